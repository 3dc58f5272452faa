"""`searchapp facets`: how many articles, or quotes, by speaker, outlet or date."""

import sys
from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

import click

from searchapp.cli.answer import exit_status
from searchapp.cli.asking import Asking, any_option, facet_field, name_and_number
from searchapp.cli.completing import one_of
from searchapp.cli.number import Number
from searchapp.cli.output import Output, chosen_table, table_options, write
from searchapp.cli.query import say_what_is_missing
from searchapp.cli.query_command import QueryCommand
from searchapp.cli.saving import asked, saved_option
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.engine.engine import FACET_FIELDS, QUOTE_FIELDS, FacetCount, Request
from searchapp.errors import UsageError, placed_in
from searchapp.export.crossing import Crossed, count_objects, count_rows, crossed_object, crossed_table
from searchapp.export.objects import JsonObject, dumps, none_object
from searchapp.export.rows import csv_lines, json_lines, tsv_lines
from searchapp.records import dataclass

if TYPE_CHECKING:
    from searchapp.library import Library
    from searchapp.query.tree import Node

_OF_QUOTES = tuple(field for field in QUOTE_FIELDS if field not in FACET_FIELDS)
_OF_ARTICLES = tuple(field for field in FACET_FIELDS if field not in QUOTE_FIELDS)
_NAMES, _TIMES = 6, 0
"""Values by which counts are crossed where it is not said how many: of names the commonest, of times all."""


@dataclass(frozen=True, slots=True)
class Counter:
    """What is counted among the articles that a tree finds: their `quotes`, or they themselves."""

    library: "Library"
    quotes: bool

    def counts(self, tree: "Node", field: str, top: int) -> tuple[FacetCount, ...]:
        """The `top` most frequent values of a field, 0 for all."""
        if self.quotes:
            return self.library.engine.quote_facets(self.library.with_other_names(tree), {field: top})[field]
        return self.library.search("", Request(tree, limit=0, facets={field: top})).facets[field]

    def total(self, tree: "Node") -> int:
        """How many there are."""
        asked = Request(tree, limit=0)
        return self.library.count_quotes(asked) if self.quotes else self.library.search("", asked).total

    def crossed(self, tree: "Node", field: str, across: str, top: int) -> dict[str, dict[str | None, int]]:
        """For each of the `top` values of the field `across`, how often each value of the field stands beside it."""
        found = dict[str, dict[str | None, int]]()
        for one in self.counts(tree, across, top):
            if one.value is not None:
                narrowed = _narrowed(self.library, tree, across, one.value, quotes=self.quotes)
                found[one.value] = {each.value: each.count for each in self.counts(narrowed, field, 0)}
        return found


@click.command("facets", cls=QueryCommand)
@shared_options
@click.option(
    "--field",
    metavar="FIELD",
    shell_complete=one_of((*FACET_FIELDS, *_OF_QUOTES)),
    help=f"One of: {', '.join(FACET_FIELDS)}; of quotes also {' and '.join(_OF_QUOTES)}.",
)
@click.option("--top", type=Number(), default=0, help="Only the N most frequent (default 0 = all).")
@click.option("--quotes", is_flag=True, help="Count quotes, not articles; speakers are those who said them.")
@click.option(
    "--per",
    metavar="FIELD[:N]",
    shell_complete=one_of((*FACET_FIELDS, *_OF_QUOTES)),
    help="A column of counts for each value of another field, for the N most frequent.",
)
@any_option()
@saved_option
@table_options
@click.argument("query", nargs=-1, metavar="[QUERY...]")
@pass_session
def command(
    session: Session,
    /,
    query: tuple[str, ...],
    field: str | None,
    top: int,
    quotes: bool,
    per: str | None,
    any_term: bool,
    saved: str | None,
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
    chosen = chosen_table(formats)
    field = _field(field, quotes=quotes)
    across = _across(per, field, quotes=quotes)
    library = session.library()
    text, _ = asked(library, query, saved, Asking(any_term=any_term))
    library.open(to_show=False)
    started = perf_counter()
    tree = library.parse(text, any_term=any_term)
    counter = Counter(library, quotes)
    with placed_in(text):
        counts, total = counter.counts(tree, field, top), counter.total(tree)
        crossed = counter.crossed(tree, field, *across) if across else None
    if chosen == "json":
        about: JsonObject = {"query": text, "field": field, "counted": "quotes" if quotes else "articles"}
        about |= {"total": total, "took_ms": round((perf_counter() - started) * 1000, 3)}
        about |= {"facets": crossed_object(field, counts, crossed or {}), "none": none_object({field: counts})}
        write([dumps(about) + "\n"])
    else:
        write(_lines(chosen, field, counts, crossed))
    status = exit_status(total > 0, Output(chosen))
    if chosen == "text" and not total:
        say_what_is_missing(library, tree)
    elif chosen == "text" and not quotes and "speaker" in (field, *(across or ())) and _asks_of_quotes(tree):
        print("counted is everybody whom these articles quote; --quotes counts who said it", file=sys.stderr)
    return status


def _lines(chosen: str, field: str, counts: Sequence[FacetCount], crossed: Crossed | None) -> Iterator[str]:
    if chosen == "text":
        from searchapp.export.page import facet_table

        return facet_table(counts) if crossed is None else crossed_table(counts, crossed)
    beside = crossed or {}
    if chosen == "jsonl":
        return json_lines(count_objects(counts, beside), ())
    lines = csv_lines if chosen == "csv" else tsv_lines
    return lines(count_rows(field, counts, beside), (field, "count", *beside))


def _field(name: str | None, *, quotes: bool) -> str:
    known = QUOTE_FIELDS if quotes else FACET_FIELDS
    if name is None:
        raise UsageError("no field to count", f"name one with --field: {', '.join(known)}")
    if name in _OF_QUOTES and not quotes:
        raise UsageError(f"{name} is counted of quotes", "add --quotes")
    if name in _OF_ARTICLES and quotes:
        raise UsageError(f"{name} is counted of articles", f"leave --quotes out, or ask for {name}:NAME")
    return facet_field(name, known)


def _across(per: str | None, field: str, *, quotes: bool) -> tuple[str, int] | None:
    """The field by which the counts of another one are crossed, and how many of its values. Raises UsageError."""
    if per is None:
        return None
    name, number = name_and_number("--per", per)
    if _field(name, quotes=quotes) == field:
        other = next(one for one in ("outlet", "year") if one != name)
        raise UsageError(
            f"--field and --per both name {name}, which cannot be counted by itself",
            f"name another field for the columns, as in --per {other}",
        )
    if number is None:
        number = _TIMES if name in ("year", "month", "day") else _NAMES
    return name, number


def _narrowed(library: "Library", tree: "Node", field: str, value: str, *, quotes: bool) -> "Node":
    """The tree with this value of a field demanded."""
    from searchapp.query.tree import And, Value, Word, of_quotes

    if field in ("verb", "kind"):
        return of_quotes(tree, Value("verb", value) if field == "verb" else Word(value, "kind"))
    if field == "speaker" and quotes:
        return of_quotes(tree, Value("by", value))
    if field in ("speaker", "outlet", "via", "tag"):
        return And((tree, Value(field, value)))
    return And((tree, library.parse(f"{'lang' if field == 'language' else 'date'}:{value}")))


def _asks_of_quotes(tree: "Node") -> bool:
    from searchapp.query.tree import one_quotes

    return any(one_quotes(tree))
