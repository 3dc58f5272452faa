"""In which order cue, source and content stand in an English sentence, and where the content is: Berg said | it was
late; | “It is late,” | Berg said; “…,” | said Berg; It is late, Berg said, | and cold."""

from searchapp.quotes.candidates import Order, Range
from searchapp.quotes.english.contents import Contents
from searchapp.quotes.english.phrases import Phrases
from searchapp.quotes.english.statements import Statements
from searchapp.quotes.english.subjects import EnglishSubjects
from searchapp.quotes.lexicon import Cue, word_set
from searchapp.quotes.words import Words

NEW_CONTENT = frozenset(["that", "Q", ":", "NPV", "@that", "@Q", "@to", "whether", "@whether", "outthat"])
"""The classes of what follows a cue (`Contents.right_of`) that are a content of their own."""
# those of whom or what it is said
_OF_WHAT = frozenset(["ofNP", "ofNPV", "ofP", "ofit", "aboutNP", "aboutP", "aboutit"])
# and those of nothing that is said
_NOTHING = frozenset(["end", ".", "prep", "adv"])
# a clause that begins with these is a part of the statement that goes on between marks
_SUPPOSING = frozenset(["if", "unless", "although", "though", "because", "whereas", "until"])
_LEAST_CLAUSE = 3
# adverbs that belong to what follows: said | nearly every house, asked | not to go
_DEGREES = word_set("only just nearly almost not even")
# behind who it was told by they say why or how
_REASONS = frozenset(["for", "as", "over"])
_JOINERS = word_set("but and yet so or")
_RELATIVES = word_set("who whose that which where")
_ASKED = frozenset(["asked", "pressed"])
# what opens when something is said
# verbs before which "as" is no conjunction of time
_PASSING_ON = word_set(
    "say report note write explain point argue observe mention state acknowledge document reveal warn predict show find"
)
_SETTINGS = frozenset(["on", "in", "at", "during", "after", "before", "from", "via", "to"])
# so near behind a comma stands the verb of another attribution
_NEAR = 9
_MEANWHILE = frozenset(["as", "when", "while", "after", "before"])
# an apposition has fewer tokens, of these categories
_APPOSED, _NOMINAL = 10, frozenset("CDNwI")
# how a subject is found that stands before its verb: a noun phrase, a pronoun, one with an apposition
_BEFORE_VERB = frozenset(["np", "pron", "appo"])


class Orders:
    """Tells it of the tokens of one article."""

    def __init__(
        self, words: Words, phrases: Phrases, subjects: EnglishSubjects, contents: Contents, statements: Statements
    ) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._verbs = words.verbs
        self._phrases = phrases
        self._subjects = subjects
        self._contents = contents
        self._statements = statements

    def around(
        self, at: int, entry: Cue, source: Range | None, how: str, first: int, last: int
    ) -> tuple[Order, list[Range], str, int]:
        """The order of the parts, the content, the class of what follows the cue at token `at`, and the end of the cue.
        `source` is who speaks there, found in the way `how`, in the sentence of tokens `[first, last)`.

        Content behind the cue is given to the end of the sentence; where it does end is found last.
        """
        kinds = self._kinds
        after, start, cue_end = self._contents.right_of(at, entry, last)
        while start > cue_end and self._low[start - 1] in _DEGREES and start < last and kinds[start] != "Q":
            start -= 1
        if how == "by":
            return self._told_by(at, entry, source, first, last)
        group_start = source.first if source is not None and source.last <= at and how in _BEFORE_VERB else at
        before = kinds[group_start - 1] if group_start > first else "^"
        if (
            how in _BEFORE_VERB
            and before in ",-Q"
            and (group_start - first >= 2 or before == "Q")
            and entry.group in ("say", "think", "show", "seem")
        ):
            parts = self._said_before(entry, Range(first, group_start), start, last, after)
            if parts is not None:
                return *parts, after, cue_end
        if how == "known" and source is not None and self._low[at - 1] == "as" and after not in NEW_CONTENT:
            marked = kinds.rfind("Q", first, source.first)
            if marked >= 0:
                # “…,” the Post quoted Berg as | saying
                return "CSV", [Range(first, marked + 1)], after, cue_end
        if source is None and (inserted := self._behind_inserted(at, entry, first, last)) is not None:
            return "CVS", [inserted], after, at + 1
        if source is None and self._is_turned(at, entry, first, last):
            said = self._statements.said(first, at)
            rest = self._behind_subject(said, at, last)
            return "CVS", [said] if rest is None else [said, rest], after, at + 1
        if after in _NOTHING and entry.lemma in _PASSING_ON and how in _BEFORE_VERB:
            told = self._behind_as(Range(first, group_start), start, last)
            if told is not None:
                return "SVC", [told], ",", cue_end
        if start >= last or (after == "prep" and entry.group == "say" and "Q" not in kinds[start:last]):
            # denied on Friday: that says when, not what
            return "SVC", [], after, cue_end
        return "SVC", [Range(start, last)], after, cue_end

    def _behind_as(self, left: Range, start: int, last: int) -> Range | None:
        """What is told behind a comma where "as" stands before who tells it: as Berg said on Monday, | they left. What
        stands `left` of that subject ends with "as"."""
        kinds, opener = self._kinds, left.last - 1
        if opener < left.first or self._low[opener] != "as" or (opener > left.first and kinds[opener - 1] not in ",T&"):
            return None
        comma = self._phrases.past_phrase(start, last)
        if kinds[comma : comma + 1] != ",":
            return None
        told = self._statements.continued(self._statements.past_apposition(comma, last) + 1, last)
        return None if told is None or kinds[told.first] == "A" or self._phrases.is_finite(told.first) else told

    def _told_by(
        self, at: int, entry: Cue, source: Range | None, first: int, last: int
    ) -> tuple[Order, list[Range], str, int]:
        """The same for a verb in the passive, `source` its agent."""
        if source is not None and source.last < last and entry.lemma in self._contents.addressed:
            behind = source.last
            if self._kinds[behind] in "TW":
                # was asked by Y whether | it would
                return "SVC", [Range(behind + (self._kinds[behind] == "T"), last)], "@whether", at + 1
        patient, _ = self._subjects.subject(self._subjects.verb_group(at, first)[0], first, set())
        marked = self._kinds.find("Q", at, source.first) if source is not None else -1
        if marked > 0:
            # the plan was called “…” | by Y
            return "CSV", [Range(marked if patient is None else patient.first, marked + 1)], "by", at + 1
        if patient is None:
            return "CSV", [], "by", at + 1
        behind = source.last if source is not None else last
        as_at = self._marked_behind(behind, last)
        if as_at:
            # was described by Y, the mayor, | as “…”
            return "CSV", [patient, Range(as_at, as_at + 2)], "by", at + 1
        # was criticized by Y | for its ships: all of it is told
        reason = behind + 1 < last and self._low[behind] in _REASONS
        return "CSV", [patient, Range(behind, last)] if reason else [patient], "by", at + 1

    def _marked_behind(self, behind: int, last: int) -> int:
        """The "as" before what is marked, behind an agent that ends before token `behind` and what a comma parts from
        it; 0 without one."""
        if self._kinds[behind : behind + 1] == ",":
            behind = self._kinds.find(",", behind + 1, min(behind + _APPOSED, last)) + 1
        return behind if self._low[behind : behind + 1] == ["as"] and self._kinds[behind + 1 : behind + 2] == "Q" else 0

    def _said_before(
        self, entry: Cue, left: Range, start: int, last: int, after: str
    ) -> tuple[Order, list[Range]] | None:
        """The order and the content where all or a part of it stands on the `left`, before the subject; None where that
        is no content. What stands behind the cue, of the class `after`, begins with token `start`."""
        kinds = self._kinds
        first, group_start = left
        said = self._statements.said(first, group_start)
        marked = "Q" in kinds[max(first, group_start - 2) : group_start]
        if marked and self._low[first] in _ASKED and kinds[first + 1 : first + 3] in (",Q", "Q,"):
            # Asked, “…?” | Berg said no
            return None
        if marked and after != "," and self._phrases.is_programme(kinds.rfind("Q", first, group_start), first):
            return None
        # “…,” Berg told | the Harbour Post before it was printed
        hearer = after == "NPV" and entry.lemma in self._contents.addressed and self._contents.is_hearer(start, last)
        if marked and (hearer or after not in NEW_CONTENT) and entry.group == "say":
            return self._going_on(said, start, last, after)
        if (after == "Q" and self._statements.opens_sentence(start, first, group_start)) or not (
            entry.form in ("past", "third", "base")
            and (
                after in ("end", "adv", "Q", ".", "ing", "prep", ",")
                or (entry.lemma == "say" and after in _OF_WHAT)
                or (after == "B" and entry.group == "say" and self._is_meanwhile(said, start))
                or (after == "NP" and entry.lemma in self._contents.addressed and entry.group == "say")
                or (after == "toNP" and entry.group == "say" and self._contents.is_hearer(start, last))
            )
        ):
            return None
        if kinds[group_start - 1] == "Q":
            return "CSV", [said]
        whole = self._is_nothing(start, last, after) and self._statements.is_clause(first, group_start - 1)
        if whole or not self._statements.is_adverbial(first, group_start - 1):
            if after == "NP":
                rest = self._behind_hearer(start, last)
                return ("CSV", [said]) if rest is None else ("PAR", [said, rest])
            return self._going_on(said, start, last, after)
        if after == "Q" and self._low[first] in _SUPPOSING and group_start - first > _LEAST_CLAUSE:
            # if we lose, Berg said, | “that is the end”
            return "PAR", [said, Range(start, last)]
        # told the paper, | it was better; but: in March, she warned them against it, for
        told = self._phrases.past_phrase(start, last) + 1 if after == "NP" else start
        on = start if "I" in kinds[start:told] else told
        rest = self._statements.continued(on, last) if on < last and kinds[on - 1] == "," else None
        if rest is None or after not in (",", "NP"):
            return None
        # still, she said, | it was better
        joiner = said.first == group_start - 2 and self._low[said.first] in _JOINERS
        if joiner:
            # but, she said, | it was better
            return "PAR", [rest]
        return ("SVC", [rest]) if said.first >= group_start - 1 else ("PAR", [said, rest])

    def _going_on(self, said: Range, start: int, last: int, after: str) -> tuple[Order, list[Range]]:
        """What was `said` before the cue, and what goes on behind it."""
        rest = self._statements.continued(start, last) if after == "," else None
        speaker = said.last
        if after == "prep" and self._kinds[speaker] != "W" and not self._low[speaker].endswith("ing"):
            # the bridge, Berg said on Monday, | would be closed
            comma = self._phrases.past_phrase(start, last)
            rest = self._behind_comma(comma, said, last)
        return ("CSV", [said]) if rest is None else ("PAR", [said, rest])

    def _is_nothing(self, start: int, last: int, after: str) -> bool:
        """Whether what stands behind a verb, of the class `after`, says no more than when, where or to whom."""
        if after == "prep":
            return self._low[start] in _SETTINGS
        return after in _NOTHING and (start >= last or self._kinds[start] != "-")

    def _is_meanwhile(self, said: Range, start: int) -> bool:
        """Whether token `start` behind a verb opens what happened meanwhile, and a sentence was `said` before it: It
        was late, she said | as she left."""
        speaks = self._kinds[said.last] != "W" and self._low[start] in _MEANWHILE
        return speaks and not self._statements.is_bare(said.first, said.last)

    def _behind_comma(self, comma: int, said: Range, last: int) -> Range | None:
        """What of a statement, of which some was `said` before its attribution, goes on behind this comma."""
        kinds, start = self._kinds, comma + 1
        if kinds[comma : comma + 1] != "," or start >= last:
            return None
        if self._statements.is_bare(said.first, said.last):
            # but: Berg, who spoke on Monday, | said it was late
            at = start + (kinds[start] == "R")
            verb = (kinds[at] == "A" or self._phrases.is_finite(at)) and not self._verbs[at].startswith("say")
        else:
            # but: Berg said on Monday, | and Lund warned that
            other = any(verb.startswith("say") for verb in self._verbs[start : start + _NEAR])
            verb = kinds[start] == "T" or (kinds[start] == "&" and kinds[start + 1] != "Q" and not other)
        return self._statements.continued(start, last) if verb else None

    def _behind_subject(self, said: Range, at: int, last: int) -> Range | None:
        """What goes on behind the subject of the verb at token `at`: The bridge, said Berg, the mayor, | was closed."""
        subject = self._phrases.noun_phrase(at + 1, last)
        if subject is None or self._kinds[subject.last : subject.last + 1] != ",":
            return None
        comma = self._statements.past_apposition(subject.last, last)
        bare = comma == subject.last or self._statements.is_bare(said.first, said.last)
        return self._behind_comma(comma, said, last) if bare else None

    def _behind_hearer(self, start: int, last: int) -> Range | None:
        """What of a statement goes on behind whoever hears it, named from token `start` on: The roof, Berg told
        reporters, | was new; None where nothing or more of the hearer follows: told the Post, | a local paper."""
        kinds = self._kinds
        on = self._phrases.past_phrase(start, last) + 1
        if on >= last or kinds[on - 1] != "," or self._statements.continued(on, last) is None:
            return None
        clause = kinds[on] in "TP" or self._low[on] == "to" or (kinds[on] == "&" and "A" in kinds[on:last])
        goes_on = clause or self._phrases.is_finite(on) or self._phrases.phrase_class(on, last) != "NP"
        return Range(on, last) if goes_on else None

    def _behind_inserted(self, at: int, entry: Cue, first: int, last: int) -> Range | None:
        """The statement behind the verb at token `at` and its subject, where both are put in behind no more than an
        adverbial: In the end, says Berg, | it was the rain."""
        said = (
            entry.group == "say" and entry.form in ("past", "third") and at > first + 1 and self._kinds[at - 1] == ","
        )
        if not said or "Q" in self._kinds[first:at] or not self._statements.is_adverbial(first, at - 1):
            return None
        subject = self._phrases.noun_phrase(at + 1, last)
        if subject is None or self._kinds[subject.last : subject.last + 1] != ",":
            return None
        start = subject.last + 1
        comma = self._kinds.find(",", start, start + _APPOSED)
        if comma > start and set(self._kinds[start:comma]) <= _NOMINAL:
            # says Berg, the mayor, | it was
            start = comma + 1
        marked = self._kinds[start : start + 1] == "Q"
        return Range(start, last) if marked else self._statements.continued(start, last)

    def _is_turned(self, at: int, entry: Cue, first: int, last: int) -> bool:
        """Whether the verb at token `at` stands between what was said and its subject: “…,” | said X."""
        kinds = self._kinds
        marked = "Q" in kinds[first:at]
        cue = (entry.group in ("say", "think") or entry.lemma == "read") and entry.form in ("past", "third")
        told = entry.lemma in self._contents.addressed and not marked
        if not cue or told or at <= first or kinds[at - 1] not in ",Q-" or not (at - first >= 3 or marked):
            return False
        subject = self._phrases.noun_phrase(at + 1, last)
        if subject is None or (kinds[at + 1] == "P" and kinds[at + 2 : min(at + 3, last)] == "w"):
            return False
        right_before = "Q" in kinds[max(first, at - 2) : at]
        if marked and self._phrases.is_programme(kinds.rfind("Q", first, at), first):
            return False
        behind = kinds[subject.last : subject.last + 1]
        # said a clerk | who saw it, said the head of the office | that ran it
        described = subject.last < last and self._low[subject.last] in _RELATIVES
        ends = (behind in ("", ".", "I") or described) and self._statements.is_clause(first, at - 1)
        if not (right_before or ends or self._statements.is_statement(first, at - 1)):
            return False
        parted = behind == "," and self._statements.is_bare(first, at)
        return right_before or parted or described or self._phrases.phrase_class(at + 1, last) == "NP"
