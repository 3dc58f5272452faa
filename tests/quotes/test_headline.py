"""People whom an article names in its headline alone."""

import pytest

from tests.quotes.told import read

LATE = "The harbour is cold. “It is late,” Holm said. He said that the yard would close."


@pytest.mark.parametrize(
    ("text", "language", "title", "speaker"),
    [
        (LATE, "en", "Olav Holm warns of a cold winter", "Olav Holm"),
        ("“It is late,” the minister said on Friday.", "en", "Statement by Minister Ida Lund on talks", "Ida Lund"),
        ("«Es ist spät», sagte Holm am Freitag in Oslo.", "de", "Olav Holm warnt vor kaltem Winter", "Olav Holm"),
        ("«Il est tard», a déclaré Holm vendredi.", "fr", "Sophie Holm parle de la grève", "Sophie Holm"),
    ],
)
def test_a_surname_or_an_office_is_of_whoever_the_headline_names(
    text: str, language: str, title: str, speaker: str
) -> None:
    assert {quote.speaker for quote in read(text, language, title).quotes} == {speaker}


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Olav Holm Warns Of A Cold Winter From Oslo", "Holm"),
        ("Cold winter ahead for the harbour", "Holm"),
        ("Olav Berg warns of a cold winter", "Holm"),
        (None, "Holm"),
    ],
)
def test_a_headline_in_capitals_or_of_another_names_nobody(title: str | None, speaker: str) -> None:
    assert {quote.speaker for quote in read(LATE, "en", title).quotes} == {speaker}


def test_offsets_are_those_of_the_text_without_it() -> None:
    for quote in read(LATE, "en", "Olav Holm warns of a cold winter").quotes:
        assert LATE[quote.start : quote.end] == quote.text
