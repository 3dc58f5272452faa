import pytest

from searchapp.compare.statement import Said, carriers, statements

QUOTES = [
    Said("We are increasing cooperation with Turkey, Iran and other states of the region", ("Sergey Lavrov",), "en"),
    Said("The bridge over the Danube will be opened in autumn", ("Sergey Lavrov",), "en"),
    Said("Moscow is stepping up cooperation with Turkey, Iran and other countries of the region", ("Lavrov",), "en"),
    Said("No flights have been performed for ten days", ("Sergei Lavrov",), "en"),
    Said("cooperation with Turkey, Iran and other countries of the region is increasing", ("Sergei Lavrov",), "en"),
]


def test_quotes_that_word_one_statement_are_grouped() -> None:
    assert statements(QUOTES) == [(0, 2, 4)]


def test_all_wordings_of_a_statement_are_found_the_surest_first() -> None:
    found = carriers(QUOTES[2], QUOTES)
    assert found[0].number == 2
    assert {one.number for one in found} == {0, 2, 4}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Deric won the election with 53.1 percent of the vote",
            "Deric won the election with 50.4 percent of the vote",
        ),
        ("The quake killed at least 31 people in the valley", "The quake killed at least 58 people in the valley"),
        ("a rise of 4 percent for night work", "a rise of 6.5 percent for night work"),
    ],
)
def test_the_same_words_with_other_figures_are_another_statement(one: str, other: str) -> None:
    assert carriers(Said(one, (), "en"), [Said(one, (), "en"), Said(other, (), "en")])[0].number == 0
    assert len(carriers(Said(one, (), "en"), [Said(one, (), "en"), Said(other, (), "en")])) == 1


def test_a_wording_that_leaves_a_figure_out_is_still_one() -> None:
    one = Said("The strike at the port has cost the country 95 million crowns", (), "en")
    other = Said("The strike at the port has cost the country dear", (), "en")
    assert len(carriers(one, [one, other])) == 2


def test_nothing_is_grouped_where_there_is_nothing() -> None:
    assert statements([]) == []
    assert carriers(QUOTES[0], []) == []


def test_one_word_in_common_makes_no_statement_of_two_phrases() -> None:
    said = [Said("the end of the ceasefire", ("Anna Berg",)), Said("a ceasefire earlier this month", ("Anna Berg",))]
    assert statements(said) == []
    assert statements([Said("madness", ("Anna Berg",)), Said("“Madness”", ("Anna Berg",))]) == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Said("The storm"), Said("the storm sank 50 boats")),
        (Said("responsibility for the fire so far"), Said("the owners were responsible for that fire")),
        (Said("harbour master Olga Brandt"), Said("Cutters were seen all night off the pier, said Olga Brandt")),
        (Said("the ferry", ("Anna Berg",)), Said("the ferry", ("Nils Holm",))),
        (
            Said("an urgent meeting of the town council about Monday's flood"),
            Said("the guild raised the prospect of a lawsuit ahead of an urgent meeting of the town council"),
        ),
        (
            Said("Karlshavn cutters had not fired on Skerry", ("Navy Office",)),
            Said("island cutters fired on the wharf of Skerry south of the town"),
        ),
    ],
)
def test_a_clause_in_common_makes_no_statement_where_no_one_speaker_said_both(one: Said, other: Said) -> None:
    assert statements([one, other]) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            Said("the growing floods were forcing people to seek shelter in unsuitable and cold barns"),
            Said("the rising flood was forcing people to seek shelter in unsuitable and cold barns"),
        ),
        (
            Said("There have been numerous instances in which a council bought its own ferry", ("Nils Holm",)),
            Said("There have been numerous instances in which a council bought its own ferry."),
        ),
        (Said("deeply saddened", ("Anna Berg",)), Said("she was deeply saddened by the loss of the boat", ("Berg",))),
    ],
)
def test_much_in_common_makes_one_whoever_said_it_and_less_where_one_speaker_did(one: Said, other: Said) -> None:
    assert statements([one, other]) == [(0, 1)]


def test_one_word_that_a_longer_quote_has_too_is_no_wording_of_it() -> None:
    said = [Said("stop", ("Anna Berg",)), Said("No, they will not. We will stop it", ("Anna Berg",))]
    assert statements(said) == []


def _crowd(number: int) -> list[Said]:
    """So many quotes about other things, of which many have common words with anything."""
    things = ("harvest", "bridge", "orchestra", "ferry", "museum", "reservoir", "tram", "lighthouse")
    return [
        Said(f"The {things[n % 8]} will be ready in the {things[n // 8 % 8]} by the year {n}") for n in range(number)
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "The ferry will be ready by summer, and nobody will pay twice",
        "We shall not sell the lighthouse to anyone",
        "museum",
        "The tram",
    ],
)
def test_quotes_that_are_not_looked_at_closely_are_no_wordings(monkeypatch: pytest.MonkeyPatch, statement: str) -> None:
    said = [*_crowd(60), Said("Nobody will pay twice: by summer the ferry will be ready"), Said("museum")]
    said += [Said("To sell the lighthouse is out of the question"), Said("We won't sell the lighthouse to anyone")]
    found = carriers(Said(statement), said)
    monkeypatch.setattr("searchapp.compare.statement.LEAST_SHARED", -1.0)
    assert carriers(Said(statement), said) == found


def test_a_wording_is_found_behind_thousands_of_other_quotes() -> None:
    said = [*_crowd(6500), Said("Divers have raised the anchor of the Vasa from the harbour floor")]
    found = carriers(Said("The anchor of the Vasa was raised by divers from the harbour floor"), said)
    assert [one.number for one in found] == [6500]


@pytest.mark.parametrize(
    ("statement", "phrase", "wording"),
    [
        (
            "What happened to the pilots on Friday is unacceptable to the guild",
            "What happened?",
            "What was happening to our pilots on Friday is unacceptable",
        ),
        (
            "There is no time to waste and no excuse for another delay of the dyke",
            "no excuse",
            "no more time to waste and no excuses for a delay",
        ),
        (
            "Much money goes into breweries in the north of the country, more than into its schools",
            "up in the north",
            "more money goes into the breweries of the north than into schools",
        ),
    ],
)
def test_of_many_quotes_one_that_has_but_a_phrase_of_a_statement_is_no_wording_of_it(
    statement: str, phrase: str, wording: str
) -> None:
    said = [*_crowd(120), Said(phrase), Said(wording)]
    assert [one.number for one in carriers(Said(statement), said)] == [121]


@pytest.mark.parametrize(
    ("statement", "wording", "language"),
    [
        ("to provide rooms for a peaceful settlement", "providing a room for peacefully settling this", "en"),
        ("Die Häfen werden für zwei Wochen geschlossen", "der Hafen sei zwei Wochen lang zu schließen", "de"),
        ("паромы вернутся в гавань весной", "паром вернётся в гавань только весною", "ru"),
    ],
)
def test_a_statement_as_typed_is_read_in_the_language_of_each_quote(
    statement: str, wording: str, language: str
) -> None:
    crowd = [one._replace(language="en") for one in _crowd(120)]
    found = carriers(Said(statement), [*crowd, Said(wording, language=language)])
    known = carriers(Said(statement, language=language), [*crowd, Said(wording, language=language)])
    assert [one.number for one in found] == [120] == [one.number for one in known]
