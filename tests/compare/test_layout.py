from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Span
from searchapp.compare.align import Comparison, Pair, compare
from searchapp.compare.layout import Group, beside, groups
from searchapp.compare.units import Unit
from tests.compare.articles import article

LEAD = "The harbour of Varna will be closed for two weeks from Monday, the mayor said."
STORM = "A storm damaged the lighthouse in March."
CHOIR = "The national choir sang in Plovdiv on Sunday evening."


def units(side: str, number: int) -> tuple[Unit, ...]:
    return tuple(Unit(f"{side}{at} said", at * 10, at * 10 + 7, Span(at * 10, at * 10 + 7)) for at in range(number))


def comparison(number_a: int, number_b: int, alike: dict[tuple[int, int], float]) -> Comparison:
    left, right = units("a", number_a), units("b", number_b)
    pairs = tuple(Pair(left[one], right[other], score, "reworded") for (one, other), score in sorted(alike.items()))
    in_a, in_b = {pair.a for pair in pairs}, {pair.b for pair in pairs}
    only_a, only_b = (tuple(u for u in side if u not in paired) for side, paired in ((left, in_a), (right, in_b)))
    return Comparison(left, right, pairs, only_a, only_b, 0.0)


def shape(found: Sequence[Group]) -> list[tuple[str, str]]:
    return [(" ".join(u.text[:2] for u in group.a), " ".join(u.text[:2] for u in group.b)) for group in found]


def test_a_statement_that_both_make_twice_is_one_group() -> None:
    found = groups(comparison(2, 3, {(0, 0): 0.9, (0, 2): 0.8, (1, 0): 0.7, (1, 2): 0.6}))
    assert shape(found) == [("a0 a1", "b0 b2")]
    assert found[0].score == 0.9


def test_a_long_sentence_stands_beside_the_short_ones_it_became() -> None:
    assert shape(groups(comparison(1, 2, {(0, 0): 0.6, (0, 1): 0.9}))) == [("a0", "b0 b1")]


def test_a_chain_of_half_likenesses_does_not_join_everything() -> None:
    chain = {(at, at): 0.9 for at in range(4)} | {(at, at + 1): 0.6 for at in range(3)}
    assert max(len(group.a) + len(group.b) for group in groups(comparison(4, 4, chain))) < 8


def test_all_sentences_stand_once_and_those_of_the_left_in_order() -> None:
    found = beside(comparison(4, 4, {(1, 2): 0.9, (3, 2): 0.8}))
    assert shape(found) == [("a0", ""), ("", "b0"), ("", "b1"), ("a1 a3", "b2"), ("a2", ""), ("", "b3")]
    assert [group.mark for group in found] == [" ", " ", " ", "~", " ", " "]


def test_words_differ_in_a_group_when_no_partner_has_them() -> None:
    one = article(LEAD, STORM)
    two = article(LEAD.replace("two weeks", "three weeks"), CHOIR, LEAD.replace("Monday", "Tuesday"), name="b")
    (group,) = groups(compare(one, two))
    assert (len(group.a), len(group.b)) == (1, 2)
    assert group.a_differs == ((),)
    texts = [[unit.text[slice(*span)] for span in spans] for unit, spans in zip(group.b, group.b_differs, strict=True)]
    assert texts == [["three"], ["Tuesday"]]


def test_a_group_is_verbatim_when_all_of_it_is() -> None:
    assert [group.kind for group in groups(compare(article(LEAD), article(CHOIR, LEAD, name="b")))] == ["verbatim"]


places = st.tuples(st.integers(0, 5), st.integers(0, 5))


@given(st.dictionaries(places, st.sampled_from((0.5, 0.7, 0.9)), max_size=15))
def test_each_sentence_stands_in_exactly_one_group(alike: dict[tuple[int, int], float]) -> None:
    made = comparison(6, 6, alike)
    found = beside(made)
    assert sorted(unit.start for group in found for unit in group.a) == [unit.start for unit in made.units_a]
    assert sorted(unit.start for group in found for unit in group.b) == [unit.start for unit in made.units_b]
    assert [group for group in found if group.kind] == groups(made)
