"""Several articles beside each other: who has a statement, in which words, and who leaves it out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Article
from searchapp.compare.coverage import Coverage, Statement, coverage, sharing
from searchapp.compare.similar import Printed, elsewhere
from searchapp.compare.units import units_of
from searchapp.export.coverage import coverage_page, summary
from tests.compare.articles import article

HARBOUR = "The harbour of Varna will be closed for two weeks from Monday, the mayor said."
HARBOUR_OTHERWISE = "From Monday the harbour of Varna is going to be closed for two weeks, the mayor said."
STRIKE = "Four hundred dockers have been on strike in Burgas since the second of May."
STORM = "A storm damaged the old lighthouse of Sozopol in March."
CHOIR = "The national choir sang in Plovdiv on Sunday evening."
FERRY = "A new ferry to Odesa will sail twice a week from September."


def held(found: Coverage) -> list[list[int]]:
    """The numbers of the articles that have each statement."""
    return [[at for at, units in enumerate(one.wordings) if units] for one in found.statements]


def words(statement: Statement, number: int) -> list[str]:
    return [unit.text for unit in statement.wordings[number]]


ONE = article(CHOIR, HARBOUR, STRIKE, name="a", outlet="Coast Wire")
TWO = article(STORM, STRIKE, HARBOUR_OTHERWISE, name="b", outlet="Lighthouse")
THREE = article(HARBOUR, FERRY, name="c")
FERRY_ALONE = article(FERRY, name="e")


def test_what_most_articles_have_comes_first_and_what_one_leaves_out_is_seen() -> None:
    found = coverage([ONE, TWO, THREE])
    assert held(found) == [[0, 1, 2], [0, 1]]
    assert [words(found.statements[0], at) for at in range(3)] == [[HARBOUR], [HARBOUR_OTHERWISE], [HARBOUR]]
    assert [found.has(at) for at in range(3)] == [2, 2, 1]


def test_what_only_one_article_has_is_kept_apart() -> None:
    found = coverage([ONE, TWO, THREE])
    assert [[unit.text for unit in units] for units in found.alone] == [[CHOIR], [STORM], [FERRY]]


def test_articles_with_the_same_words_stand_together() -> None:
    found = coverage([ONE, TWO, THREE])
    assert found.statements[0].alike() == [(0, 2), (1,)]
    assert found.statements[1].alike() == [(0, 1)]


def test_a_statement_is_spoken_by_whom_the_first_article_names_that_names_one() -> None:
    named = article(HARBOUR_OTHERWISE, name="b", quotes=((HARBOUR_OTHERWISE.removesuffix("."), "Vera Dimova"),))
    (statement,) = coverage([THREE, named]).statements
    assert statement.speakers == ("Vera Dimova",)


def test_articles_that_share_nothing_are_alone() -> None:
    found = coverage([article(CHOIR, name="a"), article(STORM, name="b"), article(FERRY, name="c")])
    assert found.statements == ()
    assert list(map(len, found.alone)) == [1, 1, 1]
    assert summary(found) == "no statement is in two of these 3 articles"


def test_a_word_that_articles_have_between_their_sentences_is_no_statement() -> None:
    found = coverage(
        [article("Advertisement", HARBOUR, "Read more:", name="a"), article(HARBOUR, "Advertisement", name="b")]
    )
    assert held(found) == [[0, 1]]
    assert found.alone == ((), ())


def test_the_page_shows_who_has_a_statement_and_each_wording_once() -> None:
    page = "".join(coverage_page([ONE, TWO, THREE], coverage([ONE, TWO, THREE])))
    assert page == (
        "A  (no title)\n   Coast Wire · undated\n"
        "B  (no title)\n   Lighthouse · undated\n"
        "C  (no title)\n   (no outlet) · undated\n"
        "\n2 statements in two or more of 3 articles: A has 2, B 2, C 1; sentences only in one: A 1, B 1, C 1\n"
        f"\n  1  A B C\n     AC  {HARBOUR}\n     B  {HARBOUR_OTHERWISE}\n"
        f"\n  2  A B –\n     AB  {STRIKE}\n"
    )


def test_british_and_american_spellings_of_a_word_are_not_marked() -> None:
    british = HARBOUR.replace("two weeks", "ten weeks")
    articles = [article(HARBOUR.replace("harbour", "harbor"), name="a"), article(british, name="b")]
    page = "".join(coverage_page(articles, coverage(articles), colored=True))
    assert "\x1b[1;4mten\x1b[0m" in page
    assert "\x1b[1;4mharbour" not in page


def test_words_that_the_first_wording_lacks_are_marked_in_colour() -> None:
    articles = [article(HARBOUR, name="a"), article(HARBOUR.replace("two weeks", "ten weeks"), name="b")]
    page = "".join(coverage_page(articles, coverage(articles), colored=True))
    assert "\x1b[1;4mten\x1b[0m" in page
    assert "\x1b[1;4mtwo" not in page


_SENTENCES = (HARBOUR, HARBOUR_OTHERWISE, STRIKE, STORM, CHOIR, FERRY)


@given(st.lists(st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=5), min_size=2, max_size=5))
def test_every_sentence_stands_in_one_statement_or_alone(bodies: list[list[str]]) -> None:
    articles: list[Article] = [article(*body, name=f"n{at}") for at, body in enumerate(bodies)]
    found = coverage(articles)
    for at, one in enumerate(articles):
        told = [unit for statement in found.statements for unit in statement.wordings[at]]
        assert sorted([*told, *found.alone[at]], key=lambda unit: unit.start) == units_of(one)
    assert all(statement.carried > 1 for statement in found.statements)


def test_articles_that_share_only_among_themselves_are_not_laid_beside_the_first() -> None:
    articles, found = sharing([ONE, TWO, article(STORM, name="d"), article(FERRY, STORM, name="e")])
    assert [one.id for one in articles] == ["a", "b"]
    assert [unit.text for unit in found.alone[1]] == [STORM]


def test_what_the_first_leaves_out_is_told_of_those_that_share_with_it() -> None:
    _, found = sharing([article(CHOIR, name="d"), article(CHOIR, STORM, name="e"), article(CHOIR, STORM, name="f")])
    assert held(found) == [[0, 1, 2], [1, 2]]


def test_an_article_that_shares_nothing_is_not_laid_beside_the_first() -> None:
    articles, found = sharing([ONE, FERRY_ALONE, TWO])
    assert [one.id for one in articles] == ["a", "b"]
    assert held(found) == [[0, 1], [0, 1]]
    assert [[unit.text for unit in units] for units in found.alone] == [[CHOIR], [STORM]]
    assert sharing([FERRY_ALONE, TWO])[0] == [FERRY_ALONE]


OWN = Printed("TASS", "2031-03-04", "own")


@pytest.mark.parametrize(
    ("own", "nearest", "taken"),
    [
        (OWN, [("TASS", None, "a"), ("SANA", None, "b"), ("SANA", None, "c"), ("RT", None, "d")], ["b", "d"]),
        (OWN, [(None, None, "a"), (None, None, "b"), ("TASS", None, "c")], ["a", "b"]),
        (Printed(None, None, "own"), [(None, None, "a"), ("TASS", None, "b")], ["a", "b"]),
        (OWN, [(f"Paper {at}", None, str(at)) for at in range(9)], ["0", "1", "2", "3"]),
        (OWN, [("TASS", None, str(at)) for at in range(30)] + [("SANA", None, "far")], []),
        (OWN, [("SANA", "2031-01-04", "a"), ("RT", "2031-03-09", "b"), ("SANA", "2031-03-01", "c")], ["b", "c"]),
        (OWN, [("SANA", "2031", "a"), ("RT", "2030-03-04", "b")], ["a"]),
    ],
)
def test_the_nearest_of_each_other_outlet_within_days_is_taken(
    own: Printed, nearest: list[tuple[str | None, str | None, str]], taken: list[str]
) -> None:
    assert elsewhere(own, [Printed(*one) for one in nearest]) == taken
