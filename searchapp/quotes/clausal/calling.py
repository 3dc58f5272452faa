"""What somebody calls a thing, in marks: sprach von „Irrsinn“, tildó el plan de «absurdo», als „Unsinn“ bezeichnet.

The verbs are in `[calling]` of a language, with what stands before the marked words.
"""

from collections.abc import Container, Mapping

from searchapp.quotes.words import FILL_SMALL, Words

_CLOSING = frozenset(",;:-()Q.&T^")

# a marked stretch of fewer characters that begins with a capital may be a name
_SHORTEST = 12

Calling = Mapping[str, Container[str]]


def is_called(words: Words, calling: Calling, at: int, cue: int) -> bool:
    """Whether the marked stretch at token `at` is what somebody calls a thing by the verb at token `cue` before it."""
    kinds, low = words.kinds, words.low
    by = calling.get(low[cue])
    if by is None:
        return False
    if "" in by and (at + 1 == len(low) or kinds[at + 1] in _CLOSING):
        return True
    k = at - 1
    while k > cue and kinds[k] in "DPw" and low[k] not in by and not (low[k][:2] in by and low[k][:1] == "d"):
        k -= 1
    return k > cue and (low[k] in by or low[k][:2] in by)


def called_before(words: Words, calling: Calling, cue: int, first: int) -> int | None:
    """The marked words that stand right before such a German verb at token `cue`, of a sentence from token `first`."""
    kinds, low = words.kinds, words.low
    mark = cue - 1
    while mark > first and kinds[mark] == "A":
        mark -= 1
    if mark <= first or kinds[mark] != "Q" or low[mark - 1] not in calling.get(low[cue], ()):
        return None
    # no name: die sie als „Pisaner“ bezeichneten
    return mark if low[mark] == FILL_SMALL or words.ends[mark] - words.starts[mark] >= _SHORTEST else None


def closes_clause(words: Words, mark: int, first: int) -> bool:
    """Whether the marked words at token `mark` of a sentence from token `first` and a German verb right behind them end
    a clause: wollte die „sehr gute Zusammenarbeit“ betonen, was als „Akt der Piraterie“ verurteilt wurde."""
    kinds = words.kinds
    if mark <= first or kinds[mark] != "Q" or kinds[mark - 1] not in "DPIwR&TB":
        return False
    return kinds[mark + 2 : mark + 3] in ("", ".", ",", "&", "A")
