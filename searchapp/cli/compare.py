"""`searchapp compare`: two articles, statement beside statement."""

import sys
from typing import TYPE_CHECKING

import click

from searchapp.article import Article
from searchapp.cli.completing import files
from searchapp.cli.output import write
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.cli.wrapping import for_people
from searchapp.errors import UsageError, WorkspaceError

if TYPE_CHECKING:
    from searchapp.compare.occasion import Verdict


@click.command("compare")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object with pairs and what only one has.")
@click.option(
    "--verdict",
    type=click.Choice(["same occasion", "recurring formula", "unclear"]),
    help="Keep your own verdict on the statements that both share.",
)
@click.argument("a", shell_complete=files)
@click.argument("b", shell_complete=files)
@pass_session
def command(session: Session, /, a: str, b: str, as_json: bool, verdict: "Verdict | None") -> int:
    """Two articles aligned: what both say, in which words, and what only one has. A and B are ids or file paths;
    `searchapp coverage` takes more than two.

    \b
    Examples:
      searchapp compare seeds/001_325ec279d4bf9786.txt seeds/003_c650b099b3b6e936.txt
      searchapp compare seeds/004_3242645981f0b378.txt#1 seeds/004_3242645981f0b378.txt#2 --json
    """
    from searchapp.compare.align import compare

    left, right = named_article(session, a), named_article(session, b)
    if session.workspace_if_any() is not None:
        library = session.library(needs_index=False)
        if verdict is not None and not library.judge(left, right, verdict):
            raise UsageError("nothing is shared, so there is nothing to judge", "leave --verdict out")
        comparison = library.compare(left, right)
    elif verdict is not None:
        raise WorkspaceError("no workspace to keep a verdict in", "name one with -C DIR")
    else:
        comparison = compare(left, right)
    if as_json:
        from searchapp.export.objects import comparison_object, dumps

        sys.stdout.write(dumps(comparison_object(left, right, comparison)) + "\n")
    else:
        from searchapp.export.comparison import comparison_page

        write(for_people(comparison_page(left, right, comparison, colored=session.colored)))
    return 0


def named_article(session: Session, name: str) -> Article:
    """A file is read as it is now, so that any two files can be compared, indexed or not; else it is an id."""
    from searchapp.reading.inspecting import read_article

    workspace = session.workspace_if_any()
    article = read_article(name, workspace)
    if article is not None:
        return article
    if workspace is None:
        raise WorkspaceError(f"no file {name}", "ids need a workspace: name a file, or a workspace with -C DIR")
    return session.library().article(name)
