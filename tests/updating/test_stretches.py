"""Whatever happens to a file of lines, the index holds its lines as they are now."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from searchapp.updating import stretches
from tests.updating.saved import Saved, line

lists = st.lists(st.integers(0, 30), max_size=12, unique=True)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
