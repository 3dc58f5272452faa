"""What is told of a file of which parts (lines, articles) were skipped: the one with its reason, or how many."""

from collections.abc import Sequence

from searchapp.patterns import late

_ONE = "skipped "
_MANY = late(r"(\d+) of its (\w+)s skipped")


def skipped(faults: Sequence[str]) -> str | None:
    """What is told of these faults, each of which begins with its part, as in `line 2: not JSON`; None where there are
    none."""
    if not faults:
        return None
    return _ONE + faults[0] if len(faults) == 1 else _many(len(faults), faults[0].partition(" ")[0])


def the_fault(told: str) -> str:
    """The one fault that is told, or what is told as it is."""
    return told.removeprefix(_ONE)


def skipped_together(first: str | None, second: str | None) -> str | None:
    """What is told of a file, by what is told of two stretches of it; what is no part's fault is told alone."""
    counted = [_counted(told) for told in (first, second) if told is not None]
    if len(counted) < 2 or None in counted:
        return first or second
    (one, part), (other, _) = filter(None, counted)
    return _many(one + other, part)


def _counted(told: str) -> tuple[int, str] | None:
    if found := _MANY.fullmatch(told):
        return int(found[1]), found[2]
    return (1, the_fault(told).partition(" ")[0]) if told.startswith(_ONE) else None


def _many(count: int, part: str) -> str:
    return f"{count} of its {part}s skipped"
