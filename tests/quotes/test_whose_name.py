"""Names of English people among words that are none of theirs, and those of nobody."""

import pytest

from tests.quotes.told import indirect, quotes, speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Brave Marina Holm has told the court it was late. Marina Holm left. She said it was bad.", "Marina Holm"),
        ("Nine-year-old Nora Holm told reporters it was late.", "Nora Holm"),
        ("Director of National Intelligence Nora Holm said it was late.", "Nora Holm"),
        ("Major-Gen Karl Lund said it was late.", "Karl Lund"),
        ("Advocate Karl Lund came. Adv Lund said it was late.", "Karl Lund"),
        ("Cde Karl Lund came. Comrade Lund said it was late.", "Karl Lund"),
    ],
)
def test_what_stands_before_a_name_is_no_part_of_it(text: str, name: str) -> None:
    assert speakers(text) == {name}


@pytest.mark.parametrize(
    "text",
    [
        "Karl Press, a nurse in Oslo, came late. “It was bad,” he said. Press said it was late.",
        "Karl Radio, a chemistry researcher, says it leaks. “It was bad,” he says.",
        "Karl Church, 54, came late. “It was bad,” he said. Church stayed.",
    ],
)
def test_a_surname_may_be_a_word_for_a_body(text: str) -> None:
    assert {quote.speaker for quote in quotes(text)} == {" ".join(text.replace(",", "").split()[:2])}


def test_a_body_stays_one_whatever_is_said_of_it() -> None:
    assert speakers("Vatican Radio, a broadcaster, said it was late. Ann Press said it was early.") == {
        "Vatican Radio",
        "Ann Press",
    }


@pytest.mark.parametrize(
    "source",
    [
        "Robert Rose of the Modern Harbour Institute at West Point",
        "Robert Rose of The Nation",
        "Robert Rose in The Guardian",
    ],
)
def test_where_somebody_is_from_is_no_part_of_the_name(source: str) -> None:
    assert [quote.speaker for quote in quotes(f"“We can win,” says {source}.")] == ["Robert Rose"]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("Both ABC and the Academy", {"ABC", "Academy"}),
        ("Both The Oslo Times and the Harbour Post", {"Oslo Times", "Harbour Post"}),
        ("Moderator and author Ann Marie Berg", {"Ann Marie Berg"}),
        ("Founder and chief executive Ann Berg", {"Ann Berg"}),
    ],
)
def test_two_are_told_from_one_who_is_two_things(source: str, names: set[str]) -> None:
    assert speakers(f"{source} said that it was late.") == names


@pytest.mark.parametrize(
    "source",
    [
        "Members of the Harbour Board",
        "Followers of the Harbour Party",
        "Protesters in Mill Lane",
        "Countries like China, Iran and Norway",
        "Firms such as Norcorp",
    ],
)
def test_many_are_nobody(source: str) -> None:
    assert speakers(f"{source} said that it was late.") == set()


def test_one_of_whom_the_text_gives_as_an_example_speaks() -> None:
    assert speakers("Ann Berg came. Critics like Ann Berg said that it was late.") == {"Ann Berg"}


@pytest.mark.parametrize(
    "before",
    ["The boat came from Puerto Rico.", "From her Met Gala looks on, it seems hard.", "They met in San Benito."],
)
def test_she_is_no_place_and_no_thing(before: str) -> None:
    assert {name for _, name in indirect(f"{before} She said that it was late.")} == {None}


@pytest.mark.parametrize(
    "introduced",
    [
        "The first witness at the trial was Harbour head Pia Marchetti, who came late for the sake of her clerks.",
        "Among those in the hall was Pia Marchetti, a nurse who came late for the sake of her clerks in Bergen.",
        "Another driver was Pia Marchetti, 54, who came late for the sake of her children in Bergen and in Oslo.",
    ],
)
def test_she_is_whom_a_paragraph_brings_in(introduced: str) -> None:
    text = f"“No,” said Ann Berg. Berg said it was late.\n{introduced}\nShe said that it leaks."
    assert indirect(text)[-1] == ("it leaks", "Pia Marchetti")


@pytest.mark.parametrize("source", ["An MP in Oakham", "Norway’s PM", "The MP for Oakham South", "Oakham CEO"])
def test_an_office_in_capitals_is_no_name(source: str) -> None:
    assert speakers(f"{source} said that it was late.") == set()


@pytest.mark.parametrize("noun", ["Workers", "Officials", "Residents"])
def test_a_plural_that_opens_a_sentence_is_no_body(noun: str) -> None:
    assert speakers(f"The Dock {noun} met.\n{noun} said that it was late.") == set()


def test_a_noun_before_a_name_shows_that_it_is_one() -> None:
    assert speakers("Labour journalist Karl Press noted this year that it was late.") == {"Karl Press"}


def test_a_statement_that_follows_is_of_whoever_issued_it() -> None:
    text = (
        "The Leader of Oakham Council, Councillor Karl Lund, has issued the following statement:\n"
        "“We are working with the police to find out who did it.”"
    )
    assert quotes(text)[-1].speaker == "Karl Lund"


def test_an_acronym_stands_for_a_name_without_its_genitive() -> None:
    assert speakers("The United Harbours’ (UH) court met on Friday. The UH said it was late.") <= {
        "United Harbours",
        "UH",
    }


@pytest.mark.parametrize("name", ["Martin King Jr.", "Helen White Sr.", "David Price III"])
def test_a_surname_that_is_a_word_can_stand_before_junior(name: str) -> None:
    surname = name.split()[1]
    assert speakers(f"{name} came in May.\n{surname} said that it was late.") == {name}


def test_she_is_who_it_was() -> None:
    text = (
        "After Lily Berg won on Monday, it was Katie Holm who got the ball rolling in May with a win over Diane Lund."
    )
    assert quotes(f"{text}\n“I have started everyone off well,” she told reporters.")[0].speaker == "Katie Holm"


@pytest.mark.parametrize(
    "home", ["of Alder Political Review", "at Reed Marine Works", "of the B’nai Alder Reform Temple"]
)
def test_a_full_name_speaks_and_not_where_its_bearer_is_from(home: str) -> None:
    text = f"Alder Political Review, Reed Marine Works and Reform Temple met.\nIda Holm {home} said that it was shut."
    assert speakers(text) == {"Ida Holm"}


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Maybe the Harbour Board", "Harbour Board"),
        ("But the Harbour Board", "Harbour Board"),
        ("And NNN", "NNN"),
        ("Here’s the Harbour Board", "Harbour Board"),
        ("Either the Harbour Board", "Harbour Board"),
        ("The Harbour Board in March 2015", "Harbour Board"),
        ("The Harbour Board on Aug. 26", "Harbour Board"),
        ("The Harbour Board Wednesday", "Harbour Board"),
        ("The Harbour Board in a post", "Harbour Board"),
        ("NNN in a blog post", "NNN"),
    ],
)
def test_what_only_leads_to_a_body_or_dates_it_is_no_part_of_its_name(source: str, name: str) -> None:
    assert speakers(f"The line is long. {source}, which left, opposes the pier.") <= {name}
    assert speakers(f"The line is long. {source} said that the pier was old.") == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Enter Tom Berg, who said it was old.", "Tom Berg"),
        ("Meet Tom Berg, who wants to shut it.", "Tom Berg"),
        ("Think of Tom Berg, a diver, insisting he’s just a clerk.", "Tom Berg"),
        ("Back in June 2016, he was late and said it was old.", None),
        ("Back in 2009, Norway signed the pact and pledged that it would pay.", "Norway"),
        ("Last December he left, saying it was old.", None),
        ("Watch Dahl open the pier\nMayor Dahl came. “It is old,” Dahl said.", "Dahl"),
        ("Watching Tom Berg’s odd talk, she left. “It is old,” Berg said.", "Tom Berg"),
        ("Tom Berg Corrects Ann Holm on Pier\n“It is old,” Holm said.", "Ann Holm"),
        ("CLOSE Activists say it is old.", None),
        ("READ MORE The Harbour Board said it was old.", "Harbour Board"),
    ],
)
def test_what_stands_before_a_name_at_the_head_of_a_sentence_is_no_part_of_it(text: str, name: str | None) -> None:
    assert speakers(text) == ({name} if name is not None else set())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Delegate", "Ann Holm"),
        ("Thomas County Clerk", "Ann Holm"),
        ("Undersheriff", "Ann Holm"),
        ("State Auditor", "Ann Holm"),
        ("Debate Moderator", "Ann Holm"),
        ("Council President Pro Tempore", "Ann Holm"),
        ("Petty Officer 1st Class", "Ann Holm"),
        ("Senate Sergeant at Arms", "Ann Holm"),
        ("FBI Director", "Holm"),
        ("House Speaker", "Holm"),
        ("Fed Chair", "Holm"),
        ("Majority Leader", "Holm"),
        ("President-elect", "Holm"),
        ("PM", "Holm"),
    ],
)
def test_a_title_is_no_part_of_a_name(title: str, name: str) -> None:
    assert speakers(f"The line is long. {title} {name} said that the pier was old.") == {name}


def test_a_title_in_letters_is_told_from_initials_by_the_office_in_the_text() -> None:
    text = "AG Holm said that the pier was old."
    assert speakers(text) == {"AG Holm"}
    assert speakers(f"Ann Holm is the attorney general.\n{text}") == {"Ann Holm"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sales rose, according to a report by World Tea Portal.", "World Tea Portal"),
        ("The International Harbour Movement said that he was late.", "International Harbour Movement"),
        ("India Hate Watch said that it was late.", "India Hate Watch"),
        ("Central Quay Investment said that it was late.", "Central Quay Investment"),
        ("“It is late,” said President of Norway Sul Berg.", "Sul Berg"),
        ("The Norwegian Sul Berg said that it was late.", "Sul Berg"),
    ],
)
def test_a_body_keeps_the_place_that_its_name_begins_with(text: str, speaker: str) -> None:
    assert [quote.speaker for quote in quotes(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The General Quay Co said it was late. General Quay said it rose.", "General Quay Co"),
        ("St. Joe Mills Corp said it was late. St. Joe Mills said it rose.", "St. Joe Mills Corp"),
        ("Bishop Lund Corp said it was late. Bishop Lund Corp said it rose.", "Bishop Lund Corp"),
    ],
)
def test_a_firm_keeps_the_title_that_its_name_begins_with(text: str, speaker: str) -> None:
    assert {quote.speaker for quote in quotes(text)} == {speaker}


def test_but_a_general_has_only_a_surname() -> None:
    assert [quote.speaker for quote in quotes("General Lund said it was late. Senator Holm said no.")] == [
        "Lund",
        "Holm",
    ]
