"""A query that cannot be read says where, why, and what to write instead."""

import pytest

from searchapp.errors import QueryError
from searchapp.query.parse import parse


@pytest.mark.parametrize(
    ("query", "position", "what", "mend"),
    [
        ("speker:x", 1, "no field speker:", "did you mean speaker:?"),
        ("a nosuch:foo", 3, "no field nosuch:", ""),
        ("title: x", 1, "without a value", ""),
        ("a title:", 3, "without a value", ""),
        ("“foo", 1, "not closed", "add ”"),
        ('a "foo', 3, "not closed", ""),
        ("(a", 1, "not closed", "add )"),
        ("a)", 2, "without its opening one", ""),
        ("{ said:a", 1, "not closed", "add }"),
        ('""', 1, "nothing between the marks", ""),
        ("a ()", 3, "nothing in the brackets", ""),
        ('title:""', 7, "nothing between the marks", ""),
        ("a OR", 3, "without its operand", ""),
        ("AND a", 1, "without its operand", ""),
        ("a OR OR b", 6, "without its operand", ""),
        ("a NOT", 3, "without its operand", ""),
        ("a NEAR/5", 3, "without its operand", ""),
        ("a NEAR b", 3, "NEAR without its number", "NEAR/5"),
        ("a NEAR/x b", 3, "cannot be read", "NEAR/5"),
        ("a SAME/X b", 3, "cannot be read", "SAME/S or SAME/P"),
        ("a - b", 3, "without its word", ""),
        ("--a", 1, "means nothing", "-word"),
        ("–a", 1, "a dash", "did you mean -a?"),
        ("a !b", 3, "a “!”", "did you mean -b?"),
        ("a && b", 3, "no word", "write AND"),
        ("a || b", 3, "no word", "write OR"),
        ("2016..2017", 1, "without its field", "date:2016..2017"),
        ("a >=2017-01", 3, "without its field", "date:>=2017-01"),
        ("after:none", 7, "no day", "date:none"),
        ("like:", 1, "without a value", "like:ID"),
        ("a date:", 3, "without a value", "date:2017-01"),
        ("title:-a", 7, "after title:", "-title:a"),
        ("lavrov~10", 1, "edit distance of 10", "1 or 2"),
        ("lavrov~", 1, "without its number", ""),
        ('"a b"~x', 6, "without its number", ""),
        ("terror*~2", 1, "“~2” behind a word with wildcards", "leave out one of them"),
        ("a col?r~1", 3, "“~1” behind a word with wildcards", "leave out one of them"),
        ("=lavrov~1", 1, "“=” before and a “~1” behind", "leave out one of them"),
        ("(a b)~5", 6, "“~5” without its phrase", 'write "some words"~5'),
        ("a by : b", 6, "no word in “:”", "right before its word"),
        ("a https://example.org/b", 3, "an address without marks", "between marks"),
        ("date:bogus", 6, "no date “bogus”", ""),
        ("date:2017-1-5", 6, "no date", "did you mean 2017-01-05?"),
        ("date:20170105", 6, "no date", "did you mean 2017-01-05?"),
        ("date:2017-0105", 6, "no date", "did you mean 2017-01-05?"),
        ("date:25/01/2017", 6, "no date", "did you mean 2017-01-25?"),
        ("after:1/25/2017", 7, "no date", "did you mean 2017-01-25?"),
        ("before:7.7.2017", 8, "no date", "did you mean 2017-07-07?"),
        ("date:03/04/2017", 6, "no date", "write 2017, 2017-01"),
        ("date:31/02/2017", 6, "there is no day", "the calendar has no such date"),
        ("after:2011..", 7, "a range “2011..” where one date is asked for", "date:"),
        ("date:20171399", 6, "there is no day “20171399”", "the calendar has no such date"),
        ("date:2017/2/30", 6, "there is no day “2017/2/30”", "the calendar has no such date"),
        ("date:2017-00", 6, "there is no month “2017-00”", "the calendar has no such date"),
        ("after:2017-05-00", 7, "there is no day “2017-05-00”", "the calendar has no such date"),
        ("date:2017-0", 6, "there is no month “2017-0”", "the calendar has no such date"),
        ("after:7days", 7, "no date", "did you mean 7d?"),
        ("date:3-weeks-ago..", 6, "no date", "did you mean 3w?"),
        ("date:2017-13", 6, "there is no month “2017-13”", "the calendar has no such date"),
        ("before:0000", 8, "there is no year “0000”", "the calendar has no such date"),
        ("date:2017-02-30", 6, "no day", ""),
        ("date:2018..2017", 6, "ends before it begins", ""),
        ("date:..", 6, "without an end", ""),
        ("after:9999", 7, "no day is later", ""),
        ("date:[2017 2018]", 6, "cannot read this range", ""),
        ("[2017 TO 2018]", 1, "stands alone", "date:[2017 TO 2018]"),
        ("outlet:[a TO b]", 8, "no ranges", ""),
        ("atlest12:x", 1, "no field atlest12:", "did you mean atleast12:?"),
        ("date:tody", 6, "no date", "did you mean today?"),
        ("date:last-moth..", 6, "no date", "did you mean last-month?"),
        ("kind:inderect", 6, "knows no", "did you mean kind:indirect?"),
        ("has:quotes", 5, "knows no", "did you mean has:quote?"),
        ("is:xyz", 4, "knows no", "reprint, dup"),
        ("/a(/", 1, "cannot be used", ""),
        ("/abc", 1, "not closed", ""),
        ("path:/a/b", 6, "right after the pattern", ""),
        ("/(a+)+b(?=c)/", 1, "groups", ""),
        (r"/(a)\1/", 1, "not understood", ""),
        ("{ a }", 1, "not of one quote", "said:"),
        ("title:(a body:b)", 10, "within the brackets of title:", ""),
        ("title:a NEAR/2 body:b", 9, "two fields", ""),
        ("(a b) NEAR/2 c", 7, "no place", ""),
        ("outlet:a NEAR/2 outlet:b", 10, "no place", ""),
        ("=te*", 2, "wildcards", ""),
        ('a "* *"', 3, "nothing but *", "name a word in it"),
        ('"a * b"~3', 1, "a * in a phrase with ~3", "leave out the *"),
        ("body:*", 6, "asks for no word", "* alone"),
        ("as:*", 4, "asks for no word", "has:quote"),
        ("as:(a SAME/S b)", 7, "cannot stand in as:", "NEAR/10"),
        ("source:reuters", 1, "no field source:", "outlet:NAME for who printed it, as:WORDS for how a speaker"),
        ("by:a said:*", 11, "asks for no word", "has:quote"),
        ("atleast:a", 1, "without a count", ""),
        ("atleast0:a", 1, "without a count", ""),
        ("atleast2:outlet:a", 10, "cannot count", ""),
        ("a — b", 3, "no word", ""),
        ("", 1, "empty", ""),
        ("   ", 1, "empty", ""),
        ("a\0b", 2, "NUL", ""),
        ("a \udcff", 3, "no text", ""),
    ],
)
def test_an_error_points_to_its_place(query: str, position: int, what: str, mend: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert what in caught.value.what
    assert mend in caught.value.mend
    assert caught.value.position == position
    assert caught.value.length >= 1
    assert f"at character {position}" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "query",
    [
        "x" * 1_000_000,
        " " * 5000,
        "é" * 2049,
        "(" * 51 + "a" + ")" * 51,
        "NOT " * 60 + "a",
        "{" * 300,
        "/(a|aa)+/",
        "/((a{1,60}){1,60}){1,60}/",
        "/" + "a" * 300 + "/",
        "/ab/ " * 30,
        " NEAR/1 ".join("abcdefghij"),
        "date:" + "9" * 4000,
        '"a b"~' + "9" * 4000,
        "date:99999999999d",
    ],
)
def test_what_would_cost_too_much_is_refused_at_once(query: str) -> None:
    with pytest.raises(QueryError):
        parse(query)


def test_the_longest_and_the_deepest_queries_are_read() -> None:
    assert parse("a " * 2048)
    assert parse("é" * 2048)
    assert parse("(" * 50 + "a" + ")" * 50) == parse("a")


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("a --b", "--"),
        ("a path:/b/c", "/b/"),
        ("a speker:b", "speker:"),
        ("a NEAR/x b", "NEAR/x"),
        ('a "b|c d"', "b|c"),
        ("a date:2017-02-30", "2017-02-30"),
        ('a "b c"~x', "~x"),
        ("a /s b", "/s"),
    ],
)
def test_an_error_marks_what_is_to_be_mended(query: str, marked: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert query[caught.value.position - 1 :][: caught.value.length] == marked
