"""`like:` finds the articles about the same thing, by the words that tell an article apart."""

from pathlib import Path

import pytest

from searchapp.article import Article
from searchapp.engine.engine import Request
from searchapp.engine.local.search.searcher import Searcher
from searchapp.errors import QueryError
from searchapp.query.parse import parse
from tests.engine.articles import article, segment

STORIES = {
    "ferry": "The ferry Orsova ran aground off Kavarna on Friday with 212 people aboard. Tugs came from Balchik.",
    "tugs": "Tugs pulled the Orsova off the rocks near Kavarna. All 212 people are well, a minister in Balchik said.",
    "other ferry": "A ferry to Gotland was late, the company said, as the minister wished to speak to the crew.",
    "prize": "The poet Ilse Brandt won the Tauber prize for her verses about bees.",
    "bees": "Her verses about bees brought Ilse Brandt the Tauber prize, a jury in Graz said.",
    "lonely": "Quinces ripen slowly.",
}
TOLD = [Article(name, f"{name}.txt", None, text, language="en") for name, text in STORIES.items()]
OTHERS = [article(number) for number in range(30)]


@pytest.fixture(scope="module")
def searcher(tmp_path_factory: pytest.TempPathFactory) -> Searcher:
    folder = tmp_path_factory.mktemp("like")
    return Searcher([segment(folder, part) for part in (TOLD[::2], OTHERS, TOLD[1::2])], {})


def found(searcher: Searcher, query: str) -> set[str]:
    hits = searcher.search(Request(parse(query), limit=1000)).hits
    return {one.id for one in searcher.fetch([hit.row for hit in hits])}


@pytest.mark.parametrize(("name", "others"), [
    ("ferry", {"tugs"}), ("tugs", {"ferry"}), ("prize", {"bees"}), ("bees", {"prize"}), ("lonely", set()),
])  # fmt: skip
def test_an_article_is_like_the_other_report_of_its_event_and_not_like_itself(
    name: str, others: set[str], searcher: Searcher
) -> None:
    assert found(searcher, f"like:{name}") == others


def test_likeness_is_a_condition_among_others(searcher: Searcher) -> None:
    assert found(searcher, "like:ferry minister") == {"tugs"}
    assert found(searcher, "like:ferry -minister") == set()
    assert found(searcher, "like:ferry OR like:prize") == {"tugs", "bees"}
    assert found(searcher, "ferry -like:ferry") == {"ferry", "other ferry"}


def test_what_only_the_article_says_does_not_keep_its_report_away(tmp_path: Path) -> None:
    more = " ".join(f"Witness{number} saw Lantern{number} burn." for number in range(40))
    long = Article("long", "long.txt", None, f"{STORIES['ferry']} {more}", language="en")
    assert "tugs" in found(Searcher([segment(tmp_path, [long, *TOLD[1:], *OTHERS])], {}), "like:long")


def test_an_unknown_article_is_named(searcher: Searcher) -> None:
    with pytest.raises(QueryError, match="like:nosuch"):
        searcher.search(Request(parse("like:nosuch")))


def test_what_is_more_like_ranks_higher_and_likeness_is_at_most_one(tmp_path: Path) -> None:
    nearer = Article("nearer", "nearer.txt", None, STORIES["ferry"] + " So it is said.", language="en")
    searcher = Searcher([segment(tmp_path, [TOLD[1], *OTHERS, TOLD[0], nearer])], {})
    hits = searcher.search(Request(parse("like:ferry"))).hits
    assert [one.id for one in searcher.fetch([hit.row for hit in hits])] == ["nearer", "tugs"]
    assert 1 >= hits[0].score > hits[1].score > 0
    both = searcher.search(Request(parse("like:ferry OR verses"))).hits
    assert {hit.row: hit.score for hit in both}[hits[0].row] == hits[0].score
