"""The name of a site as a line has it, without legal forms, rights and years, and what is no name."""

import re

from searchapp.patterns import late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.outlets.hosts import main_label, name_key
from searchapp.reading.outlets.site_words import COMMANDS, GENERIC, OWNERS, PUBLIC, TERMS
from searchapp.text.scripts import has_digit

_CAPITALISED = r"[A-Z0-9À-ÞА-ЯЁ][\w.&’'!+/-]{0,30}"
_BETWEEN = r"(?:(?:of|and|the|for|de|la|du|der|des|&|y|et|und)\s){0,2}"
NAME = rf"(?P<name>(?:the\s|The\s|THE\s)?{_CAPITALISED}(?:\s{_BETWEEN}{_CAPITALISED}){{0,4}})"
EVERY_RIGHT = (
    r"all rights?|alle (?:rechten?|rettighe[td]er)|alla rättigheter|tous (?:les )?droits|todos los(?: derechos)?|"
    r"todos os direitos|tutti i diritti|toate drepturile|все права|[ув]сі права|всички права|wszelkie prawa|"
    r"licencja na|všechn[ay] práva|všetky práva|sva prava|vse pravice|minden jog|kaikki oikeudet|kõik õigused|"
    r"visas tiesības|visos teisės|tüm hakları|her hakkı|seluruh hak|hak cipta|haki zote"
)
_LEGAL = late(
    r"\s*(?:[,(]|:\s(?:home|index|log\s?in|sign\s?in)\b|(?:\bsp\.?)?\sz\s?o\.|(?<!\bDr)(?<!\bProf)(?<!\bSt)\.(?!(?:ru|ру|com|net)\b)|\be\.\s?V|\s?(?:無断|版权|版權|未经|不得)|"
    r"(?<=[a-zà-ÿ])(?-i:Datenschutz|Impressum|Privacy|Terms|Kontakt|Contact|Cookie|AGB|Legal|Mentions)|"
    rf"\b(?:{EVERY_RIGHT}|"
    r"(?-i:AG|KG|AB|NV|SE|ASA|Oyj?|Kft|Zrt)|inc|llc|ltd|limited|gmbh|s\.?a\.?|s\.?p\.?a|s\.?l\.?u?|s\.?r\.?l|b\.v|a\.ş|sarl|ооо|"
    r"riproduzione|reproducción|reproduction|reprodução|nachdruck|перепечатка|"
    r"co|corp|corporation|plc|pty|pvt|private|company|is|are|ist|and its|condiciones|conditions|nutzungs\w*|aviso|"
    r"or its|and affiliate[sd]|(?:proudly )?powered|designed|by|use of|(?:made|built) with|feito com|hecho con|"
    r"fait avec|(?:wordpress )?theme\b|"
    r"media group|holdings?|reserved|\d{4})\b|\s[-–—](?:\s|$)).*$",
    re.IGNORECASE,
)
_QUOTED = late(r"[^\d«“„\"'’]{0,48}[«“„\"](?P<name>[^«»“”„\"]{2,48})[»”“\"][\s.,]{0,3}$")
"""A name in marks, with what it is before it: `ИА «Вестник Сельвы.ру»`."""
_OF_TERMS = late(
    r"(?i)(?:服务|服務)(?:条款|條款)|(?:隐私|隱私|許可|许可|版权|版權)(?:政策|权|權|证|證|声明|聲明)|备案|備案|利用規約|個人情報|プライバシー|"
    r"이용약관|개인정보|\bόροι χρήσης\b|\b(?:условия|правила) использования\b|\bпользовательское соглашение\b|"
    r"\bумови користування\b|\b(?:terms|conditions) (?:of|and) |\bkullanım koşulları\b|\bregulamin\b|\bsite design\b|"
    r"شروط الاستخدام|سياسة الخصوصية"
)
"""What the pages of a site with its terms and its licence are called."""
_TAXED = late(r"(?:(?<=[a-zà-ÿ])|\b)P\.\s?(?:IVA|Iva)\b.*$")
"""The number of a company that Italian sites give, often right behind their name."""
_UNFINISHED = frozenset(("and", "of", "from", "the", "in", "with", "www", "und", "et", "y"))
_SIGNS_OF_NONE = frozenset("?[{")
_PUBLISHER = late(  # La Vanguardia Ediciones, Éditions du Progrès
    r"(?<=\S)\s(?:ediciones|editora|editrice|editores|éditions|edizioni|verlag|publishers?)$"
    r"|^(?:ediciones|éditions|edizioni|editrice|verlag)\s(?=\S)",
    re.IGNORECASE,
)
_RUN_TOGETHER = late(r"[a-zà-ÿ]\d{1,2}\s\w")  # Redazione Online11 aprile
OWNED = late(r"(?:eine?|an?|une?|una?|um|uma)\s[^\W\d_]{3,20}\s(?:der|des|von|of|by|du|de|del|da|do)\b", re.IGNORECASE)
"""How a line says whose site it is: `Eine Webseite der Selva Gruppe`."""


def clean_name(name: str | None, most: int = 6) -> str | None:
    """A name without legal forms, rights and years; None where what is left names no site or has over `most` words."""
    if not name or OWNED.match(name):
        return None
    if quoted := _QUOTED.match(name):
        name = quoted["name"]
    name = _TAXED.sub("", name)
    bare = _LEGAL.sub("", name.strip(" .:–—-|·®™\u200e\xa0\"'“”„«»")).strip(" .:–—-|·®™&'’\"“”„«»")
    bare = _PUBLISHER.sub("", bare)
    if "." in name and re.match(r"(?:[\w-]+\.){1,4}[a-z]{2,14}\b(?!\.\w)", name.strip(), re.IGNORECASE):
        bare = name.strip().split()[0].rstrip(".,/")
        bare = re.match(r"[\w.-]+", bare)[0]  # type: ignore[index]
    words = re.findall(r"\w+", bare.casefold())
    if len(words) > 1 and len(words[-1]) == 1 and f"{bare}." in name:
        return None  # a person with an initial
    if _RUN_TOGETHER.search(bare) or words == ["www"]:
        return None
    if bare.rpartition(" ")[2].casefold() in _UNFINISHED or not _SIGNS_OF_NONE.isdisjoint(bare):
        return None
    if not words or words[0] in COMMANDS or words[0] in TERMS or words[-1] in TERMS:
        return None
    if _OF_TERMS.search(bare):
        return None
    key = name_key(bare)
    if (main_label(bare) in PUBLIC and "." in bare) or all(word in PUBLIC for word in words):
        return None
    if has_digit(bare) and next(printed_dates(bare), None) is not None:
        return None
    if (
        len(key) < 2
        or key in OWNERS
        or GENERIC.issuperset(words)
        or bare.isdigit()
        or len(bare.split()) > most
        or not any(map(str.isalpha, bare))
    ):
        return None
    return bare
