"""Regular expressions, taken apart by `re`, in forms that its engine runs faster and that mean the same.

A group that may be left out is two alternatives, the second of them empty: they need no memory and are told apart by
the next character. And whether one of the first 256 characters is a letter or a digit stands in a table, where the
engine asks four functions of Unicode.
"""

from functools import cache
from importlib import import_module
from typing import Any

_TABLED = 256


def quicken(parsed: Any) -> None:
    """Rewrites a pattern as `re._parser` makes it, in its place."""
    ops = import_module("re._constants")
    for number, (op, what) in enumerate(parsed.data):
        for part in _parts(what, type(parsed)):
            quicken(part)
        if op in (ops.MAX_REPEAT, ops.MIN_REPEAT) and tuple(what[:2]) == (0, 1):
            parsed.data[number] = _optional(parsed.data[number])
        elif op is ops.IN and parsed.state.flags & ops.SRE_FLAG_UNICODE:
            parsed.data[number] = op, _tabled(what)


def _parts(what: Any, kind: type) -> list[Any]:
    """The patterns within an element of a pattern."""
    if isinstance(what, kind):
        return [what]
    return [part for one in what for part in _parts(one, kind)] if isinstance(what, tuple | list) else []


def _optional(element: tuple[Any, Any]) -> tuple[Any, Any]:
    """What may be left out as alternatives; a single character is as fast as it is."""
    ops = import_module("re._constants")
    op, (_, _, group) = element
    if import_module("re._compiler")._simple(group):
        return element
    alone = len(group.data) == 1 and group.data[0][0] is ops.BRANCH
    given = list(group.data[0][1][1]) if alone else [group]
    nothing = type(group)(group.state, [])
    return ops.BRANCH, (None, [*given, nothing] if op is ops.MAX_REPEAT else [nothing, *given])


def _tabled(items: list[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """A set of characters with a table of those in its categories, where one is of letters."""
    ops = import_module("re._constants")
    categories = [what for op, what in items if op is ops.CATEGORY]
    if not {ops.CATEGORY_WORD, ops.CATEGORY_NOT_WORD}.intersection(categories):
        return items
    # what stands before the table is looked at first, and behind it only what it does not hold
    before = [item for item in items if item[0] is not ops.CATEGORY]
    behind = [item for item in items if item[0] is ops.CATEGORY]
    return [*before, (ops.CHARSET, list(_table(tuple(categories)))), *behind]


@cache
def _table(categories: tuple[Any, ...]) -> tuple[int, ...]:
    """The code that tells the first characters: those that are of a category, then those that are of none."""
    ops = import_module("re._constants")
    signs = {
        ops.CATEGORY_WORD: r"\w", ops.CATEGORY_NOT_WORD: r"\W", ops.CATEGORY_DIGIT: r"\d",
        ops.CATEGORY_NOT_DIGIT: r"\D", ops.CATEGORY_SPACE: r"\s", ops.CATEGORY_NOT_SPACE: r"\S",
    }  # fmt: skip
    of_one = import_module("re").compile("|".join(signs[category] for category in categories))
    among = bytes(of_one.match(chr(code)) is not None for code in range(_TABLED))
    mapped = import_module("re._compiler")._mk_bitmap
    return (
        *mapped(among), ops.NEGATE, ops.CHARSET, *mapped(bytes(not one for one in among)), ops.NEGATE,
    )  # fmt: skip
