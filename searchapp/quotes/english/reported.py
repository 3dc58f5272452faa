"""Attributions in one English sentence: cue, source and content, as candidates with their features.

Every word of the lexicon that can cue a quote is tried: its subject is looked for on its left (or
behind it: “…,” said X), its content on the side where it stands. Which candidates hold is decided
by learnt weights over the candidates' features (`weights`), not here.
"""

from bisect import bisect_left
from functools import cache
from itertools import compress
from typing import get_args

from searchapp.quotes.candidates import LEAST, LEAST_OTHER, LIKELY, MOST_CANDIDATES, Candidate, Order, Range
from searchapp.quotes.english.according import CITING, According
from searchapp.quotes.english.compounds import OF_SEVERAL, TELLING, begins_compound, compound, cue_words
from searchapp.quotes.english.contents import Contents
from searchapp.quotes.english.deeds import Deeds
from searchapp.quotes.english.endings import Endings
from searchapp.quotes.english.orders import NEW_CONTENT, Orders
from searchapp.quotes.english.papers import Papers
from searchapp.quotes.english.phrases import Phrases
from searchapp.quotes.english.quoted import is_of_quoted, quoted_speaker
from searchapp.quotes.english.seen_as import SeenAs
from searchapp.quotes.english.sources import EXPLETIVES, Sources
from searchapp.quotes.english.statements import Statements
from searchapp.quotes.english.subjects import EnglishSubjects
from searchapp.quotes.lexicon import Cue, Lexicon, word_set
from searchapp.quotes.weights import BIAS, COUNTED, HUNDREDTHS, Feature, Weights, score
from searchapp.quotes.words import Words

# what those who stay unnamed ask for
_UNNAMED = frozenset([("not", "to", "be"), ("to", "be", "identified"), ("to", "remain", "anonymous")])
# what is told in the passive is nobody's in particular: it is believed, they are said
_HELD = word_set("believe think expect know consider assume presume suppose regard")
# what opens a clause behind whose comma the main one stands, and nothing that is said
_CLAUSES = word_set("when after if although though because B")
_TOLD = word_set("said says read reads stated states")
# what is no more than these names nobody: there is no | doubt, can no longer | hope, needless to | say; but most and
# more are people at the head of a sentence
_NO_NOUN, _NO_NOUN_WITHIN = word_set("no longer any needless yet nor let the a an less why"), word_set("most more once")
# before these somebody says what they hear
_HEARING = word_set("court jury inquest tribunal hearing inquiry")
_SURVEYS = word_set("poll polls survey surveys polling census")
# tokens of what is said of a speaker between the name and the words
_LONGEST_ASIDE = 24
# a marked stretch is governed by the likeliest attribution of its sentence, if it is not so far, in hundredths, below
# the score by which it holds
_LEEWAY = 100
# longer contents are not told apart by their length
_LONG = 6


@cache
def _wanting(weights: Weights, group: str, after: str) -> int:
    """The score, in hundredths, below which no verb of this group holds whose content follows without marks, whatever
    the length, verbs and place of that content add to it; `after` is the class of what follows the cue."""
    known = weights.cue.get
    length = max(known(("o", "SVC", COUNTED[size]), 0) for size in range(_LONG + 1))
    place = max(known(("i", order, group), 0) for order in ("-", *get_args(Order)))
    verbs = max(known(("v", seen, group, after), 0) for seen in "v-")
    least = LEAST if group == "say" else LEAST_OTHER
    return round(least * HUNDREDTHS) - length - place - verbs - known(("q", "-", group, "SVC"), 0)


class EnglishFinder:
    """Finds candidates in the sentences of an article."""

    def __init__(self, words: Words, lexicon: Lexicon, weights: Weights) -> None:
        self.weights = weights
        self.low = words.low
        self.kinds = words.kinds
        self.verbs = words.verbs
        self.lexicon = lexicon
        self.cues = lexicon.cues
        self.phrases = Phrases(words, lexicon)
        self.deeds = Deeds(words, lexicon, self.phrases)
        self.seen_as = SeenAs(words, lexicon)
        self.subjects = EnglishSubjects(words, lexicon, self.phrases)
        self.contents = Contents(words, lexicon, self.phrases)
        statements = Statements(words, lexicon, self.phrases)
        self.orders = Orders(words, self.phrases, self.subjects, self.contents, statements)
        self.sources = Sources(words, self.phrases, self.subjects, self.contents.addressed)
        self.papers = Papers(words, self.phrases, self.subjects)
        self.endings = Endings(words, weights)
        self.according = According(words, lexicon, self.phrases, statements, self.endings)
        self._cueing = list(
            compress(range(len(words.low)), map(cue_words(lexicon, weights.idle).__contains__, words.low))
        )

    def is_silent(self, first: int, last: int) -> bool:
        """Whether tokens `[first, last)` attribute nothing, for want of a word that could."""
        return bisect_left(self._cueing, first) == bisect_left(self._cueing, last)

    def candidates(self, first: int, last: int) -> list[Candidate]:
        """The candidates of the sentence of tokens `[first, last)`, by the place of their cue."""
        found: list[Candidate] = []
        low, kinds = self.low, self.kinds
        places = self._cueing[bisect_left(self._cueing, first) : bisect_left(self._cueing, last)]
        subject: Range | None = None
        spoke: Range | None = None
        first_subject: Range | None = None
        governed = judged = first
        marked = "Q" in kinds[first:last]
        for at in places:
            if len(found) == MOST_CANDIDATES:
                break
            if low[at] in CITING and (cited := self.according.cue(at, first, last)) is not None:
                candidate = self._according(cited, first, last)
                if candidate and not self.according.is_document(candidate, found):
                    found.append(candidate)
                continue
            cue = self._cue(at, first, last)
            if cue is None:
                continue
            entry, verb_at = cue
            if (quoted := quoted_speaker(self.subjects, at, first, last)) is not None:
                subject = spoke = quoted
                continue
            known = spoke if entry.form == "ing" else subject
            candidate = self._tried(at, entry, first, last, known or first_subject, verb_at, marked)
            if candidate is not None:
                found.append(candidate)
                if entry.group == "say" and candidate.source is not None and (at >= governed or subject is None):
                    # what stands within the content of one attribution is not the subject of the next
                    subject = candidate.source
                    # figures that suggest it is late, | saying: not the figures
                    spoke = spoke if self._is_thing(subject) else subject
                    governed = max(governed, candidate.content[-1].last)
                elif entry.group in ("judge", "urge") and at >= judged:
                    first_subject = candidate.source or first_subject
                    judged = candidate.content[-1].last
        for candidate in found:
            self._set_within(candidate, found)
        return found

    def _is_thing(self, source: Range) -> bool:
        """Whether a source is but a relative pronoun of what speaks to nobody: figures | that suggest."""
        return source.last == source.first + 1 and self.low[source.first] in ("that", "which")

    def _cue(self, at: int, first: int, last: int) -> tuple[Cue, int] | None:
        """What token `at` can cue, and the token of its verb; None for words that attribute nothing there."""
        low, kinds = self.low, self.kinds
        if begins_compound(low, at, last) or (low[at] in TELLING and not self._tells(at, first, last)):
            return None
        word = TELLING.get(low[at], low[at])
        entry, verb_at = (self.cues.get(word), at) if word not in OF_SEVERAL else compound(low, at, first)
        if entry is None or kinds[at] in "TPAQ" or (at > first and self._is_named(at, entry, last)):
            return None
        if entry.form in ("base", "third") and at > first and self.phrases.makes_noun(at - 1, entry.form == "base"):
            return None
        if entry.form == "third" and at == first + 1 and kinds[first : at + 2] == "CwA" and low[at + 1][-3:] != "ing":
            # Islamophobic | chants could be heard
            return None
        if self.phrases.attributes_nothing(at, first, last) or self.deeds.is_subject(entry, at, last):
            return None
        if self.deeds.is_of_noun(entry, at, first):
            return None
        return entry, at - 2 if entry.form == "ing" and is_of_quoted(low, at, first) else verb_at

    def _tells(self, at: int, first: int, last: int) -> bool:
        """Whether such a word is a verb: the letter states that it is, “…,” Berg's website states; but nine | states
        that voted, in | states that Berg lost."""
        kinds, behind = self.kinds, at + 1
        if at == first or kinds[at - 1] not in "CPw" or behind >= last:
            return False
        if kinds[at - 1] == "w" and self.low[at - 1] not in self.subjects.people:
            return "Q" in kinds[first:at] and kinds[behind] == "." and kinds[first] == "Q"
        if kinds[behind] == "T" and behind + 1 < last:
            # behind nine states that: make
            opens = kinds[behind + 1] in "CDNPR" or self.low[behind + 1].endswith("s")
            return opens and not self.phrases.is_verb(behind + 1, last)
        if kinds[behind] in ",:":
            return kinds[behind + 1 : behind + 2] == "Q"
        return kinds[behind] == "Q" or (kinds[behind] == "." and kinds[first] == "Q")

    def _is_named(self, at: int, entry: Cue, last: int) -> bool:
        """Whether a word within a sentence is a part of a name: the United | States, the | Warning Centre, Anna Bellows
        of Bergen, in Labor | Notes."""
        return self.kinds[at] == "C" and (
            entry.group != "say"
            or entry.form in ("base", "ing")
            or entry.lemma == "state"
            or self.kinds[at - 2 : at] == "IC"
            or self.kinds[min(at + 1, last - 1)] in "w,.;()"
        )

    def _set_within(self, candidate: Candidate, found: list[Candidate]) -> None:
        """Adds to a candidate whether it stands in what another one of the sentence tells: a view that is told of is
        an attribution by itself less often.
        """
        within = next((outer.order for outer in found if outer.tells(candidate)), "-")
        feature = ("i", within, candidate.entry.group if candidate.entry is not None else "according")
        candidate.features.append(feature)
        candidate.score += self.weights.cue.get(feature, 0) / HUNDREDTHS

    def _tried(
        self, at: int, entry: Cue, first: int, last: int, known: Range | None, verb_at: int, marked: bool
    ) -> Candidate | None:
        """The candidate whose cue is token `at`, or None where it has no content.

        `known` is the subject so far; the verb is token `verb_at` (in "made it clear" not the last of the cue). What
        cannot hold is left out, and in a `marked` sentence what is far from it.
        """
        left, seen, source, how, last = self.sources.find(at, entry, verb_at, first, last, known)
        if at == first and entry.group == "say" and entry.form == "past" and self.kinds[at] == "C":
            inverted = self._inverted(at, entry, last)
            if inverted is not None or entry.lemma != "ask":
                return inverted
        to_reader = not marked and self.deeds.is_to_reader(entry, source, at, seen)
        if to_reader or self.deeds.is_noun(entry, source, at) or self.deeds.is_own(entry, source):
            return None
        order, content, after, cue_end = self.orders.around(at, entry, source, how, first, last)
        if order == "CVS":
            source, how = self.phrases.noun_phrase(cue_end, last), "after"
            if source is None:
                return None
            source = self.phrases.with_name(source, last)
        if content and self._is_no_statement(entry, order, source, content[0], after):
            return None
        if after == "," and order == "SVC" and self.endings.opener(at).rstrip("^") in _CLAUSES:
            # when he agreed, | they left
            return None
        announced = not content
        if announced:
            if after != ":" or entry.group != "say":
                return None
            # he declared: what he said follows in the next paragraph
            content = [Range(last - 1, last)]
        # from here on: how likely all this is, and where the content ends
        form = entry.form if "be" not in seen or entry.form != "past" else "passive"
        features = self._features(at, entry, first, source, how, content[0].first, order, after, form)
        so_far = score(self.weights.cue, features, self.weights.cue.get(BIAS, 0))
        follows = order == "SVC" and not announced
        if follows:
            if so_far < _wanting(self.weights, entry.group, after) - (_LEEWAY if marked else 0):
                return None
            ended = self._ended(at, entry, verb_at, source, content[0].first, first, last, after)
            if ended is None:
                return None
            content = [ended]
        elif len(content) > 1:
            tail = content[-1].first
            content[-1] = Range(tail, max(self.endings.end(verb_at, tail, last, entry, after), tail + 1))
        start, end = content[0]
        features += (
            ("o", order, COUNTED[min(_LONG, end - start)]),
            ("q", "Q" if "Q" in self.kinds[start:end] else "-", entry.group, order),
            ("v", "v" if any(self.verbs[start:end]) else "-", entry.group, after),
        )
        so_far = score(self.weights.cue, features[-3:], so_far)
        if entry.lemma == "hear" and source is not None and self.low[source.last - 1] in _HEARING:
            # the court heard: whoever spoke there is not named
            source = None
        if source is not None and self._is_without_noun(source, first):
            source = None
        told = self._told_of(entry, form, how, left, first, seen) if follows else None
        if told is not None:
            source, content = None, [Range(told.first, end)]
        if after == "by":
            content = [Range(start, content[-1].last)]
        if how == "rel" and source is not None:
            source = self.papers.author(source, first) or source
        candidate = Candidate(Range(verb_at, cue_end), order, source, content, features, entry, so_far / HUNDREDTHS)
        if after == "by" and self.kinds[content[0].last - 1] == "Q":
            # it was described as “…” by Berg: nothing else can be meant
            candidate.score = max(candidate.score, LIKELY)
        candidate.impersonal = (told is not None and (entry.group == "seem" or entry.lemma in _HELD)) or (
            entry.lemma == "hear" and source is None and how == "np"
        )
        return candidate

    def _is_without_noun(self, source: Range, first: int) -> bool:
        """Whether a source in the sentence that begins with token `first` names nobody and nothing."""
        known = _NO_NOUN | _NO_NOUN_WITHIN if source.first > first else _NO_NOUN
        return known.issuperset(self.low[source.first : source.last])

    def _is_no_statement(self, entry: Cue, order: Order, source: Range | None, content: Range, after: str) -> bool:
        """Whether what follows a cue is done, not said, or tells how a source wants to be called."""
        if order == "SVC" and after not in NEW_CONTENT and self.deeds.is_deed(entry, source, content):
            return True
        if entry.form == "ing" and after == "," and self.phrases.is_finite(content.first):
            # Berg, responding, | said that
            return True
        if entry.form == "noun" and after == "that" and self.low[content.first] in _TOLD:
            # a statement that | said: it is no clause
            return True
        return entry.lemma == "ask" and tuple(self.low[content.first : content.first + 3]) in _UNNAMED

    def _features(
        self,
        at: int,
        entry: Cue,
        first: int,
        source: Range | None,
        how: str,
        start: int,
        order: Order,
        after: str,
        form: str,
    ) -> list[Feature]:
        """What is known of a candidate whose content starts with token `start` before its end is."""
        kinds, lemma, group = self.kinds, entry.lemma, entry.group
        return [
            ("l", lemma, after),
            ("l", lemma),
            ("f", lemma, form),
            ("c", order, after, how),
            ("s", how, self.seen_as.source(source)),
            ("b", kinds[at - 1] if at > first else "^", form),
            ("y", lemma, order),
            ("d", kinds[source.first - 1] if source is not None and source.first > first else "^", group),
            ("a", self.seen_as.word(start), group),
        ]

    def _ended(
        self, at: int, entry: Cue, verb_at: int, source: Range | None, start: int, first: int, last: int, after: str
    ) -> Range | None:
        """The content behind a cue from token `start` on to its end, or None where it says nothing."""
        if source is None and self.subjects.is_aside(at, entry, first):
            comma = next((k for k in range(start, last) if self.kinds[k] == ","), last)
            last = max(comma, start + 1)
        end = self.endings.end(verb_at, start, last, entry, after)
        if end <= start or self.deeds.is_no_statement(entry, at, start, end):
            return None
        return Range(start, end)

    def _told_of(self, entry: Cue, form: str, how: str, left: int, first: int, seen: set[str]) -> Range | None:
        """The subject of what is told without saying by whom, which is a part of what is told: | the vote is expected
        to fail, | Berg seems to have left, | the plan was criticized as too dear; None for other verbs and for those
        whom somebody spoke to: they were told.
        """
        passive = form == "passive" and how == "passive" and entry.lemma not in self.contents.addressed
        if entry.group != "seem" and not passive:
            return None
        subject, _ = self.subjects.subject(left, first, seen)
        return None if subject is None or self.low[subject.first] in EXPLETIVES else subject

    def _scored(self, candidate: Candidate) -> Candidate:
        candidate.score = score(self.weights.cue, candidate.features, self.weights.cue.get(BIAS, 0)) / HUNDREDTHS
        return candidate

    def _inverted(self, at: int, entry: Cue, last: int) -> Candidate | None:
        """Continued Stone: “…”; Continued Stone, who had been silent, “…”"""
        source = self.phrases.noun_phrase(at + 1, last)
        if source is None or source.last >= last or self.kinds[source.last] not in ",:":
            return None
        begins = source.last + 1
        if self.kinds[source.last] == ",":
            begins = self.kinds.find("Q", begins, min(last, begins + _LONGEST_ASIDE))
            if begins < 0 or self.kinds[begins - 1] not in ",:":
                return None
        # after a colon at its end the words follow in the next paragraph
        content = [Range(min(begins, last - 1), last)]
        features: list[Feature] = [("f", entry.lemma, "first"), ("y", entry.lemma, "CVS")]
        return self._scored(Candidate(Range(at, at + 1), "CVS", source, content, features, entry))

    def _according(self, cue: Range, first: int, last: int) -> Candidate | None:
        parts = self.according.parts(cue, first, last)
        if parts is None:
            return None
        source, content = parts
        opening = "open" if cue.first - first <= 1 else "within"
        features: list[Feature] = [("according",), ("according", opening), ("s", "acc", self.seen_as.source(source))]
        candidate = self._scored(Candidate(cue, "ACC", source, content, features))
        # what many say a survey found: it says so
        candidate.impersonal = _SURVEYS.isdisjoint(self.low[source.first : source.last])
        return candidate
