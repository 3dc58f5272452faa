"""Words with capitals that are nobody's name, and names without the day or the hearer that stands beside them."""

import pytest

from tests.quotes.told import read


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in read(text).quotes]


@pytest.mark.parametrize(
    "text",
    [
        "House Harbour Chairman Jerry Nagel, D-N.Y. called a recess until ten.",
        "The panel heard Rep. Andy Bergs, R-Ariz., that sought to insert a clause into the bill.",
        "Section 31 of U.S. Code 5103 states that “coins are legal tender for all debts.”",
        "Update at 1:20 p.m. ET. “The harbour has fought its way back, and so has the town”:",
        "The Claim:\n\n“The board sold it, and the town paid for it twice.”\n\nThe Facts:\n\nIt was sold.",
        "It is your job. Stop blaming the ferrymen for doing theirs.",
        "Whoever wrote that story believed that the ferry was sold.",
        "A Special Rapporteur told the committee that water was scarce.",
        "“It was open,” reads an Aug. 6 Facebook post with a photo of the quay.",
    ],
)
def test_what_somebody_or_something_is_names_nobody(text: str) -> None:
    assert not any(speakers(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A Sept. 9 Harbour Post article said that a flood was near.", "Harbour Post"),
        ("Boats sink, according to a report by the Conference of Harbours in July 2019.", "Conference of Harbours"),
        ("A letter from the Tide Board to the Holm campaign says that the fee is due.", "Tide Board"),
        ("Crime fell, according to the June 2007 report of the Bureau of Harbour Statistics.",
         "Bureau of Harbour Statistics"),
        ("A January 2018 statement from the Tide Board said that the lock was shut.", "Tide Board"),
    ],
)  # fmt: skip
def test_a_body_is_named_without_the_day_of_its_paper_and_to_whom_it_wrote(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_who_takes_note_of_something_is_named() -> None:
    assert speakers("The European Union takes note of the findings of the observers.") == ["European Union"]
    assert speakers("The council took note of the report. Holm should take note: it is late.")[:1] == ["council"]


def test_names_in_capitals_before_an_office_are_listed_as_others_are_where_nobody_speaks_for_a_country() -> None:
    text = (
        "HENRIK SOLBERG, Vice-President of the Council, announced that the Council would meet again.\n"
        "Norland said that debt was shared.\n"
        "ATTIYA WEMBLEY, Independent Expert on debt, said that relief had come too late.\n"
        "Ms. WEMBLEY, responding, said that lending must be open."
    )
    assert speakers(text) == ["Henrik Solberg", "Norland", "Attiya Wembley", "Attiya Wembley"]


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Mayor’s Statement on Death of George Holm and the March", None),
        ("Remarks at the Launch of Anna Kent by Mayor Ida Lund", "Ida Lund"),
        ("Statement of Mayor Ida Lund", "Ida Lund"),
        ("Remarks by Mayor Ida Lund on the Death of George Holm", "Ida Lund"),
    ],
)
def test_a_speech_is_not_of_those_whom_its_title_tells_of(title: str, speaker: str | None) -> None:
    text = "I am sad today, and I am angry.\nWe stand with our town, and I will work with you.\nIt is my duty."
    found = {quote.speaker for quote in read(text, title=title).quotes if quote.kind == "direct"}
    assert found == ({speaker} if speaker else set())


@pytest.mark.parametrize(("office", "short"), [("District Attorney", "DA"), ("Attorney General", "AG")])
def test_the_letters_of_an_office_that_the_text_spells_out_are_no_initials(office: str, short: str) -> None:
    text = f"{office} Ida Creuzat announced that the case was closed. “It is done,” {short} Creuzat said."
    assert speakers(text) == ["Ida Creuzat", "Ida Creuzat"]
