"""Records of calls, hearings and debates, whose labels stand alone in a line or before a full stop."""

import pytest

from tests.quotes.told import read

_SAID = [
    ("Operator", "Good morning, and welcome to the Harrow Ferries call. I will now turn it over to Ida Lund."),
    ("Ida Lund", "Thank you. We carried more people this quarter than in any quarter before."),
    ("Ida Lund", "I say so with pride: the harbour paid for itself."),
    ("Operator", "[Operator Instructions] Our first question comes from Carl Berg with Quay Bank. Please go ahead."),
    ("Carl Berg", "Hi, good morning. Could you speak to the price of coal?"),
    ("W. Noah Teng, Jr.", "[Inaudible] in line with what we said in May. It will not rise again."),
    ("Carl Berg", "Thanks, Noah."),
    ("Operator", "There are no further questions at this time."),
    ("Ida Lund", "Then thank you all. We will see you in spring."),
]
_PART = {
    "Operator": "",
    "Ida Lund": "Chief Executive Officer",
    "Carl Berg": "Quay Bank",
    "W. Noah Teng, Jr.": "Chief Financial Officer, Harrow Ferries, Inc.",
}


def record(form: str) -> str:
    lines: list[str] = ["Company Participants", *(f"{name} - {part}" for name, part in _PART.items() if part)]
    last = ""
    for name, words in _SAID:
        if name != last:
            lines.append(form.format(name, _PART[name]) if _PART[name] else name)
        lines.append(words)
        last = name
        if words.startswith("I say so"):
            lines.append("Questions and Answers:")
    return "\n".join(
        [*lines, "Duration: 50 minutes", "Call participants:", "Ida Lund -- Chief Executive", "More of Harrow"]
    )


@pytest.mark.parametrize("form", ["{} -- {}", "{} - {}", "{} – {}", "{}"])
def test_names_that_stand_alone_in_a_record_are_whose_turn_follows(form: str) -> None:
    found = read(record(form)).quotes
    told = [(None if name == "Operator" else name.removesuffix(", Jr."), words) for name, words in _SAID]
    assert [(quote.speaker, quote.text) for quote in found] == told


def test_two_who_talk_under_their_names_are_told_apart() -> None:
    said = ["Where did you grow up?", "I grew up on the quay, as we all did.", "And the mill?", "It was shut by then."]
    text = "\n".join(line for words in (*said, *said) for line in ("Anna Berg" if "?" in words else "Carl Holm", words))
    assert [quote.speaker for quote in read(text).quotes] == ["Anna Berg", "Carl Holm"] * 4


@pytest.mark.parametrize(
    "lines",
    [
        # the winners of a day, each told of
        [f"{name}\n{name.split()[0]} won by a length on a wet track." for name in ("Anna Berg", "Carl Holm") * 1],
        # what stands again and again above pictures and offers
        ["Getty Images\nThe quay was full of people on Monday.", "Read More\nThe mill is shut, the mayor said."] * 4,
        # the parts of a list
        [f"{part}\nIt costs less than last year." for part in ("Ferry Lines", "Coal", "Harbour Dues", "Mill", "Quay")],
        # who holds which office
        [f"{name} - Director of Ports" for name in ("Anna Berg", "Carl Holm", "Ida Lund", "Noah Teng")] * 2,
    ],
)
def test_lines_that_are_no_labels_of_a_record_say_nothing(lines: list[str]) -> None:
    assert not [quote for quote in read("\n".join(lines)).quotes if quote.kind == "direct"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Mr. HOLM of Ohio. Mr. Speaker, I rise to honor the ferrymen of Harrow.\n"
            "They said they would come, and they came.",
            ["Holm", "Holm"],
        ),
        (
            "The SPEAKER pro tempore. Under a previous order, the gentlewoman is recognized.\n"
            "Mrs. McKENT. Madam Speaker, the mill was shut in May.",
            [None, "McKent"],
        ),
    ],
)
def test_a_name_in_capitals_behind_a_form_of_address_is_a_label_though_it_stands_once(
    text: str, told: list[str | None]
) -> None:
    assert [quote.speaker for quote in read(text).quotes] == told
