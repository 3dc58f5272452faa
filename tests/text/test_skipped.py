"""What is told of parts of a file that were skipped."""

import pytest

from searchapp.text.skipped import skipped, skipped_together, the_fault


@pytest.mark.parametrize(
    ("faults", "told"),
    [
        ([], None),
        (["line 4: not JSON"], "skipped line 4: not JSON"),
        (["line 4: not JSON", "line 9: no text"], "2 of its lines skipped"),
        (["article 1: no text"] * 12, "12 of its articles skipped"),
    ],
)
def test_one_part_is_told_with_its_reason_and_several_by_their_number(faults: list[str], told: str | None) -> None:
    assert skipped(faults) == told


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (None, "skipped line 4: not JSON", "skipped line 4: not JSON"),
        ("3 of its lines skipped", None, "3 of its lines skipped"),
        ("skipped line 4: not JSON", "skipped line 90: not JSON", "2 of its lines skipped"),
        ("3 of its lines skipped", "skipped line 90: not JSON", "4 of its lines skipped"),
        ("300 of its lines skipped", "1200 of its lines skipped", "1500 of its lines skipped"),
        ("changes while it is read", "3 of its lines skipped", "changes while it is read"),
        (None, None, None),
    ],
)
def test_what_two_stretches_of_a_file_lack_is_counted_together(
    first: str | None, second: str | None, told: str | None
) -> None:
    assert skipped_together(first, second) == told


def test_a_fault_is_told_without_saying_twice_that_it_was_skipped() -> None:
    assert the_fault("skipped line 4: not JSON") == "line 4: not JSON"
    assert the_fault("not a text") == "not a text"
