"""Writing what is on the screen into a file."""

import errno
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from searchapp.article import Article
from searchapp.compare.align import Comparison
from searchapp.compare.collocates import Group
from searchapp.export.bibliography import bibtex_lines, ris_lines
from searchapp.export.collocates import COLUMNS as COLLOCATE_COLUMNS
from searchapp.export.collocates import word_rows
from searchapp.export.comparison import comparison_page
from searchapp.export.objects import JsonObject, comparison_object, dumps, hit_object, quote_hit_object
from searchapp.export.page import article_page
from searchapp.export.rows import HIT_COLUMNS, KWIC_COLUMNS, QUOTE_COLUMNS, csv_lines, json_lines, tsv_lines
from searchapp.hits import Hit, QuoteHit
from searchapp.records import dataclass
from searchapp.tui.kwic_rows import KwicLine

_TABLES = {".csv": csv_lines, ".tsv": tsv_lines, ".jsonl": json_lines}
TABLE_ENDINGS = tuple(_TABLES)
_WRITERS = {**_TABLES, ".ris": ris_lines, ".bib": bibtex_lines}
LISTING_ENDINGS = tuple(_WRITERS)
_NOT_PLAIN = re.compile(r"[^\w.-]+")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Export:
    """Something that can be written: a name for the file, the endings it may have, and its text for an ending,
    piece by piece."""

    name: str
    endings: tuple[str, ...]
    pieces: Callable[[str], Iterable[str]]


def hits_export(hits: Callable[[], Iterable[Hit]]) -> Export:
    """All hits of a listing as rows."""
    return Export("hits", LISTING_ENDINGS, lambda ending: _table(ending, map(hit_object, hits()), HIT_COLUMNS))


def quotes_export(quotes: Callable[[], Iterable[QuoteHit]]) -> Export:
    """All quotes of a listing as rows."""
    return Export(
        "quotes", LISTING_ENDINGS, lambda ending: _table(ending, map(quote_hit_object, quotes()), QUOTE_COLUMNS)
    )


def kwic_export(lines: Callable[[], Iterable[KwicLine]]) -> Export:
    """Lines in context as rows."""
    return Export("context", TABLE_ENDINGS, lambda ending: _table(ending, map(_kwic_row, lines()), KWIC_COLUMNS))


def collocates_export(groups: Sequence[Group]) -> Export:
    """Words as rows, by the outlet that puts them there; those of all come first, as of `(all)`."""
    named = [replace(group, value="(all)") for group in groups[:1]] + list(groups[1:])
    columns = ("outlet", *COLLOCATE_COLUMNS)
    return Export("words", TABLE_ENDINGS, lambda ending: _table(ending, word_rows(named, "outlet"), columns))


def _kwic_row(line: KwicLine) -> JsonObject:
    return {column: "body" if column == "field" else getattr(line, column) for column in KWIC_COLUMNS}


def article_export(article: Article) -> Export:
    """An article as a page of text."""
    return Export(f"article-{_plain(article.id)}", (".txt",), lambda _: (article_page(article),))


def comparison_export(a: Article, b: Article, comparison: Comparison) -> Export:
    """A comparison as a page of text or as JSON."""

    def pieces(ending: str) -> Iterable[str]:
        if ending == ".json":
            return (dumps(comparison_object(a, b, comparison)) + "\n",)
        return comparison_page(a, b, comparison)

    return Export(f"compare-{_plain(a.id)}-{_plain(b.id)}", (".txt", ".json"), pieces)


def _plain(id_: str) -> str:
    """An id as a part of a file's name: those given in JSON Lines may be addresses."""
    return _NOT_PLAIN.sub("-", id_).strip("-.")[-_LONGEST:]


def _table(ending: str, rows: Iterable[JsonObject], columns: Sequence[str]) -> Iterator[str]:
    return _WRITERS[ending](rows, columns)


def suggested_name(export: Export, folder: Path) -> str:
    """A name for its file that none in the folder has: `hits.csv`, `hits-2.csv`."""
    ending, number = export.endings[0], 1
    name = export.name
    while (folder / f"{name}{ending}").exists():
        number += 1
        name = f"{export.name}-{number}"
    return f"{name}{ending}"


def ending_of(name: str, export: Export) -> str | None:
    """Which of its endings a file name has; None for another."""
    return next((ending for ending in export.endings if name.endswith(ending)), None)


def write(path: Path, pieces: Iterable[str]) -> None:
    """Write a file whole beside its place and put it there. Raises OSError, also where there is one, which may be an
    article, and where there is no such folder.

    CSV gets a byte-order mark, by which Excel knows that it is UTF-8; other programs pass over it.
    """
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, "there is such a file; give another name")
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder; give one that is there")
    encoding = "utf-8-sig" if path.suffix == ".csv" else "utf-8"
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding=encoding, newline="") as file:
            for piece in pieces:
                file.write(piece)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    Path(name).chmod(0o644)
    Path(name).replace(path)
