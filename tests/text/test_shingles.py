from hypothesis import given
from hypothesis import strategies as st

from searchapp.text.shingles import NOTHING, SIZE, signature


def test_case_and_marks_do_not_matter() -> None:
    plain = signature("the ministers of five coastal states signed a treaty")
    assert (plain == signature("The ministers of “five coastal states” signed a treaty!")).all()


def test_a_text_of_fewer_than_five_words_has_an_empty_signature() -> None:
    assert (signature("too few words here") == NOTHING).all()


@given(st.text())
def test_a_signature_is_ascending_and_of_one_size(text: str) -> None:
    found = signature(text)
    assert len(found) == SIZE
    assert (found[1:] >= found[:-1]).all()
