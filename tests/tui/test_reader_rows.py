"""The article's text as rows."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from searchapp.article import Span, Speaker
from searchapp.hits import Highlights
from searchapp.tui.line_view import scroll_for
from searchapp.tui.reader_rows import WIDEST, drawn, laid_out, quote_near, sentence_of
from tests.tui.fake_library import made_article

ARTICLE = made_article(0)
TITLE = ARTICLE.title or ""
HITS = Highlights(
    (Span(TITLE.index("Moscow"), TITLE.index("Moscow") + 6),),
    (Span(ARTICLE.body.index("Aleppo"), ARTICLE.body.index("Aleppo") + 6), Span(*ARTICLE.paragraphs[1])),
)


def test_text_is_at_most_ninety_columns_wide_and_in_the_middle() -> None:
    layout = laid_out(ARTICLE, HITS, 200)
    texts = [drawn(layout, number, None).text for number in range(len(layout.lines))]
    body = [text for text in texts if "ceasefire" in text]
    assert body
    for text in body:
        assert len(text.strip()) <= WIDEST
        assert len(text) - len(text.lstrip()) > 40


def test_the_current_hit_is_marked_and_runs_over_rows() -> None:
    layout = laid_out(ARTICLE, HITS, 60)
    assert [hit.part for hit in layout.hits] == ["title", "body", "body"]
    shown = [drawn(layout, number, 2) for number in range(len(layout.lines))]
    marked = [number for number, row in enumerate(shown) if any("current" in piece.roles for piece in row.pieces)]
    assert len(marked) > 1
    assert marked[0] == layout.hits[2].row


def test_who_speaks_stands_beside_the_quote() -> None:
    layout = laid_out(made_article(1), Highlights((), ()), 120)
    quoted = [drawn(layout, number, None).text for number in range(len(layout.lines))]
    first = next(text for text in quoted if "We are increasing" in text)
    assert first.split("│")[0].strip() == "Walid al-Muallem"


def test_the_sentence_of_the_current_hit_is_lit_and_no_other() -> None:
    layout = laid_out(ARTICLE, HITS, 120)
    rows = [drawn(layout, number, 1, sentence_of(layout, 1)) for number in range(len(layout.lines))]
    lit = "".join(piece.text for row in rows for piece in row.pieces if "lit" in piece.roles)
    assert lit == "The ministers discussed Aleppo and the terrorists in it on day 0."


@pytest.mark.parametrize("width", [60, 80, 200])
def test_all_speakers_and_the_whole_evidence_can_be_read(width: int) -> None:
    names = [f"Henrik Number{number} Strandberg" for number in range(12)] + ["李克强 田中 山田 佐藤 鈴木 高橋"]
    words = "line 2: " + " ".join(f"word{number}" for number in range(30))
    article = replace(made_article(1), speakers=tuple(map(Speaker, names)), evidence={"outlet": words})
    layout = laid_out(article, HITS, width, evidence=True)
    rows = [drawn(layout, number, None).text for number in range(len(layout.lines))]
    shown = "".join("".join(rows).split())
    assert ",".join(names).replace(" ", "") in shown
    assert words.replace(" ", "") in shown
    assert max(map(cell_len, rows)) <= width


def test_an_id_shows_no_control_codes() -> None:
    layout = laid_out(replace(made_article(1), id="a\x1b[2J"), HITS, 120, evidence=True)
    assert any("a␛[2J" in drawn(layout, number, None).text for number in range(len(layout.lines)))


def test_evidence_says_which_words_set_a_field() -> None:
    layout = laid_out(made_article(1), HITS, 120, evidence=True)
    text = "\n".join(drawn(layout, number, None).text for number in range(len(layout.lines)))
    assert "line 2: 2016-11-02" in text
    assert "seeds/001.txt" in text


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        ("One ends.\n\nTwo ends.", ["One ends.", "", "Two ends."]),
        ("A line " + "that goes on " * 10 + "ends.\nTwo ends.", ["Two ends."]),
        ("One that was\nbroken to fit.", ["One that was broken to fit."]),
    ],
)
def test_a_text_whose_paragraphs_are_not_known_is_parted_where_it_says(body: str, rows: list[str]) -> None:
    article = replace(ARTICLE, body=body, end=len(body), paragraphs=(Span(0, len(body)),), quotes=())
    layout = laid_out(article, Highlights((), ()), 120)
    text = "\n".join(drawn(layout, number, None).text.strip() for number in range(len(layout.lines)))
    assert "\n".join(rows) in text


def test_scrolling_depends_on_the_row_alone() -> None:
    assert scroll_for(5, 30, 100) == 0
    assert scroll_for(50, 30, 100) == 40
    assert scroll_for(99, 30, 100) == 70


def test_the_quote_one_stands_in_is_found() -> None:
    layout = laid_out(ARTICLE, HITS, 100)
    assert quote_near(layout, 2, 0) == ARTICLE.quotes[0]
    assert quote_near(layout, None, 0) == ARTICLE.quotes[0]
