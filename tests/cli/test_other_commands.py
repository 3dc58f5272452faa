"""`show`, `compare`, `similar`, `quotes`, `facets`, `inspect`, `correct`, and how they refuse."""

import csv
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from searchapp.article import Article
from searchapp.reading.articles import articles_of
from searchapp.reading.pages.page import Page
from tests.cli.conftest import ROOT, Run, call

AZERNEWS, TASS, SEVERAL = (
    "seeds/001_325ec279d4bf9786.txt",
    "seeds/003_c650b099b3b6e936.txt",
    "seeds/004_3242645981f0b378.txt",
)


def test_show_prints_an_article_by_id_and_by_path(run: Run) -> None:
    article = run("show", TASS, "--json").json
    assert article["outlet"] == "TASS"
    assert run("show", article["id"]).out == run("show", TASS).out
    assert article["title"] in run("show", TASS).out


def test_a_file_of_several_pieces_is_named_by_place(run: Run) -> None:
    pieces = [run("show", f"{SEVERAL}#{place}", "--json").json for place in (1, 2, 3)]
    assert len({piece["id"] for piece in pieces}) == 3
    assert run("show", SEVERAL, "--json").json["id"] == pieces[0]["id"]


def test_show_raw_is_the_text_that_offsets_count_in(run: Run) -> None:
    raw = run("show", TASS, "--raw").out
    for quote in run("show", TASS, "--json").json["quotes"]:
        assert raw[quote["start"] : quote["end"]] == quote["text"]


def test_compare_pairs_what_both_say(run: Run) -> None:
    answer = run("compare", AZERNEWS, TASS, "--json").json
    assert answer["pairs"]
    assert {pair["kind"] for pair in answer["pairs"]} <= {"verbatim", "reworded"}
    assert all(0 <= pair["score"] <= 1 for pair in answer["pairs"])
    assert 0 <= answer["reprint"] <= 1
    assert any("stepping up" in pair["b"]["text"] for pair in answer["pairs"])
    assert answer["occasion"]["verdict"] == "same occasion"
    assert answer["first"] == {"article": None, "evidence": "both of 2017-01-25"}


def test_compare_tells_people_each_statement_once(run: Run) -> None:
    text = run("compare", AZERNEWS, TASS).out
    lines = text.splitlines()
    assert text.count("We are increasing cooperation with Turkey") == 1
    assert "same occasion" in lines[5]
    both, only_first, only_second = (lines.index(head) for head in ("In both", "Only in Today.Az", "Only in TASS"))
    assert both < only_first < only_second
    assert {line.strip()[0] for line in lines[only_first + 1 : only_second - 1]} == {"<"}


def test_coverage_shows_which_outlets_have_a_statement_and_how_each_words_it(run: Run) -> None:
    ran = run("coverage", TASS)
    assert ran.status == 0
    assert ran.lines[0].startswith("A  Russian Aerospace Forces")
    head = next(at for at, line in enumerate(ran.lines) if line.startswith("  1  A B C  Sergey Lavrov"))
    letters = [line.split()[0] for line in ran.lines[head + 1 : head + 4]]
    assert letters == ["A", "B", "C"]
    assert len({line for line in ran.lines[head + 1 : head + 4] if "cooperation" in line}) == 3


def test_coverage_for_scripts_has_a_list_for_each_article(run: Run) -> None:
    answer = run("coverage", AZERNEWS, TASS, AZERNEWS, "--json").json
    assert [one["path"] for one in answer["articles"]] == [AZERNEWS, TASS]
    assert len(answer["alone"]) == 2
    raw = {path: run("show", path, "--raw").out for path in (AZERNEWS, TASS)}
    for statement in answer["statements"]:
        assert statement["carried"] == sum(map(bool, statement["wordings"])) == 2
        for path, units in zip((AZERNEWS, TASS), statement["wordings"], strict=True):
            assert all(raw[path][unit["start"] : unit["end"]] == unit["text"] for unit in units)


def test_coverage_of_a_lonely_article_says_so(fresh: Path) -> None:
    (fresh / "seeds").mkdir(exist_ok=True)
    (fresh / "seeds" / "a.txt").write_text("Choir sings\n\nThe festival of Plovdiv begins in May.\n", encoding="utf-8")
    call("index")
    ran = call("coverage", "seeds/a.txt")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "no other outlet has a statement of this article within a week of it\n"


def test_compare_needs_no_index_for_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    a, b = (str(ROOT / path) for path in (AZERNEWS, TASS))
    assert call("compare", a, b, "--json").status == 0


def test_a_verdict_is_kept_also_before_there_is_an_index_and_refused_where_nothing_is_shared(fresh: Path) -> None:
    said = "“We are closing the harbour of Varna for two weeks to dredge the channel,” Mayor Ivan Portnih said."
    (fresh / "a.txt").write_text(f"Harbour will close\n\n{said}\n", encoding="utf-8")
    (fresh / "b.txt").write_text(f"Port shut\n\n{said}\n\nFishermen protested.\n", encoding="utf-8")
    (fresh / "c.txt").write_text("Choir sings\n\nThe festival of Plovdiv begins in May.\n", encoding="utf-8")
    assert call("compare", "a.txt", "b.txt", "--verdict", "recurring formula").status == 0
    assert call("compare", "b.txt", "a.txt", "--json").json["occasion"]["by_user"] is True
    refused = call("compare", "a.txt", "c.txt", "--verdict", "unclear")
    assert refused.status == 2
    assert refused.out == ""
    assert refused.err == "searchapp: nothing is shared, so there is nothing to judge; leave --verdict out\n"


def test_similar_never_gives_the_article_itself(run: Run) -> None:
    ran = run("similar", TASS, "--jsonl")
    assert ran.status == 0
    assert TASS not in [hit["path"] for hit in ran.objects]


def test_similar_offers_no_option_that_changes_nothing(run: Run) -> None:
    assert "--any" not in run("similar", "--help").out
    assert all("--any" in run(command, "--help").out for command in ("query", "quotes", "facets"))
    plain, taken = (run("similar", "seeds/003_c650b099b3b6e936.txt", "-l", *more) for more in ((), ("--any",)))
    assert (taken.out, taken.status) == (plain.out, plain.status)


def test_what_a_shell_is_missing_is_told_in_one_even_line(run: Run) -> None:
    assert "  " not in run("completion").err
    assert run("completion").err.count("\n") == 1


def test_similar_takes_a_passage(run: Run) -> None:
    passage = "Russia is ready to carry out strikes on the Islamic State together with the Syrian armed opposition"
    hits = run("similar", "-", "--jsonl", stdin=passage.encode()).objects
    assert hits[0]["path"] == TASS
    assert "strikes" in hits[0]["snippet"]
    assert hits[0]["matches"]


def test_similar_counts_facets_and_keeps_its_scores_in_another_order(run: Run) -> None:
    hits = run("similar", TASS, "--jsonl", "-n", "0").objects
    answer = run("similar", TASS, "--json", "-n", "0", "--facet", "outlet", "--sort", "date").json
    counted = sum(one["count"] for one in answer["facets"]["outlet"]) + answer["none"]["outlet"]
    assert counted == answer["total"] == len(hits)
    dates = [hit["date"] for hit in answer["hits"]]
    dated = [date for date in dates if date]
    assert dates == sorted(dated) + [None] * (len(dates) - len(dated))
    assert {hit["id"]: hit["score"] for hit in answer["hits"]} == {hit["id"]: hit["score"] for hit in hits}
    assert [hit["rank"] for hit in answer["hits"]] == list(range(1, len(hits) + 1))


def test_similar_lets_newer_articles_rank_higher_when_asked(run: Run) -> None:
    hits = run("similar", TASS, "--jsonl", "-n", "0").objects
    fresher = run("similar", TASS, "--jsonl", "-n", "0", "--fresh").objects
    gained = {hit["id"]: hit["score"] for hit in fresher}
    assert [hit["id"] for hit in fresher] == sorted(gained, key=lambda one: -gained[one])
    assert all(gained[hit["id"]] == hit["score"] for hit in hits if not hit["date"])
    assert all(hit["score"] < gained[hit["id"]] < 2.001 * hit["score"] for hit in hits if hit["date"])


def test_similar_answers_a_batch(run: Run) -> None:
    lines = [json.dumps({"id": "p", "text": "humanitarian aid to Aleppo"}), TASS]
    ran = run("similar", "--batch", "-", "--json", stdin="\n".join(lines).encode())
    assert ran.status == 0
    assert len(ran.objects) == 2
    assert ran.objects[0]["id"] == "p"


def test_the_chain_of_reprints_names_title_outlet_date_and_evidence(fresh: Path) -> None:
    told = " ".join(f"The harbour master of Varna counted {number} ships on that grey morning." for number in range(40))
    rows = [
        {"id": "first", "title": "Ships counted", "outlet": "TASS", "date": "2017-01-25", "text": told},
        {"id": "second", "title": None, "outlet": "Today.Az", "date": "2017-01-26", "via": ["TASS"], "text": told},
    ]
    (fresh / "seeds" / "wire.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert call("index").status == 0
    lines = call("reprints", "second").lines
    assert [line.split("%")[1].strip() for line in lines if "%" in line] == ["Ships counted", "(no title)"]
    assert "TASS · 2017-01-25" in lines[1]
    assert "Today.Az ← TASS · 2017-01-26" in "\n".join(lines)
    assert call("compare", "first", "second", "--json").json["first"]["article"] == "a"
    links = call("reprints", "second", "--json").json["chain"]
    assert [link["id"] for link in links] == ["first", "second"]


def test_the_help_says_what_a_batch_holds(run: Run) -> None:
    assert "An id a line" in run("similar", "--help").out
    assert "A query a line" in run("quotes", "--help").out


def test_a_broken_line_of_a_batch_of_texts_is_named(run: Run) -> None:
    ran = run("similar", "--batch", "-", "-c", stdin=f'{{nosuch}}\n{{"id": "p", "text"\n{TASS}\n'.encode())
    assert ran.status == 2
    assert [line.partition(";")[0] for line in ran.err.splitlines()] == [
        f"searchapp: line {number}: not a JSON object" for number in (1, 2)
    ]
    assert ran.out.startswith(f"{TASS}\t")


def test_quotes_are_rows_by_speaker(run: Run) -> None:
    rows = run("quotes", "--by", "Lavrov", "--jsonl", "-n", "0").objects
    assert len(rows) > 10
    assert all("Lavrov" in row["speaker"] for row in rows)
    assert run("quotes", "--by", "Lavrov", "-c").out == f"{len(rows)}\n"


@pytest.mark.parametrize("name", ["(", '"', "=", "*", " "])
def test_a_speaker_of_no_word_is_an_error_that_names_the_option(name: str, run: Run) -> None:
    for query in ("terrorists", "*"):
        ran = run("quotes", "--by", name, query)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err == "searchapp: --by without a word; write words after --by, or leave it out\n"


@pytest.mark.parametrize("name", ["x" * 5000, "Berg OR Dahl", "\udcff b"], ids=["long", "operator", "no text"])
def test_a_speaker_nobody_is_called_is_nothing_found_however_it_is_written(name: str, run: Run) -> None:
    ran = run("quotes", "--by", name, "terrorists")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.startswith("nothing found\n")


def test_quote_operators_choose_single_quotes(run: Run) -> None:
    rows = run("quotes", "said:terrorists", "kind:direct", "--jsonl", "-n", "0").objects
    assert rows
    assert all(row["kind"] == "direct" and "terroris" in row["text"].lower() for row in rows)


def test_quotes_answer_a_batch(run: Run) -> None:
    lines = b'said:terrorists\nnosuch:x\n{"id": "m", "query": "by:muallem"}\n'
    ran = run("quotes", "--batch", "-", "--jsonl", "-n", "2", stdin=lines)
    assert ran.status == 2
    assert [row["query_id"] for row in ran.objects] == [1, 1, "m", "m"]
    assert "line 2: there is no field nosuch:" in ran.err
    assert run("quotes", "--batch", "-", "-c", stdin=b"by:muallem").out == "1\t" + run("quotes", "by:muallem", "-c").out


def test_a_line_of_a_batch_without_a_query_is_told_what_it_lacks(run: Run) -> None:
    ran = run("query", "--batch", "-", "-c", stdin=b'{"query": " "}\n{"id": "m"}\n{"query": 3}\n{"query": "Mosul"}\n')
    empty, missing, number = ran.err.splitlines()
    assert 'line 1: the "query" is empty' in empty
    assert '"*" for every article' in empty
    assert 'line 2: there is no "query" in the object' in missing
    assert 'line 3: the "query" is no text' in number
    assert ran.out.startswith("4\t")


def test_a_field_cannot_be_counted_by_itself_and_another_is_named(run: Run) -> None:
    for field, other in (("speaker", "outlet"), ("outlet", "year")):
        refused = run("facets", "--field", field, "--per", field)
        assert refused.status == 2
        assert f"--field and --per both name {field}" in refused.err
        assert f"--per {other}" in refused.err


def test_the_wordings_of_a_statement_can_be_one_speakers(run: Run) -> None:
    like = ["quotes", "--like", "we are certain that it will not meet its commitments", "--jsonl"]
    assert {row["speaker"] for row in run(*like, "--by", "muallem").objects} == {"Walid Muallem"}
    assert run(*like, "--by", "Lavrov").status == 1


def test_a_statement_is_found_where_it_stands_word_by_word_however_common_its_words(run: Run) -> None:
    direct = [row["text"] for row in run("quotes", "kind:direct", "-n", "0", "--jsonl").objects]
    for words in (" ".join(text.split()[:6]) for text in direct[:25]):
        plain = re.findall(r"[^\W_]+", words)
        found = run("quotes", "--like", words, "--jsonl", "-n", "0").objects
        if len(plain) >= 4:
            assert any(" ".join(plain) in " ".join(re.findall(r"[^\W_]+", row["text"])) for row in found), words


def test_what_nobody_named_said_is_asked_for_alike(run: Run) -> None:
    asked = run("quotes", "by:none", "-n", "0", "--jsonl").objects
    assert asked
    assert run("quotes", "--by", "none", "-n", "0", "--jsonl").objects == asked
    assert all(row["speaker"] is None for row in asked)


@pytest.mark.parametrize(
    ("arguments", "offered"), [([], "speaker, outlet, via"), (["Aleppo"], "year, month, day"), (["--quotes"], "verb")]
)
def test_facets_without_a_field_are_told_which_there_are(run: Run, arguments: list[str], offered: str) -> None:
    ran = run("facets", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert "name one with --field: speaker" in ran.err
    assert offered in ran.err


def test_facets_are_counts(run: Run) -> None:
    answer = run("facets", "--field", "speaker", "--top", "1", "--json").json
    (top,) = answer["facets"]["speaker"]
    assert top["value"] == "Sergey Lavrov"
    assert run("facets", "--field", "speaker", "--top", "1").lines[0].split(maxsplit=1) == [
        str(top["count"]),
        "Sergey Lavrov",
    ]


def test_facets_count_who_said_what_is_asked_for(run: Run) -> None:
    quotes = run("quotes", "said:terrorists", "-n", "0", "--jsonl").objects
    said = Counter(name for row in quotes for name in filter(None, (row["speaker"], *row["joint"])))
    answer = run("facets", "said:terrorists", "--field", "speaker", "--quotes", "--json").json
    assert {one["value"]: one["count"] for one in answer["facets"]["speaker"]} == said
    assert (answer["counted"], answer["total"]) == ("quotes", len(quotes))
    assert answer["none"]["speaker"] == sum(row["speaker"] is None for row in quotes)
    everybody = run("facets", "said:terrorists", "--field", "speaker")
    assert "--quotes counts who said it" in everybody.err
    assert not run("facets", "said:terrorists", "--field", "speaker", "--quotes").err
    assert not run("facets", "terrorists", "--field", "speaker").err


@pytest.mark.parametrize("more", [[], ["--quotes"]])
@pytest.mark.parametrize(
    ("field", "per"), [("speaker", "outlet"), ("outlet", "speaker"), ("month", "speaker:2"), ("outlet", "language")]
)
def test_facets_of_one_field_stand_beside_those_of_another(run: Run, field: str, per: str, more: list[str]) -> None:
    asked = ["facets", "Aleppo", "--field", field, "--per", per, *more]
    answer = run(*asked, "--json").json
    (some, *_) = answer["facets"][field]
    for head, count in some["per"].items():
        other = per.partition(":")[0]
        named = {"speaker": "by" if more else "speaker", "language": "lang"}.get(other, other)
        narrowed = ["Aleppo", f"lang:{head}" if named == "lang" else f'{named}:="{head}"']
        of_field = run("facets", *narrowed, "--field", field, *more, "--json").json["facets"][field]
        assert {one["value"]: one["count"] for one in of_field}.get(some["value"], 0) == count
    rows = list(csv.DictReader(run(*asked, "--csv").out.splitlines()))
    assert [row[field] for row in rows if row[field]] == [one["value"] for one in answer["facets"][field]]
    assert list(rows[0]) == [field, "count", *some["per"]]
    head, first, *_ = run(*asked).lines
    assert head.split()[0] == "all"
    assert first.endswith(some["value"])


@pytest.mark.parametrize(("field", "per"), [("verb", "speaker:2"), ("speaker", "verb:2"), ("outlet", "kind")])
def test_quotes_are_counted_by_how_they_are_told(run: Run, field: str, per: str) -> None:
    answer = run("facets", "--field", field, "--per", per, "--quotes", "--json").json
    quotes = run("quotes", "-n", "0", "--jsonl").objects
    named = {"verb": "cue", "speaker": "speaker"}
    other = per.partition(":")[0]
    for one in answer["facets"][field][:5]:
        for head, count in one["per"].items():
            of_both = [
                row
                for row in quotes
                if _told(row, named.get(field, field), one["value"]) and _told(row, named.get(other, other), head)
            ]
            assert len(of_both) == count
    assert run("facets", "--field", field, "--per", per).status == 2


def _told(row: dict[str, Any], column: str, value: str) -> bool:
    if column == "speaker":
        return value in (row["speaker"], *row["joint"])
    return (row[column] or "").lower() == value if column == "cue" else bool(row[column] == value)


def test_facets_leave_as_tables_and_lines(run: Run) -> None:
    counts = run("facets", "Aleppo", "--field", "outlet", "--json").json["facets"]["outlet"]
    pairs = [(one["value"], one["count"]) for one in counts]
    lines = run("facets", "Aleppo", "--field", "outlet", "--jsonl").objects
    assert [(row["value"], row["count"]) for row in lines if row["value"]] == pairs
    crossed = run("facets", "Aleppo", "--field", "outlet", "--per", "month", "--jsonl").objects
    assert all(sum(row["per"].values()) <= row["count"] for row in crossed)
    table = [line.split("\t") for line in run("facets", "Aleppo", "--field", "outlet", "--tsv").lines]
    assert table[0] == ["outlet", "count"]
    assert [(name, int(count)) for name, count in table[1:] if name] == pairs


def test_inspect_gives_a_line_a_file_in_order(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(bytes(300))
    ran = run("inspect", "--jsonl", TASS, str(broken), AZERNEWS)
    assert ran.status == 0
    assert [row["path"] for row in ran.objects] == [TASS, str(broken), AZERNEWS]
    assert ran.objects[1]["error"]
    assert ran.objects[1]["articles"] == []
    assert run("inspect", "--json", str(broken)).status == 2


def test_inspect_goes_on_to_the_next_file_where_a_fault_breaks_one_off(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty(page: Page, *rest: Any) -> tuple[Article, ...]:
        if "Azernews" in page.text:
            raise IndexError("out of range")
        return articles_of(page, *rest)

    monkeypatch.setattr("searchapp.reading.read.articles_of", faulty)
    ran = run("inspect", "--jsonl", AZERNEWS, TASS)
    assert ran.status == 0
    assert [row["path"] for row in ran.objects] == [AZERNEWS, TASS]
    assert ran.objects[0]["error"] == "reading it failed (IndexError: out of range)"
    assert ran.objects[0]["articles"] == []
    assert ran.objects[1]["articles"]
    monkeypatch.setenv("SEARCHAPP_DEBUG", "1")
    with pytest.raises(IndexError):
        run("inspect", AZERNEWS)


def test_inspect_says_on_standard_error_that_nothing_could_be_read(run: Run) -> None:
    ran = run("inspect", "--jsonl", "nosuch.txt")
    assert ran.objects[0]["error"] == "not there"
    assert ran.err.startswith("searchapp: nosuch.txt: not there; ")
    assert "none of the 2 files" in run("inspect", "nosuch.txt", ".").err


def test_a_line_of_json_lines_is_compared_and_shown_by_its_number(fresh: Path) -> None:
    lines = [json.dumps({"id": name, "text": f"Ships of {name} sail."}) for name in ("Odesa", "Varna")]
    (fresh / "feed.JSONL").write_text(f"no json\n{lines[0]}\n\n{lines[1]}\n", encoding="utf-8")
    compared = call("compare", "feed.JSONL#2", "feed.JSONL#4", "--json").json
    assert (compared["a"]["id"], compared["b"]["id"]) == ("Odesa", "Varna")
    assert call("compare", "feed.JSONL#1", "feed.JSONL#2").status == 2
    assert call("compare", "feed.JSONL#2", "feed.JSONL#9").status == 2
    call("index", "feed.JSONL")
    assert call("show", "feed.JSONL#4", "--raw").out == "Ships of Varna sail.\n"


def test_control_characters_of_an_article_reach_no_terminal(fresh: Path) -> None:
    evil = "\x1b]0;x\x07\u202e\x9b"
    fields = {name: f"{name} {evil}" for name in ("id", "title", "outlet", "author", "language")}
    quotes = [{"text": f"we sail {evil}", "speaker": f"Anna {evil}"}]
    line = {**fields, "via": [evil], "text": f"The ships sail {evil} today.", "quotes": quotes}
    (fresh / "seeds" / "a.jsonl").write_text(json.dumps(line) + "\n" + json.dumps({**line, "id": "b"}))
    assert call("index").status == 0
    for arguments in (
        ["query", "ships"], ["query", "ships", "--json"], ["query", "ships", "--jsonl"], ["query", "ships", "--csv"],
        ["query", "ships", "--tsv"], ["query", "ships", "--kwic"], ["query", "ships", "--format", "{id}{title}{via}"],
        ["query", "ships", "--facet", "speaker"], ["query", "ships", "--json", "--facet", "outlet"], ["query", evil],
        ["quotes"], ["quotes", "--json"], ["facets", "--field", "speaker"], ["facets", "--field", "outlet", "--json"],
        ["show", fields["id"]], ["show", fields["id"], "--raw"], ["show", fields["id"], "--json"],
        ["inspect", "seeds/a.jsonl"], ["inspect", "--json", "seeds/a.jsonl"], ["inspect", "--json", "-"],
        ["compare", fields["id"], "b"], ["compare", fields["id"], "b", "--json"], ["similar", fields["id"]],
        ["coverage", fields["id"], "b"], ["coverage", fields["id"], "b", "--json"],
        ["reprints", fields["id"]], ["reprints", fields["id"], "--json"], ["show", evil], ["query", "--explain", evil],
        ["index", "--full", "--json"], ["status"], ["correct", fields["id"], "--title", evil],
    ):  # fmt: skip
        ran = call(*arguments, stdin=json.dumps(line).encode())
        assert not [letter for letter in ran.out + ran.err if letter in evil and letter not in "]0;x"], arguments


@pytest.mark.parametrize("arguments", [["inspect", TASS], ["compare", TASS, AZERNEWS], ["show", TASS]])
def test_a_workspace_that_is_named_and_not_there_is_an_error_however_it_is_named(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    by_option = run(*arguments, "-C", "no-such-folder")
    monkeypatch.setenv("SEARCHAPP_WORKSPACE", "no-such-folder")
    ran = run(*arguments)
    assert (ran.status, ran.out, ran.err) == (by_option.status, by_option.out, by_option.err)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("searchapp: no folder no-such-folder; ")


def test_inspect_reads_standard_input(run: Run) -> None:
    row = run("inspect", "--json", "-", stdin=b'Talks end in Vienna\n\n"We are done," said Anna Berg.\n').json
    assert row["path"] == "-"
    assert row["articles"][0]["quotes"][0]["text"].startswith("We are done")


def test_a_correction_holds_and_survives_reindexing(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text("Talks end\n\nThe talks ended in Vienna on Friday.\n", encoding="utf-8")
    call("index")
    assert call("correct", "seeds/a.txt", "--outlet", "Die Presse", "--date", "2018-03-02").status == 0
    for _ in range(2):
        article = call("show", "seeds/a.txt", "--json").json
        assert (article["outlet"], article["date"]["value"]) == ("Die Presse", "2018-03-02")
        call("index", "--full")
    assert (fresh / "own" / "corrections.toml").is_file()
    assert call("correct", "seeds/a.txt", "--date", "2018-13-01").status == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "nosuchid"],
        ["show", TASS, "--raw", "--json"],
        ["show"],
        ["compare", TASS, "nosuchid"],
        ["compare", TASS],
        ["coverage"],
        ["coverage", TASS, "nosuchid"],
        ["coverage", *[TASS] * 27],
        ["similar", "nosuchid"],
        ["similar"],
        ["facets"],
        ["quotes", "--by", "Lavrov", "--by", "Muallem"],
        ["facets", "--field", "town"],
        ["facets", "--field", "outlet", "--per", "outlet"],
        ["facets", "--field", "outlet", "--per", "speaker:x"],
        ["facets", "--field", "outlet", "--per", "town"],
        ["facets", "--field", "outlet", "--csv", "--json"],
        ["quotes", "speeker:x"],
        ["inspect"],
        ["correct", TASS],
        ["nosuchcommand"],
        ["index", "--jobs", "0"],
        ["tui"],
    ],
)
def test_a_wrong_call_is_one_line_and_status_2(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("qery x", "query"),
        ("Serch x", "query"),
        ("grep -i x", "query"),
        ("dif a b", "compare"),
        ("reindex", "index"),
        ("import wire.csv", "index"),
        ("export --csv", "query --csv"),
        ("ls", "query '*'"),
        ("list", "query '*'"),
        ("count Aleppo", "query -c"),
        ("kwic Aleppo", "query --kwic"),
        ("speakers", "facets --field speaker"),
        ("quote Lavrov", "quotes"),
        ("delete old", "index --forget"),
        ("doctor", "check"),
        ("version", "--version"),
    ],
)
def test_a_misspelt_command_is_told_what_was_meant(run: Run, typed: str, meant: str) -> None:
    ran = run(*typed.split())
    assert ran.status == 2
    assert ran.err == f"searchapp: no command {typed.split()[0]!r}; did you mean: searchapp {meant}\n"


@pytest.mark.parametrize(
    ("typed", "searched"), [("Trump", "Trump"), ("Астана", "'Астана'"), ("Press TV", "'Press TV'"), ("by:x", "by:x")]
)
def test_words_in_place_of_a_command_are_told_how_to_be_searched(run: Run, typed: str, searched: str) -> None:
    said = f"no command {typed!r}; searchapp --help lists them; to search: searchapp query {searched}"
    assert run(typed).err == f"searchapp: {said}\n"


def test_help_is_told_where_it_stands(run: Run) -> None:
    assert run("help").err == "searchapp: no command 'help'; searchapp --help lists them\n"


def test_every_command_helps_by_examples(run: Run) -> None:
    from searchapp.cli.main import COMMANDS

    for name in COMMANDS:
        ran = run(name, "--help")
        assert ran.status == 0
        assert f"searchapp {name}" in ran.out
        assert "Example" in ran.out


def test_without_a_terminal_the_program_prints_its_help(run: Run) -> None:
    ran = run()
    assert ran.status == 2
    assert "query" in ran.out


def test_what_several_said_together_is_found_by_each_of_them(fresh: Path) -> None:
    said = "Tove Lund and Carl Berg said that the pier must be mended. “We agree,” said Ines Moura.\n"
    (fresh / "seeds" / "pier.txt").write_text(said, "utf-8")
    call("index")
    for name in ("Lund", "Berg"):
        (row,) = call("quotes", "--by", name, "--jsonl").objects
        assert (row["speaker"], row["joint"]) == ("Tove Lund", ["Carl Berg"])
        assert call("query", f"by:{name} said:pier", "-c").out == "1\n"
    assert call("query", "by:Moura said:pier", "-q").status == 1
    assert call("correct", "seeds/pier.txt", "--speaker", "Carl Berg=Karl Berg").status == 0
    call("index")
    assert call("quotes", "by:=karl", "--jsonl").objects[0]["joint"] == ["Karl Berg"]


def test_a_speaker_is_corrected_by_the_name_that_is_shown_or_by_the_words_for_him(fresh: Path) -> None:
    said = "The pier must be mended, {} said. “We are late,” the harbour master said.\n"
    for name, by in (("a", "Yusuf al-Karimi"), ("b", "Yusuf al-Karimi"), ("c", "Youssef Al-Karimi")):
        (fresh / "seeds" / f"{name}.txt").write_text(said.format(by), "utf-8")
    call("index")
    assert call("quotes", "--by", "Youssef", "path:c", "--format", "{speaker}").lines == ["Yusuf al-Karimi"]
    ran = call(
        "correct", "seeds/c.txt", "--speaker", "Yusuf al-Karimi=Nils Holm", "--speaker", "the harbour master=Ada"
    )
    assert ran.status == 0
    assert call("quotes", "path:c", "--format", "{speaker}").lines == ["Nils Holm", "Ada"]
    assert call("show", "seeds/c.txt", "--json").json["speakers"][1]["name"] == "Ada"
    assert call("correct", "seeds/c.txt", "--speaker", "Nils Holm=Nils Berg").status == 0
    call("index", "--full")
    assert call("quotes", "path:c", "--format", "{speaker}").lines == ["Nils Berg", "Ada"]
    assert call("quotes", "--by", "Karimi", "-c").out == "2\n"


@pytest.mark.parametrize("name", ["Ines M. Moura", "Inês Moura"])
def test_a_correction_to_another_spelling_of_who_is_known_is_told_where_names_are_set(fresh: Path, name: str) -> None:
    for number in range(3):
        said = f"“We agree on pier {number},” said Ines Moura. “Late,” said the pilot.\n"
        (fresh / "seeds" / f"{number}.txt").write_text(said, "utf-8")
    call("index")
    ran = call("correct", "seeds/0.txt", "--speaker", f"Ines Moura={name}", "--speaker", "the pilot=Ada")
    assert ran.status == 0
    assert call("quotes", "path:0", "--format", "{speaker}").lines == ["Ines Moura", "Ada"]
    assert ran.err == (
        f"{name} is shown by the name that other articles have for the speaker; own/aliases.toml sets one for all\n"
    )


def test_a_correction_of_nobody_is_an_error_that_names_who_speaks(fresh: Path) -> None:
    (fresh / "seeds" / "pier.txt").write_text("“We agree,” said Ines Moura. “Late,” said the pilot.\n", "utf-8")
    call("index")
    ran = call("correct", "seeds/pier.txt", "--speaker", "Inês Mour=Ines Moura")
    assert (ran.status, ran.out) == (2, "")
    assert "nobody who speaks in this article is called Inês Mour; there are: Ines Moura, the pilot" in ran.err
    assert not (fresh / "own" / "corrections.toml").exists()


def test_a_file_that_is_not_indexed_yet_is_told_from_what_is_nowhere(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text("Talks end\n\nThe talks ended in Vienna on Friday.\n", "utf-8")
    call("index")
    (fresh / "seeds" / "b.txt").write_text("Talks begin\n\nThe talks began in Vienna on Friday.\n", "utf-8")
    assert "seeds/b.txt is not in the index yet; bring it in with: searchapp index" in call("show", "seeds/b.txt").err
    assert "no article 'seeds/c.txt'" in call("similar", "seeds/c.txt").err


@pytest.mark.parametrize("text", ["the ceasefire must hold", "Алеппо", "停戦"])
def test_a_text_in_place_of_an_article_is_told_where_it_goes(run: Run, text: str) -> None:
    ran = run("similar", text)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.endswith("a text goes on standard input: echo TEXT | searchapp similar -\n")


def test_the_speaker_of_a_wording_is_found_by_every_spelling(run: Run) -> None:
    like = ("quotes", "--like", "we are increasing cooperation with Turkey and Iran", "-c")
    found = run(*like, "--by", "Lavrov").out
    assert int(found) > 0
    for name in ("Лавров", "Sergej Lawrow", "lavrov"):
        assert run(*like, "--by", name).out == found
    assert run(*like, "--by", "Kerry").out == "0\n"


def test_wordings_come_in_the_order_that_is_asked_for(run: Run) -> None:
    like = ("quotes", "--like", "we are increasing cooperation with Turkey and Iran", "--format")
    dates = run(*like, "{date}").lines
    known = [day for day in dates if day]
    assert dates == [*sorted(known), *[""] * (len(dates) - len(known))]
    assert run(*like, "{date}", "--sort", "-date").lines == [*sorted(known, reverse=True), *dates[len(known) :]]
    outlets = run(*like, "{outlet}", "--sort", "outlet").lines
    assert outlets == sorted(outlets, key=lambda outlet: (not outlet, outlet))
    ran = run("quotes", "--like", "a ceasefire", "--facet", "outlet")
    assert (ran.status, ran.out) == (2, "")
    assert "--facet and --like at once" in ran.err


@pytest.mark.parametrize(
    "arguments", [["facets", "--field"], ["query", "Lavrov", "--format"], ["show"], ["index", "--zzz"]]
)
def test_what_an_option_lacks_is_told_with_the_help_of_its_own_command(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert ran.status == 2
    assert ran.err.endswith(f"; see: searchapp {arguments[0]} --help\n")


@pytest.mark.parametrize("arguments", [["-C", "~nobody-here/x", "status"], ["index", "~nobody-here/x"]])
def test_the_home_of_somebody_unknown_is_a_folder_that_is_not_there(run: Run, arguments: list[str]) -> None:
    ran = run(*arguments)
    assert ran.status == 2
    assert ran.err.startswith("searchapp: no ")
    assert "~nobody-here/x" in ran.err
    assert len(ran.err.splitlines()) == 1
