"""Whether two reports of one speaker's words are of the same occasion or of a formula said again.

No likeness of words can tell: formulas are repeated word for word. What tells is when the articles were published, on
what occasion they say that it was said, and how much else that the speaker said they share.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from searchapp.article import Article, PublicationDate, Quote, Span
from searchapp.compare.likeness import same_name
from searchapp.compare.units import Unit, quotes_at, units_of
from searchapp.records import dataclass
from searchapp.text.months import MONTHS
from searchapp.text.tokens import forms, tokens

Verdict = Literal["same occasion", "recurring formula", "unclear"]
VERDICTS: tuple[Verdict, ...] = ("same occasion", "recurring formula", "unclear")

_TABLE = "occasions.toml"
_DECIDED = 2
"""The weight of evidence from which on there is a verdict."""
_MANY_SHARED, _MANY_SAID = 3, 4
"""So many sentences shared speak for one occasion; one alone speaks against it where either text has so many."""
_NEAR_DAYS, _APART_DAYS, _FAR_DAYS = 1, 5, 30
"""Articles of one occasion are printed so near to each other; so far apart, and more so farther still, they are of
two."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A verdict and why: `reasons` are short phrases, the weightiest first; `by_user` when a person decided."""

    verdict: Verdict
    reasons: tuple[str, ...] = ()
    by_user: bool = False


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What speaks for the same occasion (`weight` above 0) or against it, in words."""

    weight: int
    reason: str


def judge(a: Article, b: Article, shared: Sequence[tuple[Unit, Unit]]) -> Occasion | None:
    """Whether the statements that two articles share were made on the same occasion; None where none is shared.

    The speaker judged is the one with most of the shared statements.
    """
    spoken = [(one, other) for one, other in shared if one.speakers and other.speakers]
    if not spoken:
        return None
    speaker = Counter(name for one, _ in spoken for name in one.speakers).most_common(1)[0][0]
    own = [(one, other) for one, other in spoken if speaker in one.speakers]
    said_a, beside_a = _said(a, speaker)
    said_b, beside_b = _said(b, _named_there(speaker, own[0][1].speakers))
    evidence = [
        *_settings(_settings_of(a.quotes, beside_a), _settings_of(b.quotes, beside_b)),
        *_days(a.date, b.date),
        *_amount(own, min(said_a, said_b)),
    ]
    weight = sum(one.weight for one in evidence)
    if weight >= _DECIDED:
        return Occasion("same occasion", tuple(one.reason for one in evidence if one.weight > 0))
    if weight <= -_DECIDED:
        return Occasion("recurring formula", tuple(one.reason for one in evidence if one.weight < 0))
    return Occasion("unclear", tuple(one.reason for one in evidence))


def _days(a: PublicationDate | None, b: PublicationDate | None) -> Iterator[_Evidence]:
    if a is None or b is None:
        missing = "both" if a is None and b is None else "the left" if a is None else "the right"
        yield _Evidence(0, f"no date on {missing}")
        return
    if len(a.value) < len("2017-01-25") or len(b.value) < len("2017-01-25"):
        return
    first, last = sorted((date.fromisoformat(a.value), date.fromisoformat(b.value)))
    between = (last - first).days
    if between <= _NEAR_DAYS:
        yield _Evidence(2, _shown(first) if not between else f"{_shown(first)} and {_shown(last)}")
    elif between >= _APART_DAYS:
        yield _Evidence(-3 if between >= _FAR_DAYS else -2, f"{between} days apart")
    else:
        yield _Evidence(0, f"{between} days apart")


def _settings(in_a: Mapping[str, str], in_b: Mapping[str, str]) -> Iterator[_Evidence]:
    common = in_a.keys() & in_b.keys()
    if common:
        yield from (_Evidence(1, _better(in_a[kind], in_b[kind])) for kind in sorted(common)[:1])
    elif in_a and in_b:
        yield _Evidence(-1, f"{_telling(in_a)} here, {_telling(in_b)} there")


def _amount(shared: Sequence[tuple[Unit, Unit]], said: int) -> Iterator[_Evidence]:
    number = min(len({one for one, _ in shared}), len({other for _, other in shared}))
    if number >= _MANY_SHARED:
        yield _Evidence(2, f"{number} sentences shared")
    elif number == 1 and said >= _MANY_SAID:
        yield _Evidence(-1, f"only 1 of {said} sentences shared")


def _named_there(speaker: str, others: Sequence[str]) -> str:
    """The name that another article gives a speaker, among those who said the same words there."""
    wanted = tuple(forms(speaker))
    return next((name for name in others if same_name(wanted, tuple(forms(name)))), others[0])


def _said(article: Article, speaker: str) -> tuple[int, list[Unit]]:
    """How many sentences are a speaker's, and these with the sentences of nobody's words next to them in their
    paragraph: those say where it was said."""
    units = units_of(article)
    own = [speaker in unit.speakers for unit in units]
    beside = [
        unit
        for at, unit in enumerate(units)
        if own[at]
        or (
            not unit.speakers
            and any(
                own[near] and _together(article, units[near], unit)
                for near in (at - 1, at + 1)
                if 0 <= near < len(units)
            )
        )
    ]
    return sum(own), beside


def _together(article: Article, one: Unit, other: Unit) -> bool:
    first, second = sorted((one.body, other.body))
    return "\n" not in article.body[first.end : second.start]


def _settings_of(quotes: Sequence[Quote], said: Sequence[Unit]) -> dict[str, str]:
    """The kinds of occasion that stand beside a speaker's words, each with the word for it as written."""
    found: dict[str, str] = {}
    spoken = quotes_at([Span(unit.start, unit.end) for unit in said], quotes)
    for unit, inside in zip(said, spoken, strict=True):
        words_said = [(_after_introduction(quote, inside, unit), quote.end) for quote in inside]
        for token in tokens(unit.text[:2000]):
            kind = _kind(token.form)
            place = unit.start + token.start
            if kind and not any(start <= place < end for start, end in words_said):
                found.setdefault(kind, unit.text[token.start : token.end])
    return found


def _after_introduction(quote: Quote, beside: Sequence[Quote], unit: Unit) -> int:
    """Where a quote begins; one that holds a marked quote after a comma (`in the interview, “We …`) begins there: what
    stands before only introduces it."""
    for other in beside:
        if other is not quote and other.kind == "direct" and quote.start < other.start <= quote.end:
            before = unit.text[max(0, quote.start - unit.start) : max(0, other.start - unit.start)].rstrip(" “”„«\"'")
            if before.endswith((",", ":")):
                return other.start
    return quote.start


@cache
def _kind(form: str) -> str | None:
    whole, beginnings = _table()
    if form in whole:
        return whole[form]
    return next((kind for beginning, kind in beginnings.items() if form.startswith(beginning)), None)


@cache
def _table() -> tuple[Mapping[str, str], Mapping[str, str]]:
    text = Path(__file__).with_name(_TABLE).read_text(encoding="utf-8")
    words = [(word, kind) for kind, listed in tomllib.loads(text).items() for word in listed]
    whole = {word: kind for word, kind in words if not word.endswith("*")}
    return whole, {word[:-1]: kind for word, kind in words if word.endswith("*")}


def _telling(found: Mapping[str, str]) -> str:
    """Of several words for an occasion the first name, else the first."""
    return min(found.values(), key=lambda word: not word[0].isupper())


def _better(a: str, b: str) -> str:
    """Of two words for an occasion the one that is a name, else the first."""
    return b if b[0].isupper() and not a[0].isupper() else a


def _shown(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"
