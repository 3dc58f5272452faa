"""Who is meant by an office in English, and which names in a source are of those who do not speak."""

import pytest

from tests.quotes.told import direct, indirect, read, speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "President Larsen met President Olav Brun of Norland.\nThe president said the strait would stay open.",
            "Larsen",
        ),
        ("Lise Dahl asked Governor Pike about the dam.\nThe governor said the dam would hold.", "Pike"),
        ("Mayor Ostrow and Ines Roca opened the quay.\nThe mayor said the quay was safe.", "Ostrow"),
        ("Norland dictator Kim Bo Un left Oslo.\nThe dictator said the talks were over.", "Kim Bo Un"),
        ("Judge Harrow heard Peter Munk.\nThe judge said the case was closed.", "Harrow"),
    ],
)
def test_an_office_is_of_whoever_the_article_prints_behind_it(text: str, speaker: str) -> None:
    assert indirect(text)[-1][1] == speaker


def test_a_vice_president_is_another_than_the_president() -> None:
    text = (
        "Vice President Ida Munk and President Tom Bree came to Marlow.\n"
        "The president said the tax would fall. The vice president said it would rise.\n"
    )
    assert indirect(text) == [("the tax would fall", "Tom Bree"), ("it would rise", "Ida Munk")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Attorney General Paul Winter said the law was clear.", "Attorney General"),
        ("Lieutenant Governor Joan Pell said the law was clear.", "Lieutenant Governor"),
        ("“It is clear,” said Emil Roth, vice president of the guild.", "vice president of the guild"),
        ("Deputy Mayor Karin Voss said the law was clear.", "Deputy Mayor"),
    ],
)
def test_an_office_is_told_by_all_its_words(text: str, role: str) -> None:
    assert [speaker.role for speaker in read(text).speakers] == [role]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Department of Justice said the plan was dead.", "Department of Justice"),
        ("The Office of the President said the plan was dead.", "Office of the President"),
        ("The so-called Marlow Observatory for Birds said the plan was dead.", "Marlow Observatory for Birds"),
        ("Moody's said the plan was dead.", "Moody's"),
        ("Harker’s, for its part, reported that the plan was dead.", "Harker’s"),
    ],
)
def test_bodies_have_their_whole_name(text: str, name: str) -> None:
    assert speakers(text) == {name}


def test_what_somebody_owns_is_no_part_of_the_name() -> None:
    text = "Holt left. Holt's claim that the dam is old was false. Ned Holt's said it before."
    assert speakers(text) <= {"Ned Holt"}


@pytest.mark.parametrize(
    "text",
    [
        "A statement by a spokesman for the special envoy, Tom Bree, said the talks had failed.",
        "The late Anna Berg report said the talks had failed.",
        "The Lower Marlow research showed that the talks had failed.",
        "The family of the late Danish shipping magnate Tom Bree said the talks had failed.",
        "The talks had failed, according to Bree's outside lawyer.",
        "JULY 11: The talks had failed, said the spokesman.",
        "Best known for her songs about failed talks, she said the talks had failed.",
    ],
)
def test_those_whom_a_source_only_tells_of_do_not_speak(text: str) -> None:
    assert speakers(text) == set()


def test_the_author_of_a_document_speaks_in_it() -> None:
    assert speakers("A report by the auditor, Tom Bree, said the books were in order.") == {"Tom Bree"}


def test_two_initials_of_one_letter_belong_to_a_name() -> None:
    assert speakers("Authors like Anna B. B. Marsh said the copies were theft.") == {"Anna B. B. Marsh"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Foreign Secretary Ann Holm left. Foreign Minister Israel Katt said the deal was off.", "Israel Katt"),
        ("Secretary of State Jordan Bree said the deal was off.", "Jordan Bree"),
        ("President Olav Brun left. The leader of the inquiry said the deal was off.", None),
        ("President Olav Brun left. The president of the chess club said the deal was off.", None),
        ("President Olav Brun left. The leader of the country said the deal was off.", "Olav Brun"),
        ("District Attorney David Roth left. The prosecutor said the deal was off.", "David Roth"),
        (
            "Attorney David Roth left the court with nobody beside him. Simson's lawyer said the deal was off.",
            None,
        ),
    ],
)
def test_an_office_is_of_nobody_else_than_its_words_tell(text: str, speaker: str | None) -> None:
    assert indirect(text) == [("the deal was off", speaker)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Harker and Dunn analyst Stephen Lowe said the price would rise.", {"Stephen Lowe"}),
        ("Ann Holm and Marlow mayor Tom Bree said the price would rise.", {"Tom Bree", "Ann Holm"}),
        ("The price would rise, according to an analysis from Harker & Dunn’s.", {"Harker & Dunn"}),
        ("The U.S. Geological Survey said the price would rise.", {"U.S. Geological Survey"}),
        ("The price would rise, said the U.K.", {"U.K."}),
        ("A Norwegian human rights group said the price would rise.", set()),
        ("The Oslo-based organisation said the price would rise.", set()),
        ("Reached by phone, Ann Lind said the price would rise.", {"Ann Lind"}),
        ("Ann Lind spoke. “No,” Lind said. There's a report which says the price would rise.", {"Ann Lind"}),
    ],
)
def test_firms_groups_and_words_that_open_a_sentence_are_no_people(text: str, names: set[str]) -> None:
    assert speakers(text) <= names
    assert bool(speakers(text)) == bool(names)


@pytest.mark.parametrize("office", ["the former Harwick mayor", "the former mayor", "The former long-serving mayor"])
def test_who_holds_an_office_is_meant_less_by_words_for_one_who_held_it(office: str) -> None:
    text = f"Mayor Tom Rogan met former Harwick mayor Per Holm.\n“Nobody told me,” {office} said."
    assert direct(text)[-1] == ("Nobody told me,", "Per Holm")


@pytest.mark.parametrize(
    ("holder", "office"),
    [
        (
            "Unite leader Sara Grant spoke on Monday about the talks in the town.",
            "The leader of the Harbour Workers' Union",
        ),
        (
            "Ines Roca, head of the Farmers' League, spoke on Monday about the talks in the town.",
            "The head of the Miners' Union",
        ),
        ("Ann Berg, the mayor of Oakham, spoke on Monday about the talks in the town.", "The mayor of Harwick"),
        (
            "Foreign Minister Rosa Delgado of Chile spoke on Monday about the talks in the town.",
            "Lebanon’s foreign minister",
        ),
        ("Secretary of State Paul Winter spoke on Monday about the talks in the town.", "Lebanon’s foreign minister"),
        ("Former Secretary of State Paul Winter spoke on Monday about the talks in the town.", "The foreign minister"),
        ("In 2007 former prime minister Tom Bree built the bridge across the strait.", "The prime minister"),
        ("President Bill Munk spoke on Monday about the talks in the town.", "The former president"),
        ("Prime Minister Ida Lund spoke on Monday about the talks.", "The former prime minister"),
        ("Tom Bree is the foreign minister of Norland. He spoke on Monday.", "Norland’s former foreign minister"),
        ("Mayor Karin Voss is the president of the guild.", "Each president"),
        ("Senator Joan Pell spoke on Monday about the talks in the town.", "One senator"),
        ("Mayor Karin Voss spoke on Monday about the talks in the town.", "One exasperated mayor"),
    ],
)
def test_who_holds_an_office_elsewhere_held_it_once_or_is_one_of_several_is_not_meant(holder: str, office: str) -> None:
    assert indirect(f"{holder}\n{office} said that the talks were over.")[-1] == ("the talks were over", None)


@pytest.mark.parametrize(
    ("holder", "office", "name"),
    [
        (
            "Ann Berg, who is the new director of the Oakham Institute, spoke to us.",
            "The director of the Institute",
            "Ann Berg",
        ),
        (
            "Mayor Ines Roca of Harwick spoke on Monday about the talks in the town.",
            "The mayor of Harwick",
            "Ines Roca",
        ),
        (
            "Secretary of State Paul Winter spoke on Monday about the talks in the town.",
            "The U.S. secretary of state",
            "Paul Winter",
        ),
        ("Former president Bill Munk met President Tom Bree.", "The president", "Tom Bree"),
        (
            "Former President Bill Munk spoke on Monday. President Tom Bree had come.",
            "The former president",
            "Bill Munk",
        ),
    ],
)
def test_who_holds_it_there_is_meant(holder: str, office: str, name: str) -> None:
    assert indirect(f"{holder}\n{office} said that the talks were over.")[-1] == ("the talks were over", name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Justice Ann Holm wrote it.\nThe Justice Department said the plan was dead.", "Justice Department"),
        ("General Karl Lund came.\nThe UN General Assembly said the plan was dead.", "UN General Assembly"),
        ("Ida Munk leads the party.\nUnion leader Ruth said the plan was dead.", "Ruth"),
        ("Commander Oleh Demko came.\nThe unit commander Dmytro said the plan was dead.", "Dmytro"),
    ],
)
def test_words_behind_a_title_tell_whose_it_is(text: str, name: str) -> None:
    assert indirect(text)[-1] == ("the plan was dead", name)


@pytest.mark.parametrize(
    ("regent", "words", "pronoun"),
    [
        ("Pope Francis", "The Pope", "he"),
        ("Pope Francis", "The pontiff", "he"),
        ("King Abdullah", "The king", "he"),
        ("Queen Margaret", "The queen", "she"),
        ("Princess Anne", "The princess", "she"),
    ],
)
def test_who_reigns_under_a_given_name_is_meant_by_the_title_and_by_he_or_she(
    regent: str, words: str, pronoun: str
) -> None:
    said = f"{words} said that the dam held. “Pray,” {pronoun} added."
    text = f"{regent} came to the harbour town on Monday for a mass.\n{said}"
    assert indirect(text)[-1] == ("the dam held", regent)
    assert direct(text) == [("Pray,", regent)]


@pytest.mark.parametrize("name", ["Angus King", "Matthew Prince", "Emil Pope", "Karl Judge"])
def test_a_surname_that_is_a_title_as_well_is_somebodys_behind_an_honorific(name: str) -> None:
    text = f"{name}, who runs the mill, came to Oakham.\n“It is risky,” Mr. {name.split()[1]} said."
    assert direct(text) == [("It is risky,", name)]


@pytest.mark.parametrize("what", ["who met the mayor", "an aide to the mayor", "who often speaks to the mayor"])
def test_nobody_holds_an_office_of_which_the_words_behind_the_name_tell_as_of_another(what: str) -> None:
    before = f"Ann Berg, {what}, came to Oakham on Monday.\nKarl Lund met Ida Munk and Tom Bree by the dam."
    text = f"{before}\nThe mayor said that the dam held."
    assert indirect(text)[-1] == ("the dam held", None)
