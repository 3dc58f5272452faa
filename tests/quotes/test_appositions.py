"""Who speaks where what they are stands behind the name: in brackets, between commas, in a relative clause."""

import pytest

from tests.quotes.told import direct, indirect, speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sen. Joan Isley (D-Ohio), a critic of the plan, told reporters that the harbour is closed.", "Joan Isley"),
        ("Rep. Karl Munk (R-N.H.), who chairs the panel, said the harbour is closed.", "Karl Munk"),
        ("While Sen. Joan Isley (Maine), in a talk with the paper, said the harbour is closed.", "Joan Isley"),
        ("Lund spoke, and Sen. Karl Munk (R-Ohio), said the harbour is closed.", "Karl Munk"),
        (
            "Rep. Joan Isley (D-Ohio), a supporter of ferries who has sponsored several bills that seek money for "
            "the crews of the north coast and called for a ministry of ports, said the harbour is closed.",
            "Joan Isley",
        ),
        ("The Northern Ferry Union (NFU), a body of crews, said the harbour is closed.", "Northern Ferry Union"),
        ("The head of the Coast Guard (CG), Pia Marchetti, told Lund that the harbour is closed.", "Pia Marchetti"),
    ],
)
def test_a_bracket_behind_the_name_hides_no_speaker(text: str, speaker: str) -> None:
    assert speakers(text) >= {speaker}
    assert indirect(text)[-1] == ("the harbour is closed", speaker)


@pytest.mark.parametrize("home", ["D-Conn.", "R-Ohio", "D-N.H."])
def test_whoever_is_named_with_a_party_is_nobody_else_of_that_rank(home: str) -> None:
    text = f"Sen. Carla Voss spoke first.\n“The harbour is closed,” said Sen. Piet Amsel ({home}), who’s been there."
    assert direct(text) == [("The harbour is closed,", "Piet Amsel")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“{}” Anna Berg, head of the harbour board wrote.", "Anna Berg"),
        ("“{}” Tom Lind, lead lawyer for the ferry company said in a letter.", "Tom Lind"),
        ("“{}” Mayor Pia Holm, director of the port said.", "Pia Holm"),
        ("“{}” Louis Holm, the head of research at the ferry union said.", "Louis Holm"),
    ],
)
def test_the_comma_behind_an_apposition_may_be_left_out(text: str, speaker: str) -> None:
    said = "Ships will wait outside until Friday,"
    text = text.format(said)
    assert direct(text) == [(said, speaker)]
    assert indirect(text) == []


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Anna Berg, Oakham's minister for ferries, piers and trade told the paper.", "Anna Berg"),
        ("Anna Berg, Harbour Guild president said in a note.", "Anna Berg"),
        ("Anna Berg, D-Maine, the head of the panel on ports, tides and locks, told the paper.", "Anna Berg"),
        ("Erik van Dorn, a tide researcher at the University of Oakham in Marlow told the paper.", "Erik van Dorn"),
        ("Tom Lind, executive secretary and FNB chairman said on Sunday.", "Tom Lind"),
        ("Minister for Ports, Piers and Inland Ferries Anna Berg told the paper.", "Anna Berg"),
    ],
)
def test_commas_within_what_somebody_is_part_nobody_from_what_they_said(told: str, speaker: str) -> None:
    text = f"“Ships will wait outside until Friday,” {told}"
    assert direct(text) == [("Ships will wait outside until Friday,", speaker)]
    assert indirect(text) == []


@pytest.mark.parametrize("other", ["Karl Lund, a baker,", "Karl Lund"])
def test_a_second_name_behind_an_apposition_is_of_somebody_else(other: str) -> None:
    said = "Ships will wait outside until Friday,"
    assert (said, "Anna Berg") not in direct(f"“{said}” Anna Berg, a clerk, and {other} told the paper.")


def test_a_spokesman_behind_a_comma_is_no_apposition_to_whom_the_sentence_tells_of() -> None:
    text = "Police arrested Anna Berg, a spokesman for the force said."
    assert indirect(text) == [("Police arrested Anna Berg", None)]


@pytest.mark.parametrize(
    "subject",
    [
        "Mary Quill, a lecturer at Oakham who once worked for Sen. Lamar Holm, one of its authors,",
        "Mary Quill, an aide who previously served in the Navy Board, a body of captains,",
    ],
)
def test_what_a_relative_clause_names_last_is_not_who_speaks(subject: str) -> None:
    assert indirect(f"{subject} said the plan is dear.") == [("the plan is dear", "Mary Quill")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The plan was attacked, with Mayor Anna Berg, a Liberal, saying that it is dear.", "Anna Berg"),
        ("Talks broke down, with the harbour chief, Piet Holm, saying that it is dear.", "Piet Holm"),
    ],
)
def test_a_participle_has_a_subject_of_its_own_behind_with(text: str, speaker: str) -> None:
    assert indirect(text) == [("it is dear", speaker)]


def test_a_phrase_that_runs_on_to_a_number_is_no_subject_of_a_participle() -> None:
    text = (
        "Holm pointed out that the deal that was agreed upon with the Danes resulted in crews buying 7,000 nets, "
        "adding that it is dear."
    )
    assert ("it is dear", "Holm") in indirect(text)


@pytest.mark.parametrize("subject", ["His wife, Pia,", "Her brother, Tom,", "My father, Knut,"])
def test_kin_may_be_named_by_a_given_name_alone(subject: str) -> None:
    name = subject.split()[-1].strip(",")
    assert indirect(f"{subject} said the boat was late.") == [("the boat was late", name)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The World Health Organization said it met.\nThe WHO said the fever spreads.", "World Health Organization"),
        (
            "According to the World Health Organization (WHO), it is late.\nWHO said the fever spreads.",
            "World Health Organization",
        ),
        ("Crews are ill. WHO said the fever spreads.", "WHO"),
        ("Senior WHO doctor Anna Berg said the fever spreads.", "Anna Berg"),
        ("Anna Berg, WHO’s director, said the fever spreads.", "Anna Berg"),
    ],
)
def test_a_body_whose_letters_are_a_pronoun_speaks_for_itself(text: str, speaker: str) -> None:
    assert indirect(text)[-1] == ("the fever spreads", speaker)


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("The Bishop of Lund and Oxley, Alan Holm,", "Alan Holm"),
        ("The Archbishop of Oakham, Pia Berg,", "Pia Berg"),
        ("The head of the Coast Guard, Tom Lind,", "Tom Lind"),
    ],
)
def test_an_office_is_held_by_whoever_is_named_behind_it(subject: str, speaker: str) -> None:
    text = f"{subject} said that the fast is over.\n“It was long,” he added."
    assert indirect(text) == [("the fast is over", speaker)]
    assert direct(text)[0][0] == "It was long,"


@pytest.mark.parametrize(
    "aside",
    [
        "an assistant professor at the University of Oakham who studies privacy and old roofs, mostly barns, and was "
        "not involved in the work",
        "41, who has worked for the past nine years as a night nurse at the hospital in the old part of town by the "
        "river",
        "a clerk at the mill in the old part of town by the river where the flood of last year took two bridges and a "
        "barn",
    ],
)
def test_a_name_that_opens_a_sentence_speaks_behind_a_long_aside(aside: str) -> None:
    assert indirect(f"Anna Berg, {aside}, says the dam is safe.") == [("the dam is safe", "Anna Berg")]


@pytest.mark.parametrize(
    "life",
    [
        "who went to a school for girls across the road, played in its band at games and left in 2013",
        "who ran a bakery by the old port, sold bread to the crews and moved away in March",
    ],
)
def test_what_somebody_did_in_a_row_behind_a_name_hides_no_speaker(life: str) -> None:
    assert indirect(f"Joan Isley, {life}, said the harbour is closed.") == [("the harbour is closed", "Joan Isley")]


@pytest.mark.parametrize("dash", ["--", "—"])
def test_a_party_and_more_between_dashes_hide_no_speaker(dash: str) -> None:
    text = f"Sen. Joan Isley, R-Utah {dash} who chairs the panel {dash} said the harbour is closed."
    assert indirect(text) == [("the harbour is closed", "Joan Isley")]


@pytest.mark.parametrize(
    "named",
    [
        "The mayor of the town of Harwick, Rosa Delgado, said",
        "The head of the Danish navy in the Far North, Rosa Delgado, said",
        "The director of the hospital in Oakham City, Rosa Delgado, said",
        "The publisher of the Harbour Times, Rosa Delgado, told the guild",
    ],
)
def test_a_name_stands_behind_an_office_with_its_place(named: str) -> None:
    assert indirect(f"{named} that the dam would hold.") == [("the dam would hold", "Rosa Delgado")]


@pytest.mark.parametrize(
    "text",
    [
        "After Sen. Karl Lund, R-Utah, said the harbour is closed.",
        "Lund, who left the party his family once ruled after it blocked his bid, said the harbour is closed.",
        "Karl Lund, meanwhile, who has long been poor, after a fall at work, says the harbour is closed.",
        "Karl Lund, speaking only in front of the gate, said the harbour is closed.",
    ],
)
def test_what_is_set_between_a_name_and_its_verb_is_no_statement(text: str) -> None:
    told = f"Karl Lund came to the town on Monday for the talks.\n{text}"
    assert indirect(told) == [("the harbour is closed", "Karl Lund")]


@pytest.mark.parametrize(
    "what",
    [
        "Michigan Republican, in a speech on Monday,",
        "Oakham mayor, while at a hearing,",
        "Harbour Guild chairman, in a talk in Oslo,",
    ],
)
def test_what_somebody_is_in_capitals_and_where_they_speak_hide_no_name(what: str) -> None:
    assert indirect(f"Rep. Karl Lund, {what} said the harbour is closed.") == [("the harbour is closed", "Karl Lund")]


@pytest.mark.parametrize(
    "what", ["a member of staff", "a member of the council", "the owner of the mill", "a nurse from Oslo"]
)
def test_what_somebody_is_behind_marked_words_needs_no_second_comma(what: str) -> None:
    assert direct(f"“The boats are gone,” Ines Roca, {what} told the paper.") == [("The boats are gone,", "Ines Roca")]
