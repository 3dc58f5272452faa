"""Signatures of texts, by which reprints are found among all articles without comparing any two of them in full.

A signature is a sample of the hashes of a text's shingles (runs of five words), always the lowest, so that two texts
sample the same ones and the share of one text that stands in another can be read from their signatures (Broder, "On
the resemblance and containment of documents", 1997).
"""

import re
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

WORDS = 5
"""Words of a shingle."""

SIZE = 64
"""Hashes of a signature; unused places, at its end, hold `NOTHING`."""

NOTHING = 0xFFFFFFFF

_WORD = re.compile(r"\w+")
_TEXT_LIMIT = 100_000
_SAMPLED_BELOW = NOTHING // 8
_LEAST = 24
_REMEMBERED = 1 << 16
_MULTIPLIERS = np.array([0x9E3779B185EBCA87 ** (place + 1) & (1 << 64) - 1 for place in range(WORDS)], np.uint64)


def signature(text: str) -> NDArray[np.uint32]:
    """The signature of a text: `SIZE` numbers in ascending order. Case and punctuation do not matter; only the first
    100,000 characters are read."""
    found: NDArray[np.uint32] = np.full(SIZE, NOTHING, np.uint32)
    words = _WORD.findall(text[:_TEXT_LIMIT].lower())
    if len(words) < WORDS:
        return found
    hashed = np.fromiter(map(_HASHES.__getitem__, words), np.uint64, len(words))
    mixed = np.zeros(len(words) - WORDS + 1, np.uint64)
    for place, multiplier in enumerate(_MULTIPLIERS):
        mixed += hashed[place : place + len(mixed)] * multiplier
    mixed ^= mixed >> np.uint64(29)
    mixed *= _MULTIPLIERS[0]
    hashes = (mixed >> np.uint64(32)).astype(np.uint32)
    kept = _distinct(hashes[hashes < _SAMPLED_BELOW])[:SIZE]
    if len(kept) < _LEAST:
        kept = _distinct(hashes)[:_LEAST]
    found[: len(kept)] = kept
    return found


def _distinct(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """These numbers, rising and each once."""
    hashes.sort()
    kept = np.ones(len(hashes), bool)
    np.not_equal(hashes[1:], hashes[:-1], out=kept[1:])
    return hashes[kept]


class _Hashes(dict[str, int]):
    """The hash of each word, worked out when it is first met: the words of news are few."""

    def __missing__(self, word: str) -> int:
        if len(self) > _REMEMBERED:
            self.clear()
        self[word] = hashed = crc32(word.encode("utf-8", "surrogatepass"))
        return hashed


_HASHES = _Hashes()
