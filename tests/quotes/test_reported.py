"""Indirect speech in English: where it starts, where it ends, whose it is."""

import pytest

from tests.quotes.told import direct, indirect, quotes


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Anna Berg said that the dam would hold.", "the dam would hold"),
        ("Anna Berg said the dam would hold.", "the dam would hold"),
        ("Anna Berg has repeatedly warned that the dam is weak.", "the dam is weak"),
        ("The dam would hold until spring, Anna Berg said.", "The dam would hold until spring"),
        ("The dam would hold until spring, said Anna Berg.", "The dam would hold until spring"),
        ("According to Anna Berg, the dam is safe and sound.", "the dam is safe and sound"),
        ("The dam is safe and sound, according to Anna Berg.", "The dam is safe and sound"),
        ("Anna Berg told reporters on Monday that the dam is safe.", "the dam is safe"),
        ("Anna Berg made it clear that the dam is safe.", "the dam is safe"),
        ("Anna Berg, the mayor of Bergen, said that the dam is safe.", "the dam is safe"),
        ("Anna Berg insisted, however, that the dam is safe.", "the dam is safe"),
        ("Anna Berg said last month that the dam is safe.", "the dam is safe"),
        ("The dam would hold until spring, Anna Berg told the town council.", "The dam would hold until spring"),
        ("The dam is safe and sound, Anna Berg told Reuters on Monday.", "The dam is safe and sound"),
        ("Anna Berg pointed out that the dam is safe.", "the dam is safe"),
        ("In addition, according to Anna Berg, the dam is safe and sound.", "the dam is safe and sound"),
        ("Anna Berg has warned for years that the dam is old.", "the dam is old"),
        ("Anna Berg said of the dispute that the dam is old.", "the dam is old"),
        ("But the dam would hold until spring, Anna Berg said.", "the dam would hold until spring"),
        ("Anna Berg complained to the newspaper Nordlys that the dam is old.", "the dam is old"),
        (
            "Anna Berg said that the men, who work at night, had mended the dam.",
            "the men, who work at night, had mended the dam",
        ),
    ],
)
def test_a_reported_clause_has_its_bounds_and_speaker(text: str, clause: str) -> None:
    assert (clause, "Anna Berg") in indirect(text)


@pytest.mark.parametrize(
    "setting",
    [
        "said on Tuesday",
        "said late on Monday",
        "said in a statement on Friday",
        "said in an interview",
        "said by phone",
        "told reporters",
        "told reporters on Thursday",
        "told the council last week",
        "told a news conference in Bergen",
    ],
)
def test_when_where_and_to_whom_is_no_part_of_a_clause_without_that(setting: str) -> None:
    assert indirect(f"Anna Berg {setting} the dam would hold until spring.") == [
        ("the dam would hold until spring", "Anna Berg")
    ]
    assert indirect(f"Anna Berg {setting} she would resign in spring.") == [("she would resign in spring", "Anna Berg")]


def test_what_is_announced_on_a_day_is_told_without_the_day() -> None:
    assert indirect("Anna Berg announced on Monday the closure of the dam.") == [
        ("the closure of the dam", "Anna Berg")
    ]


def test_a_nouns_own_clause_is_not_taken_for_what_is_said() -> None:
    found = indirect("Anna Berg said in a speech she gave on Monday that the dam would hold.")
    assert [text for text, _ in found if text.startswith("she gave")] == []


@pytest.mark.parametrize("insertion", ["with a smile", "after a long pause"])
def test_marked_words_behind_an_insertion_are_no_reported_clause(insertion: str) -> None:
    said = quotes(f"Anna Berg said, {insertion}, “The dam will hold until spring.”")
    assert [(quote.kind, quote.text, quote.speaker) for quote in said] == [
        ("direct", "The dam will hold until spring.", "Anna Berg")
    ]


@pytest.mark.parametrize("insertion", ["with a smile", "after a long pause"])
def test_so_it_is_behind_whom_it_was_told(insertion: str) -> None:
    told = quotes(f"Anna Berg told the council, {insertion}, “The dam will hold until spring.”")
    assert [(quote.kind, quote.speaker) for quote in told] == [("direct", "Anna Berg")]


def test_a_clause_ends_before_the_next_attribution() -> None:
    found = indirect("Anna Berg said that the dam is safe, adding that repairs will start in May.")
    assert found == [("the dam is safe", "Anna Berg"), ("repairs will start in May", "Anna Berg")]


def test_an_attribution_within_a_reported_clause_is_part_of_it() -> None:
    found = indirect("Anna Berg said that the council had promised that the dam would be mended.")
    assert found == [("the council had promised that the dam would be mended", "Anna Berg")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The minister closed her speech by warning that the river would rise, Anna Berg explained.",
            "The minister closed her speech by warning that the river would rise",
        ),
        (
            "The miners say that the shaft is flooded, Anna Berg said.",
            "The miners say that the shaft is flooded",
        ),
    ],
)
def test_an_attribution_at_the_end_of_a_sentence_takes_in_the_one_before_it(text: str, said: str) -> None:
    assert indirect(text) == [(said, "Anna Berg")]


def test_who_calls_on_whom_within_a_clause_is_part_of_the_clause() -> None:
    (found,) = indirect("Anna Berg pointed out that the mayor had called on the miners to leave the flooded shaft.")
    assert found == ("the mayor had called on the miners to leave the flooded shaft", "Anna Berg")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The pilot, who has been here for years, said that the tide had turned.", "The pilot"),
        ("Holm, who once worked in the mine, also noted that the shaft was wet.", "Holm"),
        ("Holm spoke for an hour about the harbour but said that the tide had turned.", "Holm"),
        ("That neighbour said that the tide had turned.", "That neighbour"),
        ("The council is worried that the tide will turn.", "The council"),
        ("Mayor Berg sounded a cautious note about the tide.", "Mayor Berg"),
        ("Earlier this week, Holm came home, warning that the tide would turn.", "Holm"),
        ("Outside the town hall, Berg warned that the tide would turn.", "Berg"),
    ],
)
def test_the_source_is_who_says_it_and_no_word_beside(text: str, source: str) -> None:
    assert {quote.source.text for quote in quotes(text) if quote.source} == {source}


@pytest.mark.parametrize("text", ["It seems that the tide has turned.", "There appear to be two tides a day."])
def test_what_only_seems_so_is_said_by_nobody(text: str) -> None:
    assert all(quote.source is None for quote in quotes(text))


@pytest.mark.parametrize(
    "text",
    [
        "She made a point of saying the mine “was a place of friendship and of work for everybody.”",
        "She played down Holm’s comments as “just a part of the usual talk in this valley.”",
        "She told the miner to leave his “warm chair beside the fire” and visit “the wettest shaft of all.”",
    ],
)
def test_a_noun_that_looks_like_a_verb_of_saying_has_no_subject(text: str) -> None:
    assert {quote.source.text for quote in quotes(text) if quote.source} == {"She"}


def test_what_a_medium_passes_on_belongs_to_the_speaker() -> None:
    assert ("The port will open in June", "Anna Berg") in indirect(
        "The port will open in June, said Anna Berg, Radio Nord reported."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Militants attacked government positions south of Tarbela on Monday.",
        "Fighters stormed the base at dawn and held it for an hour.",
        "The coalition attacks on Brekov intensified in late June.",
        "A massive bomb blast struck the market hall.",
        "The civil war has raged since 2011 and displaced thousands.",
        "Troops pushed towards the border on Sunday evening.",
        "Police cracked down on protests in the harbour.",
        "The airstrikes claimed hundreds of lives and wounded many others.",
        "The flood claimed nine victims in the valley.",
        "Work continues in the lower mine.",
        "The quarter, known as the Old Gate, was empty on Sunday.",
        "Several rounds of talks to end the conflict have failed.",
    ],
)
def test_what_was_done_is_told_by_nobody(text: str) -> None:
    assert indirect(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master told Reuters.",
        "That is what a spokeswoman told reporters.",
        "The council published a plan which the mayor endorsed.",
    ],
)
def test_who_was_told_is_not_what_was_told(text: str) -> None:
    assert not {found for found, _ in indirect(text)} & {"Reuters", "reporters", "which"}


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Senator Ruth Olsen attacked the plan as reckless.", "the plan as reckless"),
        ("She blasted the report as a waste of time.", "the report as a waste of time"),
        ("The guards claimed that they saw nine lives lost.", "they saw nine lives lost"),
        ("Ruth Olsen continued that the bridge was safe.", "the bridge was safe"),
    ],
)
def test_what_a_person_did_with_words_is_told(text: str, content: str) -> None:
    assert [found for found, _ in indirect(text)] == [content]


def test_a_headline_reports_nothing() -> None:
    assert indirect("Berg says dam will hold\nThe water rose again on Monday.") == []


def test_source_and_cue_are_where_they_are_printed() -> None:
    text = "Mayor Anna Berg stressed that the dam is safe."
    (quote,) = quotes(text)
    assert quote.source is not None
    assert quote.cue is not None
    assert text[quote.source.start : quote.source.end] == quote.source.text == "Mayor Anna Berg"
    assert text[quote.cue.start : quote.cue.end] == quote.cue.text == "stressed"
    assert 0 < quote.confidence <= 1


@pytest.mark.parametrize(
    "dateline",
    [
        "OSLO (Reuters) - ",
        "NEW BERGEN — ",
        "Oslo (dpa) – ",
        "PORT MOEN, May 3 (Xinhua) -- ",
        "Bergen, SANA- ",
        "Bergen CNN — ",
        "Port Moen, Norway AFP – ",
        "BERGEN, January 25. /TASS/. ",
        "22:40 ",
        "9.15pm: ",
        "07:05 GMT — ",
    ],
)
def test_a_dateline_is_no_part_of_what_is_said(dateline: str) -> None:
    assert indirect(dateline + "The old dam would hold until spring, Anna Berg said on Monday.") == [
        ("The old dam would hold until spring", "Anna Berg")
    ]
    (found,) = indirect(dateline + "Anna Berg defended the old dam on Monday, saying that it would hold.")[-1:]
    assert found == ("it would hold", "Anna Berg")


def test_hitting_back_is_saying() -> None:
    (quote,) = quotes("Manager Anna Berg hit back: “When you lose you look for somebody to blame.”")
    assert (quote.speaker, quote.cue.text if quote.cue else None) == ("Anna Berg", "hit back")
    (quote,) = quotes("“It was late and it was dark,” Anna Berg shot back.")
    assert (quote.speaker, quote.cue.text if quote.cue else None) == ("Anna Berg", "shot back")
    text = (
        "When Per Holm said that the quay was “the worst of them all,” Anna Berg snapped back, “Then do not come here.”"
    )
    assert [quote.speaker for quote in quotes(text)][-1] == "Anna Berg"


def test_what_is_pointed_out_goes_before_as_well() -> None:
    found = [(quote.kind, quote.text) for quote in quotes("“We know,” Anna Berg pointed out, adding that it is late.")]
    assert found == [("direct", "We know,"), ("indirect", "it is late")]


def test_whom_it_is_told_before_a_colon_is_no_part_of_what_is_said() -> None:
    said = quotes("Anna Berg told Olav Dahl: “The dam will hold until spring.”")
    assert [(quote.kind, quote.text) for quote in said] == [("direct", "The dam will hold until spring.")]


def test_a_relative_clause_does_not_part_a_subject_from_its_verb() -> None:
    found = indirect("A pilot said Otieno, who came to power in 2017, had privately met the rebels.")
    assert [clause for clause, _ in found] == ["Otieno, who came to power in 2017, had privately met the rebels"]


@pytest.mark.parametrize("unit", ["%", "°", "€"])
def test_a_sign_behind_a_number_belongs_to_it(unit: str) -> None:
    assert indirect(f"Anna Berg said that it rose by 43{unit}.") == [(f"it rose by 43{unit}", "Anna Berg")]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The strike came two days after Carl Berg announced that the yard would close.", "Carl Berg"),
        ("The union called for a boycott after the minister said that the tax would stay.", "the minister"),
        ("The vote was lost before Tove Lund told the board that she would leave.", "Tove Lund"),
    ],
)
def test_a_subject_begins_behind_the_word_that_opens_its_clause(text: str, source: str) -> None:
    found = quotes(text)[-1].source
    assert found is not None
    assert found.text == source


@pytest.mark.parametrize("papers", ["court documents", "the board's remarks", "police reports"])
def test_papers_that_are_cited_are_no_verb(papers: str) -> None:
    (quote,) = quotes(f"The mill owed wages to forty workers, according to {papers}.")
    assert quote.source is not None
    assert quote.source.text == papers


DOUBTFUL = """The talks in Bergen seem to have failed.
The guild voted to keep the old bell.
The board offered Tove Lund the post of director.
Senator Ruth Olsen attacked the plan as reckless.
Mayor Berg sounded a cautious note about the tide.
Asked whether the bridge was safe, the engineer shrugged.
The club is considering a move to the coast.
"""


def test_of_a_text_that_surely_reports_nothing_what_is_doubtful_is_left_out() -> None:
    assert all(quote.confidence >= 0.6 for quote in quotes(DOUBTFUL))
    beside = quotes(DOUBTFUL + "Anna Berg said that the oven was cold.\n")
    assert sum(quote.confidence < 0.6 for quote in beside) > 3


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        ("The lawyer for the family, Ann Bell, said she was late.", "she was late", "Ann Bell"),
        ("Britain’s biggest rail union said it would strike.", "it would strike", "Britain’s biggest rail union"),
        ("The baker, speaking on Monday, said he left early.", "he left early", None),
        ("A guest who asked not to be named, Pam, said she came home late.", "she came home late", None),
        ("Rednet’s chief legal officer, Emi Okada, shrugged, telling us that it was late.", "it was late", "Emi Okada"),
    ],
)  # fmt: skip
def test_the_subject_is_found_past_what_stands_between_it_and_its_verb(
    text: str, clause: str, speaker: str | None
) -> None:
    assert indirect(text) == [(clause, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Radio talk host Anna Berg opened the fair on Friday.",
        "The Lusanian report card was late again.",
        "The Linden call centre was closed on Friday.",
    ],
)
def test_a_noun_behind_a_name_is_no_verb(text: str) -> None:
    assert quotes(text) == []


def test_one_name_may_have_a_bare_form_behind_it_as_a_team_has() -> None:
    assert indirect("Labour say the bridge is unsafe.") == [("the bridge is unsafe", "Labour")]


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        (
            "Northwire quoted Anna Berg, the mayor, as saying the bridge would hold.",
            "the bridge would hold",
            "Anna Berg",
        ),
        ("The mayor, Anna Berg, was quoted as saying that fish were scarce.", "fish were scarce", "Anna Berg"),
        ("Norda cited Olav Dahl as telling friends that he would leave.", "he would leave", "Olav Dahl"),
        ("State TV quoted officials as warning that dams might break.", "dams might break", None),
    ],
)
def test_who_is_quoted_by_another_says_it(text: str, clause: str, speaker: str | None) -> None:
    assert (clause, speaker) in indirect(text)
    assert all(said == clause for said, _ in indirect(text))


@pytest.mark.parametrize(
    ("text", "clause", "speaker"),
    [
        ("The report states that the port is closed.", "the port is closed", None),
        ("Anna Berg maintains that the port is closed.", "the port is closed", "Anna Berg"),
        ("Critics maintain that ports close too early.", "ports close too early", None),
    ],
)
def test_words_that_are_mostly_others_tell_before_that(text: str, clause: str, speaker: str | None) -> None:
    assert indirect(text) == [(clause, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Nine states that voted for ferries have closed their ports.",
        "They sailed from the Red Coast states that make up the league.",
        "Farms maintain that hedge for the birds.",
    ],
)
def test_states_and_what_is_kept_up_tell_nothing(text: str) -> None:
    assert indirect(text) == []


def test_what_a_letter_states_is_of_whoever_wrote_it_and_not_of_whom_was_told_before() -> None:
    text = (
        "Piet Holm praised the port.\n“We shall dredge the harbour,” Anna Berg’s letter states. “We shall do it soon.”"
    )
    assert [speaker for _, speaker in direct(text)] == ["Anna Berg", "Anna Berg"]


@pytest.mark.parametrize("where", ["in the Harbour Post", "by Northwire", "on Monday"])
def test_who_is_quoted_somewhere_says_it_and_not_the_paper(where: str) -> None:
    assert indirect(f"Anna Berg was quoted {where} as saying that fish were scarce.") == [
        ("fish were scarce", "Anna Berg")
    ]


@pytest.mark.parametrize("subject", ["His family", "Her ally", "The assembly"])
def test_a_noun_that_ends_like_an_adverb_speaks(subject: str) -> None:
    assert indirect(f"{subject} said they were not informed about the case.") == [
        ("they were not informed about the case", None)
    ]


@pytest.mark.parametrize("number", ["about 300", "around 40", "at least 16", "up to 500", "more than 2,000"])
def test_what_makes_a_number_less_exact_belongs_to_the_clause(number: str) -> None:
    assert indirect(f"The mayor said {number} houses were cut off.") == [(f"{number} houses were cut off", None)]


def test_whom_somebody_talks_about_is_no_clause() -> None:
    assert not any(clause.startswith("about") for clause, _ in indirect("He talked about 40 men who were held."))


def test_a_past_form_behind_an_article_is_a_noun_and_nobody_speaks_by_it() -> None:
    text = "Anna Holm called the forecast “too rosy”, arguing that costs had been left out."
    assert ("costs had been left out", "Anna Holm") in indirect(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Jeff Holm said in an email the costs of the yard came to 58,000 dollars.",
            "the costs of the yard came to 58,000 dollars",
        ),
        ("Jeff Holm said in an interview the crews lost their homes.", "the crews lost their homes"),
        ("Jeff Holm said in a letter the board sent on Friday that it was late.", "it was late"),
    ],
)
def test_a_clause_follows_the_letter_or_the_talk_in_which_it_was_said(text: str, said: str) -> None:
    assert indirect(text) == [(said, "Jeff Holm")]
