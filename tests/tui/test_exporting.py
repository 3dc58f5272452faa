"""What is written into files: rows that can be traced, under names that replace nothing."""

import csv
import io
from pathlib import Path

from searchapp.article import Article, Span
from searchapp.export.rows import KWIC_COLUMNS
from searchapp.hits import Hit
from searchapp.tui.exporting import hits_export, kwic_export, suggested_name
from searchapp.tui.kwic_rows import kwic_lines, kwic_row

BODY = "The ferries sail again. Nobody asked the ferries."


def read(pieces: object) -> list[dict[str, str]]:
    assert hasattr(pieces, "__iter__")
    return list(csv.DictReader(io.StringIO("".join(pieces))))


def test_lines_in_context_are_written_with_what_they_are_found_by() -> None:
    article = Article("4f2a", "seeds/ferry.txt", "Ferries", BODY, paragraphs=(Span(9, 9 + len(BODY)),))
    lines = kwic_lines(article, (Span(4, 11), Span(41, 48)), 0)
    first, second = read(kwic_export(lines).pieces(".csv"))
    assert tuple(first) == KWIC_COLUMNS
    assert (first["match"], first["outlet"], first["id"], first["path"]) == ("ferries", "", "4f2a", "seeds/ferry.txt")
    assert [BODY[int(line["start"]) : int(line["end"])] for line in (first, second)] == ["ferries", "ferries"]
    assert [line.at for line in lines] == [13, 50]
    assert "no outlet" in kwic_row(lines[0], 120, chosen=False).text


def test_the_name_that_is_suggested_is_no_files_yet(tmp_path: Path) -> None:
    export = hits_export(list[Hit])
    assert suggested_name(export, tmp_path) == "hits.csv"
    (tmp_path / "hits.csv").touch()
    (tmp_path / "hits-2.csv").touch()
    assert suggested_name(export, tmp_path) == "hits-3.csv"
