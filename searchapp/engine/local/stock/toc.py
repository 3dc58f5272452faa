"""Whoosh's table of contents beside our manifest, so that a generation is an index that stock Whoosh opens too.

Our own reading never opens it: it is a pickle.
"""

# mypy: allow-untyped-calls

from collections.abc import Sequence
from pathlib import Path

from searchapp.engine.local.segments.arrays import INDEX_NAME
from searchapp.engine.local.storage.generations import SegmentPart


def write_toc(folder: Path, parts: Sequence[SegmentPart], generation: int) -> None:
    """Write the table of contents of a generation; nothing is synced."""
    from whoosh.filedb.filestore import FileStorage
    from whoosh.index import TOC

    from searchapp.engine.local.stock.codec import segment_of
    from searchapp.engine.local.stock.schema import schema

    segments = [segment_of(part.name, part.documents, part.deleted.tolist()) for part in parts]
    TOC(schema(), segments, generation).write(FileStorage(str(folder)), INDEX_NAME)
