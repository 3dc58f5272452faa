"""`searchapp coverage`: several outlets on one event, and what each left out."""

import sys
from collections.abc import Sequence

import click

from searchapp.article import Article
from searchapp.cli.compare import named_article
from searchapp.cli.completing import files
from searchapp.cli.output import write
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.cli.wrapping import for_people
from searchapp.errors import UsageError


@click.command("coverage")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object with statements and their wordings.")
@click.argument("names", nargs=-1, required=True, metavar="ARTICLE...", shell_complete=files)
@pass_session
def command(session: Session, /, names: tuple[str, ...], as_json: bool) -> int:
    """What each of several articles has of the statements that they share, and what it leaves out.

    ARTICLEs are ids or file paths. One alone is laid beside the nearest article of each other outlet, at most four,
    that shares a statement and was printed within a week of it.

    \b
    Examples:
      searchapp coverage seeds/003_c650b099b3b6e936.txt
      searchapp coverage seeds/001_325ec279d4bf9786.txt seeds/003_c650b099b3b6e936.txt seeds/000_dae857683fdc9365.txt
    """
    from searchapp.compare.coverage import coverage
    from searchapp.export.coverage import MOST, coverage_page

    if len(names) > MOST:
        raise UsageError(f"{len(names)} articles at once", f"name {MOST} at most")
    named = {article.id: article for article in (named_article(session, name) for name in names)}
    articles: Sequence[Article] = list(named.values())
    if len(articles) > 1:
        found = coverage(articles)
    else:
        articles, found = session.library().coverage(articles[0].id)
    if len(articles) == 1:
        print("no other outlet has a statement of this article within a week of it", file=sys.stderr)
        return 1
    if as_json:
        from searchapp.export.objects import coverage_object, dumps

        sys.stdout.write(dumps(coverage_object(articles, found)) + "\n")
    else:
        write(for_people(coverage_page(articles, found, colored=session.colored)))
    return 0 if found.statements else 1
