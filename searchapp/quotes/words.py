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
    FILL + r"+|[^\W_]+(?:[’'.\-&/][^\W_]+)*(?:[’'](?=\s))?|\.(?=\S)|--|[,;:()\[\]]|[—–―-](?=\s|[^\W_]|[“\"]|" + FILL + r")|\$|[.!?…]+"
)
_SIGNS = {",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", "—": "-", "–": "-", "-": "-", "--": "-", "―": "-"}


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


def words_of(masked: str, offset: int, table: dict[str, str], ends_of_sentences: Container[int]) -> Words:
    """The tokens of a masked paragraph that starts at `offset` of the file text.

    A full stop that ends no sentence belongs to an abbreviation and is no token; a sign that ends a
    marked stretch within a sentence counts as a comma.
    """
    low: list[str] = []
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(masked):
        word = match.group()
        a, b = match.span()
        if word[0] in ".!?…":
            behind = b
            while masked[behind : behind + 1] == "”":
                behind += 1
            if behind not in ends_of_sentences:
                if not kinds or kinds[-1] != "Q":
                    continue
                word = ","
        starts.append(a + offset)
        ends.append(b + offset)
        first = word[0]
        if first == FILL:
            low.append(FILL)
            kinds.append("Q")
            continue
        form = word.lower().replace("’", "'")
        low.append(form)
        kind = table.get(form)
        if kind is None:
            if first.isupper():
                kind = "C"
            elif first.isalpha():
                kind = "R" if form.endswith("ly") and len(form) > 4 else "w"
            elif first.isdigit() or first == "$":
                kind = "N"
            else:
                kind = _SIGNS.get(word, ".")
        kinds.append(kind)
    return Words(low, kinds, starts, ends)
