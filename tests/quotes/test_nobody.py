"""Who stays unnamed, and what names nobody."""

import pytest

from tests.quotes.told import TALKS, direct, indirect, quotes, read, speakers


@pytest.mark.parametrize(
    "text",
    [
        "Some of them said that the talks had been frank.",
        "Officials said that the talks had been frank.",
        "“The talks were frank and friendly.” Nobody is named here.",
    ],
)
def test_nobody_is_named_where_nobody_is_known(text: str) -> None:
    assert speakers(text) == set()


def test_people_merely_named_are_no_speakers() -> None:
    assert speakers(TALKS) == {"Olav Dahl"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nobody claims that the dam is cheap."),
        ("en", "Neither minister said that the dam was cheap."),
        ("en", "Two diplomats familiar with the talks said that the dam was cheap."),
        ("de", "Niemand sagte, dass der Damm billig sei."),
        ("es", "Fuentes del ministerio dijeron que el dique es barato."),
    ],
)
def test_nobody_and_two_of_many_are_no_speakers(language: str, text: str) -> None:
    about = {"en": "Minister Olav Dahl and Minister Mette Friis met.", "de": "Olav Dahl kam.", "es": "Ana Ruiz vino."}
    assert not read(about[language] + "\n" + text, language).speakers


@pytest.mark.parametrize(
    "source",
    [
        "An NRK correspondent in east Linden",
        "Footage filmed by a journalist working for NRK",
        "The Russian",
        "An aide to President Olav Dahl",
        "An aide to the foreign minister",
        "Sources close to the foreign minister",
        "European foreign ministers",
        "Western leaders",
        "Guests at the talks in Oslo",
    ],
)
def test_whoever_is_not_named_stays_unnamed(source: str) -> None:
    text = f"{TALKS}{source} said that the strait would stay open."
    assert indirect(text) == [("the strait would stay open", None)]


def test_a_common_noun_is_no_misspelt_name() -> None:
    text = "Frank Garben came on Monday.\nGarden lovers said that it was open. Garden said so too. The garden shut."
    assert "Frank Garben" not in speakers(text)


def test_what_has_a_digit_in_it_is_no_person() -> None:
    text = "Robert Hale spoke on Monday about COVID-19.\nHe said that it was over."
    assert [quote.speaker for quote in quotes(text)] == ["Robert Hale"]


_KARL = {"ru": "Карл Берг", "cs": "Karel Berg"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "“The dam holds,” said Karl Berg, the engineer. A senior official doubts it. “It leaks,” he said, speaking "
            "on condition of anonymity.",
        ),
        ("en", "Karl Berg, the engineer, said the dam holds. The engineer, asking not to be named, said it leaks."),
        (
            "de",
            "„Der Damm hält“, sagte der Ingenieur Karl Berg. Ein Kollege widerspricht. „Er leckt“, sagt er unter der "
            "Bedingung der Anonymität.",
        ),
        ("de", "„Der Damm hält“, sagte Karl Berg. „Er leckt seit Mai“, sagt er, der anonym bleiben will."),
        (
            "fr",
            "« Le barrage tient », a déclaré Karl Berg. Un élu en doute. « Il fuit depuis mai », assure-t-il "
            "sous couvert d’anonymat.",
        ),
        (
            "es",
            "«La presa aguanta», dijo Karl Berg. Un vecino lo duda. «Pierde agua», dijo bajo condición de anonimato.",
        ),
        (
            "it",
            "«La diga regge», ha detto Karl Berg. Un tecnico dubita. «Perde acqua», ha detto lui, in forma anonima.",
        ),
        ("pt", "“A barragem aguenta”, disse Karl Berg. Um técnico duvida. “Perde água”, disse ele, sob anonimato."),
        ("ru", "«Плотина стоит», — сказал Карл Берг. «Она течёт с мая», — сказал он на условиях анонимности."),
        ("cs", "„Hráz drží,“ řekl Karel Berg. „Teče od května,“ řekl on pod podmínkou anonymity."),
    ],
)
def test_who_stays_unnamed_is_nobody_who_was_named_before(language: str, text: str) -> None:
    found = quotes(text, language)
    assert {quote.speaker for quote in found[:-1]} == {_KARL.get(language, "Karl Berg")}
    assert found[-1].speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "Norway’s early vote is on Tuesday, meaning that the campaign is short.",
        "Berg’s second term ends in May, suggesting that nobody is in a hurry.",
    ],
)
def test_whoever_only_owns_the_subject_says_nothing(text: str) -> None:
    assert speakers(text) == set()


@pytest.mark.parametrize("text", ["Neither Tull nor Lund denied it. Tull denied theft.", "Tull denied theft."])
def test_neither_is_no_given_name(text: str) -> None:
    assert "Tull" in speakers(text)


@pytest.mark.parametrize(
    "text",
    [
        "“Old Country for Young Men” was the big winner of the night.",
        "She read from her novel, “The Last Ferry to Marlow,” for an hour.",
        "They came for the musical “Winter Songs from Home” and stayed.",
        "The film titled “Nobody Leaves the Island” opened in May.",
    ],
)
def test_the_title_of_a_work_is_nothing_said(text: str) -> None:
    assert [quote for quote in quotes("Ann Holm came. " + text) if quote.kind != "indirect"] == []


@pytest.mark.parametrize(
    "text",
    [
        "The newly announced tariff applies to ships built before 1990.",
        "His hotly disputed tariff is printed in her widely read Harbour Letters.",
        "The town paid for his proposed sea wall in the spring.",
    ],
)
def test_a_participle_before_a_noun_says_nothing(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg wrote down a list of goals for the winter.",
        "The mayor is not backing down.",
        "Anna Berg brushed aside two younger players in an hour.",
        "The council backed away from a toll on ferries.",
        "The crew was paid for claims such as theft and loss.",
    ],
)
def test_a_verb_with_its_particle_or_a_noun_before_such_as_says_nothing(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norlux has added a bigger pan to keep the oil cool.",
        "The harbour added two cranes, and coaches added a patch to their caps.",
        "They also offer 13 inches of room at the back.",
        "The R7, however, offers a higher rating of 80 pounds.",
        "The path offers a view of the old mill.",
    ],
)
def test_what_is_added_or_on_offer_is_not_said(text: str) -> None:
    assert indirect(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Pia Holm added that the pan was small.", "the pan was small"),
        ("Pia Holm added the pan was too small.", "the pan was too small"),
        ("Pia Holm offered to mend the pan.", "to mend the pan"),
        ("Pia Holm offered an apology to the crew.", "an apology to the crew"),
    ],
)
def test_what_somebody_adds_in_words_or_offers_is(text: str, said: str) -> None:
    assert indirect(text) == [(said, "Pia Holm")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Last week, the pier was shut again, with a sign saying that the ferries were late.",
        "Fewer than ten said that the ferries were late.",
        "Nor is it sure, the paper says, that the ferries were late.",
        "Similar claims say that the ferries were late.",
        "Forty-three Republicans said that the ferries were late.",
        "Twelve said that the ferries were late.",
    ],
)
def test_a_word_that_opens_a_sentence_or_counts_many_is_nobody(sentence: str) -> None:
    found = {quote.speaker for quote in read(f"The town of Ness waited.\n{sentence}").quotes}
    assert found <= {None, "paper"}


@pytest.mark.parametrize(
    "text",
    [
        "Facing calls for his resignation, the mayor of the port stayed.",
        "Corrected from an earlier report which said that the port was shut.",
        "Health-insurance exchanges offering the crews a range of plans must be up by May.",
        "When he comes to Oxley, Fla., to announce that he will run, crowds will wait.",
        "The Labour-authored package scraps the plan and refuses to pay for it.",
    ],
)
def test_what_has_a_capital_by_its_place_and_a_state_are_nobody(text: str) -> None:
    assert speakers(text) == set()


@pytest.mark.parametrize(
    "source",
    [
        "Millions of Danes",
        "Defenders of Ida Holm",
        "Three-quarters of Danes",
        "Hawkish U.S. analysts",
        "Ida Holm’s 2016",
    ],
)
def test_many_and_a_book_of_a_year_are_nobody(source: str) -> None:
    verb = "promise to" if source.endswith("2016") else "said that they would"
    assert speakers(f"{source} {verb} shut the port was heard.") == set()


@pytest.mark.parametrize(
    "noun",
    [
        "the 24-time Grand Slam champion",
        "the Golden Boot winner",
        "a Mill Valley resident",
        "the Ryder Cup captain",
        "a senior Paul Winter adviser",
        "the Hong Kong paper",
        "a Hong Kong newspaper",
    ],
)
def test_a_name_between_an_article_and_a_noun_only_says_which_one_is_meant(noun: str) -> None:
    assert direct(f"“It took time,” said {noun}.") == [("It took time,", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Listen to highlights from the North on our radio or tell us what you think is new.",
        "Footage showed that the bridge was gone.",
        "“Leave now,” the post read, adding that the bridge was gone.",
    ],
)
def test_calls_to_readers_footage_and_posts_are_nobody(text: str) -> None:
    assert speakers(text) == set()


@pytest.mark.parametrize("time", ["Last August,", "Last year,", "Next May,", "Last week,", "In August,"])
def test_a_time_that_opens_a_sentence_is_nobody(time: str) -> None:
    text = f"{time} the envoy Gina Berg visited the town and said the bridge was gone."
    assert indirect(text) == [("the bridge was gone", "Gina Berg")]


@pytest.mark.parametrize("noun", ["Islamophobic chants could be", "GOP concerns were", "Racist shouts have been"])
def test_a_capital_before_a_noun_that_may_be_a_verb_is_nobody(noun: str) -> None:
    assert quotes(f"The march went on. {noun} heard on the square.") == []


@pytest.mark.parametrize("medium", ["newspaper", "magazine", "channel"])
def test_the_name_of_a_paper_before_its_noun_speaks(medium: str) -> None:
    assert speakers(f"In August the Daily Record {medium} revealed that the bridge was gone.") == {"Daily Record"}


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("It’s understood that", None),
        ("It’s thought that", None),
        ("It's now believed", None),
        ("It is alleged that", None),
        ("It’s thought about whether", "Norcorp"),
        ("It has said", "Norcorp"),
    ],
)
def test_nobody_is_meant_where_it_is_understood_or_thought(said: str, speaker: str | None) -> None:
    text = f"Norcorp sells piers. Norcorp said no. {said} the shops are old."
    assert [quote.speaker for quote in quotes(text)] == ["Norcorp", speaker]


@pytest.mark.parametrize(
    "many",
    [
        "Senior Democrats",
        "Key Republicans",
        "Top House Republicans",
        "Vulnerable Democrats",
        "Frustrated Republicans",
        "Better-educated Norwegians",
        "Conservative Republicans in Congress",
        "Countless Americans",
        "Backers of the pier",
        "Pockets of Democrats",
        "Majorities of Americans",
        "Fully 86% of Americans",
        "Respondents to the Harbour Post poll",
    ],
)
def test_many_at_the_head_of_a_sentence_are_nobody(many: str) -> None:
    assert [quote.speaker for quote in quotes(f"The line is long. {many} said it was shut.")] == [None]


@pytest.mark.parametrize(
    "body",
    [
        "House Republicans",
        "Congressional Democrats",
        "Progressive Democrats of Oakham",
        "African Americans",
        "Senior Pilots' Association",
    ],
)
def test_a_body_of_many_is_one(body: str) -> None:
    assert [quote.speaker for quote in quotes(f"The line is long. {body} said it was shut.")] == [body]


@pytest.mark.parametrize(
    "text",
    [
        "Former council member Ann Holm Jr. left the Oakham Council and pleaded guilty.",
        "Senior Dahl administration officials said it was shut.",
        "Senior Norwegian figures have threatened to shut it.",
        "Deputy Harbour Post commentary editor Ann Holm was cool enough to concede that it was shut.",
        "Prior to the White House demand late last week, the line was open.",
        "Speaking to The Harbour, rights expert Ann Holm, who is new, says that it is shut.",
        "Update at 2:07 p.m. ET. “The Pier Is Right Behind You”:",
    ],
)
def test_what_stands_before_a_name_is_none(text: str) -> None:
    assert speakers(text) <= {"Ann Holm", "Ann Holm Jr."}


@pytest.mark.parametrize(
    "text",
    [
        "Lund came back. There is no doubt that the dam will hold.",
        "The towns can no longer hope that the dam will hold.",
        "Needless to say, the dam will hold.",
        "He is right and more worried that the dam will break.",
    ],
)
def test_a_word_without_its_noun_is_no_source(text: str) -> None:
    assert {quote.source.text for quote in quotes(text) if quote.source is not None} == set()


def test_most_and_more_can_be_people() -> None:
    text = "Most said that the dam would hold. More say that it is old."
    assert [quote.source.text for quote in quotes(text) if quote.source is not None] == ["Most", "More"]


@pytest.mark.parametrize("said", ["est dit", "est précisé", "a été indiqué", "est également rappelé"])
def test_it_is_said_in_french_by_nobody(said: str) -> None:
    assert indirect(f"Marc Holm se tait. Il {said} que le port ferme.", "fr") == [("le port ferme", None)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El precio cambia mucho según los años.", "es"),
        ("Les tarifs changent beaucoup selon les jours.", "fr"),
        ("Os preços mudam muito segundo os meses.", "pt"),
    ],
)
def test_what_something_changes_with_has_not_said_so(text: str, language: str) -> None:
    assert indirect(text, language) == []
