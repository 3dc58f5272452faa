"""Generations: what is kept, what is linked, what is believed."""

import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.engine.local.storage import checked, generations, manifest, sources
from searchapp.engine.local.storage.checked import CheckedFile
from searchapp.engine.local.storage.manifest import FileEntry, Manifest, SegmentEntry, Totals
from searchapp.engine.local.storage.sources import Record, table_of
from searchapp.errors import IndexDamaged
from tests.updating.saved import Saved, news


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    (tmp_path / "seeds").mkdir()
    return Saved(tmp_path)


def test_two_generations_are_kept_and_segments_shared(saved: Saved) -> None:
    for number in range(4):
        saved.write(f"{number}.txt", news(number))
        saved.index()
    index = saved.workspace.index
    assert generations.numbers(index) == [4, 3]
    older, newer = (generations.folder_of(index, number) for number in (3, 4))
    shared = [path for path in older.glob("*.sea") if (newer / path.name).exists()]
    assert len(shared) == 3
    assert all(path.samefile(newer / path.name) for path in shared)


def test_stock_whoosh_opens_a_generation(saved: Saved) -> None:
    from whoosh.index import open_dir

    for number in range(3):
        saved.write(f"{number}.txt", news(number))
    saved.index()
    (saved.root / "seeds" / "1.txt").unlink()
    saved.index()
    assert open_dir(str(generations.newest(saved.workspace.index).folder)).doc_count() == 2


def test_a_generation_that_was_taken_away_since_it_was_opened_is_told_as_damaged(saved: Saved) -> None:
    saved.write("0.txt", news(0))
    saved.index()
    opened = generations.newest(saved.workspace.index)
    shutil.rmtree(saved.workspace.index)
    with pytest.raises(IndexDamaged, match=r"sources\.table is missing"):
        opened.table()


def test_a_manifest_is_read_as_it_was_written() -> None:
    written = Manifest(
        3, "2026-01-02T03:04:05+00:00", (SegmentEntry("MAIN_x", 4, 1),), Totals(1, 3, 5, 2),
        {"MAIN_x.sea": FileEntry(10, "ab" * 32)}, {"names": "7"},
    )  # fmt: skip
    assert manifest.decode(written.encode(), Path("index/gen-3/MANIFEST.json")) == written


@pytest.mark.parametrize("name", ["../evil", "/etc/passwd", "..", ""])
def test_a_manifest_never_leads_out_of_its_folder(name: str) -> None:
    written = Manifest(1, "", (), Totals(), {name: FileEntry(1, "")}, {})
    with pytest.raises(IndexDamaged):
        manifest.decode(written.encode(), Path("index/gen-1/MANIFEST.json"))


@given(st.binary(max_size=200))
def test_rubbish_is_no_manifest_and_no_table(data: bytes) -> None:
    with pytest.raises(IndexDamaged):
        manifest.decode(data, Path("index/gen-1/MANIFEST.json"))
    with pytest.raises(IndexDamaged):
        sources.decode(data)


names = st.binary(min_size=1, max_size=20).map(lambda name: os.fsdecode(name.replace(b"\0", b"x")))
numbers = st.integers(0, 2**62)
records = st.builds(
    Record, names, st.binary(min_size=16, max_size=16), numbers, numbers, numbers, numbers, numbers, numbers, numbers,
    st.sampled_from(["", "MAIN_a", "MAIN_b"]), numbers, numbers, numbers, numbers, st.none() | names,
)  # fmt: skip


@given(st.lists(records, max_size=8, unique_by=lambda record: (record.path, record.start)))
def test_a_table_of_sources_is_read_as_it_was_written(listed: list[Record]) -> None:
    table = table_of(listed)
    assert sources.decode(sources.encode(table)) == table


@given(st.binary(max_size=300), st.integers(0, 200), st.integers(0, 200))
def test_bytes_of_a_checked_file_are_those_of_the_file(data: bytes, start: int, length: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        path.write_bytes(data)
        path.with_name("x.sums").write_bytes(checked.sums_of(data).tobytes())
        file = CheckedFile(path)
        if start + length <= len(data):
            assert file.bytes(start, start + length) == data[start : start + length]
            assert file.array(np.dtype(np.uint8), start, length).tobytes() == data[start : start + length]
        else:
            with pytest.raises(IndexDamaged):
                file.array(np.dtype(np.uint8), start, max(length, 1))


def test_a_block_is_checked_when_it_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "x"
    data = bytearray(3 * checked.BLOCK + 100)
    path.with_name("x.sums").write_bytes(checked.sums_of(bytes(data)).tobytes())
    data[checked.BLOCK + 7] ^= 4
    path.write_bytes(data)
    file = CheckedFile(path)
    assert file.bytes(0, checked.BLOCK) == bytes(checked.BLOCK)
    assert file.bytes(2 * checked.BLOCK, len(data)) == bytes(checked.BLOCK + 100)
    with pytest.raises(IndexDamaged, match="damaged"):
        file.bytes(checked.BLOCK - 1, checked.BLOCK + 1)
