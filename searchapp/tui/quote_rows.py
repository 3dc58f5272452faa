"""Quotes as a table, grouped where several outlets carry one statement."""

from collections.abc import Sequence

from rich.cells import cell_len

from searchapp.article import Quote, Span
from searchapp.compare.differing import differences, words_of
from searchapp.compare.likeness import one_speaker
from searchapp.export.citation import quote_citation
from searchapp.hits import QuoteHit
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.sentences import sentences
from searchapp.text.tokens import forms
from searchapp.tui.cards import heading, provenance, surname
from searchapp.tui.dates import date_words
from searchapp.tui.lines import BLANK, Layer, Piece, Row, clipped, filled, fitted, layered, padded, row, wrapped

DETAIL_ROWS = 6
_SEVERAL = "several speakers"


@dataclass(frozen=True, slots=True)
class QuoteEntry:
    """A row of the table: a quote, with the words that differ from the first wording of its group, and where in it the
    sentence begins that both have; or the heading of a group; or, with neither, a blank row. `other` is who said it in
    this wording, where that is not the one whom the heading names."""

    quote: QuoteHit | None = None
    heading: str = ""
    differs: tuple[Span, ...] = ()
    begin: int = 0
    grouped: bool = False
    other: str = ""


def quote_entries(quotes: Sequence[QuoteHit], groups: Sequence[Sequence[int]]) -> tuple[QuoteEntry, ...]:
    """The rows of all quotes: first the statements that several outlets carry, most outlets first, each wording by
    date; then the others in the order given. `groups` are numbers of quotes that word one statement."""
    outlets = {group: len({quotes[number].outlet or "" for number in group}) for group in map(tuple, groups)}
    shared = sorted((group for group in outlets if outlets[group] > 1), key=lambda group: -outlets[group])
    made = list[QuoteEntry]()
    for group in shared:
        wordings = [quotes[number] for number in sorted(_once_an_article(quotes, group))]
        wordings.sort(key=lambda hit: (hit.date is None, hit.date or ""))
        made += [QuoteEntry()] * bool(made) + _statement(wordings, outlets[group])
    placed = {number for group in shared for number in group}
    alone = [hit for number, hit in enumerate(quotes) if number not in placed]
    if made and alone:
        made += [QuoteEntry(), QuoteEntry(heading="in one outlet")]
    return (*made, *map(QuoteEntry, alone))


def _statement(wordings: Sequence[QuoteHit], outlets: int) -> list[QuoteEntry]:
    """The heading of a statement and its wordings, each beside the first."""
    first, *others = wordings
    named = [hit.quote for hit in wordings if hit.quote.by]
    speaker = _mostly(named)
    who = clean_line(speaker or (_SEVERAL if named else first.quote.who))
    apart = [differences(first.quote.text, hit.quote.text) for hit in others]
    begin = _shared_from(first.quote.text, apart[0][0]) if apart else 0
    made = [
        QuoteEntry(heading=f"{who} · one statement in {outlets} outlets"),
        QuoteEntry(first, begin=begin, grouped=True, other=_other(first.quote, speaker)),
    ]
    for hit, (_, differs) in zip(others, apart, strict=True):
        begin = _shared_from(hit.quote.text, differs)
        made.append(QuoteEntry(hit, "", differs, begin, grouped=True, other=_other(hit.quote, speaker)))
    return made


def _mostly(named: Sequence[Quote]) -> str | None:
    """Who said it in more than half of these wordings; many may word what everybody says."""
    for quote in named[: len(named) // 2 + 1]:
        if sum(not _other(other, quote.by) for other in named) * 2 > len(named):
            return quote.by
    return None


def _other(quote: Quote, speaker: str | None) -> str:
    """Who said a quote, where that is not this speaker; outlets name one in full or by the surname. Where no speaker
    is named for all, whoever is known."""
    if speaker is None:
        return clean_line(quote.by or "")
    if quote.by == speaker or one_speaker([forms(name) for name in quote.speakers], [forms(speaker)]):
        return ""
    return clean_line(quote.who)


def _once_an_article(quotes: Sequence[QuoteHit], group: Sequence[int]) -> list[int]:
    """The quotes of a group without those that stand whole in another of the same article: a marked fragment within
    reported words, a standfirst that repeats them."""
    words = {number: f" {' '.join(words_of(quotes[number].quote.text))} " for number in group}
    kept = list[int]()
    for number in sorted(group, key=lambda number: -len(words[number])):
        same = (other for other in kept if quotes[other].id == quotes[number].id)
        if not any(words[number] in words[other] for other in same):
            kept.append(number)
    return kept


def _shared_from(text: str, differs: Sequence[Span]) -> int:
    """Where the sentence begins that holds the longest stretch of a quote without words of its own."""
    edges = [0, *(at for span in differs for at in span), len(text)]
    shared = max(zip(edges[::2], edges[1::2], strict=True), key=lambda stretch: stretch[1] - stretch[0])
    middle = sum(shared) // 2
    return max((sentence.start for sentence in sentences(text) if sentence.start <= middle), default=0)


def columns_of(width: int) -> tuple[int, int, int, int]:
    """The widths of speaker, words, outlet and date; the date goes first where room is scarce."""
    speaker = 30 if width >= 148 else 20 if width >= 98 else 14
    outlet = 24 if width >= 120 else 16 if width >= 80 else 12
    date = 11 if width >= 72 else 0
    return speaker, max(16, width - speaker - outlet - date - 8), outlet, date


def _who(quote: Quote, width: int) -> str:
    """Who said it, of several as many as there is room for: `Bogdanov +1`."""
    named = clean_line(quote.who)
    if cell_len(named) <= width or not quote.joint:
        return named
    return f"{clean_line(surname(quote.speakers[0]))} +{len(quote.joint)}"


def quote_line(entry: QuoteEntry, width: int, *, chosen: bool) -> Row:
    """One row of the table."""
    if entry.quote is None:
        return row(Piece(f" {entry.heading}", ("heading",))) if entry.heading else BLANK
    speaker, words, outlet, date = columns_of(width)
    hit = entry.quote
    text = clean_line(hit.quote.text)
    marks = ("“", "”") if hit.quote.kind != "indirect" else ("", "")
    said = (
        Piece("… " if entry.begin else marks[0], ("muted",)),
        *layered(
            text,
            [Layer(start, end, "right") for start, end in entry.differs],
            entry.begin,
            base=("muted",) if hit.quote.is_doubtful else (),
        ),
        Piece(marks[1], ("muted",)),
    )
    name = padded(_who(hit.quote, speaker), speaker) + "  "
    if entry.grouped:
        name, words = "  ", words + speaker
    if entry.other:
        said = (Piece(f"{clipped(entry.other, speaker)}: ", ("speaker",)), *said)
    return row(
        Piece("▌" if chosen else " ", ("accent",)),
        Piece(name, ("speaker",)),
        *filled(fitted(said, words), words),
        "  ",
        Piece(padded(clean_line(hit.outlet or "no outlet"), outlet), ("muted",)),
        Piece("  " + padded(date_words(hit.date), date, "right") if date else "", ("muted",)),
        fill=("cursor",) if chosen else (),
    )


def citation(hit: QuoteHit) -> str:
    """The quote with where it was printed."""
    return quote_citation(hit.quote, title=hit.title, outlet=hit.outlet, via=hit.via, date=hit.date, path=hit.path)


def detail_rows(entry: QuoteEntry | None, width: int) -> tuple[Row, ...]:
    """The whole of the chosen quote, who said it how, and where it was printed."""
    if entry is None or entry.quote is None:
        return ()
    hit = entry.quote
    columns = min(width - 4, 100)
    text = clean_line(hit.quote.text)
    who = clean_line(hit.quote.who)
    how = f" ({clean_line(hit.quote.cue.text)})" if hit.quote.cue else ""
    doubt = f" · doubtful, confidence {hit.quote.confidence:.2f}" if hit.quote.is_doubtful else ""
    layers = [Layer(start, end, "right") for start, end in entry.differs]
    lines = [row("  ", *layered(text, layers, *span, base=("quote",))) for span in wrapped(text, columns)]
    room = DETAIL_ROWS - 2
    if len(lines) > room:
        lines = [*lines[: room - 1], row("  ", Piece("… ⏎ reads on", ("muted",)))]
    title = heading(hit.title, hit.path)
    place = f"{provenance(hit.outlet, hit.via)} · {date_words(hit.date)} · {title}"
    head = row("  ", Piece(who, ("speaker",)), Piece(f"{how}, {hit.quote.kind}{doubt}", ("muted",)))
    return (head, *lines, row("  ", *fitted((Piece(place, ("muted",)),), width - 4)))
