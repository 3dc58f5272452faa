"""`searchapp tag`: a user's tags on articles."""

import sys
from collections.abc import Iterator, Sequence

import click

from searchapp.cli.completing import files
from searchapp.cli.exits import FOUND, NOTHING
from searchapp.cli.output import write
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.engine.engine import FacetCount
from searchapp.errors import UsageError
from searchapp.export.objects import dumps, facets_object
from searchapp.export.page import facet_table
from searchapp.library import Library
from searchapp.text.clean import clean_line
from searchapp.text.counted import counted


@click.command("tag")
@shared_options
@click.option("--remove", is_flag=True, help="Take the tag from the articles.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: the tags with how many articles bear each.")
@click.argument("name", required=False, metavar="[TAG")
@click.argument("ids", nargs=-1, metavar="ID...]", shell_complete=files)
@pass_session
def command(session: Session, /, name: str | None, ids: tuple[str, ...], remove: bool, as_json: bool) -> int:
    """Give articles a tag of your own, at once and without indexing; without arguments, list the tags. A - in place of
    ids reads them from standard input, one a line. Tags stand in own/tags.toml; queries find them by tag:NAME.

    \b
    Examples:
      searchapp tag 'to check' seeds/001_325ec279d4bf9786.txt 'seeds/004_3242645981f0b378.txt#2'
      searchapp query Aleppo -n 0 --format '{id}' | searchapp tag Aleppo -
      searchapp tag Aleppo seeds/001_325ec279d4bf9786.txt --remove
      searchapp tag
    """
    library = session.library()
    if name is None:
        return _listed(library, as_json=as_json)
    wanted = list(_ids(ids))
    if not wanted:
        raise UsageError(
            f"no article to tag with {name!r}", "name one by its id or path, or - for ids on standard input"
        )
    articles = [library.article(one) for one in wanted]
    kept = library.tag(articles, name, remove=remove)
    print(f"{clean_line(kept)}: {'taken from' if remove else 'given to'} {counted(len(articles), 'article')}")
    return FOUND


def _ids(given: Sequence[str]) -> Iterator[str]:
    for one in given:
        if one != "-":
            yield one
            continue
        lines = sys.stdin.buffer.read().decode("utf-8", "surrogateescape").splitlines()
        yield from filter(None, map(str.strip, lines))


def _listed(library: Library, *, as_json: bool) -> int:
    counts = [FacetCount(tag, len(ids)) for tag, ids in library.tags.bearers.items()]
    if as_json:
        write([dumps(facets_object({"tags": counts})) + "\n"])
    elif counts:
        write(facet_table(counts))
    else:
        print("no tags yet: searchapp tag NAME ID gives one", file=sys.stderr)
    return FOUND if counts else NOTHING
