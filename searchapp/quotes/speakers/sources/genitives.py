"""Russian and Ukrainian names in the genitive, which tell whose the subject before them is: пресс-служба | Дубова.

`адвокат | Ивана Петрова`, `жена мэра | Олега Дубова`; but по словам адвоката | Ивана Петрова he speaks himself.
"""

from searchapp.article import Span
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.bodies.bodies import Bodies
from searchapp.quotes.speakers.names.cases import is_oblique, nominative
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.people.people import People

# how given names end in the genitive, and verbs of the past of which a man is the subject
_GENITIVES, _OF_MAN = ("а", "я", "ы", "и"), ("л", "лся")
# so near behind a source is its verb
_NEAR = 20


class Genitives:
    """Tells them among the names of one article."""

    def __init__(self, text: str, people: People, bodies: Bodies, lexicon: Lexicon) -> None:
        self._text = text
        self._people = people
        self._bodies = bodies
        self._lexicon = lexicon

    def include(self, name: Name, source: Span) -> bool:
        """Whether a name within `source` is the genitive behind its subject: директор | Большого."""
        if name.start == source.start:
            return False
        person = self._people.person(name.text)
        at = 0 if " " in name.text else -1
        declined = person is not None and name.text.split()[at] != person.split()[at]
        if declined and self._bodies.opens(self._text[source.start : name.start]):
            # канцелярия премьера Анны Беловой
            return True
        if is_oblique(self._text, source.start, self._lexicon):
            return False
        if " " in name.text:
            return self._is_whose(name, source)
        of_man = person is not None and self._people.gender(person) == "m" and name.text.endswith(("ова", "ева", "ина"))
        return of_man or name.text.endswith(("ого", "его"))

    def are_all(self, names: list[Name], source: Span) -> bool:
        """Whether the one full name among these says of which person somebody without a name is: дочь Олега Дубова."""
        if len(names) != 1 or " " not in names[0].text:
            return False
        before = self._text[source.start : names[0].start]
        someone = before and "," not in before and not self._bodies.opens(before)
        return bool(someone) and self.include(names[0], source)

    def _is_whose(self, name: Name, source: Span) -> bool:
        """Whether a full name stands in the genitive, which the verb tells where it may be a woman's nominative:
        адвокат | Ивана Петрова заявил."""
        if not name.text.split()[0].endswith(_GENITIVES):
            return False
        subject, of = nominative(name.text), nominative(name.text, True)
        if subject.gender == "f" and of.gender == "m":
            verb = self._text[source.end : source.end + _NEAR].split(maxsplit=1)[:1]
            return bool(verb) and verb[0].strip(",").endswith(_OF_MAN)
        return subject.name != name.text
