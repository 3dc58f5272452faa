"""`searchapp repair`: rebuild what is damaged."""

import sys

import click

from searchapp.cli.progress import progress_on_terminal
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.text.clean import clean_line


@click.command("repair")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@pass_session
def command(session: Session, /, as_json: bool) -> int:
    """Rebuild what is damaged from the saved articles. They and your own work are only read.

    \b
    Example:
      searchapp repair
    """
    library = session.library()
    with progress_on_terminal() as progress:
        done = library.repair(progress)
    if as_json:
        from searchapp.export.objects import dumps

        sys.stdout.write(dumps({"done": list(done)}) + "\n")
        return 0
    for line in done or ("nothing to repair",):
        print(clean_line(line))
    return 0
