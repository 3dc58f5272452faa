"""Transcripts and whole speeches."""

from searchapp.quotes.attribute import attribute
from tests.quotes.told import direct, paragraphs, read


def test_turns_are_direct_quotes_of_who_is_named_before_them() -> None:
    text = (
        "President of Norway Olav Dahl: Good evening to all of you.\n"
        "We have come a long way since spring.\n"
        "Question: When will the port open?\n"
        "Olav Dahl: In May, I hope.\n"
        "Mette Friis (retranslated): I hope so too."
    )
    assert direct(text) == [
        ("Good evening to all of you.", "Olav Dahl"),
        ("We have come a long way since spring.", "Olav Dahl"),
        ("When will the port open?", None),
        ("In May, I hope.", "Olav Dahl"),
        ("I hope so too.", "Mette Friis"),
    ]


def test_turns_named_in_capitals() -> None:
    text = "MR. DAHL: Good evening.\nQUESTION: When?\nMR. DAHL: In May.\n"
    assert direct(text) == [("Good evening.", "Dahl"), ("When?", None), ("In May.", "Dahl")]


def test_a_colon_in_a_report_makes_no_transcript() -> None:
    text = "Note: The port is closed.\nAnna Berg said the port would open in May.\nWeather: rain and wind."
    assert direct(text) == []


def test_a_whole_speech_belongs_to_the_person_in_its_title() -> None:
    text = "Dear friends, we have come a long way.\nOur port is open, and I thank you all for it."
    found = attribute(text, paragraphs(text), "en", "Opening remarks by Foreign Minister Olav Dahl, Oslo")
    assert {quote.speaker for quote in found.quotes} == {"Olav Dahl"}
    assert [quote.text for quote in found.quotes] == text.split("\n")


def test_a_report_on_a_speech_is_no_speech() -> None:
    text = "The minister said the port was open.\nHe added that he thanked everybody for it."
    title = "Remarks by Foreign Minister Olav Dahl draw praise"
    found = attribute(text, paragraphs(text), "en", title)
    assert all(quote.kind == "indirect" for quote in found.quotes)


def test_an_article_without_paragraphs_has_no_quotes() -> None:
    assert read("").quotes == ()
