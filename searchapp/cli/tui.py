"""`searchapp tui`: the terminal screen."""

import os
import sys

import click

from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import UsageError


@click.command("tui")
@shared_options
@pass_session
def command(session: Session) -> int:
    """Open the search screen. It builds the index first where there is none. ? helps, q quits.

    \b
    Example:
      searchapp tui
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("the screen needs a terminal", "in scripts, use: searchapp query")
    if os.environ.get("TERM") in ("dumb", "", None):
        raise UsageError("this terminal cannot draw (TERM=dumb)", "use: searchapp query")
    library = session.library(needs_index=False)
    from searchapp.tui.run import run

    return run(library)
