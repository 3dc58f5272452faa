"""The fields that a line of JSON Lines gives, as an article has them, and what of them cannot be what it should."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from searchapp.article import Kind, Mention, Precision, PublicationDate, Quote, Span, Speaker
from searchapp.patterns import late

_GIVEN = "given"
_STRINGS = ("title", "outlet", "author", "language", "url")
_DATE = late(
    r"(?P<value>\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)"
    r"(?:[T ](?P<clock>(?:[01]\d|2[0-3]):[0-5]\d)(?::\d\d(?:\.\d{1,9})?)?\s?(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
)
_COMPACT = late(r"^(\d{4})(0[1-9]|1[0-2])([0-3]\d)(?=$|T)")
_LONGEST_SHOWN = 100
_PRECISIONS: Mapping[int, Precision] = {4: "year", 7: "month", 10: "day"}
_KINDS: Mapping[str, Kind] = {"direct": "direct", "mixed": "mixed", "indirect": "indirect"}

Fields = Mapping[str, object]


def given_fields(fields: Fields, key: str, text: str) -> dict[str, Any]:
    """What is given, as an article has it; `key` names the field of the text."""
    given: dict[str, Any] = {name: string(fields[name]) for name in _STRINGS if name in fields}
    given["evidence"] = {name: _GIVEN for name in fields if name not in (key, "id")}
    if (id_ := _id(fields.get("id"))) is not None:
        given["id"] = id_
    if "via" in fields:
        given["via"] = tuple(_strings(fields["via"]))
    if "date" in fields:
        given["date"] = _date(fields["date"])
    if "quotes" in fields:
        given["quotes"] = tuple(_quotes(fields["quotes"], text))
        given["speakers"] = _speakers_of(given["quotes"])
    if "speakers" in fields:
        given["speakers"] = tuple(_speakers(fields["speakers"]))
    return given


def doubts(fields: Fields, dated: PublicationDate | None) -> tuple[str, ...]:
    """What a line gives and cannot be what it should: a date that no calendar has, which is kept as null (`dated`), a
    speaker without a name, a quote without words, a kind of quote that there is none of."""
    return tuple(_doubts(fields, dated))


def _doubts(fields: Fields, dated: PublicationDate | None) -> Iterator[str]:
    if fields.get("date") and dated is None:
        yield f"not a date: {_shown(fields['date'])}; kept as null"
    for item in _listed(fields.get("speakers")):
        if _speaker(item) is None:
            yield f"not a speaker: {_shown(item)}; left out"
    for item in _listed(fields.get("quotes")):
        if (wording := _worded(item)) is None:
            yield f"not a quote: {_shown(item)}; left out"
        elif wording.get("kind") not in (None, *_KINDS):
            yield f"not a kind of quote: {_shown(wording['kind'])}; kept as direct"


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)[:_LONGEST_SHOWN]


def _listed(value: object) -> list[Any]:
    """The items of a list; what is none is its only item, and null none at all."""
    return value if isinstance(value, list) else [] if value in (None, "") else [value]


def _id(value: object) -> str | None:
    """An id that names something; where none is given, the path and place of the article make one."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value) if str(value).strip() else None


def string(value: object) -> str | None:
    """A value as the text of a field; nothing that a reader would see is none."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, list):
        return ", ".join(_strings(value)) or None
    return str(value) if isinstance(value, int | float) else None


def _strings(value: object) -> list[str]:
    items = value if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, str) and item.strip()]


def _date(value: object) -> PublicationDate | None:
    if isinstance(value, dict):
        value = f"{value.get('value')}T{value['time']}" if value.get("time") else value.get("value")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return _stated(str(value).strip())


@lru_cache(maxsize=4096)
def _stated(text: str) -> PublicationDate | None:
    text = _COMPACT.sub(r"\1-\2-\3", text)
    found = _DATE.fullmatch(text)
    if found is None:
        return _printed(text)
    if not _is_day(found["value"]):
        return None
    zone = found["zone"]
    if zone:
        zone = "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}"
    precision = "minute" if found["clock"] else _PRECISIONS[len(found["value"])]
    return PublicationDate(found["value"], precision, found["clock"], zone, _GIVEN)


def _is_day(iso: str) -> bool:
    try:
        date.fromisoformat((iso + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _printed(text: str) -> PublicationDate | None:
    """A date in another form than ISO (`Wed, 25 Jan 2017 17:18 +0300`), where it can be read in one way only."""
    from searchapp.reading.dates.forms import printed_dates

    found = list(printed_dates(text[:_LONGEST_SHOWN]))
    if len(found) != 1 or found[0].year is None or found[0].open_order:
        return None
    one = found[0]
    precision = "minute" if one.time else _PRECISIONS[len(one.value)]
    return PublicationDate(one.value, precision, one.time, one.zone, _GIVEN)


def _speakers(value: object) -> Iterable[Speaker]:
    return filter(None, map(_speaker, _listed(value)))


def _speaker(item: object) -> Speaker | None:
    if isinstance(item, str) and item.strip():
        return Speaker(item)
    if isinstance(item, dict) and (name := string(item.get("name"))):
        return Speaker(name, tuple(_strings(item.get("mentions"))), string(item.get("role")))
    return None


def _speakers_of(quotes: Iterable[Quote]) -> tuple[Speaker, ...]:
    names = dict.fromkeys(name for quote in quotes for name in quote.speakers)
    return tuple(Speaker(name) for name in names)


def _worded(item: object) -> Mapping[str, Any] | None:
    """A quote as an object with its words; words alone are one too."""
    if isinstance(item, str):
        return {"text": item} if item.strip() else None
    return item if isinstance(item, dict) and isinstance(item.get("text"), str) else None


def _quotes(value: object, body: str) -> Iterable[Quote]:
    for item in filter(None, map(_worded, _listed(value))):
        span = _span(item, body) or _found(item["text"], body) or Span(0, 0)
        yield Quote(
            text=item["text"],
            start=span.start,
            end=span.end,
            kind=_KINDS.get(str(item.get("kind")), "direct"),
            speaker=string(item.get("speaker")),
            source=_mention(item.get("source"), body),
            cue=_mention(item.get("cue"), body),
            confidence=_confidence(item.get("confidence")),
            joint=tuple(_strings(item.get("joint"))) if string(item.get("speaker")) else (),
        )


def _confidence(value: object) -> float:
    return float(min(max(value, 0), 1)) if isinstance(value, int | float) else 1.0


def _mention(value: object, body: str) -> Mention | None:
    item = {"text": value} if isinstance(value, str) else value
    if not isinstance(item, dict) or not isinstance(item.get("text"), str):
        return None
    span = _span(item, body) or _found(item["text"], body)
    return Mention(item["text"], span.start, span.end) if span else None


def _span(item: Mapping[str, object], body: str) -> Span | None:
    """The span that is given, where it lies within the text."""
    start, end = item.get("start"), item.get("end")
    if type(start) is int and type(end) is int and 0 <= start <= end <= len(body):
        return Span(start, end)
    return None


def _found(text: str, body: str) -> Span | None:
    at = body.find(text) if text else -1
    return Span(at, at + len(text)) if at >= 0 else None
