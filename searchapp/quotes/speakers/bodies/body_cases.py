"""Bodies under the form that names them, where a language inflects it: в Госдепартаменте США is Госдепартамент США,
das Weiße Haus is Weißes Haus."""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import takewhile

from searchapp.patterns import late

_RUSSIAN_ADJECTIVE = late(r"(.+?)(ого|ому|ым|ом|ой|его|ему|им|ем|ей|ую|юю)")
_NEUTER_OR_MASCULINE = frozenset(["ого", "ому", "ым", "ом", "его", "ему", "им", "ем"])
_SOFT = frozenset(["его", "ему", "им", "ем", "ей", "юю"])
_AFTER_VELARS = tuple("кгхжчшщ")
# the ending of another case, and those that the nominative may have for it
_RUSSIAN_NOUN = (
    ("ами", ("ы", "а")), ("ами", ("и",)), ("ой", ("а",)), ("ей", ("я",)), ("ом", ("", "о")), ("ем", ("й", "е")),
    ("ии", ("ия", "ие")), ("ию", ("ия", "ие")), ("ия", ("ие",)), ("ы", ("а",)), ("и", ("а", "ь", "я")),
    ("у", ("", "а", "о")), ("ю", ("я", "й", "е", "ь")), ("а", ("", "о")), ("я", ("й", "ь", "е")),
    ("е", ("", "а", "о", "я", "ь", "й")),
)  # fmt: skip
_DECLENSIONS = (
    ("ия", "ии ию ией"), ("ие", "ия ию ием ии"), ("а", "ы и е у ой"), ("я", "и е ю ей"), ("о", "а у ом е"),
    ("е", "я ю ем"), ("ь", "и ью я ю"), ("й", "я ю ем е"), ("", "а у ом е"),
)  # fmt: skip
_GERMAN_ADJECTIVE = late(
    r"(.*(?:sch|ig|lich|neu|alt|groß|klein|frei|weiß|rot|grün|schwarz|blau|vereint|vereinigt|oberst|zentral|national|sozial|allgemein|föderal))e([nmrs]?)",
    re.IGNORECASE,
)
_QUALITY = late(
    r"\w+(?:ig|lich|bar|sam|los|end|haft|artig|weis)e[nrs]?|(?:Neu|Gut|Groß|Klein|Hoh|Viel|Weiter|Wenig)e[nrs]?|Weniger|Mehr"
)
# nouns for bodies by the ending that an adjective has before them where no article stands
_STRONG = {
    "es": late(
        r"(?:amt|haus|kreuz|ministerium|institut|gericht|parlament|komitee|zentrum|büro|kabinett|netzwerk|werk)(?:e?s)?$",
        re.IGNORECASE,
    ),
    "er": late(
        r"(?:verband|bund|fonds|dienst|verein|senat|klub|club|konzern|ausschuss|anzeiger|kurier|rundfunk|tag|merkur|gerichtshof|\b\w*rat)"
        r"(?:e?s)?$",
        re.IGNORECASE,
    ),
    "e": late(
        r"(?:ung|schaft|bank|agentur|behörde|union|kammer|presse|rundschau|tät|polizei|partei|kommission|zentrale|initiative|kirche|börse|stelle|front|armee|liga)$",
        re.IGNORECASE,
    ),
}
# a noun for a body in the genitive
_OF_BODY = late(
    r"(?:amte?|hause?|kreuze?|ministerium|institut|gerichte?|parlament|zentrum|büro|werke?|verbande?|bunde?|dienste?|verein|senat|konzern|"
    r"rundfunk|magazin|sender|schutze?|staate?)s$",
    re.IGNORECASE,
)
_CONTRACTED = {"im": "dem", "vom": "dem", "beim": "dem", "zum": "dem", "zur": "der"}
_ARTICLES = frozenset(["der", "die", "das", "des", "dem", "den"])
_GENITIVE = late(r"(?<=\w\w[^es])e?s$|(?<=aus)es$|(?<=eis)es$|(?<=ss)es$|(?<=ß)es$")


@lru_cache(maxsize=4096)
def russian_body(name: str, nouns: frozenset[str]) -> str:
    """The nominative of a body by its first noun, one of `nouns` (nominatives in lower case), and the adjectives
    before it; the name itself where it has none of these or stands in the nominative."""
    words = name.split(" ")
    for at, word in enumerate(words):
        if word.lower() in nouns:
            return name
        noun = _nominative_noun(word, nouns)
        if noun is not None:
            gender = "f" if noun.endswith(("а", "я", "ь")) else "n" if noun.endswith(("о", "е")) else "m"
            return " ".join([*(_nominative_adjective(one, gender) for one in words[:at]), noun, *words[at + 1 :]])
        if _RUSSIAN_ADJECTIVE.fullmatch(word) is None:
            return name
    return name


def russian_forms(noun: str) -> tuple[str, ...]:
    """A noun in the cases of its singular."""
    stem, endings = next(
        (noun.removesuffix(end), endings.split()) for end, endings in _DECLENSIONS if noun.endswith(end)
    )
    return (noun, *(stem + ending for ending in endings))


def _nominative_noun(word: str, nouns: Collection[str]) -> str | None:
    low = word.lower()
    for ending, instead in _RUSSIAN_NOUN:
        if low.endswith(ending):
            stem = word[: len(word) - len(ending)]
            for other in instead:
                if (stem + other).lower() in nouns:
                    return stem + other
    return None


def _nominative_adjective(word: str, gender: str) -> str:
    match = _RUSSIAN_ADJECTIVE.fullmatch(word)
    if match is None:
        return word
    stem, ending = match.groups()
    if gender == "f":
        return word if ending in _NEUTER_OR_MASCULINE else stem + ("яя" if ending in _SOFT else "ая")
    if ending not in _NEUTER_OR_MASCULINE:
        return word
    soft = ending in _SOFT
    if gender == "n":
        return stem + ("ее" if soft else "ое")
    return stem + ("ий" if soft or stem.endswith(_AFTER_VELARS) else "ый")


def is_german_adjective(word: str) -> bool:
    """Whether a capitalised word ends as an adjective does that stands in a name: Deutsche, Norddeutscher, Vereinte."""
    return _GERMAN_ADJECTIVE.fullmatch(word) is not None


def is_quality(word: str) -> bool:
    """Whether a capitalised German word is an adjective that stands in no name: Rechtliche (Bedenken)."""
    return _QUALITY.fullmatch(word) is not None


def german_body(name: str, article: str) -> str:
    """The form without an article of a body that stood behind one, or in another case without one: Auswärtiges Amt,
    Vereinte Nationen; laut Süddeutscher Zeitung. `article` is the word before, in lower case."""
    named, of_field, field = name.partition(" für ")
    if of_field:
        # der Deutschen Gesellschaft | für Meereskunde
        return f"{german_body(named, article)} für {field}"
    words = name.split(" ")
    article = _CONTRACTED.get(article, article)
    bent = takewhile(lambda word: not word.endswith("iger"), words[:-1])
    # the Leipziger Zeitung is of a town
    stems = [match[1] for match in takewhile(bool, map(_GERMAN_ADJECTIVE.fullmatch, bent)) if match]
    if article != "des" and stems and words[0].endswith("en") and _OF_BODY.search(words[-1]):
        # laut einem Bericht des Norddeutschen Rundfunks
        article = "des"
    *of_towns, noun = words[len(stems) :]
    if article == "des":
        # des Kreisamtes | Auental
        at = len(words) - 1 if stems else next((k for k, word in enumerate(words) if _OF_BODY.search(word)), 0)
        words[at] = _GENITIVE.sub("", words[at]) if stems or _OF_BODY.search(words[at]) else words[at]
    if not stems or not all(word.endswith("er") for word in of_towns):
        return " ".join(words)
    ending = next((strong for strong, shape in _STRONG.items() if shape.search(noun)), None)
    if ending is None and article in _ARTICLES:
        feminine = article == "die" or (article in ("der", "den") and words[0].endswith("n"))
        ending = "es" if article == "das" else "e" if feminine else "er"
    if ending is None:
        return name
    return " ".join([*(stem + ending for stem in stems), *words[len(stems) :]])
