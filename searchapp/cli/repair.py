"""`searchapp repair`: rebuild what is damaged."""

import click

from searchapp.cli.progress import progress_on_terminal
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.text.clean import clean_line


@click.command("repair")
@shared_options
@pass_session
def command(session: Session) -> int:
    """Rebuild what is damaged from the saved articles. They and your own work are only read.

    \b
    Example:
      searchapp repair
    """
    library = session.library()
    with progress_on_terminal() as progress:
        done = library.repair(progress)
    for line in done:
        print(clean_line(line))
    return 0
