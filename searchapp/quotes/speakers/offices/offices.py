"""Who holds which office in one article: the Russian foreign minister is Sergei Lavrov, where the article says so."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import HEAD_FIRST, SLAVIC, Lexicon
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries, named_country
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.offices.holder_names import HolderNames
from searchapp.quotes.speakers.offices.roles import (
    OF_FIELDS,
    has_field,
    is_from_elsewhere,
    lowered,
    role_class,
    role_pattern,
)
from searchapp.quotes.speakers.offices.romance_offices import beside, complement, of_body, told_words
from searchapp.quotes.speakers.people.callings import shown_gender
from searchapp.quotes.speakers.people.honorifics import REGENTS
from searchapp.quotes.speakers.people.people import People
from searchapp.text.standing import stands

_LETTERS = compiled(r"[^\W\d_]+")
_COUNTERPART = late(r"\b[^\W\d_]+\scounterpart,?\s")
# behind a name: Ann Holm|, 34, a young | pianist; Ann Holm| is a | pianist
_ARTICLE_BEHIND = late(
    r"(?:,\s\d\d(?=,)|\s[(\[][^()\[\]\n]{1,20}[)\]](?=,)|,\swho(?=\s(?:is|was|works?|worked)\s))?"
    r"(?:,\s(?:the|an?)|\s(?:is|was)\san?|\swork(?:s|ed)\sas\san?)\s(?:(?!(?:of|in|at|on|from|for|by|and|to|with)\s)[a-z-]+\s){0,2}$"
)
_SIGNS = compiled(r"[.!?\n«»“”\"]")
_JOINED = compiled(r"(?:\s|,|and|и|und|et|y)*")
# behind what somebody is: Ann Holm, a pianist| from Oslo
_NO_MORE = late(r"[,.;)]|\s(?:from|of|at|in|on|with|for|and|who|which|that|based|backed|accused|led)\s")
_NOT_LONG = 1_500
# so far before an office its country stands, and so far behind it; so far off stands a name before an article
_LAND_BEFORE, _LAND_BEHIND, _ARTICLE_BEFORE = 50, 30, 40
# the same of an office that several hold, or of what it is of
_LANDS_BEFORE, _HOLDERS_BEHIND = 90, 160
# the classes that a looser title may stand for
_COVERED = {
    "minister": ("foreign-minister", "defence-minister", "prime-minister", "deputy-foreign-minister"),
    "secretary": ("minister", "foreign-minister", "defence-minister"),
    "leader": ("president", "prime-minister", "king", "chancellor"),
    "chief": (
        "leader",
        "president",
        "chairman",
        "secretary-general",
        "director",
        "executive",
        "commissioner",
        "general",
    ),
}
# who holds it is of the United States where no country stands
_US_OFFICE, _US = "secretary of state", "usa"
_LANDS = frozenset(["country", "nation", "republic", "state", "government", "party"])
# offices that somebody holds for another
_OF_SOMEBODY = frozenset(["lawyer", "spokesman", "manager", "secretary", "adviser"])
_UNDER_SOMEBODY = frozenset(["adviser", "chief"])
_BESIDE = (" and his ", " and her ", " and their ", " and other ")
_CHIEF = "chief"
_OF_BODY = compiled(r"\s[A-Z][\w-]+ chief$")
_FOR_HOLDER = late(r"\b(?:spokes(?:man|woman|person)|aide|adviser|assistant) (?:for|to) the $", re.IGNORECASE)
_ACRONYM = late(r"\b[A-Z]{2,}\b")
# whose an office is of that a body is named by: the Secretary | of State's office
_OWNING = late(r" of (?:[\w-]+ ){0,4}[\w-]+[’']s (?:office|administration|staff|campaign|team|government)\b")
# nobody holds these beside another
_ONE_AT_A_TIME = REGENTS.keys() | {"president", "prime-minister", "foreign-minister", "defence-minister", "chancellor"}
_BY_ONE = _ONE_AT_A_TIME | _UNDER_SOMEBODY
# before an office that somebody no longer holds, and by how much they are meant less: the former Harbour | mayor
_FORMER = late(r"\b(?:[Ff]ormer|[Oo]netime|[Ee]x-?|[Ll]ate)\s?(?:[A-Z][\w.’'-]*\s|\w+-[\w-]+\s){0,3}$")
_FORMER_ROMANCE = late(r"(?:\b|(?<=[’']))(?:ancien(?:ne)?|ex[- ]?|antigu[oa]|antig[oa])\s?$", re.IGNORECASE)
_PAST = 0.8
# so many who spoke last are likelier meant
_RECENT = 3


def is_chief(words: str) -> bool:
    """Whether English words are for who heads a body: the NATO chief; but the police chief is an office of its own."""
    return _OF_BODY.search(words) is not None


class Held(NamedTuple):
    """That `name` holds an office: its class (`foreign-minister`), country or None, the printed words, and those that
    stand around them where the office is for another."""

    name: str
    office: str
    country: str | None
    words: str
    near: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    """The words behind the title that say what it is of, in a Romance language."""
    past: bool = False
    """Whether they only held it before: the former president X."""


class Offices:
    """The offices of the people of an article."""

    def __init__(self, text: str, people: People, lexicon: Lexicon | None) -> None:
        self._text = text
        self._low = lowered(text)
        self._people = people
        self._lexicon = lexicon
        self._english = lexicon is None or lexicon.language == "en"
        self._head_first = lexicon is not None and lexicon.language in HEAD_FIRST
        self._slavic = lexicon is not None and lexicon.language in SLAVIC
        self._has_counterparts = self._english and "counterpart" in self._low
        self._pattern = role_pattern(lexicon) if lexicon is not None and lexicon.roles else None
        self._held: list[Held] = []
        self._printed: dict[str, Counter[str]] = {}
        self._beside: dict[str, str | None] = {}
        self.names = HolderNames(text, people, english=self._english)
        if lexicon is not None and self._pattern is not None:
            for span in people.telling:
                self._find(span, self._pattern, lexicon)
        # each once, and whether they are from elsewhere, for a long text asks as often as it tells
        self._distinct = tuple(dict.fromkeys(self._held))
        self._elsewhere: dict[tuple[str, str, str, str], bool] = {}

    def of(self, name: str) -> str | None:
        """The office that the article prints for a person most often."""
        words = self._printed.get(name)
        return words.most_common(1)[0][0] if words else None

    def held_by(self, name: str) -> tuple[Held, ...]:
        """The offices that the article tells of somebody."""
        return tuple(held for held in self._distinct if held.name == name)

    def ends_in_office(self, noun: str) -> bool:
        """Whether words in small letters end with the title of an office."""
        titles = self._pattern.finditer(noun) if self._pattern is not None else ()
        return any(title.end() == len(noun) for title in titles)

    def beside(self, noun: str, behind: int) -> str | None:
        """Who alone is named right beside these words, in small letters: career diplomat Ann Holm; Karl Lund, the
        president's eldest son. Whom one word stands for is named not long before offset `behind` too."""
        if noun not in self._beside:
            self._beside[noun] = self._alone_beside(noun)
        person = self._beside[noun]
        if person is None or " " in noun:
            return person
        near = self._text[max(0, behind - _NOT_LONG) : behind]
        return person if any(word in near for word in person.split()) else None

    def _alone_beside(self, noun: str) -> str | None:
        found: set[str | None] = set()
        for at in stands(self._low, noun):
            end = at + len(noun)
            if self._text[at - 1 : at].isalpha() or self._text[end : end + 1].isalpha():
                # a pianist is no | artist
                continue
            opened = _ARTICLE_BEHIND.search(self._text, max(0, at - _ARTICLE_BEFORE), at)
            if opened is not None and _NO_MORE.match(self._text, end) is None:
                # Behind Ann Holm, the | artist waved
                opened = None
            name = self.names.starts.get(end + 1) or (self.names.ends.get(opened.start()) if opened else None)
            if name is not None and " " in name.text:
                found.add(self._people.person(name.text))
        return found.pop() if len(found) == 1 else None

    def stands_in(self, start: int, end: int) -> bool:
        """Whether there is the title of an office in `[start, end)`, and not of others beside somebody: Holm | and her
        advisers."""
        return (
            not self._text.startswith(_BESIDE, start)
            and self._pattern is not None
            and self._pattern.search(self._low, start, end) is not None
        )

    def holder(self, words: str, recent: Sequence[str]) -> str | None:
        """Who "the Russian foreign minister" or "the minister" is in this article, or None; `recent` are those who
        spoke before, in turn.

        The countries must not differ; among several holders the one who spoke last is meant.
        """
        titles = self._pattern.findall(self._titled(words)) if self._pattern is not None else []
        if self._english and is_chief(words):
            titles = [_CHIEF]
        if self._lexicon is None or not titles:
            return None
        # le porte-parole du président is no president
        title = titles[0] if self._head_first else titles[-1]
        at = lowered(words).find(title) if self._head_first else lowered(words).rfind(title)
        if title[-1] == "s" and title not in self._lexicon.roles and self._english:
            return None
        office = role_class(title, self._lexicon)
        gender = shown_gender(words.split(" ", 1)[0], title, self._lexicon)
        country, before, behind = self._country(words, title), words[:at], words[at + len(title) :]
        past = self._is_past(before)
        if self._english and self._is_of_other_thing(behind):
            return None
        served = told_words(behind) if self._head_first and office in _OF_SOMEBODY else frozenset()
        of = of_body(office, behind) if self._head_first else frozenset()
        if office in _OF_SOMEBODY:
            # Holm's | lawyer: the name counts though it stands first
            before = f"the {before}"
        covered = _COVERED.get(office, ())
        if office == "leader" and _ACRONYM.search(words) is not None:
            # the NHP leader: who chairs the party
            covered = (*covered, "chairman")
        best, most = None, 1.0
        for held in self._distinct:
            if held.office != office and held.office not in covered:
                continue
            if not self._people.can_be(held.name, gender) or (served and served.isdisjoint(held.near)):
                # le porte-parole du président, but that of another spoke
                continue
            if self._english and self._is_elsewhere(held.name, office, before, behind):
                continue
            if of and of.isdisjoint(held.of):
                # le président de la Cour des comptes, but le président Morvan
                continue
            if (held.past and not past and office in _ONE_AT_A_TIME) or (
                past and not held.past and office in (_BY_ONE if self._english else _UNDER_SOMEBODY)
            ):
                # whoever held it then is not the one of today
                continue
            points = 2.0 if held.office == office else 1.5
            if country and held.country:
                points += 2 if country == held.country else -4
            elif country:
                points -= 0.5 if self._english else 1.5
            if past and not held.past:
                points -= _PAST
            if held.name in recent[-_RECENT:]:
                points += 0.3 + 0.3 * (recent[-1] == held.name)
            if points > most:
                best, most = held.name, points
        return best

    def _is_elsewhere(self, name: str, office: str, before: str, behind: str) -> bool:
        """Whether somebody is of another body or place than the words around a title: the Marlow | coach, the head | of
        the Miners' Union, of whom is printed Ann Berg, who is the head of studies at the Union."""
        asked = name, office, before, behind
        if asked not in self._elsewhere:
            stands_off = is_from_elsewhere(self._text, name, before)
            stands_off = stands_off or is_from_elsewhere(self._text, name, behind, _HOLDERS_BEHIND)
            stands_off = stands_off or (office in OF_FIELDS and not has_field(self._text, name, before))
            self._elsewhere[asked] = stands_off
        return self._elsewhere[asked]

    def _titled(self, words: str) -> str:
        """Words in small letters, in a Slavic language without those for a country: глава | польского | МИД."""
        if not self._slavic:
            return lowered(words)
        return " ".join(word for word in lowered(words).split() if named_country(word, any_case=True) is None)

    def _is_of_other_thing(self, behind: str) -> bool:
        """Whether the words behind an office say that it is of something that no country or name tells: the leader | of
        the inquiry, the president | of a chess club."""
        if _OWNING.match(behind) is not None:
            return True
        if not behind.startswith(" of ") or not behind.islower():
            return False
        return behind.split()[-1] not in _LANDS and self._country(behind.title()) is None

    def called(self, words: str, at: int, recent: Sequence[str]) -> str | None:
        """Whom the article calls by a noun of these words, at offset `at`, or None; `recent` as for `holder`."""
        callings, lexicon = self._people.callings, self._lexicon
        if callings is None or lexicon is None:
            return None
        holder = callings.holder(words, at, recent)
        article, _, nouns = words.partition(" ")
        gender = shown_gender(article, (nouns or article).split(" ")[0], lexicon)
        if holder is None or not self._people.can_be(holder, gender) or self._is_of_another(holder, words):
            return None
        title = self._pattern.search(self._titled(words)) if self._head_first and self._pattern is not None else None
        if title is not None and lexicon.roles:
            office = role_class(title.group(), lexicon)
            of = of_body(office, words[title.end() :]) if self._head_first else frozenset()
            told = [held for held in self._distinct if held.name == holder]
            if of and told and all(of.isdisjoint(held.of) for held in told):
                return None
            now = office in _ONE_AT_A_TIME and not self._is_past(words[: title.start()])
            if now and told and all(held.past for held in told):
                # le président, behind l'ancien président X
                return None
        return holder

    def _is_of_another(self, name: str, words: str) -> bool:
        """Whether the offices that somebody holds are of other countries than these words name."""
        country = self._country(words)
        own = {held.country for held in self._distinct if held.name == name and held.country}
        return country is not None and bool(own) and country not in own

    def _country(self, words: str, title: str = "") -> str | None:
        """The country that these words name, else that of a title which only one country has."""
        named = named_country(words, any_case=not self._english)
        return _US if named is None and self._english and title.lower() == _US_OFFICE else named

    def _find(self, span: Span, pattern: re.Pattern[str], lexicon: Lexicon) -> None:
        """Note who holds an office by a span of the text."""
        text, (start, end) = self._text, span
        titles = lexicon.named("before_name")
        previous_end = start
        counterparts = list(_COUNTERPART.finditer(self._low, start, end)) if self._has_counterparts else []
        for match in pattern.finditer(self._low, start, end):
            while counterparts and counterparts[0].start() < match.start():
                self._counterpart(counterparts.pop(0))
            first, last = match.span()
            words = text[first:last]
            office = role_class(words, lexicon)
            if words[-1] in "sS" and match[0] not in lexicon.roles:
                self._shared(match, span, office)
                continue
            if self._english and _FOR_HOLDER.search(text, max(start, first - _LAND_BEFORE), first) is not None:
                # the spokesman for the Secretary-General | Ann Holm
                continue
            name = self.names.right_behind(last, end)
            is_title = name is not None and words.split()[-1].lower() in titles
            name = name or self.names.behind_country(last, end, lexicon)
            if name is not None:
                around = text[max(previous_end, first - _LAND_BEFORE) : max(last, name.start)]
                if self._english and text.startswith(" of ", name.end):
                    around += _SIGNS.split(text[name.end : name.end + _LAND_BEHIND].partition(",")[0])[0]
                self._add(name, office, self._country(around, words), words, first, is_title=is_title)
            elif (name := self.names.before(first, start, lexicon)) is not None:
                around = text[name.end : min(end, last + _LAND_BEHIND)].split(".")[0]
                self._add(name, office, self._country(around, words), words, first)
            previous_end = last
        for match in counterparts:
            self._counterpart(match)

    def _counterpart(self, match: re.Match[str]) -> None:
        """The Danish counterpart X: of the office that was named last, of the country that stands before."""
        name = self.names.starts.get(match.end())
        if name is not None and self._held:
            last = self._held[-1]
            self._add(
                name, last.office, self._country(self._text[match.start() : match.end()]), last.words, match.start()
            )

    def _shared(self, match: re.Match[str], span: Span, office: str) -> None:
        """Russian, Syrian and Iranian Foreign Ministers X, Y and Z: one country and one name each."""
        text, known = self._text, countries()
        before = text[max(span.start, match.start() - _LANDS_BEFORE) : match.start()].lower()
        lands = [known[word] for word in _LETTERS.findall(before) if word in known]
        listed: list[Name] = []
        at = match.end()
        for name in self._people.names_in(text, at, min(span.end, at + _HOLDERS_BEHIND)):
            if _JOINED.fullmatch(text, at, name.start) is None:
                break
            listed.append(name)
            at = name.end
        one = lands[-1] if len(set(lands)) == 1 else None
        each = lands[-len(listed) :] if len(lands) >= len(listed) > 1 else [one] * len(listed)
        for name, country in zip(listed, each, strict=True):
            self._add(name, office, country, text[match.start() : match.end()].rstrip("s"), match.start())

    def _add(
        self, name: Name, office: str, country: str | None, words: str, at: int, *, is_title: bool = False
    ) -> None:
        """Note that somebody holds an office, printed at offset `at`; behind a title, also somebody whose
        surname alone is printed."""
        person = self._people.canonical.get(name.text) or self._people.person(name.text)
        if person is None and office in REGENTS and self._english and name.text.split()[0] in given_names():
            # Pope Francis: who reigns under a given name has it with the title alone
            person = self._text[at : name.end]
        person = person or (name.text if is_title else None)
        if person is not None and (" " in name.text or not self._people.several(name.text)):
            near = beside(self._text, name) if self._head_first and office in _OF_SOMEBODY else frozenset[str]()
            past = self._is_past(self._text[max(0, at - _LAND_BEFORE) : at])
            self._held.append(
                Held(
                    person,
                    office,
                    country,
                    words.lower(),
                    near,
                    complement(self._text, at, name) if self._head_first else frozenset(),
                    past,
                )
            )
            self._printed.setdefault(person, Counter())[words.lower()] += 1

    def _is_past(self, before: str) -> bool:
        """Whether the words before an office say that somebody no longer holds it: the former |, l'ancien |"""
        former = _FORMER if self._english else _FORMER_ROMANCE if self._head_first else None
        return former is not None and former.search(before) is not None
