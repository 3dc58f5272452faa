"""What a query means: the tree that each way of writing is read as."""

from datetime import date

import pytest

from searchapp.query.parse import parse
from searchapp.query.tree import (
    And,
    AtLeast,
    Dates,
    Everything,
    Exact,
    Fuzzy,
    Has,
    Is,
    Like,
    Near,
    Node,
    Not,
    OneQuote,
    Or,
    Phrase,
    Regex,
    Same,
    Undated,
    Value,
    Wildcard,
    Word,
    of_quotes,
)

A, B, C = Word("a"), Word("b"), Word("c")


def said(text: str) -> Word:
    return Word(text, "said")


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a OR b c", Or((A, And((B, C))))),
        ("(a OR b) c", And((Or((A, B)), C))),
        ("NOT a b", And((Not(A), B))),
        ("a -b", And((A, Not(B)))),
        ("-a", Not(A)),
        ("-(a b)", Not(And((A, B)))),
        ("NOT a NEAR/5 b", Not(Near((A, B), 5))),
        ("a NEAR/5 b OR c", Or((Near((A, B), 5), C))),
        ("a W/0 b", Near((A, B), 0, ordered=True)),
        ("a NEAR/2 b NEAR/2 c", Near((A, B, C), 2)),
        ("a NEAR/2 b NEAR/3 c", Near((Near((A, B), 2), C), 3)),
        ("a SAME/S b", Same((A, B), "S")),
        ("a SAME/P b", Same((A, B), "P")),
        ("*", Everything()),
        ("outlet:*", Has("outlet")),
        ("al-Nusra", Word("al-Nusra")),
        ("x-y -z", And((Word("x-y"), Not(Word("z"))))),
        ("and or not near to", And(tuple(map(Word, ("and", "or", "not", "near", "to"))))),
        ("10:30", Word("10:30")),
        ("=a", Exact("a")),
        ("a*", Wildcard("a*")),
        ("f?x", Wildcard("f?x")),
        ("al-Nus*", Phrase((Word("al"), Wildcard("Nus*")))),
        ("lavrof~1", Fuzzy("lavrof", 1)),
        ("/ab?/", Regex("ab?")),
        (r"/a\/b/", Regex("a/b")),
        ("date:none", Undated()),
        ("has:quote", Has("quote")),
        ("is:dup", Is("dup")),
        ("like:a1b2#2", Like("a1b2#2")),
        ("atleast3:a", AtLeast(3, A)),
        ('atleast2:title:"a b"', AtLeast(2, Phrase((Word("a", "title"), Word("b", "title")), None, "title"))),
        ("title:(a OR b)", Or((Word("a", "title"), Word("b", "title")))),
        ("Title:a", Word("a", "title")),
        ('outlet:="TODAY.AZ"', Value("outlet", "TODAY.AZ")),
        ("outlet:=tass", Exact("tass", "outlet")),
        ('title:="a b"', Phrase((Exact("a", "title"), Exact("b", "title")), None, "title")),
        ("path:a/b", Word("a/b", "path")),
    ],
)
def test_a_query_is_read_as(query: str, tree: Node) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize(
    "query", ['"a b"', "“a b”", "„a b“", "«a b»", "‘a b’", "‚a b‘", "‹a b›", "„a b”", "»a b«", '"a – b"', '“a b"']
)
def test_a_phrase_stands_in_any_kind_of_marks(query: str) -> None:
    assert parse(query) == Phrase((A, B))


def test_an_apostrophe_within_a_word_closes_no_phrase() -> None:
    assert parse("‘they won’t go’") == parse('"they won’t go"')
    assert parse("‘of the 90’s’ x") == parse('"of the 90’s" x')


def test_a_phrase_holds_wildcards_exact_words_and_operators_as_words() -> None:
    parts = (Word("AND"), Wildcard("te*"), Exact("b"), Word("foo:bar"))
    assert parse('"AND te* =b foo:bar"') == Phrase(parts)
    assert parse('"a b"~3') == Phrase((A, B), 3)
    assert parse('"AND"') == Word("AND")
    assert parse(r'"a\"x"') == Word('a"x')


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("said:a", OneQuote(said("a"))),
        ("as:a", OneQuote(Word("a", "as"))),
        ("by:none", OneQuote(Not(Wildcard("*", "by")))),
        ("by:none said:a", OneQuote(And((Not(Wildcard("*", "by")), said("a"))))),
        ("-by:none", Not(OneQuote(Not(Wildcard("*", "by"))))),
        ("by:=none", OneQuote(Exact("none", "by"))),
        ("said:a by:b", OneQuote(And((said("a"), Word("b", "by"))))),
        ("said:a c by:b", And((OneQuote(And((said("a"), Word("b", "by")))), C))),
        ("said:(a NEAR/5 b)", OneQuote(Near((said("a"), said("b")), 5))),
        ("said:a { said:b }", And((OneQuote(said("a")), OneQuote(said("b"))))),
        ("-said:a", Not(OneQuote(said("a")))),
        ("said:a -said:b", And((OneQuote(said("a")), Not(OneQuote(said("b")))))),
        ("said:(a -b)", OneQuote(And((said("a"), Not(said("b")))))),
        ("{ said:a -said:b }", OneQuote(And((said("a"), Not(said("b")))))),
        ("said:(a -b) by:c", OneQuote(And((said("a"), Not(said("b")), Word("c", "by"))))),
        ("said:a OR said:b", OneQuote(Or((said("a"), said("b"))))),
        ("said:a OR c", Or((OneQuote(said("a")), C))),
        ("-said:a OR by:b", Or((Not(OneQuote(said("a"))), OneQuote(Word("b", "by"))))),
        ("kind:Direct", OneQuote(Word("direct", "kind"))),
        ('by:="Sergey Lavrov"', OneQuote(Value("by", "Sergey Lavrov"))),
    ],
)
def test_quote_operators_of_one_and_bind_to_one_quote(query: str, tree: Node) -> None:
    assert parse(query) == tree


TODAY = date(2017, 3, 31)


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("date:2017", "2017-01-01", "2017-12-31"),
        ("date:2016-02", "2016-02-01", "2016-02-29"),
        ("date:2017-01-25", "2017-01-25", "2017-01-25"),
        ("date:2016..2017-01", "2016-01-01", "2017-01-31"),
        ("date:2017..", "2017-01-01", None),
        ("date:..2017", None, "2017-12-31"),
        ("date:>=2017-02", "2017-02-01", None),
        ("date:<=2017-02", None, "2017-02-28"),
        ("date:>2017-02", "2017-03-01", None),
        ("date:<2017-02", None, "2017-01-31"),
        ("date:[2017-01-01 TO 2017-01-31]", "2017-01-01", "2017-01-31"),
        ("date:[2017-01-01 to *]", "2017-01-01", None),
        ("after:2017-01-25", "2017-01-26", None),
        ("after:2017", "2018-01-01", None),
        ("before:2017-01-25", None, "2017-01-24"),
        ("before:2017", None, "2016-12-31"),
        ("date:today", "2017-03-31", "2017-03-31"),
        ("date:yesterday", "2017-03-30", "2017-03-30"),
        ("date:7d", "2017-03-24", "2017-03-31"),
        ("date:2w", "2017-03-17", "2017-03-31"),
        ("date:1m", "2017-02-28", "2017-03-31"),
        ("date:30d..7d", "2017-03-01", "2017-03-24"),
        ("date:last-month", "2017-02-01", "2017-02-28"),
        ("date:last-week", "2017-03-20", "2017-03-26"),
        ("date:this-week", "2017-03-27", "2017-04-02"),
        ("date:this-month", "2017-03-01", "2017-03-31"),
        ("date:this-year", "2017-01-01", "2017-12-31"),
        ("date:last-year", "2016-01-01", "2016-12-31"),
        ("date:1y", "2016-03-31", "2017-03-31"),
        ("date:14m", "2016-01-31", "2017-03-31"),
        ("before:yesterday", None, "2017-03-29"),
        ("after:7d", "2017-03-25", None),
    ],
)
def test_dates_name_days_and_ranges(words: str, first: str | None, last: str | None) -> None:
    assert parse(words, today=TODAY) == Dates(first, last)


def test_with_any_term_only_what_narrows_must_hold() -> None:
    assert parse("a b", any_term=True) == Or((A, B))
    assert parse("a AND b c", any_term=True) == Or((And((A, B)), C))
    assert parse("a b -c date:none lang:en", any_term=True) == And((Or((A, B)), Not(C), Undated(), Word("en", "lang")))
    assert parse("date:none has:quote", any_term=True) == And((Undated(), Has("quote")))


def test_brackets_within_the_same_operator_change_nothing() -> None:
    assert parse("(a b) c") == parse("a (b c)") == parse("a b c")
    assert parse("(a OR b) OR c") == parse("a OR b OR c")


@pytest.mark.parametrize(
    ("query", "narrowed"),
    [
        ("mosul", "mosul kind:likely"),
        ("by:lavrov mosul", "(by:lavrov kind:likely) mosul"),
        ("mosul -said:truce", "mosul -said:truce kind:likely"),
        ("{by:lavrov} {by:kerry said:truce}", "{by:lavrov kind:likely} {by:kerry said:truce kind:likely}"),
        ("by:lavrov OR outlet:tass", "{by:lavrov kind:likely} OR outlet:tass"),
    ],
)
def test_every_quote_that_is_asked_for_gets_one_more_condition(query: str, narrowed: str) -> None:
    assert of_quotes(parse(query), Word("likely", "kind")) == parse(narrowed)
