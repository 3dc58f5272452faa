"""Rows that scripts and spreadsheets read: nothing is lost, nothing runs."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from searchapp.errors import UsageError
from searchapp.export.rows import csv_lines, json_lines, template, tsv_lines

COLUMNS = ("title", "outlet", "rank")


def row(title: str | None = "Talks end", outlet: str | None = "TASS", rank: int = 1) -> dict[str, object]:
    return {"title": title, "outlet": outlet, "rank": rank}


def read_csv(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


@pytest.mark.parametrize("formula", ["=1+1", "+49 30 1", "-Aleppo", "@SUM(A1)"])
def test_a_spreadsheet_runs_nothing(formula: str) -> None:
    cells = read_csv("".join(csv_lines([row(formula)], COLUMNS)))
    assert cells[1][0] == "'" + formula


@pytest.mark.parametrize("hidden", ["\t=1+1", "\r=1+1", "\n=cmd"])
def test_white_space_before_a_formula_does_not_hide_it(hidden: str) -> None:
    cell = read_csv("".join(csv_lines([row(hidden)], COLUMNS)))[1][0]
    assert not cell.lstrip().startswith("=") or cell.startswith("'")


def test_a_number_stays_a_number() -> None:
    assert read_csv("".join(csv_lines([row(rank=-3)], COLUMNS)))[1][2] == "-3"


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_tsv_has_a_line_a_row_and_a_tab_a_column(pairs: list[tuple[str, str]]) -> None:
    lines = "".join(tsv_lines([row(a, b) for a, b in pairs], COLUMNS)).split("\n")
    assert len(lines) == len(pairs) + 2
    assert all(line.count("\t") == 2 for line in lines[:-1])


@given(st.text(), st.text())
def test_csv_reads_back_with_one_row_a_hit(title: str, outlet: str) -> None:
    assert len(read_csv("".join(csv_lines([row(title, outlet)], COLUMNS)))) == 2


def test_json_lines_carry_the_version() -> None:
    line = next(iter(json_lines([row()], COLUMNS)))
    assert json.loads(line) == {"format_version": 1, "title": "Talks end", "outlet": "TASS", "rank": 1}


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (r"{outlet}\t{title}", "TASS\tTalks end\n"),
        (r"{title}\0", "Talks end\0"),
        (r"{title}\n", "Talks end\n"),
        (r"{{{rank}}}", "{1}\n"),
        (r"a\\b", "a\\b\n"),
        (r"\d", "\\d\n"),
    ],
)
def test_a_template_says_how_a_row_looks(pattern: str, line: str) -> None:
    assert "".join(template(pattern, COLUMNS)([row()])) == line


def test_null_is_empty_in_a_template() -> None:
    assert "".join(template("{outlet}|{rank}", COLUMNS)([row(outlet=None)])) == "|1\n"


@pytest.mark.parametrize("pattern", ["{nosuch}", "{title.__class__}", "{", "}", "{0}", "{}"])
def test_a_template_reaches_nothing_but_its_fields(pattern: str) -> None:
    with pytest.raises(UsageError):
        template(pattern, COLUMNS)


@given(st.text())
def test_no_template_gives_anything_but_text_or_a_usage_error(pattern: str) -> None:
    try:
        written = template(pattern, COLUMNS)
    except UsageError:
        return
    assert isinstance("".join(written([row()])), str)


def test_no_cell_carries_a_terminal_command() -> None:
    assert "\x1b" not in "".join(tsv_lines([row("a\x1b]52;c;x\x07")], COLUMNS))
