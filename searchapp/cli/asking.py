"""The options of a search, shared by every command that searches, and the request they make."""

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import Any, cast, get_args

import click

from searchapp.cli.completing import one_of
from searchapp.cli.number import Number
from searchapp.engine.engine import FACET_FIELDS, Request, Sort
from searchapp.errors import UsageError
from searchapp.query.tree import Node
from searchapp.records import dataclass

FACET_VALUES = 10


@dataclass(frozen=True, slots=True)
class Asking:
    """How much of an answer is wanted, and in which order. `limit` 0 is all; `sort` None is the usual order."""

    limit: int = 10
    offset: int = 0
    sort: Sort | None = None
    any_term: bool = False
    fresh: bool = False
    facets: dict[str, int] = field(default_factory=dict)
    provenance: bool = False

    def request(self, tree: Node) -> Request:
        """The request for a tree."""
        return Request(
            tree,
            limit=self.limit,
            offset=self.offset,
            sort=self.sort or "relevance",
            facets=self.facets,
            freshness=self.fresh,
        )


def any_option(*, hidden: bool = False) -> Callable[..., Any]:
    """`--any`; `hidden` where it changes nothing and is only taken."""
    return click.option("--any", "any_term", is_flag=True, hidden=hidden, help="Terms joined by OR instead of AND.")


def search_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that `asking` reads, but for `any_option`."""
    for option in (
        click.option("--with-provenance", "provenance", is_flag=True,
                     help="Carry query, index state, version and date in the output."),
        click.option("--facet", "facets", multiple=True, metavar="FIELD[:N]", shell_complete=one_of(FACET_FIELDS),
                     help=f"Count values of a field: {', '.join(FACET_FIELDS)}. Can be repeated."),
        click.option("--fresh", is_flag=True, help="Let newer articles rank higher."),
        click.option("--sort", metavar="ORDER", shell_complete=one_of(get_args(Sort)),
                     help="relevance (default), date, -date, outlet."),
        click.option("--offset", type=Number(), default=0, help="Skip so many."),
        click.option("-n", "--limit", type=Number(), default=10, help="At most so many (default 10, 0 = all)."),
    ):  # fmt: skip
        command = option(command)
    return command


def asking(options: dict[str, Any]) -> Asking:
    """The search options, taken out of `options`. Raises UsageError for an unknown order or facet."""
    sort = options.pop("sort")
    if sort not in (None, *get_args(Sort)):
        raise UsageError(f"no order {sort!r}", f"--sort takes one of: {', '.join(get_args(Sort))}")
    return Asking(
        limit=options.pop("limit"),
        offset=options.pop("offset"),
        sort=cast("Sort | None", sort),
        any_term=options.pop("any_term"),
        fresh=options.pop("fresh"),
        facets=dict(field_and_number("--facet", text, FACET_FIELDS, FACET_VALUES) for text in options.pop("facets")),
        provenance=options.pop("provenance"),
    )


def facet_field(name: str, fields: Sequence[str] = FACET_FIELDS) -> str:
    """The facet field of this name. Raises UsageError with the nearest one."""
    if name in fields:
        return name
    from difflib import get_close_matches

    near = get_close_matches(name, fields, 1)
    mend = f"did you mean {near[0]}?" if near else f"there are: {', '.join(fields)}"
    raise UsageError(f"no facet {name!r}", mend)


def name_and_number(option: str, text: str) -> tuple[str, int | None]:
    """The two parts of `FIELD[:N]`. Raises UsageError for what is no number."""
    name, mark, said = text.partition(":")
    if mark and not said.isdecimal():
        raise UsageError(f"{option} {text}: {said!r} is no number", "write FIELD or FIELD:N, as in outlet:5")
    return name, int(said) if mark else None


def field_and_number(option: str, text: str, fields: Sequence[str], number: int) -> tuple[str, int]:
    """The facet field and the number in `FIELD[:N]`, where that is not said `number`. Raises UsageError."""
    name, said = name_and_number(option, text)
    return facet_field(name, fields), number if said is None else said
