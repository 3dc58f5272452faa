"""A library with fixed articles in memory: what the screens are tested and drawn with."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from searchapp.article import Article, PublicationDate, Quote, Span, Speaker, Tags
from searchapp.compare.align import Comparison, Pair
from searchapp.compare.coverage import Coverage, sharing
from searchapp.compare.occasion import Occasion, Verdict
from searchapp.compare.units import Unit
from searchapp.engine.engine import FacetCount, Progress, Request
from searchapp.errors import QueryError, UnknownArticle
from searchapp.hits import Highlights, Hit, QuoteHit, Results
from searchapp.query.naming import unknown
from searchapp.query.tagged import with_tags
from searchapp.query.tree import Among, And, Dates, Everything, Has, Node, Not, OneQuote, Or, Undated, Value, Word
from searchapp.reading.own.tags import read_tags, tag
from searchapp.workspace import Workspace

_OUTLETS = ("TASS", "SANA", "Press TV", "TODAY.AZ", "newcoldwar.org")
_PEOPLE = ("Sergey Lavrov", "Walid al-Muallem", "Javad Zarif", "Сергей Лавров", "وليد المعلم")
_OPENINGS = (
    "Foreign ministers meet in Moscow over Aleppo",
    "Ceasefire in Aleppo holds, ministry says",
    "Talks on Syria resume in Astana",
    "Лавров: террористы не должны победить в Сирии",
    "シリア停戦、外相がモスクワで会談",
    "وزير الخارجية: المحادثات في موسكو",
    "Budget vote passes despite protest",
)


def made_article(number: int) -> Article:
    """The article of this number, always the same one."""
    outlet = _OUTLETS[number % len(_OUTLETS)] if number % 11 else None
    person = _PEOPLE[number % len(_PEOPLE)] if number % 7 else None
    title = _OPENINGS[number % len(_OPENINGS)]
    if number == 9:
        title = "Hostile \x1b[31mred\x1b[0m \u202edlrow\u202c title \x07"
    said = f"We are increasing cooperation with Turkey and Iran to resolve the crisis in Syria, point {number}"
    first = f"The ministers discussed Aleppo and the terrorists in it on day {number}."
    second = f"“{said},” he stressed." + (f" {person} spoke after a meeting." if person else "")
    third = "The nationwide ceasefire backed by Russia and Turkey came into effect on December 30. " * 2
    parts = (first, second, third.strip(), f"Aleppo was named again at the end of report {number}.")
    body = "\n\n".join(parts)
    spans, at = list[Span](), 0
    for part in parts:
        spans.append(Span(at, at + len(part)))
        at += len(part) + 2
    start = body.index(said)
    month = 10 + number % 4
    day = f"{2016 + (month - 1) // 12}-{(month - 1) % 12 + 1:02d}-{1 + number % 27:02d}"
    date = None if number % 10 == 5 else PublicationDate(day, "day", evidence=f"line 2: {day}")
    return Article(
        id=f"a{number:09d}",
        path=f"seeds/{number:03d}.txt",
        title=title,
        body=body,
        outlet=outlet,
        via=("Azernews", "Sputnik") if number % 5 == 3 else (),
        date=date,
        language="en",
        start=0,
        end=len(body),
        paragraphs=tuple(spans),
        speakers=(Speaker(person, (person.split()[-1],)),) if person else (),
        quotes=(Quote(said, start, start + len(said), "direct", person, None, None, 0.9),),
        evidence={"title": "line 1", "outlet": "line 2"} if outlet else {"title": "line 1"},
    )


class FakeLibrary:
    """The part of `Library` that the screens use, over articles in memory."""

    def __init__(self, root: Path, count: int = 30) -> None:
        self.workspace = Workspace(root)
        self.kept = [made_article(number) for number in range(count)]
        self.built = True
        self.replaced = False
        self.searches: list[str] = []
        self.verdict: Verdict = "same occasion"

    def has_index(self) -> bool:
        return self.built

    def update(
        self, paths: Sequence[Path] = (), *, progress: Callable[[Progress], None] | None = None, **_: object
    ) -> None:
        if progress is not None:
            for done in range(3):
                progress(Progress("reading", done, 2))
        self.built = True

    def articles(self, request: Request) -> Iterator[Article]:
        yield from (self.article(hit.id) for hit in self.stream(request))

    def with_other_names(self, tree: Node) -> Node:
        return tree

    def refresh(self) -> bool:
        replaced, self.replaced = self.replaced, False
        return replaced

    def parse(self, query: str, *, any_term: bool = False) -> Node:
        if query.count('"') % 2:
            raise QueryError(
                "a quotation mark is not closed",
                'write "the words" or leave the mark out',
                query=query,
                position=query.index('"') + 1,
            )
        alternatives = [And(tuple(_leaf(word) for word in part.split())) for part in query.split(" OR ")]
        return alternatives[0] if len(alternatives) == 1 else Or(tuple(alternatives))

    def search(self, query: str, request: Request) -> Results:
        self.searches.append(query)
        tags = self.tags
        filters = {name: with_tags(node, lambda: tags.bearers) for name, node in request.filters.items()}
        found = [article for article in self.kept if _holds(request.tree, article)]
        kept = [one for one in found if all(_holds(node, one) for node in filters.values())]
        if request.sort in ("date", "-date"):
            kept.sort(key=lambda one: (one.date is None, _ordinal(one) * (1 if request.sort == "date" else -1)))
        page = kept[request.offset : request.offset + request.limit]
        facets = {}
        for field, top in request.facets.items():
            own = "day" if field in ("year", "month", "day") else field
            others = [node for name, node in filters.items() if name != own]
            open_to = [one for one in found if all(_holds(node, one) for node in others)]
            borne = (tags.of.get(one.id, (None,)) if field == "tag" else _values(one, field) for one in open_to)
            counts = Counter(value for values in borne for value in values)
            ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0] or ""))
            facets[field] = tuple(FacetCount(value, count) for value, count in ordered[: top or None])
        hits = tuple(self._hit(request.tree, one, request.offset + rank) for rank, one in enumerate(page, 1))
        return Results(query, len(kept), hits, facets, 2.0)

    def _hit(self, tree: Node, article: Article, rank: int) -> Hit:
        marks = self.highlights(tree, article)
        at = marks.body[0].start if marks.body else 0
        start = article.body.rfind("\n", 0, at) + 1
        snippet = article.body[start : start + 200]
        shown = tuple(Span(a - start, b - start) for a, b in marks.body if start <= a and b <= start + 200)
        return Hit(
            article.id,
            article.path,
            article.title,
            article.outlet,
            article.via,
            article.date.value if article.date else None,
            tuple(one.name for one in article.speakers),
            1.0,
            rank,
            snippet,
            shown,
            len(marks.body),
            marks.title,
            tags=self.tags.of.get(article.id, ()),
        )

    @property
    def tags(self) -> Tags:
        return read_tags(self.workspace)

    def tag(self, articles: Sequence[Article], name: str, *, remove: bool = False) -> str:
        return tag(self.workspace, articles, name, remove=remove)

    def stream(self, request: Request) -> Iterator[Hit]:
        yield from self.search("", replace(request, limit=len(self.kept))).hits

    def quotes(self, request: Request, by: str | None = None) -> Iterator[QuoteHit]:
        for hit in self.stream(request):
            for place, quote in enumerate(self.article(hit.id).quotes):
                if by is None or quote.speaker == by:
                    yield QuoteHit(hit.id, hit.path, hit.title, hit.outlet, hit.via, hit.date, quote, place)

    def count_quotes(self, request: Request, by: str | None = None) -> int:
        return len(list(self.quotes(request, by)))

    def statements(self, quotes: Sequence[QuoteHit]) -> Sequence[Sequence[int]]:
        """The first three quotes word one statement; each other one stands alone."""
        return [range(min(3, len(quotes))), *([number] for number in range(3, len(quotes)))]

    def wordings(self, words: str) -> Sequence[QuoteHit]:
        """The first four quotes: one statement in four articles."""
        return list(self.quotes(Request(Everything())))[:4]

    def judge(self, a: Article, b: Article, verdict: Verdict) -> bool:
        self.verdict = verdict
        return True

    def file_text(self, article: Article) -> str:
        return article.body

    def coverage(self, id_: str) -> tuple[Sequence[Article], Coverage]:
        own = self.article(id_)
        others = {one.outlet: one for one in reversed(self.kept) if one.outlet not in (None, own.outlet)}
        return sharing([own, *list(others.values())[:4]])

    def similar(self, id_or_text: str) -> Results:
        found = self.search("", Request(Everything(), limit=len(self.kept))).hits
        return Results("", len(found), tuple(hit for hit in found if hit.id != id_or_text), {}, 1.0)

    def article(self, id_or_path: str) -> Article:
        for one in self.kept:
            if id_or_path in (one.id, one.path):
                return one
        raise UnknownArticle(f"no article {id_or_path}", "searchapp query lists them")

    def highlights(self, tree: Node, article: Article) -> Highlights:
        words = list(_words(tree))
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\w*", re.IGNORECASE) if words else None
        if pattern is None:
            return Highlights((), ())
        return Highlights(
            tuple(Span(*match.span()) for match in pattern.finditer(article.title or "")),
            tuple(Span(*match.span()) for match in pattern.finditer(article.body)),
        )

    def suggest(self, tree: Node) -> Mapping[str, Sequence[str]]:
        known = {"alepo": ["Aleppo"], "terorists": ["terrorists"]}
        return {
            word: known.get(word.lower(), [])
            for word in _words(tree)
            if not any(_holds(Word(word), one) for one in self.kept)
        }

    def suggest_names(self, tree: Node) -> Mapping[tuple[str, str], Sequence[str]]:
        names = {name for one in self.kept for name in (*(who.name for who in one.speakers), one.outlet or "")}
        return unknown(
            tree, lambda part: sum(_holds(part, one) for one in self.kept), lambda kind: dict.fromkeys(names, 1)
        )

    def compare(self, a: Article, b: Article) -> Comparison:
        """Paragraph beside paragraph: fixed, however the comparing room gets better."""
        left, right = _units(a), _units(b)
        pairs = tuple(_pair(one, other) for one, other in zip(left, right, strict=False))
        return Comparison(
            left, right, pairs[:-1], left[-1:], right[-1:], 0.5, Occasion(self.verdict, ("Moscow",)), copied=0.5
        )


def _units(article: Article) -> tuple[Unit, ...]:
    return tuple(Unit(article.body[a:b], a, b, Span(a, b)) for a, b in article.paragraphs)


def _pair(a: Unit, b: Unit) -> Pair:
    if a.text == b.text:
        return Pair(a, b, 1.0, "verbatim")
    return Pair(a, b, 0.7, "reworded", _differing(a.text, b.text), _differing(b.text, a.text))


def _differing(text: str, other: str) -> tuple[Span, ...]:
    words = set(other.split())
    return tuple(Span(*match.span()) for match in re.finditer(r"\S+", text) if match[0] not in words)


def _leaf(word: str) -> Node:
    if word.startswith("-"):
        return Not(_leaf(word[1:]))
    field, _, value = word.partition(":")
    if value and field in ("by", "speaker", "outlet"):
        return Word(value.strip('"'), "speaker" if field == "by" else field)
    return Word(word.strip('"'))


def _words(tree: Node) -> Iterator[str]:
    if isinstance(tree, Word) and tree.field == "text":
        yield tree.text
    elif isinstance(tree, And | Or):
        for part in tree.parts:
            yield from _words(part)


def _ordinal(article: Article) -> int:
    return int(article.date.value.replace("-", "")) if article.date else 0


def _values(article: Article, field: str) -> list[str | None]:
    if field == "speaker":
        return [one.name for one in article.speakers] or [None]
    if field == "outlet":
        return [article.outlet]
    length = {"year": 4, "month": 7, "day": 10}[field]
    return [article.date.value[:length] if article.date else None]


def _holds(tree: Node, article: Article) -> bool:
    match tree:
        case Everything():
            return True
        case Among(ids):
            return article.id in ids
        case And(parts):
            return all(_holds(part, article) for part in parts)
        case Or(parts):
            return any(_holds(part, article) for part in parts)
        case Not(part):
            return not _holds(part, article)
        case Value(field, value):
            return value in _values(article, field)
        case Has(what):
            return _values(article, what) != [None]
        case Undated():
            return article.date is None
        case Dates(first, last):
            value = article.date.value if article.date else ""
            return bool(value) and (first is None or first <= value) and (last is None or value <= last)
        case OneQuote(Word(text, "kind")):
            return any(quote.certainty == text for quote in article.quotes)
        case OneQuote(Value("by", name)):
            return any(quote.speaker == name for quote in article.quotes)
        case OneQuote(And(parts)):
            return all(_holds(OneQuote(part), article) for part in parts)
        case Word(text, "text"):
            return text.lower() in f"{article.title} {article.body}".lower()
        case Word(text, field):
            return any(text.lower() in (value or "").lower() for value in _values(article, field))
    return False
