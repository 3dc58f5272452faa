"""`searchapp inspect`: what would be read from files, with the evidence. Touches no index."""

import gc
import os
import sys
from typing import TYPE_CHECKING

import click

from searchapp.cli import completing
from searchapp.cli.output import demand_one
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import DEBUG, ReadingError, broken_off

if TYPE_CHECKING:
    from collections.abc import Callable

    from searchapp.article import Reading


# so many new objects before the collector looks for rings among them: some files' worth
_NEW_OBJECTS = 100_000


@click.command("inspect")
@shared_options
@click.option("--json", "as_json", is_flag=True, help="One JSON object a file.")
@click.option("--jsonl", "as_jsonl", is_flag=True, help="The same: one JSON object a file, a line each.")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", shell_complete=completing.files)
@pass_session
def command(session: Session, /, files: tuple[str, ...], as_json: bool, as_jsonl: bool) -> int:
    """What would be read from these files, with the evidence; `-` is standard input.

    \b
    Examples:
      searchapp inspect seeds/001_325ec279d4bf9786.txt
      searchapp inspect --jsonl seeds/*.txt
    """
    demand_one(["--json"] * as_json + ["--jsonl"] * as_jsonl)
    # What is loaded, most of it with the first file, stays to the end, and what is read of a file lives as long as the
    # file is at hand: looking through either again and again frees nothing.
    gc.set_threshold(_NEW_OBJECTS)
    from searchapp.reading.inspecting import inspector

    read = inspector(session.workspace_if_any())
    printed = _as_json if as_json or as_jsonl else _as_page
    failures = 0
    for number, name in enumerate(files):
        reading = _attempt(read, name, sys.stdin.buffer.read() if name == "-" else None)
        if number == 0:
            gc.freeze()
        failures += reading.error is not None
        sys.stdout.write(printed(reading))
        sys.stdout.flush()
    if failures < len(files):
        return 0
    what = f"{reading.path}: {reading.error}" if failures == 1 else f"none of the {failures} files could be read"
    raise ReadingError(what, "name saved articles: text, HTML, Markdown, mail, web archives or JSON Lines")


def _attempt(read: "Callable[[str, bytes | None], Reading]", name: str, data: bytes | None) -> "Reading":
    try:
        return read(name, data)
    except Exception as error:  # the outermost door of a file: one odd file must not end the run
        if os.environ.get(DEBUG):
            raise
        from searchapp.article import Reading

        return Reading(name, error=broken_off(error))


def _as_json(reading: "Reading") -> str:
    from searchapp.export.objects import dumps, reading_object

    return dumps(reading_object(reading)) + "\n"


def _as_page(reading: "Reading") -> str:
    from searchapp.cli.wrapping import for_people
    from searchapp.export.page import reading_page

    return "".join(for_people([reading_page(reading)]))
