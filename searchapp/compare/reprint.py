"""How much of one article stands in another, which of them came first, and how that is known."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from searchapp.article import Article
from searchapp.records import dataclass
from searchapp.text.tokens import forms, stem, tokens

REPRINT = 0.5
"""The share copied from which on one article is taken for a reprint of the other."""

_SHORTEST_RUN, _FULL_RUN, _POWER = 5, 40, 3
"""See `Shares`."""
_TOKEN_LIMIT = 60_000
"""Words of a body that are looked at."""
_PLACES_LIMIT = 12
"""Places of the longer body at which a run may begin, at most."""
_FIRST_OF_YEAR = "0000-01-01"


class Shares(NamedTuple):
    """How much of the shorter body stands in the longer, 0 to 1, by runs of words that are the same in both; inflected
    forms are the same word.

    `copied` is the share of the words that stand in runs of five and more. For `weighed` a word of such a run counts by
    its length, in full from forty words on (or when the run is the whole text), so that words copied in one piece
    weigh more than words kept while a text was rewritten: it is the cubic mean over all words.
    """

    weighed: float
    copied: float


def shares(a: Article, b: Article) -> Shares:
    """How much of the shorter of two articles stands in the longer."""
    short, long = sorted((_stems(a), _stems(b)), key=len)
    if not short:
        return Shares(0.0, 0.0)
    full = min(_FULL_RUN, len(short))
    found = runs(short, long)
    credit = sum(length * min(1.0, length / full) ** _POWER for length in found)
    return Shares(float((credit / len(short)) ** (1 / _POWER)), sum(found) / len(short))


def runs(short: Sequence[str], long: Sequence[str]) -> list[int]:
    """The lengths of the runs of words that both texts have, each as long as it can be; they do not overlap in
    `short`. Runs of fewer than five words (or all words of a shorter text) are left out."""
    least = min(_SHORTEST_RUN, len(short))
    places: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(long) - least + 1):
        known = places.setdefault(tuple(long[at : at + least]), [])
        if len(known) < _PLACES_LIMIT:
            known.append(at)
    found, at = [], 0
    while at <= len(short) - least:
        starts = places.get(tuple(short[at : at + least]), ())
        length = max((_reach(short, at, long, start) for start in starts), default=0)
        if length:
            found.append(length)
        at += max(1, length)
    return found


def _reach(a: Sequence[str], at_a: int, b: Sequence[str], at_b: int) -> int:
    length = 0
    while at_a + length < len(a) and at_b + length < len(b) and a[at_a + length] == b[at_b + length]:
        length += 1
    return length


def _stems(article: Article) -> list[str]:
    body = article.body
    return [stem(body[token.start : token.end], article.language) for token in tokens(body, _TOKEN_LIMIT)]


@dataclass(frozen=True, slots=True)
class Precedence:
    """Which of two articles came first (None: not known) and the evidence, in words."""

    first: Literal["a", "b"] | None
    evidence: str


def precedence(a: Article, b: Article) -> Precedence:
    """Which of two articles that share text came first: by what either names as its source, else by their dates."""
    if a.outlet is not None and _named(a.outlet, b.via) and not (b.outlet and _named(b.outlet, a.via)):
        return Precedence("a", f"{b.outlet or 'the other'} names {a.outlet} as its source")
    if b.outlet is not None and _named(b.outlet, a.via) and not (a.outlet and _named(a.outlet, b.via)):
        return Precedence("b", f"{a.outlet or 'the other'} names {b.outlet} as its source")
    if a.date is None or b.date is None:
        undated = [name for name, article in (("left", a), ("right", b)) if article.date is None]
        return Precedence(None, f"no date on the {' and the '.join(undated)}")
    shorter = min(len(a.date.value), len(b.date.value))
    day_a, day_b = a.date.value[:shorter], b.date.value[:shorter]
    if day_a != day_b:
        return Precedence("a" if day_a < day_b else "b", f"{min(day_a, day_b)} before {max(day_a, day_b)}")
    clock_a, clock_b = _clock(a), _clock(b)
    if clock_a and clock_b and a.date.zone == b.date.zone and clock_a != clock_b:
        return Precedence("a" if clock_a < clock_b else "b", f"{min(clock_a, clock_b)} before {max(clock_a, clock_b)}")
    return Precedence(None, f"both of {day_a}")


class Link(NamedTuple):
    """An article in a chain of reprints: how much of the shorter body it and the one asked about have in common, and
    the evidence of its place after the link before (empty for the first)."""

    article: Article
    share: float
    evidence: str


def chain(article: Article, others: Sequence[Article]) -> list[Link]:
    """The article and those of the others that share most of the shorter text with it, from the source on.

    The earlier day comes first, of one day the article that names fewer sources, then as the clock says; undated ones
    come last. `others` are in the order of the index, with the article itself or without: it decides among equals, as
    it does for `is:reprint`, so that the first of a chain is what is not marked.
    """
    every = others if any(other.id == article.id for other in others) else (article, *others)
    common = [(one, 1.0 if one.id == article.id else shares(article, one).copied) for one in every]
    alike = [(one, share) for one, share in common if share >= REPRINT]
    found: list[Link] = []
    for one, share in sorted(alike, key=lambda pair: _order(pair[0])):
        found.append(Link(one, share, _after(found[-1].article, one) if found else ""))
    return found


def _after(before: Article, article: Article) -> str:
    known = precedence(before, article)
    return known.evidence if known.first == "a" else f"order not known: {known.evidence}"


def _order(article: Article) -> tuple[bool, str, int, str]:
    printed = article.date
    day, clock = (printed.value, printed.time or "") if printed is not None else ("", "")
    return printed is None, day + _FIRST_OF_YEAR[len(day) :] if day else "", len(article.via), clock


def _named(outlet: str, via: Sequence[str]) -> bool:
    return forms(outlet) in [forms(name) for name in via]


def _clock(article: Article) -> str | None:
    return article.date.time if article.date is not None else None
