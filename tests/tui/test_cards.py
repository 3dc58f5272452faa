"""Result cards and facet rows: what stands where."""

from dataclasses import replace

from rich.cells import cell_len

from searchapp.article import Span
from searchapp.asked.question import Question
from searchapp.engine.engine import FacetCount
from searchapp.hits import Hit
from searchapp.tui.cards import CARD_ROWS, byline, card, excerpt, heading, surname
from searchapp.tui.facet_rows import FacetRow, count_width, facet_line, facet_rows
from searchapp.tui.question import LISTED_VALUES, toggled

HIT = Hit(
    "a1",
    "seeds/1.txt",
    "Foreign ministers meet in Moscow",
    "TODAY.AZ",
    ("Azernews",),
    "2016-10-28",
    ("Sergey Lavrov", "Walid al-Muallem", "Javad Zarif", "John Kerry"),
    1.0,
    1,
    "there is a threat terrorists may be forced out",
    (Span(18, 28),),
    2,
)


def test_a_card_says_title_place_date_speakers_and_hits() -> None:
    rows = [row.text for row in card(HIT, 80)]
    assert len(rows) == CARD_ROWS
    assert rows[0].strip() == "Foreign ministers meet in Moscow"
    assert rows[1].split("  ")[1].strip() == "TODAY.AZ ← Azernews · 28 Oct 2016 · Lavrov, al-Muallem, Zarif +1"
    assert rows[1].rstrip().endswith("2 hits")
    assert rows[3] == ""


def test_hits_are_marked_by_more_than_colour_and_the_chosen_card_by_a_bar() -> None:
    marked = [piece for piece in card(HIT, 80)[2].pieces if "hit" in piece.roles]
    assert [piece.text for piece in marked] == ["terrorists"]
    assert all(row.text.startswith("▌") for row in card(HIT, 80, chosen=True)[:3])
    assert card(HIT, 80, mark="A")[0].text.startswith(" A ")


def test_where_room_is_scarce_speakers_give_way_then_the_furthest_sources() -> None:
    hit = replace(HIT, outlet="Harbour News", via=("Coast Agency", "Lighthouse"))
    assert byline(hit, 71) == "Harbour News ← Coast Agency ← Lighthouse · 28 Oct 2016 · Lavrov +3"
    assert byline(hit, 62) == "Harbour News ← Coast Agency ← … · 28 Oct 2016 · Lavrov +3"
    assert byline(hit, 45) == "Harbour News ← Coast Agency ← … · 28 Oct 2016"
    assert all(cell_len(byline(hit, width)) <= width for width in range(20, 120))


def test_a_long_name_of_who_speaks_gives_way_before_the_outlet() -> None:
    long = ("Southern Observatory for the Rights of Islanders", "Vera Dimova")
    hit = replace(HIT, outlet="Harbour Courier", via=(), speakers=long)
    assert byline(hit, 70) == "Harbour Courier · 28 Oct 2016 · Southern Observatory for the Right… +1"
    hit = replace(hit, via=("Coast Agency", "Lighthouse"))
    assert byline(hit, 70) == "Harbour Courier ← … · 28 Oct 2016 · Southern Observatory for the R… +1"
    assert all(cell_len(byline(hit, width)) <= width for width in range(20, 160))


def test_titles_and_excerpts_are_cut_between_words() -> None:
    hit = replace(HIT, title="A title with many words that finds no room at all in so narrow a card", title_matches=())
    title, _, words = (row.text.strip() for row in card(hit, 44)[:3])
    assert title == "A title with many words that finds no …"
    assert words == "there is a threat terrorists may be …"


def test_counts_of_facets_take_no_more_room_than_they_need() -> None:
    rows = (FacetRow("speaker", "Somebody With A Very Long Name", 7),)
    narrow = facet_line(rows[0], Question(), 31, chosen=False, focused=False)
    fitting = facet_line(rows[0], Question(), 37, chosen=False, focused=False, counts=count_width(rows))
    assert "…" in narrow.text
    assert fitting.text == "   Somebody With A Very Long Name  7 "


def test_what_is_not_known_is_said() -> None:
    rows = card(replace(HIT, title=None, outlet=None, via=(), date=None, speakers=()), 80)
    assert rows[0].text.strip() == "(no title) seeds/1.txt"
    assert "no outlet · undated" in rows[1].text
    assert card(None, 80)[0].text.strip() == "…"


def test_an_article_without_a_title_is_known_by_its_file_wherever_titles_are_listed() -> None:
    assert heading(None, "seeds/1.txt") == heading("", "seeds/1.txt") == "(no title) seeds/1.txt"
    assert heading("Talks end", "seeds/1.txt") == "Talks end"
    assert heading(None, "seeds/agency.jsonl#1207", 20) == "agency.jsonl#1207"
    assert heading("Talks end in Vienna", "seeds/1.txt", 5) == "Talks end in Vienna"


def test_a_hit_far_into_the_snippet_is_brought_into_sight() -> None:
    text = "word " * 40 + "terrorists at the end"
    shown = "".join(piece.text for piece in excerpt(text, (Span(200, 210),), 50))
    assert "terrorists" in shown
    assert shown.startswith("… ")
    assert len(shown) <= 50


def test_nothing_of_a_hostile_title_reaches_the_screen_raw() -> None:
    rows = card(replace(HIT, title="a\x1b[31mb\u202ec\nd"), 80)
    assert rows[0].text.strip() == "a␛[31mb\N{REPLACEMENT CHARACTER}c d"


def test_surnames_stand_for_people_and_bodies_keep_their_names() -> None:
    assert surname("Sergey Lavrov") == "Lavrov"
    assert surname("Iraq’s Joint Operations Command") == "Iraq’s Joint Operations Command"


FACETS = {
    "outlet": (FacetCount("TASS", 12), FacetCount("SANA", 3), FacetCount(None, 1)),
    "speaker": tuple(FacetCount(f"Speaker {number}", 50 - number) for number in range(LISTED_VALUES)),
}


def test_long_facets_end_in_a_door_to_all_values() -> None:
    rows = facet_rows(FACETS, Question(), 20, LISTED_VALUES)
    assert len(rows) <= 20
    assert [row.heading for row in rows if row.heading] == ["OUTLET", "SPEAKER"]
    assert rows[-1].more
    assert rows[-1].field == "speaker"
    assert not any(row.more for row in rows if row.field == "outlet")
    said = facet_rows(FACETS, Question(), 20, LISTED_VALUES, sayers=True)
    assert [row.heading for row in said if row.heading] == ["OUTLET", "WHO SAID IT"]


def test_what_was_chosen_stays_on_top_even_without_hits() -> None:
    rows = facet_rows(FACETS, toggled(Question(), "outlet", "Gone"), 20, LISTED_VALUES)
    assert rows[1] == FacetRow("outlet", "Gone", 0)


def test_taken_and_left_out_carry_a_sign_and_counts_are_aligned() -> None:
    question = toggled(toggled(Question(), "outlet", "TASS"), "outlet", "SANA", excluded=True)
    lines = [
        facet_line(FacetRow("outlet", one.value, one.count), question, 30, chosen=False, focused=False).text
        for one in FACETS["outlet"]
    ]
    assert lines == [
        " ● TASS                    12 ",
        " − SANA                     3 ",
        "   (none)                   1 ",
    ]


def test_of_people_the_surname_is_shown_and_of_bodies_the_name() -> None:
    assert [surname(name) for name in ("Sergei Lavrov", "Javad Zarif", "Tass", "Ban Ki Moon")] == [
        "Lavrov", "Zarif", "Tass", "Ban Ki Moon",
    ]  # fmt: skip
    bodies = ("White House", "State Department", "Deutsche Bahn", "Белый дом", "Rotes Kreuz", "Foreign Office")
    assert [surname(name) for name in bodies] == list(bodies)


def test_what_tells_a_king_or_a_son_apart_is_no_surname() -> None:
    assert [surname(name) for name in ("Harold II", "Brant Jr.", "Leo XIV", "Kanal 5", "Vera Dimova")] == [
        "Harold II",
        "Brant Jr.",
        "Leo XIV",
        "Kanal 5",
        "Dimova",
    ]


def test_hits_of_the_title_count_as_they_are_walked() -> None:
    rows = card(replace(HIT, title_matches=(Span(8, 17), Span(26, 32))), 80)
    assert rows[1].text.rstrip().endswith("4 hits")
    assert card(replace(HIT, title_matches=(Span(8, 17),), body_matches=0), 80)[1].text.rstrip().endswith("1 hit")
