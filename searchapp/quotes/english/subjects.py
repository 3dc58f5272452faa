"""Whose an English verb or statement is: its subject, its owner, the agent of a passive."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.openings import Openings
from searchapp.quotes.english.phrases import LATER, PASTS, POSSESSIVES, Phrases
from searchapp.quotes.english.verb_groups import VerbGroups
from searchapp.quotes.lexicon import Cue, Lexicon, word_set
from searchapp.quotes.words import Words

_CONTINUES = word_set("and but or")
_HEADS = frozenset("CDNw")
_NOMINAL = frozenset("CDN")
_NP = frozenset("CDNwI&YR")
_WHEN = frozenset(["after", "before", "since", "despite", "until"])
_ASKING = word_set("press question challenge")
_PARTISANS = word_set("republican democrat independent labour conservative liberal")
_PARTY_SIGNS = ("d-", "r-", "i-")
_FEW_NOUNS = 4
_SOMEBODY = frozenset(["another", "one"])


class EnglishSubjects:
    """Finds who speaks among the tokens of an article by their categories (see `words`).

    Where a method gives a word beside the phrase, it says how the phrase was found: a feature of the candidate.
    """

    def __init__(self, words: Words, lexicon: Lexicon, phrases: Phrases) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.cues = lexicon.cues
        self.people = lexicon.named("people")
        self.addressed = lexicon.named("addressed")
        self._phrases = phrases
        self._openings = Openings(words, lexicon, phrases)
        self.verb_group = VerbGroups(words, lexicon).before

    def subject(self, left: int, first: int, seen: set[str]) -> tuple[Range | None, str]:
        """The phrase that ends with token `left`, before a verb group that holds `seen` (see `VerbGroups`)."""
        low, kinds = self.low, self.kinds
        if left < first:
            return None, "start"
        kind = kinds[left]
        if kind == "P":
            return Range(left, left + 1), "pron"
        if kind == "W" or low[left] == "that":
            return Range(left, left + 1), "rel"
        if kind == "&" or low[left] == "but":
            return None, "joined"
        if kind == ")":
            while left > first and kinds[left] != "(":
                left -= 1
            left -= 1
            if left < first:
                return None, "start"
            kind = kinds[left]
        if kind == "," or kind == "-":
            return self._before_apposition(left, first)
        if kind not in _HEADS and kind not in "Y":
            return None, "to" if "to" in seen else "none"
        start = self._phrase_start(left, first, "to" not in seen)
        if start is not None and low[start - 1] == "to" and kinds[start] == "w" and start > first:
            # to show up in court to | explain
            start = None
        if start is None:
            return None, "to" if "to" in seen else "none"
        whose = self._before_relative(start, left, first) if "to" not in seen else None
        if whose is not None:
            return whose, "np"
        subject = self._without_verb(Range(self._list_start(start, left, first), left + 1))
        if subject is None:
            return None, "to" if "to" in seen else "none"
        return subject, "np"

    def _before_relative(self, start: int, left: int, first: int) -> Range | None:
        """The noun phrase with its relative clause, in which tokens `[start, left]` are the last object: members
        who voted to shut the yard | said."""
        low, kinds = self.low, self.kinds
        if start - 2 <= first or kinds[start - 1] != "w" or low[start - 2] != "to":
            return None
        at = start - 3
        while at > first and kinds[at] not in ",;:Q" and low[at] != "who":
            at -= 1
        if low[at] != "who" or at == first or kinds[at - 1] not in "wC":
            return None
        head = self._phrase_start(at - 1, first)
        return Range(head, left + 1) if head is not None else None

    def _without_verb(self, phrase: Range) -> Range | None:
        """A phrase up to the verb that runs on from it to an infinitive or a noun: Berg | went online to say, Berg |
        held out hope; None where it begins with one."""
        verb = next((k for k in range(*phrase) if self._is_past(k)), phrase.last)
        end = verb - (self.kinds[verb - 1] in "RY")
        return Range(phrase.first, end) if end > phrase.first else None

    def _is_past(self, at: int) -> bool:
        """Whether a token is a finite verb by its form and no participle: took, but not the money | spent, led by."""
        low = self.low
        return low[at] in PASTS and self.kinds[at - 1] not in "DI" and low[at + 1 : at + 2] != ["by"]

    def _list_start(self, start: int, left: int, first: int) -> int:
        """Where a list of names begins whose last two are tokens `[start, left]`: | Berg, Lund and Holm said. It opens
        the sentence, for a place before a comma is no speaker: In Oslo, | Lund and Holm said."""
        kinds = self.kinds
        if "&" not in kinds[start:left]:
            return start
        at = start
        while at - 2 >= first and kinds[at - 1] == "," and kinds[at - 2] == "C":
            at -= 2
            while at > first and kinds[at - 1] == "C":
                at -= 1
        return at if at == first else start

    def _phrase_start(self, left: int, first: int, finite: bool = False) -> int | None:
        """Where the noun phrase that ends with token `left` starts, or None where there is none; `finite`: before a
        finite verb, so that no other one stands in it."""
        low, kinds = self.low, self.kinds
        start = left
        while start >= first:
            kind = kinds[start]
            if kind not in _NP:
                break
            if finite and start < left and self._begins_clause(start, left):
                break
            if kind == "w" and start < left:
                entry = self.cues.get(low[start])
                if (
                    entry is not None
                    and entry.form in ("past", "third")
                    and kinds[start - 1] not in "DI"
                    and low[start] not in self.people
                ):
                    break
            if low[start] == "according":
                # according to company | documents
                return None
            if kind == "&" and not (
                (start > first and kinds[start - 1] in "CN") or self._simple(start, left) or self._begins(start, first)
            ):
                break
            start -= 1
        start += 1
        while start <= left and kinds[start] in "I&YR":
            # a leading preposition and its phrase are an adverbial: "On Tuesday Trump said"
            if kinds[start] == "I" and start > first:
                start += 1
                continue
            if kinds[start] == "I":
                moved = self._after_adverbial(start, left)
                if moved is None:
                    return None
                start = moved
            else:
                start += 1
        if not LATER.isdisjoint(low[start + 1 : left]):
            later = next(k for k in range(left - 1, start, -1) if low[k] in LATER)
            if kinds[later + 1] in "CD":
                # hours later | Greaves said
                start = later + 1
        start = self._phrases.behind_date(start, left)
        noun = kinds.rfind("wD", start, left + 1)
        if 0 <= noun < left - 1:
            # something | a spokesman denied, last week | the mayor said
            start = noun + 1
        if start > left or left - start > 22 or self._phrases.is_date(start, left + 1):
            return None
        if start == first + 1 and low[first] == "that" and kinds[start] == "w":
            # that person said
            return first
        words = low[start : left + 1]
        if (
            _NOMINAL.isdisjoint(kinds[start : left + 1])
            and self.people.isdisjoint(words)
            and not any(word.endswith("s") for word in words)
        ):
            return None
        return start

    def _begins_clause(self, at: int, left: int) -> bool:
        """Whether token `at` parts what was before from whom the next verb has before it, in token `left`: a strike
        after | Berg refused, the letter came before | Berg left; but not Berg after the debate | said.
        """
        low, kinds = self.low, self.kinds
        if kinds[left] != "C" and low[left] not in self.people:
            return False
        past = low[at] in PASTS and kinds[at - 1] not in "DI" and "by" not in low[at + 1 : left]
        return past or low[at] in _WHEN

    def _simple(self, at: int, left: int) -> bool:
        """Whether "and" at `at` joins two short noun phrases (no verb follows it before the cue)."""
        return (
            left - at <= 4
            and self.kinds[at - 1] in "wC"
            and at >= 2
            and self.kinds[at - 2] in "DCI^&,w"
            and self.kinds[at + 1] in "DC"
        )

    def _begins(self, at: int, first: int) -> bool:
        """Whether "and" at `at` joins nouns right behind a marked stretch: “…,” chief style and sales officer X."""
        start = at
        while start > first and self.kinds[start - 1] in "wI" and at - start < _FEW_NOUNS:
            start -= 1
        return start < at and "Q" in self.kinds[max(first, start - 2) : start]

    def _after_adverbial(self, start: int, left: int) -> int | None:
        kinds = self.kinds
        for k in range(left - 1, start + 1, -1):
            # In this connection the Russian diplomat said
            if kinds[k] == "D" and kinds[k - 1] in "wCNY":
                return k
        last_capital = left
        while last_capital > start and kinds[last_capital] == "C":
            last_capital -= 1
        if kinds[last_capital] == "D" and last_capital < left:
            return last_capital
        if last_capital == left or last_capital + 1 > left:
            return None
        return last_capital + 1

    def _before_apposition(self, comma: int, first: int) -> tuple[Range | None, str]:
        """The noun phrase that an inserted phrase, ended by `comma`, belongs to: X, the mayor, said."""
        kinds, low = self.kinds, self.low
        at = comma - 1
        depth = 0
        sign = kinds[comma]
        while at >= first:
            kind = kinds[at]
            if kind == ")":
                depth += 1
            elif kind == "(":
                depth -= 1
            elif depth == 0 and kind == sign:
                inside = comma - at - 1
                opener = low[at + 1] if at + 1 < comma else ""
                if kinds[at + 1] == "C" and inside <= 8 and kinds[first] in "IB" and "," not in kinds[first:at]:
                    # after winning Ohio, Gov. X, said
                    return Range(at + 1, comma), "np"
                if 1 < inside <= 5 and kinds[at - 1] == "w" and set(kinds[at + 1 : comma]) == {"C"}:
                    # his wife, Pia Marchetti, said
                    start = self._phrase_start(at - 1, first)
                    return Range(at + 1 if start is None else start, comma), "appo"
                if 0 < inside <= 22 and at > first and kinds[at - 1] in "CwN)" and opener not in _CONTINUES:
                    aged = kinds[at - 1] == "N" and at - 2 > first and kinds[at - 2] == sign
                    # X, 71, who lives there, said
                    end = at - 2 if aged else at
                    start = self._phrase_start(end - 1, first)
                    if start is not None and start - 2 > first and kinds[start - 2] == sign and kinds[start - 1] == "I":
                        # X, of Mill Lane, Oakham, said; X, at a rally in March, in Oakham, Maine, said
                        at = start - 2
                        continue
                    if start is not None and kinds[start - 1] == "I" and "," in low[start:end]:
                        # X, who went to Oakham, Maine, in March, said
                        at -= 1
                        continue
                    if (
                        start is not None
                        and start - 1 > first
                        and kinds[start - 1] == sign
                        and (self._is_tag(start, end) or self._is_apposed(start, first))
                    ):
                        # Sen. X, D-Maine, the chairman, said; X, a member of the Guild, a body of traders, said
                        at = start - 1
                        continue
                    if (
                        start is not None
                        and (kinds[at + 1] in "DCWIwNRY" or opener == "who")
                        and (
                            opener == "who"
                            # the engineer, speaking on Monday, said
                            or (opener.endswith("ing") and kinds[start] == "D")
                            or any(kinds[k] == "C" or low[k] in self.people for k in range(start, end))
                        )
                    ):
                        if 1 < inside <= 5 and set(kinds[at + 1 : comma]) == {"C"} and self._is_office(start, end):
                            # the Minister for Fishing, Pia Marchetti, said
                            end = comma
                        return Range(start, end), "appo"
                if opener == "who" and low[at - 1] in _SOMEBODY and kinds[at - 1] == "D":
                    return Range(at - 1, at), "appo"
            elif kind in ";:" or (kind == "Q" and sign != "-"):
                break
            at -= 1
        return None, "comma"

    def _is_tag(self, start: int, end: int) -> bool:
        """Whether tokens `[start, end)` say of somebody named before no more than the party: D-Maine, Republican of
        Maine."""
        low = self.low
        if end == start + 1:
            return low[start].startswith(_PARTY_SIGNS)
        return low[start] in _PARTISANS and low[start + 1] in ("of", "from")

    def _is_apposed(self, start: int, first: int) -> bool:
        """Whether the phrase at token `start`, behind a comma, says what somebody named right before it is."""
        kinds = self.kinds
        if kinds[start] not in "Dw" or kinds[start - 2] != "C":
            return False
        named = self._phrase_start(start - 2, first)
        return named is not None and (named == first or kinds[named - 1] not in "I," or kinds[named - 2] == "Q")

    def _is_office(self, start: int, end: int) -> bool:
        """Whether tokens `[start, end)` name an office by what it is for: the Minister for Foreign Affairs."""
        kinds = self.kinds
        held = next((k for k in range(start, end - 1) if self.low[k] in self.people and kinds[k + 1] == "I"), None)
        return held is not None and set(kinds[held + 1 : end]) <= set("IDC&")

    def is_aside(self, at: int, entry: Cue, first: int) -> bool:
        """Whether a verb only says what somebody was asked or told, before or beside the verb of the sentence and up to
        the next comma: Asked if he would go, Berg nodded; Berg, told of it, nodded.
        """
        if entry.form != "past" or (entry.lemma not in self.addressed and entry.lemma not in _ASKING):
            return False
        return at == first or self.kinds[at - 1] == ","

    def opening(self, first: int, at: int, last: int = 0) -> tuple[Range | None, str]:
        """The subject that a sentence opens with, for a cue further on, or up to `last` behind one that opens it."""
        if at == first and last:
            return self._openings.behind_participle(at, last), "open"
        return self._openings.subject(first, at)

    def absolute(self, left: int, first: int) -> Range | None:
        """The subject that a participle has for itself: with the mayor saying, Berg calling."""
        if left < first or (self.kinds[left] != "C" and self.low[left] not in self.people):
            return None
        start = self._phrase_start(left, first)
        if start is None or (self.kinds[left] != "C" and (start == first or self.low[start - 1] != "with")):
            return None
        return Range(start, left + 1)

    def owner(self, at: int, first: int) -> tuple[Range | None, str]:
        """Whose statement it is: his promise, Trump's criticism."""
        kinds, low = self.kinds, self.low
        k = at - 1
        while k >= first and kinds[k] in "wRN" and at - k < 4 and not low[k].endswith("'s"):
            k -= 1
        if k < first:
            return None, "bare"
        if low[k] in POSSESSIVES:
            return Range(k, k + 1), "poss"
        if low[k].endswith(("'s", "s'")):
            start = self._phrase_start(k, first)
            owner = self._without_verb(Range(start, k + 1)) if start is not None else None
            return (owner, "owner") if owner is not None else (None, "bare")
        return None, "det" if kinds[k] == "D" else "bare"

    def agent(self, at: int, last: int) -> tuple[Range | None, str]:
        """Who is behind a passive: was criticized by X."""
        for k in range(at + 1, min(at + 6, last - 1)):
            if self.low[k] == "by":
                source = self._phrases.noun_phrase(k + 1, last)
                return (source, "by") if source else (None, "passive")
            if self.kinds[k] not in "RYwI":
                break
        return None, "passive"

    def from_mark(self, left: int, first: int) -> Range | None:
        """All words between a marked stretch and the verb group: “…,” Blunt, after a pause, said."""
        kinds = self.kinds
        start = left
        while start >= first and kinds[start] not in "Q;:" and left - start < 26:
            start -= 1
        if start < first or kinds[start] != "Q":
            return None
        start += 1
        while start <= left and kinds[start] in ",-":
            start += 1
        if start > left or kinds[start] not in "CDNPw" or (kinds[start] == "w" and self.low[start] not in self.people):
            return None
        return Range(start, left + 1)
