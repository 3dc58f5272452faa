"""Briefings, remarks and broadcasts: turns whose labels are offices, roles in the room, or a letter for who asks."""

import pytest

from tests.quotes.told import read


def said(title: str, *lines: str) -> list[tuple[str, str | None]]:
    """The words of each turn and who said them."""
    return [(quote.text, quote.speaker) for quote in read("\n".join(lines), title=title).quotes]


def speakers(title: str, *lines: str) -> list[str | None]:
    return [speaker for _, speaker in said(title, *lines)]


@pytest.mark.parametrize(
    "question",
    [
        "And last question: Does the mayor still think that we will get to it this year?",
        "On the ports: What is the plan?",
        "So, just to be clear: You will not sign it?",
    ],
)
def test_a_question_with_a_colon_in_it_is_still_a_question(question: str) -> None:
    lines = (
        "MS. KENT:  Good afternoon, everybody.  I have two things at the top.",
        f"Q    {question}",
        "MS. KENT:  I will leave it there for now.",
    )
    assert said("Press Briefing by Anna Kent", *lines)[1] == (question, None)


@pytest.mark.parametrize(
    ("title", "label", "speaker"),
    [
        ("Remarks by President Berg at a Campaign Reception", "THE PRESIDENT", "Berg"),
        ("Remarks by Vice President Holm Before a Roundtable Discussion on Ports", "THE VICE PRESIDENT", "Holm"),
        ("Remarks by First Lady Ida Lund Marking One Year Since the Storm", "THE FIRST LADY", "Ida Lund"),
        ("Prime Minister Dahl Aboard the Ferry Kestrel", "The Prime Minister", "Dahl"),
    ],
)
def test_an_office_before_turns_is_who_holds_it_in_the_title(title: str, label: str, speaker: str) -> None:
    lines = (
        f"{label}:  Well, folks, we need your help.",
        "I want to thank our hosts.  We have known each other for years.",
        "AUDIENCE MEMBER:  Four more years!",
        f"{label}:  We will do it together, I promise.",
    )
    assert speakers(title, *lines) == [speaker, speaker, None, speaker]


def test_one_label_is_enough_for_the_only_speaker_of_the_title() -> None:
    lines = ("THE PRESIDENT:  Good morning.  I am glad to be here.", "We are here because our ports need people.")
    assert said("Remarks by President Berg on Ports", *lines) == [
        ("Good morning.  I am glad to be here.", "Berg"),
        ("We are here because our ports need people.", "Berg"),
    ]


@pytest.mark.parametrize(
    "title",
    [
        "Remarks by President Berg and President Lund of Norland",
        "Remarks by Vice President Holm on Ports",
        "The President's News Conference",
    ],
)
def test_an_office_is_nobody_where_the_title_names_two_or_none_who_hold_it(title: str) -> None:
    lines = ("MR. DAHL:  Are we ready?", "THE PRESIDENT:  We are.  I am, anyway.", "MR. DAHL:  Then let us begin.")
    assert speakers(title, *lines) == ["Dahl", None, "Dahl"]


def test_of_two_of_one_surname_each_holds_an_own_office() -> None:
    lines = (
        "THE FIRST LADY:  Welcome, all of you, to our house.",
        "THE PRESIDENT:  Thank you, Ida.  My son Carl Berg could not be with us.",
        "THE FIRST LADY:  We miss him.",
        "THE PRESIDENT:  We do.  I do.",
    )
    title = "Remarks by President Berg and First Lady Ida Berg"
    assert speakers(title, *lines) == ["Ida Berg", "Berg", "Ida Berg", "Berg"]


@pytest.mark.parametrize(
    "label",
    [
        "AIDE",
        "STAFF",
        "INTERPRETER",
        "AUDIENCE",
        "PARTICIPANT",
        "KNDR REPORTER",
        "SENIOR MILITARY OFFICIAL",
        "HARBOUR MAN",
    ],
)
def test_who_speaks_once_in_the_room_is_not_whom_the_label_before_names(label: str) -> None:
    lines = (
        "MS. KENT:  You will have our plan next week.",
        "MR. DAHL:  We are working on it day and night.",
        f"{label}:  Anna, maybe one more.",
        "MS. KENT:  Okay, one more question, and then I have to run.",
        "MR. DAHL:  So do I.",
    )
    assert said("Press Briefing by Anna Kent", *lines)[2] == ("Anna, maybe one more.", None)


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("PRIME MINISTER LUND", "Lund"),
        ("ACTING ADMINISTRATOR SLADE", "Slade"),
        ("SURGEON GENERAL MURRAY", "Murray"),
        ("COACH REDE", "Rede"),
        ("REPRESENTATIVE McBRIDE".upper(), "McBride"),
        ("ERIN HOLM", "Erin Holm"),
    ],
)
def test_a_name_in_capitals_that_comes_once_is_a_turn_among_others_in_capitals(label: str, speaker: str) -> None:
    lines = (
        "MS. KENT:  It is good to have you here.",
        "MR. DAHL:  Thank you.  We will take two questions.",
        f"{label}:  I am glad to be here, and so are we all.",
        "MS. KENT:  Thank you.  I have nothing more.",
        "MR. DAHL:  Nor have I.",
    )
    assert speakers("Briefing on Ports", *lines) == ["Kent", "Dahl", speaker, "Kent", "Dahl"]


@pytest.mark.parametrize(
    "headings",
    [
        ("ENERGY", "CURRENCIES", "ASIA'S DAY", "ENERGY"),
        ("TX-07", "IA-03", "FL-13", "TX-07"),
        ("INDICATOR", "INDICATOR", "WHAT IT MEANS", "INDICATOR"),
    ],
)
def test_headings_in_capitals_of_a_report_are_nobody(headings: tuple[str, ...]) -> None:
    lines = [f"{heading}: Prices rose by {number} per cent this week." for number, heading in enumerate(headings, 2)]
    assert speakers("Markets end the week higher", "Shares were higher in most ports.", *lines) == []


@pytest.mark.parametrize(
    ("title", "paper", "answerer", "name"),
    [
        ("Spokesperson Ma Lin’s Press Conference", ("AFP", "Reuters", "China Daily"), "Ma Lin", "Ma Lin"),
        ("A talk with the mayor", ("Reason", "Reason", "Reason"), "Holm", "Ann Holm"),
        ("Ann Holm on the ferry", ("The Harrow Post", "The Harrow Post", "The Harrow Post"), "Ann Holm", "Ann Holm"),
    ],
)
def test_a_paper_asks_where_one_person_answers(title: str, paper: tuple[str, ...], answerer: str, name: str) -> None:
    lines = ["We met Ann Holm at the harbour."] if name == "Ann Holm" else []
    for one in paper:
        lines += [
            f"{one}: The port opened last week. Can you tell us more?",
            f"{answerer}: We hope it brings us closer.",
        ]
    assert speakers(title, *lines) == [None, name] * 3


@pytest.mark.parametrize("label", ["{}: (01:20)", "{} (01:20):", "{}  1:20", "{} [00:01:20]"])
def test_a_label_with_its_time_stands_above_what_is_said(label: str) -> None:
    lines = []
    for name in ("Chris Wallen", "President Carl Berg", "Chris Wallen"):
        lines += [label.format(name), "How are you doing?  I am glad to see you."]
    assert speakers("The debate", *lines) == ["Chris Wallen", "Carl Berg", "Chris Wallen"]


def test_a_label_with_its_time_stands_before_what_is_said() -> None:
    lines = ("Chris Wallen: (01:20) I welcome you to the debate.", "Ida Lund: (02:49) I am glad to be here.")
    assert said("The debate", *lines) == [
        ("I welcome you to the debate.", "Chris Wallen"),
        ("I am glad to be here.", "Ida Lund"),
    ]


def test_short_surnames_in_capitals_are_no_letters_of_a_body() -> None:
    lines = (
        "HOLM: Good evening.  I am Lester Holm, and we begin with Mr. Berg.",
        "BERG: Thank you, Lester.  Our jobs are fleeing the harbour.",
        "HOLM: How do you bring them back?",
        "BERG: We do not let them leave.",
    )
    assert speakers("The debate", *lines) == ["Lester Holm", "Berg", "Lester Holm", "Berg"]


def test_short_given_names_in_capitals_are_no_letters_of_a_body() -> None:
    lines = (
        "MARY LOU KELLER, BYLINE: They want to be paid, Steve.",
        "JOHN PAUL INGRAM, HOST: And when will we know?",
        "KELLER: I think next week.",
        "INGRAM: We will talk to you then.",
    )
    names = ["Mary Lou Keller", "John Paul Ingram"]
    assert speakers("The strike", *lines) == [*names, *names]


@pytest.mark.parametrize(
    ("language", "form"),
    [("de", "Frau Holm, wann"), ("en", "Mr. Holm, when"), ("fr", "Madame Holm, quand"), ("en", "Dr. Holm, when")],
)
def test_a_surname_that_is_spoken_to_is_a_label(language: str, form: str) -> None:
    lines = (f"HAFENPOST: {form}?", "Holm: May, I hope.", "HAFENPOST: So late?", "Holm: We do what we can.")
    found = read("\n".join(lines), language).quotes
    assert [quote.speaker for quote in found if quote.source and quote.source.text == "Holm"] == ["Holm", "Holm"]


@pytest.mark.parametrize("question", ["FRAGE", "ZUSATZFRAGE", "FRAGE JUNG", "ZUSATZ", "ZURUF"])
def test_questions_at_a_german_press_conference_have_no_speaker(question: str) -> None:
    lines = (
        "SPRECHERIN HOLM: Guten Morgen. Wir haben zwei Themen.",
        f"{question}: Wann reist die Ministerin?",
        "SPRECHERIN HOLM: Das geben wir bekannt.",
        "STS SAND: Ich kann ergänzen, dass wir bereit sind.",
        f"{question}: Noch diese Woche?",
        "STS SAND: Ich kann dazu nichts sagen.",
    )
    found = [quote.speaker for quote in read("\n".join(lines), "de", title="Pressekonferenz").quotes]
    assert found == ["Holm", None, "Holm", "Sand", None, "Sand"]


def test_a_statement_is_whose_it_comes_from_and_not_whom_it_is_about() -> None:
    lines = (
        "Ann and I are saddened by the passing of a friend.",
        "We met Carl Holm when I was a young man.  I have never forgotten him.",
        "Our prayers are with his family.",
    )
    title = "Statement from Mayor Ida Lund on the Passing of Carl Holm"
    assert speakers(title, *lines) == ["Ida Lund"] * 3


def test_a_turn_may_begin_with_words_in_marks() -> None:
    lines = ("MS. KENT:  Go ahead.", "Q    “Next,” you said?", "MS. KENT:  “Next,” I should say.  Thank you.")
    assert speakers("Press Briefing by Anna Kent", *lines) == ["Anna Kent", None, "Anna Kent"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Ann Holm, mayor of Harrow:", ""),
        ("From Ann Holm, mayor of Harrow:", ""),
        ("", "— Ann Holm, mayor of Harrow"),
        ("", "-- Ann Holm, Harrow Dockers’ Union"),
    ],
)
def test_who_is_named_with_a_role_in_a_line_above_or_below_said_what_is_marked(above: str, below: str) -> None:
    lines = [
        "“We are glad of it,” Carl Berg said on Monday, after the Senate had passed the act.",
        above,
        "“It is a good day for the coast. Nobody will forget it.”",
        below,
    ]
    text = "\n".join(line for line in lines if line)
    assert [(quote.text, quote.speaker) for quote in read(text).quotes if quote.kind == "direct"] == [
        ("We are glad of it,", "Carl Berg"),
        ("It is a good day for the coast. Nobody will forget it.", "Ann Holm"),
    ]


def test_a_source_with_its_day_below_a_quote_is_nobody() -> None:
    text = "“We are glad,” Carl Berg said.\n“It is a good day for the coast.”\n— Harrow Post, May 3, 2019"
    assert "Harrow Post" not in {quote.speaker for quote in read(text).quotes}


def test_marks_around_a_whole_turn_are_no_part_of_it() -> None:
    lines = ("Ann Holm: “It is a good day.”", "Carl Berg: “So it is, and I am glad.”", "Ann Holm: “We all are.”")
    assert [words for words, _ in said("Two voices", *lines)] == [
        "It is a good day.",
        "So it is, and I am glad.",
        "We all are.",
    ]


def test_turns_that_were_run_together_are_told_apart_by_their_labels() -> None:
    text = (
        "Here is the full exchange, as broadcast on Sunday. MS. KENT: That is not true, and you know it. Q Why then "
        "did the mayor say so? MS. KENT: I cannot speak for him. MR. BERG: I can, for once. MS. KENT: Go ahead. "
        "MR. BERG: He signed what he was given. Q And you? MR. BERG: I would do it again."
    )
    assert said("Anna Kent and Carl Berg on the ports", text) == [
        ("That is not true, and you know it.", "Anna Kent"),
        ("Why then did the mayor say so?", None),
        ("I cannot speak for him.", "Anna Kent"),
        ("I can, for once.", "Carl Berg"),
        ("Go ahead.", "Anna Kent"),
        ("He signed what he was given.", "Carl Berg"),
        ("And you?", None),
        ("I would do it again.", "Carl Berg"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose. ENERGY: Oil fell by a tenth. METALS: Gold was flat. GRAINS: Corn fell. BONDS: Yields rose.",
        "Call us on MONDAY: we are open. On TUESDAY: closed. WEDNESDAY: open until noon. THURSDAY: closed all day.",
    ],
)
def test_headings_within_a_paragraph_are_nobody(text: str) -> None:
    assert speakers("The week", text) == []


@pytest.mark.parametrize("end", ["3:46 P.M. EST", "END  3:46 P.M.", "3:46 pm"])
def test_the_hour_at_which_a_briefing_ends_is_said_by_nobody(end: str) -> None:
    lines = ("MS. KENT:  Go ahead.", "Q    Will you come back?", "MS. KENT:  I will be back tomorrow.", end)
    assert said("Press Briefing by Anna Kent", *lines)[-1] == ("I will be back tomorrow.", "Anna Kent")
