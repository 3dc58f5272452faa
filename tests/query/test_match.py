"""An article matches or does not, and exactly what made it match is shown."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Speaker
from searchapp.query.match import match, quotes_matched
from searchapp.query.parse import parse
from searchapp.query.patterns import compile_pattern
from searchapp.query.tree import Fuzzy, Regex
from tests.query.texts import article, dated, quoted, shown, sourced

NEWS = article(
    "Terrorists must leave Mosul, Lavrov said. The U.S. won’t leave.\n\n"
    "Co-operation with al-Nusra terrorists is over. Lavrov’s plan: leave, terrorists!",
    "Lavrov: leave now",
)


PRINTED = article(
    "The govern-\nment keeps to the self-\ndefence of the harbour in two-\nand three-year terms, said Ander-\nson."
)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("government", ["govern-\nment"]),
        ("=government", ["govern-\nment"]),
        ("gover*", ["govern-\nment"]),
        ("anderson", ["Ander-\nson"]),
        ("self-defence", ["self-\ndefence"]),
        ("selfdefence", ["self-\ndefence"]),
        ('"the government keeps"', ["The govern-\nment keeps"]),
        ("defence", ["defence"]),
        ("twoand", None),
        ("government SAME/S anderson", ["govern-\nment", "Ander-\nson"]),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_found_whole_and_by_its_parts(
    query: str, words: Sequence[str] | None
) -> None:
    assert shown(query, PRINTED) == words


SCANNED = article(
    "The educa¬\ntion of the har\N{SOFT HYPHEN}\nbour pilots is dear, wrote Ander¬\nson. Their sepa\N{SOFT HYPHEN}rate "
    "school,\n   the oldest in the king-\n   dom, has six boys¬\n   and girls of the Lehrer⸗\nschaft."
)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("education", ["educa¬\ntion"]),
        ("harbour", ["har\N{SOFT HYPHEN}\nbour"]),
        ("anderson", ["Ander¬\nson"]),
        ("separate", ["sepa\N{SOFT HYPHEN}rate"]),
        ("kingdom", ["king-\n   dom"]),
        ("lehrerschaft", ["Lehrer⸗\nschaft"]),
        ('"the education of the harbour pilots"', ["The educa¬\ntion of the har\N{SOFT HYPHEN}\nbour pilots"]),
        ('"in the kingdom has"', ["in the king-\n   dom, has"]),
        ("boysand", None),
    ],
)
def test_a_broken_word_is_found_whatever_sign_a_scanner_has_for_its_hyphen(
    query: str, words: Sequence[str] | None
) -> None:
    assert shown(query, SCANNED) == words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("terrorist", ["Terrorists", "terrorists", "terrorists"]),
        ("lavrov", ["Lavrov", "Lavrov", "Lavrov’s"]),
        ("title:lavrov", ["Lavrov"]),
        ("body:lavrov", ["Lavrov", "Lavrov’s"]),
        ("title:mosul", None),
        ("body:now", None),
        ("atleast2:title:lavrov", None),
        ("atleast3:body:lavrov", None),
        ("=lavrov", ["Lavrov", "Lavrov"]),
        ("US", ["U.S."]),
        ("won't", ["won’t"]),
        ("cooperation", ["Co-operation"]),
        ("nusra", ["Nusra"]),
        ("al-Nusra", ["al-Nusra"]),
        ("alnusra", ["al-Nusra"]),
        ('"leave mosul"', ["leave Mosul"]),
        ('"mosul leave"', None),
        ('"leave terrorists"', ["leave, terrorists"]),
        ('"terrorists leave"~1', ["Terrorists", "leave", "leave", "terrorists"]),
        ('"now terrorists"', None),
        ('"leave co-operation"', ["leave.\n\nCo-operation"]),
        ("terrorists NEAR/1 leave", ["Terrorists", "leave", "leave", "terrorists"]),
        ("terrorists W/1 leave", ["Terrorists", "leave"]),
        ("lavrov SAME/S plan", ["Lavrov’s", "plan"]),
        ("mosul SAME/S won't", None),
        ("mosul SAME/P won't", ["Mosul", "won’t"]),
        ("nusra SAME/P won't", None),
        ("mos*", ["Mosul"]),
        ("?osul", ["Mosul"]),
        ("mosil~1", ["Mosul"]),
        ("mosilo~1", None),
        ("/mos.l|plan/", ["Mosul", "plan"]),
        ("/mos/", None),
        ('"leave mos*"', ["leave Mosul"]),
        ('"leave * lavrov"', ["leave Mosul, Lavrov"]),
        ('"must * * * said"', ["must leave Mosul, Lavrov said"]),
        ('"must * lavrov"', None),
        ('"* must"', ["Terrorists must"]),
        ('"* terrorists must"', None),
        ('"leave *"', ["leave now", "leave Mosul", "leave.\n\nCo", "leave, terrorists"]),
        ('"leave * *"', ["leave Mosul, Lavrov", "leave.\n\nCo-operation"]),
        ('"with * nusra"', ["with al-Nusra"]),
        ('"with * terrorists"', None),
        ('"with * * terrorists"', ["with al-Nusra terrorists"]),
        ('title:"* * now"', ["Lavrov: leave now"]),
        ('title:"now *"', None),
        ("mosul -plan", None),
        ("mosul -plane", ["Mosul"]),
        ("mosul OR (plan nothing)", ["Mosul"]),
        ("-nothing", []),
        ("*", []),
        ("atleast3:lavrov", ["Lavrov", "Lavrov", "Lavrov’s"]),
        ("atleast4:lavrov", None),
        ('mosul "leave mosul"', ["leave Mosul"]),
        ("mosul date:none", ["Mosul"]),
        ("path:one", []),
        ("path:two", None),
        ('id:="A1B2C3D4E5"', []),
        ("lang:en", []),
        ("has:title -has:quote", []),
        ("is:dup", []),
        ("-like:x", []),
    ],
)
def test_what_matches_is_shown(query: str, words: Sequence[str] | None) -> None:
    assert shown(query, NEWS) == words


def test_a_word_near_many_others_is_shown_with_all_of_them() -> None:
    words = ["a"] * 40 + ["b", "c"]
    assert shown("a NEAR/60 b NEAR/60 c", article(" ".join(words))) == words


def test_what_reaches_into_the_next_sentence_is_not_in_the_same() -> None:
    assert shown("(apples NEAR/1 bananas) SAME/S cherries", article("Apples, cherries. Bananas ripen.")) is None
    whole = ["Apples", "cherries", "bananas"]
    assert shown("(apples NEAR/1 bananas) SAME/S cherries", article("Apples, cherries, bananas ripen.")) == whole


QUOTED = quoted(
    "“Terrorists must leave Mosul,” Lavrov stressed. “Mosul is free,” Kerry said. Lavrov said that talks go on.",
    ("Terrorists must leave Mosul,", "Sergey Lavrov", "direct", "stressed"),
    ("Mosul is free,", "John Kerry", "direct", "said"),
    ("talks go on", "Sergey Lavrov", "indirect", None),
)
QUOTED = replace(QUOTED, quotes=(*QUOTED.quotes[:2], replace(QUOTED.quotes[2], confidence=0.5)))


@pytest.mark.parametrize(
    ("query", "words", "quotes"),
    [
        ("said:mosul", ["Mosul", "Mosul"], (0, 1)),
        ("said:mosul by:lavrov", ["Mosul"], (0,)),
        ("said:mosul by:lavrov kind:indirect", None, ()),
        ("said:mosul {by:lavrov kind:indirect}", ["Mosul", "Mosul", "talks go on"], (0, 1, 2)),
        ("said:(terrorists NEAR/2 mosul)", ["Terrorists", "Mosul"], (0,)),
        ("said:(mosul -terrorists)", ["Mosul"], (1,)),
        ("-said:talks", None, (0, 1, 2)),
        ("said:mosul -said:nothing", ["Mosul", "Mosul"], (0, 1)),
        ("verb:stressed", ["stressed"], (0,)),
        ('by:="john kerry"', ["Mosul is free,"], (1,)),
        ("by:smith", None, ()),
        ("free kind:indirect", ["free", "talks go on"], (2,)),
        ("by:lavrov kind:likely", ["Terrorists must leave Mosul,"], (0,)),
        ("by:lavrov kind:doubtful", ["talks go on"], (2,)),
        ("speaker:kerry", [], (0, 1, 2)),
    ],
)
def test_quote_operators_hold_for_one_quote(query: str, words: Sequence[str] | None, quotes: tuple[int, ...]) -> None:
    assert shown(query, QUOTED) == words
    assert quotes_matched(parse(query), QUOTED) == quotes


SOURCED = sourced(
    "A senior official at the ministry said talks had failed. The chancellor, Ida Berg, denied that talks had failed "
    "at all. Officials in Riga said nothing was lost.",
    ("talks had failed", None, "A senior official at the ministry"),
    ("that talks had failed at all", "Ida Berg", "The chancellor, Ida Berg"),
    ("nothing was lost", None, "Officials in Riga"),
)


@pytest.mark.parametrize(
    ("query", "words", "quotes"),
    [
        ("as:official", ["official", "Officials"], (0, 2)),
        ("as:=official", ["official"], (0,)),
        ('as:"senior officials"', ["senior official"], (0,)),
        ("as:(official NEAR/3 ministry)", ["official", "ministry"], (0,)),
        ("as:offic*", ["official", "Officials"], (0, 2)),
        ("as:talks", None, ()),
        ("said:official", None, ()),
        ("as:chancellor by:berg", ["chancellor"], (1,)),
        ("as:chancellor by:none", None, ()),
        ("by:none", ["talks had failed", "nothing was lost"], (0, 2)),
        ("by:NONE said:talks", ["talks"], (0,)),
        ("by:(none OR berg) said:failed", ["failed", "failed"], (0, 1)),
        ('by:"none"', None, ()),
        ("by:=none", None, ()),
        ("-by:none", None, (0, 1, 2)),
        ("{by:none as:riga} {by:berg}", ["that talks had failed at all", "Riga"], (1, 2)),
    ],
)
def test_how_an_article_calls_a_speaker_and_who_has_no_name_can_be_asked_for(
    query: str, words: Sequence[str] | None, quotes: tuple[int, ...]
) -> None:
    assert shown(query, SOURCED) == words
    assert quotes_matched(parse(query), SOURCED) == quotes


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("by:Sergei", True),
        ("by:Лавров", True),
        ("speaker:lawrow", True),
        ('by:"Sergej Lawrow"', True),
        ("by:al-lavrov", True),
        ("by:=sergei", False),
        ("by:serg", False),
        ("by:sergei*", False),
        ("by:larov", False),
    ],
)
def test_a_speaker_is_found_by_any_spelling_of_the_name(query: str, found: bool) -> None:
    article = quoted("“We go on,” Lavrov said.", ("We go on", "Sergey Lavrov", "direct", "said"))
    assert (shown(query, article) is not None) is found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("UN", ["UN", "U.N. Security Council"]),
        ("U.N.", ["UN", "U.N. Security Council"]),
        ('"UN"', ["UN", "U.N. Security Council"]),
        ("un", ["UN", "U.N. Security Council", "Ryo Min Un"]),
        ("=UN", ["UN", "U.N. Security Council", "Ryo Min Un"]),
        ('"RYO MIN UN"', ["Ryo Min Un"]),
        ("MIN", ["Ryo Min Un"]),
        ("XI", ["Xi Haoran"]),
        ("(UN OR XI)", ["UN", "U.N. Security Council", "Xi Haoran"]),
    ],
)
def test_two_capitals_of_a_body_are_no_part_of_a_persons_name(query: str, found: list[str]) -> None:
    names = ["UN", "U.N. Security Council", "Ryo Min Un", "Xi Haoran"]
    for field in ("by", "speaker"):
        tree = parse(f"{field}:{query}")
        articles = {name: quoted("Text.", ("Text", name, "direct", "said")) for name in names}
        assert [name for name in names if match(tree, articles[name]).matched] == found


@pytest.mark.parametrize(
    ("name", "query", "found"),
    [
        ("Karim al-Jazzar", '"Karim al-Jazzar"', True),
        ("Karim al-Jazzar", '"karim jazzar"', True),
        ("Karim al-Jazzar", '"Jazzar Karim"~1', True),
        ("Karim al-Jazzar", '"Karim el-Jazzar"', True),
        ("Karim al-Jazzar", '"al-Jazzar Karim"', False),
        ("Karim al-Jazzar", '"Karim of Jazzar"', False),
        ("Karim Jazzar", '"Karim al-Jazzar"', True),
        ("Huda Noor el-Din Saleh", '"Noor ad-Din Saleh"', True),
        ("Huda Noor el-Din Saleh", '"Huda Saleh"', False),
        ("al-Wadi Front", '"Wadi Front"', True),
        ("Nils of Jazzar", '"Nils Jazzar"', False),
    ],
)
def test_an_article_inside_a_name_is_no_matter(name: str, query: str, found: bool) -> None:
    one = article("Text.", speakers=(Speaker(name),))
    assert match(parse(f"speaker:{query}"), one).matched is found


def test_short_names_and_names_of_outlets_are_found_as_typed() -> None:
    article = quoted("“We go on,” Lee said.", ("We go on", "Bruce Lee", "direct", "said"))
    assert shown("by:lee", article) is not None
    assert shown("by:li", article) is None
    assert shown("outlet:wremya", replace(article, outlet="Vremya")) is None


@pytest.mark.parametrize(
    ("value", "query", "matches"),
    [
        ("2017-01-25", "date:2017", True),
        ("2017-01-25", "date:2017-01-25", True),
        ("2017-01-25", "after:2017-01-25", False),
        ("2017-01-25", "before:2017-01-26", True),
        ("2017-01", "date:2017", True),
        ("2017-01", "date:2017-01", True),
        ("2017-01", "date:2017-01-31", False),
        ("2017-02", "date:..2017-02-28", True),
        ("2017-02", "date:..2017-02-27", False),
        ("2017", "date:2017-01..", True),
        ("2017", "date:2017-01", False),
        ("2017", "has:date", True),
    ],
)
def test_a_coarse_date_matches_when_its_whole_period_does(value: str, query: str, matches: bool) -> None:
    assert bool(match(parse(query), dated(value))) is matches


def test_undated_articles_match_no_range() -> None:
    assert not match(parse("date:..2030"), NEWS)
    assert match(parse("date:none"), NEWS)


def test_fields_of_names_match_whole_words_without_case_and_accents() -> None:
    one = article("Text.", outlet="TODAY.AZ", via=("Le Monde", "Reuters"), speakers=(Speaker("Anna Díaz"),))
    for query in (
        "outlet:today.az",
        "via:monde",
        'via:"le monde"',
        "speaker:DIAZ",
        'outlet:="today.az"',
        "outlet:tod*",
    ):
        assert match(parse(query), one), query
    for query in ("outlet:toda", 'via:="le"', 'via:"monde reuters"', "speaker:diazes", "text"):
        assert bool(match(parse(query), one)) is (query == "text"), query


def test_words_match_by_the_language_of_the_article() -> None:
    russian = article("Лаврову ответили. Ёлка.", "Лавров", language="ru")
    assert shown("лавров", russian) == ["Лавров", "Лаврову"]
    assert shown("=лавров", russian) == ["Лавров"]
    assert shown("елка", russian) == ["Ёлка"]


@pytest.mark.parametrize(
    "query", ["aaaa*b", "*a*a*a*a*a*a*a*b", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxb~2", "/a*a*a*a*b/"]
)
def test_no_pattern_runs_away(query: str) -> None:
    assert not match(parse(query), article("a" * 64 + " " + "a" * 5000))


@pytest.mark.parametrize(
    "query", ["a", "a NEAR/5 a", "a NEAR/5 a NEAR/5 a", "a W/9 a W/9 a", '"a a"~3', '"a a a"', "a SAME/S a"]
)
def test_a_word_on_every_place_costs_no_more_than_the_text(query: str) -> None:
    assert match(parse(query), article("a " * 20_000)).body[-1].end == 2 * 20_000 - 1


def _distance(one: str, other: str) -> int:
    """Optimal string alignment, worked out in full."""
    rows = [
        [row + column if not row * column else 0 for column in range(len(other) + 1)] for row in range(len(one) + 1)
    ]
    for row in range(1, len(one) + 1):
        for column in range(1, len(other) + 1):
            differs = one[row - 1] != other[column - 1]
            rows[row][column] = min(
                rows[row - 1][column] + 1, rows[row][column - 1] + 1, rows[row - 1][column - 1] + differs
            )
            if row > 1 and column > 1 and one[row - 1] == other[column - 2] and one[row - 2] == other[column - 1]:
                rows[row][column] = min(rows[row][column], rows[row - 2][column - 2] + 1)
    return rows[-1][-1]


@given(st.text("abc", min_size=1, max_size=6), st.text("abcd", min_size=1, max_size=7), st.sampled_from([1, 2]))
def test_a_fuzzy_word_matches_within_its_edit_distance(word: str, form: str, distance: int) -> None:
    assert compile_pattern(Fuzzy(word, distance)).matches(form) is (_distance(word, form) <= distance)


@pytest.mark.parametrize(
    ("pattern", "prefix"), [("terror(ist|ism)", "terror"), ("a|b", ""), ("ab*c", "a"), (r"te\|x", "te"), ("(a|b)c", "")]
)
def test_the_beginning_of_a_pattern_narrows_where_it_is_looked_for(pattern: str, prefix: str) -> None:
    assert compile_pattern(Regex(pattern)).prefix == prefix
