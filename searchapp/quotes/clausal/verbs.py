"""What shows a verb, and what belongs to it, where the words of a language tell by their endings and by short lists."""

from searchapp.quotes.lexicon import CYRILLIC, Lexicon
from searchapp.quotes.words import Words

# shorter words that end as Russian verbs of the past may be nouns: стол, сила
_LEAST_VERB = 6
# how adverbs end, in Russian and in Spanish, Italian and Portuguese
_ADVERBS = {"ru": ("ьно", "нно", "чно", "вно", "ски"), "es": ("mente",)}


class Verbs:
    """Tells it of the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        self._objects = lexicon.named("objects")
        self._auxiliaries = lexicon.named("auxiliaries")
        self._endings = tuple(lexicon.named("verb_endings"))
        self._no_verbs = tuple(lexicon.named("no_verbs"))
        cyrillic = lexicon.language in CYRILLIC
        self._adverbial = _ADVERBS["ru" if cyrillic else "es"] if self._endings else ()

    def is_verb(self, at: int) -> bool:
        """Whether a token is a cue, the auxiliary of any verb or a plain past form: X ha descartado y | ha dicho."""
        return self._low[at] in self._cues or self._kinds[at] == "A" or self.ends_as_verb(at)

    def ends_as_verb(self, at: int) -> bool:
        """Whether a word ends as finite verbs alone do: llamó, murieron, riferirono."""
        word = self._low[at]
        if self._kinds[at] != "w" or not word.endswith(self._endings):
            return False
        return not self._no_verbs or (len(word) >= _LEAST_VERB and not word.startswith(self._no_verbs))

    def is_adverb(self, at: int) -> bool:
        """Whether a word tells by its ending how something was said: apertamente, настоятельно."""
        word = self._low[at]
        return self._kinds[at] == "w" and len(word) >= _LEAST_VERB and word.endswith(self._adverbial)

    def stands_before(self, word: str) -> bool:
        """Whether a word stands between subject and verb: m'a dit, se pregunta, a-t-il, igualmente dijo."""
        if "-t-" in word:
            return word.split("-")[0] in self._auxiliaries
        return word in self._objects or ("'" in word and word.rpartition("'")[2] in self._auxiliaries)
