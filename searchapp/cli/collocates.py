"""`searchapp collocates`: the words that stand beside what a query finds, and how outlets differ in them."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING

import click

from searchapp.article import Article
from searchapp.cli.answer import exit_status
from searchapp.cli.asking import Asking, any_option, field_and_number
from searchapp.cli.completing import one_of
from searchapp.cli.exits import FOUND, NOTHING
from searchapp.cli.number import Number
from searchapp.cli.output import Output, chosen_table, table_options, write
from searchapp.cli.progress import progress_on_terminal
from searchapp.cli.query import say_what_is_missing
from searchapp.cli.query_command import QueryCommand
from searchapp.cli.saving import asked, saved_option
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.compare.collocates import (
    BY,
    MOST_ARTICLES,
    NEAR,
    Found,
    Group,
    differing,
    has_passages,
    overall,
    passages,
)
from searchapp.engine.engine import Progress, Request
from searchapp.errors import UsageError, placed_in
from searchapp.export.collocates import COLUMNS, collocates_page, group_object, word_rows
from searchapp.export.objects import JsonObject, dumps
from searchapp.export.rows import csv_lines, json_lines, tsv_lines
from searchapp.text.counted import counted

if TYPE_CHECKING:
    from searchapp.library import Library
    from searchapp.query.tree import Node

_VALUES = 6
"""Of how many values where it is not said."""


@click.command("collocates", cls=QueryCommand)
@shared_options
@click.option(
    "--per",
    metavar="FIELD[:N]",
    shell_complete=one_of(tuple(BY)),
    help="For each of the N commonest values (default 6, 0 = all) of outlet, speaker, language or year: the words that "
    "it has there more than all the others.",
)
@click.option("--near", type=Number(1), default=NEAR, help="Within so many words on either side (default 5).")
@click.option("--top", type=Number(), default=20, help="The N most telling words (default 20, 0 = all).")
@click.option(
    "--articles",
    type=Number(),
    default=MOST_ARTICLES,
    help=f"Look into so many articles, the best first (default {MOST_ARTICLES}, 0 = all).",
)
@any_option()
@saved_option
@table_options
@click.argument("query", nargs=-1, metavar="QUERY...")
@pass_session
def command(
    session: Session,
    /,
    query: tuple[str, ...],
    per: str | None,
    near: int,
    top: int,
    articles: int,
    any_term: bool,
    saved: str | None,
    **formats: bool,
) -> int:
    """The words that stand beside what a query finds more than elsewhere in the same articles; of a query that asks for
    quotes alone, the words of these quotes. With --per, those by which outlets differ.

    count is how often a word stands there, others how often elsewhere (with --per: beside what the others print),
    score the log-likelihood G², for which chance alone exceeds 3.84 once in twenty words.

    \b
    Examples:
      searchapp collocates '"Syrian government"'
      searchapp collocates terrorists --per outlet
      searchapp collocates by:lavrov --top 10
      searchapp collocates Aleppo --per year --csv
    """
    chosen = chosen_table(formats)
    field, values = field_and_number("--per", per, tuple(BY), _VALUES) if per else (None, 0)
    library = session.library()
    text, _ = asked(library, query, saved, Asking(any_term=any_term))
    library.open()
    started = perf_counter()
    tree = library.parse(text, any_term=any_term)
    if not has_passages(tree):
        raise UsageError("no word in the query beside which others could stand", "add one, or ask for quotes: by:NAME")
    with placed_in(text):
        total = library.search("", Request(tree, limit=0)).total
        found = _found(library, tree, articles or total, field or "outlet", near)
    whole = _top(overall(found), top)
    groups = [_top(group, top) for group in differing(found, values)] if field else [whole]
    if chosen == "json":
        about: JsonObject = {"query": text, "total": total, "took_ms": round((perf_counter() - started) * 1000, 3)}
        about |= group_object(whole)
        if field:
            about["per"] = {field: [{"value": group.value, **group_object(group)} for group in groups]}
        write([dumps(about) + "\n"])
    elif chosen == "text":
        if 0 < articles < total:
            print(f"the best {articles:,} of {counted(total, 'article')}; --articles 0 looks into all", file=sys.stderr)
        write(collocates_page(groups if total else (), field, colored=session.colored))
    else:
        lines = {"jsonl": json_lines, "csv": csv_lines, "tsv": tsv_lines}[chosen]
        write(lines(word_rows(groups, field), (field, *COLUMNS) if field else COLUMNS))
    exit_status(total > 0, Output(chosen))
    if chosen == "text" and not total:
        say_what_is_missing(library, tree)
    return FOUND if any(group.words for group in groups) else NOTHING


def _found(library: "Library", tree: "Node", most: int, field: str, near: int) -> Found:
    """What stands beside the matches in the best `most` articles, told apart by a field."""
    with progress_on_terminal() as show:

        def watched() -> Iterator[Article]:
            for number, article in enumerate(islice(library.articles(Request(tree)), most)):
                if show is not None:
                    show(Progress("looking into articles", number, most))
                yield article

        return passages(library.with_other_names(tree), watched(), field, near)


def _top(group: Group, most: int) -> Group:
    return replace(group, words=group.words[: most or None])
