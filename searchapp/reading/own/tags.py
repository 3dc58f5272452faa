"""A user's tags on articles: plain TOML in the workspace's `own/tags.toml`, outside the index.

    [[article]]
    id = "3fa1c2d4e5"
    path = "seeds/000_example.txt"              # where it stands, for people
    begins = "Talks on Syria open in Astana …"  # by which it is known again when its file has moved
    tags = ["to check", "Aleppo"]

Tags that differ in case or accents alone are one. What an article is tagged with counts at once, without indexing.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from searchapp.article import Article, Tags
from searchapp.errors import UsageError
from searchapp.reading.own.toml_files import TomlFile, changing, read_toml, tables_of
from searchapp.records import dataclass
from searchapp.text.clean import clean_line
from searchapp.text.folding import fold
from searchapp.workspace import Workspace

_TABLE = "article"
_TEXTS = ("id", "path", "begins")
_LONGEST = 60
"""Characters of a tag: a longer one is a note."""
_WORDS = 16
"""Words of an article that are kept to know it again."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """The tags of one article, which is given by its id; `begins` are its first words."""

    id: str
    begins: str
    tags: tuple[str, ...]


def read_tags(workspace: Workspace) -> Tags:
    """The tags of a workspace. Raises WorkspaceError with file and line."""
    path = workspace.tags
    try:
        found = path.stat()
    except OSError:
        return Tags()
    return _tags(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=2)
def _tags(path: Path, _modified: int, _size: int) -> Tags:
    """The tags in a file of this time and size: every answer asks for them."""
    of = dict[str, tuple[str, ...]]()
    for one in _tagged(path):
        of[one.id] = tuple(dict.fromkeys((*of.get(one.id, ()), *one.tags)))
    bearers = dict[str, set[str]]()
    for id_, tags in of.items():
        for tag in tags:
            bearers.setdefault(tag, set()).add(id_)
    return Tags(of, {tag: frozenset(bearers[tag]) for tag in sorted(bearers, key=fold)})


def _tagged(path: Path) -> Sequence[Tagged]:
    file = read_toml(path)
    for key in file.data:
        if key != _TABLE:
            raise file.fault(f"unknown table {key}", f"write [[{_TABLE}]] above each article", table=key, key=key)
    listed = file.data.get(_TABLE, [])
    if not isinstance(listed, list):
        raise file.fault(f"{_TABLE} is not a list of tables", f"write [[{_TABLE}]] above each", table=_TABLE)
    spelt = dict[str, str]()
    return [_entry(file, entry, number, spelt) for number, entry in enumerate(listed, 1)]


def _entry(file: TomlFile, entry: object, number: int, spelt: dict[str, str]) -> Tagged:
    """One article's tags; `spelt` has each tag as it was spelt first."""
    if isinstance(entry, Mapping):
        texts = [entry.get(key, "") for key in _TEXTS]
        tags = entry.get("tags", [])
        if all(isinstance(text, str) for text in texts) and isinstance(tags, list) and entry.get("id"):
            names = [tag_name(tag) if isinstance(tag, str) else "" for tag in tags]
            if all(names):
                return Tagged(texts[0], texts[2], tuple(spelt.setdefault(fold(name), name) for name in names))
    mend = 'it needs id = "ID" and tags = ["NAME", …]'
    raise file.fault("not the tags of an article", mend, table=_TABLE, number=number)


def tag_name(typed: str) -> str:
    """A tag as it is kept, on one line without signs that steer a terminal; empty where it is none or too long."""
    name = " ".join(clean_line(typed).split())
    return name if len(name) <= _LONGEST else ""


def tag(workspace: Workspace, articles: Iterable[Article], typed: str, *, remove: bool = False) -> str:
    """Give a tag to articles, or take it from them; the tag as it is kept. One that is known in another case keeps its
    spelling. Raises UsageError for what is no tag, WorkspaceError where the file is broken or cannot be written."""
    import tomlkit

    name = tag_name(typed)
    if not name:
        raise UsageError(f"{typed[:_LONGEST]!r} is no tag", f"write a word or a few, at most {_LONGEST} characters")
    with changing(workspace.tags) as whole:
        known = {fold(one): one for one in read_tags(workspace).bearers}
        name = known.get(fold(name), name)
        tables = tables_of(whole, _TABLE)
        wanted = {article.id: article for article in articles}
        listed = {entry.get("id") for entry in tables}
        for id_ in () if remove else wanted:
            if id_ not in listed:
                tables.append(tomlkit.item({"id": id_}))
        for entry in tables:
            if entry.get("id") in wanted:
                others = [one for one in entry.get("tags", []) if fold(one) != fold(name)]
                entry.update({**_known_by(wanted[entry["id"]]), "tags": others if remove else [*others, name]})
        for number in reversed(range(len(tables))):
            if not tables[number].get("tags"):
                del tables[number]
        if not tables:
            del whole[_TABLE]
    return name


def follow(workspace: Workspace, is_there: Callable[[str], bool], known_again: Callable[[str], Article | None]) -> int:
    """Give the tags of articles whose files have moved to the articles as they are now; how many moved.

    `is_there` says whether an article has this id, `known_again` finds one by its first words. Those that are nowhere
    keep their entry: their file may come back.
    """
    moved = 0
    with changing(workspace.tags) as whole:
        for entry in tables_of(whole, _TABLE):
            now = None if is_there(entry["id"]) else known_again(entry.get("begins", ""))
            if now is not None:
                entry.update(_known_by(now))
                moved += 1
    return moved


def _known_by(article: Article) -> Mapping[str, str]:
    place = f"#{article.place}" if article.place > 1 else ""
    begins = " ".join(article.body.split()[:_WORDS])
    return {"id": article.id, "path": article.path + place, "begins": begins}
