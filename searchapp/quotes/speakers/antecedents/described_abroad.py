"""Whom a noun stands for in another language than English that the article prints beside no name: der Ortschef, le
dirigeant syrien, политик.

The article calls somebody so (or by a noun of which the other is one for all: a biologist is a scientist), or the text
right before is about one person alone, of whom nothing says that they are of another trade, office, gender, country or
body. Where neither is sure, nobody is meant.
"""

from collections.abc import Iterator
from itertools import islice

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import HEAD_FIRST, Lexicon, closed_words, word_set
from searchapp.quotes.speakers.antecedents.antecedents import Antecedents
from searchapp.quotes.speakers.antecedents.descriptions import WORD, Description, Descriptions
from searchapp.quotes.speakers.antecedents.trades import VOICE, Trade, covers, fit, trade
from searchapp.quotes.speakers.bodies.bodies import Bodies
from searchapp.quotes.speakers.bodies.body_names import body_key
from searchapp.quotes.speakers.names.places import countries, named_country
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.people.callings import shown_gender
from searchapp.quotes.speakers.people.leads import stands_small
from searchapp.quotes.speakers.people.people import People
from searchapp.text.standing import stands

# offices of which somebody has one alone
_ALONE = frozenset([
    "president", "prime-minister", "foreign-minister", "defence-minister", "chancellor", "minister", "mayor",
    "governor", "ambassador", "spokesman",
])  # fmt: skip
_MINISTER, _MINISTERS = "minister", frozenset(["minister", "foreign-minister", "defence-minister", "prime-minister"])
# verbs of who is another than who spoke before
_ANSWERING = word_set(
    "antwortet antwortete erwidert erwiderte entgegnet entgegnete kontert konterte widersprach répond répondu répondit "
    "réplique répliqué rétorque rétorqué responde respondió respondido replicó replicado contestó contestado risponde "
    "risposto replica replicato ribattuto respondeu replicou retrucou retorquiu ответил ответила возразил возразила "
    "парировал парировала відповів відповіла заперечив odpověděl odpověděla odvětil odvětila odpowiedział "
    "odpowiedziała odparł odparła svarte svarer svarade svarar svarede antwoordde reageerde"
)
# before an office that somebody held: o ex-presidente | João Moura
_EX = ("ex-", "экс-", "екс-", "alt-")
_OF_ANOTHER = late(r"\s(?:de|du|des|d[’']|del|della|dello|dei|do|da|dos)(?:\s|(?<=[’']))")
# what stands between a source and the name of whom it means: украинский политолог|, директор центра | Игорь Орлов
_NAME_BEHIND = late(r",\s(?:[^\W\d_][\w-]*\s){0,7}?(?=[^\W\d_a-zß-öø-ÿа-яёіїєґ])")
# rzecznik | Jan Kula, but przewodniczący | Komisji Europejskiej
_NAMED = late(r"\s[^\W\d_a-zß-öø-ÿ][a-zß-ÿ]+\s[^\W\d_a-zß-öø-ÿ][a-zß-ÿ]+(?<!iej)(?<!ego)(?<!ch)(?<!ho)(?<!é)$")
_SENTENCE, _CLAUSE = late(r"[.!?…]\s|\n"), late(r"[.,:;!?…«»“”„\"()\n—–]")
_VERB_MARKS = ",—–-»“”\"'"
# so far from a name it is told where somebody is from and what of, and so many places of it are looked at
_NEAR, _PLACES = 90, 6
# so far before a source somebody is told of whom it calls again, and so far one of whom nothing is told
_RECENT, _AT_HAND = 1500, 400
# so near is the verb of a source, and among so many who spoke last is one of whom it was told before
_VERB, _SPOKE, _SPOKE_LATELY = 30, 2, 4
# among so many words beside a name it is told where somebody is from
_BESIDE = 6


class DescribedAbroad:
    """Finds such people by what an article tells of its `people` and their `offices`, and whom the text is about."""

    def __init__(
        self, text: str, people: People, offices: Offices, antecedents: Antecedents, bodies: Bodies, lexicon: Lexicon
    ) -> None:
        self._text = text
        self._people = people
        self._offices = offices
        self._antecedents = antecedents
        self._bodies = bodies
        self._lexicon = lexicon
        self._descriptions = Descriptions(text, lexicon)
        self._of_bodies = lexicon.named("bearers") | lexicon.named("kinds") | lexicon.named("body_words")
        # whom a noun meant before, and of which country it told
        self._meant: dict[str, tuple[str, str | None]] = {}
        self._trades: dict[str, tuple[Trade, ...]] = {}

    def speakers(self, printed: str, source: Span) -> tuple[str, ...]:
        """Whom the words `printed` in `source` mean, of which nothing else tells it."""
        told = self._descriptions.of(printed, source)
        if told is None or self._is_named(source) or self._antecedents.stays_unnamed(source):
            return ()
        name = self._person(told, source)
        return (name,) if name is not None else ()

    def heard(self, name: str, printed: str, source: Span) -> None:
        """Takes note of whom a description meant."""
        told = self._descriptions.of(printed, source)
        if told is not None and not told.trade.trades <= VOICE:
            self._meant[told.trade.noun] = name, told.country

    def can_be(self, name: str, printed: str, source: Span) -> bool:
        """Whether nothing says that these words are for another than this person, or for several."""
        told = self._descriptions.of(printed, source)
        if told is None:
            return not self._descriptions.is_of_several(printed)
        # whom alone the text is about may be of two trades
        return self._could_be(name, told) or (
            self._people.can_be(name, told.gender)
            and told.trade.office is None
            and self._antecedents.at_hand(source) == name
        )

    def same(self, printed: str, source: Span) -> str | None:
        """Who spoke last in the paragraph, if the text says of nobody else which office they hold: «…», сказал Орлов.
        «…», — добавил губернатор. Empty if that is surely another."""
        if self._lexicon.language in HEAD_FIRST and _OF_ANOTHER.search(printed) is not None:
            # le président du club: the office of whoever it is, told for the first time
            return None
        name = self._antecedents.speaks_on(source)
        if named_country(printed, any_case=True) is not None:
            # по словам премьера Мории, of whom nothing is known
            return None
        if name is None or self._offices.of(name) is not None or self._bodies.is_body(name):
            return None
        article, _, noun = printed.partition(" ")
        if not self._people.can_be(name, shown_gender(article, noun, self._lexicon)):
            return None
        named = _NAMED.search(noun) is not None
        # rzecznik | Jan Kula; or somebody of another trade
        return name if not named and self.can_be(name, printed, source) else ""

    def _person(self, told: Description, source: Span) -> str | None:
        """Who was called so, and is whom the text is about or among those who spoke last; or else whom it is about."""
        near = self._antecedents.at_hand(source)
        if near is not None and (not self._is_person(near) or self._another_told(near, source)):
            near = None
        known = self._told_so(told, source)
        if near is not None and near not in known and self._could_be(near, told):
            able = not known and not told.trade.trades <= VOICE
            spoke = near in self._antecedents.recent[-1:]
            able = able and (not self._is_answer(source) if spoke else self._is_alone(near, source))
            return near if able and self._fits(near, told, source) else None
        if near is not None and near in known:
            return near if self._fits(near, told, source) else None
        if len(known) != 1 or self._antecedents.is_unnamed_last():
            return None
        name = known.pop()
        recent = name in self._antecedents.recent[-_SPOKE:] and self._is_near(name, source.start)
        return name if recent and self._fits(name, told, source) else None

    def _told_so(self, told: Description, source: Span) -> set[str]:
        """Who was called by such a noun before, or by one of which it is one for all."""
        meant = self._meant.get(told.trade.noun)
        if meant is not None:
            return {meant[0]}
        callings = self._people.callings
        names = callings.told if callings is not None else {}
        before = (name for name, places in names.items() if places[0][0] < source.start)
        return {name for name in before if any(covers(told.trade, one) for one in self._trades_of(name))}

    def _trades_of(self, name: str) -> tuple[Trade, ...]:
        """What the nouns beside a name tell of who bears it."""
        if name not in self._trades:
            callings = self._people.callings
            nouns = [noun for _, noun in callings.told.get(name, ())] if callings is not None else []
            for held in self._offices.held_by(name):
                nouns += (held.words.split()[0], held.words)
            told = map(self._trade, dict.fromkeys(nouns))
            self._trades[name] = tuple(one for one in told if one is not None)
        return self._trades[name]

    def _trade(self, noun: str) -> Trade | None:
        """What a noun beside a name tells."""
        former = next((prefix for prefix in _EX if noun.startswith(prefix)), "")
        one = trade(noun.removeprefix(former), self._lexicon)
        return one._replace(office=f"{_EX[0]}{one.office}") if one is not None and former else one

    def _is_person(self, name: str) -> bool:
        """Whether somebody bears a name: by the given name, by what they are called, or as who has spoken."""
        if " " not in name:
            return name in self._antecedents.recent and name[1:].islower() and self._is_surname(name)
        return self._people.is_borne(name) or bool(self._trades_of(name))

    def _is_surname(self, name: str) -> bool:
        """Whether nothing says that a word by itself is no surname: Dalej, where "dalej" stands; portál | Guardian."""
        low = name.lower()
        if low in closed_words(self._lexicon) or low in self._lexicon.named("not_names"):
            return False
        places = list(islice(stands(self._text, name), _PLACES))
        before = {word for at in places for word in self._text[max(0, at - _VERB) : at].lower().split()[-1:]}
        named = self._bodies.is_body(name) or body_key(name) is not None or not before.isdisjoint(self._of_bodies)
        return not named and not stands_small(self._text, name)

    def _is_alone(self, name: str, source: Span) -> bool:
        """Whether this is the only person of whom the text has told so far, right before or by what they are."""
        before = (one.text for one in self._people.full if one.start < source.start)
        others = {self._people.person(one) for one in before} - {name, None}
        start = max(self._text.rfind("\n", 0, source.start) + 1, source.start - _AT_HAND)
        near = name.rpartition(" ")[2] in self._text[start : source.start]
        return not others and (near or bool(self._trades_of(name)))

    def _another_told(self, name: str, source: Span) -> bool:
        """Whether the text names another who has spoken, by a surname alone, behind the last place of a name."""
        last = self._text.rfind(name.rpartition(" ")[2], 0, source.start)
        between = self._text[last : source.start]
        others = (other for other in self._antecedents.recent[-_SPOKE_LATELY:] if other != name)
        return any(other.rpartition(" ")[2] in between for other in others)

    def _is_answer(self, source: Span) -> bool:
        """Whether the verb of a source says that it answers another."""
        near = self._text[max(0, source.start - _VERB) : source.start] + self._text[source.end : source.end + _VERB]
        return not _ANSWERING.isdisjoint(near.lower().split())

    def _is_near(self, name: str, end: int) -> bool:
        return name.rpartition(" ")[2] in self._text[max(0, end - _RECENT) : end]

    def _could_be(self, name: str, told: Description) -> bool:
        """Whether nothing says that a person is of another gender, trade or office."""
        own, held = self._trades_of(name), self._offices.held_by(name)
        trades = not own or any(fit(told.trade, one) for one in own)
        if not trades or not self._people.can_be(name, told.gender):
            return False
        offices = {one.office for one in held} | {one.office for one in own if one.office is not None}
        office = told.trade.office
        if f"{_EX[0]}{office}" in offices and not told.past:
            # o presidente, behind o ex-presidente João Moura
            return False
        if told.past or office not in _ALONE or _ALONE.isdisjoint(offices):
            return True
        if office in offices:
            # le président, behind l'ancien président Paul Villard
            return not held or not all(one.past for one in held if one.office == office)
        return office == _MINISTER and not _MINISTERS.isdisjoint(offices)

    def _fits(self, name: str, told: Description, source: Span) -> bool:
        """Whether somebody can be meant, and is told to be from where and of what these words say; what they are
        of the words alone may tell of one of whom nothing is told who spoke right before."""
        if not self._could_be(name, told):
            return False
        if told.country is not None and not self._is_from(name, told, source):
            return False
        callings = self._people.callings
        unknown = not self._offices.held_by(name) and (callings is None or name not in callings.told)
        if unknown and self._antecedents.speaks_on(source) == name:
            return True
        return not told.of or self._is_of(name, told.of, source)

    def _is_from(self, name: str, told: Description, source: Span) -> bool:
        """Whether a person is told to be from a country, or holds the office and of no country is told."""
        held = self._offices.held_by(name)
        lands = {one.country for one in held if one.country}
        if lands:
            return told.country in lands
        meant, country = self._meant.get(told.trade.noun, (None, None))
        again = meant == name and country in (None, told.country)
        if again or (told.trade.office in _ALONE and any(one.office == told.trade.office for one in held)):
            return True
        beside = (word for words in self._around(name, source) for word in self._right_beside(words, name))
        return any(countries().get(word) == told.country for word in beside)

    def _right_beside(self, words: str, name: str) -> list[str]:
        """The words right before a name, and behind its comma, in small letters."""
        before, _, behind = words.rpartition(name.rpartition(" ")[2])
        apposed = WORD.findall(behind.lower())[:_BESIDE] if behind.startswith(",") else []
        return WORD.findall(before.lower())[-_BESIDE:] + apposed

    def _is_of(self, name: str, of: frozenset[str], source: Span) -> bool:
        """Whether half of the words that tell what somebody is of are printed beside the name."""
        return any(2 * len(of & self._descriptions.stems(words)) >= len(of) for words in self._around(name, source))

    def _around(self, name: str, source: Span) -> Iterator[str]:
        """What is printed beside a name in its sentence, before the source."""
        for at in islice(stands(self._text, name.rpartition(" ")[2]), _PLACES):
            if at >= source.start:
                return
            before = _SENTENCE.split(self._text[max(0, at - _NEAR) : at])[-1]
            yield before + _SENTENCE.split(self._text[at : min(at + _NEAR, source.start)], maxsplit=1)[0]

    def _is_named(self, source: Span) -> bool:
        """Whether a name in a source or behind it says whom it means, or it goes on: украинский политолог|, директор
        центра Игорь Орлов; кандидат | от партии Игорь Орлов; l'imam | qui menait la prière."""
        if any(" " in name.text for name in self._people.names_in(self._text, *source)):
            return True
        cues, rest = self._lexicon.cues, self._text[source.end : source.end + _NEAR]
        if rest[:1] == " " and rest.split(maxsplit=1)[:1] != [] and rest.split()[0] in self._lexicon.named("relatives"):
            return True
        apposed = _NAME_BEHIND.match(rest)
        if apposed is not None:
            names = self._people.names_in(self._text, source.end + apposed.end(), source.end + _NEAR)
            citing = {phrase[0] for phrase in self._lexicon.phrases.get("according", ())}
            clause = citing | self._lexicon.named("breaks") | self._lexicon.named("relatives") | cues.keys()
            at_once = bool(names) and names[0].start == source.end + apposed.end()
            if at_once and clause.isdisjoint(apposed[0][1:].lower().split()):
                return True
        before = self._text[max(0, source.start - _VERB) : source.start].split()[-1:]
        if before and before[0].lower().strip(_VERB_MARKS) in cues:
            return False
        end = source.end + len(_CLAUSE.split(rest, maxsplit=1)[0])
        name = next(iter(self._people.names_in(self._text, source.end, end)), None)
        return name is not None and cues.keys().isdisjoint(self._text[source.end : name.start].lower().split())
