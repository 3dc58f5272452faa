"""Posting lists come back as they were, read one by one or many at once, however large their counts are."""

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.segments.encoding import ListsWriter, encode
from searchapp.engine.local.segments.postings import Lists, PostingLists
from searchapp.engine.local.segments.writing import write_arrays

_COUNT = st.sampled_from([1, 2, 14, 15, 16, 254, 255, 256, 70_000]) | st.integers(1, 20)
_LIST = st.dictionaries(st.integers(0, 65_535), _COUNT, min_size=1, max_size=40)
_Listed = list[dict[int, int]]


def _lists(listed: _Listed) -> Lists:
    rows = [sorted(one) for one in listed]
    return Lists(
        np.cumsum([0, *map(len, rows)]),
        np.array([row for one in rows for row in one], np.uint16),
        np.array([one[row] for one, order in zip(listed, rows, strict=True) for row in order], np.int64),
    )


def _read(lists: Lists) -> _Listed:
    pairs = list(zip(lists.rows.tolist(), lists.counts.tolist(), strict=True))
    return [dict(pairs[start:stop]) for start, stop in zip(lists.starts[:-1], lists.starts[1:], strict=True)]


@given(st.lists(_LIST, min_size=1, max_size=6), st.integers(1, 6))
def test_lists_come_back(listed: _Listed, parted: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder)
        write_arrays(path / "once.sea", encode("x", _lists(listed)), {})
        writer = ListsWriter("x", path)
        for part in (listed[:parted], listed[parted:]):
            if part:
                writer.add(_lists(part))
        write_arrays(path / "parts.sea", writer.arrays(), {})
        for name in ("once", "parts"):
            found = PostingLists(ArrayFile(path / f"{name}.sea"), "x")
            for number, wanted in enumerate(listed):
                rows, counts = found.read(number)
                held = [1] * len(rows) if counts is None else counts.tolist()
                assert dict(zip(rows.tolist(), held, strict=True)) == wanted
            assert _read(found.span(0, len(listed))) == listed
            backwards = np.arange(len(listed))[::-1]
            assert _read(found.lists(backwards)) == listed[::-1]


def test_a_few_large_counts_make_a_list_no_wider() -> None:
    many = dict.fromkeys(range(0, 40_000, 8), 3)
    plain, mixed = (encode("x", _lists([one]))["x.data"] for one in (many, {**many, 16: 5_000, 80: 300}))
    assert len(mixed) - len(plain) == 3 * 4
