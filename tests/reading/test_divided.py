"""Files in which articles were put one after another are read as these articles."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes
from tests.reading.press_forms import (
    CONVOY,
    DAYS,
    ISO,
    MAP,
    OUTLETS,
    STORIES,
    TRUCE,
    cited,
    closed_by_number,
    press_database,
)


def labelled(number: int) -> list[str]:
    title, *story = STORIES[number]
    head = f"Title: {title}\nSource: {OUTLETS[number]}\nDate: {DAYS[number]}"
    return [head, *story]


def numbered_in_russian(number: int) -> list[str]:
    title, *story = STORIES[number]
    fields = f"Источник: {OUTLETS[number]}\nДата выпуска: {ISO[number]}\nНомер выпуска: 21\nЗаглавие: {title}"
    return [f"Документ {number + 1}\n{fields}", *story]


def of_a_feed(number: int) -> list[str]:
    title, *story = STORIES[number]
    return [f"Feed: {OUTLETS[number]}\nTitle: {title}\nDate Published: {DAYS[number]}\nWord Count: 90", *story]


def labelled_in_russian(number: int) -> list[str]:
    title, *story = STORIES[number]
    return ["---", f"Заголовок: {title}\nИсточник: {OUTLETS[number]}\nДата: {ISO[number]}", *story]


@pytest.mark.parametrize(
    "form",
    [
        press_database, closed_by_number, labelled, labelled_in_russian, numbered_in_russian, of_a_feed, cited,
    ],
)  # fmt: skip
def test_exports_are_divided_into_their_articles(form: object) -> None:
    articles = divided("\n\n".join(line for number in range(3) for line in form(number)))  # type: ignore[operator]
    assert [article.title for article in articles] == [title for title, *_ in STORIES]
    assert [article.outlet for article in articles] == list(OUTLETS)
    assert [article.date.value for article in articles if article.date] == ISO
    assert [article.body for article in articles] == ["\n\n".join(story) for _, *story in STORIES]
    assert [article.place for article in articles] == [1, 2, 3]


@pytest.mark.parametrize("rule", ["=" * 60, "* * *", "_______", "––––––––––"])
@pytest.mark.parametrize("order", ["source first", "title first"])
def test_clippings_are_divided_where_lines_are_drawn(rule: str, order: str) -> None:
    parts = ["Syria clippings, 29 January 2017", "Collected by the reading group"]
    for number, (title, *story) in enumerate(STORIES):
        head = [f"{number + 1}. {OUTLETS[number]}, {DAYS[number]}", title]
        parts += [rule, *(head if order == "source first" else reversed(head)), *story]
    articles = divided("\n\n".join(parts))
    assert [article.title for article in articles] == [title for title, *_ in STORIES]
    assert [article.via for article in articles] == [(outlet,) for outlet in OUTLETS]
    assert [article.body for article in articles] == ["\n\n".join(story) for _, *story in STORIES]


def test_names_are_told_within_each_article() -> None:
    articles = divided("\n\n".join(line for number in range(3) for line in labelled(number)))
    said = [[quote.speaker for quote in article.quotes if quote.kind == "direct"] for article in articles]
    assert said == [["Omar Nasser"], ["Lena Ortiz"], ["Igor Panin"]]


@pytest.mark.parametrize("rule", ["* * *", "-----", "=========="])
def test_an_article_with_lines_drawn_in_it_is_one(rule: str) -> None:
    title, *story = TRUCE
    parts = [title, DAYS[0], *story, rule, *CONVOY[1:], rule, "What the map shows", *MAP[1:]]
    (article,) = divided("\n\n".join(parts))
    assert article.title == title


def test_comments_below_an_article_are_no_articles() -> None:
    title, *story = TRUCE
    comment = ["-----", f"Posted by oldsailor on {DAYS[1]}", *CONVOY[1:]]
    other = ["-----", f"ann, {DAYS[2]}", *MAP[1:]]
    assert len(divided("\n\n".join([title, DAYS[0], *story, *comment, *other]))) == 1


def test_labels_above_a_single_text_are_its_facts() -> None:
    title, *story = TRUCE
    (article,) = divided(
        "\n\n".join([f"Title: {title}\nAuthor: Ann Bell\nOutlet: Harbour Echo\nDate: {DAYS[0]}", *story])
    )
    assert (article.title, article.author, article.outlet) == (title, "Ann Bell", "Harbour Echo")
    assert article.date is not None
    assert article.date.value == ISO[0]
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize(
    "address", ["https://www.harbourecho.com/2017/01/26/truce.html", "<https://harbourecho.com/2017/jan/26/truce>"]
)
def test_the_address_above_a_text_tells_outlet_and_day(address: str) -> None:
    title, *story = TRUCE
    (article,) = divided("\n\n".join([address, title, *story]))
    assert (article.title, article.outlet) == (title, "harbourecho.com")
    assert article.date is not None
    assert article.date.value == ISO[0]


def test_a_conversation_is_not_taken_for_labels() -> None:
    turns = ["Question: When will you visit the north of the country?", "Minister: I have been invited and I will go."]
    title, *story = TRUCE
    (article,) = divided("\n\n".join([title, DAYS[0], *story, "\n".join(turns * 3)]))
    assert "Minister: I have been invited" in article.body


def divided(text: str) -> tuple[Article, ...]:
    return read_bytes(text.encode(), "a.txt").articles


def test_offsets_of_quotes_are_into_the_whole_file() -> None:
    text = "\n\n".join(line for number in range(3) for line in labelled(number))
    for article in divided(text):
        for quote in article.quotes:
            assert text[quote.start : quote.end] == quote.text
            assert article.start <= quote.start < quote.end <= article.end
            for mention in (quote.source, quote.cue):
                assert mention is None or text[mention.start : mention.end] == mention.text


def test_an_export_of_many_articles_is_read_to_its_end() -> None:
    head, *story = STORIES[0]
    text = "".join(
        f"{number} of 150 DOCUMENTS\n\n{head}\n\n{DAYS[0]}\n\n" + "\n\n".join(story) + "\n\n" for number in range(150)
    )
    assert len(divided(text)) == 150


@pytest.mark.parametrize("heading", ["Related Posts", "Latest News", "Elsewhere"])
def test_a_list_of_other_articles_with_their_days_below_a_line_is_no_article(heading: str) -> None:
    story = "The ferry is back in service after a winter in the dry dock, said Mayor Ida Lund. It takes dogs, too."
    others = "".join(f"News\nThe mill of lower weir burns for day {day}\nMarch {day}, 2021\n" for day in range(1, 8))
    offer = (
        "Let us keep in touch!\nSign up here to receive our letter with news, dates and offers from the harbour.\n"
        "Yes, I would like to receive letters from the harbour office and from all of its boards.\n"
        "Please leave this field blank, for it is there to tell people from programs.\n"
    )
    text = f"Ferry Back in Service\nApril 2, 2021\n{story}\n{story}\n#####\nAsk the office.\n{heading}\n{others}{offer}"
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.title == "Ferry Back in Service"
    assert "burns" not in article.body
