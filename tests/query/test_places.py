"""Chains of neighbours, told one by one or by what lies on them, are the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from searchapp.query.places import Place, on_chains, places
from searchapp.query.stream import Run, Stream
from searchapp.query.tree import Leaf, Near, Word

operand = st.lists(st.tuples(st.integers(0, 22), st.integers(1, 3)), min_size=1, max_size=6, unique=True)


class _Given(Stream):
    def __init__(self, runs: list[list[Run]]) -> None:
        super().__init__("")
        self._runs_of = runs

    def runs(self, leaf: Leaf) -> list[Run]:
        assert isinstance(leaf, Word)
        return self._runs_of[int(leaf.text)]


@settings(max_examples=500, deadline=None)
@given(st.lists(operand, min_size=2, max_size=4), st.integers(0, 4), st.booleans())
def test_both_ways_show_the_same_runs(operands: list[list[tuple[int, int]]], distance: int, ordered: bool) -> None:
    runs = [sorted(Run(start, start + width) for start, width in one) for one in operands]
    node = Near(tuple(Word(str(number)) for number in range(len(runs))), distance, ordered)
    told = {run for place in places(node, _Given(runs)) for run in place.runs}
    listed = [[Place(run.start, run.end, (run,)) for run in one] for one in runs]
    assert told == {run for place in on_chains(listed, distance, ordered=ordered) for run in place.runs}
