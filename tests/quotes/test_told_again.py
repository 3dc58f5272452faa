"""Papers and spokespeople that are told of a second time, and bodies that are no more than a noun."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Danish navy said in a statement that the strait was shut. The statement added that.", "Danish navy"),
        ("According to a report by the World Bank, prices fell. They fell. The report said that.", "World Bank"),
        ("In a letter to her staff, Ida Holm wrote that she would go. The letter said that.", "Ida Holm"),
        # a paper of others, and one whose author is not told
        ("Berg spoke of a report by the Norwegian army and said that it was wrong. The report said that.", None),
        ("Ida Holm said that she would go. The letter said that.", None),
    ],
)
def test_a_paper_that_is_told_of_again_is_whose_it_was(text: str, name: str | None) -> None:
    assert indirect(f"{text[:-1]} nobody had asked.")[-1] == ("nobody had asked", name)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A spokesman for the World Bank said that it would lend. The spokesman said that terms were open.",
            ["World Bank", "World Bank"],
        ),
        (
            "A spokesman for the World Bank said that it would lend. A police spokesman said that two men were held. "
            "The spokesman said that they were brothers.",
            ["World Bank", None, None],
        ),
        (
            "The Marlow Harbour Bureau sent tugs. A spokeswoman for the bureau said that they were old.",
            ["Marlow Harbour Bureau"],
        ),
        ("A spokeswoman for the council said that they were old.", [None]),
    ],
)
def test_the_spokesman_is_the_one_who_spoke_before(text: str, names: list[str | None]) -> None:
    assert [name for _, name in indirect(text)] == names


@pytest.mark.parametrize("noun", ["poll", "team", "media", "campaign"])
def test_a_noun_for_one_of_many_names_no_body_by_itself(noun: str) -> None:
    assert speakers(f"The {noun} said that the race was open.") == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Additional Hezbollah fighters came. “We stay,” Hezbollah said.", "Hezbollah"),
        ("Why Trapped Hamas Fled. ¶ Hamas said that it had not.".replace(" ¶ ", "\n"), "Hamas"),
        ("The town is shut, according to the council's leader, Rob Tait.", "Rob Tait"),
    ],
)
def test_a_listed_body_is_nobodys_surname_and_a_name_behind_an_office_is_whose_it_is(text: str, name: str) -> None:
    assert speakers(text) == {name}


def test_who_stays_unnamed_behind_but_is_not_whoever_spoke_before_it() -> None:
    text = (
        "The World Bank indicated that it would lend, but a senior official, speaking on condition of anonymity, said "
        "that terms were open."
    )
    assert speakers(text) == {"World Bank"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Oakham United lost the cup. “It was close,” the team said.", "Oakham United"),
        ("Anna Berg of the Jets met the Rovers. “It was close,” the team said.", None),
        ("The players left early. “It was close,” the team said.", None),
    ],
)
def test_the_team_is_the_one_the_sentence_before_is_about(text: str, name: str | None) -> None:
    assert [quote.speaker for quote in quotes(text)] == [name]


@pytest.mark.parametrize("body", ["The U.S. State Department", "The Norwegian Health Ministry"])
def test_the_agency_may_be_a_department_of_state(body: str) -> None:
    text = f"{body} called for the release of the men.\n“We will uphold this rule,” the agency said."
    assert direct(text) == [("We will uphold this rule,", body.removeprefix("The "))]


@pytest.mark.parametrize(
    ("body", "noun"),
    [
        ("Fair Seas International", "rights group"),
        ("Norcorp Energy", "utility"),
        ("Rednet Systems", "regulator"),
    ],
)
def test_a_noun_of_a_kind_is_the_body_that_the_sentence_before_is_about(body: str, noun: str) -> None:
    text = f"Crews wrote to {body} in May. {body} came under fire on Monday.\n“We look at it,” the {noun} said."
    assert direct(text)[-1] == ("We look at it,", body)


@pytest.mark.parametrize("noun", ["newspaper", "paper"])
def test_the_paper_is_the_one_that_reported_before(noun: str) -> None:
    text = f"The quay is shut, the Marlow Times reported on Monday. “It was sold,” the {noun} wrote."
    assert direct(text) == [("It was sold,", "Marlow Times")]


@pytest.mark.parametrize("source", ["The local news media", "The press", "A small faction", "The rights group"])
def test_what_is_one_of_many_has_no_name_in_small_letters(source: str) -> None:
    assert speakers(f"{source} said that the race was open.") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Rednet said that the pier was old. The agreement says that ferries are free.\nIt adds",
        "Rednet said that the pier was old. A study found that ferries are slow.\nIt says",
        "Rednet said that the pier was old. In a note to Norcorp the company said that ferries are slow.\nIt says",
        "Rednet said that the pier was old. One senior official said that ferries are slow.\nThey say",
        "Holm and Lund said that the pier was old. Tom Bree said that ferries are slow.\nThey say",
    ],
)
def test_it_and_they_are_not_who_spoke_before_a_thing_or_somebody_without_a_name(told: str) -> None:
    assert indirect(f"{told} that nobody had asked.")[-1] == ("nobody had asked", None)


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Westlink said that the pier was old. Its new report said that ferries are slow.\nIt says",
            "Westlink",
        ),
        ("A spokesman for the World Bank said that the pier was old.\nThey say", "World Bank"),
    ],
)
def test_but_it_and_they_are_the_body_that_both_can_mean(told: str, name: str) -> None:
    assert indirect(f"{told} that nobody had asked.")[-1] == ("nobody had asked", name)
