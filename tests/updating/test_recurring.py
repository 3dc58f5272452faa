"""Lines that recur in a folder: what its files hold never depends on the order in which they came."""

import json

from searchapp.updating.neighbours import NOTE, noted, told
from tests.reading.test_recurring import CLUTTER, article
from tests.updating.saved import Saved


def bodies(saved: Saved) -> dict[str, str]:
    return {one.path: one.body for one in saved.articles()}


def test_the_third_page_of_a_site_tells_what_the_first_two_have_too_much(saved: Saved) -> None:
    for number in range(2):
        saved.write(f"{number}.txt", article(number))
    saved.index()
    before = bodies(saved)
    saved.write("2.txt", article(2))
    report = saved.index()
    assert (report.added, report.changed) == (1, 2)
    after = bodies(saved)
    assert not any(CLUTTER in body for body in after.values())
    assert all(before[path].replace(CLUTTER + "\n\n", "") == after[path] for path in before)
    assert not saved.index().changed


def test_files_that_come_one_by_one_are_read_as_those_that_come_at_once(saved: Saved) -> None:
    for number in (3, 0, 5, 1, 4, 2):
        saved.write(f"{number}.txt", article(number, clutter=number != 4))
        saved.index()
    grown = bodies(saved)
    saved.index(full=True)
    assert bodies(saved) == grown


def test_when_the_others_go_the_line_is_read_again(saved: Saved) -> None:
    paths = [saved.write(f"{number}.txt", article(number)) for number in range(3)]
    saved.index()
    paths[0].unlink()
    saved.index()
    grown = bodies(saved)
    saved.index(full=True)
    assert bodies(saved) == grown


def test_bringing_one_file_up_to_date_leaves_its_neighbours_alone(saved: Saved) -> None:
    for number in range(4):
        saved.write(f"site/{number}.txt", article(number))
        saved.write(f"other/{number}.txt", article(number + 7))
    saved.index()
    one = saved.write("site/1.txt", article(1, clutter=False))
    assert saved.index(one).changed == 1
    assert not saved.index().changed


def test_a_folder_whose_witnesses_are_as_they_were_is_not_read_again(saved: Saved) -> None:
    from searchapp.engine.local.engine import LocalEngine
    from searchapp.updating.changes import find

    for number in range(4):
        saved.write(f"{number}.txt", article(number))
    saved.index()
    engine = LocalEngine.open(saved.workspace.index)
    try:
        note = engine.notes[NOTE]
    finally:
        engine.close()
    forged = {folder: one._replace(fingerprint=7) for folder, one in noted(note).items()}
    again = told(saved.workspace, find(saved.workspace, ("seeds",)), ("seeds",), forged)
    assert [one.fingerprint for one in again.values()] == [7]


def test_files_without_the_lines_that_come_to_recur_are_not_read_again(saved: Saved) -> None:
    for number in range(6):
        saved.write(f"{number}.txt", article(number, clutter=number < 2))
    saved.index()
    before = bodies(saved)
    saved.write("6.txt", article(6))
    report = saved.index()
    assert (report.added, report.changed) == (1, 2)
    after = bodies(saved)
    assert [path for path in before if before[path] != after[path]] == ["seeds/0.txt", "seeds/1.txt"]
    assert not saved.index().changed


def test_lines_that_come_and_go_are_told_from_those_that_stay(saved: Saved) -> None:
    other = "Follow us on the networks"
    for number in range(9):
        page = article(number, clutter=number % 3 == 0)
        saved.write(f"{number}.txt", page.replace(CLUTTER, other) if number == 3 else page)
        if number > 4:
            saved.write(f"{number}.txt", f"{page}\n\n{other}\n")
        saved.index()
    for gone in (0, 6, 7):
        (saved.workspace.root / "seeds" / f"{gone}.txt").unlink()
        saved.index()
    grown = bodies(saved)
    saved.index(full=True)
    assert bodies(saved) == grown


def test_a_note_of_an_earlier_version_says_nothing() -> None:
    assert noted(json.dumps({"seeds": [1, 2]})) == {}
    assert noted("") == {}


def test_a_file_set_to_another_encoding_is_read_again_when_lines_come_to_recur(saved: Saved) -> None:
    for number in range(3):
        saved.write(f"{number}.txt", article(number, clutter=number < 2))
    saved.write("old.txt", "Die Brücke über den Fluss wird im Mai eröffnet, sagte der Bürgermeister am Montag.\n")
    saved.index()
    told = '[[files]]\nmatch = "seeds/old.txt"\nencoding = "cp1251"\n'
    (saved.workspace.root / "searchapp.toml").write_text(told)
    saved.write("4.txt", article(4))
    saved.index()
    grown = bodies(saved)
    saved.index(full=True)
    assert bodies(saved) == grown
