"""Where the content of an English attribution ends: learnt weights over what stands before and behind each sign or word
that might end it."""

import re
from collections.abc import Iterator

from searchapp.patterns import late
from searchapp.quotes.english.phrases import MONTHS, PASTS, PERIODS
from searchapp.quotes.lexicon import Cue, word_set
from searchapp.quotes.weights import BIAS, COUNTED, Feature, Weights, score
from searchapp.quotes.words import Words

# the categories of what might end a content, and brackets, which may hold what does not
_BOUNDARIES = re.compile("[,;:ABW&IY()-]")
# and what might not, which the weights are learnt from as well
_ANYWHERE = late("[,;:ABW&IQYT()-]")
# words of these categories before which no content ends: none of 31,000 places was found to be its end
_JOINING = word_set(
    "of with from about against into between among like which what how if "
    "be being been are had will should did can might"
)
_NONE = frozenset[str]()
_SIGN = re.compile("[,;:-]")
_CLAUSAL = frozenset(["that", "P", "it", "NPV", "NPv", "W", "whether", "@that", "@P", "@W"])
_RELATIVES = frozenset(["who", "which"])
_OBJECTS = frozenset(["which", "who", "whom"])
# what words between a subject and its verb begin with: X, who came late; the plan, if approved, or drawn up in May
_INSERTING = frozenset("DIWBRw")
_DATED = frozenset(["last", "early", "late"])
_SUBJECT = frozenset("CDNPwRYI")
# behind "that" these open a clause of which a comma is the end
_THAT, _SUBORDINATING = frozenset(["that", "@that"]), word_set("while although though if when because unless whereas")
# prepositions that open a clause of their own: after Berg said that it would, | they left
_OPENING = word_set("after before since despite by")
# words that open a clause and are told apart; of others only the category counts
_OPENERS = word_set("while although though when after if as who which that because")
# so far back the opener of a clause is looked for
_BACK = 30
# and so far ahead the sign that ends an insertion
_INSERTED, _RELATIVE = 20, 32
# so many finite verbs, and so many commas, are told apart from more
_VERBS, _COMMAS = 2, 3
_CERTAIN = "certain"
# the score, in hundredths, of what is seen at first sight below which a content ends in three of ten thousand places
_HOPELESS = -240
_AHEAD = 7


class Endings:
    """Finds where contents end among the tokens of an article."""

    def __init__(self, words: Words, weights: Weights) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.classes = words.classes
        self.verbs = words.verbs
        self.weights = weights.end

    def end(self, at: int, start: int, last: int, entry: Cue, after: str) -> int:
        """Where the content that starts at `start`, of the verb at `at`, ends: before what is told of another, else
        with the sentence, before token `last`. `after` is the class of what follows the cue (`Contents.right_of`).
        """
        kinds = self.kinds
        bias, opener, end = self.weights.get(BIAS, 0), "", last
        shape = _shape(after)
        for k, verbs, commas in self._places(at, start, last, after, _BOUNDARIES, _JOINING):
            if commas is not _CERTAIN:
                so_far = score(self.weights, self._at_sight(start, k, last, shape, commas), bias)
                if so_far < _HOPELESS:
                    continue
                opener = opener or self.opener(at)
                further = self._looked_at(start, k, last, entry, shape, opener, verbs, commas)
                if score(self.weights, further, so_far) <= 0:
                    continue
            end = k
            break
        while end > start and kinds[end - 1] in ",.;:-&(":
            end -= 1
        return end

    def boundaries(self, at: int, start: int, last: int, entry: Cue, after: str) -> Iterator[tuple[int, list[Feature]]]:
        """The tokens before which a content might end, each with its features, to learn from: those before which none
        ever does are among them, for without them the weights would be others. Parameters as of `end`.

        One without features certainly ends it (see `_places`).
        """
        shape, opener = _shape(after), self.opener(at)
        for k, verbs, commas in self._places(at, start, last, after, _ANYWHERE, _NONE):
            features: list[Feature] = []
            if commas is not _CERTAIN:
                features += self._at_sight(start, k, last, shape, commas)
                features += self._looked_at(start, k, last, entry, shape, opener, verbs, commas)
            yield k, features

    def _is_relative(self, at: int) -> bool:
        """Whether the verb at token `at` is of a relative clause between commas: X, who | said."""
        before = at - 1
        while before > 0 and self.kinds[before] in "ARY":
            before -= 1
        return self.low[before] == "who" and self.kinds[before - 1] == ","

    def _is_of_relative(self, at: int) -> bool:
        """Whether the verb at token `at` and its subject stand behind a relative pronoun: the plan, which Berg | said
        was late, failed."""
        for k in range(at - 1, max(1, at - _AHEAD), -1):
            if self.kinds[k] not in "CDNPRwA":
                return self.low[k] in _OBJECTS and self.kinds[k - 1] == ","
        return False

    def _places(
        self, at: int, start: int, last: int, after: str, signs: re.Pattern[str], joining: frozenset[str]
    ) -> Iterator[tuple[int, str, str]]:
        """The tokens before which a content might end, of the categories `signs` and none of the words `joining`, each
        with how many finite verbs and commas stand in the content before it.

        `_CERTAIN` for the commas: the bracket around the whole attribution closes there, or the subject of the
        attribution has another verb.
        """
        kinds = self.kinds
        depth = verbs = commas = past = 0
        relative = (after in _CLAUSAL and self._is_relative(at)) or (after == "A" and self._is_of_relative(at))
        if after in _THAT and self.low[start] in _SUBORDINATING:
            # that while it is late, | they stay
            past = kinds.find(",", start, start + _INSERTED) + 1
            commas = int(past > 0)
        for possible in signs.finditer(kinds, start, last):
            k = possible.start()
            kind = kinds[k]
            if kind == "(":
                depth += 1
            elif kind == ")":
                depth -= 1
                if depth < 0:
                    yield k, "", _CERTAIN
                    return
            elif k > start and depth == 0 and k >= past and self.low[k] not in joining:
                if verbs < _VERBS:
                    verbs = min(k - start - self.verbs[start:k].count(""), _VERBS)
                if relative and kind == "," and (kinds[k + 1 : k + 2] == "A" or self.low[k + 1] in PASTS):
                    # X, who said that it was late, | has left
                    yield k, "", _CERTAIN
                    return
                if verbs == 0 and kind == "&" and after.endswith("NP") and kinds[k + 1 : k + 2] == "A":
                    # welcomes the deal | and will pay
                    yield k, "", _CERTAIN
                    return
                if kind == "," == kinds[at - 1] and verbs == 0 and after == "NP" and kinds[k + 1 : k + 2] == "T":
                    # reported, citing two sources, | that
                    yield k, "", _CERTAIN
                    return
                if verbs == 0 and kind == "," and after in _CLAUSAL and (past := self._past_insertion(k, last)):
                    continue
                if verbs == 0 and after in _CLAUSAL and (within := self._within_subject(k, last)):
                    past, commas = within, min(commas + kinds.count(",", k, within), _COMMAS)
                    continue
                yield k, COUNTED[verbs], COUNTED[commas]
                commas = min(commas + (kind == ","), _COMMAS)

    def _within_subject(self, sign: int, last: int) -> int:
        """The token behind what a sign at token `sign`, before any verb, parts from its subject, be it the name of a
        place or a relative clause: residents of Oakham, Maine, | left; voters - | who came late - left; else 0."""
        kinds, behind = self.kinds, sign + 1
        if kinds[sign] == "-" and behind < last and self.low[behind] in _RELATIVES:
            return kinds.find("-", behind, min(behind + _RELATIVE, last)) + 1 or behind
        if kinds[sign] != "," or kinds[sign - 1] != "C" or kinds[behind : behind + 1] != "C":
            return 0
        while behind < last and kinds[behind] == "C":
            behind += 1
        return behind + (kinds[behind : behind + 1] == ",")

    def _past_insertion(self, comma: int, last: int) -> int:
        """The verb behind what two commas part from its subject: X, who came late, | had; X, of Mill Lane, | denied; 0
        where there is none."""
        if comma + 1 >= last or not (self.low[comma + 1] in _RELATIVES or self.kinds[comma + 1] in _INSERTING):
            return 0
        longest = _RELATIVE if self.low[comma + 1] in _RELATIVES else _INSERTED
        close = next((k for k in range(comma + 2, min(comma + longest, last - 1)) if self.kinds[k] in ",;:Q"), comma)
        behind = close + 1
        # X, which came late, | makes: a clause cannot end before its verb, be that known for one or not
        goes_on = self.verbs[behind] or (longest == _RELATIVE and self.kinds[behind] == "w")
        return behind if self.kinds[close] == "," and close > comma and goes_on else 0

    def _at_sight(self, start: int, k: int, last: int, shape: str, commas: str) -> list[Feature]:
        """The features of ending a content before token `k` that tell most for least; parameters as of `_looked_at`."""
        kind = self.kinds[k]
        sign = kind in ",;:-"
        clause = kind if sign else "w"
        return [
            ("k", kind if sign or kind == "Q" else self.low[k]),
            ("s", clause, COUNTED[min(4, (k - start) // 3)], shape),
            ("c", commas, clause, self.classes[k + 1] if k + 1 < last else "$"),
        ]

    def _looked_at(
        self, start: int, k: int, last: int, entry: Cue, shape: str, opener: str, verbs: str, commas: str
    ) -> list[Feature]:
        """The further features of ending, before token `k`, a content of so many finite verbs and commas so far."""
        kinds, low = self.kinds, self.low
        kind = kinds[k]
        n = k + 1
        following = self.classes[n] if n < last else "$"
        beyond = self.classes[n + 1] if n + 1 < last else "$"
        here = kind if kind in ",;:-Q" else low[k]
        clause = kind if kind in ",;:-" else "w"
        head = low[start] if kinds[start] in "BIWA" else kinds[start]
        return [
            ("k", here, following, beyond),
            ("k", here, low[n] if n < last else "$"),
            ("f", clause, following, shape),
            ("p", kinds[k - 1], here),
            ("r", COUNTED[min(6, (last - k) // 2)], clause),
            ("e", entry.lemma, clause),
            ("i", head, commas, clause, verbs),
            ("n", self._next_sign(n, last), here),
            ("o", opener, clause, commas),
            ("u", here, self._said_ahead(n, last)),
            ("t", here, self._time_of(n, last), shape),
        ]

    def opener(self, at: int) -> str:
        """What opens the clause that the verb at `at` is in: where it is no main clause, one follows what is told."""
        for k in range(at - 1, max(-1, at - _BACK), -1):
            kind = self.kinds[k]
            if kind in "BTW" or self.low[k] in _OPENING:
                word = self.low[k] if self.low[k] in _OPENERS else kind
                return word if k > 0 and self.kinds[k - 1] not in ".^" else f"{word}^"
            if kind in ",;:-.Q^":
                return kind
        return "^"

    def _said_ahead(self, k: int, last: int) -> str:
        """The class of a verb that follows, perhaps behind its subject: what is told of another may begin."""
        for at in range(k, min(k + _AHEAD, last)):
            verb = self.verbs[at]
            if verb and verb != "-":
                return verb + ("1" if at > k else "0")
            if self.kinds[at] not in _SUBJECT:
                return self.kinds[at]
        return "-"

    def _time_of(self, k: int, last: int) -> str:
        """Whether words of time follow, which may say when it was said: on | Tuesday, in | November."""
        if k >= last:
            return "$"
        kinds, low = self.kinds, self.low
        if low[k] in MONTHS or kinds[k] == "Y":
            return "time"
        if kinds[k] == "N" and len(low[k]) == 4 and low[k].isdigit():
            return "year"
        if kinds[k] != "D" and low[k] not in _DATED:
            return kinds[k]
        n = k + 1
        return "time" if n < last and (low[n] in PERIODS or low[n] in MONTHS or kinds[n] == "Y") else "D"

    def _next_sign(self, k: int, last: int) -> str:
        """What ends the words from token `k` on, and what follows: whether they are an insertion."""
        sign = _SIGN.search(self.kinds, k, min(k + _INSERTED, last))
        if sign is None:
            return "$"
        return sign.group() + (self.classes[sign.end()] if sign.end() < last else "$")


def _shape(after: str) -> str:
    """What kind of content the class of what follows its cue makes it."""
    return "clause" if after in _CLAUSAL else after[:2]
