"""What joins a Romance verb of saying to the verb before it, where the two have one subject."""

from searchapp.quotes.clausal.contents import ENDS
from searchapp.quotes.clausal.verbs import Verbs
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.words import Words

BUT = word_set("pero aunque mais ma mas")
"""Words that set what somebody says against what the same does: La ONG calló, pero | recordó que"""
# so many words tell at most where or when something was said
_LONGEST_PLACE = 7
_STOPS = ENDS | {"T", "B"}


def joiner_before(words: Words, before: int, first: int) -> int:
    """The joiner before what says where or when, in a clause without a subject of its own: X llegó ayer y | en una nota
    escribió; else token `before`."""
    kinds = words.kinds
    for k in range(before - 1, max(before - _LONGEST_PLACE, first) - 1, -1):
        if kinds[k] == "&" and kinds[k + 1] == "I":
            inner = kinds[k + 2 : before + 1]
            return k if set(inner) <= set("DwNY") and inner.count("D") < 2 else before
        if kinds[k] in _STOPS:
            break
    return before


def main_verb(words: Words, verbs: Verbs, first: int, stop: int) -> int | None:
    """The first verb of tokens `[first, stop)`, if nothing before it opens another clause."""
    verb = next((k for k in range(first + 1, stop) if verbs.is_verb(k)), None)
    return verb if verb is not None and set(words.kinds[first:verb]).isdisjoint("TBW") else None
