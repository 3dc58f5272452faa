"""Measures the weights of `searchapp/reading/lines/parts.txt` on labelled pages.

    python -m benchmarks.reading.learn PAGES.jsonl > searchapp/reading/lines/parts.txt

A page is an object with the `path` of a saved file and `parts`, the part of each of its lines that is not blank as
the reader takes them: `pre`, `title`, `body`, `gap` or `post` (see `searchapp/reading/lines/parts.py`); and, if
known, its `site`, so that traits that only few sites have are left out. Research sets of news pages with labelled
lines or bodies gave the weights that ship. Needs python-crfsuite (`pip install python-crfsuite`), which fits a
linear-chain conditional random field by L-BFGS with an L1 and an L2 penalty; both are strong, so that few traits
remain and hold for sites never seen.
"""

import json
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

import pycrfsuite

from searchapp.reading.formats import page_of
from searchapp.reading.lines.layout import traits_of
from searchapp.reading.lines.parts import PARTS
from searchapp.reading.lines.traits import seen_alone

L1, L2, ROUNDS = 3.0, 2.0, 100
SITES = 6
"""Sites that must have a trait for it to count."""
SLIGHT = 0.005
"""Weights below this are left out."""

Example = tuple[str, list[list[str]], list[str]]


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


def table(pages: Sequence[Example]) -> Iterator[str]:
    """The lines of `parts.txt`."""
    known = shared_by_sites(pages)
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params({"c1": L1, "c2": L2, "max_iterations": ROUNDS, "feature.possible_transitions": False})
    for _, lines, parts in pages:
        trainer.append([[trait for trait in traits if trait in known] for traits in lines], parts)
    with tempfile.NamedTemporaryFile() as model:
        trainer.train(model.name)
        tagger = pycrfsuite.Tagger()
        tagger.open(model.name)
        learnt = tagger.info()
        tagger.close()
    yield "# Weights of the traits of lines (traits.py) for the parts of a page (parts.py), measured on labelled pages."
    yield "\t".join(("# trait", *PARTS))
    for part in PARTS:
        yield "\t".join((f"into {part}", *(_shown(learnt.transitions, (before, part), 3) for before in PARTS)))
    for trait in sorted({trait for trait, _ in learnt.state_features}):
        weights = [_shown(learnt.state_features, (trait, part), 2) for part in PARTS]
        if any(weights):
            yield "\t".join((trait, *weights))


def _shown(weights: Mapping[tuple[str, str], float], key: tuple[str, str], digits: int) -> str:
    weight = weights.get(key, 0.0)
    return f"{weight:.{digits}f}" if abs(weight) >= SLIGHT else ""


if __name__ == "__main__":
    print("\n".join(table(list(examples(Path(sys.argv[1]))))))
