"""A user's corrections of what was read: plain TOML in the workspace's `own/corrections.toml`.

    [[correction]]
    article = "3fa1c2d4e5"                  # its id
    path = "seeds/000_example.txt"          # and where it stands, for people; used where no id is given
    place = 1
    outlet = "newcoldwar.org"               # an empty text says: there is none
    date = "2017-01-25 17:18 +03:00"
    title = "…"
    via = ["Azernews", "Sputnik"]
    speakers = {"the envoy" = "Vitaly Churkin"}

Corrections are applied when a file is read, so a new index has them as the old one had.
"""

import re
from collections.abc import Mapping
from dataclasses import field, replace
from datetime import date, datetime
from os.path import normpath
from typing import TYPE_CHECKING, Any

from searchapp.article import Article, PublicationDate, Quote, Speaker
from searchapp.patterns import late
from searchapp.reading.own.toml_files import TomlFile, changing, read_toml, tables_of
from searchapp.records import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from searchapp.workspace import Workspace

FILE = "corrections.toml"
_TABLE = "correction"
_TEXTS = ("article", "path", "title", "outlet", "date")
_KNOWN = (*_TEXTS, "place", "via", "speakers")
_DATE = late(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?\s?(Z|[+-]\d\d:?\d\d)?)?)?)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Correction:
    """What a user set right in one article. None leaves a field as read; an empty text says there is none.

    `speakers` gives names as read, or the words for somebody whose name is not known, and what they should be; an
    empty name takes the attribution away.
    """

    article: str | None = None
    path: str | None = None
    place: int = 1
    title: str | None = None
    outlet: str | None = None
    date: str | None = None
    via: tuple[str, ...] | None = None
    speakers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Corrections:
    """All corrections of a workspace, found by the article's id or, where that is not known, by its path and place."""

    by_id: Mapping[str, Correction] = field(default_factory=dict)
    by_place: Mapping[tuple[str, int], Correction] = field(default_factory=dict)

    def of(self, article: Article) -> Correction | None:
        """The correction of this article, or None."""
        return self.by_id.get(article.id) or self.by_place.get((article.path, article.place))


def load(workspace: "Workspace") -> Corrections:
    """The corrections of a workspace. Raises WorkspaceError that names the file, the line and the mend."""
    return load_file(workspace.own / FILE)


def load_file(path: "Path") -> Corrections:
    """The corrections in one file; none where it is not there."""
    file = read_toml(path)
    for key in file.data:
        if key != _TABLE:
            raise file.fault(f"unknown table {key}", f"write [[{_TABLE}]] above each correction", table=key, key=key)
    items = file.data.get(_TABLE, [])
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        raise file.fault(f"{_TABLE} is not a list of tables", f"write [[{_TABLE}]] above each of them", table=_TABLE)
    read = [_correction(file, number, item) for number, item in enumerate(items, 1)]
    return Corrections(
        {one.article: one for one in read if one.article},
        {(one.path, one.place): one for one in read if one.path},
    )


def apply(article: Article, corrections: Corrections) -> Article:
    """The article as its reader corrected it; `evidence` says so field by field."""
    one = corrections.of(article)
    if one is None:
        return article
    evidence = dict(article.evidence)
    changed: dict[str, Any] = {}
    for name, value in (("title", one.title), ("outlet", one.outlet)):
        if value is not None:
            changed[name] = value or None
            evidence[name] = f"corrected by hand: {value or 'none'}"
    if one.date is not None:
        changed["date"] = _published(one.date) if one.date else None
        evidence["date"] = f"corrected by hand: {one.date or 'none'}"
    if one.via is not None:
        changed["via"] = one.via
        evidence["via"] = f"corrected by hand: {', '.join(one.via) or 'none'}"
    if one.speakers:
        changed["quotes"] = tuple(_spoken(quote, one.speakers) for quote in article.quotes)
        found = (
            Speaker(one.speakers[words], (words,)) for words in map(unnamed, article.quotes) if words in one.speakers
        )
        changed["speakers"] = _merged((*article.speakers, *found), one.speakers)
        told = "; ".join(f"{old} is {new or 'nobody'}" for old, new in one.speakers.items())
        evidence["speakers"] = f"corrected by hand: {told}"
    return replace(article, evidence=evidence, **changed)


def record(
    workspace: "Workspace",
    article: Article,
    *,
    title: str | None = None,
    outlet: str | None = None,
    date: str | None = None,
    via: tuple[str, ...] | None = None,
    speakers: Mapping[str, str] | None = None,
) -> None:
    """Write a correction of `article`, added to what was corrected in it before.

    None leaves a field alone, an empty text says that there is none. Raises ValueError for a date that is
    none, WorkspaceError where the file is broken or cannot be written.
    """
    import tomlkit

    if date and _published(date) is None:
        raise ValueError(f"not a date: {date}")
    path = workspace.own / FILE
    with changing(path) as whole:
        load_file(path)
        tables = tables_of(whole, _TABLE)
        entry = next((item for item in tables if _is_of(item, article)), None)
        if entry is None:
            entry = tomlkit.table()
            entry.update({"article": article.id, "path": article.path, "place": article.place})
            tables.append(entry)
        given = {"title": title, "outlet": outlet, "date": date, "via": list(via) if via is not None else None}
        entry.update({key: value for key, value in given.items() if value is not None})
        if speakers:
            names = tomlkit.inline_table()
            before = {old: speakers.get(new, new) for old, new in entry.get("speakers", {}).items()}
            names.update({**before, **speakers})
            entry["speakers"] = names


def _is_of(item: Mapping[str, object], article: Article) -> bool:
    if "article" in item:
        return item["article"] == article.id
    return item.get("path") == article.path and item.get("place", 1) == article.place


def _correction(file: TomlFile, number: int, item: Mapping[str, object]) -> Correction:
    for key, value in item.items():
        fault = _fault_of(key, value)
        if fault:
            raise file.fault(*fault, table=_TABLE, number=number, key=key)
    if not item.get("article") and not item.get("path"):
        raise file.fault(
            "a correction of no article", 'add article = "ID" or path = "FILE"', table=_TABLE, number=number
        )
    texts = {key: str(item[key]) for key in _TEXTS if key in item}
    if texts.get("path"):
        texts["path"] = normpath(texts["path"])
    via, place, speakers = item.get("via"), item.get("place", 1), item.get("speakers", {})
    return Correction(
        **texts,
        place=place if isinstance(place, int) else 1,
        via=tuple(map(str, via)) if isinstance(via, list) else None,
        speakers=dict(speakers) if isinstance(speakers, dict) else {},
    )


def _fault_of(key: str, value: object) -> tuple[str, str] | None:
    """What is wrong with one entry and how to mend it, or None."""
    if key not in _KNOWN:
        return f"unknown field {key}", "use one of: " + ", ".join(_KNOWN)
    if key == "date":
        right = isinstance(value, date | datetime | str) and (value == "" or _published(str(value)))
        return None if right else ("date is not a date", 'write date = "2017-01-25" or "2017-01-25 17:18 +03:00"')
    if key in _TEXTS:
        return None if isinstance(value, str) else (f"{key} is not a text", f'write {key} = "…"')
    if key == "place":
        right = isinstance(value, int) and not isinstance(value, bool) and value > 0
        return None if right else ("place is not a number from 1", "write place = 1")
    if key == "via":
        right = isinstance(value, list) and all(isinstance(name, str) for name in value)
        return None if right else ("via is not a list of names", 'write via = ["Azernews", "Sputnik"]')
    right = isinstance(value, dict) and all(isinstance(name, str) for name in value.values())
    return None if right else ("speakers is not a table of names", 'write speakers = {"OLD" = "NEW"}')


def _published(given: str) -> PublicationDate | None:
    met = _DATE.fullmatch(given.strip())
    if met is None:
        return None
    year, month, day, time, zone = met.groups()
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if time and int(time[:2]) * 60 + int(time[3:]) >= 24 * 60:
        return None
    value = "-".join(part for part in (year, month, day) if part)
    if zone:
        zone = "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}"
    precision = "minute" if time else ("year", "month", "day")[value.count("-")]
    return PublicationDate(value, precision, time, zone, f"corrected by hand: {given}")  # type: ignore[arg-type]


def unnamed(quote: Quote) -> str:
    """The words of the article for who said this, where they are all that is known; else empty."""
    return " ".join(quote.source.text.split()) if quote.source and not quote.speakers else ""


def _spoken(quote: Quote, names: Mapping[str, str]) -> Quote:
    if (words := unnamed(quote)) in names:
        return replace(quote, speaker=names[words] or None)
    if names.keys().isdisjoint(quote.speakers):
        return quote
    named = tuple(dict.fromkeys(filter(None, (names.get(name, name) for name in quote.speakers))))
    return replace(quote, speaker=named[0] if named else None, joint=named[1:])


def _merged(speakers: tuple[Speaker, ...], names: Mapping[str, str]) -> tuple[Speaker, ...]:
    """The speakers under their corrected names; two that get one name become one."""
    merged: dict[str, Speaker] = {}
    for speaker in speakers:
        name = names.get(speaker.name, speaker.name)
        if not name:
            continue
        known = merged.get(name)
        if known is None:
            merged[name] = replace(speaker, name=name)
            continue
        mentions = tuple(dict.fromkeys((*known.mentions, *speaker.mentions)))
        merged[name] = replace(known, mentions=mentions, role=known.role or speaker.role)
    return tuple(merged.values())
