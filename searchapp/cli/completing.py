"""What a shell offers behind an option or as an argument, while it is typed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

Completing = Callable[[click.Context, click.Parameter, str], "list[CompletionItem]"]


def one_of(known: Sequence[str]) -> Completing:
    """Those of these values that begin as typed."""

    def complete(_context: click.Context, _option: click.Parameter, typed: str) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem

        return [CompletionItem(value) for value in known if value.startswith(typed)]

    return complete


def files(_context: click.Context, _option: click.Parameter, typed: str) -> "list[CompletionItem]":
    """Files, as the shell itself offers them; articles go by the names of theirs."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(typed, type="file")]


def folders(_context: click.Context, _option: click.Parameter, typed: str) -> "list[CompletionItem]":
    """Folders, as the shell itself offers them."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(typed, type="dir")]
