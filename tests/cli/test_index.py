"""`searchapp index`, `status`, `init`, `check`, `repair`: the life of an index."""

import json
import os
import shlex
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, Run, call

STORY = (
    "Ministers met in Vienna\n\nVIENNA, March 3, 2018 /TASS/. “We agreed on {}”, said Minister Anna Berg on Saturday.\n"
)


def save(folder: Path, name: str, subject: str) -> Path:
    path = folder / "seeds" / name
    path.write_text(STORY.format(subject), encoding="utf-8")
    return path


def count(query: str) -> int:
    return int(call("query", query, "-c").out)


def test_new_changed_moved_and_deleted_files_come_in_exactly(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    save(fresh, "b.txt", "borders")
    first = call("index", "--json")
    assert first.status == 0
    assert (first.json["added"], first.json["articles"]) == (2, 2)

    save(fresh, "a.txt", "fisheries")
    (fresh / "seeds" / "b.txt").rename(fresh / "seeds" / "c.txt")
    save(fresh, "d.txt", "grain")
    again = call("index", "--json").json
    assert (again["added"], again["changed"], again["moved"], again["removed"]) == (1, 1, 1, 0)
    assert [count(word) for word in ("tariffs", "fisheries", "borders", "grain")] == [0, 1, 1, 1]

    (fresh / "seeds" / "d.txt").unlink()
    assert call("index", "--json").json["removed"] == 1
    assert count("grain") == 0


def test_what_is_like_an_article_stays_so_when_its_file_moves(fresh: Path) -> None:
    shutil.copytree(ROOT / "seeds", "seeds", dirs_exist_ok=True)
    assert call("index").status == 0

    def like(path: Path) -> list[str]:
        id_ = call("show", str(path), "--json").json["id"]
        return sorted(call("query", f"like:{id_}", "-l").lines)

    path = Path("seeds/003_c650b099b3b6e936.txt")
    before = like(path)
    assert before
    for name in ("first.txt", "second.txt"):
        path = path.rename(path.with_name(name))
        assert call("index").out.startswith("1 moved")
        assert like(path) == before


def test_with_nothing_new_it_says_so(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    call("index")
    ran = call("index")
    assert ran.status == 0
    assert "nothing new" in ran.out


def test_what_cannot_be_read_is_named_once_and_the_rest_indexed(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    (fresh / "seeds" / "noise.txt").write_bytes(bytes(range(256)) * 40)
    (fresh / "seeds" / "empty.txt").write_bytes(b"")
    first, second = call("index"), call("index")
    assert (first.status, second.status) == (1, 0)
    assert "noise.txt" in first.err
    assert "empty.txt" in first.err
    assert count("tariffs") == 1
    skipped = call("status", "--json").json["skipped"]
    assert {Path(row["path"]).name for row in skipped} == {"noise.txt", "empty.txt"}
    assert all(row["reason"] for row in skipped)
    assert call("show", "seeds/empty.txt").err.startswith("searchapp: seeds/empty.txt was skipped: empty; ")


def test_where_nothing_can_be_read_each_file_is_named_with_its_reason_before_the_mend(fresh: Path) -> None:
    (fresh / "searchapp.toml").write_text('seeds = ["saved"]\n')
    (fresh / "saved").mkdir()
    (fresh / "saved" / "noise.txt").write_bytes(bytes(range(256)) * 40)
    ran = call("index")
    assert (ran.status, ran.out) == (2, "")
    named, error = ran.err.splitlines()
    assert named.startswith("skipped saved/noise.txt: ")
    assert error.startswith("searchapp: no article could be read in saved; ")
    assert call("index").err == f"{error}\n"


def test_a_folder_without_articles_says_where_to_put_them(fresh: Path) -> None:
    ran = call("index")
    assert ran.status == 2
    assert "seeds" in ran.err
    assert len(ran.err.splitlines()) == 1


def test_the_articles_themselves_are_never_touched(fresh: Path) -> None:
    path = save(fresh, "a.txt", "tariffs")
    path.chmod(0o444)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    call("index")
    call("repair")
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_paths_are_remembered_until_forgotten(fresh: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (elsewhere / "x.txt").write_text(STORY.format("zeppelins"), encoding="utf-8")
    save(fresh, "a.txt", "tariffs")
    assert call("index").status == 0
    assert call("index", str(elsewhere)).status == 0
    assert [count("zeppelins"), count("tariffs")] == [1, 1]
    (elsewhere / "y.txt").write_text(STORY.format("balloons"), encoding="utf-8")
    call("index")
    assert count("balloons") == 1
    assert call("status", "--json").json["remembered"]
    shutil.move(str(elsewhere), str(elsewhere) + "-unmounted")
    gone = call("index")
    assert str(elsewhere) in gone.err
    assert count("balloons") == 1
    assert call("index", "--forget", str(elsewhere)).status == 0
    assert [count("balloons"), count("tariffs")] == [0, 1]


def test_a_path_that_is_not_there_is_named_and_not_remembered(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    ran = call("index", "seeds", "nosuch")
    assert ran.status == 1
    assert "skipped nosuch: no such file" in ran.err
    assert count("tariffs") == 1
    assert call("status", "--json").json["remembered"] == []
    assert call("index", "nosuch").status == 2
    assert call("index", "").status == 2


def test_only_what_is_remembered_can_be_forgotten(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    (fresh / "more").mkdir()
    (fresh / "more" / "b.txt").write_text(STORY.format("borders"), encoding="utf-8")
    call("index")
    call("index", "more")
    for path in ("seeds", "more/b.txt", "nosuch"):
        ran = call("index", "--forget", path)
        assert ran.status == 2
        assert ran.err.startswith(f"searchapp: {path} is not remembered; the paths that are: more")
    assert [count(word) for word in ("tariffs", "borders")] == [1, 1]


def test_articles_of_a_folder_that_is_no_longer_named_in_the_settings_can_be_forgotten(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    (fresh / "old").mkdir()
    (fresh / "old" / "b.txt").write_text(STORY.format("borders"), encoding="utf-8")
    (fresh / "searchapp.toml").write_text('seeds = ["seeds", "old"]\n')
    call("index")
    (fresh / "searchapp.toml").write_text('seeds = ["seeds"]\n')
    call("index")
    assert count("borders") == 1
    assert call("index", "--forget", "old").status == 0
    assert count("borders") == 0


def test_json_lines_are_taken_as_given(fresh: Path) -> None:
    rows = [
        {
            "id": "n1",
            "title": "Grain deal",
            "text": "Ships sail from Odesa.",
            "outlet": "Reuters",
            "date": "2022-08-01",
        },
        {"id": "n2", "text": "“Ships are late,” said Anna Berg.", "outlet": None, "date": None, "quotes": []},
    ]
    lines = [json.dumps(rows[0]), "no json", json.dumps(rows[1])]
    (fresh / "feed.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    ran = call("index", "feed.jsonl")
    assert ran.status == 1
    assert ran.err == "feed.jsonl: skipped line 2: not JSON\n"
    hits = {hit["id"]: hit for hit in call("query", "ships", "--jsonl").objects}
    assert set(hits) == {"n1", "n2"}
    assert (hits["n1"]["outlet"], hits["n1"]["date"], hits["n1"]["path"]) == ("Reuters", "2022-08-01", "feed.jsonl#1")
    assert (hits["n2"]["outlet"], hits["n2"]["date"]) == (None, None)
    assert call("show", "n2", "--json").json["quotes"] == []


def test_a_language_is_found_whatever_a_line_calls_it_and_shown_as_given(fresh: Path) -> None:
    called = ["English", "en-GB", "eng", "en", "Deutsch", "deu", None]
    lines = [{"id": str(at), "text": f"Ferry number {at}.", "language": each} for at, each in enumerate(called)]
    (fresh / "seeds" / "wire.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert call("index").status == 0
    for asked, found in [("en", "0123"), ("English", "0123"), ('"en-US"', "0123"), ('="German"', "45"), ("de", "45")]:
        hits = call("query", f"lang:{asked}", "--jsonl").objects
        assert {hit["id"] for hit in hits} == set(found)
        assert {hit["language"] for hit in hits} == {called[int(at)] for at in found}
    assert call("query", "ferries", "-c").out == "5\n"
    counted = call("facets", "--field", "language", "--json").json["facets"]["language"]
    assert counted == [{"value": "en", "count": 4}, {"value": "de", "count": 2}]


def test_file_names_of_any_bytes_are_kept_and_escaped(fresh: Path) -> None:
    raw = os.fsencode(str(fresh / "seeds")) + b"/caf\xe9\x1b[31m.txt"
    try:
        Path(os.fsdecode(raw)).write_text(STORY.format("coffee"), encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    assert call("index").status == 0
    ran = call("query", "coffee", "-l")
    assert ran.status == 0
    assert "\x1b" not in ran.out
    assert "\x1b" not in call("query", "coffee", "--json").out


def test_check_is_silent_when_sound_and_repair_leaves_it_so(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    call("index")
    assert (call("check").status, call("check").out) == (0, "")
    assert call("check", "--json").json == {"format_version": 1, "sound": True, "faults": []}
    segment = max((fresh / "index").rglob("*"), key=lambda path: path.stat().st_size if path.is_file() else 0)
    segment.chmod(0o600)
    data = bytearray(segment.read_bytes())
    data[len(data) // 2] ^= 0xFF
    segment.write_bytes(bytes(data))
    damaged = call("check")
    assert damaged.status == 1
    assert damaged.out
    listed = call("check", "--json")
    assert (listed.status, listed.json["sound"]) == (1, False)
    assert [f"{fault['path']}: {fault['reason']}" for fault in listed.json["faults"]] == damaged.out.splitlines()
    repaired = call("repair", "--json")
    assert (repaired.status, repaired.json["format_version"]) == (0, 1)
    assert set(damaged.out.splitlines()) < set(repaired.json["done"])
    assert call("check").status == 0
    assert count("tariffs") == 1
    assert call("repair", "--json").json["done"] == []
    assert call("repair").out == "nothing to repair\n"


def test_status_names_a_damaged_state_that_is_passed_over(fresh: Path) -> None:
    save(fresh, "a.txt", "tariffs")
    call("index")
    save(fresh, "b.txt", "borders")
    call("index")
    assert call("status", "--json").json["passed_over"] == []
    newest = fresh / "index" / f"gen-{call('status', '--json').json['generation']}"
    (newest / "MANIFEST.json").unlink()
    assert [count(word) for word in ("tariffs", "borders")] == [1, 0]
    assert call("status", "--json").json["passed_over"]
    assert "mend it with: searchapp repair" in next(line for line in call("status").lines if line.startswith("damaged"))
    assert call("repair").status == 0
    assert [count(word) for word in ("tariffs", "borders")] == [1, 1]
    assert call("status", "--json").json["passed_over"] == []


def test_init_makes_a_workspace_that_index_can_use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path)
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / "a.txt").write_text(STORY.format("tariffs"), encoding="utf-8")
    assert call("init", "work", "--seeds", "articles").status == 0
    assert call("-C", "work", "index").status == 0
    assert call("query", "-C", "work", "tariffs", "-c").out == "1\n"
    assert sorted(path.name for path in articles.iterdir()) == ["a.txt"]


def test_init_says_how_to_search_the_files_that_lie_there_already(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    folder = tmp_path / 'my "old" articles é'
    folder.mkdir()
    (folder / "a.txt").write_text(STORY.format("tariffs"), encoding="utf-8")
    monkeypatch.chdir(folder)
    said = call("init")
    mend = next(line.partition(": ")[2] for line in said.lines if "already" in line)
    assert call(*shlex.split(mend)[1:]).status == 0
    assert call("index").status == 0
    assert call("query", "tariffs", "-l").out == "a.txt\n"
    again = call("init")
    assert again.status == 0
    assert "already" not in again.out
    assert f"articles lie in {folder}\n" in again.out


def test_init_where_the_articles_lie_in_their_folder_says_nothing_of_other_files(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text(STORY.format("tariffs"), encoding="utf-8")
    (fresh / "notes.txt").write_text("notes", encoding="utf-8")
    said = call("init")
    assert said.status == 0
    assert "already" not in said.out


def test_init_with_another_folder_keeps_the_articles_that_lie_there_already(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SEARCHAPP_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "b.txt").write_text(STORY.format("grain"), encoding="utf-8")
    assert call("init").status == 0
    assert "/seeds" not in call("init", "--seeds", "other").out
    (tmp_path / "searchapp.toml").unlink()
    assert call("init").status == 0
    (tmp_path / "seeds" / "a.txt").write_text(STORY.format("tariffs"), encoding="utf-8")
    for _ in range(2):
        assert "/seeds, " in call("init", "--seeds", "other").out
    assert call("index").status == 0
    assert call("query", "tariffs OR grain", "-c").out == "2\n"
    (tmp_path / "searchapp.toml").unlink()
    assert call("init", "--seeds", ".").status == 0
    assert 'seeds = ["."]' in (tmp_path / "searchapp.toml").read_text()


def test_init_leaves_settings_that_were_changed_alone(fresh: Path) -> None:
    (fresh / "searchapp.toml").write_text('seeds = ["mine"]\n')
    (fresh / "other").mkdir()
    ran = call("init", "--seeds", "other")
    assert ran.status == 2
    assert ran.err.rstrip().endswith('write in it: seeds = ["other"]')
    assert (fresh / "searchapp.toml").read_text() == 'seeds = ["mine"]\n'
    assert call("init").status == 0
    assert not (fresh / "mine").exists()


def test_the_samples_are_indexed_whole(run: Run) -> None:
    status = run("status", "--json").json
    assert (status["files"], status["articles"]) == (5, 7)
    assert len(list((ROOT / "seeds").glob("*.txt"))) == 5


def test_files_that_could_not_be_read_are_not_counted_as_added(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text("Talks end\n\nThe talks ended in Vienna on Friday.\n", encoding="utf-8")
    (fresh / "seeds" / "noise.txt").write_bytes(bytes(range(256)) * 8)
    (fresh / "seeds" / "empty.txt").touch()
    ran = call("index")
    assert ran.out.startswith("1 added: 1 file, 1 article, 0 quotes")
    assert ", 2 skipped" in ran.out


def test_lines_without_a_text_are_told_in_runs_and_the_file_counts_as_added(fresh: Path) -> None:
    good, bad = '{"text": "The ferries sail again."}', '{"content": "The ferries sail again."}'
    lines = [bad, bad, bad, good, "no json", "no json", bad, good, bad]
    (fresh / "seeds" / "feed.jsonl").write_text("\n".join(lines), encoding="utf-8")
    ran = call("index")
    assert ran.out.startswith("1 added: 1 file, 2 articles, ")
    assert [told.removeprefix("seeds/feed.jsonl: ") for told in ran.err.splitlines()[:-1]] == [
        'lines 1 to 3: neither "text" nor "body" is there',
        "lines 5 to 6: not JSON",
        'line 7: neither "text" nor "body" is there',
        'line 9: neither "text" nor "body" is there',
    ]
    assert ran.err.splitlines()[-1] == "seeds/feed.jsonl: 7 of its lines skipped"
    assert len(call("index", "--full", "--json").json["warnings"]["seeds/feed.jsonl"]) == 7


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("feed.jsonl", '{"text": "The ferries sail again."}\nno json\n', "line 2: not JSON"),
        ("list.json", '[{"text": "The ferries sail again."}, 3]', "article 2: not a JSON object"),
        ("rows.csv", "title,text\nFerries,They sail.\nNone,\n", 'article 2: neither "text" nor "body" is there'),
    ],
)
def test_the_one_part_of_a_file_that_cannot_be_read_is_told_once(fresh: Path, name: str, text: str, told: str) -> None:
    (fresh / "seeds" / name).write_text(text, encoding="utf-8")
    ran = call("index")
    assert (ran.status, ran.err) == (1, f"seeds/{name}: skipped {told}\n")
    assert f"skipped    seeds/{name}: {told}" in call("status").lines


def test_the_faults_of_a_long_file_are_told_in_its_order_and_counted_together(fresh: Path) -> None:
    good = json.dumps({"text": "The ferries sail again, and nobody has to wait for them. " * 40})
    lines = [("no json" if number % 400 == 7 else good) for number in range(1, 1001)]
    (fresh / "seeds" / "feed.jsonl").write_text("\n".join(lines), encoding="utf-8")
    ran = call("index", "--jobs", "2")
    assert [line.removeprefix("seeds/feed.jsonl: ") for line in ran.err.splitlines()] == [
        "line 7: not JSON",
        "line 407: not JSON",
        "line 807: not JSON",
        "3 of its lines skipped",
    ]


def test_where_no_article_can_be_read_each_file_is_told_and_what_looks_at_one(fresh: Path) -> None:
    (fresh / "seeds" / "feed.jsonl").write_text("no json\n" * 2, encoding="utf-8")
    (fresh / "seeds" / "noise.txt").write_bytes(bytes(range(256)) * 8)
    ran = call("index")
    assert (ran.status, ran.out) == (2, "")
    assert "skipped seeds/feed.jsonl: 2 of its lines skipped" in ran.err.splitlines()
    assert "skipped seeds/noise.txt: " in ran.err
    assert ran.err.splitlines()[-1].endswith("see why with: searchapp status")


def test_new_aliases_alone_are_said_to_have_been_brought_in(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text(
        "Ferries\n\nThe ferries sail again. “We sail,” said Vera Dimova.\n", encoding="utf-8"
    )
    call("index")
    (fresh / "own").mkdir(exist_ok=True)
    (fresh / "own" / "aliases.toml").write_text('[speakers]\n"Vera Dimova" = "V. Dimova"\n', encoding="utf-8")
    assert call("index").out.startswith("names brought up to date: ")
    assert call("index").out.startswith("nothing new: ")
    assert call("facets", "--field", "speaker").out.split() == ["1", "V.", "Dimova"]


def test_a_correction_of_what_is_not_there_is_told(fresh: Path) -> None:
    one, other = fresh / "seeds" / "a.txt", fresh / "seeds" / "b.txt"
    one.write_text("Talks end\n\nThe talks ended in Vienna on Friday.\n", encoding="utf-8")
    call("index")
    assert call("correct", "seeds/a.txt", "--outlet", "Die Presse").status == 0
    assert call("index").err == ""
    one.rename(other)
    ran = call("index")
    assert ran.err == "own/corrections.toml corrects seeds/a.txt, which is not in the index\n"
    assert ran.status == 0
    assert call("index", "--json").json["uncorrected"] == ["seeds/a.txt"]
    kept = fresh / "own" / "corrections.toml"
    kept.write_text(kept.read_text("utf-8").replace("seeds/a.txt", "seeds/b.txt"), "utf-8")
    assert call("index").err == ""
    assert call("show", "seeds/b.txt", "--json").json["outlet"] == "Die Presse"


def test_a_correction_finds_its_file_however_the_path_to_it_is_written(fresh: Path) -> None:
    (fresh / "seeds" / "a.txt").write_text("Talks end\n\nThe talks ended in Vienna on Friday.\n", encoding="utf-8")
    (fresh / "own").mkdir()
    for written, outlet in (
        ("./seeds/a.txt", "Die Presse"),
        ("seeds//a.txt", "Der Bund"),
        ("own/../seeds/a.txt", "AP"),
    ):
        corrected = f'[[correction]]\npath = "{written}"\noutlet = "{outlet}"\n'
        (fresh / "own" / "corrections.toml").write_text(corrected, encoding="utf-8")
        assert call("index").err == ""
        assert call("show", "seeds/a.txt", "--json").json["outlet"] == outlet


@pytest.mark.parametrize(
    ("file", "written"),
    [
        ("searchapp.toml", 'seeds = ["seeds", "gone"]\n'),
        ("own/sources.toml", 'paths = ["gone"]\n'),
        ("own/sources.toml", 'paths = ["own/../gone"]\n'),
    ],
)
def test_a_folder_that_is_written_down_and_not_there_is_told_with_every_run(
    fresh: Path, file: str, written: str
) -> None:
    (fresh / "seeds" / "a.txt").write_text("Talks end\n\nThe talks ended in Vienna on Friday.\n", encoding="utf-8")
    (fresh / "own").mkdir()
    (fresh / file).write_text(written, encoding="utf-8")
    for _ in range(2):
        ran = call("index")
        assert (ran.status, ran.err) == (0, "out of reach now: gone; its articles stay\n")
    assert "missing    gone: no such file or directory" in call("status").lines


def test_the_home_of_a_user_may_be_written_in_the_settings(fresh: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (fresh / "home" / "news").mkdir(parents=True)
    (fresh / "home" / "news" / "a.txt").write_text("Talks end\n\nThe talks ended in Vienna.\n", encoding="utf-8")
    monkeypatch.setenv("HOME", str(fresh / "home"))
    (fresh / "searchapp.toml").write_text('seeds = ["~/news"]\n', encoding="utf-8")
    assert call("index").out.startswith("1 added: 1 file")
    assert call("query", "Vienna", "-l").out == "home/news/a.txt\n"
