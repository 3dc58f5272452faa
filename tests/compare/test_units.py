import textwrap

import pytest

from searchapp.compare.units import units_of
from tests.compare.articles import article


def test_a_sentence_is_its_speakers_and_nobody_elses() -> None:
    one, two = "The gates stay shut.", "We will open them in May."
    found = units_of(
        article(
            f"“{one}” said Anna Berg.",
            "It rained.",
            f"“{two}” Karl Lund said.",
            quotes=((one, "Anna Berg"), (two, "Karl Lund")),
        )
    )
    speakers = {unit.speaker for unit in found if unit.text.startswith("“The gates")}
    assert speakers == {"Anna Berg"}
    assert {unit.speaker for unit in found if unit.text == "It rained."} == {None}
    assert {unit.speaker for unit in found if unit.text.startswith("“We will")} == {"Karl Lund"}


def test_a_quote_over_several_sentences_gives_each_its_speaker() -> None:
    words = "The gates stay shut. Nobody comes in. Nobody goes out."
    found = units_of(article(f"“{words}” said Anna Berg.", quotes=((words, "Anna Berg"),)))
    assert [unit.speaker for unit in found][:3] == ["Anna Berg"] * 3


def test_of_two_speakers_in_a_sentence_the_one_who_says_more_counts() -> None:
    long, short = "that the northern gates would stay shut until the middle of May", "why not"
    found = units_of(
        article(
            f"Anna Berg said {long}, and Karl Lund asked {short}.",
            quotes=((long, "Anna Berg"), (short, "Karl Lund")),
        )
    )
    assert [unit.speaker for unit in found] == ["Anna Berg"]


def test_what_two_said_together_is_said_by_both() -> None:
    words = "that the northern gates would stay shut until the middle of May"
    (found,) = units_of(article(f"Berg and Lund said {words}.", quotes=((words, ("Anna Berg", "Karl Lund")),)))
    assert (found.speaker, found.speakers) == ("Anna Berg", ("Anna Berg", "Karl Lund"))


@pytest.mark.parametrize("width", [50, 72, 90])
def test_a_text_broken_to_a_width_has_the_sentences_that_it_has_unbroken(width: int) -> None:
    told = (
        "Anna Berg went first at the town hall that the Harbour Post had called for Monday in the school of Marlow. "
        "She spoke for well over an hour and a half, and nobody who had come to hear her left before she had ended. "
        "“We stay in the harbour,” she told those who asked the self-styled captain Ned Holm of Oakham to leave."
    )
    broken = units_of(article("\n".join(textwrap.wrap(told, width, break_on_hyphens=False))))
    assert [" ".join(unit.text.split()) for unit in broken] == [unit.text for unit in units_of(article(told))]
    assert len(broken) == 3


@pytest.mark.parametrize(
    ("joined", "sentences"),
    [
        ("The gates stay shut by the vote.The council meets again in May.", 2),
        ("It was paid by the fund (FBM).According to the clerk nobody asked.The money is gone.", 3),
        ("“We open in May.”“And not before,” she said.Berg left.", 3),
        ("The shop at anchor.com sells rope, and Node.js runs it.", 1),
        ("Written by R.Holm of the U.S.Navy on 4.May", 1),
    ],
)
def test_sentences_with_no_space_between_them_are_several(joined: str, sentences: int) -> None:
    found = units_of(article(joined))
    assert len(found) == sentences
    assert " ".join(unit.text for unit in found).replace(" ", "") == joined.replace(" ", "")
