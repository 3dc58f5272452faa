"""Whom pronouns mean, and words of which nothing says whose they are."""

import pytest

from searchapp.quotes.lexicon import lexicon
from searchapp.quotes.speakers.people.personal import personal
from tests.quotes.told import TALKS, direct, indirect, quotes


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("“We agree on nearly every point,” the Danish foreign minister said.", "Mette Friis"),
        ("“We agree on nearly every point,” the Norwegian minister said.", "Olav Dahl"),
        ("“We agree on nearly every point,” he said.", "Olav Dahl"),
        ("“We agree on nearly every point,” said Denmark’s top diplomat.", "Mette Friis"),
        ("“We agree on nearly every point,” Ms. Friis said.", "Mette Friis"),
    ],
)
def test_roles_and_pronouns_are_resolved(sentence: str, speaker: str) -> None:
    assert direct(TALKS + sentence)[-1] == ("We agree on nearly every point,", speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Mette Friis said no.\nOlav Dahl laughed at the question. “That is all I know,” he said.", "Olav Dahl"),
        ("Mette Friis said no.\nAnna Berg laughed at the question. “That is all I know,” she said.", "Anna Berg"),
        (
            "Mette Friis said no.\nAnna Berg came late. Ruth Moen waited. “That is all I know,” she said.",
            "Ruth Moen",
        ),
        (
            "Mette Friis said no.\nThe plan of Anna Berg is to leave. “That is all I know,” she said.",
            "Mette Friis",
        ),
        ("Mette Friis said no.\nAnna Berg’s plan is to leave. “That is all I know,” she said.", "Mette Friis"),
        ("Anna Berg was there.\nMette Friis said no, and added: “That is all I know.” She left.", "Mette Friis"),
    ],
)
def test_a_pronoun_stands_for_whom_its_paragraph_speaks_of(text: str, speaker: str) -> None:
    assert direct(text)[-1][1] == speaker


def test_a_pronoun_shows_the_gender_of_a_name_that_does_not() -> None:
    text = (
        "“They were all awake,” Oyelade Bakare said.\n“Nobody slept,” she said.\n"
        "A guide, Issa Traoré, said the road was closed.\n“I saw it go,” he said."
    )
    assert [speaker for _, speaker in direct(text)] == ["Oyelade Bakare", "Oyelade Bakare", "Issa Traoré"]


@pytest.mark.parametrize(
    "text",
    [
        "Olav Dahl said no.\nThe road is open, a police spokesman said. “You may drive,” he said.",
        "Olav Dahl said no.\nAn aide to the mayor said the road was open. “You may drive,” he added.",
        "Olav Dahl said no.\nAnother driver said it was late. “You may drive,” he told a reporter.",
    ],
)
def test_a_pronoun_behind_somebody_without_a_name_is_nobody_else(text: str) -> None:
    assert direct(text) == [("You may drive,", None)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Mette Friis said no.\nAnna Berg refused to answer. “I am getting on with it,” was all there was.",
            "Anna Berg",
        ),
        ("Mette Friis said no.\nAnna Berg shook her head. “I am getting on with the job.”", "Anna Berg"),
        (
            "Mette Friis said no.\nAsked what he would take, Olav Dahl laughed. “A word. Signed by somebody.”",
            "Olav Dahl",
        ),
        ("Mette Friis said no.\nNadia Moen has swum here for years. “It is cold and that is the point!”", "Nadia Moen"),
    ],
)
def test_words_without_an_attribution_are_of_whom_the_paragraph_speaks(text: str, speaker: str) -> None:
    assert direct(text)[-1][1] == speaker


def test_a_pronoun_is_of_no_firm() -> None:
    text = "“We saw it go,” Aisha Moen said.\nNorthern Water says that it was closed.\n“I told them,” she says."
    assert direct(text)[-1] == ("I told them,", "Aisha Moen")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("They met Anna Berg, who promised that the dam would hold.", "Anna Berg"),
        ("They met Anna Berg of Oslo, who promised that the dam would hold.", "Anna Berg"),
        ("They met an engineer, who promised that the dam would hold.", None),
    ],
)
def test_who_is_whoever_stands_right_before_it(text: str, speaker: str | None) -> None:
    assert ("the dam would hold", speaker) in indirect("Ellen Oakes said that the boats would sail.\n" + text)


def test_it_stands_for_no_person() -> None:
    text = "The Norwegian Foreign Ministry said no. “We told the police,” added Bo Lien. It stressed that it was shut."
    assert indirect(text)[-1] == ("it was shut", None)
    text = "SANA reported that the road was open. It said that the bridge was shut."
    assert indirect(text)[-1] == ("the bridge was shut", "SANA")


@pytest.mark.parametrize(
    "text",
    [
        "Delaware said it would open 400 polling places.\n“We are ready,” she said.",
        "Ohio has sued the company. Ohio says it lied.\nIt was, she said, a scandal.",
        "Turnout in Oregon was low, and Oregon wants to know why.\n“I voted,” he said.",
    ],
)
def test_a_state_is_neither_he_nor_she(text: str) -> None:
    assert [quote.speaker for quote in quotes(text)][-1] is None


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sank off the Corran Strait, a spokesman said.\nHe added: “All of them are safe.”",
        "Olav Dahl said no.\nThe road is open, a police officer said.\n“You may drive, all of you,” he added.",
        "“It is late,” said Olav Dahl.\nA driver said the bridge was shut.\n“I waited for an hour,” he said.",
        "Workers met in the Lindow Hall.\n“It was cold and we were few,” he said.",
    ],
)
def test_a_pronoun_in_the_paragraph_behind_somebody_without_a_name_is_no_place_and_nobody_else(text: str) -> None:
    assert direct(text)[-1][1] is None


@pytest.mark.parametrize(
    "text",
    [
        "“We shall see,” said Olav Dahl.\n“It is far too early for that,” they said.",
        "Anna Berg said the mill was lost.\n“Nobody listened to us then,” they told the council.",
        "“No more of it,” Ruth Moen said.\nThey made it clear that the strike would go on.",
    ],
)
def test_they_are_no_single_person_who_spoke_before(text: str) -> None:
    assert quotes(text)[-1].speaker is None


def test_they_may_be_a_body_that_spoke_before() -> None:
    text = "“We shall see,” the Harbour Commission said.\n“It is far too early for that,” they said."
    assert direct(text)[-1][1] == "Harbour Commission"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Holm nodded. Members of the senate who said that the rules were old left early.", None),
        ("Holm nodded. Everyone out there thinks that the rules are old.", None),
        ("Holm nodded. An aide to Kurt Lind, who said the rules were old, left early.", None),
        ("Holm nodded. It was a reply from Kurt Lind, who said the rules were old.", "Kurt Lind"),
        ("Holm nodded. The barge was owned by Oxcorp, which said the rules were old.", "Oxcorp"),
        ("Holm nodded. The call came from the Guild of Bakers, which said the rules were old.", "Guild of Bakers"),
        ("Holm nodded. A law from 1987 that said the rules were old was dropped.", None),
    ],
)
def test_who_and_which_mean_what_stands_before_them_and_not_who_spoke_last(text: str, speaker: str | None) -> None:
    quoted = quotes("Ida Holm spoke. “We go,” Holm said. " + text)
    assert [quote.speaker for quote in quoted if quote.kind == "indirect"] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Navy surgeon said the ship was safe. Lieutenant Ida Holm sailed it. He said the crew was well.",
        "Oil ministry official said no. It was the plan of Kurt Lind. He added that the price would rise.",
    ],
)
def test_he_is_the_unnamed_one_without_an_article_who_spoke_before(text: str) -> None:
    assert {quote.speaker for quote in quotes(text)} == {None}


def test_i_behind_a_closing_mark_is_the_writer() -> None:
    text = "“You are late,” Ned Brandt said. “I had no choice,” I said."
    assert direct(text) == [("You are late,", "Ned Brandt"), ("I had no choice,", None)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ned Holm joined the circus. Circus Vortex opened in May.\n“I voted,” he said.", "Ned Holm"),
        (
            "Lena Brook drove on in the storm. Hard Hats on two sites wore a hard hat.\n“I voted,” she said.",
            "Lena Brook",
        ),
        ("The harbour prize went to Dora Pym. Harbour Prize, it says on her door.\n“I voted,” she said.", "Dora Pym"),
    ],
)
def test_a_name_of_words_that_stand_in_the_article_in_small_letters_is_neither_he_nor_she(
    text: str, speaker: str
) -> None:
    assert direct(text) == [("I voted,", speaker)]


@pytest.mark.parametrize("name", ["Mr. Baker", "Tiffany Baker", "Ian Cook"])
def test_somebody_whose_surname_is_a_common_word_is(name: str) -> None:
    pronoun = "she" if "Tiffany" in name else "he"
    text = f"{name} met the baker and the cook.\n“I voted,” {name} said. “I came at noon,” {pronoun} said."
    assert {speaker for _, speaker in direct(text)} == {name.removeprefix("Mr. ")}


@pytest.mark.parametrize(
    "body", ["the Coast Guard Forces", "the BBC", "MEND", "Hezbollah", "the Daily Telegraph", "the Oakham College"]
)
def test_no_body_is_he_or_she(body: str) -> None:
    text = (
        f"Mayor Tom Lind said the pier is closed.\nShips wait, {body} reported on Monday.\n"
        "“The wind was strong last night,” he added."
    )
    assert direct(text) == [("The wind was strong last night,", "Tom Lind")]


@pytest.mark.parametrize("given", ["Terry", "Kelly", "Dana", "Sandy", "Lindsey"])
def test_a_given_name_of_men_and_women_goes_with_either_title(given: str) -> None:
    for title in ("Mr.", "Ms."):
        text = f"{given} O’Hara leads the club.\n“We know,” {title} O’Hara said."
        assert direct(text) == [("We know,", f"{given} O’Hara")]


@pytest.mark.parametrize("body", ["The BBC", "UNICEF", "The FA", "Norwegians", "COVID-19", "Hezbollah", "SKY Verify"])
def test_he_and_she_are_none_of_several_and_no_body(body: str) -> None:
    text = (
        "Dora Pym of Oakham has kept bees for years. “I like them,” she said.\n"
        f"{body} told the mayor to stop. “It is a lovely sport,” she said."
    )
    assert direct(text)[-1] == ("It is a lovely sport,", "Dora Pym")


@pytest.mark.parametrize(
    "before",
    [
        "The clinic is in Boca Verde.",
        "A desk was free at Marlow Stokes.",
        "The novel had won the Harwood Prize.",
    ],
)
def test_a_place_a_firm_and_a_prize_are_no_he_or_she(before: str) -> None:
    text = f"{before} “It was a good year for all of us,” she said.\n"
    assert [speaker for _, speaker in direct(text)] == [None]


def test_whoever_is_named_by_the_surname_too_is_somebody_behind_any_preposition() -> None:
    text = "Trust in Xanthe Quorl is high. Quorl came at noon. “It was a good year for all of us,” she said.\n"
    assert [speaker for _, speaker in direct(text)] == ["Xanthe Quorl"]


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("Anna Berg shook her head.", "Anna Berg"),
        ("Ms. Berg, who sat behind her, laughed.", "Anna Berg"),
        ("Berg saw it differently:", "Anna Berg"),
        ("She called it “a dream”. Berg laughed.", "Anna Berg"),
        # somebody whom the sentence is not about, or of whom she speaks
        ("She had never met Anna Berg.", "Paula Dietz"),
        ("Berg's plan was a mistake.", "Paula Dietz"),
        ("Olav Berg shook his head.", "Paula Dietz"),
    ],
)
def test_she_is_whom_the_sentence_begins_with_that_stands_between_two_speeches(between: str, name: str) -> None:
    text = (
        f"Anna Berg and Olav Lund came late. “It was a good plan,” Paula Dietz said. {between} “We worked,” she said."
    )
    assert direct(text)[-1] == ("We worked,", name)


def test_so_is_somebody_of_whom_only_the_given_name_is_told() -> None:
    text = (
        "“I sold the tickets,” said Lorraine, his wife.\n"
        "The state asked everybody, Paula Dietz said. Lorraine snorts. “We worked,” she says."
    )
    assert direct(text)[-1] == ("We worked,", "Lorraine")


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Uwe Lang kam zu spät. Das Marger Hafenfest fiel aus. „Es regnet“, sagte er.", "Uwe Lang"),
        ("de", "Er ging spät. In der Nauer Kornmühle war Licht. „Es regnet“, sagte er.", None),
        ("ru", "Завод строит Новая Линия. Он сказал, что труба готова.", None),
        ("ru", "Иван Рудин живёт в Нижней Каменке. Он сказал, что труба готова.", "Иван Рудин"),
        ("cs", "Jan Holub mlčel. Roura Velký Proud vede po dně. Podle něj je hotová.", "Jan Holub"),
        ("fr", "Luc Roy était là. Le Petit Courrier attendait. « Il pleut », a-t-il dit.", "Luc Roy"),
        # a title, or the surname alone, shows that somebody bears a name
        ("de", "Trainer Zvonko Barlic schwieg. „Es regnet“, sagte er.", "Zvonko Barlic"),
        ("de", "Zvonko Barlic schwieg. Dann kam Barlic heraus. „Es regnet“, sagte er.", "Zvonko Barlic"),
        ("ru", "В зал вошёл Бхаско Тагор. Тагор молчал. Он сказал, что труба готова.", "Бхаско Тагор"),
    ],
)
def test_no_name_that_nobody_bears_is_he_or_she(language: str, text: str, speaker: str | None) -> None:
    assert [quote.speaker for quote in quotes(text, language)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Sanna Lund runs the mill. Her son, Remi, left. “I hate it,” Remi said. “He is,” she said.",
            "Sanna Lund",
        ),
        ("Nour is a nurse. Nour’s husband Kiran, 34, came along. “I will go,” he said.", "Kiran"),
        ("Ash Bree spoke. “It is late,” said Ash Bree. His wife, Lee Bree, wept. “It is not,” she said.", "Lee Bree"),
    ],
)
def test_a_noun_for_kin_shows_a_man_or_a_woman(text: str, speaker: str) -> None:
    assert direct(text)[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Thank you, Ms. Lund  The Harbour Board chairwoman, Pia Lund, was criticized by many. Yet she waited until "
            "she believed she could open the lock without a flood.",
            "Pia Lund",
        ),
        (
            "Well done, Mr. Berg  The Northern Line director, Karl Berg, was told to go. He said he would stay.",
            "Karl Berg",
        ),
    ],
)
def test_a_heading_that_runs_into_its_text_makes_nobody_of_a_body(text: str, speaker: str) -> None:
    assert indirect(text)[-1][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The storm came on Sunday, which shows how late the season is.",
        "The paper came out on Wednesday, which says a lot about the printers.",
        "They met on 4 July, which suggests that the talks are over.",
    ],
)
def test_a_day_says_nothing(text: str) -> None:
    assert {who for _, who in indirect(text)} <= {None}


@pytest.mark.parametrize(
    "text",
    [
        "The juggler Vali Lund said it was late. The 39-year-old, who was born there, added: “It is dark.”",
        "“It is late,” said Tom Bree.\nVali Lund, 19, had played for the first time since March, in heavy rain.\n"
        "“It is dark,” the teenager said.",
        "Vali Lund left early. “It is dark,” the 39-year-old said.",
    ],
)
def test_an_age_stands_for_whoever_was_spoken_of(text: str) -> None:
    assert direct(text)[-1] == (direct(text)[-1][0], "Vali Lund")


def test_an_honorific_tells_of_two_of_one_surname_who_is_meant() -> None:
    text = (
        "Lucy Bree wept. Lucy Bree said it was late. Her husband, Raymond Bree, watched. Outside, Mr Bree told us that "
        "it was dark. Mrs Bree added that it was cold."
    )
    assert [quote.speaker for quote in quotes(text)] == ["Lucy Bree", "Raymond Bree", "Lucy Bree"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is late,” Tom Bree said. Olaf Lund left the hall after he said it was cold.", "Olaf Lund"),
        ("“It is late,” Tom Bree said. Jan Lund drew praise for a video, in which he said it was cold.", "Jan Lund"),
        ("“It is late,” said Jan Bree. Donald Lund, he said, would be cold.", "Jan Bree"),
    ],
)
def test_he_is_whom_the_sentence_is_about_unless_it_is_told_of_him(text: str, speaker: str) -> None:
    assert indirect(text)[-1][1] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "« Non », a dit Marc Aubin. Il exige que Luc Morel parte. « C'est assez », a-t-il ajouté.",
            "Marc Aubin",
        ),
        ("fr", "« Non », a dit Marc Aubin. Luc Morel juge l'idée folle. « C'est assez », dit-il.", "Luc Morel"),
        ("es", "«No hay dinero», dijo Jon Arana.\n«Ya lo veremos», afirmó, añadiendo que él dimite.", "Jon Arana"),
    ],
)
def test_who_is_told_of_in_a_clause_of_the_speaker_does_not_speak_next(language: str, text: str, speaker: str) -> None:
    found = sorted((quote.start, quote.speaker) for quote in quotes(text, language))
    assert found[-1][1] == speaker


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("It also said that Berg was ill.", "Norlux"),
        ("When asked, it said that Berg was ill.", "Norlux"),
        ("In Oakham, it said that Berg was ill.", "Norlux"),
        ("Berg was ill, it said in a statement.", "Norlux"),
        ("Denmark shut its border, for it believes that Berg was ill.", "Denmark"),
        ("Norway has shelled what it says is a camp of the rebels.", "Norway"),
        ("Denmark’s plans came late as it said that Berg was ill.", None),
        ("Several banks cut their forecast for Tarn shares after it disclosed that Berg was ill.", None),
    ],
)
def test_it_is_whoever_spoke_last_unless_its_sentence_names_something_else(sentence: str, speaker: str | None) -> None:
    text = f"Norlux, the oldest firm in town, said that it would close the mill. {sentence}"
    assert indirect(text)[-1][1] == speaker


def test_a_participle_that_opens_a_sentence_is_nobody() -> None:
    for text in ("Starting to worry that you are outnumbered?", "Beginning to think that the mill is haunted?"):
        assert all(quote.source is None for quote in quotes(f"Are you a baker? {text}"))


@pytest.mark.parametrize(
    "phrase",
    [
        "Outside the harbour office, ",
        "After a long meeting with the council on Monday, ",
        "But ",
        "Later, ",
        "In the room next door, ",
        "Unlike the mayor, ",
    ],
)
def test_he_is_whom_the_sentence_is_about_that_begins_with_a_phrase(phrase: str) -> None:
    text = f"Olav Dahl said that the ferry would run. {phrase}Emil Brandt shook his head. “It never ran,” he said."
    assert direct(text)[-1][1] == "Emil Brandt"


@pytest.mark.parametrize(
    "phrase", ["The plan of ", "Three letters to ", "“The pier” was paid by ", "Nobody had asked "]
)
def test_he_is_nobody_whom_such_a_sentence_only_names(phrase: str) -> None:
    text = f"Olav Dahl said that the ferry would run. {phrase}Emil Brandt was no help. “It never ran,” he said."
    assert direct(text)[-1][1] == "Olav Dahl"


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Qorvan Tessel is a specialist in ferries at the institute.", "Qorvan Tessel"),
        ("Qorvan Tessel, who builds boats, looked up.", "Qorvan Tessel"),
        ("Qorvan Tessel, 54, looked up.", "Qorvan Tessel"),
        ("Qorvan Tessel, a retired lawyer, looked up.", "Qorvan Tessel"),
        ("Qorvan Tessel is a pier in the old harbour.", "Olav Dahl"),
        ("Qorvan Tessel was closed in the spring.", "Olav Dahl"),
    ],
)
def test_a_strange_name_is_he_where_the_text_tells_that_somebody_bears_it(told: str, speaker: str) -> None:
    assert direct(f"Olav Dahl said that the ferry would run. {told} “It never ran,” he said.")[-1][1] == speaker


def test_far_behind_who_spoke_last_he_is_whom_the_sentences_between_are_about() -> None:
    told = "The ferry was built in the yard of the town and has carried sheep, cars and letters for forty years. " * 5
    text = (
        f"Olav Dahl said that the ferry would run. {told}Many doubt that Emil Brandt will sell. He said on Monday no."
    )
    assert indirect(f"{text} “It never ran,” he said.")[0][1] == "Olav Dahl"
    assert direct(f"{text} “It never ran,” he said.")[-1][1] == "Emil Brandt"


def test_who_took_a_picture_between_two_speeches_is_not_he() -> None:
    told = "The ferry was built in the yard of the town and has carried sheep, cars and letters for forty years. " * 5
    text = f"Olav Dahl said that the ferry would run. {told}Emil Brandt/Harbour News A ferry. “It never ran,” he said."
    assert direct(text)[-1][1] == "Olav Dahl"


def test_what_somebody_says_of_himself_is_no_name() -> None:
    words = lexicon("en")
    assert all(personal(run, words, frozenset()) is None for run in ("I'm OK", "I’ve Told You", "I'll Be There"))
    assert personal("Bruce I'Anson", words, frozenset()) is not None


def test_an_age_is_of_nobody_else_behind_somebody_who_stays_unnamed() -> None:
    text = (
        "Olav Dahl said that he had lost his boat. Another fisherman, who gave only his first name, said that "
        "he had no words. “It never ran,” the 24-year-old said."
    )
    assert direct(text)[-1][1] is None


@pytest.mark.parametrize(
    "text",
    [
        "Rogan came to the ferry in the rain and waited there for an hour.\n“Nobody told me,” he said.",
        "On Tuesday, Rogan walked along the quay for an hour in the rain.\n“Nobody told me,” he said.",
        "Rogan has been at odds with the crews for years. “Nobody told me,” he said.",
    ],
)
def test_he_is_whom_the_text_is_about_also_under_a_surname_alone(text: str) -> None:
    told = "Rogan said the port would close.\nPer Holm said the crews were angry.\n"
    assert direct(told + text)[-1] == ("Nobody told me,", "Rogan")


def test_a_surname_alone_is_no_woman_where_one_has_spoken() -> None:
    text = "Rogan said the port would close.\n“Come again,” Anna Berg said.\nRogan took the ferry. “Nobody told me,” "
    assert direct(text + "she said.")[-1] == ("Nobody told me,", "Anna Berg")
    assert direct(text + "he said.")[-1] == ("Nobody told me,", "Rogan")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor went to the quay when he heard of it. “Nobody told me,” he said.",
        "Meanwhile, the mayor stays away from the quay, whoever waits there.\n“Nobody told me,” he said.",
        "The mayor himself took a ferry to the island. “Nobody told me,” he said.",
        "The long-serving mayor, however, blamed the crews for the delay.\n“Nobody told me,” he said.",
    ],
)
def test_he_is_who_holds_the_office_that_the_text_is_about(text: str) -> None:
    told = "Mayor Tom Rogan opened the port.\nPer Holm said the crews were angry.\n"
    assert direct(told + text)[-1] == ("Nobody told me,", "Tom Rogan")


@pytest.mark.parametrize(
    "text",
    [
        "The mayor’s plan is to close the quay. “Nobody told me,” he said.",
        "The mayor of another island opened a quay. “Nobody told me,” he said.",
        "Crews wrote to the mayor of the delay. “Nobody told me,” he said.",
    ],
)
def test_but_not_where_the_office_is_only_told_of(text: str) -> None:
    told = "Mayor Tom Rogan opened the port.\nPer Holm said the crews were angry.\n"
    assert direct(told + text)[-1] == ("Nobody told me,", "Per Holm")


@pytest.mark.parametrize(
    "opening",
    ["In Rogan’s last letter to the crews, ", "At Mr. Rogan’s hearing on Monday, ", "In Rogan's notes, "],
)
def test_he_is_whose_the_thing_is_with_which_his_sentence_begins(opening: str) -> None:
    told = "Tom Rogan opened the port.\nPer Holm said the crews were angry.\n"
    assert direct(f"{told}{opening}he said: “Nobody told me of this.”")[-1] == ("Nobody told me of this.", "Tom Rogan")


@pytest.mark.parametrize("verb", ["asked by Per Holm what he knew", "pressed by the diver Per Holm on the delay"])
def test_he_is_who_was_asked_by_somebody(verb: str) -> None:
    text = f"Tom Rogan opened the port.\nOn Monday, Rogan was {verb}. “Nobody told me,” he answered."
    assert direct(text)[-1] == ("Nobody told me,", "Tom Rogan")


@pytest.mark.parametrize(
    "text",
    [
        "Rogan aides have kept to the quay for all of the week. “Nobody told me,” he said.",
        "The Rogan administration has kept to the quay for a week.\n“Nobody told me,” he said.",
        "While the Rogan team waits at the quay, Per Holm has left it. “Nobody told me,” he said.",
    ],
)
def test_he_is_nobody_whose_people_the_text_is_about(text: str) -> None:
    told = "Tom Rogan said the port would close.\nPer Holm said the crews were angry.\n"
    assert direct(told + text)[-1] == ("Nobody told me,", "Per Holm")


@pytest.mark.parametrize(
    "opening",
    [
        "At the hearing on May 5, 2016, with a vote just weeks away, Rogan gave a long account of the plan.",
        "Newly elected harbour master Tom Rogan, meanwhile, stayed away from the quay for a week.",
    ],
)
def test_he_is_whom_the_paragraph_before_is_about_behind_all_its_phrases(opening: str) -> None:
    told = "Tom Rogan said the port would close.\nPer Holm said the crews were angry.\n"
    assert direct(f"{told}{opening}\n“Nobody told me,” he said.")[-1] == ("Nobody told me,", "Tom Rogan")


@pytest.mark.parametrize(
    "opening",
    [
        "For Ida Holm, Friday is a day that she has been waiting for since the spring.",
        "After Holm was moved to another post, she published an unusual note on her page.",
    ],
)
def test_she_is_whom_the_paragraph_before_begins_with_behind_a_small_word(opening: str) -> None:
    text = f"Ida Holm lost her post. Pia Lund said that the port would close.\n{opening}\n“I look ahead,” she said."
    assert direct(text)[-1] == ("I look ahead,", "Ida Holm")


@pytest.mark.parametrize("before", ["Labour MPs said that she was wrong.", "The Globe said that the Globe saw it."])
def test_she_is_no_group_and_no_paper(before: str) -> None:
    text = f"Ida Holm spurned the unions on Monday, and {before}\n“I will stay,” she told them. “It is hard,” she said."
    assert direct(text) == [("I will stay,", "Ida Holm"), ("It is hard,", "Ida Holm")]


@pytest.mark.parametrize(
    "told",
    [
        "The guild said Tom Bree had visited the town.",
        "Tom Bree visited the town, the Harbour Guild said.",
        "According to the guild, President Tom Bree visited the town.",
        "The Harbour Guild accused Tom Bree of lying to the town.",
    ],
)
def test_he_is_of_whom_a_body_told_before_who_spoke_earlier(told: str) -> None:
    text = f"Karl Lund said on Sunday that the dam held.\n{told} He said that the bridge was safe."
    assert indirect(text)[-1] == ("the bridge was safe", "Tom Bree")


@pytest.mark.parametrize("somebody", ["a Muslim", "an American", "another Republican", "a Labour peer"])
def test_one_of_many_is_nobody_nor_he(somebody: str) -> None:
    assert direct(f"“It is late,” {somebody} said. “It is dark,” he added.") == [
        ("It is late,", None),
        ("It is dark,", None),
    ]


@pytest.mark.parametrize(
    "later",
    [
        "Ann Holm, 42, was in her mill that night.",
        "Ann Holm left the mill that night.",
        "In Oakham, Ann Holm ran her mill.",
    ],
)
def test_she_is_of_whom_a_later_sentence_tells_than_the_one_in_which_somebody_without_a_name_spoke(later: str) -> None:
    text = f"“They may be in the yard,” a rescue worker said. {later} “It was dark,” she said."
    assert direct(text)[-1] == ("It was dark,", "Ann Holm")


@pytest.mark.parametrize("it", ["It's understood", "It’s claimed", "It’s widely believed", "It's hoped"])
def test_it_is_nobody_where_nobody_in_particular_says_so(it: str) -> None:
    text = f"Norcorp said on Monday that it had lent three million. {it} that the pier was never built."
    assert [speaker for _, speaker in indirect(text)] == ["Norcorp", None]


@pytest.mark.parametrize("it", ["It said", "It is concerned", "It's adamant"])
def test_it_is_whoever_spoke_last_and_does_so_again(it: str) -> None:
    text = f"Norcorp said on Monday that it had lent three million. {it} that the pier was never built."
    assert {speaker for _, speaker in indirect(text)} == {"Norcorp"}


@pytest.mark.parametrize(
    "thing",
    ["TrackGo", "OnlyPiers", "Lake Berg PD", "The Keene Herald", "The Harwick Channel", "A show, Harbour Story,"],
)
def test_what_no_person_is_called_is_no_she(thing: str) -> None:
    text = f"Ann Holm sang at a lake. {thing} said on Monday that the pier was shut.\n“I like it,” she said."
    assert direct(text) == [("I like it,", "Ann Holm")]


@pytest.mark.parametrize("name", ["Ann DeBree", "McBree", "Benedicta XVI", "Ann B"])
def test_names_with_a_capital_inside_and_numbers_are_of_somebody(name: str) -> None:
    text = f"{name} said on Monday that the pier was shut.\n“I like it,” she said."
    assert direct(text) == [("I like it,", name)]


@pytest.mark.parametrize(
    ("text", "woman"),
    [
        ("His wife Ann Brask spoke. The girls grieve their dad, Ann said. “It is hard,” she said.", "Ann Brask"),
        ("Lars Holm met Eva Holm. The boys live with their father, Eva said. “It is hard,” she said.", "Eva Holm"),
        ("Dana Quist ran the farm. The town will honour her father, Dana said. “It is hard,” she said.", "Dana Quist"),
    ],
)  # fmt: skip
def test_who_speaks_behind_a_word_for_kin_is_not_that_kin(text: str, woman: str) -> None:
    assert direct(text)[-1] == ("It is hard,", woman)


@pytest.mark.parametrize(
    "told",
    [
        "“It is late,” Paul Lund said. Student Emma Berg, 20, ran nine miles for it.",
        "“It is late,” Paul Lund said. “We go.” Harbour police officer Emma Berg came at noon.",
        "“It is late,” Paul Lund said. “We go.” While looking for a boat, Emma Berg, who is Danish, found a home.",
        "“It is late,” Paul Lund said. “We go.” Emma Berg, a clerk, agreed. At noon the rain was over.",
    ],
)
def test_she_is_whom_a_later_sentence_of_the_paragraph_begins_with(told: str) -> None:
    assert direct(f"{told} “It was never safe,” she said.")[-1] == ("It was never safe,", "Emma Berg")


def test_what_was_said_last_before_a_later_sentence_hides_nobody_in_it() -> None:
    text = "“It is late,” Tom Lund said. “We go.” Paul Berg, a clerk, agreed. He told the paper that it was never safe."
    assert indirect(text)[-1] == ("it was never safe", "Paul Berg")
