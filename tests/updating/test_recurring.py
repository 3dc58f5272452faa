"""Lines that recur in a folder: what its files hold never depends on the order in which they came."""

from searchapp.updating.neighbours import NOTE, told
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
    forged = note.replace(note.rpartition(", ")[2].strip("]}"), "7")
    again = told(saved.workspace, find(saved.workspace, ("seeds",)), ("seeds",), forged)
    assert [print_ for _, print_ in again.values()] == [7]
