"""Reprints and near-duplicates are marked as articles come and go."""

import json

import pytest

from searchapp.engine.engine import Request
from searchapp.engine.local.engine import LocalEngine
from searchapp.engine.local.indexing import merging
from searchapp.query.tree import Is
from tests.updating.saved import Saved, news

STORY = " ".join(
    f"Sentence {number} tells of envoy {number * 7} and of his answer {number * 13}." for number in range(60)
)


def marked(saved: Saved, what: str) -> list[str]:
    engine = LocalEngine.open(saved.workspace.index)
    try:
        rows = [hit.row for hit in engine.rows(Request(Is(what)))]
        return sorted(article.path for article in engine.fetch(rows))
    finally:
        engine.close()


def story(title: str, date: str, more: str = "") -> str:
    return f"{title}\n{date}\n\n{STORY} {more}\n"


def test_the_later_of_two_alike_is_marked(saved: Saved) -> None:
    saved.write("a.txt", story("First told", "January 3, 2017"))
    saved.write("b.txt", story("Told again", "January 5, 2017"))
    saved.write("c.txt", news(1))
    saved.index()
    assert marked(saved, "reprint") == marked(saved, "dup") == ["seeds/b.txt"]


@pytest.mark.parametrize("date", ["2017-01-03", None])
def test_of_one_day_or_none_the_one_that_names_its_source_is_the_reprint(saved: Saved, date: str | None) -> None:
    told = [
        {"id": "b", "outlet": "The Lake Post", "via": ["Azernews", "Northwire"], "text": STORY, "date": date},
        {"id": "a", "outlet": "Azernews", "via": ["Northwire"], "text": STORY, "date": date},
        {"id": "original", "outlet": "Northwire", "via": [], "text": STORY, "date": date},
    ]
    saved.write("all.jsonl", "\n".join(map(json.dumps, told)))
    saved.index()
    assert marked(saved, "reprint") == ["seeds/all.jsonl#1", "seeds/all.jsonl#2"]


def test_an_article_that_comes_later_is_compared_with_those_that_are_there(saved: Saved) -> None:
    saved.write("a.txt", story("First told", "January 3, 2017"))
    for number in range(5):
        saved.write(f"{number}.txt", news(number))
    saved.index()
    assert marked(saved, "reprint") == []
    saved.write("b.txt", story("Told again", "January 5, 2017"))
    saved.index()
    assert marked(saved, "reprint") == ["seeds/b.txt"]


def test_when_the_original_goes_the_reprint_is_one_no_more(saved: Saved) -> None:
    original = saved.write("a.txt", story("First told", "January 3, 2017"))
    saved.write("b.txt", story("Told again", "January 5, 2017"))
    saved.index()
    original.unlink()
    saved.index()
    assert marked(saved, "reprint") == []


def test_marks_and_articles_stay_together_when_segments_are_joined(
    saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "FAN", 3)
    saved.write("z.txt", story("First told", "January 3, 2017"))
    saved.index()
    for number in range(7):
        saved.write(f"{number}.txt", news(number))
        saved.write(f"again {number}.txt", story("Again", f"January {number + 10}, 2017"))
        if number:
            (saved.root / "seeds" / f"{number - 1}.txt").unlink()
        saved.index()
    assert marked(saved, "reprint") == [f"seeds/again {number}.txt" for number in range(7)]
    engine = LocalEngine.open(saved.workspace.index)
    assert len(engine.opened.manifest.segments) < 5 if engine.opened else False
    for path, state in engine.sources().items():
        row = engine.row_of(path)
        assert row is not None
        assert engine.fetch([row])[0].path == path
        assert state.articles == 1
    engine.close()
