"""Digests and reviews of the press, whose headings name their sources, and pages that only look like them."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

RECALLED = (
    "Lusania recalled its ambassador from Ardenia on Monday after a diplomatic note was rejected, the foreign ministry "
    "said. “This is not how neighbours behave,” Foreign Minister Tomas Vel told reporters."
)
STRIKE = (
    "The strike at the port of Selva entered its second week on Monday. Union leader Jens Kolb said talks had “gone "
    "nowhere”. The port authority declined to comment."
)
RAISED = "The central bank raised its key rate by half a point. Governor Elias Brandt said inflation was stubborn."


def read(*lines: str) -> tuple[Article, ...]:
    return read_bytes("\n\n".join(lines).encode(), "digest.txt").articles


@pytest.mark.parametrize(
    "headings",
    [
        ("1. Ambassador is recalled (Reuters)", "2. Port strike goes on (AP)", "3. Bank raises rates (Bloomberg)"),
        ("Ambassador is recalled – Reuters", "Port strike goes on – AP", "Bank raises rates – Bloomberg"),
        ("Reuters: Ambassador is recalled", "AP: Port strike goes on", "Bloomberg: Bank raises rates"),
        ("“Reuters”: Ambassador is recalled", "“AP”: Port strike goes on", "“Bloomberg”: Bank raises rates"),
        ("Ambassador is recalled\nReuters", "Port strike goes on\nAP", "Bank raises rates\nBloomberg"),
    ],
    ids=["in brackets", "behind a dash", "before a colon", "in marks", "on the line below"],
)
def test_every_piece_has_its_own_title_and_source_and_the_day_of_the_digest(headings: tuple[str, ...]) -> None:
    texts = (RECALLED, STRIKE, RAISED)
    articles = read("Morning Briefing", "9 March 2021", *(part for pair in zip(headings, texts, strict=True)
                                                          for part in pair))  # fmt: skip
    assert [article.title for article in articles] == [
        "Ambassador is recalled", "Port strike goes on", "Bank raises rates",
    ]  # fmt: skip
    assert [article.via for article in articles] == [("Reuters",), ("AP",), ("Bloomberg",)]
    assert [article.date.value if article.date else None for article in articles] == ["2021-03-09"] * 3
    assert [article.body for article in articles] == [RECALLED, STRIKE, RAISED]
    assert [article.place for article in articles] == [1, 2, 3]
    assert len({article.id for article in articles}) == 3


@pytest.mark.parametrize("form", ["{} ({})", "{} [{}]", "{} | {}", "• {} – {}"])
@pytest.mark.parametrize(
    ("sources", "names"),
    [
        (("The Guardian, 5 June 2011", "The Independent, 6 June 2011"), ("The Guardian", "The Independent")),
        (("Le Monde, 5 juin 2011", "Libération, 6 juin 2011"), ("Le Monde", "Libération")),
        (("Ведомости, 05.06.2011", "РИА Новости, 6 июня 2011"), ("Vedomosti", "RIA Novosti")),
    ],
    ids=["English", "French", "Russian"],
)
def test_a_heading_names_the_day_of_its_piece_beside_the_source(
    sources: tuple[str, str], names: tuple[str, str], form: str
) -> None:
    titles = ("Ambassador is recalled", "Port strike goes on")
    first, second = map(form.format, titles, sources)
    articles = read("Morning Briefing, 9 June 2011", first, RECALLED, second, STRIKE)
    assert [article.title for article in articles] == list(titles)
    assert [article.via for article in articles] == [(name,) for name in names]
    assert [article.date.value for article in articles if article.date] == ["2011-06-05", "2011-06-06"]


def test_an_article_that_lists_what_it_was_written_from_stays_one() -> None:
    read_on = [
        "Ambassador is recalled (The Guardian, 5 June 2011)",
        "Port strike goes on (The Independent, 6 June 2011)",
    ]
    (article,) = read("A week in Lusania", "9 June 2011", RECALLED, STRIKE, RAISED, "Sources", *read_on)
    assert article.title == "A week in Lusania"
    assert all(text in article.body for text in (RECALLED, STRIKE, RAISED))


def test_papers_that_no_list_has_are_told_by_their_names() -> None:
    articles = read(
        "«Сельвский вестник»: Посол отозван из столицы", RECALLED, "«Вечерняя Тарна»: Порт бастует неделю", STRIKE
    )
    assert [(article.title, article.via) for article in articles] == [
        ("Посол отозван из столицы", ("Сельвский вестник",)),
        ("Порт бастует неделю", ("Вечерняя Тарна",)),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ambassador is recalled (Reuters)", RECALLED, "Vel: this is not how neighbours behave", STRIKE),
        ("Ambassador is recalled", "9 March 2021", RECALLED, STRIKE, RAISED, "Port strike goes on (AP)", RAISED,
         "Bank raises rates (Bloomberg)", RAISED),
        ("Ambassador is recalled", "By ANN BELL", "The Associated Press", RECALLED, "By TIM ASH", "Reuters", STRIKE),
        ("Ambassador is recalled", RECALLED, "More: Port strike goes on (AP)", "Bank raises rates (Bloomberg)"),
    ],
    ids=["one source", "teasers below an article", "bylines", "links"],
)  # fmt: skip
def test_an_article_with_names_of_outlets_in_it_stays_one(lines: tuple[str, ...]) -> None:
    assert len(read(*lines)) == 1
