"""Measures the weights of `searchapp/reading/lines/parts.txt` on labelled pages.

    python -m benchmarks.reading.learn PAGES.jsonl [BEFORE.txt] > parts.txt

A page is an object with the `path` of a saved file and `parts`, the part of each of its lines that is not blank as
the reader takes them: `pre`, `title`, `body`, `gap` or `post` (see `searchapp/reading/lines/parts.py`); and, if
known, its `site`, so that traits that only few sites have are left out. Research sets of news pages with labelled
lines or bodies gave the weights that ship. Needs python-crfsuite (`pip install python-crfsuite`), which fits a
linear-chain conditional random field by L-BFGS with an L1 and an L2 penalty; both are strong, so that few traits
remain and hold for sites never seen.

Where weights that were measured on other pages are given (`BEFORE.txt`, a copy of the `parts.txt` there is), each
weight becomes a mean of both: on pages that neither has seen that reads better than either alone.
"""

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import pycrfsuite

from searchapp.reading.formats import page_of
from searchapp.reading.lines.layout import traits_of
from searchapp.reading.lines.parts import PARTS
from searchapp.reading.lines.traits import seen_alone

L1, L2, ROUNDS = 1.5, 1.0, 100
SITES = 10
"""Sites that must have a trait for it to count."""
ANEW = 0.35
"""How much new weights count where there were others before."""
SLIGHT = 0.005
"""Weights below this are left out."""

Example = tuple[str, list[list[str]], list[str]]
Weights = dict[str, tuple[float, ...]]
"""By trait, and by `into PART` for a step: a weight for each part, or for each part before."""


def examples(path: Path) -> Iterator[Example]:
    """Site, traits and parts of the lines of every page."""
    for number, row in enumerate(path.read_text("utf-8").splitlines()):
        labelled = json.loads(row)
        page = page_of(Path(labelled["path"]).read_bytes(), labelled["path"]).page
        traits = [list(chain.from_iterable(own)) for own in traits_of(page, seen_alone(page.lines))]
        yield labelled.get("site", str(number)), traits, labelled["parts"]


def shared_by_sites(pages: Sequence[Example]) -> set[str]:
    """The traits that enough sites have."""
    sites = defaultdict(set)
    for site, lines, _ in pages:
        for traits in lines:
            for trait in traits:
                sites[trait].add(site)
    return {trait for trait, having in sites.items() if len(having) >= SITES}


def learnt(pages: Sequence[Example]) -> Weights:
    """The weights of traits, and of steps between parts, that these pages give."""
    known = shared_by_sites(pages)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": L1, "c2": L2, "max_iterations": ROUNDS, "feature.possible_transitions": False})
    for _, lines, parts in pages:
        trainer.append([[trait for trait in traits if trait in known] for traits in lines], parts)
    with tempfile.NamedTemporaryFile() as model:
        trainer.train(model.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(model.name)
        found = tagger.info()
        tagger.close()
    steps = {f"into {part}": tuple(found.transitions.get((before, part), 0.0) for before in PARTS) for part in PARTS}
    traits = {trait for trait, _ in found.state_features}
    return steps | {trait: tuple(found.state_features.get((trait, part), 0.0) for part in PARTS) for trait in traits}


def read(path: Path) -> Weights:
    """The weights of a `parts.txt`."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {name: tuple(float(number or 0) for number in numbers) for name, *numbers in rows}


def mean(before: Weights, anew: Weights) -> Weights:
    """The mean of two sets of weights; one that has no weight for a trait gives it none."""
    none = (0.0,) * len(PARTS)
    return {
        name: tuple(a + ANEW * (b - a) for a, b in zip(before.get(name, none), anew.get(name, none), strict=True))
        for name in before.keys() | anew.keys()
    }


def table(weights: Weights) -> Iterator[str]:
    """The lines of `parts.txt`: the steps, then the traits by name."""
    yield "# Weights of the traits of lines (traits.py) for the parts of a page (parts.py), measured on labelled pages."
    yield "\t".join(("# trait", *PARTS))
    steps = [f"into {part}" for part in PARTS]
    for name in (*steps, *sorted(weights.keys() - set(steps))):
        digits = 3 if name in steps else 2
        shown = [f"{weight:.{digits}f}" if abs(weight) >= SLIGHT else "" for weight in weights[name]]
        if any(shown):
            yield "\t".join((name, *shown))


def main(pages: str, *before: str) -> None:
    """Print the weights that the pages listed in a file give, and the mean of them and of those there were."""
    weights = learnt(list(examples(Path(pages))))
    for path in before:
        weights = mean(read(Path(path)), weights)
    print("\n".join(table(weights)))


if __name__ == "__main__":
    main(*sys.argv[1:])
