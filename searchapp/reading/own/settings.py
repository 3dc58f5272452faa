"""`searchapp.toml`: what a user sets for a workspace.

seeds = ["seeds", "../more articles"]   # folders of saved articles; "seeds" if not given
transliteration = true                  # Лавров and Lavrov are one speaker

[[files]]                               # as many as wanted; a later one that fits adds to the earlier
match = "seeds/old/**"                  # a file, a folder or a pattern, as seen from the workspace
encoding = "koi8-r"
language = "ru"
outlet = "Izvestia"
"""

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from searchapp.article import is_json_lines
from searchapp.reading.encodings import text_encoding
from searchapp.reading.own.toml_files import TomlFile, read_toml
from searchapp.records import dataclass
from searchapp.text.languages import code_of_language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from searchapp.workspace import Workspace

_KNOWN = ("seeds", "transliteration", "files")
_OF_FILES = ("match", "encoding", "language", "outlet")
_LANGUAGES = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta
te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
ast bar ceb chm ckb crh csb diq dsb fil frr fur gag grc gsw haw hsb inh jbo kaa kbd kmr koi krc krl lad lez lmo mhr
mrj mwl myv mdf nap nds nog pap pms rom rue sah scn sco sgs szl tet tyv udm vec vep vls vro war wuu xal yue zza
"""
_CODES = frozenset(_LANGUAGES.split())
"""The codes of ISO 639-1, and those of ISO 639-3 for languages in which news is written that have none there."""


@dataclass(frozen=True, slots=True)
class FileSettings:
    """What is set for one file: a codec name, a language code, the outlet; None where nothing is."""

    encoding: str | None = None
    language: str | None = None
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """What is set for the files whose path fits `match`: a file, a folder, or a pattern with `*`, `?`, `[]`.

    `*` stands for any characters, slashes too; a folder stands for everything in it.
    """

    match: str
    settings: FileSettings

    def fits(self, path: str) -> bool:
        """Whether the rule is for the file at `path`, written as articles carry it."""
        pattern = self.match.removeprefix("./").removesuffix("/**").rstrip("/") or "*"
        file = path.rpartition("#")[0]
        bare = file if is_json_lines(file) else path
        if any(mark in pattern for mark in "*?["):
            return fnmatchcase(bare, pattern) or fnmatchcase(bare, pattern + "/*")
        return bare == pattern or bare.startswith(pattern + "/")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a workspace, with their defaults. `seeds` are folders as seen from the workspace."""

    seeds: tuple[str, ...] = ("seeds",)
    transliteration: bool = True
    rules: tuple[Rule, ...] = ()

    def of_file(self, path: str) -> FileSettings:
        """What is set for one file; of several rules for the same thing the last one holds."""
        encoding = language = outlet = None
        for rule in self.rules:
            if rule.fits(path):
                encoding = rule.settings.encoding or encoding
                language = rule.settings.language or language
                outlet = rule.settings.outlet or outlet
        return FileSettings(encoding, language, outlet)


def load(workspace: "Workspace") -> Settings:
    """The settings of a workspace. Raises WorkspaceError that names the file, the line and the mend."""
    file = read_toml(workspace.settings)
    for key in file.data:
        if key not in _KNOWN:
            raise file.fault(f"unknown setting {key}", "use one of: " + ", ".join(_KNOWN), key=key)
    files = file.data.get("files", [])
    if not isinstance(files, list) or not all(isinstance(item, dict) for item in files):
        raise file.fault("files is not a list of tables", "write [[files]] above each of them", key="files")
    return Settings(
        seeds=_folders(file),
        transliteration=_switch(file, "transliteration"),
        rules=tuple(_rule(file, number, item) for number, item in enumerate(files, 1)),
    )


def _folders(file: TomlFile) -> tuple[str, ...]:
    value = file.data.get("seeds", "seeds")
    folders = value if isinstance(value, list) else [value]
    if not folders or not all(isinstance(folder, str) and folder.strip() and "\0" not in folder for folder in folders):
        raise file.fault("seeds is not a folder", 'write seeds = "FOLDER" or seeds = ["FOLDER", …]', key="seeds")
    return tuple(folders)


def _switch(file: TomlFile, key: str) -> bool:
    value = file.data.get(key, True)
    if not isinstance(value, bool):
        raise file.fault(f"{key} is neither true nor false", f"write {key} = true or {key} = false", key=key)
    return value


def _rule(file: TomlFile, number: int, item: "Mapping[str, object]") -> Rule:
    for key, value in item.items():
        if key not in _OF_FILES:
            raise file.fault(
                f"unknown setting {key} for files", "use one of: " + ", ".join(_OF_FILES),
                table="files", number=number, key=key,
            )  # fmt: skip
        if not isinstance(value, str) or not value.strip():
            raise file.fault(f"{key} is not a text", f'write {key} = "…"', table="files", number=number, key=key)
    given = {key: str(value) for key, value in item.items()}
    if "match" not in given:
        raise file.fault("no match for these files", 'add match = "FOLDER/*"', table="files", number=number)
    if "encoding" in given and text_encoding(given["encoding"]) is None:
        raise file.fault(
            f"unknown encoding {given['encoding']}", "use a name such as windows-1251 or koi8-r",
            table="files", number=number, key="encoding",
        )  # fmt: skip
    if "language" in given and given["language"] not in _CODES:
        meant = code_of_language(given["language"])
        raise file.fault(
            f"unknown language {given['language']}", f'write language = "{meant if meant in _CODES else "en"}"',
            table="files", number=number, key="language",
        )  # fmt: skip
    return Rule(given["match"], FileSettings(given.get("encoding"), given.get("language"), given.get("outlet")))
