"""What every command shares: the options that stand before or after it, the library it opens, how it prints."""

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from searchapp.cli.completing import folders
from searchapp.errors import NoIndex, UsageError
from searchapp.records import dataclass

if TYPE_CHECKING:
    from searchapp.library import Library
    from searchapp.workspace import Workspace

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass
class Session:
    """The options of one run that no single command owns."""

    workspace_name: str | None = None
    color: str = "auto"

    def workspace(self) -> "Workspace":
        """The workspace named by `-C`, by the variable, or found at or above the current folder."""
        from searchapp.workspace import find

        return find(self.workspace_name)

    def workspace_if_any(self) -> "Workspace | None":
        """The workspace, or None where there is none and none was named."""
        from searchapp.workspace import find_if_any

        return find_if_any(self.workspace_name)

    def library(self, *, needs_index: bool = True) -> "Library":
        """The library of the workspace. Raises NoIndex where an index is needed and none is built."""
        from searchapp.library import Library

        library = Library(self.workspace(), _say)
        if needs_index and not library.has_index():
            raise NoIndex(f"no index in {library.workspace.root}")
        return library

    @property
    def colored(self) -> bool:
        """Whether text for people carries colour: asked for, or a terminal that does not refuse it."""
        if self.color != "auto":
            return self.color == "always"
        return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _say(line: str) -> None:
    from searchapp.text.clean import clean_line

    print(f"searchapp: {clean_line(line)}", file=sys.stderr)


def _remember(context: click.Context, option: click.Parameter, value: str | None) -> None:
    if value is None:
        return
    session = context.ensure_object(Session)
    if option.name == "workspace":
        if not value:
            raise UsageError("-C has no folder", "write: -C DIR")
        session.workspace_name = value
    else:
        session.color = value


def shared_options(command: Command) -> Command:
    """The options that may stand before or after the command."""
    for option in (
        click.option(
            "--color",
            type=click.Choice(["auto", "always", "never"]),
            expose_value=False,
            callback=_remember,
            help="Colour in text output (auto: on a terminal, unless NO_COLOR is set).",
        ),
        click.option(
            "-C",
            "--workspace",
            metavar="DIR",
            shell_complete=folders,
            expose_value=False,
            callback=_remember,
            help="The workspace: the folder that holds seeds/ and index/.",
        ),
    ):
        command = option(command)
    return command


pass_session = click.make_pass_decorator(Session, ensure=True)
