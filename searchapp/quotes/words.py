"""A paragraph as tokens, each with a category letter, its marked stretches as one token each.

Categories: `Q` marked stretch, `,` `;` `:` `(` `)` as they are, `-` dash, `.` other sign,
`P` personal pronoun, `D` determiner, `A` auxiliary, `I` preposition, `B` conjunction that opens a clause,
`&` and/or, `T` complementizer, `W` relative or question word, `R` adverb, `Y` word of time,
`C` capitalised, `N` number, `w` any other word.
"""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache

from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.marks import Marked

FILL = "\ue000"
_TOKEN = re.compile(
    FILL
    + r"+|[^\W_]+(?:[’'.\-&/][^\W_]+)*(?:[’'](?=\s))?|\.(?=\S)|--|[,;:()\[\]]|[—–―-](?=\s|[^\W_]|[“\"]|"
    + FILL
    + r")|\$|[.!?…]+"
)
# how many words are remembered, so that a hostile text cannot fill the memory
_REMEMBERED = 100_000
_SIGNS = {
    ",": ",",
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
}


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of one paragraph: lower-case form, category, and place in the file text."""

    low: list[str]
    kinds: list[str]
    starts: list[int]
    ends: list[int]


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
                parts.append(FILL * (last - 1 - marked.open) + text[last - 1] + "”" * (stop - last))
                at = stop
                continue
        parts.append(FILL * (stop - marked.open))
        at = stop
    parts.append(text[at:end])
    return "".join(parts)


def words_of(masked: str, offset: int, lexicon: Lexicon, ends_of_sentences: Container[int]) -> Words:
    """The tokens of a masked paragraph that starts at `offset` of the file text.

    A full stop that ends no sentence belongs to an abbreviation and is no token; a sign that ends a
    marked stretch within a sentence counts as a comma.
    """
    known = _known_words(lexicon)
    low: list[str] = []
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    add_low, add_kind, add_start, add_end = low.append, kinds.append, starts.append, ends.append
    for match in _TOKEN.finditer(masked):
        word = match.group()
        a, b = match.span()
        entry = known.get(word)
        if entry is None:
            entry = _read(word, lexicon)
            if len(known) < _REMEMBERED:
                known[word] = entry
        form, kind = entry
        if kind == ".":
            behind = b
            while masked[behind : behind + 1] == "”":
                behind += 1
            if behind not in ends_of_sentences:
                if not kinds or kinds[-1] != "Q":
                    continue
                form = kind = ","
        add_start(a + offset)
        add_end(b + offset)
        add_low(form)
        add_kind(kind)
    return Words(low, kinds, starts, ends)


@cache
def _known_words(lexicon: Lexicon) -> dict[str, tuple[str, str]]:
    """Words read before, with form and category: a text repeats itself."""
    return {}


def _read(word: str, lexicon: Lexicon) -> tuple[str, str]:
    """The lower-case form and the category of a token."""
    first = word[0]
    if first == FILL:
        return FILL, "Q"
    form = word.lower().replace("’", "'")
    kind = categories(lexicon).get(form)
    if kind is not None:
        return form, kind
    if first.isupper():
        return form, "C"
    if first.isalpha():
        return form, "R" if form.endswith("ly") and len(form) > 4 else "w"
    if first.isdigit() or first == "$":
        return form, "N"
    return form, _SIGNS.get(word, ".")
