import random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from searchapp.engine.local.indexing.reprints import Reprints, reprints
from searchapp.text.shingles import signatures, word_hashes

Array = NDArray[Any]
WORDS = [f"{a}{b}" for a in ("ka", "lo", "mi", "ne", "ru", "so") for b in ("ba", "di", "fo", "ge", "pu", "ti", "za")]


def text(seed: int, length: int = 300) -> str:
    choice = random.Random(seed)
    return " ".join(choice.choice(WORDS) for _ in range(length))


def found(*texts: str, moments: list[int] | None = None) -> Reprints:
    times = np.array(moments or range(len(texts)), np.int64)
    return marked(*signed(*texts), times)


def signed(*texts: str) -> tuple[Array, Array]:
    """The signatures of these texts."""
    words = [word_hashes(one) for one in texts]
    laid = np.array([one for each in words for one in each], np.uint64)
    return signatures(laid, np.array([len(each) for each in words], np.int64))


def marked(counts: Array, numbers: Array, moments: Array, new: Array | None = None) -> Reprints:
    """The reprints among articles with these signatures."""
    rows = np.repeat(np.arange(len(counts)), counts)

    def in_full(asked: Array) -> tuple[Array, Array]:
        return counts[asked], numbers[np.isin(rows, asked)]

    return reprints(moments, (rows, numbers), in_full, new)


def test_a_copy_is_a_reprint_and_a_duplicate_of_the_earlier_and_the_original_is_neither() -> None:
    result = found(text(1), text(2), text(1))
    assert result.reprint.tolist() == [False, False, True]
    assert result.duplicate.tolist() == [False, False, True]
    assert result.original.tolist() == [-1, -1, 0]


def test_two_copies_of_what_stands_in_a_longer_one_are_duplicates_of_each_other() -> None:
    result = found(f"{text(2)} {text(1)}", text(1), text(1))
    assert result.original.tolist() == [-1, 0, 0]
    assert result.duplicate.tolist() == [False, False, True]


def test_time_decides_which_one_is_the_original() -> None:
    result = found(text(1), text(1), moments=[20170126, 20170125])
    assert result.reprint.tolist() == [True, False]


def test_an_excerpt_is_a_reprint_but_no_duplicate() -> None:
    result = found(text(1, 600), " ".join(text(1, 600).split()[100:220]))
    assert result.reprint.tolist() == [False, True]
    assert not result.duplicate.any()


def test_an_article_that_takes_in_a_short_one_is_not_its_reprint() -> None:
    result = found(text(1, 100), text(1, 100) + " " + text(2, 500))
    assert not result.reprint.any()


def test_a_small_change_leaves_a_reprint() -> None:
    words = text(1).split()
    words[::40] = ["changed"] * len(words[::40])
    assert found(text(1), " ".join(words)).reprint.tolist() == [False, True]


def test_a_standing_phrase_of_many_articles_makes_no_reprints() -> None:
    phrase = " subscribe to our letter and never miss a story again"
    assert not found(*(text(seed) + phrase for seed in range(40))).reprint.any()


def test_of_some_that_are_new_the_old_are_compared_with_these_alone() -> None:
    counts, numbers = signed(text(1), text(1), text(2), text(2))
    new = np.array([False, False, False, True])
    assert marked(counts, numbers, np.arange(4), new).original.tolist() == [-1, -1, -1, 2]
    assert marked(counts, numbers, np.array([0, 1, 3, 2]), new).original.tolist() == [-1, -1, 3, -1]


def test_no_articles_and_empty_ones_are_none() -> None:
    none = np.zeros(0, np.uint32)
    assert len(marked(none, none, np.zeros(0, np.int64)).original) == 0
    assert not marked(np.zeros(3, np.uint8), none, np.zeros(3, np.int64)).reprint.any()
