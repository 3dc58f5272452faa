"""Work that is done in several threads comes back in its order, or fails as it would in one."""

from threading import get_ident

import pytest

from searchapp.engine.local.indexing.abreast import abreast


@pytest.mark.parametrize("threads", [1, 2, 3, 9])
def test_what_is_found_comes_in_the_order_of_the_things(threads: int) -> None:
    assert abreast(lambda number: number * number, range(5), threads) == [0, 1, 4, 9, 16]
    assert abreast(str, (), threads) == []


def test_one_thread_is_this_one() -> None:
    assert set(abreast(lambda _: get_ident(), range(3), 1)) == {get_ident()}


@pytest.mark.parametrize("bad", [0, 1])
def test_a_failure_in_any_thread_is_raised_here(bad: int) -> None:
    def work(number: int) -> int:
        if number == bad:
            raise ValueError("damaged")
        return number

    with pytest.raises(ValueError, match="damaged"):
        abreast(work, range(2), 2)
