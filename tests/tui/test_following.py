"""A saved search that names an article finds it again when its file has moved, over a real index."""

from pathlib import Path

import pytest

from searchapp.asked.following import beginnings, followed
from searchapp.asked.question import Question
from searchapp.asked.saved import saved_searches
from searchapp.library import Library
from searchapp.tui.app import SearchApp
from searchapp.tui.picker import AskName
from searchapp.workspace import Workspace
from tests.tui.conftest import Settle

STORIES = {
    "dam.txt": "Dam holds\n\nEngineers say that the old dam above Lorne has held through the worst flood in years.",
    "воды.txt": "Вода уходит\n\nПосле трёх недель дождей вода в нижнем городе наконец уходит, сообщили спасатели.",
    "水.txt": "水庫安全\n\n工程師表示,上游的舊水庫在九十年來最大的洪水中沒有損壞,居民可以回家。",
    "brief.txt": "Note\n\nNo comment today.",
}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    (tmp_path / "seeds").mkdir()
    for name, text in STORIES.items():
        (tmp_path / "seeds" / name).write_text(text, encoding="utf-8")
    opened = Library(Workspace(tmp_path))
    opened.update(jobs=1)
    return opened


def move_all(library: Library) -> None:
    """Move every file into a folder below, and bring the index up to date."""
    seeds = library.workspace.root / "seeds"
    (seeds / "later").mkdir()
    for name in STORIES:
        (seeds / name).rename(seeds / "later" / name)
    library.update(jobs=1)


@pytest.mark.parametrize("name", ["dam.txt", "воды.txt", "水.txt"])
@pytest.mark.parametrize("query", ["like:{}", "like:{} OR harbour", 'flood (like:"{}" -rain)', "-like:{}"])
def test_the_article_is_found_where_it_is_now(library: Library, name: str, query: str) -> None:
    was = library.article(f"seeds/{name}").id
    texts = [query.format(named) for named in (was, f"seeds/{name}")]
    known = [beginnings(library, text) for text in texts]
    assert [followed(library, text, words) for text, words in zip(texts, known, strict=True)] == texts
    move_all(library)
    now = library.article(f"seeds/later/{name}").id
    assert now != was
    for text, words in zip(texts, known, strict=True):
        assert followed(library, text, words) == query.replace('"', "").format(now)


def test_an_article_of_a_few_words_and_one_that_is_gone_are_nobody_else(library: Library) -> None:
    ids = [library.article(f"seeds/{name}").id for name in ("brief.txt", "dam.txt")]
    text = " OR ".join(f"like:{id_}" for id_ in ids)
    known = beginnings(library, text)
    (library.workspace.root / "seeds" / "dam.txt").unlink()
    brief = library.workspace.root / "seeds" / "brief.txt"
    brief.rename(brief.with_name("moved.txt"))
    library.update(jobs=1)
    assert followed(library, text, known) == text


async def test_a_saved_search_goes_along_when_the_file_moves(library: Library, settle: Settle) -> None:
    app = SearchApp(library, build=lambda told, started, full: "")
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        app.search_screen.ask(Question(f"like:{library.article('seeds/dam.txt').id}"))
        await settle(pilot)
        await pilot.press("w")
        await settle(pilot)
        assert isinstance(app.screen, AskName)
        await pilot.press("ctrl+u", *"dam", "enter")
        await settle(pilot)
        move_all(library)
        await pilot.press("slash", "ctrl+u", "enter", "W")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert app.search_screen.question.text == f"like:{library.article('seeds/later/dam.txt').id}"
        assert app.search_screen.failed != app.search_screen.asked
    (kept,) = saved_searches(library.workspace.own)
    assert list(kept.likes.values()) == [" ".join(library.article("seeds/later/dam.txt").body.split())]
