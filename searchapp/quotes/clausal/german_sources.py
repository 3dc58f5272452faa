"""German phrases that tell whose words a clause is: beside a preposition, or beside a noun for what was stated.

`laut X C`, `C, laut X`, `X zufolge C`, `nach Angaben von X C`, `C ist nach ersten Berichten C`, `ihrer Meinung nach C`,
`nach eigenen Angaben C`.
"""

from searchapp.quotes.candidates import SURE, Candidate, Range
from searchapp.quotes.clausal.according import accorded
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.contents import ClausalContents
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

# what a source stated, which is no source itself: nach | Angaben der Polizei; compounds end so: Medienberichten
_STATED = word_set(
    "angabe angaben aussage aussagen auskunft auskünften darstellung erkenntnis erkenntnissen information "
    "informationen einschätzung einschätzungen schätzung schätzungen ansicht meinung auffassung überzeugung worten "
    "berichten meldungen mitteilungen berechnung berechnungen prognosen umfragen erhebungen lesart bekunden"
)
# and these with an indefinite article or an adjective alone, for behind a definite one they are events
_PUBLISHED = word_set(
    "bericht meldung mitteilung erklärung stellungnahme studie untersuchung untersuchungen umfrage statistik analyse "
    "erhebung prognose hochrechnung hochrechnungen gutachten vorabbericht zeitungsbericht medienbericht "
    "ermittlungsstand stand"
)
_INDEFINITE = word_set("einem einer diesem neuem neuer neuen ersten jüngsten jetzigem bisherigem aktuellem letzten")
_ENDINGS = (
    *("angaben", "aussagen", "berichten", "meldungen", "schätzungen", "informationen", "erkenntnissen", "kreisen"),
)
# how nouns end before wonach
_WHEREBY = (
    *_ENDINGS, "bericht", "berichte", "meldung", "mitteilung", "schätzung", "studie", "umfrage", "untersuchung",
    "analyse", "prognose", "gutachten", "aussage", "darstellung", "behauptung", "behauptungen", "vorwurf", "vorwürfe",
    "gerücht", "gerüchte", "gerüchten", "spekulationen", "befund", "befunde", "papier", "entwurf", "these",
)  # fmt: skip
# what stands behind "laut" and before what it belongs to
_REPORTS = _STATED | _PUBLISHED | frozenset(["schreiben"])
_BEFORE_STATED = frozenset(["nach", "gemäß"])
_OWN = frozenset(["eigenen", "eigener", "eigenem"])
# these words are those just quoted, and behind these verbs and nouns "nach" opens no source: suchte nach Angaben
_THESE = word_set("diesen seinen ihren deinen meinen unseren letzten wenigen einigen")
_NO_DATIVE = frozenset(["die", "das", "eine", "ein"])
_SEEKING = (
    *("such", "frag", "anfrag", "nachfrag", "forsch", "ruf", "richt", "bohr", "greif", "verlang", "bedarf", "durst"),
)
_GENITIVE = word_set("der des eines einer seiner seines ihrer ihres dieser dieses mehrerer vieler unserer")
_OF = _GENITIVE | frozenset(["von", "vom"])
_POSSESSIVES = word_set("seiner seinen seinem ihrer ihren ihrem")
_DATIVE = word_set("der dem den einem einer diesem dieser seinem seiner ihrem ihrer ihm ihr ihnen mehreren ersten")
# what stands for something said before: dem zufolge
_BACKWARD = frozenset(["dem", "diesem", "welchem", "denen"])
_OF_SOURCE = word_set("von der des eines einer")
_ARTICLES = word_set("der den dem ein einen jeder kein diesen")
# what belongs to the noun stands so near before it
_REACH = 5
# fewer words before a phrase are no part of what was said
_LEAST_BEFORE = 2
# a source of more words is none
_LONGEST = 16


class GermanSources:
    """Finds such phrases among the tokens of one article."""

    def __init__(
        self, words: Words, lexicon: Lexicon, contents: ClausalContents, asides: Asides, subjects: Subjects
    ) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        self._relatives = lexicon.named("relatives")
        self._phrases = lexicon.phrases.get("according", ())
        self._openings = frozenset(["zufolge", "wonach", "nach", "gemäß", *(phrase[0] for phrase in self._phrases)])
        self._contents = contents
        self._asides = asides
        self._subjects = subjects

    def candidate(self, at: int, first: int, last: int) -> Candidate | None:
        """The attribution by a phrase that begins with token `at` of the sentence `[first, last)`."""
        word = self._low[at]
        if word not in self._openings or self._follows_turned(at, first):
            return None
        if word == "zufolge":
            return self._behind_its_source(at, first, last)
        if word == "wonach":
            return self._whereby(at, first, last)
        size = next((len(phrase) for phrase in self._phrases if tuple(self._low[at : at + len(phrase)]) == phrase), 0)
        if size and not (word == "laut" and self._is_no_preposition(at, first)):
            begin = self._behind_report(at + size, last)
            return self._of(Range(at, at + size), Range(begin, self._noun_phrase(begin, last)), first, last)
        if word not in _BEFORE_STATED:
            return None
        if at > first and self._low[at - 1] in _STATED and word == "nach":
            return self._in_opinion(at, first, last)
        noun = self._stated(at, first, last)
        if noun is None:
            return None
        return self._of(Range(at, noun + 1), self._source(at, noun, first, last), first, last)

    def _follows_turned(self, at: int, first: int) -> bool:
        """Whether the clause of token `at` tells already who spoke before its comma: C, sagte X | laut Redetext."""
        sign = max(self._kinds.rfind(sign, first, at) for sign in ",Q-")
        return sign - first > _LEAST_BEFORE and self._low[sign + 1] in self._cues and self._kinds[sign + 1] == "w"

    def _of(self, phrase: Range, source: Range, first: int, last: int) -> Candidate | None:
        """The attribution to `source`, named in the tokens of `phrase` or behind it."""
        kinds = self._kinds
        at = phrase.first
        named = not {"C", "P", "Q", "N"}.isdisjoint(kinds[source.first : source.last])
        if (
            not (named or not _POSSESSIVES.isdisjoint(self._low[source.first : source.last]))
            or source.last - source.first > _LONGEST
        ):
            return None
        # nach eigenen Angaben kaufte | er das Haus: who stated it stands in what is said
        own = not _OWN.isdisjoint(self._low[at : phrase.last])
        end = phrase.last if own else max(phrase.last, source.last if source.first >= at else 0)
        if end + 1 < last and kinds[end] == "(":
            # laut dem Bundesamt (BA) | ist …
            end = max(kinds.find(")", end, min(end + _REACH, last)) + 1, end)
        if end + 1 < last and kinds[end] == "," and self._low[end + 1] in self._relatives:
            # laut einem Bericht, der vorliegt, | ist …
            end = next((k for k in range(end + 2, min(end + 14, last)) if kinds[k] == ","), end)
        if end < last and self._is_relative(first, at):
            stop = kinds.find(",", end, last)
            content = [Range(end, stop if stop > end else last)]
        else:
            content = self._said_before(first, at, end)
            if end < last and last - end > 2:
                content.append(Range(end + (kinds[end] in ",:"), last))
        cue = Range(phrase.first, source.first if phrase.first < source.first < phrase.last else phrase.last)
        return accorded(cue, source, content) if content else None

    def _whereby(self, at: int, first: int, last: int) -> Candidate | None:
        """What a noun before the comma states: eine Schätzung der Stadt, | wonach C."""
        kinds, low = self._kinds, self._low
        if at - 2 < first or kinds[at - 1] != ",":
            return None
        for k in range(at - 2, max(first, at - _LONGEST) - 1, -1):
            if kinds[k] in ",;:.AT":
                break
            if kinds[k] == "C" and (low[k] in _STATED or low[k].endswith(_WHEREBY)):
                start = k
                while start > first and kinds[start - 1] in "Dw" and kinds[start] in "Cw":
                    start -= 1
                if kinds[start] == "w":
                    # dementierte | Gerüchte
                    start = k
                # Gerüchte, Vorwürfe: by nobody
                source = Range(start, at - 1) if at - 1 - start > 1 else None
                # Gerüchte, wonach der Wirt geht, | bestritt er
                fronted = "A" not in kinds[first:start] and "w" not in kinds[first:start]
                ends = (j for j in range(at + 3, last - 1) if kinds[j] == "," and kinds[j + 1] in "Aw")
                end = next(ends, last) if fronted else last
                return Candidate(Range(at, at + 1), "ACC", source, [Range(at + 1, end)], score=SURE)
        return None

    def _stated(self, at: int, first: int, last: int) -> int | None:
        """The noun for what was stated that the preposition at token `at` governs: nach | ersten Angaben."""
        low, kinds = self._low, self._kinds
        noun = at + 1
        while noun < min(at + _REACH, last - 1) and kinds[noun] in "DPwNR":
            noun += 1
        if noun + 1 < last and kinds[noun] == "C" and not self._is_stated(noun) and low[noun].endswith("s"):
            # nach Bergs | Angaben
            noun += 1
        if noun >= last or not self._is_stated(noun) or low[noun - 1].endswith(("-", "'")):
            return None
        modifiers = low[at + 1 : noun]
        if low[noun] in _PUBLISHED and _INDEFINITE.isdisjoint(modifiers):
            return None
        if not _NO_DATIVE.isdisjoint(modifiers):
            # allem Anschein nach | die Meinung der Leute
            return None
        if low[noun] == "worten" and not _THESE.isdisjoint(modifiers):
            # nach diesen Worten ging er
            return None
        clause = next((k for k in range(at - 1, first - 1, -1) if kinds[k] in ",;:-("), first - 1) + 1
        if any(word.startswith(_SEEKING) for word in low[clause:at]):
            return None
        return noun

    def _is_stated(self, at: int) -> bool:
        word = self._low[at]
        return self._kinds[at] == "C" and (word in _STATED or word in _PUBLISHED or word.endswith(_ENDINGS))

    def _source(self, at: int, noun: int, first: int, last: int) -> Range:
        """Who stated it: whom a genitive behind the noun names, or what stands before it; else the noun."""
        low, kinds = self._low, self._kinds
        before = next((k for k in range(at + 1, noun) if low[k] in _POSSESSIVES), None)
        if before is not None:
            # nach seinen Angaben
            return Range(before, before + 1)
        if not _OWN.isdisjoint(low[at + 1 : noun]):
            return self._own(at, noun, first, last)
        behind = noun + 1
        if noun == at + 1 and low[noun] not in _STATED and low[noun].endswith(_ENDINGS):
            # nach Polizeiangaben | von Gästen entdeckt
            return Range(noun, noun + 1)
        adjective = kinds[behind : behind + 1] == "w" and low[behind].endswith("er") and low[behind] not in _INDEFINITE
        if noun == at + 1 and adjective and kinds[behind + 1 : behind + 2] == "C":
            # nach Angaben | deutscher Dienste
            return Range(behind, behind + 2)
        if behind < last and (low[behind] in _OF or (kinds[behind] in "CQ" and noun == at + 1)):
            begin = behind + (low[behind] in ("von", "vom"))
            end = self._noun_phrase(begin, last)
            if end > begin:
                return Range(begin, end)
        if kinds[noun - 1] == "C" and low[noun - 1].endswith("s") and noun - 1 > at:
            # nach Bergs Angaben
            return Range(noun - 1, noun)
        return Range(at + 1, noun + 1)

    def _own(self, at: int, noun: int, first: int, last: int) -> Range:
        """Whom the clause speaks of: Die Band ist | nach eigenen Angaben fertig; … Angaben ist | sie fertig."""
        before = self._subjects.opening(self._clause(first, at), at) if at > first else None
        return before or self._subjects.opening(noun + 1, last) or Range(at + 1, noun + 1)

    def _in_opinion(self, at: int, first: int, last: int) -> Candidate | None:
        """C in somebody's opinion: ihrer Meinung | nach, Ansicht der Bahn | nach."""
        low = self._low
        start = at - 2
        if start < first or low[start] not in _POSSESSIVES:
            return None
        content = [Range(self._clause(first, start), start)] if start - first >= _LEAST_BEFORE else []
        return accorded(Range(at, at + 1), Range(start, start + 1), [*content, Range(at + 1, last)])

    def _noun_phrase(self, begin: int, last: int) -> int:
        """Where the source ends that begins with token `begin`, its name behind a comma among it."""
        kinds = self._kinds
        end = begin
        while end < last and kinds[end] not in ",;:-.TA" and (kinds[end] != "Q" or self._contents.is_paper(end)):
            end += 1
        # the finite verb follows without a comma: laut X ist …
        end = self._subjects.complement(begin, end)
        if end <= begin:
            return begin
        if end + 1 < last and kinds[end] == "I":
            # nach Worten der Leiterin | im Haus, Anna Berg,
            comma = kinds.find(",", end, min(end + _REACH, last))
            named = self._asides.with_name(Range(begin, comma), last) if set(kinds[end:comma]) <= set("IDCw") else comma
            return named if named > comma > end else end
        return self._asides.with_name(Range(begin, end), last)

    def _is_no_preposition(self, at: int, first: int) -> bool:
        """Whether the word is a noun, an adverb or part of a verb: der Laut, er rief laut in den Saal, wurde Kritik
        laut, dachte laut über Folgen nach."""
        kinds = self._kinds
        if at == first:
            return False
        behind = kinds[at + 1 : at + 2]
        # but: der Ort, der | laut Holm leer ist
        article = self._low[at - 1] in _ARTICLES and kinds[at - 2 : at - 1] != ","
        stands_behind_verb = kinds[at - 1] in "DPw" and behind in ("I", ":", ",", ".")
        return stands_behind_verb or behind in (".", "I", "A", "") or article

    def _behind_report(self, at: int, last: int) -> int:
        """Where the source begins: behind what it published."""
        low, kinds = self._low, self._kinds
        if at >= last:
            return at
        k = at
        while k < min(at + 4, last - 1) and kinds[k] in "DPwI" and low[k + 1] not in _REPORTS:
            k += 1
        k += low[at] not in _REPORTS
        return k + 1 if k + 1 < last and low[k] in _REPORTS and low[k + 1] in _OF else at

    def _clause(self, first: int, at: int) -> int:
        """Where the clause begins in which token `at` stands: behind a colon, before a conjunction, or behind a comma
        where it has its verb."""
        kinds = self._kinds
        start = max(kinds.rfind(sign, first, at) for sign in ":;") + 1 or first
        comma = kinds.rfind(",", start, at)
        if comma < 0:
            return start
        if kinds[comma + 1] == "A":
            # Wie X mitteilte, | ist der Weg frei; but: Der Weg, den alle gehen, ist
            return comma + 1 if kinds[start] == "B" else start
        return comma + 1 if kinds[comma + 1] in "BT" or "A" in kinds[comma + 2 : at] else start

    def _is_relative(self, first: int, at: int) -> bool:
        """Whether token `at` stands in a relative clause before its verb: der Fluss, der | laut Stadt steigt."""
        comma = self._kinds.rfind(",", first, at)
        relative = self._low[comma + 1] in self._relatives or self._low[comma + 1] == "was"
        inner = comma >= first and relative and "A" not in self._kinds[comma:at]
        return inner and "w" not in self._kinds[comma + 2 : at]

    def _said_before(self, first: int, at: int, end: int) -> list[Range]:
        """What of a sentence stands before the phrase in tokens `[at, end)` and is said too: nothing where the phrase
        opens a clause of its own (Es ist kalt, | laut Holm bleibt es so), and nothing before a colon."""
        kinds = self._kinds
        if at == first or kinds[at - 1] == ":":
            return []
        if kinds[at - 1] in ",;&" and kinds[end : end + 1] not in ("", ",", ".", ";", "-", ":"):
            return []
        start = self._clause(first, at - (kinds[at - 1] == ","))
        stop = at - (kinds[at - 1] == ",")
        return [Range(start, stop)] if stop - start >= _LEAST_BEFORE else []

    def _behind_its_source(self, at: int, first: int, last: int) -> Candidate | None:
        """X zufolge: the source stands before the word, behind the dative of its article: wird | der Bahn zufolge."""
        low, kinds = self._low, self._kinds
        start = at
        while start > first and (kinds[start - 1] == "C" or self._contents.is_paper(start - 1)):
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
        before = [Range(clause, start)] if start - clause > _LEAST_BEFORE else []
        return accorded(Range(at, at + 1), Range(self._behind_report(start, at), at), [*before, Range(begin, last)])
