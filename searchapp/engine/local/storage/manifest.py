"""`MANIFEST.json`: what a generation consists of, with the size and SHA-256 of every file.

The manifest carries a hash of itself, so that a damaged one is never believed, and the number of the format, so
that an index of another version is named instead of misread. Nothing in it is executable: opening an index runs
no pickle.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict
from hashlib import sha256
from mmap import mmap
from pathlib import Path
from typing import Any

from searchapp.engine.local.storage import disk
from searchapp.errors import IndexDamaged, IndexFormat
from searchapp.records import dataclass

NAME = "MANIFEST.json"
FORMAT = 14
_LARGEST = 64 << 20


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of the generation: its size in bytes and the SHA-256 of its contents, in hex."""

    size: int
    sha256: str

    @classmethod
    def of(cls, path: Path) -> "FileEntry":
        """The entry for a file as it stands on the disk."""
        digest, size = sha256(), 0
        for chunk in disk.chunks(path):
            digest.update(chunk)
            size += len(chunk)
        return cls(size, digest.hexdigest())


@dataclass(frozen=True, slots=True)
class SegmentEntry:
    """A segment: its name, the rows it holds, and how many of them are deleted."""

    name: str
    documents: int
    deleted: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What a generation holds, for `status` without opening anything else."""

    files: int = 0
    articles: int = 0
    quotes: int = 0
    undated: int = 0


@dataclass(frozen=True, slots=True)
class Manifest:
    """A generation: its number, when it was committed (ISO, with the zone), segments in order of rows, totals, files.

    `notes` are the updater's own, kept with the state that they speak of."""

    generation: int
    committed: str
    segments: tuple[SegmentEntry, ...]
    totals: Totals
    files: Mapping[str, FileEntry]
    notes: Mapping[str, str]

    def encode(self) -> bytes:
        """The bytes of the file, self hash included."""
        body = asdict(self)
        return json.dumps({"format": FORMAT, "sha256": _hash(body), "index": body}, indent=0).encode()


def decode(data: bytes, path: Path) -> Manifest:
    """Read the bytes of a manifest. Raises IndexDamaged or IndexFormat."""
    try:
        whole = json.loads(data)
        version, body = whole["format"], whole.get("index")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise IndexDamaged(f"{path} is damaged") from error
    if version != FORMAT:
        raise _other_format(version, path)
    try:
        if whole["sha256"] != _hash(body):
            raise IndexDamaged(f"{path} is damaged")
        return Manifest(
            generation=int(body["generation"]),
            committed=str(body["committed"]),
            segments=tuple(
                SegmentEntry(_plain(entry["name"]), int(entry["documents"]), int(entry["deleted"]))
                for entry in body["segments"]
            ),
            totals=Totals(**{name: int(count) for name, count in body["totals"].items()}),
            files={_plain(name): FileEntry(int(f["size"]), str(f["sha256"])) for name, f in body["files"].items()},
            notes={str(name): str(note) for name, note in body["notes"].items()},
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise IndexDamaged(f"{path} is damaged") from error


def digest(data: bytes | mmap) -> str:
    """The SHA-256 of some bytes, in hex."""
    return sha256(data).hexdigest()


def read(folder: Path) -> Manifest:
    """The manifest of a generation's folder. Raises IndexDamaged, IndexFormat, FileNotFoundError."""
    path = folder / NAME
    return decode(disk.read(path, _LARGEST), path)


def _hash(body: Any) -> str:
    return sha256(json.dumps(body, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


def _plain(name: str) -> str:
    if "/" in name or name in ("", ".", ".."):
        raise ValueError("a file name that leads out of its folder")
    return name


def _other_format(version: object, path: Path) -> IndexFormat:
    age = "a newer" if isinstance(version, int) and version > FORMAT else "an older"
    said = version if isinstance(version, int) else "unknown"
    return IndexFormat(
        f"the index in {path.parent.parent} was written by {age} version of searchapp"
        f" (format {said}, this one reads {FORMAT})"
    )
