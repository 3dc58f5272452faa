"""What an English sentence reports: where content starts behind a cue."""

from collections.abc import Sequence

from searchapp.quotes.english.phrases import ARTICLES, PERIODS, Phrases
from searchapp.quotes.lexicon import Cue, Lexicon, word_set
from searchapp.quotes.words import Words

# prepositions of when, where and by what means something is said; of others it is the matter
_SETTINGS = word_set("on in at during after before from by through via over amid")
# verbs that give voice to a noun, and the prepositions behind such a noun: raised doubts about
_VOICING = word_set("express voice raise")
_MATTERS = word_set("about over for at with of on in against")
# verbs of two objects: the first is whoever it is offered to
_GIVING = word_set("offer promise guarantee deny teach")
OBJECTS = word_set("me him her us them you")
"""Pronouns for whoever something is said or offered to."""
# right behind a verb of saying they can begin words that say when, where or to whom, with what is said behind these
_CIRCUMSTANCES = word_set("of to for over on in before")
# before a show or a paper, whose name stands between marks behind whose it is
_ON_AIR = word_set("on in during to")
_POSSESSIVE_ENDS = ("'s", "s'")
_REFLEXIVES = word_set("himself herself itself themselves")
_SKIPPED = _CIRCUMSTANCES | {"", "with"}
# what makes a number less exact, and verbs behind which "about" does not
_ABOUT = word_set("about around over")
_AT_LEAST = [["at", "least"], ["at", "most"], ["up", "to"], ["more", "than"], ["fewer", "than"], ["less", "than"]]
_NUMBERS = word_set("two three four five six seven eight nine ten half dozens hundreds thousands millions")
_TALKING = word_set("talk speak complain hear learn read write ask inquire joke brag boast worry")
_LATE = frozenset(["late", "early"])
# verbs whose "to" is a preposition
_COMMENTING = frozenset(["comment", "elaborate"])
_TOWARDS = word_set("point respond refer reply speak allude appeal look object")
# what is given out, with what it says behind it: issued a statement saying
GIVING_OUT = word_set("issue deliver post tweet")
_STATEMENTS = word_set("statement message letter note speech video tweet email memo release apology warning appeal")

# these say of what is named behind them how many or how far, and not how something was said
_OF_PHRASE = word_set("nearly almost roughly approximately only even just further perhaps maybe")
# behind the marked name of what is no speaker but a medium: told NBC's “Today” | show
_PROGRAMMES = frozenset(["show", "program", "programme", "podcast", "magazine", "newsletter"])
# what follows a cue: its class, the token where content may start, and the end of the cue
Follows = tuple[str, int, int]
# an insertion and a relative clause are so long
_INSERTED, _RELATIVE = 8, 14
_RELATIVES = word_set("who which where when")
# so many tokens behind the first comma tell where those are who hear it
# by which somebody says something: said in an email | the costs came to
_MEDIA = word_set("email e-mail statement interview letter message text tweet post speech memo filing note report")
_CLAUSE = 9
_PLACES = 10
# tokens and phrases that are passed over on the way to it, at most
_STEPS = 30


def behind_statement(low: Sequence[str], kinds: Sequence[str], start: int, last: int) -> int:
    """The token behind a statement that is given out, whose words begin with token `start`, else `start`."""
    noun = start
    while noun < last and kinds[noun] in "DRwC":
        noun += 1
        if low[noun - 1] in _STATEMENTS:
            return noun
    return start


class Contents:
    """Finds the content of cues among the tokens of an article."""

    def __init__(self, words: Words, lexicon: Lexicon, phrases: Phrases) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.cues = lexicon.cues
        self.particles = lexicon.named("particles")
        self.addressed = lexicon.named("addressed")
        self.phrases = phrases

    def right_of(self, at: int, entry: Cue, last: int) -> Follows:
        """What follows the cue: its class, the token where content may start, and the end of the cue."""
        at_once = self._right_behind(at + 1, entry, last)
        if at_once is not None:
            return at_once
        k = cue_end = at + 1
        tag = ""
        if k < last and self._is_particle(k, entry):
            tag = self.low[k]
            k = cue_end = k + 1
        for _ in range(_STEPS):
            if k >= last:
                break
            found: Follows | int = self._behind_adverbial(k, last)
            if found == k:
                found = self._opened_by(k, at, entry, last, tag, cue_end)
                if isinstance(found, int) and self.kinds[k] in "DCNw":
                    tag = "@"
            if not isinstance(found, int):
                return found
            k = found
        return (tag + "end", last, cue_end)

    def _right_behind(self, k: int, entry: Cue, last: int) -> Follows | None:
        """What the first token behind a cue begins, where it is somebody's self, something to do or a rough number."""
        low, kinds = self.low, self.kinds
        if k < last and low[k] in _REFLEXIVES and entry.group != "say":
            # described | himself as a farmer
            return ("NP", k, k)
        to_do = k + 1 < last and low[k] == "to" and kinds[k + 1] in "wARQ" and not self._are_people(k + 1)
        if to_do and entry.lemma not in _TOWARDS:
            return ("to", k + 1 if entry.group == "seem" else k, k)
        about = k + self._about(k, last) if entry.lemma not in _TALKING else k
        if about > k and (clause := self.phrases.phrase_class(about, last)) != "NP":
            # said | about 300 homes were cut off
            return (clause, k, k)
        return None

    def _is_particle(self, k: int, entry: Cue) -> bool:
        """Whether token `k` belongs to the cue before it: pointed | out, commented | on."""
        word = self.low[k]
        if word not in self.particles or entry.group == "noun" or self.kinds[k] not in "IwRBT":
            return False
        if entry.group == "say" and word in ("on", "from", "with") and entry.lemma not in _COMMENTING:
            return False
        return word not in ("that", "in", "at")

    def _behind_adverbial(self, k: int, last: int) -> int:
        """The token behind an adverb or a time at token `k`, else `k`."""
        if self._is_of_phrase(k, last):
            return k
        when = self.phrases.past_time(k, last)
        if when > k and not self.phrases.is_verb(when, last):
            return when
        is_late = self.low[k] in _LATE and k + 1 < last and self.kinds[k + 1] == "I"
        return k + 1 if is_late or self.kinds[k] in "RY" else k

    def _is_of_phrase(self, k: int, last: int) -> bool:
        """Whether an adverb belongs to the noun phrase or number behind it: said | only two came, further talks are
        near."""
        return self.low[k] in _OF_PHRASE and k + 1 < last and self.kinds[k + 1] in "DCNw"

    def _opened_by(self, k: int, at: int, entry: Cue, last: int, tag: str, cue_end: int) -> Follows | int:
        """What follows the cue at token `at` where token `k` opens it, or the token from which on to look."""
        kind, word = self.kinds[k], self.low[k]
        if kind == "T":
            return (tag + word, k + 1, cue_end)
        if kind == ",":
            if k + 1 < last and self.kinds[k + 1] == "Q":
                return (tag + "Q", k + 1, cue_end)
            behind = self._behind_insertion(k, last)
            return (tag + ",", k + 1, cue_end) if behind is None else behind
        if kind == ":":
            return (tag + ":", k + 1, cue_end)
        if kind == "-" and (behind := self._behind_insertion(k, last)) is not None:
            return behind
        if entry.lemma == "put" and word == "it" and k + 1 < last and self.kinds[k + 1] in ",:":
            # as Berg put it, | “…”
            follows = "@Q" if self.kinds[min(k + 2, last - 1)] == "Q" else "@that"
            return (follows, min(k + 2, last - 1), k + 1)
        if kind == "I":
            return self._at_preposition(k, entry, last, tag, cue_end)
        if kind in "DCNw" or self._is_of_phrase(k, last):
            if k == at + 1 and kind == "w" and word.endswith("ing") and len(word) > 5:
                return ("ing", k, cue_end)
            return self._at_phrase(k, entry, last, tag, cue_end)
        if kind == "P" and word == "it":
            return (tag + "it", k, cue_end)
        if kind == "W" and word in ("who", "which") and k > at + 1:
            return (tag + "rel", k, cue_end)
        return (tag + ("end" if kind in ";-." else kind), k, cue_end)

    def _about(self, k: int, last: int) -> int:
        """How many words at token `k` make a number that follows less exact: about, at least; 0 where none does."""
        size = 1 + (self.low[k : k + 2] in _AT_LEAST) if k < last else 0
        exact = k + size < last and (self.kinds[k + size] == "N" or self.low[k + size] in _NUMBERS)
        return size if exact and (size > 1 or self.low[k] in _ABOUT) else 0

    def _at_preposition(self, k: int, entry: Cue, last: int, tag: str, cue_end: int) -> Follows | int:
        """What follows where the preposition at token `k` opens it, or the token from which on to look."""
        low, kinds = self.low, self.kinds
        if low[k] == "to" and k + 1 < last and kinds[k + 1] in "wARQ":
            return (tag + "to", k, cue_end)
        if not tag and entry.group in ("noun", "judge", "urge", "want", "think", "show", "seem"):
            return ("p=" + low[k], k + 1, k + 1)
        far = self.phrases.past_phrase(k, last)
        shown = far == k + 1 or low[far - 1].endswith(_POSSESSIVE_ENDS)
        if far < last and kinds[far] == "Q" and low[k] in _ON_AIR and shown:
            # said on Channel 9’s “Early Hours” that
            return far + 1
        if far < last and (kinds[far] in "TQ:" or (kinds[far] == "," and far + 1 < last and kinds[far + 1] == "Q")):
            return far
        if far < last and kinds[far] == ",":
            # said in Oakham, Maine, | that; said on Channel 9, where he works, | that
            that = self._past_places(far, last)
            that = self._behind_insertion(far, last) or far if that == far else that
            if kinds[that] == "T":
                return that
        clause = self._behind_setting(k, last) if entry.group == "say" and not tag else None
        return (tag + "prep", k, cue_end) if clause is None else self._clause_at(clause, last, cue_end)

    def _at_phrase(self, k: int, entry: Cue, last: int, tag: str, cue_end: int) -> Follows | int:
        """What follows where a noun phrase at token `k` opens it, or the token behind whom it was told."""
        if not tag:
            if entry.lemma in GIVING_OUT:
                far = behind_statement(self.low, self.kinds, k, last)
                if k < far < last - 1 and self.kinds[far] in ",:" and self.kinds[far + 1] == "Q":
                    return ("@Q", far + 1, far)
            matter = self._matter(k, last) if entry.lemma in _VOICING else None
            if matter is not None:
                return matter
            told = self._behind_addressed(k, last, cue_end) if entry.lemma in self.addressed else None
            if told is not None:
                return told
            given = self._behind_receiver(k, last) if entry.lemma in _GIVING else k
            if given > k:
                return ("@" + self.phrases.phrase_class(given, last), given, cue_end)
        clause = self._clause_behind(k, last, entry, tag) if tag in _SKIPPED else None
        return (tag + self.phrases.phrase_class(k, last), k, cue_end) if clause is None else clause

    def _behind_addressed(self, k: int, last: int, cue_end: int) -> Follows | int | None:
        """What follows a verb that is said to somebody, who stands at token `k`, or the token behind them; None where
        the phrase is rather what is said."""
        low, kinds = self.low, self.kinds
        far = self.phrases.past_phrase(k, last)
        if far < last and kinds[far] == ",":
            far = self._past_places(far, last, ",CNYw")
        if far + 1 < last and kinds[far] == "Q" and low[far + 1] in _PROGRAMMES:
            # told NBC's “Today” show | on Friday that
            return far + 2
        if kinds[far : far + 1] == "Q" and low[far - 1].endswith(_POSSESSIVE_ENDS):
            return self._behind_programme(k, far, last, cue_end)
        if far < last and kinds[far] == "T" and self.phrases.is_verb(far + 1, last):
            # urging any side that wishes to help: a relative clause
            return ("NP", k, cue_end)
        if far < last and low[far] == "to":
            # whoever is to do it is a part of what is asked: urged | the council to pay
            return ("@to", k, cue_end)
        about = next((at for at in range(k + 1, far) if low[at] == "about"), far)
        if about < far - 1:
            return ("@about", about + 1, about + 1)
        if far < last and (kinds[far] in "TQWP" or low[far] == "if"):
            return far
        if far < last and kinds[far] in ",:" and far + 1 < last:
            marked = far + 1 if kinds[far + 1] == "Q" else self._behind_insertion(far, last)
            if marked is not None:
                return ("@Q", marked, cue_end) if kinds[marked] == "Q" else ("@that", marked + 1, cue_end)
        clause = self._behind_setting(k, last)
        if clause is not None:
            return self._clause_at(clause, last, cue_end)
        if low[k] in OBJECTS and k + 1 < last and kinds[k + 1] in "CDNw":
            # told them | Berg was ill
            return ("@" + self.phrases.phrase_class(k + 1, last), k + 1, cue_end)
        return None

    def _behind_programme(self, k: int, marked: int, last: int, cue_end: int) -> Follows | int:
        """The same where a programme at token `marked`, of the station at token `k`, hears it: told Channel 9's “Early
        Hours” on Monday | that; “It is late,” Berg told | Channel 9's “Early Hours.”"""
        if self.kinds[marked + 1 : marked + 3] == ",Q":
            return ("@Q", marked + 2, cue_end)
        behind = self.phrases.past_phrase(marked + 1, last)
        if self.kinds[behind : behind + 1] == "T":
            return behind
        clause = marked + 1 < last and (
            self.kinds[marked + 1] == "P" or self.phrases.phrase_class(marked + 1, last) != "NP"
        )
        return self._clause_at(marked + 1, last, cue_end) if clause else ("NP", k, cue_end)

    def _past_places(self, comma: int, last: int, before: str = ",CNY") -> int:
        """The "that" behind commas of nothing but names and nouns: told the crowd in Oakham, Maine on Monday | that,
        told guests at a Bergen, Norway, hotel | that; else the comma. `before`: what may stand before that."""
        for k in range(comma + 1, min(comma + _PLACES, last)):
            if self.kinds[k] == "T":
                noun = self.kinds[k - 1] not in before
                return comma if noun or self.phrases.is_verb(k + 1, last) else k
            if self.kinds[k] not in "CDNYIw," or self.phrases.is_finite(k) or self._adds(k):
                break
        return comma

    def _adds(self, k: int) -> bool:
        """Whether token `k` cues what somebody says further: said on Monday, | adding that."""
        cue = self.cues.get(self.low[k])
        return cue is not None and cue.form == "ing"

    def _matter(self, k: int, last: int) -> Follows | None:
        """What a verb that only gives voice to a noun is about: expressed no doubt that | they would, voiced support
        for | the plan.
        """
        low, kinds = self.low, self.kinds
        noun = k
        while noun < min(k + 6, last - 1) and kinds[noun] in "DRwN":
            noun += 1
        if noun == k or kinds[noun - 1] != "w":
            return None
        if kinds[noun] == "T":
            return ("nT", noun + 1, noun)
        if low[noun] not in _MATTERS:
            return None
        far = self.phrases.past_phrase(noun, last) if low[noun] in _SETTINGS else last
        if far < last and kinds[far] == "T":
            return ("nT", far + 1, noun)
        return ("nI", noun + 1, noun + 1)

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
            if before == "Y" and kind in "CDw" and low[at] not in PERIODS and kinds[at - 2] != "D":
                # but: in a Tuesday speech
                return at
            if (kind == "P" or low[at] == "there") and before in "CNwY":
                # in a speech he gave on Monday that, at the part he sees: there it is the noun's own clause
                own = before == "w" and ("the" in low[k:at] or "T" in kinds[at : at + 8])
                return None if own else at
            if (
                kind == "D"
                and before in "CNwY"
                and (
                    self.phrases.phrase_class(at, last) != "NP" or (low[at - 1] in _MEDIA and self._is_clause(at, last))
                )
            ):
                return at
        return None

    def _is_clause(self, k: int, last: int) -> bool:
        """Whether a noun phrase at token `k` has a verb that is no cue, and no "that" stands behind: in a letter | the
        costs came to; but not: in a letter the board sent that."""
        verb = next((at for at in range(k + 1, min(k + _CLAUSE, last)) if self.phrases.is_finite(at)), last)
        parted = any(sign in self.kinds[k:verb] for sign in ",;:.-QTW&")
        return verb < last and not parted and "T" not in self.kinds[verb : verb + _CLAUSE]

    def _behind_receiver(self, k: int, last: int) -> int:
        """Where what is offered begins behind whom it is offered to, else `k`: him | a new deal, the crew | a rise."""
        kinds, low = self.kinds, self.low
        for at in range(k + 1, min(k + 7, last - 1)):
            if low[at] in ARTICLES and kinds[at - 1] in "wC":
                return at
            if kinds[at] not in "CNw" or (kinds[at] == "w" and (low[at] in self.cues or low[at].endswith("ing"))):
                break
        return k

    def _clause_at(self, k: int, last: int, cue_end: int) -> Follows:
        return ("P" if self.kinds[k] == "P" else self.phrases.phrase_class(k, last), k, cue_end)

    def _clause_behind(self, k: int, last: int, entry: Cue, tag: str) -> int | None:
        """The "that" behind a phrase that is no part of what is said: said last week that, said of the row that."""
        far = self.phrases.past_phrase(k, last)
        if far >= last or self.kinds[far] != "T" or self.phrases.is_verb(far + 1, last):
            return None
        before = self.low[far - 1]
        addressed = self.kinds[far - 1] in "CNYQ" or before in PERIODS or before in self.phrases.people
        return far if (addressed or tag in _CIRCUMSTANCES) and entry.group in ("say", "think") else None

    def _behind_insertion(self, comma: int, last: int) -> int | None:
        """The "that" or the mark behind words between commas or dashes: argued, however, that; said, with a smile, “…”;
        said on the radio, where he works, that; said - in a letter - that"""
        sign, relative = self.kinds[comma], self.low[min(comma + 1, last - 1)] in _RELATIVES
        for k in range(comma + 1, min(comma + (_RELATIVE if relative else _INSERTED), last - 1)):
            if self.kinds[k] == sign:
                # but: said, adding, “…”
                return k + 1 if self.kinds[k + 1] in "TQ" and not (k == comma + 2 and self._adds(k - 1)) else None
            if self.kinds[k] in "Q;:" or (self.kinds[k] == "P" and not relative):
                return None
        return None

    def is_hearer(self, start: int, last: int) -> bool:
        """Whether the phrase at token `start` is of somebody who is told: confirmed to | Reuters, to | the police."""
        head = start + (self.kinds[start] == "D" and start + 1 < last)
        return self.kinds[head] == "C" or self.low[head] in self.phrases.people or self.low[head] in OBJECTS

    def _are_people(self, at: int) -> bool:
        """Whether a token is a noun for several people, and no verb: to | reporters."""
        return self.low[at][-1] == "s" and self.low[at] in self.phrases.people
