"""The words with which a letter or a speech opens, right above its text (`Dear Sir,`, `Ladies and gentlemen,`), and a
letter ends below it (`Yours sincerely,`)."""

from collections.abc import Set
from typing import Final

from searchapp.reading.lines.elsewhere import leads_elsewhere
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
_FAREWELL: Final = (
    r"(?:yours )?(?:sincerely|faithfully|truly|respectfully|fraternally)(?: yours)?|yours|"
    r"(?:with )?(?:(?:my|our|the) )?(?:kind(?:est)?|best|warm(?:est)?|sincere) (?:regards|wishes)|regards|"
    r"mit (?:freundlich|herzlich|best|solidarisch|kollegial)en grüßen|(?:herzliche|freundliche|viele|liebe) grüße|"
    r"hochachtungsvoll|ihre?|cordialement|bien à vous|respectueusement|avec (?:nos|mes) salutations.{0,40}|"
    r"(?:muy )?atentamente|(?:un )?(?:cordial|atento) saludo|saludos cordiales|cordiali saluti|distinti saluti|"
    r"atenciosamente|com os melhores cumprimentos|с уважением|искренне ва[шс]\w?|з повагою|z poważaniem|"
    r"s pozdravem|s úctou|met vriendelijke groet(?:en)?|hoogachtend|med vänlig(?:a)? hälsning(?:ar)?|"
    r"saygılarım(?:ız)?la"
)
_FAREWELLS: Final = Openings({"farewell": ((_FAREWELL, r"\s?[,.!،]?$"),)}, skipped=2)
_SIGNED, _NAMED_WITHIN = 3, 60
"""Lines that name who signs a letter, and characters of such a line, at most."""
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


def farewell(page: Page, body: Set[int]) -> set[int]:
    """The lines right below a letter, one that greets whom it is for, with which it ends and is signed."""
    opening = sorted(body)[:_MOST]
    lines, index = page.lines, max(body, default=-1) + 1
    told = index < len(lines) and bool(_FAREWELLS.kinds(lines[index].text))
    if not told or not any(_GREETINGS.kinds(lines[at].text) for at in opening):
        return set()
    end = index + 1
    while end < len(lines) and end - index <= _SIGNED and _can_sign(lines[end].text):
        end += 1
    return set(range(index, end))


def _can_sign(text: str) -> bool:
    """Whether a line can be the name or the office of who signs: a few words, most of them with a capital."""
    words = text.split()
    named = len(words) > 1 and 2 * sum(word[0].isupper() for word in words) > len(words)
    return named and len(text) <= _NAMED_WITHIN and text[-1].isalpha() and not leads_elsewhere(text)
