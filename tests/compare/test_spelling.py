import pytest

from searchapp.compare.differing import differences
from searchapp.compare.spelling import american
from searchapp.compare.synonyms import stem_of, synonyms

SPELT = (
    "centre center, organisation organization, minimise minimize, favourite favorite, honourable honorable, "
    "defence defense, travelled traveled, dialogue dialog, programmes programs, analysed analyzed, "
    "neighbouring neighboring, theatres theaters, labour labor, sceptical skeptical, judgement judgment, "
    "cancelling canceling, counsellor counselor, kilometres kilometers, realised realized, centred centered"
)
APART = (
    "four for, hours hors, killed kiled, filling filing, called caled, our or, tour tor, flour floor, axis axiz, "
    "rise rize, basis baziz, genre gener, acre acer, hence hense"
)


@pytest.mark.parametrize("pair", SPELT.split(", "))
def test_both_spellings_of_a_word_are_one(pair: str) -> None:
    british, other = pair.split()
    assert american(british) == american(other)


@pytest.mark.parametrize("pair", APART.split(", "))
def test_other_words_stay_two(pair: str) -> None:
    one, other = pair.split()
    assert american(one) != american(other)


def test_a_spelling_differs_only_where_nothing_else_does() -> None:
    one, other = "The centre must minimise harm to its neighbours.", "The new center must minimize harm to neighbors."
    (in_a, in_b) = differences(one, other, "en")
    assert ([one[slice(*span)] for span in in_a], [other[slice(*span)] for span in in_b]) == (["its"], ["new"])
    assert differences("the centre", "the center", "en")[0]
    assert len(differences(one, other)[0]) == 3


def test_words_of_one_meaning_are_one_in_either_spelling() -> None:
    known = synonyms("en")
    stems = [stem_of(word, "en") for word in ("criticise", "criticize", "criticised", "denounce", "condemned")]
    assert len({known.get(stem, stem) for stem in stems}) == 1
