"""`searchapp similar`: articles like this one, or like the text on standard input."""

import sys
from dataclasses import replace
from typing import Any

import click

from searchapp.cli.answer import exit_status, in_context, print_answer, print_explanation
from searchapp.cli.asking import Asking, any_option, asking, search_options
from searchapp.cli.batch import Ask, batch_option, read_batch, run_batch
from searchapp.cli.completing import files
from searchapp.cli.output import Output, chosen_output, format_options
from searchapp.cli.query import hits_answer
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import UnknownArticle, UsageError
from searchapp.library import Library
from searchapp.query.tree import Everything, Or, Word


@click.command("similar")
@shared_options
@any_option(hidden=True)
@search_options
@format_options
@batch_option("text")
@click.argument("model", required=False, metavar="ID|-", shell_complete=files)
@pass_session
def command(session: Session, /, model: str | None, batch: str | None, **options: Any) -> int:
    """Articles about the same thing as this one, or as a text on standard input (-); never the article itself.

    \b
    Examples:
      searchapp similar seeds/001_325ec279d4bf9786.txt
      echo 'Lavrov said the ceasefire must hold' | searchapp similar -
    """
    output = chosen_output(options, colored=session.colored)
    ask = asking(options)  # the words of an article or a text are joined by OR anyhow
    if batch is not None:
        if model is not None:
            raise UsageError("an article and --batch at once", "give one of them")
        asked = read_batch(batch, key="text")
        library = session.library()
        return run_batch(asked, lambda one, first: _answer(library, one, ask, output, head=first))
    if model is None:
        raise UsageError("no article", "name one by its id or path, or - for a text on standard input")
    library = session.library()
    one = Ask(sys.stdin.buffer.read().decode("utf-8", "replace"), is_text=True) if model == "-" else Ask(model)
    if one.is_text and not one.text.strip():
        raise UsageError("the text on standard input is empty", "pipe a passage into: searchapp similar -")
    try:
        found = _answer(library, one, ask, output, head=True)
    except UnknownArticle as error:
        if not error.what.startswith("no article"):
            raise
        mend = "name one by its id or path; a text goes on standard input: echo TEXT | searchapp similar -"
        raise UnknownArticle(error.what, mend) from error
    return exit_status(found, output)


def _answer(library: Library, one: Ask, ask: Asking, output: Output, *, head: bool) -> bool:
    library.open()
    chosen = output.format
    request = replace(ask.request(Everything()), limit=1 if chosen in ("count", "quiet", "explain") else ask.limit)
    if output.kwic:
        request = replace(request, limit=0, offset=0)
    if chosen == "explain":
        words = ", ".join(library.telling(one.text, is_text=one.is_text))
        total = library.similar(one.text, is_text=one.is_text, request=request).total
        return print_explanation(one, f"articles like this one; what tells it apart most: {words}", total, "article")
    results = library.similar(one.text, is_text=one.is_text, request=request)

    answer = hits_answer(library, results, results.hits, one, ask, output)
    found = results.total > 0
    if output.kwic and found:
        from searchapp.export.kwic import kwic_hits

        tree = Or(tuple(map(Word, library.telling(one.text, is_text=one.is_text))))
        articles = (library.article(hit.id) for hit in results.hits)
        lines, found = in_context(answer, (line for near in articles for line in kwic_hits(tree, near)), ask, output)
        print_answer(lines, output, head=head)
    else:
        print_answer(answer, output, head=head)
    return found
