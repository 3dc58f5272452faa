"""Who said what in annotated English articles, by weights that were learnt from other articles and by those that ship.

    python -m benchmarks quotes ARTICLES.jsonl [FOLDS]

An article is an object with `text` and `attributions`; an attribution has `source`, `cue` and `content`, lists of
`[start, end, words]`, and `speech_cue`, whether its cue is a word of saying. The articles are dealt out into FOLDS
(4); each fold is read by weights learnt from the rest (`held out`), then all by the weights that ship (`shipped`:
fitted, where these articles gave them). A quote hits an attribution whose content, whole or a piece of it, it overlaps
by half (intersection over union), each once, the best first. The figures are of

* marked: stretches of five words and more between marks, F1 of those with the right source or surname,
* content: all attributions, precision, recall and F1; with source: F1 of those whose source overlaps as well,
* exact: F1 of contents equal but for marks and signs at the ends (a leading "that" is no part of a quote here, and
  is one of a content there),
* speech: recall of the attributions with a word of saying.
"""

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.quotes.learn import EDGES, hull, learnt_from, overlap
from searchapp.article import Quote, Span
from searchapp.quotes.weights import Weights, weights
from searchapp.reading.read import read_bytes

Article = dict[str, Any]
_FOLDS = 4
_SEED = 5
_LEAST_WORDS = 5
_MARKED = re.compile(r"“([^“”\n]+)”|\"([^\"\n]+)\"|(?:''|``)((?:(?!'')[^\n])+)''")


def main(arguments: list[str]) -> int:
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    lines = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
    articles = [json.loads(line) for line in lines if line.strip()]
    random.Random(_SEED).shuffle(articles)
    folds = int(arguments[1]) if len(arguments) == 2 else _FOLDS
    held_out: Counter[str] = Counter()
    for number in range(folds):
        rest = [article for at, article in enumerate(articles) if at % folds != number]
        held_out += counted(articles[number::folds], learnt_from(rest))
    print(f"{'':8}  marked  content (p, r)   with source   exact  speech")
    for name, counts in (("held out", held_out), ("shipped", counted(articles, weights("en")))):
        f1 = {key: 2 * counts[key] / (counts["quotes"] + counts["contents"]) for key in ("hit", "sourced", "exact")}
        marked = 2 * counts["marked hit"] / (counts["marked quotes"] + counts["marked"])
        precision, recall = counts["hit"] / counts["quotes"], counts["hit"] / counts["contents"]
        speech = counts["speech hit"] / counts["speech"]
        print(
            f"{name:8}   {marked:.3f}   {f1['hit']:.3f} ({precision:.3f}, {recall:.3f})   {f1['sourced']:.3f}"
            f"   {f1['exact']:.3f}   {speech:.3f}"
        )
    return 0


def counted(articles: Sequence[Article], learnt: Weights) -> Counter[str]:
    """What was found in the articles by the weights `learnt`, by kind; sums of several calls add up."""
    counts: Counter[str] = Counter()
    with patch("searchapp.quotes.paragraphs.weights", lambda _: learnt):
        for article in articles:
            reading = read_bytes(article["text"].encode(), "article.txt")
            quotes = [quote for found in reading.articles for quote in found.quotes]
            counts += _contents(article, quotes)
            counts += _marked(article, quotes)
    return counts


def _pieces(attribution: Article, part: str) -> list[Span]:
    return [Span(start, end) for start, end, *_ in attribution[part]]


def _contents(article: Article, quotes: Sequence[Quote]) -> Counter[str]:
    """Attributions and the quotes that hit them; a marked quote within a reported clause counts with the clause."""
    text = article["text"]
    attributions = [one for one in article["attributions"] if one["content"]]
    clauses = [quote for quote in quotes if quote.kind == "indirect"]
    free = [q for q in quotes if q.kind == "indirect" or not any(c.start <= q.start < c.end for c in clauses)]
    units = [[hull(pieces), *pieces] for pieces in (_pieces(one, "content") for one in attributions)]
    pairs = sorted(
        (-max(overlap(Span(quote.start, quote.end), span) for span in unit), at, number)
        for at, quote in enumerate(free)
        for number, unit in enumerate(units)
    )
    hits: dict[int, int] = {}
    spare: set[int] = set()
    for fit, at, number in pairs:
        if fit > -0.5:
            break
        if at not in hits and number not in hits.values():
            hits[at] = number
        elif at not in hits and len(units[number]) > 2:
            # a further piece of a content that is hit already
            spare.add(at)
    exact = {_bare(text, Span(quote.start, quote.end)) for quote in quotes}
    right = {number for at, number in hits.items() if _is_right(free[at], attributions[number], text, by_name=False)}
    return Counter(
        {
            "quotes": len(free) - len(spare - hits.keys()),
            "contents": len(units),
            "hit": len(hits),
            "sourced": len(right),
            "exact": sum(_is_exact(text, unit, exact) for unit in units),
            "speech": sum(one["speech_cue"] for one in attributions),
            "speech hit": sum(attributions[number]["speech_cue"] for number in hits.values()),
        }
    )


def _is_exact(text: str, unit: Sequence[Span], exact: set[Span]) -> bool:
    """Whether a content, its hull first and then its pieces, is quoted to the letter: as a whole or piece by piece."""
    return _bare(text, unit[0]) in exact or all(_bare(text, piece) in exact for piece in unit[1:])


def _marked(article: Article, quotes: Sequence[Quote]) -> Counter[str]:
    """The long stretches between marks, those that a quote covers, and those whose source is right."""
    counts: Counter[str] = Counter()
    text = article["text"]
    for match in _MARKED.finditer(text):
        start, end = match.span(match.lastindex or 0)
        if len(text[start:end].split()) < _LEAST_WORDS:
            continue
        least = 0.8 * (end - start)
        by = [
            one
            for one in article["attributions"]
            if one["source"] and any(min(end, p.end) - max(start, p.start) >= least for p in _pieces(one, "content"))
        ]
        over = [quote for quote in quotes if min(end, quote.end) - max(start, quote.start) >= least]
        over.sort(key=lambda quote: quote.kind == "indirect")
        counts["marked"] += bool(by)
        counts["marked quotes"] += bool(over)
        counts["marked hit"] += bool(over) and any(_is_right(over[0], one, text, by_name=True) for one in by)
    return counts


def _is_right(quote: Quote, attribution: Article, text: str, *, by_name: bool) -> bool:
    """Whether the source of a quote is that of the attribution: the words, or where `by_name` the surname."""
    sources = _pieces(attribution, "source")
    if not sources:
        return quote.source is None and quote.speaker is None
    if quote.source and any(min(quote.source.end, s.end) > max(quote.source.start, s.start) for s in sources):
        return True
    surname = _surname(quote.speaker or "")
    return by_name and len(surname) > 2 and any(surname == _surname(text[s.start : s.end]) for s in sources)


def _surname(name: str) -> str:
    words = re.findall(r"\w+", re.sub(r"[’']s\b", "", name).casefold())
    return words[-1] if words else ""


def _bare(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return Span(start, end)
