"""Where reported speech in English begins and ends, in the constructions in which that is not plain."""

import pytest

from tests.quotes.told import direct, indirect, quotes


def _texts(text: str) -> list[str]:
    return [clause for clause, _ in indirect(text)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The new ferry is expected to sail in March.", "The new ferry is expected to sail in March"),
        ("Tove Lund appears to have left the party for good.", "Tove Lund appears to have left the party for good"),
        ("The talks in Bergen seem to have failed.", "The talks in Bergen seem to have failed"),
    ],
)
def test_what_only_seems_is_told_whole_and_by_nobody(text: str, whole: str) -> None:
    assert indirect(text) == [(whole, None)]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The new bridge was criticized as a waste of money.", "The new bridge was criticized as a waste of money"),
        ("Olav Dahl is seen as the heir of the old mayor.", "Olav Dahl is seen as the heir of the old mayor"),
        ("The ferry line was criticized for its old ships.", "The ferry line was criticized for its old ships"),
    ],
)
def test_a_passive_that_names_nobody_is_told_with_its_subject(text: str, whole: str) -> None:
    assert indirect(text) == [(whole, None)]


def test_whom_somebody_spoke_to_is_no_part_of_what_is_said() -> None:
    assert _texts("The crew were told that the ship would sail at noon.") == ["the ship would sail at noon"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Tove Lund urged the harbour board to repair the pier.", "the harbour board to repair the pier"),
        ("The union asked its members not to sail on Sunday.", "its members not to sail on Sunday"),
        ("Police warned drivers to stay off the bridge.", "drivers to stay off the bridge"),
    ],
)
def test_whoever_is_to_do_it_is_a_part_of_what_is_asked(text: str, asked: str) -> None:
    assert asked in _texts(text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            "In some towns, the minister said, the schools had stayed open.",
            ["In some towns", "the schools had stayed open"],
        ),
        (
            "At the time, she told the paper, nobody knew where the ship was.",
            ["At the time", "nobody knew where the ship was"],
        ),
        (
            "While the pier was safe, she added, the old crane had to go.",
            ["While the pier was safe", "the old crane had to go"],
        ),
        ("Still, he said, the schools had to stay open.", ["the schools had to stay open"]),
        ("However, the schools would stay open, the minister said.", ["the schools would stay open"]),
    ],
)
def test_what_stands_before_an_inserted_attribution_is_a_part_but_for_a_joiner(text: str, pieces: list[str]) -> None:
    assert _texts(text) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("The robber, according to police, fled on foot.", ["The robber", "fled on foot"]),
        ("The blaze, according to a report by the fire service, began below.", ["The blaze", "began below"]),
        ("Sales fell in May, according to Olav Dahl, head of the guild.", ["Sales fell in May"]),
    ],
)
def test_a_statement_goes_on_behind_according_to_where_its_verb_is_missing(text: str, pieces: list[str]) -> None:
    assert _texts(text) == pieces


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The dam is old, according to Tove Lund, director of the water board.", "The dam is old"),
        ("The dam is old, according to Tove Lund, who built it in 1974.", "The dam is old"),
        ("According to Tove Lund, the board's director of dams, the gate has rusted.", "the gate has rusted"),
    ],
)
def test_an_apposition_to_the_source_is_no_part_of_what_is_said(text: str, clause: str) -> None:
    assert indirect(text) == [(clause, "Tove Lund")]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Tove Lund said that the dam was old and asked whether anyone had looked at the gate.",
            ["the dam was old", "anyone had looked at the gate"],
        ),
        (
            "Tove Lund said the dam was old, but the company said it would hold for years.",
            ["the dam was old", "it would hold for years"],
        ),
        (
            "The board said the gate had rusted, while residents said that it had never closed.",
            ["the gate had rusted", "it had never closed"],
        ),
    ],
)
def test_a_second_attribution_beside_the_first_ends_what_that_reports(text: str, clauses: list[str]) -> None:
    assert _texts(text) == clauses


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("After Tove Lund said that the dam was old, the board closed it.", "the dam was old"),
        ("While the company insists that the dam is safe, few residents agree.", "the dam is safe"),
        ("When Tove Lund said she would resign, the room fell silent.", "she would resign"),
    ],
)
def test_what_is_said_in_a_subordinate_clause_ends_with_it(text: str, clause: str) -> None:
    assert clause in _texts(text)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Tove Lund said for the first time that the dam was old.", "the dam was old"),
        ("The board vowed last month to close the gate.", "to close the gate"),
        ("The board told residents in Vik, Norway, that the dam was old.", "the dam was old"),
        ("A reporter asked Tove Lund if the dam was old.", "if the dam was old"),
        ("Tove Lund was asked by a reporter whether the dam was old.", "the dam was old"),
        ("The company expressed confidence that the dam would hold.", "the dam would hold"),
        ("Residents raised serious doubts about the safety of the dam.", "the safety of the dam"),
        ("The board said nearly every gate had rusted.", "nearly every gate had rusted"),
        (
            "Her lawyer, when contacted by the paper, said the mayor couldn't recall the meeting.",
            "the mayor couldn't recall the meeting",
        ),
    ],
)
def test_what_stands_between_the_cue_and_what_is_said_is_left_out(text: str, clause: str) -> None:
    assert clause in _texts(text)


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Tove Lund is confident that the dam will hold.", "the dam will hold"),
        ("The council was critical of the plan for a new gate.", "the plan for a new gate"),
        ("The mayor said she was unsure whether the dam would hold.", "she was unsure whether the dam would hold"),
    ],
)
def test_an_adjective_can_attribute(text: str, clause: str) -> None:
    assert clause in _texts(text)


def test_marked_words_are_of_whom_the_sentence_lets_speak_not_of_whom_it_speaks() -> None:
    said = direct("Tove Lund said that the board supports “the repair of every gate in the valley.”")
    assert said == [("the repair of every gate in the valley.", "Tove Lund")]


@pytest.mark.parametrize(
    "text",
    [
        "The union had left the talks early, something a spokesman denied on Friday.",
        "The mayor had lied to the board, a charge her lawyer rejected in court.",
        "The ship had lost its anchor twice, a detail the captain confirmed by phone.",
    ],
)
def test_what_somebody_denies_in_an_apposition_is_not_what_they_say(text: str) -> None:
    assert indirect(text) == []


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("The club offered him a new deal.", "a new deal"),
        ("The board offered Tove Lund the post of director.", "the post of director"),
        ("The minister promised farmers a subsidy.", "a subsidy"),
        ("The firm had promised its workers a rise of 4 percent.", "a rise of 4 percent"),
    ],
)
def test_what_is_offered_is_told_without_whom_it_is_offered_to(text: str, offered: str) -> None:
    assert _texts(text) == [offered]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The minister, asked if he would resign, shook his head.", "if he would resign"),
        ("Asked whether the bridge was safe, the engineer shrugged.", "the bridge was safe"),
        ("The coach, told that his striker was injured, sighed.", "his striker was injured"),
    ],
)
def test_what_somebody_was_asked_in_an_aside_is_not_theirs_and_ends_with_it(text: str, asked: str) -> None:
    assert indirect(text) == [(asked, None)]


def test_that_said_attributes_nothing() -> None:
    assert indirect("That said, the bridge has to be repaired before winter.") == []


def test_a_sentence_that_begins_with_its_verb_names_nobody() -> None:
    assert {speaker for _, speaker in indirect("Saw this today and thought of the harbour.")} <= {None}


def test_a_second_verb_of_the_subject_is_no_part_of_what_it_welcomes() -> None:
    assert _texts("Tove Lund welcomes the deal and will mend the gates.") == ["the deal"]


@pytest.mark.parametrize("relay", ["the Harbour Post reported", "local media report", "Trend reported"])
def test_who_passed_it_on_is_no_part_of_what_was_said(relay: str) -> None:
    assert direct(f"“We are ready to sail,” Tove Lund said, {relay}.") == [("We are ready to sail,", "Tove Lund")]
    assert indirect(f"“We are ready to sail,” Tove Lund said, {relay}.") == []


def test_whoever_points_at_something_says_nothing_of_it() -> None:
    assert indirect("“That,” said Tove Lund, pointing at the wall, “is where the water stood.”") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The harbour board issued a statement saying that the pier would be closed.", ["the pier would be closed"]),
        ("Tove Lund posted a short video urging everybody to stay at home.", ["everybody to stay at home"]),
        ("The union tweeted a message condemning the closure of the yard.", ["the closure of the yard"]),
    ],
)
def test_what_is_given_out_is_told_once_by_the_verb_behind_it(text: str, said: list[str]) -> None:
    assert _texts(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Tove Lund issued a statement: “We shall not close the pier before the summer.”",
        "Tove Lund posted an angry message, “We shall not close the pier before the summer.”",
        "As Tove Lund put it, “We shall not close the pier before the summer.”",
        "Tove Lund puts it: “We shall not close the pier before the summer.”",
    ],
)
def test_the_words_before_a_mark_that_only_announce_it_are_no_clause(text: str) -> None:
    assert direct(text) == [("We shall not close the pier before the summer.", "Tove Lund")]
    assert not _texts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tove Lund described herself as a simple sailor.", "herself as a simple sailor"),
        ("The party considers itself the heir of the old guilds.", "itself the heir of the old guilds"),
        ("The farmers call themselves guardians of the valley.", "themselves guardians of the valley"),
    ],
)
def test_whom_somebody_describes_is_a_part_of_it_when_it_is_themselves(text: str, told: str) -> None:
    assert _texts(text) == [told]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tove Lund has long said that the pier is rotten.", ["the pier is rotten"]),
        ("The ferry has long carried mail to the islands.", []),
        ("The engineers gave the council a detailed plan of the pier.", []),
        ("The accused men put the boxes on the pier.", []),
        ("The dancers in that film were Nils Bellows (1960) and a teacher from Bodø.", []),
        ("Tove Lund, the head of the guild, spoke to us on the pier.", []),
        ("The old pier is rotten, as anybody who looks at the planks can see it.", []),
    ],
)
def test_words_that_look_like_verbs_of_saying_say_nothing(text: str, said: list[str]) -> None:
    assert _texts(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "If you want to see the old harbour, take the first boat of the day.",
        "Remember that the ticket office shuts at noon in the winter.",
        "Make sure you have packed a warm coat and a lamp.",
        "Keen to try the soup of the islands? The boat leaves at eight.",
    ],
)
def test_what_is_said_to_whoever_reads_is_no_quote(text: str) -> None:
    assert not _texts(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Leafing through the file, Judge Robert Hale said, “I have read nothing so careless.”", "Robert Hale"),
        ("Quite suddenly, after the lights had gone out, Ann Lund said, “We should all go home.”", "Ann Lund"),
        ("Less than an hour into the match, Tove Berg shouted, “The referee is blind today.”", "Tove Berg"),
    ],
)
def test_what_stands_before_who_spoke_is_not_said_where_a_marked_sentence_follows(text: str, said: str) -> None:
    assert indirect(text) == []
    assert [speaker for _, speaker in direct(text)] == [said]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ann Bell, a nurse who saw the crash from her window, said Monday’s fog hid the bridge.",
            ("Monday’s fog hid the bridge", "Ann Bell"),
        ),
        (
            "Mark Oakes, the treasurer of the rowing club, said Harrow Council owed it money.",
            ("Harrow Council owed it money", "Mark Oakes"),
        ),
    ],
)
def test_a_phrase_and_what_is_put_in_behind_it_make_no_statement(text: str, told: tuple[str, str]) -> None:
    assert indirect(text) == [told]


def test_a_statement_goes_on_behind_who_made_it() -> None:
    assert _texts("The pump is broken, Lund said, and has been since May.") == [
        "The pump is broken",
        "and has been since May",
    ]


def test_words_of_time_with_that_open_no_clause() -> None:
    assert indirect("“We won,” she told the crowd in a short speech that night.") == []


def test_where_a_warning_is_set_in_time_the_warning_alone_is_told() -> None:
    text = "In March, the minister warned the Senate against raising the levy, because it could cost jobs."
    assert _texts(text) == ["the Senate against raising the levy"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Meaning well is not enough, argues the philosopher Ruth Adler.",
            ("Meaning well is not enough", "Ruth Adler"),
        ),
        ("Losing the pier would be a disgrace, says Carl Holm.", ("Losing the pier would be a disgrace", "Carl Holm")),
    ],
)
def test_words_in_ing_with_a_verb_of_their_own_are_a_statement(text: str, told: tuple[str, str]) -> None:
    assert indirect(text) == [told]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (
            "The inquest heard how Wills, of no fixed address, threatened the cook.",
            "how Wills, of no fixed address, threatened the cook",
        ),
        ("She said Berg, who came late, had missed the vote.", "Berg, who came late, had missed the vote"),
        ("Police said that Wills, a father of two, was known to them.", "Wills, a father of two, was known to them"),
    ],
)
def test_what_parts_a_subject_from_its_verb_ends_no_clause(text: str, whole: str) -> None:
    assert whole in _texts(text)


@pytest.mark.parametrize(
    "text", ["Of course it had been worth it, his daughter told him.", "In the end it was, the nurse reminded them."]
)
def test_whom_somebody_told_is_not_what_was_told(text: str) -> None:
    assert not {"him", "them"}.intersection(_texts(text))


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Anna Berg said on Channel 9’s “Early Hours” on Sunday that the mill would close.", "the mill would close"),
        ('Anna Berg argued on CRB\'s "Town Talk" that nobody had asked for a toll.', "nobody had asked for a toll"),
        ("Anna Berg said in Monday’s “Letters” that the fee was due.", "the fee was due"),
    ],
)
def test_the_marked_name_of_a_show_is_no_part_of_what_is_said_in_it(sentence: str, said: str) -> None:
    assert [text for text, _ in indirect(sentence)] == [said]
    assert direct(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "“There is no deal,” Berg told The Harbour Post after the minister’s letter was printed on Sunday.",
        "“There is no deal,” Berg told Radio Nord before the vote in the council was held.",
        "“There is no deal,” Berg told reporters after a meeting that had lasted six hours.",
    ],
)
def test_whoever_is_told_behind_marked_words_is_no_statement(sentence: str) -> None:
    assert indirect(sentence) == []
    assert direct(sentence) == [("There is no deal,", "Berg")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The firm estimates that the deal, when completed, will give it a tenth of the trade.",
            "the deal, when completed, will give it a tenth of the trade",
        ),
        (
            "Holm said that the claims, if true, could be grounds for a trial.",
            "the claims, if true, could be grounds for a trial",
        ),
        (
            "Holm said the bridge, shut since May, would open in June.",
            "the bridge, shut since May, would open in June",
        ),
    ],
)
def test_a_subject_and_its_verb_are_not_parted_by_what_stands_between(text: str, content: str) -> None:
    assert [quote.text for quote in quotes(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "All three charges were dropped, Hartmann said in a Tuesday news conference.",
            "All three charges were dropped",
        ),
        ("The ferry will stop, Harbour Radio reported Saturday morning local time.", "The ferry will stop"),
        ("The ferry will stop, the line said in a Friday email.", "The ferry will stop"),
    ],
)
def test_the_day_of_a_speech_is_no_part_of_what_is_said(text: str, content: str) -> None:
    assert [quote.text for quote in quotes(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "In fact, according to prosecutors, the talks continued as late as June, after Berg was chosen.",
        "According to the Harbour Post, the talks continued for a week, in spite of the strike.",
    ],
)
def test_a_clause_behind_whom_it_is_according_to_is_what_they_say(text: str) -> None:
    assert [quote.text.split(",")[0][:19] for quote in quotes(text)] == ["the talks continued"]


def test_an_assistant_professor_ends_no_sentence() -> None:
    text = "Dr. Anna Berg praised the work of Asst. Prof. Piet Holm, the former dean."
    assert indirect(text) == [("the work of Asst. Prof. Piet Holm, the former dean", "Anna Berg")]


@pytest.mark.parametrize(
    "told",
    [
        "said in a note to clients that",
        "wrote in a letter to members of the guild that",
        "said in an email to staff on Friday that",
        "announced in a message to shareholders that",
        "said on a visit to Oakham in May that",
    ],
)
def test_to_whom_and_by_what_paper_it_was_told_is_no_part_of_it(told: str) -> None:
    assert indirect(f"Ida Lund {told} the harbour was shut.") == [("the harbour was shut", "Ida Lund")]


@pytest.mark.parametrize("when", ["in 2019", "in May", "in early May 2019", "since March"])
def test_when_somebody_spoke_is_no_part_of_the_name(when: str) -> None:
    assert indirect(f"Rednet {when} warned that the harbour was shut.") == [("the harbour was shut", "Rednet")]


def test_what_is_unclear_is_nobody_s_word() -> None:
    text = "Rednet said the harbour was shut. It is unclear how long that would last."
    assert [who for _, who in indirect(text)] == ["Rednet", None]


@pytest.mark.parametrize("clause", ["If we lose the vote", "Unless the harbour opens", "Although the sea is calm"])
def test_a_clause_that_supposes_belongs_to_the_words_that_go_on(clause: str) -> None:
    text = f"{clause}, Ida Lund said, “there is no second chance for us.”"
    assert indirect(text) == [(clause, "Ida Lund")]
    assert direct(text) == [("there is no second chance for us.", "Ida Lund")]


def test_one_before_a_sentence_of_its_own_does_not() -> None:
    assert indirect("If he came at all, Ida Lund said, “We will see him here.”") == []


@pytest.mark.parametrize(
    "credit", ["Tom Bree/CNN", "Tom Bree/Wire/Getty Images", "Tom Bree/Pool/AFP/Getty Images", "Tom Bree/Reuters"]
)
def test_the_credit_of_a_picture_that_ran_into_the_text_is_no_part_of_it(credit: str) -> None:
    texts = [
        f"Ida Lund stood there in March. {credit} The harbour was shut, Ida Lund said.",
        f"Ida Lund stood there in March. {credit} In the fog, the harbour was shut, according to Ida Lund.",
    ]
    assert [indirect(text) for text in texts] == [
        [("The harbour was shut", "Ida Lund")],
        [("In the fog, the harbour was shut", "Ida Lund")],
    ]


@pytest.mark.parametrize(
    "source",
    [
        "A clerk accused of stealing nets from a shop",
        "A man charged with robbing a bank",
        "The mayor suspected of taking a bribe",
    ],
)
def test_what_somebody_is_accused_of_is_no_statement(source: str) -> None:
    (quote,) = quotes(f"{source} told police that she had never met the builders.")
    assert quote.text == "she had never met the builders"
    assert quote.source is not None
    assert quote.source.text == source
