"""Which of several people is meant by a surname or a given name alone that they share."""

from searchapp.article import Span
from searchapp.quotes.speakers.antecedents.antecedents import Antecedents
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.name_parts import parts_of, same_given
from searchapp.quotes.speakers.names.spelling import spelling_key
from searchapp.quotes.speakers.people.honorifics import GENDERS
from searchapp.quotes.speakers.people.people import People

_SEVERAL = 2


class Namesakes:
    """Tells them apart in one English article."""

    def __init__(self, text: str, people: People, antecedents: Antecedents) -> None:
        self._text = text
        self._people = people
        self._antecedents = antecedents

    def by_given(self, name: str, source: Span) -> str:
        """Whoever of several with this given name is printed in full last before a source: Ann Holm and Ann Berg met.
        Ann Berg spoke. | Ann said"""
        if name not in given_names():
            return name
        full = {person for person in self._people.canonical.values() if person.startswith(f"{name} ")}
        if len(full) < _SEVERAL:
            return name
        last, person = max((self._text.rfind(person, 0, source.start), person) for person in full)
        return person if last >= 0 else name

    def by_surname(self, name: str, printed: str, source: Span) -> str:
        """Whoever spoke last, where a `name` was found for the words `printed` of a source that has said nothing."""
        recent = self._antecedents.recent
        spoke = recent[-1] if recent else ""
        if " " not in name or name in printed or name in recent or spoke.count(" ") != 1:
            return name
        parts = parts_of(name)
        other = parts_of(spoke)
        if not other.given or other.surname != parts.surname or same_given(other.given, parts.given):
            return name
        shown = next((gender for title, gender in GENDERS.items() if printed.startswith(title)), None)
        alone = other.surname in map(spelling_key, printed.split())
        alone = alone and not self._antecedents.names_since(name, source)
        return spoke if alone and self._people.can_be(spoke, shown) else name
