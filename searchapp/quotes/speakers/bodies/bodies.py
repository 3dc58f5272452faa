"""Bodies as speakers: the farm ministry, la région, des Verbands, el Observatorio Sirio de Derechos Humanos."""

import re
from collections.abc import Collection
from functools import cache
from itertools import takewhile

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import HEAD_FIRST, ROMANCE_BY, ROMANCE_OF, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.bodies.body_cases import german_body, russian_body
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.places import countries

_DEFINITE = compiled(r"^(?:(?:the|der|die|das|des|dem|den|le|la|el|il|lo|gli)\s+|l[’'])", re.IGNORECASE)
_OF_FIELD = compiled(r"\s(?:of|for)\s")
_PORTUGUESE = late(r"^[oa]s?\s+", re.IGNORECASE)
_PRESS_OFFICE = "пресс-служб"
# how nouns begin for people around somebody
_AROUND_SOMEBODY = (_PRESS_OFFICE, "команд", "семь", "семей", "офис", "окружени", "аппарат", "администраци")
_ADJECTIVAL = ("ий", "ый", "ой", "ая", "яя", "ое", "ее", "ого", "его", "ому", "ему", "ую", "юю", "ом", "ем", "ые", "ие")
_LONGEST = 4
_LONG_HEAD = 4
_LONGEST_FIELD, _IN_FIELD = 7, frozenset(["und", "der", "die", "des"])
_ARTICLE = 3
_MARKED = compiled(r"([^\"«»„“”]{0,60})[\"«„“]([^\"«»„“”]{2,40})[\"»“”]")
_AROUND = "\"«»“”[]'‘’ "
_OPENS_NAME = late(r"\W?(?:(?:a[ldns]|ash|el)-)?[^\W\d_a-zß-ÿ]")
_BRACKETS = compiled(r"\s*\([^)]*\)?")


# these stand for a name that is printed elsewhere
_WHOSE = late(r"(?:country|nation|kingdom|republic|island|state|province|region|city|town|party|group|company)[’']s")
_CONNECTORS = word_set("of for the and on at to in de des du la und &")
_OF = frozenset(["of", "for", "on"])
_PREPOSITIONS = word_set(
    "by from with near around about over under against behind after before between next as that who"
)
# these have their adjective behind them: Observatorio de derechos | humanos
_RIGHTS = word_set("derechos droits diritti direitos")
_SELF = word_set("propio propia mismo misma propre même stesso stessa proprio propria próprio própria")
# adjectives that tell no body of its kind from the others
_SAME = word_set("misma mismo même stessa stesso mesma mesmo")
# kinds of media, of which another is meant where more is said of it
_MEDIA = word_set(
    "agencia agence agenzia agência periódico diario journal quotidien quotidiano giornale jornal cadena chaîne "
    "emisora radio canal rete emittente revista rivista hebdomadaire magazine sitio site sito web"
)
_LIKE_MANY = word_set(
    "oficial officiel officielle ufficiale estatal étatique statale público pública public publique pubblico pubblica "
    "privado privada privé privée privato privata local locale principal principale independiente indépendante"
)
_MINISTRIES = frozenset(["ministère", "ministerio", "ministero", "ministério"])
# how adjectives end that belong to the field of a ministry: affaires étrangères, obras públicas
_FIELD_ENDINGS = (
    "ères", "eures", "eure", "ique", "iques", "ale", "ales", "iores", "iori", "icas", "ica", "eri", "esteri",
)  # fmt: skip
_GENITIVES = ROMANCE_OF | word_set("aux la las los")
_LINKS = _CONNECTORS | _GENITIVES
# before an English noun they are no part of a body's name: the new | poll
_NO_PART = word_set("new newest latest recent current former previous whole entire same other next last first second")
_OF_POWER = frozenset(["ruling", "governing", "opposition"])
_ADJECTIVES = ("ian", "ean", "ish", "ese", "raqi", "aeli", "emeni", "nch", "tch", "erman", "rican", "ican")


def _is_adjective(word: str) -> bool:
    """Whether a word is the adjective of a country: Russian, which names nobody alone."""
    low = word.lower()
    return low.endswith(_ADJECTIVES) and low in countries() and countries()[low] != low


OF_MANY = frozenset(["media", "press", "faction", "post"])
"""Nouns for several bodies, of which a name tells no single one."""


def _field(words: list[str]) -> list[str]:
    """Behind a German noun for a body all that tells its field: Institut | für Fisch- und Meereskunde."""
    able = words[:1] == ["für"] and len(words) <= _LONGEST_FIELD and words[-1][0].isupper()
    plain = all(word[0].isupper() or word in _IN_FIELD for word in words[1:])
    return words if able and plain else []


class Bodies:
    """Tells bodies from people by the nouns of a language that name bodies; see `bodies`."""

    def __init__(self, lexicon: Lexicon | None) -> None:
        self._language = lexicon.language if lexicon is not None else ""
        self._nouns = lexicon.named("body_words") if lexicon is not None else frozenset[str]()
        self._kinds = lexicon.named("kinds") if lexicon is not None else frozenset[str]()
        # nouns for bodies of which there are many: comité, tribunal
        self._common = lexicon.named("common_bodies") if lexicon is not None else frozenset[str]()
        self._labels = lexicon.named("labels") if lexicon is not None else frozenset[str]()
        self._before_names = self._kinds | (lexicon.named("people") if lexicon is not None else frozenset[str]())
        # what a German compound for a body ends in: Umweltministerium
        self._heads = tuple(sorted(noun for noun in self._nouns if len(noun) >= _LONG_HEAD))
        self._small = closed_words(lexicon) if lexicon is not None else frozenset[str]()
        self._auxiliaries = lexicon.named("auxiliaries") if lexicon is not None else frozenset[str]()
        self._openers = lexicon.named("pronouns") | lexicon.named("adverbs") if lexicon is not None else self._small

    def is_body(self, name: str) -> bool:
        """Whether one of the words of a name is a noun for bodies."""
        return any(self._is_noun(word.strip(".,’'").removesuffix("'s").removesuffix("’s")) for word in name.split())

    def is_named_first(self, printed: str) -> bool:
        """Whether the noun of a body, as a part of its name, stands before all that says what it is of: the Department
        | of Justice."""
        named = _DEFINITE.sub("", printed)
        # the Holm Center | for Justice
        head = _OF_FIELD.split(named, maxsplit=1)[0].rpartition(" ")[2] if self._language == "en" else ""
        return any(word[:1].isupper() and self._is_noun(word) for word in (named.split(" ", 1)[0], head))

    def holds_title(self, before: str) -> bool:
        """Whether what stands `before` a title is of the name of an English body: the Office of the Trade | Envoy."""
        return self._language == "en" and _OF_FIELD.search(before) is not None and self.is_named_first(before)

    def is_common(self, name: str) -> bool:
        """Whether a German name is no more than a noun for bodies, all of which have capitals: Amt."""
        return self._language == "de" and name.lower() in self._nouns

    def opens(self, printed: str) -> bool:
        """Whether a Russian source begins with a noun for a body, or for people around somebody, past an adjective:
        канцелярии премьера, избирательный штаб кандидата."""
        if self._language != "ru":
            return False
        head = next((word for word in printed.lower().split()[:2] if not word.endswith(_ADJECTIVAL)), "")
        # цитируют | агентства Дубова
        known = russian_body(head, self._nouns) in self._nouns and not head.endswith("ства")
        return known or head.startswith(_AROUND_SOMEBODY)

    def as_named(self, name: str, article: str) -> str:
        """The form of a body's name that stood behind `article`, in lower case, where the language inflects it."""
        if self._language == "ru":
            return russian_body(name, self._nouns)
        return german_body(name, article) if self._language == "de" else name

    def in_marks(self, printed: str) -> str | None:
        """The name in marks that ends a source and has no more before it than nouns for bodies: компания «Нева»; empty
        where what stands in marks is said and names nobody."""
        match = _MARKED.fullmatch(printed)
        if match is None:
            return None
        before = _DEFINITE.sub("", match.group(1)).lower().split()
        known = self._nouns | self._kinds
        if not all(word in known or russian_body(word, known) in known or f"{word[:-1]}я" in known for word in before):
            return None
        name = match.group(2).strip()
        return name if before or (name and self._can_be_marked(name)) else ""

    def _can_be_marked(self, name: str) -> bool:
        """Whether marked words can be a name rather than something said: „Der Bote“, «la Voce», „t-online“; but not
        „Wir gehen zu Fuß“, „unmöglich“, „Der Weg ist frei“."""
        first, *more = name.split()
        article = _DEFINITE.match(name) is not None
        if first[0].islower() and first.isalpha():
            return article or body_key(name) is not None
        told = len(more) > 1 and not article and first.lower() in self._openers
        return not told and self._auxiliaries.isdisjoint(more)

    def is_kind(self, name: str) -> bool:
        """Whether a body is called by no more than what it is: the group, le journal, die Firma, el tribunal."""
        kind, *more = name.lower().split() or [""]
        # la agencia | oficial
        of_kind = kind in self._kinds and (
            _LIKE_MANY.issuperset(more) or (self._language in HEAD_FIRST and name.islower())
        )
        return name.lower() in self._common or of_kind

    def noun_alone(self, name: str) -> str:
        """The noun of an English name that only tells of what kind a body is, else the name: rights | group."""
        before, _, noun = name.rpartition(" ")
        return noun if before and name.islower() and (noun in self._kinds or noun in OF_MANY) else name

    def means_another(self, name: str) -> bool:
        """Whether a Romance name only tells what a body is that is named elsewhere: organización humanitaria, misma
        agencia; but not agencia oficial."""
        words = name.split()
        same = words[0] in _SAME and len(words) > 1
        kind, more = words[same], words[same + 1 :]
        return name.islower() and kind in self._kinds and (same or not more or kind not in _MEDIA)

    def named(self, printed: str) -> str | None:
        """The body that a source with its article names, without the article; None for people and for names in
        other words than nouns."""
        if self._language == "ru":
            first, *places = printed.split()
            # администрации | Тулы, Союза | лодочников, министерства транспорта | Мории
            is_body = russian_body(first, self._nouns).lower() in self._nouns and 0 < len(places) < _LONGEST
            plain = all(map(str.isalpha, places)) and self._small.isdisjoint(places)
            return printed if is_body and plain and (first[0].isupper() or places[-1][0].isupper()) else None
        article = (_PORTUGUESE if self._language == "pt" else _DEFINITE).match(printed)
        if article is None:
            return None
        words = _BRACKETS.sub("", printed[article.end() :]).split(",")[0].strip(" ).").split()
        if self._language in HEAD_FIRST:
            return self._head_first(words)
        every = words
        words = words[: next((at for at, word in enumerate(words) if word in self._small), len(words))]
        if words and _WHOSE.fullmatch(words[0]) is not None:
            # the country's | farm ministry
            del words[0]
        if not words or len(words) > _LONGEST:
            return None
        if words[-1] == "party" and not _OF_POWER.isdisjoint(words):
            # the ruling party, of whatever name
            return None
        if self._language == "de":
            head = words[-1]
            forms = (head, head.removesuffix("es"), head.removesuffix("s"))
            noun = next((form for form in forms if head[0].isupper() and self.is_body(form)), None)
            before = list(takewhile(lambda word: word[0].isupper(), reversed(words[:-1])))
            field = _field(every[len(words) :])
            return " ".join([*reversed(before), noun, *field]) if noun is not None else None
        while len(words) > 1 and words[0] in _NO_PART:
            words = words[1:]
        return " ".join(words) if self._is_noun(words[-1]) and all(word.islower() for word in words) else None

    def proper(self, phrase: str) -> str | None:
        """The name that an English noun phrase without its article is (British government, Board of Trade) or ends
        with (delivery giant | Meituan); None for "AFP correspondent in Linden" and "Russian"."""
        words = phrase.split()
        if len(words) == 1:
            return None if _is_adjective(words[0]) else phrase
        small = [at for at, word in enumerate(words) if word.islower() and word not in _CONNECTORS]
        if not small:
            return " ".join(words[1:]) if words[0].lower() in self._labels else phrase
        last = small[-1]
        if last == len(words) - 1:
            # what stands before the noun is adjectives and other nouns: Gaza's health ministry
            return phrase if _CONNECTORS.isdisjoint(words[small[0] :]) and _PREPOSITIONS.isdisjoint(words) else None
        loose = not _CONNECTORS.isdisjoint(words[small[0] : last + 2]) or not _PREPOSITIONS.isdisjoint(words)
        if len(small) == 1 and last and self._is_noun(words[last]) and words[last + 1] in _CONNECTORS:
            # the US embassy in Muscat
            return phrase
        rest = words[last + 1 :]
        # the opposition | Labour Party, the nonpartisan | Center on Tides, but a dozen Senate Republicans
        headed = any(self._is_noun(rest[at - 1]) and rest[at] in _OF for at in range(1, len(rest) - 1))
        body = len(words[last]) > _ARTICLE and (headed or (self._is_noun(words[-1]) and not words[-1].endswith("s")))
        named = words[last] in self._before_names or (body and "the" not in rest)
        return " ".join(rest) if not loose and named else None

    def _head_first(self, words: list[str]) -> str | None:
        """The noun with its adjectives, and with a complement that is a name: gobierno libio, Ministerio de Defensa."""
        while len(words) > 1 and words[0].lower() in _SELF:
            words = words[1:]
        if not words or not (self._is_noun(words[0]) or words[0] in self._kinds):
            return None
        if (called := self._called(words)) is not None:
            return called
        end, complete = 1, False
        while end < len(words) and end < 2 * _LONGEST:
            at = end
            while at < len(words) - 1 and words[at].lower() in self._small:
                at += 1
            bare = words[at].rpartition("’")[2].rpartition("'")[2]
            # Observatoire des droits de l'homme, but régime | des années noires
            named = words[0][0].isupper() and bool(words[end:at]) and _GENITIVES.issuperset(words[end:at])
            if (at > end or bare != words[at] or complete) and not bare[:1].isupper() and not named:
                break
            complete = complete or (named and bare.islower() and bare not in _RIGHTS)
            end = at + 1
        if not complete and words[0] in _MINISTRIES:
            end = self._with_field(words, end)
        if end > 1 and words[end : end + 1] and words[end] in ROMANCE_BY:
            # la comisión | presidida por dos juristas
            end -= 1
        while end > 1 and words[end - 1].lower() in self._small:
            end -= 1
        return " ".join(words[:end])

    def _with_field(self, words: list[str], end: int) -> int:
        """Where the name of a ministry ends behind its field in small letters: ministère | de la justice, ministerio
        español | de trabajo y economía."""
        at = end
        while at < len(words) and words[at] in _GENITIVES:
            at += 1
        if at == end or at == len(words) or words[at] in self._small or not words[at].islower():
            return end
        at += 1
        while at < len(words) and words[at].endswith(_FIELD_ENDINGS) and words[at] not in self._small:
            at += 1
        return at

    def _called(self, words: list[str]) -> str | None:
        """The name that ends a phrase, where a noun in small letters and adjectives stand before it and nothing else:
        agencia alemana | DPA, quotidien américain | Washington Post; and of what bears names, whatever in small
        letters: cadena de televisión | Canal Sur."""
        at = next((k for k, word in enumerate(words) if _OPENS_NAME.match(word)), 0)
        governing = words[at - 1 : at] if words[0] in self._kinds else words[:at]
        if (
            at == 0
            or words[0] in self._common
            or not self._small.isdisjoint(governing)
            or any("'" in word or "’" in word for word in governing)
        ):
            return None
        behind = words[at:]
        end = next((k for k, word in enumerate(behind) if word.islower() and word not in _LINKS), len(behind))
        while end > 1 and behind[end - 1] in _LINKS:
            end -= 1
        return " ".join(behind[:end]).strip(_AROUND) or None

    def _is_noun(self, word: str) -> bool:
        low = word.lower()
        return low in self._nouns or (self._language == "de" and low.endswith(self._heads))


def without_kind(name: str, kinds: Collection[str]) -> str:
    """A body's name without one of the nouns of `kinds`, in small letters, before it: агентство | Рейтер."""
    kind, _, rest = name.partition(" ")
    return rest if kind.lower() in kinds and rest[:1].isupper() else name


@cache
def bodies(lexicon: Lexicon | None) -> Bodies:
    """What tells bodies from people in a language."""
    return Bodies(lexicon)
