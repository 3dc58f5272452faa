import random

import numpy as np

from searchapp.engine.local.indexing.reprints import Reprints, reprints
from searchapp.text.shingles import NOTHING, SIZE, signatures, word_hashes

WORDS = [f"{a}{b}" for a in ("ka", "lo", "mi", "ne", "ru", "so") for b in ("ba", "di", "fo", "ge", "pu", "ti", "za")]


def text(seed: int, length: int = 300) -> str:
    choice = random.Random(seed)
    return " ".join(choice.choice(WORDS) for _ in range(length))


def found(*texts: str, moments: list[int] | None = None) -> Reprints:
    times = np.array(moments or range(len(texts)), np.int64)
    words = [word_hashes(one) for one in texts]
    laid = np.array([one for each in words for one in each], np.uint64)
    counts, numbers = signatures(laid, np.array([len(each) for each in words]))
    matrix = np.full((len(texts), SIZE), NOTHING, np.uint32)
    matrix[np.arange(SIZE) < counts[:, None]] = numbers
    return reprints(matrix, times)


def test_a_copy_is_a_reprint_and_a_duplicate_of_the_earlier_and_the_original_is_neither() -> None:
    result = found(text(1), text(2), text(1))
    assert result.reprint.tolist() == [False, False, True]
    assert result.duplicate.tolist() == [False, False, True]
    assert result.original.tolist() == [-1, -1, 0]


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


def test_no_articles_and_empty_ones_are_none() -> None:
    assert len(reprints(np.zeros((0, SIZE), np.uint32), np.zeros(0, np.int64)).original) == 0
    empty = np.full((3, SIZE), NOTHING, np.uint32)
    assert not reprints(empty, np.zeros(3, np.int64)).reprint.any()
