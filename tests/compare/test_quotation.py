"""One outlet quotes a few words of what another quotes in full."""

import pytest

from searchapp.article import Article
from searchapp.compare.align import compare
from tests.compare.articles import article

FULL_AND_PART = [
    (
        "“The three of us have worked for many months on a text that leaves only the details of delivery to be settled "
        "before the summer,” the ministers said in a letter.",
        "The three of us have worked for many months on a text that leaves only the details of delivery to be settled "
        "before the summer,",
        "The letter said that the text was finished and left “only the details of delivery to be settled”.",
        "only the details of delivery to be settled",
    ),
    (
        "According to the Evening Mail the owner confirmed by telephone that her yard repairs hulls for the islanders, "
        "but said: “I don’t build the engines of their cutters.",
        "I don’t build the engines of their cutters.",
        "“I don’t build the engines of their cutters.",
        "I don’t build the engines of their cutters.",
    ),
    (
        "After the catch of last week a former captain from Skagen, Ole Brink, wrote that “it’s not humanly possible "
        "to land so much” and that the logbook was “pure fiction”.",
        "it’s not humanly possible to land so much",
        "That catch was doubted by Captain Ole Brink, who wrote that it was not “humanly possible to land so much”.",
        "humanly possible to land so much",
    ),
]


def report(*paragraphs: str, said: str, by: str | None, name: str = "a") -> Article:
    return article(*paragraphs, quotes=((said, by),), name=name)


def about_one(words: str, said: str, by: str | None, name: str = "a") -> Article:
    """A report in whose sentences the same names stand, of the council of Skagen."""
    filling = {
        "a": ("In Skagen the fog did not lift on Monday.", "Fishermen of Skagen met the council in the town hall."),
        "b": ("Boats from Skagen stayed in port.", "Nobody in Skagen knows what the council will do."),
    }
    return report(filling[name][0], words, filling[name][1], said=said, by=by, name=name)


def paired(a: Article, b: Article, words: tuple[str, str]) -> bool:
    return any((pair.a.text, pair.b.text) == words for pair in compare(a, b).pairs)


@pytest.mark.parametrize(("full", "said", "part", "quoted"), FULL_AND_PART)
@pytest.mark.parametrize("by", [(None, None), ("Lene Holt", "Lene Holt"), ("the Evening Mail", "Lene Holt")])
def test_a_part_of_a_quote_is_the_same_statement_whoever_said_it(
    full: str, said: str, part: str, quoted: str, by: tuple[str | None, str | None]
) -> None:
    a, b = about_one(full, said, by[0]), about_one(part, quoted, by[1], "b")
    assert paired(a, b, (full, part))
    assert paired(b, a, (part, full))


@pytest.mark.parametrize(
    ("one", "said", "other", "quoted"),
    [
        (
            "The council told guests to leave the island “as soon as possible” in a note on Sunday.",
            "as soon as possible",
            "The harbour office wants to repair the eastern crane as soon as possible, which takes a new motor.",
            None,
        ),
        (
            "“We are prepared for any storm,” the coast guard said about the week to come.",
            "We are prepared for any storm,",
            "The school is prepared for all that may be asked of it, its head wrote to parents: “We are prepared.”",
            "We are prepared.",
        ),
        (
            "Ferries become dearer in May, which the mayor called “12 percent and not a cent less than that”.",
            "12 percent and not a cent less than that",
            "Tenants of the new houses by the dyke wrote to the owner: “8 percent and not a cent less than that.”",
            "8 percent and not a cent less than that.",
        ),
    ],
)
def test_phrases_that_anybody_uses_and_other_figures_are_not(
    one: str, said: str, other: str, quoted: str | None
) -> None:
    a = about_one(one, said, None)
    b = about_one(other, quoted or "Boats", None, "b")
    assert not paired(a, b, (one, other))


def test_news_in_brief_has_no_event_whose_words_are_quoted() -> None:
    full, said, part, quoted = FULL_AND_PART[0]
    briefs = ("A fire in Ruse was put out.", "Snow fell on Pleven.", "The choir of Varna sang.", "Milk costs more.")
    others = ("Burgas has a new pier.", "Trains to Sofia stand still.", "Plovdiv won.", "Bread costs less.")
    a = report(*briefs, full, said=said, by=None)
    b = report(*others, part, said=quoted, by=None, name="b")
    assert not paired(a, b, (full, part))


LONG = [
    (
        "The minister for the islands, who arrived in the capital on Friday for talks with the owners of the ferries, "
        "is expected to speak about the use of the western piers in winter.",
        "In other words, western captains who are looking for piers of their own are something that the owners have "
        "been thinking of in winter and in summer.",
    ),
    (
        "The death of the harbour master marked the start of a hard new season for the fishermen, coming only hours "
        "after a storm in the Kattegat on Tuesday had sunk the pilot boat that they depend on in fog.",
        "It comes as the ministry says that a storm in the western fjord on Saturday has sunk a barge with four "
        "containers of salted fish that had been bound for the southern markets.",
    ),
    (
        "After the ballots had been counted the electoral office of the province said that the recount was an answer "
        "to what it called the careless work of the clerks.",
        "A senior officer of the province told reporters on Tuesday morning that helpers were about to look "
        "for papers that had been left in a cellar of the town hall after the flood.",
    ),
]


@pytest.mark.parametrize(("one", "other"), LONG)
def test_long_sentences_with_little_in_common_but_small_words_say_other_things(one: str, other: str) -> None:
    assert not compare(article(one, "It rained."), article(other, "The sun shone.", name="b")).pairs


ONCE = [
    (
        "More than 400 boats have been lost on the coast of Skagen since the ice came with the storm of 7 January, the "
        "harbour office on the island said on Thursday, one more sad day of a hard winter.",
        "More than 400 boats have been lost as a result of the ice on the coast since the storm of January, the "
        "harbour office says.",
        "harbour office",
    ),
    (
        "Lene Holt has not said who paid for the dyke, but she has promised to sell the mill and its meadows after the "
        "floods of spring.",
        "Holt gave no answer, but she promised to sell the mill after the floods in spring that ruined 20 meadows.",
        "Lene Holt",
    ),
    (
        "Ole Brink said hundreds of nets that were cut from the pilot's cutter this summer deserve a hard answer.",
        "Brink spoke of it for the first time on Saturday night, saying that the pilot's cutter had cut 200 nets this "
        "summer and that it deserved an answer.",
        "Ole Brink",
    ),
]


@pytest.mark.parametrize(("one", "other", "by"), ONCE)
def test_of_one_event_what_a_speaker_says_once_is_the_same_statement_though_told_at_length(
    one: str, other: str, by: str
) -> None:
    assert paired(about_one(one, one, by), about_one(other, other, by, "b"), (one, other))
