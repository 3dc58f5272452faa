"""English statements with something before, within or behind them: an adverbial, who says it, what they did then."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    "said",
    [
        "On Tuesday the bridge was closed",
        "By noon all of the roads had been cleared",
        "Only two men came to the meeting",
        "Because of the rain the ferry was late",
        "What matters is the bridge",
        "Even Lund, head of the party, and Moe, head of the council, are in trouble",
        "When it rained they left the hall",
    ],
)
@pytest.mark.parametrize("who", ["{}, Ann Berg said.", "{}, Ann Berg said on Monday.", "{}, said Ann Berg."])
def test_an_adverbial_opens_what_is_said_where_nothing_follows(said: str, who: str) -> None:
    assert indirect(who.format(said)) == [(said, "Ann Berg")]


@pytest.mark.parametrize(
    "text",
    [
        "After the vote was held, Ann Berg said.",
        "When she had left the town, Ann Berg said.",
        "During a long visit to the town, Ann Berg said on Monday.",
    ],
)
def test_an_adverbial_alone_is_nothing_said(text: str) -> None:
    assert indirect(text) == []


@pytest.mark.parametrize(
    "where",
    [
        "said in Oakham, Maine, that",
        "said during a visit to Bergen, Norway, on Monday that",
        "said on Channel 9, where she has a show, that",
        "said — in a letter to the council — that",
        "told a crowd of supporters in Bergen, Norway, on Monday that",
        "told customers at a popular Oakham, Maine, breakfast spot that",
        "told Channel 9’s “Early Hours” that",
    ],
)
def test_where_and_to_whom_it_is_said_is_passed_over(where: str) -> None:
    assert indirect(f"Ann Berg {where} the roads were clear.") == [("the roads were clear", "Ann Berg")]


def test_a_noun_behind_the_place_keeps_its_relative_clause() -> None:
    text = "“We left,” Ann Berg said on June 3, the day that the mayor opened the bridge."
    assert ("the mayor opened the bridge", "Ann Berg") not in indirect(text)


@pytest.mark.parametrize("who", ["As Ann Berg said on Monday", "As Ann Berg wrote in her last book, Clear Roads"])
def test_as_may_stand_before_who_says_it(who: str) -> None:
    assert indirect(f"{who}, the roads were clear by noon.") == [("the roads were clear by noon", "Ann Berg")]


def test_as_may_say_when() -> None:
    assert indirect("As Ann Berg shouted at the men, they had left the old hall.") == []


@pytest.mark.parametrize(
    "who", ["said Ann Berg", "said Ann Berg, the mayor of Oakham", "Ann Berg said on Monday", "Ann Berg told reporters"]
)
def test_both_halves_round_who_says_it_are_said(who: str) -> None:
    halves = [("The old bridge", "Ann Berg"), ("would be closed for a year", "Ann Berg")]
    assert indirect(f"The old bridge, {who}, would be closed for a year.") == halves


@pytest.mark.parametrize(
    "who",
    [
        "said Ann Berg, a nurse who was there that night and saw it all",
        "Ann Berg said on Monday, two hours after the council met",
        "Ann Berg said on Monday, and Dan Moe warned that more would come",
    ],
)
def test_what_follows_is_no_second_half(who: str) -> None:
    said = [quote for quote, speaker in indirect(f"The old bridge was closed, {who}.") if speaker == "Ann Berg"]
    assert said == ["The old bridge was closed"]


@pytest.mark.parametrize(
    "then",
    ["as she left the hall", "when asked about it", "after the vote", ", not even trying to smile", ", clearly angry"],
)
def test_what_somebody_does_meanwhile_is_not_said(then: str) -> None:
    text = f"The roads were clear, she said {then}.".replace(" ,", ",")
    assert [said for said, _ in indirect(text)] == ["The roads were clear"]


def test_a_contrast_is_said() -> None:
    text = "The town was moving on, she noted, not waiting for the council."
    assert [said for said, _ in indirect(text)] == ["The town was moving on", "not waiting for the council"]


@pytest.mark.parametrize(
    "where",
    [
        "Ann Berg, speaking on Channel 9’s “Early Hours,”",
        "On Channel 9’s “Early Hours,” Ann Berg",
        "Monday on “Early Hours,” Ann Berg",
    ],
)
def test_the_name_of_a_programme_is_not_said(where: str) -> None:
    text = f"{where} said the roads were clear."
    assert indirect(text) == [("the roads were clear", "Ann Berg")]
    assert direct(text) == []


def test_what_is_added_does_not_hide_what_was_said() -> None:
    text = "They will meet some time next week, Ann Berg said, adding, “They have a lot to talk about.”"
    assert indirect(text) == [("They will meet some time next week", "Ann Berg")]
    assert direct(text) == [("They have a lot to talk about.", "Ann Berg")]


def test_a_joiner_before_an_inserted_attribution_is_not_said() -> None:
    assert indirect("And yet, Ann Berg said, the roads were clear.") == [("the roads were clear", "Ann Berg")]


@pytest.mark.parametrize("word", ["U.S.-backed", "U.K.-based", "U.S.-Mexico"])
def test_dots_before_a_hyphen_end_no_word(word: str) -> None:
    said = f"the {word} group had met in the town"
    assert indirect(f"Ann Berg said {said}.") == [(said, "Ann Berg")]


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” Ann Berg told Channel 9’s “Early Hours.”",
        "Ann Berg told Channel 9’s “Early Hours,” “It is late.”",
        "“It is late,” Ann Berg told the Harbour Post’s “Late Edition” on Monday.",
    ],
)
def test_a_programme_that_hears_it_is_not_said(text: str) -> None:
    assert [said.rstrip(",.") for said, _ in direct(text)] == ["It is late"]
    assert indirect(text) == []


@pytest.mark.parametrize("where", ["Channel 9’s “Early Hours” on Monday that", "Channel 9’s “Early Hours”"])
def test_what_a_programme_hears_is_said(where: str) -> None:
    assert indirect(f"Ann Berg told {where} they were late.") == [("they were late", "Ann Berg")]


def test_what_it_is_said_of_is_told_beside_it() -> None:
    assert indirect("The roads were clear, Ann Berg said of the plan.") == [("The roads were clear", "Ann Berg")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The plan was criticized by the council for its roads", "the council"),
        ("The mayor was praised by her rivals for keeping the old hall", "her rivals"),
    ],
)
def test_a_judgment_by_somebody_is_told_with_its_reason(text: str, source: str) -> None:
    (told,) = quotes(f"{text}.")
    assert (told.text, told.source and told.source.text) == (text, source)


@pytest.mark.parametrize(
    "lead", ["Ann Berg went through the rules of the house", "Ann Berg gave him one more rule", "For example"]
)
def test_what_leads_up_to_marked_words_is_not_said(lead: str) -> None:
    text = f"{lead}: “It is late and the roads are bad,” Ann Berg said."
    assert indirect(text) == []
    assert direct(text) == [("It is late and the roads are bad,", "Ann Berg")]


@pytest.mark.parametrize(
    "said",
    [
        "some men in Oakham, Maine who had come by boat left the town",
        "voters - who have helped the party in the past - stayed at home",
        "the new law on housing, which was passed in May, makes life harder for tenants",
    ],
)
def test_a_clause_does_not_end_within_its_subject(said: str) -> None:
    assert indirect(f"Ann Berg said that {said}.") == [(said, "Ann Berg")]


def test_an_apposition_to_a_source_is_no_part_of_what_it_says() -> None:
    text = "According to Ann Berg, the mayor of Oakham, many families live in tents."
    assert indirect(text) == [("many families live in tents", "Ann Berg")]


def test_whom_a_paper_cites_says_nothing_more() -> None:
    said = [content for content, _ in indirect("The Harbour Post reported, citing two nurses, that it was late.")]
    assert "it was late" in said
    assert not any("nurses," in content for content in said)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund was the founder of “Bergen Families for Clean Air.”",
        "Tom Lund is the author of “The Old Ferry: A Life on the Fjord.”",
        "Tom Lund played a nurse in the movie “Storm Night 3: Not Again!”",
        "He spoke on a radio program, “Bergen Late Tonight,” on Monday.",
    ],
)
def test_the_name_of_a_work_is_not_said(text: str) -> None:
    assert direct(text) == []


@pytest.mark.parametrize(
    "who", ["Ann Berg, the author of “The Old Ferry,”", "The author of “The Old Ferry,” Ann Berg,"]
)
def test_who_is_named_by_a_work_says_it(who: str) -> None:
    text = f"{who} said the roads were clear."
    assert [(quote.text, quote.speaker) for quote in quotes(text)] == [("the roads were clear", "Ann Berg")]
