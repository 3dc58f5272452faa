"""Dates as they are printed, and counts over time."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.asked.days import Days
from searchapp.tui.dates import Bin, axis, bars, bins, by_day, date_words, days_words
from searchapp.tui.histogram import histogram_rows, shown_days


@pytest.mark.parametrize(
    ("value", "words"),
    [("2016-10-28", "28 Oct 2016"), ("2016-10", "Oct 2016"), ("2016", "2016"), (None, "undated"), ("odd", "odd")],
)
def test_dates_are_read_with_the_parts_they_have(value: str | None, words: str) -> None:
    assert date_words(value) == words


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (Days("2016-10-28", "2016-10-28"), "28 Oct 2016"),
        (Days("2016-10-01", "2016-10-31"), "Oct 2016"),
        (Days("2016-01-01", "2017-12-31"), "2016 – 2017"),
        (Days("2016-10-05", "2017-01-31"), "5 Oct 2016 – 31 Jan 2017"),
        (Days("2017-04-04", "2017-04-05"), "4 – 5 Apr 2017"),
        (Days("2017-03-28", "2017-04-05"), "28 Mar – 5 Apr 2017"),
        (Days("2017-03-01", "2017-05-31"), "Mar – May 2017"),
        (Days("2016-10-05", None), "since 5 Oct 2016"),
        (Days(undated=True), "undated"),
    ],
)
def test_a_range_is_said_as_short_as_can_be(days: Days, words: str) -> None:
    assert days_words(days) == words


day_counts = st.dictionaries(
    st.dates(date(1990, 1, 1), date(2030, 12, 31)).map(date.isoformat), st.integers(1, 1000), min_size=1, max_size=30
)


@given(day_counts, st.integers(3, 60))
def test_bars_hold_every_article_once_without_gaps(counts: dict[str, int], width: int) -> None:
    periods, total = bins(counts, width), sum(counts.values())
    assert len(periods) <= width
    assert total - total // 100 <= sum(period.count for period in periods) <= total
    assert sum(period.count for period in bins(counts, width, date(1990, 1, 1))) == total
    assert all(a.last + timedelta(days=1) == b.first for a, b in itertools.pairwise(periods))


def test_months_are_drawn_where_days_do_not_fit_and_a_range_is_drawn_by_day() -> None:
    counts = {"2016-10-05": 2, "2016-10-28": 3, "2017-01-25": 1}
    assert [period.label for period in bins(counts, 26)] == ["Oct 2016", "Nov 2016", "Dec 2016", "Jan 2017"]
    close = bins(counts, 31, date(2016, 10, 1), date(2016, 10, 31))
    assert len(close) == 31
    assert close[27] == Bin(date(2016, 10, 28), date(2016, 10, 28), 3, "28 Oct 2016")


def test_whatever_is_not_nothing_shows() -> None:
    assert bars((0, 1, 500, 1000)) == " ▁▅█"
    assert bars(()) == ""


def test_the_axis_names_months_then_years() -> None:
    assert axis(bins({"2016-10": 1, "2017-01": 1}, 26), 3) == "O  N  D  J  "
    assert axis(bins({"2010-01": 1, "2017-01": 1}, 26)).split() == ["2010", "2013"]


@pytest.mark.parametrize(
    ("begin", "width", "first", "last", "drawn"),
    [
        ("2014-02-05", 12, "Jan – Mar 2014", "Oct – Dec 2016", "2014    2016"),
        ("2014-02-05", 6, "Jan – Jun 2014", "Jul – Dec 2016", "2014  "),
        ("2014-02-05", 3, "2014", "2016", "   "),
        ("1990-02-05", 12, "1990 – 1994", "2015 – 2019", "1990  "),
        ("2016-10-07", 31, "7 Oct 2016", "28 Oct 2016", "7   11   16   21   26 "),
        ("0001-01-01", 26, "1 – 99", "2000 – 2099", "1 200 600 1000 1500  "),
    ],
)
def test_as_many_periods_are_drawn_as_there_is_room_for(
    begin: str, width: int, first: str, last: str, drawn: str
) -> None:
    periods = bins({begin: 1, "2016-10-28": 3}, width)
    assert (periods[0].label, periods[-1].label, axis(periods)) == (first, last, drawn)


def test_the_histogram_says_what_the_cursor_stands_on() -> None:
    periods = bins({"2016-10": 5, "2017-01": 1}, 26)
    rows = [row.text for row in histogram_rows(periods, 30, "2016 – 2017", cursor=0, begun=3)]
    assert rows[0] == " DATE" + " " * 12 + "2016 – 2017 "
    assert rows[3].strip() == "Oct 2016 – Jan 2017 · 6"
    assert "no dates" in histogram_rows((), 30, "")[1].text


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ({"2017-04-04": 2, "2017-04-05": 2}, "4 – 5 Apr 2017"),
        ({"2017-04-04": 2}, "4 Apr 2017"),
        ({"2017-04-04": 2, "2017-09": 1}, "2017"),
        ({"2015-04-04": 2, "2017-09": 1}, "2015 – 2017"),
    ],
)
def test_the_heading_says_which_days_the_bars_are(counts: dict[str, int], words: str) -> None:
    assert shown_days(bins(counts, 24), sum(counts.values())) == words


@pytest.mark.parametrize(
    ("counts", "shown", "words"),
    [
        ({"0001-01": 2, "2012-03": 400, "2020-07": 400, "2050-09": 1}, ("2012", "2020"), "2012 – 2020 · 3 apart"),
        ({"1999-12-31": 1, "2017-01-02": 300, "2017-01-09": 300}, ("2017", "2017"), "2 – 9 Jan 2017 · 1 apart"),
        ({"1970": 2, "2001-05": 1, "2010-01": 500, "2015-01": 500}, ("2010", "2015"), "2010 – 2015 · 3 apart"),
        ({"2016-01": 1, "2016-12": 300, "2017-01": 300}, ("2016", "2017"), "2016 – 2017"),
        ({"1950": 50, "2012-03": 400, "2020-07": 400}, ("1950", "2020"), "1950 – 2020"),
        ({"1914": 1, "1918": 1}, ("1914", "1918"), "1914 – 1918"),
    ],
)
def test_a_few_strays_among_many_dates_do_not_press_the_rest_into_one_bar(
    counts: dict[str, int], shown: tuple[str, str], words: str
) -> None:
    periods = bins(counts, 26)
    assert (str(periods[0].first.year), str(periods[-1].last.year)) == shown
    assert shown_days(periods, sum(counts.values())) == words
    assert bins(counts, 26, date(1900, 1, 1), date(2060, 12, 31))[0].first == date(1900, 1, 1)


@pytest.mark.parametrize(
    ("days", "months", "daily"),
    [
        (Days("2016-12-20", "2017-01-31"), 12, True),
        (Days("2016-12-01", "2017-02-01"), 1, False),
        (Days("2016-05-01", "2016-05-01"), 0, True),
        (Days("2016-05-01", None), 3, True),
        (None, 4, False),
        (None, 0, False),
    ],
)
def test_short_times_are_counted_by_day(days: Days | None, months: int, daily: bool) -> None:
    assert by_day(days, months) is daily
