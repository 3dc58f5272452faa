"""The person whom the words of a source name: which of its names speaks, and which are of others."""

import re

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, ROMANCE_BY, SLAVIC, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.antecedents.spoken_of import POSSESSIVE, PREPOSITION_END
from searchapp.quotes.speakers.bodies.bodies import bodies
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.bodies.firms import is_shop
from searchapp.quotes.speakers.names.cases import is_oblique, nominative
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.runs import PARTICLES, Name
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.offices.roles import lowered, role_class, role_pattern
from searchapp.quotes.speakers.people.german_nouns import is_described_noun, is_owned
from searchapp.quotes.speakers.people.honorifics import contradicting
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.people.strange import is_calling, strangers
from searchapp.quotes.speakers.sources.foreign_bodies import with_whole_bodies
from searchapp.quotes.speakers.sources.genitives import Genitives
from searchapp.quotes.speakers.sources.placed import Placed
from searchapp.quotes.speakers.sources.spoken_for import PAPERS
from searchapp.quotes.speakers.sources.unnamed import INDEFINITE, NAME_BEHIND

_ARTICLES = frozenset(["the", "a", "an"])
_MEDIA = frozenset(["newspaper", "magazine", "website", "channel", "newswire"])
# by these speaks whoever is named before them
_FINDING = PAPERS | {"investigation"}
# nouns behind a name up to the end of a source
_NOUNS_BEHIND = late(r"(?:\s[a-z][\w’'-]*){1,3}$")
# how surnames of men end in the nominative, and in Polish and Czech words of several and names in another case
_SURNAMES = ("ов", "ев", "ёв", "ин", "ский", "цкий", "енко")
_PLURALS = ("e", "i", "y", "é")
_NO_NOMINATIVES = ("y", "i", "u", "ů", "é", "ho", "ej", "ą", "ę")
_GERMAN_ARTICLES = frozenset(["der", "den"])
# before a surname that begins with a preposition
_HONORIFICS = word_set(
    "m mm mme mlle me mr mrs ms dr pr don doña sr sra señor señora monsieur madame signor signora dom dona"
)
# before who does something
# whoever leads a group has not said what it did: lawmakers led by chairman | Ann Holm; but a report written by Ann Holm
_AGENT = late(
    r"\b(?:led|headed|chaired|backed|owned|run|founded|hired|funded|represented|accused|supported|joined|organi[sz]ed|"
    r"appointed|employed|attacked|arrested|killed|raped|abused) by (?:[\w’'-]+ ){0,6}$"
)
# an office with what it is for
_FIELD = late(
    r"\b(?:chief of staff |\w+ (?:in (?:chief|residence|charge)|at (?:large|arms)) |(?:director|manager|minister|"
    r"secretary|professor|head|chief|chair(?:man|woman|person)?|president|dean|editor|commissioner|superintendent|"
    r"coordinator|inspector|curator|instructor|lecturer|chancellor) (?:of|for) "
    r"((?:(?!the |an? |h[ie][sr] |their )[a-z-]+ ){1,4})|"
    r"(?:head|chief|member|spokes(?:man|woman|person)) (?:of|for) "
    r"(?:the )?(?:[a-z-]+ ){0,2}(?:ministry|department|parliament|government|police|army) )$",
    re.IGNORECASE,
)
# prepositions without their vowel: d' | Anne
_ELIDED = frozenset(["d", "dell", "all"])
# what a body says itself
_DOCUMENTS = word_set(
    "artículo article articolo artigo informe informes reporte comunicado estudio encuesta sondeo recuento conteo "
    "análisis datos cifras rapport communiqué étude enquête décompte analyse bilan chiffres données rapporto "
    "comunicato inchiesta indagine analisi dati relatório estudo dados nota note tweet mensaje message messaggio "
    "declaración déclaration"
)
_SPOKESMAN = "spokesman"
_THE = frozenset(["the", "la", "el", "los", "las", "le", "les", "il", "lo", "gli"])
_TO_ANOTHER = frozenset(["for", "of", "to"])
# where a surname behind its title is from: Mr. Holm | of the tram company
_FROM = (" of ", " from ", " at ", " with ", " for ", " in ")
# so many characters behind a source its verb begins and ends
_NEXT = 20
# what stands before the body whose speaker is named behind a comma
_OF = frozenset(["of", "des", "der", "von", "vom", "du", "de", "del", "della", "di", "do", "da"])

# before a name that is part of another or in honour of whom a body is named: института имени | Анны Ветровой
_NO_BEARER = ("& ", " имени ", " им. ", " імені ", " ім. ", " im. ")


class Named:
    """Finds the person whom a source of one article names."""

    def __init__(self, text: str, people: People, offices: Offices, lexicon: Lexicon | None) -> None:
        self._text = text
        self._people = people
        self._offices = offices
        self._lexicon = lexicon
        self._bodies = bodies(lexicon)
        self._strangers = strangers(lexicon) if lexicon else frozenset()
        self._small = closed_words(lexicon) if lexicon else frozenset()
        self._before_name = lexicon.named("before_name") if lexicon else frozenset()
        self._before_surname = self._before_name | (lexicon.named("before_surname") if lexicon else frozenset())
        self._plurals = lexicon.named("plurals") if lexicon else frozenset()
        self._determiners = lexicon.named("determiners") if lexicon else frozenset()
        self._oblique = lexicon.named("oblique") if lexicon else frozenset()
        self._kinds_of_bodies = lexicon.named("kinds") if lexicon else frozenset()
        self._offices_of_one = (
            frozenset(title for title in lexicon.roles if " " not in title) if lexicon else frozenset()
        )
        self._titles = tuple(lexicon.named("title_endings")) if lexicon else ()
        self._cues = lexicon.cues if lexicon is not None else {}
        # the noun of a source comes before the names in it: le régime du président X
        self._head_first = lexicon is not None and lexicon.language in HEAD_FIRST
        self._english = english = lexicon is None or lexicon.language == "en"
        self._prepositions = frozenset[str]() if english or lexicon is None else lexicon.named("prepositions")
        self._by_place = Placed(text, lexicon)
        self._turkish = lexicon is not None and lexicon.language == "tr"
        self._declined = lexicon is not None and lexicon.language in CYRILLIC
        self._slavic = lexicon is not None and lexicon.language in SLAVIC
        self._unarticled = lexicon is not None and lexicon.language in ("cs", "pl")
        self._body_words = lexicon.named("body_words") if lexicon else frozenset[str]()
        self._genitives = Genitives(text, people, self._bodies, lexicon) if lexicon and self._declined else None

    def speaker(self, source: Span) -> str | None:
        """Who speaks by name in `source`, canonical or as printed; None where its names are of others."""
        names = self._names(source)
        if not names or self._is_of_body(names[0], source):
            return None
        lead = self._lead(names, source)
        chosen = lead or self._last(names, source)
        if chosen is None or (self._english and self._is_of_paper(chosen, source)) or self._is_of_whom(chosen, source):
            return None
        of_another = self._genitives is not None and self._genitives.include(chosen, source)
        if of_another or (self._slavic and chosen.text.lower() in self._strangers):
            return None
        person = self.person(chosen)
        if is_described_noun(chosen.text) if self._titles else self._english and self._is_attribute(chosen, source):
            return None
        if person is not None:
            return person
        if self._english and is_shop(self._text, chosen, source, self._cues):
            return self._text[chosen.start : source.end]
        if self._by_place.is_declined(source):
            return None
        introduced = self._is_introduced(source, chosen) or (self._english and self._is_from(chosen))
        if " " not in chosen.text and chosen is not lead and not introduced:
            return self._behind_particle(chosen, source)
        return chosen.text

    def person(self, name: Name) -> str | None:
        """Whom a printed name means; in a language that declines names its form tells a man from a woman."""
        if self._english:
            person = self._people.person(name.text)
            if person is None or (shown := contradicting(self._text, name, person)) is None:
                return person
            other = self._people.person(name.text, shown)
            return other if other is not None and self._people.gender(other) == shown else name.text
        if not self._declined or self._lexicon is None:
            return self._people.person(name.text)
        gender = nominative(name.text, is_oblique(self._text, name.start, self._lexicon)).gender
        return self._people.person(name.text, gender)

    def _names(self, source: Span) -> list[Name]:
        """The names in a source that may be of who speaks; none where what is named first is told of, or is theirs
        whom another speaks for: a source at X, les analystes de la banque Morvan."""
        names = self._people.names_in(self._text, source.start, source.end)
        names = [
            name
            for name in names
            if (not POSSESSIVE.match(self._text, name.end) or name.end >= source.end - 2)
            and not self._text.endswith(_NO_BEARER, source.start, name.start)
            and (
                name.start == source.start
                or not PREPOSITION_END.search(self._text, source.start, name.start)
                or self.is_behind_field(source.start, name)
            )
        ]
        if self._english and len(names) > 0 and " by " in self._text[source.start : source.end]:
            names = [name for name in names if not _AGENT.search(self._text, source.start, name.start)]
        bracket = self._text.find("(", source.start, source.end)
        if bracket >= 0 and names and names[0].end <= bracket:
            # Sen. Ann Holm (D-Conn.)
            closing = self._text.find(")", bracket, source.end)
            names = [name for name in names if not bracket < name.start < closing]
        if self._by_place:
            names = self._by_place.left(names, source)
        if not names:
            return []
        if self._head_first:
            names = with_whole_bodies(self._text, names, source, self._lexicon)
            if not names:
                return []
            before = self._text[source.start : names[-1].start].lower().split()
            if before[:1] and before[0] in self._plurals and not self._prepositions.isdisjoint(before):
                return []
            starts = {name.start for name in names}
            names = [name for name in names if not self._is_of_another(name, source, name.end + len(", ") in starts)]
            if not names:
                return []
        before = self._text[source.start : names[0].start].lower().split() if self._titles else []
        if len(names) == 1 and before and is_owned(before, self._titles):
            return []
        if self._prepositions and len(names) > 1:
            # el alcalde de San Roque, Andrés Molina; Karl Berg vom Institut für Meereskunde
            free = [name for name in names[:-1] if not self._is_governed(name, source)]
            named = bool(free) and (free[-1].start == source.start or free[-1].text.split()[0] in given_names())
            governed = named and (
                self._is_governed(names[-1], source) or (bool(self._titles) and self._is_apart(free[-1], names[-1]))
            )
            names = free if governed else [*free, names[-1]]
        behind = self._text[names[-1].end : source.end].strip(" ,’'s).").split()
        if behind[:1] == ["and"] and all(map(str.istitle, behind[1:])) and self._bodies.is_body(behind[-1]):
            # the Flood Forecasting and Warning Centre
            return []
        return names

    def is_behind_field(self, start: int, name: Name) -> bool:
        """Whether an office with its field alone stands before an English full name: the director of communications |
        Ann Holm; but a friend of actor Ann Holm."""
        held = _FIELD.search(self._text, start, name.start) if self._english and " " in name.text else None
        return held is not None and self._strangers.isdisjoint((held[1] or "").split())

    def _is_apart(self, first: Name, last: Name) -> bool:
        """Whether a German preposition parts a full name from another, which is of where its bearer is from then: Ute
        Stein vom Verleih | Boot und Bad."""
        between = self._text[first.end : last.start]
        return " " in first.text and "," not in between and not self._prepositions.isdisjoint(between.lower().split())

    def _is_of_body(self, name: Name, source: Span) -> bool:
        """Whether a name is of the Czech or Polish body with whose noun the source begins: Urząd | Regulacji
        Energetyki; but agencja | Reuters."""
        noun = self._text[source.start : name.start].lower().strip()
        return self._unarticled and noun in self._body_words and noun not in NAME_BEHIND

    def _lead(self, names: list[Name], source: Span) -> Name | None:
        """The name before the first comma of a source, behind which stands what they are: Ann Holm, the mayor."""
        lead, last = names[0], names[-1]
        comma = self._text.find(",", source.start, source.end)
        if comma < 0 or lead.end != comma:
            return None
        if " " in last.text and last is not lead:
            if self._by_place.is_behind_comma(lead, last, source):
                # antrenorul echipei Viitorul, | Ion Pop
                return None
            before_lead = self._text[source.start : lead.start].lower().split()
            # in German the noun of the body may stand between
            of = [word for word in before_lead if word not in _THE][-2 if self._titles else -1 :]
            if (" " not in lead.text and self.person(lead) is None) or not _OF.isdisjoint(of):
                # the speaker of the Guild, Emil Kolb; die Sprecherin des Betreibers Nordwerk AG, Ines Kolb
                return None
        return lead

    def _last(self, names: list[Name], source: Span) -> Name | None:
        """The name that ends a source or is a full one; else the first of somebody known, unless an office follows."""
        last = names[-1]
        if self._english and self._heads(names[0], last):
            return names[0]
        if " " in last.text or not self._text[last.end : source.end].strip(" ,’'s)(."):
            return last
        if self._english and len(names) == 1 and self._is_from(last):
            return last
        known = next((name for name in names if self._people.person(name.text)), None)
        if known is None or self._offices.stands_in(known.end, source.end):
            return None
        return None if self._english and self._is_of_somebody(known, source) else known

    def _heads(self, first: Name, last: Name) -> bool:
        """Whether behind a full name, the first of a source, it is told where its bearer is from, with a last word that
        is nobody's name: Ann Holm | of the Institute at West Point."""
        known = first.text.split()[0] in given_names() and last.text.split()[0] not in given_names()
        alone = first is not last and " " in first.text and (" " not in last.text or known)
        return alone and self._text.startswith(_FROM, first.end) and (known or self._people.person(last.text) is None)

    def _is_from(self, name: Name) -> bool:
        """Whether a title stands before a name or it is a given name, and behind it no more than where its bearer is
        from: Ms. Lee | from the Institute; Andreas | of Harbour Watch; but Mr. Holm’s office."""
        # a source may begin behind the title
        before = self._text[max(0, name.start - _NEXT) : name.start].rpartition("\n")[2].split()
        titled = bool(before) and before[-1].lower().strip(".,") in self._before_name
        titled = titled or (" " not in name.text and name.text in given_names())
        return titled and self._text.startswith(_FROM, name.end)

    def _is_of_whom(self, name: Name, source: Span) -> bool:
        """Whether a name behind a comma tells for whom somebody without a name speaks: a spokesman for the prime
        minister, | Ann Holm; un portavoz de la ministra, | Rosa Gil."""
        comma = self._text.rfind(",", source.start, name.start)
        if comma < 0 or self._lexicon is None or not self._lexicon.roles:
            return False
        before = self._text[source.start : comma]
        titles = list(role_pattern(self._lexicon).finditer(lowered(before)))
        offices = [role_class(before[slice(*title.span())], self._lexicon) for title in titles]
        article = before[: titles[0].start()].lower().split()[-1:] if titles else []
        return not INDEFINITE.isdisjoint(article) and offices[0] == _SPOKESMAN != offices[-1]

    def _is_of_paper(self, name: Name, source: Span) -> bool:
        """Whether a document speaks, and the name in a source is of whom it tells: the Ann Holm report; a statement by
        a spokesman for the envoy, Ann Holm."""
        behind = self._text[name.end : source.end].split(",")[0].lower().split()
        its_own = bool(behind) and behind[-1] in PAPERS and self._small.isdisjoint(behind)
        paper, _, author = self._text[source.start : name.start].lower().partition(" by ")
        told = "," in author and not _TO_ANOTHER.isdisjoint(author.split()) and not PAPERS.isdisjoint(paper.split())
        return told or its_own

    def _is_attribute(self, name: Name, source: Span) -> bool:
        """Whether a name between an article and a noun only says which one is meant: the Ryder Cup | captain, a Palm
        Grove | resident; but a Harbour Post | spokesman, | survey, | survey published in May."""
        behind = _NOUNS_BEHIND.match(self._text, name.end, source.end)
        article = self._text[source.start : source.end].split(" ", 1)[0].lower()
        if behind is None or article not in _ARTICLES:
            return False
        words = behind[0].split()
        if article == "the" and len(words) == 1 and words[0] in _MEDIA:
            # the Daily Record | newspaper; but a Hong Kong newspaper
            return False
        spokesman = self._lexicon is not None and self._lexicon.roles.get(words[-1]) == _SPOKESMAN
        speaks = spokesman or words[-1] in _FINDING or words[-1].endswith("ed")
        return not speaks and self._small.isdisjoint(words)

    def _is_of_somebody(self, name: Name, source: Span) -> bool:
        """Whether a noun for people or a body follows a name, which then says whose they are: a Berg | aide."""
        behind = self._text[name.end : source.end]
        words = behind.split(",")[0].split("(")[0].lower().split()
        words = words[: next((at for at, word in enumerate(words) if word in self._small), len(words))]
        return behind[:1] == " " and bool(words) and (words[-1] in self._strangers or self._bodies.is_body(words[-1]))

    def _behind_particle(self, name: Name, source: Span) -> str | None:
        """A word alone with the particle before it, without which it may be a body or a common noun."""
        lead_in = self._text[source.start : name.start]
        particles = lead_in.lower().split()
        if self._titles and name.text.lower().endswith(self._titles):
            # nach Angaben von Rettungskräften
            return None
        articles = self._strangers | _GERMAN_ARTICLES if self._titles else self._strangers
        named = bool(particles) and PARTICLES.issuperset(particles) and not articles.issuperset(particles)
        return self._text[source.start : name.end] if named else None

    def _is_of_another(self, name: Name, source: Span, has_next: bool) -> bool:
        """Whether a name is of another than a source: el hermano de | X, un asesor del presidente | X, le chef du
        studio | X; but the report of a body is its own, and a place may stand before a name: le maire de Lens | X.

        `has_next` tells that another name follows behind a comma: l'avocat du docteur | X, Y.
        """
        segment = max(self._text.rfind(",", source.start, name.start) + 1, source.start)
        before = self._text[segment : name.start].lower().replace("’", "'").replace("'", " ").split()
        place, *rest = name.text.split()
        with_place = len(rest) > 1 and place not in given_names() and rest[0] in given_names()
        if (with_place and body_key(name.text) is None) or not _DOCUMENTS.isdisjoint(before):
            return False
        if not rest and body_key(place) is not None:
            # un conteo de Newsweek
            return False
        at = len(before) - 1
        noun = before[at].removeprefix("ex").strip("-") if before else ""
        at -= at > 1 and (has_next or noun in self._kinds_of_bodies or noun in self._offices_of_one)
        at -= at > 1 and before[at] in self._determiners
        # Prado de | Olmedo
        in_surname = at > 0 and self._people.person(before[at - 1].capitalize()) is not None
        titled = at > 0 and before[at - 1].strip(".") in _HONORIFICS
        if at < 1 or in_surname or titled or (before[at] in ROMANCE_BY and before[at - 1] in self._cues):
            # quanto riferito da | X, Mme de | Villard
            return False
        return before[at] in self._prepositions or before[at] in _ELIDED

    def is_of_somebody(self, source: Span) -> bool:
        """Whether all that a Russian source names is whose somebody is: дочь Олега Дубова."""
        return self._genitives is not None and self._genitives.are_all(self._names(source), source)

    def _is_governed(self, name: Name, source: Span) -> bool:
        """Whether a preposition stands before a name, with a determiner and one more word between at most, but for
        English, where more is asked for: aus dem Altenrieder | Vorort Nahrau."""
        before = self._text[source.start : name.start].lower().split()
        if len(before) > 2 and before[-2].endswith("-"):
            # vom Institut für Rechts- und | Sozialkunde
            before = before[:-2]
        before = before[-3:]
        articles = self._determiners | self._oblique | _GERMAN_ARTICLES
        if before[-2:-1] and before[-2] in articles and before[-1] not in self._prepositions:
            before = before[:-1]
        if before and before[-1] in articles:
            before = before[:-1]
        return bool(before) and before[-1] in self._prepositions

    def _is_introduced(self, source: Span, name: Name) -> bool:
        """Whether a capitalised word that ends a source is a name because of the noun before it: капитана Дубова."""
        if self._lexicon is None or self._text[name.end : source.end].strip(" )."):
            return False
        words = self._text[source.start : name.start].split()
        if not words:
            return False
        low = words[-1].lower()
        if self._lexicon.language == "en":
            # House Speaker | Holm, but the Harbour Speaker Series
            return low.strip(".,") in (self._before_name if words[0].lower() in _ARTICLES else self._before_surname)
        if self._titles:
            return (words[-1] != low and low.endswith(self._titles)) or low.endswith(".")
        if self._turkish and low in self._lexicon.named("not_names"):
            # Bakan | Uraz
            return True
        if self._declined and words[-1].isascii():
            # президент Sunline | Дроздов
            return not name.text.isascii()
        if self._slavic and words[-1] != low and (is_calling(low, self._lexicon) or low in self._strangers):
            # Академик | Лодыгин, but: Представитель | Заречья, Eksperci | Sunline
            if self._declined:
                return name.text.endswith(_SURNAMES)
            return not low.endswith(_PLURALS) and not name.text.endswith(_NO_NOMINATIVES)
        is_noun = words[-1] == low and low.isalpha() and low not in self._small
        return is_noun and self._bodies.named(self._text[source.start : name.end]) is None
