"""The persons whom a byline names, told from papers, desks and what somebody is."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from searchapp.patterns import late
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.reading.dates.forms import PrintedDate, printed_dates
from searchapp.reading.dates.labels import without_weekday
from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.outlets.site_words import names_a_paper
from searchapp.text.scripts import has_digit

_NAME = late(r"[^\W\d_][\w.'’-]{0,30}(?:\s[^\W\d_][\w.'’-]{0,30}){1,6}")
HELD = (
    r"(?:(?:senior|chief|staff|contributing|special|deputy|managing|associate|assistant|political|politics|"
    r"international|foreign|world|sports?|business|health|science|education|technology|tech|news|features|culture|"
    r"arts|national|travel|lifestyle|showbiz|entertainment|royal|crime|environment|money|digital|audience|globe|times|"
    r"herald|tribune|gazette|journal)\s){0,3}(?:writer|editor|reporter|correspondent|columnist|contributor|journalist|"
    r"producer|photographer|analyst|officer|director|staff|"
    r"(?:chef)?redakteur(?:in)?|korrespondent(?:in)?|volont[äa]r(?:in)?)"
)
"""What somebody is at a paper."""
_CUT = late(
    r"\s{2,}|[|•·;(@]|\s[–—/-]\s|\s//|\s(?i:on|in|for|at|with|mit|avec|con)(?:\s|$)|"
    r"\s(?:am|vom|le|el|il|em|den|op|på|от)$|\d|\s\S+@\S+\.\w|"
    r"\s(?i:last updated|updated|published|posted|viewed|follow)\b|\s(?:The\s)?(?:AP|AFP|Reuters|Special|Associated)\b|"
    rf"\s(?=[A-Z])(?i:{HELD})\b|"
    r"(?<=[a-zß-ÿ])(?=(?:Published|Updated|Posted|Writer|Editor|Reporter|Staff|Senior|Twitter|Follow)\b)"
)
JOINED = late(r"\s?[,&/]\s?(?:(?:and|und|et|y|e|и)\s)?|\s(?i:and|und|et|en|ve)\s|\s[yeiи]\s(?=\S+\s\S)")
"""What stands between two of them."""
DESK = late(r"\W{0,3}(?:\S{1,30}\s){1,3}(?:staff|desk|team|newsroom|editors|(?i:redaktion|редакция))\W{0,3}$")
"""A byline of a house whose writers stay unnamed: `Harbour Post staff`."""
_NOBODY = late(
    r"^(?:to|the|team)\s|\b(?:author|correspondents?|redazione|redacción|rédaction|redaktion|редакция|agencies|"
    r"agenturen|admin|letters|contributors?|gmbh|inc)\b",
    re.IGNORECASE,
)
"""What names no person, or none by name."""
_SYLLABLES = late(r"[A-Z][a-z]{1,5}-[a-z]{2,6}")
"""A Korean or Chinese given name: `Da-sol`."""
_LETTERS = late(r"[^\W\d_]{2,}")
_LOUD = 3
"""Letters of a surname set in capitals (`Ann BELL`), more than."""
MOST = 8
"""Persons that one line names, at most."""


def _is_outlet(name: str) -> bool:
    """Whether what a byline names is a house rather than a person: `By BBC News`."""
    return shipped_outlets().canonical(name) is not None


def is_paper(name: str) -> bool:
    """Whether a name is written like a paper's and not like that of a person, whose surname can be Post or Star."""
    return names_a_paper(name) and not is_given(name)


def people(text: str, houses: bool = False) -> list[str]:
    """The persons whom a text begins with: whoever the first is (`houses` too), others only with common given names."""
    if DESK.match(text):
        return []
    day = whole_day(text)
    parts = JOINED.split(without_weekday(text[: day.start]) if day else text)
    first = _person(parts[0])
    if first is None or (not houses and (_is_outlet(first) or is_paper(first))):
        return []
    names = [first]
    marks = JOINED.findall(text)
    for part, mark in zip(parts[1:MOST], marks, strict=False):
        name = _person(part)
        joined = "," not in mark and "/" not in mark and name is not None and not names_a_paper(name)
        if name is None or not (joined or is_given(name)) or _is_outlet(name):
            break
        names.append(name)
    return list(dict.fromkeys(names))


def is_given(name: str) -> bool:
    """Whether a name begins with a common given name or with initials, or is one of Asia or Africa by its parts."""
    first, *_, last = name.split()
    known = not _writers().isdisjoint((first, first.split("-")[0], last)) or _SYLLABLES.fullmatch(last)
    return first in given_names() or first.split("-")[0] in given_names() or first[1:2] == "." or bool(known)


@cache
def _writers() -> frozenset[str]:
    """Names by which a line is told to name a person, beside the common given names."""
    listed = Path(__file__).with_name("writers.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in listed if not line.startswith("#") for name in line.split())


def _person(text: str) -> str | None:
    if DESK.match(text):
        return None
    name = _CUT.split(text.strip(), maxsplit=1)[0].strip(" .:-–—")
    words = name.split()
    if not _NAME.fullmatch(name) or len(words) - sum(word in PARTICLES for word in words) > 5 or _NOBODY.search(name):
        return None
    if _shouted(words) or any(word.isupper() and len(word) > _LOUD for word in words[1:]):
        return _LETTERS.sub(_calmed, name)
    return name if sum(word[0].isupper() for word in words) >= 2 and not any(map(_is_plain, words[1:])) else None


def _is_plain(word: str) -> bool:
    """Whether a word has no capital and is no particle of names."""
    return len(word) > 1 and word[0].islower() and word not in PARTICLES and not any(map(str.isupper, word))


def _shouted(words: Sequence[str]) -> bool:
    """Whether a name is set in capitals: `ANN McBELL`."""
    return all(word.removeprefix("Mc").removeprefix("Mac").isupper() for word in words)


def _calmed(met: re.Match[str]) -> str:
    """A word in capitals as names are written."""
    word: str = met[0]
    if word.startswith("Mc"):
        return f"Mc{word[2:].capitalize()}"
    return word.capitalize() if word.isupper() else word


def whole_day(text: str) -> PrintedDate | None:
    """The first whole day that a text prints."""
    days = printed_dates(text) if has_digit(text) else ()
    return next((day for day in days if day.day and day.year), None)
