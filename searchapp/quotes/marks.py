"""Quote marks: which stretches of a paragraph stand between marks, faults of typing mended.

A mark is read by its shape and by its neighbours: `“` after a space and before a letter opens, `“`
behind a letter closes, whatever the book of types says. Marks of another family inside an open
quote are nested quotes and belong to its text.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late

# It begins with a set of characters, which is what lets the search skip from one to the next.
MARKS = compiled(r"[“”„‟«»\"「」『』`'‘’](?:(?<![`'‘’])|(?<=`)`|(?<=')'+|(?<=‘)‘|(?<=’)’)")
_SINGLE_MARKS = late(r"(?<!\w)[‘'](?=\w)(?!\d\ds\b)|(?<=[\w.,!?…])[’'](?!\w)")
_ALL_MARKS = late(rf"(?<!\w)‘(?=\w)|(?<=[\w.,!?…])’(?!\w)|{MARKS.pattern}")
# a » that opens: neither before an item of a list nor behind speech that began before the text
_INWARD = late(r"»(?=[^\s,.;:!?)])|»\s(?=[^«»\n]{1,600}«)")
# what stands before the last letter of a Hebrew abbreviation
_ABBREVIATED = late(r"[\"“”„][א-ת](?![א-ת])")
# a " that closes, or '' that opens
_EVEN = late(r"\S\"(?!\w)|(?<!\S)''\w")
_STRAIGHT_PAIR = late(r"(?<!\w)'\w[^\n]{15,160}?[,!?…]'(?!\w)")
# what a line opens and a later one closes
_LINE_OPENS, _CLOSES_SPEECH = late(r"(?:^|\n)‘\w"), late(r"[,.!?…]’(?!\w)")
_SINGLE_PAIR = late(r"(?<![\w‘])‘\w[^‘\n]{15,}?[,.!?…]’(?!\w)")

# which signs close a quote, by the sign that opened it; straight and curly marks get mixed up
_CLOSES = {
    "“": '”“"‟',
    "”": '”“"',
    "‟": '”"',
    "„": '“”"‟„',
    "«": "»",
    "»": "«",
    '"': '"”“',
    "``": "''\"",
    "''": "''\"",
    "‘‘": "’’",
    "「": "」",
    "『": "』",
    "‘": "’'",
    "'": "'’",
}
_ALWAYS_OPEN = frozenset(["„", "``", "‘‘", "「", "『", "‘"])
_OPENING = frozenset(["“", "„", "«", "``", "‘‘", "「", "『", "‘", "‟"])
_CLOSING = frozenset(["”", "»", "’’", "」", "』", "’"])
_BEFORE_OPENING = frozenset("([{—–-‘/:¿¡>…„«“")
_ELISIONS = frozenset("'’")
_NEVER_FIRST = frozenset(",.;:!?)]}")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-…<»”\"'’")
_REOPENED = frozenset(".!?,;-")


# who said what stands before
_TOLD = late(
    r"(?:(?:he|she|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,2})\s)?(?:said|says|told|added|asked|wrote|replied)\b(?![,:]\s*[‘“\"])"
)
# and so many single pairs are looked at for it
_MOST_PAIRS = 200
# a quote is not looked for the end of beyond so many paragraphs
_MOST_PARAGRAPHS = 12


class Marked(NamedTuple):
    """A stretch between marks: `[start, end)` is the text without outer spaces, `[open, close)` takes in the marks."""

    open: int
    start: int
    end: int
    close: int
    closed: bool


class _Sign(NamedTuple):
    sign: str
    start: int
    end: int
    opens: bool
    closes: bool


class Style(NamedTuple):
    """How a text marks its quotes: `single`, ‘so’; `inward`, »so«; `both`, “so” and ‘so’; `uneven`, "so''."""

    single: bool = False
    inward: bool = False
    both: bool = False
    uneven: bool = False


PLAIN = Style()


def style_of(text: str) -> Style:
    """The style of a text: single marks where it has no double ones, inward where a » comes before the first «, both
    where it has double ones and speech in single ones that stand in no double ones, uneven where no " closes."""
    single = MARKS.search(text) is None and _has_single_marks(text)
    left, right = text.find("«"), text.find("»")
    if 0 <= right < left:
        opening = _INWARD.search(text, right)
        right = opening.start() if opening is not None else left
    both = (
        not single
        and "‘" in text
        and any(_is_alone(text, pair) for pair in islice(_SINGLE_PAIR.finditer(text), _MOST_PAIRS))
    )
    uneven = "''" in text and '"' in text and _EVEN.search(text) is None
    return Style(single, 0 <= right < left, both, uneven)


def _has_single_marks(text: str) -> bool:
    """Whether a text without double marks has speech in single ones: curly, or straight with who said it behind."""
    opened = _LINE_OPENS.search(text)
    over_lines = opened is not None and _CLOSES_SPEECH.search(text, opened.end()) is not None
    if over_lines or _SINGLE_PAIR.search(text) is not None:
        return True
    pairs = islice(_STRAIGHT_PAIR.finditer(text), _MOST_PAIRS)
    return any(_TOLD.match(text, pair.end() + 1) is not None for pair in pairs)


def _is_alone(text: str, pair: re.Match[str]) -> bool:
    """Whether what stands between two single marks is what somebody said, and no quote within another: every double
    mark before it in its line is closed."""
    if _TOLD.match(text, pair.end() + 1) is None:
        return False
    line = text.rfind("\n", 0, pair.start()) + 1
    opened = sum(text.count(sign, line, pair.start()) for sign in "“„")
    closed = text.count("”", line, pair.start())
    return opened == closed and text.count('"', line, pair.start()) % 2 == 0


def marked(text: str, start: int, end: int, style: Style = PLAIN) -> list[Marked]:
    """The stretches between marks in the paragraph `[start, end)`, in order and not overlapping.

    A quote that is never closed ends at the next opening mark or with the paragraph, and has
    `closed` False. `single` reads ‘ ’ and ' ' as the marks of this text.
    """
    signs = _signs(text, start, end, style)
    found: list[Marked] = []
    current: _Sign | None = None
    depth = 0
    for number, sign in enumerate(signs):
        if current is None:
            if _starts(sign) or _starts_glued(text, sign, signs, number):
                current, depth = sign, 0
            continue
        if _ends(current, sign) or _turned_round(text, current, sign):
            if depth and _more_closing(signs, number + 1, current):
                depth -= 1
                continue
            if sign.sign in _ELISIONS and _is_possessive(text, sign, signs, number, current):
                continue
            start, stop = current.end, sign.start
            while start < stop and text[start].isspace():
                start += 1
            while stop > start and text[stop - 1].isspace():
                stop -= 1
            found.append(Marked(current.start, start, stop, sign.end, True))
            current = None
        elif sign.opens and (sign.sign == current.sign):
            if sign.sign == "„" and text[current.end : sign.start].rstrip()[-1:] in _REOPENED:
                # every verse or paragraph of a quote may open it anew
                continue
            if _nested(text, sign, signs, number, current):
                depth += 1
            else:
                found.append(_unclosed(text, current, sign.start))
                current, depth = sign, 0
    if current is not None and end - current.end > 2:
        found.append(_unclosed(text, current, end))
    return found


def running_on(
    text: str, spans: Sequence[Span], stretches: Sequence[list[Marked]], style: Style = PLAIN
) -> list[list[Marked]]:
    """The stretches of paragraphs with what runs on in them from a quote that an earlier one opens, where it is closed
    further down and no mark stands in between: “We shall go. ¶ They may stay. ¶ That is all.”
    """
    found = list(stretches)
    for number, own in enumerate(stretches):
        if not own or own[-1].closed:
            continue
        sign = MARKS.match(text, own[-1].open)
        opening = text[own[-1].open] if sign is None else sign.group()
        for at in range(number + 1, min(number + 1 + _MOST_PARAGRAPHS, len(spans))):
            signs = _signs(text, *spans[at], style) if opening in _CLOSES else []
            if not signs:
                continue
            close = signs[0]
            if close.closes and not close.opens and close.sign in _CLOSES[opening]:
                whole = [Marked(start, start, end, end, False) for start, end in spans[number + 1 : at]]
                start = spans[at].start
                found[number + 1 : at] = [[stretch] for stretch in whole]
                behind = [stretch for stretch in stretches[at] if stretch.open >= close.end]
                found[at] = [Marked(start, start, close.start, close.end, True), *behind]
            break
    return found


def _signs(text: str, start: int, end: int, style: Style) -> list[_Sign]:
    signs = []
    pattern = _SINGLE_MARKS if style.single else _ALL_MARKS if style.both else MARKS
    for match in pattern.finditer(text, start, end):
        a, b = match.span()
        before = text[a - 1] if a > start else " "
        after = text[b] if b < end else " "
        sign = match.group()
        if (sign == "‘‘" and before.isdigit()) or ("א" <= before <= "ת" and _ABBREVIATED.match(text, a)):
            # 3:14‘47‘‘; מנכ"ל
            continue
        if sign[0] == "'" and b - a > 2:
            # '''word' opens with a nested quote, 'word''' closes with one
            a, b = (b - 2, b) if after.isspace() or after in _AFTER_CLOSING else (a, a + 2)
            sign = "''"
        if style.uneven and sign == "''":
            signs.append(_Sign('"', a, b, False, True))
            continue
        if sign in "«»":
            opens = (sign == "»") == style.inward
            signs.append(_Sign(sign, a, b, opens, not opens))
            continue
        never = after in _NEVER_FIRST and not (after == "." and text[b + 1 : b + 2] not in ("", " ", "\n"))
        # il dit qu'"une étape est franchie"
        elided = before in _ELISIONS and after.isalnum() and text[a - 2 : a - 1].isalpha() and a - 2 >= start
        opens = not after.isspace() and not never and (before.isspace() or before in _BEFORE_OPENING or elided)
        closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
        if opens and closes:
            opens = before not in "…»”"
            closes = not opens
        signs.append(_Sign(sign, a, b, opens, closes))
    return signs


def _starts(sign: _Sign) -> bool:
    if sign.sign not in _CLOSES:
        return False
    if sign.sign in _ALWAYS_OPEN:
        return True
    if sign.sign in _OPENING and sign.sign not in "«»":
        return not sign.closes
    return sign.opens


def _starts_glued(text: str, sign: _Sign, signs: list[_Sign], number: int) -> bool:
    """Whether a straight mark opens what follows a full stop without a space: …, dit-il."La suite viendra"."""
    glued = sign.sign == '"' and not sign.closes and text[sign.start - 1 : sign.start] in (".", "!", "?")
    return glued and text[sign.end : sign.end + 1].isupper() and _more_closing(signs, number + 1, sign)


def _ends(current: _Sign, sign: _Sign) -> bool:
    if sign.sign not in _CLOSES[current.sign] or ((len(sign.sign) > 1) != (len(current.sign) > 1) and sign.sign != '"'):
        return False
    if sign.sign in _CLOSING or sign.sign in "«»":
        return sign.sign not in "«»" or sign.closes
    if sign.sign in _OPENING and current.sign != "„":
        return sign.closes
    return not sign.opens


def _more_closing(signs: list[_Sign], number: int, current: _Sign) -> bool:
    """Whether another sign closes `current` before one opens a new quote."""
    for sign in signs[number:]:
        if _ends(current, sign):
            return True
        if sign.sign == current.sign and sign.opens:
            return False
    return False


def _is_possessive(text: str, sign: _Sign, signs: list[_Sign], number: int, current: _Sign) -> bool:
    """Whether a single mark belongs to the plural before it, for one behind a comma or a full stop closes the quote:
    ‘Both sides’ claims are false,’"""
    at, behind = sign.start, text[sign.end : sign.end + 2]
    if text[at - 1 : at] != "s" or behind[:1] != " " or not behind[1:].isalnum():
        return False
    for following in signs[number + 1 :]:
        if following.sign == current.sign and following.opens:
            return False
        if _ends(current, following) and text[following.start - 1] in _REOPENED:
            return True
    return False


def _nested(text: str, sign: _Sign, signs: list[_Sign], number: int, current: _Sign) -> bool:
    """Whether `sign`, opening within the same family, opens a nested quote and not a new one."""
    before = text[current.end : sign.start].rstrip()[-1:]
    if before in ".!?…,”»":
        return False
    closing = 0
    for following in signs[number + 1 : number + 6]:
        if _ends(current, following):
            closing += 1
        elif following.sign == current.sign and following.opens:
            break
    return closing >= 2 or current.sign == "«"


def _turned_round(text: str, current: _Sign, sign: _Sign) -> bool:
    """Whether an opening mark is typed where the quote ends: “We hope so, “he said; "We hope so, "Berg said."""
    if sign.sign != current.sign or not sign.opens:
        return False
    said = text[current.end : sign.start]
    ended = said[-1:].isspace() and said.rstrip()[-1:] in (",", ".", "!", "?", "…")
    if ended and _TOLD.match(text, sign.end) is not None:
        return True
    return ended and sign.sign != '"' and text[sign.end : sign.end + 1].islower()


def _unclosed(text: str, current: _Sign, end: int) -> Marked:
    while end > current.end and text[end - 1].isspace():
        end -= 1
    return Marked(current.start, current.end, end, end, False)
