"""Files in which articles were put one after another are read as these articles."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

TRUCE = (
    "Rebels reject truce signed by neighbours",
    "Rebel commanders rejected a truce on Wednesday that three neighbouring countries had signed without them.",
    "“We were not asked and we have not signed,” said Omar Nasser, a commander in the south of the country.",
    "The defence ministry said that it would observe the truce in any case, and that its guns were silent.",
)
CONVOY = (
    "Aid convoy turned back at checkpoint",
    "An aid convoy of twelve lorries was turned back at a checkpoint on Thursday, the relief group Open Hands said.",
    "“We had every paper that was asked for,” said its spokeswoman, Lena Ortiz, who travelled with the lorries.",
    "The convoy will try again on Saturday with papers from both of the sides, she said.",
)
MAP = (
    "Ministry publishes map of quiet zones",
    "The defence ministry on Friday published a map on which the zones that have joined the truce are marked.",
    "“The map is open to everybody,” said the head of the monitoring centre, General Igor Panin.",
    "Fourteen settlements have joined since Monday, and nine more have asked to be put on the map, he said.",
)
STORIES = (TRUCE, CONVOY, MAP)
OUTLETS = ("Reuters", "The Guardian", "TASS")
DAYS = ("26 January 2017", "27 January 2017", "28 January 2017")
ISO = ["2017-01-26", "2017-01-27", "2017-01-28"]


def press_database(number: int) -> list[str]:
    title, *story = STORIES[number]
    day = ("January 26, 2017 Thursday", "January 27, 2017 Friday", "January 28, 2017 Saturday")[number]
    return [
        f"            {number + 1} of 3 DOCUMENTS", f"            {OUTLETS[number]}", f"        {day}", title,
        "BYLINE: By ANN BELL", "SECTION: World", "LENGTH: 412 words", *story, "LOAD-DATE: January 29, 2017",
        "LANGUAGE: ENGLISH", f"        Copyright 2017 {OUTLETS[number]}",
    ]  # fmt: skip


def closed_by_number(number: int) -> list[str]:
    title, *story = STORIES[number]
    head = f"Ann Bell\n412 words\n{DAYS[number]}\n{OUTLETS[number]}\nEnglish\nCopyright 2017 {OUTLETS[number]}"
    return [title, head, *story, f"Document ABCD0000201701{26 + number}ed1q0004x"]


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


def cited(number: int) -> list[str]:
    """As the newer ProQuest has it, in one file with lines drawn."""
    title, *story = STORIES[number]
    head = f"Bell, Ann . {OUTLETS[number]} ; Tarnby [Tarnby]. {DAYS[number]}: B.1."
    return [
        "_" * 60, title, head, "ProQuest document link", "FULL TEXT", *story, "DETAILS", "Subject: Peace talks",
        f"Document URL: https://www.proquest.com/docview/{number}", "Last updated: 2017-02-03",
    ]  # fmt: skip


def labelled_in_russian(number: int) -> list[str]:
    title, *story = STORIES[number]
    return ["---", f"Заголовок: {title}\nИсточник: {OUTLETS[number]}\nДата: {ISO[number]}", *story]


def below_day(number: int) -> list[str]:
    """As Factiva has it, with a section above the title or without, with rights or a language above the text."""
    title, *story = STORIES[number]
    head = [*(["World News"] * (number > 0)), title, *(["By Ann Bell"] * (number != 1)), "1,412 words", DAYS[number]]
    head += [*(["06:02 PM"] * (number == 2)), OUTLETS[number], "ABCD", "4", "English"]
    rights = [f"(c) 2017 {OUTLETS[number]}"] if number else []
    return [
        "\n".join(head + rights),
        *story,
        *([OUTLETS[number]] * (number > 0)),
        f"Document ABCD0000201701{number}3e004x",
    ]


def above_day(number: int) -> list[str]:
    """As the newer LexisNexis has it."""
    title, *story = STORIES[number]
    day = ("January 26, 2017 Thursday", "January 27, 2017 Friday 9:41 PM GMT", "January 28, 2017")[number]
    return [
        title, OUTLETS[number], f"{day}\nFinal Edition" if number == 2 else day, f"Copyright 2017 {OUTLETS[number]}",
        "Section: WORLD; Pg. 4", "Length: 412 words", "Byline: By Ann Bell", "Body", *story, "Graphic",
        "A map of the north, which was drawn for this paper.", "Load-Date: January 29, 2017", "End of Document",
    ]  # fmt: skip


def behind_label(number: int) -> list[str]:
    """As ProQuest has it."""
    title, first, *story = STORIES[number]
    info = f"Publication info: {OUTLETS[number]}; Tarnby [Tarnby]{DAYS[number]}: A.4."
    return [
        "_" * 60, f"Document {number + 1} of 3", title, "Author: Bell, Ann", info, "ProQuest document link",
        f"Full text: {first}", *story, "Subject: Peace talks", f"Publication title: {OUTLETS[number]}; Tarnby",
        "Publication year: 2017", f"Publication date: {DAYS[number]}", "Database: Newsstream",
        "Copyright: Copyright Bell Media Jan 29, 2017", "Last updated: 2017-02-03",
    ]  # fmt: skip


def above_page(number: int) -> list[str]:
    """As Europresse has it."""
    title, *story = STORIES[number]
    day = ("jeudi 26 janvier 2017", "Friday, January 27, 2017", "samedi 28 janvier 2017")[number]
    length = ("412 mots, p. 6", "1 412 words, p. A4", "98 mots, p. 12,13")[number]
    return [
        OUTLETS[number], f"{day}\n{length}", *(["Aussi paru dans 26 janvier 2017 - Le Soir"] * (number == 0)), title,
        *(["Ann Bell"] * (number != 1)), *story, f"© 2017 {OUTLETS[number]}. Tous droits réservés.",
        f"news·2017012{number + 6}·AB·0{number}4410",
    ]  # fmt: skip


@pytest.mark.parametrize("form", [below_day, above_day, above_page, behind_label])
@pytest.mark.parametrize("numbers", [range(3), [0], [2]])
def test_the_order_of_a_press_database_says_what_the_lines_are(form: object, numbers: list[int]) -> None:
    articles = divided("\n\n".join(line for number in numbers for line in form(number)))  # type: ignore[operator]
    assert [article.title for article in articles] == [STORIES[number][0] for number in numbers]
    assert [article.outlet for article in articles] == [OUTLETS[number] for number in numbers]
    assert [article.date.value for article in articles if article.date] == [ISO[number] for number in numbers]
    assert [article.body for article in articles] == ["\n\n".join(STORIES[number][1:]) for number in numbers]
    assert {article.author for article in articles} <= {"Ann Bell", None}
    assert any(article.author for article in articles)


@pytest.mark.parametrize("form", [above_day, above_page])
@pytest.mark.parametrize("numbers", [range(3), [1]])
def test_the_cover_of_a_delivery_says_nothing_of_its_first_article(form: object, numbers: list[int]) -> None:
    cover = [
        "Page 1 of 7", "User Name: Omar Haddad", "Date and Time: Thursday, March 9, 2017 10:42:00 AM CST",
        "Search Terms: truce AND convoy", "Documents (3)",
    ]  # fmt: skip
    articles = divided("\n\n".join([*cover, *(line for number in numbers for line in form(number))]))  # type: ignore[operator]
    assert [article.title for article in articles] == [STORIES[number][0] for number in numbers]
    assert [article.outlet for article in articles] == [OUTLETS[number] for number in numbers]
    assert [article.date.value for article in articles if article.date] == [ISO[number] for number in numbers]


def test_a_page_that_counts_its_words_is_no_export() -> None:
    title, *story = TRUCE
    (article,) = divided("\n\n".join(["Harbour Echo", title, "412 words", "Share", DAYS[0], *story, "Full text"]))
    assert article.title == title
    assert article.body == "\n\n".join(story)


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


CODED = """HD{0}Dockers in Selva return to work after pay deal

BY{0}Lena Ortiz

WC{0}310 words

PD{0}12 March 2019

SN{0}Reuters News

LP{0}SELVA, March 12 (Reuters) - Dock workers in Selva returned to their posts on Tuesday after the port authority \
agreed to raise wages by seven percent over two years, union officials said.

TD{0}“We got what we asked for in January,” union leader Marta Ilves told reporters on Tuesday morning in the port.

AN{0}Document LBA0000020190312ef3c000ab

HD{0}Tunnel through pass opens to lorries

PD{0}10 March 2019

SN{0}The Harrow Courier

LP{0}The tunnel through the Orsk pass was opened to lorries on Sunday, two years later than planned and at twice the \
price, the ministry said.

TD{0}“It is a great day,” said Karl Thore. Drivers save three hours on the way to the coast, and the villages hope.

AN{0}Document HARC000020190310ef3a00001
"""


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
