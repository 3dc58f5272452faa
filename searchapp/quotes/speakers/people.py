"""The people and bodies of one article: full names, spellings of one name, and who holds which role."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import CYRILLIC, SLAVIC, Lexicon
from searchapp.quotes.speakers import western_cases
from searchapp.quotes.speakers.callings import Callings, shown_gender
from searchapp.quotes.speakers.cases import is_oblique, nominative, nominatives
from searchapp.quotes.speakers.german_nouns import common_nouns
from searchapp.quotes.speakers.given_names import given_names
from searchapp.quotes.speakers.heads import bare_surnames
from searchapp.quotes.speakers.honorifics import known_by_title, shown_genders
from searchapp.quotes.speakers.leads import common_words
from searchapp.quotes.speakers.name_parts import by_fathers, fathers, parts_of
from searchapp.quotes.speakers.names import groups
from searchapp.quotes.speakers.personal import (
    NAME_RUN,
    Name,
    NamesOfRuns,
    naming_somebody,
    places_behind,
)
from searchapp.quotes.speakers.places import countries
from searchapp.quotes.speakers.roles import is_from_elsewhere, lowered, role_class, role_pattern
from searchapp.quotes.speakers.spelling import near, spelling_key
from searchapp.quotes.speakers.strange import is_strange

_WORD = re.compile(r"[^\W\d_](?:[\w.]*\w)?")
_LETTERS = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"\s([^\W\d_]+)")
_COUNTERPART = late(r"\b[^\W\d_]+\scounterpart,?\s")
_OF = frozenset(["of", "the"])
# what parts a name from the words behind its comma
_PARTS = re.compile(r"[.;:!?“”\"]|\s(?:said|says|told|and)\s")
_JOINED = re.compile(r"(?:\s|,|and|и|und|et|y)*")
_NO_CUES: Mapping[str, object] = {}
_NONE: frozenset[str] = frozenset()
# with so many names no slip of the keyboard is looked for: every name would be compared with every other
_MANY = 1000
# the classes that a looser title may stand for
_COVERED = {
    "minister": ("foreign-minister", "defence-minister", "prime-minister", "deputy-foreign-minister"),
    "leader": ("president", "prime-minister", "king", "chancellor"),
}
# in these languages people have two surnames, of which the second is often left out
_TWO_SURNAMES = frozenset(["es", "pt"])


class Role(NamedTuple):
    """That `name` holds a role: its class (`foreign-minister`), country or None, and the printed words."""

    name: str
    role: str
    country: str | None
    words: str


class People:
    """Who is named in an article, and in which role.

    `canonical` maps every full name as printed to the form of it that the article uses most.
    """

    def __init__(self, text: str, spans: Iterable[Span], lexicon: Lexicon | None) -> None:
        self._lexicon = lexicon
        self._text = text
        self._low = lowered(text)
        self._western = lexicon.language if lexicon is not None and lexicon.language in SLAVIC - CYRILLIC else ""
        self._countries = countries()
        self.roles: list[Role] = []
        self._printed_roles: dict[str, Counter[str]] = {}
        spans = list(spans)
        self.nouns = common_nouns(text, spans) if lexicon and lexicon.language == "de" else _NONE
        runs = [match for start, end in spans for match in NAME_RUN.finditer(text, start, end)]
        opening_none = places_behind(text, runs) if lexicon and lexicon.language in ("en", "de") else _NONE
        if lexicon and lexicon.language == "en":
            opening_none |= common_words(text, runs)
        self._runs = NamesOfRuns(lexicon, opening_none, self.nouns)
        # of words alone, most of them no names, those behind a full stop can have a title before them: Mr. Berg
        names = self._names(run for run in runs if " " in run[0] or (run.start() > 1 and text[run.start() - 2] == "."))
        if lexicon is not None and lexicon.language != "en":
            self._runs.shorten(bare_surnames(text, (name for name in names if " " in name.text)))
            names = self._names(run for run in runs if " " in run[0])
        full = [name for name in names if " " in name.text]
        # every printed form with the nominative, in the languages that decline names
        plain: dict[str, str] = {}
        if lexicon is not None and lexicon.language in SLAVIC:
            asked = ((name.text, is_oblique(text, name.start, lexicon)) for name in full)
            plain = western_cases.nominatives(text, asked, self._western) if self._western else nominatives(asked)
        self.counts = Counter(plain.get(name.text, name.text) for name in full)
        two_surnames = lexicon is not None and lexicon.language in _TWO_SURNAMES
        self.canonical = groups(self.counts, slips=len(self.counts) < _MANY, two_surnames=two_surnames)
        self.canonical |= by_fathers(self.canonical)
        self._by_surname: dict[str, list[str]] = {}
        self._by_given: dict[str, set[str]] = {}
        self._persons: dict[tuple[str, str | None], str | None] = {}
        self._alone: frozenset[str] = frozenset()
        weight: Counter[str] = Counter()
        surnames: dict[str, set[str]] = {}
        for printed, canonical in self.canonical.items():
            parts = parts_of(printed)
            weight[canonical] += self.counts[printed]
            surnames.setdefault(canonical, set()).add(parts.surname)
            for key in parts.given if two_surnames else parts.given[:1]:
                self._by_given.setdefault(key, set()).add(canonical)
            for father in fathers(printed):
                self._by_given.setdefault(father, set()).add(canonical)
        for canonical, _ in weight.most_common():
            for key in sorted(surnames[canonical]):
                self._by_surname.setdefault(key, []).append(canonical)
        self.canonical |= {printed: self.canonical[name] for printed, name in plain.items()}
        # names as printed in another case than the nominative
        self.declined = frozenset(printed for printed, name in plain.items() if printed != name)
        self._callings: Callings | None = None
        self._genders: dict[str, str] = {}
        if lexicon and lexicon.language == "en":
            self._genders = shown_genders(text, self._runs, self.person)
        elif lexicon:
            self._callings = Callings(text, ((name, self.canonical[name.text]) for name in full), lexicon)
            self._genders = self._callings.genders
        self._alone = known_by_title(
            text, names, self._of_surname, self.canonical, self.counts, lambda: self._names(runs)
        )
        if lexicon and lexicon.roles:
            # President Larsen: a surname alone behind its office
            holders = names if lexicon.language == "en" else full
            self._find_roles(text, naming_somebody(spans, holders, runs), holders, full, lexicon)

    def names_in(self, text: str, start: int, end: int) -> list[Name]:
        """The personal names printed in `[start, end)`; of a run of capitals that ends in a body's word, none."""
        return self._names(NAME_RUN.finditer(text, start, end))

    def _names(self, runs: Iterable[re.Match[str]]) -> list[Name]:
        return [name for run in runs if (name := self._runs.of(run)) is not None]

    def _of_surname(self, printed: str) -> list[str]:
        return self._by_surname.get(parts_of(printed).surname, [])

    def is_title(self, words: str) -> bool:
        """Whether these words can be a title before a name: President of Norway, or nothing."""
        return all(is_strange(word.strip(",()"), self._lexicon) or word[0].islower() for word in words.split())

    def is_canonical(self, name: str) -> bool:
        """Whether this is the canonical name of a person of the article."""
        return self.canonical.get(name) == name

    def person(self, printed: str, gender: str | None = None) -> str | None:
        """The canonical name for a printed name, also a surname alone, or None where the article names nobody so.

        `gender` (`m` or `f`) is what the printed form shows: Лаврова is no man.
        """
        if printed in self._alone:
            return printed
        key = printed, gender
        if key not in self._persons:
            self._persons[key] = self.canonical.get(printed) or self._sought(printed, gender)
        return self._persons[key]

    def _sought(self, printed: str, gender: str | None) -> str | None:
        parts = parts_of(printed)
        found = self._by_surname.get(parts.surname)
        if found is None and self._western and not parts.given:
            able = (one.surname for of in "mf" for one in western_cases.surnames(printed, of, self._western))
            found = next((known for one in able if (known := self._by_surname.get(parts_of(one).surname))), None)
        if found is None and len(parts.surname) >= 5 and len(self._by_surname) < _MANY:
            found = [name for key, names in self._by_surname.items() if near(key, parts.surname) for name in names]
            if found and self._is_word(printed):
                found = []
        if found and parts.given:
            found = [name for name in found if parts_of(name).given[:1] == parts.given[:1]]
        if found and gender is not None:
            found = [name for name in found if self.gender(name) in (None, gender)]
        if found:
            return found[0]
        if not parts.given:
            # a given name alone, a father's, or the first of two surnames: "Hillary said", lamentó Ibáñez
            given = self._by_given.get(parts.surname, set())
            if len(given) == 1:
                return next(iter(given))
        return None

    def _is_word(self, printed: str) -> bool:
        """Whether a word is printed in small letters elsewhere, and so is no misspelt name: Police, police."""
        low = printed.lower()
        return re.search(rf"\b{re.escape(low)}\b", self._text) is not None if low in self._text else False

    def several(self, surname: str) -> bool:
        """Whether the article names more than one person of this surname."""
        return len(self._by_surname.get(spelling_key(surname), ())) > 1

    def gender(self, name: str) -> str | None:
        """`m` or `f` where a title of the article or the given name says so, else None."""
        return self._genders.get(name) or (nominative(name).gender if " " in name else None)

    # -- roles

    def _find_roles(
        self, text: str, spans: Iterable[Span], holders: list[Name], full: list[Name], lexicon: Lexicon
    ) -> None:
        pattern = role_pattern(lexicon)
        titles = lexicon.named("before_name")
        starts = {name.start: name for name in holders}
        ends = {name.end: name for name in full}
        for start, end in spans:
            previous_end = start
            counterparts = list(_COUNTERPART.finditer(self._low, start, end)) if lexicon.language == "en" else []
            for match in pattern.finditer(self._low, start, end):
                while counterparts and counterparts[0].start() < match.start():
                    self._counterpart(text, counterparts.pop(0), starts)
                first, last = match.span()
                words = text[first:last]
                role = role_class(words, lexicon)
                if words[-1] in "sS" and match[0] not in lexicon.roles:
                    self._shared_role(text, match, start, end, role)
                    continue
                after = last
                while after < end and text[after] in " ,":
                    after += 1
                name = starts.get(after) if after - last <= 2 else None
                right_behind = name is not None
                if name is None:
                    name = self._named_behind(text, last, end, starts, lexicon)
                if name is not None:
                    country = self.country(text[max(previous_end, first - 50) : max(last, name.start)])
                    self._add(name, role, country, words, right_behind and words.split()[-1].lower() in titles)
                else:
                    before = self._named_before(text, first, ends, start)
                    if before is not None:
                        country = self.country(text[before.end : min(end, last + 30)].split(".")[0])
                        self._add(before, role, country, words)
                previous_end = last
            for match in counterparts:
                self._counterpart(text, match, starts)

    def _counterpart(self, text: str, match: re.Match[str], starts: dict[int, Name]) -> None:
        """The Danish counterpart X: of the office that was named last, of the country that stands before."""
        name = starts.get(match.end())
        if name is not None and self.roles:
            office = self.roles[-1]
            self._add(name, office.role, self.country(text[match.start() : match.end()]), office.words)

    def _named_behind(self, text: str, at: int, end: int, starts: dict[int, Name], lexicon: Lexicon) -> Name | None:
        """The name behind a title and its country: president of Norway X, président français X, глава МИД России X."""
        english = lexicon.language == "en"
        governed = False
        for word in _GAP.finditer(text, at, min(end, at + 40)):
            if word.start() != at:
                return None
            if word.start(1) in starts:
                # alcalde de San Roque: no name of a mayor
                return None if governed else starts[word.start(1)]
            low = word.group(1).lower()
            if not (low in self._countries or low in _OF or (not english and low == word.group(1))):
                return None
            # président du studio X: of the studio
            of_kind = governed and low in lexicon.named("kinds")
            governed = not english and (of_kind or low in lexicon.named("prepositions"))
            at = word.end()
        return None

    def _named_before(self, text: str, at: int, ends: dict[int, Name], start: int) -> Name | None:
        """The name that a role in apposition belongs to: X, (the Russian) foreign minister."""
        comma = text.rfind(",", max(start, at - 50), at)
        name = ends.get(comma)
        if name is None or _PARTS.search(text, comma, at) is not None:
            return None
        cues = self._lexicon.cues if self._lexicon is not None and self._lexicon.language != "en" else _NO_CUES
        # X, | warf der Ministerin vor
        return name if cues.keys().isdisjoint(_LETTERS.findall(self._low[comma:at])) else None

    def _shared_role(self, text: str, match: re.Match[str], start: int, end: int, role: str) -> None:
        """Russian, Syrian and Iranian Foreign Ministers X, Y and Z: one country and one name each."""
        before = text[max(start, match.start() - 90) : match.start()]
        lands = [self._countries[word] for word in _LETTERS.findall(before.lower()) if word in self._countries]
        listed: list[Name] = []
        at = match.end()
        for name in self.names_in(text, at, min(end, at + 160)):
            if _JOINED.fullmatch(text, at, name.start) is None:
                break
            listed.append(name)
            at = name.end
        for number, name in enumerate(listed):
            country = (
                lands[number - len(listed)]
                if len(lands) >= len(listed) > 1
                else lands[-1]
                if len(set(lands)) == 1
                else None
            )
            self._add(name, role, country, text[match.start() : match.end()].rstrip("s"))

    def _add(self, name: Name, role: str, country: str | None, words: str, is_title: bool = False) -> None:
        """Notes that somebody holds a role; behind a title, also somebody whose surname alone is printed."""
        canonical = self.canonical.get(name.text) or self.person(name.text) or (name.text if is_title else None)
        if canonical is not None and (" " in name.text or not self.several(name.text)):
            self.roles.append(Role(canonical, role, country, words.lower()))
            self._printed_roles.setdefault(canonical, Counter())[words.lower()] += 1

    def country(self, words: str) -> str | None:
        """The country that these words name last, by adjective, name or capital."""
        found = None
        any_case = self._lexicon is not None and self._lexicon.language != "en"
        for word in _WORD.findall(words):
            bare = word.lower()
            if any_case or word[0].isupper() or not word.isascii():
                found = self._countries.get(bare, found)
        return found

    def in_role(self, words: str, lexicon: Lexicon, recent: list[str]) -> str | None:
        """Who "the Russian foreign minister" or "the minister" is in this article, or None.

        The countries must not differ; among several holders the one who spoke last is meant.
        """
        titles = role_pattern(lexicon).findall(lowered(words))
        if not titles or (titles[-1][-1] == "s" and titles[-1] not in lexicon.roles and lexicon.language == "en"):
            return None
        role = role_class(titles[-1], lexicon)
        gender = shown_gender(words.split(" ", 1)[0], titles[-1], lexicon)
        country = self.country(words)
        best: tuple[float, str] | None = None
        for held in self.roles:
            if held.role == role:
                points = 2.0
            elif held.role in _COVERED.get(role, ()):
                points = 1.5
            else:
                continue
            if not self.can_be(held.name, gender):
                continue
            if lexicon.language == "en" and is_from_elsewhere(
                self._text, held.name, words[: lowered(words).rfind(titles[-1])]
            ):
                continue
            if country and held.country:
                points += 2 if country == held.country else -4
            elif country and not held.country:
                points -= 0.5 if lexicon.language == "en" else 1.5
            if held.name in recent[-3:]:
                points += 0.3 + 0.3 * (recent[-1] == held.name)
            if points > 1 and (best is None or points > best[0]):
                best = (points, held.name)
        return best[1] if best else None

    def called(self, words: str, at: int, recent: list[str]) -> str | None:
        """Whom the article calls by a noun of these words, at offset `at`, or None."""
        if self._callings is None or self._lexicon is None:
            return None
        holder = self._callings.holder(words, at, recent)
        article, _, nouns = words.partition(" ")
        gender = shown_gender(article, (nouns or article).split(" ")[0], self._lexicon)
        if holder is None or not self.can_be(holder, gender) or self._is_of_another(holder, words):
            return None
        return holder

    def _is_of_another(self, name: str, words: str) -> bool:
        """Whether the offices that somebody holds are of other countries than these words name."""
        country = self.country(words)
        own = {held.country for held in self.roles if held.name == name and held.country}
        return country is not None and bool(own) and country not in own

    def can_be(self, name: str, gender: str | None) -> bool:
        """Whether nothing says that a person is of another gender than the words for somebody show."""
        known = self.gender(name) or given_names().get(name.split(" ")[0])
        return gender is None or not known or known == gender

    def has_title(self, start: int, end: int) -> bool:
        """Whether there is a role title in `[start, end)`."""
        return (
            self._lexicon is not None
            and bool(self._lexicon.roles)
            and role_pattern(self._lexicon).search(self._low, start, end) is not None
        )

    def role_of(self, name: str) -> str | None:
        """The role that the article prints for a person most often."""
        words = self._printed_roles.get(name)
        return words.most_common(1)[0][0] if words else None
