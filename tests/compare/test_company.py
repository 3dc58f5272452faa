"""A likeness within a speech is surer among others."""

import pytest

from searchapp.compare.company import in_company
from searchapp.compare.likeness import Likeness, probability

LIKELY, DOUBTFUL = Likeness(3.0, 1.0), Likeness(-1.0, 1.0)


def test_a_doubtful_pair_is_believed_among_sure_ones() -> None:
    among = {(10, 5): DOUBTFUL, (9, 4): LIKELY, (11, 6): LIKELY, (12, 3): LIKELY}
    assert in_company(among, ())[10, 5] > 0
    assert in_company({(10, 5): DOUBTFUL}, ())[10, 5] < 0


def test_verbatim_pairs_are_company_too() -> None:
    assert in_company({(10, 5): DOUBTFUL}, [(9, 4), (11, 6)])[10, 5] > 0


@pytest.mark.parametrize("other", [(40, 5), (10, 40), (10, 6), (11, 5)])
def test_company_is_near_on_both_sides_and_of_other_sentences(other: tuple[int, int]) -> None:
    alone = in_company({(10, 5): DOUBTFUL}, ())[10, 5]
    assert in_company({(10, 5): DOUBTFUL}, [other])[10, 5] == alone


def test_what_is_of_no_speech_keeps_its_own_likeness() -> None:
    found = in_company({(1, 1): Likeness(0.7, 0.0), (2, 2): LIKELY}, [(3, 3)])
    assert found[1, 1] == 0.7


def test_where_the_speaker_is_in_doubt_company_tells_less() -> None:
    doubt = Likeness(-1.0, 0.3)
    sure = [(9, 4), (11, 6)]
    assert in_company({(10, 5): doubt}, sure)[10, 5] < in_company({(10, 5): DOUBTFUL}, sure)[10, 5]


def test_even_odds_are_a_chance_of_a_half() -> None:
    assert probability(0.0) == 0.5
