"""The people of one article: full names, spellings of one name, and whom a part of a name means."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from searchapp.article import Span
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, SLAVIC, Lexicon
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.bodies.things import THINGS, is_articled
from searchapp.quotes.speakers.names import western_cases
from searchapp.quotes.speakers.names.cases import is_oblique, nominative, nominatives
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.groups import groups
from searchapp.quotes.speakers.names.name_parts import by_fathers, fathers, is_younger, parts_of
from searchapp.quotes.speakers.names.runs import NAME_RUN, Name, naming_somebody, places_behind, run_pattern
from searchapp.quotes.speakers.names.spelling import near, spelling_key
from searchapp.quotes.speakers.people.bare_surnames import bare_surnames
from searchapp.quotes.speakers.people.callings import Callings
from searchapp.quotes.speakers.people.capital_heads import capital_heads
from searchapp.quotes.speakers.people.german_nouns import common_nouns, surnames_before
from searchapp.quotes.speakers.people.honorifics import (
    REGENTS,
    kin_genders,
    known_by_title,
    romance_genders,
    shown_genders,
)
from searchapp.quotes.speakers.people.leads import common_words
from searchapp.quotes.speakers.people.personal import NamesOfRuns
from searchapp.quotes.speakers.people.strange import is_strange

_NONE: frozenset[str] = frozenset()
# with so many names no slip of the keyboard is looked for: every name would be compared with every other
_MANY = 1000
_SAINT = "St. "
# in these languages people have two surnames, of which the second is often left out
_TWO_SURNAMES = frozenset(["es", "pt"])


class People:
    """Who is named in an article.

    `full` are the full names in text order, `canonical` maps every one as printed to the form of it that the article
    uses most; `holders` are the names, some of them surnames alone, of which an office may be told, and `telling` the
    spans that name somebody so. `callings` are the nouns beside names, in other languages than English.
    """

    def __init__(self, text: str, spans: Iterable[Span], lexicon: Lexicon | None) -> None:
        language = lexicon.language if lexicon is not None else ""
        self._lexicon = lexicon
        self._text = text
        self._western = language if language in SLAVIC - CYRILLIC else ""
        spans = list(spans)
        self._german = language == "de"
        self.nouns = common_nouns(text, spans) if language == "de" else _NONE
        self._run = run_pattern(text)
        runs = [match for start, end in spans for match in self._run.finditer(text, start, end)]
        opening_none = places_behind(text, runs) if language in ("en", "de") else _NONE
        if language == "en":
            opening_none |= common_words(text, runs)
            opening_none |= {
                word for span in spans for head in capital_heads(text, *span) for word in text[slice(*head)].split()
            }
        self._runs = NamesOfRuns(lexicon, opening_none, self.nouns)
        # of words alone, most of them no names, those behind a full stop can have a title before them: Mr. Berg
        names = self._names(run for run in runs if " " in run[0] or (run.start() > 1 and text[run.start() - 2] == "."))
        if language not in ("", "en"):
            self._runs.shorten(bare_surnames(text, (name for name in names if " " in name.text)))
            names = self._names(run for run in runs if " " in run[0])
        if language == "de" and (cut := surnames_before(text, names)):
            self._runs.cut(cut)
            names = self._names(run for run in runs if " " in run[0])
        if language in HEAD_FIRST:
            # Nazioni Unite
            names = [name for name in names if body_key(name.text) is None]
        self.full = [name for name in names if " " in name.text]
        # President Larsen: a surname alone behind its office
        self.holders = names if language == "en" else self.full
        self.telling = list(naming_somebody(spans, self.holders, runs)) if lexicon and lexicon.roles else []
        plain = self._nominatives()
        self.counts = Counter(plain.get(name.text, name.text) for name in self.full)
        two_surnames = language in _TWO_SURNAMES
        self.canonical = groups(self.counts, slips=len(self.counts) < _MANY, two_surnames=two_surnames)
        self.canonical |= by_fathers(self.canonical)
        self._by_surname = _by_surname(self.canonical, self.counts)
        self._by_given = _by_given(self.canonical, two_surnames=two_surnames)
        self.canonical |= {printed: self.canonical[name] for printed, name in plain.items()}
        # names as printed in another case than the nominative
        self.declined = frozenset(printed for printed, name in plain.items() if printed != name)
        # Holm is another where the son is Holm Jr.
        self._told_apart = {
            parts_of(name).surname for name in self.counts if is_younger(name) and not parts_of(name).given
        }
        self._persons: dict[tuple[str, str | None], str | None] = {}
        self._alone: frozenset[str] = frozenset()
        self.callings: Callings | None = None
        self._genders: dict[str, str] = {}
        if language == "en":
            self._genders = kin_genders(text, self._runs, self.person) | shown_genders(text, self._runs, self.person)
        elif lexicon:
            self.callings = Callings(text, ((name, self.canonical[name.text]) for name in self.full), lexicon)
            self._genders = self.callings.genders
            if language in HEAD_FIRST:
                self._genders = self._genders | romance_genders(text, self._runs, self.person)
        self._alone = known_by_title(
            text, names, self._of_surname, self.canonical, self.counts, lambda: self._names(runs)
        )

    def _nominatives(self) -> dict[str, str]:
        """Every full name as printed with its nominative, in the languages that decline names."""
        if self._lexicon is None or self._lexicon.language not in SLAVIC:
            return {}
        lexicon, text = self._lexicon, self._text
        asked = ((name.text, is_oblique(text, name.start, lexicon)) for name in self.full)
        return western_cases.nominatives(text, asked, self._western) if self._western else nominatives(asked)

    def names_in(self, text: str, start: int, end: int) -> list[Name]:
        """The personal names printed in `[start, end)`; of a run of capitals that ends in a body's word, none, nor of
        one that begins as towns do, unless somebody has that surname: St. Paul."""
        pattern = self._run if text is self._text else NAME_RUN
        names = map(self._runs.of, pattern.finditer(text, start, end))
        return [name for name in names if name and (not _is_saint(name) or self._of_surname(name.text))]

    def _names(self, runs: Iterable[re.Match[str]]) -> list[Name]:
        return [name for run in runs if (name := self._runs.of(run)) is not None and not _is_saint(name)]

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
            # a source ends before the full stop of Sr.
            known = self.canonical.get(printed) or self.canonical.get(f"{printed}.")
            self._persons[key] = known or self._sought(printed, gender)
        return self._persons[key]

    def _sought(self, printed: str, gender: str | None) -> str | None:
        parts = parts_of(printed.removeprefix(_SAINT))
        found = self._by_surname.get(parts.surname)
        if found is None and self._western and not parts.given:
            able = (one.surname for of in "mf" for one in western_cases.surnames(printed, of, self._western))
            found = next((known for one in able if (known := self._by_surname.get(parts_of(one).surname))), None)
        if found is None and len(parts.surname) >= 5 and len(self._by_surname) < _MANY:
            found = [name for key, names in self._by_surname.items() if near(key, parts.surname) for name in names]
            if found and self._is_word(printed):
                found = []
        if found and not is_younger(printed) and any(map(is_younger, found)):
            found = self._not_sons(found, printed.split()[-1])
        if found and parts.given:
            found = [name for name in found if parts_of(name).given[:1] == parts.given[:1]]
        if found and gender is not None:
            found = [name for name in found if self.gender(name) in (None, gender)]
        if found:
            return found[0]
        if self._german and printed.endswith("s") and not parts.given:
            # Brandts Ansicht nach
            return self.person(printed[:-1], gender)
        if not parts.given and self._lexicon is not None and self._lexicon.language != "en":
            # Marlasca of Fernando Grande-Marlasca
            joined = {name for name in self.canonical.values() if name.endswith(f"-{printed}")}
            if len(joined) == 1:
                return joined.pop()
        if not parts.given:
            # a given name alone, a father's, or the first of two surnames: "Hillary said", lamentó Ibáñez
            given = self._by_given.get(parts.surname, set())
            if len(given) == 1 and (self._lexicon is None or body_key(printed) is None):
                # but Norcorp, beside the Norcorp Swift
                return next((name for name in given if not self._is_thing(name)), None)
        return None

    def _not_sons(self, found: list[str], surname: str) -> list[str]:
        """Who of some can be meant by their surname alone: the son is Holm Jr., or beside a father of his given name or
        beside President Holm not he."""
        others = [name for name in found if not is_younger(name)]
        if parts_of(surname).surname in self._told_apart or (not others and f" President {surname} " in self._text):
            return others
        return others if others and len({parts_of(name).given[:1] for name in found}) == 1 else found

    def _is_thing(self, name: str) -> bool:
        """Whether an English full name, of which nothing shows that somebody bears it, is of a thing."""
        english = self._lexicon is not None and self._lexicon.language == "en"
        thing = english and (name.rpartition(" ")[2].lower() in THINGS or is_articled(self._text, name))
        return thing and not self.is_borne(name)

    def _is_word(self, printed: str) -> bool:
        """Whether a word is printed in small letters elsewhere, and so is no misspelt name: Police, police."""
        low = printed.lower()
        return re.search(rf"\b{re.escape(low)}\b", self._text) is not None if low in self._text else False

    def several(self, surname: str) -> bool:
        """Whether the article names more than one person of this surname."""
        return len(self._by_surname.get(spelling_key(surname), ())) > 1

    def gender(self, name: str) -> str | None:
        """`m` or `f` where a title of the article or the given name says so, else None."""
        first = name.partition(" ")[0].lower()
        return self._genders.get(name) or (REGENTS.get(first) or nominative(name).gender if " " in name else None)

    def is_borne(self, name: str) -> bool:
        """Whether a given name or a title shows that somebody bears a name."""
        return name.partition(" ")[0] in given_names() or self.gender(name) is not None

    def can_be(self, name: str, gender: str | None) -> bool:
        """Whether nothing says that a person is of another gender than the words for somebody show."""
        known = self.gender(name) or given_names().get(name.split(" ")[0])
        return gender is None or not known or known == gender


def _is_saint(name: Name) -> bool:
    """Whether a name begins as that of a town or a church does."""
    return name.text.startswith(_SAINT)


def _by_surname(canonical: Mapping[str, str], counts: Mapping[str, int]) -> dict[str, list[str]]:
    """The people of each surname, by its key; whom the article names most often comes first."""
    weight: Counter[str] = Counter()
    surnames: dict[str, set[str]] = {}
    for printed, name in canonical.items():
        weight[name] += counts[printed]
        surnames.setdefault(name, set()).add(parts_of(printed).surname)
    found: dict[str, list[str]] = {}
    for name, _ in weight.most_common():
        for key in sorted(surnames[name]):
            found.setdefault(key, []).append(name)
    return found


def _by_given(canonical: Mapping[str, str], *, two_surnames: bool) -> dict[str, set[str]]:
    """The people of each given name, by its key, and of each father's; of a first surname where people have two."""
    found: dict[str, set[str]] = {}
    for printed, name in canonical.items():
        given = parts_of(printed).given
        for key in (*(given if two_surnames else given[:1]), *fathers(printed)):
            found.setdefault(key, set()).add(name)
    return found
