"""The paragraphs of an article as tokens, each with a category letter, marked stretches as one token each.

Categories: `Q` marked stretch, `,` `;` `:` `(` `)` as they are, `-` dash, `.` other sign,
`P` personal pronoun, `D` determiner, `A` auxiliary, `I` preposition, `B` conjunction that opens a clause,
`&` and/or, `T` complementizer, `W` relative or question word, `R` adverb, `Y` word of time,
`C` capitalised, `N` number, `w` any other word, `^` before a new paragraph.
"""

import sys
from collections.abc import Container, Sequence
from functools import cache
from itertools import accumulate, pairwise
from typing import NamedTuple, TypeVar

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import CASELESS, Lexicon, word_set
from searchapp.quotes.marks import Marked

T = TypeVar("T")

# the lower-case form of a word, its category, its class, and its group as a verb (see `Words`)
_Word = tuple[str, str, str, str]

NAMES_IN_CAPITALS = frozenset(["WHO", "WHO's", "WHO’s", "IT"])
"""Names that are pronouns in small letters: the World Health Organization, information technology."""
FILL = "\ue000"
FILL_SMALL = "\ue001"
BREAK = "\ue002"
"""What stands for the first character of a marked stretch that begins with a small letter, and for a new paragraph."""
# It begins with a set of characters, which is what lets the search skip from one to the next; which token it is of is
# told behind the first.
_TOKEN = compiled(
    r"([^ “”\"’'](?:(?<=\w)\w*+(?:(?:[’'.\-&/]|[:,](?<=\d[:,])(?=\d))"
    r"(?:\w++(?>(?:(?:[’'.\-&/]|[:,](?<=\d[:,])(?=\d)|(?<=\.[A-Z])\.-)\w++)*)(?:[’'](?=\s))?|(?<=[’'])(?=\s)))?"
    rf"|(?<=[,;:()\[\]،؛${BREAK}])|(?<=[{FILL}{FILL_SMALL}])[{FILL}{FILL_SMALL}]*+"
    r"|(?<=\.)(?=\S)|(?<=[.!?…])[.!?…]*+|(?<=-)-"
    rf"|(?<=[—–―-])(?=[\s\w“\"{FILL}{FILL_SMALL}])(?!(?<=\w-)\s(?:und|oder|bzw|sowie|and|or)\s)))"
)
# how many words of which length are remembered, so that a hostile text cannot fill the memory
_REMEMBERED = 100_000
_LONGEST = 40
# Jch, Jhm, Jn: the capital I of old German print
_OLD_I = late(r"j[^aeiouäöüy\W\d]")
# at the head of a sentence too, unlike Kelly, Reilly and Kimberly
_ADVERBIAL = (
    "ably", "ainly", "ally", "arly", "dely", "edly", "enly", "ewly", "fully", "hly", "ibly", "ickly", "lowly", "ngly",
    "ntly", "rtly", "sely", "sly", "tely", "vely",
)  # fmt: skip
# and unlike McNally and Connally
_OF_NAMES = ("mc", "conn", "donn")
# auxiliaries that are names as well
_NAMES_TOO = frozenset(["May", "Will"])
_BEFORE_SENTENCE = frozenset(".^Q:;-(")
_SAYING = frozenset(["saypast", "saythird"])
# al-Masri
_ARABIC = late(r"(?:a[dlnrst]|ash|el|es)-[A-ZÀ-Þ]")
# Vowel signs of Arabic, which few texts print, are no letters, so that letters that fill stand for them within a word:
# another one for the ending of adverbs, أيضًا.
_FILLING, _ADVERBIAL_END = "\u0640", "\u06e5"
_POINTS = dict.fromkeys(range(0x064B, 0x0653), _FILLING) | {0x064B: _ADVERBIAL_END}
_UNPOINTED = dict.fromkeys(map(ord, _FILLING + _ADVERBIAL_END))
_FINITE = frozenset(["past", "third"])
_FILLS = frozenset([FILL, FILL_SMALL])
_NOUNS_IN_LY = word_set(
    "family supply rally assembly anomaly monopoly bully tally reply ally italy july jelly belly doily homily"
)
_SIGNS = {
    ",": ",",
    "،": ",",
    "؛": ";",
    ";": ";",
    ":": ":",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    "—": "-",
    "–": "-",
    "-": "-",
    "--": "-",
    "―": "-",
    BREAK: "^",
}


def without_points(printed: str) -> str:
    """Arabic words without their vowel signs, which few texts print."""
    return printed if printed.isascii() else printed.translate(_POINTS).translate(_UNPOINTED)


class Words(NamedTuple):
    """The tokens of an article: lower-case form, category (a letter each), and place in the file text.

    `classes` are narrower than categories: of a word that can cue a quote which one it is, of another how it ends.
    `verbs` say of what looks like a finite verb the group of its cue, or `-` where it can cue nothing; else nothing.
    """

    low: list[str]
    kinds: str
    classes: list[str]
    verbs: list[str]
    starts: list[int]
    ends: list[int]


NO_WORDS = Words([], "", [], [], [], [])


@cache
def categories(lexicon: Lexicon) -> dict[str, str]:
    """The category letter of every word of the lexicon's closed lists."""
    table: dict[str, str] = {}
    for letter, name in (
        ("T", "complementizers"),
        ("P", "pronouns"),
        ("A", "auxiliaries"),
        ("&", "joiners"),
        ("B", "breaks"),
        ("W", "relatives"),
        ("W", "questions"),
        ("D", "determiners"),
        ("Y", "days"),
        ("I", "prepositions"),
        ("R", "adverbs"),
    ):
        for word in lexicon.named(name):
            table.setdefault(word, letter)
    for pronoun in lexicon.named("pronouns"):
        for ending in lexicon.named("contractions"):
            table[pronoun + ending] = "P"
    return table


def masked(text: str, start: int, end: int, stretches: Sequence[Marked]) -> str:
    """The paragraph `[start, end)` with its marked stretches filled; their last sign and closing mark stay.

    So “Why?” and "…," end in the same way wherever the comma or full stop is typed.
    """
    parts, at = [], start
    for marked in stretches:
        parts.append(text[at : marked.open])
        stop = marked.close
        if marked.closed:
            last = marked.end
            while last > marked.start and text[last - 1] in "’'\"”»“ ":
                last -= 1
            if last > marked.start and text[last - 1] in ",.!?…":
                parts.append(_filled(text, marked, last - 1) + text[last - 1] + "”" * (stop - last))
                at = stop
                continue
        parts.append(_filled(text, marked, stop))
        at = stop
    parts.append(text[at:end])
    return "".join(parts)


def _filled(text: str, marked: Marked, stop: int) -> str:
    first = FILL_SMALL if text[marked.start : marked.start + 1].islower() else FILL
    return first + FILL * (stop - marked.open - 1)


def words_of(masked: str, offset: int, lexicon: Lexicon, ends_of_sentences: Container[int]) -> Words:
    """The tokens of masked paragraphs that start at `offset` of the file text.

    A full stop that ends no sentence belongs to an abbreviation and is no token; a sign that ends a
    marked stretch within a sentence, or (but in English) a question
    or call within one, counts as a comma.
    """
    # signs between tokens and tokens in turn, and where each of them starts
    written = masked.replace("_", " ")
    if lexicon.language in CASELESS:
        written = written.translate(_POINTS)
    parts = _TOKEN.split(written)
    if len(parts) == 1:
        return NO_WORDS
    places = list(accumulate(map(len, parts), initial=offset))
    known = list(map(_known_words(lexicon).__getitem__, parts[1::2]))
    if lexicon.language == "en" and any(map(masked.__contains__, _NAMES_TOO)):
        known = _with_names(parts[1::2], known)
    low, kinds, classes, verbs = ([word[column] for word in known] for column in range(4))
    words = Words(low, "".join(kinds), classes, verbs, places[1:-1:2], places[2::2])
    return _without_abbreviations(words, masked, offset, ends_of_sentences, lexicon.language != "en")


def _with_names(printed: Sequence[str], known: list[_Word]) -> list[_Word]:
    """What is known of the words, with those for auxiliaries that are capitalised within a sentence or right before
    a verb of saying told as names: Mrs | May, | Will said; but May I."""
    found = list(known)
    for at, word in enumerate(printed):
        if word not in _NAMES_TOO:
            continue
        inner = at > 0 and found[at - 1][1] not in _BEFORE_SENTENCE
        if inner or (at + 1 < len(known) and known[at + 1][2] in _SAYING):
            found[at] = (known[at][0], "C", "C", "")
    return found


def _without_abbreviations(
    words: Words, masked: str, offset: int, ends_of_sentences: Container[int], calls: bool
) -> Words:
    kinds = list(words.kinds)
    dropped: list[int] = []
    before = ""
    at = words.kinds.find(".")
    while at >= 0:
        behind = words.ends[at] - offset
        while masked[behind : behind + 1] == "”":
            behind += 1
        if behind not in ends_of_sentences:
            if at and dropped[-1:] != [at - 1]:
                before = kinds[at - 1]
            if before == "Q" or (calls and words.low[at][0] in "!?"):
                words.low[at] = kinds[at] = words.classes[at] = ","
            else:
                dropped.append(at)
                if calls and kinds[at - 2 : at - 1] == ["C"] == kinds[at + 1 : at + 2] and len(words.low[at - 1]) == 1:
                    # Serge | A. | Madou
                    kinds[at - 1] = words.classes[at - 1] = "C"
        at = words.kinds.find(".", at + 1)
    low, classes, verbs = (_without(dropped, column) for column in (words.low, words.classes, words.verbs))
    starts, ends = (_without(dropped, column) for column in (words.starts, words.ends))
    return Words(low, "".join(_without(dropped, kinds)), classes, verbs, starts, ends)


def _without(dropped: Sequence[int], column: list[T]) -> list[T]:
    """A column without the rows `dropped`, which rise."""
    if not dropped:
        return column
    kept = column[: dropped[0]]
    for at, following in pairwise((*dropped, len(column))):
        kept += column[at + 1 : following]
    return kept


class _Known(dict[str, _Word]):
    """Words with what `Words` says of each, read when they are first met: a text repeats itself."""

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self._categories = categories(lexicon)
        self._cues = lexicon.cues
        self._english = lexicon.language == "en"
        self._german = lexicon.language == "de"

    def __missing__(self, word: str) -> _Word:
        if word[0] in _FILLS:
            return word[0], "Q", "Q", ""
        if self._english and word in NAMES_IN_CAPITALS:
            return word, "C", "C", ""
        form = word.lower()
        if not form.isascii():
            form = form.replace("’", "'").translate(_UNPOINTED)
        if self._german and _OLD_I.match(form):
            form = "i" + form[1:]
        kind = self._categories.get(form) or self._open_kind(word, form)
        cue = self._cues.get(form)
        if cue is not None and kind in "wCI":
            verb = "" if kind != "w" else cue.group if cue.form in _FINITE else "-" if form.endswith("ed") else ""
            entry = form, kind, sys.intern(cue.group + cue.form), verb
        elif kind != "w":
            entry = form, kind, kind, "-" if kind == "A" else ""
        elif form.endswith("ed"):
            entry = form, kind, "wed", "-"
        else:
            entry = form, kind, "wing" if form.endswith("ing") else "w", ""
        if len(word) <= _LONGEST and len(self) < _REMEMBERED:
            self[word] = entry
        return entry

    def _open_kind(self, word: str, form: str) -> str:
        """The category of a token that is in no closed list; `form` is its form in small letters."""
        first = word[0]
        if first.isalpha():
            if first in "ae" and _ARABIC.match(word):
                return "C"
            if first.isupper():
                return "R" if self._english and is_capital_adverb(form) else "C"
            if _ADVERBIAL_END in word:
                return "R"
            return "R" if form.endswith("ly") and len(form) > 4 and form not in _NOUNS_IN_LY else "w"
        if first.isdigit() or first == "$":
            # der 51-Jährige
            return "C" if self._german and word.rpartition("-")[2][:1].isupper() else "N"
        return _SIGNS.get(word, ".")


def is_capital_adverb(form: str) -> bool:
    """Whether an English word, here in small letters, is an adverb in spite of its capital: Suddenly, but not Emily."""
    return (
        form.endswith("ly")
        and (len(form) > 5 or form.endswith("ewly"))
        and form.endswith(_ADVERBIAL)
        and not form.startswith(_OF_NAMES)
    )


@cache
def _known_words(lexicon: Lexicon) -> _Known:
    return _Known(lexicon)
