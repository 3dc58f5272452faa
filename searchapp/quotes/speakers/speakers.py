"""From the words that name a source to the speaker: pronouns, roles, lists and surnames resolved."""

import re

from searchapp.article import Span
from searchapp.quotes.lexicon import (
    CASELESS,
    CYRILLIC,
    HEAD_FIRST,
    SLAVIC,
    SUBJECTLESS,
    Lexicon,
    closed_words,
    word_set,
)
from searchapp.quotes.speakers.antecedents import POSSESSIVE, PREPOSITION_END, Antecedents
from searchapp.quotes.speakers.bodies import bodies
from searchapp.quotes.speakers.body_names import body_key
from searchapp.quotes.speakers.cases import is_oblique, nominative
from searchapp.quotes.speakers.given_names import given_names
from searchapp.quotes.speakers.people import People
from searchapp.quotes.speakers.personal import PARTICLES, Name
from searchapp.quotes.speakers.strange import is_calling
from searchapp.quotes.speakers.titled import Titled
from searchapp.quotes.speakers.unnamed import Unnamed, strangers
from searchapp.quotes.speakers.western_cases import bare
from searchapp.text.scripts import spaceless_letters

_JOINT = re.compile(
    r"\b(?:both|the\s+(?:two|three))\s+(?:sides|men|leaders|ministers|presidents|diplomats|officials|countries|parties)\b"
    r"|^both$",
    re.IGNORECASE,
)
_OF_TWO = frozenset(["both", "two", "three"])
_JOINERS = frozenset(["and", "und", "и", "et", "y", "&"])
_LIST = re.compile(r"\s+(?:and|und|и|et|y|&)\s+")
_AGED = re.compile(r"^(?:der|die|the)\s\d{1,3}-(Jährige|year-old)$", re.IGNORECASE)
_BY_ARTICLE = {("der", "jährige"): "er", ("die", "jährige"): "sie", ("the", "year-old"): "one"}
# how surnames of men end in the nominative, and in Polish and Czech words of several and names in another case
_SURNAMES = ("ов", "ев", "ёв", "ин", "ский", "цкий", "енко")
_PLURALS = ("e", "i", "y", "é")
_NO_NOMINATIVES = ("y", "i", "u", "ů", "é", "ho", "ej", "ą", "ę")
# German pronouns in the case behind laut and before zufolge
_NOMINATIVES = {"ihm": "er", "ihr": "sie", "ihnen": "sie"}
_GERMAN_ARTICLES = frozenset(["der", "den"])
_CLOSING_MARKS = '"»“”'
_INNER_PARTICLE = re.compile(r"\s(?:De|Di|Del|Della|Da|Dal|Du|Dos|Van|Von|Bin|Ben)\s$")
# a question of the writer's before what is answered: ¿Y ahora? «Ya veremos», | responde
_ASKED = re.compile(r"¿[^?\"«»“”]{3,}\?\s+[\"«“][^\"«»“”]+[\"»”],?\s*$")
_NEAR_QUESTION = 200
# el hermano de: an office or a kin of another
_LEAST_OFFICE = 3
# what a body says itself
_DOCUMENTS = word_set(
    "informe informes reporte comunicado estudio datos cifras rapport communiqué étude bilan chiffres données rapporto "
    "comunicato dati relatório estudo dados nota note tweet mensaje message messaggio declaración déclaration"
)
# the words of: este último
_LONGEST_LATTER = 2
# characters before a source within which the name stands that "who" refers to
_NEAR_NAME = 60

_THE = frozenset(["the", "la", "el", "los", "las", "le", "les", "il", "lo", "gli"])
# what stands before the body whose speaker is named behind a comma
_OF = frozenset(["of", "des", "der", "von", "vom", "du", "de", "del", "della", "di", "do", "da"])


class Speakers:
    """Resolves the sources of one article, which are to be asked for in text order."""

    def __init__(self, text: str, people: People, lexicon: Lexicon | None) -> None:
        self._text = text
        self._people = people
        self._lexicon = lexicon
        self._pronouns = lexicon.named("pronouns") if lexicon else frozenset()
        self._before_name = lexicon.named("before_name") if lexicon else frozenset()
        self._latter = lexicon.named("latter") if lexicon else frozenset()
        self._nobody = lexicon.named("nobody") if lexicon else frozenset()
        self._possessives = lexicon.named("possessives") if lexicon else frozenset()
        self._plurals = lexicon.named("plurals") if lexicon else frozenset()
        self._relatives = lexicon.named("relatives") if lexicon else frozenset()
        self._strangers = strangers(lexicon) if lexicon else frozenset()
        self._bodies = bodies(lexicon)
        self._determiners = lexicon.named("determiners") if lexicon else frozenset()
        self._kinds_of_bodies = lexicon.named("kinds") if lexicon else frozenset()
        self._small = closed_words(lexicon) if lexicon else frozenset()
        caseless = lexicon is not None and lexicon.language in CASELESS
        self._titled = Titled(text, self._bodies, lexicon) if lexicon is not None and caseless else None
        self._titles = tuple(lexicon.named("title_endings")) if lexicon else ()
        # the noun of a source comes before the names in it: le régime du président X
        self._head_first = lexicon is not None and lexicon.language in HEAD_FIRST
        english = lexicon is None or lexicon.language == "en"
        self._prepositions = frozenset[str]() if english or lexicon is None else lexicon.named("prepositions")
        self._turkish = lexicon is not None and lexicon.language == "tr"
        self._declined = lexicon is not None and lexicon.language in CYRILLIC
        self._cues = lexicon.cues if lexicon is not None else {}
        self._slavic = lexicon is not None and lexicon.language in SLAVIC
        self._inflected = self._slavic or (lexicon is not None and lexicon.language == "de")
        # a verb for a source: its subject is left out
        drops = lexicon is not None and lexicon.language in SUBJECTLESS
        self._verbs = frozenset(lexicon.cues) if lexicon is not None and drops else frozenset[str]()
        self._antecedents = Antecedents(text, people, self._bodies, lexicon)
        self._unnamed = Unnamed(text, people, lexicon, self._antecedents, self._person)
        self._known: dict[Span, tuple[str, ...]] = {}

    def resolve(self, source: Span) -> tuple[str, ...]:
        """The canonical names of whom `source` names: none where it is not known, two for a joint speaker."""
        known = self._known.get(source)
        if known is None:
            known = self._resolved(source)
            if self._inflected:
                known = tuple(self._as_named(name, source) for name in known)
            self._known[source] = known
            self._antecedents.heard(known, source)
        return known

    def _resolved(self, source: Span) -> tuple[str, ...]:
        printed = self._text[source.start : source.end].strip(" ,")
        words = printed.lower().replace("’", "'").split()
        if not words:
            return ()
        if spaceless_letters(printed):
            from searchapp.quotes.speakers.unspaced_names import unspaced_speaker

            return unspaced_speaker(printed, (name for names in self._known.values() for name in names))
        head = words[0].split("'")[0]
        if self._titles and len(words) == 1:
            head = _NOMINATIVES.get(head, head)
        if len(words) == 1 and "-" in head and head.rsplit("-", 1)[1] in self._pronouns:
            # a-t-il ajouté
            return self._antecedents.of(head.rsplit("-", 1)[1], source)
        if len(words) == 1 and words[0] in self._relatives:
            return self._antecedent(source)
        if len(words) == 1 and (head in self._pronouns or head in self._possessives):
            if head == "sie" and self._titles and (self._unnamed.has_plural_verb(source) or self._is_address(source)):
                return ()
            return self._antecedents.of(head, source)
        if (aged := _AGED.match(printed)) is not None:
            # the 51-year-old, der 51-Jährige
            pronoun = _BY_ARTICLE.get((words[0], aged.group(1).lower()))
            return self._antecedents.of(pronoun, source) if pronoun is not None else ()
        if len(words) == 1 and head in self._verbs:
            asked = _ASKED.search(self._text, max(0, source.start - _NEAR_QUESTION), source.start)
            return () if asked else self._antecedents.last(source)
        if words[-1] in self._latter and len(words) <= _LONGEST_LATTER:
            # ce dernier
            return self._antecedents.latter(words[-1].endswith(("a", "e")), source)
        if words[0] in self._nobody:
            return ()
        if not _OF_TWO.isdisjoint(words) and _JOINT.search(printed):
            return self._last_two(source)
        listed = () if _JOINERS.isdisjoint(words) else self._listed(source)
        if listed:
            return listed
        if self._titled is not None:
            alone = printed.split()[0]
            return () if alone in self._small or alone in self._strangers else self._titled.speakers(printed, source)
        if (marked := self._bodies.in_marks(printed)) is not None:
            return (marked,)
        if self._head_first and (body := self._bodies.named(printed)) is not None:
            return () if self._bodies.is_kind(body) else (body,)
        named = self._named(source, printed)
        if named:
            return (named,)
        if self._antecedents.stays_unnamed(source):
            return ()
        return self._unnamed.speakers(printed, source)

    def _as_named(self, name: str, source: Span) -> str:
        printed = self._text[source.start : source.end]
        article, _, behind = printed.partition(" ")
        if self._lexicon is None or (self._people.is_canonical(name) and behind != name):
            return name
        if printed[-1] in _CLOSING_MARKS and printed[0].isalpha():
            # в компании «Нева»: the name is in no case, but: nach der „Neuen Post“
            return name if self._declined else self._bodies.as_named(name, article.lower())
        if self._slavic and not self._declined:
            oblique = " " not in name and is_oblique(self._text, source.start, self._lexicon)
            return bare(name, self._text, self._lexicon.language) if oblique else name
        body = self._bodies.as_named(name, article.lower())
        if body != name or not self._declined or self._bodies.is_body(name):
            return body
        return nominative(name, is_oblique(self._text, source.start, self._lexicon)).name

    def _person(self, name: Name) -> str | None:
        """Whom a printed name means; in a language that declines names its form tells a man from a woman."""
        if not self._declined or self._lexicon is None:
            return self._people.person(name.text)
        gender = nominative(name.text, is_oblique(self._text, name.start, self._lexicon)).gender
        if gender is None and " " not in name.text and self._people.several(name.text):
            gender = self._shown_by_verb(name)
        return self._people.person(name.text, gender)

    def _shown_by_verb(self, name: Name) -> str | None:
        """The gender that the verb beside a name shows: Кох | рассказала."""
        beside = (
            self._text[max(0, name.start - 30) : name.start].split()[-1:],
            self._text[name.end :][:30].split()[:1],
        )
        for word in (word.strip(",:") for words in beside for word in words):
            if word.lower() in self._cues and word.endswith(("ла", "л")):
                return "f" if word.endswith("ла") else "m"
        return None

    def _antecedent(self, source: Span) -> tuple[str, ...]:
        """Whom "who" refers to: the name right before it that no preposition governs; nobody where that is a noun."""
        start = max(0, source.start - _NEAR_NAME, self._text.rfind("\n", 0, source.start) + 1)
        names = self._people.names_in(self._text, start, source.start)
        heads = [name for name in names if not PREPOSITION_END.search(self._text, start, name.start)]
        while len(heads) > 1 and self._is_place_tail(heads[-1]):
            heads.pop()
        if heads:
            person = self._people.person(heads[-1].text) or heads[-1].text
            return (person,) if " " in person else ()
        before = self._text[start : source.start].rstrip(" ,").rpartition(" ")[2]
        return () if before.islower() else self._antecedents.last()

    def _is_place_tail(self, name: Name) -> bool:
        """Whether a word between commas says where the place before it lies: Ann Holm of Oxley, Ariz., who"""
        parted = self._text[name.start - 2 : name.start] == ", " and self._text[name.end : name.end + 2] in (
            ",",
            ", ",
            ".,",
        )
        return parted and " " not in name.text and self._people.person(name.text) is None

    def _last_two(self, source: Span) -> tuple[str, ...]:
        found: list[str] = []
        for name in reversed(self._people.names_in(self._text, max(0, source.start - 800), source.start)):
            person = self._people.person(name.text)
            if person is not None and " " in person and person not in found:
                found.append(person)
        # those of rank speak for their side, their assistants do not
        ranked = [name for name in found if self._people.role_of(name)]
        pair = (ranked if len(ranked) > 1 else found)[:2]
        return (pair[1], pair[0]) if len(pair) == 2 else ()

    def _listed(self, source: Span) -> tuple[str, ...]:
        """X and Y, or X, Y and Z: all of them, where each ends in a person's name."""
        printed = self._text[source.start : source.end]
        if printed.count(",") > 1:
            return ()
        halves = _LIST.split(printed)
        if len(halves) != 2:
            return ()
        people = []
        at = source.start
        for half in (*halves[0].split(", "), halves[1]):
            at = self._text.find(half, at)
            names = self._people.names_in(self._text, at, at + len(half))
            # the Academy of Motion Arts and Sciences: no governed name is of a speaker
            heads = [name for name in names if not PREPOSITION_END.search(self._text, at, name.start)]
            behind = self._text[heads[-1].end : at + len(half)].strip(" ,") if heads else ""
            # Ann Holm of Marlow and Tom Bree of Oxley
            placed = bool(heads) and " " in heads[-1].text and behind.startswith(("of ", "from "))
            if not heads or (behind and not placed) or (" " not in heads[-1].text and len(heads[-1].text) < 3):
                return ()
            people.append(self._person(heads[-1]) or heads[-1].text)
        return tuple(dict.fromkeys(people)) if len(set(people)) > 1 else ()

    def _named(self, source: Span, printed: str) -> str | None:
        names = self._people.names_in(self._text, source.start, source.end)
        names = [name for name in names if not POSSESSIVE.match(self._text, name.end) or name.end >= source.end - 2]
        heads = [
            name
            for name in names
            if name.start == source.start or not PREPOSITION_END.search(self._text, source.start, name.start)
        ]
        if self._head_first and heads and self._is_told_of(heads[0], source):
            # les militaires qui gouvernent depuis la chute de X
            return None
        if not heads:
            # a source at X, the Observatory for Y: the name is of no speaker
            return None
        before = self._text[source.start : heads[-1].start].lower().split()
        if self._head_first and before[:1] and before[0] in self._plurals and not self._prepositions.isdisjoint(before):
            # les analystes de la banque Morvan
            return None
        names = heads
        if self._head_first and len(names) == 1 and self._is_of_another(names[0], source):
            return None
        if self._prepositions and len(names) > 1:
            # el alcalde de San Roque, Andrés Molina; Karl Berg vom Institut für Meereskunde
            free = [name for name in names[:-1] if not self._is_governed(name, source)]
            named = bool(free) and (free[-1].start == source.start or free[-1].text.split()[0] in given_names())
            names = free if named and self._is_governed(names[-1], source) else [*free, names[-1]]
        first, last = names[0], names[-1]
        behind = self._text[last.end : source.end].strip(" ,’'s).").split()
        if behind[:1] == ["and"] and all(map(str.istitle, behind[1:])) and self._bodies.is_body(behind[-1]):
            # the Flood Forecasting and Warning Centre
            return None
        comma = self._text.find(",", source.start, source.end)
        lead = first if comma >= 0 and first.end <= comma + 1 and first.end == comma else None
        if lead is not None and " " in last.text and last is not lead:
            before_lead = self._text[source.start : lead.start].lower().split()
            # in German the noun of the body may stand between
            of = [word for word in before_lead if word not in _THE][-2 if self._titles else -1 :]
            if (" " not in lead.text and self._person(lead) is None) or not _OF.isdisjoint(of):
                # the speaker of the Guild, Emil Kolb; die Sprecherin des Betreibers Nordwerk AG, Ines Kolb
                lead = None
        chosen = lead or (
            last if self._text[last.end : source.end].strip(" ,’'s)(.") == "" or " " in last.text else None
        )
        if chosen is None:
            chosen = next((name for name in names if self._people.person(name.text)), None)
            if chosen is not None and self._people.has_title(chosen.end, source.end):
                chosen = None
        if chosen is None:
            return None
        if self._slavic and (chosen.text.lower() in self._strangers or self._is_complement(chosen, source)):
            return None
        person = self._person(chosen)
        if person is not None:
            return person
        if " " not in chosen.text and chosen is not lead and not self._is_introduced(source, chosen):
            # a word alone may be a body or a common noun, but for one behind a particle
            lead_in = self._text[source.start : chosen.start]
            if _INNER_PARTICLE.search(lead_in) is not None:
                # il consigliere Di Marco
                return self._text[lead_in.rindex(" ", 0, len(lead_in) - 1) + 1 + source.start : chosen.end]
            particles = lead_in.lower().split()
            if self._titles and chosen.text.lower().endswith(self._titles):
                # nach Angaben von Rettungskräften
                return None
            articles = self._strangers | _GERMAN_ARTICLES if self._titles else self._strangers
            named = bool(particles) and PARTICLES.issuperset(particles) and not articles.issuperset(particles)
            return self._text[source.start : chosen.end] if named else None
        return chosen.text

    def _is_told_of(self, name: Name, source: Span) -> bool:
        """Whether a relative clause stands before the first name of a source, which then is not of it."""
        return not self._relatives.isdisjoint(self._text[source.start : name.start].lower().split()[1:])

    def _is_of_another(self, name: Name, source: Span) -> bool:
        """Whether the full name that ends a source is of another than it: el hermano de | X, le chef du studio | X;
        but the report of a body is its own, and a place may stand before a name: le maire de Lens | X."""
        before = self._text[source.start : name.start].lower().replace("’", "'").removesuffix("'").split()
        if name.end < source.end or " " not in name.text or len(before) < _LEAST_OFFICE:
            return False
        with_place = name.text.count(" ") > 1 and name.text.split()[0] not in given_names()
        if (with_place and body_key(name.text) is None) or not _DOCUMENTS.isdisjoint(before):
            return False
        at = len(before) - 1 - (before[-1] in self._kinds_of_bodies and len(before) > _LEAST_OFFICE)
        at -= before[at] in self._determiners and at > 1
        return before[at] in self._prepositions or before[at] == "d"

    def _is_complement(self, name: Name, source: Span) -> bool:
        """Whether a Russian surname is the genitive behind a subject: пресс-служба | Дубова, директор | Большого."""
        if not self._declined or name.start == source.start or self._lexicon is None:
            return False
        if is_oblique(self._text, source.start, self._lexicon) or " " in name.text:
            return False
        person = self._people.person(name.text)
        of_man = person is not None and self._people.gender(person) == "m" and name.text.endswith(("ова", "ева", "ина"))
        return of_man or name.text.endswith(("ого", "его"))

    def _is_governed(self, name: Name, source: Span) -> bool:
        """Whether a preposition stands right before a name, but for English, where more is asked for."""
        before = self._text[source.start : name.start].lower().split()
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
            return low.strip(".,") in self._before_name
        if self._titles:
            return low.endswith((*self._titles, "."))
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

    def _is_address(self, source: Span) -> bool:
        """Whether a German pronoun is capitalised within its sentence, and so speaks to the reader: falls Sie."""
        before = self._text[max(0, source.start - 2) : source.start].strip()
        return self._text[source.start].isupper() and (before.isalnum() or before == ",")
