"""Who an English source without a name is, by the name between commas right behind it: her husband|, Joe Holm, said;
the candidate|, district clerk Ann Berg, said; another student|, Lily, said; a network|, Westlink News, said."""

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.people.strange import is_calling
from searchapp.quotes.speakers.sources.unnamed import INDEFINITE

# a name that commas or a bracket part from what stands around it, and so far behind the comma it ends at most
_CLOSED = late(r"[,.;]|\s[(–—]")
_REACH = 90
_BODY = late(r",\s((?:the\s)?[A-Z][\w’'&.-]*(?:\s(?:of|for|the|and|&|[A-Z][\w’'.-]*)){0,7}),\s(?=[a-z])")
# how somebody is called by a part of a name: the soldier|, identified as Ostap,; a clerk|, who gave her name as Ann,
_KNOWN_AS = late(
    r",\s(?:(?:identified|named|known)\s(?:only\s|simply\s)?as\s|surnamed\s|"
    r"who\s(?:gave|provided|used)\s(?:only\s|just\s)?(?:his|her|their)\s(?:first\s|last\s|given\s|sur)?name\s?(?:as\s)?)"
    r"([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})(?=[,.;])"
)
# those are several, or none in particular, whoever is named behind them
_MANY = word_set(
    "some many most several few all both these those other two three four five six seven eight nine ten dozens"
)
_SIGNS = frozenset(',.;:()“”"')
_MOST_WORDS, _OWNED = 5, ("’s", "'s")


class Apposed:
    """Finds such names in one article."""

    def __init__(self, text: str, people: People, lexicon: Lexicon) -> None:
        self._text = text
        self._people = people
        self._lexicon = lexicon
        self._prepositions = lexicon.named("prepositions")
        self._persons = lexicon.named("persons") | lexicon.named("people") | lexicon.named("before_surname")
        self._titles = lexicon.named("before_name")
        self._bodies = lexicon.named("kinds") | lexicon.named("body_words")

    def name(self, source: Span) -> Span | None:
        """Where the name stands of whoever a `source` is; None where nobody is named right behind it."""
        if not self._text.startswith(", ", source.end):
            return None
        printed = self._text[source.start : source.end].split()
        words = [word.lower() for word in printed]
        head = next((at for at, word in enumerate(words) if word in self._prepositions or word == "who"), len(words))
        noun = words[head - 1]
        several = noun.endswith("s") and not noun.endswith(("ss", *_OWNED))
        if words[0] in _MANY or several:
            return None
        told = (
            self._is_somebody(noun)
            or words[0] in INDEFINITE
            or any(word.endswith(_OWNED) for word in words[: head - 1])
        )
        if (called := _KNOWN_AS.match(self._text, source.end)) is not None and self._is_somebody(noun):
            return Span(*called.span(1))
        named = printed[head - 1][0].isupper() and not told
        person = self._person(words, source) if not named else None
        return person or (self._body(words, source) if printed[-1][0].islower() else None)

    def _person(self, words: list[str], source: Span) -> Span | None:
        """The name of a person, behind no more than what they are."""
        if not self._prepositions.isdisjoint(words) and self._is_somebody(words[-1]):
            # an aide to the mayor, Ann Berg, said
            return None
        start = source.end + len(", ")
        for name in self._people.names_in(self._text, start, start + _REACH):
            before = self._text[start : name.start]
            told = before.split()
            if not _SIGNS.isdisjoint(before) or len(told) > _MOST_WORDS or _CLOSED.match(self._text, name.end) is None:
                return None
            if told and (not self._prepositions.isdisjoint(map(str.lower, told)) or not self._is_somebody(told[-1])):
                return None
            full = " " in name.text and self._people.person(name.text) is not None
            if full or (not told and name.text in given_names()):
                return Span(start, name.end)
            return None
        return None

    def _is_somebody(self, word: str) -> bool:
        """Whether a word says what somebody is: boxer, clerk, General."""
        low = word.lower().rstrip(".")
        return (
            low in self._persons or low in self._titles or low in self._lexicon.roles or is_calling(low, self._lexicon)
        )

    def _body(self, words: list[str], source: Span) -> Span | None:
        """The name of a body, behind a noun for one: the union|, Rednet Workers,"""
        found = _BODY.match(self._text, source.end)
        if found is None or words[-1] not in self._bodies:
            return None
        placed = found[1].casefold().removeprefix("the ") in countries()
        return None if placed or not self._prepositions.isdisjoint(words[2:]) else Span(*found.span(1))
