"""A tree as a query that is read back to the same tree."""

from calendar import monthrange
from dataclasses import replace

from searchapp.query.binding import has_not
from searchapp.query.lexer import is_plain
from searchapp.query.tree import (
    TEXT_FIELDS,
    Among,
    And,
    AtLeast,
    Dates,
    Everything,
    Exact,
    Fuzzy,
    Has,
    Is,
    Leaf,
    Like,
    Near,
    Node,
    Not,
    OneQuote,
    Or,
    Phrase,
    Regex,
    Same,
    Undated,
    Value,
    Wildcard,
)


def unparse(tree: Node) -> str:
    """The query: `parse(unparse(tree)) == tree` for every tree that `parse` makes."""
    if isinstance(tree, (And, Or, Near)) and (field := _shared_field(tree.parts)):
        return f"{field}:({unparse(_without_field(tree))})"
    if isinstance(tree, And):
        alone = sum(isinstance(part, OneQuote) for part in tree.parts) == 1
        return " ".join(_part_of_and(part, alone) for part in tree.parts)
    if isinstance(tree, Or):
        mixed = not all(isinstance(part, OneQuote) for part in tree.parts)
        return " OR ".join(_braced(part, mixed and _is_one_of_and(part)) for part in tree.parts)
    if isinstance(tree, Not):
        return _negated(tree)
    if isinstance(tree, (Near, Same)):
        return f" {_operator(tree)} ".join(_operand(part) for part in tree.parts)
    if isinstance(tree, OneQuote):
        return _braced(tree, not has_not(tree.part))
    return _simple(tree)


def _shared_field(parts: tuple[Node, ...]) -> str | None:
    """The field, other than `text`, that is common to parts which are all leaves or phrases."""
    fields = {part.field if isinstance(part, (Leaf, Phrase)) else "text" for part in parts}
    field = fields.pop()
    if field not in TEXT_FIELDS and any(map(_is_exact, parts)):
        # within the brackets it would be written ="a b", which is a whole value in a field of names
        return None
    return None if fields or field in ("text", "kind") else field


def _is_exact(node: Node) -> bool:
    """Whether this is a phrase of exact words alone."""
    return isinstance(node, Phrase) and all(isinstance(part, Exact) for part in node.parts)


def _without_field(tree: And | Or | Near) -> Node:
    bare = (replace(part, field="text") for part in tree.parts if isinstance(part, (Leaf, Phrase)))
    return replace(tree, parts=tuple(bare))


def _part_of_and(part: Node, only_quote: bool) -> str:
    if isinstance(part, OneQuote):
        return _braced(part, only_quote and _is_one_of_and(part))
    return f"({unparse(part)})" if isinstance(part, (And, Or)) else unparse(part)


def _is_one_of_and(node: Node) -> bool:
    """Whether a quote's conditions, written side by side, are read as this one quote again."""
    if not isinstance(node, OneQuote):
        return False
    parts = node.part.parts if isinstance(node.part, And) else (node.part,)
    return not any(isinstance(part, (Or, And)) or has_not(part) for part in parts)


def _braced(part: Node, bare: bool) -> str:
    if not isinstance(part, OneQuote):
        return unparse(part)
    return unparse(part.part) if bare else f"{{ {unparse(part.part)} }}"


def _negated(node: Not) -> str:
    part = node.part
    if part == Wildcard("*", "by"):
        return "by:none"
    if isinstance(part, Not):
        return f"NOT {unparse(part)}"
    if isinstance(part, OneQuote):
        inner = part.part
        if isinstance(inner, Not) or not _is_one_of_and(part):
            return f"-{_braced(part, False)}"
        return f"-({unparse(inner)})" if isinstance(inner, (And, Near)) else f"-{unparse(inner)}"
    return f"-({unparse(part)})" if isinstance(part, (And, Or, Near, Same)) else f"-{unparse(part)}"


def _operand(part: Node) -> str:
    return f"({unparse(part)})" if isinstance(part, (Or, Near, Same)) else unparse(part)


def _operator(node: Near | Same) -> str:
    if isinstance(node, Same):
        return f"SAME/{node.unit}"
    return f"{'W' if node.ordered else 'NEAR'}/{node.distance}"


def _simple(
    node: Leaf | Phrase | Value | Dates | Undated | Has | Is | Among | AtLeast | Like | Everything,
) -> str:
    match node:
        case Everything():
            return "*"
        case Undated():
            return "date:none"
        case Has(what):
            return f"has:{what}"
        case Is(what):
            return f"is:{what}"
        case Dates(first, last):
            return "date:" + (_period(first, last) or f"{first or ''}..{last or ''}")
        case Among(ids):
            return unparse(Or(tuple(Value("id", one) for one in sorted(ids)))) if ids else "NOT *"
        case Like(id):
            return f"like:{id if is_plain(id) else _marked(id)}"
        case Value(field, value):
            return f"{field}:={_marked(value)}"
        case AtLeast(count, leaf):
            return f"atleast{count}:{unparse(leaf)}"
        case Phrase(parts, slop, field):
            exact = field in TEXT_FIELDS and _is_exact(node)
            words = " ".join(_in_phrase(part)[exact:] for part in parts)
            return f'{_prefix(field)}{"=" if exact else ""}"{words}"' + ("" if slop is None else f"~{slop}")
    return _prefix(node.field) + _leaf(node)


def _prefix(field: str) -> str:
    return "" if field == "text" else f"{field}:"


def _leaf(leaf: Leaf) -> str:
    match leaf:
        case Regex(pattern):
            return f"/{_slashed(pattern)}/"
        case Wildcard(pattern):
            return pattern if pattern.strip("*") and is_plain(pattern, marks="*?") else _marked(pattern)
        case Fuzzy(text, distance):
            return f"{text}~{distance}" if is_plain(text) else _marked(f"{text}~{distance}")
        case Exact(text, field):
            if is_plain(text, exact=True):
                return f"={text}"
            return f"={_marked(text)}" if field in TEXT_FIELDS else _marked(f"={text}")
    return leaf.text if is_plain(leaf.text) else _marked(leaf.text)


def _in_phrase(leaf: Leaf) -> str:
    match leaf:
        case Wildcard(pattern):
            text = pattern
        case Fuzzy(word, distance):
            text = f"{word}~{distance}"
        case Exact(word):
            text = f"={word}"
        case Regex(pattern):
            raise AssertionError("a phrase holds no regular expressions")
        case _:
            text = leaf.text
    return _escaped(text)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _marked(text: str) -> str:
    return f'"{_escaped(text)}"'


def _slashed(pattern: str) -> str:
    """The pattern with its slashes escaped; what a backslash protects already is left alone."""
    parts = []
    at = 0
    while at < len(pattern):
        if pattern[at] == "\\":
            parts.append(pattern[at : at + 2])
            at += 2
        else:
            parts.append("\\/" if pattern[at] == "/" else pattern[at])
            at += 1
    return "".join(parts)


def _period(first: str | None, last: str | None) -> str | None:
    """The day, month or year that a range is as a whole."""
    if first is None or last is None or first[:4] != last[:4]:
        return None
    if (first[4:], last[4:]) == ("-01-01", "-12-31"):
        return first[:4]
    days = monthrange(int(first[:4]), int(first[5:7]))[1]
    if first[:7] == last[:7] and (first[8:], int(last[8:])) == ("01", days):
        return first[:7]
    return first if first == last else None
