"""Attributions whose verb stands behind what is said: `C, said X` and `C, said X, C`."""

from searchapp.quotes.candidates import Range, Told
from searchapp.quotes.clausal.agreement import Agreement
from searchapp.quotes.clausal.apart import Apart
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.citations import Citations
from searchapp.quotes.clausal.contents import ASKING, ENDS, WHOLE, ClausalContents
from searchapp.quotes.clausal.documents import Documents
from searchapp.quotes.clausal.german_things import is_thing
from searchapp.quotes.clausal.moods import is_reported
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.clausal.verblast import VerbLast
from searchapp.quotes.lexicon import CYRILLIC, HEAD_FIRST, SLAVIC, SUBJECTLESS, Cue, Lexicon, word_set
from searchapp.quotes.words import Words

# the ends of Russian gerunds: сказала она, | выступая в думе
_GERUNDS = ("ая", "яя", "уя", "ясь", "вши", "вшись", "ив", "ав")
# a German clause goes on behind these: man werde, so X, | die Löhne erhöhen
_UNFINISHED = word_set(
    "werde werden würde würden habe haben hätte hätten sei seien wäre wären könne können könnte könnten müsse müssen "
    "müsste müssten solle sollen sollte sollten wolle wollen wollte wollten dürfe dürfen dürfte dürften ist sind hat "
    "wird"
)
# how Cyrillic verbs begin by which a medium passes news on
_PASSES_ON = ("сообщ", "переда", "повідом")
# Cyrillic verbs by which a medium gives somebody's words
_GIVES = word_set("приводит приводят привёл привел привела привели передаёт передает наводить наводять навів навела")
_WORDS = frozenset(["слова", "цитату", "комментарий", "коментар"])
# how German verbs and words begin by which texts say something: so die Mitteilung, sagt die Verfassung
_BY_TEXTS = ("so", "sag", "besag", "laut", "heiß", "hieß", "schreib", "schrieb")
_ACCUSATIVE = word_set("die das eine einen seine seinen ihre ihren")
_ANNOUNCED = frozenset([("о", "том", ",", "что"), ("про", "те", ",", "що")])
# so many tokens a dateline has at most
_DATELINE = 12
_THAN = frozenset(["comme", "als", "который"])


class Inversions:
    """Finds what such verbs tell among the tokens of one article."""

    def __init__(
        self,
        words: Words,
        lexicon: Lexicon,
        contents: ClausalContents,
        asides: Asides,
        subjects: Subjects,
        documents: Documents,
        apart: Apart,
        agreement: Agreement,
        verb_last: VerbLast | None,
    ) -> None:
        self._words = words
        self._lexicon = lexicon
        self._low = words.low
        self._kinds = words.kinds
        self._pronouns = lexicon.named("pronouns")
        self._relatives = lexicon.named("relatives")
        self._possessives = lexicon.named("possessives")
        self._german = lexicon.language == "de"
        self._whose = frozenset(["dessen", "deren"]) if self._german else frozenset[str]()
        self._cyrillic = lexicon.language in CYRILLIC
        self._slavic = lexicon.language in SLAVIC
        self._head_first = lexicon.language in HEAD_FIRST
        self._placed = bool(lexicon.named("placed"))
        self._nominatives = lexicon.named("nominatives")
        self._drops_subjects = lexicon.language in SUBJECTLESS
        self._contents = contents
        self._asides = asides
        self._subjects = subjects
        self._documents = documents
        self._citations = Citations(words, subjects, lexicon)
        self._apart = apart
        self._agreement = agreement
        self._last = verb_last

    def told(self, at: int, entry: Cue, sign: int, first: int, last: int) -> Told | None:
        """What the verb at token `at` tells of the sentence `[first, last)`, of which token `sign` ends what is said
        before the verb; None if it tells nothing."""
        impersonal = self._documents.is_impersonal(at)
        source, behind = self._source(at, sign, first, last)
        mark = sign - (self._kinds[sign] == ",")
        if self._last is not None and self._kinds[mark] == "Q" and not self._is_named(source):
            named = self._last.before(first, mark) or self._last.heading(self._understood(first), first)
            source = named or self._last.going_on(at, first, mark)
        marked = "Q" in self._kinds[first : sign + 1]
        if source is not None and self._agreement.fails(at, source) and not self._is_speech_at(mark):
            # Dix joueurs, dont un gardien, ont annoncé | leur départ
            return None
        parted = self._cyrillic and self._kinds[mark] not in "Q-"
        if entry.form == "ing" and (parted or (self._head_first and self._kinds[mark] != "Q")):
            # …, chiedendo scusa alle famiglie; «…», сказал он, | отвечая на вопрос
            return None
        dialogue = self._drops_subjects and self._kinds[first] == "-"
        if source is None and not (marked or impersonal or dialogue):
            return None
        several = (self._head_first or self._placed) and self._agreement.is_of_several(at, sign)
        dropped = self._drops_subjects and not several and not self._names_another(at, behind)
        if source is None and dropped:
            source = self._understood(first) or Range(at, at + 1)
        has_object = self._german and not marked and self._has_object(source, last)
        if self._head_first and not marked and "se" in self._low[sign + 1 : at] and not self._asides.tells(first, sign):
            # En seis años, se ha reportado | la atención de mil heridos
            return None
        if has_object and not is_reported(self._words, first, sign, True):
            # Trotz Lob für die Technik, das alle freut, kritisiert | die Behörde die Kosten
            return None
        does = self._german and not marked and not self._low[at].startswith(_BY_TEXTS)
        if self._german and not marked and self._is_denied(source, sign, first):
            # Ob es so kommt, sagte | er nicht
            return None
        if does and source is not None and is_thing(self._words, source, self._lexicon):
            # Mertens griff die Partei an, forderte | eine Entschuldigung
            return None
        left = self._left(sign, first)
        if self._cyrillic and self._apart.points_back(first, left, sign):
            return None
        content = [Range(self._behind_opening(self._behind_colon(first, left), left), left)]
        begin = self._goes_on(behind, Range(first, left), last, marked)
        if begin is not None and not marked and self._asides.tells_when(first, left, begin):
            # Während andere feierten, warnte X, | jede Lücke sei gefährlich
            return Told(source, [Range(begin, last)])
        return Told(source, content if begin is None else [*content, Range(begin, last)])

    def _source(self, at: int, sign: int, first: int, last: int) -> tuple[Range | None, int]:
        """Whom the verb at token `at` is of, and the token behind what belongs to it."""
        kinds = self._kinds
        k = start = self._asides.behind_manner(at + 1, last)
        paper = self._slavic and kinds[k : k + 1] == "Q" and self._contents.is_paper(k)
        # …, сообщает «Вестник»: no more than where the news is from
        relayed = kinds[sign] == "," and kinds[sign - 1] != "Q" and self._low[at].startswith(_PASSES_ON)
        paper = paper and not (relayed and kinds[k + 1 : k + 2] != "w")
        k += paper and kinds[k + 1 : k + 2] in ("w", ".", "")
        while k < last and (kinds[k] not in ENDS or self._contents.is_within_name(k)):
            k += 1
        if self._documents.is_impersonal(at):
            k += k < last and kinds[k] == "Q" and not self._contents.is_long(k)
            source = self._documents.owner(at, first, k)
        elif self._german and self._citations.cites(at):
            source = self._citations.cited(at, sign + 1, k)
        else:
            source = self._turned(at, sign) or self._subjects.behind(start, k)
        if self._german and source is None and sign + 2 < at and kinds[sign + 1] == "A":
            # „…“, hat | X in Bonn gesagt
            source = self._subjects.behind(sign + 2, at)
        if source is not None and source.last == k:
            k = self._asides.with_name(source, last)
            source = Range(source.first, k)
        if source is not None and self._cyrillic and "цит" in self._low[at]:
            source = self._asides.quoted(source)
        if self._cyrillic and self._low[at] in _GIVES:
            source = self._given_words(at, k) or source
        return source, k

    def _names_another(self, at: int, stop: int) -> bool:
        """Whether tokens behind the verb at token `at` may name its subject, though none was found there: επισήμανε από
        την πλευρά της η καθηγήτρια, izjavio je za novi program | Radija 4; but not: rekao je u Zagrebu."""
        kinds = self._kinds
        if not self._placed:
            return False
        if not self._nominatives.isdisjoint(self._low[at + 1 : stop]):
            return True
        return any(kinds[k] == "C" and kinds[k - 1] not in "CI" for k in range(at + 1, stop))

    def _given_words(self, at: int, stop: int) -> Range | None:
        """Whose words a medium gives by the verb at token `at`: приводит | его слова ТАСС, приводит слова | Орлова."""
        words = next((k for k in range(at + 1, min(at + 4, stop)) if self._low[k] in _WORDS), None)
        if words is None:
            return None
        if words > at + 1 and self._low[words - 1] in self._possessives:
            return Range(words - 1, words)
        end = words + 1
        while end < stop and self._kinds[end] in "wC" and self._kinds[end - 1 : end + 1] != "Cw":
            end += 1
        name = Range(words + 1, end)
        return self._asides.quoted(name) if "C" in self._kinds[words + 1 : end] else None

    def _goes_on(self, end: int, said: Range, last: int, marked: bool) -> int | None:
        """The token with which what was said goes on behind the attribution that ends before token `end`, None where it
        does not; `said` is what stands before."""
        kinds, low = self._kinds, self._low
        first, left = said
        if end + 2 >= last or kinds[end] not in ",-:":
            return None
        begin = end + 1
        while begin < last and kinds[begin] in ",-":
            begin += 1
        parted = kinds[left] == "-" or kinds[left : left + 2] == ",-"
        if self._slavic and not marked and parted and "-" not in kinds[end:begin]:
            # – Nie ma zgody – mówi X, | socjolog z Krakowa
            return None
        told = self._german and not marked and is_reported(self._words, first, left, loosely=True)
        if begin + 1 < last and kinds[begin] == "T" and told:
            # Es komme vor, sagt X, dass | der Strom ausfällt
            return begin + 1
        if begin >= last or kinds[begin] in "&T" or low[begin] in _THAN:
            return None
        if told and kinds[end] == ":":
            # Der Weg sei frei, sagt X: | Die Bahnen fahren
            return begin
        if self._slavic and low[begin].endswith(_GERUNDS) and kinds[begin] == "w":
            return None
        dash = kinds.find("-Q", begin, last) if self._head_first and kinds[left - 1 : left + 1] == "Q-" else -1
        if dash > 0 and "Q" not in kinds[begin:dash]:
            # «…» – spiega X, portavoce del comitato – | «…»
            return dash + 1
        unfinished = low[left - 1] in _UNFINISHED or (self._head_first and left - first < WHOLE and kinds[begin] == "D")
        if not unfinished and (self._asides.is_apposition(begin, last) or low[begin] in self._relatives | self._whose):
            return None
        if self._german and self._has_no_verb(begin, last):
            return None
        words = (k for k in range(begin, last) if kinds[k] == "Q" and self._contents.is_some_words(k))
        if self._slavic and marked and "-" not in kinds[end:begin] and next(words, None) is None:
            # „…,“ vysvětluje X, | hlavní lékař kliniky; | redaktor „Vesny“
            return None
        if self._asides.opens_participle(begin):
            return None
        if (left - first >= WHOLE or kinds[left - 1] == "Q") and self._asides.says_how(begin, last):
            return None
        if self._head_first and kinds[begin] == "I" and (marked or ":" in kinds[begin:last]):
            return None
        if marked and not self._slavic and "Q" not in kinds[begin:last]:
            return None
        more = self._contents.cue(begin)
        return None if more is not None and more.form == "ing" else begin

    def _has_no_verb(self, begin: int, last: int) -> bool:
        """Whether a German sentence ends with no more than nouns: …, sagte X, | Obfrau und Mitglied der neuen Bank."""
        kinds = self._kinds[begin:last].rstrip(".")
        plain = set(kinds) <= set("CDPwINQ&()") and kinds[:1] == "C"
        return plain and all(kinds[k + 1 : k + 2] in ("w", "C") for k, kind in enumerate(kinds) if kind in "wP")

    def _is_denied(self, source: Range | None, sign: int, first: int) -> bool:
        """Whether a German question before token `sign` is one that somebody left open: …, teilte | die Armee nicht
        mit."""
        behind = source.last if source is not None else len(self._low)
        asks = self._kinds[first] in "BT" or self._low[first] in ASKING
        return asks and behind < len(self._low) and self._low[behind] == "nicht" and self._kinds[sign] == ","

    def _has_object(self, source: Range | None, last: int) -> bool:
        """Whether an object in the accusative stands right behind a German source."""
        behind = source.last if source is not None else last
        return behind + 1 < last and self._low[behind] in _ACCUSATIVE and self._kinds[behind + 1] in "wC"

    def _behind_opening(self, first: int, left: int) -> int:
        """Where what is said begins behind the words that announce it: О том, что | мост закроют, сообщил X."""
        opens = self._cyrillic and tuple(self._low[first : first + 4]) in _ANNOUNCED and first + 4 < left
        return first + 4 if opens else first

    def _left(self, sign: int, first: int) -> int:
        """The token behind what is said before the sign at token `sign`."""
        if self._kinds[sign] == "Q":
            return sign + 1
        left = sign
        while left > first and self._kinds[left - 1] in ",-":
            left -= 1
        return left

    def _is_named(self, source: Range | None) -> bool:
        return source is not None and "C" in self._kinds[source.first : source.last]

    def _is_speech_at(self, mark: int) -> bool:
        """Whether a marked stretch that is no name stands at token `mark`."""
        return self._kinds[mark] == "Q" and self._contents.is_long(mark)

    def _behind_colon(self, first: int, last: int) -> int:
        """Where what was said begins: behind a colon, where marked speech follows it; else with the sentence.

        A German sentence is left whole where its colon belongs to another attribution (er sagte: „…“, fuhr er fort).
        """
        kinds = self._kinds
        colon = kinds.find(":", first, last)
        if self._german and colon > first and is_reported(self._words, colon + 1, last):
            # Der Dienst macht keine Hoffnung: | Regen sei fern, sagte …
            return colon + 1
        if self._german and any(self._contents.cue(k) is not None for k in range(first, last)):
            return first
        return next((k + 1 for k in range(last - 2, first, -1) if kinds[k] == ":" and kinds[k + 1] == "Q"), first)

    def _understood(self, first: int) -> Range | None:
        """Whom the sentence before speaks of, where the verb has no subject: Su editor, X, la define. «…», cuenta."""
        start = first - 1
        while start > 0 and self._kinds[start - 1] not in ".^":
            start -= 1
        if (dash := self._kinds.find("-", start, min(start + _DATELINE, first))) > 0 and self._kinds[dash - 1] == ")":
            # Oslo, 4 mar (EFE).- | La ministra
            start = dash + 1
        if start < 0 or start >= first or self._low[first - 1].startswith("?"):
            return None
        if self._slavic and any(self._contents.cue(k) is not None for k in range(start, first)):
            # who spoke there speaks on
            return None
        alone = self._kinds[start] == "C" and start + 1 < first and self._kinds[start + 1] not in "CI"
        if alone and not self._slavic and not self._low[start].endswith("mente"):
            return Range(start, start + 1)
        return self._subjects.opening(start, first)

    def _turned(self, at: int, sign: int) -> Range | None:
        """The pronoun behind a French verb or its auxiliary: dit-il, a-t-elle ajouté."""
        # a-t-il | encore | déclaré, a-t-elle | par ailleurs | assuré
        turned = (k for k in range(at, sign, -1) if "-" in self._low[k])
        return next((Range(k, k + 1) for k in turned if self._low[k].rpartition("-")[2] in self._pronouns), None)
