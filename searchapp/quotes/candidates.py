"""What a finder of attributions hands on: a cue with its source and content, by tokens of the article."""

from dataclasses import field
from typing import Literal, NamedTuple

from searchapp.quotes.lexicon import Cue, word_set
from searchapp.quotes.weights import Feature
from searchapp.records import dataclass

# subject, verb and content in the order in which they stand; PAR: the attribution stands within the content
Order = Literal["SVC", "CSV", "CVS", "PAR", "ACC"]


# more attributions than these are in no real sentence; the bound keeps a hostile text from taking long
MOST_CANDIDATES = 16
# the log odds below which no candidate counts, set where precision pays for recall
LEAST = -0.8
# and above which one holds of which another one only tells where it is known from; there it is less likely by itself
LEAST_KNOWN = -2.0
# and below which none whose cue is no word of saying is an attribution by itself
LEAST_OTHER = -0.5
SURE, LIKELY = 3.0, 1.0
"""The log odds of candidates that rules find, where no weights are learnt."""


# in the passive these tell what somebody is called or hears, and not by whom
_CALLING = word_set("call dub describe label brand regard deem characterize portray know")
_ADDRESSING = word_set("ask tell warn inform advise remind")


class Range(NamedTuple):
    """Tokens `[first, last)` of an article's `Words`."""

    first: int
    last: int


class Told(NamedTuple):
    """Who is said to say it, None where that is not told, and the parts of the sentence that are said."""

    source: Range | None
    content: list[Range]


@dataclass(slots=True)
class Candidate:
    """A possible attribution. `source` None means that it is understood; `score` is its log odds.

    `impersonal`: it names nobody, nor is anybody understood (es heißt), or tells whom something is known from.
    """

    cue: Range
    order: Order
    source: Range | None
    content: list[Range]
    features: list[Feature] = field(default_factory=list)
    entry: Cue | None = None
    score: float = 0.0
    impersonal: bool = False

    def covers(self, at: int) -> bool:
        """Whether token `at` stands in its content."""
        for first, last in self.content:  # noqa: SIM110 - asked for often, and a generator costs more than its two parts
            if first <= at < last:
                return True
        return False

    def is_known_from(self, other: "Candidate", at: int) -> bool:
        """Whether somebody says token `at`, and another candidate only tells what or whom that is known from: “…,” Berg
        said, according to The Post."""
        told = other.order == "ACC" and other.impersonal and other.covers(self.cue.first) and self.covers(at)
        said = self.entry is not None and self.entry.group == "say" and self.source is not None
        return told and said and self.score > LEAST_KNOWN

    def is_by_another(self, first: int) -> bool:
        """Whether it tells, without a source, what somebody is called or hears from whom it does not say, in a sentence
        that begins with token `first`: Berg is called “…”, Berg was asked “…”, | Asked “…”"""
        lemma = self.entry.lemma if self.entry is not None else ""
        heard = self.cue.first == first or ("f", lemma, "passive") in self.features
        return lemma in _CALLING or (lemma in _ADDRESSING and heard)

    def relays(self, other: "Candidate", at: int, judged: bool) -> bool:
        """Whether it governs token `at`, of which another one does not tell who said it: The ministry said that the
        envoy was told “…”, and, `judged` by what stands between, dismissed questions about it as “…”"""
        lemma = other.entry.lemma if other.entry is not None else ""
        group = self.entry.group if self.entry is not None else "say"
        able = (group == "say" and lemma in _ADDRESSING and lemma != "ask") or (group == "judge" and judged)
        held = self.source is not None and self.score > LEAST_OTHER
        return able and held and self.covers(other.cue.first) and self.covers(at)

    def tells(self, other: "Candidate") -> bool:
        """Whether another candidate stands in what a verb of saying tells here."""
        said = self.entry is None or self.entry.group == "say"
        return said and other is not self and self.covers(other.cue.first)
