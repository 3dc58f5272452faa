"""The set phrases of news sites that are not news, by what they are for, in the commoner languages."""

import re
from typing import Final

# Each entry is matched at the start of a line in lower case, as whole words.
_AT_START: Final = {
    "share": "share|tweet|e-?mail|print|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|bookmark|"
    "copy link|digg|del\\.icio\\.us|stumbleupon|send to (?:a )?friend|recommend|save|like|follow|"
    "text size|font size|listen|поделиться|печать|распечатать|teilen|drucken|merken|partager|imprimer|"
    "envoyer|compartir|imprimir|enviar|condividi|stampa|paylaş|yazdır|delen|sdílet|udostępnij|"
    "поділитися",
    "comment": "\\d* ?comments?|leave a (?:reply|comment)|repl(?:y|ies)|post (?:a|your) comment|add (?:a|"
    "your) comment|join the (?:conversation|discussion)|discuss|report (?:abuse|comment)|posted by|"
    "said\\.\\.\\.|комментари|обсудить|оставить комментарий|kommentare?|commentaires?|réagir|"
    "comentarios?|commenti|yorum|diskuse|komentarz|коментар",
    "menu": "home|menu|search|skip to|back to|go to|next|prev(?:ious)?|more|view all|see all|show|hide|close|"
    "open|log ?in|log ?out|sign (?:in|up|out)|register|subscri(?:be|ption)|newsletters?|contact|about|"
    "site ?map|rss|help|faqs?|mobile|my account|jobs|archives?|edition|sections?|toggle|navigation|"
    "click here|download|get the|install|главная|поиск|меню|подпи(?:ска|сат)|контакты|архив|войти|"
    "startseite|suche|menü|anmelden|abo|kontakt|accueil|recherche|s'abonner|connexion|inicio|buscar|"
    "suscr|iniciar|ana ?sayfa|ara|giriş|abone|iletişim|künye",
    "legal": "©|\\(c\\)|copyright|all rights reserved|terms|privacy|cookies?|we use cookies|this (?:site|"
    "website) uses|disclaimer|advertise|reprints?|permissions?|licen[cs]e|powered by|все права|"
    "impressum|datenschutz|agb|mentions légales|tous droits|aviso legal|todos los derechos|her hakkı|"
    "çerez|gizlilik|tüm hakları",
    "related": "related|read (?:more|also|next|full)|see also|also (?:read|on|in)|more (?:from|on|in|about|"
    "stories|news|coverage|like)|most (?:popular|read|viewed|shared|e-?mailed|commented|recent)|"
    "trending|recommended|you (?:may|might)|(?:the )?latest|top (?:stories|news)|don['’]t miss|"
    "editor['’]?s['’]? (?:picks?|choice)|popular|featured|in this (?:article|story)|in other news|"
    "up next|recent (?:posts|news)|further reading|check (?:also|out)|from around the web|читайте|"
    "ещё по теме|по теме|материалы по теме|другие новости|mehr (?:zum|aus|von)|lesen sie|weitere|"
    "auch interessant|meistgelesen|lire aussi|à lire|sur le même|à voir|lea también|te puede|"
    "más (?:noticias|leíd)|relacionad|leggi anche|ilgili|diğer haberler|son dakika|en çok|čtěte|czytaj|"
    "читайте також",
    "ad": "adverti[sz]e?ment|sponsored|paid content|ad ?choices|promoted|реклама|anzeige|werbung|publicité|"
    "publicidad|reklam",
    "form": "your (?:name|e-?mail|message|comment)|friend['’]s|e-?mail address|(?:user)?name\\*?$|password|"
    "submit|send|cancel|captcha|required|enter your|website$|verif|remember me|forgot|ваше имя|"
    "ihr name|votre|nombre$|adınız",
    "photo": "photos?|images?|pictures?|file (?:photo|image|picture)|getty|caption|credit|courtesy|illustration|"
    "video|watch|gallery|slideshow|enlarge|view (?:image|photo|gallery)|\\(?ap photo|graphic|фото|"
    "видео|foto|bild|image|imagen|vidéo|fotoğraf",
    "by": "by |written by|story by|report(?:ed|ing) by|from |author|staff (?:writer|report)|von |par |por |"
    "автор|autor|yazar",
    "dated": "(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created|date|issued|"
    "filed)\\b|\\d+ (?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\\.? (?:ago|read)|опубликовано|"
    "обновлено|veröffentlicht|stand:|aktualisiert|publié|mis à jour|publicado|actualizado|pubblicato|"
    "yayın|güncelleme|oluşturulma",
    "topic": "tags?|topics?|categor|keywords?|filed under|persons?$|in:|теги|темы|schlagwörter|themen|mots-clés|"
    "etiquetas|etiketler",
    "bio": "about the author|follow (?:him|her|me|us|them|@)|contact (?:him|her|the)|"
    "(?:additional )?(?:reporting|editing|writing) by|the (?:associated press|"
    "reporters?) (?:contributed|can be)|associated press writers?|.{3,40} (?:contributed to this|"
    "is an? (?:\\w+ ){0,3}(?:writer|reporter|editor|journalist|correspondent|columnist|professor|"
    "author|freelance))",
    "note": "editor['’]s note|correction|note to readers|disclosure|the views expressed|this (?:article|story|"
    "post|piece) (?:was|is|has|originally|first|appeared)|to (?:comment|contact|reach)|source:|url:|"
    "support|donate|thank you for|become a|want more",
}  # fmt: skip

_PHRASES: Final = {name: f"(?:{words})" + ("" if name == "by" else r"(?!\w)") for name, words in _AT_START.items()}
# One pattern, for it is compiled at every start: an empty group after the phrases of each purpose says which were met.
_ALL: Final = re.compile("".join(rf"(?=\W{{0,3}}{phrase}()|)" for phrase in _PHRASES.values()))


def purposes(lower: str) -> list[str]:
    """What the set phrases are for that a line, given in lower case, begins with."""
    met = _ALL.match(lower)
    if met is None or met.lastindex is None:
        return []
    return [name for name, group in zip(_PHRASES, met.groups(), strict=True) if group is not None]


# Lines that are the site's wherever they stand, or a database's (`TD`, `BODY:`). Compiled when first asked for.
_ADDRESS: Final = r"(?:[*•\-–]|\[?\d{1,3}[.\]])?\s{0,3}<?(?:https?://|www\.)[^\s>]{3,2000}>?"
_LABEL: Final = (
    "advert(?:isement|ising)?|sponsored|story continues below(?: advertisement)?|anzeige|werbung|publicité|publicidad|"
    "реклама|reklam|pubblicità|advertentie|annons|mainos|إعلان|تبلیغات|广告|広告|body:|full text:|lp|td"
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
_LEADING: Final = (
    "read (?:more|also|next)|see also|also read|related(?: stories| articles)?|more on this|lesen sie auch|"
    "mehr zum thema|(?:à )?lire aussi|le[ae] también|читайте (?:также|також)|leggi anche|ilgili haber|اقرأ أيضا"
)
_MAILED: Final = (
    "you (?:are receiving|received?) this (?:e-?mail|newsletter|message|bulletin)|"
    "(?:view|read) this (?:e-?mail|newsletter) in (?:your|a) browser|(?:click here to )?unsubscribe(?: here| from|:|$)|"
    "sie erhalten diese(?:n newsletter| e-?mail)|vous recevez cet? (?:e-?mail|newsletter|message)|"
    "recibes? este (?:correo|boletín|e-?mail)"
)
_FILED: Final = r"(?:posted|filed) (?:in|under)\s?:|tagged(?: with)?\s?:|categor(?:y|ies)\s?:|tags\s?:"
_SOURCE: Final = (
    "(?:original )?sources?|via|quellen?|источники?|джерело|fuentes?|kaynak|fonte|źródło|zdroj|bron|المصدر|منبع|"
    "来源|來源|出典|출처"
)
_SOURCED: Final = rf"(?:{_SOURCE})\s?[:：]\s?(?:\S{{1,60}}\s){{0,8}}\S{{1,200}}$"
REPRINTED: Final = (
    "(?:(?:this|the) (?:article|story|piece|post|text|interview|report|essay) )?(?:was |has been |is )?"
    "(?:(?:originally|first) (?:published|appeared|posted)|republished|reprinted)(?: here)?(?: with permission)? "
    "(?:in|at|by|on|from) |(?:dieser (?:artikel|text|beitrag) ist )?(?:zuerst|ursprünglich) "
    "(?:erschienen|veröffentlicht) (?:in|bei|auf) |впервые опубликовано (?:в|на) |оригинал опубликован (?:в|на) |"
    "(?:cet article a été )?(?:initialement )?publié (?:initialement |d['’]abord )(?:dans|par|sur) |"
    "(?:este artículo fue )?publicado originalmente (?:en|por) "
)
"""How a reprint says whose it is: what it is said of stands behind."""
_ADDRESSED: Final = r"(?:from|to|cc|bcc|von|an|de|à|кому|от)\s?:.{1,100}\S@\S"
_ASIDE: Final = (
    rf"(?i){_ADDRESS}\W{{0,3}}$|[^\w\"“„«']{{0,3}}"
    rf"(?:(?:{_LABEL})\W{{0,3}}$|(?:{_SOLD})(?!\w)|(?:{_LEADING})\s?[:：]\s?\S|{_ADDRESSED}|{_SOURCED}|"
    rf"{_FILED}|(?:{_MAILED})(?!\w)|{REPRINTED}(?:\S{{1,40}}\s){{0,14}}\S{{1,60}}$)"
)
_LONGEST_ASIDE, _LONGEST_DISCLOSURE = 220, 700
"""Characters of a line that sells the rest of an article, or says what the site earns by its links, at most."""
_LEADING_LOUD: Final = (
    r"\W{0,3}(?:MORE|READ|READ NEXT|REQUIRED READING|FURTHER READING|RELATED|WATCH|LISTEN|GALLERY|PHOTOS|VIDEO|QUIZ|PODCAST|"
    r"DON['’]T MISS|IN PICTURES|EXPLAINER|OPINION|SIGN UP|SUBSCRIBE|NEWSLETTER|LIRE|À LIRE|VOIR|LESEN SIE|MEHR|LEIA|VEA|"
    r"MORE (?:FROM|ON|IN) [A-Z’' -]{2,30})\s?[:»>]\s?\S"
)
"""How a link to another story begins that a paper puts between the paragraphs of this one: `MORE: Where to watch`."""
_EARNING: Final = ("commission", "compensat", "affiliate", "affilié", "provision", "afiliad", "affiliat")
_DISCLOSED: Final = (
    r"(?i)\W{0,3}(?:disclosure|note|editor['’]s note)?\W{0,3}(?:(?:if|when) you (?:purchase|buy|click|shop|make)\b|"
    r"we (?:may|might|sometimes|can) (?:earn|receive|get|make)\b|(?:all|every|each|any) (?:the )?(?:product|item|link)s?\b|"
    r"(?:this|our) (?:article|post|story|page|site|content|list|guide)\b.{0,40}\b(?:links|partners)|"
    r"(?:products|items|links) (?:in|on|featured|we)\b|purchases (?:made|you make)\b|by purchasing\b|"
    r"\S{2,30} (?:may|has) (?:earn|receive|affiliate)\w{0,3}\b|"
    r"(?:die|alle) (?:mit .{3,40} )?(?:gekennzeichnete|markierte|produkte|links)\w{0,2}\b|wenn sie (?:über|auf)\b|"
    r"(?:cet article|certains liens|les liens)\b|(?:este artículo|los enlaces)\b|(?:questo articolo|i link)\b)"
)


def is_aside(text: str) -> bool:
    """Whether a line is never news, wherever it stands: an address alone, the label of an advertisement, an offer to
    sell the rest of the article, a pointer to another (`Read more: …`, `MORE: …`), the sender of a letter, the source
    of what stands above (`Source: …`), what the site earns by its links."""
    if len(text) > _LONGEST_DISCLOSURE:
        return False
    if len(text) <= _LONGEST_ASIDE and (re.match(_ASIDE, text) or re.match(_LEADING_LOUD, text)):
        return True
    return any(map(text.__contains__, _EARNING)) and re.match(_DISCLOSED, text) is not None
