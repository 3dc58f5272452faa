"""The table of quotes: what is grouped, and what is listed once."""

from dataclasses import replace

import pytest
from rich.cells import cell_len

from searchapp.article import Mention, Quote
from searchapp.hits import QuoteHit
from searchapp.tui.quote_rows import QuoteEntry, detail_rows, quote_entries, quote_line


def hit(article: str, outlet: str, text: str, place: int = 0) -> QuoteHit:
    quote = Quote(text, 0, len(text), "indirect", "Vera Dimova")
    return QuoteHit(article, f"{article}.txt", "A title", outlet, (), "2031-06-03", quote, place)


QUOTES = (
    hit("one", "Lighthouse", "ferries will sail again from Monday"),
    hit("two", "Harbour News", "the ferries will sail again on Monday"),
    hit("two", "Harbour News", "“will sail again”", 1),
    hit("two", "Harbour News", "the ferries will sail again on Monday", 2),
    hit("three", "Harbour News", "something else"),
)


def listed(entries: tuple[QuoteEntry, ...]) -> list[tuple[str, str]]:
    return [(entry.quote.id, entry.quote.quote.text) for entry in entries if entry.quote is not None]


def test_what_stands_within_another_quote_of_its_article_is_listed_once() -> None:
    entries = quote_entries(QUOTES, ((0, 1, 2, 3),))
    assert entries[0].heading == "Vera Dimova · one statement in 2 outlets"
    assert listed(entries) == [
        ("one", "ferries will sail again from Monday"),
        ("two", "the ferries will sail again on Monday"),
        ("three", "something else"),
    ]


def test_the_same_words_in_two_articles_are_both_listed() -> None:
    entries = quote_entries((QUOTES[1], hit("four", "Lighthouse", QUOTES[1].quote.text)), ((0, 1),))
    assert [article for article, _ in listed(entries)] == ["two", "four"]


def test_a_long_quote_is_shown_from_the_sentence_that_the_other_has_too() -> None:
    long = "We have waited for this since the spring, and so has the town. The ferries will sail again on Monday. Come!"
    short = "the ferries will sail again on Monday"
    entries = quote_entries((hit("a", "Lighthouse", short), hit("b", "Harbour News", long)), ((0, 1),))
    rows = [quote_line(entry, 100, chosen=False).text for entry in entries if entry.quote is not None]
    assert rows[0].strip().startswith("the ferries will sail")
    assert rows[1].strip().startswith("… The ferries will sail again on Monday. Come!")


def test_the_first_of_several_wordings_is_shown_from_the_shared_sentence_too() -> None:
    long = "Nobody asked us. Every school on the islands stays open through the winter."
    short = "every school on the islands stays open through the winter"
    entries = quote_entries((hit("a", "Lighthouse", long), hit("b", "Harbour News", short)), ((0, 1),))
    first = next(entry for entry in entries if entry.quote is not None)
    assert "… Every school on the islands" in quote_line(first, 100, chosen=False).text


def test_of_several_who_said_it_the_number_is_seen_where_there_is_no_room() -> None:
    said = "ferries will sail again from Monday"
    quote = Quote(said, 0, len(said), "indirect", "Vera Dimova", joint=("Konstantin Alexandrov Marinov",))
    both = QuoteHit("one", "one.txt", "A title", "Lighthouse", (), "2031-06-03", quote, 0)
    assert "Dimova +1 " in quote_line(QuoteEntry(both), 100, chosen=False).text


def told(article: str, outlet: str, text: str, speaker: str | None) -> QuoteHit:
    quote = Quote(text, 0, len(text), "indirect", speaker)
    return QuoteHit(article, f"{article}.txt", "A title", outlet, (), "2031-06-13", quote, 0)


def test_who_said_it_in_another_wording_is_named_where_it_is_not_whom_the_heading_names() -> None:
    words = "the harbour will be dredged before the winter"
    quotes = (
        told("a", "Lighthouse", words, None),
        told("b", "Harbour News", words, "Vera Dimova"),
        told("c", "Coast Post", words, "Dimova"),
        told("d", "Evening Buoy", words, "Port Authority"),
    )
    entries = quote_entries(quotes, ((0, 1, 2, 3),))
    assert entries[0].heading == "Vera Dimova · one statement in 4 outlets"
    rows = [quote_line(entry, 120, chosen=False).text.strip() for entry in entries if entry.quote is not None]
    assert [line.partition(" harbour")[0] for line in rows] == ["(unknown): the", "the", "the", "Port Authority: the"]


def test_who_has_no_name_is_shown_as_the_article_calls_them() -> None:
    words = "the harbour will be dredged before the winter"
    source = Mention("two aides of the mayor", 60, 82)
    quotes = tuple(
        replace(hit, quote=replace(hit.quote, source=source))
        for hit in (told("a", "Lighthouse", words, None), told("b", "Harbour News", words, None))
    )
    entries = quote_entries(quotes, ((0, 1),))
    assert entries[0].heading == "(two aides of the mayor) · one statement in 2 outlets"
    assert quote_line(QuoteEntry(quotes[0]), 120, chosen=False).text.startswith(" (two aides of the m…  the harbour")


def test_outlet_and_date_stand_apart_however_long_they_are() -> None:
    entry = QuoteEntry(told("a", "The Evening Buoy of Karlshavn", "dredged", "Vera Dimova"))
    for width in (72, 80, 100, 120, 200):
        assert "  13 Jun 2031" in quote_line(entry, width, chosen=False).text
        assert cell_len(quote_line(entry, width, chosen=False).text) <= width


def test_where_everybody_says_it_nobody_is_named_for_all() -> None:
    words = "the harbour will be dredged before the winter"
    speakers = (None, "Vera Dimova", "Port Authority", "Konstantin Marinov", "Coast Guard")
    quotes = [told(str(place), f"Paper {place}", words, speaker) for place, speaker in enumerate(speakers)]
    entries = quote_entries(quotes, (range(5),))
    assert entries[0].heading == "several speakers · one statement in 5 outlets"
    assert [entry.other for entry in entries if entry.quote is not None] == ["", *speakers[1:]]
    assert quote_entries(quotes[1:3], (range(2),))[0].heading.startswith("several speakers · ")
    assert quote_entries(quotes[:2], (range(2),))[0].heading.startswith("Vera Dimova · ")


@pytest.mark.parametrize(("confidence", "doubtful"), [(0.64, True), (0.65, False)])
def test_what_is_doubtfully_said_is_muted_and_named_so(confidence: float, doubtful: bool) -> None:
    sure = hit("one", "Lighthouse", "the ferries will sail again")
    entry = QuoteEntry(replace(sure, quote=replace(sure.quote, confidence=confidence)))
    words = next(piece for piece in quote_line(entry, 100, chosen=False).pieces if "ferries" in piece.text)
    assert ("muted" in words.roles) is doubtful
    assert ("indirect · doubtful, confidence 0.64" in detail_rows(entry, 100)[0].text) is doubtful


@pytest.mark.parametrize(
    ("width", "shown"), [(160, "Hamas-run health ministry"), (120, "Hamas-run health mi"), (80, "Hamas-run")]
)
def test_a_wide_terminal_shows_long_names_whole(width: int, shown: str) -> None:
    said = hit("one", "Lighthouse", "ferries will sail")
    said = replace(said, quote=replace(said.quote, speaker="Hamas-run health ministry"))
    assert shown in quote_line(QuoteEntry(said), width, chosen=False).text
