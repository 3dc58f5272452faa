"""Pages that go on through a day: every entry is body, with its heading and without its moment."""

import pytest

from searchapp.reading.read import read_bytes
from tests.reading.one_article import read
from tests.reading.strike import STRIKE

HEAD = (
    "Harbour One",
    "Live",
    "Strike at Port Elmsley: live updates",
    "By Harbour One staff",
    "Updated 3 May 2021, 18:40",
)


@pytest.mark.parametrize(
    "clocks",
    [
        ("17:52", "16:15", "09:30", "06:00"),
        ("5.52pm BST", "4.15pm BST", "9.30am BST", "6.00am BST"),
        ("vor 12 Minuten", "vor 2 Stunden", "vor 8 Stunden", "vor 12 Stunden"),
    ],
)
def test_all_entries_of_a_page_that_goes_on_through_a_day_are_body(clocks: tuple[str, ...]) -> None:
    entries = [line for clock, entry in zip(clocks, STRIKE, strict=True) for line in (clock, *entry, "Share this post")]
    article = read(*HEAD, *entries, "Related topics", "Port Elmsley", "© 2021 Harbour One")
    assert article.title == "Strike at Port Elmsley: live updates"
    paragraphs = article.body.split("\n\n")
    assert all(text in paragraphs and heading in paragraphs for heading, text in STRIKE[:3])
    assert STRIKE[3][1] in paragraphs
    assert not {*clocks, "Share this post", "Port Elmsley"} & set(paragraphs)
    assert article.author is None


def test_a_list_of_other_stories_with_their_clocks_is_no_body() -> None:
    stories = ("17:52", "Bus driver saves swan", "16:15", "Council tax to rise", "09:30", "Town hall to be sold")
    article = read("Strike at the port", "3 May 2021", *(text for _, text in STRIKE), "Latest", *stories)
    assert article.body == "\n\n".join(text for _, text in STRIKE)


def test_the_headings_of_entries_are_body_in_html_as_well() -> None:
    entries = "".join(
        f"<li><time>{hour}:30</time><h3>{heading}</h3><p>{text}</p><button>Share</button></li>"
        for hour, (heading, text) in zip((17, 16, 9, 6), STRIKE, strict=True)
    )
    head = "<h1>Strike at the port: live</h1><p>3 May 2021</p>"
    page = f"<html><body>{head}<ol>{entries}</ol><p>© Harbour</p></body></html>"
    (article,) = read_bytes(page.encode(), "page.html").articles
    assert article.body.split("\n\n") == [line for entry in STRIKE for line in entry]


@pytest.mark.parametrize(
    "moments",
    [
        ("3 May 2021 17.52 BST", "3 May 2021 16.15 BST", "3 May 2021 09.30 BST", "3 May 2021 06.00 BST"),
        ("03.05.2021 • 17:52 Uhr", "03.05.2021 • 16:15 Uhr", "03.05.2021 • 09:30 Uhr", "03.05.2021 • 06:00 Uhr"),
        ("Posted at 17:52", "Posted at 16:15", "Posted at 9:30", "Posted at 6:00"),
        ("17:52, 3 мая 2021", "16:15, 3 мая 2021", "09:30, 3 мая 2021", "06:00, 3 мая 2021"),
    ],
)
def test_the_moment_of_an_entry_may_have_its_day(moments: tuple[str, ...]) -> None:
    entries = [line for moment, entry in zip(moments, STRIKE, strict=True) for line in (moment, *entry, "Share")]
    article = read("Strike at Port Elmsley: live updates", *entries, "Related topics", "Port Elmsley")
    assert article.title == "Strike at Port Elmsley: live updates"
    assert article.body.split("\n\n") == [line for entry in STRIKE for line in entry]


def test_the_writer_named_below_the_heading_of_an_entry_is_no_text() -> None:
    entries = [line for clock, (heading, text) in zip(("17:52", "16:15", "09:30", "06:00"), STRIKE, strict=True)
               for line in (f"Posted at {clock}", heading, "Tom Averil", "Transport correspondent", text)]  # fmt: skip
    assert read("Strike at Port Elmsley: live updates", "3 May 2021", *entries).body.split("\n\n") == [
        line for entry in STRIKE for line in entry
    ]


def test_entries_of_one_short_sentence_are_body_as_well() -> None:
    article = read(
        "Онлайн", "Выборы в Лузании: онлайн-трансляция",
        "Голосование завершилось, идет подсчет голосов. Следим за событиями дня.",
        "20:15", "Глава избиркома Анна Рощина заявила, что явка составила 61 процент.",
        "19:40", "«Мы победили», — сказал сторонникам кандидат от оппозиции Глеб Орлов.",
        "18:05", "Наблюдатели сообщают о нарушениях.",
        "Все новости",
    )  # fmt: skip
    assert article.title == "Выборы в Лузании: онлайн-трансляция"
    assert len(article.paragraphs) == 4
    assert article.body.endswith("Наблюдатели сообщают о нарушениях.")


def test_comments_below_an_article_are_no_entries() -> None:
    comments = [
        line
        for name, clock, text in (
            ("Ann Bell", "17:52", "I was there and it was worse than you write here, believe me."),
            ("portman62", "18:20", "The union has been right about this harbour for twenty years."),
            ("Omar Haddad", "19:03", "And who will pay for all this in the end? We will, as ever."),
        )
        for line in (name, f"3 May 2021 {clock}", text)
    ]
    text = tuple(text for _, text in STRIKE)
    assert read("Strike at the port", "3 May 2021 16:00", *text, "Comments (3)", *comments).body == "\n\n".join(text)


def test_headlines_of_other_stories_below_their_moments_are_no_entries() -> None:
    stories = [line for clock, headline in (("19:45", "Will the bridge hold?"), ("19:28", "Swan saved by bus driver"),
                                            ("19:24", "Town hall to be sold"), ("19:05", "Storm comes..."))
               for line in (f"03.05.21 {clock}", headline)]  # fmt: skip
    text = tuple(text for _, text in STRIKE)
    assert read("Strike at the port", "03.05.21 16:00", *text, "Latest", *stories).body == "\n\n".join(text)


@pytest.mark.parametrize(
    "days",
    [
        ("04.05.2021", "05.05.2021", "06.05.2021", "07.05.2021"),
        ("4.5.21", "5.5.21", "6.5.21", "7.5.21"),
        ("4 May 2021", "5 May 2021", "6 May 2021", "7 May 2021"),
    ],
)
def test_teasers_with_the_day_below_each_are_no_entries_of_the_article(days: tuple[str, ...]) -> None:
    summaries = ("A swan was saved by a driver.", "The tax will rise by two per cent.", "The hall is to be sold.")
    headings = ("Bus driver saves swan", "Council tax to rise", "Town hall to be sold")
    teasers = [line for told in zip(headings, summaries, days[1:], strict=True) for line in told]
    article = read("Strike at the port", days[0], *(text for _, text in STRIKE), "Related stories", *teasers)
    assert article.body == "\n\n".join(text for _, text in STRIKE)
