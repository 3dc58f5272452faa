"""Lines below a title that sum up the text, and what else can stand there."""

import html

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

STORIES = {
    "en": (
        "Miners of Torvald return to work after nine weeks",
        "Union and owners agree on wages but leave the pension dispute to a judge",
        "By Ann Bell",
        "14 May 2019",
        (
            "The miners of Torvald went back to work on Tuesday after the longest strike the valley has seen in years.",
            "Their union and the owners agreed on higher wages, and a judge will decide on the pension in autumn.",
            "“We have won what could be won,” said Tom Reed, who leads the union of the valley.",
        ),
    ),
    "es": (
        "Los mineros de Torvald vuelven al trabajo tras nueve semanas",
        "El sindicato y los dueños pactan los salarios y dejan la disputa de las pensiones a un juez.",
        "Por Ana Bel",
        "14 de mayo de 2019",
        (
            "Los mineros de Torvald volvieron al trabajo este martes después de la huelga más larga del valle.",
            "El sindicato y los dueños acordaron una subida de los salarios, y un juez decidirá sobre las pensiones.",
            "«Hemos ganado lo que se podía ganar», dijo Tomás Rey, que dirige el sindicato del valle.",
        ),
    ),
    "de": (
        "Bergleute von Torwald kehren nach neun Wochen zurück",
        "Gewerkschaft und Eigner einigen sich auf Löhne, über die Renten entscheidet ein Gericht",
        "Von Anna Bell",
        "14. Mai 2019",
        (
            "Die Bergleute von Torwald haben am Dienstag nach dem längsten Streik des Tals die Arbeit aufgenommen.",
            "Die Gewerkschaft und die Eigner einigten sich auf höhere Löhne, über die Renten urteilt das Gericht.",
            "„Wir haben gewonnen, was zu gewinnen war“, sagte Tom Reet, der die Gewerkschaft des Tals führt.",
        ),
    ),
    "ru": (
        "Шахтёры Торвальда вернулись на работу через девять недель",
        "Профсоюз и владельцы договорились о зарплатах, спор о пенсиях решит суд",
        "Автор: Анна Белова",
        "14 мая 2019",
        (
            "Шахтёры Торвальда во вторник вернулись на работу после самой долгой забастовки в долине.",
            "Профсоюз и владельцы шахт договорились о повышении зарплат, а спор о пенсиях осенью решит суд.",
            "«Мы выиграли всё, что можно было выиграть», сказал Томас Ридов, который руководит профсоюзом долины.",
        ),
    ),
}
"""By language: title, standfirst, byline, day, text."""


def as_text(title: str, *lines: str) -> tuple[str, str]:
    return "\n".join((title, *lines)), "a.txt"


def as_page(title: str, *lines: str) -> tuple[str, str]:
    shown = "".join(
        f"<p>{html.escape(line)}</p>" if len(line) > 40 else f"<div class=meta>{html.escape(line)}</div>"
        for line in lines
    )
    return f"<html><body><article><h1>{html.escape(title)}</h1>{shown}</article></body></html>", "a.html"


def read(page: tuple[str, str]) -> Article:
    text, name = page
    (article,) = read_bytes(text.encode(), name).articles
    return article


@pytest.mark.parametrize("shown", [as_text, as_page])
@pytest.mark.parametrize("language", STORIES)
def test_the_line_that_sums_up_an_article_is_part_of_it_and_its_byline_and_day_are_found_below(
    language: str, shown: type
) -> None:
    title, standfirst, byline, day, story = STORIES[language]
    article = read(shown(title, standfirst, byline, day, *story))
    assert article.title == title
    assert article.body == "\n\n".join((standfirst, *story))
    assert article.author == byline.split(maxsplit=1)[1]
    assert article.date
    assert article.date.value == "2019-05-14"


@pytest.mark.parametrize(
    "line",
    [
        "The valley of Torvald, where miners went back to work. Photo: Ann Bell/Harbour Post",
        "Miners return to the gates of Torvald on Tuesday | HARBOUR POST",
        "Ann Bell is a reporter who covers miners, strikes and the wages of the valley",
        "Miners of Torvald return to work after nine weeks",
        "Published on 14 May 2019 in Work and wages of the valley",
        "Why shoes from Selva cost more this winter",
    ],
)
def test_a_caption_a_biography_a_day_and_another_headline_below_a_title_are_no_part_of_the_article(line: str) -> None:
    title, _, byline, _, story = STORIES["en"]
    article = read(as_text(title, line, byline, *story))
    assert article.body == "\n\n".join(story)


def test_the_agency_of_a_dateline_is_found_below_a_standfirst() -> None:
    title, standfirst, byline, _, story = STORIES["es"]
    article = read(as_text(title, standfirst, byline, f"Torvald, 14 may 2019 (EFE).- {story[0]}", *story[1:]))
    assert article.outlet == "EFE"
    assert article.date
    assert article.date.value == "2019-05-14"


@pytest.mark.parametrize("section", ["Wirtschaft", "Aus dem Tal:", "Torwald |"])
def test_a_title_that_is_printed_again_without_its_section_is_no_standfirst(section: str) -> None:
    title, _, byline, _, story = STORIES["de"]
    article = read(as_text(f"{section} {title}", title, byline, *story))
    assert article.body == "\n\n".join(story)


BUTTONS = {
    "en": ("Share on Facebook", "Print", "3 comments"),
    "es": ("Compartir", "Imprimir", "3 comentarios"),
    "de": ("Teilen", "Drucken", "3 Kommentare"),
    "ru": ("Поделиться", "Печать", "3 комментария"),
}


@pytest.mark.parametrize("language", STORIES)
def test_the_line_that_sums_up_an_article_is_part_of_it_below_its_byline_and_above_its_day(language: str) -> None:
    title, standfirst, byline, day, story = STORIES[language]
    article = read(as_text(title, byline, standfirst, day, *BUTTONS[language], *story))
    assert article.body == "\n\n".join((standfirst, *story))


@pytest.mark.parametrize("language", STORIES)
def test_many_buttons_can_stand_between_the_line_that_sums_up_an_article_and_its_text(language: str) -> None:
    title, standfirst, byline, day, story = STORIES[language]
    article = read(as_text(title, standfirst, byline, day, *BUTTONS[language] * 4, *story))
    assert article.body == "\n\n".join((standfirst, *story))


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_line_that_sums_up_an_article_is_found_below_the_last_print_of_its_title(language: str) -> None:
    title, standfirst, byline, day, story = STORIES[language]
    article = read(as_text(title, *BUTTONS[language], title, standfirst, byline, day, *story))
    assert article.body == "\n\n".join((standfirst, *story))


@pytest.mark.parametrize(
    "head",
    [
        ("14 May 2019", "Miners of Torvald at the gates of the works on the first morning after the long strike"),
        (
            "By Ann Bell",
            "Photo: Tom Reed/Harbour Post",
            "Miners of Torvald walking back to the works through the rain of a cold May",
        ),
        (
            "By Ann Bell",
            "Miners of Torvald walking back to the works through the rain of a cold May",
            "Photo: Tom Reed/Harbour Post",
        ),
    ],
)
def test_a_caption_below_a_day_or_beside_the_credit_of_a_picture_is_no_part_of_the_article(head: tuple[str]) -> None:
    title, _, _, _, story = STORIES["en"]
    assert read(as_text(title, *head, *story)).body == "\n\n".join(story)
