"""Whether what was said ends with the sign before a verb of saying: C, | said X; «…» | said X."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.contents import SHORT_SPEECH, ClausalContents
from searchapp.quotes.clausal.moods import is_reported
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon
from searchapp.quotes.words import FILL_SMALL, Words


class SpeechEnds:
    """Tells it of the verbs of one article."""

    def __init__(self, words: Words, lexicon: Lexicon, contents: ClausalContents, asides: Asides) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._german = lexicon.language == "de"
        self._head_first = lexicon.language in HEAD_FIRST
        self._contents = contents
        self._asides = asides

    def before(self, at: int, sign: int, sentence: Range, behind: tuple[int, bool] | None) -> bool:
        """Whether what was said ends with the sign before the verb at token `at`."""
        first, last = sentence
        mark = self._kinds[sign] if sign >= first else "^"
        if mark == "Q" and self._head_first and sign > first and self._is_subject(sign, at):
            return False
        if mark not in ",-Q" or not self._contents.speech_left(sign, first):
            return False
        dashed = mark == "-" and behind is not None and self._kinds[behind[0] - 1] == "T"
        if dashed and self._kinds.find("-", first + 1, sign) > 0:
            # el portavoz —de baja desde mayo— | dijo que C
            return False
        if behind is None or mark != "," or self._asides.closes_speech(sign, first, behind):
            return True
        if self._german and is_reported(self._words, first, sign, loosely=True):
            # Der Bau sei teuer, | warnte sie, und das „tue weh“
            return True
        if self._asides.is_parted(first, sign, last):
            return True
        return self._tells_of_who_spoke(at, behind[0], sign, first)

    def _is_subject(self, mark: int, verb: int) -> bool:
        """Whether the marked words at token `mark` are a subject right before its verb, or end one: ya que "nadie" |
        exige; Un testigo "con tres heridas" | dijo que C."""
        if self._low[mark] != FILL_SMALL:
            return False
        noun = self._kinds[mark - 1] in "wC" and self._kinds[verb + 1 : verb + 2] == "T"
        short = self._ends[mark] - self._starts[mark] < SHORT_SPEECH
        return noun or (short and self._kinds[mark - 1] in "BTWDI")

    def _tells_of_who_spoke(self, at: int, begin: int, comma: int, first: int) -> bool:
        """Whether a clause from token `begin` on says more of who stands between it and the Romance verb behind what is
        said: La calle está cerrada, | dijo un guardia que pidió el anonimato."""
        kinds = self._kinds
        noun = kinds[at + 1 : at + 2] == "D" and begin - at > 2 and kinds[begin - 1] == "T" and kinds[begin - 2] in "wC"
        if not (self._head_first and noun and kinds[comma] == ",") or kinds[first] in "BIR":
            return False
        return any(kinds[k] == "A" or self._contents.is_past(k) for k in range(first, comma))
