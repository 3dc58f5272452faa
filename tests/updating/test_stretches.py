"""Whatever happens to a file of lines, the index holds its lines as they are now."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from searchapp.engine.engine import Source, Stamp
from searchapp.reading import jsonl
from searchapp.reading.outlets.outlets import shipped_outlets
from searchapp.reading.own.corrections import Corrections
from searchapp.reading.own.settings import Settings
from searchapp.updating import stretches
from searchapp.updating.reader import SourceReader
from searchapp.updating.rules import Rules
from tests.updating.saved import Saved, line

lists = st.lists(st.integers(0, 30), max_size=12, unique=True)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(lists, st.booleans()), min_size=2, max_size=4))
def test_after_any_edits_the_index_holds_the_lines_of_the_file(
    monkeypatch: pytest.MonkeyPatch, versions: list[tuple[list[int], bool]]
) -> None:
    monkeypatch.setattr(stretches, "LENGTH", 400)
    monkeypatch.setattr(stretches, "LINES", 3)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "seeds").mkdir()
        saved = Saved(Path(folder))
        for numbers, ended in versions:
            text = "\n".join(map(line, numbers)) + ("\n" if ended else "")
            saved.write("agency.jsonl", text)
            saved.index()
            found = {article.path: article.id for article in saved.articles()}
            assert found == {f"seeds/agency.jsonl#{place}": f"n{n}" for place, n in enumerate(numbers, 1)}
            assert saved.index().changed == 0


def test_a_correction_of_a_line_has_its_stretch_alone_read_again(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretches, "LENGTH", 400)
    saved.write("agency.jsonl", "".join(f"{line(number)}\n" for number in range(12)))
    saved.index()
    (saved.root / "own").mkdir()
    (saved.root / "own" / "corrections.toml").write_text(
        '[[correction]]\npath = "seeds/agency.jsonl#7"\noutlet = "The Courier"\n'
    )
    read: list[str] = []
    original = jsonl.read_line

    def noting(line: bytes, path: str, *more: object) -> object:
        read.append(path)
        return original(line, path, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(jsonl, "read_line", noting)
    assert saved.index().changed == 1
    assert {article.path: article.outlet for article in saved.articles() if article.outlet} == {
        "seeds/agency.jsonl#7": "The Courier"
    }
    assert "seeds/agency.jsonl#7" in read
    assert len(read) < 12
    assert saved.index().changed == 0


def test_settings_count_as_a_change_of_a_file_of_lines(saved: Saved) -> None:
    saved.write("agency.jsonl", '{"text": "Ships sail on Monday."}\n')
    saved.index()
    (saved.root / "searchapp.toml").write_text('[[files]]\nmatch = "seeds"\noutlet = "The Courier"\n')
    assert saved.index().changed == 1
    assert [article.outlet for article in saved.articles()] == ["The Courier"]
    assert saved.index().changed == 0


def test_a_file_of_lines_that_shrinks_before_it_is_read_is_refused(saved: Saved) -> None:
    path = saved.write("agency.jsonl", f"{line(1)}\n")
    size = path.stat().st_size
    source = Source("seeds/agency.jsonl", str(path), Stamp(size, 0, 0, 0), start=0, stop=size + 1)
    reading = SourceReader(Settings(), Corrections(), shipped_outlets(), {}, {})(source).reading
    assert reading is not None
    assert reading.error == "changes while it is read"


@pytest.mark.parametrize(
    ("given", "quick"),
    [
        ('{"text": "Rain fell.", "title": null, "outlet": null, "via": [], "author": null, "date": null, '
         '"language": null, "quotes": [], "speakers": []}', True),
        ('{"text": "Rain fell.", "title": "Rain", "outlet": "Courier"}', False),
        ("[1]", False),
        ("no JSON", False),
        ("", False),
    ],
)  # fmt: skip
def test_lines_that_give_every_field_are_read_quickly(tmp_path: Path, given: str, quick: bool) -> None:
    (tmp_path / "agency.jsonl").write_text(f"{given}\n{line(2)}\n")
    stamp = Stamp((tmp_path / "agency.jsonl").stat().st_size, 1, 1, 0)
    planned = stretches.plan("agency.jsonl", str(tmp_path / "agency.jsonl"), stamp, (), Rules(Settings(), 0, {}, {}))
    assert {source.quick for source in planned} == {quick}
