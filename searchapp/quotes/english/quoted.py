"""Words of somebody whom another one quotes: Reuters quoted | Berg | as saying …, | Berg | was quoted as saying …"""

from collections.abc import Sequence

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.subjects import EnglishSubjects

_QUOTING = frozenset(["quoted", "quoting", "quotes", "quote", "cited", "citing", "cites"])
_BE = frozenset(["was", "were", "been", "is", "are"])
# so near behind them it is said that it is a quote
_REACH = 16


def quoted_speaker(subjects: EnglishSubjects, at: int, first: int, last: int) -> Range | None:
    """Whom the verb at token `at` quotes, in the sentence of tokens `[first, last)`, if their words follow behind
    a verb of their own; None for other verbs and where it only names them."""
    low = subjects.low
    if low[at] not in _QUOTING or "as" not in low[at + 1 : min(at + _REACH, last - 1)]:
        return None
    as_at = low.index("as", at + 1)
    cue = subjects.cues.get(low[as_at + 1])
    if cue is None or cue.form != "ing":
        return None
    if as_at > at + 1 and subjects.kinds[at + 1] != "I":
        return Range(at + 1, as_at - (subjects.kinds[as_at - 1] == ","))
    # Berg | was quoted by the paper as saying
    left, seen = subjects.verb_group(at, first)
    return subjects.subject(left, first, seen)[0]


def is_of_quoted(low: Sequence[str], at: int, first: int) -> bool:
    """Whether the participle at token `at` says what somebody was quoted for: “…,” Berg | was quoted as saying."""
    return at - 3 > first and low[at - 1] == "as" and low[at - 2] in ("quoted", "cited") and low[at - 3] in _BE
