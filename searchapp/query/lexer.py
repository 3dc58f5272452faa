"""The marks and words of a query, with their places. What they mean together is the parser's business."""

import re
from typing import Literal

from searchapp.errors import QueryError
from searchapp.patterns import compiled
from searchapp.query import foreign
from searchapp.records import dataclass

LENGTH_LIMIT = 4096
"""Bytes of a query in UTF-8."""

Kind = Literal["(", ")", "{", "}", "-", "operator", "field", "word", "phrase", "regex", "range", "end"]


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A piece of a query. `text` is what stands in it: a field's name, a phrase without its marks, a pattern
    without its slashes. `start` and `end` are its place from 0; `exact` is a `=` before it; `tail` is a phrase's
    `~N` as typed."""

    kind: Kind
    text: str
    start: int
    end: int
    exact: bool = False
    tail: str = ""


_CLOSERS = {
    "“": '”“"',
    "”": "”",
    "„": '“”"',
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    '"': '"',
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
}
_APOSTROPHES = "‘’"
_MARKS = re.escape("".join(mark for mark in _CLOSERS if mark not in _APOSTROPHES) + "」』›")
_SPACE = compiled(r"\s+")
_FIELD = compiled(r"([^\W\d_][\w-]*):")
_ADDRESS = compiled(r"(?i)(?:https?|ftp|file)://[^\s(){}]*")
_WORD = compiled(rf"[^\s(){{}}{_MARKS}]+")
_TAIL = compiled(r"~\S*?(?=[\s()}]|$)")
_OPERATOR = compiled(r"AND|OR|NOT|NEAR|(?:NEAR|W|SAME)/.*", re.DOTALL)


def lexemes(query: str) -> list[Lexeme]:
    """The pieces of a query in order, the last of kind `end`. Raises QueryError."""
    _refuse(query)
    found: list[Lexeme] = []
    at = 0
    while True:
        if space := _SPACE.match(query, at):
            at = space.end()
        if at >= len(query):
            found.append(Lexeme("end", "", len(query), len(query)))
            return found
        after_field = bool(found) and found[-1].kind == "field" and found[-1].end == at
        if after_field and found[-1].text.casefold().startswith("atleast"):
            after_field = _FIELD.match(query, at) is None
        lexeme = _next(query, at, after_field)
        found.append(lexeme)
        at = lexeme.end


def _refuse(query: str) -> None:
    size = len(query) if len(query) > LENGTH_LIMIT else len(query.encode("utf-8", "surrogatepass"))
    if size > LENGTH_LIMIT:
        raise QueryError(
            f"the query is too long ({size:,} bytes or more, at most {LENGTH_LIMIT:,})",
            "split it into several",
            query=query[:LENGTH_LIMIT],
            position=min(len(query), LENGTH_LIMIT),
        )
    for at, character in enumerate(query):
        if character == "\0" or "\ud800" <= character <= "\udfff":
            what = "a NUL character" if character == "\0" else "bytes that are no text"
            raise QueryError(f"{what} in the query", "leave it out", query=query, position=at + 1)


def _next(query: str, at: int, after_field: bool) -> Lexeme:
    character = query[at]
    if character in "(){}":
        return Lexeme(character, character, at, at + 1)  # type: ignore[arg-type] # one of the kinds
    if character == "-" and not after_field:
        return _minus(query, at)
    if character == "[" and after_field:
        return _range(query, at)
    if character == "/":
        return _regex(query, at)
    exact = character == "="
    if exact and query[at + 1 : at + 2] in _CLOSERS:
        return _phrase(query, at + 1, at)
    if character in _CLOSERS:
        return _phrase(query, at, at)
    if character in "」』›":
        raise QueryError("a closing mark without its opening one", "leave it out", query=query, position=at + 1)
    if not after_field and (address := _ADDRESS.match(query, at)):
        raise QueryError(
            "an address without marks",
            'put it between marks: "…"',
            query=query,
            position=at + 1,
            length=len(address.group()),
        )
    if not after_field and (field := _FIELD.match(query, at)):
        return Lexeme("field", field[1], at, field.end())
    if exact:
        return _exact(query, at)
    return _word(query, at, after_field)


def _minus(query: str, at: int) -> Lexeme:
    following = query[at + 1 : at + 2]
    if not following or following.isspace() or following in ")}":
        raise QueryError("a “-” without its word", "write -word, without a space", query=query, position=at + 1)
    if following == "-":
        raise QueryError("“--” means nothing in a query", "write -word", query=query, position=at + 1, length=2)
    return Lexeme("-", "-", at, at + 1)


def _word(query: str, at: int, after_field: bool) -> Lexeme:
    found = _WORD.match(query, at)
    assert found is not None
    text = found.group()
    if not after_field and _OPERATOR.fullmatch(text):
        return Lexeme("operator", text, at, found.end())
    return Lexeme("word", text, at, found.end())


def _exact(query: str, at: int) -> Lexeme:
    found = _WORD.match(query, at + 1)
    if found is None:
        raise QueryError("a “=” without its word", 'write =word or ="some words"', query=query, position=at + 1)
    return Lexeme("word", found.group(), at, found.end(), exact=True)


def _phrase(query: str, at: int, start: int) -> Lexeme:
    """A phrase whose opening mark stands at `at`; `start` is at its `=`, if it has one."""
    closers = _CLOSERS[query[at]]
    parts: list[str] = []
    end = at + 1
    while end < len(query) and not _closes(query, end, closers):
        if query[end] == "\\" and query[end + 1 : end + 2] in ('"', "\\"):
            end += 1
        parts.append(query[end])
        end += 1
    if end >= len(query):
        raise QueryError(f"the mark {query[at]} is not closed", f"add {closers[0]}", query=query, position=at + 1)
    tail = _TAIL.match(query, end + 1)
    return Lexeme(
        "phrase",
        "".join(parts),
        start,
        tail.end() if tail else end + 1,
        exact=start != at,
        tail=tail.group() if tail else "",
    )


def _closes(query: str, at: int, closers: str) -> bool:
    """Whether a closing mark stands here; one that is an apostrophe as well closes only behind a word."""
    if query[at] not in closers:
        return False
    return query[at] not in _APOSTROPHES or not query[at + 1 : at + 2].isalnum()


def _regex(query: str, at: int) -> Lexeme:
    if mend := foreign.mend_of_slash(query, at):
        text = query[at:].split(maxsplit=1)[0]
        raise QueryError(f"“{text}” is no operator here", mend, query=query, position=at + 1, length=len(text))
    parts: list[str] = []
    end = at + 1
    while end < len(query) and query[end] != "/":
        if query[end] == "\\" and end + 1 < len(query):
            parts.append("/" if query[end + 1] == "/" else query[end : end + 2])
            end += 2
        else:
            parts.append(query[end])
            end += 1
    if end >= len(query):
        raise QueryError(
            "the pattern that begins with / is not closed",
            'close it with /, or put a path between marks: "a/b"',
            query=query,
            position=at + 1,
        )
    if _WORD.match(query, end + 1):
        raise QueryError(
            "a word right after the pattern between slashes",
            'put a space between them, or put a path between marks: "a/b"',
            query=query,
            position=at + 1,
            length=end + 1 - at,
        )
    return Lexeme("regex", "".join(parts), at, end + 1)


def _range(query: str, at: int) -> Lexeme:
    end = query.find("]", at)
    if end < 0:
        raise QueryError("the bracket [ is not closed", "add ]", query=query, position=at + 1)
    return Lexeme("range", query[at + 1 : end], at, end + 1)


def is_plain(text: str, *, marks: str = "", exact: bool = False) -> bool:
    """Whether a word is read back as itself when it is written without marks around it: it is no operator, no field,
    no pattern and holds nothing that ends it. `marks` may stand in it; `exact` when a `=` stands before it."""
    if _WORD.fullmatch(text) is None or any(mark in text for mark in "~*?[" if mark not in marks):
        return False
    if exact:
        return text[0] not in "=‘" and not foreign.fault_in_marks(text) and not _FIELD.match(text)
    if text[0] in "-/=[‘" or foreign.is_wary(text) or foreign.fault_of_word(text):
        return False
    return not _FIELD.match(text) and not _OPERATOR.fullmatch(text)
