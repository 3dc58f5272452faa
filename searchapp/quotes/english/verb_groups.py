"""Where the group of an English verb begins: has repeatedly | said, on Friday | urged, was not | asked."""

from searchapp.quotes.english.phrases import MONTHS, PERIODS
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

_BE = word_set("is was are were be been being am isn't wasn't aren't weren't")
_HAVE = word_set("has have had")
# so many words may stand between "has" and its verb
_INSERTED = 5
_YEAR = 4
_PART = frozenset(["early", "late", "mid"])
_SINCE = frozenset(["in", "since", "on"])
_CATENATIVE = word_set(
    "going went began begins begin continued continues started tried refused wants wanted able quick"
)
_MODAL = word_set("will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't")
_TAKE = word_set("take takes took taken taking")
_NOTED = (["of"], ["that"])


class VerbGroups:
    """Finds what belongs to a verb before it among the tokens of an article by their categories (see `words`)."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues

    def before(self, at: int, first: int) -> tuple[int, set[str]]:
        """The token before the verb group that ends at `at`, and what the group holds."""
        low, kinds = self._low, self._kinds
        seen: set[str] = set()
        left = at - 1
        while left >= first:
            kind, word = kinds[left], low[left]
            if kind == "A":
                if word in _BE:
                    seen.add("be")
                elif word in _MODAL:
                    seen.add("mod")
                if word.endswith(("n't", "cannot")):
                    seen.add("not")
            elif word == "not" or word == "never":
                seen.add("not")
            elif word == "to" and "be" not in seen:
                seen.add("to")
            elif (
                kind in "RY"
                or (word == "since" and low[left - 1] in _HAVE)
                or (kind == "I" and kinds[left + 1] == "Y" and left + 1 < at)
            ):
                # X on Friday | urged
                pass
            elif (dated := self._before_date(left, first)) is not None:
                left = dated + 1
            elif word in PERIODS and left - 1 >= first and low[left - 1] in ("last", "this", "earlier", "next"):
                left -= 1
            elif word in PERIODS and left - 2 > first and kinds[left - 2 : left] == "ID":
                # X over the weekend | denied
                left -= 2
            elif (
                kind == ","
                and left - 2 >= first
                and (kinds[left - 1] in "RY" or low[left - 1] == "though")
                and kinds[left - 2] == ","
            ):
                left -= 2
            elif ("to" in seen and word in self._cues) or word in _CATENATIVE:
                pass
            elif left == at - 1 and word in _TAKE and low[at] == "note" and low[at + 1 : at + 2] in _NOTED:
                # the board takes | note of
                pass
            elif (inserted := self._before_inserted(left, first)) is not None:
                left = inserted + 1
            else:
                break
            left -= 1
        return left, seen

    def _before_date(self, left: int, first: int) -> int | None:
        """The token before a month, a day of one or a year that ends with token `left`: Berg | in May 2022 warned, Berg
        | in 2022, Berg | on Nov. 27, 2022, warned."""
        low, kinds = self._low, self._kinds
        at = left - (kinds[left - 1 : left + 1] == "N," and kinds[left - 2] == ",")
        at -= kinds[at] == "N" and len(low[at]) == _YEAR
        at -= at < left and kinds[at] == "," and kinds[at - 1] == "N"
        at -= kinds[at] == "N" and low[at - 1] in MONTHS
        month = low[at] in MONTHS
        at -= month
        at -= at < left and (low[at] in _PART or (month and kinds[at] == "N"))
        return at - 1 if first < at < left and low[at] in _SINCE else None

    def _before_inserted(self, left: int, first: int) -> int | None:
        """The auxiliary that a phrase, ended by token `left`, parts from its verb: has | in the past | said."""
        kinds = self._kinds
        for at in range(left - 1, max(first, left - _INSERTED), -1):
            if kinds[at] == "I":
                return at - 1 if self._low[at - 1] in _HAVE and at - 1 > first else None
            if kinds[at] not in "DwNRY":
                return None
        return None
