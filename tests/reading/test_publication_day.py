"""The day on which a page was published."""

import pytest

from searchapp.article import PublicationDate
from searchapp.reading.dates.publication_day import publication_date
from searchapp.reading.pages.page import Fact, HtmlFacts, Layout, Page, lines_of
from searchapp.reading.read import read_bytes
from tests.reading.river import STORY

DAY = "2017-01-25"


PARAGRAPH = (
    "The ministers met behind closed doors and agreed to send a joint mission to the border region, where "
    "thousands of people have been waiting for food and medicine since the roads were cut off by the fighting."
)


QUOTED = "“We have asked for this since the spring,” said Captain Ida Voss."
SAVED = f"{PARAGRAPH}\n\n{QUOTED}\n\n{PARAGRAPH} More was not said.\n"


def page(*lines: str, facts: HtmlFacts | None = None) -> Page:
    text = "\n\n".join(lines)
    return Page("page.txt", text, lines_of(text), facts)


def published(
    *lines: str, title: int = 0, body: tuple[int, ...] | None = None, **more: object
) -> PublicationDate | None:
    """The date of a page of a title, some lines and, last, two paragraphs."""
    whole = page(*lines, PARAGRAPH, PARAGRAPH + " More was not said.", **more)  # type: ignore[arg-type]
    n = len(lines)
    return publication_date(whole, Layout(body or (n, n + 1), title), "en")


def test_the_date_below_the_title_is_the_date_of_publication() -> None:
    found = published("Ministers meet", "25 January 2017 [17:18] - TODAY.AZ")
    assert found == PublicationDate(DAY, "minute", "17:18", None, "25 January 2017 [17:18")


def test_a_day_and_the_clock_of_the_same_day_are_joined() -> None:
    found = published(" date 2017-01-25 Back to Main page", "Ministers meet", "January 25, 14:44 UTC+3", title=1)
    assert found is not None
    assert (found.value, found.time, found.zone) == (DAY, "14:44", "+03:00")
    assert "2017-01-25" in found.evidence
    assert "14:44 UTC+3" in found.evidence


@pytest.mark.parametrize(
    "line",
    ["Monday", "© 2017 The Site, all rights reserved since January 25, 2017", "2 days ago", "January 25",
     "Ann says: January 25, 2017 at 5:18 pm", "Photo taken on January 25, 2017", "Expires January 25, 2017"],
)  # fmt: skip
def test_a_weekday_a_copyright_a_comment_or_a_day_without_year_is_no_date(line: str) -> None:
    assert published("Ministers meet", line) is None


@pytest.mark.parametrize("title", ["Talks were useful, Voss says", "Siege of Harwood ends", "Marlow files captured"])
def test_a_title_is_no_label_of_the_date_below_it(title: str) -> None:
    found = published(title, "25 January 2017")
    assert found is not None
    assert found.value == DAY


@pytest.mark.parametrize("title", ["Extracted annotations", "Saved:", "Ответить"])
def test_a_title_that_is_nothing_but_a_label_is_one(title: str) -> None:
    assert published(title, "25 January 2017") is None


@pytest.mark.parametrize("label", ["Photo taken", "Member since", "Archived"])
def test_a_line_below_the_title_is_a_label_of_the_date_below_it(label: str) -> None:
    assert published("Ministers meet", label, "25 January 2017") is None


def test_a_day_of_an_event_in_the_text_is_no_date() -> None:
    whole = page("Ministers meet", "The deal was signed on 25 January 2017 in Astana. " + PARAGRAPH, PARAGRAPH)
    assert publication_date(whole, Layout((1, 2), 0), "en") is None


def test_dates_of_other_stories_are_passed_over() -> None:
    lines = [
        "Ministers meet",
        "Published: 25 January 2017",
        PARAGRAPH,
        PARAGRAPH,
        "Related",
        "Storm hits coast",
        "1 February 2017",
    ]
    found = publication_date(page(*lines), Layout((2, 3), 0), "en")
    assert found is not None
    assert found.value == DAY


def test_published_comes_before_updated() -> None:
    found = published("Ministers meet", "Updated: January 27, 2017 | Published: January 25, 2017")
    assert found is not None
    assert found.value == DAY


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        (["Ministers meet", "03/04/2017", "Next session: 25/04/2017 in the hall"], "2017-04-03"),
        (["Ministers meet", "03/04/2017", "Next session: 04/25/2017 in the hall"], "2017-03-04"),
    ],
)
def test_the_order_of_day_and_month_is_told_by_the_page(lines: list[str], value: str) -> None:
    found = published(*lines)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        (["11.03.17", "Next meeting of the council: 11.16.17"], "2017-11-03"),
        (["Posted 11.03.2017 9:12 PM", "Last week: 10/27/2017"], "2017-11-03"),
        (["11.03.17 | City desk", "Friday, November 3, 2017"], "2017-11-03"),
        (["11.03.17", "City desk"], "2017-03-11"),
        (["11.03.17", "Next meeting of the council: 25.03.17"], "2017-03-11"),
    ],
)
def test_numbers_with_dots_are_day_first_but_where_the_page_shows_its_order(lines: list[str], value: str) -> None:
    found = published("Council votes on lanes", *lines)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        (["17:08 10/04/2011", "NORDEN, April 10 (Quay Agency)"], "2011-04-10"),
        (["Posted 10/04/2011", "By Ada Holt, 10 April"], "2011-04-10"),
        (["Posted 10/04/2011", "NORDEN, Oct. 4 (Quay Agency)"], "2011-10-04"),
        (["Posted 10/04/2011", "NORDEN, May 4 (Quay Agency)"], "2011-10-04"),
    ],
)
def test_the_order_of_day_and_month_is_told_by_a_day_in_words_without_a_year(lines: list[str], value: str) -> None:
    found = published("Ministers meet", *lines)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(("home", "value"), [("en.harbour.ru", "2017-04-03"), ("harbour-post.com", "2017-03-04")])
def test_the_order_of_day_and_month_is_told_by_the_country_of_the_site_to_which_links_lead(
    home: str, value: str
) -> None:
    found = published("Ministers meet", "03/04/2017", facts=HtmlFacts(home=home))
    assert found is not None
    assert found.value == value


def test_the_order_of_day_and_month_is_told_by_the_country_of_the_site() -> None:
    facts = HtmlFacts(urls=(Fact("canonical", "https://www.example.co.uk/story"),))
    found = published("Ministers meet", "03/04/2017", facts=facts)
    assert found is not None
    assert found.value == "2017-04-03"


def test_mark_up_comes_before_print() -> None:
    facts = HtmlFacts(dates=(Fact("json-ld datePublished", "2017-01-25T14:44:00+03:00"),))
    found = published("Ministers meet", "1 May 2019", facts=facts)
    assert found == PublicationDate(
        DAY, "minute", "14:44", "+03:00", "json-ld datePublished: 2017-01-25T14:44:00+03:00"
    )


def test_mark_up_in_utc_gives_way_to_the_printed_local_day() -> None:
    facts = HtmlFacts(dates=(Fact("article:published_time", "2017-01-26T03:22:00Z"),))
    found = published("Ministers meet", "January 25, 2017, 10:22 PM EST", facts=facts)
    assert found is not None
    assert (found.value, found.time, found.zone) == (DAY, "22:22", "-05:00")


def test_mark_up_in_utc_gives_way_to_the_same_moment_printed_with_its_zone() -> None:
    facts = HtmlFacts(dates=(Fact("article:published_time", "2017-01-25T14:18:00Z"),))
    found = published("Ministers meet", "25 January 2017, 17:18 UTC+3", facts=facts)
    assert found is not None
    assert (found.value, found.time, found.zone) == (DAY, "17:18", "+03:00")
    found = published("Ministers meet", "25 January 2017, 19:40 UTC+3", facts=facts)
    assert found is not None
    assert (found.value, found.time, found.zone) == (DAY, "14:18", "+00:00")


@pytest.mark.parametrize(
    ("stated", "printed", "value"),
    [
        ("2017-01-26T02:24:00", "January 25, 2017 at 9:24 pm ET", DAY),  # UTC that does not say so
        ("2017-01-26 04:31:13-06:00", "Jan 25, 2017, 10:31 pm CST", DAY),  # or says that it is local
        ("2017-01-26T00:10:00+03:00", "25 January 2017", "2017-01-26"),  # but a local clock is believed
    ],
)
def test_a_clock_of_utc_under_another_name_gives_way_to_the_same_moment_in_print(
    stated: str, printed: str, value: str
) -> None:
    facts = HtmlFacts(dates=(Fact("json-ld datePublished", stated),))
    found = published("Ministers meet", printed, facts=facts)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("other", "value"),
    [
        (Fact("article:published_time", "2017-01-26T03:22:00"), DAY),  # the same clock, without its zone
        (Fact("time", "2017-01-26T09:42:20"), DAY),  # another story's
        (Fact("time", "2017-01-25T09:05:00-05:00"), DAY),
        (Fact("article:published_time", "2017-01-26T05:22:00"), "2017-01-26"),  # two hours to the east
        (Fact("time", "2017-01-26T08:52:10+05:30"), "2017-01-26"),
    ],
)
def test_a_moment_is_told_locally_only_by_a_clock_that_can_show_it(other: Fact, value: str) -> None:
    facts = HtmlFacts(dates=(Fact("json-ld datePublished", "2017-01-26T03:22:00Z"), other))
    found = published("Ministers meet", "Jan. 25, 2017", "9:22 PM", facts=facts)
    assert found is not None
    assert found.value == value


def test_the_day_of_publication_in_print_comes_before_an_update_that_mark_up_calls_publication() -> None:
    facts = HtmlFacts(dates=(Fact("article:published_time", "2017-01-26T12:43:39Z"),))
    found = published(
        "Ministers meet", "Jan. 25, 2017, 10:00 PM UTC / Updated Jan. 26, 2017, 12:43 PM UTC", facts=facts
    )
    assert found is not None
    assert (found.value, found.time) == (DAY, "22:00")


def test_the_day_beside_the_title_comes_before_that_of_another_story_of_the_day_in_the_address() -> None:
    facts = HtmlFacts(urls=(Fact("canonical", "https://example.com/2017/01/26/ministers-meet"),))
    whole = page(
        "Ministers meet", "By Staff | January 25, 2017 at 2:26 PM HST", PARAGRAPH, PARAGRAPH + " More.",
        "Share", "Follow us", "Top stories", "A bridge is built", "Published 4h ago",
        "Ships wait at the bar", "Published January 26, 2017 at 6:56 PM", facts=facts,
    )  # fmt: skip
    found = publication_date(whole, Layout((2, 3), 0), "en")
    assert found is not None
    assert found.value == DAY


@pytest.mark.parametrize(
    ("window", "value"),
    [
        ("The old tannery - Page 34", DAY),
        ("Die alte Gerberei - Seite 2", DAY),
        ("Старый завод | Страница 12", DAY),
        ("The old tannery - Page 1", "2015-02-21"),
        ("The old tannery", "2015-02-21"),
    ],
)
def test_a_further_page_of_a_discussion_is_of_the_day_of_its_first_post(window: str, value: str) -> None:
    facts = HtmlFacts(
        titles=(Fact("title element", window),), dates=(Fact("json-ld datePublished", "2015-02-21T17:47:28+01:00"),)
    )
    posts = [f"{PARAGRAPH} {number}" for number in range(3)]
    days = ["25 January 2017, 14:17", "25 January 2017, 14:27", "26 January 2017, 9:02"]
    whole = page("The old tannery", *(line for pair in zip(days, posts, strict=True) for line in pair), facts=facts)
    found = publication_date(whole, Layout((2, 4, 6), 0), "en")
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "line",
    [
        "This page was last edited on 25 January 2017, at 11:35 (UTC).",
        "Diese Seite wurde zuletzt am 25. Januar 2017 um 20:33 Uhr bearbeitet.",
        "La dernière modification de cette page a été faite le 25 janvier 2017 à 06:56.",
        "Эта страница в последний раз была отредактирована 25 января 2017 в 13:18.",
        "Esta página se editó por última vez el 25 ene 2017 a las 09:12.",
        "Latest revision as of 05:33, 25 January 2017",
    ],
)
def test_a_page_that_anybody_edits_is_dated_by_its_last_edit(line: str) -> None:
    facts = HtmlFacts(
        dates=(
            Fact("json-ld datePublished", "2004-03-01T10:00:00Z"),
            Fact("json-ld dateModified", "2017-01-25T12:00:00Z"),
        )
    )
    for stated in (None, facts):
        whole = page("The Arn", "Founded", "25 November 1947", PARAGRAPH, PARAGRAPH + " More.", line, facts=stated)
        found = publication_date(whole, Layout((3, 4), 0), "en")
        assert found is not None
        assert found.value == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Deuxième séance du mercredi 25 janvier 2017", "Sitzung vom 25. Januar 2017", "Sesión del 25 de enero de 2017",
        "заседания комитета по транспорту 25 января 2017 года", "Seduta di mercoledì 25 gennaio 2017",
    ],
)  # fmt: skip
def test_a_record_is_of_the_day_of_its_sitting(line: str) -> None:
    found = published("Regional assembly", line, "In the chair: Claire Aubert", "Questions to the government")
    assert found is not None
    assert found.value == DAY


@pytest.mark.parametrize(
    "line",
    [
        "Le Phare | 25.01.2017 à 13h36 • Mis à jour le 26.01.2017 à 20h13 | Par Luc Roux (avec Anne Petit et Jean Roy)",
        "Ann Bell, our correspondent in Norden, and agencies in the south, 25 January 2017 (updated 27 January 2017)",
    ],
)
def test_the_day_before_that_of_an_update_on_a_long_line_is_that_of_publication(line: str) -> None:
    found = published("Ministers meet", line)
    assert found is not None
    assert found.value == DAY


def test_the_clock_of_publication_comes_before_that_of_the_last_change_of_the_same_day() -> None:
    found = published("January 25, 14:44 UTC+3", "Updated at: January 25, 2017 18:02 UTC+3", "Ministers meet", title=2)
    assert found is not None
    assert (found.value, found.time, found.zone) == (DAY, "14:44", "+03:00")


def test_the_address_tells_the_day_where_nothing_else_does() -> None:
    facts = HtmlFacts(urls=(Fact("canonical", "https://example.com/2017/jan/25/ministers-meet"),))
    found = published("Ministers meet", facts=facts)
    assert found is not None
    assert (found.value, found.precision) == (DAY, "day")


def test_a_page_that_prints_its_last_change_alone_is_dated_by_it_as_its_text_would_be() -> None:
    facts = HtmlFacts(
        dates=(
            Fact("json-ld datePublished", "2015-03-01T10:00:00Z"),
            Fact("json-ld dateModified", "2017-01-25T10:00:00Z"),
        )
    )
    shown = published("Ministers meet", "last updated January 25, 2017", facts=facts)
    told = published("Ministers meet", "January 28, 2017", facts=facts)
    assert shown is not None
    assert told is not None
    assert (shown.value, told.value) == (DAY, "2015-03-01")


def test_the_dates_of_comments_and_of_stories_below_are_not_the_articles() -> None:
    for foot in (
        ["Related articles", "Storm hits the coast", "24 January 2017"],
        ["3 comments", "joe", "26 January 2017, 17:18"],
    ):
        assert publication_date(page("Ministers meet", PARAGRAPH, PARAGRAPH, *foot), Layout((1, 2), 0), "en") is None


def test_a_month_below_the_title_is_a_date_to_the_month() -> None:
    found = published("Ministers meet", "January 2017")
    assert found == PublicationDate("2017-01", "month", evidence="January 2017")


@pytest.mark.parametrize(
    "line", ["Birthday", "Geburtsdatum:", "Date de naissance", "Fecha de nacimiento:", "Дата рождения", "Doğum tarihi:"]
)
def test_the_day_on_which_somebody_was_born_is_not_that_of_publication(line: str) -> None:
    assert published("The singer of the harbour", line, "22 December 1972") is None


def test_a_day_far_above_the_title_is_that_on_which_the_page_was_fetched() -> None:
    menu = [f"Section {letter}" for letter in "ABCDEFGHIJKLMNOP"]
    assert published("Tuesday, 24 January 2017", *menu, "A bridge for the town", title=17) is None
    found = published("Tuesday, 24 January 2017", *menu, "A bridge for the town", "25 January 2017", title=17)
    assert found is not None
    assert found.value == DAY


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Artikel vom 25. Januar 2017", DAY),
        ("vom 25.01.2017", DAY),
        ("Zur Entstehung des alten Gesetzes über die Häfen vom 1. Oktober 1920", None),
    ],
)
def test_a_german_day_is_labelled_by_vom_outside_of_a_sentence_only(line: str, value: str | None) -> None:
    found = published("Eine Brücke für die Stadt", line)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    "opening",
    [
        "Marta Gilles, who led the museum for twenty years, passed away Friday, March 24, 2017, at her home in Norden.",
        "The board expects sales for the year ending June 30, 2018, to rise by a tenth, the company said in a letter.",
        "The bank is issuing notes due May 6, 2024 that pay four per cent, and it set the price at par on the market.",
        "Voters will choose a new parliament on Tuesday, November 7, 2017, and the polls will be open until eight.",
        "Il 21 marzo 2011 è nato il movimento dei giovani della costa, che ha chiesto case e lavoro per tutti.",
        "Die Werft, gegründet am Montag, 3. Mai 1954, hat in dieser Woche ihre letzten Arbeiter nach Hause geschickt.",
        "25 Temmuz 2015 tarihinde açılan köprüden her gün yetmiş bin araç geçiyor, belediye yeni bir hat planlıyor.",
        "وصل الوفد إلى المدينة في 15 ديسمبر 2014 وزار الميناء الجديد والتقى بعدد من العمال قبل أن يعود إلى العاصمة.",
        "— The harbour at night (@nordharbour) January 12, 2015 was the first picture of the storm that people shared.",
    ],
)
def test_a_day_within_the_first_sentence_is_that_of_an_event(opening: str) -> None:
    assert published("A title that says nothing of days", opening, body=(1, 2, 3)) is None


@pytest.mark.parametrize(
    "opening",
    [
        "NORDEN, January 25, 2017 (NPA) - The harbour opened again after the storm, and the first ships came in.",
        "Norden, le 25 janvier 2017 – Le port a rouvert après la tempête et les premiers navires sont arrivés à midi.",
        "El puerto de Norden abrió hoy (25.01.2017) tras la tormenta y los primeros barcos llegaron al mediodía.",
        "Today, Wednesday, January 25, 2017, the harbour opened again after the storm, and the first ships came in.",
        "Last updated at Jan 252017 NORDEN The harbour opened again after the storm, and the first ships came in.",
    ],
)
def test_a_dateline_or_a_word_for_today_makes_it_the_day_of_the_text(opening: str) -> None:
    found = published("The harbour opens", opening, body=(1, 2, 3))
    assert found is not None
    assert found.value == DAY


def test_days_of_a_chronicle_are_none_of_them_that_of_publication() -> None:
    entries = [
        "Oct. 31, 2012 The storm",
        "Two days after the storm the governor walked through the flooded streets and promised help to all.",
        "Sept. 9, 2013 The bridge",
        "For a week the lanes of the bridge were closed, and nobody at the harbour could say who had ordered it.",
        "Nov. 4, 2014 The vote",
        "The governor won again, by fewer votes than before, and the towns along the coast went to his opponent.",
    ]
    assert published("Three days that made a governor", *entries, body=tuple(range(1, 9))) is None


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (("Kent in brief: 10 August - 16 August 2014",), 0),
        (("Monday 13/01/2014. Updated 10:39", "Weather in Norden: 4 °C", "The harbour opens"), 2),
        (("Norden Herald | July 31, 2014", "The harbour opens again - Norden Herald"), 1),
    ],
)
def test_a_span_of_days_and_the_day_a_page_was_fetched_are_not_taken(lines: tuple[str, ...], title: int) -> None:
    assert published(*lines, title=title) is None


def test_of_the_days_listed_below_a_title_only_its_own_is_taken() -> None:
    others = ["Macron, a plan for Europe", "9 December 2019", "The guests nobody wants", "17 October 2019"]
    lines = ["The strike, and what may follow", "28 August 2013", *others, "The road to the east", "28 March 2019"]
    found = published(*lines)
    assert found is not None
    assert found.value == "2013-08-28"


def test_no_day_of_a_list_of_other_stories_is_taken_be_one_of_them_held_for_the_title() -> None:
    others = ["A plan for Norden", "9 May 2019", "The guests nobody wants", "7 May 2018", "Snow", "3 March 2018"]
    more = ["The road to the east", "28 March 2019", "A strike in the north", "2 May 2016", "Rain", "4 June 2015"]
    assert published(*others, "A bridge is built", "1 July 2010", *more, title=6) is None
    assert (
        published("Recent from Ada Holt", "60", "2", "11/13/19 11:00AM", "A", "11/13/19 9:00AM", "11/12/19 4:40PM")
        is None
    )


def test_the_day_of_a_correction_below_the_text_is_not_that_of_the_text() -> None:
    lines = [
        "The harbour opens",
        PARAGRAPH,
        PARAGRAPH + " More.",
        "CORRECTION:",
        PARAGRAPH,
        "Saturday, March 19, 2016.",
    ]
    text = page(*lines)
    assert publication_date(text, Layout((1, 2, 4, 5), 0), "en") is None
    assert publication_date(text, Layout((1, 2, 4), 0), "en") is None


def test_a_broken_sentence_that_goes_on_with_a_day_is_read_whole() -> None:
    text = (
        "The harbour splits its stock\n\nThe harbour said the day on which its owners are listed is\nJune 19, 2017.\n"
    )
    one = Page("page.txt", text, lines_of(text))
    assert publication_date(one, Layout((1, 2), 0), "en") is None


@pytest.mark.parametrize(
    ("above", "value", "time", "zone"),
    [
        ("date 2018-11-07\n\n08:44 UTC+3", "2018-11-07", "08:44", "+03:00"),
        ("7 Nov 2018\n(8:15 a.m. EST)", "2018-11-07", "08:15", "-05:00"),
        ("7 novembre 2018\n8h44", "2018-11-07", "08:44", None),
        ("07.11.2018\n8.44 Uhr MEZ", "2018-11-07", "08:44", "+01:00"),
        ("08:44 MSK\n\n7 ноября 2018 года", "2018-11-07", "08:44", "+03:00"),
        ("7 Kasım 2018 Salı 08:44", "2018-11-07", "08:44", None),
        ("7 November 2018\n12 comments", "2018-11-07", None, None),
        ("7 November 2018\n44", "2018-11-07", None, None),
    ],
)
def test_a_clock_on_the_line_beside_the_day_is_its_clock(
    above: str, value: str, time: str | None, zone: str | None
) -> None:
    found = read_bytes(f"Ferry line to close\n\n{above}\n\n{SAVED}".encode(), "a.txt").articles[0].date
    assert found is not None
    assert (found.value, found.time, found.zone) == (value, time, zone)


@pytest.mark.parametrize("day", ["Ноябрь 2018 года", "Noviembre de 2018", "Novembro de 2018", "November 2018"])
def test_a_month_alone_is_a_date_of_that_precision(day: str) -> None:
    found = read_bytes(f"Ferry line to close\n\n{day}\n\n{SAVED}".encode(), "a.txt").articles[0].date
    assert found is not None
    assert (found.value, found.precision) == ("2018-11", "month")


@pytest.mark.parametrize(
    "teaser",
    [
        "Related: Harbour gets a new pier (3 March 2017)",
        "Read also: Islanders march for their ferry | 14 April 2015",
        "More on this story: Storm damages pier, May 4, 2016",
        "Lesen Sie auch: Sturm beschädigt Anleger (04.05.2016)",
        "Читайте также: Шторм повредил причал (04.05.2016)",
        "Lea también: El temporal daña el muelle (4 de mayo de 2016)",
    ],
)
def test_the_day_of_a_story_that_is_named_beside_the_text_is_not_the_articles(teaser: str) -> None:
    for text in (f"{teaser}\n\n{SAVED}", f"{SAVED}\n\n{teaser}\n"):
        assert read_bytes(f"Ferry line to close\n\n{text}".encode(), "a.txt").articles[0].date is None


@pytest.mark.parametrize(
    "line",
    [
        "Clipped from: https://www.baydispatch.example/2018/08/15/mayor-quits",
        "https://baydispatch.example/news/2018-08-15-mayor-quits.html",
        "Quelle: https://baydispatch.example/20180815/mayor",
    ],
)
@pytest.mark.parametrize("place", [1, -1])
def test_the_address_of_a_text_tells_its_day_where_nothing_else_does(line: str, place: int) -> None:
    lines = ["Mayor quits after audit", "The mayor resigned on Wednesday after an audit of eleven years of accounts."]
    lines += ["“The town deserves peace,” he said in a video that was shown in the evening on all screens."]
    lines.insert(place if place > 0 else len(lines), line)
    article = read_bytes("\n\n".join(lines).encode(), "a.txt").articles[0]
    assert article.date is not None
    assert article.date.value == "2018-08-15"


def test_several_addresses_around_a_text_tell_no_day() -> None:
    lines = ["Mayor quits after audit", "The mayor resigned on Wednesday after an audit of eleven years of accounts."]
    lines += ["https://one.example/2018/08/15/a", "https://two.example/2017/01/02/b"]
    assert read_bytes("\n\n".join(lines).encode(), "a.txt").articles[0].date is None


@pytest.mark.parametrize(
    ("day", "byline"),
    [
        ("14 novembre 2019", "di Paolo Rossi"),
        ("14 de noviembre de 2019", "por Lucía Ferrán"),
        ("14 novembre 2019", "par Marc Lenoir"),
        ("14. November 2019", "von Karla Weidner"),
        ("14 ноября 2019", "автор Анна Ковалёва"),
    ],
)
def test_a_byline_in_small_letters_below_a_day_leaves_it_the_day(day: str, byline: str) -> None:
    told = "The harbour of Lirano opened again on Thursday morning after three days of heavy seas, its master said."
    text = f"Harbour of Lirano opens again after storm\n{day}\n{byline}\n\n{told}\n\n{told}"
    article = read_bytes(text.encode(), "a.txt").articles[0]
    assert article.date is not None
    assert article.date.value == "2019-11-14"


def test_a_day_on_which_a_sentence_of_the_line_before_goes_on_is_not_the_day() -> None:
    told = "The harbour of Lirano opened again on Thursday morning after three days of heavy seas, its master said."
    text = f"Harbour of Lirano opens again\n\n{told} It had been shut since\n14 November 2019 for all ships.\n\n{told}"
    assert read_bytes(text.encode(), "a.txt").articles[0].date is None


@pytest.mark.parametrize("line", ["Harbour Post 2017/1/25 21:17 (updated 1/25 22:40)", "2017/1/25 9:05 (1/25 9:30)"])
def test_a_day_without_its_year_beside_a_whole_one_is_no_number_of_a_page(line: str) -> None:
    found = published("Ministers meet", line)
    assert found is not None
    assert found.value == DAY


def test_the_day_in_a_caption_that_is_printed_twice_leaves_the_article_its_own() -> None:
    caption = (
        "Ministers gather for a dinner in the great hall of the castle above the town in honour of all of their hosts "
        "on Jan. 24, 2017"
    )
    found = published("Ministers meet", caption, "Ann Bell", "25 January 2017, 9:54", "Donate", caption)
    assert found is not None
    assert found.value == DAY


def test_the_days_of_other_stories_below_the_text_are_not_its_own() -> None:
    text = "\n".join(
        (
            "River floods lower town",
            *(f"{paragraph} It was the third time in ten years that this had happened there." for paragraph in STORY),
            "Minister asks for new dams in the valley, and the opposition for his head...",
            "26 August 2014 | Ann Bell",
            "The bridge that nobody wanted stands, and nobody pays for it...",
            "16 February 2015 | Tom Reed",
            "A ferry for Port Elm? The council votes on it, and not for the first time...",
            "12 September 2012 | Ann Bell",
        )
    )
    (article,) = read_bytes(text.encode(), "a.txt").articles
    assert article.date is None
    assert len(article.paragraphs) == len(STORY)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Published on 06/01/2026 - 13:55 GMT+1", "2026-01-06"),
        ("Published on 06/01/2026 - 13:55 CET", "2026-01-06"),
        ("Published on 06/01/2026 - 13:55 EST", "2026-06-01"),
        ("Published on 06/01/2026 - 13:55", "2026-06-01"),
    ],
)
def test_the_order_of_day_and_month_is_told_by_a_zone_east_of_greenwich(line: str, value: str) -> None:
    found = published("Rivers rise in the north", line)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    "line",
    [
        "Geschrieben am 15. April 2025 in Nachrichten", "Publisert 15. april 2025 av Kari Moe i Nyheter",
        "Diterbitkan 15 April 2025 oleh Ani", "Geplaatst op 15 april 2025 door Anna in Nieuws",
    ],
)  # fmt: skip
def test_the_word_for_publishing_is_known_in_more_languages(line: str) -> None:
    found = published("Rivers rise in the north", line)
    assert found is not None
    assert found.value == "2025-04-15"


def test_the_days_in_addresses_of_links_are_not_those_of_a_text_with_marks_of_markdown() -> None:
    text = (
        "[News](/news)\n\n[Rivers](/rivers)\n\n[Lakes](/lakes)\n\n# Rivers rise in the north\n\n"
        "By [Ann Bell](https://post.example/2019-01-02/ann)[Follow](https://post.example/2019-01-02) 3 May 2024\n\n"
        + "\n\n".join(STORY)
    )
    (article,) = read_bytes(text.encode(), "page.txt").articles
    assert article.date is not None
    assert article.date.value == "2024-05-03"
