"""Reading a source in a worker process: its bytes once, hashed and read.

What reads files is loaded when one is to be read: where only stamps have changed, none is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from searchapp.article import Reading, is_json_lines
from searchapp.engine.engine import NO_DIGEST, Source, SourceReading
from searchapp.errors import ReadingError
from searchapp.reading import jsonl
from searchapp.reading.files.opening import ARTICLES_LIMIT, load, opened
from searchapp.reading.lines.recurring import NONE, RecurringLines, is_text
from searchapp.reading.outlets.outlets import OutletList
from searchapp.reading.own import corrections
from searchapp.reading.own.corrections import Corrections
from searchapp.reading.own.settings import FileSettings, Settings
from searchapp.records import dataclass
from searchapp.text.skipped import skipped
from searchapp.updating.digests import digest, digest_of_file
from searchapp.updating.neighbours import mark
from searchapp.updating.roots import is_stretched
from searchapp.updating.rules import folder_of

_NAMED = 100
"""Faults of a file's lines that are told one by one."""

MOST_QUOTES = 65_000
"""Quotes of one source: a segment must hold them all."""


@dataclass(frozen=True)
class SourceReader:
    """Reads sources as the settings of a workspace want, with its corrections applied; `recurring` are the lines that
    recur in the text files of a folder, by the folder as articles carry it, `turned` the marks of those that have come
    or gone since the known ones were read."""

    settings: Settings
    corrected: Corrections
    outlets: OutletList
    recurring: Mapping[str, RecurringLines]
    turned: Mapping[str, frozenset[int]]

    def __call__(self, source: Source) -> SourceReading:
        """Read a source; one that cannot be read is a reading with its error."""
        path, settings = Path(source.location), self.settings.of_file(source.path)
        try:
            if is_stretched(source.path):
                found = self._read_lines(path, source, settings)
            elif is_json_lines(path.name):
                found = self._read_packed_lines(path, source, settings)
            else:
                found = self._read_file(path, source, settings)
        except ReadingError as error:
            refused = Reading(source.path, error=str(error))
            return SourceReading(refused, NO_DIGEST, source.stop or source.stamp.size)
        return found if found.reading is None else found._replace(reading=self._finished(found.reading))

    def _read_lines(self, path: Path, source: Source, settings: FileSettings) -> SourceReading:
        data = _stretch(path, source)
        found = digest(data)
        reading = None if found == source.known else _lines(data, source, settings, self.outlets)
        return SourceReading(reading, found, source.start + len(data))

    def _read_packed_lines(self, path: Path, source: Source, settings: FileSettings) -> SourceReading:
        from searchapp.reading.read import read

        found = digest_of_file(path)
        reading = None if found == source.known else _partly(read(path, source.path, settings, self.outlets))
        return SourceReading(reading, found, source.stamp.size)

    def _read_file(self, path: Path, source: Source, settings: FileSettings) -> SourceReading:
        from searchapp.reading.read import read_bytes

        data = load(path)
        found = digest(data)
        recurring = self.recurring.get(folder_of(source.path), NONE) if is_text(source.path) else NONE
        same = found == source.known and not self._concerned(data, source.path, settings)
        reading = None if same else _partly(read_bytes(data, source.path, settings, self.outlets, recurring))
        return SourceReading(reading, found, source.stamp.size)

    def _concerned(self, data: bytes, path: str, settings: FileSettings) -> bool:
        """Whether a text file has lines that recur in its folder since it was read, or recur no more."""
        from searchapp.reading.read import lines_read

        turned = self.turned.get(folder_of(path)) if is_text(path) else None
        return turned is not None and any(mark(line) in turned for line in lines_read(data, path, settings))

    def _finished(self, reading: Reading) -> Reading:
        quotes = sum(len(article.quotes) for article in reading.articles)
        if len(reading.articles) > ARTICLES_LIMIT or quotes > MOST_QUOTES:
            refusal = f"more than {ARTICLES_LIMIT:,} articles or {MOST_QUOTES:,} quotes in one file"
            return Reading(reading.path, error=refusal + "; split it, or unpack it if it is packed")
        return self._with_corrections(reading)

    def _with_corrections(self, reading: Reading) -> Reading:
        if not self.corrected.by_id and not self.corrected.by_place:
            return reading
        return replace(
            reading, articles=tuple(corrections.apply(article, self.corrected) for article in reading.articles)
        )


def _stretch(path: Path, source: Source) -> bytes:
    stop = source.stop if source.stop is not None else source.stamp.size
    with opened(path) as file:
        file.seek(source.start)
        data = file.read(stop - source.start)
    if len(data) < stop - source.start:
        raise ReadingError("changes while it is read")
    return data


def _partly(reading: Reading) -> Reading:
    """The reading of a file that holds articles among what is none: what was skipped is its error and is told."""
    if reading.error or not reading.skipped:
        return reading
    notes = tuple(warning for warning in reading.warnings if warning not in reading.skipped)
    return replace(reading, error=skipped(reading.skipped), warnings=(*_named(reading.skipped), *notes))


def _lines(data: bytes, source: Source, settings: FileSettings, outlets: OutletList) -> Reading:
    found = jsonl.Collected()
    for number, line in enumerate(data.split(b"\n"), source.first_line):
        if line.strip():
            found.add(number, jsonl.read_line(line, f"{source.path}#{number}", settings, outlets))
    error = skipped(found.faults)
    if not found.faults and not found.articles and source.start == 0 and source.stop in (None, source.stamp.size):
        error = "empty"
    named = (*_named(found.faults), *_named(found.notes))
    return Reading(source.path, "utf-8", None, error, named, tuple(found.articles))


def _named(said: Sequence[str]) -> tuple[str, ...]:
    """The first of what is to be said of lines, and how many more there are."""
    return (*said[:_NAMED], f"and {len(said) - _NAMED} more") if len(said) > _NAMED else tuple(said)
