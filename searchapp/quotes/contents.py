"""What an English sentence reports: where content starts behind a cue, where it ends, where it goes on."""

from collections.abc import Iterator
from itertools import repeat

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import Cue, Lexicon, word_set
from searchapp.quotes.phrases import PERIODS, Phrases
from searchapp.quotes.weights import BIAS, COUNTED, Feature, Weights
from searchapp.quotes.words import Words

BOUNDARIES = frozenset(",;:-BW&IQYT")
_FINITE = frozenset(["past", "third"])
_CLAUSAL = frozenset(["that", "P", "it", "NPV", "NPv", "W", "whether", "@that", "@P", "@W"])
# prepositions of when, where and by what means something is said; of others it is the matter
_SETTINGS = word_set("on in at during after before from by through via over amid")
_RELATIVES = frozenset(["who", "which"])
_LATE = frozenset(["late", "early"])
# verbs whose "to" is a preposition
_COMMENTING = frozenset(["comment", "elaborate"])
_TOWARDS = word_set("point respond refer reply speak allude appeal look object")


class Contents:
    """Finds the content of cues among the tokens of one paragraph."""

    def __init__(self, words: Words, lexicon: Lexicon, phrases: Phrases, weights: Weights) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.cues = lexicon.cues
        self.particles = lexicon.named("particles")
        self.addressed = lexicon.named("addressed")
        self.phrases = phrases
        self.weights = weights.end

    def right_of(self, at: int, entry: Cue, last: int) -> tuple[str, int, int]:
        """What follows the cue: its class, the token where content may start, and the end of the cue."""
        low, kinds = self.low, self.kinds
        k = at + 1
        cue_end = k
        steps = 0
        tag = ""
        if k + 1 < last and low[k] == "to" and kinds[k + 1] in "wARQ" and entry.lemma not in _TOWARDS:
            return ("to", k + 1 if entry.group == "seem" else k, k)
        if (
            k < last
            and low[k] in self.particles
            and entry.group != "noun"
            and kinds[k] in "IwRBT"
            and low[k] not in ("that", "in", "at")
            and not (entry.group == "say" and low[k] in ("on", "from", "with") and entry.lemma not in _COMMENTING)
        ):
            tag = low[k]
            k += 1
            cue_end = k
        while k < last and steps < 30:
            kind = kinds[k]
            steps += 1
            word = low[k]
            if kind in "RY" or (word in _LATE and k + 1 < last and kinds[k + 1] == "I"):
                k += 1
                continue
            if kind == "T":
                return (f"{tag}{word}", k + 1, cue_end)
            if kind == "Q":
                return (tag + "Q", k, cue_end)
            if kind == ",":
                if k + 1 < last and kinds[k + 1] == "Q":
                    return (tag + "Q", k + 1, cue_end)
                behind = self._behind_insertion(k, last)
                if behind is not None:
                    k = behind
                    continue
                return (tag + ",", k + 1, cue_end)
            if kind == ":":
                return (tag + ":", k + 1, cue_end)
            if kind == "P":
                return (tag + ("P" if word not in ("it",) else "it"), k, cue_end)
            if kind == "W":
                if word in ("who", "which") and k > at + 1:
                    return (tag + "rel", k, cue_end)
                return (tag + "W", k, cue_end)
            if kind == "I":
                if word == "to" and k + 1 < last and kinds[k + 1] in "wAR":
                    return (tag + "to", k, cue_end)
                if not tag and entry.group in ("noun", "judge", "urge", "want", "think", "show", "seem"):
                    return ("p=" + word, k + 1, k + 1)
                far = self.phrases.past_phrase(k, last)
                if far < last and (
                    kinds[far] in "TQ:" or (kinds[far] == "," and far + 1 < last and kinds[far + 1] == "Q")
                ):
                    k = far
                    continue
                clause = self._behind_setting(k, last) if entry.group == "say" and not tag else None
                if clause is not None:
                    return self._clause_at(clause, last, cue_end)
                return (tag + "prep", k, cue_end)
            if kind in "B&":
                return (tag + kind, k, cue_end)
            if kind in "DCNw":
                if k == at + 1 and kind == "w" and word.endswith("ing") and len(word) > 5:
                    return ("ing", k, cue_end)
                if entry.lemma in self.addressed and not tag:
                    far = self.phrases.past_phrase(k, last)
                    if far < last and kinds[far] == "T" and self.phrases.is_verb(far + 1, last):
                        # urging any side that wishes to help: a relative clause
                        return ("NP", k, cue_end)
                    if far < last and (kinds[far] in "TQW" or low[far] == "to" or kinds[far] == "P"):
                        k = far
                        tag = "@"
                        continue
                    if far < last and kinds[far] in ",:" and far + 1 < last:
                        marked = far + 1 if kinds[far + 1] == "Q" else self._behind_insertion(far, last)
                        if marked is not None and kinds[marked] == "Q":
                            return ("@Q", marked, cue_end)
                    clause = self._behind_setting(k, last)
                    if clause is not None:
                        return self._clause_at(clause, last, cue_end)
                if tag in ("", "to", "with", "for", "of"):
                    clause = self._clause_behind(k, last, entry, tag)
                    if clause is not None:
                        k = clause
                        tag = "@"
                        continue
                return (tag + self.phrases.phrase_class(k, last), k, cue_end)
            if kind in ";-.":
                return (tag + "end", k, cue_end)
            if kind == "A":
                return (tag + "A", k, cue_end)
            return (tag + kind, k, cue_end)
        return (tag + "end", last, cue_end)

    def _behind_setting(self, k: int, last: int) -> int | None:
        """Where a clause without "that" begins behind words that say when, where or to whom: said on Tuesday | he would
        come, told reporters | the plan was. Words of time are parted from any others: announced on Monday | talks.
        """
        low, kinds = self.low, self.kinds
        if kinds[k] == "I" and low[k] not in _SETTINGS:
            return None
        for at in range(k + 1, min(k + 14, last - 1)):
            kind, before = kinds[at], kinds[at - 1]
            if kind not in "CDINPRYw":
                return None
            if before == "Y" and kind in "CDw" and low[at] not in PERIODS:
                return at
            if (kind == "P" or low[at] == "there") and before in "CNwY":
                # in a speech he gave on Monday that, at the part he sees: there it is the noun's own clause
                own = before == "w" and ("the" in low[k:at] or "T" in kinds[at : at + 8])
                return None if own else at
            if kind == "D" and before in "CNwY" and self.phrases.phrase_class(at, last) != "NP":
                return at
        return None

    def _clause_at(self, k: int, last: int, cue_end: int) -> tuple[str, int, int]:
        return ("P" if self.kinds[k] == "P" else self.phrases.phrase_class(k, last), k, cue_end)

    def _clause_behind(self, k: int, last: int, entry: Cue, tag: str) -> int | None:
        """The "that" behind a phrase that is no part of what is said: said last week that, said of the row that."""
        far = self.phrases.past_phrase(k, last)
        if far >= last or self.kinds[far] != "T" or self.phrases.is_verb(far + 1, last):
            return None
        before = self.low[far - 1]
        addressed = tag == "of" or self.kinds[far - 1] in "CNYQ" or before in PERIODS or before in self.phrases.people
        return far if addressed and entry.group in ("say", "think") else None

    def _behind_insertion(self, comma: int, last: int) -> int | None:
        """The "that" or the mark behind words between commas: argued, however, that; said, with a smile, “…”"""
        for k in range(comma + 1, min(comma + 8, last - 1)):
            if self.kinds[k] == ",":
                return k + 1 if self.kinds[k + 1] in "TQ" else None
            if self.kinds[k] in "Q;:P":
                return None
        return None

    def end(self, start: int, last: int, entry: Cue, after: str) -> int:
        """Where the content that starts at `start` ends: before the next attribution, else with the sentence."""
        kinds = self.kinds
        places = self.boundaries(start, last, entry, after)
        end = next((k for k, features in places if self.ends_before(features)), last)
        while end > start and kinds[end - 1] in ",.;:-&(":
            end -= 1
        return end

    def boundaries(self, start: int, last: int, entry: Cue, after: str) -> Iterator[tuple[int, list[Feature]]]:
        """The tokens before which a content that starts at `start` might end, each with its features.

        One without features certainly ends it: the bracket around the whole attribution closes.
        """
        kinds = self.kinds
        depth = verbs = commas = past = 0
        shape = "clause" if after in _CLAUSAL else after[:2]
        for k in range(start, last):
            kind = kinds[k]
            if kind == "(":
                depth += 1
            elif kind == ")":
                depth -= 1
                if depth < 0:
                    yield k, []
                    return
            elif k > start and depth == 0 and kind in BOUNDARIES and k >= past:
                if verbs == 0 and kind == "," and after == "NPV" and (past := self._past_relative(k, last)):
                    continue
                yield k, self._boundary(start, k, last, entry, shape, COUNTED[verbs], COUNTED[min(commas, 3)])
                commas += kind == ","
            if verbs < 2 and self._is_finite(k):
                verbs += 1

    def _past_relative(self, comma: int, last: int) -> int:
        """The verb behind a relative clause between commas that parts it from its subject: X, who came late, | had; 0
        where there is none."""
        if comma + 1 >= last or self.low[comma + 1] not in _RELATIVES:
            return 0
        close = next((k for k in range(comma + 2, min(comma + 20, last - 1)) if self.kinds[k] in ",;:Q"), comma)
        behind = close + 1
        return behind if self.kinds[close] == "," and close > comma and self._is_finite(behind) else 0

    def _is_finite(self, k: int) -> bool:
        """Whether a token looks like a finite verb."""
        if self.kinds[k] != "w":
            return self.kinds[k] == "A"
        entry = self.cues.get(self.low[k])
        return self.low[k].endswith("ed") or (entry is not None and entry.form in _FINITE)

    def _boundary(
        self, start: int, k: int, last: int, entry: Cue, shape: str, verbs: str, commas: str
    ) -> list[Feature]:
        """The features of ending, before token `k`, a content of `verbs` finite verbs so far, two at most."""
        kinds, low = self.kinds, self.low
        kind, word = kinds[k], low[k]
        n = k + 1
        following = self._kind_of(n, last)
        beyond = self._kind_of(n + 1, last)
        size = min(4, (k - start) // 3)
        here = kind if kind in ",;:-Q" else word
        clause = kind if kind in ",;:-" else "w"
        return [
            ("k", here),
            ("k", here, following),
            ("k", here, following, beyond),
            ("k", here, low[n] if n < last else "$"),
            ("f", clause, following, shape),
            ("s", clause, COUNTED[size], shape),
            ("p", kinds[k - 1], here),
            ("r", COUNTED[min(6, (last - k) // 2)], clause),
            ("e", entry.lemma, clause),
            ("v", verbs, here, shape),
            ("v", verbs, clause, following),
            ("c", commas, clause, following),
            ("n", self._next_sign(n, last), here),
        ]

    def _next_sign(self, k: int, last: int) -> str:
        """What ends the words from token `k` on, and what follows: whether they are an insertion."""
        kinds = self.kinds
        for at in range(k, min(k + 20, last)):
            if kinds[at] in ",;:-":
                return kinds[at] + self._kind_of(at + 1, last)
        return "$"

    def _kind_of(self, k: int, last: int) -> str:
        if k >= last:
            return "$"
        entry = self.cues.get(self.low[k])
        kind = self.kinds[k]
        if entry is not None and kind in "wCI":
            return entry.group + entry.form
        if kind == "w":
            word = self.low[k]
            return "wing" if word.endswith("ing") else "wed" if word.endswith("ed") else "w"
        return kind

    def ends_before(self, features: list[Feature]) -> bool:
        """Whether the learnt weights put the end of a content there."""
        return not features or sum(map(self.weights.get, features, repeat(0)), self.weights.get(BIAS, 0)) > 0

    def continued(self, start: int, last: int) -> Range | None:
        """The second half of a statement round an inserted "he said", or None where something else follows."""
        kinds, low = self.kinds, self.low
        if start >= last or last - start < 3:
            return None
        entry = self.cues.get(low[start])
        if (entry is not None and entry.form == "ing") or (kinds[start] == "w" and low[start].endswith("ing")):
            return None
        if kinds[start] in "&W" or low[start] in ("but", "while", "as", "though", "although"):
            return None
        if kinds[start] in "I" and low[start] in (
            "in",
            "on",
            "at",
            "during",
            "after",
            "following",
            "before",
            "with",
            "from",
        ):
            return None
        return Range(start, last)

    def is_adverbial(self, first: int, comma: int) -> bool:
        """Whether the words before a comma are an adverbial ("On Tuesday, Trump said") and no statement."""
        kinds, low = self.kinds, self.low
        if comma <= first:
            return True
        kind = kinds[first]
        if kind == "&" or low[first] in ("but", "so", "yet"):
            first += 1
            if first >= comma:
                return True
            kind = kinds[first]
        if comma - first <= 2 and kind in "RYIBw":
            return True
        if (
            kind in "IBRYW"
            or (low[first] in self.cues and self.cues[low[first]].form == "ing")
            or low[first] == "asked"
        ):
            # an adverbial runs to the comma with no clause of its own behind an inner comma
            inner = [k for k in range(first, comma) if kinds[k] == ","]
            start = inner[-1] + 1 if inner else None
            return start is None or comma - start < 4
        return False
