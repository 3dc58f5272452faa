"""Names in an article that are of nobody, and so no antecedents of he or she: bodies, places, things."""

from collections.abc import Iterator

from searchapp.quotes.speakers.bodies import Bodies
from searchapp.quotes.speakers.body_names import body_key
from searchapp.quotes.speakers.given_names import given_names
from searchapp.quotes.speakers.leads import stands_small
from searchapp.quotes.speakers.people import People
from searchapp.quotes.speakers.places import countries

# behind these a name that stands there alone is of a place
_BEFORE_PLACE = (" in ", " at ", " near ", " across ", " the ", "\nThe ", ". The ", "In ", "At ")
# the names of bodies in capitals have no more letters: BBC, MEND
_LONGEST_LETTERS = 4


class NoPersons:
    """Tells such names by the text of the article."""

    def __init__(self, text: str, people: People, bodies: Bodies, english: bool) -> None:
        self._text = text
        self._people = people
        self._bodies = bodies
        self._english = english
        self._common: dict[str, bool] = {}
        self._places: dict[str, bool] = {}

    def include(self, name: str) -> bool:
        """Whether a name is of a body, a place or a thing."""
        first, _, more = name.partition(" ")
        if more:
            # BBC Verify; but JD Holm is somebody
            strange = len(first) > len("JD") and first.isalpha() and first.isupper() and not more.isupper()
            strange = strange or self._people.person(name) is None or (self._english and self._is_place(name, first))
        else:
            # ONLINE.UA, RT, COVID-19, Norwegians; in English whole surnames may stand in capitals
            letters = name.isupper() and (not self._english or 1 < len(name) <= _LONGEST_LETTERS)
            strange = letters or not name[-1:].isalpha() or name[:-1].casefold() in countries()
        listed = self._bodies.is_body(name) or body_key(name) is not None or name.casefold() in countries()
        return strange or listed or self.is_common(name)

    def _is_place(self, name: str, first: str) -> bool:
        """Whether a name of which nothing shows that somebody bears it stands behind a preposition of place or an
        article of its own: in Boca Verde, at Marlow Stokes, the Harwood Prize."""
        if first in given_names() or self._people.gender(name) is not None:
            return False
        found = self._places.get(name)
        if found is None:
            surname = name.rpartition(" ")[2]
            alone = any(not self._text.endswith(f"{first} ", 0, at) for at in stands(self._text, surname))
            behind = (self._text.endswith(_BEFORE_PLACE, 0, at) for at in stands(self._text, name))
            found = self._places[name] = not alone and any(behind)
        return found

    def is_common(self, name: str) -> bool:
        """Whether an English name, of which nothing shows that somebody bears it, has words that stand in the article
        in small letters too: Circus Cortex, Hard Hats."""
        found = self._common.get(name)
        if found is None:
            words = name.split()
            known = not self._english or words[0] in given_names() or self._people.gender(name) is not None
            found = self._common[name] = not known and any(stands_small(self._text, word) for word in words)
        return found


def stands(text: str, words: str) -> Iterator[int]:
    """Where words stand in a text."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))
