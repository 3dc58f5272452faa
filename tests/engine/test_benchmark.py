"""The benchmark runs, and its engines agree on what they count."""

import json
from pathlib import Path

from benchmarks.engine import corpus, run


def test_the_benchmark_measures_and_compares(tmp_path: Path) -> None:
    figures = tmp_path / "figures.json"
    asked = [
        "--documents",
        "300",
        "--peers",
        "searchapp,fts5",
        "--jobs",
        "1",
        "--processes",
        "1",
        "--json",
        str(figures),
    ]
    assert run.main(asked) == 0
    found = json.loads(figures.read_text())["300"]
    assert found["fts5"]["counts_differ"] < 0.2
    assert found["searchapp"]["bytes"] > 0
    assert set(found["searchapp"]["queries"]) == set(run.CLASSES)
    assert "ours to FTS5's: common" in run.with_snippets(found)


def test_documents_are_the_same_each_time() -> None:
    assert list(corpus.documents(5)) == list(corpus.documents(5))
