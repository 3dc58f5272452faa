"""Attributions in the languages that set reported clauses off by a comma or a conjunction.

Russian, German, Czech, French and Spanish mark where reported speech begins (`заявил, что`, `sagte, er habe`,
`a déclaré que`) and where it ends (`…, сказал X.`), so plain rules over the word lists serve for all of them:

* `X said, that C` and `X said: C`; German also `X said, C` with a subjunctive in C,
* `C, said X` and `C, said X, C` (also with a dash: `C, — said X`),
* `as X said, C` and `C, as X said, C`,
* `according to X, C` and `C, according to X, C`.
"""

from searchapp.quotes.candidates import MOST_CANDIDATES, Candidate, Order, Range
from searchapp.quotes.lexicon import Cue, Lexicon
from searchapp.quotes.words import Words

# a marked stretch of fewer characters right behind a cue is the name of a paper: meldet die „Zeit“
_SHORT_NAME = 32
_SURE = 3.0
_LIKELY = 1.0
_PHRASE = frozenset("CwND&IRAY")
_ENDS = frozenset(",;:-()Q.")


class ClausalFinder:
    """Finds candidates in the sentences of one paragraph by the rules above."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._as = lexicon.named("as")
        self._subjunctives = lexicon.named("subjunctives")
        self._pronouns = lexicon.named("pronouns")
        self._relatives = lexicon.named("relatives")
        self._thus = lexicon.named("thus")
        self._inverted = lexicon.named("inverted")
        self._according = lexicon.phrases.get("according", ())
        self._needs_comma = lexicon.language in ("ru", "de", "cs")

    def candidates(self, first: int, last: int) -> list[Candidate]:
        """The attributions of the sentence of tokens `[first, last)`, by the place of their cue."""
        found: list[Candidate] = []
        for at in range(first, last):
            if len(found) == MOST_CANDIDATES:
                break
            candidate = self._phrase(at, first, last) if self._according else None
            if candidate is None and self._low[at] in self._thus:
                candidate = self._thus_said(at, first, last)
            elif candidate is None:
                entry = self._cue(at)
                if entry is not None:
                    candidate = self._verb(at, entry, first, last)
            if candidate is not None and candidate.content:
                found.append(candidate)
        return found

    def _cue(self, at: int) -> Cue | None:
        if self._kinds[at] in "QTIP":
            return None
        word = self._low[at]
        entry = self._cues.get(word)
        if entry is None and self._inverted and "-" in word:
            stem, _, pronoun = word.partition("-")
            if pronoun in self._inverted or pronoun.split("-")[-1] in self._pronouns:
                entry = self._cues.get(stem)
        return entry

    def _verb(self, at: int, entry: Cue, first: int, last: int) -> Candidate | None:
        kinds, low = self._kinds, self._low
        before = at - 1
        while before >= first and (
            kinds[before] in "AR"
            or (low[before].split("-")[0] in ("a", "ont", "avait") and "-t-" in low[before])
            or kinds[before] == "A"
        ):
            before -= 1
        as_at = self._as_before(at, first)
        if as_at is not None:
            return self._as_said(at, entry, as_at, first, last)
        opening = self._content_after(at, last)
        left_sign = kinds[before] if before >= first else "^"
        if left_sign in ",-Q" and self._speech_left(before, first) and (opening is None or left_sign != ","):
            return self._inserted(at, entry, before, first, last)
        if opening is None:
            return None
        start, sure = opening
        source = self._subject_left(before, first) or self._subject_right(at + 1, start - 1)
        end = self._end(start, last)
        return self._made(Range(at, at + 1), "SVC", source, [Range(start, end)], entry, sure)

    def _thus_said(self, at: int, first: int, last: int) -> Candidate | None:
        """C, so X."""
        kinds = self._kinds
        if at == first or kinds[at - 1] not in ",Q" or at + 1 >= last or kinds[at + 1] not in "CDP":
            return None
        if not self._speech_left(at - 1, first):
            return None
        return self._inserted(at, Cue("so", "say", "past"), at - 1, first, last)

    def _as_before(self, at: int, first: int) -> int | None:
        """Where the "as" stands that governs the cue (как сообщил, wie X sagte), at the head of its clause."""
        if not self._as:
            return None
        k = at - 1
        while k >= first and at - k < 12 and self._kinds[k] not in ",;:-Q":
            if self._low[k] in self._as:
                return k if k == first or self._kinds[k - 1] in ",-&" else None
            k -= 1
        return None

    def _as_said(self, at: int, entry: Cue, as_at: int, first: int, last: int) -> Candidate | None:
        kinds = self._kinds
        k = at + 1
        while k < last and kinds[k] not in ",;:-" and kinds[k] != "Q":
            k += 1
        source = self._subject_right(at + 1, k) or self._subject_left(at - 1, as_at + 1)
        content = [Range(first, as_at - 1)] if as_at - first >= 3 else []
        if k < last and last - k > 1:
            begin = k if kinds[k] == "Q" else k + 1
            if kinds[k] != ":" and begin < last and self._low[begin] in self._relatives:
                return None
            content.append(Range(begin, last))
        return self._made(Range(at, at + 1), "PAR", source, content, entry, True)

    def _content_after(self, at: int, last: int) -> tuple[int, bool] | None:
        """Where the content behind a cue starts, and whether a conjunction or mark says so."""
        kinds, low = self._kinds, self._low
        for k in range(at + 1, min(at + 16, last)):
            kind = kinds[k]
            if kind == "T" or low[k].startswith("qu'"):
                comma = kinds[k - 1] == ","
                if comma or (not self._needs_comma and k - at <= 8) or k == at + 1:
                    return (k if low[k].startswith("qu'") else k + 1), True
                return None
            if kind == ":":
                return k + 1, True
            if kind == "Q":
                if kinds[k - 1] not in ",:" and self._ends[k] - self._starts[k] < _SHORT_NAME:
                    continue
                return k, k - at <= 8
            if kind == ",":
                if k + 1 >= last:
                    return None
                following = low[k + 1]
                if kinds[k + 1] == "T" or following.startswith("qu'"):
                    continue
                if kinds[k + 1] == "Q":
                    return k + 1, True
                if self._subjunctives and any(low[j] in self._subjunctives for j in range(k + 1, min(k + 14, last))):
                    return k + 1, True
                if following in self._relatives or (self._needs_comma and self._closes(k, last)):
                    continue
                return None
            if kind in ";(" or (
                k > at + 1 and low[k] in self._cues and kinds[k] != "I" and self._cues[low[k]].form != "ing"
            ):
                return None
        return None

    def _closes(self, comma: int, last: int) -> bool:
        """Whether the words behind this comma are an insertion that another comma ends before a conjunction."""
        kinds = self._kinds
        for k in range(comma + 1, min(comma + 10, last - 1)):
            if kinds[k] == ",":
                return kinds[k + 1] in "TQ"
        return False

    def _speech_left(self, sign: int, first: int) -> bool:
        """Whether what stands before `sign` is long enough to be what was said."""
        return "Q" in self._kinds[first : sign + 1] or sign - first >= 3

    def _inserted(self, at: int, entry: Cue, sign: int, first: int, last: int) -> Candidate | None:
        """C, said X — with a further C where a comma or dash follows X."""
        kinds, low = self._kinds, self._low
        k = at + 1
        while k < last and kinds[k] not in _ENDS:
            k += 1
        source = self._subject_right(at + 1, k)
        if source is None and "-" in low[at]:
            source = Range(at, at + 1)
        if source is None and at - 1 > sign and "-t-" in low[at - 1]:
            source = Range(at - 1, at)
        marked = "Q" in kinds[first : sign + 1]
        if source is None and not marked:
            return None
        left = sign
        while left > first and kinds[left - 1] in ",-":
            left -= 1
        if kinds[sign] == "Q":
            left = sign + 1
        content = [Range(first, left)]
        if k + 2 < last and kinds[k] in ",-:":
            begin = k + 1
            while begin < last and kinds[begin] in ",-":
                begin += 1
            apposition = last - begin <= 4 and all(kind in "CDN." for kind in kinds[begin:last])
            if (
                not apposition
                and begin < last
                and low[begin] not in self._relatives
                and kinds[begin] != "&"
                and low[begin] not in ("comme", "als", "который")
            ):
                content.append(Range(begin, last))
        return self._made(Range(at, at + 1), "CVS", source, content, entry, True)

    def _phrase(self, at: int, first: int, last: int) -> Candidate | None:
        """According to X: the content is the rest of the sentence."""
        low, kinds = self._low, self._kinds
        for phrase in self._according:
            size = len(phrase)
            if low[at] != phrase[0] or tuple(low[at : at + size]) != phrase:
                continue
            if (
                at > first
                and kinds[at - 1] not in ",-&"
                and at - first > 3
                and phrase[0] not in ("selon", "según", "laut", "podle")
            ):
                return None
            end = at + size
            while end < last and kinds[end] not in ",;:-":
                if kinds[end] in "TAQ":
                    break
                end += 1
            own = phrase[-2:-1] != () and phrase[-2] in ("его", "её", "ее", "их")
            source = Range(at + size - 2, at + size - 1) if own else Range(at + size, end) if end > at + size else None
            if source is None or source.last - source.first > 16:
                return None
            content = [Range(first, at - 1 if kinds[at - 1] == "," else at)] if at - first >= 3 else []
            if end < last and kinds[end] in ",:A" and last - end > 2:
                content.append(Range(end + (kinds[end] != "A"), last))
            if not content:
                return None
            return self._made(Range(at, at + size), "ACC", source, content, None, True)
        return None

    def _subject_left(self, at: int, first: int) -> Range | None:
        """The noun phrase that ends with token `at`, past an insertion between commas."""
        kinds, low = self._kinds, self._low
        if at < first:
            return None
        if kinds[at] == ",":
            k = at - 1
            while k >= first and kinds[k] != ",":
                k -= 1
            if k <= first:
                return None
            return self._subject_left(k - 1, first)
        if kinds[at] == "P" or low[at] in self._pronouns:
            return Range(at, at + 1)
        start = at
        while start >= first and (kinds[start] in _PHRASE) and low[start] not in self._cues:
            start -= 1
        start += 1
        while start <= at and kinds[start] in "&RAY":
            start += 1
        if start <= at and kinds[start] == "I":
            capital = at
            while capital > start and kinds[capital] != "C":
                capital -= 1
            while capital > start and kinds[capital - 1] == "C":
                capital -= 1
            if capital == start:
                return None
            start = capital
            while start - 1 > first and kinds[start - 1] == "w" and kinds[start - 2] in "wC":
                start -= 1
        if start > at:
            return None
        # X hat am Mittwoch erklärt
        at = next((k - 1 for k in range(start + 1, at + 1) if kinds[k] == "A"), at)
        while at > start and kinds[at] in "RAY":
            at -= 1
        return Range(start, at + 1)

    def _subject_right(self, at: int, stop: int) -> Range | None:
        """The noun phrase between the cue and `stop`, an adverbial before it left out."""
        kinds = self._kinds
        while at < stop and kinds[at] in "RA&Y":
            at += 1
        while stop > at and kinds[stop - 1] in ",:-":
            stop -= 1
        if at >= stop:
            return None
        if kinds[at] == "P" and not (self._low[at] in self._relatives and at + 1 < stop):
            return Range(at, at + 1)
        if kinds[at] == "I":
            capital = stop - 1
            while capital > at and kinds[capital] != "C":
                capital -= 1
            if capital <= at + 1:
                return None
            start = capital
            while start - 1 > at and kinds[start - 1] == "C":
                start -= 1
            while start - 1 > at + 1 and kinds[start - 1] == "w":
                start -= 1
            return Range(start, capital + 1)
        end = at
        while end < stop and kinds[end] not in _ENDS:
            end += 1
        return Range(at, end) if end > at else None

    def _end(self, start: int, last: int) -> int:
        """Where content ends: before a concession that is the writer's own, else with the sentence."""
        kinds, low = self._kinds, self._low
        for k in range(start + 3, last - 1):
            if kinds[k] == ";" or (kinds[k] == "," and low[k + 1] in ("хотя", "obwohl", "přestože", "aunque")):
                return k
            if kinds[k] == "," and (entry := self._cues.get(low[k + 1])) is not None and entry.form == "ing":
                return k
        return last

    def _made(
        self, cue: Range, order: Order, source: Range | None, content: list[Range], entry: Cue | None, sure: bool
    ) -> Candidate:
        content = [part for part in content if part.last > part.first]
        return Candidate(cue, order, source, content, [], entry, _SURE if sure else _LIKELY)
