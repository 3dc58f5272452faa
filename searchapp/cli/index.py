"""`searchapp index`: bring the index up to date with the saved articles."""

import re
import sys
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from searchapp.cli.completing import files
from searchapp.cli.number import Number
from searchapp.cli.progress import progress_on_terminal
from searchapp.cli.session import Session, pass_session, shared_options
from searchapp.errors import UsageError, WorkspaceError
from searchapp.patterns import late
from searchapp.text.clean import clean_line
from searchapp.text.skipped import the_fault

if TYPE_CHECKING:
    from searchapp.updating.report import UpdateReport

SKIPPED = 1
_OF_A_PART = late(r"(line|article) (\d+): (.*)", re.DOTALL)


@click.command("index")
@shared_options
@click.option("--full", is_flag=True, help="Read every file again, changed or not.")
@click.option("--jobs", type=Number(1), help="Worker processes (default: one a core).")
@click.option("--forget", multiple=True, metavar="PATH", help="Drop a remembered PATH and its articles.")
@click.option("--json", "as_json", is_flag=True, help="The summary as one JSON object.")
@click.argument("paths", nargs=-1, metavar="[PATH...]", shell_complete=files)
@pass_session
def command(
    session: Session,
    /,
    paths: tuple[str, ...],
    full: bool,
    jobs: int | None,
    forget: tuple[str, ...],
    as_json: bool,
) -> int:
    """Bring the index up to date: new, changed, moved and deleted files. A second run with nothing new does nothing.

    Without PATHs: seeds/ and every PATH named before. With PATHs (files, folders, .jsonl): what lies under them,
    remembered from then on.

    \b
    Examples:
      searchapp index
      searchapp index ~/articles/2017 agency.jsonl
      searchapp index --forget agency.jsonl
    """
    if paths and forget:
        raise UsageError("PATHs and --forget at once", "do one, then the other")
    if "" in (*paths, *forget):
        raise UsageError("an empty PATH", "name a file or a folder; . is this folder")
    library = session.library(needs_index=False)
    try:
        with progress_on_terminal() as progress:
            report = library.update(
                [Path(path) for path in paths],
                forget=[Path(path) for path in forget],
                full=full,
                jobs=jobs,
                progress=progress,
            )
    except KeyboardInterrupt:
        print("interrupted; what was committed stays, and searchapp index goes on from there", file=sys.stderr)
        raise
    if not as_json:
        _tell_faults(report)
    if not (report.files or report.removed or report.missing):
        looked_in = ", ".join(report.looked_in)
        if report.skipped:
            raise WorkspaceError(f"no article could be read in {looked_in}", "see why with: searchapp status")
        raise WorkspaceError(f"no articles in {looked_in}", "save .txt, .html or .jsonl files there, or name a PATH")
    if as_json:
        from searchapp.export.objects import dumps, report_object

        sys.stdout.write(dumps(report_object(report)) + "\n")
    else:
        _print(report)
    return SKIPPED if report.new_faults else 0


def _tell_faults(report: "UpdateReport") -> None:
    whys = {source.path: source.error or "" for source in report.new_faults}
    for path, warnings in report.warnings.items():
        for warning in _in_runs(warnings):
            if warning != the_fault(whys.get(path, "")):
                print(f"{clean_line(path)}: {clean_line(warning)}", file=sys.stderr)
    for source in report.new_faults:
        which = "" if source.articles else "skipped "  # of a file that holds articles a part alone was skipped
        print(f"{which}{clean_line(source.path)}: {clean_line(whys[source.path])}", file=sys.stderr)
    for path in report.missing:
        print(f"out of reach now: {clean_line(path)}; its articles stay", file=sys.stderr)
    for path in report.uncorrected:
        print(f"own/corrections.toml corrects {clean_line(path)}, which is not in the index", file=sys.stderr)


def _print(report: "UpdateReport") -> None:
    changes = {
        "added": report.added,
        "changed": report.changed,
        "moved": report.moved,
        "removed": report.removed,
    }
    said = ", ".join(f"{count} {what}" for what, count in changes.items() if count)
    said = said or ("names brought up to date" if report.renamed else "nothing new")
    undated = f", {report.undated} undated" if report.undated else ""
    skipped = f", {len(report.skipped)} skipped" if report.skipped else ""
    counted = ", ".join(
        f"{count} {what}{'' if count == 1 else 's'}"
        for count, what in ((report.files, "file"), (report.articles, "article"), (report.quotes, "quote"))
    )
    print(f"{said}: {counted}{undated}{skipped} ({report.seconds:.1f} s)")


def _in_runs(warnings: Sequence[str]) -> Iterator[str]:
    """The warnings, with one in place of those that say the same of lines or articles that follow each other."""

    def run_of(numbered: tuple[int, str]) -> tuple[int, str, str]:
        place, warning = numbered
        found = _OF_A_PART.fullmatch(warning)
        return (int(found[2]) - place, found[1], found[3]) if found else (place, "", warning)

    for (before, part, reason), run in groupby(enumerate(warnings), run_of):
        (first, warning), *others = run
        yield f"{part}s {before + first} to {before + others[-1][0]}: {reason}" if others else warning
