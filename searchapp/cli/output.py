"""How an answer leaves: one of the formats, chosen by options that exclude each other."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import click

from searchapp.errors import UsageError
from searchapp.records import dataclass

FORMAT_OPTIONS = {
    "json": "--json",
    "jsonl": "--jsonl",
    "csv": "--csv",
    "tsv": "--tsv",
    "ris": "--ris",
    "bibtex": "--bibtex",
    "template": "--format",
    "paths": "-l",
    "paths0": "-0",
    "count": "-c",
    "quiet": "-q",
    "explain": "--explain",
}
IN_CONTEXT = ("text", "jsonl", "csv", "tsv", "template", "count")
"""Formats that may be of matches in their context."""
WITH_FACETS = ("text", "json")
"""Formats that have room for the counts of `--facet`."""


@dataclass(frozen=True, slots=True)
class Output:
    """How an answer leaves: `format` is a key of FORMAT_OPTIONS, or `text`; `pattern` is the template of `--format`;
    with `kwic` a row is a match in its context; text is `colored` or not."""

    format: str = "text"
    pattern: str | None = None
    kwic: bool = False
    colored: bool = False


def format_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that choose a format; `chosen_output` reads them."""
    for option in (
        click.option("--kwic", is_flag=True, help="Every match in its context, a line each, which -n counts; also with "
                     "--jsonl, --csv, --tsv, --format, -c."),
        click.option("--explain", is_flag=True, help="Say in words what the query means, and how much it finds."),
        click.option("-q", "--quiet", is_flag=True, help="Print nothing: the exit status tells."),
        click.option("-c", "--count", is_flag=True, help="Print the number of hits only."),
        click.option("-0", "--null", "paths0", is_flag=True, help="As -l, each path ended by NUL."),
        click.option("-l", "--paths", is_flag=True, help="Print the paths of the files only."),
        click.option("--format", "template", metavar="TEXT", help=r"A line a hit, as in '{outlet}\t{date}\t{title}'."),
        click.option("--bibtex", is_flag=True, help="A bibliography as BibTeX, an entry an article."),
        click.option("--ris", is_flag=True, help="A bibliography as RIS, an entry an article."),
        click.option("--tsv", is_flag=True, help="Tab-separated values."),
        click.option("--csv", is_flag=True, help="CSV that a spreadsheet cannot run."),
        click.option("--jsonl", is_flag=True, help="A JSON object a hit, a line each."),
        click.option("--json", is_flag=True, help="One JSON object."),
    ):  # fmt: skip
        command = option(command)
    return command


def chosen_output(options: dict[str, Any], *, colored: bool) -> Output:
    """The one format asked for, text when none is. Takes the options out of `options`.

    Raises UsageError for two at once; `-l` and `-0` go together. Where a format has no room for the counts of
    `--facet`, a person is told so.
    """
    pattern, kwic = options["template"], options.pop("kwic")
    asked = [name for name in FORMAT_OPTIONS if options.pop(name, None) not in (None, False)]
    if asked == ["paths", "paths0"]:
        asked = ["paths0"]
    demand_one([FORMAT_OPTIONS[name] for name in asked])
    chosen = asked[0] if asked else "text"
    if kwic and chosen not in IN_CONTEXT:
        raise UsageError(
            f"--kwic and {FORMAT_OPTIONS[chosen]} at once",
            "--kwic goes with text, --jsonl, --csv, --tsv, --format and -c; leave the other format out",
        )
    if options["facets"] and chosen not in WITH_FACETS:
        field = options["facets"][0].partition(":")[0]
        print(
            f"{FORMAT_OPTIONS[chosen]} has no room for the counts of --facet, text and --json have; as a table: "
            f"searchapp facets QUERY --field {field} --csv",
            file=sys.stderr,
        )
    return Output(chosen, pattern, kwic, colored)


_TABLES = {
    "tsv": "Tab-separated values.",
    "csv": "CSV that a spreadsheet cannot run.",
    "jsonl": "A JSON object a row, a line each.",
    "json": "One JSON object.",
}


def table_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The output formats of what is counted, for `chosen_table`."""
    for name, meaning in _TABLES.items():
        command = click.option(f"--{name}", is_flag=True, help=meaning)(command)
    return command


def chosen_table(asked: Mapping[str, bool]) -> str:
    """The one format asked for, text when none is. Raises UsageError for two at once."""
    chosen = [name for name in _TABLES if asked[name]]
    demand_one([f"--{name}" for name in chosen])
    return chosen[0] if chosen else "text"


def demand_one(formats: Sequence[str]) -> None:
    """Raises UsageError where more than one of these options is asked for."""
    if len(formats) > 1:
        raise UsageError(f"two output formats at once: {' and '.join(formats)}", "choose one")


def write(chunks: Iterable[str]) -> None:
    """Write text to standard output as it comes."""
    for chunk in chunks:
        sys.stdout.write(chunk)


def write_bytes(chunks: Iterable[bytes]) -> None:
    """The same for raw bytes."""
    sys.stdout.flush()
    for chunk in chunks:
        sys.stdout.buffer.write(chunk)
    sys.stdout.buffer.flush()
