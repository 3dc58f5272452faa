from hypothesis import given
from hypothesis import strategies as st

from searchapp.article import Article
from searchapp.compare.align import Pair, compare
from searchapp.compare.layout import summary
from tests.compare.articles import article, file_text

HARBOUR = article(
    "The harbour of Varna will be closed for two weeks from Monday, the mayor said.",
    "Dredging of the main channel costs 4.2 million euros.",
    "Ferries to Burgas sail from the northern pier until the work is done.",
    "A storm damaged the lighthouse in March.",
)
SAME_DAY = article(
    "Ferries to Burgas will leave from the northern pier until work is done.",
    "From Monday the harbour of Varna is closed for two weeks, said the mayor.",
    "Dredging of the main channel costs 4.2 million euros.",
    "The national choir sang in Plovdiv on Sunday evening.",
    name="b",
)


def pairs_of(a: Article, b: Article) -> dict[tuple[str, str], Pair]:
    return {(pair.a.text.split()[0], pair.b.text.split()[0]): pair for pair in compare(a, b).pairs}


def test_sentences_that_say_the_same_are_paired_wherever_they_stand() -> None:
    found = pairs_of(HARBOUR, SAME_DAY)
    assert set(found) == {("The", "From"), ("Dredging", "Dredging"), ("Ferries", "Ferries")}


def test_what_only_one_article_has_stands_on_its_side() -> None:
    found = compare(HARBOUR, SAME_DAY)
    assert [unit.text for unit in found.only_a] == ["A storm damaged the lighthouse in March."]
    assert [unit.text for unit in found.only_b] == ["The national choir sang in Plovdiv on Sunday evening."]


def test_the_same_words_are_verbatim_and_differing_words_are_marked() -> None:
    found = pairs_of(HARBOUR, SAME_DAY)
    assert found["Dredging", "Dredging"].kind == "verbatim"
    ferries = found["Ferries", "Ferries"]
    assert ferries.kind == "reworded"
    assert [ferries.a.text[slice(*span)] for span in ferries.a_differs] == ["sail", "the"]
    assert [ferries.b.text[slice(*span)] for span in ferries.b_differs] == ["will leave"]


def test_offsets_are_those_of_the_file_text() -> None:
    text = file_text(HARBOUR)
    for unit in compare(HARBOUR, SAME_DAY).units_a:
        assert text[unit.start : unit.end] == unit.text
        assert HARBOUR.body[slice(*unit.body)] == unit.text


def test_the_title_is_no_unit() -> None:
    titled = article("Something else happened here.", title="Dredging of the main channel costs 4.2 million euros")
    assert compare(titled, HARBOUR).pairs == ()


def test_other_numbers_in_the_same_phrase_are_another_fact() -> None:
    monday = article("The index of the Sofia exchange fell 12 points to 1,530 at the close of trading on Monday.")
    friday = article("The shares of Bulgartabac rose 3 levs to 90 at the opening of trading on Friday.", name="b")
    assert compare(monday, friday).pairs == ()


def test_other_names_in_the_same_phrase_are_another_fact() -> None:
    one = article("A fire killed 12 people in a market hall in Ruse on Monday.")
    two = article("A fire killed 40 people in a cinema in Pleven on Friday.", name="b")
    assert compare(one, two).pairs == ()


def test_a_clause_that_one_adds_leaves_the_fact_the_same() -> None:
    fact = "The city council of Plovdiv has agreed to rebuild the old tobacco warehouses as a museum"
    one = article(f"{fact}.")
    two = article(f"{fact}, Deputy Mayor Anna Petrova of the Green League said.", name="b")
    assert len(compare(one, two).pairs) == 1


def test_the_same_speaker_weighs_and_another_weighs_against() -> None:
    words, other = "the old tobacco warehouses will be a museum", "the tobacco warehouses should become a museum"

    def score(speaker: str | tuple[str, ...]) -> float:
        one = article(f"“{words},” said Anna Petrova.", quotes=((words, "Anna Petrova"),))
        two = article(f"“{other},” came the answer.", quotes=((other, speaker),), name="b")
        (pair,) = compare(one, two).pairs
        return pair.score

    assert score("Petrova") > score("Koleva")
    assert score(("Maria Koleva", "Anna Petrova")) == score("Petrova")
    assert score(("Maria Koleva", "Ivo Dimov")) == score("Koleva")


def test_one_sentence_that_two_report_is_paired_with_both() -> None:
    long = "We will strengthen cooperation with Turkey and Iran and we expect the ceasefire in Aleppo to hold."
    one = article(
        f"“{long}” Petrov said.",
        "“Nobody wants another winter of war.” Petrov said.",
        "“The talks go on.” Petrov said.",
        quotes=((long, "Ivan Petrov"), ("Nobody wants another winter of war.", "Ivan Petrov"),
                ("The talks go on.", "Ivan Petrov")),
    )  # fmt: skip
    first = "Russia would strengthen its cooperation with Turkey and Iran"
    second = "he expected the ceasefire in Aleppo to hold"
    third = "winter brings hunger to the villages"
    two = article(
        f"Petrov said that {first}.",
        f"He added that {second}.",
        f"Petrov said {third}.",
        quotes=((first, "Petrov"), (second, "Petrov"), (third, "Petrov")),
        name="b",
    )
    partners = {pair.b.text for pair in compare(one, two).pairs if pair.a.text.startswith("“We will")}
    assert partners == {f"Petrov said that {first}.", f"He added that {second}."}


def test_a_repeated_sentence_has_the_same_partner_at_both_places() -> None:
    repeated = article(*[HARBOUR.body.split("\n\n")[2]] * 2)
    assert len(compare(repeated, SAME_DAY).pairs) == 2


def test_the_summary_counts_statements_on_both_sides() -> None:
    assert summary(compare(HARBOUR, SAME_DAY)) == "3 statements shared, 1 verbatim · only left 1 · only right 1"
    assert summary(compare(HARBOUR, article("Nothing."))).startswith("nothing shared")


def test_an_article_without_words_shares_nothing() -> None:
    empty = article("…")
    found = compare(empty, HARBOUR)
    assert (found.pairs, found.units_a, found.reprint) == ((), (), 0.0)


def test_russian_and_arabic_articles_are_aligned_too() -> None:
    one = article("Лавров заявил, что Россия наращивает сотрудничество с Турцией и Ираном по Сирии.", language="ru")
    two = article("Россия наращивает сотрудничество с Турцией и Ираном, заявил Лавров.", language="ru", name="b")
    assert len(compare(one, two).pairs) == 1
    three = article("قال الوزير إن الاجتماع سيعقد في موسكو يوم الخميس المقبل", language="ar")
    four = article("الاجتماع سيعقد في موسكو يوم الخميس المقبل قال الوزير", language="ar", name="b")
    assert len(compare(three, four).pairs) == 1


def test_hostile_repetition_stays_bounded() -> None:
    same = article("na " * 20_000, "Stop. " * 3_000)
    found = compare(same, same)
    assert len(found.pairs) <= len(found.units_a) + len(found.units_b)


words = st.lists(
    st.sampled_from(("Oslo", "talks", "failed,", "the", "12", "ministers", "said.", "Nobody")), max_size=30
)


@given(words, words)
def test_every_sentence_is_paired_or_alone(left: list[str], right: list[str]) -> None:
    found = compare(article(" ".join(left) or "…"), article(" ".join(right) or "…", name="b"))
    paired_a, paired_b = {pair.a for pair in found.pairs}, {pair.b for pair in found.pairs}
    assert paired_a | set(found.only_a) == set(found.units_a)
    assert paired_b | set(found.only_b) == set(found.units_b)
    assert not paired_a & set(found.only_a)
    assert all(0 <= pair.score <= 1 for pair in found.pairs)
    assert 0 <= found.reprint <= 1


def test_what_a_site_puts_between_its_paragraphs_is_shared_by_nobody() -> None:
    lines = ("The ferry to Burgas sails at nine.", "The choir sang in Plovdiv.", "A storm broke the mast.")
    others = ("Olive oil costs twice as much as last year.", "The court meets in June.", "Snow fell on the pass.")
    for between in ("ADVERTISEMENT", "Read more", "Advertisement -"):
        a = article(*(part for line in lines for part in (line, between)))
        b = article(*(part for line in others for part in (line, between)), name="b")
        assert compare(a, b).pairs == ()
    said = "“No comment.”"
    found = compare(article(*lines, said), article(*others, said, name="b")).pairs
    assert [pair.a.text for pair in found] == [said]
