"""`searchapp show`: one article."""

import sys

import click

from searchapp.cli.completing import files
from searchapp.cli.output import demand_one, write
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.cli.wrapping import for_people


@click.command("show")
@shared_options
@click.option("--raw", is_flag=True, help="The decoded text of the whole file, with all that is around the article.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object with every field.")
@click.argument("id_", metavar="ID", shell_complete=files)
@pass_session
def command(session: Session, /, id_: str, raw: bool, as_json: bool) -> int:
    """Print one article; ID is an id, or a path of a saved file (FILE#2 for its second article).

    \b
    Examples:
      searchapp show seeds/003_c650b099b3b6e936.txt
      searchapp show seeds/004_3242645981f0b378.txt#2 --json
    """
    demand_one(["--raw"] * raw + ["--json"] * as_json)
    library = session.library()
    article = library.article(id_)
    tags = library.tags.of.get(article.id, ())
    if as_json:
        from searchapp.export.objects import article_object, dumps

        sys.stdout.write(dumps({**article_object(article), "tags": list(tags)}) + "\n")
    elif raw:
        from searchapp.text.clean import clean

        text = library.file_text(article)
        sys.stdout.write(clean(text) + ("" if text.endswith("\n") else "\n"))
    else:
        from searchapp.export.page import article_page

        write(for_people([article_page(article, tags)], prose=True))
    return 0
