"""Titles as browsers of text print them, with numbers for links."""

import pytest

from searchapp.reading.read import read_bytes

STORY = (
    "The council of Brava said on Monday that the lighthouse would be sold in spring, after two years of talks.",
    "“It has stood dark since the storm,” said Jon Ekberg, who kept it for thirty years and lives beside it still.",
    "The buyers want to open a school for boat builders there, and have promised to keep the lamp as it is.",
)


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("[14]Brava sells its old lighthouse to a school", "Brava sells its old lighthouse to a school"),
        ("Brava sells its old [7]lighthouse to a school", "Brava sells its old lighthouse to a school"),
        ("[img] Brava sells its old lighthouse to a school", "Brava sells its old lighthouse to a school"),
        ("Brava [sic] sells lighthouse [2017] to a school", "Brava [sic] sells lighthouse [2017] to a school"),
    ],
)
def test_a_title_is_told_without_the_numbers_of_its_links(printed: str, title: str) -> None:
    text = "\n\n".join([printed, *STORY])
    assert read_bytes(text.encode(), "page.txt").articles[0].title == title
