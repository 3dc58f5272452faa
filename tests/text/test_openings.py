import pytest

from searchapp.text.openings import Openings

OPENINGS = Openings(
    {
        "sold": [("(?:the )?latest|(?:subscribe|join)(?: now)? to read|e-?mail us", r"(?!\w)"), ("ad(?:vert)?", "$")],
        "counted": [(r"\d+ ?comments?", r"(?!\w)")],
        "told": [("latest (?:news|stories)", ""), ("x[|)]y", "")],
    }
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The latest", ["sold"]),
        ("LATEST NEWS from the harbour", ["sold", "told"]),
        ("latestly nobody came", []),
        ("Join now to read on", ["sold"]),
        ("subscribe to read", ["sold"]),
        ("email us", ["sold"]),
        ("E-mail us!", ["sold"]),
        ("ad", ["sold"]),
        ("advert", ["sold"]),
        ("advertised for a week", []),
        ("14 comments", ["counted"]),
        ("14comments", ["counted"]),
        ("x|y", ["told"]),
        ("x)y", ["told"]),
        ("y", []),
        ("", []),
        ("…", []),
    ],
)
def test_a_text_begins_with_phrases_of_these_kinds(text: str, kinds: list[str]) -> None:
    assert OPENINGS.kinds(text) == kinds


def test_a_few_signs_can_stand_before_a_phrase() -> None:
    assert OPENINGS.kinds("» • 14 comments") == []
    assert OPENINGS.kinds("»• 14 comments") == ["counted"]
    assert Openings({"sold": [("join", "")]}, skipped=1, kept="“").kinds("“join") == []
    assert Openings({"sold": [("join", "")]}, skipped=1).kinds("“join") == ["sold"]
