"""What is printed for people: a hit, an article, a table of counts."""

from dataclasses import replace

import pytest

from searchapp.article import Article, Mention, PublicationDate, Quote, Reading, Span, Speaker
from searchapp.engine.engine import FacetCount
from searchapp.export.page import article_page, facet_table, hit_page, marked, quote_hit_page, reading_page
from searchapp.hits import Hit, QuoteHit

HIT = Hit(
    "4f2a",
    "seeds/ferry.txt",
    "Ferries sail again",
    "Harbour News",
    ("Coast Wire",),
    "2031-06-03",
    ("Vera Dimova",),
    1.5,
    7,
    "… the ferries will sail …",
    (Span(6, 13),),
    2,
    (Span(0, 7),),
)


def test_a_hit_says_what_it_is_where_it_was_printed_and_how_to_name_it() -> None:
    assert hit_page(HIT) == (
        "  7  Ferries sail again\n"
        "     Harbour News ← Coast Wire · 2031-06-03 · Vera Dimova · 3 matches\n"
        "     … the ferries will sail …\n"
        "     4f2a · seeds/ferry.txt\n\n"
    )


@pytest.mark.parametrize(
    ("number", "end"), [(7, "N5, N6"), (8, "N6, N7"), (9, "N6 and 2 more"), (90, "N6 and 83 more")]
)
def test_of_very_many_speakers_the_first_are_named(number: int, end: str) -> None:
    printed = hit_page(replace(HIT, speakers=tuple(f"N{n}" for n in range(number)))).splitlines()[1]
    assert printed.endswith(f", {end} · 3 matches")


@pytest.mark.parametrize(("count", "said"), [(0, ""), (1, " · 1 match"), (12, " · 12 matches")])
def test_matches_are_counted_where_there_are_any(count: int, said: str) -> None:
    printed = hit_page(replace(HIT, body_matches=count, title_matches=(), speakers=())).splitlines()[1]
    assert printed == f"     Harbour News ← Coast Wire · 2031-06-03{said}"


def test_what_is_not_known_of_a_hit_is_said() -> None:
    printed = hit_page(replace(HIT, title=None, outlet=None, via=(), date=None, speakers=()))
    assert printed.splitlines()[:2] == ["  7  (no title)", "     (no outlet) · undated · 3 matches"]


def test_in_colour_matches_are_bold_and_underlined_and_nothing_else_changes() -> None:
    printed = hit_page(HIT, colored=True)
    assert "… the \x1b[0m\x1b[1;4mferries\x1b[0m will sail …" in printed
    assert "\x1b[1;4mFerries\x1b[0m\x1b[1m sail again\x1b[0m" in printed
    plain = printed
    for code in ("\x1b[0m", "\x1b[1m", "\x1b[1;4m"):
        plain = plain.replace(code, "")
    assert plain == hit_page(HIT)


def test_a_text_without_matches_stays_as_it_is() -> None:
    assert marked("ferries", (), "\x1b[0m") == "ferries"


def test_nothing_of_an_article_reaches_the_terminal_raw() -> None:
    hostile = replace(HIT, title="a\x1b]0;b\x07", outlet="c\x1b[2J", speakers=("d\x9b",), path="e\x1b[A")
    assert not set("\x1b\x07\x9b") & set(hit_page(hostile))


def test_an_article_has_a_head_a_blank_line_and_its_body() -> None:
    article = Article(
        "4f2a",
        "seeds/two.txt",
        "Ferries sail again",
        "They sail.\n\nThey land.",
        place=2,
        outlet="Harbour News",
        author="Iva Petrova",
        date=PublicationDate("2031-06-03", "minute", time="14:05", zone="UTC+3"),
        speakers=(Speaker("Vera Dimova", (), "mayor of Roden"), Speaker("Port Authority", ())),
    )
    assert article_page(article) == (
        "Ferries sail again\n"
        "Harbour News · 2031-06-03 14:05 UTC+3\n"
        "By Iva Petrova\n"
        "Speakers: Vera Dimova (mayor of Roden), Port Authority\n"
        "4f2a · seeds/two.txt#2\n\n"
        "They sail.\n\nThey land.\n"
    )


def test_a_quote_is_printed_with_its_speaker_its_cue_and_its_place() -> None:
    quote = Quote("We sail", 10, 17, "direct", None)
    hit = QuoteHit("4f2a", "seeds/ferry.txt", None, None, (), None, quote, 0)
    assert quote_hit_page(hit) == (
        "direct    (unknown): “We sail”\n"
        "          (no outlet) · undated · (no title)\n"
        "          4f2a · seeds/ferry.txt\n\n"
    )


def test_who_has_no_name_is_printed_in_brackets_as_the_article_calls_them() -> None:
    source = Mention("two aides\n\x1bof the mayor", 20, 44)
    hit = QuoteHit("4f2a", "a.txt", None, None, (), None, Quote("to sail", 10, 17, "indirect", None, source=source), 0)
    assert quote_hit_page(hit).startswith("indirect  (two aides ␛of the mayor): to sail\n")


def test_a_doubtful_quote_has_a_question_mark_behind_its_kind() -> None:
    quote = Quote("to sail", 10, 17, "indirect", "Vera Dimova", confidence=0.5)
    hit = QuoteHit("4f2a", "seeds/ferry.txt", None, None, (), None, quote, 0)
    assert quote_hit_page(hit).startswith("indirect? Vera Dimova: to sail\n")


def test_counts_stand_under_one_another() -> None:
    counts = [FacetCount("Harbour News", 120), FacetCount("Coast Wire", 7), FacetCount(None, 1)]
    assert list(facet_table(counts)) == ["120  Harbour News\n", "  7  Coast Wire\n", "  1  (none)\n"]
    assert list(facet_table([])) == []


READ = Article(
    "4f2a",
    "seeds/ferry.txt",
    "Ferries sail again",
    "“We sail.”\n\nShe waited.",
    outlet="Harbour News",
    via=("Coast Wire",),
    author="Ada Holm",
    date=PublicationDate("2031-06-03", "minute", "17:18", "+03:00", "June 3, 5:18 pm"),
    paragraphs=(Span(0, 10), Span(12, 23)),
    speakers=(Speaker("Vera Dimova", ("Dimova",), "harbour master"),),
    quotes=(Quote("We sail.", 1, 9, "direct", "Vera Dimova"),),
    evidence={"outlet": "© Harbour News"},
)


def test_what_is_read_from_a_file_is_shown_with_what_it_was_read_from() -> None:
    assert reading_page(Reading("ferry.txt", "utf-8", "en", warnings=("one",), articles=(READ,))) == (
        "ferry.txt\n"
        "  utf-8 · en · 1 article\n"
        "  warning: one\n"
        "\n"
        "  Ferries sail again\n"
        "    outlet    Harbour News ← Coast Wire   (© Harbour News)\n"
        "    date      2031-06-03 17:18 +03:00   (June 3, 5:18 pm)\n"
        "    author    Ada Holm\n"
        "    id        4f2a\n"
        "    body      23 characters, 2 paragraphs\n"
        "    speaker   Vera Dimova, harbour master   (Dimova)\n"
        "    direct    Vera Dimova: “We sail.”\n\n"
    )


def test_what_could_not_be_read_from_a_file_is_said() -> None:
    bare = Article("4f2a", "ferry.txt", None, "Words.", paragraphs=(Span(0, 6),))
    lines = reading_page(Reading("ferry.txt", "utf-8", None, articles=(bare,))).splitlines()
    assert lines[1] == "  utf-8 · language not known · 1 article"
    assert lines[3] == "  (no title)"
    assert [line.split() for line in lines[4:7]] == [["outlet", "(none)"], ["date", "(none)"], ["author", "(none)"]]
    assert reading_page(Reading("x.bin", error="no text")) == "x.bin\n  cannot be read: no text\n\n"
