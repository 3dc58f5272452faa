import pytest

from searchapp.article import Span
from searchapp.compare.likeness import likeness
from searchapp.compare.units import Unit
from searchapp.compare.wordings import wordings

FILLING = [
    "Ferries to Burgas sail from the northern pier until the work is done.",
    "A storm damaged the lighthouse in March.",
    "The national choir sang in Plovdiv on Sunday evening.",
]


def log_odds(one: str, other: str, speakers: tuple[str | None, str | None]) -> float:
    units = [
        Unit(text, 0, len(text), Span(0, len(text)), (speaker,) if speaker else ())
        for text, speaker in [(one, speakers[0]), (other, speakers[1]), *((text, None) for text in FILLING)]
    ]
    a, b, *_ = wordings(units, [()] * len(units), ["en"] * len(units))
    return likeness(a, b, one_speech=False).log_odds


BRIEF = [
    ("It is not what we asked for, but what we can live with.", "We can live with it."),
    ("Army divers would inspect the foundation on Wednesday.", "Divers from the army were to examine the foundations."),
    ("Every day costs us thirty million.", "We lose thirty million a day."),
]


@pytest.mark.parametrize(("one", "other"), BRIEF)
def test_a_few_words_of_one_speaker_are_the_same_statement_though_much_is_added(one: str, other: str) -> None:
    assert log_odds(one, other, ("Marten Oake", "Oake")) > 0


@pytest.mark.parametrize(("one", "other"), BRIEF)
def test_of_two_speakers_that_is_much_less_sure(one: str, other: str) -> None:
    assert log_odds(one, other, ("Marten Oake", "Lia Brandt")) < log_odds(one, other, ("Oake", "Oake")) - 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The wall will stand for fifty years.", "The charge was rejected in parliament."),
        ("We are digging with our hands.", "Three helicopters were sent to the valley."),
        ("The bank needs a new beginning.", "The central bank said that deposits were safe."),
    ],
)
def test_other_words_of_one_speaker_are_another_statement(one: str, other: str) -> None:
    assert log_odds(one, other, ("Dilan Aksoy", "Aksoy")) < 0


def test_that_a_speaker_is_the_same_counts_for_little_where_the_figures_differ() -> None:
    one, other = "They were offered a rise of 4 percent for the nights.", "They took 6.5 percent, a rise for nights."
    assert log_odds(one, other, ("Oake", "Oake")) < log_odds(one, other, (None, None)) + 0.3
    assert log_odds(one, other.replace("6.5", "4"), ("Oake", "Oake")) > log_odds(one, other, ("Oake", "Oake")) + 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The minister said the bridge at Ostrava opens on 4 May.",
            "The Ostrava bridge will open in May, a spokesman said.",
        ),
        ("Talks in Geneva ended without any result on Friday.", "The Geneva talks broke up late on 12 March."),
        ("Kovač was fined 300 euros for the letter.", "For his letter Kovač must pay a fine."),
    ],
)
def test_it_makes_no_difference_which_of_two_sentences_comes_first(one: str, other: str) -> None:
    for speakers in ((None, None), ("Oake", "Oake"), ("Oake", "Brandt"), (None, "Oake")):
        assert log_odds(one, other, speakers) == pytest.approx(log_odds(other, one, speakers[::-1]))
