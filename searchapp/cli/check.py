"""`searchapp check`: look for damage."""

import sys

import click

from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.text.clean import clean_line


@click.command("check")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@pass_session
def command(session: Session, /, as_json: bool) -> int:
    """Look for damage: exits 0 when the index is sound, 1 with one line a fault when not.

    \b
    Example:
      searchapp check
    """
    faults = session.library().check()
    if as_json:
        from searchapp.export.objects import dumps

        told = [{"path": fault.where, "reason": fault.what} for fault in faults]
        sys.stdout.write(dumps({"sound": not faults, "faults": told}) + "\n")
        return 1 if faults else 0
    for fault in faults:
        print(f"{clean_line(fault.where)}: {clean_line(fault.what)}")
    return 1 if faults else 0
