"""What trade somebody is of, by a noun for them: a biologist is a scientist, as a minister is a politician.

So a biologist may be called "the scientist" later, and is never "the minister". The lists are of each language
(`trades` in its words); German, Dutch and Nordic compounds are told by what they end in: Rohstoffanalyst.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from searchapp.quotes.lexicon import SLAVIC, Lexicon
from searchapp.quotes.speakers.antecedents.epithets import genitive
from searchapp.quotes.speakers.offices.roles import role_class

NORDIC = frozenset(["no", "da", "sv"])
"""In these an ending stands for the article: statsministeren."""
_COMPOUNDING = NORDIC | {"de", "nl"}
# shorter nouns stand in other words as well
_LEAST_HEAD = 4
# how Nordic nouns end that take -n and no -en for the article
_BEFORE_N = {"no": ("e",), "da": ("e",), "sv": ("e", "er", "or")}
# the trades of offices, by their class; those of all others are politics
_OFFICES = {"director": "head", "chairman": "head", "leader": "head", "spokesman": "voice", "expert": "science"}
_POLITICS, _HEAD = "politics", "head"
# of which trades those are whom a noun for the head of something may mean, and what such a head may be called besides
_BESIDE_HEADS = frozenset(["politics", "business", "sport", "force", "faith", "science"])
_ALSO_HEADS = frozenset(["politics", "business", "science", "bench", "medicine", "arts", "prosecution"])
# a doctor may be either
_LEARNED = frozenset(["science", "medicine"])
# before an office that is another's: Vizekanzler, wiceprezydent
_NO_MORE = ("vize", "vice", "wice", "вице", "віце", "vic", "ex", "экс", "екс")
SIDE = "side"
"""The trade of those whom a noun tells of as one side of a story, whatever else they are: the accused."""
VOICE = frozenset(["voice"])
"""The trade of those who speak for others."""


class Trade(NamedTuple):
    """What a noun tells of somebody: the `noun` as listed, the `trades` it may be of, those of which anybody may be
    called so, and the class of the office that it is, if it is one."""

    noun: str
    trades: frozenset[str]
    for_all: frozenset[str] = frozenset()
    office: str | None = None


@lru_cache(maxsize=4096)
def trade(noun: str, lexicon: Lexicon) -> Trade | None:
    """What a noun in small letters tells, by itself or as the head of a compound; None if it is not listed."""
    forms = _forms(lexicon)
    listed = forms.get(noun)
    if listed is None and lexicon.language in _COMPOUNDING:
        heads = (noun[at:] for at in range(1, len(noun) - _LEAST_HEAD + 1))
        listed = next((forms[head] for head in heads if head in forms), None)
    if listed is None:
        return None
    office = lexicon.roles.get(noun) or lexicon.roles.get(listed)
    trades = lexicon.trades.get(listed, frozenset()) | _of_office(office)
    return Trade(listed, trades, lexicon.for_all.get(listed, frozenset()), office)


def of_title(title: str, lexicon: Lexicon) -> Trade:
    """What the title of an office of several words tells: chef de la diplomatie."""
    office = role_class(title, lexicon)
    return Trade(title, _of_office(office), office=office)


def _of_office(office: str | None) -> frozenset[str]:
    return frozenset([_OFFICES.get(office, _POLITICS)]) if office is not None else frozenset()


def fit(called: Trade, other: Trade) -> bool:
    """Whether somebody told of by `other` can be `called` by another noun, by their trades."""
    if called.noun == other.noun or not called.trades.isdisjoint(other.trades):
        return True
    if SIDE in other.trades or not (called.trades.isdisjoint(_LEARNED) or other.trades.isdisjoint(_LEARNED)):
        return True
    heads = _HEAD in called.trades and not other.trades.isdisjoint(_BESIDE_HEADS)
    return heads or (_HEAD in other.trades and not called.trades.isdisjoint(_ALSO_HEADS))


def covers(called: Trade, other: Trade) -> bool:
    """Whether somebody told of by `other` is surely `called` by another noun as well: the scientist, of a biologist."""
    if called.noun == other.noun or (called.office is not None and called.office == other.office):
        return True
    compound = other.noun.endswith(called.noun) and not other.noun.startswith(_NO_MORE)
    return compound or not called.for_all.isdisjoint(other.trades)


@cache
def _forms(lexicon: Lexicon) -> Mapping[str, str]:
    """The nouns as they are printed, each with the listed one."""
    nouns = [*lexicon.trades, *(title for title in lexicon.roles if " " not in title)]
    return {form: noun for noun in reversed(nouns) for form in _printed(noun, lexicon.language)}


def _printed(noun: str, language: str) -> Iterator[str]:
    yield noun
    if language in SLAVIC and (of := genitive(noun)) is not None:
        yield of
    if language in NORDIC:
        yield definite(noun, language)


def definite(noun: str, language: str) -> str:
    """A Nordic noun with its article: statsministeren."""
    return f"{noun}n" if noun.endswith(_BEFORE_N[language]) else f"{noun}en"
