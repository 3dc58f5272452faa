"""The list of outlets: canonical names of agencies, papers, broadcasters and bodies, by name and by domain.

The list ships as `outlets.toml`; a user's `own/outlets.toml` of the same form adds to it and wins.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from functools import cache
from pathlib import Path
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING, Literal, NamedTuple

from searchapp.kept import table
from searchapp.patterns import compiled
from searchapp.reading.outlets import hosts
from searchapp.reading.outlets.hosts import DOMAIN, host_of
from searchapp.reading.own.toml_files import TomlFile, read_toml
from searchapp.records import dataclass
from searchapp.text import folding
from searchapp.text.folding import fold

if TYPE_CHECKING:
    from searchapp.workspace import Workspace

FILE = "outlets.toml"
How = Literal["dateline", "byline", "credit", "reported"]
AGENCIES, BROADCASTERS, PAPERS, BODIES = "agencies", "broadcasters", "papers", "bodies"
_KINDS = (AGENCIES, BROADCASTERS, PAPERS, BODIES)
_DOTTED = compiled(r"(?:\w\.){1,7}\w")
_PLACED = compiled(r"(?<=\w)\s\([A-Z][\w .,’'-]{1,30}\)$")  # `The Guardian (London)`
_QUOTED = compiled('[“”„«»"]')
_WORD = compiled(r"[^\W_][\w.&+’'’!/-]*")
_PART = compiled(r"\w+")
_SMALL = frozenset(ascii_lowercase + digits)
_SECOND = compiled(r"\W{1,3}(\w+)")

# the parts of an `OutletList`, the last as a pattern's text
_Tables = tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, int], frozenset[str], str]


class Named(NamedTuple):
    """A known outlet's name at `[start, end)` of a text."""

    name: str
    start: int
    end: int


class Source(NamedTuple):
    """An outlet that an article names as its source, with how it does and the words."""

    name: str
    how: How
    evidence: str


@dataclass(frozen=True, slots=True)
class OutletList:
    """Known outlets. `names` maps a name as printed to the canonical one, `domains` a domain to it, `kinds` a
    canonical name to its kind; `longest` maps the first word of names, and their first two, to the most words
    such a name has; `singles` are the names of one word; `begins` finds the words that can be the first of one."""

    names: Mapping[str, str] = field(default_factory=dict)
    domains: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    longest: Mapping[str, int] = field(default_factory=dict)
    singles: frozenset[str] = frozenset()
    begins: re.Pattern[str] = field(default_factory=lambda: compiled(_begins(())))

    def canonical(self, printed: str) -> str | None:
        """The canonical name of a name or address as printed, or None where the list does not know it."""
        bare = _PLACED.sub("", _QUOTED.sub("", printed).strip(" \t.,;:|–—-"))
        known = self.names.get(bare) or self.names.get(bare.casefold()) or self.names.get(fold(bare))
        if known is None and bare.casefold().startswith("the "):
            known = self.names.get(bare[4:].casefold())
        if known is None and _DOTTED.fullmatch(bare):
            known = self.names.get(bare.replace(".", ""))
        return known or (self.of_host(bare) if "." in bare and " " not in bare else None)

    def paper(self, printed: str) -> str | None:
        """The canonical name where the name as printed is that of a paper, agency or broadcaster."""
        # Spanish and Italian papers write Efe and Afp
        name = self.canonical(printed) or self.names.get(printed.upper())
        return None if name is None or self.kinds.get(name) == BODIES else name

    def of_host(self, host: str) -> str | None:
        """The outlet at a host or address; the longest listed domain that the host lies in decides."""
        labels = host_of(host).split(".")
        for first in range(len(labels) - 1):
            known = self.domains.get(".".join(labels[first:]))
            if known:
                return known
        return None

    def is_agency(self, name: str) -> bool:
        """Whether a canonical name is a news agency's."""
        return self.kinds.get(name) == AGENCIES

    def named_in(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Named]:
        """The known names in `text[start:end]`, written as in the list or in capitals, longest first."""
        stop = len(text) if end is None else end
        done = start
        most_words = self.longest.get
        for first in self.begins.finditer(f" {text[start:stop]}"):
            word = first[1].casefold()
            most = most_words(word)
            if most is None or (at := start - 1 + first.start(1)) < done:
                continue
            if most > 1:
                second = _SECOND.match(text, at + len(first[1]), stop)
                most = most_words(f"{word} {second[1].casefold() if second else ''}", word in self.singles)
            if not most:
                continue
            found = self._longest_at(text, at, min(stop, at + 80), most)
            if found is not None:
                done = found.end
                yield found

    def _longest_at(self, text: str, start: int, stop: int, most: int) -> Named | None:
        ends: list[int] = []
        at = start
        while len(ends) < most:
            word = _WORD.match(text, at, stop)
            if word is None:
                break
            ends.append(word.end())
            at = word.end() + (text[word.end() : word.end() + 1] == " ")
            if at == word.end():
                break
        for end in reversed(ends):
            for cut in (end, *_shorter(text, start, end)):
                printed = text[start:cut]
                name = self.names.get(printed)
                if name is None and printed.isupper() and len(printed) > 3:
                    name = self.names.get(printed.casefold())
                if name is None and "." in printed:
                    name = self.domains.get(printed.casefold())
                if name is not None:
                    return Named(name, start, cut)
        return None


def _shorter(text: str, start: int, end: int) -> Iterator[int]:
    """Where a name may end before the end of its last word: `SANA-`, `TASS.`, `Sputnik's`, `AA/Ankara`."""
    for at in range(end - 1, max(start + 1, end - 24), -1):
        if text[at] in ".'’-/&!+":
            yield at


def own_outlets(workspace: "Workspace") -> OutletList:
    """The shipped list with a workspace's own outlets added. Raises WorkspaceError with file and line."""
    file = read_toml(workspace.own / FILE)
    _check(file)
    if not file.data:
        return shipped_outlets()
    # not kept with the program's own patterns: the words can be a user's
    return _of(_listed(_shipped(), file.data), re.compile)


@cache
def shipped_outlets() -> OutletList:
    """The list that ships with the program."""
    return _of(table(_read, Path(__file__).with_name(FILE), hosts.__file__, folding.__file__), compiled)


def _of(tables: _Tables, made: Callable[[str], re.Pattern[str]]) -> OutletList:
    names, domains, kinds, longest, singles, begins = tables
    return OutletList(names, domains, kinds, longest, singles, made(begins))


def _read(_: Path) -> _Tables:
    return _listed(_shipped())


@cache
def _shipped() -> Mapping[str, object]:
    """The shipped file, which keeps to lines of TOML whose lists are JSON too: so read, it costs a tenth."""
    tables: dict[str, list[str]] = {}
    rows: list[str] = []
    for line in Path(__file__).with_name(FILE).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            rows = tables.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            name, _, others = line.partition(" = ")
            rows.append(f"{name}:{others}" if name[0] == '"' else f'"{name}":{others}')
    return {kind: json.loads(f"{{{','.join(rows)}}}") for kind, rows in tables.items()}


def _listed(*lists: Mapping[str, object]) -> _Tables:
    names: dict[str, str] = {}
    domains: dict[str, str] = {}
    kinds: dict[str, str] = {}
    longest: dict[str, int] = {}
    singles: set[str] = set()
    small: set[str] = set()
    for listed in lists:
        for kind, outlets in listed.items():
            for name, others in outlets.items() if isinstance(outlets, dict) else ():
                kinds[name] = kind
                for entry in (name, *others):
                    if "." in entry and DOMAIN.fullmatch(entry):
                        domains[entry if entry != name else name.casefold()] = name
                        if entry != name:
                            continue
                    names[entry] = name
                    lower = entry.casefold()
                    if len(entry) > 3 or not entry.isascii():
                        names.setdefault(lower, name)
                    if not lower.isascii():
                        names.setdefault(fold(lower), name)
                    words = entry.count(" ") + 1
                    parts = _PART.findall(lower)
                    for key in (parts[0], " ".join(parts[:2])):
                        if longest.get(key, 0) < words:
                            longest[key] = words
                    if words == 1:
                        singles.add(parts[0])
                    if entry[0] in _SMALL:
                        small.add(_PART.findall(entry)[0])
    return names, domains, kinds, longest, frozenset(singles), _begins(small)


def _begins(small: Iterable[str]) -> str:
    """A pattern: a sign that is no letter and the first word that a name may have, all that begin with a capital or a
    letter without case, and of the others those in `small`."""
    rests: dict[str, list[str]] = {}
    for word in sorted(small):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    written = "".join(rf"|{first}(?:{'|'.join(words)})\b" for first, words in rests.items())
    return rf"\W([^\W_a-zа-яё\d]\w*{written})"


def _check(file: TomlFile) -> None:
    for kind, outlets in file.data.items():
        if kind not in _KINDS or not isinstance(outlets, dict):
            raise file.fault(
                f"unknown kind of outlet {kind}", "write [agencies], [broadcasters], [papers] or [bodies]",
                table=kind, key=kind,
            )  # fmt: skip
        for name, others in outlets.items():
            if not isinstance(others, list) or not all(isinstance(one, str) and _PART.search(one) for one in others):
                raise file.fault(
                    f"{name} has no list of names", f'write "{name}" = ["example.com", "Other name"]',
                    table=kind, key=name,
                )  # fmt: skip
            if not _PART.search(name):
                raise file.fault("an outlet without a name", "write a word before the list", table=kind, key=name)
