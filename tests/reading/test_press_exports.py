"""What a press database exported is read as the articles it holds, whatever kind of file it was saved as."""

from collections.abc import Callable
from email.message import EmailMessage
from html import escape

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes
from tests.reading.press_forms import (
    CODED,
    DAYS,
    ISO,
    OUTLETS,
    STORIES,
    TRUCE,
    above_day,
    above_page,
    behind_label,
    below_day,
    below_text,
    below_title,
    beside_bar,
    cited,
    closed_by_number,
    closed_in_german,
    from_label,
    of_broadcast,
    press_database,
)

Form = Callable[[int], list[str]]
Saved = Callable[[list[str]], str]


def divided(text: str, name: str = "a.txt") -> tuple[Article, ...]:
    return read_bytes(text.encode(), name).articles


@pytest.mark.parametrize("form", [below_day, above_day, above_page, behind_label])
@pytest.mark.parametrize("numbers", [range(3), [0], [2]])
def test_the_order_of_a_press_database_says_what_the_lines_are(form: Form, numbers: list[int]) -> None:
    articles = divided("\n\n".join(line for number in numbers for line in form(number)))
    assert [article.title for article in articles] == [STORIES[number][0] for number in numbers]
    assert [article.outlet for article in articles] == [OUTLETS[number] for number in numbers]
    assert [article.date.value for article in articles if article.date] == [ISO[number] for number in numbers]
    assert [article.body for article in articles] == ["\n\n".join(STORIES[number][1:]) for number in numbers]
    assert {article.author for article in articles} <= {"Ann Bell", None}
    assert any(article.author for article in articles)


@pytest.mark.parametrize("form", [above_day, above_page])
@pytest.mark.parametrize("numbers", [range(3), [1]])
def test_the_cover_of_a_delivery_says_nothing_of_its_first_article(form: Form, numbers: list[int]) -> None:
    cover = [
        "Page 1 of 7", "User Name: Omar Haddad", "Date and Time: Thursday, March 9, 2017 10:42:00 AM CST",
        "Search Terms: truce AND convoy", "Documents (3)",
    ]  # fmt: skip
    articles = divided("\n\n".join([*cover, *(line for number in numbers for line in form(number))]))
    assert [article.title for article in articles] == [STORIES[number][0] for number in numbers]
    assert [article.outlet for article in articles] == [OUTLETS[number] for number in numbers]
    assert [article.date.value for article in articles if article.date] == [ISO[number] for number in numbers]


def test_a_page_that_counts_its_words_is_no_export() -> None:
    title, *story = TRUCE
    (article,) = divided("\n\n".join(["Harbour Echo", title, "412 words", "Share", DAYS[0], *story, "Full text"]))
    assert article.title == title
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize("between", ["\n", "   "], ids=["codes on lines of their own", "codes before the fields"])
def test_the_codes_of_a_press_database_say_what_the_fields_are(between: str) -> None:
    articles = read_bytes(CODED.format(between).encode(), "export.txt").articles
    assert [article.title for article in articles] == [
        "Dockers in Selva return to work after pay deal",
        "Tunnel through pass opens to lorries",
    ]
    assert [article.outlet for article in articles] == ["Reuters", "The Harrow Courier"]
    assert [article.author for article in articles] == ["Lena Ortiz", None]
    assert [article.date.value for article in articles if article.date] == ["2019-03-12", "2019-03-10"]
    assert not any("words" in article.body or "Document" in article.body for article in articles)
    assert all(article.body.count("\n\n") == 1 for article in articles)


@pytest.mark.parametrize("first", ["SE World News\n", ""], ids=["a section first", "the title first"])
def test_codes_are_read_where_a_program_kept_one_space_of_several(first: str) -> None:
    text = (
        f"{first}HD Tunnel through pass opens to lorries\nBY Lena Ortiz\nWC 310 words\nPD 10 March 2019\n"
        "SN The Harrow Courier\nSC HARC\nPG 4\nLA English\nCY (c) 2019 Harrow Media\nLP\n"
        "The tunnel through the Orsk pass was opened to lorries on Sunday, two years later than planned.\n"
        "TD\n“It is a great day,” said Karl Thore. Drivers save three hours on the way to the coast.\n"
        "NS gcat : General News\nAN Document HARC000020190310ef3a00001\n"
    )
    (article,) = read_bytes(text.encode(), "export.txt").articles
    assert (article.title, article.outlet, article.author) == (
        "Tunnel through pass opens to lorries",
        "The Harrow Courier",
        "Lena Ortiz",
    )
    assert article.body.startswith("The tunnel")
    assert article.body.endswith("to the coast.")


def test_a_text_with_lines_that_begin_like_codes_has_none() -> None:
    title, *story = TRUCE
    (article,) = divided("\n\n".join([title, DAYS[0], "PD police were at the scene.", *story, "SN 1987A was not."]))
    assert article.title == title


@pytest.mark.parametrize(
    "head",
    [
        "Région, jeudi 26 janvier 2017, p. 6",
        "Thursday, January 26, 2017, p. A4",
        "Politique, 26 janvier 2017, p. 12,13",
    ],
)
def test_the_page_can_stand_behind_the_day_of_an_export(head: str) -> None:
    title, *story = TRUCE
    foot = "© 2017 Le Courrier de Selva. Tous droits réservés. Le présent document est protégé."
    text = "\n\n".join([f"Le Courrier de Selva\n{head}", title, "Ann Bell", *story, foot, "news·20170126·CV·0123"])
    (article,) = divided(text)
    assert (article.title, article.outlet, article.author) == (title, "Le Courrier de Selva", "Ann Bell")
    assert article.date is not None
    assert article.date.value == ISO[0]
    assert article.body == "\n\n".join(story)


def test_a_citation_below_a_title_leaves_it_the_title() -> None:
    title, *story = TRUCE
    (article,) = divided("\n\n".join([title, "Le Courrier de Selva, jeudi 26 janvier 2017, p. 6", *story]))
    assert article.title == title


def test_the_address_that_a_web_archive_writes_above_a_page_is_that_of_the_page() -> None:
    title, *story = TRUCE
    bar = "http://harbourecho.com/2017/01/26/truce.htm\tGo\tDEC\tJAN\tFEB\n6 captures\t\t28"
    (article,) = divided("\n".join([bar, "About this capture", title, "26 January 2017", "", *story]))
    assert (article.title, article.outlet) == (title, "harbourecho.com")


@pytest.mark.parametrize("counted", ["5 von 22 DOKUMENTEN", "5 de 22 DOCUMENTOS", "Dokument 5 von 22"])
def test_a_german_or_spanish_delivery_is_read_like_an_english_one(counted: str) -> None:
    title, *story = TRUCE
    text = "\n\n".join([
        f"          {counted}", "          Selvaer Anzeiger", "          Donnerstag 26. Januar 2017", title,
        "AUTOR: Ann Bell", "RUBRIK: WELT; S. 3", "LÄNGE: 187 Wörter", *story, "UPDATE: 26. Januar 2017",
        "SPRACHE: GERMAN; DEUTSCH", "PUBLICATION-TYPE: Zeitung",
    ])  # fmt: skip
    (article,) = divided(text)
    assert (article.title, article.outlet, article.author) == (title, "Selvaer Anzeiger", "Ann Bell")
    assert article.body == "\n\n".join(story)


@pytest.mark.parametrize("edition", [": [Final Edition]", " [FIRST EDITION]", ": [1 Edition]"])
def test_the_edition_behind_a_title_of_an_export_is_no_part_of_it(edition: str) -> None:
    title, *story = TRUCE
    cited = "Bell, Ann. Harbour Post; Tarnby [Tarnby]. 26 Jan 2017: B.1."
    (article,) = divided(
        "\n\n".join([f"{title}{edition}", cited, "Full text", *story, "Publication title: Harbour Post"])
    )
    assert (article.title, article.outlet) == (title, "Harbour Post")


def page(lines: list[str], title: str = "Export") -> str:
    """The lines as such a database writes them in HTML, below the head of its own page."""
    body = "".join(f"<div><p>{'<br>'.join(escape(part) for part in line.splitlines())}</p></div>" for line in lines)
    return f"<html><head><title>{title}</title></head><body><h1>{title}</h1><img src=logo.gif>{body}</body></html>"


def letter(lines: list[str]) -> str:
    message = EmailMessage()
    message["From"], message["Subject"] = "noreply@database.example", "Your research"
    message["Date"] = "Sun, 05 Jul 2020 01:02:03 -0400"
    message.set_content(page(["Nora Lind sent you the following:", *lines]), subtype="html")
    return message.as_string()


def letter_of_text(lines: list[str], quoted: str = "") -> str:
    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = "n.lind@post.example", "Fwd: research", "Sun, 05 Jul 2020"
    message.set_content("\n".join(quoted + line for part in lines for line in (*part.splitlines(), "")))
    return message.as_string()


def are_the_stories(articles: tuple[Article, ...], bodies: bool = True) -> None:
    assert [article.title for article in articles] == [title for title, *_ in STORIES]
    assert [article.outlet for article in articles] == list(OUTLETS)
    assert [article.date.value for article in articles if article.date] == ISO
    assert not bodies or [article.body for article in articles] == ["\n\n".join(story) for _, *story in STORIES]


@pytest.mark.parametrize("form", [press_database, closed_by_number, above_page, behind_label])
@pytest.mark.parametrize("saved", [page, letter])
def test_an_export_saved_as_a_page_or_sent_as_a_letter_is_divided(
    form: Form, saved: Callable[[list[str]], str]
) -> None:
    text = saved([line for number in range(3) for line in form(number)])
    are_the_stories(divided(text, "export.html" if saved is page else "export.eml"))


@pytest.mark.parametrize("form", [press_database, closed_by_number, above_page, behind_label])
def test_a_page_with_one_exported_article_is_that_article(form: Form) -> None:
    (article,) = divided(page(form(1)), "export.html")
    assert (article.title, article.outlet, article.body) == (STORIES[1][0], OUTLETS[1], "\n\n".join(STORIES[1][1:]))
    assert article.date is not None
    assert article.date.value == ISO[1]


@pytest.mark.parametrize("form", [behind_label, cited])
@pytest.mark.parametrize("saved", [page, letter, letter_of_text])
def test_records_with_nothing_drawn_between_them_are_told_apart(form: Form, saved: Saved) -> None:
    lines = [
        line for number in range(3) for line in form(number) if line[0] != "_" and not line.startswith("Document 1")
    ]
    are_the_stories(divided(saved(lines), "export.html" if saved is page else "export.eml"))


@pytest.mark.parametrize("marks", ["> ", ">", ">> "])
def test_an_export_that_a_letter_quotes_is_read_without_the_marks(marks: str) -> None:
    lines = [line for number in range(3) for line in behind_label(number)]
    are_the_stories(divided(letter_of_text(["Here it is.", *lines], marks), "export.eml"))


def test_a_table_of_codes_is_read_like_lines_with_codes() -> None:
    records = [record.split("\n\n") for record in CODED.strip().split("\n\nHD") if record]
    rows = [
        f"<tr><td><b>{code or 'HD'}</b>&nbsp;</td><td>{escape(value)}</td></tr>"
        for record in records
        for code, _, value in (field.partition("{0}") for field in record)
    ]
    articles = divided(page([]).replace("</body>", f"<table>{''.join(rows)}</table></body>"), "export.html")
    assert [article.title for article in articles] == [
        "Dockers in Selva return to work after pay deal",
        "Tunnel through pass opens to lorries",
    ]
    assert [article.outlet for article in articles] == ["Reuters", "The Harrow Courier"]
    assert all(article.body.count("\n\n") == 1 for article in articles)


def in_elements(number: int) -> str:
    """As Europresse sets its articles apart, with the class that it gives to a title below a section and a kicker."""
    title, *story = STORIES[number]
    day = (
        "France, jeudi 26 janvier 2017, p. 6",
        "vendredi 27 janvier 2017 412 mots",
        "World, Saturday, January 28, 2017",
    )
    code = f"news·2017012{number + 6}·AB·0{number}44105071256"
    return (
        f"<article><header><div><span>{OUTLETS[number]}{', no. 4301' if number else ''}</span></div>"
        f"<div>{day[number]}</div><div><p>MONDE</p></div><div class='titreArticle'><p>Reportage</p>"
        f"<p class='titreArticleVisu'>{title}</p></div><div>Ann Bell</div></header><section>"
        f"{''.join(f'<p>{line}</p>' for line in story)}</section><aside><b>Illustration(s) :</b><p>A gun.</p></aside>"
        f"<footer><small>© 2017 Harbour Media.</small><p>{code}</p><p>Ce certificat est émis à Nora Lind à des fins de "
        f"visualisation personnelle.</p><p>Date d'émission : 2018-07-04</p></footer></article>"
    )


@pytest.mark.parametrize("numbers", [range(3), [1]])
def test_the_mark_up_of_an_export_says_which_line_is_the_title(numbers: list[int]) -> None:
    text = f"<html><body>{''.join(in_elements(number) for number in numbers)}</body></html>"
    articles = divided(text, "export.html")
    assert [article.title for article in articles] == [STORIES[number][0] for number in numbers]
    assert [article.outlet for article in articles] == [OUTLETS[number] for number in numbers]
    assert [article.date.value for article in articles if article.date] == [ISO[number] for number in numbers]
    assert [article.body for article in articles] == ["\n\n".join(STORIES[number][1:]) for number in numbers]


def test_certificates_between_articles_are_of_none() -> None:
    below = ["Ce certificat est émis à Nora Lind.", "Date d'émission : 2018-07-04", "Le présent document est protégé."]
    lines = [line for number in range(3) for line in (*above_page(number), *below)]
    are_the_stories(divided(page(lines), "export.html"))


def test_a_request_above_the_documents_is_no_article_and_no_publisher() -> None:
    request = [
        "Download Request: Selected Items: 1-3\nTime Of Request: Friday, March 20, 2018 16:51:31", "Send To:",
        "HARBOUR UNIVERSITY LIBRARY", "Terms: truce AND convoy", "Source: The Daily Telegraph", "Project ID: None",
    ]  # fmt: skip
    lines = [*request, *(line for number in range(3) for line in press_database(number))]
    are_the_stories(divided("\n\n".join(lines)))
    are_the_stories(divided(page(lines), "export.html"))


@pytest.mark.parametrize("rule", ["* * *", "-----", "_______"])
@pytest.mark.parametrize("form", [press_database, above_page, behind_label])
def test_a_line_drawn_within_an_exported_article_does_not_end_it(rule: str, form: Form) -> None:
    begin, *others = (form(number) for number in range(3))
    story = STORIES[0][1:]
    at = next(at for at, line in enumerate(begin) if story[1] in line)
    within = [*begin[:at], rule, "What the map shows, 29 January 2017", *begin[at:]]
    articles = divided("\n\n".join([*within, *(line for lines in others for line in lines)]))
    assert [article.title for article in articles] == [title for title, *_ in STORIES]
    assert story[-1] in articles[0].body


@pytest.mark.parametrize("edition", ["Late Edition - Final", "Sunday Edition", "City Edition"])
def test_the_edition_behind_a_day_is_not_the_title(edition: str) -> None:
    lines = [line.replace("2017 Friday", f"2017, Friday, {edition}") for line in press_database(1)]
    (article,) = divided("\n\n".join(lines))
    assert (article.title, article.outlet) == (STORIES[1][0], OUTLETS[1])
    assert article.date is not None
    assert article.date.value == ISO[1]


def test_what_a_database_adds_to_names_and_titles_is_left_out() -> None:
    lines = "\n\n".join(behind_label(0)).replace("Reuters;", "Reuters, Late Edition (East Coast);")
    for note in (": [Final Edition]", ": [Op-Ed]", " [With graphic(s)]", " [Caption text only.]"):
        (article,) = divided(lines.replace(TRUCE[0], TRUCE[0] + note))
        assert (article.title, article.outlet) == (TRUCE[0], OUTLETS[0])


def test_authors_in_front_of_the_paper_may_be_several() -> None:
    lines = "\n\n".join(cited(2)).replace("Bell, Ann .", "Bell, Ann; Lind, Nora.")
    (article,) = divided(lines)
    assert (article.title, article.outlet) == (STORIES[2][0], OUTLETS[2])


def test_a_page_that_only_names_a_document_keeps_its_mark_up() -> None:
    title, *story = TRUCE
    text = page([OUTLETS[1], DAYS[0], title, *story, "Document A1234567890", "ProQuest document link"], title)
    (article,) = divided(text, "page.html")
    assert article.title == title


def test_offsets_in_an_exported_page_are_into_its_text() -> None:
    data = page([line for number in range(3) for line in press_database(number)]).encode()
    reading = read_bytes(data, "export.html")
    for article in reading.articles:
        assert article.quotes
        for quote in article.quotes:
            assert reading.text[quote.start : quote.end] == quote.text
            assert article.start <= quote.start < quote.end <= article.end


@pytest.mark.parametrize("form", [of_broadcast, closed_in_german])
def test_programmes_and_other_languages_of_a_database_are_read(form: Form) -> None:
    are_the_stories(divided("\n\n".join(line for number in range(3) for line in form(number))))
    are_the_stories(divided(page([line for number in range(3) for line in form(number)]), "export.html"))


@pytest.mark.parametrize("form", [below_title, beside_bar, below_text, from_label])
def test_archives_of_clippings_name_the_paper_with_its_day(form: Form) -> None:
    are_the_stories(divided("\n\n".join(line for number in range(3) for line in form(number))))


@pytest.mark.parametrize("form", [beside_bar, below_text, from_label])
@pytest.mark.parametrize("saved", [page, letter])
def test_archives_of_clippings_are_read_as_pages_and_letters(form: Form, saved: Saved) -> None:
    text = saved([line for number in range(3) for line in form(number)])
    are_the_stories(divided(text, "export.html" if saved is page else "export.eml"))


@pytest.mark.parametrize("form", [below_title, beside_bar, below_text, from_label])
@pytest.mark.parametrize("number", range(3))
def test_one_clipping_of_an_archive_is_its_article(form: Form, number: int) -> None:
    (article,) = divided("\n\n".join(form(number)))
    title, *story = STORIES[number]
    assert (article.title, article.outlet, article.body) == (title, OUTLETS[number], "\n\n".join(story))
    assert article.date is not None
    assert article.date.value == ISO[number]


def test_the_contents_above_clippings_are_no_article() -> None:
    contents = [f"> {title}, {OUTLETS[number]}, {ISO[number]}" for number, (title, *_) in enumerate(STORIES)]
    cover = ["Harbour University\nUttak 26.10.2017", "Nyhetsklipp:", *contents * 12]
    are_the_stories(divided("\n\n".join([*cover, *(line for number in range(3) for line in below_title(number))])))


@pytest.mark.parametrize("line", ["Location: Town Hall, room 12.", "From: the centre", "Date: Saturday noon"])
def test_a_label_within_a_text_does_not_end_it(line: str) -> None:
    lines = from_label(1)
    within = [*lines[:8], line, *lines[8:]]
    (article,) = divided("\n\n".join(within))
    assert article.body.endswith(STORIES[1][-1])


@pytest.mark.parametrize("name", ["Harbour Post", "An essay, 2004-12-29"])
def test_a_text_that_names_a_paper_and_a_day_is_no_clipping(name: str) -> None:
    title, *story = TRUCE
    (article,) = divided("\n\n".join([title, f"{name}, 26 January 2017", *story, "Quelle: Hafenpost vom 03.04.2017"]))
    assert article.title == title
    assert story[-1] in article.body
