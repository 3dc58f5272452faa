"""What a body is called that has spoken before: the group, the company."""

from collections.abc import Set

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.places import countries

# no country and nothing of a state is called so
_CALLINGS = word_set(
    "group organization organisation company agency firm association charity foundation network institute"
)
_OF_STATE = word_set(
    "ministry government department police court army military navy parliament congress senate embassy presidency"
)
_POLICE = word_set("police constabulary met")
_MARKED = late(r"[“„\"][^“”„\"]*[”“\"]")
_SENTENCE_END = compiled(r"(?<=[.!?…])\s+")
# so many words at its head name whom a sentence is about
_HEAD = 5


def is_called(noun: str, name: str) -> bool:
    """Whether a noun can stand for a body of this name."""
    if noun.lower() == "force":
        return not _POLICE.isdisjoint(name.lower().split())
    if noun.lower() not in _CALLINGS or name.casefold() in countries():
        return False
    return _OF_STATE.isdisjoint(name.lower().split())


def names_something(text: str, not_names: Set[str]) -> bool:
    """Whether, of the sentences of a text but for what is marked in them, the last one names somebody or something, or
    another one does so at its head. `not_names` are words in small letters that have capitals and are no names."""
    *others, last = (sentence.split() for sentence in _SENTENCE_END.split(_MARKED.sub("", text)))
    words = [word for sentence in others for word in sentence[:_HEAD]] + last
    return any(word[0].isupper() and word.strip(".,;:’'").lower() not in not_names for word in words)
