"""Where English reported clauses end that hold other clauses or stand beside other attributions."""

import pytest

from tests.quotes.told import direct, indirect, quotes, read


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Though officials have said the dam was sound, traders have claimed that it leaks.",
            ["the dam was sound", "it leaks"],
        ),
        (
            "Although Ann Berg said the dam was sound, the board later noted that it leaks.",
            ["the dam was sound", "it leaks"],
        ),
        (
            "She thinks that a tenth of them leak, but a board report indicated that all did.",
            ["a tenth of them leak", "all did"],
        ),
    ],
)
def test_what_is_set_against_it_is_no_part_of_what_somebody_says(text: str, said: list[str]) -> None:
    assert [words for words, _ in indirect(text)] == said


@pytest.mark.parametrize(
    "said",
    [
        "while repair is needed, the plan is flawed",
        "if he had known of the leak, he would have left",
        "when he asked, they told him to go",
        "the firm, which has worked here for years and was lately given a new lease by the Board of Works, must pay",
    ],
)
def test_a_clause_within_it_is_a_part_of_what_somebody_says(said: str) -> None:
    assert [words for words, _ in indirect(f"Ann Berg insisted that {said}.")][:1] == [said]


def test_a_relative_clause_ends_what_is_said_in_it() -> None:
    text = "The mayor, who recently said that she brings a “fresh view to the office,” will have to go."
    assert [words for words, _ in indirect(text)] == ["she brings a “fresh view to the office,”"]


@pytest.mark.parametrize(
    "text",
    [
        "According to a copy of the filing obtained by the Harbour Post:",
        "According to the lawsuit:",
        "According to court papers:",
    ],
)
def test_a_paper_that_a_colon_ends_speaks_below(text: str) -> None:
    said = "The defendant went into the yard at night without leave."
    assert direct(f"Ann Berg said it was late.\n{text}\n“{said}”") == [(said, None)]


def test_a_clause_before_a_colon_says_whose_words_follow() -> None:
    text = "“He left,” said Ann Berg.\nBut neighbour Pia Holm picks up the story: “All of a sudden, the door opens.”"
    assert direct(text)[-1] == ("All of a sudden, the door opens.", "Pia Holm")


def test_a_date_is_nobody() -> None:
    assert not read("Sept. 8, 1963: “The crusade of the harbour board was here for a whole month.”").speakers


@pytest.mark.parametrize("of", ["His remarks", "His comments", "His statement"])
def test_the_remarks_of_a_man_are_his(of: str) -> None:
    text = f"Karl Lund said it was late.\n{of} that “the press spreads it everywhere” came in May."
    assert direct(text) == [("the press spreads it everywhere", "Karl Lund")]


@pytest.mark.parametrize(
    "text", ["Karl Lund‘s mother confirmed, “It’s late.”", "Karl Lund came. Lund‘s wife said, “It’s late.”"]
)
def test_an_opening_mark_can_stand_for_an_apostrophe(text: str) -> None:
    assert direct(text) == [("It’s late.", None)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "While the loss hurts “in the short run,” Ann Berg said, in the long term, both sides are after a deal.",
            "in the long term, both sides are after a deal",
        ),
        (
            "In his evidence in chief, and under questioning by the clerk, he said the dam leaks.",
            "the dam leaks",
        ),
    ],
)
def test_what_leads_on_to_a_clause_belongs_to_it(text: str, said: str) -> None:
    assert indirect(text)[-1][0] == said


@pytest.mark.parametrize(
    "text",
    [
        "Fans have guessed that the tracks “The Harbour” and “So Late Then” tell of it.",
        "Her books, “The Last Ferry” and “Late Train,” sold well, the mayor said.",
        "The mayor praised the opera “The Last Ferry” on Monday.",
    ],
)
def test_names_of_works_are_not_said(text: str) -> None:
    assert direct(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Morel a réclamé une « intensification de tous les efforts » avant l'hiver.", "fr"),
        ("Ana Ruiz ha pedido un «mensaje claro de todos los socios» y más fondos.", "es"),
        ("Ada Neri spera in un «miglioramento di tutte le strade» dopo l'estate.", "it"),
    ],
)
def test_marked_words_that_are_an_object_stand_alone(text: str, language: str) -> None:
    assert [quote.kind for quote in quotes(text, language)] == ["mixed"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Anne Morel a dit que « les ponts » sont fermés.", "fr"),
        ("Ana Ruiz ha dicho que «los puentes de la ciudad» están cerrados.", "es"),
    ],
)
def test_but_a_clause_may_begin_with_them(text: str, language: str) -> None:
    assert [said.endswith(("fermés", "cerrados")) for said, _ in indirect(text, language)] == [True]
