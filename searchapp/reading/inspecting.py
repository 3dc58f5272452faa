"""Reading single files as a workspace would have them read, indexed or not."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from searchapp.article import Article, Reading, is_json_lines
from searchapp.errors import ReadingError, UnknownArticle
from searchapp.reading.lines.recurring import NONE, beside, is_text
from searchapp.reading.outlets.outlets import own_outlets
from searchapp.reading.own import corrections
from searchapp.reading.own.settings import Settings, load
from searchapp.reading.read import read, read_bytes
from searchapp.workspace import Workspace


def inspector(workspace: Workspace | None) -> Callable[[str, bytes | None], Reading]:
    """Reads files as they would be indexed, with the settings, corrections and outlets of a workspace, if there is one.

    It takes a path and, for what is no file, its bytes. The reading's `path` is as given; articles carry the path
    that they have in the index.
    """
    settings = load(workspace) if workspace else Settings()
    corrected = corrections.load(workspace) if workspace else corrections.Corrections()
    outlets = own_outlets(workspace) if workspace else None
    lines_beside = cache(beside)

    def inspect(name: str, data: bytes | None = None) -> Reading:
        if data is not None:
            reading = read_bytes(data, name, settings.of_file(name), outlets)
        else:
            path = Path(name)
            shown = workspace.shown(path) if workspace else name
            recurring = lines_beside(path.parent) if is_text(path.name) else NONE
            reading = read(path, shown, settings.of_file(shown), outlets, recurring)
        articles = tuple(corrections.apply(article, corrected) for article in reading.articles)
        return replace(reading, path=name, articles=articles)

    return inspect


def read_article(name: str, workspace: Workspace | None) -> Article | None:
    """The article that a file path names (`FILE`, `FILE#2`, `FILE.jsonl#LINE`), read from the file; None where there
    is no such file.

    Raises ReadingError for what cannot be read and UnknownArticle for a place that the file does not have.
    """
    path, mark, place = name.rpartition("#")
    file, number = (path, int(place)) if mark and place.isdecimal() and not Path(name).exists() else (name, 1)
    located = next((p for p in _places(file, workspace) if p.is_file()), None)
    if located is None:
        return None
    if file != name and is_json_lines(located.name):
        located, number = Path(f"{located}#{place}"), 1
    reading = inspector(workspace)(str(located), None)
    if reading.error:
        raise ReadingError(f"{name}: {reading.error}", "look at the file with: searchapp inspect")
    if not 1 <= number <= len(reading.articles):
        raise UnknownArticle(f"{file} holds {len(reading.articles)} article(s), not {number}", "count from FILE#1")
    return reading.articles[number - 1]


def _places(file: str, workspace: Workspace | None) -> Iterator[Path]:
    yield Path(file)
    if workspace is not None:
        yield workspace.root / file
