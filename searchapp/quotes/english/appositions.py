"""Names with what is said of them: Ann Berg, the mayor, said; Sen. Ann Berg (D-Ohio) said; Ann Berg, head of the board
said."""

from searchapp.patterns import compiled
from searchapp.quotes.candidates import Range
from searchapp.quotes.english.phrase_starts import PhraseStarts
from searchapp.quotes.english.phrases import PASTS, POSSESSIVES, is_participle
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

_PARTICLES = word_set("van von der den de la del della di da du dos bin ibn ben al el")
_CONTINUES = word_set("and but or")
_PARTISANS = word_set("republican democrat independent labour conservative liberal")
_PARTY_SIGNS = ("d-", "r-", "i-")
# tokens that are put in between a name and its verb
_LONGEST, _LONGEST_ALONE = 22, 45
# what is said of somebody without a verb, and words at least of a full name before it
_TOLD_OF, _FULL_NAME = frozenset("CDINRYw&,"), 2
_ARTICLES = frozenset(["a", "an"])
_GENITIVE = compiled(r"(?:'s|s')$")
_MEMBERS = frozenset(["member", "head", "owner", "president"])
_LONGEST_OFFICE = 12
_BESIDE = frozenset(["along", "like", "too", "together"])
# Berg, while in Oslo, said; the board, when asked, said
_SETTING = frozenset(["while", "when", "though", "although", "once", "if"])
_NAMES = frozenset("C&")
_PLACES = frozenset(["cities", "towns", "states", "countries", "counties", "provinces", "districts", "villages"])


class Appositions:
    """Finds the phrases to which appositions and brackets belong among the tokens of an article by their categories."""

    def __init__(self, words: Words, lexicon: Lexicon, starts: PhraseStarts) -> None:
        self.low = words.low
        self.kinds = words.kinds
        self.people = lexicon.named("people")
        self._phrase_start = starts.start

    def before(self, comma: int, first: int) -> tuple[Range | None, str]:
        """The noun phrase that an inserted phrase, ended by `comma`, belongs to: X, the mayor, said."""
        kinds = self.kinds
        if (named := self.behind_marks(comma, first)) is not None:
            return named, "appo"
        bracketed = self._bracketed(comma, first)
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
                found = self._parted(at, comma, first)
                if not isinstance(found, int):
                    return found
                at = found
                continue
            elif kind in ";:" or (kind == "Q" and sign != "-" and not self._is_said_of(at, comma, first)):
                break
            at -= 1
        return (bracketed, "appo") if bracketed is not None else (None, "comma")

    def behind_marks(self, end: int, first: int) -> Range | None:
        """The full name right behind marked words of whose bearer all is said up to token `end`: “…,” | Ann Berg, a
        clerk at the mill, and a resident of Oakham, in Maine, told me; “…,” | Ann Berg, the board's head of ferries,
        piers and locks said; but not: “…,” Ann Berg, a clerk, and Karl Lund."""
        kinds = self.kinds
        marked = kinds.rfind("Q", first, end)
        start = marked + 1 + (kinds[marked + 1] == ",")
        comma = self._past_name(start)
        told = kinds[comma:end]
        if marked < 0 or comma - start < _FULL_NAME or told[:1] != "," or not set(told) <= _TOLD_OF:
            return None
        plain = comma + 1 < end <= comma + 1 + _LONGEST and self._opens_office(comma + 1, end)
        return Range(start, comma) if plain and not self._names_another(comma + 1, end) else None

    def _past_name(self, start: int) -> int:
        """Behind the name that begins with token `start`, with the small words in it: Erik van Dorn."""
        low, kinds, at = self.low, self.kinds, start
        while kinds[at] == "C" or (
            at > start and low[at] in _PARTICLES and (kinds[at + 1] == "C" or low[at + 1] in _PARTICLES)
        ):
            at += 1
        return at

    def _opens_office(self, start: int, end: int) -> bool:
        """Whether tokens `[start, end)`, behind a name and its comma, begin with what somebody is: a clerk, executive
        secretary, Oakham's mayor, Harbour Guild chairwoman, D-Maine."""
        low, kinds = self.low, self.kinds
        opener, second = low[start], kinds[start + 1] if start + 1 < end else ","
        if kinds[start] == "D" or opener.startswith(_PARTY_SIGNS):
            return True
        if kinds[start] == "w" or _GENITIVE.search(opener):
            return second != "," and not is_participle(opener)
        named = start
        while named < end and kinds[named] == "C":
            named += 1
        return (named > start + 1 and self._is_held(named - 1)) or (named < end and self._is_held(named))

    def _names_another(self, start: int, end: int) -> bool:
        """Whether tokens `[start, end)`, which say what somebody is, name somebody else: a clerk, and | Karl Lund"""
        kinds = self.kinds
        for at in range(start, end):
            if kinds[at] != "&" or kinds[at + 1] != "C":
                continue
            # Civil Rights and | Civil Liberties
            listed = kinds[at - 1] == "C" and "I" in kinds[start:at]
            behind = next((k for k in range(at + 1, end) if kinds[k] != "C"), end)
            titled = behind < end and kinds[behind] == "w" and self._is_held(behind)
            if not listed and not titled:
                return True
        return False

    def _is_said_of(self, marked: int, comma: int, first: int) -> bool:
        """Whether the marked words at token `marked` are in what is put in: X, known as “Y” to all, | said; X, who
        called it “Y” and left, | said."""
        kinds = self.kinds
        opening = kinds.rfind(",", first, marked)
        opener = self.low[opening + 1] if opening > first else ""
        inner = kinds[marked - 1] not in ",:" and "Q" not in kinds[opening + 1 : marked]
        if marked == comma - 1:
            # who played in “Frozen,” | said that, in “Frozen,” | said in an interview, speaking on X's “Y,” | said
            before = self.low[marked - 1]
            # the author of “Frozen,” | said it was late
            shown = before == "of" or (opener.endswith("ing") and before.endswith(("'s", "s'")))
            said = shown or kinds[comma + 2 : comma + 3] in ("T", "I")
            return inner and said and opener not in ("", "but", "and")
        return inner and (opener == "who" or (kinds[opening + 1] == "w" and is_participle(opener)))

    def _parted(self, at: int, comma: int, first: int) -> tuple[Range, str] | int:
        """What the phrase between the signs at tokens `at` and `comma` belongs to, or the token from which on to look
        for the sign where that phrase begins."""
        kinds, low = self.kinds, self.low
        inside = comma - at - 1
        opener = low[at + 1] if at + 1 < comma else ""
        if kinds[at + 1] == "C" and inside <= 8 and self._leads_in(first, at):
            # after winning Ohio, Gov. X, said
            return Range(at + 1, comma), "np"
        if 0 < inside <= 5 and kinds[at - 1] == "w" and set(kinds[at + 1 : comma]) == {"C"}:
            # his wife, Pia Marchetti, said; his wife, Pia, said; Berg's wife, Pia, said; the operator, Westlink, said
            start = self._phrase_start(at - 1, first)
            if inside > 1 or (start is not None and self._is_owned(start, at)):
                return Range(at + 1 if start is None else start, comma), "appo"
        two = kinds[at + 1 : comma]
        if "&" in two and set(two) <= _NAMES and two[0] == two[-1] == "C" and self._is_plural(at - 1):
            # the two ministers, | Ann Berg and Sen. Karl Lund, said
            return Range(at + 1, comma), "appo"
        if (named := self._named_behind(at, comma)) is not None:
            return named, "appo"
        # a bracket, or nothing but the name before it
        # However, | X, who once led it, said
        opens = first + 2 if kinds[first] in "RY" and kinds[first + 1] == "," else first
        alone = kinds[at - 1] == ")" or set(kinds[opens:at]) == {"C"}
        longest = _LONGEST_ALONE if alone else _LONGEST
        if 0 < inside <= longest and at > first and kinds[at - 1] in "CwN)" and opener not in _CONTINUES:
            described = self._described(at, comma, first, opener)
            if described is not None:
                return described if isinstance(described, int) else (described, "appo")
        if at - 1 == first and kinds[first] == "P" and opener in _BESIDE:
            # He, along with others, said
            return Range(first, at), "appo"
        return at - 1

    def _is_plural(self, at: int) -> bool:
        """Whether a token is a noun for several that can speak: ministers, Republicans; but not cities."""
        word = self.low[at]
        return word.endswith("s") and word not in _PLACES and (self.kinds[at] == "w" or word in self.people)

    def _leads_in(self, first: int, comma: int) -> bool:
        """Whether a comma ends a phrase before the subject, which a name begins behind it: after winning it, | Gov. X;
        but not: But Sen. X, | D-Ohio,"""
        led = self.kinds[first] in "IB" and self.low[first] != "but" and "," not in self.kinds[first:comma]
        return led and not self.low[comma + 1].startswith(_PARTY_SIGNS)

    def _named_behind(self, at: int, comma: int) -> Range | None:
        """A definite noun with the name that says who it is, between the signs at tokens `at` and `comma`: The host,
        board member Pia Marchetti, said; the government's delegate in Oakham, Pia Marchetti, said."""
        kinds, low = self.kinds, self.low
        name = comma
        while kinds[name - 1] == "C":
            name -= 1
        if not 2 <= comma - name <= 4 or low[comma - 1] in self.people:
            return None
        start = at - 1
        while start > 0 and at - start < _LONGEST_OFFICE and (kinds[start] in "wCI" or kinds[start - 1] == "I"):
            start -= 1
        noun = next((k for k in range(start, at) if kinds[k] == "w"), None)
        if low[start] != "the" or noun is None:
            return None
        office = kinds[start + 1 : at]
        if name - at > 1:
            # The host, | board member X: what stands before the name says what somebody is
            titled = set(kinds[at + 1 : name]) <= {"w", "C"} and self._is_held(name - 1)
            return Range(start, comma) if titled else None
        # the delegate in Oakham, | X
        placed = "I" in office and office[-1] == "C" and "C" not in office[: office.index("I")]
        return Range(start, comma) if placed else None

    def _is_owned(self, start: int, end: int) -> bool:
        """Whether the phrase of tokens `[start, end)` says whose somebody is, or which one: his wife, the operator."""
        low = self.low
        if low[start] == "the":
            return "I" not in self.kinds[start:end]
        return low[start] in POSSESSIVES or any(map(_GENITIVE.search, low[start : end - 1]))

    def _described(self, at: int, comma: int, first: int, opener: str) -> Range | int | None:
        """The noun phrase before the sign at token `at`, if the words behind it, of which `opener` is the first, say
        more of it; the token from which on to look where that phrase is put in itself."""
        kinds, low, sign = self.kinds, self.low, self.kinds[comma]
        aged = kinds[at - 1] == "N" and at - 2 > first and kinds[at - 2] == sign
        # X, 71, who lives there, said
        end = self.before_bracket(at - 2 if aged else at, first)
        start = self._phrase_start(end - 1, first)
        if start is None:
            return None
        if start - 2 > first and kinds[start - 2] == sign and kinds[start - 1] == "I":
            # X, of Mill Lane, Oakham, said; X, at a rally in March, in Oakham, Maine, said
            return start - 2
        if low[start - 1] == "as" and opener != "who" and "who" in low[first:start]:
            # X, who works as Press Officer, Bridges and Roads, said
            return start - 1
        if kinds[start - 1] == "I" and "," in low[start:end]:
            # X, who went to Oakham, Maine, in March, said
            return at - 1
        who = self._governing_who(start, first)
        if not who and opener != "who" and kinds[start - 1] == "w":
            # X, who ran a shop, kept bees and left in March, said
            who = self._governing_who(start - 1, first)
        if who:
            head = self._phrase_start(who - 1, first)
            # X, a member who once led the Guild, a body of traders, said
            return Range(head, at) if head is not None and kinds[head - 1] != sign else who - 1
        if sign == "-" and start - 1 > first and kinds[start - 1] == "," and self._is_tag(start, end):
            # Sen. X, D-Maine -- who chairs the board -- said
            head = self._phrase_start(start - 2, first)
            return Range(head, start - 1) if head is not None else None
        apposed = start - 1 > first and kinds[start - 1] == sign
        if apposed and kinds[start] == "w" and kinds[start + 1] == "I" and is_participle(low[start]):
            # members of the board, led by Ann Berg, D-Maine, said
            return start - 1
        if apposed and (self._is_tag(start, end) or self._is_apposed(start, end, first)):
            # Sen. X, D-Maine, the chairman, said; X, a member of the Guild, a body of traders, said
            return start - 1
        named = any(kinds[k] == "C" or low[k] in self.people for k in range(start, end))
        # the engineer, speaking on Monday, said; The country, a rich one, said
        speaking = kinds[start] == "D" and (opener.endswith("ing") or (start == first and low[at + 1] in ("a", "an")))
        told = kinds[at + 1] in "DCWIwNRY" or opener in _SETTING
        if opener != "who" and not (told and (speaking or named)):
            return None
        if 2 < comma - at <= 6 and set(kinds[at + 1 : comma]) == {"C"} and self._is_office(start, end):
            # the Minister for Fishing, Pia Marchetti, said
            end = comma
        if aged or kinds[at + 1 : comma] == "N":
            start = self._with_aged(start, first)
        return Range(start, end)

    def _with_aged(self, start: int, first: int) -> int:
        """Where two begin whose ages are told, the second of whom token `start` begins: | Anna Berg, 23, and Tom Lund,
        26, said."""
        kinds = self.kinds
        if start - 5 < first or kinds[start - 4 : start] != ",N,&":
            return start
        other = self._phrase_start(start - 5, first)
        return start if other is None else other

    def _bracketed(self, comma: int, first: int) -> Range | None:
        """The name whose bracket a comma follows, as if it were an apposition: Sen. X (D-Ohio), | said."""
        if self.kinds[comma - 1] != ")":
            return None
        end = self.before_bracket(comma, first)
        start = self._phrase_start(end - 1, first)
        return Range(start, end) if start is not None and self.kinds[end - 1] == "C" else None

    def before_bracket(self, end: int, first: int) -> int:
        """Behind the token before the bracket that ends before token `end`: Sen. X | (D-Ohio); `end` without one."""
        if self.kinds[end - 1] != ")":
            return end
        opening = self.kinds.rfind("(", first, end)
        return opening if opening >= 0 else first

    def _governing_who(self, start: int, first: int) -> int:
        """The "who" whose verb is token `start`: a clerk | who once worked for; 0 without one."""
        who = start - 1 - (self.kinds[start - 1] in "RY")
        if who <= first or self.low[who] != "who" or self.kinds[who] == "C":
            return 0
        return who if self.low[start].endswith("ed") or self.low[start] in PASTS else 0

    def _is_tag(self, start: int, end: int) -> bool:
        """Whether tokens `[start, end)` say of somebody named before no more than the party: D-Maine, Republican of
        Maine."""
        low = self.low
        if end == start + 1:
            return low[start].startswith(_PARTY_SIGNS)
        return low[start] in _PARTISANS and low[start + 1] in ("of", "from")

    def _is_apposed(self, start: int, end: int, first: int) -> bool:
        """Whether the phrase of tokens `[start, end)`, behind a comma, says what somebody named right before it is."""
        kinds = self.kinds
        noun = self.low[end - 1]
        capital = end - start > 1 and (noun in self.people or noun in _PARTISANS)
        if not (capital or kinds[start] in "Dw") or kinds[start - 2] != "C":
            return False
        named = self._phrase_start(start - 2, first)
        return named is not None and (named == first or kinds[named - 1] not in "I," or kinds[named - 2] == "Q")

    def _is_office(self, start: int, end: int) -> bool:
        """Whether tokens `[start, end)` name an office by what it is for: the Minister for Foreign Affairs."""
        kinds = self.kinds
        held = next((k for k in range(start, end - 1) if self._is_held(k) and kinds[k + 1] == "I"), None)
        return held is not None and set(kinds[held + 1 : end]) <= set("IDC&")

    def _is_held(self, at: int) -> bool:
        """Whether token `at` is a noun for people, or for who heads something."""
        return self.low[at] in self.people or self.low[at] in _MEMBERS

    def named_before(self, start: int, left: int, first: int) -> int | None:
        """Where the name begins whose office, with no comma behind it, tokens `[start, left]` tell: | Ann Berg, head of
        the harbour board said. It opens the sentence or stands right behind marked words."""
        kinds = self.kinds
        if kinds[start] == "D" and kinds[start - 1] == "," and (comma := kinds.rfind(",", first, start - 1)) > first:
            # | Ann Berg, head of Oakham Water, a utility in the north said
            named = self.named_before(comma + 1, start - 2, first)
            if named is not None:
                return named
        office = kinds[start : left + 1]
        if start - 3 < first or kinds[start - 3 : start] != "CC," or office[0] not in "wD" or "I" not in office:
            return None
        held = self.low[start : start + office.index("I")]
        known = any(self._is_held(k) for k in range(start, start + len(held)))
        # “…,” Ann Berg, a native of Oakham told the Post
        known = known or (held[0] in _ARTICLES and kinds[first] == "Q")
        if held[-1].endswith("s") or not known:
            return None
        named = self._phrase_start(start - 2, first)
        if named is None or set(kinds[named : start - 1]) != {"C"}:
            return None
        return named if set(kinds[first:named]) <= {"Q", ","} else None
