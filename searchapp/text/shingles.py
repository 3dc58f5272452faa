"""Signatures of texts, by which reprints are found among all articles without comparing any two of them in full.

A signature is a sample of the hashes of a text's shingles (runs of five words), always the lowest, so that two texts
sample the same ones and the share of one text that stands in another can be read from their signatures (Broder, "On
the resemblance and containment of documents", 1997).
"""

import re
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

WORDS = 5
"""Words of a shingle."""

SIZE = 64
"""Hashes of a signature at most."""

NOTHING = 0xFFFFFFFF
"""What no hash of a signature is."""

_WORD = re.compile(r"\w+")
_LONGEST = 20_000
"""Words of a text that are looked at."""
_SAMPLED_BELOW = NOTHING // 8
_LEAST = 24
_AT_ONCE = 1 << 18
"""Words that are worked on at a time, which bounds the memory."""
_MULTIPLIERS = np.array([0x9E3779B185EBCA87 ** (place + 1) & (1 << 64) - 1 for place in range(WORDS)], np.uint64)

Array = NDArray[Any]


def word_hash(word: str) -> int:
    """The hash of a word in small letters."""
    return crc32(word.encode("utf-8", "surrogatepass"))


def word_hashes(text: str) -> list[int]:
    """The hash of each word of a text. Case and punctuation do not matter."""
    return [word_hash(word) for word in _WORD.findall(text.lower())]


def signatures(words: Array, lengths: Array) -> tuple[Array, Array]:
    """The signatures of texts: how many hashes each has (u8), and all of them (u32), rising within a text.

    `words` are the hashes of the words of all texts, laid end to end; `lengths` says how many each text has. Only the
    first 20,000 of a text are looked at.
    """
    ends = np.cumsum(lengths)
    counts, hashes = [np.zeros(0, np.uint8)], [np.zeros(0, np.uint32)]
    first = 0
    while first < len(lengths):
        begin = int(ends[first] - lengths[first])
        last = max(first + 1, int(np.searchsorted(ends, begin + _AT_ONCE, "right")))
        count, found = _signatures(words[begin : int(ends[last - 1])], lengths[first:last])
        counts.append(count)
        hashes.append(found)
        first = last
    return np.concatenate(counts), np.concatenate(hashes)


def _signatures(words: Array, lengths: Array) -> tuple[Array, Array]:
    texts = np.repeat(np.arange(len(lengths), dtype=np.uint64), lengths)
    mixed = np.zeros(max(len(words) - WORDS + 1, 0), np.uint64)
    for place, multiplier in enumerate(_MULTIPLIERS):
        mixed += words[place : place + len(mixed)] * multiplier
    mixed ^= mixed >> np.uint64(29)
    mixed *= _MULTIPLIERS[0]
    place = np.arange(len(mixed)) - np.repeat(np.cumsum(lengths) - lengths, lengths)[: len(mixed)]
    whole = (texts[: len(mixed)] == texts[WORDS - 1 :]) & (place <= _LONGEST - WORDS)
    hashes = mixed >> np.uint64(32)
    whole &= hashes != NOTHING
    ordered = texts[: len(mixed)][whole] << np.uint64(32) | hashes[whole]
    ordered.sort()
    fresh = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
    ordered = ordered[fresh]
    held = np.bincount((ordered >> np.uint64(32)).astype(np.int64), minlength=len(lengths))
    rank = np.arange(len(ordered)) - np.repeat(np.cumsum(held) - held, held)
    numbers = (ordered & np.uint64(NOTHING)).astype(np.uint32)
    kept = (rank < _LEAST) | ((rank < SIZE) & (numbers < _SAMPLED_BELOW))
    counts = np.bincount((ordered[kept] >> np.uint64(32)).astype(np.int64), minlength=len(lengths))
    return counts.astype(np.uint8), numbers[kept]
