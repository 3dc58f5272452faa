from pathlib import Path

import pytest

from searchapp.engine.engine import Request
from searchapp.library import Library
from searchapp.workspace import Workspace

STORIES = {
    "monday.txt": "Harbour will close\n\nDate: 6 March 2017\n\n"
    "“We are closing the harbour of Varna for two weeks to dredge the channel,” Mayor Ivan Portnih said on Monday.\n\n"
    "Ferries will sail from the northern pier, he added.\n",
    "tuesday.txt": "Port of Varna shut\n\nDate: 7 March 2017\n\n"
    "Ivan Portnih said that the harbour of Varna would be closed for two weeks to dredge the channel.\n\n"
    "Fishermen asked the ministry for compensation.\n",
    "choir.txt": "Choir sings\n\nDate: 7 March 2017\n\n“Nobody sings like this,” Maria Petrova said in Plovdiv.\n",
}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for name, text in STORIES.items():
        (seeds / name).write_text(text, encoding="utf-8")
    opened = Library(Workspace(tmp_path))
    opened.update(jobs=1)
    return opened


def test_all_wordings_of_a_statement_come_by_date(library: Library) -> None:
    found = library.wordings("The harbour of Varna is closed for two weeks, the channel is dredged")
    assert [Path(hit.path).name for hit in found] == ["monday.txt", "tuesday.txt"]


@pytest.mark.parametrize(
    "report",
    [
        "Olga Brandt said the council would “sell the old lighthouse of Varna” and build a school.",
        "The council would, according to Olga Brandt, “sell the old lighthouse of Varna” to build a school.",
    ],
)
def test_of_a_sentence_that_marks_some_of_the_words_the_sentence_is_the_wording(library: Library, report: str) -> None:
    text = f"Council sells\n\nDate: 9 March 2017\n\n{report}\n"
    (library.workspace.root / "seeds" / "council.txt").write_text(text, encoding="utf-8")
    library.update(jobs=1)
    article = library.article("seeds/council.txt")
    found = library.wordings("The council will sell the old lighthouse of Varna to build a school")
    assert [hit.path for hit in found] == ["seeds/council.txt"]
    assert len(found[0].quote.text) == max(len(quote.text) for quote in article.quotes)


def test_quotes_are_counted_within_what_narrows_the_articles(library: Library) -> None:
    day = library.parse("date:2017-03-07")
    for filters in ({}, {"day": day}, {"day": day, "speaker": library.parse("speaker:petrova")}):
        request = Request(library.parse("*"), filters=filters)
        listed = list(library.quotes(request))
        assert library.count_quotes(request) == len(listed) > 0
    assert len(listed) == 1


def test_a_verdict_given_once_holds_for_every_later_comparison(library: Library) -> None:
    a, b = library.article("seeds/monday.txt"), library.article("seeds/tuesday.txt")
    assert library.judge(a, b, "recurring formula")
    again = Library(library.workspace)
    found = again.compare(b, a).occasion
    assert found is not None
    assert (found.verdict, found.by_user) == ("recurring formula", True)


def test_a_verdict_goes_along_when_the_files_move(library: Library) -> None:
    assert library.judge(library.article("seeds/monday.txt"), library.article("seeds/tuesday.txt"), "unclear")
    seeds = library.workspace.root / "seeds"
    (seeds / "harbour").mkdir()
    for name in ("monday.txt", "tuesday.txt"):
        (seeds / name).rename(seeds / "harbour" / name)
        library.update(jobs=1)
        a, b = (next(seeds.rglob(name)).relative_to(seeds.parent) for name in ("monday.txt", "tuesday.txt"))
        found = library.compare(library.article(str(a)), library.article(str(b))).occasion
        assert found is not None
        assert (found.verdict, found.by_user) == ("unclear", True)


def test_a_copy_of_an_article_that_is_still_there_has_no_verdict(library: Library) -> None:
    assert library.judge(library.article("seeds/monday.txt"), library.article("seeds/tuesday.txt"), "unclear")
    (library.workspace.root / "seeds" / "copy.txt").write_text(STORIES["monday.txt"], encoding="utf-8")
    library.update(jobs=1)
    found = library.compare(library.article("seeds/copy.txt"), library.article("seeds/tuesday.txt")).occasion
    assert found is not None
    assert not found.by_user


def test_there_is_nothing_to_judge_where_nothing_is_shared(library: Library) -> None:
    a, b = library.article("seeds/monday.txt"), library.article("seeds/choir.txt")
    assert not library.judge(a, b, "unclear")


def test_the_other_report_of_an_event_is_the_most_similar_article(library: Library) -> None:
    found = library.similar("seeds/monday.txt")
    assert found.hits[0].path == "seeds/tuesday.txt"


def test_what_like_finds_similar_finds_too(library: Library) -> None:
    for path in ("seeds/monday.txt", "seeds/tuesday.txt"):
        like = library.search("", Request(library.parse(f"like:{path}")))
        assert like.total == 1
        assert {hit.path for hit in like.hits} <= {hit.path for hit in library.similar(path).hits}


def test_an_article_that_nobody_printed_again_is_its_whole_chain(library: Library) -> None:
    assert [link.article.path for link in library.reprints("seeds/choir.txt")] == ["seeds/choir.txt"]


@pytest.mark.parametrize("dates", [("", "", ""), ("Date: 6 March 2017", "Date: 7 March 2017", ""), ("March 2017",) * 3])
def test_a_chain_begins_with_what_is_not_marked_as_a_reprint(library: Library, dates: tuple[str, str, str]) -> None:
    words = " ".join(
        f"Crews laid rail number {n} of the coastal tramway before the winter storms began." for n in range(9)
    )
    for name, date in zip(("b", "c", "a"), dates, strict=True):
        text = f"Rails for the tramway\n\n{date}\n\n{words}\n\nThe town of {name * 3} waits.\n"
        (library.workspace.root / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
        library.update(jobs=1)
    marked = {hit.path for hit in library.search("", Request(library.parse("is:reprint tramway"))).hits}
    assert len(marked) == 2
    for name in "abc":
        assert [link.article.path in marked for link in library.reprints(f"seeds/{name}.txt")] == [False, True, True]
