"""Firms whose names look like those of people, and those for whom somebody without a name speaks."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    "source",
    ["A spokesman for Norcorp", "A Norcorp spokeswoman", "A spokesperson at Norcorp", "A statement from Norcorp"],
)
def test_a_firm_of_one_word_speaks_through_whoever_speaks_for_it(source: str) -> None:
    text = f"Trams of Norcorp stood still. {source} said the wires were down."
    assert indirect(text) == [("the wires were down", "Norcorp")]


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for Holm Bree said the fares would rise. Holm Bree raised its forecast in May.",
        "Shares of Holm Bree fell. A Holm Bree spokeswoman said the fares would rise.",
        "Holm Bree, which runs the trams, met us. A spokesman for Holm Bree said the fares would rise.",
    ],
)
def test_a_firm_of_two_words_does_where_the_text_tells_it_from_a_person(text: str) -> None:
    assert ("the fares would rise", "Holm Bree") in indirect(text)


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for Mr. Holm said the fares would rise.",
        "President Bree left. A spokesman for Bree said the fares would rise.",
        "Tom Bree left. A spokesman for Bree said the fares would rise.",
        "Local data showed the fares would rise. A spokesman for Sunday said the fares would rise.",
    ],
)
def test_a_person_or_a_day_does_not(text: str) -> None:
    assert {who for _, who in indirect(text)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Holm Bree cut its forecast. Olaf Lund runs a shop. “It is dear,” he said.",
        "Lund Vale, which builds trams, closed. Olaf Lund wept. “It is dear,” he said.",
    ],
)
def test_he_is_no_firm(text: str) -> None:
    assert [who for _, who in direct(text)] == ["Olaf Lund"]


def test_a_firm_is_named_without_its_legal_form() -> None:
    texts = [
        "Norcorp Bio, Inc. (XYZ: NRC), a maker of nets, announced that the trial was over.",
        "Norcorp Bio, Ltd. said that the trial was over.",
    ]
    assert [who for text in texts for _, who in indirect(text)] == ["Norcorp Bio"] * 2


@pytest.mark.parametrize(
    ("source", "speaker"),
    [("The operator, Westlink,", "Westlink"), ("Holm’s mother, Pia,", "Pia"), ("His uncle's lawyer, Marta,", "Marta")],
)
def test_a_name_behind_a_comma_says_who_it_is(source: str, speaker: str) -> None:
    assert indirect(f"{source} insists that the line is safe.") == [("the line is safe", speaker)]


def test_a_spokesperson_told_of_again_speaks_for_the_body_named_last() -> None:
    text = (
        "Ida Lund, a spokeswoman for the Harbour Guild, said it was late. A Rednet spokesperson said it was early. "
        "Asked why, the spokesperson said: “We were quick.”"
    )
    assert direct(text) == [("We were quick.", "Rednet")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Oakham Police said a man was held. The force added that two had fled.", "Oakham Police"),
        ("The harbour ministry said a man was held. The ministry added that two had fled.", "harbour ministry"),
        ("Ida Lund said a man was held. The force added that two had fled.", None),
    ],
)
def test_a_noun_for_a_body_stands_for_the_one_that_spoke(text: str, speaker: str | None) -> None:
    assert indirect(text)[-1] == ("two had fled", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Dahl Holdings will cut jobs. “We had no choice at all,” the company said.", "Dahl Holdings"),
        (
            "Oakham Network has stopped all trains north of Bergen. “We had no choice at all,” the operator said.",
            "Oakham Network",
        ),
        (
            "Nets of Norcorp tore.\nNorcorp shut in May.\n“We had no choice at all,” the Oslo-based firm said.",
            "Norcorp",
        ),
        # another one may be meant, and a person, a country, a plain noun or what is somebody's is no firm
        ("Norcorp sued Rednet. “We had no choice at all,” the company said.", None),
        ("Tom Bree went home. “We had no choice at all,” the company said.", None),
        ("Norway shut the yard. “We had no choice at all,” the company said.", None),
        ("Profits fell in May. “We had no choice at all,” the company said.", None),
        ("Norway’s yard was shut. “We had no choice at all,” the company said.", None),
    ],
)
def test_what_it_is_stands_for_the_firm_that_the_sentence_before_is_about(text: str, speaker: str | None) -> None:
    assert direct(text) == [("We had no choice at all,", speaker)]


@pytest.mark.parametrize("source", ["A spokeswoman for Voss", "A Voss spokesman"])
def test_a_firm_may_be_called_by_the_first_word_of_its_name(source: str) -> None:
    text = f"Voss Aggregates bought the quarry in May. {source} said the blasts would end."
    assert indirect(text) == [("the blasts would end", "Voss Aggregates")]


def test_a_club_is_neither_he_nor_she() -> None:
    text = "Marlow Athletic have a winger.\nAthletic boss Pilar Lund was glad, as all saw. “He is fast,” she said."
    assert direct(text) == [("He is fast,", "Pilar Lund")]


@pytest.mark.parametrize(
    "product",
    ["the Norcar Swift.", "a Norcar Swift, or", "Norcar Watch and", "the Norcar Swift is", "the Norcar Story and"],
)
def test_a_firm_is_not_named_by_what_it_makes(product: str) -> None:
    text = f"People in Oslo like {product} they like the lake. Norcar said on Monday it would build a pier."
    assert [quote.speaker for quote in quotes(text)] == ["Norcar"]


@pytest.mark.parametrize(
    "told", ["Volta Berg sang.", "They heard the Volta Berg choir.", "The singer Volta Berg left."]
)
def test_somebody_goes_by_the_given_name(told: str) -> None:
    text = f"People in Oslo like songs. {told} Volta said on Monday she would build a pier."
    assert [quote.speaker for quote in quotes(text)] == ["Volta Berg"]


@pytest.mark.parametrize(
    ("told", "firm"),
    [
        ("Eli Holm and Co said the trial was over.", "Eli Holm"),
        ("Bree Star Lines Inc said the yard was shut.\nBree Star said the crane was sold.", "Bree Star"),
        ("P.B. Holm said its board met in May.", "P.B. Holm"),
        ("Holm Bancorp said it will add a branch.", "Holm Bancorp"),
        ("Norlund Metals co said it sold the yard. Norlund said the crane was sold.", "Norlund Metals"),
    ],
)
@pytest.mark.parametrize("called", ["It", "The company"])
def test_a_firm_with_the_name_of_a_person_is_the_company_and_it(told: str, firm: str, called: str) -> None:
    assert indirect(f"{told}\n{called} said the fares would rise.")[-1] == ("the fares would rise", firm)


@pytest.mark.parametrize(
    "told", ["Eli Holm said its board met in May.", "Kaisu Bree said it was late.", "Mr. Holm said its plan was late."]
)
def test_somebody_who_speaks_of_a_firm_is_none(told: str) -> None:
    assert indirect(f"{told}\nThe company said the fares would rise.")[-1] == ("the fares would rise", None)


def test_a_firm_is_called_by_one_word_of_its_name_and_is_the_same() -> None:
    text = (
        "Harland Group said it would build. Harland told the city that nets were dear.\nThe company said it was ready."
    )
    assert {who for _, who in indirect(text)} == {"Harland Group"}


@pytest.mark.parametrize(
    "between",
    [
        "Proceeds will be used for a pier in Bergen. ",
        "In October the nets of Norcorp were sold. ",
        "Nets are made in its yard near Marlow Cove and the rest comes from Rednet. ",
    ],
)
def test_the_company_is_still_the_one_that_spoke_where_the_text_turns_to_no_other(between: str) -> None:
    text = f"Norcorp Inc said it sold a yard.\n{between}The company said the fares would rise."
    assert indirect(text)[-1] == ("the fares would rise", "Norcorp Inc")


@pytest.mark.parametrize(
    "other", ["Rednet agreed to buy it. ", "Lund’s yard was the buyer. ", "The Rednet yard shut. "]
)
def test_the_company_may_be_another_of_which_a_sentence_tells(other: str) -> None:
    text = f"Norcorp Inc said it sold nets to Rednet.\n{other}The company said the fares would rise."
    assert indirect(text)[-1][1] != "Norcorp Inc"


@pytest.mark.parametrize("who", ["A company spokesman", "A company spokeswoman", "A group spokesperson"])
def test_a_company_spokesman_speaks_for_the_firm_that_spoke_last(who: str) -> None:
    text = f"Norcorp Ltd said it would cut the fares. {who} said more was to come. He said it was late."
    assert [speaker for _, speaker in indirect(text)] == ["Norcorp Ltd"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Olav Holm, chief executive of Norcorp. The company said that the yard would close.",
        "Norcorp’s new finance director, Ida Lund, said it was late. The company said that the yard would close.",
        "“It is late,” Norcorp CEO Olav Holm said. Holm spoke in Oslo. The company said that the yard would close.",
        "“It is late,” said Ida Lund, a spokeswoman for Norcorp. The company said that the yard would close.",
    ],
)
def test_the_company_is_the_one_whose_officer_spoke(text: str) -> None:
    assert indirect(text)[-1] == ("the yard would close", "Norcorp")


@pytest.mark.parametrize(
    "text",
    [
        "Norcorp raised its bid for Rednet. Shares of Norcorp rose. The company said that it would reject it.",
        "“It is late,” said Olav Holm, president of Norway. The company said that it would close.",
    ],
)
def test_but_not_where_two_firms_or_none_were_named(text: str) -> None:
    assert indirect(text)[-1][1] is None


def test_letters_of_a_series_are_no_other_firm() -> None:
    text = "Mac Lund Ltd said it would pay. The series J notes were issued in Oslo, the company said."
    assert [speaker for _, speaker in indirect(text)] == ["Mac Lund Ltd"] * 2
