"""Asking a search that is saved: its words, values and days as one query."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from searchapp.cli.asking import Asking
from searchapp.cli.session import Session
from searchapp.errors import SearchappError, UsageError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from searchapp.library import Library


def saved_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--saved NAME`; `asked` reads it."""
    return click.option(
        "--saved", metavar="NAME", shell_complete=_names, help="Ask the search that is saved under this name."
    )(command)


def asked(library: "Library", query: tuple[str, ...], saved: str | None, ask: Asking) -> tuple[str, Asking]:
    """The query and how it is asked: the arguments as they are, or what is saved under a name, in its order where no
    other is asked for. Raises UsageError for what does not go together and for a name that nothing is saved under."""
    if saved is None:
        return " ".join(query), ask
    if query:
        raise UsageError("a query and --saved at once", "leave one of them out")
    if ask.any_term:
        raise UsageError("--any and --saved at once", "what is saved says how its words are joined; leave --any out")
    from dataclasses import replace

    from searchapp.asked.following import followed
    from searchapp.asked.question import as_one
    from searchapp.asked.saved import saved_searches
    from searchapp.query.unparse import unparse

    kept = {search.name: search for search in saved_searches(library.workspace.own)}
    if saved not in kept:
        mend = "there are: " + ", ".join(kept) if kept else "w on the screen saves one"
        raise UsageError(f"no saved search {saved!r}", mend)
    question = kept[saved].question
    tree = library.parse(followed(library, question.text, kept[saved].likes))
    return unparse(as_one(question, tree)), replace(ask, sort=ask.sort or question.sort)


def _names(context: click.Context, _option: click.Parameter, typed: str) -> "list[CompletionItem]":
    from click.shell_completion import CompletionItem

    from searchapp.asked.saved import saved_searches

    try:
        workspace = context.ensure_object(Session).workspace_if_any()
        kept = saved_searches(workspace.own) if workspace is not None else ()
    except SearchappError:
        return []
    return [CompletionItem(search.name) for search in kept if search.name.startswith(typed)]
