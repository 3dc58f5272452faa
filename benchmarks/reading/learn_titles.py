"""Measures the weights of `searchapp/reading/lines/titles.txt` on labelled pages.

    python -m benchmarks.reading.learn_titles PAGES.jsonl > titles.txt

A page is an object as for `learn.py`; it has no title where none of its lines is one. Its `weight`, if given, tells
how much it counts. The weights make the share of the title among the candidates of its page, one of which is
that there is none, as large as can be (a conditional logit), with an L2 penalty. Needs SciPy (`pip install scipy`).
"""

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from searchapp.reading.formats import page_of
from searchapp.reading.lines.layout import looked_at
from searchapp.reading.lines.title_lines import candidates, worded_as_title
from searchapp.reading.lines.title_traits import around, traits_of_none, traits_of_title

L2, ROUNDS = 8.0, 200
SITES = 8
"""Sites that must have a trait for it to count."""
SLIGHT = 0.03
"""Weights below this are left out."""


class Example(NamedTuple):
    """A page: its site, how much it counts, the traits of each candidate, last those of there being none, and which of
    them are right."""

    site: str
    weight: float
    traits: list[list[str]]
    right: list[bool]


def examples(path: Path) -> Iterator[Example]:
    """The pages that have candidates, and one that is right."""
    for number, row in enumerate(path.read_text("utf-8").splitlines()):
        labelled = json.loads(row)
        page = page_of(Path(labelled["path"]).read_bytes(), labelled["path"]).page
        looks, found, rights, later = looked_at(page)
        body = sorted(found)
        titles = {page.lines[index].text for index, part in enumerate(labelled["parts"]) if part == "title"}
        able = candidates(looks, body, worded_as_title(looks, body, rights, later))
        right = [page.lines[index].text in titles for index in able]
        if able and (any(right) or not titles):
            context = around(looks, body, able)
            traits = [list(traits_of_title(looks, context, index)) for index in able]
            traits.append(list(traits_of_none(looks, context)))
            site = labelled.get("site", str(number))
            yield Example(site, labelled.get("weight", 1.0), traits, [*right, not titles])


def learnt(pages: Sequence[Example]) -> dict[str, float]:
    """The weights of the traits that enough sites have."""
    sites = defaultdict(set)
    for page in pages:
        for trait in {trait for traits in page.traits for trait in traits}:
            sites[trait].add(page.site)
    names = sorted(trait for trait, having in sites.items() if len(having) >= SITES)
    places = {name: place for place, name in enumerate(names)}
    rows = [[places[trait] for trait in traits if trait in places] for page in pages for traits in page.traits]
    ends = list(accumulate(map(len, rows), initial=0))
    having = csr_matrix((np.ones(ends[-1]), [place for row in rows for place in row], ends), (len(rows), len(names)))
    counts = [len(page.traits) for page in pages]
    starts = np.array(list(accumulate(counts, initial=0))[:-1])
    page_of_row = np.repeat(np.arange(len(pages)), counts)
    right = np.array([is_right for page in pages for is_right in page.right])
    weight = np.array([page.weight for page in pages])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = having @ weights
        shares = np.exp(scores - np.maximum.reduceat(scores, starts)[page_of_row])
        told, all_ = np.add.reduceat(shares * right, starts), np.add.reduceat(shares, starts)
        missed = (shares / all_[page_of_row] - shares * right / told[page_of_row]) * weight[page_of_row]
        value = (weight * np.log(all_ / told)).sum() + L2 / 2 * (weights**2).sum()
        return value, having.T @ missed + L2 * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS})
    return dict(zip(names, found.x.tolist(), strict=True))


def main(pages: str) -> None:
    """Print the weights that the pages listed in a file give."""
    print("# Weights of the traits of a line (title_traits.py) as the title of a page, measured on labelled pages.")
    for name, weight in sorted(learnt(list(examples(Path(pages)))).items()):
        if abs(weight) >= SLIGHT:
            print(f"{name}\t{weight:.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
