"""Whom a relative pronoun refers to: the name right before it, as far as nothing governs that."""

from collections.abc import Mapping

from searchapp.article import Span
from searchapp.patterns import compiled
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon
from searchapp.quotes.speakers.antecedents.antecedents import Antecedents
from searchapp.quotes.speakers.antecedents.spoken_of import PREPOSITION_END
from searchapp.quotes.speakers.bodies.body_names import body_key, has_body_noun
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.sources.unnamed import Unnamed

# characters before a source within which the name stands that "who" refers to
_NEAR_NAME = 60
# and with an apposition in between
_NEAR_APPOSED = 110
_SENTENCE_END = compiled(r"[a-z]{3}[.!?][\"”’]?\s")
# between a name and its relative pronoun: Ann Holm (D-Ohio), | who
_PUT_BESIDE = compiled(r"[\s.,]{0,3}(?:\([^()\n]{1,24}\),?\s?)?")
# what "which" and "that" refer to where it is a body, and no month
_BODY_BEFORE = compiled(
    r"(?<!\w)(?<!\d\s)(?:al-)?(?:[A-Z][\w.&’'-]*\s(?:(?:of|for|and|the|on)\s){0,2}){0,6}[A-Z][\w.&’'-]*(?=,\s*$)"
)
# a body before its place: the Dialogue Group | in Turkey, which
_SEATED = compiled(
    r"(?<!\w)([A-Z][\w.&’'-]*(?:\s(?:(?:of|for|and|the|on)\s){0,2}[A-Z][\w.&’'-]*){1,6})\s(?:in|at|near)\s$"
)
_THINGS = frozenset(["which", "that"])
# what stands between who speaks and a relative pronoun: la Agencia Marítima (AM), | que; Ana Ruiz, alcaldesa, | quien
_BESIDE = compiled(r"(?:\s\([^()]{1,40}\))?,?\s{0,2}")
_BEFORE_PRONOUN = compiled(r"(?:\s\([^()]{1,40}\))?(?:,\s[^,.;:!?()\"«»“”]{1,90})?,?\s{1,2}")
# what may part an English name from its relative pronoun: its place, or what is put in behind it
_CLAUSE_OF = compiled(r"[\s.’']{0,3}(?:(?:him|her|it)self\b|$|[,(—–-]|(?:of|from|at|in|on|for|with|and|or)\b)")
_GOVERNED = compiled(r"\b(?:[Dd]e|du|del|des|di|della|dello|dei|do|da|d[’'])\s?$")
_LONGER = compiled(r"[A-Z][\w-]+\s(?:(?:de|del|des|du|di|do|da|dos|della|dei|para|pour|per|la|las|los|les|le)\s){1,3}$")


class Relatives:
    """Finds whom the relative pronouns of one article refer to."""

    def __init__(
        self, text: str, people: People, lexicon: Lexicon | None, unnamed: Unnamed, antecedents: Antecedents
    ) -> None:
        self._text = text
        self._people = people
        self._unnamed = unnamed
        self._antecedents = antecedents
        self._nouns = lexicon.named("people") if lexicon else frozenset()
        self._head_first = lexicon is not None and lexicon.language in HEAD_FIRST
        self._english = lexicon is None or lexicon.language == "en"

    def of(self, pronoun: str, source: Span, known: Mapping[Span, tuple[str, ...]]) -> tuple[str, ...]:
        """Whom the pronoun at `source` refers to, a name of nobody known included; `known` are the sources so far."""
        if self._english and pronoun in _THINGS:
            return self._body_before(source)
        return self._somebody_before(source, known)

    def _somebody_before(self, source: Span, known: Mapping[Span, tuple[str, ...]]) -> tuple[str, ...]:
        """Whom "who" refers to: the name right before it that no preposition governs; nobody where that is a noun."""
        reach = _NEAR_APPOSED if self._head_first else _NEAR_NAME
        start = max(0, source.start - reach, self._text.rfind("\n", 0, source.start) + 1)
        start = max([start, *(end.end() for end in _SENTENCE_END.finditer(self._text, start, source.start))])
        names = self._people.names_in(self._text, start, source.start)
        while self._english and names and self._text[names[-1].start - 1] == "(":
            # Ann Holm (D-Ohio), | who
            names.pop()
        if self._english and names and (near := self._right_before(names[-1], source)) is not None:
            return near
        if not self._english:
            # explicó la alcaldesa, | quien añadió
            for span, spoke in known.items():
                if span.end <= source.start and _BESIDE.fullmatch(self._text, span.end, source.start):
                    return spoke
            if self._head_first and names:
                names = [name for name in names if self._is_right_before(name, source)]
                while len(names) > 1 and _GOVERNED.search(self._text, start, names[-1].start):
                    # Ana Ruiz, mano derecha de Luis Gil, | que dijo
                    names.pop()
                names = names[-1:]
                if not names:
                    return ()
        heads = [name for name in names if not PREPOSITION_END.search(self._text, start, name.start)]
        while len(heads) > 1 and self._is_place_tail(heads[-1]):
            heads.pop()
        if heads and self._english and _CLAUSE_OF.match(self._text, heads[-1].end, source.start) is None:
            # Norlux faces suits from painters | who
            return ()
        if heads:
            person = self._people.person(heads[-1].text) or heads[-1].text
            is_body = body_key(person) is not None and person.casefold() not in countries()
            return (person,) if " " in person or is_body else ()
        before = self._text[start : source.start].rstrip(" ,").rpartition(" ")[2]
        # in English who speaks stands right before it: a friend of Holm who, members of Congress who
        return () if self._english or before.islower() else self._antecedents.last()

    def _is_right_before(self, name: Name, source: Span) -> bool:
        """Whether a Romance relative pronoun stands right behind a name, perhaps with what says who that is, and the
        name is no part of a longer one: Oficina para la Pesca | Costera, que."""
        known = " " in name.text or self._people.person(name.text) is not None or body_key(name.text) is not None
        if not known or _BEFORE_PRONOUN.fullmatch(self._text, name.end, source.start) is None:
            return False
        return _LONGER.search(self._text, max(0, name.start - _NEAR_NAME), name.start) is None

    def _right_before(self, name: Name, source: Span) -> tuple[str, ...] | None:
        """Whose full name stands right before "who"; nobody where a noun for somebody governs it: a friend of Ann Holm,
        who; None where no name stands there."""
        if _PUT_BESIDE.fullmatch(self._text, name.end, source.start) is None:
            return None
        person = self._people.person(name.text)
        apart = "," in self._text[name.end : source.start] and person is not None and " " in person
        if " " not in name.text and not apart:
            # a response from Holm, | who; but the painter of Holm | who
            return None
        governed = PREPOSITION_END.search(self._text, max(0, name.start - _NEAR_NAME), name.start)
        before = self._text[max(0, name.start - _NEAR_NAME) : name.start].lower().split()
        if governed is not None and not self._nouns.isdisjoint(before[-4:]):
            return ()
        return (person or name.text,)

    def _body_before(self, source: Span) -> tuple[str, ...]:
        """The body whose name stands right before "which" or "that"."""
        start = max(0, source.start - _NEAR_NAME, self._text.rfind("\n", 0, source.start) + 1)
        named = _BODY_BEFORE.search(self._text, start, source.start)
        if named is None or self._people.person(named.group()) is not None:
            return ()
        if (seat := _SEATED.search(self._text, start, named.start())) is not None:
            # the Dialogue Group in | Turkey, which: which of the two is meant, the noun of the body tells
            body = Span(*seat.span(1))
            return self._unnamed.speakers(seat[1], body) if has_body_noun(seat[1]) else ()
        return self._unnamed.speakers(named.group(), Span(*named.span()))

    def _is_place_tail(self, name: Name) -> bool:
        """Whether a word between commas says where the place before it lies: Ann Holm of Oxley, Ariz., who"""
        parted = self._text[name.start - 2 : name.start] == ", " and self._text[name.end : name.end + 2] in (
            ",",
            ", ",
            ".,",
        )
        return parted and " " not in name.text and self._people.person(name.text) is None
