"""Stored articles come back as they were, however many they are and whatever they hold."""

from pathlib import Path

import numpy as np
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Article, Mention, PublicationDate, Quote, Span, Speaker
from searchapp.engine.local.segments.arrays import ArrayFile
from searchapp.engine.local.segments.stored import Store, decode
from searchapp.engine.local.segments.storing import StoreWriter, encode
from searchapp.engine.local.segments.writing import write_arrays
from searchapp.errors import IndexDamaged

WHOLE = Article(
    "id", "seeds/\udcff.txt", "A title\nof two lines", "A body.\n\nWith \ud800 and \0.", 2, "TASS", ("SANA",), "By Me",
    PublicationDate("2017-01-25", "minute", "14:44", "+03:00", "Jan 25"), "en", "https://x.org", 3, 40, (Span(3, 40),),
    (Speaker("Lavrov", ("he",), "minister"),),
    (Quote("said it", 4, 11, "mixed", "Lavrov", Mention("he", 0, 2), None, 0.5),),
    {"title": "first line"},
)  # fmt: skip


def _store(folder: Path, articles: list[Article]) -> Store:
    writer = StoreWriter(folder)
    for article in articles:
        writer.add(encode(article))
    write_arrays(folder / "stored.sea", writer.arrays(), {})
    return Store(ArrayFile(folder / "stored.sea"))


def test_every_field_comes_back() -> None:
    assert decode(encode(WHOLE)) == WHOLE


@given(st.text(), st.text())
def test_any_title_and_body_come_back(title: str, body: str) -> None:
    article = Article("1", "seeds/a.txt", title, body)
    assert decode(encode(article)) == article


@pytest.mark.parametrize("count", [0, 1, 63, 64, 65, 300])
@pytest.mark.parametrize(
    "body",
    ["", "the same in all", "{number} of many {number}", "{number}" * 5000],
    ids=["none", "same", "short", "long"],
)
def test_articles_come_back_with_a_dictionary_and_without(tmp_path: Path, count: int, body: str) -> None:
    articles = [Article(str(n), f"seeds/{n}.txt", None, body.format(number=n)) for n in range(count)]
    store = _store(tmp_path, articles)
    assert [store.article(row) for row in range(count)] == articles


def test_articles_that_are_alike_take_little_room(tmp_path: Path) -> None:
    writer = StoreWriter(tmp_path)
    for number in range(200):
        writer.add(
            encode(Article(str(number), f"seeds/{number}.txt", None, f"The minister met {number} delegates. " * 3))
        )
    assert len(writer.arrays()["stored.data"]) < 200 * 80


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no frame",
        zstandard.compress(b"[]\nbody"),
        b"\x28\xb5\x2f\xfd\xe0" + b"\xff" * 7 + b"\x7f" + b"\x01\x00\x00",
    ],
    ids=["empty", "no frame", "no article", "a size beyond all memory"],
)
def test_what_is_no_article_is_damage_and_never_a_traceback(tmp_path: Path, data: bytes) -> None:
    arrays = {
        "stored.at": np.array([0, len(data)], "<u4"),
        "stored.from": np.zeros(1, "<u4"),
        "stored.with": np.zeros(1, np.uint8),
        "stored.data": np.frombuffer(data, np.uint8),
    }
    write_arrays(tmp_path / "stored.sea", arrays, {})
    with pytest.raises(IndexDamaged):
        Store(ArrayFile(tmp_path / "stored.sea")).article(0)
