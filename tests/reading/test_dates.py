"""Printed dates in every form, and which of them is the day of publication."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import PublicationDate
from searchapp.reading.dates.forms import printed_dates, zone_of
from searchapp.reading.dates.publication_day import publication_date
from searchapp.reading.dates.words import gregorian
from searchapp.reading.pages.page import Fact, HtmlFacts, Layout, Page, lines_of

DAY = "2017-01-25"
PARAGRAPH = (
    "The ministers met behind closed doors and agreed to send a joint mission to the border region, where "
    "thousands of people have been waiting for food and medicine since the roads were cut off by the fighting."
)


def only(text: str) -> tuple[str, str | None, str | None]:
    (found,) = printed_dates(text)
    return found.value, found.time, found.zone


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


@pytest.mark.parametrize(
    "text",
    [
        "January 25, 2017", "25 January 2017", "Jan. 25, 2017", "Jan 25 2017", "25th of January, 2017",
        "Wed 25 Jan 2017", "2017-01-25", "2017/01/25", "25.01.2017", "25.1.2017", "1/25/2017", "25/01/2017",
        "25-01-2017", "25-JAN-2017", "25.1.17", "25.01.17",
        "25 января 2017 г.", "25 ЯНВАРЯ 2017", "25 січня 2017", "25. Januar 2017", "25. Jänner 2017",
        "le 25 janvier 2017", "25 de enero de 2017", "25 ene 2017", "25 gennaio 2017", "25 Ocak 2017", "25 yanvar 2017",
        "25 de janeiro de 2017", "25 stycznia 2017", "25. ledna 2017", "2017. január 25.", "25 januari 2017",
        "2017年1月25日", "2017년 1월 25일",
        "25 يناير 2017", "٢٥ يناير ٢٠١٧", "25 كانون الثاني 2017", "۲۵ ژانویه ۲۰۱۷", "۶ بهمن ۱۳۹۵", "۱۳۹۵/۱۱/۰۶",
        "Jan 252017",
    ],
)  # fmt: skip
def test_a_day_is_read_in_every_printed_form(text: str) -> None:
    assert only(text)[0] == DAY


@pytest.mark.parametrize(
    ("text", "clock", "zone"),
    [
        ("25 January 2017 [17:18] - TODAY.AZ", "17:18", None),
        ("January 25, 2017, 14:44 UTC+3", "14:44", "+03:00"),
        ("25 января 2017 г., 14:44 мск", "14:44", "+03:00"),
        ("14:44, 25 января 2017", "14:44", None),
        ("Published 8:00 PM EST, Wed January 25, 2017", "20:00", "-05:00"),
        ("12:37 GMT, 25 January 2017", "12:37", "+00:00"),
        ("le 25 janvier 2017 à 14h44", "14:44", None),
        ("25. Januar 2017, 14:44 Uhr", "14:44", None),
        ("25 Ocak 2017 Çarşamba 14:44", "14:44", None),
        ("January 25, 2017 3 AM PT", "03:00", "-08:00"),
        ("Wed 25 Jan 2017 18.08", "18:08", None),
        ("2017-01-25T14:44:00.000Z", "14:44", "+00:00"),
        ("2017-01-25T14:44:10+03:00", "14:44", "+03:00"),
        ("۱۳۹۵/۱۱/۰۶ - ۱۴:۴۴", "14:44", None),
    ],
)
def test_the_clock_and_its_zone_stand_on_either_side(text: str, clock: str, zone: str | None) -> None:
    assert only(text) == (DAY, clock, zone)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("2017年1月25日 17時18分", "17:18"),
        ("2017年01月25日17时18分", "17:18"),
        ("2017年1月25日 午後5時18分", "17:18"),
        ("2017年1月25日下午5时18分", "17:18"),
        ("2017年1月25日 午前9時05分", "09:05"),
        ("2017년 1월 25일 오후 5시 18분", "17:18"),
    ],
)
def test_the_clock_of_east_asian_pages_is_read_with_its_half_of_the_day(text: str, clock: str) -> None:
    assert only(text)[:2] == (DAY, clock)


def test_utc_plus_three_is_three_hours_east() -> None:
    assert zone_of("UTC+3") == "+03:00"
    assert zone_of("GMT -4:30") == "-04:30"
    assert zone_of("somewhere") is None


@pytest.mark.parametrize(
    "text",
    [
        "the 2016-17 season",
        "3 people in 2017",
        "2 days ago",
        "a 16-year-old",
        "ratio 1/2/3",
        "31 February 2017",
        "UNKNOWN",
    ],
)
def test_what_is_no_date_is_not_read_as_one(text: str) -> None:
    assert list(printed_dates(text)) == []


@given(
    st.dates(min_value=date(1950, 1, 1), max_value=date(2060, 12, 31)),
    st.sampled_from(["%d %B %Y", "%B %d, %Y", "%Y-%m-%d", "%d.%m.%Y"]),
)
def test_any_day_survives_being_printed(day: date, form: str) -> None:
    assert only(day.strftime(form))[0] == day.isoformat()


@given(st.text(max_size=200))
def test_any_text_is_read_without_fault_and_within_its_bounds(text: str) -> None:
    ends = 0
    for found in printed_dates(text):
        assert ends <= found.start < found.end <= len(text)
        ends = found.end


@pytest.mark.parametrize(
    "unit", ["1", "1.", "01.02.2017 ", "12:", "1/", "Jan ", "2017-", "1 de ", "25 January 2017, ", "(((", "10:10 "]
)
def test_a_long_hostile_text_is_read_to_its_end(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    assert all(found.end <= len(text) for found in printed_dates(text))


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


def test_a_name_like_a_month_is_none_before_a_whole_day() -> None:
    assert [date.value for date in printed_dates("Ewa Lis, 25 stycznia 2017, 8:45")] == [DAY]
    assert [date.value for date in printed_dates("By Anna May 25 January 2017")] == [DAY]
    assert [(date.month, date.day) for date in printed_dates("May 6, and 7 June 2021")] == [(5, 6), (6, 7)]


def test_the_clock_of_publication_comes_before_that_of_the_last_change_of_the_same_day() -> None:
    found = published("January 25, 14:44 UTC+3", "Updated at: January 25, 2017 18:02 UTC+3", "Ministers meet", title=2)
    assert found is not None
    assert (found.value, found.time, found.zone) == (DAY, "14:44", "+03:00")


def test_the_address_tells_the_day_where_nothing_else_does() -> None:
    facts = HtmlFacts(urls=(Fact("canonical", "https://example.com/2017/jan/25/ministers-meet"),))
    found = published("Ministers meet", facts=facts)
    assert found is not None
    assert (found.value, found.precision) == (DAY, "day")


def test_days_of_the_persian_year_agree_with_the_calendar() -> None:
    assert gregorian(1403, 1, 1) == (2024, 3, 20)
    assert gregorian(1399, 12, 30) == (2021, 3, 20)
    assert gregorian(1400, 12, 31) is None
    first = date(*gregorian(1390, 1, 1))  # type: ignore[misc]
    assert all(
        gregorian(1390, 1, day + 1) == tuple(map(int, (first + timedelta(day)).isoformat().split("-")))
        for day in range(31)
    )


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


@pytest.mark.parametrize("text", ["version 3.4.17", "see section 1.2.17 of the act", "build 10.1.12"])
def test_the_number_of_a_section_or_version_is_no_day(text: str) -> None:
    assert list(printed_dates(text)) == []


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


def test_a_day_set_behind_a_name_without_a_space_is_read() -> None:
    assert only("macbee28.09.1912:44")[0] == "2019-09-28"
    assert only("anna25.01.2017")[0] == DAY
    assert not list(printed_dates("build v28.09.1912"))
