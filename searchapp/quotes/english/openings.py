"""Whom an English sentence opens with, for a word of saying further on: | Berg left the room, saying …"""

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.phrases import PASTS, PERIODS, WHICH, Phrases, is_participle
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.words import Words

# at the head of a sentence they say when somebody spoke: Asked whether …, Berg said
_PARTICIPLES = frozenset(["asked", "pressed", "questioned", "born"])
_LEAST_PARTICIPLE = 3
# capitalised at the head of a sentence, and nobody
_NO_SUBJECTS = frozenset(["otherwise", "rather", "newly", "overall", "whenever", "outwardly", "inwardly", "additional"])
# before a preposition they say when or where, or stand before whatever happened
_FRONTED = frozenset(["back", "late", "early", "prior", "ahead", "due", "thanks", "elsewhere", "contrary"])
# so many nouns stand between the first word of a name or a sentence and the next one
_NOUNS = 3
_INCOMPLETE = frozenset(["C", "CC", "DC", "DCC", "Dw"])
# a span of time, and what stands between it and the time from which it is measured
_MOMENTS = frozenset(["minutes", "moments", "seconds", "minute", "hour", "day"])
_FROM = frozenset(["before", "after", "later", "earlier", "ago", "into", "from"])
_PLACING = frozenset(["in", "at", "near", "outside", "from"])
_CONNECTIVES = frozenset(["but", "yet", "still", "so", "and"])

# so many words are the label of a picture
_LONGEST_LABEL = 5
# Last week of August, | the envoy
_LONGEST_TIME = 4


class Openings:
    """Finds the subject at the head of a sentence among the tokens of one paragraph by their categories."""

    def __init__(self, words: Words, lexicon: Lexicon, phrases: Phrases) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.verbs = words.verbs
        self.cues = lexicon.cues
        self.people = lexicon.named("people")
        self._phrases = phrases

    def subject(self, first: int, at: int) -> tuple[Range | None, str]:
        """The subject that a sentence opens with, for a cue further on."""
        kinds, low = self.kinds, self.low
        colon = kinds.find(":", first + 1, min(at, first + 1 + _LONGEST_LABEL))
        if colon > 0 and self._is_label(first, colon) and colon + 1 < at and kinds[colon + 1] in "CDPRI":
            # Hard at work: | Berg left, saying
            return self.subject(colon + 1, at)
        if self._is_left_out(first, at):
            return None, "none"
        if low[first] in _CONNECTIVES and at > first + 2 and (kinds[first + 1] == "," or low[first] == "but"):
            # But | Berg left; Yet, | Berg stayed
            behind = self.subject(first + 1 + (kinds[first + 1] == ","), at)
            if behind[0] is not None:
                return behind
        start = first
        while start < at:
            kind = kinds[start]
            if kind == "P":
                return Range(start, start + 1), "open"
            if kind in "IB" or (start == first and self._is_participle(start)):
                start = kinds.find(",", start, at) + 1
                if not start:
                    return None, "none"
            elif start == first and low[start] in _FRONTED and kinds[start + 1] == "I":
                # Back in May, | Berg left
                start = kinds.find(",", start, at) + 1
                if not start:
                    return None, "none"
            elif start == first and low[start] in WHICH and self._is_bare_date(start, at):
                # Last December | he left
                start += 2
            elif start == first and low[start] in _NO_SUBJECTS:
                start += 1 + (kinds[start + 1] == ",")
            elif start == first and self._is_span(start, at):
                start = kinds.find(",", start, at) + 1
                if not start:
                    return None, "none"
            elif kind == "D" and start + 1 < at and low[start + 1] in PERIODS:
                start += 2
            elif start == first and (apposed := self._behind_apposition(first, at)) > first:
                start = apposed
            elif kind == "C" and start > first and self._is_land(start, first, at):
                start += 2
            elif kind in "CD" or low[start] in self.people:
                end = self._end(start, at)
                if end == start or low[end - 1].endswith(("'s", "s'")):
                    # Norway's early vote, meaning that: whose it is has said nothing
                    return None, "none"
                later = self._behind_time(end, at) if start == first and end == start + 1 else start
                if later == start:
                    return self._phrases.with_name(Range(start, end), at), "open"
                start = later
            else:
                start += 1
        return None, "none"

    def _is_label(self, first: int, colon: int) -> bool:
        """Whether the words before a colon are no name of who says the rest: Grateful, Hard at work; but Ann Holm."""
        named = colon - first > 1 and set(self.kinds[first:colon]) <= {"C", "N"}
        return not named and not any(word.endswith(("'s", "s'")) for word in self.low[first:colon])

    def _is_participle(self, start: int) -> bool:
        """Whether a sentence begins with a participle of whom it is about: Asked if, Standing by, Founded in May."""
        word = self.low[start]
        if word.endswith("ing") or word in _PARTICIPLES:
            return True
        done = is_participle(word) and len(word) >= _LEAST_PARTICIPLE
        return done and self.kinds[start + 1] == "I" and word.title() not in given_names()

    def _end(self, start: int, at: int) -> int:
        """Where the noun phrase ends that token `start` begins; `start` where it is but prepositions and articles."""
        kinds = self.kinds
        end = start + 1
        while end < at and (
            kinds[end] in "CDNI"
            or (
                kinds[end] == "w"
                and (self.low[end] in self.people or kinds[end - 1] == "D" or self._leads_to_person(end, start, at))
            )
        ):
            end += 1
        while end > start and kinds[end - 1] in "ID":
            end -= 1
        return self._behind_nouns(start, end, at)

    def _behind_nouns(self, start: int, end: int, at: int) -> int:
        """Where a noun phrase ends of which tokens `[start, end)` are the first, behind the nouns before its verb or a
        name: Royal | commentator Lee Cohen was, Hollywood | legend escorted."""
        kinds = self.kinds
        if kinds[start:end] not in _INCOMPLETE:
            return end
        behind = end
        if self.low[start].endswith("s") and end < at and self.low[end] in self.cues:
            # Democrats | see
            return end
        while behind < at and kinds[behind] == "w" and behind - end < _NOUNS and not self._may_be_verb(behind):
            behind += 1
        if behind == end or behind >= at:
            return end
        if kinds[start] == "D" and self.low[behind] == "of":
            # the new | leadership of the union
            return behind
        if kinds[behind] == "C":
            while behind < at and kinds[behind] == "C":
                behind += 1
            return behind
        if kinds[behind] == "A" or (kinds[start] == "D" and kinds[behind] in "R,"):
            # the Oslo star | also said; the Oslo native, | who sings, said
            return behind
        return behind if self._is_finite(behind) or self.low[behind].endswith("ed") else end

    def _may_be_verb(self, at: int) -> bool:
        """Whether a word may be a verb in the present or the past: walks, resigned, left."""
        low = self.low[at]
        return self._is_finite(at) or low.endswith("ed") or (low[-1] == "s" and not low.endswith("ss"))

    def _behind_time(self, end: int, at: int) -> int:
        """Where the subject begins behind a time of which one word ends at token `end`, else that word: Hours later, |
        Trump …"""
        kinds, beyond = self.kinds, end
        while beyond < at and kinds[beyond] in "YR":
            beyond += 1
        follows = beyond + 1 < at and kinds[beyond] == "," and kinds[beyond + 1] in "CDP"
        return beyond + 1 if follows else end - 1

    def _is_span(self, start: int, at: int) -> bool:
        """Whether a sentence begins with a time and a comma, or with a span of time and what it is measured from: Last
        August, | Last year, | Twenty minutes before dawn, |"""
        low, comma = self.low, self.kinds.find(",", start, at)
        if low[start] in WHICH and 0 < comma - start <= _LONGEST_TIME:
            return low[comma - 1] in PERIODS or self._phrases.is_date(start, comma)
        timed = start + 2 < at and (low[start + 1] in PERIODS or low[start + 1] in _MOMENTS)
        return timed and low[start + 2] in _FROM

    def _is_bare_date(self, start: int, at: int) -> bool:
        """Whether a sentence begins with a month or a season and goes on without a comma: Last December | he left."""
        dated = start + 2 < at and (self.low[start + 1] in PERIODS or self._phrases.is_date(start, start + 2))
        return dated and self.kinds[start + 2] in "PCD"

    def _is_land(self, start: int, first: int, at: int) -> bool:
        """Whether a word between commas tells where the place before it lies: In Harwick, | Va., Berg"""
        kinds = self.kinds
        if start + 2 >= at or kinds[start + 1] != "," or kinds[start + 2] not in "CP" or kinds[start - 1] != ",":
            return False
        town = start - 2
        while town > first and kinds[town] == "C":
            town -= 1
        # In Oslo, Berg, Lund and Holm
        listed = "&" in kinds[start + 2 : start + 5]
        return town < start - 2 and self.low[town] in _PLACING and not listed

    def _behind_apposition(self, first: int, at: int) -> int:
        """Where the subject begins behind what a sentence says of it first, else `first`: A strong defender of the
        harbour, | he has, saying."""
        if self.low[first] not in ("a", "an"):
            return first
        comma = self.kinds.find(",", first, at)
        named = 0 < comma < at - 1 and self.kinds[comma + 1] in "PC" and not any(self.verbs[first:comma])
        return comma + 1 if named else first

    def behind_participle(self, at: int, last: int) -> Range | None:
        """The subject that stands behind the participle, token `at`, with which the sentence begins: Calling it a sad
        day, | Berg left."""
        kinds = self.kinds
        comma = kinds.find(",", at, last)
        if comma < 0 or comma + 2 >= last or kinds[comma + 1] not in "PCD":
            return None
        end = comma + 2
        while kinds[comma + 1] != "P" and end < last and kinds[end] in "CDNI&w" and not self._is_finite(end):
            end += 1
        follows = end < last and (kinds[end] in "AR" or self._is_finite(end))
        return Range(comma + 1, end) if follows else None

    def _is_finite(self, at: int) -> bool:
        return bool(self.verbs[at]) or self.low[at] in PASTS

    def _is_left_out(self, first: int, at: int) -> bool:
        """Whether a sentence begins with its verb: Saw this and thought of you."""
        entry = self.cues.get(self.low[first])
        return entry is not None and entry.form == "past" and first + 1 < at and self.kinds[first + 1] in "DPTI"

    def _leads_to_person(self, k: int, start: int, at: int) -> bool:
        """Whether a word stands between a determiner or a possessive and a word for a person: the Syrian foreign
        minister, Zelpha's chief financial officer."""
        if not (self.kinds[start] == "D" or self.low[start].endswith("'s")) or k - start > 3:
            return False
        for j in range(k, min(k + 3, at)):
            if self.low[j] in self.people:
                return True
            if self.kinds[j] != "w" or self.low[j] in self.cues:
                return False
        return False
