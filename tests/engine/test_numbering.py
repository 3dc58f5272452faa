"""A text read as the numbers of its chunks is the text that it was."""

from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from searchapp.engine.local.segments import numbering
from searchapp.engine.local.segments.numbering import ChunkNumbers

_WORDS = ["a", "b", "rain", "eight888", "nine99999", "exactly16letters", "seventeen-letters", "naïve", "日本", "\ud800"]
_WORDS += ["\x01", "a\x03", "x" * 300]
_SPACES = [" ", "\n", "  ", "\t\r\n", "\x0b\x0c", "\x1c", "\x1d\x1e\x1f"]
_TEXTS = st.lists(st.tuples(st.sampled_from(_WORDS) | st.text(min_size=1, max_size=20), st.sampled_from(_SPACES)))


def _chunks(text: str) -> list[str]:
    return [part for part in text.translate({ord(space): " " for space in "".join(_SPACES)}).split(" ") if part]


@given(st.lists(_TEXTS, max_size=5), st.sampled_from([(16, 19), (2, 19), (2, 2)]), st.booleans())
def test_chunks_are_told_apart_and_known_again(
    listed: list[list[tuple[str, str]]], places: tuple[int, int], in_pieces: bool
) -> None:
    least, most = places
    piece = 16 if in_pieces else numbering._PIECE
    with patch.multiple(numbering, LEAST_PLACES=least, PLACES=most, _PIECE=piece):
        _assert_read(ChunkNumbers(), listed)


def _assert_read(numbers: ChunkNumbers, listed: list[list[tuple[str, str]]]) -> None:
    for pieces in listed:
        text = "".join(word + space for word, space in pieces).replace("\0", "?")
        chunks = _chunks(text)
        starts, found = numbers.read(text.encode("utf-8", "surrogatepass"))
        known = numbers.chunks_after(0)
        assert [known[number] for number in found.tolist()] == chunks
        begins = [len(text[:at].encode("utf-8", "surrogatepass")) for at in _starts(text, chunks)]
        assert starts.tolist() == begins
    assert len(set(numbers.after(0))) == len(numbers)


def _starts(text: str, chunks: list[str]) -> list[int]:
    found, at = [], 0
    for chunk in chunks:
        at = text.index(chunk, at)
        found.append(at)
        at += len(chunk)
    return found


def test_what_is_shorter_by_a_nul_is_another_chunk() -> None:
    numbers = ChunkNumbers()
    first = numbers.read(b"a a\0 a")[1].tolist()
    again = numbers.read(b"a\0 a a\0\0")[1].tolist()
    assert first[0] == first[2] != first[1]
    assert again[:2] == [first[1], first[0]]
    assert again[2] not in first


def test_many_different_chunks_find_no_room_in_the_table_and_are_numbered_all_the_same() -> None:
    words = [f"w{number}" for number in range(3 << numbering.PLACES - 1)]
    numbers = ChunkNumbers()
    for _ in range(2):
        assert numbers.read(" ".join(words).encode())[1].tolist() == list(range(len(words)))
