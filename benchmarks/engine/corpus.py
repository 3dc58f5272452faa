"""The documents and queries of the benchmark."""

import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from pathlib import Path

DATA = Path(__file__).parents[3] / "shared" / "data" / "scale_mix" / "parts"
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Document:
    """A document with every field given; `date` is an ISO day."""

    id: str
    title: str
    body: str
    outlet: str
    date: str
    language: str


def documents(count: int) -> Iterator[Document]:
    """So many documents: of `../shared/data/scale_mix` where that is, else made up."""
    return islice(_real() if DATA.is_dir() else _made_up(), count)


def _real() -> Iterator[Document]:
    for part in sorted(DATA.glob("*.jsonl.gz")):
        with gzip.open(part, "rt", encoding="utf-8") as lines:
            for line in lines:
                found = json.loads(line)
                yield Document(
                    found["id"],
                    found.get("title") or "",
                    found["text"],
                    found["outlet"],
                    found.get("date") or "2000-01-01",
                    found.get("lang") or "en",
                )


def _made_up() -> Iterator[Document]:
    """Texts of words whose frequencies follow Zipf's law, where neighbours repeat as in real texts."""
    choice = random.Random(1)
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "an", "er", "is")]
    words = ["".join(choice.choices(syllables, k=choice.randint(1, 4))) for _ in range(60_000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]
    reached: list[float] = []
    for weight in weights:
        reached.append(weight + (reached[-1] if reached else 0.0))
    for number in range(1_000_000):
        text = " ".join(choice.choices(words, cum_weights=reached, k=choice.randint(120, 420)))
        day = f"{choice.randint(1990, 2020)}-{choice.randint(1, 12):02}-{choice.randint(1, 28):02}"
        yield Document(f"d{number}", text[:60], text.capitalize() + ".", f"Outlet {number % 83}", day, "en")


@dataclass
class Queries:
    """Queries of each class. `date` is a word and two days; `facets` is a word."""

    rare: list[str] = field(default_factory=list)
    common: list[str] = field(default_factory=list)
    both: list[tuple[str, str]] = field(default_factory=list)
    any: list[tuple[str, str, str]] = field(default_factory=list)
    phrase: list[tuple[str, str]] = field(default_factory=list)
    prefix: list[str] = field(default_factory=list)
    date: list[tuple[str, str, str]] = field(default_factory=list)
    facets: list[str] = field(default_factory=list)


def queries(listed: Iterable[Document], each: int = 40) -> Queries:
    """Queries drawn from a sample of documents by how many of them hold a word."""
    choice = random.Random(3)
    held: Counter[str] = Counter()
    pairs: Counter[tuple[str, str]] = Counter()
    total = 0
    for document in listed:
        words = _WORD.findall(document.body.lower())
        held.update(set(words))
        pairs.update(pairwise(words))
        total += 1

    def between(low: float, high: float) -> list[str]:
        return sorted(word for word, count in held.items() if low * total < count <= high * total and len(word) > 1)

    common, middling, low = between(0.3, 1), between(0.02, 0.2), between(0.002, 0.02)
    rare = [word for word, count in held.items() if 1 <= count <= 3 and len(word) > 3]
    least = 0.003 * total
    frequent = [pair for pair, _ in pairs.most_common(4000)[200:] if min(held[pair[0]], held[pair[1]]) > least]
    found = Queries()
    found.rare = choice.sample(sorted(rare), each)
    found.common = choice.sample(common, min(each, len(common)))
    found.phrase = choice.sample(frequent, each)
    for number in range(each):
        first = choice.choice(middling if number % 2 else common)
        found.both.append((first, choice.choice(middling if number % 2 else low)))
        found.any.append((first, choice.choice(middling), choice.choice(low)))
        found.prefix.append(choice.choice(middling)[:4] if number % 2 else choice.choice(low)[:3])
        year = 1975 + number % 40
        found.date.append((choice.choice(common if number % 2 else middling), f"{year}-01-01", f"{year + 3}-12-31"))
    found.facets = found.common[: each // 2]
    return found
