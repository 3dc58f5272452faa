"""A hit as a card of three rows and a blank one: title, where it stood, an excerpt."""

from rich.cells import cell_len

from searchapp.article import Span
from searchapp.export.page import ARROW, tag_words
from searchapp.hits import Hit
from searchapp.quotes.speakers.bodies.body_names import body_key, has_body_noun
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.places import countries
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted
from searchapp.tui.dates import date_words
from searchapp.tui.lines import BLANK, ELLIPSIS, Layer, Piece, Row, clipped, cut_words, filled, layered, row, spread

CARD_ROWS = 4
CURSOR = "▌"
_MOST_SPEAKERS = 3
_LEAD = 24
_NARROW = 60
_TAGS = 3
"""The part of a row that tags take at most."""
_UNTITLED = "(no title) "
_NUMERALS = frozenset("IVX")


def provenance(outlet: str | None, via: tuple[str, ...]) -> str:
    """`TODAY.AZ ← Azernews ← Sputnik`."""
    return clean_line(ARROW.join([outlet or "no outlet", *via]))


def heading(title: str | None, path: str, room: int | None = None) -> str:
    """What an article is called on one row: its title, or the file by which it is known, of which the last part is left
    where there is little `room`."""
    words = clean_line(title or f"{_UNTITLED}{path}")
    return words if title or room is None or cell_len(words) <= room else clean_line(path.rpartition("/")[2])


def surname(name: str) -> str:
    """The last word of a person's name of two words; of others all: `White House`, `Abdullah II`, `Fox 2`"""
    words = name.split()
    last = words[-1].strip(".") if words else ""
    if set(last) <= _NUMERALS or last in ("Jr", "Sr") or last.isdecimal():
        return name
    if len(words) != 2 or words[0] in given_names():
        return words[-1] if len(words) == 2 else name
    body = body_key(name) is not None or has_body_noun(name) or words[0].casefold() in countries()
    return name if body else words[1]


def shortened(where: str, width: int) -> str:
    """A provenance in so many cells, without its furthest sources where there is no room for them."""
    names = where.split(ARROW)
    while len(names) > 1 and cell_len(where) > width:
        names.pop()
        where = ARROW.join([*names, ELLIPSIS])
    return clipped(where, width)


def byline(hit: Hit, width: int) -> str:
    """Where and when it was published and who speaks in it, in so many cells: speakers give way first, then further
    sources and the end of a long name; the outlet is to be read."""
    where, when = provenance(hit.outlet, hit.via), date_words(hit.date)
    for shown in range(min(len(hit.speakers), _MOST_SPEAKERS), -1, -1):
        named = ", ".join(clean_line(surname(speaker)) for speaker in hit.speakers[:shown])
        more = len(hit.speakers) - shown
        said = f"{named} +{more}" if named and more else named
        line = " · ".join(part for part in (where, when, said) if part)
        if cell_len(line) <= width:
            return line
        if shown == 1 and width > _NARROW:
            room = width - cell_len(when) - 6
            outlet, further, _ = where.partition(ARROW)
            least = min(cell_len(f"{outlet}{further}{ELLIPSIS if further else ''}"), room // 2)
            tail = f" +{more}" if more else ""
            said = clipped(named, room - least - len(tail)) + tail
            return f"{shortened(where, room - cell_len(said))} · {when} · {said}"
    return f"{shortened(where, width - cell_len(when) - 3)} · {when}"


def excerpt(text: str, matches: tuple[Span, ...], width: int) -> tuple[Piece, ...]:
    """The part of a snippet around its first match that fits in one row, matches marked."""
    text = clean_line(text)
    start = 0
    if matches and matches[0].end + 2 > width - 1:
        start = max(0, matches[0].start - min(_LEAD, width // 3))
        blank = text.find(" ", start, matches[0].start)
        start = blank + 1 if blank >= 0 else start
    head = () if start == 0 or text.startswith(ELLIPSIS, start) else (Piece(ELLIPSIS + " "),)
    kept, end = cut_words(text[start:], width - (2 if head else 0))
    marks = [Layer(span.start, min(span.end, start + kept), "hit") for span in matches if span.end > start]
    return (*head, *layered(text, marks, start, start + kept), Piece(end))


def card(hit: Hit | None, width: int, *, mark: str = "", chosen: bool = False, asked: bool = True) -> tuple[Row, ...]:
    """The rows of a hit; None is one that has not come yet. `mark` names a marked article; `asked` is whether
    there was a query, so that a count of its hits means something."""
    gutter = Piece(CURSOR if chosen else " ", ("accent",))
    badge = Piece(f"{mark or ' '}", ("accent", "strong"))
    fill = ("cursor",) if chosen else ()
    inner = width - 4
    if hit is None:
        return (row(gutter, "  ", Piece(ELLIPSIS, ("faint",)), fill=fill), Row(fill=fill), Row(fill=fill), BLANK)
    right: tuple[Piece, ...] = ()
    if hit.tags:
        right = (Piece(clipped(tag_words(hit.tags), inner // _TAGS), ("accent",)),)
    if asked and hit.match_count:
        right += (Piece(f"{' · ' if right else ''}{counted(hit.match_count, 'hit')}", ("muted",)),)
    line = byline(hit, inner - sum(cell_len(piece.text) for piece in right) - 2)
    return (
        Row((gutter, badge, Piece(" "), *filled(_heading(hit, inner), inner)), fill),
        Row((gutter, Piece("  "), *spread((Piece(line, ("muted",)),), right, inner)), fill),
        Row((gutter, Piece("  "), *filled(excerpt(hit.snippet, hit.matches, inner), inner)), fill),
        BLANK,
    )


def _heading(hit: Hit, width: int) -> tuple[Piece, ...]:
    if not hit.title:
        words = heading(None, hit.path, width)
        said = _UNTITLED if words.startswith(_UNTITLED) else ""
        return Piece(said, ("muted",)), Piece(words.removeprefix(said), ("title",))
    title = clean_line(hit.title)
    kept, end = cut_words(title, width)
    marks = [Layer(span.start, span.end, "hit") for span in hit.title_matches]
    return (*layered(title, marks, 0, kept, base=("title",)), Piece(end, ("title",)))
