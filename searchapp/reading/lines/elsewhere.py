"""Lines that lead to other stories: a link between the paragraphs, the heading of a list, an address alone."""

from typing import Final

from searchapp.patterns import late
from searchapp.text.openings import Openings

_ALSO: Final = (
    "lesen sie auch|siehe auch|lies auch|(?:à )?lire aussi|à lire également|(?:à )?voir aussi|le[ae] también|"
    "(?:mira|ver|vea|véase) también|te puede interesar|leggi anche|vedi anche|guarda anche|"
    "(?:leia|veja) (?:também|mais)|lees ook|bekijk ook|zie ook|les også|se også|læs også|läs också|se även|"
    "lesa meira|sjá einnig|lue myös|katso myös|loe (?:ka|lisaks)|lasi (?:arī|vēl)|skaitykite (?:taip pat|daugiau)|"
    "(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również)|čtěte (?:také|též)|přečtěte si (?:také|též|i)|"
    "(?:čítajte|prečítajte si) (?:tiež|aj)|pročitajte (?:i|još|više)|прочитајте (?:и|још)|preberite (?:tudi|še)|"
    "citește și|citiți și|vezi și|olvassa el|ez is érdekelheti|kapcsolódó cikk(?:ek)?|"
    "(?:читайте|читай|смотрите|смотри) (?:также|ещё|еще)|(?:читайте|читай|дивіться) (?:також|ще)|"
    "(?:вижте|прочетете) (?:още|също)|(?:διαβάστε|δείτε) (?:επίσης|ακόμ[ηα])|"
    "bunu da oku(?:yun)?|ilgili haber(?:ler)?|baca juga|simak juga|lihat juga|xem thêm|soma (?:pia|zaidi)|"
    "(?:اقرأ|إقرأ) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|بیشتر بخوانید|یہ بھی پڑھیں|"
    "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|আরও পড়ুন|קראו (?:גם|עוד)|相关(?:阅读|新闻)|延伸阅读|関連記事|あわせて読みたい"
)
"""What papers say before another story, and above a list of such."""
LEADING: Final = (
    f"read (?:more|also|next)|see also|also read|related(?: stories| articles)?|more on this|mehr zum thema|"
    f"läs (?:även|mer)|les mer|læs mere|czytaj więcej|читайте подробнее|по теме|διαβάστε περισσότερα|{_ALSO}"
)
LED: Final = r"\s?[:：]\s?\S"
"""How a link to another story begins between the paragraphs of this one, and what stands behind."""
BRACKETED: Final = "関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ記事|관련\\s?기사|相关(?:新闻|阅读)|延伸阅读"
"""What stands in brackets before a link to another story: `【関連記事】`."""
_GLUED: Final = late(r"(?:Related|Recommended|Read) (?:[Aa]rticle|[Ss]tory|[Mm]ore|[Nn]ext)[A-ZÀ-Þ]\S{0,30}\s")
"""The label of another story with no space behind it: `Related articleHow rivers rise`."""
_LOUD: Final = late(
    r"\W{0,3}(?:MORE|READ|READ NEXT|REQUIRED READING|FURTHER READING|RELATED|WATCH|LISTEN|GALLERY|PHOTOS|VIDEO|QUIZ|"
    r"PODCAST|DON['’]T MISS|IN PICTURES|EXPLAINER|OPINION|SIGN UP|SUBSCRIBE|NEWSLETTER|LIRE|À LIRE|VOIR|LESEN SIE|MEHR|"
    r"LEIA|VEA|MORE (?:FROM|ON|IN) [A-Z’' -]{2,30})\s?[:»>]\s?\S"
)
"""How a link to another story begins that a paper puts between the paragraphs of this one: `MORE: Where to watch`."""
_CAPITALS: Final = 3  # the first signs of such a line, none of which is small
_ELSEWHERE: Final = (
    r"related(?: (?:stories|articles?|news|content|topics|coverage|links|reading|posts|items|videos?))?|"
    r"(?:most|top|latest|popular|recommended|trending|featured|more) (?:read|popular|viewed|shared|stories|news|"
    r"articles|posts|now|on this(?: (?:topic|story|subject))?|from this (?:section|author)|for you|coverage)|"
    r"trending|recommended|"
    r"(?:people|readers) are also reading|you (?:may|might) also (?:like|be interested in|enjoy)|(?:see|read) also|"
    r"also (?:read|see)|read next|what to read next|in other news|editor['’]?s['’]? (?:picks?|choice)|don['’]t miss|"
    r"in case you missed it|mehr zu[mr]? (?:diesem |selben )?thema|zum (?:selben )?thema|mehr lesen über|"
    r"lesen sie mehr|auch interessant|"
    r"das könnte sie (?:auch )?interessieren|"
    r"die redaktion empfiehlt|recommended from (?:the )?editor(?:ial|s)?|la rédaction (?:vous )?recommande|"
    r"(?:mehr|weitere) (?:ähnliche )?(?:nachrichten|artikel|meldungen|beiträge)|más sobre (?:este tema|esta noticia)|"
    r"(?:i )?più letti|les plus lus|(?:as )?mais lidas|lo más (?:leído|visto)|en çok okunan(?:lar)?|diğer haberler|"
    r"altre notizie|ti potrebbe interessare(?: anche)?|tin liên quan|berita (?:terkait|terpopuler)|самое читаемое|"
    r"meistgelesen|verwandte (?:artikel|themen)|sur le même (?:sujet|thème)|"
    r"más noticias|noticias relacionadas|potrebbe interessarti|"
    r"(?:материалы |ещё |еще )?по теме|похожие (?:новости|материалы)|(?:другие|последние) новости|"
    r"mest lest(?:e)?|mest læste|"
    r"meest gelezen|najczęściej czytane|nejčtenější|こんな特集も|(?:アクセス)?ランキング|おすすめ(?:記事)?|"
    r"관련\s?기사|많이 본 (?:뉴스|기사)|인기\s?기사|추천\s?기사|"
    rf"相关报道|関連ニュース|{_ALSO}"
)
_ADDRESS: Final = late(
    r"(?i)(?:[*•(\-–]|\[?\d{1,3}[.\]]:?)?\s{0,3}<?(?:https?://|www\.)[^\s>]{3,2000}>?"
    r"(?:[\s,;|–—-]{1,4}\d[\d./-]{5,9}(?:,?\s\d{1,2}[:.]\d\d)?)?\W{0,3}$"
)
_NEAR_START: Final = 20  # characters in which such an address begins
_LISTS: Final = Openings({"elsewhere": ((_ELSEWHERE, r"\W{0,3}$"),)}, skipped=4)
_LONGEST_HEADING: Final = 60


def leads_elsewhere(text: str) -> bool:
    """Whether a line is the heading of a list of other stories: `Related stories`, `People are also reading…`."""
    return len(text) <= _LONGEST_HEADING and bool(_LISTS.kinds(text))


def points_elsewhere(text: str) -> bool:
    """Whether a line begins with a loud or a glued label of another story: `MORE: Where to watch`."""
    glued = text[:1] == "R" and _GLUED.match(text)
    return bool(glued or (text[:_CAPITALS].upper() == text[:_CAPITALS] and _LOUD.match(text)))


def leads_away(text: str) -> bool:
    """Whether a line is an address and nothing else, its number or a day beside it at most."""
    begins = text[:_NEAR_START]
    return ("://" in begins or "www." in begins.lower()) and _ADDRESS.match(text) is not None
