"""Attributions by "according to" in an English sentence: whom they name, and what of the sentence is theirs."""

from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.english.endings import Endings
from searchapp.quotes.english.phrases import Phrases
from searchapp.quotes.english.statements import Statements
from searchapp.quotes.lexicon import Cue, Lexicon, word_set
from searchapp.quotes.words import Words

_ENTRY = Cue("according", "say", "past")
# before it so few words are none of the content: Since May, according to X, …
_SHORT_ADVERBIAL = 5
_LONG_SOURCE = 8
_DOCUMENTS = word_set("interview statement report transcript text release copy remarks")
# whose figures they are: data | from the Labour Office, figures compiled | by Norcorp
_OWNED = frozenset(["from", "by", "of", "at"])
CITING = frozenset(["according", "per", "words", "quote"])
"""Where such attributions are looked for: according to X, per X, in the words of X, to quote X."""
# the last word of those that give what was said to the letter
_VERBATIM = frozenset(["of", "quote"])
_RULES = word_set(
    "agreement law rules constitution convention treaty policy act deal order protocol guidelines standard"
)
_NEAR = 8
# it went according to plan: nobody says so
_CUSTOMS = word_set("plan plans schedule script law custom tradition need size type age taste protocol")


class According:
    """Finds the source and content of "according to" among the tokens of an article."""

    def __init__(
        self, words: Words, lexicon: Lexicon, phrases: Phrases, statements: Statements, endings: Endings
    ) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._phrases = phrases
        self._statements = statements
        self._endings = endings

    def cue(self, at: int, first: int, last: int) -> Range | None:
        """The words round token `at`, in the sentence of tokens `[first, last)`, that say according to whom it is told:
        | according to X, | per X, | in the words of X, “…”, | to quote X: “…”. None where it is no such word."""
        low, behind = self._low, self._low[at + 1 : min(at + 2, last)]
        if low[at] == "according":
            return Range(at, at + 2) if behind == ["to"] else None
        if low[at] == "per":
            return Range(at, at + 1) if self._is_per(at, first, last) else None
        start = at - 2 if low[at] == "words" else at - 1
        if (
            start < first
            or (start > first and self._kinds[start - 1] not in ",Q&")
            or "Q" not in self._kinds[first:last]
        ):
            return None
        if low[at] == "quote":
            return Range(start, at + 1) if low[start] == "to" and self._is_right_before(at + 1, last) else None
        of_somebody = low[start:at] == ["in", "the"] and behind == ["of"]
        marked = self._kinds[start - 1] == "Q" or self._kinds[max(first, start - 2) : start] == "Q,"
        return Range(start, at + 2) if of_somebody and (marked or self._is_right_before(at + 2, last)) else None

    def _is_per(self, at: int, first: int, last: int) -> bool:
        """Whether "per" is before who says so, and not before what something is counted by or the name Per: it is late,
        | per Ann Holm; | Per the Post, it is late."""
        kinds, opens = self._kinds, at == first
        source = self._phrases.noun_phrase(at + 1, last)
        if source is None or (not opens and kinds[at - 1] != ",") or self._low[source.last - 1] in _RULES:
            return False
        if "C" not in kinds[source.first : source.last]:
            return False
        behind = source.last + 1
        follows = kinds[source.last : source.last + 1] == "," and behind < last and kinds[behind] in "DP"
        # Per Hansen, the mayor, | has left
        return not opens or (follows and "," not in kinds[behind : behind + _NEAR] and self._is_clause(behind, last))

    def _is_clause(self, start: int, last: int) -> bool:
        return self._kinds[start] == "P" or self._phrases.phrase_class(start, last) != "NP"

    def _is_right_before(self, start: int, last: int) -> bool:
        """Whether nothing but a phrase from token `start` on, and a sign, stands before what is marked."""
        marked = self._kinds.find("Q", start, last)
        return marked > start + 1 and self._kinds[marked - 1] in ",:" and "," not in self._kinds[start : marked - 1]

    def parts(self, cue: Range, first: int, last: int) -> tuple[Range, list[Range]] | None:
        """The source of such words in the sentence of tokens `[first, last)`, and its content."""
        kinds, at = self._kinds, cue.first
        source = self._phrases.noun_phrase(cue.last, last) or self._bare(cue.last, last)
        if source is None or (source.last == source.first + 1 and self._low[source.first] in _CUSTOMS):
            return None
        if self._low[cue.last - 1] in _VERBATIM:
            # it was, in the words of Berg, | “a gift”; it was | “a gift,” in the words of Berg
            source = self._phrases.with_name(source, last)
            behind = self._kinds.find("Q", source.last, min(source.last + _NEAR, last))
            marked = behind if behind > 0 else kinds.rfind("Q", first, at)
            return source, [Range(marked, marked + 1)]
        short = at - first <= _SHORT_ADVERBIAL and kinds[at - 1] == "," and self._statements.is_adverbial(first, at - 1)
        # Berg said that, | according to the law, …
        relayed = kinds[at - 1 - (kinds[at - 1] == ",")] == "T"
        opens = at - first <= 1 or short or relayed
        if not opens:
            source = self._phrases.with_name(source, last)
        elif (cut := self._unparted(source, last)) < source.last:
            # According to Berg | the plan was late
            return Range(source.first, cut), [Range(cut, max(self._endings.end(at, cut, last, _ENTRY, ","), cut + 1))]
        end = source.last
        while end < last and kinds[end] not in ",;" and kinds[end : end + 2] != ":Q":
            end += 1
        content = []
        if opens:
            # According to Ann Berg, 34, | it is late
            end += 2 * (kinds[end : end + 3] == ",N,")
            end = self._statements.past_apposition(end, last)
            content = [Range(end + 1, last)] if end + 1 < last else []
        else:
            content = [Range(self._statements.behind_joiner(first), at)]
            bare = self._statements.is_bare(first, at)
            if end + 1 < last and kinds[end] == "," and self._statements.goes_on(end + 1, last, bare):
                content.append(Range(end + 1, last))
        if not content:
            return None
        tail = content[-1].first
        if tail > at:
            content[-1] = Range(tail, max(self._endings.end(at, tail, last, _ENTRY, ","), tail + 1))
        return source, content

    def _unparted(self, source: Range, last: int) -> int:
        """Where what a name says begins with an article and no comma before it, else the end of the `source`."""
        kinds = self._kinds
        cut = next((k for k in range(source.first + 1, source.last) if kinds[k] == "D"), source.last)
        named = cut < source.last and set(kinds[source.first : cut]) <= {"C"}
        return cut if named and self._phrases.phrase_class(cut, last) != "NP" else source.last

    def _bare(self, start: int, last: int) -> Range | None:
        """The phrase at `start` that has no article and names nobody: according to | official figures."""
        end, kinds = start, self._kinds
        while end < min(start + _LONG_SOURCE, last) and (
            kinds[end] in "wCND"
            or (end > start and self._low[end] in _OWNED and kinds[end + 1 : end + 2] in ("C", "D"))
        ):
            end += 1
        return Range(start, end) if end > start else None

    def is_document(self, candidate: Candidate, found: list[Candidate]) -> bool:
        """Whether "according to the interview" only says where the speaker of the sentence said it."""
        source = candidate.source
        return (
            source is not None
            and self._low[source.last - 1] in _DOCUMENTS
            and any(other.entry is not None and other.entry.group == "say" for other in found)
        )
