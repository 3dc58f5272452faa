"""What is given in a line of JSON Lines is kept; what has another type than it should is none."""

import json

import pytest

from searchapp.article import Article, Quote
from searchapp.reading.jsonl import read_line
from searchapp.reading.own.settings import FileSettings
from searchapp.reading.read import read_bytes

TEXT = "“The ships sail,” said Captain Berg."


def read_fields(**fields: object) -> Article:
    line = json.dumps({"text": TEXT, **fields}).encode()
    return read_line(line, "feed.jsonl#7", FileSettings()).articles[0]


@pytest.mark.parametrize(
    ("given", "value", "precision", "time", "zone"),
    [
        ("2017", "2017", "year", None, None),
        (2017, "2017", "year", None, None),
        ("2017-01", "2017-01", "month", None, None),
        ("2017-01-25", "2017-01-25", "day", None, None),
        ("20170125", "2017-01-25", "day", None, None),
        ("2017-01-25T17:18", "2017-01-25", "minute", "17:18", None),
        ("2017-01-25 17:18:05.5+0300", "2017-01-25", "minute", "17:18", "+03:00"),
        ("2017-01-25T17:18Z", "2017-01-25", "minute", "17:18", "+00:00"),
        ({"value": "2017-01-25", "time": "17:18"}, "2017-01-25", "minute", "17:18", None),
        ("25 January 2017", "2017-01-25", "day", None, None),
        ("Wed, 25 Jan 2017 17:18:00 +0300", "2017-01-25", "minute", "17:18", "+03:00"),
        ("25/01/2017", "2017-01-25", "day", None, None),
        ("2016-02-29", "2016-02-29", "day", None, None),
    ],
)
def test_a_given_date_has_the_precision_that_was_given(
    given: object, value: str, precision: str, time: str | None, zone: str | None
) -> None:
    date = read_fields(date=given).date
    assert date is not None
    assert (date.value, date.precision, date.time, date.zone) == (value, precision, time, zone)


@pytest.mark.parametrize(
    "given",
    [
        None, "", "soon", "2017-02-30", "2017-13-01", "2017-02-29", "0000-01-01", "01/02/2017", "25 January", True, 1.5,
        ["2017"], {"year": 2017}, 1485361080, "2017-01-25 or 2018-01-25",
    ],
)  # fmt: skip
def test_what_is_no_date_is_none(given: object) -> None:
    assert read_fields(date=given).date is None


def test_a_clock_that_no_day_has_is_no_date_to_the_minute() -> None:
    date = read_fields(date="2017-01-25T25:61").date
    assert date is None or date.time is None


@pytest.mark.parametrize("given", [None, "", "  ", True, 1.5, ["x"], {"x": 1}])
def test_an_id_that_names_nothing_is_made_of_the_place(given: object) -> None:
    assert read_fields(id=given).id == read_fields().id
    assert read_fields(id=12).id == "12"


def given_quote(**fields: object) -> Quote:
    return read_fields(quotes=[{"text": "The ships sail,", **fields}]).quotes[0]


@pytest.mark.parametrize(
    ("start", "end"), [(None, None), (10**30, 10**31), (5, 2), (0, len(TEXT) + 1), (-1, 3), (True, 2), ("1", "2")]
)
def test_offsets_outside_the_text_are_looked_for_in_it(start: object, end: object) -> None:
    quote = given_quote(start=start, end=end)
    assert (quote.start, quote.end) == (1, 16)
    assert given_quote(start=3, end=9).start == 3
    assert given_quote(text="not there", start=start, end=end).end == 0


@pytest.mark.parametrize(
    ("given", "kept"), [(0.25, 0.25), (7, 1.0), (-1, 0.0), (10**400, 1.0), ("high", 1.0), (None, 1.0)]
)
def test_a_confidence_lies_between_0_and_1(given: object, kept: float) -> None:
    assert given_quote(confidence=given).confidence == kept


def test_source_and_cue_may_be_words_alone() -> None:
    quote = given_quote(source="Captain Berg", cue="said", kind=["direct"])
    assert quote.source is not None
    assert quote.cue is not None
    assert TEXT[quote.source.start : quote.source.end] == "Captain Berg"
    assert TEXT[quote.cue.start : quote.cue.end] == "said"
    assert given_quote(source="nobody").source is None


def test_half_of_a_surrogate_pair_is_kept_as_it_was_written() -> None:
    assert read_fields(title="A ship\ud83d sails").title == "A ship\ud83d sails"


@pytest.mark.parametrize("digits", ["7", "18446744073709551615", "123456789012345678901234567890"])
def test_a_number_of_any_length_names_an_article_by_all_its_digits(digits: str) -> None:
    assert read_fields(id=int(digits)).id == digits


def test_numbers_that_json_does_not_have_are_refused() -> None:
    line = b'{"text": "x", "quotes": [{"text": "x", "confidence": NaN}]}'
    assert read_line(line, "feed.jsonl#1", FileSettings()).error == "not JSON"


def test_the_address_that_is_given_names_the_outlet_where_nothing_else_does() -> None:
    assert read_fields(url="https://www.harbour.example/2019/03/12/bridge").outlet == "harbour.example"


@pytest.mark.parametrize(
    "stated", ["2017-02-30", "2017-13-01", "yesterday", {"value": "2017-04-31"}, "32 January 2017"]
)
def test_a_date_that_no_calendar_has_is_null_and_the_user_is_told(stated: object) -> None:
    line = json.dumps({"text": TEXT, "date": stated}).encode()
    reading = read_line(line, "feed.jsonl#7", FileSettings())
    assert reading.articles[0].date is None
    assert reading.error is None
    assert len(reading.warnings) == 1
    assert reading.warnings[0].startswith("not a date: ")


@pytest.mark.parametrize("stated", [None, "", "2017-02-28", 2017])
def test_a_date_that_is_one_or_none_is_not_worth_a_warning(stated: object) -> None:
    line = json.dumps({"text": TEXT, "date": stated}).encode()
    assert read_line(line, "feed.jsonl#7", FileSettings()).warnings == ()


def test_lines_that_share_an_id_are_told_by_their_numbers() -> None:
    ids = ["a", "b", "a", None, "b"]
    lines = [json.dumps({"text": TEXT, **({"id": one} if one else {})}) for one in ids]
    reading = read_bytes("\n".join(["{", *lines]).encode(), "feed.jsonl")
    assert reading.warnings == (
        "line 1: not JSON",
        "line 4: has the id of line 2 (a)",
        "line 6: has the id of line 3 (b)",
    )
    assert len(reading.articles) == 5


def warnings_of(**fields: object) -> tuple[str, ...]:
    return read_line(json.dumps({"text": TEXT, **fields}).encode(), "feed.jsonl#7", FileSettings()).warnings


@pytest.mark.parametrize("given", ["Anna Berg", ["Anna Berg"], {"name": "Anna Berg"}, [{"name": "Anna Berg"}]])
def test_one_speaker_need_not_stand_in_a_list(given: object) -> None:
    assert [speaker.name for speaker in read_fields(speakers=given).speakers] == ["Anna Berg"]
    assert warnings_of(speakers=given) == ()


@pytest.mark.parametrize("given", ["The ships sail,", ["The ships sail,"], {"text": "The ships sail,"}])
def test_words_alone_are_a_quote_that_is_found_in_the_text(given: object) -> None:
    (quote,) = read_fields(quotes=given).quotes
    assert (quote.text, quote.kind) == ("The ships sail,", "direct")
    assert TEXT[quote.start : quote.end] == quote.text
    assert warnings_of(quotes=given) == ()


def test_what_is_no_speaker_no_quote_and_no_kind_is_told() -> None:
    quotes = [{"speaker": "Berg"}, 3, {"text": "The ships sail,", "kind": "spoken"}]
    assert warnings_of(speakers=[{"role": "captain"}, "Berg"], quotes=quotes) == (
        'not a speaker: {"role": "captain"}; left out',
        'not a quote: {"speaker": "Berg"}; left out',
        "not a quote: 3; left out",
        'not a kind of quote: "spoken"; kept as direct',
    )
    assert [quote.kind for quote in read_fields(quotes=quotes).quotes] == ["direct"]


@pytest.mark.parametrize("given", [None, [], ""])
def test_no_speakers_and_no_quotes_are_nothing_to_warn_of(given: object) -> None:
    article = read_fields(speakers=given, quotes=given)
    assert (article.speakers, article.quotes) == ((), ())
    assert warnings_of(speakers=given, quotes=given) == ()


@pytest.mark.parametrize("called", ["English", "eng", "EN-us"])
def test_reported_speech_is_read_whatever_the_language_is_called(called: str) -> None:
    text = "The minister said that the ships would sail on Friday."
    line = json.dumps({"text": text, "language": called}).encode()
    (article,) = read_line(line, "feed.jsonl#7", FileSettings()).articles
    assert article.language == called
    assert [quote.text for quote in article.quotes] == ["the ships would sail on Friday"]
