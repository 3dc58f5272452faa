"""What joins a Romance verb of saying to the verb before it, where the two have one subject."""

from searchapp.quotes.clausal.contents import ENDS
from searchapp.quotes.words import Words

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
