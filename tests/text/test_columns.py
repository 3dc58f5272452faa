from unicodedata import normalize

from hypothesis import given
from hypothesis import strategies as st

from searchapp.text.columns import beginning, columns, ending

SIGNS = st.text(alphabet=st.sampled_from("ab é日本語がパ🙂ـا" + "\u0301\u0651\u200d"), max_size=12)


def test_signs_of_east_asia_take_two_columns_and_accents_none() -> None:
    assert [columns(text) for text in ("Varna", "日本", "パナマ", "서울", "ｱ", "🙂", "لافروف")] == [5, 4, 6, 4, 1, 2, 6]
    assert columns(normalize("NFD", "Čačak é")) == 7


@given(SIGNS, st.integers(0, 20))
def test_what_is_cut_fits_and_is_as_long_as_can_be(text: str, room: int) -> None:
    head, tail = beginning(text, room), ending(text, room)
    assert text.startswith(head)
    assert text.endswith(tail)
    for kept, more in ((head, text[: len(head) + 1]), (tail, text[max(0, len(text) - len(tail) - 1) :])):
        assert columns(kept) <= room
        assert kept == text or columns(more) > room or columns(more) == columns(kept)
