"""Learns `searchapp/quotes/languages/en.weights.txt` from articles with annotated attributions.

    python -m benchmarks.quotes.learn ARTICLES.jsonl > searchapp/quotes/languages/en.weights.txt

An article is an object with `text` and `attributions`; an attribution has `cue` and `content`, lists of
`[start, end, words]`. PolNeAR's annotations in this form gave the weights that ship. Two logistic regressions with
an L2 penalty are fitted: first where the content behind a cue ends, then, with these ends, which candidates hold.
A candidate holds where its content overlaps by half (intersection over union) with that of an attribution whose
cue it shares. Words that were met several times and whose candidates hardly ever get a score by which they count are
listed as idle.
"""

import json
import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from searchapp.article import Span
from searchapp.quotes.candidates import LEAST, LEAST_OTHER, Candidate
from searchapp.quotes.english.reported import EnglishFinder
from searchapp.quotes.lexicon import Lexicon, lexicon
from searchapp.quotes.marks import marked, style_of
from searchapp.quotes.weights import BIAS, HUNDREDTHS, Feature, Weights
from searchapp.quotes.words import Words, masked, words_of
from searchapp.text.sentences import sentences

Examples = tuple[list[list[Feature]], list[bool]]
_RARE = 1
_PENALTY = 2.0
_ROUNDS = 400
_SLIGHT = 0.1
# a word is idle that was met so many times or more, and of whose candidates no larger part counts
_MET, _COUNTING = 5, 0.04
EDGES = "“”\"«»„‘’'` \n\t\xa0,.;:"


def candidates(
    text: str, words: Lexicon, weights: Weights
) -> Iterator[tuple[Words, int, EnglishFinder, list[Candidate]]]:
    """The candidates of every sentence of a text, with the tokens of its paragraph and the end of the sentence."""
    style, at = style_of(text), 0
    for line in text.split("\n"):
        start, at = at, at + len(line) + 1
        filled = masked(text, start, start + len(line), marked(text, start, start + len(line), style))
        cut = sentences(filled)
        tokens = words_of(filled, start, words, {end for _, end in cut})
        finder = EnglishFinder(tokens, words, weights)
        for first, last in cut:
            stop = bisect_left(tokens.starts, start + last)
            yield tokens, stop, finder, finder.candidates(bisect_left(tokens.starts, start + first), stop)


def content_spans(candidate: Candidate, tokens: Words) -> list[Span]:
    return [Span(tokens.starts[part.first], tokens.ends[part.last - 1]) for part in candidate.content]


def annotated(article: dict[str, Any]) -> list[tuple[list[Span], list[Span]]]:
    """Cues and contents of an article's attributions."""
    return [
        ([Span(*span[:2]) for span in one["cue"]], [Span(*span[:2]) for span in one["content"]])
        for one in article["attributions"]
        if one["content"] and one["cue"]
    ]


def shares_cue(candidate: Candidate, tokens: Words, cues: Sequence[Span]) -> bool:
    start, end = tokens.starts[candidate.cue.first], tokens.ends[candidate.cue.last - 1]
    return any(start < cue.end and end > cue.start for cue in cues)


def overlap(a: Span, b: Span) -> float:
    common = min(a.end, b.end) - max(a.start, b.start)
    return max(0, common) / (a.end - a.start + b.end - b.start - common)


def hull(spans: Sequence[Span]) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def endings(articles: Sequence[dict[str, Any]], words: Lexicon) -> Examples:
    """At every sign or word where a content might end, its features and whether it does."""
    features: list[list[Feature]] = []
    ends: list[bool] = []
    for article in articles:
        text, known = article["text"], annotated(article)
        for tokens, stop, finder, found in candidates(text, words, Weights()):
            for candidate in found:
                if candidate.order != "SVC" or candidate.entry is None:
                    continue
                # the subject of a passive is told as well, but its end is no end
                first = max(candidate.content[-1].first, candidate.cue.last)
                begin = tokens.starts[first]
                end = next(
                    (
                        pieces[-1].end
                        for cues, contents in known
                        if shares_cue(candidate, tokens, cues)
                        and (pieces := [piece for piece in contents if piece.start <= begin + 12 and piece.end > begin])
                    ),
                    None,
                )
                if end is None:
                    continue
                while end > begin and text[end - 1] in EDGES:
                    end -= 1
                after = candidate.features[0][2]
                cue = candidate.cue.first
                for k, present in finder.endings.boundaries(cue, first, stop, candidate.entry, after):
                    there = tokens.ends[k - 1] >= end - 1
                    if present:
                        features.append(present)
                        ends.append(there)
                    if there:
                        break
    return features, ends


def holding(
    articles: Sequence[dict[str, Any]], words: Lexicon, end: dict[Feature, int]
) -> tuple[Examples, list[tuple[str, Candidate]]]:
    """The features of every candidate, and whether it holds; every candidate with its word."""
    features: list[list[Feature]] = []
    holds: list[bool] = []
    met: list[tuple[str, Candidate]] = []
    for article in articles:
        known = annotated(article)
        for tokens, _, _, found in candidates(article["text"], words, Weights({}, end)):
            for candidate in found:
                mine = content_spans(candidate, tokens)
                met.append((tokens.low[candidate.cue.first], candidate))
                features.append(candidate.features)
                holds.append(
                    any(
                        shares_cue(candidate, tokens, cues)
                        and max(overlap(a, b) for a in [*mine, hull(mine)] for b in [*theirs, hull(theirs)]) >= 0.5
                        for cues, theirs in known
                    )
                )
    return (features, holds), met


def idle(met: Sequence[tuple[str, Candidate]], words: Lexicon, cue: dict[Feature, int]) -> frozenset[str]:
    """The words of candidates `met` that hardly ever cue a quote by the weights `cue`."""
    times: Counter[str] = Counter()
    counting: Counter[str] = Counter()
    for word, candidate in met:
        entry = candidate.entry
        if entry is not None and words.cues.get(word) is entry:
            score = sum(cue.get(feature, 0) for feature in (BIAS, *candidate.features)) / HUNDREDTHS
            times[word] += 1
            counting[word] += score > (LEAST if entry.group == "say" else LEAST_OTHER)
    return frozenset(word for word in times if times[word] >= _MET and counting[word] <= _COUNTING * times[word])


def fitted(features: list[list[Feature]], outcomes: list[bool]) -> dict[Feature, float]:
    """The weights of a logistic regression by gradient descent with Nesterov's momentum; slight ones left out."""
    counts = Counter(name for row in features for name in row)
    names = sorted(name for name, count in counts.items() if count >= _RARE)
    number = {name: at for at, name in enumerate(names, 1)}
    rows = [[0, *(number[name] for name in row if name in number)] for row in features]
    sizes = np.array([len(row) for row in rows])
    flat = np.array([at for row in rows for at in row])
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    target = np.array(outcomes, dtype=float)
    weights = np.zeros(len(names) + 1)
    ahead, penalty = weights, np.full(len(names) + 1, _PENALTY)
    penalty[0] = 0.0
    # an upper bound of the curvature: a quarter of the largest eigenvalue, estimated by power iteration
    vector: np.ndarray[Any, np.dtype[Any]] = np.ones(len(weights))
    for _ in range(20):
        vector = np.bincount(flat, np.repeat(np.add.reduceat(vector[flat], starts), sizes), len(weights))
        largest = float(np.linalg.norm(vector))
        vector = vector / largest
    step = 1 / (largest / 4 + _PENALTY)
    for round_ in range(_ROUNDS):
        errors = 1 / (1 + np.exp(-np.add.reduceat(ahead[flat], starts))) - target
        gradient = np.bincount(flat, np.repeat(errors, sizes), len(weights)) + penalty * ahead
        moved = ahead - step * gradient
        ahead = moved + round_ / (round_ + 3) * (moved - weights)
        weights = moved
    learnt = {name: float(weights[at]) for name, at in number.items() if abs(weights[at]) >= _SLIGHT}
    return {BIAS: float(weights[0]), **learnt}


def learnt_from(articles: Sequence[dict[str, Any]]) -> Weights:
    """The weights that annotated articles give."""
    words = lexicon("en")
    assert words is not None
    end = _in_hundredths(fitted(*endings(articles, words)))
    examples, met = holding(articles, words, end)
    cue = _in_hundredths(fitted(*examples))
    return Weights(cue, end, idle(met, words, cue))


def _in_hundredths(weights: dict[Feature, float]) -> dict[Feature, int]:
    return {feature: round(weight * HUNDREDTHS) for feature, weight in weights.items()}


def main() -> None:
    lines = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
    learnt = learnt_from([json.loads(line) for line in lines if line.strip()])
    for section, weights in (("cue", learnt.cue), ("end", learnt.end)):
        print(f"[{section}]")
        for feature, weight in sorted(weights.items()):
            print(*feature, weight, sep="\t")
    print("[idle]", *sorted(learnt.idle), sep="\n")


if __name__ == "__main__":
    main()
