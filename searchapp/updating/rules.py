"""A fingerprint of the settings and corrections that apply to a file, so that changing them counts as changing it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b

from searchapp.engine.engine import RULES
from searchapp.reading.lines.recurring import is_text
from searchapp.reading.own.corrections import Correction, Corrections
from searchapp.reading.own.settings import FileSettings, Settings
from searchapp.records import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """The fingerprints of a workspace. `outlets` is that of the user's own outlets, which apply to every file.

    `corrected` holds for a file the corrections of its lines: (line, 0 where it is no JSON Lines; fingerprint);
    `recurring` for a folder the fingerprint of the lines that recur in its text files.
    """

    settings: Settings
    outlets: int
    corrected: Mapping[str, tuple[tuple[int, int], ...]]
    recurring: Mapping[str, int]

    def of_file(self, path: str) -> int:
        """The fingerprint of all that applies to a file; 0 where nothing does."""
        known = self.recurring.get(folder_of(path), 0) if self.recurring and is_text(path) else 0
        if not self.settings.rules and not self.corrected and not self.outlets:
            return known
        return (self._set(path) + known + sum(value for _, value in self.corrected.get(path, ()))) & RULES

    def of_lines(self, path: str, first: int, end: int) -> int:
        """The same for the lines `[first, end)`; the settings count with the first lines of a file."""
        if not self.settings.rules and not self.corrected and not self.outlets:
            return 0
        own = sum(value for line, value in self.corrected.get(path, ()) if first <= line < end)
        return ((self._set(path) if first == 1 else 0) + own) & RULES

    def _set(self, path: str) -> int:
        settings = self.settings.of_file(path)
        return self.outlets + (0 if settings == FileSettings() else fingerprint(repr(settings)))


def rules_of(
    settings: Settings,
    outlets: str,
    corrections: Corrections,
    path_of: Callable[[str], str | None],
    recurring: Mapping[str, int],
) -> Rules:
    """The rules of a workspace.

    `outlets` is the text of the user's own list; `path_of` gives the path of the article with an id, if there is one;
    `recurring` are the fingerprints of recurring lines by folder.
    """
    corrected: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for correction in _all(corrections):
        path = correction.path or (path_of(correction.article) if correction.article else None)
        if path is not None:
            file, _, line = path.rpartition("#")
            at = int(line) if file and line.isdigit() else 0
            corrected[file if at else path].append((at, fingerprint(repr(correction))))
    settled = {path: tuple(sorted(found)) for path, found in corrected.items()}
    return Rules(settings, fingerprint(outlets) if outlets else 0, settled, recurring)


def folder_of(path: str) -> str:
    """The folder of a file, as articles carry paths: an empty string for one that lies in none."""
    return path.rpartition("/")[0]


def fingerprint(text: str) -> int:
    """A positive number of 63 bits that another text is not likely to have."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogateescape"), digest_size=8).digest(), "little") & RULES


def _all(corrections: Corrections) -> Iterable[Correction]:
    yield from corrections.by_id.values()
    yield from (one for one in corrections.by_place.values() if not one.article)
