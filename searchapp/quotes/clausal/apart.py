"""Attributions that stand apart from what was said: a name and a colon before it, or a sentence of their own behind it.

`Орлов: мост закроют «на месяц».`, `Frau Arnold sieht es anders: Der Damm sei sicher.`;
`Мост закрыт. Об этом сообщила мэрия.`, `Das teilte die Polizei mit.`
"""

from searchapp.quotes.candidates import LIKELY, Candidate, Range
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.contents import SHORT_SPEECH, ClausalContents
from searchapp.quotes.clausal.moods import is_no_saying, is_reported
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.lexicon import CALL, Cue, Lexicon, word_set
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.words import Words

# a name of so many words at most heads a sentence of so many at least
_LONGEST_NAME, _LEAST_SAID = 3, 4
_PRONOUNS = frozenset(["er", "sie"])
# so near behind what stands for the sentence before is the verb that tells who said it
_NEAR = 4
# and so near behind "with these words" who spoke them
_NEAR_NAME = 8
# Romance nouns for what somebody says, and what stands before whose it is
_OF = frozenset(["di", "de", "d'", "del", "du"])
_WORDS = word_set(
    "replica risposta commento parole appello spiegazione respuesta réplica palabras comentario mensaje réponse "
    "réplique réaction mots commentaire message resposta palavras elogio annuncio attacco monito sfogo messaggio tweet "
    "promessa denuncia advertencia anuncio ataque mensagem anúncio"
)
# before the name of whom a text is about
_TOPICS = word_set("caso casi affaire dossier processo proceso procès inchiesta enquête omicidio asesinato meurtre")
# «…». With these words | X
_IN_THESE_WORDS = (
    ("con", "estas", "palabras"), ("con", "esas", "palabras"), ("con", "queste", "parole"), ("avec", "ces", "mots"),
    ("com", "estas", "palavras"), ("com", "essas", "palavras"), ("mit", "diesen", "worten"),
)  # fmt: skip
# how German nouns for what somebody says end, whose it is before and behind them, and the verbs of who gets a word in
_SPEECH = (
    *("urteil", "fazit", "kommentar", "antwort", "hypothese", "these", "erklärung", "begründung", "reaktion", "bilanz"),
    *("botschaft", "forderung", "appell", "wunsch", "einschätzung", "prognose", "versprechen", "argument", "vorwurf"),
    *("motto", "credo", "devise", "warnung", "vorschlag", "worte", "worten", "aussage", "analyse", "bitte", "rat"),
)
_WHOSE, _GERMAN_OF = word_set("sein seine ihr ihre"), frozenset(["von", "vom", "des"])
_GETS = word_set("kam kamen kommt kommen meldet melden meldete meldeten")


class Apart:
    """Finds them among the tokens of one article."""

    def __init__(
        self, words: Words, lexicon: Lexicon, contents: ClausalContents, asides: Asides, subjects: Subjects
    ) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._starts = words.starts
        self._ends = words.ends
        self._german = lexicon.language == "de"
        self._placed = lexicon.named("placed")
        self._contents = contents
        self._asides = asides
        self._subjects = subjects
        # stands for the sentence before beside a verb: Řekl to X
        self._it = {"cs": "to", "pl": "to"}.get(lexicon.language, "")
        self._this = lexicon.phrases.get("this", ())
        self._thus = lexicon.named("thus") if not self._german else frozenset[str]()
        self._openings = frozenset(phrase[0] for phrase in self._this)

    def candidate(self, first: int, last: int) -> Candidate | None:
        """The attribution of this kind that begins with token `first`; the sentence ends before token `last`."""
        if self._kinds[first] == "C" and ":" in self._kinds[first + 1 : first + 1 + _LONGEST_NAME]:
            return self._headed(first, last)
        if (worded := self._in_these_words(first, last)) is not None:
            return worded
        if self._low[first] in self._thus and (said := self._sentence_before(first)) is not None:
            return self._thus_behind(first, last, said)
        if self._low[first] in self._openings:
            return self._behind(first, last)
        return self._behind_verb(first, last) if self._it in self._low[first : first + _NEAR] else None

    def points_back(self, first: int, last: int, sign: int) -> bool:
        """Whether tokens `[first, last)` before an attribution tell who said the sentence before: Об этом сообщил X, |
        передаёт Y; but not: Об этом надо думать, | сказал X. What is said ends with token `sign`."""
        phrase = next(
            (phrase for phrase in self._this if tuple(self._low[first : first + len(phrase)]) == phrase), None
        )
        if phrase is None:
            return False
        begin = first + len(phrase)
        told = any(self._contents.cue(k) is not None for k in range(begin, min(begin + _NEAR, last)))
        return told or self._kinds[sign] != ","

    def before_colons(self, found: list[Candidate], first: int, last: int) -> list[tuple[int, Range, Range]]:
        """What stands behind a colon without a verb of saying, marked or in the mood of reported speech: its speaker
        is who the clause speaks of. Each with the token that cues it."""
        kinds = self._kinds
        more = []
        for k in range(first + 1, last - 1):
            if kinds[k] != ":":
                continue
            marked = kinds[k + 1] == "Q" and self._ends[k + 1] - self._starts[k + 1] >= SHORT_SPEECH
            # Mireille Colas est plus directe : la piscine « perd de l'eau »
            marked = marked or (self._quotes(k + 2, last) and "CC" in kinds[first:k] and "Q" not in kinds[first:k])
            if not marked and not (self._german and is_reported(self._words, k + 1, last)):
                continue
            if any(part.first <= k + 1 < part.last for candidate in found for part in candidate.content):
                continue
            cue = next((j for j in range(k - 1, first - 1, -1) if self._is_cue(j)), None)
            if self._german:
                if cue is None and is_reported(self._words, first, k):
                    # Zugleich zeige der Film: „…“, of whoever said the sentence before
                    continue
                cue = self._gets_a_word(first, k) or cue
            subjects = self._subjects
            source = subjects.subject(cue, first, k) if cue is not None else self._opening(first, k)
            source = self._of_noun(first, k) or source or self._heading(first, k)
            if source is not None and (self._is_topic(first, source) or self._low[source.first] == "wer"):
                # Wer das nicht kennt: „…“ ist ein Zitat
                continue
            if source is not None and self._german:
                # Der Wirt, Metzgermeister Karl Sandner, | war sicher: „…“
                source = Range(source.first, self._asides.with_name(source, k))
            if source is not None and (cue is not None or not self._placed or kinds[source.first] == "P"):
                more.append((cue if cue is not None else k, source, Range(k + 1, last)))
        return more

    def _is_cue(self, at: int) -> bool:
        if self._contents.cue(at) is None:
            return False
        return not (self._german and is_no_saying(self._words, at))

    def _gets_a_word(self, first: int, colon: int) -> int | None:
        """The German verb of a clause that says who gets a word in: Im Brief kam auch Luis Roca zu Wort: „…“."""
        if self._low[colon - 2 : colon] != ["zu", "wort"]:
            return None
        return next((k for k in range(first, colon) if self._low[k] in _GETS), None)

    def _is_topic(self, first: int, source: Range) -> bool:
        """Whether a name is of whom the text is about, and not of who speaks: Il caso | Anna Bruni: «…»."""
        nouns = (word.rpartition("'")[2] for word in self._low[first : source.first + 2])
        return not self._german and not _TOPICS.isdisjoint(nouns)

    def _quotes(self, first: int, last: int) -> bool:
        """Whether tokens `[first, last)` have more marked words than a term: in configurazione “full”."""
        marks = (k for k in range(first, last) if self._kinds[k] == "Q")
        return any(self._ends[k] - self._starts[k] >= SHORT_SPEECH for k in marks)

    def _opening(self, first: int, colon: int) -> Range | None:
        """Whom a clause before a colon speaks of; a German one of whom it names behind "für", or by a pronoun behind
        its verb: Dass es regnet, freut | Olaf Brandt: „…“; Das Haus hält | er für alt: „…“."""
        low, kinds = self._low, self._kinds
        if not self._german:
            return self._subjects.opening(first, colon)
        begin = first + 2 * (low[first + 1] in ("den", "die"))
        if low[first] == "für" and (named := self._heading(begin, colon)) is not None:
            return named
        pronouns = (k for k in range(first + 2, colon) if low[k] in _PRONOUNS and kinds[k - 1] in "wA")
        if (pronoun := next(pronouns, None)) is not None and "&" not in kinds[first:pronoun]:
            clause = kinds.rfind(",", first, pronoun) + 1
            if kinds[clause] not in "BT" or clause == 0:
                return Range(pronoun, pronoun + 1)
        comma = kinds.find(",", first, colon) if kinds[first] == "T" else -1
        return self._subjects.opening(max(first, comma + 1), colon)

    def _of_noun(self, first: int, colon: int) -> Range | None:
        """Whose words a noun before a colon says to follow: Dura la replica di Neri: «…»; Sein | Urteil: „…“."""
        if self._german:
            return self._of_german_noun(first, colon)
        begin = colon
        while begin > first and self._kinds[begin - 1] == "C":
            begin -= 1
        of = begin < colon and begin - 2 >= first and self._low[begin - 1] in _OF
        return Range(begin, colon) if of and self._low[begin - 2].rpartition("'")[2] in _WORDS else None

    def _of_german_noun(self, first: int, colon: int) -> Range | None:
        """Whose words a German noun says to follow: Sein | Fazit: „…“; in einer Antwort von | Ute Stein steht: „…“."""
        low, kinds = self._low, self._kinds
        for k in range(first, colon):
            if kinds[k] != "C" or not low[k].endswith(_SPEECH):
                continue
            if k == first + 1 and low[first] in _WHOSE:
                return Range(first, k)
            if k + 2 < colon and low[k + 1] in _GERMAN_OF:
                begin = k + 2
                end = self._subjects.complement(begin, colon)
                return Range(begin, end) if "C" in kinds[begin:end] else None
        return None

    def _heading(self, first: int, colon: int) -> Range | None:
        """The name with which a clause begins that ends in a colon: Olmedo lo tiene claro: «…»; Für Brandt ist klar:
        „…“."""
        kinds, low = self._kinds, self._low
        first += self._german and low[first] == "für"
        end = first
        while end < colon and kinds[end] == "C":
            end += 1
        if kinds[first : first + 3] == "DwC" and low[first + 2].capitalize() in given_names():
            # Suo figlio Davide | non si dà pace: «…»
            return Range(first, first + 3)
        doing = kinds[end] == "," and low[end + 1].endswith("ndo")
        if (
            end == first
            or not (kinds[end] in "wARDP" or doing)
            or "Q" in kinds[first:colon]
            or low[first] in countries()
        ):
            return None
        # printed elsewhere behind a given name
        named = end - first > 1 or any(
            word == low[first] and kinds[k - 1 : k + 1] == "CC" for k, word in enumerate(low) if k
        )
        return Range(first, end) if named else None

    def _headed(self, first: int, last: int) -> Candidate | None:
        """X: C, at the head of a paragraph; whether X is a person is not looked at here."""
        kinds = self._kinds
        colon = kinds.index(":", first)
        heads = first == 0 or kinds[first - 1] in "^)"
        if not heads or set(kinds[first:colon]) != {"C"} or last - colon <= _LEAST_SAID or kinds[colon + 1] == "Q":
            return None
        content = [Range(colon + 1, last)]
        return Candidate(Range(colon, colon + 1), "SVC", Range(first, colon), content, [], None, LIKELY)

    def _behind(self, first: int, last: int) -> Candidate | None:
        """C. This said X."""
        kinds, low = self._kinds, self._low
        phrase = next((phrase for phrase in self._this if tuple(low[first : first + len(phrase)]) == phrase), None)
        if phrase is None:
            return None
        at = first + len(phrase)
        while at < last and kinds[at] in "AR" and self._contents.cue(at) is None:
            at += 1
        if at >= last or self._contents.cue(at) is None or any(map(self._is_speech, range(first, last))):
            return None
        if self._contents.behind(at, last) is not None:
            return None
        source = self._subjects.behind(at + 1, last)
        said = self._sentence_before(first)
        if source is None or said is None:
            return None
        source = Range(source.first, self._asides.with_name(source, last))
        return Candidate(Range(at, at + 1), "CVS", source, [said], [], self._contents.cue(at), LIKELY)

    def _behind_verb(self, first: int, last: int) -> Candidate | None:
        """C. Said this X: Uvedla to mluvčí Hana Malá. Novinářům to řekl Petr Novák."""
        it = self._low.index(self._it, first)
        at = it - 1 if it > first and self._contents.cue(it - 1) is not None else it + 1
        if at >= last or (entry := self._contents.cue(at)) is None or self._contents.behind(at, last) is not None:
            return None
        source, said = self._subjects.behind(max(at, it) + 1, last), self._sentence_before(first)
        if source is None or said is None:
            return None
        end = last - (self._kinds[last - 1] == ".")
        if source.last < end and not self._subjects.are_hearers(source.last, end):
            return None
        return Candidate(Range(at, at + 1), "CVS", source, [said], [], entry, LIKELY)

    def _thus_behind(self, first: int, last: int, said: Range) -> Candidate | None:
        """“…”. Thus X: Così il sindaco Luca Bassi commenta il crollo."""
        kinds = self._kinds
        name = next((k for k in range(first + 1, last) if kinds[k] not in "Dw"), last)
        end = next((k for k in range(name, last) if kinds[k] != "C"), last)
        if end == name or kinds[said.first] != "Q":
            return None
        cue = Range(first, first + 1)
        return Candidate(cue, "CVS", Range(first + 1, end), [said], [], Cue("so", "say", "past"), LIKELY)

    def _in_these_words(self, first: int, last: int) -> Candidate | None:
        """“…”. With these words X: Con estas palabras describió | Luis Roca el incendio; C'est avec ces mots que X."""
        begin = first + (self._low[first] in ("c'est", "è", "es"))
        if tuple(self._low[begin : begin + 3]) not in _IN_THESE_WORDS:
            return None
        said = self._sentence_before(first)
        name = next((k for k in range(begin + 3, min(begin + 3 + _NEAR_NAME, last)) if self._kinds[k] == "C"), last)
        end = next((k for k in range(name, last) if self._kinds[k] != "C"), last)
        if said is None or end == name or self._kinds[said.first] != "Q" or "," in self._kinds[begin:name]:
            return None
        cue = Range(begin, begin + 3)
        return Candidate(cue, "CVS", Range(name, end), [said], [], Cue("so", "say", "past"), LIKELY)

    def _sentence_before(self, first: int) -> Range | None:
        """The sentence before token `first` of the same paragraph, if it is nobody's yet: marked speech or none."""
        last = first - 1
        if last < 0 or self._kinds[last] != ".":
            return None
        start = last
        while start > 0 and self._kinds[start - 1] not in ".^":
            start -= 1
        if last - start == 1 and self._kinds[start] == "Q":
            return Range(start, last)
        own = any(self._is_own(k) for k in range(start, last))
        return Range(start, last) if last - start >= _LEAST_SAID and not own else None

    def _is_own(self, at: int) -> bool:
        """Whether a token shows that its sentence has an attribution of its own."""
        entry = self._contents.cue(at)
        return self._kinds[at] == ":" or self._is_speech(at) or (entry is not None and entry.group != CALL)

    def _is_speech(self, at: int) -> bool:
        """Whether a marked stretch that is no name stands at token `at`."""
        return self._kinds[at] == "Q" and self._contents.is_some_words(at)
