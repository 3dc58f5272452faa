"""Which conjunctions open what a verb of saying tells: a annoncé il y a une heure | que C, but not: publicó las cartas
| que guardaba, признал виновным в недосмотре, | что привело к ущербу."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.agreement import Agreement
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon, word_set
from searchapp.quotes.words import Words

# how far behind a cue its conjunction stands, and how far behind when or where it was said
_NEAR, _FAR = 8, 15
# what stands before a relative pronoun: de lo | que pasa, ciò | che, al | que
_WHAT = word_set("lo los las ce ciò quello quelli quelle coloro ceux celles celui celle aquellos aquellas o os as")
_TO_WHICH = frozenset(["al", "del", "ao", "do", "da", "na", "no"])
_AGO = ["il", "y", "a"]
_AS_MUCH = word_set("aussi autant plus moins tant tanto más menos più meno mais")
# répond à des calculs autant | que politiques
_THAN = word_set("autant plus moins más menos più meno mais")
# cada vez más, de plus en plus, sempre più
_EVER = frozenset(["vez", "en", "sempre"])
# before a conjunction of time, end or contrast
_SINCE = word_set(
    "desde hasta para sin depuis pour sans avant après pendant dès prima dopo fino senza até antes después afin"
)
_THAT = frozenset(["que", "che"])
_TO_WHOM = word_set("le les se nos me te lhe lhes gli ci vi lui leur nous vous")
_ARTICLES = word_set("un una el la los las unos unas um uma o os as uns umas uno il lo i gli une le les des")
_TIMES = word_set(
    "vez veces tarde noche mañana semana mes día rato ocasión ocasiones vezes noite manhã dia ocasião volta "
    "volte pasado pasada próximo último mismo víspera passado mesmo véspera dernier dernière scorso scorsa "
    "stesso veille vigilia sera mattina pomeriggio settimana giorno occasione fois soir matin semaine jour reprise"
)
# how verbs begin whose object is told what follows: a averti la presse que
_TELLING = (
    *("inform", "avis", "advert", "advir", "advier", "averti", "prév", "prev", "assur", "asegur", "convain", "conven"),
    *("rassur", "avvert", "avvis", "rassicur", "convin", "persuad", "alert", "notif", "record", "ricord", "lembr"),
)
# and nouns of what is said: hizo la advertencia que
_CLAIMS = (
    "ción", "ção", "zione", "tion", "encia", "ência", "enza", "idea", "ideia", "idée", "hecho", "fato", "fait", "fatto",
)  # fmt: skip
# verbs whose object a preposition governs: insistió en la prioridad | que, responde al fallo de | que
_INSISTING, _ON, _ANSWERING = ("insist",), word_set("en em su sur no na"), ("respond", "répond", "rispond")
_OF, _FACTS = frozenset(["de", "di"]), word_set("fait hecho fato facto fatto idée idea ideia")
_OCCASIONS = word_set(
    "rueda conferencia reunión entrevista red carta mensaje comunicado sesión acto discurso coletiva reunião nota "
    "sessão rede conférence réunion lettre message communiqué séance discours conferenza riunione intervista lettera"
)
# French verbs of what is told and explained by something else
_SUBJUNCTIVES = word_set("soit soient ait aient puisse puissent fasse fassent aille aillent doive doivent")
# Nordic verbs by which somebody tells about something
_TELLS_ABOUT = ("fortæl", "fortal", "fortel", "berätt", "snakk", "talar", "talade", "pratar", "pratade")
# what is said already
_IT = frozenset(["lo", "l'"])


class Conjunctions:
    """Tells it of the tokens of one article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._agreement = Agreement(words, lexicon)
        self._head_first = lexicon.language in HEAD_FIRST
        self._german = lexicon.language == "de"
        self._offices = frozenset(role for role in lexicon.roles if " " not in role)
        self._needs_comma = lexicon.language in ("ru", "uk", "de", "cs", "pl")

    def stands_at(self, at: int) -> bool:
        """Whether token `at` is a conjunction that clauses begin with, or one with what follows it: que, qu'il."""
        return self._kinds[at] == "T" or self._low[at].startswith("qu'")

    def is_relative(self, at: int) -> bool:
        """Whether a conjunction is the pronoun behind what it stands for: de lo | que pasa, al | que, en la | que."""
        before = self._low[at - 1]
        if before in _WHAT or before in _TO_WHICH:
            return True
        return before in ("el", "la") and self._kinds[at - 2 : at - 1] == "I"

    def opens(self, that: int, at: int) -> bool:
        """Whether the conjunction at token `that` opens what the cue at token `at` tells."""
        kinds = self._kinds
        comma = kinds[that - 1] == ","
        if self._low[that] == "om" and self._low[at].startswith(_TELLS_ABOUT) and kinds[that + 1] != "W":
            # fortæller | om det nye sted
            return False
        if self._head_first and self._is_of_other(that, at, comma):
            return False
        return comma or that - at <= self._reach(at, that)

    def _is_of_other(self, that: int, at: int, comma: bool) -> bool:
        """Whether a Romance conjunction is of another clause: las mantiene encerradas o | que las engaña; añadió la
        ONG, | que trabaja en la zona"""
        kinds = self._kinds
        if kinds[that] == "T" and kinds[that - 1] == "&" and that - 1 > at:
            return True
        if kinds[that] == "T" and kinds[that - 2 : that] == "&I" and that - 2 > at:
            # páginas em que resume o caso e em | que ordena
            return True
        if self._low[at].startswith("expliqu") and not _SUBJUNCTIVES.isdisjoint(self._low[that : that + _NEAR]):
            # cela explique | que la flotte soit prise
            return True
        if self._low[that - 1] in _THAN and self._low[that - 2] not in _EVER:
            # répond à des calculs autant | que politiques
            return True
        if comma:
            return that - 1 > at + 1 and "," not in kinds[at + 1 : that - 1]
        return self._is_of_object(at, that) or self._has_object(at)

    def _reach(self, at: int, that: int) -> int:
        """How far behind the cue at token `at` its conjunction, at token `that`, stands at most; where and when it was
        said may part the two, but no object: a annoncé | dans une allocution en direct depuis son palais | que"""
        if self._needs_comma and not self._german:
            return 1
        told = self._kinds[at + 1 : at + 2] in ("I", "R", "Y") or self._low[at + 1 : at + 4] == _AGO
        told = told and self._kinds[at] == "w" and _AS_MUCH.isdisjoint(self._low[at:that])
        object_told = any(self._kinds[k] == "D" and self._kinds[k - 1] in "wC" for k in range(at + 2, that))
        return _FAR if self._head_first and told and not object_told else _NEAR

    def _is_of_object(self, at: int, that: int) -> bool:
        """Whether the conjunction at token `that` is the relative of what stands between it and the cue at token `at`,
        which can be no subject of it: ricorda | alcune versioni | che legano"""
        low = self._low
        if low[that - 1] in _SINCE:
            # mantiene la tregua desde | que
            return True
        if low[at].startswith(_INSISTING) and low[at + 1] in _ON and that > at + 2:
            # insistió en la prioridad | que; insistió en rueda de prensa en | que
            of_thing = low[that - 1] not in _ON | _FACTS and low[at + 2] in _ARTICLES
            return of_thing and _OCCASIONS.isdisjoint(low[at:that])
        if low[at].startswith(_ANSWERING) and low[that - 1] in _OF and that > at + 2:
            # responde a un fallo de | que
            return True
        start = at + 1
        while start < that and self._kinds[start] in "R":
            start += 1
        # insistieron este domingo | que
        timed = self._kinds[start : start + 1] == "D" and self._kinds[start + 1 : start + 2] in ("R", "Y")
        if start == at + 1 and not timed and self._follows_subject(at) and self._is_thing(at, that):
            return True
        if low[at].startswith(_TELLING) and low[that - 1] in _OF:
            # alertou os membros de | que
            return False
        return not timed and self._agreement.fails(at, Range(start, that))

    def _follows_subject(self, at: int) -> bool:
        """Whether a name, or a noun with its article that is governed by nothing, stands right before the verb at token
        `at`, past an auxiliary and whom it is told: Rosa Gil | le ha confesado, El alcalde | explicó"""
        before = at - 1
        while before > 0 and (self._kinds[before] == "A" or self._low[before] in _TO_WHOM):
            before -= 1
        if before > 0 and self._kinds[before - 1 : before + 1] == "Dw" and self._low[before - 1] in _ARTICLES:
            return self._kinds[before - 2] in "^.&," and self._low[before] not in _TIMES
        return before > 0 and self._kinds[before] == "C"

    def _is_thing(self, at: int, that: int) -> bool:
        """Whether a noun with its article, of no time and nobody who is told of it, stands between a verb behind its
        subject and a conjunction, which is its relative then: Rosa Gil anunció un plan | que ayudará"""
        low, kinds = self._low, self._kinds
        noun = low[at + 2]
        between = kinds[at + 1 : that]
        return (
            low[at + 1] in _ARTICLES
            and kinds[at + 2] == "w"
            and len(noun) > 1
            and (low[that] in _THAT or low[that].startswith("qu'"))
            and noun not in self._offices
            and "Y" not in between
            and "&" not in between
            and kinds[that - 1] in "wC"
            and _TIMES.isdisjoint(low[at + 2 : that])
            and not low[at].startswith(_TELLING)
            and not noun.endswith(_CLAIMS)
        )

    def _has_object(self, at: int) -> bool:
        """Whether the Romance verb at token `at` has what is said before it: lo | ripetono, l'ho | detto"""
        verb = at - 1 if at and self._kinds[at - 1] == "A" else at
        return verb > 0 and self._low[verb - 1] in _IT
