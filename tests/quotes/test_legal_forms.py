"""Firms with and without their legal form: Norcorp, Norcorp Inc."""

import pytest

from searchapp.quotes.speakers.bodies.legal_forms import has_form, without_form
from searchapp.quotes.speakers.canonical import canonical_names
from tests.quotes.told import speakers


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Norcorp Inc", "Norcorp"),
        ("Bree and Co", "Bree"),
        ("Lund Harbour Co Ltd.", "Lund Harbour"),
        ("Nordwerk A.G.", "Nordwerk"),
        ("Holm, S.p.A.", "Holm"),
        ("Marlow Gas Companies", "Marlow Gas"),
    ],
)
def test_a_firm_is_named_without_its_form(name: str, bare: str) -> None:
    assert without_form(name) == bare
    assert has_form(name)


@pytest.mark.parametrize("name", ["Ann Co-Holm", "Karl Sager", "Ltd", "Tasa", "Coco", "Ann Inchcape"])
def test_a_name_that_ends_alike_is_none_of_a_firm(name: str) -> None:
    assert without_form(name) == name
    assert not has_form(name)


@pytest.mark.parametrize(
    ("full", "short"),
    [("Norcorp Inc", "Norcorp"), ("Marlow Air Lines Corp", "Marlow Air Lines"), ("A.B. Lund Co", "A. B. Lund Co")],
)
def test_a_firm_is_one_speaker_with_its_form_and_without(full: str, short: str) -> None:
    assert canonical_names({full: 3, short: 1}, {}) == {short: full}


def test_a_name_of_nothing_but_forms_is_told_at_once() -> None:
    assert not has_form("Co and " * 4000)


def test_firms_of_one_form_are_several() -> None:
    counts = {
        "J.T. Heron Co": 2,
        "Hydrant Co": 2,
        "Holm AG": 1,
        "H.C.F. Porter AG": 1,
        "Roden Co": 1,
        "R.J. Radley Co": 1,
    }
    assert canonical_names(counts, {}) == {}


@pytest.mark.parametrize(
    "counts",
    [
        {"Karl Lund": 2, "Lund": 1, "Lund Inc": 3},
        {"Martha Lund": 2, "Martha Lund Inc": 3},
    ],
)
def test_somebody_is_no_firm_of_that_name(counts: dict[str, int]) -> None:
    joined = canonical_names(counts, {})
    firm = next(name for name in counts if name.endswith("Inc"))
    assert firm not in joined.keys() | set(joined.values())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norcorp Harbours Inc lost money. Norcorp said the yard would close.", "Norcorp Harbours Inc"),
        ("When A.B. Bree Co lost money, prices fell. The yard would close, Bree said.", "A.B. Bree Co"),
        ("The yard of Marlow Stores is shut. Marlow said it would not open.", "Marlow Stores"),
        ("Talks with Roden & Sons Ltd failed. Roden said it was sorry.", "Roden & Sons Ltd"),
    ],
)
def test_a_firm_speaks_under_the_full_name_that_the_text_gave(text: str, name: str) -> None:
    assert speakers(text) == {name}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Bree Harbours Inc and Bree Lines lost money. Bree said the yard would close.", "Bree"),
        ("Karl Lund of Lund Lines came. Lund said the yard would close.", "Karl Lund"),
    ],
)
def test_a_word_of_two_firms_or_somebodys_is_no_firm_of_that_name(text: str, name: str) -> None:
    assert speakers(text) == {name}
