"""Whether a Romance verb and the noun phrase behind it agree in number, so that one can be of the other.

`…, a annoncé le préfet`, but not `Dix joueurs, dont un gardien, ont annoncé | leur départ`.
"""

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon, word_set
from searchapp.quotes.words import Words

# how finite verbs of several end, and those of one that end so as well
_SEVERAL = {"es": ("n",), "pt": ("m", "ão"), "it": ("no", "ro"), "fr": ("ent", "ont")}
_ONE = word_set("dément consent sent ressent tem vem mantém contém intervém")
# and so where subjects are left out
_PLURAL_ENDS = ("n", "m", "no", "li", "ły", "ą")
# what without an auxiliary shows no number: participles, gerunds, infinitives
_UNCOUNTED = ("do", "to", "so", "cho", "é", "it", "is", "ant", "oir", "re", "er")
# reconnu; but Portuguese verbs of one end so: lembrou
_UNCOUNTED_FRENCH = (*_UNCOUNTED, "u")
# how determiners of several end, in Italian which they are
_PLURAL = {"es": "s", "pt": "s", "fr": "s"}
_ITALIAN = word_set("i gli le dei degli delle suoi sue questi queste quei quegli quelle alcuni alcune altri altre")
_OPEN = frozenset(["loro"])
# one word for many, which verbs of several go with, among the first words of a phrase
_MANY = word_set(
    "mayoría mayor parte mitad decena docena centenar grupo total serie resto maioria metade dezena maior maggioranza "
    "metà decina centinaio gruppo maggior plupart majorité partie moitié dizaine douzaine centaine groupe nombre couple"
)
_HEAD = 3
# how far before its participle an auxiliary stands: han | también | dicho
_APART = 3


class Agreement:
    """Tells it of the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._language = lexicon.language
        self._known = lexicon.language in HEAD_FIRST
        self._plural_ends = (*_PLURAL_ENDS, *lexicon.named("plural_endings"))

    def fails(self, at: int, source: Range) -> bool:
        """Whether the verb at token `at` is of several and the phrase behind it begins with a determiner of one, or the
        other way round."""
        low, kinds = self._low, self._kinds
        first, last = source
        while first < last and low[first].endswith("mente"):
            first += 1
        if not self._known or first <= at or first == last or kinds[first] != "D" or low[first] in _OPEN:
            return False
        listed = not {"&", ","}.isdisjoint(kinds[first:last])
        if listed or not _MANY.isdisjoint(low[first : min(first + _HEAD, last)]):
            return False
        verb = next((k for k in range(at - 1, max(at - 1 - _APART, -1), -1) if kinds[k] not in "RP"), at)
        if kinds[verb] != "A":
            verb = at
            if low[at].endswith(_UNCOUNTED_FRENCH if self._language == "fr" else _UNCOUNTED):
                return False
        several = low[verb].endswith(_SEVERAL[self._language]) and low[verb] not in _ONE
        return several != self._is_plural(low[first])

    def is_of_several(self, at: int, before: int) -> bool:
        """Whether the verb at token `at`, which tokens behind `before` belong to, tells by its ending of several, in a
        language that leaves subjects out."""
        verbs = (self._low[k] for k in range(before + 1, at + 1) if k == at or self._kinds[k] == "A")
        return any(verb.endswith(self._plural_ends) for verb in verbs)

    def _is_plural(self, determiner: str) -> bool:
        ending = _PLURAL.get(self._language)
        return determiner.endswith(ending) if ending is not None else determiner in _ITALIAN
