"""`searchapp check`: look for damage."""

import click

from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.text.clean import clean_line


@click.command("check")
@shared_options
@pass_session
def command(session: Session) -> int:
    """Look for damage: exits 0 when the index is sound, 1 with one line a fault when not.

    \b
    Example:
      searchapp check
    """
    faults = session.library().check()
    for fault in faults:
        print(f"{clean_line(fault.where)}: {clean_line(fault.what)}")
    return 1 if faults else 0
