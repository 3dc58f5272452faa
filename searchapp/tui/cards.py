"""A hit as a card of three rows and a blank one: title, where it stood, an excerpt."""

from searchapp.article import Span
from searchapp.hits import Hit
from searchapp.text.clean import clean_line
from searchapp.tui.dates import date_words
from searchapp.tui.lines import BLANK, ELLIPSIS, Layer, Piece, Row, clipped, filled, layered, row, spread

CARD_ROWS = 4
ARROW = " ← "
CURSOR = "▌"
_MOST_SPEAKERS = 3
_LEAD = 24


def provenance(outlet: str | None, via: tuple[str, ...]) -> str:
    """`TODAY.AZ ← Azernews ← Sputnik`."""
    return clean_line(ARROW.join([outlet or "no outlet", *via]))


def surname(name: str) -> str:
    """The last word of a name, unless it is a body of several (`Foreign Ministry`) or one word."""
    words = name.split()
    return words[-1] if len(words) == 2 else name


def byline(hit: Hit) -> str:
    """Where and when it was published and who speaks in it."""
    parts = [provenance(hit.outlet, hit.via), date_words(hit.date)]
    if hit.speakers:
        named = [clean_line(surname(speaker)) for speaker in hit.speakers[:_MOST_SPEAKERS]]
        more = len(hit.speakers) - len(named)
        parts.append(", ".join(named) + (f" +{more}" if more else ""))
    return " · ".join(parts)


def excerpt(text: str, matches: tuple[Span, ...], width: int) -> tuple[Piece, ...]:
    """The part of a snippet around its first match that fits in one row, matches marked."""
    text = clean_line(text)
    start = 0
    if matches and matches[0].end + 2 > width - 1:
        start = max(0, matches[0].start - min(_LEAD, width // 3))
        blank = text.find(" ", start, matches[0].start)
        start = blank + 1 if blank >= 0 else start
    head = () if start == 0 or text.startswith(ELLIPSIS, start) else (Piece(ELLIPSIS + " "),)
    shown = clipped(text[start:], width - (2 if head else 0))
    end = start + len(shown)
    whole = shown if not shown.endswith(ELLIPSIS) or end >= len(text) else shown[:-1]
    marks = [Layer(span.start, min(span.end, start + len(whole)), "hit") for span in matches if span.end > start]
    pieces = layered(text, marks, start, start + len(whole))
    tail = (Piece(ELLIPSIS),) if len(whole) < len(shown) else ()
    return (*head, *pieces, *tail)


def card(hit: Hit | None, width: int, *, mark: str = "", chosen: bool = False, asked: bool = True) -> tuple[Row, ...]:
    """The rows of a hit; None is one that has not come yet. `mark` names a marked article; `asked` is whether
    there was a query, so that a count of its hits means something."""
    gutter = Piece(CURSOR if chosen else " ", ("accent",))
    badge = Piece(f"{mark or ' '}", ("accent", "strong"))
    fill = ("cursor",) if chosen else ()
    inner = width - 3
    if hit is None:
        return (row(gutter, "  ", Piece(ELLIPSIS, ("faint",)), fill=fill), Row(fill=fill), Row(fill=fill), BLANK)
    title = clean_line(hit.title) if hit.title else f"(no title) {clean_line(hit.path)}"
    heading = layered(title, [Layer(span.start, span.end, "hit") for span in hit.title_matches], base=("title",))
    right: tuple[Piece, ...] = ()
    if asked and hit.body_matches:
        right = (Piece(f"{hit.body_matches:,} hit{'s' if hit.body_matches != 1 else ''} ", ("muted",)),)
    return (
        Row((gutter, badge, Piece(" "), *filled(heading, inner)), fill),
        Row((gutter, Piece("  "), *spread((Piece(byline(hit), ("muted",)),), right, inner)), fill),
        Row((gutter, Piece("  "), *filled(excerpt(hit.snippet, hit.matches, inner - 1), inner)), fill),
        BLANK,
    )
