"""What stands before an English name in its run of capitals: titles, headlines, shouted words, what an office is of."""

import re
from collections import Counter
from collections.abc import Iterable

from searchapp.patterns import late
from searchapp.quotes.speakers.names.given_names import given_names

# how plain nouns for what people do end: Songwriters, Winemaker
_CALLING_ENDINGS = (
    "ers",
    "ors",
    "ists",
    "icians",
    "ician",
    "ologist",
    "ographer",
    "maker",
    "writer",
    "worker",
    "woman",
)
# so do nouns of so many letters for one of them before a given name with its surname: Cellist, Climber
_ONE_ENDINGS, _LEAST_NOUN = ("er", "ist", "-old"), 6
# and what a writer feels for somebody
_FEELINGS = frozenset(["Poor", "Dear"])
# and words that only stand before a name
_LEAST_LEAD = 4
_SHORT_OFFICES = {"AG": "Attorney General", "DA": "District Attorney", "ADA": "Assistant District Attorney"}
# verbs that begin a question and are given names as well
_ASKING = frozenset(["Will", "Can", "May"])
_QUESTION = late(r"[^.!?\n]{0,300}\?")
# what stands before the first word of a sentence
_BEFORE_HEAD = (". ", "? ", "! ", ": ", "\n", "“", '"', "— ", ".” ", '." ')
# shorter words in capitals can be the beginning of a name
_LEAST_SHOUTED = 5


# with these Arabic names begin: Abu Anas Al Saud
_KUNYA = frozenset(["Abu", "Umm", "Um", "Ibn"])


def at_given(words: list[str], first: int) -> int:
    """Where an English name begins at its given name, which comes behind two or more capitalised words or one that is
    shouted or short for a title: Majority Whip | Kevin Holm, SHAKEN | Nicole Berg, Gov. | Jan Lund; no shouted word is
    a given name before one that is not."""
    given, last = given_names(), len(words) - 1
    at = next((at for at in range(first, last) if words[at] in given), first)
    while at == first < last and _is_shouted(words[first]) and words[first + 1][1:].islower():
        # WATCHED | Holm
        first = at = first + 1
    if at == first or words[first] in _KUNYA or any(word[0].islower() for word in words[first:at]):
        return first
    lead = words[at - 1]
    shouted = _is_shouted(lead)
    shortened = lead.endswith(".") and len(lead) > len("J.")
    calls = (
        lead in _FEELINGS
        or lead.endswith(_CALLING_ENDINGS)
        or (len(lead) >= _LEAST_NOUN and lead.endswith(_ONE_ENDINGS))
    )
    return at if at - first > 1 or shouted or shortened or calls else first


def _is_shouted(word: str) -> bool:
    return word.isupper() and word.isalpha() and len(word) >= _LEAST_SHOUTED


def behind_office(name: str) -> str:
    """A name without what an office before it is of: Director of Civil Defence | Ann Holm."""
    words = name.split()
    if words[0].endswith("."):
        return name
    at = next((at for at in range(len(words) - 1) if words[at] in given_names()), 0)
    return " ".join(words[at:])


def common_words(text: str, runs: Iterable[re.Match[str]]) -> frozenset[str]:
    """Words before a name in the `runs` of capitals that are no part of it: they stand in the text in small letters as
    well, or the rest stands there alone (Backup Ned Holm, where he is the backup; Brave Ann Holm, and Ann Holm); or
    they have a capital as the first of their sentence, wherever they stand: Holding Holm to it …, Will Holm agree?,
    Watching Ann Holm …"""
    given = given_names()
    places: dict[str, list[re.Match[str]]] = {}
    for place in runs:
        if " " in place[0]:
            places.setdefault(place[0], []).append(place)
    last = Counter(run.rpartition(" ")[2] for run in places)
    # AG Holm: no initials where his office is told
    opening = {short for short, office in _SHORT_OFFICES.items() if office in text or office.lower() in text}
    for run in places:
        first, second, *more = run.split(" ", 2)
        if first in opening:
            continue
        if second in given and first not in given:
            rest = f"{second} {more[0].removesuffix('’s')}" if more else ""
            alone = rest in places and len(first) >= _LEAST_LEAD and first.isalpha()
            doing = first.endswith("ing") and all(_opens(text, at.start(), asking=False) for at in places[run])
            if alone or doing or stands_small(text, first):
                opening.add(first)
        elif first in _ASKING or (first.endswith("ing") and first not in given and last[second] > 1):
            begun = [at for other, found in places.items() if other.startswith(f"{first} ") for at in found]
            if all(_opens(text, at.start(), asking=first in _ASKING) for at in begun):
                opening.add(first)
    return frozenset(opening)


def _opens(text: str, start: int, *, asking: bool) -> bool:
    """Whether a sentence begins here; `asking`: one that is a question."""
    begins = start == 0 or text.endswith(_BEFORE_HEAD, 0, start)
    return begins and (not asking or _QUESTION.match(text, start) is not None)


def stands_small(text: str, word: str) -> bool:
    """Whether a capitalised word stands in the text in small letters as well."""
    small = f" {word.lower()}"
    at = text.find(small)
    while at >= 0 and text[at + len(small) : at + len(small) + 1].isalpha():
        at = text.find(small, at + 1)
    return at >= 0
