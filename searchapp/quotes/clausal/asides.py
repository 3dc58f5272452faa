"""What commas set off beside a source in the languages of `clausal`: an apposition, its name, the manner."""

import re

from searchapp.quotes.candidates import Range
from searchapp.quotes.clausal.contents import ENDS, ClausalContents
from searchapp.quotes.clausal.german_fronts import GermanFronts
from searchapp.quotes.lexicon import HEAD_FIRST, ROMANCE_BY, ROMANCE_OF, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.quotes.words import Words

# tout en affirmant, poniendo fin; behind "en" also words that are adjectives elsewhere
_WHILE, _IN_DOING = "tout", "en"
_GERUNDS = (("ndo", "sant", "çant", "geant", "tant", "vant", "lant", "mant"), ("ant",))
_PARTICIPLES = ("é", "ée", "és", "ées", "ado", "ada", "ados", "adas", "ato", "ata", "ati", "ate", "ido", "ida")
_GENITIVE = ROMANCE_OF | word_set("von vom der из от")
# how verbs of the future end in Romance languages
_FUTURES = {
    "es": ("rá", "rán"),
    "pt": ("rá", "rão"),
    "it": ("rà", "ranno", "rebbe", "rebbero"),
    "fr": ("era", "ira", "ront", "rait", "raient"),
}
# how far the manner of speaking reaches behind its comma: lâche, dans un sourire, | le maire
_MANNER = 7
# and behind according to a name, with its body
_APPOSED = 12
_THAT = frozenset(["que", "che", "qui"])
# C'est un «jugement personnel», | a précisé X
_INDEFINITE = word_set("un une uno una um uma")
_ELIDED = word_set("d dell dall all nell sull")
_DESCRIPTION = re.compile("R?w{1,2}[I,]")
# what opens a clause on a place, and how far a description reaches before its relative clause
_WHERE, _DESCRIBED = frozenset(["où", "donde", "dove", "onde"]), 8
# the most words of a title before a name
_TITLE = 5
# the categories of a name, perhaps with a title before it: l'avocate Anne Morel, el liberal de centro Juan Gil
_NAMED = re.compile("[CI]+|D?w{1,2}(?:ID?w)?CC+")
# and how far a Russian participle, told by its ending: Иван Петров, возглавляющий комитет, | заявил
_PARTICIPLE = re.compile(
    r"(?!(?:следующ|будущ|общ|настоящ|лучш|худш|больш|меньш|высш|низш)\w{2,3}$)"
    r"\w*(?:[шщ](?:ий|ая|ие|его|ей|им)(?:ся)?|ая|яя|уя|ясь|вши|вшись)$"
)
# and how an adjective and its noun do: по словам X, | новая дорога готова
_OF_WOMEN, _NOUNS = ("ая", "яя"), ("а", "я", "ь")
# how participles end that agree with what was stated: согласно данным, | полученным ранее, …
_AGREEING = ("нным", "нной", "нному", "нными", "нных", "нного")
_PARTICIPIAL = 16
# who quotes others
_MEDIA = word_set(
    "тасс интерфакс риа новости агентство газета издание телеканал портал радио сайт рбк укринформ унн уніан "
    "агентство видання укрінформ"
)


class Asides:
    """Finds them among the tokens of an article."""

    def __init__(self, words: Words, lexicon: Lexicon, contents: ClausalContents) -> None:
        self._low = words.low
        self._kinds = words.kinds
        self._relatives = lexicon.named("relatives")
        self._german = lexicon.language == "de"
        self._russian = lexicon.language == "ru"
        self._head_first = lexicon.language in HEAD_FIRST
        # of Romance verbs alone
        endings = lexicon.named("verb_endings") if self._head_first else ()
        self._verb_endings = (*endings, *_FUTURES.get(lexicon.language, ())) or ("\0",)
        self._occasions = lexicon.phrases.get("occasions", ())
        self._contents = contents
        self._fronts = GermanFronts(words, lexicon, contents)
        self._particles = PARTICLES - lexicon.named("no_particles")
        self._placed = lexicon.named("placed")
        self._titles = lexicon.named("not_names") - closed_words(lexicon) if self._placed else frozenset[str]()

    def parted(self, comma: int, first: int) -> Range | None:
        """The subject that an apposition parts from its verb: le ministre, Hugo Castaing, | a promis."""
        kinds = self._kinds
        if comma > first and kinds[comma - 1] == ")":
            # le maire de Lens, Luc Roy (PS), | a promis
            comma = max(kinds.rfind("(", first, comma), first)
        inner = comma - 1
        while inner > first and kinds[inner] not in ENDS:
            inner -= 1
        if inner <= first or kinds[inner] != "," or comma - inner > 12 or comma - inner < 2:
            return None
        opening = kinds.rfind(",", first, inner)
        if self._head_first and opening > first and kinds[opening + 1] == "D" and kinds[first] in "IRYN":
            # À Paris, | le ministre, Hugo Castaing, a promis
            first = opening + 1
        words = (*range(first, inner), *range(inner + 1, comma))
        if any(kinds[k] in "APTBWQ:;-" or self._contents.cue(k) is not None for k in words):
            return None
        named = _NAMED.fullmatch(kinds, inner + 1, comma) is not None or kinds[inner - 1] == "C"
        return Range(first, comma) if named and kinds[first] in "DCw" else None

    def closes_speech(self, comma: int, first: int, behind: tuple[int, bool] | None) -> bool:
        """Whether a comma closes marked speech before a verb behind which more of it stands at `behind`."""
        kinds = self._kinds
        mark = comma - 1
        if mark < first or kinds[mark] != "Q":
            return False
        if mark == first or self._contents.is_long(mark):
            # in German the second part may stand in another clause: er sagte: „…“, fügte er hinzu, „…“
            return not self._german or mark == first
        # a name: El trabajo, publicado en "Mar", | apunta a que; Лукас, автор «Зари», | заявил: «…»
        announced = behind is not None and kinds[behind[0] - 1] == ":"
        return not self._german and kinds[mark - 1] not in "ID" and not announced

    def ends_in_name(self, at: int) -> bool:
        """Whether a noun and its name in marks end with token `at`: Die Initiative „Strom für alle“ | kündigte an."""
        return self._kinds[at - 1 : at + 1] == "CQ" and not self._contents.is_long(at)

    def tells_nothing(self, first: int, comma: int, last: int) -> bool:
        """Whether what stands before a verb and its comma is no clause that somebody said: the subject with a pronoun
        (Les usagers, eux, | ont lancé …), in German also with its name (Der Trainer, Max Auer, | lobte …), or when it
        was (Während die Gegner jubelten, | warnte Auer …)."""
        kinds = self._kinds
        within = kinds[comma - 2 : comma] in ("IQ", "DQ") and self._low[comma - 2] not in _INDEFINITE
        if comma - 2 > first and within and self._head_first:
            # El trabajo, publicado en "Mar y Tierra", | apunta …
            return not self._contents.is_long(comma - 1)
        if self._german:
            return self._fronts.tells_nothing(first, comma, last)
        if "Q" in kinds[first : comma + 1]:
            return False
        inner = kinds.rfind(",", first, comma)
        if inner > first and self._low[inner + 1] in self._relatives and not any(map(self._tells, range(first, inner))):
            # Рыбаки, которые ждали с утра, | объявили о забастовке
            return True
        if inner > first and comma - inner == 2 and kinds[inner + 1] == "P":
            return True
        if self._head_first and inner > first and set(kinds[inner + 1 : comma]) == {"R"}:
            # Il titolo principale, infatti, | sottolinea il successo
            return kinds[first] in "DC" and not any(map(self._tells, range(first, inner)))
        return self._head_first and self._describes(first, inner, comma)

    def is_between_dashes(self, dash: int, first: int) -> bool:
        """Whether a relative clause between dashes ends with token `dash`, so that a subject stands before it: gli Usa
        – che hanno chiuso il porto – | chiedono più controlli."""
        opening = self._kinds.rfind("-", first, dash)
        return opening > first and self._low[opening + 1] in self._relatives | _THAT

    def is_parted(self, first: int, comma: int, last: int) -> bool:
        """Whether the subject of what a German speaker said ends with the comma before the verb: Die Brücke, | sagte
        Auer, werde abgerissen."""
        return self._german and self._kinds[comma] == "," and self._fronts.is_parted(first, comma, last)

    def tells_when(self, first: int, comma: int, begin: int) -> bool:
        """Whether a German clause before a comma only tells when or why what begins with token `begin` was said."""
        return self._german and self._fronts.tells_when(first, comma, begin)

    def _describes(self, first: int, inner: int, comma: int) -> bool:
        """Whether a Romance noun alone and a word with its complement say who somebody is: El detenido, vecino de
        Alcoy, | reconoció los hechos."""
        kinds = self._kinds
        noun = kinds[first:inner] in ("Dw", "Dww", "DwC") and kinds[inner + 1 : inner + 3] == "wI"
        return noun and not any(map(self._tells, range(first, comma)))

    def _tells(self, at: int) -> bool:
        """Whether a token shows that a clause has its verb."""
        if self._kinds[at] == "w" and self._low[at].endswith(self._verb_endings):
            return True
        return self._kinds[at] == "A" or self._contents.is_past(at) or self._contents.cue(at) is not None

    def tells(self, first: int, last: int) -> bool:
        """Whether tokens `[first, last)` show that a Romance clause has its verb."""
        return self._head_first and any(map(self._tells, range(first, last)))

    def behind_manner(self, at: int, last: int) -> int:
        """Where the subject is looked for behind a verb, past how it was said: lâche, dépitée, | Aline Roux."""
        kinds = self._kinds
        if at >= last or kinds[at] != "," or not self._head_first:
            return at
        comma = next((k for k in range(at + 1, min(at + _MANNER, last - 1)) if kinds[k] not in "wIDR"), at)
        return comma + 1 if comma > at + 1 and kinds[comma] == "," and kinds[comma + 1] in "CD" else at

    def with_name(self, source: Range, last: int) -> int:
        """Where a source ends that a comma parts from its name: a déclaré le maire, Yann Morel."""
        kinds, k = self._kinds, source.last
        # German capitals are nouns as well as names: there a name has two words
        least, titled = 2 if self._german else 1, self._low[source.first] in self._titles
        if k >= last or kinds[k] != "," or (kinds[source.first] == "P" and k - source.first == 1):
            return k
        # el presidente del Tribunal (TJE), | Edgar Salas
        stop = max(kinds.rfind("(", source.first, k), source.first) if kinds[k - 1] == ")" else k
        if not self._german and "C" in kinds[max(source.first, stop - 2) : k]:
            # son PDG, Hervé Dumont
            # Direktur Utama Barito, Anton Hudyana
            alone = kinds[source.first : k] == "DC" or titled
            if (kinds[source.first] == "C" and not titled) or not (alone or self._is_of_body(source.first, stop)):
                return k
            # la consejera de Sanidad, Marta Robles: the name is of a field or a place
            least = 2
        end = k + 1
        if not self._german and (named := self._described(end, last)) is not None:
            return named
        while end < last and (kinds[end] == "C" or self._is_particle(end, last)):
            end += 1
        ended = end == last or kinds[end] in ",;.-:" or (titled and self._low[end] in self._placed)
        return end if end > k + least and ended else k

    def quoted(self, source: Range) -> Range:
        """Who is quoted by the medium that a Russian verb of quoting has for its subject: цитирует ТАСС | Орлова."""
        medium = [
            k for k in range(*source) if self._kinds[k] == "Q" or self._low[k][0].isascii() or self._low[k] in _MEDIA
        ]
        if not medium:
            return source
        behind, before = Range(medium[-1] + 1, source.last), Range(source.first, medium[0])
        return next((part for part in (behind, before) if part.last > part.first), source)

    def _is_particle(self, at: int, last: int) -> bool:
        """Whether a word stands within a name: Inés | de la Torre."""
        while at + 1 < last and self._low[at] in self._particles and self._kinds[at - 1] in "CID":
            at += 1
            if self._kinds[at] == "C":
                return True
        return False

    def _described(self, begin: int, last: int) -> int | None:
        """Where a name ends that stands with a title behind a comma: руководитель, | доктор наук Лидия Храмова."""
        kinds, low = self._kinds, self._low
        end = begin
        while end < last and kinds[end] in "wCI" and not self._contents.is_past(end):
            if self._contents.cue(end) is not None:
                return None
            end += 1
        name = end
        while name > begin and kinds[name - 1] == "C":
            name -= 1
        closed = end == last or kinds[end] in ",;.-:"
        titled = begin < name <= begin + _TITLE and low[begin] not in self._relatives and kinds[begin] == "w"
        return end if closed and titled and end - name > 1 else None

    def _is_of_body(self, first: int, last: int) -> bool:
        """Whether the capitals that end tokens `[first, last)` are of a body or place: secretario de la Liga Norte."""
        at = last
        while self._head_first and at > first + 1 and self._kinds[at - 1] == "w" and self._kinds[at - 2] == "C":
            # des Frères | musulmans
            at -= 1
            last -= 1
        while at > first and self._kinds[at - 1] == "C":
            at -= 1
        if self._head_first and at - 2 > first and self._kinds[at - 1] == "w" and self._kinds[at - 2] in "DI":
            # l'avocat de la famille | Morel, du président | Morel
            at -= 1
        at -= at < last and self._kinds[at - 1] == "D" and self._low[at - 1] not in _GENITIVE
        return at > first and (self._low[at - 1] in _GENITIVE or (self._head_first and self._kinds[at - 1] == "I"))

    def is_apposition(self, begin: int, last: int) -> bool:
        """Whether the words behind a speaker's name say who that is: …, explicó X, | presidenta de la ruta."""
        comma = next((k for k in range(begin, last) if self._kinds[k] == ","), last)
        more = self._contents.cue(comma + 1) if comma + 1 < last else None
        if comma + 1 < last and (self._low[comma + 1] in self._relatives or (more is not None and more.form == "ing")):
            # …, promet X, docker depuis vingt ans, qui assure que …
            last = comma
        if any(kind in "APQ:" for kind in self._kinds[begin:last]):
            return False
        genitive = self._low[begin] in _GENITIVE or (begin + 1 < last and self._low[begin + 1] in _GENITIVE)
        return last - begin <= (12 if genitive or self._kinds[begin] == "D" else 4)

    def says_who(self, begin: int, last: int, comma: int) -> bool:
        """Whether what goes on behind a Romance source from token `begin` on says no more than who or where that is, as
        what is said is whole before token `comma`: El tren ha salido, según el diario X, | propiedad de un banco."""
        kinds = self._kinds
        whole = kinds[comma - 1] in "CNQ)" or (
            kinds[comma - 1] == "w" and kinds[comma - 2 : comma - 1] in ("D", "I", "w")
        )
        if not self._head_first or comma < 2 or not whole or self._tells(comma - 1):
            return False
        clause = next((k for k in range(comma - 1, -1, -1) if kinds[k] in ".^:;"), -1) + 1
        if not any(map(self._tells, range(clause, comma))) or kinds[begin + 1 : begin + 2] == "N":
            # además de los daños, según X, la ciudad …; fue detenido, según X, el 3 de mayo
            return False
        if self._low[begin] in _WHERE:
            return True
        stop = next((k for k in range(begin + 1, last) if self._low[k] in self._relatives), last)
        if any(map(self._tells, range(begin, stop))):
            return False
        described = stop < last and begin + 1 < stop <= begin + _DESCRIBED and not {",", "Q"} & {*kinds[begin:stop]}
        genitive = kinds[begin + 1 : begin + 2] == "I" and self._low[begin + 1] in _GENITIVE
        if described or kinds[begin] != "D":
            return kinds[begin] in "Dw" and (described or (genitive and self.is_apposition(begin, last)))
        return self.is_apposition(begin, last)

    def says_how(self, begin: int, last: int) -> bool:
        """Whether what stands behind a Romance source from token `begin` on says no more than how, where or through
        whom it was told, or who that is: …, dijo X, | poniendo fin a los rumores; | cité par l'AFP; | lors d'un débat;
        | signataire de l'accord."""
        low, kinds = self._low, self._kinds
        if not self._head_first or begin + 1 >= last:
            return False
        at = begin + (low[begin] == _WHILE)
        gerund = at + (low[at] == _IN_DOING) if at + 1 < last else at
        if low[gerund].endswith(_GERUNDS[gerund > begin]) and kinds[gerund] == "w":
            return True
        if any(low[begin : begin + len(phrase)] == list(phrase) for phrase in self._occasions):
            return True
        if kinds[begin] != "w":
            return False
        if low[begin].endswith(_PARTICIPLES) and low[begin + 1] in ROMANCE_BY:
            return True
        end = next((k for k in range(begin, last) if kinds[k] == ","), last)
        return kinds[begin + 1] == "I" and not any(map(self._tells, range(begin, end)))

    def _is_titled(self, begin: int, end: int) -> bool:
        """Whether tokens `[begin, end)` are a Romance title and what it is of: Responsabile della Brenta."""
        of = next((k for k in range(begin, end) if self._kinds[k] != "C"), end)
        return self._head_first and begin < of < end - 1 and self._low[of] in _GENITIVE

    def opens_participle(self, at: int) -> bool:
        """Whether a Russian word behind a comma opens what says more of a source: возглавляющий, выступая."""
        if not self._russian or self._kinds[at] != "w":
            return False
        word, behind = self._low[at : at + 2]
        adjective = word.endswith(_OF_WOMEN) and self._kinds[at + 1] == "w" and behind.endswith(_NOUNS)
        return not adjective and _PARTICIPLE.match(word) is not None

    def agrees(self, comma: int) -> bool:
        """Whether a Russian participle behind a comma agrees with a noun before it: согласно данным, | полученным
        там."""
        kinds = self._kinds[comma - 1 : comma + 2]
        return self._russian and kinds == "w,w" and self._low[comma + 1].endswith(_AGREEING)

    def behind_participle(self, comma: int, last: int) -> int:
        """The comma behind words that say more of a source: selon X, interrogé par Y, | …; else `comma` itself."""
        kinds = self._kinds
        if self.opens_participle(comma + 1) or self.agrees(comma):
            return next((k for k in range(comma + 2, min(comma + _PARTICIPIAL, last)) if kinds[k] == ","), comma)
        while comma + 1 < last and (kinds[comma + 1] == "I" or self._low[comma + 1] in self._relatives):
            # selon Julie Roche, de l'université de Nantes, qui n'a pas participé aux travaux, | …
            end = next((k for k in range(comma + 2, min(comma + _PARTICIPIAL, last - 1)) if kinds[k] in ",:Q."), last)
            if not self._head_first or end >= last or kinds[end] != ",":
                return comma
            comma = end
        for k in range(comma + 1, min(comma + _APPOSED, last)):
            if kinds[k] == ",":
                # según Ana Ruiz, directora del centro, | C; but: según la policía, murieron tres personas, dos …
                word, behind = self._low[comma + 1 : comma + 3]
                described = _DESCRIPTION.match(kinds, comma + 1) is not None
                of = behind.partition("'")[0] in _ELIDED and "'" in behind
                done = kinds[comma + 1] == "w" and word.endswith(_PARTICIPLES)
                described = described or done or (kinds[comma + 1] == "w" and of) or self._is_titled(comma + 1, k)
                return k if described and not any(map(self._tells, range(comma + 1 + done, k))) else comma
            if kinds[k] in "APT:;" or (kinds[k] == "Q" and kinds[k - 1] not in "IDw"):
                break
        return comma
