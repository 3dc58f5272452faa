"""Whom prose is about: the person at the head of its sentences."""

import re
from collections.abc import Callable, Sequence
from operator import attrgetter

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import HEAD_FIRST, ROMANCE_OF, Lexicon
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.offices.roles import role_pattern
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.people.strange import is_calling
from searchapp.quotes.words import is_capital_adverb

POSSESSIVE = compiled(r"[’']s?\b|[’'](?=\s)")
PREPOSITION_END = compiled(
    r"\b(?:of|for|at|in|from|on|to|with|near)\s+"
    r"(?:(?:[a-z][\w’'-]*\s+){0,3}|(?:the|an?|h[ie][sr]|their)\s(?:(?:[a-z][\w’'-]*|[A-Z][a-z]+(?:an|ese|ish|ch))\s){1,6})(?:[A-Z]\w*[’']s?\s+)?(?:(?:[A-Z][\w-]*\s+){1,4}and\s+)?"
    r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Mt|Ft|President)\.?\s+)?$"
)
MARKS = compiled(r"[“”„«»\"]|''|``")
# no initial and no title ends one: Ann B. Holm, Mrs. Holm
SENTENCE_END = compiled(
    r"[.!?…](?<!\b\w\.)(?<!\b[DJMS][rst]\.)(?<!\b(?:Mrs|Sen|Rep|Gov|Gen|Rev|Hon|Col|Sgt)\.)(?<!\bProf\.)\s"
)
# and one that ends between marks
_ENDED = compiled(rf"{SENTENCE_END.pattern}|[.!?…][”\"’]\s")
# a verb between commas, or behind one at the end of its sentence
_ALONE = compiled(r", (?:[^\s,.]{2,15} )?[^\s,.]{3,15}[,.]")
_AUXILIARY = 10
# what stands before a name that begins a sentence
_TITLE = 20
# and behind one that it is not about: Berg's plan, the credit of a picture
_BESIDE = frozenset("’'/")
_TITLE_WORDS = ("Mr", "Mrs", "Ms", "Miss", "Dr", "Sen", "Rep", "Gov", "Gen", "Prof", "President", "Judge")
_TITLES = frozenset(map(str.lower, _TITLE_WORDS))
_TITLED = rf"(?:{'|'.join(_TITLE_WORDS)})\.?\s"
_TITLE_END = late(rf"(?<=\s){_TITLED}$")
_AHEAD = compiled(
    rf"(?:[a-z\d]{{3}}[.!?…][\"”’]?|[”\"’][.!?]?)\s"
    rf"(?:{_TITLED}|(?:His|Her|Their)\s[a-z]+,?\s|It(?:[’']s|\sis|\swas)\s(?:President\s)?)?$"
)
# what a sentence can begin with before whom it is about: Outside the mosque, | Berg waits; But | Berg waits
_PHRASE = compiled(
    r"(?:But|And|Yet|(?:In|At|On|After|Before|Outside|Inside|Near|During|For|From|Since|With|Without|As|When|While|"
    r"Behind|Beside|Across|Under|Despite|Like|Unlike|Until|By|Among|Amid|Along|Around|Meanwhile|Later|Earlier|"
    r"Today|Yesterday|Then|Now|Still|Once|Back)(?:\s[^\s,.;:]{1,30}){0,9},)\s"
    rf"(?:{_TITLED})?"
)
_PHRASES = late(
    r"(?:In|At|On|After|Before|During|For|From|Since|With|Under|Despite|Amid)\s[^.;:“”\"\n]{1,140},\s"
    rf"(?:{_TITLED})?"
)
_SENTENCE_REACH = 160
_CALLED = ("ist", "ician", "woman")
_DESCRIBED = compiled(
    r",?\swho(?:se)?\b|,\s\d{1,2},|(?:\s(?:is|was)|,)\s(?:an?|the|one of the)\s(?P<calling>(?:[\w’'-]{1,30}\s?){1,6})"
)
# what somebody is has so many words at most
_ROLE_WORDS = 5
# so many words at the head of a sentence the one it speaks of is named
_NEAR_HEAD = 8
# The first witness was …, Also in the hall was …, Among them is …
_INTRODUCING = compiled(
    r"(?:The|Another|Among|Also|One|First|Next|Last|On|In|At)\s(?:[a-z\d’'-]{1,20}\s){0,12}(?:is|was|were)\s"
    r"(?:also\s|the\s|an?\s)?(?!not\s)"
)
# it was | Berg who
_IT_WAS = late(r"\b[Ii]t (?:is|was) (?=[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){1,3} who\b)")
# so many words before a name its office begins: al ministro de Justicia
_OFFICE_WORDS = 4
# and so far behind a name a word beside it ends
_WORD_BEHIND = 20
# so many characters before a name it is looked what governs it
_BEFORE_NAME = 80
# before whom a paragraph is about: For | Ann Holm, it was; After | Holm was elected, she
_FOR = frozenset(["For ", "But for ", "And for ", "As for ", "To "])
_SINCE = frozenset(["After ", "Before ", "Since ", "As ", "Until "])
_BEGUN = late(
    r" (?:was|is|had|has|did|does|could|would|went|came|left|took|became|lost|won|made|gave|found|began|got|met|"
    r"[a-z]{3,}ed)\b"
)
# an office that begins a clause, with its words before and none of what it is of: when | the former president left
_ARTICLE = late(
    r"(?:(?<=[.!?…][”\"\s]\s)|(?<=[.!?…,]\s)|(?<=\n)"
    r"|(?<=\b[Ww]hen\s)|(?<=\b[Aa]fter\s)|(?<=\b[Aa]s\s)|(?<=\b[Ww]hile\s)|(?<=\b[Bb]ut\s))[Tt]he\s"
)
_OFFICE_REACH = 50
_BEFORE_OFFICE = late(r"(?:[\w’'.-]+\s){0,4}")
_BEHIND_OFFICE = late(r"[’']s?\b|\s(?:of|for|and|or)\b|\s[A-Z]|-")
# a paragraph of fewer characters is a heading, unless it has a verb; within so many the one it speaks of is named
_LEAST_PROSE, _AT_HEAD = 60, 30
_VERB = late(r" (?:[a-z]{3,}(?:ed|s)|(?:is|was|has|had|did|does|would|could|can|will)(?:n[’']t)?)\b")
# and a marked stretch of no more is a name: представитель «Газпрома»
_LONGEST_TITLE = 24


def before_told(text: str, source: Span, reach: int) -> int:
    """Where the sentence begins of a verb that stands alone behind what it tells, in which others are named: Los bancos
    ayudan a Luz Prado, | agregó. Else where the verb does."""
    # past an auxiliary: …, ha | spiegato
    comma = text.rfind(",", max(0, source.start - _AUXILIARY), source.start)
    if comma < 0 or not _ALONE.match(text, comma, source.end + 1):
        return source.start
    start = max(text.rfind("\n", 0, source.start) + 1, source.start - reach)
    ends = (end.end() for end in SENTENCE_END.finditer(text, start, source.start))
    start = max(ends, default=start)
    return source.start if MARKS.search(text, start, source.start) else start


class SpokenOf:
    """Finds whom the prose of one article is about. `recent` are those who have spoken so far; `able` tells whether a
    person can be meant, and be of a gender (`m`, `f` or None for any), and `held`, of English alone, who holds an
    office: the president."""

    def __init__(
        self,
        text: str,
        people: People,
        lexicon: Lexicon | None,
        recent: Sequence[str],
        able: Callable[[str, str | None], bool],
        held: Callable[[str], str | None] | None = None,
    ) -> None:
        self._text = text
        self._people = people
        self._recent = recent
        self._able = able
        self._held = held
        self._english = lexicon is None or lexicon.language == "en"
        self._prepositions = lexicon.named("prepositions") if lexicon else frozenset()
        self._persons = lexicon.named("persons") if lexicon else frozenset()
        self._head_first = lexicon is not None and lexicon.language in HEAD_FIRST
        self._roles = lexicon.roles if lexicon else {}
        self._determiners = lexicon.named("determiners") if lexicon else frozenset()
        self._lexicon = lexicon

    def between(self, start: int, end: int, gender: str | None) -> str | None:
        """Whom a paragraph speaks of before anybody has spoken in it: X laughed. “…,” she said.

        That is the first person of the last sentence that names one near its head, else the first of them all.
        """
        found = None
        sentence = start
        for name in self._spoken_of(start, self._speech(start, end)):
            ends = [sign.end() for sign in SENTENCE_END.finditer(self._text, sentence, name.start)]
            if found is not None and not ends:
                continue
            person = self._person(name, gender)
            if person is None or name.text in self._people.declined:
                # Юбилей Олега Дубова: nobody that the sentence speaks of
                continue
            of_picture = self._text.startswith("/", name.end)
            if of_picture or not self._able(person, gender) or self._is_governed(name, start):
                continue
            sentence = ends[-1] if ends else sentence
            if found is None or self._text.count(" ", sentence, name.start) <= _NEAR_HEAD:
                found = person
        return found

    def _speech(self, start: int, end: int) -> int:
        """Where the first marked speech begins in `[start, end)`, past names in marks; `end` where there is none."""
        marks = MARKS.finditer(self._text, start, end)
        for mark in marks:
            closing = next(marks, None)
            if self._english or closing is None or closing.start() - mark.start() > _LONGEST_TITLE:
                return mark.start()
        return end

    def heads(self, start: int, source: Span, gender: str | None, spoke_at: int) -> str | None:
        """Whom the last sentence from `start` on that a name begins is about, behind the one in which somebody spoke
        and before the words of `source`: …, Dahl said. Ms. Berg laughed. “…,” she said. Ms. Berg left, and she said"""
        marks = MARKS.search(self._text, start, source.start)
        end = marks.start() if marks else source.start
        # Berg left after | he said no; but: Berg, | he said, was late
        joined = self._text[source.start - 2 : source.start - 1].isalpha()
        found = None
        for name in self._spoken_of(start, end):
            ahead = _AHEAD.search(self._text[max(spoke_at, name.start - _TITLE) : name.start])
            ahead = ahead or self._phrase_ahead(max(spoke_at, name.start - _SENTENCE_REACH), name.start)
            heads = ahead is not None or self._role_ahead(max(spoke_at, name.start - _SENTENCE_REACH), name.start)
            behind = marks or joined or SENTENCE_END.search(self._text, name.end, source.start)
            person = self._person(name, gender)
            beside = self._text[name.end] in _BESIDE or self._is_beside_noun(name)
            if not heads or behind is None or person is None or beside:
                continue
            if (self._people.is_borne(person) or self._is_described(name.end)) and self._able(person, gender):
                found = person
        return found

    def told_of(self, start: int, spoke_at: int, source: Span, gender: str | None) -> str | None:
        """Whom the sentence is about in which a body spoke at offset `spoke_at`, and what follows it up to `source`:
        According to the guild, Berg was late. | He said"""
        ends = SENTENCE_END.finditer(self._text, start, spoke_at)
        found = self.between(max([start, *(end.end() for end in ends)]), source.start, gender)
        return found if found is not None and self._people.is_borne(found) else None

    def _is_described(self, end: int) -> bool:
        """Whether behind a name that ends at `end` it is told that somebody bears it: , who; , 54,; is a specialist."""
        met = _DESCRIBED.match(self._text, end)
        lexicon = self._lexicon
        if met is None or met["calling"] is None or lexicon is None:
            return met is not None
        words = met["calling"].lower().split()
        return any(word in self._persons or word.endswith(_CALLED) or is_calling(word, lexicon) for word in words)

    def _phrase_ahead(self, start: int, end: int) -> re.Match[str] | None:
        """The phrase with which a sentence begins behind another in `[start, end)`, up to whom it is about."""
        ends = [sign.end() for sign in _ENDED.finditer(self._text, start, end)]
        return _PHRASE.fullmatch(self._text, ends[-1], end) if ends else None

    def _role_ahead(self, start: int, end: int) -> bool:
        """Whether a sentence behind another in `[start, end)` begins with what somebody is, up to the name: Student |
        Ann Berg, Harbour police officer | Ann Berg."""
        lexicon, ends = self._lexicon, [sign.end() for sign in _ENDED.finditer(self._text, start, end)]
        words = self._text[ends[-1] : end].lower().split() if ends else []
        if lexicon is None or not 0 < len(words) <= _ROLE_WORDS or not self._prepositions.isdisjoint(words):
            return False
        return words[-1] in self._persons or words[-1] in self._roles or is_calling(words[-1], lexicon)

    def _spoken_of(self, start: int, end: int) -> list[Name]:
        """The names in `[start, end)`, in an English article with the offices that begin a clause there."""
        names = self._people.names_in(self._text, start, end)
        if self._held is None or self._lexicon is None:
            return names
        roles = role_pattern(self._lexicon)
        for article in _ARTICLE.finditer(self._text, start, end):
            reach = min(end, article.end() + _OFFICE_REACH)
            office = roles.search(self._text[article.end() : reach].lower())
            if office is None or office[0].endswith("s"):
                continue
            last = article.end() + office.end()
            alone = last < reach and _BEHIND_OFFICE.match(self._text, last) is None
            if alone and _BEFORE_OFFICE.fullmatch(office.string, 0, office.start()) is not None:
                names.append(Name(self._text[article.start() : last], article.start(), last))
        return sorted(names, key=attrgetter("start"))

    def _person(self, name: Name, gender: str | None) -> str | None:
        """Who bears a name, or holds an office."""
        if self._held is not None and name.text[:4].lower() == "the ":
            return self._held(name.text)
        return self._people.person(name.text) or self._by_one_name(name, gender)

    def _by_one_name(self, name: Name, gender: str | None) -> str | None:
        """Somebody whom an English article knows by a single name, under which they have spoken or as whose kin they
        are told of. A surname tells no woman, so that one who has spoken under her full name is meant before."""
        if not self._english or " " in name.text:
            return None
        spoke = name.text in self._recent
        if spoke and gender == "f" and name.text not in given_names():
            spoke = not any(self._people.gender(known) == "f" for known in self._recent)
        return name.text if spoke or self._people.gender(name.text) is not None else None

    def opens_before(self, paragraph: int, gender: str | None, since: int) -> str | None:
        """Whom the paragraph before the one at `paragraph` speaks of from its first words on, where nobody has spoken
        there (`since` is where somebody did last): Berg, too, stayed away. ¶ “…,” she said."""
        end = self._text.rfind("\n", 0, paragraph)
        while end > 0 and self._text[end - 1] == "\n":
            end -= 1
        start = self._text.rfind("\n", 0, max(end, 0)) + 1
        if end <= 0 or since >= start or (end - start < _LEAST_PROSE and not self._is_sentence(start, end)):
            return None
        if (introduced := self._introduced(start, end, gender)) is not None:
            return introduced
        for name in self._spoken_of(start, min(end, start + _SENTENCE_REACH)):
            if is_capital_adverb(name.text.lower()):
                # Newly elected Speaker Berg
                continue
            at_head = name.start < start + _AT_HEAD or self._is_behind_phrases(start, name)
            person = self._person(name, gender) if at_head else None
            if person is None or not self._able(person, gender):
                return None
            if not self._is_governed(name, start) or self._is_topic(start, name):
                return person
        return None

    def _is_sentence(self, start: int, end: int) -> bool:
        """Whether a short English paragraph is a sentence rather than a heading or a credit: Ann Holm, 44, agreed."""
        return self._english and self._text[end - 1] in ".!?" and _VERB.search(self._text, start, end) is not None

    def _is_topic(self, start: int, name: Name) -> bool:
        """Whether a paragraph at offset `start` begins with whom it is about behind a word that governs the name, or
        with a clause of theirs: For | Ann Holm, it was; After | Holm was elected, she"""
        before, behind = self._text[start : name.start], self._text[name.end : name.end + _WORD_BEHIND]
        before = _TITLE_END.sub("", before)
        return (before in _FOR and behind[:1] == ",") or (before in _SINCE and _BEGUN.match(behind) is not None)

    def _is_behind_phrases(self, start: int, name: Name) -> bool:
        """Whether the sentence at offset `start` begins with phrases alone before whom it is about: At the talks on May
        5, 2016, with a vote near, | Berg gave"""
        if _PHRASE.fullmatch(self._text, start, name.start) is not None:
            return True
        phrases = _PHRASES.fullmatch(self._text, start, name.start)
        return phrases is not None and self._text[name.end : name.end + 2].strip().islower()

    def _introduced(self, start: int, end: int, gender: str | None) -> str | None:
        """Whom the first sentence of an English paragraph names behind its verb: The first witness was mayor Ann Berg,
        who came late."""
        if not self._english:
            return None
        opening = _INTRODUCING.match(self._text, start, end) or _IT_WAS.search(self._text, start, end)
        if opening is None:
            return None
        near = min(end, opening.end() + _BEFORE_NAME)
        name = next((name for name in self._people.names_in(self._text, opening.end(), near) if " " in name.text), None)
        person = self._people.person(name.text) if name is not None else None
        if name is None or person is None:
            return None
        before = self._text[opening.end() : name.start].lower()
        if "," in before or not self._prepositions.isdisjoint(before.split()):
            return None
        return person if self._able(person, gender) else None

    def _is_beside_noun(self, name: Name) -> bool:
        """Whether an English name only tells whose people or body follow: Berg | aides, the Holm | team"""
        if not self._english or self._lexicon is None:
            return False
        behind = self._text[name.end : name.end + _WORD_BEHIND].split(maxsplit=1)
        word = behind[0] if behind and self._text.startswith(" ", name.end) else ""
        noun = word in self._lexicon.named("people") or word in self._lexicon.named("body_words")
        return noun and word not in self._lexicon.cues and word not in self._lexicon.named("determiners")

    def _is_governed(self, name: Name, start: int) -> bool:
        """Whether a name is a possessive or stands behind a preposition."""
        start = max(start, name.start - _BEFORE_NAME)
        before = self._text[start : name.start].lower().split()
        if self._english and before and (before[-1] == "the" or before[-1].rstrip(".") in _TITLES):
            # In the Corran Gardens; by Mrs. Holm
            before.pop()
        return (
            POSSESSIVE.match(self._text, name.end) is not None
            or self._is_beside_noun(name)
            or (bool(before) and before[-1] in self._prepositions)
            or PREPOSITION_END.search(self._text, start, name.start) is not None
            or (self._head_first and self._is_beside_others(before))
        )

    def _is_beside_others(self, before: list[str]) -> bool:
        """Whether the words before a Romance name are an office that a preposition governs: Tras reunirse con el
        alcalde | Iker Sanz, Al recibir al ministro de Justicia | Iker Sanz."""
        for at in range(len(before) - 1, max(len(before) - _OFFICE_WORDS, 0) - 1, -1):
            if before[at] in self._roles:
                behind = before[at + 1 : at + 2]
                if behind and behind[0] not in ROMANCE_OF:
                    return False
                at -= at > 0 and before[at - 1] in self._determiners
                return at > 0 and before[at - 1] in self._prepositions
        return False
