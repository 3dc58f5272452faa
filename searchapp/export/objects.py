"""The JSON objects that scripts read. Names and shapes are promised: see the interface in docs/cli.md."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from searchapp.article import Article, Mention, PublicationDate, Quote, Reading, Speaker
from searchapp.text.clean import escape_json

if TYPE_CHECKING:
    from searchapp.compare.align import Comparison
    from searchapp.compare.coverage import Coverage
    from searchapp.compare.reprint import Link
    from searchapp.compare.units import Unit
    from searchapp.engine.engine import FacetCount, SourceState
    from searchapp.hits import Hit, QuoteHit
    from searchapp.updating.report import Status, UpdateReport

FORMAT_VERSION = 1

JsonObject = dict[str, Any]


def dumps(value: JsonObject) -> str:
    """One line of JSON, with its version, in which no control or bidi character stands raw."""
    whole = {"format_version": FORMAT_VERSION, **value}
    return escape_json(json.dumps(whole, ensure_ascii=False, check_circular=False))


def reading_object(reading: Reading) -> JsonObject:
    """A file as `inspect` shows it."""
    return {
        "path": reading.path,
        "encoding": reading.encoding,
        "language": reading.language,
        "error": reading.error,
        "warnings": list(reading.warnings),
        "articles": [article_object(article) for article in reading.articles],
    }


def article_object(article: Article) -> JsonObject:
    """An article with all its fields, offsets into the file text."""
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "outlet": article.outlet,
        "via": list(article.via),
        "author": article.author,
        "date": date_object(article.date),
        "language": article.language,
        "url": article.url,
        "start": article.start,
        "end": article.end,
        "body": article.body,
        "speakers": [speaker_object(speaker) for speaker in article.speakers],
        "quotes": [quote_object(quote) for quote in article.quotes],
        "evidence": dict(article.evidence),
    }


def date_object(date: PublicationDate | None) -> JsonObject | None:
    """A publication date with its evidence."""
    return None if date is None else asdict(date)


def speaker_object(speaker: Speaker) -> JsonObject:
    """A person or body that speaks in an article."""
    return {"name": speaker.name, "mentions": list(speaker.mentions), "role": speaker.role}


def quote_object(quote: Quote) -> JsonObject:
    """A quote with its source and cue."""
    return {
        "text": quote.text,
        "start": quote.start,
        "end": quote.end,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "joint": list(quote.joint),
        "source": _mention(quote.source),
        "cue": _mention(quote.cue),
        "confidence": round(quote.confidence, 3),
    }


def _mention(mention: Mention | None) -> JsonObject | None:
    return None if mention is None else {"text": mention.text, "start": mention.start, "end": mention.end}


def hit_object(hit: "Hit") -> JsonObject:
    """A hit of a query."""
    return {
        "id": hit.id,
        "path": hit.path,
        "title": hit.title,
        "outlet": hit.outlet,
        "via": list(hit.via),
        "date": hit.date,
        "speakers": list(hit.speakers),
        "score": round(hit.score, 4),
        "rank": hit.rank,
        "snippet": hit.snippet,
        "matches": [list(span) for span in hit.matches],
        "body_matches": hit.body_matches,
        "author": hit.author,
        "language": hit.language,
        "url": hit.url,
        "tags": list(hit.tags),
    }


def facets_object(facets: "Mapping[str, Sequence[FacetCount]]") -> JsonObject:
    """Facets as `{field: [{"value": …, "count": …}]}`; articles without a value are in `none_object`."""
    return {
        field: [{"value": x.value, "count": x.count} for x in counts if x.value is not None]
        for field, counts in facets.items()
    }


def none_object(facets: "Mapping[str, Sequence[FacetCount]]") -> JsonObject:
    """How many articles have no value of a field, as `{field: count}`."""
    return {field: sum(x.count for x in counts if x.value is None) for field, counts in facets.items()}


def quote_hit_object(hit: "QuoteHit") -> JsonObject:
    """A row of `quotes`: the quote, and the article that it stands in."""
    return {
        "speaker": hit.quote.speaker,
        "joint": list(hit.quote.joint),
        "text": hit.quote.text,
        "kind": hit.quote.kind,
        "cue": hit.quote.cue.text if hit.quote.cue else None,
        "source": hit.quote.source.text if hit.quote.source else None,
        "confidence": round(hit.quote.confidence, 3),
        "outlet": hit.outlet,
        "via": list(hit.via),
        "date": hit.date,
        "title": hit.title,
        "id": hit.id,
        "path": hit.path,
        "start": hit.quote.start,
        "end": hit.quote.end,
        "author": hit.author,
        "language": hit.language,
        "url": hit.url,
        "tags": list(hit.tags),
    }


def comparison_object(a: Article, b: Article, comparison: "Comparison") -> JsonObject:
    """Two articles aligned, as `compare --json` prints them."""
    return {
        "a": _compared(a),
        "b": _compared(b),
        "pairs": [
            {
                "a": _spoken_unit(pair.a),
                "b": _spoken_unit(pair.b),
                "score": round(pair.score, 4),
                "kind": pair.kind,
            }
            for pair in comparison.pairs
        ],
        "only_a": [_unit(unit) for unit in comparison.only_a],
        "only_b": [_unit(unit) for unit in comparison.only_b],
        "reprint": round(comparison.reprint, 4),
        "copied": round(comparison.copied, 4),
        "occasion": _occasion(comparison),
        "first": _first(comparison),
    }


def coverage_object(articles: "Sequence[Article]", coverage: "Coverage") -> JsonObject:
    """Several articles beside each other, as `coverage --json` prints them; the lists of `wordings` and of `alone` are
    those of the articles, in their order."""
    return {
        "articles": [{**_compared(article), "path": article.path} for article in articles],
        "statements": [
            {
                "speaker": next(iter(statement.speakers), None),
                "joint": list(statement.speakers[1:]),
                "carried": statement.carried,
                "wordings": [[_unit(unit) for unit in units] for units in statement.wordings],
            }
            for statement in coverage.statements
        ],
        "alone": [[_unit(unit) for unit in units] for units in coverage.alone],
    }


def link_object(link: "Link") -> JsonObject:
    """An article in a chain of reprints."""
    return {
        **_compared(link.article),
        "path": link.article.path,
        "share": round(link.share, 4),
        "evidence": link.evidence,
    }


def _occasion(comparison: "Comparison") -> JsonObject | None:
    found = comparison.occasion
    if found is None:
        return None
    return {"verdict": found.verdict, "reasons": list(found.reasons), "by_user": found.by_user}


def _first(comparison: "Comparison") -> JsonObject | None:
    found = comparison.precedence
    return None if found is None else {"article": found.first, "evidence": found.evidence}


def _compared(article: Article) -> JsonObject:
    return {
        "id": article.id,
        "title": article.title,
        "outlet": article.outlet,
        "date": article.date.value if article.date else None,
    }


def _unit(unit: "Unit") -> JsonObject:
    return {"text": unit.text, "start": unit.start, "end": unit.end}


def _spoken_unit(unit: "Unit") -> JsonObject:
    return {**_unit(unit), "speaker": unit.speaker, "joint": list(unit.speakers[1:])}


def source_object(source: "SourceState") -> JsonObject:
    """A file that was skipped, with its reason."""
    return {"path": source.path, "reason": source.error}


def report_object(report: "UpdateReport") -> JsonObject:
    """What an update did."""
    return {
        "files": report.files,
        "articles": report.articles,
        "quotes": report.quotes,
        "undated": report.undated,
        "added": report.added,
        "changed": report.changed,
        "moved": report.moved,
        "removed": report.removed,
        "skipped": [source_object(source) for source in report.skipped],
        "newly_skipped": [source_object(source) for source in report.new_faults],
        "missing": list(report.missing),
        "uncorrected": list(report.uncorrected),
        "warnings": {path: list(warnings) for path, warnings in report.warnings.items()},
        "seconds": round(report.seconds, 3),
    }


def status_object(status: "Status") -> JsonObject:
    """The state of the index."""
    return {
        "generation": status.generation,
        "files": status.files,
        "articles": status.articles,
        "quotes": status.quotes,
        "undated": status.undated,
        "bytes": status.bytes,
        "built": status.built,
        "remembered": list(status.remembered),
        "skipped": [source_object(source) for source in status.skipped],
        "passed_over": list(status.passed_over),
        "missing": [{"path": path, "reason": reason} for path, reason in status.missing.items()],
    }
