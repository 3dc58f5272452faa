"""`searchapp status`: the state of the index."""

import sys

import click

from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.text.clean import clean_line
from searchapp.text.skipped import the_fault


@click.command("status")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@pass_session
def command(session: Session, /, as_json: bool) -> int:
    """How much is indexed, since when, from where, and which files could not be read.

    \b
    Example:
      searchapp status
    """
    library = session.library()
    status = library.status()
    if as_json:
        from searchapp.export.objects import dumps, status_object

        sys.stdout.write(dumps(status_object(status)) + "\n")
        return 0
    rows = {
        "workspace": str(library.workspace.root),
        "articles": f"{status.articles:,} ({status.undated:,} undated)",
        "quotes": f"{status.quotes:,}",
        "files": f"{status.files:,} ({len(status.skipped):,} skipped)",
        "index": f"generation {status.generation}, {status.bytes / 1e6:,.1f} MB, built {status.built}",
    }
    for name, value in rows.items():
        print(f"{name:<10} {clean_line(value)}")
    for path in status.remembered:
        print(f"{'also':<10} {clean_line(path)}")
    for source in status.skipped:
        print(f"{'skipped':<10} {clean_line(source.path)}: {clean_line(the_fault(source.error or ''))}")
    for path, reason in status.missing.items():
        print(f"{'missing':<10} {clean_line(path)}: {clean_line(reason)}")
    for reason in status.passed_over:
        print(f"{'damaged':<10} {clean_line(reason)}; an older state is used; mend it with: searchapp repair")
    return 0
