"""According to somebody, and in somebody's eyes: what is said stands beside a phrase with its source.

`laut X, C`, `X zufolge, C`, `nach Polizeiangaben C`, `C, selon X`, `según X, C`, `по словам X, C`; `Pour X, “…”`.
"""

from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.contents import ClausalContents
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.lexicon import HEAD_FIRST, SLAVIC, Lexicon, word_set
from searchapp.quotes.words import Words

# these need no comma before them
_ANYWHERE = frozenset(["selon", "según", "laut", "zufolge"])
_OF_THEM = word_set("его её ее их його її їхніми їхню")
_FOR = frozenset(["pour", "para", "per"])
# what a source said or wrote, which is no source itself: einem Bericht | der Zeitung
_REPORTS = word_set(
    "bericht berichten mitteilung erklärung meldung aussage aussagen studie umfrage untersuchung schreiben"
)
_OF = word_set("der des eines einer von")
_WITHOUT_ARTICLE = frozenset(["de", "di"])
_WITH_ARTICLE = word_set("del du des do da dos das della dello dei degli delle")
# what opens a clause on the one before: lo | que, ce | qui
_WHAT = frozenset(["lo", "ce", "o", "il"])
_THAT = frozenset(["que", "che", "qui"])
_DATIVE = word_set("der dem den einem einer diesem dieser seinem seiner ihrem ihrer ihm ihr ihnen mehreren ersten")
# what stands for something said before: dem zufolge
_BACKWARD = frozenset(["dem", "diesem", "welchem", "denen"])
_OF_SOURCE = word_set("von der des eines einer")
# fewer words before a phrase are no part of what was said
_LEAST_BEFORE, _LEAST_CLAUSE = 3, 4
_ARTICLES = word_set("der den dem ein einen jeder kein diesen")
_OWN = ("eigenen", "angaben")
_STATED = "angaben"
# a source of more words is none
_LONGEST = 16
# a marked stretch of so few characters is no utterance by itself
_SHORT_SPEECH = 14
_SURE = 3.0


class According:
    """Finds such phrases among the tokens of one article."""

    def __init__(
        self, words: Words, lexicon: Lexicon, contents: ClausalContents, asides: Asides, subjects: Subjects
    ) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._relatives = lexicon.named("relatives")
        self._yours = lexicon.named("yours")
        self._objects = lexicon.named("objects") - lexicon.named("pronouns") - lexicon.named("determiners")
        self._german = lexicon.language == "de"
        self._slavic = lexicon.language in SLAVIC
        self._unparted = lexicon.language in ("cs", "pl")
        self._head_first = lexicon.language in HEAD_FIRST
        self._contents = contents
        self._asides = asides
        self._subjects = subjects
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for phrase in lexicon.phrases.get("according", ()):
            self._phrases.setdefault(phrase[0], []).append(phrase)

    def candidate(self, at: int, first: int, last: int) -> Candidate | None:
        """According to X, a phrase that begins with token `at`: the content is the rest of sentence `[first, last)`."""
        phrases = self._phrases.get(self._low[at])
        if phrases is None:
            return None
        low, kinds = self._low, self._kinds
        if self._german and low[at] == "laut" and self._is_no_preposition(at, first):
            return None
        stated = self._stated(at, first, last) if low[at] == "nach" else None
        if stated is not None:
            return stated
        phrase = next((phrase for phrase in phrases if self._opens(at, phrase)), None)
        if phrase is None:
            return None
        size = len(phrase)
        if at > first and kinds[at - 1] not in ",-&" and at - first > 3 and phrase[0] not in _ANYWHERE:
            return None
        following = low[at + size : at + size + 2] if not self._german else []
        if not self._relatives.isdisjoint(following) or (following and following[0] in self._cues):
            # según relata X, selon laquelle …
            return None
        no_source = self._yours | self._objects if self._head_first else self._yours
        if following and (kinds[at + size] == "A" or following[0] in no_source):
            # según pudo saber este diario, según se supo ayer, según tus preferencias
            return None
        if phrase[0] == "zufolge":
            return self._behind_its_source(at, first, last)
        begin = self._behind_report(at + size, last)
        end = begin
        while end < last and kinds[end] not in ",;:-." and not (kinds[end] in "TAQ" and not self._is_paper(end)):
            end += 1
        # in German the finite verb follows without a comma: laut X ist …
        end = self._subjects.complement(begin, end)
        if end > begin:
            end = self._asides.with_name(Range(begin, end), last)
        own = phrase[-2:-1] != () and phrase[-2] in _OF_THEM
        source = Range(at + size - 2, at + size - 1) if own else Range(begin, end) if end > begin else None
        if source is None or source.last - source.first > _LONGEST:
            return None
        if self._german and end + 1 < last and kinds[end] == "," and low[end + 1] in self._relatives:
            # laut einem Bericht, der vorliegt, | ist …
            end = next((k for k in range(end + 2, min(end + 14, last)) if kinds[k] == ","), end)
        unparted = self._head_first and end > begin and kinds[end : end + 1] not in ("", *",;:-.TAQ")
        content = [Range(first, at - (kinds[at - 1] == ","))] if self._is_clause(first, at) else []
        if self._head_first and at > first and kinds[at - 1] in "T&BWI":
            # se hundieron dos barcos, y | según el armador murieron tres
            content = []
        if self._german and content:
            content = self._said_before(first, at, end)
        if unparted and content and kinds[at - 1] != ",":
            # …, qui poursuivent | selon elle les attaques
            clause = max(first, kinds.rfind(",", first, at) + 1)
            content = [Range(clause, at)] if at - clause >= _LEAST_BEFORE else []
        if end + 1 < last and kinds[end] == "," and (self._head_first or self._asides.opens_participle(end + 1)):
            end = self._asides.behind_participle(end, last)
        if self._head_first and kinds[end : end + 1] == "," and self._is_relative(end + 1, last):
            # según datos del instituto, | lo que supone …
            return _made(Range(at, at + size), source, content) if content else None
        marked = self._head_first and kinds[end : end + 1] == "Q" and self._contents.is_some_words(end)
        follows = unparted or self._german or self._unparted or marked or kinds[end : end + 1] in (*",:A",)
        if end < last and follows and last - end > 2 - marked:
            content.append(Range(end + (kinds[end] in ",:"), last))
        return _made(Range(at, at + size), source, content) if content else None

    def _opens(self, at: int, phrase: tuple[str, ...]) -> bool:
        """Whether a phrase begins with token `at`, its preposition also with the article in it: en palabras | del."""
        stop = at + len(phrase)
        if stop > len(self._low) or tuple(self._low[at : stop - 1]) != phrase[:-1]:
            return False
        last = self._low[stop - 1]
        return last == phrase[-1] or (phrase[-1] in _WITHOUT_ARTICLE and last in _WITH_ARTICLE)

    def _is_relative(self, at: int, last: int) -> bool:
        """Whether a clause begins with token `at` that says what follows from the one before: lo que, ce qui."""
        if at + 1 < last and self._low[at] in _WHAT:
            return self._low[at + 1] in self._relatives or self._low[at + 1] in _THAT
        return self._low[at] in self._relatives

    def _is_clause(self, first: int, at: int) -> bool:
        """Whether what stands before token `at` is said too and no connective: Кроме того, | по словам X."""
        end = at - (self._kinds[at - 1] == ",")
        if not self._slavic or end - first >= _LEAST_CLAUSE:
            return at - first >= _LEAST_BEFORE
        return at - first >= _LEAST_BEFORE and "C" in self._kinds[first + 1 : end]

    def _said_before(self, first: int, at: int, end: int) -> list[Range]:
        """What of a German sentence stands before the phrase in tokens `[at, end)` and is said too: nothing where the
        phrase opens a clause of its own (Es ist kalt, | laut Holm bleibt es so), and nothing before a colon."""
        kinds = self._kinds
        if kinds[at - 1] == ":" or (kinds[at - 1] == "," and kinds[end : end + 1] not in ("", ",", ".", ";", "-", ":")):
            return []
        start = kinds.rfind(":", first, at) + 1 or first
        stop = at - (kinds[at - 1] == ",")
        return [Range(start, stop)] if stop - start >= _LEAST_BEFORE - 1 else []

    def in_whose_eyes(self, first: int, last: int) -> list[Candidate]:
        """For X, “…”: Pour le maire Yann Morel, « rien ne presse »."""
        if self._low[first] not in _FOR:
            return []
        comma = next((k for k in range(first + 1, min(first + 12, last - 1)) if self._kinds[k] not in "DCwNI"), first)
        if self._kinds[comma] != "," or self._kinds[comma + 1] != "Q" or "C" not in self._kinds[first:comma]:
            return []
        if self._ends[comma + 1] - self._starts[comma + 1] < _SHORT_SPEECH:
            return []
        return [_made(Range(first, first + 1), Range(first + 1, comma), [Range(comma + 1, last)])]

    def _is_paper(self, at: int) -> bool:
        """Whether a marked stretch is the name of a German paper: laut | „Bote“."""
        return self._german and self._kinds[at] == "Q" and not self._contents.is_long(at)

    def _is_no_preposition(self, at: int, first: int) -> bool:
        """Whether the German word is a noun or an adverb: der Laut, er rief laut in den Saal."""
        if at == first:
            return False
        stands_behind_verb = self._kinds[at - 1] in "DPw" and self._kinds[at + 1 : at + 2] in ("I", ":", ",", ".")
        return stands_behind_verb or self._low[at - 1] in _ARTICLES

    def _behind_report(self, at: int, last: int) -> int:
        """Where the source begins: behind what it published, in German."""
        low, kinds = self._low, self._kinds
        k = at
        while k < min(at + 4, last - 1) and kinds[k] in "DPwI" and low[k + 1] not in _REPORTS:
            k += 1
        k += 1
        named = self._german and k + 1 < last and low[k] in _REPORTS and low[k + 1] in _OF
        return k + 1 if named else at

    def _stated(self, at: int, first: int, last: int) -> Candidate | None:
        """Nach Polizeiangaben C, nach eigenen Angaben C."""
        low, kinds = self._low, self._kinds
        if at > first and kinds[at - 1] not in ",&":
            return None
        if tuple(low[at + 1 : at + 3]) == _OWN:
            source = self._subjects.opening(at + 3, last)
            return _made(Range(at, at + 3), source, [Range(at + 3, last)]) if source is not None else None
        if at + 2 >= last or not low[at + 1].endswith(_STATED) or low[at + 1] == _STATED:
            return None
        return _made(Range(at, at + 1), Range(at + 1, at + 2), [Range(at + 2, last)])

    def _behind_its_source(self, at: int, first: int, last: int) -> Candidate | None:
        """X zufolge: the source stands before the word, behind the dative of its article: wird | der Bahn zufolge."""
        low, kinds = self._low, self._kinds
        start = at
        while start > first and (kinds[start - 1] == "C" or self._is_paper(start - 1)):
            start -= 1
        k = start - 1
        while k >= first and (kinds[k] in "DPwC" or low[k] in _OF_SOURCE):
            if low[k] in _DATIVE and (k == first or kinds[k - 1] not in "CI"):
                start = k
                break
            if kinds[k] == "w" and kinds[k + 1] != "C":
                break
            k -= 1
        begin = at + 1 + (at + 1 < last and kinds[at + 1] == ",")
        if start == at or last - begin < 2 or (start == at - 1 and low[start] in _BACKWARD):
            return None
        clause = max(first, kinds.rfind(",", first, start) + 1)
        before = [Range(clause, start)] if start - clause >= _LEAST_BEFORE else []
        return _made(Range(at, at + 1), Range(self._behind_report(start, at), at), [*before, Range(begin, last)])


def _made(cue: Range, source: Range, content: list[Range]) -> Candidate:
    return Candidate(cue, "ACC", source, [part for part in content if part.last > part.first], score=_SURE)
