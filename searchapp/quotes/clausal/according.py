"""According to somebody, and in somebody's eyes: what is said stands beside a phrase with its source.

`C, selon X`, `según X, C`, `по словам X, C`; `Pour X, “…”`. German has `german_sources`.
"""

from searchapp.quotes.candidates import SURE, Candidate, Range
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.contents import SHORT_SPEECH, WHOLE, ClausalContents
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.lexicon import HEAD_FIRST, SLAVIC, Lexicon, word_set
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.quotes.words import FILL_SMALL, Words

# these need no comma before them
_ANYWHERE = frozenset(["selon", "según"])
_OF_THEM = word_set("его её ее их його її їхніми їхню jego jej ich son leur leurs ses suo loro su sus seu")
# in whose eyes something is
_FOR_THEM = word_set("lui elle eux elles él ella ellos ellas lei loro ele ela eles elas")
# Czech and Polish: podle něj, według niej
_THEM = word_set("něj něho ní nich niego niej")
# Dutch, Nordic: volgens hem, enligt henne; where the verb is the second part of a sentence, and how far a name stands
# behind its title
_THEM_ALL = word_set("hem haar hen honom henne dem ham hende hun")
_VERB_SECOND, _TITLED = frozenset(["nl", "sv", "da", "no"]), 4
# …, podle něhož C
_OF_WHOM = word_set("něhož nějž níž nichž którego której których")
_FOR = frozenset(["pour", "para", "per"])
# Per il sindaco X | la legge è «…»
_IS, _NEAR_IS = frozenset(["è", "sono", "era", "erano", "resta"]), 4
_WITHOUT_ARTICLE = frozenset(["de", "di"])
_WITH_ARTICLE = word_set("del du des do da dos das della dello dei degli delle")
# what opens a clause on the one before: lo | que, ce | qui
_WHAT = frozenset(["lo", "ce", "o", "il"])
_THAT = frozenset(["que", "che", "qui"])
# what something may depend on, and says nothing
_MEASURES = word_set(
    "zona zonas caso casos tipo tipos edad edades momento momentos temporada estación estaciones modelo modelos nivel "
    "tamaño grado necesidad necesidades circunstancias cas type types âge âges moment moments saison saisons modèle "
    "modèles niveau niveaux taille besoins circonstances zone casi tipi età momenti stagione stagioni modello modelli "
    "livello livelli necessità circostanze idade tamanho necessidades año años día días mes meses época épocas hora "
    "horas an ans année années jour jours mois époque époques heure heures anno anni giorno giorni mese mesi ora ore "
    "ano anos dia dias mês sigla siglas sigles sigle"
)
# Russian and Ukrainian words for what is laid down, and says nothing: согласно | правилам
_LAWS = word_set(
    "правилам правилу закону законам плану планам договору договора соглашению конституции уставу кодексу регламенту "
    "традиции традициям обычаю обычаям графику расписанию законодательству нормам требованиям условиям порядку "
    "законодавству законові розкладу графіку звичаю статуту умовам вимогам"
)
# fewer words before a phrase are no part of what was said
_LEAST_BEFORE, _LEAST_CLAUSE = 3, 4
# a source of more words is none
_LONGEST = 16
# so near behind "for X" stand the words in marks
_NEAR_MARK = 8
# and behind it a verb whose subject stands before
_NEAR_CUE = 2


class According:
    """Finds such phrases among the tokens of one article."""

    def __init__(
        self, words: Words, lexicon: Lexicon, contents: ClausalContents, asides: Asides, subjects: Subjects
    ) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._cues = lexicon.cues
        self._relatives = lexicon.named("relatives")
        self._yours = lexicon.named("yours")
        self._objects = lexicon.named("objects") - lexicon.named("pronouns") - lexicon.named("determiners")
        self._slavic = lexicon.language in SLAVIC
        self._unparted = lexicon.language in ("cs", "pl")
        self._head_first = lexicon.language in HEAD_FIRST
        self._verb_second = lexicon.language in _VERB_SECOND
        self._contents = contents
        self._asides = asides
        self._subjects = subjects
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for phrase in lexicon.phrases.get("according", ()):
            self._phrases.setdefault(phrase[0], []).append(phrase)

    def candidate(self, at: int, first: int, last: int) -> Candidate | None:
        """According to X, a phrase that begins with token `at`: the content is the rest of sentence `[first, last)`."""
        phrase = self._phrase(at, first)
        if phrase is None:
            return None
        outside = Range(first, last)
        first, last = self._bracketed(at, outside)
        size = len(phrase)
        begin = at + size
        end = self._complement(begin, last, at == first)
        own = size > 1 and phrase[-2] in _OF_THEM
        end = begin if own else end
        source = Range(begin - 2, begin - 1) if own else Range(begin, end) if end > begin else None
        if source is None or source.last - source.first > _LONGEST or (self._unparted and self._says(end, last)):
            return None
        parted = self._kinds[end : end + 1] in ("", *",;:-.TAQ")
        unparted = not parted and (own or (self._head_first and end > begin))
        before = [] if self._low[begin] in _OF_WHOM else self._said_before(at, first, unparted)
        follows = end + 1 < last and self._kinds[end] == ","
        if before and self._kinds[at - 2 : at] == "&," and self._asides.tells(end + 1, min(end + _LONGEST, last)):
            # X habla de tres y, | según Y, murieron dos
            before = []
        whose = bool(before) and follows and self._asides.says_who(end + 1, last, before[-1].last)
        told = before[-1].last - before[0].first if before else 0
        whose = whose or (follows and told >= WHOLE and self._asides.says_how(end + 1, last))
        behind = [] if whose else self._said_behind(end, last, unparted, at == first)
        content = before + behind
        if not content and end == last and at == first > outside.first + WHOLE:
            # Murieron tres (según el régimen)
            content = [Range(outside.first, first - 1)]
        return accorded(Range(at, begin), source, content) if content else None

    def _bracketed(self, at: int, sentence: Range) -> Range:
        """The tokens between the brackets that stand around token `at`, else the sentence: Ha huido (murieron
        tres, | según la ONU) y calla."""
        kinds, (first, last) = self._kinds, sentence
        opening, closing = kinds.rfind("(", first, at), kinds.find(")", at, last)
        inside = closing > at and opening > kinds.rfind(")", first, at) and opening >= first
        return Range(opening + 1, closing) if inside else sentence

    def _says(self, at: int, last: int) -> bool:
        """Whether a verb of saying follows that has its own subject: Perry podle Reuters | nedávno uvedl, že"""
        cue = next((k for k in range(at, min(at + _NEAR_CUE, last)) if self._low[k] in self._cues), None)
        return cue is not None and self._kinds[cue + 1 : cue + 3] == ",T"

    def _phrase(self, at: int, first: int) -> tuple[str, ...] | None:
        """The phrase that means "according to" and begins with token `at`, None where it says something else there."""
        low, kinds = self._low, self._kinds
        phrase = next((phrase for phrase in self._phrases.get(low[at], ()) if self._opens(at, phrase)), None)
        if phrase is None:
            return None
        if at > first and kinds[at - 1] not in ",-&" and at - first > 3 and phrase[0] not in _ANYWHERE:
            return None
        behind = at + len(phrase)
        following = low[behind : behind + 2]
        if not (self._relatives - _OF_WHOM).isdisjoint(following) or (following and following[0] in self._cues):
            # según relata X, selon laquelle …
            return None
        if (
            self._head_first
            and kinds[behind : behind + 1] == "D"
            and not _MEASURES.isdisjoint(low[behind + 1 : behind + 2])
        ):
            # medidas distintas según | la zona
            return None
        if following and self._head_first and self._kinds[behind] == "&":
            # secondo | e ultimo figlio
            return None
        if self._slavic and following and following[0] in _LAWS:
            return None
        no_source = self._yours | self._objects if self._head_first else self._yours
        if following and (kinds[behind] == "A" or following[0] in no_source):
            # según pudo saber este diario, según se supo ayer, según tus preferencias
            return None
        return phrase

    def _complement(self, begin: int, last: int, at_head: bool) -> int:
        """Where the source ends that begins with token `begin`, its name behind a comma among it; `at_head` says that
        the phrase opens its sentence."""
        end = begin
        if self._verb_second and at_head and (named := self._before_verb(begin, last)) is not None:
            return named
        if self._unparted and begin < last and (self._low[begin] in _THEM or self._low[begin] in _OF_WHOM):
            return begin + 1
        if self._head_first and begin < last and self._low[begin] in _FOR_THEM:
            # selon lui | la mort de mille personnes
            return begin + 1
        while end < last and (self._kinds[end] not in ",;:-.TAQ" or self._is_name(end)):
            end += 1
        end = self._subjects.complement(begin, end)
        return self._asides.with_name(Range(begin, end), last) if end > begin else end

    def _before_verb(self, begin: int, last: int) -> int | None:
        """Where a pronoun or a name ends behind which the verb of its sentence stands, in a language where the verb is
        the second part of it: Volgens hem | gaat de brug open, Enligt Anna Berg | kommer tåget."""
        kinds, end = self._kinds, begin
        if self._low[begin] in _THEM_ALL:
            end = begin + 1
        else:
            end = next((k for k in range(begin, min(begin + _TITLED, last)) if kinds[k] not in "Dw"), last)
            while end < last and (kinds[end] == "C" or (self._low[end] in PARTICLES and kinds[end + 1] == "C")):
                end += 1
            if kinds[end - 1] != "C":
                return None
        return end if end + 1 < last and kinds[end] in "wA" else None

    def _is_name(self, at: int) -> bool:
        """Whether a marked stretch is the name of a paper, behind which what it says follows, or of a body before who
        speaks: según «El Faro», C; по словам аналитика банка «Нева» Рудина, C."""
        name = self._kinds[at] == "Q" and not self._contents.is_some_words(at)
        return name and (self._kinds[at + 1 : at + 2] == "," or (self._slavic and self._kinds[at + 1 : at + 2] == "C"))

    def _said_before(self, at: int, first: int, unparted: bool) -> list[Range]:
        """What is said before the phrase that begins with token `at`; `unparted` where nothing parts it from what
        follows."""
        kinds = self._kinds
        if self._contents.is_begun(at):
            # …, où | selon X les prix montent
            return []
        if self._unparted and kinds[at - 1 : at] in ("w", "C", "A") and not self._is_joined(first, at):
            # Členové vlády | podle něj neuspěli
            return [Range(first, at)]
        if not self._is_clause(first, at) or (self._head_first and at > first and kinds[at - 1] in "T&BWI"):
            # se hundieron dos barcos, y | según el armador murieron tres
            return []
        if unparted and kinds[at - 1] != ",":
            # …, qui poursuivent | selon elle les attaques
            clause = max(first, kinds.rfind(",", first, at) + 1)
            return [Range(clause, at)] if at - clause >= _LEAST_BEFORE else []
        return [Range(first, at - (kinds[at - 1] == ","))]

    def _said_behind(self, end: int, last: int, unparted: bool, opens: bool) -> list[Range]:
        """What is said behind the source that ends before token `end`; the phrase may open its sentence."""
        kinds = self._kinds
        more = self._head_first or self._asides.opens_participle(end + 1) or self._asides.agrees(end)
        if end + 1 < last and kinds[end] == "," and more:
            end = self._asides.behind_participle(end, last)
        if self._head_first and kinds[end : end + 1] == "," and self._is_relative(end + 1, last):
            # según datos del instituto, | lo que supone …
            return []
        marked = self._head_first and kinds[end : end + 1] == "Q" and self._contents.is_some_words(end)
        turned = self._verb_second and opens and kinds[end : end + 1] == "w" and self._low[end] not in self._cues
        follows = unparted or self._unparted or marked or turned or kinds[end : end + 1] in (*",:A",)
        return [Range(end + (kinds[end] in ",:"), last)] if end < last and follows and last - end > 2 - marked else []

    def _opens(self, at: int, phrase: tuple[str, ...]) -> bool:
        """Whether a phrase begins with token `at`, its preposition also with the article in it: en palabras | del."""
        stop = at + len(phrase)
        if stop > len(self._low) or tuple(self._low[at : stop - 1]) != phrase[:-1]:
            return False
        last = self._low[stop - 1]
        return last == phrase[-1] or (phrase[-1] in _WITHOUT_ARTICLE and last in _WITH_ARTICLE)

    def _is_relative(self, at: int, last: int) -> bool:
        """Whether a clause begins with token `at` that says what follows from the one before: lo que, ce qui."""
        if at + 1 < last and self._low[at] in _WHAT:
            return self._low[at + 1] in self._relatives or self._low[at + 1] in _THAT
        return self._low[at] in self._relatives

    def _is_joined(self, first: int, at: int) -> bool:
        """Whether the Czech or Polish clause of token `at` begins behind a comma, and more stands before it."""
        return "," in self._kinds[first:at]

    def _is_clause(self, first: int, at: int) -> bool:
        """Whether what stands before token `at` is said too and no connective: Кроме того, | по словам X."""
        end = at - (self._kinds[at - 1] == ",")
        if end - first == 1 and self._kinds[first] == "Q":
            # «…», según la víctima
            return True
        if not self._slavic or end - first >= _LEAST_CLAUSE:
            return at - first >= _LEAST_BEFORE
        return at - first >= _LEAST_BEFORE and "C" in self._kinds[first + 1 : end]


def in_whose_eyes(words: Words, first: int, last: int) -> list[Candidate]:
    """For X, “…”: Pour le maire Yann Morel, « rien ne presse ». Per Neri «è tardi». Pour X, C est « mort »."""
    low, kinds = words.low, words.kinds
    if low[first] not in _FOR:
        return []
    end = next((k for k in range(first + 1, min(first + 12, last - 1)) if kinds[k] not in "DCwNI"), first)
    named = "C" in kinds[first + 1 : end] and kinds[end - 1] == "C"
    if words.low[first + 1] in _FOR_THEM:
        named, end = True, first + 2
    if low[first] == "per" and low[end] in _IS and "Q" in kinds[end : end + _NEAR_IS]:
        behind = kinds.rfind("C", first, end) + 1
        if behind and kinds[behind] == "D":
            return [accorded(Range(first, first + 1), Range(first + 1, behind), [Range(behind, last)])]
    if not named or kinds[end] not in ",Q":
        return []
    begin = end + (kinds[end] == ",")
    mark = next((k for k in range(begin, min(begin + _NEAR_MARK, last)) if kinds[k] in "Q,;:."), last)
    if mark == last or kinds[mark] != "Q":
        return []
    opens = mark == begin and words.ends[mark] - words.starts[mark] >= SHORT_SPEECH
    if not opens and words.low[mark] != FILL_SMALL:
        # no name in marks: Per Neri «La Stampa» ha torto
        return []
    return [accorded(Range(first, first + 1), Range(first + 1, end), [Range(begin, last)])]


def accorded(cue: Range, source: Range, content: list[Range]) -> Candidate:
    """The candidate of a phrase that says according to whom, without empty parts of its content."""
    return Candidate(cue, "ACC", source, [part for part in content if part.last > part.first], score=SURE)
