"""A quote with where it was printed, ready to be pasted into a text."""

from searchapp.article import Quote
from searchapp.text.clean import clean_line
from searchapp.text.months import MONTHS


def quote_citation(
    quote: Quote, *, title: str | None, outlet: str | None, via: tuple[str, ...], date: str | None, path: str
) -> str:
    """`“words” (Speaker, in “Title”, Outlet from Agency, 25 January 2017; seeds/a.txt)`, on one line.

    Words that are only reported stand without marks, and what is not known is left out.
    """
    words = f"“{quote.text}”" if quote.kind != "indirect" else quote.text
    printed = " from ".join([outlet or "outlet not known", *via[:1]])
    if len(via) > 1:
        printed += f" (after {', '.join(via[1:])})"
    place = [f"in “{title}”" if title else "", printed, printed_date(date) if date else "undated"]
    said = quote.by or (quote.source.text if quote.source else "speaker not known")
    return clean_line(f"{words} ({said}, {', '.join(part for part in place if part)}; {path})")


def printed_date(value: str) -> str:
    """`2017-01-25` as `25 January 2017`, `2017-01` as `January 2017`, `2017` as it is."""
    year, *rest = value.split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"
