"""`searchapp correct`: set a field of an article by hand."""

import sys

import click

from searchapp.cli.completing import files
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import UsageError
from searchapp.text.clean import clean_line


@click.command("correct")
@shared_options
@click.option("--title", metavar="TEXT", help="The title; '' says that there is none.")
@click.option("--outlet", metavar="NAME", help="Who published it; '' says that nobody is known.")
@click.option("--date", metavar="YYYY[-MM[-DD]]", help="When it was published; '' says that it is undated.")
@click.option(
    "--speaker",
    "speakers",
    multiple=True,
    metavar="OLD=NEW",
    help="Rename a speaker in this article, or name one who has no name by the words for them. Can be repeated.",
)
@click.argument("id_", metavar="ID", shell_complete=files)
@pass_session
def command(
    session: Session,
    /,
    id_: str,
    title: str | None,
    outlet: str | None,
    date: str | None,
    speakers: tuple[str, ...],
) -> int:
    """Set a field that was read wrong. Corrections stand in own/corrections.toml and survive every reindexing.

    \b
    Examples:
      searchapp correct seeds/000_dae857683fdc9365.txt --outlet 'Sputnik'
      searchapp correct seeds/004_3242645981f0b378.txt#2 --speaker 'Sergei Lavrov=Sergey Lavrov'
    """
    names = dict(_renamed(text) for text in speakers)
    if title is None and outlet is None and date is None and not names:
        raise UsageError("nothing to correct", "give --title, --outlet, --date or --speaker OLD=NEW")
    library = session.library()
    article = library.correct(id_, title=title, outlet=outlet, date=date, speakers=names)
    print(f"corrected {clean_line(article.id)}: {clean_line(article.title or article.path)}")
    shown = {speaker.name for speaker in article.speakers}
    for name in names.values():
        if name not in shown:
            why = "is shown by the name that other articles have for the speaker; own/aliases.toml sets one for all"
            print(clean_line(f"{name} {why}"), file=sys.stderr)
    return 0


def _renamed(text: str) -> tuple[str, str]:
    old, mark, new = text.partition("=")
    if not (mark and old.strip() and new.strip()):
        raise UsageError(f"--speaker {text}", "write OLD=NEW")
    return old.strip(), new.strip()
