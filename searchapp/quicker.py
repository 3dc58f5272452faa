"""Regular expressions, taken apart by `re`, in forms that its engine runs faster and that mean the same.

A group that may be left out is two alternatives, the second of them empty: they need no memory and are told apart by
the next character. Whether one of the first 256 characters is a letter or a digit stands in a table, where the engine
asks four functions of Unicode. And what a search begins with is a character: the engine skips from one to the next that
can be it, but tries everything at each place of a text where it has to look behind that place first.
"""

from functools import cache
from importlib import import_module
from typing import Any

_TABLED = 256


def quicken(parsed: Any) -> None:
    """Rewrites a pattern as `re._parser` makes it, in its place."""
    _rewrite(parsed)
    _begin(parsed)


def _rewrite(parsed: Any) -> None:
    """Optional groups and sets, in all parts of a pattern."""
    ops = import_module("re._constants")
    for number, (op, what) in enumerate(parsed.data):
        for part in _parts(what, type(parsed)):
            _rewrite(part)
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


def _begin(parsed: Any) -> None:
    """Lets a pattern begin with a character, where it does so behind conditions on what is before it, or several."""
    ops = import_module("re._constants")
    parts = parsed.data
    first = next((number for number, part in enumerate(parts) if not _is_condition(part)), len(parts))
    if first < len(parts) and parts[first][0] in (ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT):
        op, (least, most, once) = parts[first]
        if least and import_module("re._compiler")._simple(once) and once.data[0][0] in (ops.IN, ops.LITERAL):
            further = op, (least - 1, most if most is ops.MAXREPEAT else most - 1, once)
            parts[first : first + 1] = [once.data[0], further]
    if first and first < len(parts) and _is_rare(parts[first]):
        parts[: first + 1] = [parts[first], *(_behind(part, parsed) for part in parts[:first])]


def _is_condition(part: tuple[Any, Any]) -> bool:
    """Whether a part of a pattern takes no characters, and looks at none behind its place."""
    ops = import_module("re._constants")
    op, what = part
    if op is ops.BRANCH:
        return all(given.data and all(map(_is_condition, given.data)) for given in what[1])
    return (op in (ops.ASSERT, ops.ASSERT_NOT) and what[0] < 0) or (op is ops.AT and what is ops.AT_BOUNDARY)


def _is_rare(part: tuple[Any, Any]) -> bool:
    """Whether a part of a pattern is a character that most places of a text do not have."""
    ops = import_module("re._constants")
    op, what = part
    return op is ops.LITERAL or (op is ops.IN and not any(kind in (ops.NEGATE, ops.CATEGORY) for kind, _ in what))


def _behind(part: tuple[Any, Any], parsed: Any) -> tuple[Any, Any]:
    """A condition as it is asked behind one more character."""
    ops = import_module("re._constants")
    op, what = part
    made, state = type(parsed), parsed.state
    if op is ops.BRANCH:
        return op, (None, [made(state, [_behind(inner, parsed) for inner in one.data]) for one in what[1]])
    one_more = ops.SUBPATTERN, (None, ops.SRE_FLAG_DOTALL, 0, made(state, [(ops.ANY, None)]))
    if op is ops.AT:
        return ops.ASSERT, (-1, made(state, [part, one_more]))
    return op, (-1, made(state, [*what[1].data, one_more]))
