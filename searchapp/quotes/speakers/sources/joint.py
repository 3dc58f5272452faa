"""Several who speak together: Berg and Lund, Tehran and Hamas, both ministers."""

import re

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.antecedents.spoken_of import POSSESSIVE, PREPOSITION_END
from searchapp.quotes.speakers.bodies.body_names import body_key, has_body_noun
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.quotes.speakers.names.runs import Name
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.people.beside_names import GERMAN_CALLINGS
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.sources.named import Named
from searchapp.quotes.speakers.sources.two_bodies import ENDS_FIRM, TwoBodies
from searchapp.text.standing import stands

# a firm of two surnames, and what follows no two people
_FIRM = late(r"(([A-Z][a-z]+) and ([A-Z][a-z]+))")
_OF_ONE = late(
    r"\s(?:also\s|now\s)?(?:says|has|is|was|owns|runs|expects|plans|makes|operates|employs|reports)\b|"
    r"[’']s?\s(?:shares?|chief|profits?|sales|stores?|headquarters|board|customers|staff)\b"
)
_GENDERS = {"men": "m", "women": "f"}
_LIST = compiled(r"\s+(?:and|und|и|et|y|&)\s+")
# the second half of Holm and | Drew analyst Ann Lind
_OF_FIRM = compiled(r"[A-Z][\w’'-]+\s(?:[a-z][\w-]*\s){1,3}[A-Z][\w’'.-]+\s[A-Z]")
# nouns for what somebody is, and another one with a name behind it: Founder and | chairwoman Ann Holm
_CALLINGS = ("er", "or", "ist", "man", "woman", "ian")
_CALLED = late(r"[a-z][\w’'-]*\s(?:[a-z][\w’'-]*\s){0,3}[A-Z][\w’'-]+\s[A-Z]")
# the second half of Transport and | Harbour Minister Ann Holm, of Roads and | Harbours Committee member Ann Holm
_OFFICE = (
    r"(?:Minister|Secretary|Chairm[ae]n|Chairwoman|Chairperson|Chair|Officer|Advis[eo]r|Director|President|Chief|General|"
    r"Commissioner|Editor|Manager|Correspondent|Spokes(?:man|woman|person))"
)
_LOW = r"(?!(?:of|for|from|in|at|and|on|to|who|by|with)\s)[a-z][\w-]*"
_BEFORE_HOLDER = late(rf"(?:[A-Z][\w’'-]+\s){{1,5}}(?:{_OFFICE}|{_LOW}(?:\s{_LOW}){{0,2}})\s[A-Z]")
# which body those are of who stand before it
_OF_BODY = late(r"\s(?:of|from|at|with|in)\s(?=(?:the\s)?[A-Z])(?P<body>.{3,80}?)\sand\s(?P<next>\S+)")
_OF_OTHER = late(r"\s(?:of|for)\s")
# behind several, all of whom speak
_ALL = late(r",?\s(?:both|each|all|alike|together|jointly)$")
# and a first half that names a holder itself: Attorney General Holm and
_HOLDER = late(rf"\b{_OFFICE}\s(?!\w+ing$)[A-Z]")
_AGES = compiled(r", \d{1,3},?(?=,| and |$)")
_GENITIVE = late(r"\s(?:des|der)\s$")
_BOTH = compiled(r"\s*(?:[Bb]oth\s+)?(?:[Tt]he\s+)?")
_JOINER = late(r"(?:,\s+|,?\s+and\s+)(?:[Tt]he\s+)?")
# a verb of several in the present, a poll that they have made, and a noun of several before their names
_PRESENT = late(r"\s(?:[a-z]+ly\s|also\s|both\s)?([a-z]+)\b")
_OF_SEVERAL = frozenset(["have", "are", "were", "do", "survey", "poll"])
_NOUN_OF_SEVERAL = late(
    r"\b(?:groups|organi[sz]ations|companies|firms|giants|rivals|papers|newspapers|magazines|networks|broadcasters|outlets|"
    r"sites|agencies|unions|banks|states|countries|nations|neighbou?rs|allies)\s$"
)
_NOUN = 24
_COMMA = late(r",\s+(?:[Tt]he\s+)?")
_NAME = late(r"[A-Z][\w’'&.-]*(?:\s(?:(?:of|for|on|de|the)\s){0,2}[A-Z][\w’'&.-]*){0,6}")

# before the field of an office or a body, in other languages than English
_OF_FIELD = late(
    r"\s(?:für|zur|zum|de|del|da|do|das|dos|du|des|di|della|dello|dei|degli|delle)\s(?:(?:la|las|los|el|le|les)\s|l[’'])?$"
    r"|\s(?:d|dell|de l)[’']$",
    re.IGNORECASE,
)
_OF_OFFICE = late(
    r"(?:министерств|министр|департамент|комитет|управлени|комисси|агентств|мініст|ministerst)\w*\s$", re.IGNORECASE
)


class Joint:
    """Parts the sources of one article that name several."""

    def __init__(self, text: str, people: People, offices: Offices, named: Named, lexicon: Lexicon | None) -> None:
        self._text = text
        self._people = people
        self._offices = offices
        self._named = named
        # what German nouns for people end in
        self._titles = tuple(lexicon.named("title_endings")) if lexicon else ()
        self._english = lexicon is None or lexicon.language == "en"
        self._cues = lexicon.cues if lexicon is not None else {}
        nouns = lexicon.named("body_words") if lexicon else frozenset[str]()
        self._bodies = TwoBodies(nouns, lambda name: people.is_borne(people.person(name) or ""))

    def _is_calling(self, words: str) -> bool:
        """Whether German words are no more than what somebody is: der Anwalt, des früheren Historikers."""
        *before, noun = words.split()
        is_noun = noun.lower().removesuffix("s").endswith((*self._titles, *GERMAN_CALLINGS))
        return is_noun and not any(word[:1].isupper() and not word.endswith("er") for word in before[1:])

    def last_two(self, source: Span) -> tuple[str, ...]:
        """The two people named last before `source`, of those who hold an office if two do: both sides. The two women
        are no men."""
        printed = self._text[source.start : source.end].lower()
        gender = _GENDERS.get(printed.rpartition(" ")[2]) if self._english else None
        found: list[str] = []
        owners: list[str] = []
        for name in reversed(self._people.names_in(self._text, max(0, source.start - 800), source.start)):
            person = self._people.person(name.text)
            if person is None or " " not in person or not self._people.can_be(person, gender):
                continue
            # Ann Berg told of Lund’s last days, beside her sat Tom Holm: the two are not of whom something was
            owns = printed.startswith("the two ") and POSSESSIVE.match(self._text, name.end) is not None
            several = owners if owns else found
            if person not in several:
                several.append(person)
        if len(found) < len(("Berg", "Holm")):
            found += [person for person in owners if person not in found]
        # those of rank speak for their side, their assistants do not
        ranked = [name for name in found if self._offices.of(name)]
        pair = (ranked if len(ranked) > 1 else found)[:2]
        return (pair[1], pair[0]) if len(pair) == 2 else ()

    def _firm(self, source: Span) -> str | None:
        """The firm whose name two surnames are, if a verb of one or what is a firm's own follows it somewhere: Holm and
        Bree | has sold; but Holm and Bree say."""
        name = _FIRM.fullmatch(self._text, source.start, source.end)
        if name is None or any(
            self._people.person(half) or half.casefold() in countries() for half in name.group(2, 3)
        ):
            return None
        one = any(_OF_ONE.match(self._text, at + len(name[1])) for at in stands(self._text, name[1]))
        return name[1] if one else None

    def people(self, source: Span) -> tuple[str, ...]:
        """X and Y, or X, Y and Z: all of them, where each ends in a person's name; a firm that is called X and Y."""
        if self._english and (firm := self._firm(source)) is not None:
            return (firm,)
        printed = self._without_body(_ALL.sub("", _AGES.sub("", self._text[source.start : source.end])))
        if printed.count(",") > 1 or printed.casefold() in countries():
            return ()
        halves = _LIST.split(printed)
        if len(halves) != 2:
            return ()
        if " " not in halves[0] and _OF_FIRM.match(halves[1]) and self._people.person(halves[0]) is None:
            return ()
        if ("&" in printed and " " not in "".join(halves)) or halves[1].lower() in ENDS_FIRM:
            # Holm & Bree, Holm and Sons: a firm
            return ()
        if self._titles and halves[1][:1].isupper() and self._is_calling(halves[0]):
            # die Lehrerin und Autorin Ruth Holm is one
            return ()
        if halves[0].endswith(_CALLINGS) and _CALLED.match(halves[1]) and self._people.person(halves[0]) is None:
            # Founder and chairwoman Ann Holm
            return ()
        people: list[str] = []
        at = source.start
        for half in (*halves[0].split(", "), halves[1]):
            at = self._text.find(half, at)
            names = self._people.names_in(self._text, at, at + len(half))
            # the Academy of Motion Arts and Sciences: no governed name is of a speaker
            heads = [
                name
                for name in names
                if not PREPOSITION_END.search(self._text, at, name.start) or self._named.is_behind_field(at, name)
            ]
            behind = self._text[heads[-1].end : at + len(half)].strip(" ,") if heads else ""
            # Ann Holm of Marlow and Tom Bree of Oxley
            placed = bool(heads) and " " in heads[-1].text and behind.startswith(("of ", "from "))
            if not heads or (behind and not placed) or (" " not in heads[-1].text and len(heads[-1].text) < 3):
                return ()
            person = self._named.person(heads[-1])
            if person is None and self._ends_body(at, heads[-1]):
                return ()
            if person is None and " " not in heads[-1].text and _GENITIVE.search(self._text, at + 1, heads[-1].start):
                # der Vizepräsident des Senats und Abgeordnete Ruth Holm
                return ()
            if person is None and self._is_field(at, heads[-1]):
                return ()
            if person is None and not people and self._is_of_office(halves):
                return ()
            people.append(person or heads[-1].text)
        return tuple(dict.fromkeys(people)) if len(set(people)) > 1 else ()

    @staticmethod
    def _without_body(printed: str) -> str:
        """A source without the body at its end that has "and" in its name: Ann Holm | of the Office of Road and Sea."""
        for of in _OF_BODY.finditer(printed):
            if has_body_noun(of["body"]) and of["next"] not in given_names():
                return printed[: of.start()]
        return printed

    def _ends_body(self, start: int, name: Name) -> bool:
        """Whether capitalised words that are no title stand before a word alone: College | Access."""
        before = self._text[start : name.start]
        of_body = _OF_OTHER.search(before)
        return (
            self._english
            and " " not in name.text
            and (
                (of_body is not None and has_body_noun(before[: of_body.start()])) or not self._people.is_title(before)
            )
        )

    def _is_of_office(self, halves: list[str]) -> bool:
        """Whether the first of two halves is of the field of an office with which the second begins: Transport and
        Harbour Minister Ann Holm."""
        office = _BEFORE_HOLDER.match(halves[1])
        return office is not None and _HOLDER.search(halves[0]) is None and not self._is_one(halves[0])

    def _is_field(self, start: int, name: Name) -> bool:
        """Whether a word alone is of the field of an office or a body: Bundesamt für | Migration und Flüchtlinge,
        ministro de | Agricultura y Pesca, Министерство | торговли."""
        before = self._text[start : name.start]
        return " " not in name.text and (_OF_FIELD.search(before) is not None or _OF_OFFICE.match(before) is not None)

    def bodies(self, source: Span) -> list[Span]:
        """Where the bodies stand that an English source lists, if each is known or stands in the text by itself; none
        for one name with "and" in it: the Department for Work and Pensions."""
        text, end = self._text, source.end
        opening = _BOTH.match(text, source.start, end)
        start = at = opening.end() if opening is not None else source.start
        if body_key(text[at:end]) is not None or text[at:end].casefold() in countries():
            return []
        places: list[Span] = []
        for joiner in _JOINER.finditer(text, at, end):
            places.append(Span(at, joiner.start()))
            at = joiner.end()
        places.append(Span(at, end))
        several = len(places) > 1 and all(_NAME.fullmatch(text, *place) for place in places)
        both = opening is not None and opening[0].strip().lower().startswith("both")
        if several and (both or all(self._is_one(text[place.start : place.end]) for place in places)):
            return places
        both = both or _NOUN_OF_SEVERAL.search(text, max(0, start - _NOUN), start) is not None
        shown = both or self._has_plural_verb(end)
        for joiner in _JOINER.finditer(text, start, end):
            *before, first = _cut(text, start, joiner.start())
            second = Span(joiner.end(), end)
            articled = joiner[0].rstrip().lower().endswith("the")
            known = all(self._bodies.is_one(text[slice(*place)]) for place in before)
            halves = text[slice(*first)], text[slice(*second)]
            if (
                known
                and "and" in joiner[0]
                and self._bodies.are_two(*halves, articled=articled, several=shown, listed=both)
            ):
                return [*before, first, second]
        return []

    def _has_plural_verb(self, end: int) -> bool:
        """Whether a verb of several stands in the present behind a name, or a poll of theirs: Holm and Bree | have
        said, | say, | survey."""
        verb = _PRESENT.match(self._text, end)
        cue = self._cues.get(verb[1]) if verb is not None else None
        return verb is not None and (verb[1] in _OF_SEVERAL or (cue is not None and cue.form == "base"))

    def _is_one(self, name: str) -> bool:
        """Whether the name of a body is known, or stands in the text with nothing joined to it."""
        if name.casefold() in countries() or body_key(name) is not None:
            return True
        alone = rf"(?<![\w’'-])(?<!\band )(?<!\band the ){re.escape(name)}(?![\w’'-]|,? and )(?!\s[A-Z])"
        return re.search(alone, self._text) is not None


def _cut(text: str, start: int, end: int) -> list[Span]:
    """Where the parts of a list stand that commas part."""
    places = [Span(start, end)]
    for comma in _COMMA.finditer(text, start, end):
        places[-1:] = [Span(places[-1].start, comma.start()), Span(comma.end(), end)]
    return places
