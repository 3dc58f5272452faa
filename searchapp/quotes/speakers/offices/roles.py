"""Role titles of a language as one pattern, and the class of a title."""

import re
from collections.abc import Sequence
from functools import cache

from searchapp.patterns import compiled
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.names.places import countries
from searchapp.text.standing import stands

# so near a person's name stands what the person is of: Marlow coach Ned Holm
_BESIDE = 30
_STOP = compiled(r"[.!?]\s|\n")
# of a party, a faith, a continent: the Democratic lawmaker
_ADJECTIVES = ("ic", "an", "ish", "ese", "ist")
# before a title that is of another than who stands before it: an aide to the |
GOVERNED = compiled(r"\b(?:to|for|of|from|with|by|near|against|at)\s(?:[\w'’-]+\s){0,3}$")
_ANY_WORD = r"(?:\w+\s)?"
OF_FIELDS = frozenset(["secretary", "adviser", "chief"])
"""Classes of offices of which there are many, each of its field."""
# before a title, and of no field
_NO_FIELDS = word_set("the former senior chief top new long-time longtime his her their special outgoing then current")
# so near a name stands the field of an office, before it or in apposition
_NEAR = 60
_WORD = compiled(r"[\w’'-]+")
_POSSESSIVE = compiled(r"[’']s?$")
_APPOSED = compiled(r", |[ ](?:is|was|who) ")


def lowered(text: str) -> str:
    """The text in small letters, one for one: a letter whose small form is of two characters stays."""
    low = text.lower()
    return (
        low if len(low) == len(text) else "".join(small if len(small := sign.lower()) == 1 else sign for sign in text)
    )


@cache
def role_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """A pattern of the role titles of a language, longest first, for a text in small letters (see `lowered`).

    `*` in a title is any word or none.
    """
    titles = sorted(lexicon.roles, key=len, reverse=True)
    initials = "".join(sorted({title[0] for title in titles}))
    branches = _branched([_elements(title) for title in titles])
    return compiled(rf"\b(?=[{initials}])(?<![’'-]){branches}s?(?![\w’'-])")


def _elements(title: str) -> tuple[str, ...]:
    return tuple(
        _ANY_WORD if sign == "*" else r"\s" if sign == " " else re.escape(sign) for sign in title.replace("* ", "*")
    )


def _branched(titles: Sequence[tuple[str, ...]]) -> str:
    """The alternatives with common beginnings written once; which of them matches stays the same."""
    if any(title[:1] == (_ANY_WORD,) for title in titles):
        return "(?:" + "|".join(map("".join, titles)) + ")"
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for title in titles:
        by_first.setdefault("".join(title[:1]), []).append(title[1:])
    alternatives = [
        first + ("".join(rest[0]) if len(rest) == 1 else _branched(rest)) for first, rest in by_first.items()
    ]
    return alternatives[0] if len(alternatives) == 1 else "(?:" + "|".join(alternatives) + ")"


def role_class(words: str, lexicon: Lexicon) -> str:
    """The class of a role title as printed."""
    low = " ".join(words.lower().split())
    known = lexicon.roles.get(low) or lexicon.roles.get(low.rstrip("s"))
    if known is None and low.count(" ") >= 1:
        first, *_, last = low.split(" ")
        known = lexicon.roles.get(f"{first} * {last}") or lexicon.roles.get(f"{first} * {last.rstrip('s')}")
    return known or low


def is_from_elsewhere(text: str, name: str, words: str, reach: int = _BESIDE) -> bool:
    """Whether English words for somebody hold a name that never stands beside this person's, in the same sentence
    and at most `reach` characters behind it: the Marlow coach."""
    bare = (_POSSESSIVE.sub("", word) for word in words.split()[1:] if word != "The")
    named = (word for word in bare if word[:1].isupper() and word.lower() not in countries())
    own = [word for word in named if not word.endswith(_ADJECTIVES)]
    if not own:
        return False
    places = re.finditer(re.escape(name), text)
    spans = [(max(0, found.start() - _BESIDE), found.end()) for found in places]
    around = [text[start:end] + _STOP.split(text[end : end + reach], maxsplit=1)[0] for start, end in spans]
    return not all(any(word in near for near in around) for word in own)


def has_field(text: str, name: str, before: str) -> bool:
    """Whether the word before an English title, if it tells what it is of, stands beside this person too: the cabinet |
    secretary, but Press Secretary Ann Holm."""
    field = before.lower().split()[-1:]
    if not field or field[0] in _NO_FIELDS or not before.split()[-1].islower():
        return True
    for at in stands(text, name):
        beside = _STOP.split(text[max(0, at - _NEAR) : at])[-1]
        if _APPOSED.match(text, end := at + len(name)) is not None:
            beside = f"{beside} {_STOP.split(text[end : end + _NEAR])[0]}"
        if field[0] in _WORD.findall(beside.lower()):
            return True
    return False
