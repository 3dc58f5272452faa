"""What is written into files: rows that can be traced, under names that replace nothing."""

import csv
import io
from collections import Counter
from pathlib import Path

import pytest

from searchapp.article import Article, Span
from searchapp.compare.collocates import Collocate, Group, Passages
from searchapp.export.rows import KWIC_COLUMNS
from searchapp.hits import Hit
from searchapp.tui.exporting import article_export, collocates_export, hits_export, kwic_export, suggested_name, write
from searchapp.tui.kwic_rows import kwic_lines, kwic_row

BODY = "The ferries sail again. Nobody asked the ferries."


def read(pieces: object) -> list[dict[str, str]]:
    assert hasattr(pieces, "__iter__")
    return list(csv.DictReader(io.StringIO("".join(pieces))))


def test_lines_in_context_are_written_with_what_they_are_found_by() -> None:
    article = Article("4f2a", "seeds/ferry.txt", "Ferries", BODY, paragraphs=(Span(9, 9 + len(BODY)),))
    lines = kwic_lines(article, (Span(4, 11), Span(41, 48)), 0)
    first, second = read(kwic_export(lambda: lines).pieces(".csv"))
    assert tuple(first) == KWIC_COLUMNS
    assert (first["match"], first["outlet"], first["id"], first["path"]) == ("ferries", "", "4f2a", "seeds/ferry.txt")
    assert [BODY[int(line["start"]) : int(line["end"])] for line in (first, second)] == ["ferries", "ferries"]
    assert [line.at for line in lines] == [13, 50]
    assert "no outlet" in kwic_row(lines[0], 120, chosen=False).text


@pytest.mark.parametrize(
    "id_", ["https://paper.example/2017/01/ferries?page=2", "a b/c#2", "../../up", "é\x1b[31m\n", "x" * 300]
)
def test_an_article_is_written_beside_the_others_whatever_its_id(id_: str, tmp_path: Path) -> None:
    export = article_export(Article(id_, "seeds/feed.jsonl#1", "Ferries", BODY, paragraphs=(Span(0, len(BODY)),)))
    name = suggested_name(export, tmp_path)
    assert name.startswith("article-")
    write(tmp_path / name, export.pieces(".txt"))
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert BODY in (tmp_path / name).read_text(encoding="utf-8")
    assert name.isprintable()


def test_the_name_that_is_suggested_is_no_files_yet(tmp_path: Path) -> None:
    export = hits_export(list[Hit])
    assert suggested_name(export, tmp_path) == "hits.csv"
    (tmp_path / "hits.csv").touch()
    (tmp_path / "hits-2.csv").touch()
    assert suggested_name(export, tmp_path) == "hits-3.csv"


@pytest.mark.parametrize(("ending", "mark"), [(".csv", b"\xef\xbb\xbf"), (".tsv", b""), (".jsonl", b"")])
def test_a_spreadsheet_is_told_that_a_table_is_utf_8(ending: str, mark: bytes, tmp_path: Path) -> None:
    hit = Hit("4f2a", "seeds/ferry.txt", "Fähren fahren", "Łódź", (), None, (), 0.0, 1)
    write(tmp_path / f"hits{ending}", hits_export(lambda: [hit]).pieces(ending))
    written = (tmp_path / f"hits{ending}").read_bytes()
    assert written.startswith(mark + (b'{"' if ending == ".jsonl" else b"rank"))
    assert "Fähren fahren" in written.decode("utf-8-sig")


@pytest.mark.parametrize("name", ["hits.csv", "article.txt"])
def test_no_file_that_is_there_is_written_over(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("The ferries sail again.")
    with pytest.raises(FileExistsError, match="give another name"):
        write(tmp_path / name, ["other words"])
    assert (tmp_path / name).read_text() == "The ferries sail again."
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_folder_that_is_not_there_is_told_from_a_file_that_is(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="there is no such folder"):
        write(tmp_path / "nosuch" / "hits.csv", ["words"])


@pytest.mark.parametrize("body", ["The ferries sail.", "船は神戸から出る。" * 9, "the ferries of the islands " * 9])
def test_a_line_in_context_fills_its_row_whatever_matches_in_it(body: str) -> None:
    article = Article("4f2a", "seeds/ferry.txt", "Ferries", body, outlet="共同通信", paragraphs=(Span(0, len(body)),))
    for span in (Span(0, len(body)), Span(4, 6)):
        (line,) = kwic_lines(article, (span,), 0)
        assert {kwic_row(line, width, chosen=False).width for width in (60, 80, 120)} == {59, 79, 119}


def test_words_of_outlets_can_be_written_twice_and_those_of_all_are_told_from_those_without_an_outlet() -> None:
    word = Collocate("brave", 3, 1, 9.0, frozenset(("brave",)))
    groups = [Group(value, Passages(1, 3, Counter(), Counter(), {}), [word]) for value in (None, "TASS", None)]
    export = collocates_export(groups)
    for _ in range(2):
        assert [row["outlet"] for row in read(export.pieces(".csv"))] == ["(all)", "TASS", ""]
