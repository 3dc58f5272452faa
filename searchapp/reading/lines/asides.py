"""Lines that stand in a text without being part of it, told by their words: offers, pointers to other stories, notices
of rights, the author's description.
"""

from typing import Final

from searchapp.patterns import late
from searchapp.reading.lines.elsewhere import BRACKETED, LEADING, LED, leads_away, points_elsewhere
from searchapp.reading.lines.offers import is_of_site, is_offer
from searchapp.reading.outlets.credits import REPRINTED
from searchapp.text.openings import Openings
from searchapp.text.scripts import small_letters

# Also the labels of databases, as `TD` and `BODY:`
_LABEL: Final = (
    "ad|advert(?:isement|ising)?(?: \\d{1,2})?|sponsored|article content|loading|pull ?quote|"
    "(?:story|article) continue[sd]?(?: (?:below|after))?(?: (?:the )?(?:advertisement|ad|video|photos?|gallery))?|"
    "(?:slide ?show|gallery|bildergalerie|diaporama|galería|галерея) ?\\(\\d{1,3} \\w{4,8}\\)|"
    "anzeige|werbung|publicité|publicidad|реклама|reklam|pubblicità|advertentie|annons|mainos|إعلان|تبلیغات|广告|広告|"
    "body:|full text:|lp|td"
)
_SOLD: Final = (
    "(?:subscribe|sign in|log in|register|join)(?: now| today)? to (?:continue|keep|read|unlock|finish)|"
    "to (?:continue|keep) reading(?: this)?|already (?:a |have a )?(?:subscriber|subscription|subscribed)|"
    "already a member\\W{0,2}(?:sign|log|$)|you(?: ha|['’])ve (?:read|reached|used|viewed) .{0,40}(?:free|limit)|"
    "you have \\d{1,2} free (?:articles|stories)|(?:get|enjoy) unlimited (?:digital )?access|"
    "this (?:article|story|content|page) is (?:only |exclusively |reserved |available ){0,2}(?:for|to) (?:our )?"
    "(?:subscribers|members)|"
    "jetzt weiterlesen|weiterlesen (?:mit|im)|dieser (?:artikel|inhalt|text) ist nur|sie haben (?:bereits|schon) ein "
    "abo|"
    "il vous reste \\d{1,2}(?:[.,]\\d)? ?% de (?:cet|l)|(?:la suite|cet article|ce contenu) est réservée? aux abonnés|"
    "déjà abonnée?|"
    "para (?:seguir|continuar) leyendo|contenido exclusivo para su[bs]scriptores|ya (?:eres|es) suscriptor|"
    "(?:чтобы|для того чтобы) (?:читать дальше|продолжить чтение)|(?:haberin )?devamını okumak için|"
    "(?:материал|статья|текст) доступ(?:ен|на) (?:только )?(?:по подписке|подписчикам)|"
    "per continuare a leggere|contenuto riservato agli abbonati"
)
_MAILED: Final = (
    "you (?:are receiving|received?) this (?:e-?mail|newsletter|message|bulletin)|"
    "(?:view|read) this (?:e-?mail|newsletter) in (?:your|a) browser|"
    "(?:click here to )?unsubscribe(?: here| from| https?:|:|$)|"
    "to unsubscribe\\b|"
    "sie erhalten diese(?:n newsletter| e-?mail)|vous recevez cet? (?:e-?mail|newsletter|message)|"
    "recibes? este (?:correo|boletín|e-?mail)"
)
_FILED: Final = (
    r"this (?:entry|post) was (?:posted|published|filed) (?:on|at|by)\b.{4,60}\d\W{0,2}(?:[ap]\.?m)?\W{0,2}$|"
    r"(?:posted|filed) (?:in|under)\s?:|this (?:entry|post|article) was (?:posted|published|filed|tagged)\b.{2,60}"
    r"\b(?:filed under|tagged|follow any responses|bookmark the permalink)\b|"
    r"dieser (?:beitrag|eintrag|artikel) wurde\b.{2,80}\b(?:veröffentlicht|abgelegt|verschlagwortet|gepostet)\b|"
    r"(?:cet article|cette entrée) (?:a été|est) (?:publiée?|postée?|classée?)\b.{2,60}\b(?:dans|par|avec|comme)\b|"
    r"esta entrada (?:fue|ha sido|se) public\w{2,4}\b.{2,60}\b(?:en|por|y etiquetad\w)\b|"
    r"(?:эта )?запись (?:была )?опубликована\b.{2,60}\b(?:рубрик\w|автор\w{0,2}|метк\w)\b|"
    r"tagged(?: with)?\s?:|categor(?:y|ies)\s?:|(?:tags|keywords|теги|"
    r"ключевые слова|schlag(?:wörter|worte)|mots[- ]clés|etiquetas|etiketler|tagi|štítky|"
    r"برچسب(?:\u200c|\s)?ها|کلیدواژه(?:\u200c|\s)?ها|"
    r"الكلمات المفتاحية|وسوم|标签|關鍵字|关键词|タグ)\s?[:：]"
)
_MET: Final = (
    r"\d{1,3}(?:\s?[–-]\s?\d{1,3})? ?(?:min(?:ute)?s?|мин(?:ут\w?)?|minuten)\.?"
    r"(?: read| lesezeit| de lecture| de lectura| чтения)?|"
    r"(?:reading time|read time|temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|время чтения|"
    r"okuma süresi)\b.{0,20}|"
    r"(?:new\s?)?you can now listen to .{2,40}|über dieses thema berichtete .{2,80}|"
    r"(?:source|original|article|permanent|short) (?:url|link|address)\s?:\s?\S+|"
    r"(?:clipped|saved|retrieved) from\s?:?\s?https?://\S+|"
    r"file archived on \d.{0,200}|javascript appended by wayback machine.{0,60}|the wayback machine - https?:.{0,400}|"
    r"saved to pocket\b.{0,40}|"
    r"this (?:article|page|story|item) (?:has been|was) (?:read|viewed|seen|visited|shared) [\d., ]{1,10} times\W{0,2}|"
    r"bu (?:haber|yazı|içerik|sayfa) .{0,20}okundu\W{0,2}|dieser artikel wurde [\d. ]{1,10}mal gelesen\W{0,2}|"
    r"(?:просмотр(?:ов|ено|ы)|прочитано|прочтений)\s?:?\s?[\d ]{1,10}(?:\s?раза?)?\W{0,2}|"
    r"(?:this is google['’]s cache of|questa è la copia cache di google|dies ist der cache von google|"
    r"voici le cache google|esta es la versión almacenada en la caché de google|это кеш google) .{4,260}|"
    r"register with a few details to continue\b.{0,40}|type your e-?mail\W{0,3}|want to read more\?|"
    r"(?:to )?(?:get|receive|see|support)\b.{2,160}\b(?:consider becoming|click here)\b.{0,60}|"
    r"by (?:signing up|subscribing|registering|submitting|providing|clicking|continuing|creating)\b.{0,80}"
    r"\b(?:agree|accept|consent|acknowledge)\b.{0,120}|"
    r"get (?:email )?alerts on .{2,60} when a new story is published\W{0,3}|"
    r"this (?:story|article|report) (?:has been|was|is) published from (?:a |an )?(?:wire |news )?agency\b.{0,160}|"
    r"(?:lees (?:verder|meer)|weiter geht es|der text geht) (?:onder|unter|nach) .{2,30}|"
    r"consult[ae] aquí más noticias\b.{0,60}|original (?:page|post|story)\s?:\s?\S+|"
    r"document [A-Za-z]{2,8}0{2}\d{8}\w{4,20}|"
    r"無断(?:転載|複製).{0,120}|(?:本文|版权|未经).{0,40}(?:不得转载|请勿转载|转载请注明.{0,20}|版权所有)|"
    r"(?:puedes |podés )?(?:follow|seguir|síguenos|siga|suivez|retrouvez|folgen sie|seguici|segui|takip edin|"
    r"подписывайтесь|подпишитесь|читайте нас|следите за)\b.{0,80}\b(?:facebook|twitter|instagram|telegram|whatsapp|"
    r"youtube|x|вконтакте|телеграм\w{0,3}|дзен\w?)\W{0,3}|"
    r"(?:click|tap) (?:here|this link) (?:to|for|and)\b.{2,80}|"
    r"(?:get|read|watch|follow|find|see|download)\b.{2,80}\bby (?:clicking|tapping) (?:here|this link|the link)\W{0,3}|"
    r"(?:get|sign up|join|receive|subscribe)\b.{0,100}\b(?:inbox|newsletters?|mailing list|by e-?mail)\W{0,3}|"
    r"click (?:here )?(?:to (?:get|read|see|watch|download|subscribe|view|find)|for more)\b.{0,80}|"
    r"also on (?:\S{1,30} ){0,3}\S{1,30}\s?:\s.{2,160}|watch the latest (?:video|news)\b.{0,40}|"
    r"visit .{2,60}['’]s? home ?page\b.{0,40}|support .{2,40}['’]s? \w{4,14} journalism\W{0,3}|"
    r"(?:please )?send (?:your )?letters to\b.{0,20}\S@\S{3,60}|got a tip\b.{0,80}\S@\S{3,60}|"
    r"with (?:the )?(?:assistance|reporting|help) (?:by|from|of) (?:\S{1,30} ){1,12}\S{1,30}|"
    r"thank(?:s| you) for (?:reading|signing up|subscribing|registering)\b.{0,120}|"
    r"get (?:all )?the latest (?:news|updates|headlines|stories)\b.{0,140}|"
    r"read more (?:about|on|from|at|here)\b[^,;“”\"]{0,100}|"
    r"read (?:the|our|his|her|their) (?:full|rest|original|complete|entire|whole)\b.{0,40}"
    r"\b(?:story|article|report|post|piece|interview|reviews?|coverage|analysis)\b"
    r"(?: (?:here|on|at|in|from|of)\b.{0,60})?\W{0,3}|"
    r"(?:buy|shop|order|pre-?order)(?: it)? now\b(?: (?:at|on|from|via) .{2,40})?\W{0,3}|"
    r"jump to (?:\w+ )?comments\b.{0,20}|"
    r"an error (?:has )?occurr?ed\b.{0,30}\b(?:again|later|reload)\b.{0,20}|wait \d{1,2} seconds? to continue\W{0,3}|"
    r"(?:to )?send a link to this (?:page|story|article) to a friend\b.{0,120}|"
    r"interested in (?:this|more|similar)\b.{0,40}\?\s?\S.{0,80}\b(?:alerts?|e-?mails?|log in|register|newsletters?)\b"
    r".{0,80}|"
    r"(?:our|this) live (?:coverage|blog|updates?|reporting)\b.{0,80}\b(?:has|have|is|are) (?:now )?"
    r"(?:moved|ended|concluded|clos(?:ed|ing)|finished|over)\b.{0,100}|"
    r"(?:this|the) article appeared (?:in|on) .{4,80}\. it was (?:published|last modified)\b.{4,160}|"
    r"prices (?:and availability )?(?:were|are) (?:accurate|correct) (?:at|as of)\b.{0,120}|"
    r"a welcome e-?mail is on its way\b.{0,120}|"
    r"(?:our |all )?reviews and recommendations are (?:unbiased|independent)\b.{0,160}|"
    r"come posso smettere di vedere questo messaggio\b.{0,80}|"
    r"se sei (?:già )?abbonat[oa] (?:con un altro account|accedi)\b.{0,160}|"
    r"(?:vous êtes|si vous êtes) (?:déjà )?abonnée? (?:avec un autre compte|connectez)\b.{0,160}|"
    r"(?:when news happens, )?(?:text|send|e-?mail) (?:\w{2,8} and )?your (?:photos?|pictures|videos?)\b.{0,40}"
    r"\b(?:to \d{4,6}|by e-?mail|to \S{1,40}@)\b.{0,80}"
)
"""Counts of minutes, words of archives and invitations that are a whole line."""
_CONTACT: Final = (
    r"for (?:further|more) (?:information|details),? (?:please )?contact\b(?:\W{0,3}$|.{0,160}(?:@|\d{4}))|"
    r"(?:(?:press|media) (?:office|contacts?|enquiries|inquiries)|pressekontakt|pressestelle|rückfragen an|"
    r"contacts? presse|contacto de prensa|контакты для (?:сми|прессы))(?:\W{0,3}$|\s?[:,–-].{0,120}(?:@|\d{4}))|"
    r"(?:to )?(?:contact|reach|e-?mail) the (?:reporters?|editors?|authors?|writers?)(?: \w{1,12}){0,2} (?:on|of|for) "
    r"this (?:story|article|report|column)\b|our standards\s?:\s?\S.{4,80}$"
)
"""Whom a release or a report tells to ask, and by which rules a house works."""
_PITCHED: Final = (
    r"(?:do you )?(?:want|need|like|love|enjoy(?:ed|ing)?|looking for|hungry for)\b[^.?]{2,80}\?\s"
    r"(?:subscribe|sign up|get|join|click|check out|become|follow|download|support)\b.{0,80}"
    r"\b(?:newsletters?|inbox|e-?mails?|apps?|alerts|updates|here|podcasts?|members?(?:hip)?|subscribers?|us|today|free)\b|"
    r"don['’]t (?:want to )?miss\b.{2,80}\b(?:sign up|subscribe)\b|(?:do you )?(?:have|got) an? (?:story |news )?tip\?|"
    r"you can (?:also )?follow us on\b|"
    r"(?:ihnen hat|hat (?:dir|ihnen|euch)) (?:der|dieser|unser)\b.{2,40}gefallen\b|"
    r"nichts (?:neues |mehr )?verpassen\b.{0,60}\b(?:newsletter|abonnieren)|"
    r"(?:sie möchten|möchten sie|möchtest du|wollen sie|willst du)\b[^.?]{2,80}\?.{0,80}(?:newsletter|abonnier)|"
    r"(?:vous (?:voulez|souhaitez)|envie de)\b[^.?]{2,80}\?.{0,60}(?:newsletter|abonne)|"
    r"quieres?\b[^.?]{2,80}\?.{0,60}(?:newsletter|boletín|suscr[ií]b)|vuoi\b[^.?]{2,80}\?.{0,60}(?:newsletter|iscrivi)|"
    r"хотите\b[^.?]{2,80}\?.{0,60}подпи[сш]"
)
"""Questions that are followed by an invitation to subscribe."""
_BACKED: Final = (
    r"(?:please )?(?:donate|support|help)(?: us| our| independent| local| quality| free){1,3}"
    r"(?: \w{2,14}){0,2} (?:journalism|journalists|reporting|newsroom|newspaper|coverage)\b|"
    r"(?:unterstützen sie|unterstütze) (?:uns|unsere\w?|unabhängigen|freien)\b|"
    r"soutenez(?:-nous| notre| nos| un journalisme| le journalisme| la presse)\b|"
    r"(?:apoy[ae]|sosten(?:é|ga)|ayúd[ae]nos a) .{0,40}\b(?:periodismo|información independiente)\b|"
    r"(?:te|os|le) necesitamos en\b|h[aá][zg](?:te|a(?:se|os)) (?:soci|suscriptor|miembro)\w{0,2}\b|"
    r"sostien[ei](?:ci| il nostro| la nostra| \S+\.it\b)|divent(?:a|ate|i) (?:\w+ ){0,2}sostenitor[ei]\b|"
    r"(?:ora però )?(?:siamo noi ad aver|abbiamo) bisogno di (?:te|voi)\b|"
    r"поддержите (?:нас|нашу?|наших|независим\w{2,4}|работу редакции)\b|"
    r"підтрима(?:йте|ти) (?:нас|наш\w?|незалежн\w{2,4})\b|our (?:only|sole) agenda is to publish\b|"
    r"(?:stand up for the facts|i(?:['’]d| would) like to (?:contribute|donate))\W{0,3}$|"
    r"if you(?:['’]re| are)? (?:enjoy|lik|lov|valu|appreciat|found|find)\w{0,4}\b.{2,80}\b(?:consider|please|you can)\b"
    r".{0,60}\b(?:subscri|support|donat|contribut|becom|shar(?:e|ing)|forward)\w{0,8}\b|"
    r"(?:help us|we need your (?:help|support)\b.{0,80}\b)(?: \w{2,12}){0,6} "
    r"(?:journalism|newsroom|reporting|newspaper|website|independent)\b"
)
"""How sites ask readers for money: `Support our independent newsroom today.`"""
_REACHED: Final = (
    r"(?:contact|reach|follow|e-?mail) (?:(?:reporter|(?:staff )?writer|author|journalist|editor) )?"
    r"(?:\S{1,30} ){1,4}(?:at|via|on|by|with)\b.{0,160}(?<!\w)(?:\S{1,40}@\S{2,60}|@\w{3,30})"
)
"""How the author of an article can be reached."""
_PICTURED: Final = (
    r"(?:(?:lead|header|featured|cover|main|top|article|teaser|beitrags|titel|aufmacher|symbol)[ -]?)?"
    r"(?:photos?|photographs?|images?|pictures?|bild(?:er)?|fotos?|illustrations?)(?: (?:credits?|courtesy|source))?|"
    r"photo ?credits?|(?:crédits?|credits?|créditos?)(?: photos?)?|bildnachweis|bildquelle|fotocredits?"
)
_PICTURED_BY: Final = r"\s?[:©]\s?(?:\S{1,40}\s){0,7}\S{0,39}[^\s.!?]\)?$"
_LENT: Final = (
    r"(?:photo|image|picture|illustration|video)s? (?:by|courtesy of|via) (?:\S{1,40} ){0,5}\S{0,39}[^\s.!?]\)?"
)
"""Whose picture stood here."""
_CAPTIONED: Final = (
    r"(?:image|media|video|photo|picture) (?:caption|copyright|source)|media playback is (?:un|not )?supported|"
    r"enlarge this (?:image|photo|picture)|(?:toggle|hide|show) caption|"
    r"bildunterschrift|bildrechte|légende (?:de (?:la (?:photo|vidéo)|l['’]image)|photo|image)|"
    r"pie de foto|fuente de la imagen|leyenda de la (?:foto|imagen)|legenda da (?:foto|imagem)|didascalia|"
    r"подпись к (?:фото|видео|изображению)|автор фото|підпис до (?:фото|відео)|"
    r"fotoğraf altı yazısı|görsel (?:altı yazısı|kaynağı)|"
    r"التعليق على (?:الصورة|الفيديو)|(?:صدر|مصدر) الصورة|توضیح تصویر|منبع تصویر"
)
"""What pages say of a picture to those who hear them, before its caption or its owner: `Image caption Ships in fog`."""
_CAPTION: Final = r"(?!['’]?s?\s(?:is|are|was|were|of|for|contests?|competition|has|have|can)\b)"
_PLAYED: Final = (
    r"(?:just watched|(?:now|currently) (?:playing|watching)|must watch|watch now|up next)\b.{2,200}\d:\d\d"
)
"""What a player says of its films, with the length of one: `NOW PLAYING Ships in fog 01:24`."""
_SOURCE: Final = (
    "(?:original )?sources?|via|quellen?|источники?|джерело|fuentes?|kaynak|fonte|źródło|zdroj|bron|المصدر|منبع|"
    "来源|來源|出典|출처"
)
_SOURCED: Final = r"\s?[:：]\s?(?:\S{1,60}\s){0,8}\S{1,200}$"
_ADDRESSED: Final = r"(?:from|to|cc|bcc|von|an|de|à|кому|от)\s?:.{1,100}\S@\S"
_MAIL: Final = late(r"[^\w\"“„«']{0,3}[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}$")
_LONGEST_ASIDE, _LONGEST_HELP, _LONGEST_DISCLOSURE = 220, 150, 700
"""Characters of a line that sells the rest, says who helped, or what the site earns by its links, at most."""
_RIGHTS: Final = (
    r"this (?:document|article|material|story|content|work) "
    r"(?:is (?:subject to copyright|protected by)|may not be (?:published|re\w{2,12}ed|copied|used|broadcast))\b|"
    r"(?:apart from|except for) any fair dealing|no part (?:of this .{2,30} )?may be reproduced|"
    r"(?:reproduction|republication|redistribution|copying) (?:in whole|without|of this|is (?:strictly )?prohibited)|"
    r"(?:nachdruck|vervielfältigung|weiterverbreitung)\b.{0,60}\b(?:nur|verboten|genehmigung)\b|"
    r"toute reproduction|reproduction (?:interdite|même)|"
    r"(?:queda )?prohibida (?:la |su |toda |cualquier )?(?:\w+ )?reproducción|"
    r"riproduzione riservata|è vietata la riproduzione|"
    r"content created by .{2,60} is available (?:without|free|to any)\b|"
    r"(?:перепечатка|копирование|использование) (?:материал|текст|любых|запрещ|разреш)|"
    r"при (?:цитировании|использовании|перепечатке|копировании) (?:материал|текст|информац|ссылк)|"
    r"comments (?:on this .{3,20} )?are (?:pre-?moderated|closed|moderated|off)\b|"
    r"(?:die )?kommentar(?:e|funktion)\b.{0,40}\b(?:geschlossen|deaktiviert|moderiert)\b|"
    r"(?:les )?commentaires\b.{0,40}\b(?:fermés|modérés|désactivés)\b|"
    r"(?:los comentarios\b.{0,40}\b(?:cerrados|moderados|desactivados)|"
    r"(?:hemos|se han) (?:bloqueado|cerrado|desactivado) los comentarios|"
    r"(?:este|el) (?:sitio|medio|diario|periódico) se reserva el derecho)\b|"
    r"(?:gentil[ei] lettor[ei],? la pubblicazione dei commenti|quest[oa] (?:articolo|notizia) non è più commentabile|"
    r"i commenti\b.{0,40}\b(?:chiusi|moderati|sospesi|disattivati))\b|"
    r"(?:комментирование|комментарии|коментування|коментарі)\b.{0,40}\b(?:закрыт|отключен|закрит|вимкнен)\w{1,2}\b|"
    r"(?:lecture|vous (?:pouvez lire|lisez)) .{2,40} (?:en cours )?sur un (?:autre|seul) appareil\b|"
    r"(?:journal reference|more information)\s?:\s?.{2,400}\bdoi\b"
)
"""How a line begins that says who may reprint or comment."""
_VIEWED: Final = (
    r"(?:(?:any|all|the) )?(?:opinions?|views?)(?:,? (?:and|or) (?:\w+ )?(?:opinions?|views?|conclusions?))? "
    r"(?:expressed|presented|contained)\b.{2,100}\b"
    r"(?:are (?:solely |entirely )?(?:those|his|hers?|theirs?|my|mine|the author['’]?s)\b|"
    r"not (?:\w+ )?(?:represent|reflect)|not those)|"
    r"(?:die (?:hier |in .{4,60} )?(?:geäußerten?|vertretenen?) (?:meinung|ansicht)|les opinions exprimées|"
    r"las opiniones (?:expresadas|vertidas)|le opinioni espresse|as opiniões expressas|"
    r"(?:мнение|мнения) (?:автор|редакци)\w{0,3}\b.{0,60}\b(?:не|может|могут))\b"
)
"""Whose the opinions are of what stood above: `The views expressed here are those of the author.`"""
_ASIDES: Final = Openings(
    {
        "aside": (
            (_LABEL, r"\W{0,3}$"),
            (_SOLD, r"(?!\w)"),
            (LEADING, LED),
            (BRACKETED, r"[】］〉＞]\s?\S"),
            (_ADDRESSED, ""),
            (_SOURCE, _SOURCED),
            (_FILED, ""),
            (_MET, "$"),
            (_CONTACT, ""),
            (_VIEWED, ""),
            (_MAILED, r"(?!\w)"),
            (_PITCHED, ""),
            (_BACKED, ""),
            (_REACHED, ""),
            (_PICTURED, _PICTURED_BY),
            (_LENT, "$"),
            (_PLAYED, r"\)?$"),
            (REPRINTED, r"(?:\S{1,40}\s){0,14}\S{1,60}$"),
        ),
        "caption": ((_CAPTIONED, _CAPTION),),
        "rights": ((_RIGHTS, ""),),
    },
    kept="\"“„«'",
)
_CAN_BE_REACHED: Final = late(
    r"(?i)\W{0,3}(?:(?:staff )?(?:reporter|writer|correspondent|editor)s? )?(?:[^\W\d_][\w.’'-]{0,30} ){2,8}"
    r"(?:can|may) be (?:reached|contacted|followed|found|emailed)\b.{0,40}@"
)
_RESERVED, _SEVERAL, _LONGEST_NOTICE = "rights reserved", 2, 2_500
"""What only notices of rights say more than once, and the characters of such a one at most."""
_COMMONS: Final = late(r"(?i)\bvia wikimedia commons\W{0,2}$")
_REFERENCE: Final = late(r"(?i)\bdoi:?\s?10\.\d{4,9}/\S{2,80}$")
"""How a line ends that refers to a paper by its number."""
_EARNING: Final = ("commission", "compensat", "affili", "provision", "afiliad")
_DISCLOSED: Final = late(
    r"(?i)\W{0,3}(?:disclosure|(?:editorial |editor['’]s )?note)?\W{0,3}(?:"
    r"(?:if|when) you (?:purchase|buy|click|shop|make)\b|"
    r"we (?:may|might|sometimes|can) (?:earn|receive|get|make)\b|"
    r"(?:(?:while|although) )?(?:all|every|each|any) (?:the )?(?:product|item|link)s?\b|we (?:also )?(?:use|include)\b|"
    r"we are (?:a |an )?reader[- ]supported\b|"
    r"(?:this|our) (?:article|post|story|page|site|content|list|guide)\b.{0,40}\b(?:links|partners)|"
    r"(?:products|items|links) (?:in|on|featured|we)\b|purchases (?:made|you make)\b|by purchasing\b|"
    r"(?:\S{2,30} ){1,3}(?:may|has|might) (?:earn|receive|contain|include|affiliate)\w{0,3}\b|"
    r"(?:die|alle) (?:mit .{3,40} )?(?:gekennzeichnete|markierte|produkte|links)\w{0,2}\b|wenn sie (?:über|auf)\b|"
    r"(?:cet article|certains liens|les liens)\b|(?:este artículo|los enlaces)\b|(?:questo articolo|i link)\b)"
)

_NAMED: Final = r"[A-ZÀ-Þ][\w.’'-]{1,30}"
_WRITES: Final = (
    r"(?:editor|writer|reporter|journalist|correspondent|columnist|contributor|critic|author|blogger|freelancer)\b"
)
_BIOGRAPHY: Final = late(
    rf"(?P<name>{_NAMED}(?:\s{_NAMED}){{1,3}})\s(?:\((?:she|he|they|sie|er)/\w{{2,5}}\)\s)?(?:"
    rf"is\s(?:an?|the|{_NAMED}(?:\s{_NAMED}){{0,3}})\s(?:[\w’',&/-]{{1,20}}\s){{0,6}}?{_WRITES}|"
    r"(?:writes|reports|covers)\s(?:about|on|for|the)\b|"
    r"ist\s(?:[\w-]{1,20}\s){0,3}?(?:Redakteur|Korrespondent|Journalist|Autor|Reporter|Kolumnist)(?:in)?\b|"
    r"est\s(?:[\w-]{1,20}\s){0,2}?(?:journaliste|correspondante?|rédact(?:eur|rice)|chroniqueu(?:r|se))\b|"
    r"es\s(?:[\w-]{1,20}\s){0,2}?(?:periodista|corresponsal|redactora?|columnista)\b)"
)


def author_described(text: str) -> str | None:
    """The name with which a line begins that says what its bearer writes for a living, as at the end of an article."""
    met = _BIOGRAPHY.match(text)
    return met["name"] if met else None


_PERSON: Final = rf"{_NAMED}(?:\s{_NAMED}){{1,4}}(?:\sin\s{_NAMED}(?:\s{_NAMED}){{0,2}})?"
_HELPED: Final = late(
    rf"(?:(?:also|additional|further) reporting by\s|{_PERSON}(?:(?:,| and|, and)\s{_PERSON}){{0,3}}"
    r"\s(?:also\s)?contributed (?:reporting|to this report)\b)"
)
"""How a line begins that names who helped: `Ann Bell contributed reporting.`."""
_NAMES_SOURCE: Final = late(r"SOURCE:?\s[A-Z][\w.,&’' -]{2,80}$")
"""The last line of a release: `SOURCE Harrow Cables, Inc.`."""


# a line of so many signs with so many of these pairs is data; a shorter one may be shown to the reader
_PAIRS, _FEWEST_PAIRS, _SHORTEST_DATA = '":', 3, 160
# what only the programs of pages name
_PROGRAM: Final = late(
    r"(?:googletag|dataLayer|adsbygoogle|gtag\(|_gaq\b|fbq\(|jwplayer\(|new Player\(|swfobject|disqus_|taboola|"
    r"outbrain|criteo|^var\s\w{1,40}\s?=)"
)


def _is_data(text: str) -> bool:
    """Whether a line is of a page's data or program: `{"title":"…","image":"…", …}`, `googletag.cmd.push(…);`."""
    if len(text) >= _SHORTEST_DATA and _PAIRS in text and text.count(_PAIRS) >= _FEWEST_PAIRS:
        return True
    return text[-1:] in ";})" and ";" in text and _PROGRAM.search(text) is not None


def heads_caption(text: str) -> bool:
    """Whether a line begins with what a page says of a picture: `Image caption Ships in fog`."""
    return "caption" in _ASIDES.kinds(text)


def is_aside(text: str) -> bool:
    """Whether a line is never news, wherever it stands: an address alone, the label of an advertisement, an offer to
    sell the rest of the article, a pointer to another (`Read more: …`, `MORE: …`), the sender of a letter, the source
    of what stands above (`Source: …`), what the site earns by its links, who may reprint or comment, data and programs
    of the page."""
    if _is_data(text) or (len(text) <= _LONGEST_NOTICE and small_letters(text).count(_RESERVED) >= _SEVERAL):
        return True
    if len(text) > _LONGEST_DISCLOSURE:
        return False
    begins = _ASIDES.kinds(text)
    if len(text) <= _LONGEST_ASIDE and (
        begins
        or leads_away(text)
        or ("@" in text and _MAIL.match(text))
        or points_elsewhere(text)
        or (text.startswith("SOURCE") and _NAMES_SOURCE.match(text))
        or (len(text) <= _LONGEST_HELP and "report" in text and _HELPED.match(text))
        or ("@" in text and " be " in text and _CAN_BE_REACHED.match(text))
        or ("ikimedia" in text and _COMMONS.search(text))
        or "is a reader-supported publication" in text
        or is_offer(text)
    ):
        return True
    if is_of_site(text):
        return True
    if any(map(text.__contains__, _EARNING)) and _DISCLOSED.match(text):
        return True
    return "rights" in begins or (" 10." in text and _REFERENCE.search(text) is not None)
