"""Runs of capitalised words in a text, in which its names are."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled
from searchapp.quotes.lexicon import word_set

UPPER = "A-ZÀ-ÖØ-ÞĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŤŮŰŹŻŽȘȚΆΈ-ΏΑ-ΫА-ЯЁЂЄІЇЈЉЊЋЏҐ"
# Jr. and Sr. end in a full stop, and St. goes on behind it
_STOP = rf"(?:\.(?:(?<=Jr\.)|(?<=Sr\.)|(?<=\bSt\.)(?=[ \u00a0][{UPPER}])))?"
_REST = rf"(?:[\w’'‑-]*[\w’']|(?:\.[{UPPER}])*\.(?=\s*[{UPPER}]))?{_STOP}"
TOKEN = rf"(?:(?:al|el|an|ad|as|ash|d|O)[-’'])?[{UPPER}]{_REST}"
# The same at the head of a run. It begins with a set of characters, which is what lets the search skip
# from one to the next, and so do the patterns below.
_FIRST = (
    rf"[{UPPER}ade](?<![\w’'-].)"
    rf"(?:(?:(?<=a)(?:l|n|d|sh?)|(?<=e)l|(?<=[dO]))[-’'][{UPPER}]|(?<=[{UPPER}])){_REST}"
)
_PARTICLE = (
    r"(?:de la|van der|van den|von der|de|van|von|bin|ibn|al|el|da|di|del|la|du|der|den|dos|ben|abu|"
    r"фон дер|фон|ван дер|ван ден|ван|дер|ден|де ла|де|ди|дю|ибн|бин|бен|аль|эль|абу)"
)
# what follows Jr. begins a sentence; most words behind a space begin as no name goes on
_FURTHER = rf"(?:[ \u00a0](?=[{UPPER}abdeilvабвдифэ])(?<! Jr\..)(?:(?=[a-zа-я]){_PARTICLE}[ \u00a0])?{TOKEN}){{0,9}}"
NAME_RUN = compiled(_FIRST + _FURTHER)
# The same where no run begins with a small letter, as al-Masri does. The search for the other one stops at every a, d
# and e of a text.
_CAPITAL_RUN = compiled(rf"[{UPPER}](?<![\w’'-].)(?:(?<=O)[-’'][{UPPER}])?{_REST}{_FURTHER}")
_PREFIXED = compiled(rf"[-’'](?:(?<=\ba[dlns].)|(?<=\bel.)|(?<=\bash.)|(?<=\bd.))(?=[{UPPER}])")
# words of a name that are no part of it by themselves; `de la`, `van der` are two
PARTICLES = word_set(
    "de van von der den bin ibn al el da di del la le du dos das ter ten ben abu "
    "фон ван дер ден ди дю ибн бин бен аль эль абу"
)
_BEFORE_PLACE = (" in ", " near ", " outside ")
_PLACE = compiled(rf"[{UPPER}]\w+\b(?![’']|\s[{UPPER}])")


class Name(NamedTuple):
    """A personal name as printed, with its place in the file text."""

    text: str
    start: int
    end: int


def run_pattern(text: str) -> re.Pattern[str]:
    """A pattern that finds in a text what `NAME_RUN` does."""
    return _CAPITAL_RUN if _PREFIXED.search(text) is None else NAME_RUN


def places_behind(text: str, runs: Iterable[re.Match[str]]) -> frozenset[str]:
    """Words that stand by themselves behind "in" or "near": in Aleppo; `runs` are those of capitals."""
    places = set()
    for run in runs:
        at = run.start()
        if text.endswith(_BEFORE_PLACE, 0, at):
            place = _PLACE.match(text, at)
            if place is not None:
                places.add(place[0])
    return frozenset(places)


def naming_somebody(spans: Sequence[Span], full: Iterable[Name], runs: Sequence[re.Match[str]]) -> Iterator[Span]:
    """The spans that name somebody in full, or two with no more than "and" between them: no others tell of roles.
    `runs` are those of capitals."""
    listed = {first.start() for first, second in pairwise(runs) if second.start() - first.end() <= len(" and ")}
    starts = sorted(listed.union(name.start for name in full))
    for span in spans:
        at = bisect_left(starts, span.start)
        if at < len(starts) and starts[at] < span.end:
            yield span
