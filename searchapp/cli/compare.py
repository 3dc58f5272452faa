"""`searchapp compare`: two articles, statement beside statement."""

import sys

import click

from searchapp.article import Article
from searchapp.cli.output import write
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import WorkspaceError


@click.command("compare")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object with pairs and what only one has.")
@click.argument("a")
@click.argument("b")
@pass_session
def command(session: Session, /, a: str, b: str, as_json: bool) -> int:
    """Two articles aligned: what both say, in which words, and what only one has. A and B are ids or file paths.

    \b
    Examples:
      searchapp compare seeds/001_325ec279d4bf9786.txt seeds/003_c650b099b3b6e936.txt
      searchapp compare seeds/004_3242645981f0b378.txt#1 seeds/004_3242645981f0b378.txt#2 --json
    """
    from searchapp.compare.align import compare

    left, right = _article(session, a), _article(session, b)
    comparison = compare(left, right)
    if as_json:
        from searchapp.export.objects import comparison_object, dumps

        sys.stdout.write(dumps(comparison_object(left, right, comparison)) + "\n")
    else:
        from searchapp.export.page import comparison_page

        write(comparison_page(left, right, comparison))
    return 0


def _article(session: Session, name: str) -> Article:
    """A file is read as it is now, so that any two files can be compared, indexed or not; else it is an id."""
    from searchapp.library import read_article

    workspace = session.workspace_if_any()
    article = read_article(name, workspace)
    if article is not None:
        return article
    if workspace is None:
        raise WorkspaceError(f"no file {name}", "ids need a workspace: name a file, or a workspace with -C DIR")
    return session.library().article(name)
