"""`python -m benchmarks matching ARTICLES.jsonl`: CPU time of `match` and `snippet` together, for every class of query.

Printed for each query: milliseconds for an article of 3,000 characters (mean of 300) and seconds for one of 20 million,
both made of the texts of the file's lines, the best of several runs, beside the aims.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from searchapp.article import Article
from searchapp.query.match import match
from searchapp.query.parse import parse
from searchapp.query.snippet import snippet
from searchapp.query.tree import Node

QUERIES = (
    "government",
    "the",
    "of the",
    '"of the"',
    '"the government of"',
    "the NEAR/5 of",
    "government SAME/S minister",
    "the SAME/S of",
    "the SAME/P of",
    "/ceasefires?|truces?/",
    "colour~1",
    "econom*",
    "*tion",
    "=the",
    '"the of"~4',
    "government OR minister OR the",
)
SHORT, ARTICLES, SHORT_AIM = 3_000, 300, 0.4
LONG, LONG_AIM = 20_000_000, 0.5
_ROUNDS = 5
"""So many more runs over the short articles: they take as long together as one over the long one."""


def main(arguments: Sequence[str]) -> int:
    """Run with these arguments; the exit status is 1 when an aim is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks matching", description=__doc__)
    parser.add_argument("articles", type=Path, help="JSON Lines with a text each, of a megabyte and more in all")
    parser.add_argument("queries", nargs="*", default=QUERIES, help="other queries")
    parser.add_argument("--runs", type=int, default=3, help="the best of so many runs counts")
    options = parser.parse_args(arguments)
    text = joined(options.articles)
    short = [article(text[at : at + SHORT]) for at in range(0, SHORT * ARTICLES, SHORT)]
    long = [article((text * (LONG // len(text) + 1))[:LONG])]
    missed = False
    print(f"{'query':32} {'3 KB, ms':>9} {'20 MB, s':>9}")
    for query in options.queries:
        tree = parse(query)
        small = min(seconds(tree, short) for _ in range(_ROUNDS * options.runs)) * 1000
        large = min(seconds(tree, long) for _ in range(options.runs))
        missed |= small > SHORT_AIM or large > LONG_AIM
        print(f"{query:32} {small:9.2f} {large:9.2f}")
    print(f"{'aim':32} {SHORT_AIM:9.2f} {LONG_AIM:9.2f}")
    return int(missed)


def joined(path: Path) -> str:
    """The texts of a file's lines, one after the other, of every eleventh line so that they are of many kinds."""
    with path.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for number, line in enumerate(lines) if number % 11 == 0]
    text = "\n\n".join(texts)
    if len(text) < SHORT * ARTICLES:
        sys.exit(f"{path} has {len(text):,} characters in these lines; {SHORT * ARTICLES:,} are needed")
    return text


def article(body: str) -> Article:
    """An article with nothing but a body."""
    return Article("1", "1.txt", None, body, language="en")


def seconds(tree: Node, articles: Sequence[Article]) -> float:
    """CPU seconds for an article, in the mean."""
    began = process_time()
    for one in articles:
        snippet(one, match(tree, one))
    return (process_time() - began) / len(articles)
