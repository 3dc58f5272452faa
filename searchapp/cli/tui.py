"""`searchapp tui`: the terminal screen."""

import click

from searchapp.cli.session import Session, pass_session, shared_options


@click.command("tui")
@shared_options
@pass_session
def command(session: Session) -> int:
    """Open the search screen. It builds the index first where there is none. ? helps, q quits.

    \b
    Example:
      searchapp tui
    """
    from searchapp.tui.run import demand_terminal, run

    demand_terminal()
    return run(session.library(needs_index=False))
