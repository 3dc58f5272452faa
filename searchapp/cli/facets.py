"""`searchapp facets`: how many articles, or quotes, by speaker, outlet or date."""

import sys
from time import perf_counter
from typing import TYPE_CHECKING

import click

from searchapp.cli.answer import exit_status
from searchapp.cli.asking import any_option, facet_field
from searchapp.cli.completing import one_of
from searchapp.cli.number import Number
from searchapp.cli.output import Output, write
from searchapp.cli.query import say_what_is_missing
from searchapp.cli.query_command import QueryCommand
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.engine.engine import FACET_FIELDS, QUOTE_FIELDS, FacetCount, Request
from searchapp.errors import UsageError
from searchapp.export.crossing import count_objects, count_rows, crossed_object, crossed_table
from searchapp.export.objects import JsonObject, dumps, facets_object, none_object
from searchapp.export.rows import csv_lines, json_lines, tsv_lines
from searchapp.records import dataclass

if TYPE_CHECKING:
    from searchapp.library import Library
    from searchapp.query.tree import Node

_OF_QUOTES = QUOTE_FIELDS[len(FACET_FIELDS) :]
_NAMES, _TIMES = 6, 0
"""Values by which counts are crossed where it is not said how many: of names the commonest, of times all."""


@dataclass(frozen=True, slots=True)
class Counting:
    """What is counted: a field, its `top` values (0 for all), quotes or articles."""

    field: str
    top: int
    quotes: bool

    def of(self, library: "Library", tree: "Node", field: str, top: int) -> tuple[FacetCount, ...]:
        """The values of a field among what a tree finds."""
        if self.quotes:
            return library.engine.quote_facets(library.with_other_names(tree), {field: top})[field]
        return library.search("", Request(tree, limit=0, facets={field: top})).facets[field]


@click.command("facets", cls=QueryCommand)
@shared_options
@click.option(
    "--field",
    required=True,
    metavar="FIELD",
    shell_complete=one_of(QUOTE_FIELDS),
    help=f"One of: {', '.join(FACET_FIELDS)}; of quotes also {' and '.join(_OF_QUOTES)}.",
)
@click.option("--top", type=Number(), default=0, help="Only the N most frequent (default 0 = all).")
@click.option("--quotes", is_flag=True, help="Count quotes, not articles; speakers are those who said them.")
@click.option(
    "--per",
    metavar="FIELD[:N]",
    shell_complete=one_of(QUOTE_FIELDS),
    help="A column of counts for each value of another field, for the N most frequent.",
)
@any_option()
@click.option("--tsv", is_flag=True, help="Tab-separated values.")
@click.option("--csv", is_flag=True, help="CSV that a spreadsheet cannot run.")
@click.option("--jsonl", is_flag=True, help="A JSON object a value, a line each.")
@click.option("--json", is_flag=True, help="One JSON object.")
@click.argument("query", nargs=-1, metavar="[QUERY...]")
@pass_session
def command(
    session: Session,
    /,
    query: tuple[str, ...],
    field: str,
    top: int,
    quotes: bool,
    per: str | None,
    any_term: bool,
    **formats: bool,
) -> int:
    """Counts of a field's values over the articles that a query finds; without a query, over all.

    \b
    Examples:
      searchapp facets --field speaker
      searchapp facets terrorists --field outlet --top 3
      searchapp facets said:terrorists --field speaker --quotes
      searchapp facets Aleppo --field speaker --per outlet --top 5
      searchapp facets 'date:2016..' --field month --json
    """
    chosen = _format(formats)
    counting = Counting(_field(field, quotes=quotes), top, quotes)
    across = _across(per, counting)
    library, text = session.library(), " ".join(query)
    library.open(to_show=False)
    started = perf_counter()
    tree = library.parse(text, any_term=any_term)
    counts = counting.of(library, tree, counting.field, top)
    total = library.count_quotes(Request(tree)) if quotes else library.search(text, Request(tree, limit=0)).total
    crossed = _crossed(library, tree, counting, across) if across else {}
    facets = {counting.field: counts}
    if chosen == "json":
        about: JsonObject = {"query": text, "field": counting.field, "counted": "quotes" if quotes else "articles"}
        about |= {"total": total, "took_ms": round((perf_counter() - started) * 1000, 3)}
        found = crossed_object(counting.field, counts, crossed) if across else facets_object(facets)
        sys.stdout.write(dumps({**about, "facets": found, "none": none_object(facets)}) + "\n")
    elif chosen == "text":
        from searchapp.export.page import facet_table

        write(crossed_table(counts, crossed) if across else facet_table(counts))
    elif chosen == "jsonl":
        write(json_lines(count_objects(counts, crossed), ()))
    else:
        lines = csv_lines if chosen == "csv" else tsv_lines
        write(lines(count_rows(counting.field, counts, crossed), (counting.field, "count", *crossed)))
    status = exit_status(total > 0, Output(chosen))
    if chosen == "text":
        if not total:
            say_what_is_missing(library, tree)
        elif not quotes and "speaker" in (counting.field, across[0] if across else "") and _asks_of_quotes(tree):
            print("counted is everybody whom these articles quote; --quotes counts who said it", file=sys.stderr)
    return status


def _format(formats: dict[str, bool]) -> str:
    asked = [name for name in ("json", "jsonl", "csv", "tsv") if formats[name]]
    if len(asked) > 1:
        raise UsageError(f"two output formats at once: --{asked[0]} and --{asked[1]}", "choose one")
    return asked[0] if asked else "text"


def _field(name: str, *, quotes: bool) -> str:
    if name in _OF_QUOTES and not quotes:
        raise UsageError(f"{name} is counted of quotes", "add --quotes")
    return facet_field(name, QUOTE_FIELDS if quotes else FACET_FIELDS)


def _across(per: str | None, counting: Counting) -> tuple[str, int] | None:
    """The field by which counts are crossed and how many of its values. Raises UsageError."""
    if per is None:
        return None
    name, mark, number = per.partition(":")
    if mark and not number.isdecimal():
        raise UsageError(f"--per {per}: {number!r} is no number", "write FIELD or FIELD:N, as in outlet:5")
    if _field(name, quotes=counting.quotes) == counting.field:
        raise UsageError(f"--per {name} and --field {name} are one field", "name two fields, as in --field speaker")
    return name, int(number) if mark else _TIMES if name in ("year", "month", "day") else _NAMES


def _crossed(
    library: "Library", tree: "Node", counting: Counting, across: tuple[str, int]
) -> dict[str, dict[str | None, int]]:
    """For each value of the other field how often each value of the field stands beside it."""
    field, number = across
    found = dict[str, dict[str | None, int]]()
    for one in counting.of(library, tree, field, number):
        if one.value is not None:
            narrowed = _narrowed(library, tree, field, one.value, quotes=counting.quotes)
            counts = counting.of(library, narrowed, counting.field, 0)
            found[one.value] = {each.value: each.count for each in counts}
    return found


def _narrowed(library: "Library", tree: "Node", field: str, value: str, *, quotes: bool) -> "Node":
    """The tree with this value of a field demanded."""
    from searchapp.query.tree import And, Value, Word, of_quotes

    if field in ("verb", "kind"):
        return of_quotes(tree, Value("verb", value) if field == "verb" else Word(value, "kind"))
    if field == "speaker" and quotes:
        return of_quotes(tree, Value("by", value))
    if field in ("speaker", "outlet", "via"):
        return And((tree, Value(field, value)))
    return And((tree, library.parse(f"{'lang' if field == 'language' else 'date'}:{value}")))


def _asks_of_quotes(tree: "Node") -> bool:
    from searchapp.query.tree import one_quotes

    return any(one_quotes(tree))
