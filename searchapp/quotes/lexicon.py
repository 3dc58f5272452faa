"""The words of attribution of one language, as a table by word form."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple

from searchapp import kept
from searchapp.records import dataclass

Form = Literal["base", "third", "past", "ing", "noun", "adj"]

_CLOSED = (
    "prepositions", "determiners", "possessives", "adverbs", "joiners", "pronouns", "objects", "oblique", "breaks",
    "relatives", "auxiliaries", "complementizers", "days",
)  # fmt: skip
_PHRASES = ("according", "anonymous", "contrasts", "occasions", "own", "reads", "this", "turns")
# in these languages the noun of a phrase comes before what belongs to it
HEAD_FIRST = frozenset(["fr", "es", "it", "pt"])
# and in these the ending of a verb is enough of a subject
SUBJECTLESS = (HEAD_FIRST - {"fr"}) | {"tr", "ar", "pl", "cs", "el", "ro", "hr", "id"}
# these are written in Cyrillic letters
CYRILLIC = frozenset(["ru", "uk"])
SLAVIC = CYRILLIC | {"pl", "cs"}
# and in these no capital begins a name
CASELESS = frozenset(["ar"])
# whose hamza on an alif many a text leaves out
_HAMZA = str.maketrans("أإآ", "ااا")
# languages that are read by the words of another
_READ_AS = {"bs": "hr", "sr": "hr", "ms": "id"}
# Serbian is printed in either alphabet
_DIGRAPHS = (("nj", "њ"), ("lj", "љ"), ("dž", "џ"))
_CYRILLIC_LETTERS = str.maketrans("abcčćdđefghijklmnoprsštuvzž", "абцчћдђефгхијклмнопрсштувзж")
# the group of verbs that call a thing something and say nothing else
CALL = "call"
# and that of verbs that say something only with a clause that a conjunction opens, or with marked words
TELL = "tell"
# how Romance, Greek and Serbo-Croatian gerunds end
_GERUNDS = ("ndo", "ant", "ând", "iind", "οντας", "ώντας", "vši", "ući", "eći")
# behind the nouns for anybody of a trade
_FOR_ALL = "|"
_FORMS: tuple[Form, ...] = ("base", "third", "past", "ing", "past")


class Cue(NamedTuple):
    """A word that can cue a quote: its base form, its class (`say`, `think`, …) and which form this is."""

    lemma: str
    group: str
    form: Form


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The word lists of one language; all words in lower case. `roles` maps a title to its class;
    `phrases` holds lists of several words each, such as those that mean "according to"; `apart` gives for a verb the
    words of which one must follow it for it to be a cue: teilte … mit; `calling` for a verb that calls a thing
    something what stands before that, an empty word where it ends the clause: sprach von „…“, nannte es „…“; `trades`
    gives for a noun of what trades those are whom it tells of, `for_all` those of which anybody may be called by it.
    """

    language: str
    cues: Mapping[str, Cue]
    words: Mapping[str, frozenset[str]] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    phrases: Mapping[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)
    apart: Mapping[str, frozenset[str]] = field(default_factory=dict)
    calling: Mapping[str, frozenset[str]] = field(default_factory=dict)
    trades: Mapping[str, frozenset[str]] = field(default_factory=dict)
    for_all: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def reports(self) -> bool:
        """Whether indirect speech is looked for in this language."""
        return "complementizers" in self.words

    def named(self, name: str) -> frozenset[str]:
        """The word list `name`, empty where the language has none."""
        return self.words.get(name, frozenset())


def word_set(listed: str) -> frozenset[str]:
    """The words of a list set in running text."""
    return frozenset(listed.split())


ROMANCE_OF = word_set("de d' du des del di dello della dell' dei degli delle do da dos das")
"""Romance words for whose or of what something is, with the article in them."""
ROMANCE_BY = word_set("por par da dal dalla dall' dai pelo pela")
"""Romance words before whoever did something."""


@cache
def closed_words(lexicon: "Lexicon") -> frozenset[str]:
    """The words of a language that are no nouns, verbs or adjectives."""
    return frozenset[str]().union(*(lexicon.named(name) for name in _CLOSED))


@cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a two-letter language code, or None where there is none (or a `language` is odd)."""
    if not (len(language) == 2 and language.isascii() and language.isalpha()):
        return None
    in_both = language == "sr"
    language = _READ_AS.get(language, language)
    resource = Path(__file__).with_name("languages") / f"{language}.toml"
    if not resource.is_file():
        return None
    table = kept.table(_read, resource)
    if in_both:
        table = _in_both_alphabets(table)
    elif language in CASELESS:
        table = _spelled_twice(table, lambda listed: listed.translate(_HAMZA))
    listed: dict[str, str] = table.get("words", {})
    calling = _calling(table)
    return Lexicon(
        language=language,
        cues=_cues(table, calling),
        words={name: word_set(words) for name, words in listed.items() if name not in _PHRASES},
        roles={phrase: name for name, titles in table.get("roles", {}).items() for phrase in titles.split("|")},
        phrases={
            name: tuple(tuple(phrase.split()) for phrase in listed[name].split("|"))
            for name in _PHRASES
            if name in listed
        },
        apart={
            verb: word_set(particles) for particles, verbs in table.get("apart", {}).items() for verb in verbs.split()
        },
        calling=calling,
        trades=_of_trades(table, lambda listed: listed.replace(_FOR_ALL, " ")),
        for_all=_of_trades(table, lambda listed: listed.partition(_FOR_ALL)[0] if _FOR_ALL in listed else ""),
    )


def _of_trades(table: Mapping[str, Any], told: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """The nouns that `told` takes of the list of a trade, each with the trades of which it is."""
    trades: dict[str, frozenset[str]] = {}
    for trade, listed in table.get("trades", {}).items():
        for noun in told(listed).split():
            trades[noun] = trades.get(noun, frozenset()) | {trade}
    return trades


def _read(resource: Path) -> dict[str, Any]:
    # what is kept is read without it
    import tomllib

    return tomllib.loads(resource.read_text(encoding="utf-8"))


def _in_both_alphabets(table: Mapping[str, Any]) -> dict[str, Any]:
    """The words of a table in Latin letters, and again in Cyrillic ones."""
    return _spelled_twice(table, _in_cyrillic)


def _in_cyrillic(listed: str) -> str:
    for letters, sign in _DIGRAPHS:
        listed = listed.replace(letters, sign)
    # of an ending's class the name stays: kaza:L
    return listed.translate(_CYRILLIC_LETTERS)


def _spelled_twice(table: Mapping[str, Any], spelled: Callable[[str], str]) -> dict[str, Any]:
    """The words of a table as they are listed, and again as `spelled` writes them."""
    both: dict[str, Any] = {}
    for name, listed in table.items():
        if not isinstance(listed, str):
            both[name] = _spelled_twice(listed, spelled)
            continue
        separator = "|" if "|" in listed or name in _PHRASES else " "
        both[name] = f"{listed}{separator}{spelled(listed)}"
    return both


def _cues(table: Mapping[str, Any], calling: Iterable[str]) -> dict[str, Cue]:
    """The cues by their forms; of two that share a form the first listed has it, verbs before nouns."""
    cues: dict[str, Cue] = {}
    for group, listed in table.get("verbs", {}).items():
        for entry in listed.split():
            for form, kind in _inflected(entry):
                cues.setdefault(form, Cue(entry.split("/")[0], group, kind))
    endings = table.get("endings", {})
    for group, listed in table.get("forms", {}).items():
        for entry in listed.split():
            for word, kind in _ended(entry, endings):
                cues.setdefault(word, Cue(entry.split(":")[0], group, kind))
    for listed in table.get("nouns", {}).values():
        for noun in listed.split():
            cues.setdefault(noun, Cue(noun, "noun", "noun"))
    for group, listed in table.get("adjectives", {}).items():
        for adjective in listed.split():
            cues.setdefault(adjective, Cue(adjective, group, "adj"))
    for verb in calling:
        cues.setdefault(verb, Cue(verb, CALL, "ing" if verb.endswith(_GERUNDS) else "past"))
    return cues


def _calling(table: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    calling: dict[str, frozenset[str]] = {}
    for before, listed in table.get("calling", {}).items():
        for verb in listed.split():
            calling[verb] = calling.get(verb, frozenset()) | (word_set(before) or frozenset([""]))
    return calling


def _inflected(entry: str) -> Iterator[tuple[str, Form]]:
    forms = entry.split("/") if "/" in entry else _regular(entry)
    # the past before the base form: of "read" and "cast" the past is the likelier cue
    yield from sorted(zip(forms, _FORMS, strict=False), key=lambda pair: pair[1] != "past")


def _ended(entry: str, endings: Mapping[str, Mapping[str, str]]) -> Iterator[tuple[str, Form]]:
    stem, _, kind = entry.partition(":")
    if not kind:
        # diciendo, aggiungendo, disant
        yield stem, "ing" if stem.endswith(_GERUNDS) else "past"
        return
    for ending in endings["finite"][kind].split():
        yield stem + ending, "past"
    for ending in endings.get("ing", {}).get(kind, "").split():
        yield stem + ending, "ing"


def _regular(verb: str) -> list[str]:
    if verb.endswith("e"):
        return [verb, verb + "s", verb + "d", (verb if verb.endswith("ee") else verb[:-1]) + "ing"]
    if verb.endswith("y") and verb[-2] not in "aeou":
        return [verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return [verb, third, verb + "ed", verb + "ing"]
