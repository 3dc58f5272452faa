"""What an update did and what an index is like, for whoever shows it."""

from collections.abc import Mapping
from dataclasses import field

from searchapp.engine.engine import SourceState
from searchapp.records import dataclass


@dataclass(frozen=True, slots=True)
class UpdateReport:
    """What an update did. `files`, `articles`, `quotes` and `undated` count the whole index, the rest this update.

    `added` are files that were read; `renamed` says that speakers were brought under other names with nothing else new.
    `skipped` names every file that cannot be read, with its reason; `new_faults` those that were skipped for the
    first time or after a change; `missing` the sources that are not there at all and the folders that cannot be listed,
    whose articles stay; `uncorrected` what was corrected by hand and is not in the index; `looked_in` where it was
    looked for files.
    """

    files: int
    articles: int
    quotes: int
    undated: int
    added: int = 0
    changed: int = 0
    moved: int = 0
    removed: int = 0
    skipped: tuple[SourceState, ...] = ()
    new_faults: tuple[SourceState, ...] = ()
    missing: tuple[str, ...] = ()
    warnings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    seconds: float = 0.0
    renamed: bool = False
    uncorrected: tuple[str, ...] = ()
    looked_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Status:
    """The state of the index. `built` is when it was committed, ISO with the zone; `passed_over` says why a newer
    generation is not used; `missing` are the sources and folders that cannot be listed now, with the reason."""

    generation: int
    files: int
    articles: int
    quotes: int
    undated: int
    bytes: int
    built: str
    remembered: tuple[str, ...]
    skipped: tuple[SourceState, ...]
    passed_over: tuple[str, ...] = ()
    missing: Mapping[str, str] = field(default_factory=dict)
