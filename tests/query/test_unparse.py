"""A tree prints as a query that is read back to the same tree, and as plain words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from searchapp.errors import QueryError
from searchapp.query.explain import explain
from searchapp.query.parse import parse
from searchapp.query.tree import Node
from searchapp.query.unparse import unparse
from searchapp.query.words import words

_WORDS = [
    "lavrov",
    "al-Nusra",
    "won’t",
    "U.S.",
    "l’homme",
    "'tis",
    "BUT",
    "AROUND",
    '"tass,ria"',
    "5",
    '"W5"',
    "n3",
    "ИЛИ",
    "to",
    "2017",
    "by:=x",
    "10:30",
    "x,",
    "日本",
    "café",
    "te*",
    "f?x",
    "al-N*",
    "*",
]
_MORE = ["=form", "=al-x", "lavrof~1", "lavrof~2", "and", "W", "a/b", "/te.*/", r"/a\/b/"]
_IN_PHRASES = [
    *_WORDS,
    "–",
    "AND",
    "OR",
    "...",
    "foo:bar",
    "-z",
    "(y)",
    "{q}",
    r"\"q\"",
    "\\\\",
    "a/",
    "/b/",
    "=q",
    "[x]",
    "~",
    "w/5",
    "near5",
    "x?y/near5",
    "#",
    "a|b",
    "SAME",
]
_FIELDS = ["title", "body", "outlet", "via", "speaker", "path", "lang", "id", "said", "as", "by", "verb"]
_STATES = ["date:2017", "date:2016..2017-02", "after:2017", "before:2017", "date:none", "has:quote", "is:dup"]
_STATES += [
    "kind:direct",
    'like:"a b"',
    "by:none",
    "by:(none OR a)",
    "atleast3:lavrov",
    'atleast2:title:"a b"',
    'outlet:="TODAY \\"AZ"',
    "-said:x",
]

words_typed = st.sampled_from([*_WORDS, *_MORE])
phrases = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(['"', '="', '"', 'title:"']),
    st.lists(st.sampled_from(_IN_PHRASES), min_size=1, max_size=4).map(" ".join),
    st.just('"'),
    st.sampled_from(["", "", "~3"]),
)
leaves = st.one_of(words_typed, phrases.filter(lambda phrase: not phrase.startswith("title")))
fielded = st.builds("{}:{}".format, st.sampled_from(_FIELDS), leaves)
near = st.builds(
    "{} {} {}".format, words_typed, st.sampled_from(["NEAR/3", "W/0", "SAME/S", "SAME/P"]), st.one_of(leaves, leaves)
)
conditions = st.builds(
    "{}{}:{}".format, st.sampled_from(["", "-", "NOT "]), st.sampled_from(["said", "as", "by", "verb"]), leaves
)
quotes = st.lists(conditions, min_size=1, max_size=3).map(lambda parts: f"{{ {' '.join(parts)} }}")
units = st.one_of(leaves, fielded, near, quotes, st.sampled_from(_STATES), phrases)


def joined(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    signed = st.builds("{}{}".format, st.sampled_from(["", "", "", "-", "NOT "]), parts)
    pairs = st.builds("{} {} {}".format, signed, st.sampled_from(["", "AND", "OR"]), signed)
    in_field = st.builds("{}:({} {})".format, st.sampled_from(_FIELDS), signed, st.sampled_from(_WORDS))
    return st.one_of(pairs, pairs.map("({})".format), in_field)


queries = st.recursive(units, joined, max_leaves=8)


def _read(query: str, *, any_term: bool) -> Node | QueryError:
    try:
        return parse(query, any_term=any_term)
    except QueryError as error:
        return error


def _checked(query: str, *, any_term: bool = False) -> None:
    tree = _read(query, any_term=any_term)
    if isinstance(tree, QueryError):
        assert 1 <= tree.position <= len(query) + 1
        return
    assert parse(unparse(tree)) == tree
    assert explain(tree)
    words(tree)


@settings(max_examples=400)
@given(queries, st.booleans())
def test_every_tree_prints_back_to_an_equal_query(query: str, any_term: bool) -> None:
    _checked(query, any_term=any_term)


@settings(max_examples=300)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_with_its_place(query: str) -> None:
    _checked(query)


_PIECES = [
    "a",
    "AND",
    "OR",
    "NOT",
    "-",
    "(",
    ")",
    "{",
    "}",
    '"',
    "“",
    "”",
    "~1",
    "~",
    "NEAR/5",
    "said:",
    "by:",
    "kind:",
]
_PIECES += ["title:", "date:", "after:", "outlet:", "=", "/", "*", "?", "..", "[", "]", " TO ", "2017", "7d", "like:"]
_PIECES += ["\\", "atleast3:", "{ said:a }", "(a+)+", "[a-z]", "|", "\n", " ", " ", "İ", "\u0301", "²"]


@settings(max_examples=500)
@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join))
def test_any_heap_of_operators_is_read_or_refused(query: str) -> None:
    _checked(query)


@pytest.mark.parametrize(
    ("query", "printed"),
    [
        ("a  AND b", "a b"),
        ("title:(a OR b)", "title:(a OR b)"),
        ("said:(a b) by:c", "said:a said:b by:c"),
        ("*end:AND\\a", '"*end and a"'),
        ("after:2016", "date:2017-01-01.."),
        ("NOT a", "-a"),
        ('"AND" "x:y"', '"AND" "x:y"'),
        ('="a b"', '="a b"'),
        ('title:("=a =b" c)', 'title:(="a b" c)'),
        ('outlet:("=a =b" c)', 'outlet:"=a =b" outlet:c'),
        ("outlet:=a[", 'outlet:"=a["'),
        ("title:=a[", 'title:="a["'),
        ("said:(a -b)", "{ said:a -said:b }"),
        ("{ said:a } OR { said:b }", "{ said:a } OR { said:b }"),
        ("said:a OR said:b", "said:(a OR b)"),
        ("said:a OR c", "said:a OR c"),
        ("{said:a by:x} {said:b}", "{ said:a by:x } { said:b }"),
        (r"/a\d\/[.]\./", r"/a\d\/[.]\./"),
    ],
)
def test_a_query_is_printed_shortly(query: str, printed: str) -> None:
    assert unparse(parse(query)) == printed


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("Lavrov -Astana", "“Lavrov” in any form, and not “Astana” in any form"),
        ("-Astana", "everything without “Astana” in any form"),
        ("a OR b", "either “a” in any form, or “b” in any form"),
        ("=a", "“a” in this form only"),
        ("after:2016", "published on 2017-01-01 or after"),
        ('"a b"~3', "“a b” in any order with at most 3 words between them"),
        (
            "said:(a NEAR/5 b) by:c",
            "one quote with (“a” in any form in its words and “b” in any form in its words in any order "
            "with at most 5 words between neighbours, and “c” in its speaker's name)",
        ),
        ("by:lavrov", "one quote with “lavrov” in any spelling in its speaker's name"),
        ("by:* said:a", "one quote with (a named speaker, and “a” in any form in its words)"),
        (
            "by:none as:official",
            "one quote with (no named speaker, and “official” in any form in the words for its speaker)",
        ),
        ("speaker:=lavrov", "“lavrov” in this form only in the name of someone quoted"),
        ("*", "every article"),
        ("te*", "a word like te*"),
        ("lavrof~1", "a word at most 1 letter from “lavrof”"),
        ("lavrof~2", "a word at most 2 letters from “lavrof”"),
        ("/te.*/", "a word of the pattern /te.*/"),
        ("a SAME/S b", "“a” in any form and “b” in any form in one sentence"),
        (
            "=a W/0 =b",
            "“a” in this form only and “b” in this form only in this order with no word between neighbours",
        ),
        ("a (b OR c)", "“a” in any form, and (either “b” in any form, or “c” in any form)"),
        ('title:"=a b*"', "the phrase “=a b*” in the title"),
        ("lang:en kind:mixed", "“en” as its language, and one quote with the kind mixed"),
        ('outlet:="Press TV"', "the outlet exactly “Press TV”"),
        ("date:2017-01-02", "published on 2017-01-02"),
        ("date:2017-01", "published from 2017-01-01 to 2017-01-31"),
        ("before:2017", "published on 2016-12-31 or before"),
        ("date:none", "no date"),
        ("has:via is:dup", "a source that it was taken from, and near-duplicates of an earlier article"),
        ("atleast3:a", "at least 3 times “a” in any form"),
        ("like:x", "articles about the same as x"),
        ('"leave * Aleppo"', "the phrase “leave * Aleppo” with any one word for *"),
    ],
)
def test_a_query_is_said_in_plain_words(query: str, said: str) -> None:
    assert explain(parse(query)) == said
