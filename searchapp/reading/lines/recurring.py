"""Lines that recur in the text files of one folder: those of the site they were saved from, not of an article.

A few files of a folder are its witnesses; a line that stands in several of them recurs. Which files are witnesses
depends on names alone, so that the same folder always has the same recurring lines, in whatever order its files came.
"""

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path

from searchapp.errors import ReadingError
from searchapp.reading.files.opening import load, unpack

WITNESSES = 24
LEAST = 3
"""Witnesses that a line must stand in: two may be two copies of one article."""
MOST_FILES = 500
"""Text files of a folder that is looked at; a larger one is an archive of many sites, and dear to read again."""
_ENDINGS = (".txt", ".txt.gz")
_LONGEST_FILE = 1 << 20
_LONGEST_LINE = 200
_PROSE, _STOPS, _COPIED = 60, tuple('.!?…”"»'), 0.5
"""Characters of a line that is prose, at least, and its ends; the share of the prose of two texts that both have, above
which they are copies of one article."""

RecurringLines = frozenset[str]
NONE: RecurringLines = frozenset()


def is_text(name: str) -> bool:
    """Whether a file of this name is read as plain text, whose recurring lines tell something."""
    return name.endswith(_ENDINGS) and not name.startswith(".")


def witnesses(names: Iterable[str]) -> tuple[str, ...]:
    """Those of a folder's files by which its recurring lines are told; none where they are too few or too many.

    They are those with the least hashes of their names: another file seldom changes which they are.
    """
    texts = [name for name in names if is_text(name)]
    if not LEAST <= len(texts) <= MOST_FILES:
        return ()
    return tuple(sorted(sorted(texts, key=_hash)[:WITNESSES]))


def recurring(texts: Iterable[str]) -> RecurringLines:
    """The lines that stand in enough of these texts, each counted once a text, and copies of one article once: what
    they have in common is the article's."""
    from searchapp.reading.pages.plain import plain_lines

    counts: Counter[str] = Counter()
    articles: list[set[str]] = []
    for text in texts:
        lines = {line.text for line in plain_lines(text)}
        prose = {line for line in lines if len(line) >= _PROSE and line.endswith(_STOPS)}
        if any(_letters(prose & other) > _COPIED * _letters(prose | other) for other in articles):
            continue
        articles.append(prose)
        counts.update(line for line in lines if len(line) <= _LONGEST_LINE)
    return frozenset(line for line, count in counts.items() if count >= LEAST)


def _letters(lines: Iterable[str]) -> int:
    return sum(map(len, lines))


def beside(folder: Path) -> RecurringLines:
    """The lines that recur in the text files of a folder."""
    return recurring_in(folder, witnesses(names_in(folder)))


def names_in(folder: Path) -> list[str]:
    """The names of what lies in a folder; none where it cannot be listed."""
    try:
        return [path.name for path in folder.iterdir()]
    except OSError:
        return []


def recurring_in(folder: Path, names: Iterable[str]) -> RecurringLines:
    """The lines that recur in the files `names` of a folder, which are its witnesses; those that cannot be read tell
    nothing."""
    return recurring(filter(None, (_text(folder / name) for name in names)))


def _text(path: Path) -> str | None:
    from searchapp.reading.files.decoding import decode

    try:
        return decode(unpack(load(path, _LONGEST_FILE), _LONGEST_FILE)).text
    except ReadingError:
        return None


def _hash(name: str) -> bytes:
    return blake2b(name.encode("utf-8", "surrogateescape"), digest_size=8).digest()
