"""Lines with which a site offers letters to its readers, or asks whether it may keep cookies."""

import re
from typing import Final

from searchapp.patterns import late
from searchapp.text.scripts import small_letters

_LETTERS: Final = ("newsletter", "boletín", "boletines", "bülten", "рассылк", "розсилк", "rundbrief", "briefing")
_INVITED: Final = late(
    r"(?:^|[.!?…:]\s{1,3})(?:"
    r"(?:Sign up|Subscribe|Register)(?: (?:now|today|here|free))? (?:for|to)|"
    r"(?:Iscriviti|Abbonati|Registrati)(?: \w+)? all[ae]|(?:Inscrivez|Abonnez|Inscris|Abonne)-(?:vous|toi)(?: \w+)? à|"
    r"(?:Suscríbete|Suscríbase|Suscribite|Apúntate)(?: \w+)? a|Subscreva|Assine|Inscreva-se n[ao]|Abonnieren Sie|"
    r"Подпи(?:шитесь|сывайтесь) на|Підпи(?:шіться|суйтесь) на)"
    r"(?: \S{1,30}){0,6}? (?i:newsletter|boletín|boletines|рассылк|розсилк|rundbrief|briefing)\w{0,4}(?:\W|$)"
    r"|(?:^|[.!?…:]\s{1,3})(?:(?:Jetzt|Hier) (?:\S{1,30} ){0,4}?(?:Newsletter|Rundbrief) "
    r"(?:abonnieren|bestellen|anmelden)|"
    r"(?:\S{1,20} ){0,3}?[Bb]ülten\w{0,6} (?:\w{1,20} )?(?:abone|kaydol|üye ol)\w{0,4}(?: ol\w{0,4})?)\W{0,3}$"
)
"""A sentence that asks readers to subscribe to a newsletter."""
_BOXES: Final = (
    "inbox",
    "mail",
    "post",
    "boîte",
    "boite",
    "correo",
    "bandeja",
    "buzón",
    "caixa",
    "casella",
    "почт",
    "ящик",
    "بريدك",
)
_SAID: Final = late(r"[\"“”«»„]")
_DELIVERED: Final = late(
    r"(?i)(?:^|[\s,–—-])(?:(?:in|to|into) your (?:e-?mail )?(?:inbox|mailbox)|"
    r"in (?:ihr|dein)(?:em|en)? (?:e-?mail-?)?post(?:fach|eingang)|"
    r"dans (?:votre|ta) bo[iî]te (?:mail|e-?mail|aux lettres|de réception)|"
    r"en (?:tu|su) (?:correo|bandeja|buzón|e-?mail)|n(?:o|a) (?:seu|sua) (?:e-?mail|caixa)|"
    r"nella (?:tua|vostra) (?:casella|mail|e-?mail|posta)|(?:на|в) (?:ваш\w{1,2} )?(?:почт\w|e-?mail|ящик\w?)|"
    r"e-?posta(?:nız|n)(?:a|da|ıza|ızda)?|(?:في|إلى) بريدك(?: الإلكتروني)?)(?:\s\S{1,20}){0,3}\W{0,3}$"
)
"""How a line ends that offers letters: `The news that matters, every morning in your inbox.`"""
_COOKIES: Final = ("cookie", "çerez", "куки", "تعريف الارتباط")
_OURS: Final = late(
    r"(?i)\b(?:we|our|noi|nostri|nous|nos|nosotros|nuestr[ao]s|wir|unsere\w?|мы|наш\w{0,3}|(?:utilizz|utilis|utiliz|us)"
    r"(?:iamo|ons|amos)|verwenden|sitemiz\w{0,4}|kullan\w{2,10}|this (?:web)?site|questo sito|ce site|este sitio|"
    r"diese (?:web)?seite|сайт\w{0,3}|نحن|نستخدم|الموقع)\b"
)
_PROGRAM: Final = (
    "javascript", "advertisement has not loaded", "extern", "embedded", "eingebettet", "vložen", "incrusta",
    "incorpora", "внешн", "встроенн",
)  # fmt: skip
_ELSEWHERE: Final = (
    r"(?:extern\w{0,3}|embedded|eingebettet\w{0,2}|vložen\w{0,3}|incrusta\w{2,4}|incorpora\w{2,4}|внешн\w{1,3}|"
    r"встроенн\w{1,3})"
)
_SHOWN: Final = late(
    r"(?i)\bjavascript\b.{0,40}\b(?:enabled?|disabled?|turned|required?|(?:de)?aktivier\w{0,3}|(?:dés)?activ\w{0,5}|"
    r"abilit\w{0,4}|habilit\w{0,4}|включ\w{0,5}|отключ\w{0,5}|etkin\w{0,12}|povol\w{0,4}|włącz\w{0,4})\b|"
    r"\b(?:enable|activate|turn on|aktivieren sie|active[rz]|activar|attiva\w{0,3}|включите)\b"
    r".{0,30}\bjavascript\b|\badvertisement has not loaded\b|"
    rf"\b{_ELSEWHERE} (?:content|inhalte?n?|obsah\w{{0,2}}|contenus?|contenidos?|contenut[oi]|контент\w?)\b|"
    rf"\b(?:content|inhalte?|obsah|contenus?|contenidos?|contenut[oi]|conteúdos?) {_ELSEWHERE}\b"
)
"""What a page says of its own program and of what it shows from elsewhere."""
_BROWSERS: Final = (
    "browser",
    "navegador",
    "navigateur",
    "браузер",
    "tarayıcı",
    "prohlížeč",
    "przeglądark",
    "internet e",
)
_OUTDATED: Final = late(
    r"(?i)^\W{0,3}(?:you(?:['’]re| are)? (?:seem to be |currently )?using|your|please|sorry|"
    r"stai (?:utilizzando|usando)|"
    r"per favore|il tuo|sie (?:verwenden|nutzen|benutzen)|ihr(?:en)?|bitte|vous utilisez|votre|veuillez|"
    r"est[áa]s? (?:usando|utilizando)|tu|su|por favor|você está|o seu|вы (?:используете|пользуетесь)|ваш|"
    r"kullandığınız|používáte|váš|używasz|twoja)\b.{0,60}"
    r"(?:browser|navegador|navigateur|браузер|tarayıcı|prohlížeč|przeglądark|internet e\w{0,2}plorer)"
)
"""How a page begins that asks for a newer program."""
_ACCOUNTS: Final = ("suscripción", "cuenta", "abbonamento", "abonnement", "leyendo en", "account")
_DEVICES: Final = r"(?:dispositiv\w{1,4}|appareils?|devices?|usuarios?|utent[ei]|utilisateurs?)"
_SHARED: Final = late(
    rf"(?i)\b(?:tu|su|il tuo|il suo|ton|votre) (?:\w{{3,12}} )?(?:suscripción|abbonamento|abonnement)\b"
    rf".{{0,120}}\b{_DEVICES}\b|"
    rf"\b{_DEVICES} .{{0,40}}\b(?:tu|su|tuo|suo|ton|votre) (?:suscripción|abbonamento|abonnement)\b|"
    rf"\b(?:leyendo|compart\w{{2,6}}|leggendo|condivid\w{{1,6}}|partag\w{{1,5}})\b.{{0,60}}\b(?:cuenta|account|compte)\b"
    rf".{{0,120}}\b{_DEVICES}\b|\bsi (?:continúas|continúa|sigues) leyendo en este dispositivo\b|"
    r"\bquién está usando tu cuenta\b"
)
"""What a paper says of an account with which several read: `Tu suscripción se está usando en otro dispositivo`."""
_POINTING: Final = ("hier ", "verschenken", "eingeloggt")
_POINTED: Final = late(
    r"(?i)(?:newsletter|\bapp\b|\babo\b|whatsapp|podcast|handy|smartphone|briefing)\b.{0,160}\bhier "
    r"(?:geht (?:es|['’]?s)|entlang|gratis|kostenlos|anmelden|abonnieren|herunterladen|bestellen)\b|"
    r"\bhier geht(?: es|['’]?s) (?:zur?|zum) (?:\S+ ){0,3}\S*(?:app|newsletter|abo|podcast|e-?paper)\b|"
    r"\bartikel verschenken\b|\bsie sind (?:aktuell |derzeit )?nicht eingeloggt\b|\baktuell sind sie nicht eingeloggt\b"
)
"""How German sites point their readers to what they offer: `Die Hafenpost aufs Handy? Hier geht es zur App.`"""
_FORM_WORDS: Final = (
    "sign up",
    "signing up",
    "robot",
    "recaptcha",
    "e-mail address",
    "email address",
    "unsubscribe",
    "inbox",
)
_FORM: Final = late(
    r"(?i)\bby (?:signing up|subscribing|registering|submitting),? you (?:agree|accept|consent|acknowledge)\b|"
    r"\byou can unsubscribe at any time\b|"
    r"\b(?:verify|confirm|prove)\b.{0,30}\bnot a robot\b|\bprotected by recaptcha\b|"
    r"\b(?:in)?valid e-?mail address\b|"
    r"^(?:get|receive|let|have|want|see|keep|stay)\b.{4,200}\b(?:(?:delivered|sent)\b.{0,20}\binbox\b|"
    r"sign up (?:here|now|today)\W{0,3}$|"
    r"(?:in|to|into|meet) your inbox\b)|"
    r"[.!?] sign up (?:here )?(?:to|for) (?:our|receive|get|the)\b.{2,100}$"
)
"""What a form says beside its fields: what whoever fills it in agrees to, what it sends and how often."""
_MEMBERS_ONLY: Final = (
    "会員", "ログイン", "登録", "読み放題", "転載", "利用規約",
    "로그인", "회원", "구독", "무단", "扫码", "扫一扫", "登录",
)  # fmt: skip
_ADDRESSED: Final = late(
    r"(?:会員|ログイン|登録|読み放題|転載|利用規約)[^「」]{0,80}(?:です|ます|ません|ください|お読みいただけ\w{2,4})[。！]?$|"
    r"(?:会員|ログイン|登録|読み放題)[^「」。]{0,60}(?:こちら|する|できる)\W{0,3}$|(?:今すぐ|新規|無料)(?:会員)?登録\W{0,3}$|"
    r"(?:로그인|회원|구독)[^\"“”]{0,40}(?:하세요|주세요|바랍니다|필요합니다|하실 수 있습니다|로그인|회원가입)\W{0,3}$|"
    r"무단\s?(?:전재|복제|배포)|^(?:扫码|扫一扫|请先登录|登录后)[^“”。]{0,40}$"
)
"""What sites of Japan, Korea and China say to their readers: news speaks to nobody, and in plainer forms of verbs."""
_LONGEST_OFFER, _LONGEST_CONSENT, _LONGEST_FORM, _LONGEST_ADDRESSED = 220, 400, 700, 140
"""Characters at most of a line that offers letters, that asks for consent or tells of the program, of a form, and of
what speaks to readers in languages whose words are of few signs."""
_OF_SITE: Final[tuple[tuple[tuple[str, ...], re.Pattern[str], int], ...]] = (
    (_COOKIES, _OURS, _LONGEST_CONSENT),
    (_PROGRAM, _SHOWN, _LONGEST_CONSENT),
    (_BROWSERS, _OUTDATED, _LONGEST_CONSENT),
    (_FORM_WORDS, _FORM, _LONGEST_FORM),
    (_MEMBERS_ONLY, _ADDRESSED, _LONGEST_ADDRESSED),
    (_POINTING, _POINTED, _LONGEST_CONSENT),
    (_ACCOUNTS, _SHARED, _LONGEST_FORM),
)
"""Words of which a line must have one, what it must say then, and its characters at most."""


def is_offer(text: str) -> bool:
    """Whether a line asks readers to subscribe to letters, or says where these will lie."""
    if len(text) > _LONGEST_OFFER:
        return False
    small = small_letters(text)
    if any(map(small.__contains__, _LETTERS)) and _INVITED.search(text):
        return True
    return any(map(small.__contains__, _BOXES)) and not _SAID.search(text) and _DELIVERED.search(text) is not None


def is_of_site(text: str) -> bool:
    """Whether a line says that the site itself keeps cookies, what the page needs or cannot show (its program, content
    from elsewhere), or is a form to fill in or what one says, of any words that a site asks readers to sign up with."""
    small = small_letters(text)
    for words, pattern, longest in _OF_SITE:
        if len(text) <= longest and any(map(small.__contains__, words)) and pattern.search(text):
            return _SAID.search(text) is None
    return False
