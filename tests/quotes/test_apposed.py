"""Who is named between commas right behind the words for somebody without a name, or for a body."""

import pytest

from tests.quotes.told import indirect


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Ann Berg’s opponent, party nominee Tom Lund,", "Tom Lund"),
        ("Ida Munk’s boyfriend, boxer Olav van Dorn,", "Olav van Dorn"),
        ("The head of the harbour desk in Oakham, Pia Marchetti,", "Pia Marchetti"),
        ("the candidate, district clerk Ines Roca,", "Ines Roca"),
        ("Another student, Emily,", "Emily"),
        ("Norcorp’s CTO, Karl Munk,", "Karl Munk"),
        ("The chief of staff for the northern harbours, Ines Roca,", "Ines Roca"),
        ("Another harbour network, Rednet,", "Rednet"),
        ("Westlink’s parent company, The Sound Company,", "Sound Company"),
    ],
)
def test_a_name_between_commas_tells_who_speaks(source: str, name: str) -> None:
    assert indirect(f"It was late. {source} said that the pier was old.")[-1] == ("the pier was old", name)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("The soldier, identified as Ostap,", "Ostap"),
        ("The official, surnamed Tian,", "Tian"),
        ("A young student, who gave only her first name Emily,", "Emily"),
        ("The spokesman for the harbour crews, identified only as Lund,", "Lund"),
    ],
)
def test_so_does_the_part_of_a_name_by_which_somebody_is_known(source: str, name: str) -> None:
    assert indirect(f"It was late. {source} said that the pier was old.")[-1] == ("the pier was old", name)


@pytest.mark.parametrize(
    "source",
    [
        "Some clerks, led by Ann Berg,",
        "A student from Linden, Ohio,",
        "Many clerks, including Ann Berg,",
        "The letter, signed by Ann Berg,",
    ],
)
def test_but_not_a_name_of_somebody_else_or_of_a_place(source: str) -> None:
    assert indirect(f"It was late. {source} said that the pier was old.")[-1] == ("the pier was old", None)
