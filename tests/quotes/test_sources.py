"""Who it is that says something in an English sentence, where more than a name stands before the verb."""

import pytest

from tests.quotes.told import direct, indirect, quotes, speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sen. Dora Winstone, D-Calif., the senior member, said the harbour is closed.", "Dora Winstone"),
        ("Rep. Bobby Marsh, R-Texas, one of nine who voted no, said the harbour is closed.", "Bobby Marsh"),
        ("Senator Joan Isley, Republican of Maine, who leads the panel, said the harbour is closed.", "Joan Isley"),
        ("Mr. Sandow, at a rally on Saturday, in Oxholm, Ohio, said the harbour is closed.", "Sandow"),
        ("Mark Pell, who in an Oct. 14, 2016, interview had denied it, said the harbour is closed.", "Mark Pell"),
    ],
)
def test_parties_places_and_days_between_commas_are_no_speakers(text: str, speaker: str) -> None:
    assert ("the harbour is closed", speaker) in indirect(text)


def test_a_marked_stretch_is_of_whoever_stands_before_the_party() -> None:
    text = "“We would say no,” Rep. Mike Dunlow, D-Pa., manager of the team, told reporters."
    assert direct(text) == [("We would say no,", "Mike Dunlow")]


@pytest.mark.parametrize(
    "text",
    [
        "Widely regarded as the best part on the stage, it went to Marsh.",
        "Highly anticipated by the harbour town, the play opens in May.",
        "In a video in December announcing his resignation, he was pale.",
        "Early November reports say the harbour is closed.",
    ],
)
def test_adverbs_and_days_say_nothing(text: str) -> None:
    assert {quote.speaker for quote in quotes(text)} <= {None}


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Ms. Gresham went online on Tuesday night to express regret for the picture.", "Ms. Gresham"),
        ("Gresham also took credit for the new harbour.", "Gresham"),
        ("Mr. Harland held out hope for a lasting deal.", "Mr. Harland"),
        ("The team led by Andrew Frame wrote that it works.", "The team led by Andrew Frame"),
    ],
)
def test_a_verb_that_runs_on_to_the_next_is_no_part_of_a_source(text: str, source: str) -> None:
    assert {quote.source.text for quote in quotes(text) if quote.source} == {source}


def test_a_noun_that_a_verb_runs_on_from_says_nothing() -> None:
    text = (
        "Ida Bree left. She made reference to her old threats to declare a strike, calling it a “very strong weapon”."
    )
    assert direct(text) == [("very strong weapon", "Ida Bree")]


@pytest.mark.parametrize("hearer", ["Lodge News", "the police on Monday", "reporters", "the Harbour Post"])
def test_whoever_is_told_is_no_content_behind_a_statement(hearer: str) -> None:
    said = "The suspect was held in Oxholm, two sources confirmed"
    assert [text for text, _ in indirect(f"{said} to {hearer}.")] == ["The suspect was held in Oxholm"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“He was kind,” said her husband, Dave.", "Dave"),
        ("“We are glad to help,” says their mother, Lily.", "Lily"),
        ("Anna Berg came with Tim Berg. “We came by boat,” said her son, Tim.", "Tim Berg"),
    ],
)
def test_a_relative_is_told_by_a_given_name(text: str, speaker: str) -> None:
    assert direct(text)[-1][1] == speaker


@pytest.mark.parametrize(
    ("introduced", "called"),
    [
        ("Head coach Herb Sandell was pleased.", "the bespectacled coach"),
        ("Commissioner Bud Sellig took the stand.", "the commissioner"),
        ("Photographer Alan Dyer took it in May.", "the photographer"),
        ("Nora Quist, the captain, came late.", "the captain"),
        ("Ray Dunmore, the paper’s editor, came late.", "the editor"),
        ("Sheriff Joe Arlen was there.", "the sheriff"),
    ],
)
def test_an_office_stands_for_whoever_holds_it(introduced: str, called: str) -> None:
    holder = next(
        name
        for name in ("Herb Sandell", "Bud Sellig", "Alan Dyer", "Nora Quist", "Ray Dunmore", "Joe Arlen")
        if name in introduced
    )
    text = f"{introduced} “I know,” Pia Holm said. “We shall see about that,” said {called}."
    assert direct(text)[-1] == ("We shall see about that,", holder)


@pytest.mark.parametrize("called", ["the Irish actor", "the award-winning actor", "the former Harbour striker"])
def test_a_noun_for_somebody_named_before_has_its_adjectives(called: str) -> None:
    text = f"Peter Brosler of Harbour was there. “It was fun,” Brosler said. “I would do it again,” said {called}."
    assert direct(text)[-1] == ("I would do it again,", "Peter Brosler")


def test_who_is_whoever_stands_before_the_place_and_its_state() -> None:
    text = "Sheriff Joe Arlen of Marlow County, Ariz., who calls himself the “toughest sheriff” in the country, came."
    assert direct(text) == [("toughest sheriff", "Joe Arlen")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Teresa May came. “We shall agree in the end,” May said.", ("We shall agree in the end,", "Teresa May")),
        ("Teresa May came. “We shall agree in the end,” said Mrs May.", ("We shall agree in the end,", "Teresa May")),
        (
            "Will Smart came. “We shall agree in the end,” Will Smart said.",
            ("We shall agree in the end,", "Will Smart"),
        ),
    ],
)
def test_auxiliaries_that_are_names_speak(text: str, said: tuple[str, str]) -> None:
    assert direct(text) == [said]


def test_an_auxiliary_that_opens_a_question_is_no_name() -> None:
    assert indirect("May I go? Ida Bree asked whether it may rain.") == [("it may rain", "Ida Bree")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Calling it a “sad day for us”, Ida Bree praised the crew.", ("sad day for us", "Ida Bree")),
        (
            "Ida Bree came. Noting “a strange lack of boats”, she left the yard.",
            ("a strange lack of boats", "Ida Bree"),
        ),
    ],
)
def test_a_participle_at_the_head_is_of_the_subject_behind_it(text: str, said: tuple[str, str]) -> None:
    assert said in direct(text)


def test_what_a_participle_at_the_head_tells_ends_before_the_subject() -> None:
    assert ("the harbour was closed", "Ida Bree") in indirect("Saying that the harbour was closed, Ida Bree left.")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Members who voted to shut the yard said that it was old.", "Members who voted to shut the yard"),
        ("Ida Bree over the weekend denied that it was old.", "Ida Bree"),
        ("Ida Bree for three months had denied that it was old.", "Ida Bree"),
        ("A strong friend of the yard, she has been ill, and said that it was old.", "she"),
    ],
)
def test_a_subject_is_found_beside_its_clauses_and_days(text: str, source: str) -> None:
    assert [quote.source.text for quote in quotes(text) if quote.source and quote.text == "it was old"] == [source]


def test_what_somebody_is_to_do_is_no_speaker() -> None:
    found = quotes("The singer was expected to show up in court to explain what happened.")
    assert {quote.source.text for quote in found if quote.source} <= {"The singer"}


def test_a_time_of_the_clock_announces_nothing() -> None:
    assert all(
        text != "42 remaining when the horn went off"
        for text, _ in indirect("Oxholm answered back with 6:42 remaining when the horn went off.")
    )


@pytest.mark.parametrize(
    "between",
    [
        "Berg, however, kept to his plan in a talk on the town’s radio on Monday night.",
        "Mr. Berg spent most of the morning at the yard, where nobody had come to work.",
        "Mayor Tom Berg was there as well, with a crowd of men from the old harbour.",
    ],
)
def test_a_pronoun_is_of_whom_the_paragraph_before_speaks(between: str) -> None:
    said = "Tom Berg is the mayor.\n“It was wrong,” said Karl Lund. “He should go.”"
    text = f"{said}\n{between}\n“There is room for it,” he said."
    assert direct(text)[-1] == ("There is room for it,", "Tom Berg")


def test_a_pronoun_is_of_who_spoke_where_somebody_else_is_only_named() -> None:
    text = (
        "“It was wrong,” said Karl Lund.\nThe yard of Tom Berg was closed on Monday.\n“There is room for it,” he said."
    )
    assert direct(text)[-1] == ("There is room for it,", "Karl Lund")


@pytest.mark.parametrize("called", ["the Marlow coach", "the Senate historian", "a coach", "another coach"])
def test_somebody_from_elsewhere_or_new_is_nobody_named_before(called: str) -> None:
    text = f"“We were good,” Oxholm coach Ned Holm said. “They will learn from that,” said {called}."
    assert direct(text)[-1] == ("They will learn from that,", None)


def test_a_paper_is_no_noun_for_somebody() -> None:
    text = "Ida Bree studies legs. “They grow,” Bree said. Long legs are liked more, the New Biologist reports."
    assert ("Long legs are liked more", "Ida Bree") not in indirect(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is only a low wall,” Matt Bennet, a spokesman for Third Road, a reading group, said.", "Matt Bennet"),
        ("“It is only a low wall,” Ida Bree, president of the Yard Fund, a charity here, said.", "Ida Bree"),
        ("“It is only a low wall,” Tom Holm, the head of the Marlow Guild, a body of traders, told us.", "Tom Holm"),
    ],
)
def test_what_is_said_of_a_body_between_commas_is_of_no_speaker(text: str, speaker: str) -> None:
    assert direct(text) == [("It is only a low wall,", speaker)]


@pytest.mark.parametrize("where", ["of Maine", "from Oxholm"])
def test_several_speak_each_with_a_place(where: str) -> None:
    text = f"“This is a grab for power,” Speaker Nancy Pellow {where} and Senator Chuck Shoemaker {where} said."
    (found,) = [quote for quote in quotes(text) if quote.kind == "direct"]
    assert (found.speaker, *found.joint) == ("Nancy Pellow", "Chuck Shoemaker")


def test_a_party_before_an_office_is_no_place() -> None:
    text = "Rep. Rosa Taylor came. “We won,” Taylor said. “We will do it again,” the Democratic lawmaker said."
    assert direct(text)[-1][1] == "Rosa Taylor"


@pytest.mark.parametrize(
    "hearer", ["The court", "Oxholm Crown Court", "The jury", "The inquest", "An employment tribunal"]
)
def test_whoever_hears_in_court_has_not_said_it(hearer: str) -> None:
    said = "the boat had been sold twice"
    assert (said, None) in indirect(f"Tom Holm is on trial. {hearer} heard that {said}.")
    marked = direct(f"Tom Holm is on trial. {hearer} heard that the boat had been “sold to two men at once”.")
    assert marked == [("sold to two men at once", None)]


@pytest.mark.parametrize("office", ["the Norwegian Foreign Affairs Minister", "the Norway’s top diplomat"])
def test_an_office_in_capitals_is_no_place(office: str) -> None:
    text = f"Norwegian Foreign Minister Tom Holm came. “We won,” Ida Bree said. “We shall see,” said {office}."
    assert direct(text)[-1][1] == "Tom Holm"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Berg has in the past expressed hope that the bridge would open.", "Berg"),
        ("Berg has for years denied that the bridge would open.", "Berg"),
        ("The mayor had at the last meeting said that the bridge would open.", "The mayor"),
        ("Berg has oftentimes denied that the bridge would open.", "Berg"),
    ],
)
def test_words_between_has_and_its_verb_are_no_source(text: str, source: str) -> None:
    assert {quote.source.text for quote in quotes(text) if quote.source} == {source}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We stay on,” coach Uli Hoff was quoted as saying by the Marlow Post.", "Uli Hoff"),
        ("“We stay on,” she was quoted as saying. Ann Lind is a nurse.", None),
        ("“We stay on,” chief sales and design officer Ruby Marsh says.", "Ruby Marsh"),
        ("“We stay on,” chief water and roads engineer Karl Voss said.", "Karl Voss"),
    ],
)
def test_a_marked_stretch_is_of_whoever_is_quoted_behind_it(text: str, speaker: str | None) -> None:
    assert direct(text) == [("We stay on,", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "The plan was drawn up by a think tank in May.",
        "She wore a revealing dress made of silk.",
        "It was a telling answer to the mayor.",
    ],
)
def test_words_that_are_part_of_a_noun_say_nothing(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Mitch Connell, though, said the bill was dead.", "Mitch Connell"),
        ("Jon Schanz, also from the guild, said the bill was dead.", "Jon Schanz"),
        ("Jon Schanz, recently made head of the guild, said the bill was dead.", "Jon Schanz"),
        ("Lind — whose book, “Hope and Fear: A New Life,” looks at the town — said the bill was dead.", "Lind"),
        ("Sarah Sands said on “Fox & Friends” earlier Friday that the bill was dead.", "Sarah Sands"),
    ],
)
def test_what_is_put_in_between_leaves_a_subject_with_its_verb(text: str, source: str) -> None:
    found = [quote for quote in quotes(text) if quote.kind == "indirect"]
    assert [(quote.text, quote.source and quote.source.text) for quote in found] == [("the bill was dead", source)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Dora Winstone, who was to travel to Oakham, Ohio, on Wednesday, said the harbour is closed.",
            "Dora Winstone",
        ),
        ("Ned Holm, speaking in Marlow, Georgia, after the storm, said the harbour is closed.", "Ned Holm"),
        ("Speaking at a school in Salem, New Hampshire, Holm went on, saying the harbour is closed.", "Holm"),
        ("Anna Berg told voters in Rouen, France, that the harbour is closed.", "Anna Berg"),
        ("On a visit to Port Ellis, Maine, the crew heard Ida Bree, who said the harbour is closed.", "Ida Bree"),
    ],
)
def test_the_state_or_country_behind_a_town_says_nothing(text: str, speaker: str) -> None:
    assert ("the harbour is closed", speaker) in indirect(text)


def test_a_state_that_is_the_subject_does() -> None:
    assert indirect("The crew met in Oslo. Ohio, with two harbours, said it would not pay.") == [
        ("it would not pay", "Ohio")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dan Holm, Jr. wrote on Monday: “We will not go.”",
        "The adviser Dan Holm, Jr., wrote on Monday: “We will not go.”",
        "“We will not go,” wrote Dan Holm, Sr. on Monday.",
    ],
)
def test_the_younger_and_the_elder_are_no_speakers_by_themselves(text: str) -> None:
    assert {speaker for _, speaker in direct(text)} == {"Dan Holm"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Said Dorothy Pym, who grew up in the street: “We were all proud of him.”", "Dorothy Pym"),
        ("Added Lena Holm, the mayor: “We were all proud of him.”", "Lena Holm"),
        ("Replied Holm: “We were all proud of him.”", "Holm"),
        ("Continued Ned Holm, 51, of the yard, “We were all proud of him.”", "Ned Holm"),
        ("Said one man in the queue, “We were all proud of him.”", None),
    ],
)
def test_a_sentence_may_begin_with_the_verb_of_saying_whatever_it_says_of_the_speaker(
    text: str, speaker: str | None
) -> None:
    assert direct(text) == [("We were all proud of him.", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Ned Holm came at noon. Suddenly Ned was afraid. “It is shut,” he said.",
        "Ned Holm came at noon. Clearly Holm was afraid. “It is shut,” he said.",
        "Fortunately Ned Holm came at noon. “It is shut,” Holm said.",
    ],
)
def test_an_adverb_at_the_head_of_a_sentence_is_no_part_of_a_name(text: str) -> None:
    assert direct(text) == [("It is shut,", "Ned Holm")]


@pytest.mark.parametrize("name", ["Emily Stark", "Kimberly Moss", "Beverly Ash", "Stephen Gately"])
def test_a_name_that_ends_as_an_adverb_is_one(name: str) -> None:
    assert direct(f"“It is shut,” {name} said.") == [("It is shut,", name)]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg praised the schools, while Piet Holm lauded the nurses, saying that they worked all night.",
        "Anna Berg criticized the plan, but Piet Holm praised the crew, saying that they worked all night.",
    ],
)
def test_a_participle_goes_with_whoever_praised_or_blamed_last(text: str) -> None:
    assert indirect(text)[-1] == ("they worked all night", "Piet Holm")


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Mr. Holm of the tram company", "Holm"),
        ("Ms Lee from the Institute", "Lee"),
        ("Capt. Moor of the harbour ferry", "Moor"),
        ("Dr Vance at Harrow University", "Vance"),
        ("Councillor Briggs for the Greens", "Briggs"),
    ],
)
def test_where_a_titled_surname_is_from_is_no_part_of_the_name(source: str, name: str) -> None:
    assert speakers(f"{source} said that it would open again.\n") == {name}


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Ada Quill/Wire/Getty Images Tom Berg", "Tom Berg"),
        ("Ada Quill/AFP Tom Berg", "Tom Berg"),
        ("Getty Images Tom Berg", "Tom Berg"),
    ],
)
def test_the_credit_of_a_picture_is_no_part_of_a_name(source: str, name: str) -> None:
    assert speakers(f"The quay was flooded on Friday.\n\n{source} said that the water had come at night.\n") == {name}


@pytest.mark.parametrize("behind", ["a senior fellow at the Harbour Centre", "the author of a book about tides"])
def test_what_the_speaker_is_does_not_go_on_with_marked_words_before_according_to(behind: str) -> None:
    text = f"“The old quay will not last another winter,” according to Ida Holm, {behind}.\n"
    assert [quote.text for quote in quotes(text)] == ["The old quay will not last another winter,"]


@pytest.mark.parametrize("when", ["On Monday", "On Friday"])
def test_a_day_that_opens_the_sentence_is_parted_from_a_long_source_without_a_comma(when: str) -> None:
    text = f"{when} Ann Holm of the tram company said that it would open again.\n"
    assert indirect(text) == [("it would open again", "Ann Holm")]


@pytest.mark.parametrize(
    "office",
    [
        "then-minister of infrastructure",
        "The professor of public health",
        "The union's director of research and development",
        "Vice president for marketing",
    ],
)
def test_an_office_with_its_field_stands_before_who_speaks(office: str) -> None:
    assert speakers(f"{office} Ida Holm said that the line would open.") == {"Ida Holm"}


@pytest.mark.parametrize("other", ["A friend of actor", "An aide to minister", "The secretary of lawyer"])
def test_somebody_behind_an_of_is_still_another(other: str) -> None:
    assert speakers(f"{other} Ida Holm said that the line would open.") == set()


@pytest.mark.parametrize("work", ["oil and gas worker", "food and drink writer", "arts and crafts teacher"])
def test_who_said_it_may_work_in_two_fields(work: str) -> None:
    text = f"Crowds came on Monday.\n“They laugh at us,” said {work} Ida Holm. “We are tired.”"
    assert direct(text) == [("They laugh at us,", "Ida Holm"), ("We are tired.", "Ida Holm")]


@pytest.mark.parametrize(
    "said", ["and in a worded response said", "but in a letter to the board wrote", "and, at a talk in Oslo, said"]
)
def test_a_second_verb_behind_its_setting_has_the_same_subject(said: str) -> None:
    text = f"Ida Holm called the plan “false” on Monday {said} that she had never seen it."
    assert indirect(text)[-1] == ("she had never seen it", "Ida Holm")


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("The Lund Center for Justice", "Lund Center for Justice"),
        ("The Office of the Norland Ferry Trade Representative", "Office of the Norland Ferry Trade Representative"),
        ("The Bree Institute for Police Chiefs", "Bree Institute for Police Chiefs"),
        (
            "The Lund Center for Public Harbour Research at Oxley University in New Marlow",
            "Lund Center for Public Harbour Research",
        ),
        ("Harbour Post editor in chief Ida Lund", "Ida Lund"),
        ("Tribune editor at large Ida Lund", "Ida Lund"),
        ("Writer in residence Ida Lund", "Ida Lund"),
        ("The White House chief of staff Ida Lund", "Ida Lund"),
        ("The captain of the team, Jordan Lund", "Jordan Lund"),
        ("The pilot Jordan Lund", "Jordan Lund"),
        ("An aide to the foreign minister", None),
    ],
)
def test_a_title_within_a_name_and_a_preposition_within_a_title_hide_nobody(source: str, speaker: str | None) -> None:
    (quote,) = quotes(f"{source} said on Monday that the pier was old.")
    assert quote.speaker == speaker
