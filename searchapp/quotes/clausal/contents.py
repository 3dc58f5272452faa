"""What is said in the languages of `clausal`: where a cue is, and where content starts behind it."""

from collections.abc import Container

from searchapp.quotes.clausal.calling import is_called
from searchapp.quotes.clausal.conjunctions import Conjunctions
from searchapp.quotes.clausal.infinitives import to_do
from searchapp.quotes.clausal.moods import ends_in_infinitive
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, Cue, Lexicon, word_set
from searchapp.quotes.words import FILL_SMALL, Words

SHORT_NAME = 32
"""A marked stretch of fewer characters right behind a cue is the name of a paper: meldet die „Zeit“."""
SHORT_SPEECH = 14
"""A marked stretch of fewer characters is no utterance by itself."""
_IN = frozenset(["en", "in", "em"])
BUT = word_set("но однако але проте однак ale lecz jednak však")
"""Slavic words between what somebody says and what they do; elsewhere a subject may follow its verb there."""
# auquel, duquel, the last words before an insertion
_WHICH = ("quel", "quelle", "quels", "quelles")
_TO_DO = frozenset(["de", "d'", "di"])
# hat Siege in vier Städten gemeldet, | darunter Skopje
_AMONG = frozenset(["darunter", "insbesondere", "nämlich"])
_REQUESTS = frozenset(["anfrage", "nachfrage"])
_THIRD = frozenset(["er", "sie", "es", "man"])
# German relative pronouns
_RELATIVES = word_set("der die das den dem deren dessen denen")
# how finite verbs of the past end; in French and Italian they stand behind an auxiliary
_PAST = {
    "es": ("ó", "ijo", "uso", "izo", "aron", "ieron", "jeron"),
    "pt": ("ou", "eu", "iu", "disse", "aram", "eram", "iram", "sseram"),
    "ru": ("л", "ла", "ло", "ли", "лся", "лась", "лись"),
    "uk": ("в", "ла", "ло", "ли", "вся", "лася", "лися"),
    "cs": ("l", "la", "lo", "li", "ly"),
    "pl": ("ł", "ła", "ło", "li", "ły"),
    "de": ("te", "ten", "rach", "rachen", "rief", "riefen", "schrieb", "schrieben", "bat", "wies", "lug"),
}
_PERFECT = frozenset(["a", "ont", "ha", "han", "hanno"])
# and those whom somebody asks to do something
_ASKED = frozenset("wCDN")
# how Romance verbs begin by which somebody calls for something: appelle à | « la raison »
_TO, _CALLS_FOR = frozenset(["à", "a", "ad"]), ("appel", "exhort", "invit", "llam", "inst", "esort")
# before marked words that call a thing something, and what stands between the verb and them
_INDEFINITE, _BETWEEN = frozenset(["ein", "eine", "einen", "einem", "einer"]), frozenset("wCDNRPI")
# participles that behind an auxiliary alone are verbs
_AGREEING = frozenset(["dite", "dits", "dites", "detta", "detti", "dette", "acusado"])
ENDS = frozenset(",;:-()Q.")
"""The kinds of the signs that end a phrase (see `words`)."""
_CLOSING = ENDS | frozenset("&T^")
# how many tokens behind a German verb the rest of it is looked for
_APART = 30
# so near behind its verb stands what belongs to it, but for German: coincidió | en que
_BESIDE = 4
# so near are the words of a clause that only tells how or by whom it is told
_NEAR = 8
# how many tokens two brackets behind a cue are apart at most
_BRACKETED = 5

# participles for what has a name, and the verb: sa maison | s'appelait
_PARTICIPLES, _IS_CALLED = _AGREEING | {"appelé", "appelée", "appelés", "appelées"}, "s'appel"
WHOLE = 4
"""So many tokens are more than the subject of what was said."""
ASKING = word_set(
    "wie warum weshalb wieso wann wohin woher wer wen wem wozu womit wodurch wofür inwieweit inwiefern wieviel"
)
"""What German questions begin with."""


class ClausalContents:
    """Finds cues and the content of cues among the tokens of an article."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._cues = lexicon.cues
        self._without_infinitive = lexicon.named("without_infinitive")
        self._subjunctives = lexicon.named("subjunctives")
        self._pronouns = lexicon.named("pronouns")
        self._relatives = lexicon.named("relatives")
        self._directing = lexicon.named("directing")
        self._as = lexicon.named("as")
        self._nouns_too = lexicon.named("nouns_too")
        self._caused = lexicon.named("caused")
        self._causatives = lexicon.named("causatives")
        self._inverted = lexicon.named("inverted")
        self._german = lexicon.language == "de"
        self._past = _PAST.get(lexicon.language, ())
        self._apart = lexicon.apart
        self._calling = lexicon.calling
        self._language = lexicon.language
        self._head_first = lexicon.language in HEAD_FIRST
        self._conjunctions = Conjunctions(words, lexicon)
        # «Волны» | Кашин; in Cyrillic also before an office: «Голоса» | лидер движения
        self._behind_name = ("QC", "Qw") if lexicon.language in CYRILLIC else ("QC",)
        self._needs_comma = lexicon.language in ("ru", "uk", "de", "cs", "pl")

    def cue(self, at: int) -> Cue | None:
        """The cue that token `at` is, also behind an elided or before an inverted pronoun; None for other words."""
        if self._kinds[at] in "QTIP":
            return None
        word = self._low[at]
        if word in _PARTICIPLES and self._is_participle(at):
            return None
        entry = self._cues.get(word)
        if entry is None:
            entry = self._cue_within(at)
        elif self._is_no_verb(at, entry):
            return None
        if entry is not None and (particles := self._apart.get(word)) is not None:
            return entry if self._follows(at, particles) else None
        return entry

    def _is_participle(self, at: int) -> bool:
        """Whether a participle stands beside a noun: les pays | dits « sûrs », un fleuve, | appelé « le Vieux »; but
        not: elle s'est | dite « prête », ont | appelé."""
        kind = self._kinds[at - 1 : at]
        if self._low[at] in _AGREEING:
            return kind != "A" and not self._low[at - 1].startswith("s'")
        return at > 0 and (kind in ",C" or (kind == "w" and self._low[at - 1].isalpha()))

    def _is_no_verb(self, at: int, entry: Cue) -> bool:
        """Whether a word that may be a cue is none where it stands."""
        word, before = self._low[at], self._low[at - 1] if at else ""
        if self._head_first and at:
            if before in _IN and entry.form != "ing":
                # en résumé: …
                return True
            if self._kinds[at - 1] + self._kinds[at + 1 : at + 2] == "DA":
                # la pregunta | es si
                return True
        if entry.form == "noun" and before == "по":
            # по словам X
            return True
        if word in self._nouns_too and self._is_behind_article(at):
            # la sentencia | que anula
            return True
        if not self._german:
            return False
        # bestätigte auf | Anfrage
        return (entry.form != "noun" and self._is_noun(at)) or (word in _REQUESTS and before == "auf")

    def _cue_within(self, at: int) -> Cue | None:
        """The cue that a word is with what is written in one with it, or with the verb before it."""
        word = self._low[at]
        if word in self._caused and at and self._low[at - 1] in self._causatives:
            # a fait savoir
            return Cue(word, "say", "past")
        entry = None
        if word[:2] in ("s'", "m'", "l'") and word[:7] != _IS_CALLED and self._kinds[at + 1 : at + 2] != "A":
            # s'inquiète, m'explique, but l'annonce | a surpris
            entry = self._cues.get(word[2:])
        if entry is None and self._inverted and "-" in word:
            stem, _, pronoun = word.partition("-")
            if pronoun in self._inverted or pronoun.split("-")[-1] in self._pronouns:
                entry = self._cues.get(stem)
        return entry

    def _is_behind_article(self, at: int) -> bool:
        """Whether an article or numeral makes a noun of token `at`: la | denuncia; but not según | denuncia X."""
        near = self._low[max(at - 2, 0) : at]
        return at > 0 and self._kinds[at - 1] in "DIN" and self._as.isdisjoint(near)

    def _is_noun(self, at: int) -> bool:
        """Whether a German word is capitalised within its sentence: in zwei Sprachen."""
        return self._kinds[at] == "C" and at > 0 and self._kinds[at - 1] in "CDINwAR&"

    def _follows(self, at: int, particles: Container[str]) -> bool:
        """Whether one of these words follows token `at` in its sentence as the end of a clause: führte aus, dass …"""
        if self._german and any(
            self._kinds[k] == "C" and self._low[k] in particles for k in range(max(at - _NEAR, 0), at)
        ):
            # hatte die Auffassung | vertreten, dass
            return True
        if (
            self._german
            and self._low[at - 1] in particles
            and at + 1 < len(self._low)
            and self._kinds[at + 1] in _CLOSING
        ):
            # hat deutlich | gemacht, dass
            return True
        for k in range(at + 1, min(at + (_APART if self._german else _BESIDE), len(self._low))):
            if self._kinds[k] == ".":
                return False
            if self._low[k] in particles and (k + 1 == len(self._low) or self._kinds[k + 1] in _CLOSING):
                return True
        return False

    def behind(self, at: int, last: int) -> tuple[int, bool] | None:
        """Where the content behind a cue starts, and whether a conjunction or mark says so."""
        kinds, low = self._kinds, self._low
        infinitive = to_do(self._words, at, last, self._language, low[at] in self._directing)
        if infinitive is not None:
            return infinitive, True
        behind = at + 1
        for k in range(at + 1, min(at + 16, last)):
            kind = kinds[k]
            if k < behind:
                continue
            if kind == "(" and (closing := kinds.find(")", k, k + _BRACKETED)) > 0:
                # negou nesta terça-feira (22) que
                behind = closing + 1
                continue
            if self._conjunctions.stands_at(k):
                if self._conjunctions.is_relative(k) and k - 1 > at:
                    # informes de lo | que pasa
                    continue
                opens = self._conjunctions.opens(k, at)
                return ((k if low[k].startswith("qu'") else k + 1), True) if opens else None
            if kind == ":":
                return k + 1, True
            if kind == "Q":
                if kinds[k - 1] not in ",:" and not self.is_long(k) and not self._is_part_of_speech(k, at):
                    continue
                return k, k - at <= 8
            if kind == ",":
                if self._is_told_behind(k, at, last):
                    return k + 1, True
                aside = self._behind_aside(k, at, last)
                if aside is None:
                    return None
                behind = aside
                continue
            if kind in ";(" or (k > at + 1 and self._is_other_cue(k, at)):
                return None
        return None

    def _is_other_cue(self, at: int, cue: int) -> bool:
        """Whether token `at` is the cue of something else than the one at token `cue`, which it may belong to: gab |
        bekannt."""
        entry = self._cues.get(self._low[at])
        if entry is None or self._kinds[at] == "I" or entry.form == "ing":
            return False
        if self._low[at] in _REQUESTS and self._low[at - 1] == "auf":
            return False
        return self._low[at] not in self._apart.get(self._low[cue], ())

    def _is_told_behind(self, comma: int, at: int, last: int) -> bool:
        """Whether what the cue at token `at` tells begins behind a comma: marked words, a German clause in the mood of
        reported speech, a question or what is to be done."""
        begin = comma + 1
        if begin >= last or self._conjunctions.stands_at(begin):
            return False
        if self._kinds[begin] == "Q":
            return True
        if not self._german or self._low[begin] in _AMONG:
            return False
        if self._is_question(at, begin, last):
            return True
        told = (
            next(filter(self._is_subjunctive, range(begin, min(comma + 14, last))), None)
            if self._subjunctives
            else None
        )
        if told is not None and not self._ends_relative(begin, told):
            return True
        return self._low[at] not in self._without_infinitive and ends_in_infinitive(self._words, begin)

    def _ends_relative(self, begin: int, verb: int) -> bool:
        """Whether a German relative clause from token `begin` on ends with the verb at token `verb`: droht ein Streik,
        | der bis Mai dauern könnte."""
        kinds = self._kinds
        if self._low[begin] not in _RELATIVES or verb == begin + 1 or kinds[begin + 1] in "CN":
            return False
        noun = kinds[begin + 1] == "w" and kinds[begin + 2] in "Cw"
        return not noun and kinds[verb + 1 : verb + 2] in (",", ".", "")

    def _behind_aside(self, comma: int, at: int, last: int) -> int | None:
        """From which token on the content of the cue at token `at` is looked for behind a comma, None where it is not:
        informou, em nota, | que; ha detto a Radio Uno, emittente locale, | che"""
        kinds, begin = self._kinds, comma + 1
        if begin >= last or self._low[begin] in _AMONG:
            return None
        if self._conjunctions.stands_at(begin) or self._low[begin] in self._relatives:
            return begin
        if self._needs_comma and self._closes(comma, last):
            return begin
        beside = kinds[begin] in "IRY" or (self._head_first and kinds[at + 1] == "I")
        return kinds.find(",", begin) + 1 if beside and self._closes(comma, last) else None

    def _is_question(self, cue: int, at: int, last: int) -> bool:
        """Whether a German question is told from token `at` on: erklärte, | warum die Brücke schließt; but not: sagte
        er, | wie der Bote meldet."""
        if self._low[at] not in ASKING or not set(self._kinds[cue + 1 : at - 1]) <= set("wRPA"):
            return False
        told = (k for k in range(at + 2, min(at + _NEAR, last)) if self._kinds[k] != "C" and self.cue(k) is not None)
        return self._low[at] != "wie" or next(told, None) is None

    def _is_subjunctive(self, at: int) -> bool:
        """Whether a token is a German verb that reports: man prüfe, das Eis schmelze; but not er sagte."""
        word = self._low[at]
        if word in self._subjunctives:
            return True
        subject = self._low[at - 1] in _THIRD or self._kinds[at - 1] == "C"
        return subject and self._kinds[at] == "w" and word[-1] == "e" and word[-2:-1] not in "td"

    def is_begun(self, at: int) -> bool:
        """Whether a clause has begun right before the insertion that token `at` opens, so that nothing there is said:
        la plaza donde, | según X, C; но, | как сообщил X, C."""
        k = at - 1 - (at > 0 and self._kinds[at - 1] in ",-")
        if k < 1:
            return False
        word = self._low[k]
        return self._kinds[k] in "BTW" or word in self._relatives or word in BUT or word.endswith(_WHICH)

    def is_long(self, at: int) -> bool:
        """Whether a marked stretch is longer than the name of a paper."""
        return self._ends[at] - self._starts[at] >= SHORT_NAME

    def is_paper(self, at: int) -> bool:
        """Whether a marked stretch is short enough for the name of a paper: laut | „Bote“."""
        return self._kinds[at] == "Q" and not self.is_long(at)

    def is_some_words(self, at: int) -> bool:
        """Whether a marked stretch is of words that somebody said rather than a name: it is long, or begins small."""
        return self.is_long(at) or self._low[at] == FILL_SMALL

    def is_within_name(self, at: int) -> bool:
        """Whether a marked stretch is the name of a body before that of a person: тренер «Волны» | Сергей Кашин."""
        return self._kinds[at : at + 2] in self._behind_name and not self.is_long(at)

    def _is_part_of_speech(self, at: int, cue: int) -> bool:
        """Whether a short marked stretch is some words of what was said: prometió | "cambiarlo todo", promis de …"""
        entry = self.cue(cue)
        if is_called(self._words, self._calling, at, cue):
            return True
        if self._german:
            # forderte einen | »Neustart«
            between = set(self._kinds[cue + 1 : at - 1]) <= _BETWEEN and at - cue <= _NEAR
            return entry is not None and entry.group == "say" and self._low[at - 1] in _INDEFINITE and between
        if self._low[at] != FILL_SMALL or entry is None:
            return False
        if entry.form == "ing":
            # …, dénonçant | "une poignée de meneurs"
            return self._head_first and at - 1 == cue and self._kinds[cue - 1 : cue] == ","
        asked = self._low[cue] in self._directing and at - cue <= _NEAR and set(self._kinds[cue + 1 : at]) <= _ASKED
        # попросил жителей | «не ждать»
        called = self._low[at - 1] in _TO and at - 2 == cue and self._low[cue].startswith(_CALLS_FOR)
        return at - 1 == cue or asked or called or (self._low[at - 1] in _TO_DO and at - 2 == cue)

    def _closes(self, comma: int, last: int) -> bool:
        """Whether the words behind this comma are an insertion that another comma ends before a conjunction."""
        kinds = self._kinds
        for k in range(comma + 1, min(comma + 10, last - 1)):
            if kinds[k] == ",":
                return kinds[k + 1] in "TQ"
        return False

    def speech_left(self, sign: int, first: int) -> bool:
        """Whether what stands before `sign` is long enough to be what was said, or goes on behind the insertion."""
        if "Q" in self._kinds[first : sign + 1] or sign - first >= 3:
            return True
        if self._kinds[first - 1] == "." and self._kinds[self._kinds.rfind("^", 0, first) + 1] == "-":
            # – Vi vant. Hurra! | sier Kari Holm
            return True
        k = sign + 1
        while k < len(self._kinds) and self._kinds[k] not in ENDS:
            k += 1
        return sign > first and k - sign >= 3 and k + 2 < len(self._kinds) and self._kinds[k] == ","

    def is_past(self, at: int) -> bool:
        """Whether a token looks like a finite verb of the past: pidió, a demandé, попросил."""
        word = self._low[at]
        if at and self._kinds[at] == "w" and self._low[at - 1] in _PERFECT:
            return True
        return self._kinds[at] == "w" and word.endswith(self._past)
