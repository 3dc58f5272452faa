"""A letter and a speech keep the words with which they open."""

import pytest

from tests.reading.stories import ENGLISH, GERMAN, read


@pytest.mark.parametrize(
    ("language", "greeting"),
    [
        ("en", ["Dear Sir,"]),
        ("en", ["To the Editor:"]),
        ("en", ["Mr. President,", "Your Excellencies,", "Ladies and gentlemen,"]),
        ("en", ["Уважаемые коллеги!"]),
        ("de", ["Sehr geehrte Damen und Herren,"]),
        ("de", ["Liebe Mitbürgerinnen und Mitbürger!"]),
        ("en", ["Señor Presidente:"]),
    ],
)
def test_a_letter_and_a_speech_open_with_whom_they_greet(language: str, greeting: list[str]) -> None:
    title, story = ENGLISH if language == "en" else GERMAN
    assert read([title, *greeting, *story]).body == "\n\n".join([*greeting, *story])


@pytest.mark.parametrize("line", ["Dear bridges", "Friends of the harbour", "Colleagues and wires", "By Caro Bell"])
def test_a_line_above_a_text_that_greets_nobody_is_no_part_of_it(line: str) -> None:
    title, story = ENGLISH
    assert line not in read([title, line, *story]).body.split("\n\n")


@pytest.mark.parametrize(
    ("greeting", "farewell"),
    [
        ("Dear Sir,", ["Yours sincerely,", "Ann Bell"]),
        ("To the Editor:", ["Sincerely,", "Ann Bell, Port Elm"]),
        ("Sehr geehrter Herr Minister,", ["Mit freundlichen Grüßen", "Anna Berg", "Bürgermeisterin von Holm"]),
        ("Уважаемый Иван Петрович!", ["С уважением,", "Мария Ольсен"]),
    ],
)
def test_a_letter_ends_with_who_signs_it(greeting: str, farewell: list[str]) -> None:
    title, story = ENGLISH
    article = read([title, greeting, *story, *farewell, "Share", "Most Read", "Council votes on new tram line"])
    assert article.body == "\n\n".join([greeting, *story, *farewell])


@pytest.mark.parametrize("farewell", [["Best regards,", "The Harbour Post Team"], ["Sincerely,", "Ann Bell"]])
def test_what_a_site_signs_below_a_text_that_greets_nobody_is_no_part_of_it(farewell: list[str]) -> None:
    title, story = ENGLISH
    assert read([title, *story, *farewell]).body == "\n\n".join(story)
