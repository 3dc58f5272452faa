"""Words for several of those who were named, and pronouns behind the paragraph that names whom they mean."""

import pytest

from tests.quotes.told import direct, quotes, speakers


@pytest.mark.parametrize("several", ["All", "Several", "Some", "Others"])
def test_a_word_for_several_is_nobody_of_a_name_like_it(several: str) -> None:
    text = f"Al Rawda has two crews. {several} said they were in shock. “We stay,” Al Rawda said."
    assert [quote.speaker for quote in quotes(text) if quote.kind == "indirect"] == [None]


def test_the_two_are_those_of_whom_the_text_tells_and_not_whose_something_was() -> None:
    text = (
        "Tom Holm spoke of Karl Lund’s last days. Beside him sat the clerk Jan Berg.\n"
        "The two men said they had clung to hope."
    )
    assert speakers(text) == {"Tom Holm", "Jan Berg"}


def test_the_two_women_are_no_men() -> None:
    text = "Anna Berg met Karl Lund, and Helen Holm came late.\nThe two women said they had clung to hope."
    assert speakers(text) == {"Anna Berg", "Helen Holm"}


@pytest.mark.parametrize("many", ["clerks in both towns", "anglers from both sides", "farmers on both sides"])
def test_many_of_both_are_not_the_two_who_were_named(many: str) -> None:
    assert speakers(f"Anna Berg met Karl Lund in Oakham.\nMost {many} said they had clung to hope.") == set()


@pytest.mark.parametrize(
    "short",
    [
        "Karl Lund, 44, agreed.",
        "But the clerk Karl Lund wasn’t sure.",
        "Karl Lund disagrees.",
        "Lund was not impressed.",
    ],
)
def test_a_short_sentence_may_name_whom_the_next_paragraph_means(short: str) -> None:
    text = (
        "Karl Lund runs the pool, and Tom Holm the ferry.\n“It was an inside matter,” said Tom Holm.\n"
        f"{short}\n“It was no such thing at all,” he told the board."
    )
    assert direct(text)[-1] == ("It was no such thing at all,", "Karl Lund")


@pytest.mark.parametrize("credit", ["Karl Lund.", "Karl Lund via Pictura Images.", "Photo: Karl Lund."])
def test_a_credit_names_nobody_whom_the_next_paragraph_means(credit: str) -> None:
    text = f"“It was an inside matter,” said Tom Holm.\n{credit}\n“It was no such thing at all,” he told the board."
    assert direct(text)[-1] == ("It was no such thing at all,", "Tom Holm")


@pytest.mark.parametrize("where", ["in Norway", "near Oslo", "at Marlow"])
def test_a_relative_pronoun_behind_the_seat_of_a_body_means_the_body(where: str) -> None:
    text = f"Sami Amer heads the Dialogue Group {where}, which says on its site that it aims to help."
    assert speakers(text) == {"Dialogue Group"}


def test_a_relative_pronoun_behind_a_country_means_the_country() -> None:
    assert speakers("The talks were held in Norway, which said on Monday that they had failed.") == {"Norway"}


@pytest.mark.parametrize(
    "more",
    [
        "{} has 40 stores in the north.",
        "{}’s shares fell by half.",
        "Now {} also owns the ferry.",
        "{} says it will stay.",
    ],
)
def test_two_surnames_with_a_verb_of_one_are_a_firm(more: str) -> None:
    firm = "Ernwin and Bree"
    text = f"{firm} said on Friday that sales had fallen.\n{more.format(firm)}\n“It is late,” {firm} said."
    assert speakers(text) == {firm}


@pytest.mark.parametrize("more", ["Holm and Bree have left.", "Holm and Bree were late."])
def test_two_surnames_with_a_verb_of_two_are_two(more: str) -> None:
    text = f"Anna Holm met Karl Bree.\nHolm and Bree said on Friday that sales had fallen.\n{more}"
    assert speakers(text) == {"Anna Holm", "Karl Bree"}


def test_two_countries_are_no_firm() -> None:
    assert speakers("Norway and Denmark said on Friday that sales had fallen.\nNorway and Denmark has a bridge.") == {
        "Norway",
        "Denmark",
    }
