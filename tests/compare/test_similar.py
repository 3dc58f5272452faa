from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from searchapp.article import Article
from searchapp.compare.similar import similar
from searchapp.engine.engine import Scored
from searchapp.text.tokens import forms, stem
from tests.compare.articles import article


class Shelf:
    """An engine of a few articles."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = articles
        self.count = len(articles)
        self.stems = [Counter(stem(word, "en") for word in forms(f"{one.title} {one.body}")) for one in articles]

    def frequencies(self, words: Iterable[str]) -> Mapping[str, int]:
        return {word: sum(stem(word, "en") in stems for stems in self.stems) for word in words}

    def rank(self, weights: Mapping[str, float], limit: int) -> Sequence[Scored]:
        scores = [sum(weight for word, weight in weights.items() if stem(word, "en") in one) for one in self.stems]
        order = sorted(range(self.count), key=lambda row: -scores[row])
        return [Scored(row, scores[row]) for row in order if scores[row] > 0][:limit]

    def fetch(self, rows: Sequence[int]) -> Sequence[Article]:
        return [self.articles[row] for row in rows]


def quake(name: str, magnitude: str, place: str, more: str, day: str | None = None) -> Article:
    return article(
        f"A {magnitude}-magnitude earthquake struck near {place}, the geological survey said. {more}",
        title=f"Earthquake shakes {place}",
        name=name,
        day=day,
    )


SHELF = Shelf(
    [
        quake("s1", "4.4", "Sonoma", "Windows broke at The Geysers, and schools stayed open."),
        quake("s2", "4.4", "Sonoma", "Nobody was hurt at The Geysers; a few windows broke."),
        quake("n1", "6.1", "Napa", "Wineries lost barrels and streets were closed all day."),
        quake("n2", "6.1", "Napa", "Streets were closed and barrels rolled out of the wineries."),
        article("Wheat prices rose in Chicago after a dry spring.", title="Wheat is dear", name="w"),
        article("The national choir sang in Plovdiv on Sunday.", title="Choir sings", name="c"),
    ]
)


def names(found: Sequence[Scored]) -> list[str]:
    return [SHELF.articles[hit.row].id for hit in found]


def test_the_same_event_comes_before_its_twin() -> None:
    assert names(similar(SHELF, SHELF.articles[0]))[0] == "s2"
    assert names(similar(SHELF, SHELF.articles[3]))[0] == "n1"


def test_the_article_itself_is_left_out() -> None:
    for one in SHELF.articles:
        assert one.id not in names(similar(SHELF, one))


def test_a_pasted_text_finds_its_articles() -> None:
    assert names(similar(SHELF, "barrels rolled through the streets of Napa after a quake"))[0] in ("n1", "n2")


def test_scores_descend() -> None:
    scores = [hit.score for hit in similar(SHELF, SHELF.articles[0])]
    assert scores == sorted(scores, reverse=True)


def test_the_same_day_counts() -> None:
    shelf = Shelf(
        [
            quake("q", "5.0", "Izmir", "Walls cracked.", "2020-10-30"),
            quake("later", "5.0", "Izmir", "Walls cracked.", "2021-02-01"),
            quake("same", "5.0", "Izmir", "Walls cracked.", "2020-10-30"),
            *SHELF.articles,
        ]
    )
    assert [shelf.articles[hit.row].id for hit in similar(shelf, shelf.articles[0])][:2] == ["same", "later"]


def vote(name: str, winner: str, more: str, day: str | None) -> Article:
    text = f"{winner} won the presidential election in Tavria, the electoral commission said. {more}"
    return article(text, title=f"{winner} wins election in Tavria", name=name, day=day)


def test_another_report_of_the_day_after_comes_before_the_same_kind_of_event_of_another_year() -> None:
    solt = (
        "His rival, the judge Nadia Solt, conceded; turnout was 71 percent. Observers of the Council saw a calm vote."
    )
    ruz = "The incumbent, Pavel Ruz, conceded in the morning; turnout was 64 percent. He promised to fight corruption."
    observers = (
        "The vote in Tavria was calm, observers of the Council said, but television favoured Deric over Nadia Solt."
    )
    shelf = Shelf(
        [
            vote("q", "Deric", solt, "2026-09-14"),
            vote("old", "Deric", ruz, "2021-09-13"),
            article(observers, title="Observers praise calm vote in Tavria", name="observers", day="2026-09-15"),
            *SHELF.articles,
        ]
    )
    assert [shelf.articles[hit.row].id for hit in similar(shelf, shelf.articles[0])][:2] == ["observers", "old"]


def test_an_article_without_a_date_stands_between_those_of_the_day_and_those_of_another_year() -> None:
    more = "Turnout was 71 percent; his rival conceded at night."
    days = {"q": "2026-09-14", "old": "2021-09-13", "undated": None, "same": "2026-09-14"}
    shelf = Shelf([*(vote(name, "Deric", more, day) for name, day in days.items()), *SHELF.articles])
    found = [shelf.articles[hit.row].id for hit in similar(shelf, shelf.articles[0])]
    assert found[:3] == ["same", "undated", "old"]


def test_what_is_of_the_same_day_and_on_something_else_stays_behind() -> None:
    shelf = Shelf(
        [
            vote("q", "Deric", "Turnout was 71 percent.", "2026-09-14"),
            article(
                "The choir of Tavria sang in Soren, said the mayor.", title="Choir sings", name="c2", day="2026-09-14"
            ),
            vote("recount", "Deric", "A court now looks at the count in two districts.", "2026-10-30"),
            *SHELF.articles,
        ]
    )
    assert shelf.articles[similar(shelf, shelf.articles[0])[0].row].id == "recount"


def test_the_digits_of_a_magnitude_count_together() -> None:
    shelf = Shelf(
        [
            quake("q", "5.4", "Izmir", "Walls cracked, and Road 7 was closed at noon."),
            quake("other", "4.5", "Izmir", "Walls cracked, and Road 7 was closed."),
            quake("same", "5.4", "Izmir", "Walls cracked, and Road 7 was closed."),
            *SHELF.articles,
        ]
    )
    assert shelf.articles[similar(shelf, shelf.articles[0])[0].row].id == "same"


def test_a_text_without_words_finds_nothing() -> None:
    assert similar(SHELF, "…") == []


def test_what_shares_a_word_or_two_is_not_listed_where_others_are_on_the_same_event() -> None:
    found = names(similar(SHELF, SHELF.articles[0]))
    assert "s2" in found
    assert "w" not in found
    assert "c" not in found


def test_the_nearest_of_a_lone_article_are_listed_though_they_are_weak() -> None:
    shelf = Shelf([article("Wheat is sown near Napa in a dry spring.", title="Sowing", name="q"), *SHELF.articles])
    found = [shelf.articles[hit.row].id for hit in similar(shelf, shelf.articles[0])]
    assert "w" in found
