"""`searchapp query`: a search, answered in the format asked for."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from time import perf_counter
from typing import TYPE_CHECKING, Any

import click

from searchapp.cli.answer import Answer, exit_status, in_context, print_answer, print_explanation
from searchapp.cli.asking import Asking, any_option, asking, search_options
from searchapp.cli.batch import Ask, batch_option, read_batch, run_batch
from searchapp.cli.output import Output, chosen_output, format_options
from searchapp.cli.query_command import QueryCommand
from searchapp.cli.saving import asked, saved_option
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.engine.engine import Request
from searchapp.errors import UsageError, placed_in
from searchapp.export.objects import hit_object
from searchapp.export.rows import HIT_COLUMNS
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted

if TYPE_CHECKING:
    from searchapp.hits import Hit, Results
    from searchapp.library import Library
    from searchapp.query.tree import Node

_FEWER = 3
"""Queries with one demand less, at most, that are told of where nothing was found."""
STREAM_FROM = 200
"""More hits than this are written as they are found instead of being gathered first."""


@click.command("query", cls=QueryCommand)
@shared_options
@any_option()
@search_options
@format_options
@batch_option()
@saved_option
@click.argument("query", nargs=-1, metavar="QUERY...")
@pass_session
def command(session: Session, /, query: tuple[str, ...], batch: str | None, saved: str | None, **options: Any) -> int:
    """Search. A bare word is searched in title and body, with its inflected forms; words are joined by AND.

    \b
    Examples:
      searchapp query terrorists Aleppo
      searchapp query 'by:lavrov said:(terrorists NEAR/5 Mosul)'
      searchapp query '"moderate opposition" OR ceasefire' --sort -date
      searchapp query 'outlet:tass date:2017-01' --json --facet speaker
      searchapp query 'speaker:muallem -Astana' --format '{date}\\t{outlet}\\t{title}'
      searchapp query --explain 'Aleppo NEAR/5 (humanitarian OR evacuation)'
      searchapp query Mosul --kwic
    """
    output = chosen_output(options, colored=session.colored)
    ask = asking(options)
    if batch is not None:
        if query or saved is not None:
            raise UsageError("a query and --batch at once", "give one of them")
        asks = read_batch(batch)
        library = session.library()
        _open(library, ask, output)
        return run_batch(asks, lambda one, first: _answer(library, one, ask, output, head=first))
    if saved is None and not " ".join(query).strip():
        raise UsageError("no query", "write what to search for, or '*' for every article")
    library = session.library()
    text, ask = asked(library, query, saved, ask)
    # What is wrong with a query is told before the index is opened.
    tree = library.parse(text, any_term=ask.any_term)
    _open(library, ask, output)
    with placed_in(text):
        found = _answer(library, Ask(text), ask, output, head=True)
    status = exit_status(found, output)
    if output.format == "text":
        _say_what_may_be_meant(tree)
        if found:
            _say_what_is_told_together(tree)
        else:
            say_what_is_missing(library, tree)
    return status


def _open(library: "Library", ask: Asking, output: Output) -> None:
    library.open(to_show=output.kwic or output.format not in ("count", "quiet", "explain"), facets=ask.facets)


def _answer(library: "Library", asked: Ask, ask: Asking, output: Output, *, head: bool) -> bool:
    started = perf_counter()
    tree = library.parse(asked.text, any_term=ask.any_term)
    if output.format == "explain":
        return _explain(library, asked, tree, ask)
    whole = replace(ask, limit=0, offset=0)
    if output.kwic or output.format in ("count", "quiet"):
        counting = whole if output.kwic else replace(whole, facets={})
        results = library.search(asked.text, counting.request(tree), started=started)
        hits: Iterable[Hit] = ()
    elif ask.limit == 0 or ask.limit > STREAM_FROM:
        request = ask.request(tree)
        results = library.search(asked.text, replace(request, limit=0), started=started)
        # An article has a path as a hit has; a hit would be matched and its snippet made.
        of_paths = output.format in ("paths", "paths0")
        every: Iterator[Any] = library.articles(request) if of_paths else library.stream(request)
        following = islice(every, ask.limit or None)
        # What goes wrong is to be told before anything is written.
        hits = chain(list(islice(following, 1)), following)
    else:
        results = library.search(asked.text, ask.request(tree), started=started)
        hits = results.hits
    answer = hits_answer(library, results, hits, asked, ask, output)
    found = results.total > 0
    if output.kwic:
        from searchapp.export.kwic import kwic_hits

        articles = library.articles(whole.request(tree))
        named = library.with_other_names(tree)
        lines, found = in_context(answer, (line for one in articles for line in kwic_hits(named, one)), ask, output)
        print_answer(lines, output, head=head)
    else:
        print_answer(answer, output, head=head)
    return found


def hits_answer(
    library: "Library", results: "Results", hits: "Iterable[Hit]", asked: Ask, ask: Asking, output: Output
) -> "Answer[Hit]":
    """The hits of some results as an answer; a text that was asked with is not said again."""
    from searchapp.export.page import hit_page

    return Answer(
        query="" if asked.is_text else asked.text,
        total=results.total,
        items=hits,
        noun="hits",
        columns=HIT_COLUMNS,
        as_object=hit_object,
        as_text=partial(hit_page, colored=output.colored),
        took_ms=results.took_ms,
        facets=results.facets,
        label=asked.label,
        provenance=provenance(library, asked.text, ask),
        skipped=ask.offset,
    )


def provenance(library: "Library", query: str, ask: Asking) -> dict[str, Any]:
    """What an export says of its own origin, where that is asked for: the query, the state of the index, the version,
    the time."""
    if not ask.provenance:
        return {}
    from datetime import UTC, datetime

    from searchapp import __version__

    return {
        "query": query,
        "index_generation": library.engine.generation,
        "articles": library.engine.count,
        "searchapp": __version__,
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _explain(library: "Library", asked: Ask, tree: "Node", ask: Asking) -> bool:
    from searchapp.query.explain import explain

    total = library.search(asked.text, replace(ask.request(tree), limit=0, facets={})).total
    return print_explanation(asked, explain(tree), total, "article")


def _say_what_may_be_meant(tree: "Node") -> None:
    from searchapp.query.words import asked_letter, small_operators

    for word in small_operators(tree):
        print(f"“{word}” is a word here; the operator is {word.upper()}", file=sys.stderr)
    if word := asked_letter(tree):
        print(clean_line(f"“{word}” asks for one letter more; the word alone is {word[:-1]}"), file=sys.stderr)


def _say_what_is_told_together(tree: "Node") -> None:
    from searchapp.query.naming import a_quote_of_each
    from searchapp.query.unparse import unparse

    if apart := a_quote_of_each(tree):
        print(
            clean_line(f"found is what all of them said together; {unparse(apart)} asks for a quote of each"),
            file=sys.stderr,
        )


def say_what_is_missing(library: "Library", tree: "Node") -> None:
    """Tell a person which words and names of a query stand nowhere, and which may have been meant; where all stand
    somewhere, what finds something with one demand less."""
    from searchapp.query.naming import a_quote_of_each, fewer_demands
    from searchapp.query.unparse import unparse

    missing = {f"{word} stands in no article": near for word, near in library.suggest(tree).items()}
    for (kind, name), near in library.suggest_names(tree).items():
        called = f"no article is in the language {name}" if kind == "language" else f"no {kind} is called {name}"
        missing[called] = near
    if not missing and (apart := a_quote_of_each(tree)):
        missing = {f"nothing was said by all of them together; {unparse(apart)} asks for a quote of each": ()}
    if not missing:
        asked = ((library.search("", Request(less, limit=0)).total, less) for less in fewer_demands(tree))
        found = sorted((one for one in asked if one[0]), key=lambda one: one[0])[:_FEWER]
        missing = {f"{unparse(less)} finds {counted(total, 'article')}": () for total, less in found}
    for what, near in missing.items():
        mend = f"; did you mean {', '.join(near)}?" if near else ""
        print(clean_line(f"{what}{mend}"), file=sys.stderr)
