"""Names in Hebrew, Persian, Hindi and Korean, which capitals do not show: told by the titles beside them, and by how
few words there are of which none is known to be another."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from searchapp import kept
from searchapp.quotes.lexicon import word_set
from searchapp.records import dataclass
from searchapp.text.scripts import is_latin, spaceless_letters

# the scripts of these languages; of Arabic letters Persian is the one that is read here
_SCRIPTS = (
    ("he", "\u05d0", "\u05ea"),
    ("hi", "\u0900", "\u097f"),
    ("ko", "\uac00", "\ud7a3"),
    ("fa", "\u0620", "\u06cc"),
)
_PROBE = 40
_LONGEST_NAME, _LONGEST_KOREAN = 3, 4
# how words begin that belong to the office before a name in Hebrew: שר | הביטחון
_ARTICLE = "ה"
_QUOTING = re.compile(r"(?:이?라고|이?라며|이?라면서|고|며|면서|는)$")
# 최고위원|도, and what stands before an office: 김 | 전 | 총리
_TOO, _FORMER = "도", frozenset(["전", "현", "신임", "당시"])
_KOREAN_SURNAMES = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥인맹제모탁국어은편용"
)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The word lists of one such language. `marker` are the words or endings behind a subject, `turned` tells that a
    verb may stand before its subject, `quotes_behind` that what is said comes before its verb and has an ending."""

    verbs: frozenset[str]
    pronouns: frozenset[str]
    titles: frozenset[str]
    people: frozenset[str]
    stops: frozenset[str]
    marker: tuple[str, ...]
    prefixes: frozenset[str]
    bodies: tuple[str, ...]
    behind: frozenset[str]
    light: frozenset[str]
    makers: frozenset[str]
    parts: frozenset[str]
    plurals: tuple[str, ...]
    that: tuple[str, ...]
    definite: frozenset[str]
    styles: frozenset[str]
    turned: bool
    quotes_behind: bool

    def is_verb(self, word: str) -> bool:
        """Whether a word is a verb of saying; Korean ones go on."""
        if self.quotes_behind:
            return word.startswith(tuple(self.verbs))
        return word in self.verbs

    def opens_quoting(self, word: str) -> bool:
        """Whether a word is the ending that follows what is said: “…”|라고"""
        return _QUOTING.match(word) is not None

    def unmarked(self, word: str) -> str | None:
        """A word without the ending that marks a subject; None where it has none."""
        if word.endswith(_TOO) and word.removesuffix(_TOO) in self.titles:
            return word.removesuffix(_TOO)
        ending = next((ending for ending in self.marker if word.endswith(ending) and len(word) > len(ending)), None)
        return word.removesuffix(ending) if ending is not None else None

    def is_understood(self, words: list[str]) -> bool:
        """Whether words only refer to whoever spoke before; I and we do not."""
        return all((word in self.pronouns and word not in self.people) or word in self.stops for word in words)

    def named(self, printed: str) -> str | None:
        """Whom a noun phrase names; None where it names nobody who can be told."""
        words = [word.strip(",،") for word in printed.translate(_FOLDED).split()]
        if self.quotes_behind:
            return self._korean(words)
        parts = [part.split() for part in re.split("[,،]", printed.translate(_FOLDED))]
        if len(parts) > 1:
            # حسن کریمی، وزیر راه، or: سخنگوی دولت، علی کریمی،
            alone = [part for part in parts if part and self._is_name(part)]
            return " ".join(alone[0]) if len(alone) == 1 else None
        at = max((k + 1 for k, word in enumerate(words) if word in self.titles), default=0)
        if at and self.turned:
            at = max([at, *(k + 1 for k in range(at, len(words) - 1) if words[k].startswith(_ARTICLE))])
        name = words[at:]
        if any(map(is_latin, words[:at])):
            return None
        if at and self.styles and words[at - 1] not in self.styles:
            # وزیر راه حسن کریمی: how much of it is the office, nothing shows
            return None
        return " ".join(name) if self._is_name(name) else None

    def _is_name(self, words: list[str]) -> bool:
        known = self.titles | self.people | self.stops | self.pronouns
        few = 0 < len(words) <= _LONGEST_NAME
        own = few and known.isdisjoint(words) and not any('"' in word or word.isdecimal() for word in words)
        if not own or any(word.endswith(self.plurals) for word in words):
            return False
        return not self.definite or not self._is_hebrew_phrase(words)

    def _is_hebrew_phrase(self, words: list[str]) -> bool:
        """Whether words are a phrase, or may be, by the small words that stand before others without a space."""
        first, rest = words[0], words[1:]
        if not rest:
            # שהקבוצה
            return first[0] in (_ARTICLE, *self.prefixes)
        if first.startswith("ל") or any(word.startswith("ו") and not word.startswith("וו") for word in rest):
            # אמר לכתבים בתל אביב, סין ורוסיה
            return True
        described = first.startswith(_ARTICLE) and first not in self.definite
        if described and rest[0][0] in (_ARTICLE, *self.prefixes):
            # הכותרת באנגלית, but not הילה הדר
            return True
        # מסע הבחירות, but not הרצי הלוי; בנימין נתניהו בישיבה
        office = rest[-1].startswith(_ARTICLE) and rest[-1] not in self.definite
        return office or any(word[0] in self.prefixes for word in rest[1:])

    def _korean(self, words: list[str]) -> str | None:
        if _QUOTING.match(words[0]) is not None or not all(map(str.isalpha, words)):
            return None
        if words[-1].endswith(self.bodies) and len(words[-1]) >= _LONGEST_KOREAN - 1 and len(words) == 1:
            return words[-1]
        titled = words[-1] in self.titles
        name = words[:-1] if titled else words
        if titled:
            # 강준현 | 민주당 | 수석대변인
            name = name[:1] + [word for word in name[1:] if word not in _FORMER and not word.endswith(self.bodies)]
        if not name or not self.people.isdisjoint(name) or not self.stops.isdisjoint(name):
            return None
        first = name[0]
        if len(first) == len("홍길동") and first[0] in _KOREAN_SURNAMES and (titled or len(name) == 1):
            return first
        if titled and len(name) == 1 and len(first) <= _LONGEST_KOREAN:
            return first
        foreign = len(name) <= (1 if titled else 2) and all(2 <= len(word) <= _LONGEST_KOREAN + 1 for word in name)
        return " ".join(name) if foreign and not titled and len("".join(name)) > 2 else None


# Arabic letters for Persian ones
_FOLDED = str.maketrans("يك", "یک")


def table_of(text: str, start: int, end: int) -> Table | None:
    """The table of the language that a part of a text is written in, by its letters; None for all others."""
    probe = text[start : min(end, start + _PROBE)]
    for language, first, last in _SCRIPTS:
        if 2 * sum(first <= sign <= last for sign in probe) > len(probe):
            return _tables().get(language)
    return None


def uncapitalized(printed: str, known: Iterable[Iterable[str]], listed: bool) -> tuple[str, ...] | None:
    """Whom a source names in a language without capitals that has no list of its own (`listed`), of one word who is
    `known` by it in full; None for a source in another language."""
    if is_latin(printed):
        return None
    names = (name for several in known for name in several)
    if spaceless_letters(printed):
        from searchapp.quotes.speakers.scripts.unspaced_names import unspaced_speaker

        return unspaced_speaker(printed, names)
    words = None if listed else table_of(printed, 0, len(printed))
    if words is None:
        return None
    name = words.named(printed)
    if name is None:
        return ()
    if words.quotes_behind and len(name) == 1:
        # 이 대통령
        full = {one for one in names if len(one) == len("홍길동") and one.startswith(name)}
        return tuple(full) if len(full) == 1 else (name,)
    full = {one for one in names if " " in one and name in one.split()} if " " not in name else set()
    return tuple(full) if len(full) == 1 else (name,)


@cache
def _tables() -> dict[str, Table]:
    read: dict[str, dict[str, Any]] = kept.table(_read, Path(__file__).parents[2] / "languages" / "bare.toml")
    return {language: _made(listed) for language, listed in read.items()}


def _read(resource: Path) -> dict[str, Any]:
    # what is kept is read without it
    import tomllib

    return tomllib.loads(resource.read_text(encoding="utf-8"))


def _made(listed: dict[str, str]) -> Table:
    names = ("verbs", "pronouns", "titles", "people", "stops")
    verbs, pronouns, titles, people, stops = (word_set(listed[name]) for name in names)
    return Table(
        verbs,
        pronouns,
        titles,
        people,
        stops,
        marker=tuple(listed["marker"].split()),
        prefixes=frozenset(listed["prefixes"]),
        bodies=tuple(listed["bodies"].split()),
        behind=word_set(listed["behind"]),
        light=word_set(listed["light"]),
        makers=word_set(listed["makers"]),
        parts=word_set(listed["parts"]),
        plurals=tuple(listed["plurals"].split()),
        that=tuple(listed["that"].split()),
        definite=word_set(listed["definite"]),
        styles=word_set(listed["styles"]),
        turned=listed["order"] == "either",
        quotes_behind=listed["order"] == "behind",
    )
