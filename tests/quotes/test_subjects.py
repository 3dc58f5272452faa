"""Who speaks in English sentences whose verb of saying stands far from its subject."""

import pytest

from tests.quotes.told import direct, indirect, quotes, read

_KNOWN = "Ann Berg and Karl Lund met Bo Holm in Oslo.\n"


def _sources(text: str) -> list[str | None]:
    return [quote.source.text if quote.source else None for quote in quotes(_KNOWN + text)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A clerk who had been seen with Ann Berg said it was late.", "A clerk"),
        ("The driver who took Karl Lund home told police that he saw nobody.", "The driver"),
        ("People who live in Oslo fear that it is late.", "People"),
        ("Even members who have praised his candidacy warned that it was late.", "members"),
        ("A woman who was hurt at the age of 14 by Karl Lund has revealed she was never asked.", "A woman"),
        (
            "Traders on the Harbour Board, led by chairman Karl Lund, said that it was late.",
            "Traders on the Harbour Board",
        ),
    ],
)
def test_a_name_in_what_is_said_of_the_subject_is_no_speaker(text: str, source: str) -> None:
    assert _sources(text) == [source]
    assert [quote.speaker for quote in quotes(_KNOWN + text)] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "A group of traders led by chairman Karl Lund said that it was late.",
        "The firm founded by Karl Lund said that it was late.",
        "A party headed by Ann Berg said that it was late.",
    ],
)
def test_whoever_leads_a_group_has_not_said_what_it_did(text: str) -> None:
    assert [quote.speaker for quote in quotes(_KNOWN + text)] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The host, harbour board member Pia Marchetti, has said the dam leaks.", "Pia Marchetti"),
        ("The government’s delegate in Oakham, Pia Marchetti, told reporters the dam leaks.", "Pia Marchetti"),
        ("The dam leaks, the national envoy in Oakham, Pia Marchetti, told journalists.", "Pia Marchetti"),
    ],
)
def test_a_definite_noun_is_whoever_is_named_behind_it(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in quotes(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Residents of Oakham, Mill Lane and Marlow say it was late.", "Residents of Oakham, Mill Lane and Marlow"),
        ("A report by the School of Law, Art and Trade says it leaks.", "A report by the School of Law, Art and Trade"),
        ("People such as Karl Lund say it is late.", "People such as Karl Lund"),
        ("The plan drew applause with several analysts saying that it was late.", "several analysts"),
        ("The show ends with Berg claiming, “It was late.”", "Berg"),
    ],
)  # fmt: skip
def test_a_source_begins_with_its_noun(text: str, source: str) -> None:
    assert _sources(text) == [source]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Berg posted on Rednet accusing the port of neglect.",
        "Ann Berg wrote on Twitter calling the bridge “a death trap” for lorries.",
    ],
)
def test_where_somebody_puts_something_out_does_not_say_it(text: str) -> None:
    assert {source for source in _sources(text) if source} == {"Ann Berg"}


def test_figures_that_suggest_something_declare_nothing() -> None:
    text = f"{_KNOWN}Berg rejects any figures that suggest the dam leaks, declaring that “the dam is sound” today."
    assert direct(text) == [("the dam is sound", "Ann Berg")]


@pytest.mark.parametrize(
    "text",
    [
        "Founded in May 2021, Norcorp has eleven yards, adding that it is hiring.",
        "Based in Oslo, Norcorp has eleven yards, adding that it is hiring.",
        "Led by engineers, Norcorp has eleven yards, adding that it is hiring.",
    ],
)
def test_a_participle_at_the_head_of_a_sentence_is_nobody(text: str) -> None:
    assert _sources(text) == ["Norcorp"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("According to Berg the dam was late and dear.", ("the dam was late and dear", "Ann Berg")),
        ("According to Ann Berg his yard has shut.", ("his yard has shut", "Ann Berg")),
        ("According to Lund the best time to book is in May.", ("the best time to book is in May", "Karl Lund")),
    ],
)
def test_no_comma_need_part_a_name_from_what_it_says(text: str, said: tuple[str, str]) -> None:
    assert indirect(_KNOWN + text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The toll has risen to 21, local authorities said late Saturday.",
        "The toll has risen to 21, said local authorities early Friday evening.",
        "The toll has risen to 21, Harbour officials said late on Sunday.",
    ],
)
def test_the_time_of_day_is_when_it_was_said(text: str) -> None:
    assert [said for said, _ in indirect(text)] == ["The toll has risen to 21"]


@pytest.mark.parametrize(
    "text",
    [
        "NEW OAKHAM: The yard leaks, say its owners, highlighting a danger.",
        "MARLOW: The yard has shut after the storm, highlighting a danger.",
        "EXCLUSIVE: The yard has shut after the storm, underlining a danger.",
    ],
)
def test_the_place_before_a_colon_says_nothing(text: str) -> None:
    assert not {speaker.name for speaker in read(text).speakers} & {"NEW OAKHAM", "MARLOW", "EXCLUSIVE"}
    assert not any(quote.source and quote.source.text.isupper() for quote in quotes(text))


@pytest.mark.parametrize("name", ["McNally", "McAnally", "Connally", "Donnelly"])
def test_surnames_that_end_like_adverbs_speak(name: str) -> None:
    assert indirect(f"Ann {name} came.\n{name} added that it may take years.") == [("it may take years", f"Ann {name}")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Harbour commentator Pia Bree was listing its faults, pointing to the time when it leaked.", "Pia Bree"),
        ("Republican presidential nominee Pia Bree has often blamed the board, claiming that it slept.", "Pia Bree"),
        ("Speaking to reporters Pia Bree said it leaks.", "Pia Bree"),
        ("Pia Bree came. Speaking to the Harbour Post Bree said it leaks.", "Pia Bree"),
        ("Pia Bree, identified as “Witness 1” in the files, says the dam leaks.", "Pia Bree"),
        ("Pia Bree, who called it “a farce” in May, said that the dam leaks.", "Pia Bree"),
        ("But Pia Bree refused to go, replying that it leaks.", "Pia Bree"),
    ],
)
def test_a_name_behind_what_its_bearer_is_or_does_speaks(text: str, name: str) -> None:
    assert quotes(text)[-1].speaker == name


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("An account of the pair (@pair) on Rednet shows the two.", "An account of the pair (@pair) on Rednet"),
        ("Yet, experts shook their heads, saying it will not be cheap.", "experts"),
        ("Harbour legend escorted off stage, saying it is late.", "Harbour legend"),
        ("Families living near the yard report that frequent blasts have hit it.", "Families living near the yard"),
    ],
)  # fmt: skip
def test_a_subject_is_read_whole(text: str, source: str) -> None:
    assert _sources(text) == [source]


def test_one_of_three_verbs_has_the_subject_of_the_first() -> None:
    text = f"{_KNOWN}Berg has praised the yard, called the dam “the greatest fraud ever” and left the board."
    assert direct(text) == [("the greatest fraud ever", "Ann Berg")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Today several ports including Oakham, Marlow and Linden warned their clerks to stay away.", "several ports"),
        ("A teacher at a school where three kids were hurt in an attack has said it was late.", "A teacher"),
        ("The new leadership of the union came in May, and has declared, “We go.”", "The new leadership"),
        ("Berg did not come but, in a letter to the court, rejected the plan as “plainly wrong”.", "Berg"),
    ],
)
def test_a_subject_stands_before_what_parts_it_from_its_verb(text: str, source: str) -> None:
    found = quotes(_KNOWN + text)[0].source
    assert found is not None
    assert found.text.startswith(source)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The two ministers, Pia Bree and Senator Tom Hale, have questioned the plan.", ["Pia Bree", "Tom Hale"]),
        ("His lawyers, Pia Bree and Tom Hale, said it was late.", ["Pia Bree", "Tom Hale"]),
        ("But House Speaker Pia Bree, D-Calif., said it was late.", ["Pia Bree"]),
        ("The Harbour Post columnist Pia Bree has often wondered aloud, adding that it was late.", ["Pia Bree"]),
        ("“It was late,” said Harbour ranking Democrat Pia Bree (D-Md.).", ["Pia Bree"]),
        ("Otherwise, Pia Bree nodded, adding that it was late.", ["Pia Bree"]),
    ],
)
def test_whoever_is_named_last_before_the_verb_speaks(text: str, names: list[str]) -> None:
    assert [speaker.name for speaker in read(text).speakers] == names


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("An official who attended said the yard had to close.", "An official"),
        ("A nurse who never visited told Berg that the yard had to close.", "A nurse"),
        ("Karl Lund, an officer who responded said: “The yard had to close.”", "Karl Lund, an officer"),
        ("The bloc, an old rival of the yard, has argued that the yard had to close.", "The bloc"),
        ("They, together with two clubs, warned that the yard had to close.", "They"),
        ("She, like many others, believes that the yard had to close.", "She"),
        ("Ann Berg, who starred in “The Yard,” said that the yard had to close.", "Ann Berg"),
        ("Lund, while in Oslo, said that the yard had to close.", "Lund"),
        ("Norcorp’s office, when asked by Berg, said that the yard had to close.", "Norcorp’s office"),
    ],
)
def test_a_subject_stands_before_what_is_added_to_it(text: str, source: str) -> None:
    assert _sources(text)[-1] == source


@pytest.mark.parametrize(
    "opening",
    [
        "Twenty-five minutes before the council met, ",
        "Three minutes later, ",
        "A day after the storm in Harwick, ",
        "Ten days into the strike, ",
        "In an interview with Per Holm, ",
    ],
)
def test_when_or_to_whom_somebody_spoke_is_not_who_spoke(opening: str) -> None:
    text = f"{opening}Mayor Anna Berg shrugged off the plan of the crews, saying, “That is as many as they are.”"
    assert direct(text)[-1] == ("That is as many as they are.", "Anna Berg")


def test_somebody_with_the_words_for_who_they_are_speaks_beside_another_clause() -> None:
    text = "Crews left, with Anna Berg, a diver, saying, “That is as many as they are.”"
    assert direct(text)[-1] == ("That is as many as they are.", "Anna Berg")


@pytest.mark.parametrize("place", ["in Beaulieu, Tex.", "at a hall in Oxley, Va.", "outside Harwick, Norden"])
def test_where_a_place_lies_says_nothing(place: str) -> None:
    text = f"On Monday, {place}, Ms. Berg was blunt, claiming that “the harbour is safe for nobody at all.”"
    assert direct(_KNOWN + text)[-1] == ("the harbour is safe for nobody at all.", "Ann Berg")
