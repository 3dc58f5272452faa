import pytest

from searchapp.quotes.speakers.names.runs import NAME_RUN, run_pattern


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Ann Berg met Karl Lund Jr. Then a deal, and O’Hara left.", ["Ann Berg", "Karl Lund Jr.", "Then", "O’Hara"]),
        ("In Oslo, van der Berg and Jan van der Berg spoke.", ["In Oslo", "Berg", "Jan van der Berg"]),
        ("Omar al-Masri and d’Ambra; as el-Sayed said", ["Omar al-Masri", "d’Ambra", "el-Sayed"]),
        ("al-Masri won.", ["al-Masri"]),
        ("A French-American, mid-May, then-Senator: Bo won.", ["A French-American", "Bo"]),
    ],
)
def test_runs_of_capitals_are_found_whether_some_begin_small_or_none(text: str, runs: list[str]) -> None:
    assert [run[0] for run in run_pattern(text).finditer(text)] == runs
    assert [run[0] for run in NAME_RUN.finditer(text)] == runs
