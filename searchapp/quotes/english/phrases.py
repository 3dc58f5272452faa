"""Noun phrases of English sentences from their first word on, and whether a verb follows them."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.english.fields import goes_on
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import FILL, Words

PERIODS = word_set(
    "quarter week weeks month months year years night morning afternoon evening days decades hours weekend "
    "summer fall spring winter"
)
POSSESSIVES = word_set("his her their its my our your whose")
# the commonest pasts that do not end in -ed
PASTS = word_set(
    "became began bought broke brought built came caught cost cut drove fell felt fled flew fought found gave got grew "
    "had held hid hit hurt kept knew lay led left lost made met paid put ran rang rose sank sent set shook shot shut "
    "sold sought spent spread stole stood struck swept swung threw took went woke won wore wrote"
)
_PARTICIPLES = word_set(
    "led built brought bought caught drawn driven found given held hit hurt kept known left made paid put read seen "
    "sent run shot shown sold taken told written"
)
MONTHS = word_set(
    "january february march april may june july august september october november december jan feb mar apr aug sept "
    "oct nov dec"
)
_PART_OF_MONTH = word_set("early late mid")
_KIN = word_set(
    "mother father mum dad wife husband partner fiancee fiance girlfriend boyfriend son daughter brother sister twin "
    "uncle aunt cousin nephew niece grandmother grandfather widow widower"
)
_AIMING = word_set("point points pointed pointing look looks looked looking")
_PUTTING = word_set("put puts putting")
_POINTED = word_set("pointed pointing")
# put it | away
_PUT_WHERE = word_set("away back down off together through into up aside under behind over out")
_REGARDING = word_set("with in this that")
WHICH = word_set("last this next")
_OF_DATES = MONTHS | _PART_OF_MONTH | WHICH
_ZONES = word_set("local eastern central mountain pacific")
# before the name of a programme
_ON_AIR = frozenset(["on", "in", "during", "of"])
_POSSESSIVE_ENDS = ("'s", "s'")
LATER = frozenset(["later", "earlier", "ago"])
ARTICLES = word_set("the a an every") | POSSESSIVES
_TANKS = frozenset(["tank", "tanks"])
# behind these a verb says what was done: wrote down a list, backed away
_PARTICLES = frozenset(["down", "away", "aside"])
_ACCUSED = frozenset([("accused", "of"), ("suspected", "of"), ("charged", "with")])
_NAMED = word_set("called named nicknamed dubbed")
_INDEFINITE = word_set("a an another one two three no any some")
_LONGEST_NAMED = 6
# of these verbs the base form is no noun
_NO_NOUNS = word_set(
    "think believe argue insist deny admit know allege acknowledge explain suggest expect agree predict"
)
_MADE = frozenset(["record", "hope"])
# before a noun: the ranking member, opposing lawyers
_RANKING = frozenset(["ranking", "opposing"])
# and these one name can have before it: the Guild say
OF_TEAMS = word_set("say think believe want")
_REPORTING = word_set("report claim complain fear hope warn")
_NO_SUCH = frozenset(["wonder", "doubt"])
_YEAR = 4
# how nouns for people end that stand before a name
_CALLINGS = ("er", "or", "ist", "ian", "man", "woman", "ant", "yst")


def is_participle(word: str) -> bool:
    """Whether a word can be the participle of a verb that something is done to: led by, seen with; but not came."""
    return word.endswith("ed") or word in _PARTICIPLES


class Phrases:
    """Finds noun phrases among the tokens of an article by their categories (see `words`)."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.verbs = words.verbs
        self.cues = lexicon.cues
        self.people = lexicon.named("people")

    def makes_noun(self, k: int, base: bool) -> bool:
        """Whether the word behind token `k`, if a verb then perhaps in its `base` form, is a noun: Berg's remarks."""
        word, kind = self.low[k], self.kinds[k]
        if word in ARTICLES or (kind in "wC" and word.endswith(("'s", "s'"))):
            return True
        if base and kind == "C" and word[-1] != "s" and self.low[k + 1] not in OF_TEAMS:
            # those who read the Norcorp | report
            return self.kinds[max(0, k - 1)] == "D"
        # a careful note: the base form of a verb has no subject in the singular
        singular = kind == "w" and (word[-1] != "s" or word.endswith(("ous", "ss"))) and word not in self.people
        if k > 1 and self.kinds[k - 2] == "I" and self.low[k + 1] in _NO_NOUNS:
            # critics of the plan | argue
            return False
        if base and k > 1 and self.kinds[k - 2 : k] == "ID" and self.low[k + 1] in _REPORTING:
            # those near the yard | report that blasts; but in the yard report that is
            return singular and (self.kinds[k + 2 : k + 3] != "T" or self.is_verb(k + 3, len(self.low)))
        return base and singular and k > 0 and self.low[k - 1] in ARTICLES

    def behind_date(self, start: int, left: int) -> int:
        """Where the phrase of tokens `[start, left]` begins if a date without a comma stands before it: August 9 2016 |
        The Guild, in May | the Guild."""
        if MONTHS.isdisjoint(self.low[start:left]):
            return start
        month = next(k for k in range(left - 1, start - 1, -1) if self.low[k] in MONTHS)
        behind = month + 1
        while behind < left and self.kinds[behind] == "N":
            behind += 1
        dated = behind > month + 1 and len(self.low[behind - 1]) == _YEAR
        return behind if dated or self.kinds[behind] == "D" else start

    def is_date(self, start: int, end: int) -> bool:
        """Whether tokens `[start, end)` are no more than a date: in | December, an | Oct. 14, | Early November, | Last
        August; but May said."""
        low, kinds = self.low, self.kinds
        if MONTHS.isdisjoint(low[start:end]):
            return False
        parts = (low[k] in _OF_DATES or kinds[k] in "NDI" for k in range(start, end))
        dated = end - start > 1 or (start > 0 and kinds[start - 1] == "I")
        return dated and all(parts)

    def noun_phrase(self, start: int, last: int) -> Range | None:
        """The noun phrase that starts at token `start`."""
        kinds, low = self.kinds, self.low
        while start < last and kinds[start] in "RY":
            start += 1
        if start >= last:
            return None
        if kinds[start] == "P":
            return Range(start, start + 1)
        if kinds[start] not in "CDNw" or (kinds[start] == "w" and not self._is_noun_phrase(start, last)):
            return None
        end = start
        while end < last and end - start < 20:
            kind = kinds[end]
            if kind in "CDN":
                pass
            elif kind == "w" or kind == "&":
                if kind == "&" and not (end + 1 < last and (kinds[end + 1] in "CD" or self._is_paired(end, last))):
                    break
                entry = self.cues.get(low[end])
                participle = entry is not None and entry.form == "ing" and low[end] not in _RANKING
                if participle and (end == start or kinds[end - 1] != "D"):
                    # the briefing notes
                    break
            elif kind == "I":
                if end > start and (kinds[end - 1] == "D" or low[end - 1].endswith(("'s", "s'"))):
                    # Berg's | outside lawyer, the | above figures
                    pass
                elif (
                    (low[end] not in ("of", "for", "at", "from", "by", "in") and not goes_on(low, kinds, end))
                    or end + 1 >= last
                    or kinds[end + 1] not in "DCw"
                ):
                    break
            elif kind == "(" and end + 2 < last and kinds[end + 2] == ")":
                end += 2
            elif kind not in "RY" or not self._is_in(end, start):
                break
            end += 1
        return Range(start, end) if end > start else None

    def _is_in(self, k: int, start: int) -> bool:
        """Whether token `k` stands behind the article of a phrase, and so in it, whatever it is elsewhere: the | newly
        printed notes, a | Saturday report, a | tally."""
        return k > start and self.kinds[k - 1] == "D" and self.kinds[k + 1 : k + 2] in ("w", "C", "I", "N")

    def with_name(self, phrase: Range, last: int) -> Range:
        """A noun phrase with the name that a comma parts from it: said his predecessor, | Lord Fenwick, said another
        Norwegian, | Ann Berg."""
        kinds, end = self.kinds, phrase.last
        if end >= last or kinds[end] != "," or (kinds[end - 1] != "w" and kinds[phrase.first : end] != "DC"):
            return phrase
        stop = end + 1
        while stop < last and kinds[stop] == "C":
            stop += 1
        # said her husband, | Dave
        least = 1 if self.low[end - 1] in _KIN else 2
        named = least <= stop - end - 1 < 5 and (stop == last or kinds[stop] in ",.;")
        return Range(phrase.first, stop) if named else phrase

    def _is_noun_phrase(self, start: int, last: int) -> bool:
        """Whether lower-case words lead to a person or name: former Sen. X, state officials."""
        for k in range(start, min(start + 4, last)):
            if self.low[k] in self.people or (self.kinds[k] == "C" and k > start):
                return True
            if k > start and self._is_paired(k, last):
                return True
            if (self.kinds[k] != "w" and (self.low[k] != "of" or k == start)) or self.low[k].endswith("ing"):
                return False
        return False

    def _is_paired(self, joiner: int, last: int) -> bool:
        """Whether token `joiner` joins two words of what stands before a name: oil | and gas worker Ann Berg."""
        kinds = self.kinds
        if kinds[joiner] != "&" or kinds[joiner - 1] != "w":
            return False
        name = joiner + 1
        while name < last and name - joiner < 4 and kinds[name] == "w" and self.low[name] not in self.cues:
            name += 1
        return name > joiner + 1 and kinds[name : name + 2] == "CC" and self.low[name - 1].endswith(_CALLINGS)

    def past_time(self, k: int, last: int) -> int:
        """The token after the words of time at `k`, which is `k` where there are none: last month, Tuesday night local
        time, late Friday."""
        low = self.low
        start = k
        if low[k] in _PART_OF_MONTH and k + 1 < last and self.kinds[k + 1] == "Y":
            k += 1
        if low[k] in WHICH:
            k += 1
            of_time = k < last and (
                low[k] in PERIODS or self.kinds[k] == "Y" or (self.kinds[k] == "C" and low[start] != "this")
            )
            return k + 1 if of_time else start
        while k < last and self.kinds[k] == "Y":
            k += 1
        if start < k < last and low[k] in PERIODS:
            k += 1
        return k + 2 if start < k < last - 1 and low[k] in _ZONES and low[k + 1] == "time" else k

    def attributes_nothing(self, at: int, first: int, last: int) -> bool:
        """Whether a verb of saying says nothing there: pointing or looking at the wall; put down a pen, unlike put it;
        has long hoped; with regard to; a detailed plan; his newly announced plan; backing down; claims such as these; a
        think tank; That said, they left; put it away; pointed shoes; by, say, two; a son called Rex.
        """
        low, behind = self.low, self.low[at + 1] if at + 1 < last else ""
        if behind == "at":
            return low[at] in _AIMING
        if low[at] == "titled":
            return True
        if low[at] == "long":
            return behind not in ("to", "for")
        if low[at] == "regard" and at > first and low[at - 1] in _REGARDING:
            return True
        if self.is_accused(at, first) or (low[at] in _NAMED and self._is_naming(at, first, last)):
            return True
        if behind in _PARTICLES or (behind == "such" and low[at + 2 : at + 3] == ["as"]):
            return True
        before = at - 2 if at - 1 > first and self._is_manner(at - 1) else at - 1
        if before >= first and low[before] in ARTICLES:
            entry = self.cues.get(low[at])
            if low[at].endswith("ed") or before < at - 1 or (entry is not None and entry.form == "past"):
                # called the forecast | dull, arguing
                return True
            if low[at].endswith("ing") and at + 1 < last and self.kinds[at + 1] in "wC":
                # a telling answer
                return low[before] not in POSSESSIVES
        if behind in _TANKS:
            return low[at] == "think"
        if low[at] in _NO_SUCH and at > first and low[at - 1] == "no":
            # No wonder they left; but: has no doubt
            return at - 1 == first or self.kinds[at - 2] in ",&BI"
        if low[at] in _PUTTING:
            return behind != "it" or (at + 2 < last and low[at + 2] in _PUT_WHERE)
        if low[at] in _POINTED and at + 1 < last and self.kinds[at + 1] == "w":
            return True
        if low[at] == "say" and at > first and self._is_idle_say(at, first, behind):
            return True
        if at > first and (low[at - 1] == "worth" or (low[at] in _MADE and low[at - 1] in PASTS)):
            # worth considering, made record profits, brought hope
            return True
        return low[at] == "said" and behind == "," and at == first + 1 and low[first] == "that"

    def _is_idle_say(self, at: int, first: int, behind: str) -> bool:
        """Whether "say" at token `at` is of a turn of phrase: by, say, two; which is to say; this is not to say."""
        low = self.low
        if low[at - 1] != "to":
            return behind == "," and self.kinds[at - 1] == ","
        before = at - 3 if low[at - 2] == "not" else at - 2
        return before > first and low[before] in ("is", "was") and low[before - 1] in ("this", "that", "which")

    def _is_naming(self, at: int, first: int, last: int) -> bool:
        """Whether a participle at token `at` only says how somebody or something is named: a son | called Rex, a man |
        named Berg said; but A critic | called Berg a liar."""
        kinds, low = self.kinds, self.low
        end = begin = at + 1
        if kinds[at - 1] == "," and low[begin : begin + 1] == ["the"]:
            # the show, called | the Harbour Fair, was
            begin += 1
            end = begin
        while end < last and kinds[end] == "C":
            end += 1
        if begin > at + 1:
            return end > begin and kinds[end : end + 1] == ","
        noun = at - 1
        while noun > first and kinds[noun] in "wC" and at - noun < _LONGEST_NAMED:
            noun -= 1
        if end == at + 1 or noun == at - 1 or low[noun] not in _INDEFINITE:
            return False
        return end >= last or kinds[end] in ",.;:-(&AIWR" or self.is_finite(end)

    def is_accused(self, at: int, first: int) -> bool:
        """Whether a participle at token `at` says what somebody is accused of: a clerk | accused of theft said."""
        verb = at == first or self.kinds[at - 1] in "ARY&,"
        return not verb and tuple(self.low[at : at + 2]) in _ACCUSED

    def _is_manner(self, k: int) -> bool:
        """Whether token `k` is an adverb before a participle: newly, widely; but not family."""
        return self.kinds[k] == "R" and self.low[k].endswith("ly")

    def is_subject_alone(self, first: int, comma: int) -> bool:
        """Whether the words before a comma are no statement but a phrase and what is put in behind it: Ann Bell, a
        nurse who saw it, said a crowd had gathered."""
        inner = self.kinds.find(",", first, comma)
        if inner < 0 or self.kinds[first] not in "CD" or self.kinds[inner + 1] not in "CDIWNRY":
            return False
        dated = self.low[inner - 1] in PERIODS or self.low[inner - 1] in LATER or self.kinds[inner - 1] == "Y"
        return not dated and not any(self.verbs[first:inner]) and "," not in self.kinds[inner + 1 : comma]

    def names_somebody(self, start: int, last: int) -> bool:
        """Whether the phrase that starts at token `start` names somebody and is parted from what follows."""
        named = self.noun_phrase(start, last)
        if named is None or not any(self.kinds[k] == "C" or self.low[k] in self.people for k in range(*named)):
            return False
        return named.last >= last or self.kinds[named.last] in ",.;-IYBW"

    def is_verb(self, k: int, last: int) -> bool:
        if k >= last:
            return False
        entry = self.cues.get(self.low[k])
        return self.kinds[k] == "A" or (entry is not None and entry.form in ("third", "past") and self.kinds[k] == "w")

    def is_finite(self, at: int) -> bool:
        """Whether a token is a finite verb by its form, or is known for one."""
        low = self.low[at]
        verb = low.endswith("ed") or low in PASTS or self.is_verb(at, at + 1)
        return self.kinds[at] == "A" or (self.kinds[at] == "w" and verb)

    def is_programme(self, marked: int, first: int) -> bool:
        """Whether a marked stretch only names where somebody speaks: On Channel 9's | “Early Hours,” Berg said."""
        before = self.low[marked - 1] if marked > first and self.low[marked][0] == FILL else ""
        named = before in _ON_AIR or before.endswith(_POSSESSIVE_ENDS)
        return named and not any(map(self.is_finite, range(first, marked))) and "Q" not in self.kinds[first:marked]

    def phrase_class(self, k: int, last: int) -> str:
        """NP, or NPV where a verb follows the phrase: a clause without "that"."""
        kinds, low = self.kinds, self.low
        for j in range(k, min(k + 14, last)):
            kind = kinds[j]
            if kind == "A":
                # welcomes the deal and | will pay: the verb has another subject
                return "NPV" if kinds[j - 1] != "&" else "NP"
            if kind == ",":
                # Moscow, unlike its partners, is
                for second in range(j + 2, min(j + 10, last - 1)):
                    if kinds[second] == ",":
                        return "NPV" if kinds[second + 1] == "A" else "NP"
                return "NP"
            if kind in ";:-(.Q" or kind in "BTW":
                return "NP"
            if (
                kind == "w"
                and j > k
                and low[j] in self.cues
                and self.cues[low[j]].form in ("past", "third")
                and kinds[j - 1] in "CwRP"
                and self.cues[low[j]].group != "noun"
            ):
                return "NPv"
        return "NP"

    def _may_be_verb(self, k: int) -> bool:
        """Whether token `k` behind "to" may be a verb: to | leave; but not a note to | clients, to | Berg."""
        if self.kinds[k] in "CDP":
            return False
        low = self.low[k]
        plural = low[-1] == "s" and low[-2:] not in ("ss", "us")
        return self.kinds[k] != "w" or not (plural or low in self.people) or low in self.cues

    def past_phrase(self, k: int, last: int) -> int:
        """The token after the prepositional or noun phrase at `k`."""
        kinds = self.kinds
        start = k
        while (
            k < last
            and (
                kinds[k] in "CDNwIYR"
                or (kinds[k] == "P" and k == start)
                or (kinds[k] == "&" and k > start)
                or (kinds[k] == "T" and k + 2 < last and self.low[k + 1] in PERIODS and kinds[k + 2] in ",.;-I")
            )
            and k - start < 14
        ):
            if self.low[k] == "to" and start < k < last - 1 and self._may_be_verb(k + 1):
                break
            k += 1
        return k
