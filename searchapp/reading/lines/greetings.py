"""The words with which a letter or a speech opens, right above its text: `Dear Sir,`, `Ladies and gentlemen,`."""

from collections.abc import Set
from typing import Final

from searchapp.reading.pages.page import Page
from searchapp.text.openings import Openings

_GREETED: Final = (
    r"(?:my )?dear|ladies (?:and|&) gentlemen|gentlemen|mr\.?|madam|sirs?|(?:your )?excellenc(?:y|ies)|your majesty|"
    r"distinguished|honou?rable|(?:my )?friends|comrades|(?:dear )?colleagues|(?:my )?fellow|to the editor|to whom it|"
    r"sehr geehrte[rs]?|hochverehrte\w?|liebe[rs]?|meine (?:sehr )?(?:verehrten |geehrten )?damen|"
    r"mesdames|messieurs|monsieur|madame|chers?|chères?|mes chers|señor(?:a|as|es)?|estimad[oa]s?|querid[oa]s?|"
    r"distinguid[oa]s?|compañer[oa]s|car[oaie]|gentil[ei]|egregi[oa]?|signor[aei]?|onorevol[ei]|illustrissim[oaie]|"
    r"prezad[oa]s?|senhor(?:a|as|es)?|excelentíssim[oa]s?|car[oa]s|уважаем(?:ый|ая|ые)|дорог(?:ой|ая|ие)|товарищи?|"
    r"друзья|коллеги|дамы и господа|господ(?:а|ин)|шановн(?:ий|а|і)|дорогі|друзі|пані та панове|"
    r"szanown(?:y|a|i)|drodzy|droga|drogi|panie|vážen(?:ý|á|í)|mil(?:ý|á|í)|geachte|beste|dames en heren|"
    r"kära|bästa|mina damer|kjære|kære|hyvä(?:t)?|arvoisa(?:t)?|sayın|değerli|sevgili|αγαπητ(?:έ|ή|οί)|κυρίες|κύριε|"
    r"(?:أيها|أيتها|عزيزي|سيدي|سيداتي|السيد|السادة|الأخوة|الإخوة)"
)
_GREETINGS: Final = Openings({"greeting": ((_GREETED, r"(?!\w).{0,80}[,:!،]$"),)}, skipped=2)
_LONGEST, _MOST = 100, 3
"""Characters of such a line at most; lines of a greeting: `Mr. President,`, `Ladies and gentlemen,`."""


def greeting(page: Page, body: Set[int]) -> set[int]:
    """The lines right above a body with which it greets whom it speaks to."""
    first = min(body, default=0)
    found: set[int] = set()
    for index in range(first - 1, max(first - 1 - _MOST, -1), -1):
        text = page.lines[index].text
        if len(text) > _LONGEST or not _GREETINGS.kinds(text):
            break
        found.add(index)
    return found
