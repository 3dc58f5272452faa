"""Whose an English verb or statement is: its subject, its owner, the agent of a passive."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.appositions import Appositions
from searchapp.quotes.english.openings import Openings
from searchapp.quotes.english.participles import Participles
from searchapp.quotes.english.phrase_starts import PhraseStarts
from searchapp.quotes.english.phrases import PASTS, POSSESSIVES, Phrases, is_participle
from searchapp.quotes.english.verb_groups import VerbGroups
from searchapp.quotes.lexicon import Cue, Lexicon, word_set
from searchapp.quotes.words import Words

_HEADS = frozenset("CDNwY")
_ASKING = word_set("press question challenge")
_RELATIVE = frozenset(["who", "which", "that", "where"])
_JOINING = frozenset(["and", "but"])


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
        starts = PhraseStarts(words, lexicon, phrases)
        self._phrase_start = starts.start
        self._appositions = Appositions(words, lexicon, starts)
        self.verb_group = VerbGroups(words, lexicon).before
        self.of_participle = Participles(words, lexicon, self._openings, starts).subject

    def subject(self, left: int, first: int, seen: set[str]) -> tuple[Range | None, str]:
        """The phrase that ends with token `left`, before a verb group that holds `seen` (see `VerbGroups`)."""
        low, kinds = self.low, self.kinds
        if left < first:
            return None, "start"
        if left == first and "to" in seen and low[left].endswith("ing"):
            # Starting to | worry
            return None, "to"
        if kinds[left] == "P":
            return Range(left, left + 1), "pron"
        if kinds[left] == "W" or low[left] == "that":
            return Range(left, left + 1), "rel"
        if kinds[left] == "&" or low[left] == "but":
            return None, "joined"
        if kinds[left] == ")":
            left = self._appositions.before_bracket(left + 1, first) - 1
            if left < first:
                return None, "start"
        if kinds[left] in ",-":
            return self._before_sign(left, first)
        found = self._noun_phrase(left, first, seen) if kinds[left] in _HEADS else None
        return found or (None, "to" if "to" in seen else "none")

    def _before_sign(self, sign: int, first: int) -> tuple[Range | None, str]:
        """The phrase that a comma or dash at token `sign` parts from the verb, with what is put in between."""
        low, kinds = self.low, self.kinds
        found = self._appositions.before(sign, first)
        opening = kinds.rfind(",", first, sign) if found[0] is None and kinds[sign] == "," else -1
        if (
            opening > first
            and low[opening - 1] in ("but", "and")
            and (kinds[opening + 1] == "I" or low[opening + 1] == "given")
        ):
            # stayed away but, in a letter, | denied
            return None, "joined"
        return found

    def _noun_phrase(self, left: int, first: int, seen: set[str]) -> tuple[Range | None, str] | None:
        """The noun phrase that ends with token `left`, with all that belongs to it; None where there is none, and a
        phrase of None where the sentence goes on with an earlier subject."""
        low, kinds = self.low, self.kinds
        if kinds[left] == "w" and "to" not in seen and self._is_finite(left) and (who := self._who(left, first)):
            # an official who attended | said
            head = self._phrase_start(who - 1, first)
            if head is not None and head - 1 > first and kinds[head - 2 : head] == "C,":
                # Ann Berg, an official who attended | said
                head = self._phrase_start(head - 2, first)
            if head is not None:
                return Range(head, who), "np"
        start = self._phrase_start(left, first, "to" not in seen)
        if start is None or (low[start - 1] == "to" and kinds[start] == "w" and start > first):
            # to show up in court to | explain
            return None
        if start - 2 > first and kinds[start - 1] == "I" and low[start - 2] in _JOINING and kinds[start] != "C":
            # called it “…” and, in | a letter to the board wrote
            return None, "joined"
        if start == first and low[first].endswith("ing") and kinds[first : first + 2] == "CI":
            start = self._behind_setting(start, left)
        whose = self._beyond(start, left, first) if "to" not in seen and start - 1 > first else None
        if whose is not None:
            return whose, "np"
        named = self._appositions.named_before(start, left, first)
        if named is not None:
            return Range(named, left + 1), "appo"
        told_of = self._appositions.behind_marks(left + 1, first) if "to" not in seen else None
        if told_of is not None:
            return told_of, "appo"
        subject = self._without_verb(Range(self._list_start(start, left, first), left + 1))
        return (subject, "np") if subject is not None else None

    def _behind_setting(self, start: int, left: int) -> int:
        """Where the name at token `left` begins behind a participle that no comma parts from it: Speaking to the Post |
        Berg said."""
        kinds, named = self.kinds, left
        while named > start + 2 and kinds[named - 1] == "C":
            named -= 1
        if kinds[left] != "C" or named == start + 2:
            return start
        return left if kinds[named - 1] == "D" else named

    def _who(self, verb: int, first: int) -> int:
        """The "who" right before a verb and what belongs to it: somebody who once | attended; 0 without one."""
        who = verb - 1
        while who > first and self.kinds[who] in "AR":
            who -= 1
        return who if self.low[who] == "who" and who > first and self.kinds[who - 1] in "wC" else 0

    def _beyond(self, start: int, left: int, first: int) -> Range | None:
        """The noun phrase that begins further to the left, of which tokens `[start, left]` are the last words."""
        kind = self.kinds[start - 1]
        if kind == "I" and self.kinds[start - 2] == ")":
            # the account of the pair (@pair) on Rednet
            end = self._appositions.before_bracket(start - 1, first)
            head = self._phrase_start(end - 1, first) if end > first else None
            return Range(head, left + 1) if head is not None else None
        if self.low[start - 1] == "as" and (whose := self._before_relative(start, left, first)) is not None:
            return whose
        if kind in "wI" or self.low[start - 1] == "who":
            whose = self._before_relative(start, left, first)
            if whose is not None or self.low[start - 1] != "including":
                return whose
        elif kind not in "BCA,":
            return None
        elif kind != "B" and self.kinds[start] == "w":
            return self._before_participle(start, first)
        return self._before_examples(start, left, first)

    def _before_relative(self, start: int, left: int, first: int) -> Range | None:
        """The noun phrase with its relative clause, in which tokens `[start, left]` are the last object: members
        who voted to shut the yard | said, a clerk who had been seen with Berg | said, people who know Berg | said."""
        kinds, low = self.kinds, self.low
        before = start - 1
        to_do = before - 1 > first and kinds[before] == "w" and low[before - 1] == "to"
        if low[before] == "who" and before > first:
            # people who | live in Oslo
            at = before if kinds[start] == "w" and start < left and low[start] not in self.people else first
        elif to_do or kinds[before] == "I" or low[before] == "as" or (kinds[before] == "w" and self._is_finite(before)):
            at = before - 1
            while at > first and kinds[at] not in ",;:QTB" and low[at] != "who":
                at -= 1
        else:
            return None
        if low[at] != "who" or at <= first or kinds[at - 1] not in "wC":
            return None
        if not to_do and kinds[at + 1] not in "wAR":
            # who Berg met in Oslo
            return None
        head = self._phrase_start(at - 1, first)
        if head is None:
            return None
        return Range(head, left + 1 if to_do else at)

    def _before_examples(self, start: int, left: int, first: int) -> Range | None:
        """The noun phrase of which tokens `[start, left]` are some: people such as Berg, unions including the Guild."""
        low = self.low
        end = (
            start - 1 if low[start - 1] == "including" else start - 2 if low[start - 2 : start] == ["such", "as"] else 0
        )
        if end <= first or self.kinds[end - 1] not in "wC":
            return None
        head = self._phrase_start(end - 1, first)
        return Range(head, left + 1) if head is not None else None

    def _is_finite(self, at: int) -> bool:
        entry = self.cues.get(self.low[at])
        past = self.low[at].endswith("ed") or self.low[at] in PASTS
        return past or (entry is not None and entry.form in ("past", "third"))

    def _before_participle(self, start: int, first: int) -> Range | None:
        """The noun phrase of which a participle, token `start`, and what belongs to it says more: members, | led by
        Berg, said; a man who was | seen with Berg said."""
        kinds, low = self.kinds, self.low
        if start - 2 < first or kinds[start] != "w" or kinds[start + 1] != "I" or not is_participle(low[start]):
            return None
        end = start - 1
        if kinds[end] == "A":
            while end > first and kinds[end] in "AR":
                end -= 1
            while end > first and kinds[end] in "CDNw" and low[end] not in _RELATIVE:
                # a hub where three clerks were seen
                end -= 1
            if low[end] not in _RELATIVE:
                return None
        end -= kinds[end - 1] == ","
        head = self._phrase_start(end - 1, first) if end > first else None
        return Range(head, end) if head is not None else None

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
        # The Post, | Rednet and the Guild said
        at -= at == first + 1 and kinds[first] == "D" and at < start
        listed = kinds[at - 1] == "I" or self.low[at - 1] == "including"
        if first < at < start and listed and at - 1 > first:
            # Residents of Marlow, Oakham and Linden
            head = self._phrase_start(at - 2, first)
            marked = head is not None and head - 2 >= first and kinds[head - 2 : head] == "Q,"
            return head if head is not None and (head == first or kinds[head - 1] in "BYQ" or marked) else start
        return at if at == first else start

    def group(self, at: int) -> str:
        """The group of the cue that a token can be, and nothing for other words."""
        entry = self.cues.get(self.low[at])
        return entry.group if entry is not None else ""

    def is_aside(self, at: int, entry: Cue, first: int) -> bool:
        """Whether a verb only says what somebody was asked or told, before or beside the verb of the sentence and up to
        the next comma: Asked if he would go, Berg nodded; Berg, told of it, nodded.
        """
        if entry.form != "past" or (entry.lemma not in self.addressed and entry.lemma not in _ASKING):
            return False
        return at == first or self.kinds[at - 1] == ","

    def opening(self, first: int, at: int) -> tuple[Range | None, str]:
        """The subject that a sentence opens with, for a cue further on."""
        return self._openings.subject(first, at)

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
                return (self._without_reason(source), "by") if source else (None, "passive")
            if self.kinds[k] == "Q":
                # was described as “…” | by X; but: as “…” carried by X
                source = self._phrases.noun_phrase(k + 2, last) if self.low[k + 1] == "by" else None
                return (self._without_reason(source), "by") if source else (None, "passive")
            if self.kinds[k] not in "RYwI" and (self.low[k] != "as" or self.kinds[k + 1] != "Q"):
                break
        return None, "passive"

    def _without_reason(self, source: Range) -> Range:
        """An agent without what somebody is criticized or praised for: by his rivals | for failing, | for her plan."""
        low = self.low
        for k in range(source.first + 1, source.last - 1):
            done = low[k + 1].endswith("ing") and self.kinds[k + 1] == "w"
            if low[k] == "for" and (done or low[k + 1] in POSSESSIVES):
                return Range(source.first, k)
        return source

    def parted(self, comma: int, at: int, first: int, last: int) -> Range | None:
        """The subject that opens a sentence and that only a comma parts from the verb at token `at`, behind which a
        colon or a mark opens what was said: The former mayor Ann Berg, said: “…”"""
        kinds = self.kinds
        if comma != at - 1 or at + 1 >= last or kinds[at + 1] not in ":Q" or "," in kinds[first:comma]:
            return None
        start = self._phrase_start(comma - 1, first)
        named = start == first and kinds[comma - 1] == "C" and kinds[first] in "CDw"
        return Range(first, comma) if named else None

    def _is_saying(self, at: int) -> bool:
        """Whether a token is the verb of saying of a subject right before it: “…,” Blunt | said, so that it hinted"""
        entry = self.cues.get(self.low[at])
        finite = entry is not None and entry.group == "say" and entry.form == "past" and self.kinds[at] == "w"
        return finite and self.kinds[at - 1] in "CP"

    def from_mark(self, left: int, first: int) -> Range | None:
        """All words between a marked stretch and the verb group: “…,” Blunt, after a pause, said."""
        kinds = self.kinds
        if kinds[left] == "I":
            # “…,” Blunt said, citing reports of | claims that
            return None
        start = left
        while start >= first and kinds[start] not in "Q;:" and left - start < 26:
            start -= 1
        if start < first or kinds[start] != "Q":
            return None
        start += 1
        while start <= left and kinds[start] in ",-":
            start += 1
        said = next((k for k in range(start + 1, left) if self._is_saying(k)), left + 1)
        left = said - 1
        if start > left or kinds[start] not in "CDNPw" or (kinds[start] == "w" and self.low[start] not in self.people):
            return None
        return Range(start, left + 1)
