"""The noun phrase that stands before a verb in the languages of `clausal` but German, and is its subject."""

import re
from collections.abc import Sequence, Set

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.contents import SHORT_NAME
from searchapp.quotes.clausal.verbs import Verbs
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, SLAVIC, Lexicon, word_set
from searchapp.quotes.words import Words

AT = word_set("en durante ante dans lors devant in nel nella davanti em no na numa num в на во при v na")
"""Prepositions that say where somebody spoke."""
FROM = word_set("desde dal dalla dall' dai dagli dalle")
"""Romance prepositions before a body whose people speak: Dalla Cgil | avvertono."""
_PHRASE = frozenset("CwND&IRAY")
DATIVES = ("é", "ému", "ej", "emu", "ому", "ему", "ой")
"""How Slavic adjectives before a hearer end: České | televizi."""
LINKING = word_set("а но однако и да зато але проте однак ale a však")
"""Slavic words that set a clause against the one before, or add it."""
# how Russian and Ukrainian adjectives end that are no subjects, in words that are no его and ему
_OBLIQUE, _SHORTEST_OBLIQUE = ("ого", "его", "ому", "ему", "ыми", "ими"), 4
# предпочевший, возглавляющая, опасаясь; no verb has more letters, and patterns over longer words would take long
_PARTICIPIAL, _LONGEST_VERB = (
    re.compile(
        r"(?!бывш|следующ|будущ|общ|действующ|настоящ|ведущ|управляющ|лучш|худш|старш|младш|больш|меньш|высш|низш)\w*"
        r"(?:(?:[вдзснлт]ш|[аяую]щ)(?:ий|ая|ее|ие|его|ей|им|их)(?:ся)?|вши|ясь|вшись|аясь)"
    ),
    40,
)

# how Romance infinitives end, and before what French nouns stand that end so too
_INFINITIVES, _WITH_ARTICLE = ("ar", "er", "ir", "oir", "are", "ere", "ire", "tre", "dre"), word_set("au du aux des")
_WHICH, _ONE = word_set("que che"), word_set("un une una otro otra otros altro altra")
# nouns for times, what stands before them, and how far
_TIMES = word_set(
    "día días mañana mañanas tarde noche noches madrugada semana mes año años vez dia dias manhã noite semana mês "
    "ano anos giorno giorni mattina sera notte settimana mese anno anni jour jours matin soir nuit semaine mois année"
)
_EVERY, _TIME = word_set("todos todas cada ogni chaque tous toutes tutti tutte"), 3

# how nouns for those who heard something end in the dative, and words that end so in every case
_DATIVE_ENDS = ("u", "i", "e", "ě", "ům", "ím", "у", "ю", "е", "і", "ам", "ям")
_SAME_IN_ALL = word_set("rádio радіо радио сми змі sídle reuters")


def is_dative(word: str) -> bool:
    """Whether a Slavic noun for those who heard something ends as in the dative: agentuře, журналистам; not ČTK."""
    return word.endswith(_DATIVE_ENDS) and word not in _SAME_IN_ALL


def past_hearers(low: Sequence[str], at: int, stop: int, hearers: Set[str]) -> int:
    """The token behind the nouns for those who heard something, with their adjectives, from token `at` on and before
    `stop`: České televizi |."""
    while at < stop and (
        low[at] in hearers or (at + 1 < stop and low[at].endswith(DATIVES) and low[at + 1] in hearers)
    ):
        at += 1
    return at


class BeforeVerb:
    """Finds such phrases among the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon, verbs: Verbs) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._pronouns = lexicon.named("pronouns")
        self._relatives = lexicon.named("relatives")
        self._objects = lexicon.named("objects")
        self._as = lexicon.named("as")
        self._sources = frozenset(phrase[0] for phrase in lexicon.phrases.get("according", ()) if len(phrase) == 1)
        self._hearers = lexicon.named("hearers")
        self._seats = lexicon.named("seats")
        self._slavic = lexicon.language in SLAVIC
        self._head_first = lexicon.language in HEAD_FIRST
        self._cyrillic = lexicon.language in CYRILLIC
        self._verbs = verbs

    def phrase(self, at: int, first: int) -> Range | None:
        """The noun phrase that ends with token `at`, past an insertion between commas."""
        kinds, low = self._kinds, self._low
        at = self._before_hearers(at, first) if self._slavic else at
        if at < first or (self._slavic and self._are_hearers(first, at)):
            return None
        if kinds[at] in ",)" or (kinds[at] == "-" and self._head_first):
            return self._past_insertion(at, first)
        if kinds[at] == "P" or low[at] in self._pronouns:
            return Range(at, at + 1)
        if kinds[at] == "Q":
            # Компания «Нева» | заявила
            if at == first or self._ends[at] - self._starts[at] >= SHORT_NAME:
                return None
            noun = self.phrase(at - 1, first)
            return Range(noun.first if noun is not None else at, at + 1)
        if kinds[at] == "T" and low[at] in self._relatives and kinds[at - 1] == "," and at - 2 >= first:
            # Julia Prado, | que asegura que C
            return Range(at, at + 1) if kinds[at - 2] in "CQ)w" else None
        stop = self._stop(at, first)
        if stop > first and self._verbs.ends_as_verb(stop) and low[stop - 1] in self._relatives:
            # Kerry, que negoció el pacto | dijo
            return self.phrase(stop - 2 - (kinds[stop - 2] == ","), first)
        start = self._start(stop, at, first)
        if start is None:
            return None
        if self._head_first and start < at and self._low[start] == "se":
            # para que | se proteja el puerto y pide
            return None
        if self._is_turned_relative(start, at, stop, first):
            # el régimen | que lidera Asad dijo
            return self.phrase(stop - 1, first)
        if self._head_first and start - 2 > first and self._kinds[start - 1] == "," and low[start].endswith("ndo"):
            # el general, miembro del consejo, haciendo referencia al caso | dijo
            return self._past_insertion(start - 1, first) or self.phrase(start - 2, first)
        if self._opens_participle(start, first):
            # Марк, рабочий, предпочевший остаться без имени, | назвал
            return self.phrase(start - 2, first)
        if self._head_first and start <= at:
            start = self._behind_time(start, at)
        if start > at or low[start] in self._as:
            # cuyo régimen, | como el libio, reprime
            return None
        if self._cyrillic and len(low[start]) > _SHORTEST_OBLIQUE and low[start].endswith(_OBLIQUE):
            # Первого | обвиняли в том, что
            return None
        return Range(start, self._end(start, at))

    def _is_turned_relative(self, start: int, at: int, stop: int, first: int) -> bool:
        """Whether tokens `[start, at]` are a Romance verb and its subject in a clause that tells which noun is meant:
        el partido que | preside Ana Ruiz, la ville que | dirige Luc Roy."""
        kinds = self._kinds
        opened = self._head_first and stop > first and self._low[stop] in _WHICH and kinds[stop - 1] in "wC"
        return opened and start < at and kinds[start] == "w" and set(kinds[start + 1 : at + 1]) == {"C"}

    def _behind_time(self, start: int, at: int) -> int:
        """The token behind the words for a time with which tokens `[start, at]` begin: Todos los días | el ministro."""
        kinds, low = self._kinds, self._low
        noun = next((k for k in range(start, min(start + _TIME, at + 1)) if low[k] in _TIMES and kinds[k] in "wR"), at)
        timed = low[noun] in _TIMES and (kinds[start] in "DN" or low[start] in _EVERY)
        return noun + 1 if timed and (noun == at or kinds[noun + 1] in "DC") else start

    def _before_hearers(self, at: int, first: int) -> int:
        """The last token before those who heard it, in the dative right before the verb: X | agentuře Vesna řekl."""
        k = at - (self._kinds[at] == "C" and at - 1 > first and self._low[at - 1] in self._hearers)
        if k - 1 <= first or self._low[k] not in self._hearers or self._kinds[k] != "w":
            return at
        return k - 1 - self._low[k - 1].endswith(("é", "ému", "emu"))

    def _are_hearers(self, first: int, at: int) -> bool:
        """Whether tokens `[first, at]` are all whom it was told, in the dative: Agentuře Vesna | řekl X."""
        low = self._low
        k = past_hearers(low, first, at + 1, self._hearers)
        named = k == at > first and self._kinds[at] == "C" and self._kinds[at - 1] != "Q"
        dative = any(map(is_dative, low[first:k]))
        return dative and (k > at or named)

    def _past_insertion(self, at: int, first: int) -> Range | None:
        """The noun phrase before an insertion that ends with token `at`: X, who was there, | said; X (SOHR) | said; el
        portavoz —de baja— | dijo."""
        kinds = self._kinds
        opening = "(" if kinds[at] == ")" else kinds[at]
        k = at - 1
        while k >= first and kinds[k] != opening:
            k -= 1
        if k <= first:
            return None
        noun = self.phrase(k - 1, first)
        if noun is not None and self._head_first and noun.first - 3 >= first:
            # X, que vio el fuego, ayer mismo, | dijo
            relative = noun.first - 1
            if kinds[relative] in "TW" and self._low[relative] in self._relatives and kinds[relative - 1] == ",":
                return self.phrase(relative - 2, first) or noun
        comma = kinds.rfind(",", first, k - 1)
        if comma > first and "N" in kinds[comma + 1 : k] and set(kinds[comma + 1 : k]) <= set("INwD"):
            # Paul Ney, 54 ans, agriculteur à Dole, | raconte
            noun = self.phrase(comma - 1, first) or noun
        if (
            kinds[at] == "-"
            and noun is not None
            and noun.first - 2 >= first
            and kinds[noun.first - 2 : noun.first] == "C,"
        ):
            # Ana Ruiz, presidenta del club – de baja desde mayo – | dijo
            return self.phrase(noun.first - 2, first) or noun
        # the spokesman, Mark Toner, | said
        named = opening == "," and set(kinds[k + 1 : at]) == {"C"} and (at - k > 2 or self._is_one(noun, k))
        return Range(noun.first, at) if noun is not None and named else noun

    def _is_one(self, noun: Range | None, comma: int) -> bool:
        """Whether a Romance phrase before a comma is somebody not told of before: Un autre blogueur, |
        Snotes, écrit."""
        one = noun is not None and self._head_first and self._low[noun.first] in _ONE
        return one and noun is not None and noun.last == comma and self._kinds[comma - 1] == "w"

    def _stop(self, at: int, first: int) -> int:
        """The token before what can belong to the phrase that ends with token `at`."""
        while (
            at >= first
            and self._kinds[at] in _PHRASE
            and self._low[at] not in self._cues
            and not self._verbs.ends_as_verb(at)
        ):
            at -= 1
        return at

    def _start(self, stop: int, at: int, first: int) -> int | None:
        """Where the phrase begins that ends with token `at`, past what else stands behind token `stop`; None where all
        of it is governed by a preposition."""
        kinds = self._kinds
        start = stop + 1
        if stop >= first and self._verbs.ends_as_verb(stop):
            # Rusia condenó el ataque e | Irán aseguró
            start = max((k + 1 for k in range(start, at) if kinds[k] == "&"), default=start)
        if self._slavic and start < at and self._low[start] in LINKING:
            # А ранее | министр сообщил
            start += 1
        while start <= at and kinds[start] in "&RAY":
            start += 1
        if start <= at and self._low[start] in FROM and kinds[start + 1 : at + 1] in ("C", "CC", "DC"):
            # Desde CCOO | advierten
            return start + 1 + (kinds[start + 1] == "D")
        if start <= at and kinds[start] == "I":
            # В | прокуратуре области заявили
            return start + 1 if self.is_seat(start, at + 1) else self.behind_adverbial(start, at)
        return start

    def _opens_participle(self, start: int, first: int) -> bool:
        """Whether the phrase from token `start` on is an aside of who is named before its comma, by its first word."""
        if not self._cyrillic or start - 2 <= first or self._kinds[start - 1] != ",":
            return False
        word = self._low[start]
        return len(word) <= _LONGEST_VERB and _PARTICIPIAL.fullmatch(word) is not None

    def _end(self, start: int, at: int) -> int:
        """Where the phrase from token `start` on ends, without what belongs to the verb behind token `at`: X | a hier
        déclaré; X | včera v deníku uvedl."""
        kinds = self._kinds
        capital = next((k for k in range(start, at + 1) if kinds[k] == "C"), at)
        behind = range(capital + 1, at + 1)
        at = next((k - 1 for k in behind if kinds[k] in "AR" or self._opens_aside(k, at)), at)
        # Ana Ruiz | lo describe: what looks like an article there is whom the verb is about
        last = "RAYD" if self._head_first else "RAY"
        while at > start and (kinds[at] in last or self._low[at] in self._objects):
            at -= 1
        return at + 1

    def _opens_aside(self, k: int, at: int) -> bool:
        """Whether tokens `[k, at]` say where somebody spoke who stands before them, or by whom that is told: X | en una
        entrevista, X | podle agentury."""
        kinds = self._kinds
        if self._slavic and self._low[k] in self._sources:
            return True
        if self._low[k] not in AT or k >= at:
            return False
        noun = k + 1 + (kinds[k + 1] == "D")
        # with another noun phrase they open the clause: En mayo en una entrevista | el ministro
        another = any(kinds[j] == "D" and kinds[j - 1] not in "I&" for j in range(k + 2, at + 1))
        return noun <= at and kinds[noun] == "w" and not another

    def behind_adverbial(self, start: int, at: int) -> int | None:
        """Where the subject starts in a phrase that a preposition opens: En Madrid | el ministro, В Киеве | Иван."""
        kinds, governed = self._kinds, False
        for k in range(start + 2, at + 1):
            if (kinds[k] == "D" or self._low[k].startswith("l'")) and kinds[k - 1] not in "I&":
                if self._is_infinitive(k - 1):
                    # Al visitar el puerto, dijo; Al visitar el puerto | la alcaldesa dijo
                    governed = True
                    continue
                return k
        runs = []
        k = start + 1
        while k <= at:
            if kinds[k] != "C":
                k += 1
                continue
            end = k
            while end <= at and kinds[end] == "C":
                end += 1
            if self._head_first and kinds[k - 2 : k] == "ID" and k - 2 > start and self._low[start] not in FROM:
                # difundido por la | Casa Real
                governed = True
            runs.append((not governed and kinds[k - 1] != "I", end - k > 1, k))
            k = end
        if not runs:
            return None
        clear, _, begin = max(runs)
        if not clear and (governed or begin == start + 1):
            return None
        while clear and begin - 1 > start + 1 and kinds[begin - 1] == "w" and kinds[begin - 2] in "wC":
            begin -= 1
        return begin

    def _is_infinitive(self, at: int) -> bool:
        """Whether a Romance word is an infinitive, behind which its object stands: no noun (au dîner | le maire)."""
        kinds, low = self._kinds, self._low
        plain = self._head_first and kinds[at] == "w" and low[at].endswith(_INFINITIVES)
        return plain and kinds[at - 1] != "D" and low[at - 1] not in _WITH_ARTICLE

    def is_seat(self, at: int, stop: int) -> bool:
        """Whether the preposition at token `at` stands before a body that speaks: в пресс-службе, в нашей полиции."""
        return not self._seats.isdisjoint(self._low[at + 1 : min(at + 3, stop)])
