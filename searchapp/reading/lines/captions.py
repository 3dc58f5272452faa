"""Captions of pictures, told by whose picture stood above them."""

from typing import Final

from searchapp.patterns import compiled, late
from searchapp.text.scripts import is_latin

_CREDIT: Final = 70
"""Characters at the end of a line among which the credit of a picture stands."""
_LONGEST: Final = 220
"""Characters of a caption at most."""
_LENDERS: Final = (
    "AFP|AP|Associated Press|Reuters|REUTERS|EPA|EFE|EPA-EFE|ANSA|Ansa|dpa|DPA|APA|Keystone|KEYSTONE|Getty(?: Images)?|"
    "GETTY(?: IMAGES)?|AAP|ANP|PAP|CTK|TASS|ТАСС|РИА(?: Новости)?|Sputnik|Xinhua|Kyodo|Yonhap|AA|IMAGO|imago|Alamy|"
    "Shutterstock|GC Images|WireImage|PA Wire|"
    "iStock|Bloomberg|SIPA|Sipa|Belga|BELGA|Lusa|LUSA|Europa Press|Zuma|ZUMA|LaPresse|Unsplash|Pixabay"
)
"""Agencies whose pictures papers print."""
_NAME: Final = r"[A-ZÀ-ÞА-ЯЁ][\w.’'-]{1,25}"
_NAMES: Final = rf"{_NAME}(?:\s{_NAME}){{0,3}}"
_PHOTOGRAPHED: Final = late(
    r"\((?i:fotos?|photos?|photo by|immagine|image|bild|fotoğraf|görsel|фото|zdjęcie|صورة)\b[^\w(]{0,3}[^()]{2,50}\)$|"
    r"\([^()]{2,40}\s(?i:fotos?|photos?|images?|фото)\)$|"
    r"\((?i:artist|artwork|illustrations?|illustrator|drawing|map|graphics?|credits?|courtesy)\s?:\s?[^()]{2,50}\)$|"
    rf"[\s(](?:(?!(?:{_LENDERS})\s?/){_NAMES}(?:\s?/\s?|\svia\s)(?:{_LENDERS})|"
    rf"(?:{_LENDERS})(?:\sPhoto)?\s?/\s?(?!(?:{_LENDERS})\b){_NAMES}(?<!\.))\)?$|"
    rf"\({_NAME}\s{_NAMES}\s?/\s?{_NAMES}\)$|/\s?Copyright\s(?:19|20)\d\d\b.{{2,50}}$"
)
"""How a caption ends, with whose picture it stood below, in brackets or behind a stroke: `Ships in fog (foto Ansa)`,
`Ships in fog on Monday. ANN BELL / AFP`."""
_CREDITS: Final = (
    "foto", "photo", "bild", "image", "imagen", "picture", "фото", "fotoğraf", "görsel", "quelle", "source", "fuente",
    "источник", "kaynak",
)  # fmt: skip
"""A word that a caption's credit has."""
_CREDITED: Final = late(
    r"(?:[.!?…”\"»)]\s{0,2}|\s[|—–]\s|\s(?=[(\[])|(?<=[a-zß-ÿа-яё\d])(?=[A-ZФ]))(?P<open>[(\[])?(?:©\s)?(?:"
    r"(?i:(?:archiv|symbol|beispiel|file\s|handout\s|crédits?\s|foto\s)?"
    r"(?:fotos?|photos?|photographs?|bild(?:er)?|bildquelle|imagen?|pictures?|фото|fotoğraf(?:lar)?|görsel)"
    r"(?:\scredit)?)\s?[:©]\s?(?:\S{1,40}\s){0,5}\S{1,40}"
    r"|(?i:quelle|source|fuente|источник|kaynak)\s?:\s?[A-ZÀ-ÞА-ЯЁ]\S{1,20}\s(?:[A-ZÀ-ÞА-ЯЁ]\S{0,20}\s?){1,3}/\s?\S{2,30})"
    r"(?(open)[)\]])\.?$"
)
"""How a caption ends, with whose picture it stood below: `Ships in fog. Photo: Ann Bell`, `… Quelle: Ann Bell/dpa`."""
_CREDIT_DOTTED: Final = late(r"\bCredit(?:\s?:\s?|\.\.\.|…)\s?[A-ZÀ-Þ][^.!?]{2,60}(?:\.com|\.org|\.net)?$")
"""How a caption ends whose credit a style sheet sets apart: `Ships in fog. Credit...Ann Bell for The Harbour Post`."""
_LENT_FIRST: Final = compiled(rf"{_NAME}\s{_NAMES}\s?/\s?(?:{_LENDERS})\s(?=[A-ZÀ-ÞА-ЯЁ])(?!(?i:photo|images?)\b)")
"""How a caption begins below whose picture it is: `Ann Bell/Reuters Ships in fog on Monday.`."""
_NUMBERED: Final = late(r"\b(?i:hide|show|toggle) (?i:caption)\s\d{1,3} of \d{1,3}\b")
"""What a show of pictures has behind each of its captions: `Hide Caption 3 of 12`."""
_HEADED: Final = compiled(
    r"(?:[\[(]\s?)?(?:FILE|File)(?: (?:PHOTO|[Pp]hoto))?\s?[-–—:]\s[A-Z]|"
    r"(?i:(?:bild)?legende|légende)\s?:\s{1,3}[A-ZÀ-Þ]|"
    r"(?i:photo|slide|image|picture|bild|foto|фото)\s\d{1,3} (?:of|von|de|sur|из) \d{1,3}\b(?!\s[a-zß-ÿа-яё])|"
    r"(?:(?:File|Archive) (?:photo|picture|image) (?:of|shows?)|"
    r"(?:Foto|Imagen|Imagem|Fotografía) de (?:archivo|arquivo) d[aeo]l?|Foto d[’']archivio d\w{1,4}|"
    r"Photo d[’']archives? d[eu]|Archiv(?:foto|bild)(?: vo[nm]|:))\s"
)
"""How captions begin, of a show or of an agency: `Photo 3 of 12: …`, `FILE - In this May 5, 2018 photo, …`,
`File photo of the pier`, `Legende: Schiffe im Nebel`."""

_SIDES: Final = (
    "left", "right", "center", "centre", "(l", "(r", "(m.", "(v.", "gauche", "droite", "izquierda", "derecha",
    "sinistra", "destra", "слева", "справа",
)  # fmt: skip
_PLACED: Final = late(
    rf"{_NAME}, (?:(?:far|second|third|fourth) (?:from )?)?(?:left|right|cent(?:er|re))(?=,|\.$| and | in | with )|"
    rf"{_NAME},? \((?:L|l\.|r\.|M\.|li\.|re\.|v\. ?l\.|\d\. ?v\. ?[lr]\.|à gauche|à droite|(?:a la )?izquierda|"
    r"(?:a la )?derecha|a sinistra|a destra|слева|справа)\)"
)
"""Who stands where in a picture: `Ann Bell, left, and Tom Reed`, `Ann Bell (l.)`, `Анна Белл (слева)`."""
_ARCHIVED: Final = late(
    r"\((?i:archiv(?:bild|foto|aufnahme)|symbol(?:bild|foto)|file (?:photo|picture|image)|(?:imagen|foto) de archivo|"
    r"photo d[’']archives?|foto d[’']archivio|архивное фото|фото из архива|arkivfoto|arkivbild|illustrasjonsfoto)\)\.?$"
)
"""How a caption ends of a picture that is not of the day."""
_SHOWN: Final = late(
    r"(?:(?:In )?[Tt]his|An?(?= (?:file|handout|undated|combination|archive))) "
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d,? )?(?:(?:file|handout|undated|combination|"
    r"satellite|aerial|archive) ){0,2}(?:photo(?:graph)?|image|picture|frame grab)\b[^.]{0,80}?"
    r"\b(?:provided|taken|released|shows?|made|dated|distributed|issued)\b|\[\d{1,2}/\d{1,2}\]\s?[A-Z]"
)
"""How captions of agencies begin that say what is seen: `This Oct. 19, 2011 photo shows …`, `[1/5] Ships in fog`."""
_LONGEST_SHOWN: Final = 320
"""Characters of such captions at most."""

_EASTERN: Final = late(
    r"^[^。]{4,120}＝(?:[^。]{0,40}\d[日月][^。]{0,24}|[^。]{0,60}(?:撮影|提供|共同|ロイター|時事|AP|AFP|ゲッティ)[）)]?)$|"
    r"[（(][^（）()]{2,20}(?:撮影|提供|共同)[）)]$|"
    r"[가-힣]\.?\s(?:[^\s.]{1,12}[\s=·/]){0,2}(?:뉴시스|뉴스1|연합뉴스|로이터|게티이미지\S{0,6}|공동취재\S{0,4}|자료사진|제공)[\])>]?$|"
    r"[\[(</]\s?사진\s?(?:출처|제공)?\s?[=:：]\s?[^\])>]{2,40}[\])>]?$|"
    r"[（(](?:资料图|資料圖|图源|圖|图片来源)[^（）()]{0,30}[）)]$|^(?:圖說|图说|圖片說明|图片说明|写真説明)\s?[:：]"
)
"""How captions of Japan, Korea and China end, with the moment of the picture or whose it is, or begin."""


def is_caption(text: str) -> bool:
    """Whether a short line ends with the credit of a picture, and so stood below one, or a line of any length counts
    the pictures of a show or begins as the captions of agencies do."""
    if _HEADED.match(text) or (("aption " in text or "APTION " in text) and _NUMBERED.search(text)):
        return True
    if (
        "Credit" in text[-_CREDIT:]
        and len(text) <= 2 * _LONGEST
        and _CREDIT_DOTTED.search(text, max(0, len(text) - _CREDIT))
    ):
        return True
    if len(text) <= _LONGEST_SHOWN and _tells_of_picture(text):
        return True
    if len(text) > _LONGEST:
        return False
    if not is_latin(text) and max(text) > "\u3040" and _EASTERN.search(text):
        return True
    if "/" in text[:_CREDIT] and _LENT_FIRST.match(text):
        return True
    lent = text[-1:] == ")" or "/" in text[-_CREDIT:] or " via " in text[-_CREDIT:]
    if lent and _PHOTOGRAPHED.search(text, max(0, len(text) - _CREDIT)):
        return True
    if ":" not in text[-_CREDIT:] and "©" not in text[-_CREDIT:]:
        return False
    end = text[-_CREDIT:].lower()
    return any(map(end.__contains__, _CREDITS)) and _CREDITED.search(text, max(0, len(text) - _CREDIT)) is not None


def _tells_of_picture(text: str) -> bool:
    """Whether a line says who stands where in a picture, that this is an old one, or what it shows."""
    if text[0] in "TIA[" and _SHOWN.match(text):
        return True
    small = text.lower()
    if any(map(small.__contains__, _SIDES)) and _PLACED.search(text):
        return True
    return ")" in text[-2:] and _ARCHIVED.search(text) is not None
