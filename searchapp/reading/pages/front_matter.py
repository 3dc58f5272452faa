"""Lines that label what a file is (`Title: …`, `Date: …`, `URL: …`) above its text, as facts.

Markdown fences them, and they are YAML there; in plain text they stand in a run of their own, and exports of several
articles have such a run above each.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from searchapp.patterns import compiled, late
from searchapp.reading.pages.page import Fact, HtmlFacts, Line, lines_of

_FIELD = compiled(r"([^\W\d_][\w-]{1,30}(?: [\w-]{1,20}){0,2})[ \t]*[:：][ \t]*(\S.{0,2000})")
_FIELDS = {
    "title": "titles", "headline": "titles", "titel": "titles", "titre": "titles", "título": "titles",
    "заголовок": "titles", "заглавие": "titles", "название": "titles", "başlık": "titles",
    "author": "authors", "authors": "authors", "by": "authors", "byline": "authors", "autor": "authors",
    "auteur": "authors", "автор": "authors", "yazar": "authors",
    "date": "dates", "published": "dates", "publish_date": "dates", "created": "dates", "updated": "dates",
    "datum": "dates", "fecha": "dates", "дата": "dates", "tarih": "dates", "date published": "dates",
    "publication date": "dates", "published on": "dates", "дата выпуска": "dates", "дата публикации": "dates",
    "site": "sites", "outlet": "sites", "publication": "sites", "publisher": "sites", "newspaper": "sites",
    "издание": "sites", "газета": "sites", "feed": "sites", "publication title": "sites",
    "url": "urls", "link": "urls", "canonical": "urls", "canonical_url": "urls",
    "source": "urls", "quelle": "urls", "fuente": "urls", "источник": "urls", "kaynak": "urls", "source_url": "urls",
    "tags": "", "keywords": "", "category": "", "categories": "", "topics": "", "type": "", "status": "",
    "description": "", "summary": "", "saved": "", "clipped": "", "highlights": "", "id": "", "folder": "",
    "номер выпуска": "", "номер": "", "рубрика": "", "страница": "", "section": "", "page": "", "pages": "",
    "edition": "", "length": "", "word count": "",
}  # fmt: skip
"""What known labels tell of; of those that tell of nothing here it is only known that they are labels."""
_OPEN = late(r"([^\W\d_][\w-]{1,30})[ \t]*:$")
_ITEM = late(r"-[ \t]+(\S.{0,300})")
_LINKED = late(r"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,200})\]\]")
_KINDS = ("titles", "sites", "authors", "dates", "urls")
_TELLING = frozenset(("titles", "dates", "urls"))
_LONGEST = 1 << 14
"""Characters of front matter that is read as YAML."""
_MOST_VALUES = 50
"""Values of a list that are read: it may hold itself."""
_FEWEST = 2
_MOST = 12
_ADDRESS = late(r"(?:https?://|www\.)\S", re.IGNORECASE)


def facts_of_front_matter(matter: str) -> HtmlFacts:
    """What the lines between the fences of Markdown say; some write by hand what is no YAML: `title: Ports: a tale`."""
    return _facts(_yaml_fields(matter) or _fields(lines_of(matter)))


def facts_of_fields(lines: Iterable[Line]) -> HtmlFacts:
    """What labelled lines say."""
    return _facts(_fields(lines))


def _facts(fields: Iterable[tuple[str, str]]) -> HtmlFacts:
    """What labels in small letters and their values say; labels that are not known say nothing."""
    found: dict[str, tuple[Fact, ...]] = {}
    language = None
    for name, value in fields:
        if name in ("lang", "language"):
            language = value
        elif (kind := _FIELDS.get(name)) and value:
            if kind == "urls" and not _ADDRESS.match(value):
                kind = "sites"
            found[kind] = (*found.get(kind, ()), Fact(f"front matter {name}", value))
    titles, sites, authors, dates, urls = (found.get(kind, ()) for kind in _KINDS)
    return HtmlFacts(titles, sites, authors, dates, urls, language)


def _yaml_fields(matter: str) -> list[tuple[str, str]]:
    """The labels in small letters with what they name, each of a list by itself; none where the lines are no YAML."""
    import yaml  # few files need it

    if len(matter) > _LONGEST:
        return []
    try:
        # strings, lists and maps alone; the parser in C has no limit to how deep it goes
        read = yaml.load(matter, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return []
    labelled = read.items() if isinstance(read, dict) else ()
    values = ((str(name).casefold(), value) for name, told in labelled for value in _strings(told))
    return [(name, _LINKED.sub(r"\1", " ".join(value.split()))) for name, value in values]


def _strings(told: object, depth: int = 2) -> Iterator[str]:
    """The strings of a value: itself, or those of its lists, as a link to a note is read: `[[Anna Berg]]`."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, list) and depth:
        for one in told[:_MOST_VALUES]:
            yield from _strings(one, depth - 1)


def _fields(lines: Iterable[Line]) -> Iterator[tuple[str, str]]:
    """The labels in small letters with what they name: on their line, or on those below that begin with a dash."""
    above: str | None = None
    for line in lines:
        item = _ITEM.match(line.text) if above else None
        field = _FIELD.match(line.text)
        if above and item:
            yield above, _value(item[1])
        else:
            opened = _OPEN.match(line.text)
            above = opened[1].casefold() if opened else None
            if field:
                yield field[1].casefold(), _value(field[2])


def _value(text: str) -> str:
    """A value without quotation marks and the brackets of links to other notes."""
    return _LINKED.sub(r"\1", text.strip().strip("\"'"))


def fields_at(lines: Sequence[Line], first: int) -> int:
    """How many lines from `first` on are a run of labelled lines that say what follows; 0 where they are none.

    They are so where two kinds of known labels stand together, one of them that of a title, a day or an address.
    """
    kinds: list[str] = []
    for line in lines[first : first + _MOST]:
        field = _FIELD.match(line.text) if not kinds or not line.after_blank else None
        kind = _FIELDS.get(field[1].casefold()) if field else None
        if kind is None:
            break
        kinds.append(kind)
    told = set(kinds) - {""}
    return len(kinds) if len(told) >= _FEWEST and not _TELLING.isdisjoint(told) else 0
