"""Whom an English noun for an office or a party stands for that the article prints beside no name: Ann Berg cut the
ribbon. “…,” the mayor said."""

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.speakers.antecedents.antecedents import Antecedents
from searchapp.quotes.speakers.antecedents.epithets import OF_WORKS
from searchapp.quotes.speakers.names.places import countries, named_country
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.offices.roles import role_class

# of a party or a house of parliament: what stands before them is where somebody was elected
_ELECTED = word_set(
    "democrat republican independent liberal conservative congressman congresswoman lawmaker senator representative "
    "governor"
)
_FROM = " from "
# the ministry's inspector general; and more words tell of somebody else
_OWNED = late(r"[’']s ")
_LONGEST = 4
_GOVERNING = frozenset(["of", "for", "at", "in"])
# what a leader or a president may be of, who is not the one of the country
_BODIES = frozenset(["group", "union", "team", "club", "company", "church", "university", "school", "council", "board"])
_OF_COUNTRY = frozenset(["president", "vice-president", "prime-minister", "king", "chancellor"])
# offices that somebody holds beside others, and such as are of several or held for another
_BESIDE_OTHERS = frozenset(["candidate", "leader", "senator", "representative", "governor"])
_OF_OTHERS = frozenset(
    ["lawyer", "spokesman", "manager", "analyst", "professor", "author", "editor", "photographer", "judge"]
)
# of many things, or of anybody
_ANYBODYS = word_set("owner co-owner keeper fellow veteran volunteer pensioner contractor consultant couple")


class Described:
    """Finds such people by what the text before a source is about; `offices` are those that the article does print."""

    def __init__(self, offices: Offices, antecedents: Antecedents, lexicon: Lexicon) -> None:
        self._offices = offices
        self._antecedents = antecedents
        self._lexicon = lexicon
        self._callings = (lexicon.named("callings") | lexicon.named("epithets")) - lexicon.named("kinds") - _ANYBODYS

    def holder(self, printed: str, title: str, source: Span) -> str | None:
        """Who holds the office of a `title` in the words `printed`, of which the article tells of nobody; None where
        another person may be meant."""
        office = role_class(title, self._lexicon)
        before = printed.lower().partition(title)[0]
        elected = title in _ELECTED
        country = named_country(printed, any_case=False)
        of_place = not elected and (country is not None or self._is_placed(printed[: len(before)]))
        other = title[-1] == "s" and title not in self._lexicon.roles
        other = other or printed.count(" ") > _LONGEST or _OWNED.search(printed) is not None
        if office in _OF_OTHERS or other or of_place or not _GOVERNING.isdisjoint(printed.lower().split()):
            return None
        past = "former" in before.split()
        if past and office in _OF_COUNTRY:
            # whoever held it before the one of whom all speak
            return None
        name = self._antecedents.at_hand(source)
        if name is not None and office in _OF_COUNTRY and printed[len(before)].isupper():
            # the Prime Minister, of whom all speak: whom the article begins with, or somebody else
            name = name if {name} == set(self._antecedents.recent) else None
        if name is None or past:
            return name if name is not None and self._offices.of(name) is None else None
        held = self._offices.of(name)
        known = held is None or (role_class(held, self._lexicon) in _BESIDE_OTHERS and office in _BESIDE_OTHERS)
        return name if known else None

    def called(self, printed: str, source: Span) -> tuple[str, ...]:
        """Who alone is named right beside these words elsewhere: the career diplomat, of career diplomat Ann Holm; the
        surgeon, of Ann Holm, 34, a surgeon."""
        noun = printed[4:].lower()
        loose = (" " not in noun and noun not in self._callings) or noun[-1:] == "s" or noun != printed[4:]
        loose = loose or self._offices.ends_in_office(noun)
        if loose or self._antecedents.stays_unnamed(source):
            return ()
        name = self._offices.beside(noun, source.start)
        return (name,) if name is not None else ()

    def elected(self, noun: str, source: Span) -> str | None:
        """Who is called by a `noun` for the member of a party, with where they come from, or by what they are known
        from: the Ohio Democrat, the Harbour Lights star."""
        if noun not in _ELECTED and noun not in OF_WORKS:
            return None
        name = self._antecedents.at_hand(source)
        held = self._offices.of(name) if name is not None else None
        return name if held is None or role_class(held, self._lexicon) in _BESIDE_OTHERS else None

    def _is_placed(self, printed: str) -> bool:
        """Whether a noun is of a place or a body: the Marlow coach, the group leader."""
        words = printed.split()[1:]
        placed = any(word[:1].isupper() and not word.endswith(("ic", "an")) for word in words)
        return placed or not _BODIES.isdisjoint(words) or any(word in countries() for word in words)


def without_origin(printed: str) -> str:
    """A source without where it comes from: the Republican | from Ohio."""
    head, origin, place = printed.partition(_FROM)
    return head if origin and place[:1].isupper() else printed
