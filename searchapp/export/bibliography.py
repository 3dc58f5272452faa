"""Articles as the entries of a bibliography, for programs that keep references: RIS and BibTeX.

Both are made of the rows of a search; rows of one article that follow each other, its quotes, become one entry.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from searchapp.export.objects import JsonObject
from searchapp.text.clean import clean_line

_AND = re.compile(r"\s*,\s+(?:and\s+)?|\s+(?:and|&)\s+")
_NOT_PLAIN = re.compile(r"[^A-Za-z0-9]+")
_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip
_NOT_IN_ADDRESS = {"\\": "%5C", "{": "%7B", "}": "%7D", " ": "%20"}


def ris_lines(rows: Iterable[JsonObject], columns: Sequence[str]) -> Iterator[str]:
    """RIS: an entry an article, whatever the columns."""
    for article, notes in _articles(rows):
        fields = [("TY", "NEWS"), ("TI", article["title"])]
        fields += [("AU", name) for name in _authors(article)]
        day = str(article["date"] or "")
        year, month, date = day[:4], day[5:7], day[8:]
        fields += [("T2", article["outlet"]), ("PY", year), ("DA", f"{year}/{month}/{date}/" if day else "")]
        fields += [("UR", article["url"]), ("LA", article["language"])]
        fields += [("N1", note) for note in notes]
        fields += [("C1", article["path"]), ("ID", article["id"])]
        yield "".join(f"{tag}  - {clean_line(str(value))}\n" for tag, value in fields if value) + "ER  - \n\n"


def bibtex_lines(rows: Iterable[JsonObject], columns: Sequence[str]) -> Iterator[str]:
    """BibTeX: an entry an article, whatever the columns."""
    for article, notes in _articles(rows):
        day = str(article["date"] or "")
        year, month = day[:4], day[5:7].lstrip("0")
        words = _tex(str(article["title"] or ""))
        fields = [
            ("title", f"{{{words}}}" if words else ""),
            ("author", " and ".join(map(_tex_name, _authors(article)))),
            ("journal", _tex(str(article["outlet"] or ""))),
            ("date", day),
            ("year", year),
            ("month", month),
            ("url", _mapped(clean_line(str(article["url"] or "")), _NOT_IN_ADDRESS)),
            ("language", article["language"]),
            ("note", _tex("; ".join(notes))),
            ("file", _tex(str(article["path"]))),
        ]
        key = "".join(_NOT_PLAIN.sub("", str(part or "")).lower() for part in (article["outlet"], year))
        lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields if value)
        yield f"@article{{{key or 'article'}-{_NOT_PLAIN.sub('-', str(article['id'])).strip('-')},\n{lines}}}\n\n"


def _articles(rows: Iterable[JsonObject]) -> Iterator[tuple[JsonObject, list[str]]]:
    """Each article with what is to be noted of it: where it was taken from, what was said in it."""
    for _, of_one in groupby(rows, key=lambda row: row["id"]):
        listed = list(of_one)
        via = [f"from {', '.join(listed[0]['via'])}"] if listed[0]["via"] else []
        yield listed[0], via + [clean_line(_said(row)) for row in listed if "text" in row]


def _said(row: JsonObject) -> str:
    names = ", ".join(filter(None, (row["speaker"], *row["joint"]))) or row["source"] or "speaker not known"
    words = row["text"] if row["kind"] == "indirect" else f"“{row['text']}”"
    return f"{names}: {words}"


def _authors(article: JsonObject) -> list[str]:
    """The names of the authors; one line of several is taken apart where each is a name of two words and more."""
    line = clean_line(str(article["author"] or "")).strip()
    parts = _AND.split(line)
    return parts if all(" " in part for part in parts) else [line] if line else []


def _tex_name(name: str) -> str:
    """A name as its parts are told apart, or whole where it is none of a person in its usual order."""
    whole = "," in name or " " not in name or " and " in name
    return f"{{{_tex(name)}}}" if whole else _tex(name)


def _tex(text: str) -> str:
    return _mapped(clean_line(text), _TEX)


def _mapped(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(character, character) for character in text)
