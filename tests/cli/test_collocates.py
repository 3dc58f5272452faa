"""`searchapp collocates`: the words beside what a query finds, for people and for scripts."""

import csv
import io

import pytest

from tests.cli.conftest import Run


def test_words_stand_below_the_number_of_places_the_most_telling_first(run: Run) -> None:
    ran = run("collocates", "terrorists", "--top", "5")
    assert ran.status == 0
    assert ran.lines[0].endswith("places in 6 articles")
    assert ran.lines[1].split() == ["count", "others", "score", "word"]
    scores = [float(line.split()[2]) for line in ran.lines[2:]]
    assert len(scores) == 5
    assert scores == sorted(scores, reverse=True)


def test_json_has_every_word_with_its_counts_and_each_outlet(run: Run) -> None:
    found = run("collocates", "terrorists", "--per", "outlet", "--top", "0", "--json").json
    lines = run("query", "terrorists", "--kwic", "-n", "0", "--jsonl").objects
    assert found["total"] == found["articles"] == 6
    assert found["matches"] == len([line for line in lines if line["field"] == "body"])
    outlets = found["per"]["outlet"]
    assert sum(one["matches"] for one in outlets) == found["matches"]
    assert outlets[-1]["value"] is None
    assert all(word["count"] >= 2 and word["score"] > 0 for one in (found, *outlets) for word in one["words"])


def test_tables_name_the_outlet_of_each_word(run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("collocates", "Aleppo OR Syria", "--per", "outlet", "--csv").out)))
    assert list(rows[0]) == ["outlet", "word", "count", "others", "score"]
    lines = run("collocates", "Aleppo OR Syria", "--per", "outlet", "--jsonl").objects
    assert [(line["outlet"] or "", line["word"]) for line in lines] == [(row["outlet"], row["word"]) for row in rows]


def test_of_a_speaker_it_is_his_own_words(run: Run) -> None:
    (first, *_) = run("collocates", "by:lavrov", "--json").json["words"]
    assert first["word"] == "We"
    assert first["count"] > first["others"]


def test_speakers_are_told_apart_the_articles_own_words_last(run: Run) -> None:
    found = run("collocates", "terrorists", "--per", "speaker:0", "--json").json
    speakers = found["per"]["speaker"]
    assert speakers[0]["value"] == "Sergey Lavrov"
    assert speakers[-1]["value"] is None
    assert sum(one["matches"] for one in speakers) == found["matches"]


def test_only_so_many_articles_are_looked_into_and_that_is_said(run: Run) -> None:
    ran = run("collocates", "terrorists", "--articles", "2")
    assert "the best 2 of 6 articles" in ran.err
    assert run("collocates", "terrorists", "--articles", "2", "--json").json["articles"] == 2


def test_nothing_found_is_told_as_of_a_query(run: Run) -> None:
    ran = run("collocates", "terorists")
    assert (ran.status, ran.out) == (1, "")
    assert "did you mean terrorists" in ran.err
    assert run("collocates", "zzzz", "--json").json["words"] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["outlet:tass"], "no word in the query"),
        (["Mosul", "--per", "town"], "there are: outlet, speaker, language, year"),
        (["Mosul", "--per", "outlet:x"], "is no number"),
        (["Mosul", "--near", "0"], "no number from 1"),
        (["Mosul", "--csv", "--json"], "two output formats"),
        (["by:"], "by:"),
        ([], "no word in the query"),
    ],
)
def test_what_cannot_be_asked_is_an_error_that_says_the_mend(run: Run, arguments: list[str], said: str) -> None:
    ran = run("collocates", *arguments)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
