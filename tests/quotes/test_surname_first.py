"""Names of China and Korea, which put the surname first."""

import pytest

from searchapp.quotes.speakers.canonical import canonical_names
from searchapp.quotes.speakers.names.surname_first import is_surname_first
from tests.quotes.told import direct


@pytest.mark.parametrize(
    "names",
    [
        ["Kim Jong-un", "Kim Jong Un", "Kim", "Ким Чен Ын"],
        ["Moon Jae-in", "Moon Jae In", "Moon"],
        ["Tsai Ing-wen", "Tsai"],
        ["Xi Jinping", "Xi", "Си Цзиньпин"],
        ["Lee Hsien Loong", "Lee Hsien-Loong", "Lee"],
        ["Zhao Lijian", "Zhao"],
    ],
)
def test_a_surname_alone_and_every_way_to_set_the_given_name_is_one_person(names: list[str]) -> None:
    counts = {name: len(names) - at for at, name in enumerate(names)}
    assert canonical_names(counts, {}) == dict.fromkeys(names[1:], names[0])


def test_people_who_share_the_surname_or_the_given_name_stay_apart() -> None:
    counts = {
        "Kim Jong-un": 3,
        "Kim Yo-jong": 2,
        "Kim": 4,
        "Li Qiang": 2,
        "Wang Qiang": 1,
        "Kim Gordon": 5,
        "Gordon": 1,
    }
    assert canonical_names(counts, {}) == {"Gordon": "Kim Gordon"}


@pytest.mark.parametrize(
    "name",
    ["Kim Gordon", "Lee Child", "Han Solo", "Ann Lee", "Song Writer", "Jean Marie-Claire", "Long Beach"],
)
def test_a_name_whose_second_word_is_no_given_name_of_there_puts_the_surname_last(name: str) -> None:
    assert not is_surname_first(name.split())


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Premier Gao Lihua met the delegation. “The door stays open,” Gao said.", "Gao Lihua"),
        ("Park Min-ho and Ann Berg shook hands. “It was time,” Park said.", "Park Min-ho"),
        ("Choi Seo Yun and Kim Da-eun sing together. “We argue a lot,” Kim said.", "Kim Da-eun"),
    ],
)
def test_an_article_goes_on_with_the_surname(text: str, speaker: str) -> None:
    assert [who for _, who in direct(text)] == [speaker]
