"""Sentences that say the same in other words: who said what stays the same."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    "before",
    [
        "Between dearer hay and new limits on grazing, “",
        "If the town does shut the pool, then “",
        "Meanwhile, 5,000 people are seeking shelter in 12 halls where “",
        "After the second flood, with the mill gone, “",
    ],
)
@pytest.mark.parametrize("behind", ["said Holm.", "Holm said."])
def test_a_statement_that_begins_with_an_adverbial_may_end_with_who_made_it(before: str, behind: str) -> None:
    text = f"Pia Holm runs the farm shop.\n{before}our way of life is going away,” {behind}"
    assert direct(text) == [("our way of life is going away,", "Pia Holm")]
    assert all(name == "Pia Holm" and clause.endswith("away,”") for clause, name in indirect(text))


@pytest.mark.parametrize("told", ["said", "told reporters", "told the Oakham Gazette", "told an inquest", "told us"])
@pytest.mark.parametrize(
    ("subject", "rest"),
    [
        ("The old roof", "was never mended"),
        ("Good apprentices", "are hard to find and harder to keep"),
        ("It is a daily struggle", "to keep the ferry afloat"),
        ("The last train", "left at nine"),
    ],
)
def test_a_statement_goes_on_behind_whoever_was_told(told: str, subject: str, rest: str) -> None:
    found = indirect(f"{subject}, Pia Holm {told}, {rest}.")
    assert found == [(subject, "Pia Holm"), (rest, "Pia Holm")]


@pytest.mark.parametrize("more", ["a local paper", "which prints on Fridays", "the oldest in the county"])
def test_what_the_hearer_is_does_not_go_on_with_the_statement(more: str) -> None:
    assert indirect(f"The roof was never mended, Pia Holm told the Oakham Gazette, {more}.") == [
        ("The roof was never mended", "Pia Holm")
    ]


@pytest.mark.parametrize("name", ["Pia Holm", "Pia R. Holm", "Mrs. Holm", "Gov. Holm", "Prof. Holm"])
@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("{} walked in late and smiled at the board. “That is no longer so,” she said.", "Pia R. Holm"),
        ("Asked by {} to stay, Anna Lund refused. “That is no longer so,” she said.", "Anna Lund"),
        ("Anna Lund, who ran with {} last year, lost. “That is no longer so,” she said.", "Anna Lund"),
    ],
)
def test_an_initial_or_a_title_before_a_surname_ends_no_sentence(name: str, sentence: str, speaker: str) -> None:
    text = f"Pia R. Holm, the governor, met Anna Lund.\n{sentence.format(name)}"
    assert direct(text) == [("That is no longer so,", speaker)]


@pytest.mark.parametrize(
    "day", ["on Monday", "on Nov. 27", "on Nov. 27, 2023,", "on 3 May", "on 3 May 2022", "in 2022"]
)
@pytest.mark.parametrize("who", ["The U.S. Harbour Administration", "Pia Holm", "The Weaving Guild"])
def test_the_day_of_a_statement_is_no_part_of_whoever_made_it(day: str, who: str) -> None:
    name = who.removeprefix("The ")
    assert indirect(f"{who} {day} warned that the quay was unsafe.") == [("the quay was unsafe", name)]


@pytest.mark.parametrize("comma", ["", ","])
@pytest.mark.parametrize("who", ["The former mayor Pia Holm", "Pia Holm", "Club captain Pia Holm"])
def test_a_comma_too_many_parts_nobody_from_what_they_said(who: str, comma: str) -> None:
    text = f"{who}{comma} said: “We never agreed to that. Why should we?” Board members Tom Lund and Ida Berg left."
    assert direct(text) == [("We never agreed to that. Why should we?", "Pia Holm")]


@pytest.mark.parametrize(
    "told", ["said", "told reporters", "said on Monday", "told the Oakham Gazette", "told reporters in Bergen"]
)
def test_no_verb_of_saying_stands_in_the_name_of_whoever_says_more(told: str) -> None:
    text = f"“We lost it,” Pia Holm {told}, with a nod that almost suggested that the matter was closed."
    found = quotes(text)
    assert {quote.source.text for quote in found if quote.source} == {"Pia Holm"}
    assert [quote.speaker for quote in found] == ["Pia Holm", "Pia Holm"]


@pytest.mark.parametrize("adverbial", ["And ultimately", "In the end", "On Monday", "After the flood"])
@pytest.mark.parametrize("who", ["says Pia Holm", "said Pia Holm", "said Pia Holm, the mayor of Oakham"])
def test_who_says_it_may_stand_behind_an_adverbial_before_it(adverbial: str, who: str) -> None:
    assert indirect(f"{adverbial}, {who}, a good harvest comes down to rain.") == [
        ("a good harvest comes down to rain", "Pia Holm")
    ]
    found = direct(f"{adverbial}, {who}, “a good harvest comes down to rain.”")
    assert found == [("a good harvest comes down to rain.", "Pia Holm")]


@pytest.mark.parametrize(
    "told",
    [
        "Pia Holm said.",
        "Norpress quoted Pia Holm as saying.",
        "the Oakham Gazette quoted the mayor, Pia Holm, as saying on Monday.",
        "Pia Holm was quoted by Norpress as saying.",
    ],
)
def test_whoever_is_quoted_said_it_wherever_the_words_stand(told: str) -> None:
    assert direct(f"“The bridge has been safe for years,” {told}") == [
        ("The bridge has been safe for years,", "Pia Holm")
    ]


@pytest.mark.parametrize("verb", ["beamed", "instructed", "quickly inquired", "describes"])
def test_whoever_is_named_behind_a_verb_right_behind_the_marks_has_said_it(verb: str) -> None:
    text = f"Nobody knew of the nets. “They were dear,” {verb} Ann Berg of Oakham, who sold wool."
    assert direct(text) == [("They were dear,", "Ann Berg")]


@pytest.mark.parametrize(
    "told", ["was the verdict of Ann Berg", "has the name of Ann Berg on it", "chairman Ann Berg’s"]
)
def test_but_not_behind_one_of_being_or_having_or_a_noun(told: str) -> None:
    said = "They were dear at the time,"
    assert (said, "Ann Berg") not in direct(f"Nobody knew of the nets. “{said}” {told}.")
