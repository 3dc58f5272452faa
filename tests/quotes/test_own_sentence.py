"""Whom a pronoun or a participle is of by the sentence it stands in, or by the one right before."""

import pytest

from tests.quotes.told import direct, indirect


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Guild keeps still, but on Friday President Olav Holm spoke of the raid, saying that it was over.",
            "Holm",
        ),
        ("The board met behind doors, while Mayor Ann Berg gave a speech, adding that the yard would close.", "Berg"),
        ("The crews left in May, and Karl Lund took over the quay, saying that it was late.", "Lund"),
        ("Holm took the cup and the hat, but not the coat, saying that it was late. Olav Holm smiled.", "Holm"),
        (
            "There was support from Oslo - with Harbour Secretary Ida Lund issuing a statement saying it was late.",
            "Lund",
        ),
        ("The row went on in Bergen, with Tom Berg giving a talk arguing that it was late.", "Berg"),
    ],
)
def test_a_participle_is_of_the_last_clause_that_has_a_subject(text: str, speaker: str) -> None:
    assert [(who or "").rpartition(" ")[2] for _, who in indirect(text)][-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Paul Lund denied it. After Karl Berg got the call he went to the yard, where he says it was cold.",
        "Paul Lund denied it. When Karl Berg took the stage, he said it was cold.",
        "“No,” Paul Lund said. But Karl Berg was calm. Mr. Berg’s view of the sale was plain. He said it was cold.",
        "Paul Lund denied it. It was rejected by the harbour master, Karl Berg, in June, when he said it was cold.",
        "Paul Lund said it was late. It’s President Karl Berg who went furthest. Speaking in May, he said it was cold.",
    ],
)
def test_he_is_whom_the_sentence_is_about_and_not_who_spoke_before(text: str) -> None:
    assert [who for said, who in indirect(text) if "cold" in said] == ["Karl Berg"]


def test_she_is_the_woman_named_there_and_nobody_whose_name_tells_neither() -> None:
    text = (
        "“Be brave,” said Governor Chris Sund.\n"
        "But there is nothing brave about Anna Holm’s run. Yes, she is late. She said that she would stay."
    )
    assert indirect(text)[-1] == ("she would stay", "Anna Holm")


@pytest.mark.parametrize("who", ["an assistant pastor", "a relative", "a trader", "a former colleague"])
def test_he_is_nobody_known_behind_somebody_without_a_name(who: str) -> None:
    text = f"Paul Lund said no. He drew a crowd, says {who} who knew him for years. He says that it was late."
    assert indirect(text)[-1] == ("it was late", None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Holm and Anna Berg met. Anna Berg founded the group. Anna says that it grew.", "Anna Berg"),
        ("Tom Lund, who leads the yard, says it is late. Tom says that it grew. Later Tom Holm came.", "Tom Lund"),
        ("Anna Holm and Anna Berg met. Anna Holm founded the group. “It grew,” Anna says.", "Anna Holm"),
    ],
)
def test_a_given_name_of_several_is_of_whoever_was_named_in_full_last(text: str, speaker: str) -> None:
    assert [*indirect(text), *direct(text)][-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is late,” Ann Berg, a clerk at the Harbour Mill, and a native of Oakham, in Maine, told me.", "Ann Berg"),
        ("“It is late,” Ann Berg, a native of Oakham told the Post.", "Ann Berg"),
        ("“It is late,” said another Norwegian, Ann Berg.", "Ann Berg"),
        ("“How can it be?” Prime Minister Olav bin Holm, a guest at the talks, posted on Monday.", "Olav bin Holm"),
        ("“Is it late?” Ann Berg later wondered.", "Ann Berg"),
    ],
)
def test_a_name_right_behind_marks_is_who_spoke_whatever_is_said_of_them(text: str, speaker: str) -> None:
    assert direct(text) == [(text[1 : text.find("”")], speaker)]


def test_a_sentence_behind_a_question_is_no_attribution_for_its_first_word() -> None:
    text = "Mr. Holm spoke to us. “We did not make those!” The offices of Norcorp are in a park. They look new."
    assert direct(text)[0][1] in ("Holm", None)


def test_who_spoke_goes_on_though_what_they_spoke_in_is_told_of() -> None:
    text = (
        "“It is late,” Olav Holm said in Bergen, one of seven towns expected to decide the vote.\n"
        "“And it is cold.”\nA crew of nine left."
    )
    assert direct(text) == [("It is late,", "Olav Holm"), ("And it is cold.", "Olav Holm")]
