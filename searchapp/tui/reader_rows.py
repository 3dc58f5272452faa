"""An article as rows: head, text at most 90 columns wide in the middle, and beside it who is speaking."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from searchapp.article import Article, BodyMap, Quote, Span
from searchapp.export.page import tag_words, with_role
from searchapp.hits import Highlights
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.sentences import sentences
from searchapp.tui.cards import provenance, surname
from searchapp.tui.dates import moment_words
from searchapp.tui.lines import BLANK, Layer, Piece, Row, clipped, layered, padded, row, wrapped

WIDEST = 90
_MARGINS = ((148, 30), (98, 18), (72, 14), (0, 0))
_GAP = 3
_MOST_NESTED = 8
_FIELD = 11
_BARS = {"direct": "│", "mixed": "│", "indirect": "┊"}

Part = Literal["title", "body"]


@dataclass(frozen=True, slots=True)
class HitPlace:
    """A match: in which part of the article, its span there, and the row that shows its beginning."""

    part: Part
    span: Span
    row: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A row that shows `span` of a part, with what stands beside it."""

    part: Part
    span: Span
    speaker: str = ""
    bar: str = " "
    quotes: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """An article laid out for a width. `lines` are rows made already or spans of text that are drawn when they
    are seen; `hits` are all matches in order, those of the title first."""

    title: str
    body: str
    lines: tuple[Row | _Line, ...]
    hits: tuple[HitPlace, ...]
    quotes: tuple[tuple[Span, Quote], ...]
    paragraphs: tuple[Span, ...]
    left: int
    margin: int
    columns: int


def laid_out(
    article: Article, highlights: Highlights, width: int, *, evidence: bool = False, tags: Sequence[str] = ()
) -> Layout:
    """The article's rows for a width in cells, with the user's tags on it."""
    margin = next(size for least, size in _MARGINS if width >= least)
    columns = max(20, min(WIDEST, width - margin - _GAP - 2))
    left = max(0, (width - margin - _GAP - columns) // 2)
    title, body = clean_line(article.title or "(no title)"), clean_line(article.body)
    quotes = _placed(article)
    lines: list[Row | _Line] = [BLANK]
    lines += [_Line("title", span) for span in wrapped(title, columns)]
    indent = Piece(" " * (left + margin + _GAP))
    where = f"{provenance(article.outlet, article.via)} · {moment_words(article.date)}"
    if article.author:
        where += f" · by {clean_line(article.author)}"
    lines += [row(indent, Piece(where[a:b], ("muted",))) for a, b in wrapped(where, columns)]
    named = tag_words(tags)
    lines += [row(indent, Piece(named[a:b], ("accent",))) for a, b in wrapped(named, columns) if named]
    if evidence:
        lines += _evidence(article, columns, indent)
    lines.append(BLANK)
    paragraphs = _paragraphs(article)
    for paragraph in paragraphs:
        lines += _with_speakers(wrapped(body, columns, *paragraph), quotes, margin)
        lines.append(BLANK)
    hits = (*_hits(lines, "title", highlights.title), *_hits(lines, "body", highlights.body))
    return Layout(title, body, tuple(lines), hits, quotes, paragraphs, left, margin, columns)


def sentence_of(layout: Layout, current: int | None) -> tuple[Span, ...]:
    """The sentence of the body that the current hit stands in."""
    if current is None or layout.hits[current].part == "title":
        return ()
    hit = layout.hits[current].span
    at = bisect_right(layout.paragraphs, hit.start, key=lambda span: span.start) - 1
    return tuple(span for span in sentences(layout.body, layout.paragraphs[max(at, 0)]) if _overlap(span, hit))


def drawn(layout: Layout, number: int, current: int | None, lit: Sequence[Span] = ()) -> Row:
    """One row of the layout; `current` is the number of the hit that the reader stands on, `lit` its sentence."""
    line = layout.lines[number]
    if isinstance(line, Row):
        return line
    text = layout.title if line.part == "title" else layout.body
    layers = list[Layer]()
    if line.part == "body":
        layers += [Layer(*span, "lit") for span in lit if _overlap(span, line.span)]
        layers += [Layer(*span, "quote") for span in line.quotes]
    first = bisect_right(layout.hits, (line.part == "body", line.span.start), key=_end)
    for place in range(first, len(layout.hits)):
        hit = layout.hits[place]
        if hit.part != line.part or hit.span.start >= line.span.end:
            break
        layers.append(Layer(*hit.span, "hit"))
        if place == current:
            layers.append(Layer(*hit.span, "current"))
    base = ("title",) if line.part == "title" else ()
    name = padded(clipped(line.speaker, layout.margin), layout.margin, "right")
    return row(
        Piece(" " * layout.left),
        Piece(name, ("speaker",)),
        Piece(f" {line.bar} ", ("faint",)),
        *layered(text, layers, *line.span, base=base),
    )


def row_of(layout: Layout, part: Part, offset: int) -> int:
    """The row that shows a place of the title or the body."""
    return _row_of(_starts(layout.lines, part), offset)


def quote_near(layout: Layout, current: int | None, top: int) -> Quote | None:
    """The quote that the current hit stands in, else the first that is seen from the row `top` on."""
    if current is not None and current < len(layout.hits) and layout.hits[current].part == "body":
        within = [
            (span.end - span.start, number)
            for number, (span, _) in enumerate(layout.quotes)
            if _overlap(span, layout.hits[current].span)
        ]
        if within:
            return layout.quotes[min(within)[1]][1]
    seen = next((line.span.start for line in layout.lines[top:] if isinstance(line, _Line) and line.part == "body"), 0)
    return next((quote for span, quote in layout.quotes if span.end > seen), None)


def _paragraphs(article: Article) -> tuple[Span, ...]:
    places = BodyMap.of(article.paragraphs).in_body
    if not places or places[-1].end != len(article.body):
        places = (Span(0, len(article.body)),)
    return tuple(part for span in places for part in _parted(article.body, span))


def _parted(body: str, span: Span) -> Iterator[Span]:
    """A paragraph; of a text whose paragraphs are not known, what stands between blank lines, else its lines unless
    they were broken to fit a width."""
    gap = "\n\n" if body.find("\n\n", *span) >= 0 else "\n"
    if gap == "\n" and max(map(len, body[span.start : span.end].split(gap))) <= WIDEST:
        yield span
        return
    at = span.start
    while at < span.end:
        end = body.find(gap, at, span.end)
        end = span.end if end < 0 else end
        if not body[at:end].isspace() and end > at:
            yield Span(at, end)
        at = end + len(gap)


def _placed(article: Article) -> tuple[tuple[Span, Quote], ...]:
    places = BodyMap.of(article.paragraphs)
    found = [(places.span_to_body(Span(quote.start, quote.end)), quote) for quote in article.quotes]
    return tuple(sorted(((span, quote) for span, quote in found if span is not None), key=lambda one: one[0]))


def _with_speakers(spans: Sequence[Span], quotes: Sequence[tuple[Span, Quote]], margin: int) -> list[_Line]:
    made, shown = list[_Line](), ""
    following = bisect_left(quotes, spans[0].start, key=lambda one: one[0].start) if spans else 0
    begun = list(quotes[max(0, following - _MOST_NESTED) : following])
    for span in spans:
        while following < len(quotes) and quotes[following][0].start < span.end:
            begun.append(quotes[following])
            following += 1
        begun = [one for one in begun if one[0].end > span.start]
        named = [quote.speaker for _, quote in begun if quote.speaker]
        name = clean_line(named[0]) if named else ""
        if len(name) > margin:
            name = surname(name)
        bar = _BARS[begun[0][1].kind] if begun else " "
        places = tuple(place for place, _ in begun)
        made.append(_Line("body", span, name if name != shown else "", bar, places))
        shown = name
    return made


def _evidence(article: Article, columns: int, indent: Piece) -> list[Row]:
    fields = {
        "outlet": provenance(article.outlet, article.via),
        "date": moment_words(article.date),
        "author": clean_line(article.author or "not known"),
        "language": article.language or "not known",
        "speakers": ", ".join(map(with_role, article.speakers)) or "none",
        "file": clean_line(article.path) + (f"#{article.place}" if article.place > 1 else ""),
        "id": clean_line(article.id),
    }
    because = dict(article.evidence)
    if article.date is not None and article.date.evidence:
        because.setdefault("date", article.date.evidence)
    made = [BLANK]
    for name in ("title", *fields):
        value = fields.get(name, "")
        reason = clean_line(because.get(name, ""))
        if not value and not reason:
            continue
        said = f"{value}   {reason}".strip()
        behind = len(said) - len(reason)
        for number, (start, end) in enumerate(wrapped(said, columns - _FIELD)):
            heading = Piece(f"{'' if number else name:<{_FIELD}}", ("heading",))
            because_of = Piece(said[max(start, behind) : end], ("muted",))
            made.append(row(indent, heading, said[start : min(end, behind)], because_of))
    return made


def _hits(lines: Sequence[Row | _Line], part: Part, spans: Sequence[Span]) -> tuple[HitPlace, ...]:
    starts = _starts(lines, part)
    return tuple(HitPlace(part, span, _row_of(starts, span.start)) for span in spans)


def _starts(lines: Sequence[Row | _Line], part: Part) -> list[tuple[int, int]]:
    return [
        (line.span.start, number) for number, line in enumerate(lines) if isinstance(line, _Line) and line.part == part
    ]


def _row_of(starts: Sequence[tuple[int, int]], offset: int) -> int:
    at = bisect_right(starts, offset, key=lambda one: one[0]) - 1
    return starts[at][1] if at >= 0 else 0


def _end(hit: HitPlace) -> tuple[bool, int]:
    return hit.part == "body", hit.span.end


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
