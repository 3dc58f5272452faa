"""Sources that name no person: the holder of a role, a body under its own name, or nobody."""

import re
from collections.abc import Callable

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import HEAD_FIRST, SLAVIC, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.antecedents.antecedents import Antecedents
from searchapp.quotes.speakers.antecedents.body_full_names import ARTICLE, ENGLISH_ARTICLE, SEATED, FullNames
from searchapp.quotes.speakers.antecedents.described import Described, without_origin
from searchapp.quotes.speakers.antecedents.described_abroad import DescribedAbroad
from searchapp.quotes.speakers.antecedents.epithets import OF_WORKS, epithet_gender, epithets, is_anybody, is_epithet
from searchapp.quotes.speakers.bodies.bodies import OF_MANY, bodies
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.bodies.legal_forms import has_form
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import STATES, countries, is_native, natives_before
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.offices.offices import Offices, is_chief
from searchapp.quotes.speakers.offices.roles import GOVERNED, OF_FIELDS, is_from_elsewhere, lowered, role_pattern
from searchapp.quotes.speakers.people import german_nouns as nouns
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.people.strange import is_calling, strangers
from searchapp.quotes.speakers.sources.common_surnames import spoke_in_full
from searchapp.quotes.speakers.sources.not_borne import names_nobody
from searchapp.quotes.speakers.sources.placed import Placed
from searchapp.quotes.speakers.sources.sentence_heads import SentenceHeads, opener
from searchapp.quotes.speakers.sources.spoken_for import behind_day
from searchapp.quotes.speakers.sources.timed import without_time

# before a name: its | Foreign Ministry
_ITS_OWN = compiled(r"^(?:[Ii]ts|[Tt]heir|[a-z]+[’']s) (?=[A-Z])")
# al-Harun
_ARABIC = compiled(r"(?:a[dlnrst]|ash|el)-[A-Z]")
_BRACKETS = compiled(r"\s*\([^)]*\)?")
_POSSESSIVE_END = compiled(r"[’']s?$")
_HONORIFIC = compiled(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|Gen|Herr|Frau|M|Mme)\.?\s(?=\w)")
_OF_KIND = compiled(r"[Tt]he (?:[\w-]+-based )?([a-z]+)")
# before a title that is of another than the source: an aide to the Norwegian |
_INITIALS = compiled(r"[A-Z](?:\.[A-Z])+")
_BEHIND_TITLE = compiled(r"\s([A-Z][\w’'-]+(?:\s[A-Z][\w’'.-]+)+)$")
# the Justice | Department: what a body is called and no office
_NAMED_BEHIND = compiled(r"\s([A-Z][a-z]+)$")
_LONGEST_BODY = 8
# where a body with a long name has its seat
_WHERE = late(r"(?<=\w) (?:at|in) (?:the )?[A-Z].*$")
# what follows these is no part of a long name
_ANOTHERS = frozenset(["a", "an", "who", "which"])
NAME_BEHIND = word_set(
    "spółka spółki firma firmy koncern koncernu gazeta gazety dziennik portal tygodnik stacja agencja telewizja serwis "
    "operator producent sieć společnost společnosti agentura deník týdeník server portál stanice televize banka"
)
"""Czech and Polish nouns behind which a firm or a paper has its name; others are part of it: Instytut Reumatologii."""
# what German adds to who stated something
_STATED = "angaben"
# Contacté par | Le Phare
_ASKED = compiled(r"\w+(?:ée?s?|ad[oa]s?|at[oaie]) (?:par|por|pel[oa]|da|dal|dalla) ")
INDEFINITE = word_set("ein eine einer un une un' uno una um uma otro otra un’ ещё другой другая a an another")
"""Another one: a coach, ein Sprecher, un porte-parole; in Portuguese "a" is none."""


class Unnamed:
    """Finds who is meant by sources without the name of a person; `person` says whom a printed name means."""

    def __init__(
        self,
        text: str,
        people: People,
        offices: Offices,
        lexicon: Lexicon | None,
        antecedents: Antecedents,
        person: Callable[[Name], str | None],
    ) -> None:
        self._text = text
        self._people = people
        self._offices = offices
        self._lexicon = lexicon
        self._antecedents = antecedents
        self._person = person
        self._bodies = bodies(lexicon)
        self._cues = lexicon.cues if lexicon else {}
        self._strangers = strangers(lexicon) if lexicon else frozenset()
        opening = closed_words(lexicon) | self._strangers if lexicon else self._strangers
        self._full_names = FullNames(text, antecedents.recent, lexicon, opening, person)
        self._not_names = lexicon.named("not_names") if lexicon else frozenset()
        self._days = lexicon.named("days") if lexicon else frozenset()
        self._titles = tuple(lexicon.named("title_endings")) if lexicon else ()
        self._bearers = tuple(lexicon.named("bearers")) if lexicon else ()
        self.heads = SentenceHeads(text, self._bodies, lexicon)
        self._epithets = epithets(lexicon)
        self._head_first = lexicon is not None and lexicon.language in HEAD_FIRST
        self._determiners = lexicon.named("determiners") if lexicon else frozenset()
        # the office is the last of the words for who holds it
        self._office_last = lexicon is not None and lexicon.language == "tr"
        self._english = lexicon is not None and lexicon.language == "en"
        self._by_place = Placed(text, lexicon)
        self._described = Described(offices, antecedents, lexicon) if lexicon is not None and self._english else None
        self._abroad = None
        if lexicon is not None and not self._english:
            self._abroad = DescribedAbroad(text, people, offices, antecedents, self._bodies, lexicon)
        self._unarticled = lexicon is not None and lexicon.language in ("cs", "pl")
        self._indefinite = (
            INDEFINITE | {"one", "each", "every"} if self._english else INDEFINITE - {"a"} | self._by_place.indefinite
        )

    def speakers(self, printed: str, source: Span) -> tuple[str, ...]:
        """The holder of a role, or a body under its own name; nobody for "officials" or "some of them". `printed` is
        what stands in `source`."""
        if self.heads.is_of_many(printed, source):
            # forteller | søskenbarna
            return ()
        labelled = self._offices.names.named_behind(source.end, labelled=True) if self._english else None
        if labelled is not None and printed[-1:].islower():
            # her sister, | Ann Holm (left), said
            return (labelled,)
        for told in (self._of_german_noun, self._in_office, self._by_epithet, self._as_body):
            found = told(printed, source)
            if found is not None:
                break
        else:
            found = self._by_capitals(printed, source)
        if not found and self._described is not None and printed[:4].lower() == "the ":
            found = self._described.called(printed, source)
        if self._abroad is not None:
            found = found or self._abroad.speakers(printed, source)
            if len(found) == 1:
                self._abroad.heard(found[0], printed, source)
        # the full stop of U.S. at the end of a source
        return tuple(f"{name}." if _INITIALS.fullmatch(name) is not None else name for name in found)

    def _of_german_noun(self, printed: str, source: Span) -> tuple[str, ...] | None:
        """Who is meant by a noun if it is of many, or, without an article, has another in it; None if it is neither."""
        if not self._titles:
            return None
        if " " in printed:
            article, _, noun = printed.lower().partition(" ")
            # schreiben | die Forscher: of whom the article may call one so
            several = article == "die" and noun.endswith(self._titles) and self.has_plural_verb(source)
            return () if several or nouns.is_anyone(printed, self._titles) else None
        if printed.endswith(_STATED):
            # Polizeiangaben
            stating = printed.removesuffix(_STATED)
            return (stating,) if self._bodies.is_body(stating) else ()
        # a noun without an article has a verb in the plural: Landwirte klagten
        several = not printed.isupper() and printed.casefold() not in countries() and self.has_plural_verb(source)
        return () if several or nouns.is_anyone(printed, self._titles) else None

    def _in_office(self, printed: str, source: Span) -> tuple[str, ...] | None:
        """Who holds the office that is printed, or whom the article calls so; nobody for an office alone of which
        the text does not tell who holds it. None if an office does not say it."""
        definite = not self.is_indefinite(printed)
        recent = self._antecedents.recent
        # Комитет защиты | журналистов
        governed = not self._english and (self._bodies.is_named_first(printed) or self._bodies.opens(printed))
        called = self._offices.called(printed, source.start, recent) if definite and not governed else None
        titles: list[re.Match[str]] = []
        if self._lexicon is not None and self._lexicon.roles:
            titles = list(role_pattern(self._lexicon).finditer(lowered(printed)))
        if self._english and not titles and definite and is_chief(printed):
            chief = self._offices.holder(printed, recent)
            return (chief,) if chief is not None else None
        if self._lexicon is None or not titles:
            return (called,) if called is not None else None
        bare = _HONORIFIC.sub("", printed)
        if self._english and " " not in bare and bare.istitle():
            # King said, Mr. King said: no king, but somebody of that surname
            person = self._person(Name(bare, source.end - len(bare), source.end))
            if person is not None and " " in person:
                return (person,)
        free = [title for title in titles if not self._is_governed(printed[: title.start()])]
        if not free:
            # an aide to the foreign minister; but the Department of Justice
            return None if self._bodies.is_named_first(printed) or self._bodies.opens(printed) else ()
        if self._english and (named := _BEHIND_TITLE.match(printed, free[-1].end())) is not None:
            # Foreign Minister | Israel Holm, Secretary of State | Jordan Bree: a country for a given name
            whole = self._whole(printed)
            return (whole if self._is_of_body(whole, named[1]) else named[1],)
        if self._english and definite and (person := self._offices.names.named_behind(source.end)) is not None:
            # the plant's chief engineer, | Ann Holm, said
            return (person,)
        behind = _NAMED_BEHIND.match(printed, free[-1].end()) if self._english else None
        if behind is not None and self._bodies.is_body(behind[1]):
            return None
        if behind is not None and printed[free[-1].start()].islower():
            # union leader | Maria
            found = self._by_capitals(behind[1], Span(source.start + behind.start(1), source.end))
            if found:
                return found
        # the candidates | for president
        office = printed[: free[-1].end()] if self._english and len(free) < len(titles) else printed
        holder = self._offices.holder(office, recent) if definite else None
        title = titles[-1].group()
        if self._english and title in OF_FIELDS and printed.islower() and self._antecedents.is_unnamed_last():
            # a former adviser said …, the adviser said
            holder = None
        if holder is None and " " not in titles[-1].group():
            # le premier ministre is another than le ministre
            holder = called
        if holder is None and definite and self._abroad is not None:
            holder = self._abroad.same(printed, source)
        if holder is not None:
            return (holder,) if holder else ()
        ends = titles[-1].end() >= len(printed.rstrip(" ,’'s")) - 1
        if ends and definite and self._described is not None and printed[:4].lower() == "the ":
            described = self._described.holder(printed, titles[-1].group(), source)
            if described is not None:
                return (described,)
        if self._head_first and titles[0].start() == 0:
            # Ministro do Supremo Tribunal Federal
            return ()
        return () if ends and self._epithet(printed) is None else None

    def _is_of_body(self, whole: str, behind: str) -> bool:
        """Whether an English name begins with what else is a title: General | Accounting Office."""
        opens = whole[0].isupper() and whole.count(" ") == behind.count(" ") + 1
        noun = behind.rpartition(" ")[2]
        named = body_key(whole) is not None or self._bodies.is_body(noun) or has_form(whole)
        return opens and named and behind.split()[0] not in given_names()

    def _is_governed(self, before: str) -> bool:
        """Whether a title is of another than the source, by the words before it: an aide to the |, помощник |"""
        if self._lexicon is not None and self._lexicon.language in SLAVIC:
            return self._bodies.opens(before) or any(is_calling(word, self._lexicon) for word in before.lower().split())
        return GOVERNED.search(before) is not None or self._bodies.holds_title(before)

    def _epithet(self, printed: str) -> re.Match[str] | None:
        epithet = self._epithets.match(without_origin(printed) if self._english else printed)
        return epithet if epithet is not None and is_epithet(epithet) else None

    def _by_epithet(self, printed: str, source: Span) -> tuple[str, ...] | None:
        """Whom the text described so before: the actor, the Frenchman; nobody if it described none."""
        epithet = self._epithet(printed)
        if epithet is None:
            return None
        two = self._described is not None and printed.count(" ") == len(("the tech", "billionaire"))
        if two and self._described is not None and (called := self._described.called(printed, source)):
            return called
        found = self._antecedents.described(epithet_gender(epithet), source)
        if self._abroad is not None and found and not self._abroad.can_be(found[0], printed, source):
            return ()
        if found and is_anybody(epithet):
            paragraph = self._text[self._text.rfind("\n", 0, source.start) + 1 : source.start]
            return found if any(word in paragraph for word in found[0].split()) else ()
        if self._head_first and found and is_native(noun := epithet["noun"].lower()):
            # le Russe, behind le ministre sud-africain X
            lands = natives_before(self._text, found[0])
            return found if not lands or countries().get(noun) in lands else ()
        if self._described is not None and found:
            noun = epithet["noun"].lower()
            person: str | None = found[0]
            if is_from_elsewhere(self._text, found[0], printed.replace(epithet["noun"], "")):
                elected = self._described.elected(noun, source)
                # somebody else's: the Harbour Lights actress
                person = elected if noun not in OF_WORKS or elected == found[0] else None
            return (person,) if person is not None and self._people.can_be(person, epithet_gender(epithet)) else ()
        return found

    def _as_body(self, printed: str, source: Span) -> tuple[str, ...] | None:
        """The body whose name or noun is printed, and nobody for a kind of body: the court, police."""
        whole = self._whole(printed)
        named = self._bodies.as_named(whole, printed.split()[0].lower()) if whole[:1].isupper() else ""
        if named and body_key(named) is not None:
            return (named if self._titles else whole,)
        body = self._bodies.named(printed)
        if body is None and (kind := _OF_KIND.fullmatch(printed)) and self._english and self._bodies.is_kind(kind[1]):
            # the firm, the Oslo-based company
            body = kind[1]
        if body is None:
            return None
        body = self._bodies.noun_alone(body) if self._english else body
        if body in OF_MANY:
            return ()
        if printed.lower().endswith(body.lower()):
            body = self._full_names.of(body, source)
        if not self._bodies.is_kind(body):
            return (body,)
        if self.is_indefinite(printed):
            return ()
        if self._english:
            return self._antecedents.called(body, source)
        return self._antecedents.called_so(source) if self._head_first and self._bodies.means_another(body) else ()

    def _by_capitals(self, printed: str, source: Span) -> tuple[str, ...]:
        """What is printed as a name and is not known: nobody if its capital is that of a noun or of a sentence."""
        plain = self._whole(printed).split(",")[0].strip()
        plain = SEATED.sub("", _HONORIFIC.sub("", plain if self._head_first else _POSSESSIVE_END.sub("", plain)))
        words = plain.split()
        kind = words[0].lower() if len(words) > 1 else ""
        if (self._unarticled and kind in NAME_BEHIND) or (not self._titles and kind in self._bearers):
            # společnost | ČEZ
            plain = plain.partition(" ")[2]
            words = words[1:]
        elif self._bearers and (borne := nouns.borne_name(words, self._bearers)):
            return (borne,)
        if self._english and (size := opener(printed)):
            return self.speakers(printed[size:], Span(source.start + size, source.end))
        if not words or (words[-1].islower() and not self._bodies.is_body(words[-1])):
            return ()
        if self._head_first and len(words) == 1 and plain != printed and is_native(plain.lower()):
            # les Russes, el Argentino
            return ()
        if self._by_place and (self.is_indefinite(printed) or self._by_place.is_no_name(words, source, self._bodies)):
            return ()
        if self._english and names_nobody(plain):
            return ()
        if self._english and len(words) == 1 and self.is_indefinite(printed):
            # a Muslim, another Republican
            return ()
        if self._english and not printed.startswith(plain):
            plain = plain[behind_day(plain, 0, len(plain)) :]
            words = plain.split()
        if len(words) == 1 and plain.istitle():
            # a surname that is another word as well: White said
            person = self._person(Name(plain, source.start, source.end))
            person = person or spoke_in_full(plain, self._antecedents.recent, self._not_names, self._bodies)
            if person is not None:
                return (person,)
        alone = self._english and len(words) == 1 and plain == printed
        if alone and (firm := self._full_names.of_firm(plain, source)) is not None:
            return (firm,)
        noun = plain if self._english and plain != printed and self._bodies.is_body(plain) else None
        if noun is not None and (full := self._full_names.of_name(noun, source)) is not None:
            return (full,)
        if self._is_noun(plain, words) or self._is_day(words):
            return ()
        if self._english and words[-1].islower() and (self.is_indefinite(printed) or words[0].endswith("-based")):
            # a Norwegian aid group, the London-based organisation
            return ()
        named = self._bodies.proper(plain) if self._english else plain
        if self._is_strange(printed, plain, words, named) or self.heads.is_by_place(plain, words, source, printed):
            return ()
        if len(words) == 1 and named is not None and self._bodies.is_body(plain):
            plain = self._full_names.of(plain, source)
        elif self._english:
            plain = named or ""
        elif self._titles and not self._bodies.is_body(plain):
            article = not printed.startswith(plain)
            heads = self.heads.opens(source, printed, plain) and self._text.count(plain) == 1
            able = nouns.may_be_named(plain, article, self._people.nouns, heads)
            if able and not article and len(words) == 1 and not plain.isupper() and self._lexicon is not None:
                able = not nouns.stands_behind_adjective(self._text, source.start, self._lexicon)
            plain = plain if able else ""
        words = (_WHERE.sub("", plain) if self._english and plain.count(" ") >= _LONGEST_BODY else plain).split()
        few = sum(word[:1].isupper() for word in words) < _LONGEST_BODY and _ANOTHERS.isdisjoint(words)
        capital = plain[:1].isupper() or _ARABIC.match(plain) is not None
        return (" ".join(words),) if capital and (few or len(words) <= _LONGEST_BODY) else ()

    def _whole(self, printed: str) -> str:
        """A source without its article, whose own it is, and what stands in brackets."""
        article = ENGLISH_ARTICLE if self._english else ARTICLE
        plain = _BRACKETS.sub("", without_time(printed) if self._english else printed)
        return _ITS_OWN.sub("", article.sub("", plain)).strip(" ,")

    def _is_strange(self, printed: str, plain: str, words: list[str], named: str | None) -> bool:
        """Whether words have no capital, or begin with one for people whom nobody names: some Democrats, but not the
        Friends of the Library or network operator Rednet."""
        if not any(word[:1].isupper() or _ARABIC.match(word) for word in words):
            return True
        tail = plain.rpartition("-")[2] if self._english and len(words) == 1 else ""
        if tail in STATES or (tail.islower() and tail != plain):
            # R-Ariz, Health-insurance
            return True
        counted = printed.startswith(words[0]) or words[0].islower() or len(words) == 1
        of_kind = words[0][0].isupper() or any(map(self._bodies.is_kind, filter(str.islower, words)))
        introduced = of_kind and named not in (None, plain)
        return counted and words[0].casefold() in self._strangers and not introduced

    def is_indefinite(self, printed: str) -> bool:
        return printed.split(" ", 1)[0].lower() in self._indefinite

    def _is_day(self, words: list[str]) -> bool:
        """Whether words are no more than a date, a day or a number: JULY 11, Sunday."""
        others = [word.lower().strip(".") for word in words if not word[0].isdigit()]
        if len(others) == len(words):
            return self._days.issuperset(others)
        return self._not_names.issuperset(others)

    def _is_noun(self, plain: str, words: list[str]) -> bool:
        """Whether words that may be a name are a noun for somebody, by what their language does with nouns."""
        if self._office_last and words[-1].lower() in self._not_names and not self._bodies.is_body(words[-1]):
            # Merkez Bankası | Başkanı
            return True
        if self._head_first and ((words[1:2] and words[1] in self._determiners) or _ASKED.match(plain)):
            # Lire | le récit de X
            return True
        if len(words) == 1 and self._bodies.is_kind(plain):
            return True
        # der Wirt, von Ermittlern: somebody, but who?
        return bool(self._titles) and len(words) == 1 + (words[0] == "von") and words[-1].lower().endswith(self._titles)

    def has_plural_verb(self, source: Span) -> bool:
        """Whether a German verb of saying beside a source is of several: klagten, sagen."""
        return nouns.plural_verb_beside(self._text, source, self._cues)
