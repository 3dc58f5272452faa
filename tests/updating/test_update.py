"""An update brings exactly that into the index which changed on the disk."""

import gzip
import json
import os
from pathlib import Path

import pytest

from searchapp.engine.engine import Request
from searchapp.engine.local.indexing import workers
from searchapp.errors import UsageError, WorkspaceError
from searchapp.library import Library
from searchapp.updating.status import status
from tests.updating.saved import Saved, line, news


def test_new_files_are_added_and_a_second_run_has_nothing_to_do(saved: Saved) -> None:
    for number in range(3):
        saved.write(f"{number}.txt", news(number))
    assert (first := saved.index()).added == first.files == first.articles == 3
    generation = status(saved.workspace).generation
    second = saved.index()
    assert (second.added, second.changed, second.moved, second.removed) == (0, 0, 0, 0)
    assert second.articles == 3
    assert status(saved.workspace).generation == generation


def test_a_changed_file_replaces_what_was_known_of_it(saved: Saved) -> None:
    saved.write("a.txt", news(1))
    saved.write("b.txt", news(2))
    saved.index()
    saved.write("a.txt", news(3, "Nobody answered."))
    assert saved.index().changed == 1
    bodies = [article.body for article in saved.articles()]
    assert len(bodies) == 2
    assert "Nobody answered" in bodies[0]


def test_a_change_that_keeps_size_and_time_is_seen(saved: Saved) -> None:
    path = saved.write("a.txt", news(1))
    saved.index()
    before = path.stat()
    path.write_text(news(2))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert saved.index().changed == 1


def test_a_file_that_was_only_touched_has_not_changed(saved: Saved) -> None:
    path = saved.write("a.txt", news(1))
    saved.index()
    os.utime(path, ns=(1, 1))
    report = saved.index()
    assert (report.changed, report.articles) == (0, 1)


def test_a_deleted_file_takes_its_articles_along(saved: Saved) -> None:
    path = saved.write("a.txt", news(1))
    saved.write("b.txt", news(2))
    saved.index()
    path.unlink()
    assert saved.index().removed == 1
    assert saved.paths() == ["seeds/b.txt"]


def test_the_workspace_itself_may_be_the_folder_of_articles(saved: Saved) -> None:
    (saved.root / "searchapp.toml").write_text('seeds = ["."]\n')
    (saved.root / "own").mkdir()
    (saved.root / "own" / "aliases.toml").write_text("")
    kept, gone = saved.root / "a.txt", saved.root / "b.txt"
    kept.write_text(news(1))
    gone.write_text(news(2))
    assert saved.index().added == 2
    gone.unlink()
    assert saved.index().removed == 1
    assert saved.paths() == ["a.txt"]


def test_a_moved_file_is_recognised(saved: Saved) -> None:
    path = saved.write("a.txt", news(1))
    saved.write("b.txt", news(2))
    saved.index()
    (saved.root / "seeds" / "old").mkdir()
    path.rename(saved.root / "seeds" / "old" / "c.txt")
    report = saved.index()
    assert (report.moved, report.added, report.removed) == (1, 0, 0)
    assert saved.paths() == ["seeds/b.txt", "seeds/old/c.txt"]


def test_a_file_that_cannot_be_read_is_named_once_and_tried_again_when_it_changes(saved: Saved) -> None:
    saved.write("a.txt", news(1))
    saved.write("empty.txt", "")
    first = saved.index()
    assert [fault.path for fault in first.new_faults] == ["seeds/empty.txt"]
    second = saved.index()
    assert (second.new_faults, [fault.path for fault in second.skipped]) == ((), ["seeds/empty.txt"])
    saved.write("empty.txt", news(2))
    assert saved.index().skipped == ()


def test_links_and_pipes_are_named_and_left(saved: Saved, tmp_path: Path) -> None:
    saved.write("a.txt", news(1))
    (tmp_path / "secret.txt").write_text(news(2))
    (saved.root / "seeds" / "link.txt").symlink_to(tmp_path / "secret.txt")
    (saved.root / "seeds" / "folder").symlink_to(tmp_path)
    os.mkfifo(saved.root / "seeds" / "pipe")
    report = saved.index()
    assert sorted(fault.path for fault in report.new_faults) == ["seeds/folder", "seeds/link.txt", "seeds/pipe"]
    assert saved.paths() == ["seeds/a.txt"]


def test_named_paths_are_remembered_until_they_are_forgotten(saved: Saved, tmp_path: Path) -> None:
    saved.write("a.txt", news(1))
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.txt").write_text(news(2))
    saved.index(other)
    assert saved.paths() == [str(other / "b.txt")]
    (other / "c.txt").write_text(news(3))
    saved.index()
    assert saved.paths() == [str(other / "b.txt"), str(other / "c.txt"), "seeds/a.txt"]
    assert status(saved.workspace).remembered == (str(other),)
    report = saved.index(forget=(other,))
    assert (report.removed, saved.paths(), status(saved.workspace).remembered) == (2, ["seeds/a.txt"], ())


def test_a_path_that_was_never_named_cannot_be_forgotten(saved: Saved, tmp_path: Path) -> None:
    saved.write("a.txt", news(1))
    saved.index()
    with pytest.raises(UsageError, match="not remembered"):
        saved.index(forget=(tmp_path / "other",))


def test_a_source_that_is_not_there_is_reported_and_its_articles_stay(saved: Saved, tmp_path: Path) -> None:
    saved.write("a.txt", news(1))
    disk = tmp_path / "disk"
    disk.mkdir()
    (disk / "b.txt").write_text(news(2))
    saved.index(disk)
    disk.rename(tmp_path / "unmounted")
    report = saved.index()
    assert report.missing == (str(disk),)
    assert saved.paths() == [str(disk / "b.txt"), "seeds/a.txt"]
    (tmp_path / "unmounted").rename(disk)
    assert saved.index().missing == ()


def test_a_file_that_cannot_be_read_is_named_again_after_a_change(saved: Saved) -> None:
    for size in (40 * 1024 * 1024, 50 * 1024 * 1024):
        with (saved.root / "seeds" / "big.txt").open("wb") as file:
            file.truncate(size)
        assert [fault.error for fault in saved.index().new_faults] == [
            f"too large ({size:,} bytes; at most 33,554,432)"
        ]
        assert saved.index().new_faults == ()


def test_a_folder_that_cannot_be_listed_is_reported_and_its_articles_stay(
    saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved.write("a.txt", news(1))
    saved.write("closed/b.txt", news(2))
    scanning = os.scandir

    def refusing(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return scanning(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refusing)
        assert saved.index().missing == ("seeds/closed",)
        assert saved.paths() == ["seeds/a.txt"]
    assert saved.index().missing == ()
    monkeypatch.setattr(os, "scandir", refusing)
    assert saved.index().missing == ("seeds/closed",)
    assert saved.paths() == ["seeds/a.txt", "seeds/closed/b.txt"]
    assert status(saved.workspace).missing == {"seeds/closed": "permission denied"}


def test_only_what_lies_under_the_named_paths_is_brought_up_to_date(saved: Saved) -> None:
    saved.write("x/a.txt", news(1))
    gone = saved.write("y/b.txt", news(2))
    saved.index()
    saved.write("x/c.txt", news(3))
    gone.unlink()
    saved.index(saved.root / "seeds" / "x")
    assert saved.paths() == ["seeds/x/a.txt", "seeds/x/c.txt", "seeds/y/b.txt"]
    assert status(saved.workspace).remembered == ()


def test_no_folder_at_all_is_an_error(saved: Saved, tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError):
        saved.index(tmp_path / "nowhere")
    (saved.root / "seeds").rmdir()
    with pytest.raises(WorkspaceError):
        saved.index()


def test_a_full_run_reads_everything_again_and_keeps_what_is_not_there(saved: Saved, tmp_path: Path) -> None:
    saved.write("a.txt", news(1))
    other = tmp_path / "other.txt"
    other.write_text(news(2))
    saved.index(other)
    saved.index()
    other.unlink()
    report = saved.index(full=True)
    assert (report.changed, report.articles, report.missing) == (1, 2, (str(other),))


def test_names_that_are_not_utf8_are_kept(saved: Saved) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    saved.write(name, news(1))
    saved.index()
    assert saved.paths() == [f"seeds/{name}"]
    assert saved.index().added == 0


def test_a_correction_counts_as_a_change_of_its_file_alone(saved: Saved) -> None:
    for number in range(3):
        saved.write(f"{number}.txt", news(number))
    saved.index()
    (saved.root / "own").mkdir(exist_ok=True)
    (saved.root / "own" / "corrections.toml").write_text(
        '[[correction]]\npath = "seeds/1.txt"\noutlet = "The Courier"\n'
    )
    assert saved.index().changed == 1
    assert [article.outlet for article in saved.articles() if article.path == "seeds/1.txt"] == ["The Courier"]
    assert saved.index().changed == 0


def test_several_processes_read_the_same_as_one(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "ALONE", 1)
    for number in range(60):
        saved.write(f"{number:02}.txt", news(number))
    assert saved.index(jobs=3).articles == 60
    assert saved.paths() == [f"seeds/{number:02}.txt" for number in range(60)]


def lines(*numbers: int) -> str:
    return "".join(json.dumps({"text": news(number), "id": f"n{number}"}) + "\n" for number in numbers)


def test_lines_that_are_added_to_a_file_are_read_alone(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved.write("agency.jsonl", lines(1, 2))
    saved.index()
    from searchapp.reading import jsonl

    read: list[str] = []
    original = jsonl.read_line

    def noting(line: bytes, path: str, *more: object) -> object:
        read.append(path)
        return original(line, path, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(jsonl, "read_line", noting)
    with path.open("a") as file:
        file.write(lines(3))
    assert saved.index().changed == 1
    assert read == ["seeds/agency.jsonl#3"]
    assert [article.id for article in saved.articles()] == ["n1", "n2", "n3"]


def test_lines_that_change_or_go_are_replaced(saved: Saved) -> None:
    path = saved.write("agency.jsonl", lines(1, 2, 3))
    saved.index()
    with path.open("a") as file:
        file.write(lines(4))
    saved.index()
    path.write_text(lines(1, 5))
    saved.index()
    assert [article.id for article in saved.articles()] == ["n1", "n5"]
    path.write_text("")
    assert saved.index().articles == 0


def test_a_file_of_lines_that_is_cut_at_the_end_of_a_stretch_loses_the_rest(saved: Saved) -> None:
    path = saved.write("agency.jsonl", lines(1, 2))
    saved.index()
    with path.open("a") as file:
        file.write(lines(3))
    saved.index()
    path.write_text(lines(1, 2))
    saved.index()
    assert [article.id for article in saved.articles()] == ["n1", "n2"]
    assert saved.index().changed == 0


def test_bad_lines_are_named_and_the_others_read(saved: Saved) -> None:
    saved.write("agency.jsonl", lines(1) + "no json\n" + lines(2) + '{"title": "no text"}\n')
    report = saved.index()
    assert [fault.path for fault in report.new_faults] == ["seeds/agency.jsonl"]
    assert [warning.partition(":")[0] for warning in report.warnings["seeds/agency.jsonl"]] == ["line 2", "line 4"]
    assert saved.paths() == ["seeds/agency.jsonl#1", "seeds/agency.jsonl#3"]


def test_a_line_without_an_end_is_read_again_when_it_is_finished(saved: Saved) -> None:
    whole = lines(1, 2)
    path = saved.write("agency.jsonl", whole[:-20])
    saved.index()
    path.write_text(whole + lines(3))
    saved.index()
    assert [article.id for article in saved.articles()] == ["n1", "n2", "n3"]
    assert saved.index().skipped == ()


def test_own_outlets_count_as_a_change_of_every_file_once(saved: Saved) -> None:
    for number in range(3):
        saved.write(f"{number}.txt", news(number))
    saved.index()
    (saved.root / "own").mkdir(exist_ok=True)
    (saved.root / "own" / "outlets.toml").write_text('[papers]\n"The Harbour Courier" = ["Harbour Courier"]\n')
    assert saved.index().changed == 3
    assert saved.index().changed == 0


def test_an_alias_renames_a_speaker_without_reading_anything_again(saved: Saved) -> None:
    saved.write("a.txt", "Talks end\n\nThe talks are over, Sergey Lavrov said. “We are done,” Lavrov said.\n")
    saved.index()
    assert [speaker.name for speaker in saved.articles()[0].speakers] == ["Sergey Lavrov"]
    (saved.root / "own").mkdir(exist_ok=True)
    (saved.root / "own" / "aliases.toml").write_text('[speakers]\n"Sergey Lavrov" = "The Minister"\n')
    assert saved.index().changed == 0
    assert [speaker.name for speaker in saved.articles()[0].speakers] == ["The Minister"]


def test_a_speaker_is_found_by_an_alias_and_a_body_by_its_names_in_other_languages(saved: Saved) -> None:
    (saved.root / "own").mkdir(exist_ok=True)
    (saved.root / "own" / "aliases.toml").write_text('[speakers]\n"Sergey Lavrov" = "The Minister"\n')
    saved.write("a.txt", "Talks end\n\nThe talks are over, Sergey Lavrov said. NATO said nothing was signed.\n")
    saved.write("b.txt", "Переговоры\n\nВ НАТО заявили, что ничего не подписано. В ООН сообщили, что колонна ушла.\n")
    saved.index()
    library = Library(saved.workspace)

    def number(query: str) -> int:
        request = Request(library.parse(query))
        hits = library.search(query, request).hits
        assert all(hit.matches for hit in hits)
        return library.count_quotes(request)

    assert [number(f"by:{name}") for name in ("Lavrov", "minister", '"Sergey Lavrov"')] == [1, 1, 1]
    assert [number(f"by:{name}") for name in ("NATO", "НАТО", "OTAN", '="nato"')] == [2, 2, 2, 2]
    assert [number(f"by:{name}") for name in ("UN", '"United Nations"', "ООН", "nations")] == [1, 1, 1, 0]
    assert number("said:signed by:НАТО") == number("said:подписано by:NATO") == 1
    assert library.count_quotes(Request(library.parse("*")), "United Nations") == 1


def test_a_folder_without_articles_is_an_error(saved: Saved) -> None:
    with pytest.raises(WorkspaceError, match="no articles in seeds"):
        saved.index()
    assert not saved.workspace.index.exists()


def test_seeds_that_never_were_there_are_not_missed(saved: Saved, tmp_path: Path) -> None:
    (saved.root / "seeds").rmdir()
    other = tmp_path / "a.txt"
    other.write_text(news(1))
    saved.index(other)
    assert saved.index().missing == ()


@pytest.mark.parametrize("name", ["agency.jsonl", "agency.jsonl.gz"])
def test_lines_that_cannot_be_read_are_told_whether_their_file_is_packed_or_not(saved: Saved, name: str) -> None:
    for faults in (["{"], ["[]", '{"title": "no text"}']):
        text = "\n".join([line(1), *faults, line(2)]).encode()
        saved.write(name, gzip.compress(text) if name.endswith(".gz") else text)
        report = saved.index()
        reason = "skipped line 2: not JSON" if len(faults) == 1 else "2 of its lines skipped"
        assert [(skipped.path, skipped.error) for skipped in report.skipped] == [(f"seeds/{name}", reason)]
        assert len(saved.articles()) == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", json.dumps([{"text": "Ships sail."}, {"title": "none"}, 3, {"text": "Ships wait."}])),
        ("a.csv", "title,text\nFirst,Ships sail.\nSecond,\nThird,\nFourth,Ships wait.\n"),
    ],
)
def test_what_is_no_article_of_a_list_or_table_is_counted_and_told(saved: Saved, name: str, text: str) -> None:
    saved.write(name, text)
    report = saved.index()
    told = [(fault.path, fault.error) for fault in report.skipped]
    assert told == [(f"seeds/{name}", "2 of its articles skipped")]
    assert report.new_faults == report.skipped
    assert [warning.partition(":")[0] for warning in report.warnings[f"seeds/{name}"]] == ["article 2", "article 3"]
    assert len(saved.articles()) == 2
    assert saved.index().new_faults == ()


def test_one_row_that_is_no_article_is_told_with_its_reason(saved: Saved) -> None:
    saved.write("a.csv", "title,text\nFirst,Ships sail.\nSecond,\n")
    (fault,) = saved.index().skipped
    assert fault.error == 'skipped article 2: neither "text" nor "body" is there'


@pytest.mark.parametrize("name", ["agency.jsonl", "agency.jsonl.gz"])
def test_what_is_doubtful_in_lines_is_told_and_skips_nothing(saved: Saved, name: str) -> None:
    rows = [
        {"id": "a", "text": "The first ship left.", "date": "2017-02-30"},
        {"id": "a", "text": "The second ship left."},
    ]
    text = "\n".join(map(json.dumps, rows)).encode()
    saved.write(name, gzip.compress(text) if name.endswith(".gz") else text)
    report = saved.index()
    assert report.skipped == ()
    assert report.warnings == {
        f"seeds/{name}": ('line 1: not a date: "2017-02-30"; kept as null', "line 2: has the id of line 1 (a)")
    }
    assert len(saved.articles()) == 2
