"""Headings in capitals that run into a text, of which no word attributes anything."""

import pytest

from tests.quotes.told import direct, quotes


@pytest.mark.parametrize("heading", ["UNION VOWS FIGHT: ", "HARBOUR BOSS SAYS NO. ", "LUND DENIES CHARGES. "])
def test_a_verb_in_capitals_attributes_nothing(heading: str) -> None:
    found = quotes(f"{heading}“We will not accept this at all,” the warden Pia Holm said on Friday.")
    assert {quote.speaker for quote in found} == {"Pia Holm"}


def test_a_text_that_is_all_in_capitals_still_tells_who_spoke() -> None:
    assert (
        direct("“WE WILL NOT ACCEPT THIS AT ALL,” PIA HOLM SAID ON FRIDAY.")[0][0] == "WE WILL NOT ACCEPT THIS AT ALL,"
    )
