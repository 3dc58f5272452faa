"""Words that can stand for speech where they tell what was done, and contents that tell nothing."""

from functools import cache

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.contents import GIVING_OUT, OBJECTS, behind_statement
from searchapp.quotes.english.phrases import ARTICLES, OF_TEAMS, Phrases
from searchapp.quotes.lexicon import Cue, Lexicon, word_set
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.words import Words

_FEW = 5
"""So far behind "claimed" the lives stand."""
_STANDING_FOR = word_set("it us you")
_TALKING = word_set("talk speak")
# verbs that say of others what these said: who police say said it
_FINITE = frozenset(["base", "third", "past"])
# before the subject of a question, and behind "there"
_ASKING, _BEING = word_set("do does did"), word_set("is are was were been")
# their nouns tell what somebody says or thinks: Berg's most explosive claim is that
_STATEMENTS = word_set("claim question hope fear doubt promise pledge vow demand warn worry concern plan report")
# what players and firms record
_FEATS = word_set(
    "win wins victory victories goal goals loss losses profit profits growth sales score high low time draw"
)
# nouns in the singular that can have a verb in the plural
_COLLECTIVE = word_set(
    "couple family public pair trio duo staff squad majority rest minority audience crowd panel half"
)
# beside a verb they say how it was done: fired back | though, demonstrated outside | instead
_SETTING_BESIDE = word_set("though instead too either again anyway however outside inside nearby together alone")
# what is the writer's own, and whose the noun behind may be
_LET_US, _OWN, _OWNED = ("let", "us"), word_set("my our your"), ARTICLES | word_set("most some all much")
# as verbs the bare forms of these groups have no single thing before them
_THINGS = frozenset(["judge", "show"])
_NO_GREATEST = word_set("interest protest request guest rest west test best latest contest harvest forest arrest")
# what stays without an answer
_ANSWERS = word_set("respond responded reply replied answer answered return returned")
_ANSWERING, _NOT = frozenset(["respond", "reply", "answer"]), word_set("not never yet")
_REQUESTS = word_set(
    "request requests inquiry inquiries enquiry enquiries query queries call calls message messages email emails "
    "e-mail e-mails questions"
)
_OF_OTHERS = frozenset(["say", "claim", "allege", "believe", "think", "know"])


@cache
def _several(lexicon: Lexicon) -> frozenset[str]:
    """The nouns in the singular that can stand for several."""
    return lexicon.named("people") | lexicon.named("kinds") | lexicon.named("body_words") | _COLLECTIVE


class Deeds:
    """Tells deeds from speech in the sentences of one English paragraph."""

    def __init__(self, words: Words, lexicon: Lexicon, phrases: Phrases) -> None:
        self._phrases = phrases
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        self._people = lexicon.named("people")
        self._addressed = lexicon.named("addressed")
        self._relatives = lexicon.named("relatives")
        self._several = _several(lexicon)
        self._deeds, self._blows, self._armed, self._losses = map(lexicon.named, ("deeds", "blows", "armed", "losses"))

    def is_deed(self, cue: Cue, source: Range | None, content: Range) -> bool:
        """Whether a cue with no clause behind it tells what was done, unless the words stand between marks: | stormed
        the base, | attacks on it, | claimed nine lives, | known as the Ghouta, | added two cranes, | offers a view."""
        first, last = content
        if "Q" in self._kinds[first:last]:
            return False
        if cue.lemma == "claim":
            return not self._losses.isdisjoint(self._low[first : first + _FEW])
        if cue.lemma == "know":
            return cue.form == "past" and self._low[first] == "as"
        if cue.lemma == "add":
            # added | charges of theft
            noun = self._kinds[first] == "w" and self._low[first].endswith("s")
            return not any(map(self._phrases.is_finite, range(first + noun, last)))
        if cue.lemma == "record":
            return not _FEATS.isdisjoint(self._low[first : min(last, first + 2 * _FEW)])
        if cue.lemma == "offer" and (cue.form in ("base", "third") or source is None):
            return True
        if cue.lemma not in self._blows:
            return cue.lemma in self._deeds
        return source is None or not self._may_speak(source)

    def is_no_statement(self, cue: Cue, at: int, first: int, last: int) -> bool:
        """Whether the content of a cue, token `at`, is only who was told, or a word that stands for what was, goes on
        with a verb of its own, or was left unanswered: told | AFP, spoke to | us, a plan | which, asked about | it,
        issued | a statement saying, did not respond to | a request for comment.
        """
        if last == first + 1 and (self._low[first] in _STANDING_FOR or self._low[first] in _SETTING_BESIDE):
            return True
        if self._low[first] == "so" and (last == first + 1 or self._kinds[first + 1] == ","):
            # if I may say | so
            return True
        if cue.lemma in _ANSWERING and self._is_denied(at):
            return not _REQUESTS.isdisjoint(self._low[first : min(last, first + _FEW)])
        if cue.lemma in _TALKING and self._low[first - 1] in ("to", "with") and self._low[first] in OBJECTS:
            return True
        if cue.form == "noun":
            return self._is_saying(first)
        if cue.lemma in GIVING_OUT:
            behind = behind_statement(self._low, self._kinds, first, last)
            return first < behind < last and self._is_saying(behind)
        if cue.lemma in self._addressed:
            told = self._low[first:last]
            return all(
                word in self._people or word in OBJECTS or kind in "CD"
                for word, kind in zip(told, self._kinds[first:last], strict=True)
            )
        return last == first + 1 and self._kinds[first] == "W" and self._low[first] in self._relatives

    def is_to_reader(self, cue: Cue, source: Range | None, at: int, seen: set[str]) -> bool:
        """Whether a cue, token `at`, speaks to whoever reads: you | want to know, | Remember that, | Make sure."""
        if source is not None:
            return source.last == source.first + 1 and self._low[source.first].split("'")[0] == "you"
        if cue.form == "adj":
            return "be" not in seen
        return cue.form == "base" and (at == 0 or self._kinds[at - 1] in ".^")

    def is_subject(self, cue: Cue, at: int, last: int) -> bool:
        """Whether a word that may be a verb in the present is a noun, for another one says or feels something right
        behind it: the Berg report | said, luxury labels | felt; but a man who police claim | said so."""
        following = self._cues.get(self._low[at + 1]) if at + 1 < last and self._kinds[at + 1] == "w" else None
        if following is None or following.form != "past" or following.group not in ("say", "think"):
            return False
        return cue.form in ("base", "third") and cue.lemma not in _OF_OTHERS

    def is_of_noun(self, cue: Cue, at: int, first: int) -> bool:
        """Whether token `at` only describes the noun behind it, or is what was asked for and did not come: the most |
        cited study, the largest | branded market, a request for | comment on it, did not answer | questions on it."""
        low, before = self._low, self._low[max(first, at - _FEW) : at]
        if cue.form == "past" and self._kinds[at + 1] in "wC" and len(before) > 1:
            greatest = before[-1] == "most" or (before[-1].endswith("est") and before[-1] not in _NO_GREATEST)
            return greatest and (before[-2] in ARTICLES or before[-2].endswith(("'s", "s'")))
        if low[at] == "comment":
            return before[-1:] == ["for"] or before[-1:] == ["seeking"]
        answer = next((k for k in range(at - 1, max(first, at - _FEW) - 1, -1) if low[k] in _ANSWERS), None)
        return low[at] in _REQUESTS and answer is not None and self._is_denied(answer)

    def _is_denied(self, at: int) -> bool:
        """Whether the verb at token `at` is not done: did not immediately | respond, has never | answered."""
        return any(word in _NOT or word.endswith("n't") for word in self._low[max(0, at - _FEW) : at])

    def is_own(self, cue: Cue, source: Range | None) -> bool:
        """Whether a cue is the writer's own or calls upon the reader: our goal, let us refer to."""
        if source is None or source.last - source.first > len(_LET_US):
            return False
        told = tuple(self._low[source.first : source.last])
        return told == _LET_US or (cue.form == "noun" and told[0] in _OWN)

    def is_noun(self, cue: Cue, source: Range | None, at: int) -> bool:
        """Whether token `at` is no verb of its `source`: like the bare form of one, it goes on with a name or a noun of
        one thing (Radio | talk host, April's flash | estimate), or it stands in a question (do their | forecasts
        matter) or behind those of whom there are some (there were no people | reported)."""
        if source is None or source.last != at or cue.form not in _FINITE:
            return False
        kinds, low = self._kinds, self._low
        if cue.form != "base":
            before = low[source.first - 1] if kinds[source.first - 1] == "A" and source.first > 0 else ""
            if before and (before in _ASKING or (before in _BEING and low[source.first - 2] == "there")):
                return cue.form == "past" or before in _ASKING
            # by bringing damage | claims
            damage = cue.form == "third" and kinds[at - 1] == "w" and low[at - 2].endswith("ing")
            return damage and kinds[at - 3 : at - 2] == "I"
        dated = kinds[at - 1] == "N" and low[source.first] in ("a", "an")
        if cue.lemma in OF_TEAMS or not (dated or kinds[at - 1] in "wC"):
            return False
        name, last = kinds[source.first : at], low[at - 1]
        if last.endswith("s") and not last.endswith(("ss", "us")):
            return False
        if name[-1] == "C" and set(name) <= {"D", "C"}:
            return True
        if cue.lemma in _STATEMENTS:
            return False
        thing = kinds[at - 1] == "w" and kinds[at + 1 : at + 2] == "C" and last not in self._several
        if thing and cue.group in _THINGS:
            # with Chinese liquor | brand Lund
            return True
        owned = low[source.first] in _OWNED or low[source.first].endswith(("'s", "s'"))
        return owned and set(name) <= {"D", "C", "w", "N"} and last not in self._several

    def _is_saying(self, at: int) -> bool:
        """Whether token `at` is a verb that tells on its own: saying, urging, condemning."""
        entry = self._cues.get(self._low[at])
        return entry is not None and entry.form == "ing"

    def _may_speak(self, source: Range) -> bool:
        """Whether a source is a person, and no army, country or thing."""
        low = self._low[source.first : source.last]
        if not self._armed.isdisjoint(low) or low[-1] in countries():
            return False
        return self._kinds[source.last - 1] in "PWC" or low[-1] in self._people
