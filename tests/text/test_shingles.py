import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from searchapp.text.shingles import NOTHING, SIZE, signatures, word_hashes


def of(*texts: str) -> list[list[int]]:
    """The signatures of texts that are read together."""
    words = [word_hashes(text) for text in texts]
    laid = np.array([one for each in words for one in each], np.uint64)
    counts, numbers = signatures(laid, np.array([len(each) for each in words], np.int64))
    return [part.tolist() for part in np.split(numbers, np.cumsum(counts.astype(np.int64))[:-1])]


def test_case_and_marks_do_not_matter() -> None:
    plain, marked = of(
        "the ministers of five coastal states signed a treaty",
        "The ministers of “five coastal states” signed a treaty!",
    )
    assert plain == marked


def test_a_text_of_fewer_than_five_words_has_an_empty_signature() -> None:
    assert of("too few words here", "", "one more word makes five") == [[], [], *of("one more word makes five")]
    assert len(of("one more word makes five")[0]) == 1
    assert of("", "one more word makes five") == [[], *of("one more word makes five")]


def test_a_long_text_is_sampled_and_its_words_beyond_the_limit_are_not_looked_at() -> None:
    words = [f"w{number}" for number in range(25_000)]
    whole, begun = of(" ".join(words), " ".join(words[:20_000]))
    assert whole == begun
    assert len(whole) == SIZE


@given(st.lists(st.text(alphabet="ab cd", max_size=300), max_size=6))
def test_signatures_are_rising_and_the_same_in_any_company(texts: list[str]) -> None:
    together = of(*texts) if texts else []
    assert together == [of(text)[0] for text in texts]
    for found in together:
        assert found == sorted(set(found))
        assert len(found) <= SIZE
        assert NOTHING not in found
