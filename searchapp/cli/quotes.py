"""`searchapp quotes`: who said it, one row a quote."""

from dataclasses import replace
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from searchapp.cli.answer import Answer, print_answer
from searchapp.cli.asking import asking, search_options
from searchapp.cli.output import chosen_format, format_options
from searchapp.cli.query import provenance
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import UsageError
from searchapp.export.objects import quote_hit_object
from searchapp.export.rows import QUOTE_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from searchapp.hits import QuoteHit


@click.command("quotes")
@shared_options
@search_options
@format_options
@click.option("--by", metavar="NAME", help="Only what this speaker said.")
@click.option("--like", metavar="WORDS", help="Every wording of this statement, by date, in place of a query.")
@click.argument("query", nargs=-1, metavar="[QUERY...]")
@pass_session
def command(session: Session, /, query: tuple[str, ...], by: str | None, like: str | None, **options: Any) -> int:
    """The quotes of the articles that a query finds; without a query, of all.

    With said:, by:, kind: or verb: in the query, those quotes alone.

    \b
    Examples:
      searchapp quotes --by Lavrov ceasefire
      searchapp quotes 'said:terrorists kind:direct' --csv
      searchapp quotes --like 'Moscow is stepping up cooperation with Turkey and Iran'
      searchapp quotes --by Muallem --format '{date}\\t{outlet}\\t{text}' -n 0
    """
    pattern = options["template"]
    chosen = chosen_format(options)
    if chosen == "explain":
        raise UsageError("--explain is for a query", "searchapp query --explain says what it means")
    if like is not None and query:
        raise UsageError("--like takes the place of a query", "leave one of them out")
    ask = asking(options)
    started = perf_counter()
    library, text = session.library(), " ".join(query) if like is None else like
    rows: Iterator[QuoteHit]
    if like is None:
        request = ask.request(library.parse(text, any_term=ask.any_term))
        total = library.count_quotes(request, by)
        facets = library.search(text, replace(request, limit=0)).facets if ask.facets else {}
        rows = library.quotes(replace(request, offset=0), by)
    else:
        found = [hit for hit in library.wordings(like) if by is None or hit.quote.speaker == by]
        total, facets, rows = len(found), {}, iter(found)
    items = islice(rows, ask.offset, ask.offset + ask.limit if ask.limit else None)
    from searchapp.export.page import quote_hit_page

    took = (perf_counter() - started) * 1000
    about = provenance(library, text) if ask.provenance else {}
    print_answer(
        Answer(
            text, total, items, "quotes", QUOTE_COLUMNS, quote_hit_object, quote_hit_page, _path_of, took, facets,
            provenance=about,
        ),
        chosen,
        pattern,
    )  # fmt: skip
    return 0 if total else 1


def _path_of(hit: "QuoteHit") -> str:
    return hit.path
