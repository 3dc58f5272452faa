"""`searchapp quotes`: who said it, one row a quote."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from searchapp.cli.answer import Answer, exit_status, in_context, print_answer, print_explanation
from searchapp.cli.asking import Asking, any_option, asking, search_options
from searchapp.cli.batch import Ask, batch_option, read_batch, run_batch
from searchapp.cli.output import Output, chosen_output, format_options
from searchapp.cli.query import provenance, say_what_is_missing
from searchapp.cli.query_command import QueryCommand
from searchapp.cli.saving import asked, saved_option
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import QueryError, UsageError, placed_in
from searchapp.export.objects import quote_hit_object
from searchapp.export.rows import QUOTE_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from searchapp.hits import QuoteHit
    from searchapp.library import Library
    from searchapp.query.tree import Node


@click.command("quotes", cls=QueryCommand)
@shared_options
@any_option()
@search_options
@format_options
@batch_option()
@click.option(
    "--by", "names", metavar="NAME", multiple=True, help="Only what this speaker said; none: nobody who is named."
)
@saved_option
@click.option("--like", metavar="WORDS", help="Every wording of this statement, by date, in place of a query.")
@click.argument("query", nargs=-1, metavar="[QUERY...]")
@pass_session
def command(
    session: Session,
    /,
    query: tuple[str, ...],
    names: tuple[str, ...],
    like: str | None,
    batch: str | None,
    saved: str | None,
    **options: Any,
) -> int:
    """The quotes of the articles that a query finds; without a query, of all.

    With said:, by:, as:, kind: or verb: in the query, those quotes alone.

    -n and --offset count quotes, --facet counts articles. With --kwic every match that stands in one of these quotes.

    \b
    Examples:
      searchapp quotes --by Lavrov ceasefire
      searchapp quotes 'said:terrorists kind:direct' --csv
      searchapp quotes --by Lavrov kind:likely
      searchapp quotes by:none as:countries
      searchapp quotes --like 'Moscow is stepping up cooperation with Turkey and Iran'
      searchapp quotes --by Muallem --format '{date}\\t{outlet}\\t{text}' -n 0
    """
    output = chosen_output(options, colored=session.colored)
    ask = asking(options)
    if output.kwic and like is not None:
        raise UsageError("--kwic and --like at once", "a wording is one quote as a whole; leave --kwic out")
    if ask.facets and like is not None:
        raise UsageError("--facet and --like at once", "--facet counts the articles of a query; leave one of them out")
    if len(names) > 1:
        either = " OR ".join(f'"{name}"' for name in names)
        raise UsageError("two speakers with --by", f"give one, or ask for either with: 'by:({either})'")
    by = names[0] if names else None
    for name, value in (("--by", by), ("--like", like)):
        if value is not None and not any(map(str.isalnum, value)):
            raise UsageError(f"{name} without a word", f"write words after {name}, or leave it out")
    if batch is not None:
        if query or like is not None or saved is not None:
            raise UsageError("a query and --batch at once", "give one of them")
        asks = read_batch(batch)
        library = session.library()
        return run_batch(asks, lambda one, first: _answer(library, one, by, ask, output, head=first))
    if like is not None and (query or saved is not None):
        raise UsageError("--like takes the place of a query", "leave one of them out")
    library = session.library()
    text, ask = asked(library, query, saved, ask)
    one = Ask(text if like is None else like)
    with placed_in(one.text):
        if like is None:
            found = _answer(library, one, by, ask, output, head=True)
        else:
            found = _wordings(library, one, by, ask, output)
    status = exit_status(found, output)
    if not found and output.format == "text" and like is None:
        _say_what_is_missing(library, one.text, by, any_term=ask.any_term)
    return status


def _say_what_is_missing(library: "Library", text: str, by: str | None, *, any_term: bool) -> None:
    from searchapp.query.naming import said_by
    from searchapp.query.tree import OneQuote, of_quotes

    tree = library.parse(text, any_term=any_term)
    if by is not None:
        with suppress(QueryError):  # a name may be what no query is: too long, with an operator in it
            speaker = library.parse(said_by(by))
            if isinstance(speaker, OneQuote):
                tree = of_quotes(tree, speaker.part) if text.strip() else speaker
    if text.strip() or by is not None:
        say_what_is_missing(library, tree)


def _answer(library: "Library", one: Ask, by: str | None, ask: Asking, output: Output, *, head: bool) -> bool:
    """Write the quotes of a query; whether there are any."""
    library.open()
    started = perf_counter()
    tree = library.parse(one.text, any_term=ask.any_term)
    request = ask.request(tree)
    total = library.count_quotes(request, by)
    if output.format == "explain":
        return _explain(one, tree, by, total)
    facets = library.search(one.text, replace(request, limit=0)).facets if ask.facets else {}
    every = replace(request, offset=0)
    answer = replace(_listed(library, one, library.quotes(every, by), total, started, ask, output), facets=facets)
    if not output.kwic:
        print_answer(answer, output, head=head)
        return total > 0
    from searchapp.export.kwic import kwic_in_quotes

    named = library.with_other_names(tree)
    quoted = library.quoted(every, by)
    matches = (line for article, numbers in quoted for line in kwic_in_quotes(named, article, numbers))
    lines, some = in_context(answer, matches, ask, output)
    print_answer(lines, output, head=head)
    return some


def _wordings(library: "Library", one: Ask, by: str | None, ask: Asking, output: Output) -> bool:
    """Write the quotes that word a statement; whether there are any."""
    library.open()
    started = perf_counter()
    found = library.wordings(one.text, by)
    if output.format == "explain":
        return print_explanation(one, f"the wordings of “{one.text}”{_said_by(by)}", len(found), "quote")
    rows = _in_order(found, ask.sort)
    print_answer(_listed(library, one, rows, len(found), started, ask, output), output)
    return bool(found)


def _listed(
    library: "Library",
    one: Ask,
    rows: "Iterable[QuoteHit]",
    total: int,
    started: float,
    ask: Asking,
    output: Output,
) -> "Answer[QuoteHit]":
    """Those of the rows that are asked for; `started` is the `perf_counter` at which reading the query began."""
    from searchapp.export.page import quote_hit_page

    return Answer(
        query=one.text,
        total=total,
        items=islice(rows, ask.offset, ask.offset + ask.limit if ask.limit else None),
        noun="quotes",
        columns=QUOTE_COLUMNS,
        as_object=quote_hit_object,
        as_text=partial(quote_hit_page, colored=output.colored),
        took_ms=(perf_counter() - started) * 1000,
        label=one.label,
        provenance=provenance(library, one.text, ask),
        skipped=ask.offset,
    )


def _explain(one: Ask, tree: "Node", by: str | None, total: int) -> bool:
    from searchapp.query.explain import explain
    from searchapp.query.tree import one_quotes

    which = "of these articles the quotes so described" if list(one_quotes(tree)) else "of these articles the quotes"
    return print_explanation(one, f"{explain(tree)}\n{which}{_said_by(by)}", total, "quote")


def _in_order(found: "Sequence[QuoteHit]", sort: str | None) -> "Sequence[QuoteHit]":
    """Wordings by date, or as asked; what is not known comes last."""
    if sort == "-date":
        return sorted(found, key=lambda hit: hit.date or "", reverse=True)
    return sorted(found, key=lambda hit: (hit.outlet is None, hit.outlet or "")) if sort == "outlet" else found


def _said_by(by: str | None) -> str:
    return "" if by is None else f" with “{by}” in their speaker's name"
