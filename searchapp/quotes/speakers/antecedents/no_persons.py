"""Names in an article that are of nobody, and so no antecedents of he or she: bodies, places, things."""

from collections import Counter

from searchapp.patterns import late
from searchapp.quotes.lexicon import HEAD_FIRST, SLAVIC, Lexicon, word_set
from searchapp.quotes.speakers.bodies.bodies import Bodies
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.bodies.firms import is_firm, is_formed
from searchapp.quotes.speakers.bodies.things import THINGS, is_articled
from searchapp.quotes.speakers.names.given_names import given_names, is_given
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import UPPER
from searchapp.quotes.speakers.people.honorifics import REGENTS
from searchapp.quotes.speakers.people.leads import stands_small
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.people.strange import is_calling
from searchapp.text.standing import stands

# behind these a name that stands there alone is of a place
_BEFORE_PLACE = (
    " in ", " at ", " near ", " across ", " the ", "\nThe ", ". The ", "In ", "At ",
    " her ", " his ", " their ", " its ",
)  # fmt: skip
# with these the names of towns and states begin, and hardly any of people
_OPENING_PLACES = word_set(
    "San Santa Los Las Puerto Costa Buenos Tel Hong Baton Cape Kuala Addis Sri Fort Mount Madhya Uttar Andhra Tamil "
    " Silicon Capitol Palo Grand Phnom"
)
# a site ends so: Весть.Ру, but not М.Дубов
_LONGEST_DOMAIN = 3
# the names of bodies in capitals have no more letters: BBC, MEND
_LONGEST_LETTERS = 4
# GoTrack, NetVoice; but McBree, DeHolm, LaBree
_JOINED = late(r"(?!Ma?c|D[eiu]|L[ae]|Van|Von|Fitz|St)[A-Z][a-z]+[A-Z][a-z]")
# letters behind a name that are no number: PD; but Ann B, Benedict XVI
_LETTERS = late(rf"(?![IVX]+$)[{UPPER}]{{2,}}")
# so many characters before a name the word before it begins
_WORD_BEFORE, _OFFICE_BEFORE = 16, 40
_OPENING = late(r"^.*[’'\"«“„(\[]")
# a word in capitals by itself
_CAPITALISED = late(rf"(?<![\w-])[{UPPER}]\w+(?![\w-]*\s[{UPPER}])")


class NoPersons:
    """Tells such names by the text of the article."""

    def __init__(self, text: str, people: People, bodies: Bodies, lexicon: Lexicon | None) -> None:
        self._text = text
        self._people = people
        self._bodies = bodies
        self._english = lexicon is None or lexicon.language == "en"
        self._slavic = lexicon is not None and lexicon.language in SLAVIC
        self._lexicon = lexicon
        self._prepositions = lexicon.named("prepositions") if lexicon is not None else frozenset()
        self._common: dict[str, bool] = {}
        self._places: dict[str, bool] = {}
        self._firms: dict[str, bool] = {}
        # how often a surname alone stands for somebody, less how often behind a preposition
        self._alone: Counter[str] | None = None

    def include(self, name: str) -> bool:
        """Whether a name is of a body, a place or a thing."""
        first, _, more = name.partition(" ")
        if self._english and first.lower() in REGENTS and more.split(" ")[0] in given_names():
            return False
        if more:
            # BBC Verify, Lake Holm PD; but JD Holm is somebody
            strange = len(first) > len("JD") and first.isalpha() and first.isupper() and not more.isupper()
            last = name.rpartition(" ")[2]
            strange = strange or (_LETTERS.fullmatch(last) is not None and not name.isupper())
            placed = self._is_thing if self._english else self._is_unborne
            strange = strange or self._people.person(name) is None or placed(name, first)
        else:
            # ONLINE.UA, RT, COVID-19, Norwegians; in English whole surnames may stand in capitals
            host, _, end = name.rpartition(".")
            address = len(host) > 1 and (end.islower() or len(end) <= _LONGEST_DOMAIN)
            letters = address or (name.isupper() and (not self._english or 1 < len(name) <= _LONGEST_LETTERS))
            letters = letters or (self._english and _JOINED.match(name) is not None)
            strange = letters or not name[-1:].isalpha() or name[:-1].casefold() in countries()
            strange = strange or (self._english and self._is_articled(name))
        # Ann Press, of whom the text tells who she is
        body = self._bodies.is_body(name) and not (self._english and more and self._people.is_canonical(name))
        listed = body or body_key(name) is not None or name.casefold() in countries()
        return strange or listed or self.is_common(name) or self.is_firm(name)

    def _is_articled(self, name: str) -> bool:
        """Whether a word is never printed without its article: the Globe."""
        found = self._places.get(name)
        if found is None:
            articled = [self._text[max(0, at - len("the ")) : at].lower() == "the " for at in stands(self._text, name)]
            found = self._places[name] = bool(articled) and all(articled)
        return found

    def is_firm(self, name: str) -> bool:
        """Whether an English name is of a firm: by its legal form, or, where nothing shows that somebody bears it, by
        what the text says of it: Eli Holm and Co, Holm Bree cut its forecast."""
        found = self._firms.get(name)
        if found is None:
            tells = is_formed if self._people.is_borne(name) else is_firm
            found = self._firms[name] = self._english and tells(self._text, name)
        return found

    def _is_thing(self, name: str, first: str) -> bool:
        """Whether an English name, of which nothing shows that somebody bears it, ends with a noun for a thing or is of
        a place: the Arab Spring."""
        thing = name.rpartition(" ")[2].lower() in THINGS and not self._people.is_borne(name)
        return thing or self._is_place(name, first)

    def _is_place(self, name: str, first: str) -> bool:
        """Whether a name of which nothing shows that somebody bears it stands behind a preposition of place or an
        article of its own: in Boca Verde, at Marlow Stokes, the Harwood Prize."""
        if self._people.gender(name) is not None:
            return False
        if first in _OPENING_PLACES:
            return True
        if first in given_names():
            return False
        found = self._places.get(name)
        if found is None:
            surname = name.rpartition(" ")[2]
            alone = any(not self._text.endswith(f"{first} ", 0, at) for at in stands(self._text, surname))
            behind = (self._text.endswith(_BEFORE_PLACE, 0, at) for at in stands(self._text, name))
            found = self._places[name] = (not alone and any(behind)) or is_articled(self._text, name)
        return found

    def _is_unborne(self, name: str, first: str) -> bool:
        """Whether nothing shows that somebody bears a name of another language than English: neither the given name, a
        title or a noun for people before it nor the surname alone, behind no preposition: das Marger Hafenfest."""
        if is_given(first) or self._people.gender(name) is not None:
            return False
        found = self._places.get(name)
        if found is None:
            # нападающий гостей | Жоау Перейра
            reach = 2 if self._slavic else 1
            befores = (self._text[max(0, at - _OFFICE_BEFORE) : at].lower() for at in stands(self._text, name))
            found = not any(self._is_calling(word) for words in befores for word in words.split()[-reach:])
            found = self._places[name] = found and self._surnames()[name] <= 0
        return found

    def _is_calling(self, word: str) -> bool:
        lexicon = self._lexicon
        if lexicon is None:
            return False
        endings = tuple(lexicon.named("title_endings"))
        # a dit | Qadri Jamil: a body has its article there
        said = lexicon.language in HEAD_FIRST and word in lexicon.cues
        return said or is_calling(word, lexicon) or word in lexicon.roles or bool(endings and word.endswith(endings))

    def _surnames(self) -> Counter[str]:
        if self._alone is None:
            self._alone = Counter()
            for word in _CAPITALISED.finditer(self._text):
                before = self._before(word.start())
                # d'Omra | Trip, "Mega | Threats"
                before = _OPENING.sub("", before)
                in_name = before.isalpha() and before[0].isupper() and not self._is_calling(before.lower())
                person = None if in_name else self._people.person(word[0])
                if person is not None and not person.startswith(word[0]):
                    self._alone[person] += -1 if before.lower() in self._prepositions else 1
        return self._alone

    def _before(self, at: int) -> str:
        """The word before offset `at`, as far as its last letters."""
        return "".join(self._text[max(0, at - _WORD_BEFORE) : at].split()[-1:])

    def is_common(self, name: str) -> bool:
        """Whether an English name, of which nothing shows that somebody bears it, has words that stand in the article
        in small letters too: Circus Cortex, Hard Hats."""
        found = self._common.get(name)
        if found is None:
            words = name.split()
            known = not self._english or self._people.is_borne(name)
            found = self._common[name] = not known and any(stands_small(self._text, word) for word in words)
        return found
