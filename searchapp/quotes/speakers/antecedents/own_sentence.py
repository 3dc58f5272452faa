"""Whom an English pronoun stands for by what its own sentence says before it, or whose words the one before is about:
After Berg left the yard, | she said; Berg's reply was short. | She said"""

from collections.abc import Callable

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.antecedents.spoken_of import MARKS, SENTENCE_END
from searchapp.quotes.speakers.people.people import People

_NAME = r"((?:[A-Z][\w.-]*\s){0,3}[A-Z][\w-]+)"
_HEAD = r"(?:(?<=\n)|(?<=[.!?”\"]\s)|\A)(?:(?:But|And|Yet|Still),?\s)?"
# what a sentence begins with that is somebody's
_OWNED = late(rf"{_HEAD}(?:In|At|On|During|Throughout|With|From)\s{_NAME}[’']s?\s[^.;:“”\"\n]{{1,80}},\s$")
# and a sentence that is about what somebody says or thinks
_OWN_WORDS = late(
    rf"{_HEAD}{_NAME}[’']s?\s(?:[a-z-]+\s){{0,2}}(?:take|views?|positions?|plans?|message|response|reply|answer|speech|address|"
    r"remarks|comments|words|proposal|stance|tone|approach|letter|statement|argument|testimony|account|vision|pledge|"
    r"promise|warning|verdict|assessment|appeal|criticism|claims?|tweets?|posts?)\b[^.!?“”\"\n]{1,200}[.!?]\s$"
)
# what opens a clause behind a name, and the time that may stand between
_CLAUSE = compiled(
    r"(?:\s(?:(?:in|on|at)\s|last\s|this\s|earlier\s)[\w\s]{2,24})?,?\s"
    r"(?:after|when|because|since|if|unless|though|although)\s$"
)
_BY = late(r"\bby\s[^.!?,;:“”\"\n]{0,60}$")
# a clause with its subject at the head of a sentence
_BEGUN = late(r"(?:But\s|And\s)?(?:[Aa]fter|[Ww]hen|[Bb]efore|[Ww]hile|[Ss]ince|[Oo]nce|[Aa]s|[Uu]ntil)\s(?=[A-Z])")
# so many characters before a pronoun a name stands, and the head of its sentence
_NEAR, _BEFORE_NAME, _SENTENCE = 400, 110, 260


class OwnSentence:
    """Finds such people in one article; `able` tells whether a person can be meant, and be of a gender (`m` or `f`, or
    None for any)."""

    def __init__(self, text: str, people: People, able: Callable[[str, str | None], bool]) -> None:
        self._text = text
        self._people = people
        self._able = able

    def meant(self, paragraph: int, source: Span, gender: str | None) -> str | None:
        """Whom the pronoun at `source` stands for, in the paragraph that begins at offset `paragraph`."""
        start = max(paragraph, source.start - _NEAR)
        owner = self._owner(start, source.start, gender)
        if owner is not None or gender is None:
            return owner
        return self._before_clause(paragraph, source, gender) or self._of_clause(paragraph, source, gender)

    def _owner(self, start: int, end: int, gender: str | None) -> str | None:
        """Whose the thing is with which a sentence begins whose subject at offset `end` is a pronoun: In Holm’s last
        letter to the board, | he said. Or whose words the sentence before is about: Holm's reply was short. | He"""
        opening = _OWNED.search(self._text, start, end) or _OWN_WORDS.search(self._text, start, end)
        if opening is None:
            return None
        names = self._people.names_in(self._text, opening.start(1), opening.end(1))
        person = self._people.person(names[-1].text) if names else None
        return person if person is not None and self._able(person, gender) else None

    def _before_clause(self, paragraph: int, source: Span, gender: str) -> str | None:
        """Who is named right before the clause that a pronoun begins: The board turned on Ann Holm after | she said, it
        was rejected by Karl Holm in June, when | he said"""
        start = max(paragraph, source.start - _BEFORE_NAME)
        if _CLAUSE.search(self._text, start, source.start) is None:
            return None
        names = self._people.names_in(self._text, start, source.start)
        named = [(name, person) for name in names if (person := self._people.person(name.text)) is not None]
        if not named or _CLAUSE.fullmatch(self._text, named[-1][0].end, source.start) is None:
            return None
        name, person = named[-1]
        doer = _BY.search(self._text, start, name.start) is not None and self._able(person, gender)
        return person if doer or self._people.gender(person) == gender else None

    def _of_clause(self, paragraph: int, source: Span, gender: str) -> str | None:
        """Who alone is named, as the subject of the clause with which the sentence begins: After Karl Holm got the call
        he went to the yard where | he said"""
        start = max(paragraph, source.start - _SENTENCE)
        start = max([start, *(end.end() for end in SENTENCE_END.finditer(self._text, start, source.start))])
        begun = _BEGUN.match(self._text, start)
        if begun is None or MARKS.search(self._text, start, source.start) is not None:
            return None
        names = self._people.names_in(self._text, begun.end(), source.start)
        people = {self._people.person(name.text) for name in names} - {None}
        person = people.pop() if len(people) == 1 else None
        heads = person is not None and self._text[begun.end() : names[0].end].count(" ") <= names[0].text.count(" ") + 1
        plain = heads and self._text[names[0].end : names[0].end + 1] == " "
        return person if plain and person is not None and self._able(person, gender) else None
