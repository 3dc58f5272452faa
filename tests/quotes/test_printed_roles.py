"""What an article says beside a name of who somebody is."""

import pytest

from tests.quotes.told import read


def role(text: str, language: str = "en") -> str | None:
    [speaker] = read(text, language).speakers
    return speaker.role


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Norwegian Foreign Minister Ann Holm said the yard would close.", "Norwegian Foreign Minister"),
        ("Norway’s former deputy trade minister Ann Holm said no.", "Norway’s former deputy trade minister"),
        ("On Monday acting Mayor Karl Lund said the yard would close.", "acting Mayor"),
        ("UN Special Envoy for Marland Karl Lund said the yard would close.", "UN Special Envoy for Marland"),
        (
            "President of the Harbour Council of Marlow Ann Holm said the yard would close.",
            "President of the Harbour Council of Marlow",
        ),
        ("“It is late,” said Holm ally and union leader Ann Berg.", "union leader"),
    ],
)
def test_a_title_before_a_name_has_what_it_is_of(text: str, printed: str) -> None:
    assert role(text) == printed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("“It is late,” said Ann Holm, director of the Harbour Watch.", "director of the Harbour Watch"),
        (
            "Ann Holm, a marine biologist at Marlow University, said it was late.",
            "marine biologist at Marlow University",
        ),
        ("Karl Lund, 54, the U.S. ambassador to Marland, said it was late.", "U.S. ambassador to Marland"),
        ("Karl Lund, who is a spokesman for the yard, said it was late.", "spokesman for the yard"),
        (
            "Ann Holm, professor at the A. B. Reed School of Law, said it was late.",
            "professor at the A. B. Reed School of Law",
        ),
    ],
)
def test_an_apposition_behind_a_name_is_a_role(text: str, printed: str) -> None:
    assert role(text) == printed


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holm, Karl Lund and others came. Ann Holm said it was late.",
        "Ann Holm, in the group of the leader, said it was late.",
        "They impeached President Karl Lund. Ann Holm, 34, said it was late.",
        "Ann Holm, who has become the face of the campaign, said it was late.",
    ],
)
def test_what_is_no_role_of_theirs_is_none(text: str) -> None:
    assert [speaker.role for speaker in read(text).speakers if speaker.name == "Ann Holm"] == [None]


def test_a_title_that_several_share_is_told_for_one() -> None:
    text = "The Norwegian and Danish Foreign Ministers Ann Holm and Karl Lund met. Ann Holm said it was late."
    assert [speaker.role for speaker in read(text).speakers] in ([None], ["foreign minister"])


def test_of_several_places_the_one_that_says_more_counts() -> None:
    text = "President Ann Holm came. Ann Holm, president of the Marlow Guild, said it was late."
    assert role(text) == "president of the Marlow Guild"
