"""Signatures of texts, by which reprints are found among all articles without comparing any two of them in full.

A signature is a sample of the hashes of a text's shingles (runs of five words), always the lowest, so that two texts
sample the same ones and the share of one text that stands in another can be read from their signatures (Broder, "On
the resemblance and containment of documents", 1997).
"""

from collections.abc import Iterable, Iterator
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from searchapp.patterns import late

WORDS = 5
"""Words of a shingle."""

SIZE = 64
"""Hashes of a signature at most."""

NOTHING = 0xFFFFFFFF
"""What no hash of a signature is."""

_WORD = late(r"\w+")
_LONGEST = 20_000
"""Words of a text that are looked at."""
_SAMPLED_BELOW = NOTHING // 8
_LEAST = 24
_ENOUGH = 48
"""Hashes of a text among which its `_LEAST` lowest are looked for at first."""
_MULTIPLIERS = np.array([0x9E3779B185EBCA87 ** (place + 1) & (1 << 64) - 1 for place in range(WORDS)], np.uint64)

Array = NDArray[Any]


def word_hashes(text: str) -> list[int]:
    """The hash of each word of a text. Case and punctuation do not matter."""
    return [crc32(word.encode("utf-8", "surrogatepass")) for word in _WORD.findall(text.lower())]


def plain_hashes(words: Iterable[str]) -> Iterator[int]:
    """The hashes of words of small letters and digits."""
    return map(crc32, map(str.encode, words))


def signatures(words: Array, lengths: Array) -> tuple[Array, Array]:
    """The signatures of texts: how many hashes each has (u8), and all of them (u32), rising within a text.

    `words` are the hashes of the words of all texts, laid end to end; `lengths` says how many each text has. Only the
    first 20,000 of a text are looked at.
    """
    hashes = _shingles(words, lengths)
    # Of most texts a part of the hashes is enough to find the lowest in.
    share = np.maximum(_ENOUGH / np.maximum(lengths, 1), _SAMPLED_BELOW / NOTHING)
    limits = np.minimum(share * NOTHING, NOTHING - 1).astype(np.uint32)
    counts, numbers = _lowest(hashes, lengths, limits)
    few = (counts < _LEAST) & (limits < NOTHING - 1)
    if few.any():
        limits[few] = NOTHING - 1
        counts, numbers = _lowest(hashes, lengths, limits)
    return counts, numbers


def _shingles(words: Array, lengths: Array) -> Array:
    """The hash of the shingle that begins at each word; NOTHING where none does that is to be looked at."""
    if len(words) < WORDS:
        return np.full(len(words), NOTHING, np.uint32)
    mixed = np.zeros(len(words), np.uint64)
    for place, multiplier in enumerate(_MULTIPLIERS):
        mixed[: len(words) - place] += words[place:] * multiplier
    mixed ^= mixed >> np.uint64(29)
    mixed *= _MULTIPLIERS[0]
    mixed >>= np.uint64(32)
    hashes = mixed.astype(np.uint32)
    ends = np.cumsum(lengths)
    for place in range(1, WORDS):
        last = ends - place
        hashes[last[last >= 0]] = NOTHING
    for text in np.flatnonzero(lengths > _LONGEST):
        hashes[ends[text] - lengths[text] + _LONGEST - WORDS + 1 : ends[text]] = NOTHING
    return hashes


def _lowest(hashes: Array, lengths: Array, limits: Array) -> tuple[Array, Array]:
    """How many hashes the signature of each text has, and all of them, looking at none above the text's limit."""
    kept = np.flatnonzero(hashes <= np.repeat(limits, lengths))
    texts = np.searchsorted(np.cumsum(lengths), kept, "right").astype(np.uint64)
    ordered = texts << np.uint64(32) | hashes[kept]
    ordered.sort()
    fresh = np.ones(len(ordered), bool)
    np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
    ordered = ordered[fresh]
    texts = (ordered >> np.uint64(32)).astype(np.int64)
    held = np.bincount(texts, minlength=len(lengths))
    rank = np.arange(len(ordered)) - np.repeat(np.cumsum(held) - held, held)
    numbers = (ordered & np.uint64(NOTHING)).astype(np.uint32)
    chosen = (rank < _LEAST) | ((rank < SIZE) & (numbers < _SAMPLED_BELOW))
    counts = np.bincount(texts[chosen], minlength=len(lengths))
    return counts.astype(np.uint8), numbers[chosen]
