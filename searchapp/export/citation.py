"""A quote or an article with where it was printed, ready to be pasted into a text."""

from searchapp.article import Article, Quote
from searchapp.text.clean import clean_line
from searchapp.text.months import MONTHS


def quote_citation(
    quote: Quote, *, title: str | None, outlet: str | None, via: tuple[str, ...], date: str | None, path: str
) -> str:
    """`“words” (Speaker, in “Title”, Outlet from Agency, 25 January 2017; seeds/a.txt)`, on one line.

    Words that are only reported stand without marks, and what is not known is left out.
    """
    words = f"“{quote.text}”" if quote.kind != "indirect" else quote.text
    said = quote.by or (quote.source.text if quote.source else "speaker not known")
    printed = [f"in “{title}”"] * bool(title) + _printed(outlet, via, date)
    return clean_line(f"{words} ({said}, {', '.join(printed)}; {path})")


def article_citation(article: Article) -> str:
    """`“Title”, Outlet from Agency, 25 January 2017; seeds/a.txt`, on one line."""
    date = article.date.value if article.date else None
    printed = [f"“{article.title}”"] * bool(article.title) + _printed(article.outlet, article.via, date)
    return clean_line(f"{', '.join(printed)}; {article.path}")


def _printed(outlet: str | None, via: tuple[str, ...], date: str | None) -> list[str]:
    """Who published it, after whom, and when."""
    chain = " from ".join([outlet or "outlet not known", *via[:1]])
    further = f" (after {', '.join(via[1:])})" if len(via) > 1 else ""
    return [chain + further, printed_date(date) if date else "undated"]


def printed_date(value: str) -> str:
    """`2017-01-25` as `25 January 2017`, `2017-01` as `January 2017`, `2017` as it is."""
    year, *rest = value.split("-")
    if not rest:
        return year
    month = MONTHS[int(rest[0]) - 1]
    return f"{int(rest[1])} {month} {year}" if len(rest) > 1 else f"{month} {year}"
