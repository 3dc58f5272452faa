"""Reader, compare, quotes, words in context and timeline at work."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from textual.binding import Binding
from textual.pilot import Pilot

from searchapp.article import Article
from searchapp.compare.align import Comparison
from searchapp.errors import IndexDamaged, SearchappError, UnknownArticle
from searchapp.hits import QuoteHit, Results
from searchapp.tui import kwic
from searchapp.tui.app import SearchApp
from searchapp.tui.asking import Listing
from searchapp.tui.box import Box
from searchapp.tui.collocates import Collocates, WordTable
from searchapp.tui.commands import commands
from searchapp.tui.compare import Compare, SummaryLine
from searchapp.tui.compare_view import CompareHead, CompareView
from searchapp.tui.coverage import CoverageSheet, Legend, StatementTable, Wordings
from searchapp.tui.head import Head
from searchapp.tui.help import Help, help_rows
from searchapp.tui.kwic import Kwic, KwicTable
from searchapp.tui.picker import AskName
from searchapp.tui.question import toggled
from searchapp.tui.quotes import QuoteDetail, Quotes, QuoteTable
from searchapp.tui.reader import Reader, ReaderView
from searchapp.tui.search_screen import SearchScreen
from searchapp.tui.sheet import Sheet
from searchapp.tui.timeline import Timeline, TimelineTable
from tests.tui.conftest import Settle
from tests.tui.fake_library import FakeLibrary
from tests.tui.screens import results_of, seen, text_of


async def ask(pilot: Pilot[None], settle: Settle, query: str) -> None:
    await settle(pilot)
    await pilot.press("slash", *query, "enter")
    await settle(pilot)


# --- the reader


async def test_hits_are_walked_on_into_the_next_article_and_back_to_the_same_screen(
    app: SearchApp, settle: Settle
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("enter")
        await settle(pilot)
        screens = [seen(app)]
        for _ in range(6):
            await pilot.press("n")
            await settle(pilot)
            screens.append(seen(app))
        assert len({tuple(screen) for screen in screens}) > 3
        assert "article 3 of 30" in screens[-1][0]
        for before in reversed(screens[:-1]):
            await pilot.press("N")
            await settle(pilot)
            assert seen(app) == before


async def test_a_quick_hand_is_not_lost_while_an_article_comes(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("enter", "n", "n", "n", "n", "n", "n")
        await settle(pilot)
        await settle(pilot)
        assert "article 3 of 30 · hit 1 of 2" in seen(app)[0]


async def test_scrolling_is_one_step_and_no_glide(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("enter")
        await settle(pilot)
        view = app.screen.query_one(ReaderView)
        for key in ("pagedown", "pageup", "down", "up", "end", "home"):
            await pilot.press(key)
            assert view.scroll_y == view.scroll_target_y
            assert not app.animator.is_being_animated(view, "scroll_y")


async def test_the_current_hit_is_marked_by_more_than_colour(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("enter")
        await settle(pilot)
        view = app.screen.query_one(ReaderView)
        assert view.look(("hit",)).bold
        assert view.look(("hit",)).underline
        assert view.look(("hit", "current")).reverse


async def test_the_results_follow_the_reader(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, settle, "aleppo")
        for key in ("enter", "right_square_bracket", "right_square_bracket"):
            await pilot.press(key)
            await settle(pilot)
        assert "article 3 of 30" in seen(app)[0]
        await pilot.press("escape")
        await settle(pilot)
        assert results_of(app).cursor == 2


async def test_evidence_and_copying_with_citation(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("j", "enter", "i")
        await settle(pilot)
        assert any("line 2" in line for line in seen(app))
        await pilot.press("y")
        await settle(pilot)
        assert app.clipboard.startswith("“We are increasing cooperation")
        assert "SANA" in app.clipboard


async def test_an_article_that_vanished_is_said_in_a_line(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_: str) -> None:
        raise UnknownArticle("no article 'a1' in the index", "search again")

    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("enter")
        await settle(pilot)
        before = text_of(app.screen.query_one(ReaderView))
        monkeypatch.setattr(library, "article", gone)
        await pilot.press("right_square_bracket")
        await settle(pilot)
        assert "no article 'a1'" in text_of(app.screen.query_one(Head))
        assert text_of(app.screen.query_one(ReaderView)) == before


async def test_no_editor_is_said(app: SearchApp, settle: Settle, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "no-such-editor-at-all")
    async with app.run_test(size=(100, 30), notifications=True) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("o")
        await settle(pilot)
        assert any("no editor found" in note.message for note in app._notifications)


@pytest.mark.parametrize("ways", [["enter"], ["Q"], ["K"], ["T"], ["c"], ["C"], ["question_mark"], ["Q", "enter"]])
async def test_the_query_box_is_a_key_away_from_every_screen(app: SearchApp, settle: Settle, ways: list[str]) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        for key in ways:
            await pilot.press(key)
            await settle(pilot)
        assert not isinstance(app.screen, SearchScreen)
        await pilot.press("slash", "ctrl+u", *"mosul")
        await settle(pilot)
        assert isinstance(app.screen, SearchScreen)
        assert app.screen.question.text == "mosul"


async def test_the_foot_of_the_reader_offers_what_an_article_has(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    library.kept = [library.kept[0], replace(library.kept[1], quotes=())]
    async with app.run_test(size=(120, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Reader)
        offered = dict[str, list[str]]()
        for _ in range(2):
            assert app.screen.view.article is not None
            offered[app.screen.view.article.id] = [hint.key for hint in app.screen.hints()]
            await pilot.press("right_square_bracket")
            await settle(pilot)
        assert offered[library.kept[0].id] == ["n", "]", "i", "y", "c", "esc"]
        assert offered[library.kept[1].id] == ["n", "]", "i", "c", "?", "esc"]


async def test_the_foot_of_the_only_article_offers_no_next_one(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    library.kept = library.kept[:1]
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Reader)
        assert [hint.key for hint in app.screen.hints()] == ["i", "y", "c", "?", "esc"]
        assert "next" not in seen(app)[-1]


# --- compare


async def test_two_marked_articles_stand_beside_each_other(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        assert isinstance(app.screen, Compare)
        head = text_of(app.screen.query_one(CompareHead))
        assert "TODAY.AZ ← Azernews" in head
        assert "newcoldwar.org" in head
        view = app.screen.query_one(CompareView)
        assert "=" in text_of(view)
        assert "shared" in app.screen.query_one(SummaryLine).words
        views = []
        for _ in range(4):
            await pilot.press("d")
            views.append(view.view)
        assert views == ["full", "differences", "only in one", "aligned"]
        await pilot.press("escape")
        await settle(pilot)
        assert isinstance(app.screen, SearchScreen)


async def test_one_article_is_compared_with_the_nearest(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        assert isinstance(app.screen, Compare)
        assert app.screen.articles is not None
        chosen, nearest = app.screen.articles
        assert chosen.id == app.search_screen.results.hits[0].id
        assert nearest.outlet != chosen.outlet


async def test_a_view_with_nothing_in_it_says_so_in_whole_words_and_offers_nothing_else(
    app: SearchApp, settle: Settle
) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        await pilot.press("K")
        await settle(pilot)
        assert isinstance(app.screen, Kwic)
        said = " ".join(" ".join(row.split()) for row in seen(app))
        assert "a query with words in the text shows them here in their context" in said
        assert [hint.words for hint in app.screen.hints()] == ["help", "back"]
        assert "read" not in seen(app)[-1]


async def test_where_no_article_is_like_one_the_screen_says_what_to_do(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "similar", lambda _: Results("", 0, (), {}, 0.0))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        assert isinstance(app.screen, Compare)
        said = " ".join(" ".join(row.split()) for row in seen(app))
        assert "No other article is like this one. Mark any two with space in the results" in said
        assert [hint.words for hint in app.screen.hints()] == ["help", "back"]
        for key in ("n", "d", "s", "v", "V", "y", "e", "o", "tab", "down", "end"):
            await pilot.press(key)
        await settle(pilot)
        assert "No other article is like this one" in " ".join(seen(app))


async def test_of_the_nearest_the_one_that_shares_most_is_compared(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare, looked_at = library.compare, list[str]()

    def sharing_with_the_third(a: Article, b: Article) -> Comparison:
        looked_at.append(b.id)
        found = compare(a, b)
        return found if len(looked_at) == 3 else replace(found, pairs=())

    monkeypatch.setattr(library, "compare", sharing_with_the_third)
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("c")
        await settle(pilot)
        assert isinstance(app.screen, Compare)
        assert app.screen.articles is not None
        assert app.screen.articles[1].id == looked_at[2]


async def test_sides_scroll_together_and_apart(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 20)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        view = app.screen.query_one(CompareView)
        await pilot.press("s", "j", "j")
        left, right = view._tops["left"], view._tops["right"]
        assert (left, right) == (2, 0)
        await pilot.press("tab", "j")
        assert (view._tops["left"], view._tops["right"]) == (2, 1)
        await pilot.press("s")
        assert view.locked


async def test_shared_statements_are_walked(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        view = app.screen.query_one(CompareView)
        stops = len(view.grid.stops)
        assert stops > 1
        await pilot.press(*["n"] * (stops + 2))
        assert view.current == stops - 1
        await pilot.press("y")
        await settle(pilot)
        assert " / " in app.clipboard


@pytest.mark.parametrize("change", ["v", "d", "smaller", "larger"])
async def test_the_statement_one_stands_on_stays_in_sight(app: SearchApp, settle: Settle, change: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        view = app.screen.query_one(CompareView)
        await pilot.press("n", "n")
        statement = view.standing
        assert statement is not None
        if len(change) == 1:
            await pilot.press(change)
        else:
            await pilot.resize_terminal(*((60, 20) if change == "smaller" else (160, 22)))
        await settle(pilot)
        assert view.standing == statement
        assert statement.a[0].text.split()[-1] in "".join(line.partition("│")[0] for line in seen(app)[4:-3])


async def test_a_side_that_was_scrolled_on_is_not_empty_in_a_shorter_view(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        await pilot.press("s", *["pagedown"] * 9, "d", "d", "d")
        await settle(pilot)
        assert text_of(app.screen.query_one(CompareView)).split("│")[0].strip("▌ ")


async def test_the_left_file_is_opened_at_the_statement_one_stands_on(
    app: SearchApp, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str, str, int]] = []
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        monkeypatch.setattr(app, "edit", lambda *where: opened.append(where))
        await pilot.press("n", "n", "o")
        assert isinstance(app.screen, Compare)
        assert app.screen.articles is not None
        assert app.screen.grid.standing is not None
        left = app.screen.articles[0]
        assert opened == [(left.path, left.id, app.screen.grid.standing.a[0].start)]


async def test_where_nothing_is_shared_nothing_is_walked(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    alike = library.compare
    monkeypatch.setattr(library, "compare", lambda a, b: replace(alike(a, b), pairs=(), occasion=None))
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        assert isinstance(app.screen, Compare)
        assert "next shared" not in [hint.words for hint in app.screen.hints()]
        await pilot.press("n")
        await settle(pilot)
        assert "no statement is in both" in [told.message for told in app._notifications]


async def test_the_users_own_verdict_is_kept(app: SearchApp, library: FakeLibrary, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        await pilot.press("V")
        await settle(pilot)
        await pilot.press(*"recur", "enter")
        await settle(pilot)
        assert library.verdict == "recurring formula"
        assert "recurring formula: Moscow" in app.screen.query_one(SummaryLine).words


async def test_every_outlets_wording_of_a_quote(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("enter", "Q")
        await settle(pilot)
        assert isinstance(app.screen, Quotes)
        assert "one statement in 4 outlets" in text_of(app.screen.query_one(QuoteTable))
        assert "every wording of · We are increasing" in app.screen.query_one(Head).title


async def test_a_narrow_compare_can_be_stacked(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("space", "j", "space", "c")
        await settle(pilot)
        await pilot.press("v")
        await settle(pilot)
        text = text_of(app.screen.query_one(CompareView))
        assert " A " in text
        assert " B " in text


# --- coverage


async def coverage_sheet(app: SearchApp, pilot: Pilot[None], settle: Settle) -> CoverageSheet:
    await ask(pilot, settle, "aleppo")
    await pilot.press("C")
    await settle(pilot)
    assert isinstance(app.screen, CoverageSheet)
    return app.screen


async def test_coverage_shows_who_has_a_statement_and_who_leaves_it_out(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        sheet = await coverage_sheet(app, pilot, settle)
        assert text_of(sheet.query_one(Legend)).count(" of ") == len(sheet.articles) == 5
        table = sheet.query_one(StatementTable)
        assert table.entries
        assert text_of(table).splitlines()[0].startswith("▌A B C D E")
        assert text_of(sheet.query_one(Wordings)).strip().startswith("A")
        assert "statements in two or more of 5 articles" in sheet.query_one(Head).place


async def test_a_statement_is_read_where_an_article_has_it(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        sheet = await coverage_sheet(app, pilot, settle)
        second = sheet.articles[1].id
        await pilot.press("B")
        await settle(pilot)
        assert isinstance(app.screen, Reader)
        assert app.screen.view.article is not None
        assert app.screen.view.article.id == second
        await pilot.press("escape", "enter")
        await settle(pilot)
        assert isinstance(app.screen, Reader)
        assert app.screen.view.article is not None
        assert app.screen.view.article.id == sheet.articles[0].id


async def test_a_statement_is_copied_in_every_wording_with_where_it_was_printed(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        sheet = await coverage_sheet(app, pilot, settle)
        await pilot.press("y")
        await settle(pilot)
        assert app.clipboard.count(" / ") == len(sheet.articles) - 1
        assert all(article.path in app.clipboard for article in sheet.articles)


async def test_a_lonely_article_has_no_coverage(app: SearchApp, library: FakeLibrary, settle: Settle) -> None:
    library.kept = library.kept[:1]
    async with app.run_test(size=(100, 30)) as pilot:
        sheet = await coverage_sheet(app, pilot, settle)
        nothing = "no other outlet has a statement of this article within a week of it"
        assert " ".join(text_of(sheet.query_one(StatementTable)).split()) == f"{nothing}; c compares the nearest"
        assert sheet.query_one(Head).place == ""
        assert not [hint.words for hint in sheet.hints() if hint.words == "read it there"]
        await pilot.press("enter", "y", "B")
        await settle(pilot)
        assert app.screen is sheet


# --- quotes, context, timeline


async def quote_table(app: SearchApp, pilot: Pilot[None], settle: Settle) -> QuoteTable:
    await ask(pilot, settle, "aleppo")
    await pilot.press("Q")
    await settle(pilot)
    assert isinstance(app.screen, Quotes)
    return app.screen.query_one(QuoteTable)


async def test_quotes_are_grouped_by_statement_and_read_at_their_place(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        table = await quote_table(app, pilot, settle)
        assert "one statement in 3 outlets" in text_of(table)
        assert "We are increasing" in text_of(app.screen.query_one(QuoteDetail))
        await pilot.press("y")
        assert "We are increasing" in app.clipboard
        await pilot.press("j", "enter")
        await settle(pilot)
        assert isinstance(app.screen, Reader)
        await pilot.press("escape", "b")
        await settle(pilot)
        entries = app.screen.query_one(QuoteTable).entries
        assert len({entry.quote.quote.speaker for entry in entries if entry.quote}) == 1


@pytest.mark.parametrize("down", [0, 3, 20])
async def test_what_is_looked_at_stays_in_sight_when_quotes_are_grouped(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch, down: int
) -> None:
    may_group, group = Event(), library.statements

    def late(quotes: Sequence[QuoteHit]) -> Sequence[Sequence[int]]:
        may_group.wait(10)
        return group(quotes)

    monkeypatch.setattr(library, "statements", late)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("Q")
        while not (isinstance(app.screen, Quotes) and app.screen.quotes):
            await pilot.pause(0.02)
        table = app.screen.query_one(QuoteTable)
        assert app.screen.query_one(Head).place.endswith("quotes · grouping …")
        await pilot.press(*["down"] * down)
        before = table.chosen
        may_group.set()
        await settle(pilot)
        assert "grouping" not in app.screen.query_one(Head).place
        assert before is not None
        assert table.chosen is not None
        assert table.chosen.quote is before.quote if down else table.cursor <= 1
        assert table.scroll_offset.y <= table.cursor < table.scroll_offset.y + table.size.height


async def test_one_quote_is_one_quote(app: SearchApp, library: FakeLibrary, settle: Settle) -> None:
    library.kept = library.kept[:1]
    async with app.run_test(size=(80, 24)) as pilot:
        await quote_table(app, pilot, settle)
        assert app.screen.query_one(Head).place == "1 quote"


@pytest.mark.parametrize("way", ["Q", "K", "T", "C"])
async def test_nothing_of_an_error_reaches_the_terminal_raw(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    def damaged(*_: object, **__: object) -> None:
        raise SearchappError("seeds/a\x1b[31m.txt is damaged", "mend it")

    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        for name in ("search", "quotes", "coverage"):
            monkeypatch.setattr(library, name, damaged)
        await pilot.press(way)
        await settle(pilot)
        assert "seeds/a␛[31m.txt is damaged" in app.screen.query_one(Head).words


async def test_quotes_of_a_speaker_taken_as_a_facet_are_that_speakers(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await ask(pilot, settle, "aleppo")
        for field, value in (("outlet", "TASS"), ("speaker", "Sergey Lavrov")):
            app.search_screen.ask(toggled(app.search_screen.question, field, value))
            await settle(pilot)
        await pilot.press("Q")
        await settle(pilot)
        table, head = app.screen.query_one(QuoteTable), app.screen.query_one(Head)
        assert {entry.quote.quote.speaker for entry in table.entries if entry.quote} == {"Sergey Lavrov"}
        assert head.title == "quotes by Sergey Lavrov · aleppo · TASS"
        await pilot.press("b")
        await settle(pilot)
        assert head.title == "quotes · aleppo · TASS · Sergey Lavrov"


@pytest.mark.parametrize(("key", "before"), [("K", "in context · "), ("T", "timeline · "), ("enter", "")])
async def test_every_view_is_headed_with_the_facets_taken(
    app: SearchApp, settle: Settle, key: str, before: str
) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        await ask(pilot, settle, "aleppo")
        app.search_screen.ask(toggled(app.search_screen.question, "outlet", "TASS"))
        await settle(pilot)
        await pilot.press(key)
        await settle(pilot)
        assert app.screen.query_one(Head).title == f"{before}aleppo · TASS"


async def test_doubtful_quotes_are_left_out_and_come_back(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, article in enumerate(library.kept):
        doubtful = replace(article.quotes[0], confidence=0.5)
        library.kept[number] = replace(article, quotes=(doubtful,) if number % 3 == 0 else article.quotes)
    async with app.run_test(size=(120, 40)) as pilot:
        table = await quote_table(app, pilot, settle)
        exported: list[Listing] = []
        monkeypatch.setattr(app, "export_quotes", exported.append)
        assert {entry.quote.quote.is_doubtful for entry in table.entries if entry.quote} == {False, True}
        await pilot.press("d", "e")
        await settle(pilot)
        assert {entry.quote.quote.is_doubtful for entry in table.entries if entry.quote} == {False}
        assert "none doubtful" in app.screen.query_one(Head).title
        assert exported[0].tree != app.search_screen.listing.tree
        await pilot.press("d")
        await settle(pilot)
        assert {entry.quote.quote.is_doubtful for entry in table.entries if entry.quote} == {False, True}


async def test_quotes_of_nobody_known_narrow_to_no_speaker_and_it_is_said(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(120, 40)) as pilot:
        table = await quote_table(app, pilot, settle)
        number = next(at for at, one in enumerate(table.entries) if one.quote and one.quote.quote.speaker is None)
        table.go(number)
        await pilot.press("b")
        await settle(pilot)
        assert isinstance(app.screen, Quotes)
        assert (table.cursor, app.screen.by) == (number, None)
        assert [one.message for one in app._notifications] == ["nobody is known to have said this"]


async def test_matches_stand_in_one_column(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("K")
        await settle(pilot)
        assert isinstance(app.screen, Kwic)
        table = app.screen.query_one(KwicTable)
        assert len(table.entries) == 60
        columns = {table.row_at(number).text.index("Aleppo") for number in (0, 2, 4)}
        assert len(columns) == 1
        await pilot.press("r", "enter")
        await settle(pilot)
        assert isinstance(app.screen, Reader)


async def test_where_the_first_matches_are_shown_it_is_said_and_all_are_written(
    app: SearchApp, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(kwic, "MOST_LINES", 30)
    async with app.run_test(size=(120, 40)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("K")
        await settle(pilot)
        assert "first 40 lines · 20 of 30 articles" in "".join(seen(app))
        for order in ("article", "following"):
            await pilot.press("e", "ctrl+u", *f"{order}.tsv", "enter")
            await settle(pilot)
            assert len((tmp_path / f"{order}.tsv").read_text().splitlines()) == 61
            await pilot.press("r")


async def test_words_beside_the_matches_stand_outlet_by_outlet_and_lead_to_their_lines(
    app: SearchApp, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with app.run_test(size=(120, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("K", "w")
        await settle(pilot)
        assert isinstance(app.screen, Collocates)
        shown = seen(app)
        assert any("60 places in 30 articles" in line for line in shown)
        assert any("everywhere" in line and "newcoldwar.org" in line for line in shown)
        table = app.screen.query_one(WordTable)
        while table.word is None or table.word.word != "discussed":
            await pilot.press("down")
        await pilot.press("e", "enter")
        await settle(pilot)
        assert (tmp_path / "words.csv").read_text(encoding="utf-8-sig").startswith("outlet,word,count,others,score")
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Kwic)
        lines = app.screen.query_one(KwicTable).entries
        assert len(lines) == 30
        assert all("discussed" in line.left for line in lines)
        await pilot.press("escape")
        await settle(pilot)
        assert len(app.screen.query_one(KwicTable).entries) == 60
        await pilot.press("escape")
        assert isinstance(app.screen, SearchScreen)


async def test_the_words_of_one_outlet_lead_to_its_lines_alone(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    for number, article in enumerate(library.kept):
        if article.outlet == "TASS":
            body = article.body.replace("discussed Aleppo", "liberated Aleppo")
            library.kept[number] = replace(article, body=body)
    async with app.run_test(size=(120, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("K", "w")
        await settle(pilot)
        assert isinstance(app.screen, Collocates)
        table = app.screen.query_one(WordTable)
        while table.groups[table.group].value != "TASS":
            await pilot.press("right")
        assert table.word is not None
        assert table.word.word == "liberated"
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(app.screen, Kwic)
        assert {line.outlet for line in app.screen.query_one(KwicTable).entries} == {"TASS"}
        assert "beside “liberated” · TASS" in "".join(seen(app))


async def test_why_no_words_could_be_counted_is_said(
    app: SearchApp, library: FakeLibrary, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(_: object) -> object:
        raise IndexDamaged("a file of the index is cut off")

    async with app.run_test(size=(100, 24)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("K")
        await settle(pilot)
        monkeypatch.setattr(library, "articles", damaged)
        await pilot.press("w")
        await settle(pilot)
        shown = "".join(seen(app))
        assert "a file of the index is cut off" in shown
        assert "a query with words in the text" not in shown


async def test_where_no_word_is_asked_for_no_words_stand_beside(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("K")
        await settle(pilot)
        assert isinstance(app.screen, Kwic)
        app.screen.action_collocates()
        await settle(pilot)
        assert "a query with words in the text" in "".join(seen(app))
        await pilot.press("enter", "left", "right", "down")
        assert isinstance(app.screen, Collocates)


async def test_the_timeline_runs_from_the_oldest_and_narrows_to_a_month(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 40)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("T")
        await settle(pilot)
        assert isinstance(app.screen, Timeline)
        assert "Oct 2016" in app.screen.query_one(TimelineTable).row_at(0).text
        await pilot.press("n", "r")
        await settle(pilot)
        assert isinstance(app.screen, SearchScreen)
        assert app.search_screen.question.days is not None
        assert app.search_screen.question.days.first == "2016-11-01"


# --- everything else


async def test_what_is_on_the_screen_is_written_into_a_file(
    app: SearchApp, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("e", "enter")
        await settle(pilot)
        assert len((tmp_path / "hits.csv").read_text().splitlines()) == 31
        await pilot.press("Q")
        await settle(pilot)
        await pilot.press("e", "ctrl+u", *"all.tsv", "enter")
        await settle(pilot)
        assert len((tmp_path / "all.tsv").read_text().splitlines()) == 31
        await pilot.press("e", "ctrl+u", *"all.docx", "enter")
        await settle(pilot)
        assert not (tmp_path / "all.docx").exists()


@pytest.mark.parametrize("name", ["all.docx", "hits", "there.csv", "no-such-folder/hits.csv"])
async def test_a_name_that_cannot_be_written_to_is_asked_for_again(
    app: SearchApp, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there.csv").write_text("mine")
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "aleppo")
        await pilot.press("e", "ctrl+u", *name, "enter")
        await settle(pilot)
        assert isinstance(app.screen, AskName)
        assert app.screen.query_one(Box).value == name
        await pilot.press("ctrl+u", *"good.csv", "enter")
        await settle(pilot)
        assert len((tmp_path / "good.csv").read_text().splitlines()) == 31
        assert (tmp_path / "there.csv").read_text() == "mine"


async def test_where_nothing_is_listed_no_name_is_asked_for(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(100, 30)) as pilot:
        await ask(pilot, settle, "zzzz")
        await pilot.press("e")
        await settle(pilot)
        assert app.screen is app.search_screen


@pytest.mark.parametrize("topic", ["search", "reader", "compare", "quotes", "kwic", "collocates", "timeline"])
def test_help_fits_its_width(topic: str) -> None:
    assert all(row.width <= 79 for row in help_rows(topic, 79))


_OTHER_NAMES = {"h": "Tab", "l": "Tab"}


@pytest.mark.parametrize("screen", [SearchScreen, Reader, Compare, CoverageSheet, Quotes, Kwic, Timeline])
def test_every_letter_that_does_something_on_a_screen_stands_in_its_help(screen: type[Sheet]) -> None:
    told = set(re.findall(r"[\w/?\[\]]+", " ".join(row.text for row in help_rows(screen.HELP, 79))))
    bound = (key for one in screen.BINDINGS if isinstance(one, Binding) for key in one.key.split(","))
    letters = {_OTHER_NAMES.get(key, key) for key in bound if len(key) == 1 and not key.isdigit()}
    assert letters - told - set("ABCDE") == set()


def test_the_first_page_of_help_has_query_facets_mark_and_compare() -> None:
    first = "\n".join(row.text for row in help_rows("search", 79)[:20])
    assert all(word in first for word in ("QUERY", "FACETS", "MARK AND COMPARE", "apart"))


async def test_help_opens_on_every_screen_and_closes(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        for key in ("", "enter", "c", "Q", "T"):
            if key:
                await pilot.press(key)
                await settle(pilot)
            await pilot.press("question_mark")
            await settle(pilot)
            assert isinstance(app.screen, Help)
            await pilot.press("escape")
            await settle(pilot)
            assert not isinstance(app.screen, Help)
            while len(app.screen_stack) > 1:
                await pilot.press("escape")
                await settle(pilot)


async def test_commands_are_found_by_name(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p")
        await pilot.pause(0.2)
        await pilot.press(*"timel")
        await pilot.pause(0.3)
        await pilot.press("enter")
        await pilot.pause(0.2)
        await settle(pilot)
        assert isinstance(app.screen, Timeline)


@pytest.mark.parametrize(
    ("opening", "keys"),
    [
        ((), {"Search": "/", "Timeline": "T", "Save search": "w", "Help": "?", "Quit": "q"}),
        (("enter",), {"Search": "/", "Evidence": "i", "Copy": "y", "Coverage": "C", "Back": "esc"}),
        (("Q",), {"Export": "e", "Open in editor": "o"}),
    ],
)
async def test_commands_are_listed_with_the_keys_that_give_them(
    app: SearchApp, settle: Settle, opening: tuple[str, ...], keys: dict[str, str]
) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press(*opening)
        await settle(pilot)
        told = {command.name: command.words for command in commands(app, app.screen)}
        assert {name: told[name].partition(" · ")[0] for name in keys} == keys
        assert " · " not in told["Bring the index up to date"]


@pytest.mark.parametrize("key", ["pageup", "pagedown", "home", "end", "up", "down"])
async def test_where_no_command_has_a_name_its_keys_do_nothing(app: SearchApp, settle: Settle, key: str) -> None:
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p", *"zzzz", key)
        await pilot.pause(0.8)
        await pilot.press(key, "escape")
        await settle(pilot)
        assert app.screen is app.search_screen
        assert app.return_code is None


async def test_our_own_themes_come_first(app: SearchApp, settle: Settle) -> None:
    async with app.run_test(size=(80, 40)) as pilot:
        await settle(pilot)
        await pilot.press("ctrl+p", *"theme")
        await pilot.pause(0.5)
        themes = [line.partition("Theme: ")[2].split()[0] for line in seen(app) if "Theme: " in line]
        assert themes[:2] == ["searchapp-dark", "searchapp-light"]


async def test_themes_are_kept(app: SearchApp, library: FakeLibrary, settle: Settle) -> None:
    async with app.run_test() as pilot:
        await settle(pilot)
        for theme in ("searchapp-light", "textual-dark", "ansi-dark"):
            app.choose_theme(theme)
            await settle(pilot)
    assert SearchApp(library).settings.theme == "ansi-dark"  # type: ignore[arg-type]


async def test_a_list_with_nothing_in_it_says_why_where_it_would_stand(
    app: SearchApp, library: FakeLibrary, settle: Settle
) -> None:
    library.kept = [replace(one, quotes=()) for one in library.kept]
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("Q")
        await settle(pilot)
        assert text_of(app.screen.query_one(QuoteTable)) == "   no quotes in these articles"
        await pilot.press("enter", "j", "y", "c", "escape", "K")
        await settle(pilot)
        assert text_of(app.screen.query_one(KwicTable)).startswith("   a query with words in the text shows them here")
