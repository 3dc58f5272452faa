"""Columns of print and pages out of PDF are read in their paragraphs, and headings in capitals are apart from these."""

import pytest

from searchapp.article import Article
from searchapp.reading.read import read_bytes

ENGLISH = """\
Ferry Back
In Service

The old ferry between Marlow and
Saint Anne was put back into
service on Friday after a winter
in the dry dock, to the delight of
the boys who had waited for it
since five in the morning.

"She has never looked so well,"
said Captain Ned Holm, who has
steered her for twenty years.
The fare is what it was, but dogs
now pay for themselves and are
to be held on a line.
"""
FRENCH = """\
Le pont de bois sera
reconstruit avant l'hiver

La commune de Valmont a voté
hier soir les crédits qui
permettront de refaire le pont
que la crue de mars avait
emporté avec une partie de
la route du moulin.

« Nous n'attendrons pas que
l'État nous réponde », a
déclaré la maire, Claire Aubry,
qui a reçu l'accord de
toutes les communes voisines.
"""
SCANNED = """\
THE MILL BURNS.

The flour mill of Mr. Orlow at Lower
Weir took fire on Tuesday night and
was des¬
troyed in less than an hour. The en¬
gines came from three towns, but no wa¬
ter could be had, for the race was
frozen.

Mr. Orlow told our correspondent that
he would build again in the spring, and
that no man who had work¬
ed for him would go hungry till then.
"""


def read(text: str) -> tuple[Article, list[str]]:
    reading = read_bytes(text.encode(), "a.txt")
    (article,) = reading.articles
    return article, [" ".join(reading.text[start:end].split()) for start, end in article.paragraphs]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [(ENGLISH, "Ned Holm"), (FRENCH, "Claire Aubry"), (SCANNED, "Orlow")],
    ids=["English", "French", "scanned"],
)
def test_a_narrow_column_is_read_in_its_paragraphs_though_its_lines_are_of_different_lengths(
    text: str, speaker: str
) -> None:
    article, paragraphs = read(text)
    blocks = [" ".join(block.split()) for block in text.strip().split("\n\n")]
    assert paragraphs == blocks[1:]
    assert article.title is not None
    assert [quote.speaker for quote in article.quotes] == [speaker] * len(article.quotes) != []


RELEASE = [
    "MINISTER OPENS NEW WEIR AT LOWER MARLOW",
    "The Minister for Rivers, Lena Koch, today opened a weir that is to keep the lower town dry in all",
    "but the worst of winters and that took the province four years to build.",
    "“The people of this valley have waited long enough for somebody to do more than visit them after",
    "each flood,” Ms Koch said.",
    "The weir has seven gates, which are worked from a house on the left bank, and a ladder for salmon",
    "that was asked for by the anglers of three counties.",
    "The province will pay for a second one upstream if the next two winters show that the first keeps",
    "what its builders have promised.",
]


@pytest.mark.parametrize("gap", ["\n\n\n\n", "\n\n"], ids=["paragraphs further apart", "all alike"])
def test_lines_that_stand_apart_from_each_other_are_those_of_paragraphs(gap: str) -> None:
    told = [RELEASE[0], *("\n\n".join(RELEASE[at : at + 2]) for at in range(1, len(RELEASE), 2))]
    article, paragraphs = read(gap.join(told) + "\n")
    assert article.title == RELEASE[0]
    assert paragraphs == [" ".join(part.split()) for part in told[1:]]
    (direct,) = [quote for quote in article.quotes if quote.kind == "direct"]
    assert direct.speaker == "Lena Koch"
    assert " ".join(direct.text.split()) == (
        "The people of this valley have waited long enough for somebody to do more than visit them after each flood,"
    )


def test_the_turns_of_an_interview_whose_lines_stand_apart_are_whole() -> None:
    lines = [
        "KEN ARDEN: Minister, you have said that the second weir depends on what the first one does, and",
        "that nobody can tell when it will be built. How long are they to wait?",
        "LENA KOCH: Two winters, as I have told everybody who wants to hear it, and perhaps one more if",
        "these are as mild as the last. We are not going to build what nobody needs.",
        "KEN ARDEN: And the farmers on the right bank, who have had no word from you or anybody else about",
        "the road that was promised to them?",
        "LENA KOCH: They will have their road. I have said so in writing, and I do not take back what I have",
        "put my name to, whatever the papers of the capital make of it.",
    ]
    article, paragraphs = read("INTERVIEW WITH THE MINISTER FOR RIVERS\n\n\n\n" + "\n\n".join(lines) + "\n")
    assert len(paragraphs) == 4
    assert [quote.speaker for quote in article.quotes] == ["Ken Arden", "Lena Koch"] * 2


@pytest.mark.parametrize(
    "lines",
    [
        ["Cheese of the valley", "butter", "honey from the hills", "wool", "timber", "salt and lime", "peat", "eels"],
        [
            "The council met on Monday and put the vote on the tram off until the end of the month of May.",
            "The tram company said that it would wait, and that the rails had been bought a year ago.",
            "Nobody who came to the town hall was glad of it, and many said so before they went home.",
            "The mayor left by the back door.",
            "A second meeting is to be held in the school on the hill on the first Thursday of next month.",
        ],
    ],
    ids=["a list", "paragraphs of one line"],
)
def test_lines_on_which_no_sentence_runs_on_stay_apart(lines: list[str]) -> None:
    _, paragraphs = read("\n\n".join(lines) + "\n")
    assert all(paragraph in lines for paragraph in paragraphs)


WIRE = """\
MARLOW GRAIN HARVEST SEEN BELOW LAST YEAR'S
  Farmers in the valley of the Marlow will
  bring in less wheat than they did last year, Orlow Milling Co
  said in a report on the harvest.
      The company, which buys most of what is grown there, said
  that a dry May had cost its growers a fifth of their wheat.
      "We have not seen the like of it since 1959," said Ned
  Holm, who leads its office at Lower Weir.
      Prices at the exchange did not move. Holm said he expected
  them to rise by the end of the month.
"""
TYPED = """\
COUNCIL VOTES DOWN TRAM
      The council of Marlow voted down the tram on Monday night by
twelve voices to nine, after a debate of five hours.
      "I shall bring it up again next year," said Anna Berg, the
mayor, as she left the hall.
      Ned Holm of the tram company said that he had not expected it
and that the rails would be sold.
"""
NAMED = WIRE.replace("GRAIN", "&lt;MRW> GRAIN")


@pytest.mark.parametrize(("text", "paragraphs"), [(WIRE, 4), (TYPED, 3), (NAMED, 4)], ids=["wire", "typed", "named"])
def test_a_heading_in_capitals_is_apart_from_indented_paragraphs(text: str, paragraphs: int) -> None:
    article, told = read(text)
    assert article.title == text.split("\n")[0]
    assert len(told) == paragraphs
    assert "MARLOW" not in " ".join(speaker.name for speaker in article.speakers)
    assert "Ned Holm" in [speaker.name for speaker in article.speakers]


def test_a_name_and_a_cue_that_are_broken_over_two_lines_are_whole() -> None:
    text = """\
THE STRIKE GOES ON

The men of the harbour will not go back be-
fore their terms are met, Mr. Theodore Oster-
mann an-
nounced yesterday to a meeting of the self-
governing towns of the coast, which was held in the
town hall of Marlow. Mr. Ostermann is well-
known there. He left for Saint Anne at night, where the
rail¬
way men wait for him.
"""
    article, _ = read(text)
    (quote,) = article.quotes
    assert quote.speaker == "Theodore Ostermann"
    assert quote.cue is not None
    assert quote.cue.text == "an-\nnounced"


NAMES = """\
May 13, 2021 Contact: Nora Vance
Ferryman gets three years after pleading guilty to theft
A ferryman who fled to Norway in 2003 was sentenced to three years in prison after he
pleaded guilty to the theft of two boats of the harbour, Tarnby County Harbour Master
Peter Dalgaard announced Thursday.
Jonas Silfverberg would go to quays and inns, where he met his victims. Receipts link him to the
boats of Erica Olivia Hern, 23, of her neighbour Maria Lund, 20, and of old Captain Veronica
Hern.
“He treated boats as if nobody owned them and nobody would ever ask,” said constable Leighton
D’Arcy.
He was brought back from Norway in January 2020 after nearly 17 years on the run. He was
first arrested in 2003 in Tarnby County on a charge of theft but fled Tarnby after posting
bond.
The arrest was the result of the work of the harbour watch of the Tarnby Police
Department, of the Tarnby County Harbour Office and of two innkeepers of the town, who had
kept the receipts for all of these years in a drawer and brought them to the office when
they read of the new watch in the paper.
“This is another example of diligence that brings a thief before the court of his county,” said
Peter Dalgaard. “We think of those who lost their boats.”
Silfverberg will serve his time in the prison of Lower Weir, where a judge of the county had
sent his brother Magnus in 2001 for the theft of a ferry.
"""


def test_lines_that_are_full_or_end_a_sentence_are_a_column_though_many_begin_with_names() -> None:
    (article,) = read_bytes(NAMES.encode(), "a.txt").articles
    said = [quote.speaker for quote in article.quotes if quote.kind == "direct"]
    assert said == ["Leighton D’Arcy", "Peter Dalgaard", "Peter Dalgaard"]
    assert article.title == "Ferryman gets three years after pleading guilty to theft"
