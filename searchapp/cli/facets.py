"""`searchapp facets`: how many articles by speaker, outlet or date."""

import sys
from time import perf_counter

import click

from searchapp.cli.answer import exit_status
from searchapp.cli.asking import any_option, facet_field
from searchapp.cli.completing import one_of
from searchapp.cli.number import Number
from searchapp.cli.output import Output, write
from searchapp.cli.query import say_what_is_missing
from searchapp.cli.query_command import QueryCommand
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.engine.engine import FACET_FIELDS, Request
from searchapp.export.objects import dumps, facets_object, none_object


@click.command("facets", cls=QueryCommand)
@shared_options
@click.option(
    "--field",
    required=True,
    metavar="FIELD",
    shell_complete=one_of(FACET_FIELDS),
    help=f"One of: {', '.join(FACET_FIELDS)}.",
)
@click.option("--top", type=Number(), default=0, help="Only the N most frequent (default 0 = all).")
@any_option()
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.argument("query", nargs=-1, metavar="[QUERY...]")
@pass_session
def command(session: Session, /, query: tuple[str, ...], field: str, top: int, any_term: bool, as_json: bool) -> int:
    """Counts of a field's values over the articles that a query finds; without a query, over all.

    \b
    Examples:
      searchapp facets --field speaker
      searchapp facets terrorists --field outlet --top 3
      searchapp facets 'date:2016..' --field month --json
    """
    name = facet_field(field)
    library, text = session.library(), " ".join(query)
    library.open(to_show=False)
    started = perf_counter()
    tree = library.parse(text, any_term=any_term)
    results = library.search(text, Request(tree, limit=0, facets={name: top}), started=started)
    if as_json:
        about = {"query": text, "field": name, "total": results.total, "took_ms": round(results.took_ms, 3)}
        sys.stdout.write(
            dumps({**about, "facets": facets_object(results.facets), "none": none_object(results.facets)}) + "\n"
        )
    else:
        from searchapp.export.page import facet_table

        write(facet_table(results.facets[name]))
    status = exit_status(results.total > 0, Output("json" if as_json else "text"))
    if not (results.total or as_json):
        say_what_is_missing(library, tree)
    return status
