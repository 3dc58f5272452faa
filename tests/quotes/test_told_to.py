"""Whom something was told, and what stands beside who told it."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    "said",
    [
        "„Hráz drží,“ řekla Horáková České televizi.",
        "„Hráz drží,“ sdělila Horáková ČTK.",
        "„Hráz drží,“ sdělila ČTK.",
        "„Hráz drží,“ potvrdila deníku.",
        "Agentuře Vesna řekla Horáková, že hráz drží.",
        "Hráz u města zatím drží. Řekla to Horáková České televizi.",
    ],
)
def test_a_czech_medium_in_the_dative_heard_it_and_did_not_say_it(said: str) -> None:
    text = f"Hejtmanka Jitka Horáková přijela k řece.\n{said}"
    assert [quote.speaker for quote in quotes(text, "cs")] == ["Jitka Horáková"]


def test_a_czech_agency_that_reports_is_who_says_it() -> None:
    assert indirect("ČTK uvedla, že hráz drží.", "cs") == [("hráz drží", "ČTK")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("»Das reicht«, sagte der Vorsitzende Karl-Udo Brehm der Agentur dpa. Er warnte: »Es eilt.«", "Karl-Udo Brehm"),
        ("»Das reicht nicht«, sagte die Landrätin Zora Brehm der Zeitung. Sie warnte: »Es eilt sehr.«", "Zora Brehm"),
        ("»Das reicht nicht«, sagte Trainer Milko Brehm der ARD. Er warnte: »Es eilt doch sehr.«", "Milko Brehm"),
    ],
)  # fmt: skip
def test_whom_it_was_told_is_no_part_of_a_german_name(text: str, name: str) -> None:
    assert {speaker for _, speaker in direct(text, "de")} == {name}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("«Hay sitio», dijo Ana Ruiz refiriéndose al muelle.", "es", "Ana Ruiz"),
        ("«C'è posto per tutti», ha detto Ada Neri indicando il molo.", "it", "Ada Neri"),
        ("« Il reste de la place », a dit la Ligue des marins en montrant le quai.", "fr", "Ligue des marins"),
        ("« Il reste de la place », a dit Luc Morel tout en montrant le quai.", "fr", "Luc Morel"),
    ],
)
def test_what_somebody_does_meanwhile_is_no_part_of_who_speaks(text: str, language: str, name: str) -> None:
    (quote,) = quotes(text, language)
    assert quote.speaker == name
    assert quote.source is not None
    assert quote.source.text.endswith(name)


def test_a_thing_that_an_office_holder_puts_out_calls_nobody_so() -> None:
    text = (
        "Cette mise au point du ministre des Transports, Loïk Sarrazin, était attendue.\n"
        "« Le tunnel ouvrira en mai », a déclaré M. Sarrazin.\n"
        "« Nous tiendrons les délais », a-t-il encore promis."
    )
    assert {speaker for _, speaker in direct(text, "fr")} == {"Loïk Sarrazin"}


def test_who_is_named_within_the_words_did_not_say_them() -> None:
    text = "« Nous devons tout à Loïk Sarrazin », a-t-il dit."
    assert direct(text, "fr") == [("Nous devons tout à Loïk Sarrazin", None)]


@pytest.mark.parametrize(
    "medium", ["Channel 7’s “Today” show", "the “Harbour Hour” podcast", "Rednet’s “Noon” program"]
)
def test_a_programme_in_marks_heard_it_and_is_no_quote(medium: str) -> None:
    text = f"Ida Holm spoke out. She told {medium} on Monday that she had nothing to hide."
    assert [(quote.text, quote.speaker) for quote in quotes(text)] == [("she had nothing to hide", "Ida Holm")]
