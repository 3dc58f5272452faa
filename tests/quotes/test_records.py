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


def told_by(text: str) -> list[tuple[str | None, str]]:
    return [(quote.speaker, quote.text.split()[0].strip(",.!?")) for quote in read(text).quotes]


def test_who_speaks_for_a_country_or_is_addressed_beside_others_is_named_though_nobody_names_them_again() -> None:
    text = (
        "The President: I give the floor to the representative of Norway.\n"
        "Mr. Dahl (Norway) (spoke in French): Winter does not wait.\n"
        "Ms. Wright (Islamic Republic of Ness): Nor do we.\n"
        "The President: Thank you.\n"
        "Mr Berg: Point of order.\n"
        "The meeting rose at 5.20 p.m."
    )
    assert told_by(text) == [(None, "I"), ("Dahl", "Winter"), ("Wright", "Nor"), (None, "Thank"), ("Berg", "Point")]


@pytest.mark.parametrize("office", ["Spokesman", "Deputy Spokesperson", "Associate Spokeswoman"])
def test_an_office_without_a_name_is_held_by_who_stands_before_it_above(office: str) -> None:
    text = (
        f"The following is a transcript of the noon briefing by Anna Holm, {office} for the Harbour Board.\n"
        f"{office}: Let me take your questions.\nQuestion: Has the board met?\n{office}: It has.\n"
        "Correspondent: But you said it would not.\nQuestion: And the ferry?\n"
    )
    holm = "Anna Holm"
    found = told_by(text)[-5:]
    assert found == [(holm, "Let"), (None, "Has"), (holm, "It"), (None, "But"), (None, "And")]


def test_what_heads_an_interview_is_nobody_and_a_label_may_stand_on_two_lines() -> None:
    text = (
        "SUBJECTS: Ferries; the mill of Harrow.\n"
        "CLARE LUND MP, SHADOW MINISTER FOR HARBOURS, LOCKS AND\n"
        "TIDES: Thank you all for coming.\n"
        "JOURNALIST: Was the mill shut?\n"
        "LUND: It was.\n"
        "LUND: Thank you."
    )
    lund = "Clare Lund"
    assert told_by(text) == [(lund, "Thank"), (None, "Was"), (lund, "It"), (lund, "Thank")]


def test_a_title_before_the_full_stop_of_its_short_form_is_a_part_of_the_label() -> None:
    said = ("CARL BERG MP: I saw it.", "SEN. IDA KENT: So did I.", "CARL BERG MP: Yes.", "SEN. IDA KENT: Then.")
    text = " ".join((*said, *said)) + "\nSEN. IDA KENT: Thank you.\nHON. R. LUND: Good night."
    names = ["Carl Berg", "Ida Kent"] * 4
    assert [quote.speaker for quote in read(text).quotes] == [*names, "Ida Kent", "R. Lund"]


def test_names_in_capitals_in_the_summary_of_a_meeting_are_listed_as_others_are() -> None:
    text = (
        "JUAN RAMÓN DE LA TORRE (Mexico) said that the ferry had sunk.\n"
        "DANG HOANG GIAM (Viet Nam), associating himself with Mexico, said that winter was near.\n"
        "OLGA PERTHOLD, Under-Secretary for Tides, said that Mr. HOLMBERG knew of it.\n"
        "The representative of Ness said that the charges were baseless. He added that he had proof."
    )
    found = [quote.speaker for quote in read(text).quotes]
    assert found == ["Juan Ramón de la Torre", "Dang Hoang Giam", "Olga Perthold", None, None]


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Woodley, president for the month, said Norway stands with the people of the bay.",
        "Anna Woodley (Norway), recalling May, said the council stands with the people of the bay.",
        "Anna Woodley, co-owner of Harrow Mills, said Berg’s remark gave her the idea to cut prices.",
    ],
)
def test_a_name_with_what_describes_its_bearer_is_who_said_what_stands_behind(sentence: str) -> None:
    [quote] = [
        quote for quote in read(f"The ferry was late.\n{sentence}").quotes if quote.cue and quote.cue.text == "said"
    ]
    assert quote.speaker == "Anna Woodley"
    assert sentence.endswith(f"{quote.text}.")
