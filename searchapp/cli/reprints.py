"""`searchapp reprints`: who printed an article first, and who printed it again."""

import sys
from typing import TYPE_CHECKING

import click

from searchapp.cli.completing import files
from searchapp.cli.output import write
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.cli.wrapping import for_people

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from searchapp.compare.reprint import Link


@click.command("reprints")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object with the chain.")
@click.argument("id_", metavar="ID", shell_complete=files)
@pass_session
def command(session: Session, /, id_: str, as_json: bool) -> int:
    """The articles that share most of their text with this one, and itself, from the source on, with the evidence.

    \b
    Examples:
      searchapp reprints seeds/003_c650b099b3b6e936.txt
      searchapp reprints seeds/001_325ec279d4bf9786.txt --json
    """
    found = session.library().reprints(id_)
    if as_json:
        from searchapp.export.objects import dumps, link_object

        sys.stdout.write(dumps({"chain": [link_object(link) for link in found]}) + "\n")
    else:
        write(for_people(_page(found)))
        if len(found) == 1:
            print("no other article shares most of its text with this one", file=sys.stderr)
    return 0


def _page(found: "Sequence[Link]") -> "Iterator[str]":
    from searchapp.export.page import date_words, provenance_line
    from searchapp.text.clean import clean_line

    for link in found:
        article = link.article
        yield f"{100 * link.share:3.0f} %  {clean_line(article.title or '(no title)')}\n"
        yield f"       {provenance_line(article.outlet, article.via, date_words(article.date))}\n"
        if link.evidence:
            yield f"       {clean_line(link.evidence)}\n"
        yield f"       {clean_line(article.id)} · {clean_line(article.path)}\n\n"
