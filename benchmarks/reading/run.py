"""`python -m benchmarks reading`: how much of the labelled pages beside this file is read right.

`pages/` are short pages written for the project in the manner of many kinds of site; `gold.json` says of each
what a reader should find: title, outlet, the chain of sources, date, body, speakers and quotes. Measures:

    title, outlet, via, date   pages on which the field is just that (null where the page does not say it); an
                               outlet's name and its domain are one
    false dates                dates given that are not the right one
    body                       mean F1 of body and gold as multisets of lower-cased words
    speakers                   F1 of the names, over all pages
    direct, indirect           F1 of quotes found (spans that overlap by half, mixed counted as direct) and, as
                               `+who`, of those found with the right speaker
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from searchapp.article import Article, Reading
from searchapp.reading.outlets.hosts import name_key
from searchapp.reading.read import read

HERE = Path(__file__).parent
_DIRECT = ("direct", "mixed")
_WORDS = re.compile(r"\w+")
_COLUMNS = ("title", "outlet", "via", "date", "body", "speakers", "direct", "+who", "indirect", "+who")


@dataclass
class Tally:
    """Sums over pages: right, given and wanted of every measure."""

    counts: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def add(self, measure: str, right: float, given: float = 1, wanted: float = 1) -> None:
        """Count `right` of the `given` answers and the `wanted` ones."""
        self.counts[f"{measure} right"] += right  # type: ignore[assignment]
        self.counts[f"{measure} given"] += given  # type: ignore[assignment]
        self.counts[f"{measure} wanted"] += wanted  # type: ignore[assignment]

    def f1(self, measure: str) -> float | None:
        """Twice the right ones by the given and the wanted; None where nothing was wanted or given."""
        both = self.counts[f"{measure} given"] + self.counts[f"{measure} wanted"]
        return 2 * self.counts[f"{measure} right"] / both if both else None

    def merge(self, other: "Tally") -> None:
        """Add another tally to this one."""
        self.counts.update(other.counts)
        self.misses += other.misses


def main(arguments: Sequence[str]) -> int:
    """Print the table; `-v` names every miss, `--only` takes pages whose name begins so, `--json` prints figures."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks reading", description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args(arguments)
    gold = json.loads((HERE / "gold.json").read_text(encoding="utf-8"))
    by: dict[str, Tally] = {}
    whole = Tally()
    pages = 0
    for page in gold:
        if page["file"].startswith(chosen.only):
            tally = score(read(HERE / "pages" / page["file"], page["file"]), page)
            pages += 1
            whole.merge(tally)
            for group in (page["kind"], page["language"], page["file"].rpartition(".")[2]):
                by.setdefault(group, Tally()).merge(tally)
    if chosen.json:
        print(json.dumps({"pages": pages, **figures(whole)}))
        return 0
    print(f"{'':<20}" + "".join(f"{name:>10}" for name in _COLUMNS))
    for group, tally in (*sorted(by.items()), ("all", whole)):
        print(f"{group:<20}" + "".join(f"{_shown(value):>10}" for value in figures(tally).values()))
    print(f"{pages} pages; false dates {whole.counts['false dates']} of {whole.counts['dates given']}")
    if chosen.verbose:
        print(*whole.misses, sep="\n")
    return 0


def figures(tally: Tally) -> dict[str, float | None]:
    """The measures of a tally by name."""
    names = ("title", "outlet", "via", "date", "body", "speakers", "direct", "direct who", "indirect", "indirect who")
    return {name: tally.f1(name) for name in names}


def score(reading: Reading, page: Mapping[str, Any]) -> Tally:
    """What of one page was read right."""
    tally = Tally()
    wanted = page["articles"]
    for number, gold in enumerate(wanted):
        article = _matching(reading.articles, number, len(wanted))
        name = f"{page['file']}#{number + 1}"
        _score_fields(tally, article, gold, name)
        _score_quotes(tally, reading.text, article, gold, name)
    return tally


def _matching(articles: Sequence[Article], number: int, wanted: int) -> Article | None:
    if wanted == 1:
        return max(articles, key=lambda article: len(article.body), default=None)
    return articles[number] if len(articles) == wanted else None


def _score_fields(tally: Tally, article: Article | None, gold: Mapping[str, Any], name: str) -> None:
    date = article.date if article else None
    got: dict[str, object] = {
        "title": article.title if article else "",
        "outlet": article.outlet if article else "",
        "via": list(article.via) if article else [""],
        "date": date.value if date else None,
    }
    due = {**gold, "date": gold["date"]["value"] if gold["date"] else None}
    if gold["date"] and gold["date"].get("time"):
        got["date"] = f"{got['date']} {date.time if date else None}"
        due["date"] = f"{due['date']} {gold['date']['time']}"
    for field_name, value in got.items():
        right = _plain(value) == _plain(due[field_name])
        if field_name == "outlet" and value and due["outlet"]:
            right = name_key(str(value)) == name_key(due["outlet"])
        tally.add(field_name, right)
        if not right:
            tally.misses.append(f"{name} {field_name}: {value!r}, not {due[field_name]!r}")
    tally.counts["dates given"] += date is not None
    tally.counts["false dates"] += date is not None and (not gold["date"] or date.value != gold["date"]["value"])
    body = _bag_f1(article.body if article else "", "\n".join(gold["body"]))
    tally.add("body", body)
    if body < 0.98:
        tally.misses.append(f"{name} body: {body:.2f}")
    given = {str(_plain(speaker.name)) for speaker in article.speakers} if article else set()
    right_names = {str(_plain(speaker)) for speaker in gold["speakers"]}
    tally.add("speakers", len(given & right_names), len(given), len(right_names))
    if given != right_names:
        tally.misses.append(f"{name} speakers: {sorted(given)}, not {sorted(right_names)}")


def _score_quotes(tally: Tally, text: str, article: Article | None, gold: Mapping[str, Any], name: str) -> None:
    for measure, kinds in (("direct", _DIRECT), ("indirect", ("indirect",))):
        of_kind = [quote for quote in gold["quotes"] if quote["kind"] in kinds]
        due = _placed(text, [quote for quote in of_kind if not quote.get("optional")])
        neutral = _placed(text, [quote for quote in of_kind if quote.get("optional")])
        given = [quote for quote in (article.quotes if article else ()) if quote.kind in kinds]
        if any(quote["kind"] == "speech" for quote in gold["quotes"]):
            continue  # a whole speech may be one quote or many: its speaker is asked for, not its spans
        found = named = 0
        left = list(given)
        for start, end, speaker in due:
            best = max(left, key=lambda quote: _overlap(quote.start, quote.end, start, end), default=None)
            if best is None or _overlap(best.start, best.end, start, end) < 0.5:
                tally.misses.append(f"{name} {measure} missed: {text[start:end][:60]!r} by {speaker}")
                continue
            left.remove(best)
            found += 1
            named += _plain(best.speaker) == _plain(speaker)
            if _plain(best.speaker) != _plain(speaker):
                tally.misses.append(f"{name} {measure} speaker: {best.speaker!r}, not {speaker!r}")
        if measure == "indirect":  # a clause that takes in marked words of the gold is neither right nor wrong
            marks = _placed(text, [quote for quote in gold["quotes"] if quote["kind"] in _DIRECT])
            left = [q for q in left if not any(q.start <= start and end <= q.end for start, end, _ in marks)]
        left = [q for q in left if all(_overlap(q.start, q.end, start, end) < 0.5 for start, end, _ in neutral)]
        tally.misses += [f"{name} {measure} extra: {quote.text[:60]!r}" for quote in left]
        total = found + len(left)
        tally.add(measure, found, total, len(due))
        tally.add(f"{measure} who", named, total, len(due))


def _placed(text: str, quotes: Sequence[Mapping[str, Any]]) -> list[tuple[int, int, str | None]]:
    """Where the quotes of the gold stand in the file text, in order."""
    placed, at = [], 0
    for quote in quotes:
        start = text.find(quote["text"], at)
        if start >= 0:
            at = start + len(quote["text"])
            placed.append((start, at, quote["speaker"]))
    return placed


def _overlap(first: int, last: int, start: int, end: int) -> float:
    """Intersection over union of two spans."""
    both = min(last, end) - max(first, start)
    return both / (last - first + end - start - both) if both > 0 else 0.0


def _bag_f1(given: str, wanted: str) -> float:
    one, other = Counter(_WORDS.findall(given.lower())), Counter(_WORDS.findall(wanted.lower()))
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


def _plain(value: object) -> object:
    """A name without case, spaces and styles of marks; a list of names likewise."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if not isinstance(value, str):
        return value
    return " ".join(re.sub(r"[“”„«»\"’‘']", "'", value).replace("—", "-").replace("–", "-").split()).casefold()


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
