"""The languages in which news is written, and the code of one from whatever a file calls it: `English`, `eng`, `EN-us`.

A line each: the code of ISO 639-1, those of ISO 639-2 and 639-3 and those that were withdrawn, its names in English and
in itself.
"""

from collections.abc import Iterable
from functools import cache
from typing import Final

from searchapp.patterns import compiled

_LISTED = """
ar ara arb arabic العربية عربي
az aze azj azerbaijani azeri azərbaycan azərbaycanca
be bel belarusian byelorussian беларуская
bg bul bulgarian български
bn ben bengali bangla বাংলা
bs bos bosnian bosanski
ca cat catalan valencian català catalana
cs cze ces czech čeština český česky
da dan danish dansk
de ger deu german deutsch
el gre ell greek ελληνικά ελληνική
en eng english
eo epo esperanto
es spa spanish castilian español castellano
et est ekk estonian eesti
eu baq eus basque euskara
fa per fas pes prs persian farsi dari فارسی دری
fi fin finnish suomi
fr fre fra french français française
ga gle irish gaeilge
gl glg galician galego
he heb iw hebrew עברית
hi hin hindi हिन्दी हिंदी
hr hrv scr croatian hrvatski
hu hun hungarian magyar
hy arm hye armenian հայերեն
id ind in indonesian bahasa
is ice isl icelandic íslenska
it ita italian italiano
ja jpn japanese 日本語
ka geo kat georgian ქართული
kk kaz kazakh қазақ қазақша
ko kor korean 한국어
ku kur kmr ckb kurdish kurdî kurmancî kurmanji sorani کوردی
lt lit lithuanian lietuvių
lv lav lvs latvian latviešu
mk mac mkd macedonian македонски
ms may msa zsm malay melayu
nb nob bokmål bokmal
ne nep npi nepali नेपाली
nl dut nld dutch flemish nederlands vlaams
nn nno nynorsk
no nor norwegian norsk
pl pol polish polski
pt por portuguese português portugues
ro rum ron mo mol romanian moldovan moldavian română
ru rus russian русский русская
sk slo slk slovak slovenčina slovenský
sl slv slovenian slovene slovenščina
sq alb sqi als albanian shqip
sr srp scc serbian srpski српски
sv swe swedish svenska
sw swa swh swahili kiswahili
ta tam tamil தமிழ்
th tha thai ไทย
tr tur turkish türkçe turkce
uk ukr ukrainian українська
ur urd urdu اردو
uz uzb uzn uzbek oʻzbek oʻzbekcha
vi vie vietnamese tiếng việt
yi yid ji yiddish ייִדיש
zh chi zho cmn chinese mandarin 中文 汉语 漢語
"""
_LANGUAGES: Final = [line.split() for line in _LISTED.strip().splitlines()]
OF_NEWS: Final = frozenset(code for code, *_ in _LANGUAGES)
"""The ISO 639-1 codes of the languages that are known here by name."""
_CODES: Final = {name: code for code, *names in _LANGUAGES for name in (code, *names)}
_PARTS = compiled(r"[^\s_,;/().-]+")
_LONGEST_CODE = 3


@cache
def code_of_language(called: str) -> str:
    """The code of the language that is called so: by a code, a tag as of BCP 47 (`sr-Latn-RS`, `en_GB`) or a name
    (`Brazilian Portuguese`). A code that is not known is its own, in small letters."""
    parts: list[str] = _PARTS.findall(called.casefold())
    if not parts:
        return called
    if len(parts[0]) > _LONGEST_CODE:  # what stands behind a code is no language: `azb-AZ`
        return next((_CODES[part] for part in parts if part in _CODES), parts[0])
    return _CODES.get(parts[0], parts[0])


def shared_language(called: Iterable[str | None]) -> str | None:
    """The code of the one language that all these are, None where they are of several or one is not known."""
    codes = {code_of_language(one) if one else None for one in called}
    return codes.pop() if len(codes) == 1 else None
