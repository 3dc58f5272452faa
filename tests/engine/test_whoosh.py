"""The index is a Whoosh index: its stock searcher finds the same as our evaluator, and orders alike."""

import random
import re
from pathlib import Path

import pytest
from whoosh import index, query
from whoosh.searching import Searcher as StockSearcher

from searchapp.article import Article
from searchapp.engine.engine import Request
from searchapp.engine.local.search.searcher import Searcher
from searchapp.engine.local.segments.arrays import INDEX_NAME
from searchapp.engine.local.segments.lengths import VALUES, to_byte
from searchapp.engine.local.stock.toc import write_toc
from searchapp.query.tree import And, Exact, Node, Not, Or, Phrase, Wildcard
from searchapp.text.tokens import forms
from tests.engine.articles import segment

SEEDS = Path(__file__).parents[2] / "seeds"
DELETED = (4, 11)


def real_texts() -> list[Article]:
    """The paragraphs of the articles that come with the project, each as an article."""
    text = "\n\n".join(file.read_text("utf-8", "replace") for file in sorted(SEEDS.glob("*.txt")))
    found = [paragraph.strip() for paragraph in re.split(r"\n\s*\n", text) if len(paragraph.split()) > 5]
    return [
        Article(f"{number:04}", f"{number}.txt", paragraph[:40], paragraph, language="en")
        for number, paragraph in enumerate(found)
    ]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Searcher, StockSearcher, list[str]]:
    folder = tmp_path_factory.mktemp("index")
    articles = real_texts()
    half = len(articles) // 2
    parts = [segment(folder, articles[:half], DELETED), segment(folder, articles[half:])]
    write_toc(folder, parts, 1)
    words = sorted({form for one in articles for form in forms(one.body) if form.isalpha()})
    stock = index.open_dir(str(folder), INDEX_NAME).searcher()
    return (
        Searcher(parts, {}, scoring="bm25f"),
        stock,
        random.Random(1).sample([word for word in words if word != "said"], 60),
    )


def ours(searcher: Searcher, tree: Node) -> list[tuple[int, float]]:
    return [(hit.row, hit.score) for hit in searcher.search(Request(tree, limit=10_000)).hits]


def theirs(stock: StockSearcher, asked: query.Query) -> list[tuple[int, float]]:
    return [(hit.docnum, hit.score) for hit in stock.search(asked, limit=None)]


def term(word: str) -> query.Query:
    return query.Term("text", word)


def alike(searcher: Searcher, stock: StockSearcher, tree: Node, asked: query.Query) -> None:
    mine, other = ours(searcher, tree), theirs(stock, asked)
    assert [row for row, _ in mine] == [row for row, _ in other]
    assert [score for _, score in mine] == pytest.approx([score for _, score in other])


def test_terms_are_ordered_as_stock_whoosh_orders_them(both: tuple[Searcher, StockSearcher, list[str]]) -> None:
    searcher, stock, words = both
    for word in ["the", "of", "lavrov", *words]:
        alike(searcher, stock, Exact(word), term(word))


def test_and_and_or_are_ordered_as_stock_whoosh_orders_them(both: tuple[Searcher, StockSearcher, list[str]]) -> None:
    searcher, stock, words = both
    for one, other in zip(["the", "of", "aleppo", *words], ["in", "syria", "and", *words[1:]], strict=False):
        pair = (Exact(one), Exact(other))
        alike(searcher, stock, And(pair), query.And([term(one), term(other)]))
        alike(searcher, stock, Or((*pair, Exact("said"))), query.Or([term(one), term(other), term("said")]))


def test_other_queries_find_the_same_articles(both: tuple[Searcher, StockSearcher, list[str]]) -> None:
    searcher, stock, _ = both
    pairs: list[tuple[Node, query.Query]] = [
        (And((Exact("the"), Not(Exact("said")))), query.And([term("the"), query.Not(term("said"))])),
        (Wildcard("ru*"), query.Prefix("text", "ru")),
        (Wildcard("*an"), query.Wildcard("text", "*an")),
        (Exact("russia", "title"), query.Term("title", "russia")),
    ]
    for one, other in [("of", "the"), ("in", "syria"), ("al", "nusra"), ("the", "russian")]:
        pairs.append((Phrase((Exact(one), Exact(other))), query.Phrase("text", [one, other])))
    for tree, asked in pairs:
        assert {row for row, _ in ours(searcher, tree)} == {row for row, _ in theirs(stock, asked)}


def test_deleted_articles_are_gone_for_both(both: tuple[Searcher, StockSearcher, list[str]]) -> None:
    searcher, stock, _ = both
    assert stock.doc_count() == searcher.count
    assert not {row for row, _ in theirs(stock, query.Every())} & set(DELETED)


def test_stock_whoosh_shows_what_is_stored(both: tuple[Searcher, StockSearcher, list[str]]) -> None:
    searcher, stock, _ = both
    hit = stock.search(term("lavrov"), limit=1)[0]
    assert hit["id"] == searcher.fetch((hit.docnum,))[0].id


def test_lengths_are_rounded_as_whoosh_rounds_them() -> None:
    from whoosh.util.numeric import byte_to_length, length_to_byte

    assert VALUES.tolist() == [byte_to_length(byte) for byte in range(256)]
    lengths = [*range(3000), 5000, 77_777, 106_373, 106_374, 10_000_000]
    assert [to_byte(length) for length in lengths] == [length_to_byte(length) for length in lengths]
