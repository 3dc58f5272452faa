"""Signatures are found by their numbers, whichever way they are looked for."""

from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest

from searchapp.engine.local.segments import signatures
from searchapp.engine.local.segments.segment import Segment
from searchapp.engine.local.segments.signatures import Signatures, signature_arrays
from searchapp.engine.local.segments.writing import write_arrays


@pytest.mark.parametrize("few", [0, 1000])
@pytest.mark.parametrize("deleted", [[], [2, 7]])
def test_wanted_numbers_are_found_with_their_living_rows(tmp_path: Path, few: int, deleted: list[int]) -> None:
    draw = np.random.default_rng(4)
    rows, numbers = draw.integers(0, 9, 5000), draw.integers(0, 1 << 32, 3000, np.uint32)
    numbers = np.append(numbers, numbers[:2000] | np.uint32(1))
    write_arrays(tmp_path / "one.sea", signature_arrays(rows, numbers), {"documents": 9, "quotes": 0})
    held = Signatures(Segment(tmp_path, "one", 9, np.array(deleted, np.uint32)))
    living = sorted((n, row) for row, n in zip(rows.tolist(), numbers.tolist(), strict=True) if row not in deleted)
    assert sorted(zip(held.all()[1].tolist(), held.all()[0].tolist(), strict=True)) == living
    wanted = np.unique(np.append(draw.choice(numbers, 300), np.array([0, 5, (1 << 32) - 1], np.uint32)))
    with patch.object(signatures, "_FEW", few):
        found = held.equal(wanted)
    asked = set(wanted.tolist())
    assert sorted(zip(found[1].tolist(), found[0].tolist(), strict=True)) == [one for one in living if one[0] in asked]


def test_a_segment_may_have_none(tmp_path: Path) -> None:
    arrays = signature_arrays(np.zeros(0, np.int64), np.zeros(0, np.uint32))
    write_arrays(tmp_path / "one.sea", arrays, {"documents": 1, "quotes": 0})
    held = Signatures(Segment(tmp_path, "one", 1, np.zeros(0, np.uint32)))
    for few in (0, 1000):
        with patch.object(signatures, "_FEW", few):
            assert [len(part) for part in held.equal(np.array([3, 4], np.uint32))] == [0, 0]
