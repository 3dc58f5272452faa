"""`searchapp init`: make a workspace."""

from pathlib import Path
from shlex import quote

import click

from searchapp.cli.completing import folders
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.text.clean import clean_line
from searchapp.workspace import SEEDS, SETTINGS, create


@click.command("init")
@shared_options
@click.option("--seeds", metavar="DIR", help="A folder of articles that is to be the workspace's seeds.")
@click.argument("folder", required=False, metavar="[DIR]", shell_complete=folders)
@pass_session
def command(session: Session, /, folder: str | None, seeds: str | None) -> int:
    """Make a workspace in DIR (default: here): a folder for saved articles and settings that say where they lie.

    \b
    Examples:
      searchapp init ~/syria
      searchapp init ~/syria --seeds ~/Downloads/articles
    """
    root = Path(folder or session.workspace_name or ".")
    is_new = not (root / SETTINGS).exists() and not (root / SEEDS).exists()
    workspace = create(root, Path(seeds) if seeds else None)
    from searchapp.reading.own.settings import load

    lie_in = ", ".join(str(workspace.root / folder) for folder in load(workspace).seeds)
    print(f"workspace in {clean_line(str(workspace.root))}; articles lie in {clean_line(lie_in)}")
    if is_new and not seeds and _has_files(workspace.root):
        here = clean_line(quote(str(workspace.root)))
        print(f"to search the files that are there already: searchapp init {here} --seeds {here}")
    print("next: searchapp index")
    return 0


def _has_files(root: Path) -> bool:
    return any(path.name[0] != "." and path.name not in (SETTINGS, SEEDS) for path in root.iterdir())
