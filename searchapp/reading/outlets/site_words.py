"""Words that are no site's name, or not surely one."""

from searchapp.patterns import compiled

_OWNERS_WORDS = """
condénast condenast futureplc futureusinc futureus voxmedia penskemediacorporation penskemedia gomedia hearst
hearstmagazinemedia gannett advancelocalmedia newscorp nationwidenews arenamediabrands dotdashmeredith meredith
bonnier axelspringer gettyimages getty wordpress google facebook twitter youtube instagram linkedin pinterest
whatsapp telegram reddit flipboard apple cookie cookies content material materials copyright advertisement website
site page web us me home news all newsletter newsletters terms privacy policy contact author authors editor staff
search menu login account subscribe subscription email share print comments related more read trending latest top
stories story article articles video videos photos images archive archives podcast podcasts events jobs careers
shop store support help faq rss app apps android iphone ios today world sports sport business politics culture
opinion weather local lifestyle health science technology tech entertainment music movies tv books travel food
style fashion money finance markets world-news topics toggle menu open close show hide expand collapse skip main
navigation scroll click tap view see all new free save edit watch listen live play buy order gift my i we they
these those who what where when how why please thanks yes no ok ad ads advertising category categories section
sections recommended popular most top mega our this your the weare follow followus aboutus contactus joinus sign
signup join friday monday newspaper newspapers magazine communityevents internet internetarchive classifieds
officialsite officialwebsite thissite thiswebsite thispage blog upcoming mainmenu rssfeed
newsanalysis liveupdates topstories factcheck
thisweek nextweek lastweek thisweeks nextweeks lastweeks
menü menú menù abo abos anmelden login startseite suche suchen übersicht weitere mehr politik wirtschaft kultur
gesellschaft wissen panorama reise finanzen leben nachrichten anzeige werbung impressum kontakt
connexion seconnecter abonner sabonner recherche rechercher accueil économie société monde annonces publicité
inicio portada buscar búsqueda suscríbete suscribirse iniciarsesión economía cultura deportes mundo anuncios publicidad
últimasnoticias accedi abbonati cerca economia cronaca esteri spettacoli pubblicità annunci início entrar assine
anasayfa giriş abone ekonomi dünya spor kültür gündem siyaset haberler reklam ilan beranda iklan masuk cari
меню войти вход поиск главная подписка политика экономика культура общество мир спорт реклама новости
mein meine unser unsere mis mi nuestro nuestra nos mes notre votre meu minha nosso den verified
plus digitalezeitung epaper japanese english deutsch français español português italiano русский türkçe العربية
القائمة البحث دخول اشتراك سياسة اقتصاد رياضة ثقافة اعلان إعلان إعلانات
επικοινωνία όροιχρήσης ταυτότητα διαφήμιση αρχική
feed room interviews interview reviews reply pressoffice pressservice editorial mobile multimedia sub secondary primary
jan feb mar apr jun jul aug sep sept oct nov dec
january february march april may june july august september october november december
"""
OWNERS = frozenset(_OWNERS_WORDS.split())
"""Owners of many sites, services and words of menus: no site's names, as `name_key` gives them."""

_GENERIC_WORDS = """
the a an of on to and best better good smart digital green resource resources free online premium special extra
secondary primary second top bottom page pages menu menus site sites product products review reviews guide guides
service services home design logo logos content
"""
GENERIC = frozenset(_GENERIC_WORDS.split())
"""Words that name no site, however many of them stand together: `The Best Smart`, `Secondary Menu`, `top of page`."""

_COMMANDS_WORDS = """
manage navigate toggle open close show view see get read watch listen play shop buy order save edit skip click tap more
my your our we i from two three please sign log join follow share enter choose select by distributed syndicated
alternar saltar pular przejdź přejít ir aller zum zur vai перейти
"""
COMMANDS = frozenset(_COMMANDS_WORDS.split())
"""Words with which a line tells the reader to do something, or speaks of itself."""

_PUBLIC_WORDS = """
gmail googlemail yahoo hotmail outlook aol mail protonmail gmx web icloud yandex rambler facebook twitter x
youtube instagram linkedin pinterest reddit t whatsapp tiktok icio google medium wordpress blogspot flickr vimeo
soundcloud amazon disqus addthis creativecommons bit goo wikipedia wikimedia archive cloudflare getty gettyimages
shutterstock istock istockphoto alamy adobe microsoft spotify iheart flipboard digg delicious stumbleupon feedburner
paypal patreon example taboola outbrain myspace
"""
PUBLIC = frozenset(_PUBLIC_WORDS.split())
"""The names of domains that are everybody's: mail, social media, shops, services."""

_HOSTING_WORDS = """
wordpress blogspot medium substack beehiiv ghost tumblr typepad livejournal blogger wixsite weebly hypotheses overblog
over-blog canalblog altervista github
"""
HOSTING = PUBLIC | frozenset(_HOSTING_WORDS.split())
"""These and the names of domains below which many have a site of their own."""

_HOME_WORDS = """
home homepage frontpage startseite accueil inicio portada início beranda главная головна anasayfa strona-główna domů
hem forside etusivu acasă početna αρχική الرئيسية صفحهاصلی خانه होम 首页 首頁 ホーム トップ 홈 trangchủ หน้าแรก דףהבית
"""
HOME = frozenset(word.replace("-", "") for word in _HOME_WORDS.split())
"""What the first entry of a site's menu is called, as `letters` gives it."""

_AMBIGUOUS_WORDS = """
time times metro focus stern bild welt trend mirror sun observer independent express standard zaman sabah publico
reforma punch dawn wired quartz fars mehr petra map tap kurier presse national nation age abc metro hill map
الأخبار الاخبار اخبار العربية العربیه العربیة zvezda pravda vesti dozhd reforma tiempo comercio mercurio punto
foreignpolicy taiwannews
variety nature glamour complex fortune entrepreneur people salon vice week deadline billboard elle allure eater
motorsport últimasnoticias pagesix
"""
AMBIGUOUS = frozenset(_AMBIGUOUS_WORDS.split())
"""Outlets whose names are also the names of sections or common words, as `name_key` gives them."""

_TERMS_WORDS = """
policy policies terms disclaimer privacy rights sitemap map cookie cookies advertise advertising advertisement login
comments newsletter newsletters index record subscription subscriptions choices settings preferences feedback
notice conditions copyright legal imprint impressum datenschutz kontakt contacts corrections
abo abonnieren anmelden abonnement abonner suscríbete suscribirse suscripción abbonati assine подписка абонемент abone
"""
TERMS = frozenset(_TERMS_WORDS.split())
"""Words that begin or end the names of a site's own pages."""

_PAPERS_WORDS = """
gazette herald tribune chronicle courier examiner inquirer telegraph dispatch bulletin sentinel observer
mercury advertiser newspaper newswire weekly times post news journal daily argus echo leader mirror star
record reporter messenger
zeitung anzeiger tageblatt nachrichten rundschau blatt bote kurier merkur morgenpost abendblatt volksstimme volksblatt
journal gazette dépêche écho républicain indépendant progrès tribune courrier quotidien figaro
heraldo diario periódico gaceta correo prensa noticias
giornale corriere gazzetta messaggero jornal diário folha gazeta dziennik kurier noviny listy вести новости
газета правда вестник курьер известия вечерний вечерняя ведомости gazetesi postası
"""
_PAPERS = frozenset(_PAPERS_WORDS.split())
_PAPER_ENDINGS = ("zeitung", "anzeiger", "tageblatt", "nachrichten", "rundschau", "blatt", "kurier")
_SECTIONS = frozenset(
    (
        "digitale",
        "digital",
        "it",
        "meine",
        "unsere",
        "meistgelesene",
        "today's",
        "today’s",
        "latest",
        "top",
        "more",
        "breaking",
        "press",
        "release",
        "releases",
        "local",
        "national",
        "regional",
        "international",
        "foreign",
        "special",
        "in",
        "on",
        "about",
        "from",
    )
)
_JOINING_WORDS = (
    "the of and de del della dei da do das dos di du des la le les el los il lo o a der die das den und et e y"
)
_JOINING = frozenset(_JOINING_WORDS.split())
_ELIDED = compiled(r"^(?:[ldLD]|dell|Dell)[’'](?=\w)")
_BY = frozenset(("by", "von", "par", "por", "di"))
_MOST_PAPER_WORDS = 6
_CYRILLIC = compiled(r"[А-ЯЁІЇЄ]")  # papers with only one capital: `Приморский вестник`


_ARABIC = compiled(r"(?:(?:وكالة|وكاله)\s(?:ال)?(?:أنباء|انباء)|صحيفة|جريدة|مجلة)(?:\s[\u0600-\u06ff]{2,15}){1,4}$")
"""What Arabic sets before the name of an agency, a paper or a magazine."""


_CHINESE = compiled(
    r"[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|晨报|时报|周报|周刊|都市报|新闻网|通讯社|新闻社|电视台|"
    "日報|晚報|早報|晨報|時報|週報|周報|週刊|新聞網|通訊社|新聞社|電視台)$"
)
"""What the names of Chinese papers, agencies and stations end with."""


def names_a_paper(name: str) -> bool:
    """Whether a name that no list has is written like a paper's: `The Harrowdale Gazette`, `Altenrieder Anzeiger`, `El
    Heraldo de Brava`."""
    if _ARABIC.match(name) or _CHINESE.match(name):
        return True
    words = [_ELIDED.sub("", word) for word in name.split()]
    telling = [word for word in words if word.casefold() not in _JOINING]
    capital = telling[:-1] if _CYRILLIC.match(name) and telling[-1] in _PAPERS else telling
    if not 2 <= len(words) <= _MOST_PAPER_WORDS or not all(word[0].isupper() for word in capital):
        return False
    if words[0].casefold() in _BY or "," in name or ":" in name:
        return False
    ends = {word.casefold() for word in (*telling[:1], *telling[-1:])}
    if not (_SECTIONS | OWNERS - _PAPERS).isdisjoint(map(str.casefold, telling)):
        return False
    return not _PAPERS.isdisjoint(ends) or any(word.endswith(_PAPER_ENDINGS) for word in ends)
