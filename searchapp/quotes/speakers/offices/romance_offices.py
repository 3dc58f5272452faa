"""What an office is of in a Romance language, by the words beside it: le président | de la Cour suprême."""

from searchapp.patterns import compiled
from searchapp.quotes.lexicon import ROMANCE_OF, word_set
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import Name

_LETTERS = compiled(r"[^\W\d_]+")
_SIGNS = compiled(r"[.!?\n«»“”\"]")
# so far from an office or a name stands what tells of it
_NEAR = 90
# shorter words say little of whom an office is
_LONG = 2
# offices of bodies as well as of states
_OF_BODIES = frozenset(["president", "minister"])
_OF_STATE = word_set(
    "del della dei degli des dos das les las los république república repubblica état etat estado stato pays país "
    "nation nación nação gouvernement gobierno governo exécutif ejecutivo"
)
_GENITIVES = ROMANCE_OF | {"d", "dell"}
_CLAUSE_END = compiled(r"[,;:.(]")


def of_body(office: str, behind: str) -> frozenset[str]:
    """The words behind a title that say of which body it is; none for a country: de la Cour suprême."""
    first = behind.replace("’", " ").replace("'", " ").split()[:1]
    if office not in _OF_BODIES or not first or first[0] not in _GENITIVES:
        return frozenset()
    told = told_words(behind) - _OF_STATE
    return told if countries().keys().isdisjoint(told) else frozenset()


def complement(text: str, at: int, name: Name) -> frozenset[str]:
    """What an office printed at offset `at` is of, before the name of its holder or behind it."""
    end = name.start if at < name.start else at + _NEAR
    return told_words(_CLAUSE_END.split(text[at:end])[0])


def beside(text: str, name: Name) -> frozenset[str]:
    """The words of its sentence that stand near a name."""
    before = _SIGNS.split(text[max(0, name.start - _NEAR) : name.start])[-1]
    return told_words(before + _SIGNS.split(text[name.end : name.end + _NEAR])[0])


def told_words(words: str) -> frozenset[str]:
    """The longer of some words, in small letters."""
    return frozenset(word for word in _LETTERS.findall(words.lower()) if len(word) > _LONG)
