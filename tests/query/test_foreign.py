"""What other query languages write is an error that names what is written here, and no silent wrong answer."""

import pytest

from searchapp.errors import QueryError
from searchapp.query.parse import parse
from searchapp.query.tree import And, Node, Phrase, Wildcard, Word


@pytest.mark.parametrize(
    ("query", "position", "mend"),
    [
        ("a w/5 b", 3, "W/5 for this order, NEAR/5 for any"),
        ("a pre/3 b", 3, "W/3"),
        ("a PRE/3 b", 3, "W/3"),
        ("a near/7 b", 3, "NEAR/7"),
        ("a NEAR7 b", 3, "NEAR/7"),
        ("a near7 b", 3, "NEAR/7"),
        ("a adj b", 3, "W/0"),
        ("a ADJ4 b", 3, "W/4"),
        ("a N/4 b", 3, "NEAR/4"),
        ("a AROUND(4) b", 3, "NEAR/4"),
        ("a around(4) b", 3, "NEAR/4"),
        ("a WITHIN 4 b", 3, "NEAR/4"),
        ("a NEAR:4 b", 3, "NEAR/5"),
        ("a /s b", 3, "SAME/S"),
        ("a /p b /p c", 3, "SAME/P"),
        ("a /4 b", 3, "NEAR/4"),
        ("a w/s b", 3, "SAME/S"),
        ("a W/p b", 3, "SAME/P"),
        ("a w/sent b", 3, "SAME/S"),
        ("a SAME b", 3, "SAME/S"),
        ("a ANDNOT b", 3, "NOT"),
        ("a BUT NOT b", 3, "NOT"),
        ("a XOR b", 3, "(a OR b) NOT (a b)"),
        ("a & b", 3, "AND"),
        ("a | b", 3, "OR"),
        ("a|b", 1, "(a OR b)"),
        ('"a|b c"', 2, "(a OR b)"),
        ("+a b", 1, "leave it out"),
        ("terror!", 1, "terror*"),
        ("terror$", 1, "terror*"),
        ("terror%", 1, "terror*"),
        ("hlead(a)", 1, "title:(…)"),
        ("HEADLINE(a)", 1, "title:(…)"),
        ("speaker(a)", 1, "speaker:(…)"),
        ("atleast5(a)", 1, "atleast5:word"),
        ("atl5(a)", 1, "atleast5:word"),
        ("caps(a)", 1, "a space before the bracket"),
        ("journalist(s)", 1, "journalist*"),
        ("hd=a", 1, "title:a"),
        ("title=a", 1, "title:a"),
        ("date>=2016", 1, "date:>=2016"),
        ("date=2016", 1, "date:2016"),
        ("hd:a", 1, "did you mean title:?"),
        ("since:2016", 1, "date:2017-01.."),
        ("until:2016", 1, "date:..2017-01"),
        ("date:2016-2017", 6, "2016..2017"),
        ("date:{2016 TO 2017}", 6, "date:[2016 TO 2017]"),
        ("is:duplicate", 4, "is:dup"),
        ("title :a", 7, "right before it"),
        ("a^2", 1, "no weights"),
        ('"a b"^2', 6, "no weights"),
        ("terror.*", 1, "/terror.*/"),
        ("[Tt]error", 1, "/[Tt]error/"),
        ('"a terror[a-z]* b"', 4, "/terror[a-z]*/"),
        ("/a b/", 1, "/a+/ W/0 /b+/"),
        ("'a b'", 1, '"a b"'),
        ("`a b`", 1, '"a b"'),
        ("（a OR b）", 1, "did you mean (a?"),
        ("＂a b＂", 1, 'did you mean "a?'),
        ("title：a", 1, "did you mean title:a?"),
        ("a ＡＮＤ b", 3, "did you mean AND?"),
        ("－a", 1, "did you mean -a?"),
        ("a～1", 1, "did you mean a~1?"),
        ("outlet:tass,ria", 8, "outlet:(tass OR ria)"),
        ("by:lavrov;kerry", 4, "by:(lavrov OR kerry)"),
        ('"lavrov"~3', 9, "lavrov~1"),
        ('"a # b"', 4, "* for any one word"),
        ('"a [] b"', 4, "* for any one word"),
        ('"a NEAR/5 b"', 4, "marks of its own"),
        ('"a (b OR c) d"', 1, 'write "a" W/0 (b OR c) W/0 "d"'),
    ],
)
def test_a_foreign_sign_is_an_error_that_says_what_is_written_here(query: str, position: int, mend: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(query)
    assert mend in caught.value.mend
    assert caught.value.position == position


@pytest.mark.parametrize(
    "word",
    [
        "and",
        "or",
        "w/o",
        "and/or",
        "24/7",
        "km/h",
        "AT&T",
        "US$",
        "$5",
        "5%",
        "C++",
        "Canal+",
        "e=mc2",
        "#hashtag",
        "P5",
    ],
)
def test_what_stands_in_texts_is_a_word(word: str) -> None:
    assert parse(word) in (Word(word), Wildcard(word))


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ('"w/5"', Word("w/5")),
        ('"SAME" a', And((Word("SAME"), Word("a")))),
        ("=terror!", None),
        ("outlet:=" + '"a|b"', None),
        ("path:a|b", None),
        ("path:a,b", None),
        ('by:"Kerry, John"', None),
        ("tass,ria", Word("tass,ria")),
        ('"24/7 near5"', Phrase((Word("24/7"), Word("near5")))),
        ('"Help! he cried"', Phrase((Word("Help!"), Word("he"), Word("cried")))),
        ("around 5", And((Word("around"), Word("5")))),
        ("'tis", Word("'tis")),
        ("/[^ ]+/", None),
        ("『a b』", Phrase((Word("a"), Word("b")))),
    ],
)
def test_between_marks_and_in_whole_values_signs_are_what_they_are(query: str, tree: Node | None) -> None:
    assert tree in (None, parse(query))
