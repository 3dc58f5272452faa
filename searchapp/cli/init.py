"""`searchapp init`: make a workspace."""

from pathlib import Path

import click

from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.text.clean import clean_line


@click.command("init")
@shared_options
@click.option("--seeds", metavar="DIR", help="A folder of articles that is to be the workspace's seeds.")
@click.argument("folder", required=False, metavar="[DIR]")
@pass_session
def command(session: Session, /, folder: str | None, seeds: str | None) -> int:
    """Make a workspace in DIR (default: here): a folder for saved articles and settings that say where they lie.

    \b
    Examples:
      searchapp init ~/syria
      searchapp init ~/syria --seeds ~/Downloads/articles
    """
    from searchapp.workspace import create

    workspace = create(Path(folder or session.workspace_name or "."), Path(seeds) if seeds else None)
    articles = Path(seeds) if seeds else workspace.seeds
    print(f"workspace in {clean_line(str(workspace.root))}; articles go in {clean_line(str(articles))}")
    print("next: searchapp index")
    return 0
