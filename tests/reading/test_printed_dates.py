"""Days and clocks, as pages print them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.reading.dates.forms import printed_dates, zone_of
from searchapp.reading.dates.words import gregorian

DAY = "2017-01-25"


def only(text: str) -> tuple[str, str | None, str | None]:
    (found,) = printed_dates(text)
    return found.value, found.time, found.zone


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
        "平成29年1月25日", "民國106年1月25日", "25 जनवरी 2017", "२५ जनवरी २०१७", "25 มกราคม 2560",
        "25 tháng 1 năm 2017", "25 tháng 1, 2017", "25. siječnja 2017.", "25. јануара 2017.", "25 Ιαν 2017",
        "25. led 2017",
        "25 يناير 2017", "٢٥ يناير ٢٠١٧", "25 كانون الثاني 2017", "۲۵ ژانویه ۲۰۱۷", "۶ بهمن ۱۳۹۵", "۱۳۹۵/۱۱/۰۶",
        "Jan 252017", "25 January 2017Updated", "January 25, 20179:30", "25.01.20177. Dezember",
        "January\n25, 2017", "Jan. 25,\n2017", "25\nJanuary 2017", "25 de enero\nde 2017", "25 января\n2017",
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


def test_a_name_like_a_month_is_none_before_a_whole_day() -> None:
    assert [date.value for date in printed_dates("Ewa Lis, 25 stycznia 2017, 8:45")] == [DAY]
    assert [date.value for date in printed_dates("By Anna May 25 January 2017")] == [DAY]
    assert [(date.month, date.day) for date in printed_dates("May 6, and 7 June 2021")] == [(5, 6), (6, 7)]


def test_days_of_the_persian_year_agree_with_the_calendar() -> None:
    assert gregorian(1403, 1, 1) == (2024, 3, 20)
    assert gregorian(1399, 12, 30) == (2021, 3, 20)
    assert gregorian(1400, 12, 31) is None
    first = date(*gregorian(1390, 1, 1))  # type: ignore[misc]
    assert all(
        gregorian(1390, 1, day + 1) == tuple(map(int, (first + timedelta(day)).isoformat().split("-")))
        for day in range(31)
    )


@pytest.mark.parametrize("text", ["version 3.4.17", "see section 1.2.17 of the act", "build 10.1.12"])
def test_the_number_of_a_section_or_version_is_no_day(text: str) -> None:
    assert list(printed_dates(text)) == []


@pytest.mark.parametrize("text", ["5.2.16", "Stand: 5.2.16", "Mi, 5.2.16, 14:30", "Posted 5.2.16 by Ann", "(5.2.16)"])
def test_numbers_with_dots_are_a_day_alone_on_their_line_and_behind_a_weekday_or_a_label(text: str) -> None:
    assert only(f"Harbour news\n{text}\nBoats stay in port.")[0] == "2016-02-05"


@pytest.mark.parametrize(("text", "value"), [("11.25.2017", "2017-11-25"), ("12.16.08", "2008-12-16")])
def test_a_month_can_stand_first_between_dots(text: str, value: str) -> None:
    assert only(text)[0] == value


def test_a_day_set_behind_a_name_without_a_space_is_read() -> None:
    assert only("macbee28.09.1912:44")[0] == "2019-09-28"
    assert only("anna25.01.2017")[0] == DAY
    assert not list(printed_dates("build v28.09.1912"))


@pytest.mark.parametrize(
    ("text", "clock"),
    [("Wed, Jan 25 20172:23 PM EST", "14:23"), ("25 January 20179:05 am", "09:05"), ("25.01.201718:40", "18:40")],
)
def test_a_clock_is_read_behind_a_year_without_a_space(text: str, clock: str) -> None:
    assert only(text)[:2] == (DAY, clock)


def test_a_day_printed_twice_without_a_space_is_read() -> None:
    assert [found.value for found in printed_dates("25.01.201725. Januar 2017")][:1] == [DAY]


@pytest.mark.parametrize("text", ["3\\. Mai 2024", "Publiziert3. Mai 2024, 12:17", "by Norden TimesMay 3, 20240 1747"])
def test_a_day_is_read_with_marks_of_markdown_and_glued_to_what_stands_beside_it(text: str) -> None:
    assert [found.value for found in printed_dates(text)] == ["2024-05-03"]


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("25. listopada 2017.", "2017-10-25"),
        ("25 listopada 2017", "2017-11-25"),
        ("25. listopadu 2017", "2017-11-25"),
        ("25. srpnja 2017.", "2017-07-25"),
        ("25. srpna 2017", "2017-08-25"),
    ],
)
def test_slavic_months_of_one_name_are_told_apart_by_the_full_stop_of_an_ordinal(printed: str, value: str) -> None:
    assert [found.value for found in printed_dates(f"X, {printed}")] == [value]


@pytest.mark.parametrize("printed", ["昭和64年", "平成29年度", "106年1月", "25 tháng 13 năm 2017", "25 มกราคม 2700"])
def test_years_of_an_era_without_a_day_are_no_day(printed: str) -> None:
    assert [found.value for found in printed_dates(printed) if found.day is not None and found.year is not None] == []
