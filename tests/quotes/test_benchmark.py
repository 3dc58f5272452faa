"""The benchmark of quotes counts what it says it counts."""

import pytest

from benchmarks.quotes.learn import idle
from benchmarks.quotes.run import counted
from searchapp.quotes.candidates import Candidate, Range
from searchapp.quotes.lexicon import lexicon
from searchapp.quotes.weights import BIAS, Feature, weights

TEXT = """Harbour to stay shut

Mayor Anna Berg said that the harbour would stay shut until the spring.

“We cannot mend it before the ice is gone,” she told the council. Jens Holm, a pilot, shook his head at the plan.
"""


def attribution(source: str, cue: str, content: str, *, speech: bool = True) -> dict[str, object]:
    def span(words: str) -> list[list[int]]:
        return [[TEXT.index(words), TEXT.index(words) + len(words)]]

    return {"source": span(source), "cue": span(cue), "content": span(content), "speech_cue": speech}


SAID = attribution("Mayor Anna Berg", "said", "the harbour would stay shut until the spring")
WITH_THAT = attribution("Mayor Anna Berg", "said", "that the harbour would stay shut until the spring")
TOLD = attribution("she", "told", "“We cannot mend it before the ice is gone")
ELSEWHERE = attribution("Jens Holm, a pilot,", "shook", "the plan", speech=False)
BY_HOLM = attribution("Jens Holm, a pilot,", "told", "“We cannot mend it before the ice is gone")


@pytest.mark.parametrize(
    ("attributions", "expected"),
    [
        ([SAID, TOLD], {"contents": 2, "hit": 2, "sourced": 2, "exact": 2, "marked": 1, "marked hit": 1}),
        ([WITH_THAT, TOLD], {"contents": 2, "hit": 2, "sourced": 2, "exact": 1, "marked": 1, "marked hit": 1}),
        ([SAID, BY_HOLM], {"contents": 2, "hit": 2, "sourced": 1, "exact": 2, "marked": 1, "marked hit": 0}),
        ([TOLD, ELSEWHERE], {"contents": 2, "hit": 1, "sourced": 1, "speech": 1, "speech hit": 1, "marked hit": 1}),
    ],
)
def test_hits_sources_and_bounds_are_counted_apart(
    attributions: list[dict[str, object]], expected: dict[str, int]
) -> None:
    counts = counted([{"text": TEXT, "attributions": attributions}], weights("en"))
    assert {name: counts[name] for name in expected} == expected
    assert counts["quotes"] == 2


@pytest.mark.parametrize(
    ("word", "times", "scores", "is_idle"),
    [
        # met often, and never likely
        ("needs", 8, [-300], True),
        # likely once in twenty-five times, and twice
        ("plans", 25, [100, *[-300] * 24], True),
        ("plans", 25, [100, 100, *[-300] * 23], False),
        # met too seldom to tell
        ("votes", 4, [-300], False),
        # likely enough for a verb of saying, and not for another one
        ("told", 9, [-70], False),
        ("hoped", 9, [-70], True),
    ],
)
def test_words_are_idle_whose_candidates_hardly_ever_count(
    word: str, times: int, scores: list[int], is_idle: bool
) -> None:
    english = lexicon("en")
    assert english is not None
    entry = english.cues[word]
    cue: dict[Feature, int] = {("score", str(score)): score for score in scores}
    cue[BIAS] = 0
    met = [
        (word, Candidate(Range(1, 2), "SVC", None, [Range(2, 4)], [("score", str(scores[at % len(scores)]))], entry))
        for at in range(times)
    ]
    assert (word in idle(met, english, cue)) == is_idle
