"""Our segments to stock Whoosh: a `Codec` whose readers answer from our arrays.

Everything here is for Whoosh's own searcher, which the tests hold our evaluator against; searches of the application
never come by. Writing goes through `builder` and `merge` alone.
"""

# mypy: allow-untyped-calls

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.codec import base
from whoosh.codec.whoosh3 import W3Segment
from whoosh.matching.mcore import ListMatcher
from whoosh.reading import TermInfo, TermNotFound

from searchapp.engine.local.search.rows import Weighed
from searchapp.engine.local.search.terms import weighed
from searchapp.engine.local.segments.arrays import INDEX_NAME
from searchapp.engine.local.segments.lengths import VALUES, to_byte
from searchapp.engine.local.segments.lexicon import Lexicon
from searchapp.engine.local.segments.segment import Segment

_FIELDS = ("text", "title", "stem")


class SeaSegment(W3Segment):
    """A segment in a table of contents."""

    def codec(self, **_: Any) -> "SeaCodec":
        """The codec that reads it."""
        return SeaCodec()


def segment_of(name: str, documents: int, deleted: Sequence[int]) -> SeaSegment:
    """The entry for a segment file of ours."""
    return SeaSegment(None, INDEX_NAME, documents, name.removeprefix(f"{INDEX_NAME}_"), set(deleted) or None)


class SeaCodec(base.Codec):
    """Reads segments; see the module."""

    length_stats = True

    def per_document_writer(self, storage: Any, segment: Any) -> Any:
        raise NotImplementedError("articles are added by searchapp index")

    def field_writer(self, storage: Any, segment: Any) -> Any:
        raise NotImplementedError("articles are added by searchapp index")

    def postings_writer(self, dbfile: Any, byteids: bool = False) -> Any:
        raise NotImplementedError("articles are added by searchapp index")

    def postings_reader(self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None) -> Any:
        raise NotImplementedError("postings are read through a terms reader")

    def automata(self, storage: Any, segment: Any) -> Any:
        raise NotImplementedError("there are none")

    def terms_reader(self, storage: Any, segment: Any) -> "SeaTermsReader":
        return SeaTermsReader(_opened(storage, segment))

    def per_document_reader(self, storage: Any, segment: Any) -> "SeaDocuments":
        return SeaDocuments(_opened(storage, segment), segment)

    def new_segment(self, storage: Any, indexname: str) -> SeaSegment:
        return SeaSegment(None, indexname)


def _opened(storage: Any, segment: SeaSegment) -> Segment:
    deleted = np.array(sorted(segment.deleted_docs()), np.uint32)
    name = f"{segment.indexname}_{segment.segid}"
    return Segment(Path(storage.folder), name, segment.doc_count_all(), deleted)


class SeaTermsReader(base.TermsReader):
    """The terms of a segment and their postings."""

    def __init__(self, segment: Segment) -> None:
        self._field = segment.text
        self._lengths = {name: _lengths(segment, name) for name in _FIELDS}
        titles = self._field.titles
        self._titled = [self._field.terms.term(term) for term in titles.of.tolist()]

    def _lexicon(self, fieldname: str) -> Lexicon:
        return self._field.stem_lexicon if fieldname == "stem" else self._field.terms

    def _number(self, fieldname: str, text: bytes) -> int | None:
        if fieldname not in _FIELDS:
            return None
        number = self._lexicon(fieldname).find(text.decode("utf-8", "surrogatepass"))
        if fieldname == "title" and number is not None:
            return self._field.titles.find(number)
        return number

    def _postings(self, fieldname: str, text: bytes) -> Weighed:
        number = self._number(fieldname, text)
        if number is None:
            raise TermNotFound(f"No term {fieldname}:{text!r}")
        if fieldname == "title":
            return weighed(self._field.titles.lists, number)
        if fieldname == "stem":
            (terms,), (listed,) = self._field.stems_from(number, 1)
            if listed >= 0:
                return weighed(self._field.stems, listed)
            number = terms[0]
        return weighed(self._field.forms, number)

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self._number(*term) is not None

    def indexed_field_names(self) -> Sequence[str]:
        return _FIELDS

    def cursor(self, fieldname: str, fieldobj: Any) -> "SeaCursor":
        return SeaCursor(self, fieldname)

    def texts(self, fieldname: str, start: bytes = b"") -> list[bytes]:
        """The terms of a field from `start` on, sorted."""
        if fieldname == "title":
            return [text for term in self._titled if (text := term.encode("utf-8", "surrogatepass")) >= start]
        lexicon = self._lexicon(fieldname)
        return [term.encode("utf-8", "surrogatepass") for term in lexicon.terms(lexicon.lower(start))]

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return ((name, text) for name in sorted(_FIELDS) for text in self.texts(name))

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        for name in sorted(_FIELDS):
            if name >= fieldname:
                yield from ((name, text) for text in self.texts(name, prefix if name == fieldname else b""))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        rows, counts = self._postings(fieldname, text)
        most, total = (1, len(rows)) if counts is None else (int(counts.max()), int(counts.sum(dtype=np.int64)))
        lengths = self._lengths[fieldname][rows]
        return TermInfo(
            float(total), len(rows), int(lengths.min()), int(lengths.max()), float(most), int(rows[0]), int(rows[-1])
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        return float(self.term_info(fieldname, text).weight()) if (fieldname, text) in self else 0.0

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        return len(self._postings(fieldname, text).rows) if (fieldname, text) in self else 0

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        rows, counts = self._postings(fieldname, text)
        often = np.ones(len(rows), np.int64) if counts is None else counts
        values = [b""] * len(rows)
        if fieldname == "text" and format_.supports("positions"):
            places = self._field.places(self._number(fieldname, text) or 0).tolist()
            ends = np.cumsum(often).tolist()
            starts = [0, *ends]
            values = [format_.encode(places[start:end]) for start, end in zip(starts, ends, strict=False)]
        return ListMatcher(
            rows.tolist(),
            often.astype(float).tolist(),
            values,
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )

    def close(self) -> None:
        """Nothing is held open."""


class SeaCursor(base.FieldCursor):
    """Walks the terms of a field."""

    def __init__(self, reader: SeaTermsReader, fieldname: str) -> None:
        self._reader, self._fieldname = reader, fieldname
        self._texts = reader.texts(fieldname)
        self._at = 0

    def first(self) -> str | None:
        self._at = 0
        return self.text()

    def find(self, term: bytes) -> str | None:
        self._at = int(np.searchsorted(np.array(self._texts, object), term)) if self._texts else 0
        return self.text()

    def next(self) -> str | None:
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        return self._texts[self._at].decode("utf-8", "surrogatepass") if self.is_valid() else None

    def term_info(self) -> TermInfo | None:
        return self._reader.term_info(self._fieldname, self._texts[self._at]) if self.is_valid() else None

    def is_valid(self) -> bool:
        return self._at < len(self._texts)


class SeaDocuments(base.PerDocumentReader):
    """Lengths, stored fields and deletions of a segment."""

    def __init__(self, segment: Segment, entry: SeaSegment) -> None:
        self._segment, self._entry = segment, entry
        self._lengths = {name: _lengths(segment, name) for name in _FIELDS}

    def close(self) -> None:
        """Nothing is held open."""

    def doc_count(self) -> int:
        return self._segment.live

    def doc_count_all(self) -> int:
        return self._segment.documents

    def has_deletions(self) -> bool:
        return self._segment.alive is not None

    def is_deleted(self, docnum: int) -> bool:
        return bool(self._entry.is_deleted(docnum))

    def deleted_docs(self) -> Any:
        return self._entry.deleted_docs()

    def supports_columns(self) -> bool:
        return False

    def has_column(self, fieldname: str) -> bool:
        return False

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        return int(self._lengths[fieldname][docnum]) if fieldname in self._lengths else default

    def field_length(self, fieldname: str) -> int:
        field = self._segment.text
        exact = {"text": field.lengths, "stem": field.lengths, "title": field.title_lengths}.get(fieldname)
        return 0 if exact is None else int(exact.sum(dtype=np.int64))

    def min_field_length(self, fieldname: str) -> int:
        return int(self._lengths[fieldname].min()) if fieldname in self._lengths else 0

    def max_field_length(self, fieldname: str) -> int:
        return int(self._lengths[fieldname].max()) if fieldname in self._lengths else 0

    def has_vector(self, docnum: int, fieldname: str) -> bool:
        return False

    def stored_fields(self, docnum: int) -> dict[str, Any]:
        article = self._segment.store.article(docnum)
        return {"id": article.id, "article": article}

    def all_doc_ids(self) -> Iterator[int]:
        return (row for row in range(self._segment.documents) if not self.is_deleted(row))


def _lengths(segment: Segment, fieldname: str) -> Any:
    exact = segment.text.title_lengths if fieldname == "title" else segment.text.lengths
    return VALUES[to_byte(exact)]
