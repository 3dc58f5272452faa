"""`searchapp query` as scripts use it: every format, every exit status."""

import csv
import io
import json
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Run, call


def test_a_hit_has_every_promised_field(run: Run) -> None:
    answer = run("query", "terrorists", "--json").json
    assert answer["format_version"] == 1
    assert answer["query"] == "terrorists"
    assert answer["total"] == len(answer["hits"]) > 3
    hit = answer["hits"][0]
    assert {"id", "path", "title", "outlet", "via", "date", "speakers", "score", "rank", "snippet", "matches",
            "body_matches"} <= set(hit)  # fmt: skip
    assert hit["rank"] == 1
    assert hit["matches"] == sorted(hit["matches"])
    assert hit["body_matches"] >= len(hit["matches"]) > 0


def test_matches_are_the_words_asked_for(run: Run) -> None:
    for hit in run("query", "terrorists", "--jsonl").objects:
        for start, end in hit["matches"]:
            assert hit["snippet"][start:end].lower().startswith("terroris")


def test_several_arguments_are_one_query(run: Run) -> None:
    assert run("query", "Lavrov", "Astana", "--json").json["query"] == "Lavrov Astana"


def test_the_total_is_true_whatever_the_limit(run: Run) -> None:
    everything = run("query", "Lavrov", "--json", "-n", "0").json
    assert everything["total"] == len(everything["hits"])
    assert run("query", "Lavrov", "--json", "-n", "1").json["total"] == everything["total"]
    assert run("query", "Lavrov", "-c").out == f"{everything['total']}\n"


def test_offset_goes_on_where_the_limit_ended(run: Run) -> None:
    ids = [hit["id"] for hit in run("query", "Lavrov", "--jsonl", "-n", "0").objects]
    pages = [run("query", "Lavrov", "--jsonl", "-n", "2", "--offset", str(at)).objects for at in range(0, len(ids), 2)]
    assert [hit["id"] for page in pages for hit in page] == ids
    assert [hit["rank"] for page in pages for hit in page] == list(range(1, len(ids) + 1))


@pytest.mark.parametrize(("order", "backwards"), [("date", False), ("-date", True)])
def test_dates_sort_both_ways_and_the_undated_last(run: Run, order: str, backwards: bool) -> None:
    dates = [hit["date"] for hit in run("query", "*", "--jsonl", "-n", "0", "--sort", order).objects]
    dated = [date for date in dates if date]
    assert dates == dated + [None] * (len(dates) - len(dated))
    assert dated == sorted(dated, reverse=backwards)


def test_articles_of_one_outlet_come_newest_first_and_its_undated_last(fresh: Path) -> None:
    days = [
        ("b", "2017-01-02"),
        ("a", "2016-05-01"),
        ("a", "2018"),
        (None, "2019-01-01"),
        ("a", None),
        ("A", "2017-03"),
    ]
    lines = [json.dumps({"text": "Ships sail.", "outlet": outlet, "date": date}) for outlet, date in days]
    (fresh / "seeds" / "a.jsonl").write_text("\n".join(lines))
    call("index")
    hits = call("query", "ships", "--sort", "outlet", "--jsonl").objects
    assert [(hit["outlet"], hit["date"]) for hit in hits] == [
        ("A", "2017-03"), ("a", "2018"), ("a", "2016-05-01"), ("a", None), ("b", "2017-01-02"), (None, "2019-01-01"),
    ]  # fmt: skip


def test_facets_count_what_is_found(run: Run) -> None:
    answer = run("query", "*", "--json", "--facet", "outlet", "--facet", "year:1").json
    assert sum(value["count"] for value in answer["facets"]["outlet"]) + answer["none"]["outlet"] == answer["total"]
    assert len(answer["facets"]["year"]) == 1


@pytest.mark.parametrize(("chosen", "field"), [("--csv", "outlet"), ("--jsonl", "year:3"), ("-c", "speaker")])
def test_counts_that_a_format_has_no_room_for_are_told_and_the_answer_is_the_same(
    run: Run, chosen: str, field: str
) -> None:
    ran = run("query", "Lavrov", chosen, "--facet", field)
    assert (ran.status, ran.out) == (0, run("query", "Lavrov", chosen).out)
    assert f"as a table: searchapp facets QUERY --field {field.partition(':')[0]} --csv" in ran.err


def test_csv_has_a_row_a_hit(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("query", "Lavrov", "--csv", "-n", "0").out)))
    hits = run("query", "Lavrov", "--jsonl", "-n", "0").objects
    assert [(row["id"], row["title"], row["speakers"]) for row in rows] == [
        (hit["id"], hit["title"] or "", "; ".join(hit["speakers"])) for hit in hits
    ]


def test_a_template_makes_lines(run: Run) -> None:
    lines = run("query", "Astana", "--format", r"{outlet}\t{date}").lines
    assert lines
    assert all(line.count("\t") == 1 for line in lines)


def test_paths_are_printed_once_and_whole(run: Run) -> None:
    lines = run("query", "*", "-l", "-n", "0").lines
    assert len(lines) == len(set(lines)) == 5
    assert all(line.startswith("seeds/") for line in lines)
    assert run("query", "*", "-0", "-n", "0").out == "".join(line + "\0" for line in lines)


def test_quiet_speaks_through_its_status_alone(run: Run) -> None:
    found, nothing = run("query", "-q", "Lavrov"), run("query", "-q", "xylophone")
    assert (found.status, found.out, nothing.status, nothing.out) == (0, "", 1, "")


def test_nothing_found_is_status_1_and_valid_json(run: Run) -> None:
    ran = run("query", "xylophone", "--json")
    assert ran.status == 1
    assert (ran.json["total"], ran.json["hits"]) == (0, [])


def test_a_misspelt_word_is_named_with_its_neighbour(run: Run) -> None:
    ran = run("query", "terorists")
    assert ran.status == 1
    assert "terorists" in ran.err
    assert "terrorists" in ran.err


def test_explain_says_what_a_query_means(run: Run) -> None:
    ran = run("query", "--explain", "Lavrov NEAR/5 Astana")
    said, total = ran.lines
    assert ran.status == 0
    assert all(word in said for word in ("Lavrov", "Astana", "5 words"))
    assert total.split()[0] == run("query", "-c", "Lavrov NEAR/5 Astana").out.strip()


def test_explain_says_which_quotes_are_asked_for(run: Run) -> None:
    ran = run("quotes", "--explain", "--by", "Lavrov", "ceasefire")
    assert ran.status == 0
    assert "“ceasefire” in any form" in ran.out
    assert "“Lavrov” in their speaker's name" in ran.out
    assert ran.out.splitlines()[-1] == run("quotes", "-c", "--by", "Lavrov", "ceasefire").out.strip() + " quotes"


def test_explain_says_by_which_words_similar_articles_are_found(run: Run) -> None:
    one = run("query", "ceasefire", "--jsonl", "-n", "1").objects[0]["id"]
    ran = run("similar", "--explain", one)
    assert "what tells it apart most" in ran.out
    assert ran.out.splitlines()[-1].split()[0] == run("similar", "-c", one).out.strip()


@pytest.mark.parametrize("asked", [["quotes", "nosuchword"], ["facets", "nosuchword", "--field", "outlet"]])
def test_a_person_is_told_when_nothing_is_found(run: Run, asked: list[str]) -> None:
    ran = run(*asked)
    assert (ran.status, ran.out) == (1, "")
    assert "nothing found" in ran.err


@pytest.mark.parametrize(
    ("query", "said"), [("Astana or Geneva", "OR"), ("Lavrov not Astana", "NOT"), ("and not or", "NOT")]
)
def test_a_small_operator_is_a_word_and_a_person_is_told_so(run: Run, query: str, said: str) -> None:
    assert f"the operator is {said}" in run("query", query).err
    assert run("query", query, "--json").err == ""


def test_a_question_mark_at_the_end_of_a_question_asks_for_a_letter_and_a_person_is_told_so(run: Run) -> None:
    assert "the word alone is leave" in run("query", "why did they leave?").err
    assert "letter more" not in run("query", "why did they lea?e").err
    assert "letter more" not in run("query", "leave?").err


def test_small_operators_in_a_phrase_are_words_without_a_word_about_it(run: Run) -> None:
    assert "operator" not in run("query", '"sooner or later" and peace').err


def test_kwic_rows_surround_the_match(run: Run) -> None:
    rows = run("query", "ceasefire", "--kwic", "--jsonl", "-n", "0").objects
    assert rows
    assert all(row["match"].lower().startswith("cease") for row in rows)
    assert "ceasefire" in run("query", "ceasefire", "--kwic").out


def test_the_lines_of_kwic_are_what_is_counted(run: Run) -> None:
    lines = run("query", "ceasefire", "--kwic", "-n", "0").lines
    assert len(lines) > 5
    assert run("query", "ceasefire", "--kwic", "-n", "3").lines == lines[:3]
    assert run("query", "ceasefire", "--kwic", "-n", "2", "--offset", "3").lines == lines[3:5]
    assert run("query", "ceasefire", "--kwic", "-c").out == f"{len(lines)}\n"


def test_kwic_of_quotes_shows_the_matches_within_them_and_who_speaks(run: Run) -> None:
    rows = run("quotes", "--by", "Lavrov", "ceasefire", "--kwic", "--jsonl", "-n", "0").objects
    assert rows
    assert {row["speaker"] for row in rows} == {"Sergey Lavrov"}
    everywhere = run("query", "ceasefire", "--kwic", "--jsonl", "-n", "0").objects
    places = [(row["id"], row["start"]) for row in rows]
    assert len(set(places)) == len(places) < len(everywhere)
    assert set(places) <= {(row["id"], row["start"]) for row in everywhere}
    assert "Sergey Lavrov, " in run("quotes", "--by", "Lavrov", "ceasefire", "--kwic").out
    assert run("quotes", "ceasefire", "--kwic", "--csv").lines[0].endswith(",speaker")


def test_kwic_beside_a_speaker_shows_the_words_and_not_the_whole_quotes(run: Run) -> None:
    rows = run("quotes", "by:Lavrov", "ceasefire", "--kwic", "--jsonl", "-n", "0").objects
    assert {row["match"].lower() for row in rows} <= {"ceasefire", "ceasefires", "cease-fire", "cease fire"}
    assert len(run("quotes", "by:Lavrov", "--kwic", "-n", "1").lines) == 1


def test_kwic_shows_what_a_speaker_said_under_every_name(fresh: Path) -> None:
    (fresh / "own").mkdir()
    (fresh / "own" / "aliases.toml").write_text('[speakers]\n"Nora Vance" = "The Commissioner"\n')
    texts = ("Nora Vance said the dam is safe.", "The United Nations said the dam is not safe.")
    for number, text in enumerate(texts):
        (fresh / "seeds" / f"{number}.txt").write_text(f"The dam on the Orla\n\n{text}\n")
    call("index")
    safe, not_safe = "the dam is safe", "the dam is not safe"
    for name, said in (("Vance", safe), ("commissioner", safe), ("UN", not_safe)):
        for command in ("query", "quotes"):
            rows = call(command, f"by:{name}", "--kwic", "--jsonl").objects
            assert [row["match"] for row in rows] == [said]


def test_kwic_of_similar_articles_shows_the_words_that_tell_the_article_apart(run: Run) -> None:
    one = run("query", "ceasefire", "--jsonl", "-n", "1").objects[0]["id"]
    rows = run("similar", one, "--kwic", "--jsonl", "-n", "0").objects
    assert rows
    assert {row["id"] for row in rows} <= set(run("similar", one, "--format", "{id}", "-n", "0").lines)
    assert run("similar", one, "--kwic", "-c").out == f"{len(rows)}\n"


@pytest.mark.parametrize("asked", [["query", "outlet:tass"], ["quotes", "--by", "Lavrov"]])
def test_kwic_without_a_word_to_show_finds_nothing_and_says_why(run: Run, asked: list[str]) -> None:
    ran = run(*asked, "--kwic")
    assert (ran.status, ran.out) == (1, "")
    assert "stands in the text" in ran.err


@pytest.mark.parametrize("other", ["--json", "-l", "-0", "-q", "--explain"])
def test_kwic_with_a_format_of_whole_articles_is_an_error(run: Run, other: str) -> None:
    ran = run("query", "ceasefire", "--kwic", other)
    assert (ran.status, ran.out) == (2, "")
    assert f"--kwic and {other} at once" in ran.err


def test_provenance_travels_with_an_export(run: Run) -> None:
    about = run("query", "Lavrov", "--json", "--with-provenance").json["provenance"]
    assert about["query"] == "Lavrov"
    assert about["index_generation"] >= 1
    first = run("query", "Lavrov", "--csv", "--with-provenance").lines[0]
    assert first.startswith("# ")


class TestBatch:
    def test_every_query_is_answered_in_order(self, run: Run) -> None:
        answers = run("query", "--batch", "-", "--json", stdin=b"Lavrov\nAstana\nxylophone\n").objects
        assert [(a["id"], a["query"]) for a in answers] == [(1, "Lavrov"), (2, "Astana"), (3, "xylophone")]
        assert answers[2]["total"] == 0

    def test_hits_carry_the_id_that_was_given(self, run: Run) -> None:
        stdin = json.dumps({"id": "q7", "query": "Astana"}).encode() + b"\n"
        hits = run("query", "--batch", "-", "--jsonl", stdin=stdin).objects
        assert {hit["query_id"] for hit in hits} == {"q7"}

    def test_a_bad_line_is_named_and_the_rest_answered(self, run: Run) -> None:
        ran = run("query", "--batch", "-", "--json", stdin=b'Lavrov\nnosuch:field\n{"id": 5}\n\xff\xfe\nAstana\n')
        assert ran.status == 2
        assert [answer["query"] for answer in ran.objects] == ["Lavrov", "Astana"]
        assert [f"line {number}" in ran.err for number in (2, 3, 4)] == [True] * 3
        assert len(ran.err.splitlines()) == 3

    @pytest.mark.parametrize(
        "line", ['{"id": true, "query": "a"}', '{"id": 1.5, "query": "a"}', '{"query": "  "}', '{"query": ["a"]}']
    )
    def test_a_line_that_asks_nothing_is_an_error_with_its_mend(self, run: Run, line: str) -> None:
        ran = run("query", "--batch", "-", "--json", stdin=line.encode())
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith("searchapp: line 1: ")
        assert '; write {"id": …, "query": …}' in ran.err

    @pytest.mark.parametrize("line", ['{"id": 1, "query": "a"', '{"id": 1 "query": "a"}', '{ "query": a}'])
    def test_a_broken_object_is_no_query(self, run: Run, line: str) -> None:
        ran = run("query", "--batch", "-", "--json", stdin=line.encode())
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.startswith("searchapp: line 1: not a JSON object")

    def test_a_query_in_braces_is_a_query(self, run: Run) -> None:
        assert run("query", "--batch", "-", "-c", stdin=b"{said:Aleppo by:lavrov}\n").status == 0

    def test_a_mark_of_byte_order_at_the_start_is_no_part_of_the_first_query(self, run: Run) -> None:
        answers = run("query", "--batch", "-", "--json", stdin="\ufeffAstana\n\ufeffAstana".encode()).objects
        assert answers[0]["query"] == "Astana"
        labelled = '\ufeff{"id": "x", "query": "Astana"}'.encode()
        assert run("query", "--batch", "-", "-c", stdin=labelled).out.startswith("x\t")

    def test_an_id_that_is_null_is_none(self, run: Run) -> None:
        assert run("query", "--batch", "-", "--json", stdin=b'\n{"id": null, "query": "Astana"}').json["id"] == 2

    def test_an_unreadable_file_is_an_error(self, run: Run) -> None:
        ran = run("query", "--batch", "no/such/file")
        assert (ran.status, ran.out) == (2, "")
        assert "no/such/file" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "no query"),
        ([""], "no query"),
        (["speeker:lavrov"], "did you mean speaker"),
        (['"unclosed'], "character 1"),
        (["Lavrov AND"], "character"),
        (["date:2017-02-30"], "2017-02-30"),
        (["date:2018..2017"], "character"),
        (["Lavrov", "-Astana"], "-- Lavrov"),
        (["Lavrov", "--sort", "size"], "size"),
        (["Lavrov", "--json", "--csv"], "two output formats"),
        (["Lavrov", "--facet", "town"], "town"),
        (["Lavrov", "-n", "x"], "x"),
        (["Lavrov", "--format", "{nosuch}"], "nosuch"),
        (["a" * 5000], "4"),
        (["a\0b"], "character"),
    ],
)
def test_a_wrong_call_is_one_line_and_status_2(run: Run, arguments: list[str], said: str) -> None:
    ran = run("query", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert said in ran.err


@pytest.mark.parametrize(
    "command",
    [
        ["query"],
        ["query", "-c"],
        ["query", "--kwic"],
        ["query", "-l", "-n", "0"],
        ["quotes"],
        ["quotes", "--by", "Lavrov"],
        ["facets", "--field", "outlet"],
        ["facets", "--field", "speaker", "--quotes", "--per", "outlet"],
    ],
)
def test_an_article_that_is_nowhere_is_told_with_its_place_in_the_query(run: Run, command: list[str]) -> None:
    ran = run(*command, "Aleppo OR like:nosuch")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("searchapp: like:nosuch names no article at character 16; ")


def test_an_article_that_is_nowhere_is_told_with_its_place_in_a_line_of_a_batch(run: Run) -> None:
    ran = run("quotes", "--batch", "-", "-c", stdin=b"Aleppo like:nosuch")
    assert ran.err.startswith("searchapp: line 1: like:nosuch names no article at character 13; ")


@pytest.mark.parametrize(
    "left_out", ["-Astana", "-nuclear", "-Coalition", "-lavrov", "-x", "-outlet:tass", "-Астана", '-"two words"']
)
@pytest.mark.parametrize("command", ["query", "quotes"])
def test_a_word_to_leave_out_that_looks_like_options_is_named_whole(run: Run, command: str, left_out: str) -> None:
    ran = run(command, "Lavrov", left_out, "-n", "3")
    assert (ran.status, ran.out) == (2, "")
    assert f"no option {left_out}; " in ran.err
    assert f"as in: searchapp {command} -- Lavrov {shlex.quote(left_out)}" in ran.err


@pytest.mark.parametrize("options", [["-cn5"], ["-n5", "-c"], ["-cC", "."], ["-cC."]])
def test_options_may_be_written_together(run: Run, options: list[str]) -> None:
    assert run("query", "Lavrov", *options).out == run("query", "Lavrov", "-c").out


@pytest.mark.parametrize("command", ["query", "quotes", "facets"])
def test_h_is_the_help_as_its_long_form_is(run: Run, command: str) -> None:
    assert run(command, "-h").out == run(command, "--help").out != ""


def test_a_folder_may_be_written_right_behind_its_option(run: Run) -> None:
    assert "no option" not in run("query", "Lavrov", "-Cseeds").err
    assert "no option -Castle" in run("query", "Lavrov", "-Castle").err


def test_a_wrong_option_beside_a_short_one_is_the_one_that_is_named(run: Run) -> None:
    assert "no option --kwik; did you mean --kwic?" in run("query", "Lavrov", "-n5", "--kwik").err
    assert "'-1' is no number from 0 on" in run("query", "Lavrov", "-n", "-1").err
    assert "has more than 18 digits" in run("query", "Lavrov", "-n", "9" * 19).err
    assert run("query", "Lavrov", "-n", "9" * 18, "-c").status == 0


def test_without_an_index_the_mend_is_named(fresh: object) -> None:
    ran = call("query", "Lavrov")
    assert ran.status == 2
    assert "searchapp index" in ran.err


def test_without_a_workspace_the_mend_is_named(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(str(tmp_path))
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    ran = call("query", "Lavrov")
    assert ran.status == 2
    assert "searchapp init" in ran.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["query", "by:Lavrof"], "no speaker is called Lavrof; did you mean Lavrov?"),
        (["query", "outlet:TAS Aleppo"], "no outlet is called TAS; did you mean TASS?"),
        (["query", "speaker:(Velaynti OR Zxqw)"], "no speaker is called Velaynti; did you mean Velayati?"),
        (["quotes", "--by", "Javad Zarib"], "did you mean Javad Zarif?"),
        (["quotes", "--by", "Xyzzy"], "no speaker is called Xyzzy\n"),
        (["quotes", "Alepppo", "--by", "Lavrov"], "Alepppo stands in no article; did you mean"),
        (["facets", "Alepppo", "--field", "outlet"], "Alepppo stands in no article; did you mean"),
        (["query", "Syria lang:german"], "no article is in the language de\n"),
    ],
)
def test_a_name_that_nobody_has_is_told_with_the_nearest(run: Run, arguments: list[str], told: str) -> None:
    ran = run(*arguments)
    assert (ran.status, ran.out) == (1, "")
    assert told in ran.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["query", "outlet:TASS date:2015"], ["outlet:TASS finds"]),
        (["query", "Aleppo before:2000"], ["Aleppo finds"]),
        (["quotes", "--by", "Lavrov", "said:coalition date:2016-10-01"], ["by:Lavrov", "said:coalition"]),
        (["facets", "outlet:TASS -Lavrov", "--field", "year"], ["outlet:TASS finds"]),
    ],
)
def test_where_nothing_has_all_that_is_asked_what_finds_something_is_told(
    run: Run, arguments: list[str], told: list[str]
) -> None:
    ran = run(*arguments)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("nothing found\n")
    assert all(words in ran.err for words in told)
    assert len(ran.err.splitlines()) <= 4
    assert not run(*arguments, "--json").err


@pytest.mark.parametrize("query", ["by:Lavrov by:Muallem", "Mosul by:Muallem said:terrorists by:Lavrov has:date"])
def test_two_speakers_of_one_quote_are_told_from_a_quote_of_each(run: Run, query: str) -> None:
    ran = run("query", query)
    assert ran.status == 1
    advice = re.search(r"said by all of them together; (.*) asks for a quote of each", ran.err)
    assert advice
    assert advice[1].count("{") == 2
    assert run("query", advice[1]).status == 0


def test_what_several_said_together_is_told_from_what_each_said(run: Run) -> None:
    ran = run("query", "by:Bogdanov by:Zarif")
    assert ran.status == 0
    assert "{ by:Bogdanov } { by:Zarif } asks for a quote of each" in ran.err
    assert not run("query", "by:Bogdanov by:Zarif", "--jsonl").err
    assert not run("query", "{by:Bogdanov} {by:Zarif}").err


def test_speakers_are_not_told_apart_where_there_is_nothing_to_tell(run: Run) -> None:
    for query in ("by:Lavrov said:zeppelin", "{by:Lavrov} {by:Velayati} zeppelin", "by:Lavrov OR by:Muallem zeppelin"):
        assert "a quote of each" not in run("query", query).err


def test_names_are_not_asked_about_where_they_are_known_or_left_out(run: Run) -> None:
    assert run("query", "by:Lavrov outlet:TASS zeppelin").err.count("called") == 0
    assert "called" not in run("query", "zeppelin -by:Lavrof").err


@pytest.mark.parametrize("query", ["*", "speaker:Lavrov", "said:terrorists", "{by:Lavrov} OR {by:Zarif}", "-zeppelin"])
def test_where_no_word_weighs_the_newest_come_first(run: Run, query: str) -> None:
    dates = run("query", "-n", "0", "--format", "{date}", "--", query).lines
    assert dates == run("query", "-n", "0", "--format", "{date}", "--sort", "-date", "--", query).lines
    assert run("query", "-n", "2", "--format", "{date}", "--", query).lines == dates[:2]
    assert max(dates) == dates[0]


def test_where_a_word_weighs_the_best_come_first(run: Run) -> None:
    for query in ("Syria by:Lavrov", "title:Syria OR date:2017", "Syria SAME/S Russia", "atleast2:Syria"):
        scores = [hit["score"] for hit in run("query", query, "--jsonl").objects]
        assert scores == sorted(scores, reverse=True)
        assert scores[0] > 0


def test_beyond_the_last_hit_the_number_of_all_is_told(run: Run) -> None:
    total = run("query", "Syria", "-c").out.strip()
    ran = run("query", "Syria", "--offset", "500")
    assert (ran.status, ran.out, ran.err) == (0, "", f"no more: {total} articles in all\n")
    assert run("query", "Syria", "--offset", "500", "--jsonl").err == ""
    assert run("quotes", "--by", "Lavrov", "--offset", "9999").err.startswith("no more: ")
