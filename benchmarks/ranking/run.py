"""`python -m benchmarks ranking DIR`: nDCG@10 beside BM25's, on sets of questions with judged answers.

Each folder in DIR is a set: `corpus.jsonl.gz` (`id`, `title`, `text`), `queries*.jsonl` (`id`, `text`) and `qrels*.tsv`
(question, document, grade), as the Glasgow test collections and SciFact are handed about. A question is asked as
`query --any` asks the words of it. The rival is BM25 with Snowball's stems and Lucene's stop words, in two settings
(k1 0.9, b 0.4; k1 1.2, b 0.75), of which the better one counts; ± is the standard error of the difference.
"""

import argparse
import gzip
import json
import re
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log, log2, sqrt
from pathlib import Path
from statistics import mean, stdev

from searchapp.engine.engine import Request
from searchapp.library import Library
from searchapp.query.parse import parse
from searchapp.text.tokens import stem
from searchapp.workspace import Workspace

Judged = Mapping[str, Mapping[str, int]]
_STOPPED = (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they this "
    "to was will with"
)
_STOP = frozenset(_STOPPED.split())
_SETTINGS = ((0.9, 0.4), (1.2, 0.75))
_DEPTH = 10


def main(arguments: Sequence[str]) -> int:
    """Run with these arguments."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks ranking", description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder of the sets")
    options = parser.parse_args(arguments)
    ratios = []
    folders = sorted(one.parent for one in options.folder.glob("*/corpus.jsonl.gz"))
    if not folders:
        parser.error(f"no folder in {options.folder} holds a corpus.jsonl.gz")
    for folder in folders:
        with gzip.open(folder / "corpus.jsonl.gz", "rt", encoding="utf-8") as file:
            documents = [json.loads(line) for line in file]
        judged = _judged(folder)
        questions = {one["id"]: _words(one["text"]) for one in _lines(folder.glob("queries*.jsonl"))}
        questions = {name: words for name, words in questions.items() if name in judged}
        ours = _scores(_asked(documents, questions), judged)
        rivals = [_scores(found, judged) for found in _bm25(documents, questions)]
        rival = max(rivals, key=lambda scores: mean(scores.values()))
        better = mean(rival.values())
        apart = [ours[name] - rival[name] for name in questions]
        error = stdev(apart) / sqrt(len(apart)) / better
        ratios.append(mean(ours.values()) / better)
        print(
            f"{folder.name:12} {mean(ours.values()):.3f}  BM25 {better:.3f}  {ratios[-1]:.3f} ± {error:.3f}", flush=True
        )
    print(f"{'mean':12} {mean(ratios):.3f}, least {min(ratios):.3f}")
    return 0


def _lines(files: Iterable[Path]) -> list[dict[str, str]]:
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]


def _judged(folder: Path) -> Judged:
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for file in folder.glob("qrels*.tsv"):
        for line in file.read_text(encoding="utf-8").splitlines():
            question, document, grade = line.split()[:3]
            if int(grade) > 0:
                found[question][document] = int(grade)
    return found


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


def _asked(documents: Sequence[Mapping[str, str]], questions: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    given: dict[str, object] = {"language": "en", "outlet": None, "author": None, "date": None}
    given |= {"via": [], "speakers": [], "quotes": []}
    with tempfile.TemporaryDirectory() as temporary:
        file = Path(temporary) / "corpus.jsonl"
        lines = [
            json.dumps({"id": one["id"], "title": one.get("title") or "", "text": one["text"], **given})
            for one in documents
        ]
        file.write_text("\n".join(lines), encoding="utf-8")
        library = Library(Workspace(Path(temporary)))
        library.update([file])
        engine, found = library.engine, {}
        for name, words in questions.items():
            hits = engine.search(Request(parse(" ".join(words), any_term=True), limit=_DEPTH)).hits
            found[name] = [article.id for article in engine.fetch([hit.row for hit in hits])]
        library.close()
    return found


def _scores(found: Mapping[str, Sequence[str]], judged: Judged) -> dict[str, float]:
    """nDCG@10 of each question (Järvelin and Kekäläinen 2002), the gain being the grade."""
    scores = {}
    for name, listed in found.items():
        grades = judged[name]
        best = sorted(grades.values(), reverse=True)[:_DEPTH]
        scores[name] = _discounted([grades.get(one, 0) for one in listed]) / _discounted(best)
    return scores


def _discounted(gains: Iterable[int]) -> float:
    return sum(gain / log2(rank + 2) for rank, gain in enumerate(gains))


def _bm25(documents: Sequence[Mapping[str, str]], questions: Mapping[str, Sequence[str]]) -> list[dict[str, list[str]]]:
    holding: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    lengths = {}
    for one in documents:
        counts = Counter(_stems(_words(f"{one.get('title') or ''}\n{one['text']}")))
        lengths[one["id"]] = sum(counts.values())
        for term, count in counts.items():
            holding[term].append((one["id"], count))
    average = mean(lengths.values())
    runs = []
    for k1, b in _SETTINGS:
        found = {}
        for name, words in questions.items():
            scores: defaultdict[str, float] = defaultdict(float)
            for term, times in Counter(_stems(words)).items():
                held = holding.get(term, [])
                rarity = log(1 + (len(documents) - len(held) + 0.5) / (len(held) + 0.5))
                for document, count in held:
                    norm = k1 * (1 - b + b * lengths[document] / average)
                    scores[document] += times * rarity * count / (count + norm)
            found[name] = sorted(scores, key=lambda document: (-scores[document], document))[:_DEPTH]
        runs.append(found)
    return runs


def _stems(words: Iterable[str]) -> list[str]:
    return [stem(word, "en") for word in words if word not in _STOP]
