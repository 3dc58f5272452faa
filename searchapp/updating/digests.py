"""What tells the bytes of a source from others: the first 16 bytes of their SHA-256, in hex."""

from hashlib import file_digest, sha256
from pathlib import Path

from searchapp.engine.engine import DIGEST
from searchapp.reading.files.opening import opened


def digest(data: bytes) -> str:
    """The digest of bytes in hand."""
    return sha256(data).hexdigest()[: 2 * DIGEST]


def digest_of_file(path: Path) -> str:
    """The digest of what a file holds, of which no more than a piece is in memory. Raises ReadingError."""
    with opened(path) as file:
        return file_digest(file, "sha256").hexdigest()[: 2 * DIGEST]
