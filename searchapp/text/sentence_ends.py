"""Where the sentences of a long text end: what `sentences.ends` tells sign by sign, most of it all at once.

Most ends are *plain*: a full stop behind a word of small letters or a number of three digits, a question or exclamation
mark behind anything but such a sign, each before a space or a line break and a capital letter or a digit. They are seen
on arrays; all other signs and the line breaks are judged one by one, as in short texts.
"""

from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from searchapp.text.sentences import END, LINE_END, TAIL, TAILS, WORD_END, after_dateline, goes_on, is_end

Array = NDArray[Any]

_BLOCK = 1 << 16
"""Characters that are worked on at once: new memory costs more than the work done in it."""
_BEHIND = 3
"""Characters behind a sign that are looked at."""
_SMALL, _GREAT, _DIGIT, _SPACE, _STOP, _ASKING, _BREAK, _OTHER_SIGN = range(1, 9)
_KINDS = np.zeros(1 << 16, np.uint8)
"""Of what kind each character is; those beyond the table are none of these, as its last."""
_RANGES = ((_SMALL, "az àö øÿ ая ёё"), (_GREAT, "AZ ÀÖ ØÞ АЯ ЁЁ"), (_DIGIT, "09"))
_SIGNS = ((_SPACE, " "), (_STOP, "."), (_ASKING, "!?"), (_BREAK, "\n"), (_OTHER_SIGN, "…。！？"))


def _fill() -> None:
    for kind, ranges in _RANGES:
        for bounds in ranges.split():
            _KINDS[ord(bounds[0]) : ord(bounds[1]) + 1] = kind
    for kind, signs in _SIGNS:
        _KINDS[list(map(ord, signs))] = kind


def _keys(characters: Array) -> Array:
    """A number for each column of three code points."""
    first, second, third = characters.astype(np.int64)
    key: Array = (first << 42) | (second << 21) | third
    return key


_fill()
_TAIL_KEYS = np.sort(_keys(np.array([list(map(ord, tail)) for tail in TAILS if len(tail) == TAIL]).T))


def ends_of_long(text: str, start: int, stop: int) -> Array:
    """The same as `sentences.ends`, rising; of a text of some ten thousand characters and more it is told sooner."""
    signs, around = _signs(text, start, stop)
    is_plain = _are_plain(around)
    plain, others = signs[is_plain] + 1, signs[~is_plain]
    before = np.append(start, plain).take(plain.searchsorted(others, "right")).tolist()
    begun = after_dateline(text, start, stop)
    datelines, found = [(start, begun)], list[int]()
    reached = start
    for place, end_before in zip(others.tolist(), before, strict=True):
        mark = END.match(text, place, stop) if place >= reached else None
        if mark is None:
            continue
        reached = end = mark.end()
        if end <= begun:
            continue
        if end_before > max(start, begun):
            start = end_before
        kind = mark.lastindex
        if kind == LINE_END:
            if goes_on(text, mark):
                continue
            begun = after_dateline(text, end, stop)
            datelines.append((end, begun))
        elif (kind != WORD_END or text[end - 1 - TAIL : end - 1] in TAILS) and not is_end(text, mark, start, stop):
            continue
        found.append(end)
        start = end
    ends: Array = np.concatenate((plain[_outside(plain, datelines)], np.array(found, np.int64)))
    ends.sort(kind="stable")
    return ends


def _signs(text: str, start: int, stop: int) -> tuple[Array, Array]:
    """Where signs and line breaks stand, and the code points around each, a column for each."""
    places, around = [np.zeros(0, np.int64)], [np.zeros((0, TAIL + 1 + _BEHIND), np.uint32)]
    for at in range(start, stop, _BLOCK):
        end = min(at + _BLOCK, stop)
        block = text[max(0, at - TAIL) : min(end + _BEHIND, stop)]
        before, behind = "\0" * (TAIL - at), "\0" * (end + _BEHIND - stop)
        codes = np.array([before + block + behind]).view(np.uint32)
        found = (_KINDS.take(codes[TAIL:-_BEHIND], mode="clip") >= _STOP).nonzero()[0]
        places.append(found + at)
        around.append(sliding_window_view(codes, TAIL + 1 + _BEHIND)[found])
    return np.concatenate(places), np.concatenate(around).T


def _are_plain(around: Array) -> Array:
    """Which signs are plain ends, by the code points around them."""
    kinds = _KINDS.take(around, mode="clip")
    tail, last, sign = kinds[:TAIL], kinds[TAIL - 1], kinds[TAIL]
    space, line, _ = behind = kinds[TAIL + 1 :]
    small = tail == _SMALL
    small[0] |= tail[0] == _SPACE
    word = small.all(axis=0)
    keys = _keys(around[:TAIL, word])
    word[word] = _TAIL_KEYS.take(_TAIL_KEYS.searchsorted(keys), mode="clip") != keys
    stop = (sign == _STOP) & (word | (tail == _DIGIT).all(axis=0))
    asking = (sign == _ASKING) & (last < _STOP)
    opening = (behind == _GREAT) | (behind == _DIGIT)
    before_opening = ((space == _SPACE) | (space == _BREAK)) & opening[1]
    before_opening |= (space == _BREAK) & (line == _BREAK) & opening[2]
    plain: Array = (stop | asking) & before_opening
    return plain


def _outside(ends: Array, datelines: list[tuple[int, int]]) -> Array:
    """Which of some ends stand in no dateline."""
    bounds = ends.searchsorted(np.array(datelines), "right")
    outside = np.ones(len(ends), bool)
    for first, last in bounds[bounds[:, 0] < bounds[:, 1]].tolist():
        outside[first:last] = False
    return outside
