"""The syntax tree of a query.

A tree is made by `parse`, printed by `unparse`, said in words by `explain`, matched against one article by
`match`, and evaluated over the whole index by an engine. All of them agree on what stands here.

Fields of words: `text` (title and body, the default), `title`, `body`, `outlet`, `via`, `speaker`, `path`, `lang`,
`id`, `tag`, and those of one quote: `said` (its words), `as` (its source as worded), `by` (its speaker), `verb` (its
cue), `kind`. A field is written on every leaf: `title:(a OR b)` is read as
`Or((Word("a", "title"), Word("b", "title")))`.

What matches: a `Word` of `text`, `title`, `body`, `said` and `as` matches inflected forms in the article's language, in
phrases too; of `speaker` and `by` all spellings of a name; of other fields the folded word. `Exact`, `Wildcard`,
`Fuzzy` and `Regex` look at forms alone.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from searchapp.records import dataclass

TEXT_FIELDS = ("text", "title", "body", "said", "as")
NAME_FIELDS = ("outlet", "via", "speaker", "path", "lang", "id", "tag", "by", "verb", "kind")
PERSON_FIELDS = ("speaker", "by")
HEAD_FIELDS, MAIN_FIELDS = ("title", "as"), ("body", "said")
"""Of texts in two parts, articles and quotes, the fields of either part; `text` is both."""
QUOTE_FIELDS = ("said", "as", "by", "verb", "kind")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed; hyphens, apostrophes and dots belong to it. Several tokens of one word (`al-Nusra`)
    match as a phrase or as one."""

    text: str
    field: str = "text"


@dataclass(frozen=True, slots=True)
class Exact:
    """`=word`: this form only, folded for case and accents."""

    text: str
    field: str = "text"


@dataclass(frozen=True, slots=True)
class Wildcard:
    """`pre*`, `f?x`: `*` stands for any letters, `?` for one."""

    pattern: str
    field: str = "text"


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """`word~1`: forms within an edit distance of 1 or 2 (insert, delete, replace, swap)."""

    text: str
    distance: int
    field: str = "text"


@dataclass(frozen=True, slots=True)
class Regex:
    """`/pattern/` over whole folded words."""

    pattern: str
    field: str = "text"


@dataclass(frozen=True, slots=True)
class Phrase:
    """`"a b"`: in order with nothing between; with `slop`, `"a b"~N`, in any order with at most N words between
    all of them together. Stop words count. In order, a part that is a lone `*` (`is_any_word`) stands for any one word;
    words are counted as distances count them, so that `war-torn` is two."""

    parts: "tuple[Leaf, ...]"
    slop: int | None = None
    field: str = "text"


@dataclass(frozen=True, slots=True)
class Value:
    """`field:="whole value"`: the field's whole value, folded for case and accents; what a facet chooses."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Dates:
    """`date:A..B`, `after:`, `before:`: published within the days `[first, last]`, both ISO `YYYY-MM-DD` and
    included, None for open. An article dated more coarsely matches when its whole period lies within."""

    first: str | None
    last: str | None


@dataclass(frozen=True, slots=True)
class Undated:
    """`date:none`."""


@dataclass(frozen=True, slots=True)
class Has:
    """`has:quote`, `has:speaker`, `has:date`, `has:outlet`, `has:title`, `has:via`, `has:tag`."""

    what: str


@dataclass(frozen=True, slots=True)
class Is:
    """`is:reprint` (most of it stands in an earlier article), `is:dup` (near-duplicate of an earlier one)."""

    what: str


@dataclass(frozen=True, slots=True)
class Among:
    """One of these articles, by id. No query is written so: it is what a condition on `tag` comes to (`with_tags`)."""

    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class AtLeast:
    """`atleast3:Aleppo`: the leaf matches at least `count` times in the article."""

    count: int
    leaf: "Leaf | Phrase"


@dataclass(frozen=True, slots=True)
class Like:
    """`like:ID`: articles about the same thing as this one, which itself is left out."""

    id: str


@dataclass(frozen=True, slots=True)
class Near:
    """`a NEAR/5 b` (any order) and `a W/5 b` (in this order): at most `distance` words between each two
    neighbours. Operands are leaves, phrases, ORs of those, or further `Near`."""

    parts: "tuple[Node, ...]"
    distance: int
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Same:
    """`a SAME/S b`, `a SAME/P b`: in one sentence, in one paragraph."""

    parts: "tuple[Node, ...]"
    unit: Literal["S", "P"]


@dataclass(frozen=True, slots=True)
class And:
    """All of these."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """Any of these."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but this."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class OneQuote:
    """Some single quote of the article for which `part` holds; every leaf in `part` is of a quote field.
    All quote operators of one AND are gathered into one; `{ … }` makes one of its own; `-said:x` is
    `Not(OneQuote(…))`: the article holds no such quote."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Everything:
    """`*`: every article."""


Leaf = Word | Exact | Wildcard | Fuzzy | Regex
Node = (
    Leaf
    | Phrase
    | Value
    | Dates
    | Undated
    | Has
    | Is
    | Among
    | AtLeast
    | Like
    | Near
    | Same
    | And
    | Or
    | Not
    | OneQuote
    | Everything
)


def is_any_word(node: Node) -> bool:
    """Whether this is a lone `*`, in a phrase the place of any one word."""
    return isinstance(node, Wildcard) and node.pattern == "*"


def all_of(parts: Iterable[Node]) -> Node:
    """AND over all parts, of which there is one at least; ANDs among them are taken apart."""
    flat = tuple(one for part in parts for one in (part.parts if isinstance(part, And) else (part,)))
    return flat[0] if len(flat) == 1 else And(flat)


def any_of(parts: Iterable[Node]) -> Node:
    """OR over all parts, of which there is one at least; ORs among them are taken apart."""
    flat = tuple(one for part in parts for one in (part.parts if isinstance(part, Or) else (part,)))
    return flat[0] if len(flat) == 1 else Or(flat)


def changed(tree: Node, change: Callable[[Node], Node]) -> Node:
    """The same tree after a `change` of every part that is no AND, OR, NOT or quote; itself where that changes none."""
    match tree:
        case And(parts) | Or(parts):
            found = tuple(changed(part, change) for part in parts)
            return tree if found == parts else type(tree)(found)
        case Not(part) | OneQuote(part):
            return type(tree)(changed(part, change))
    return change(tree)


def one_quotes(node: Node) -> Iterator[OneQuote]:
    """The `OneQuote` parts of a tree that are not negated."""
    if isinstance(node, OneQuote):
        yield node
    elif isinstance(node, (And, Or)):
        for part in node.parts:
            yield from one_quotes(part)


def of_quotes(node: Node, condition: Node) -> Node:
    """The same with one more condition on every quote that it asks for; on any quote, where it asks for none."""
    if not any(one_quotes(node)):
        return all_of((node, OneQuote(condition)))
    if isinstance(node, OneQuote):
        return OneQuote(all_of((node.part, condition)))
    if isinstance(node, (And, Or)):
        parts = tuple(of_quotes(part, condition) if any(one_quotes(part)) else part for part in node.parts)
        return And(parts) if isinstance(node, And) else Or(parts)
    return node


def has_places(node: Node) -> bool:
    """Whether a node stands somewhere in running text."""
    if isinstance(node, (Leaf, Phrase)):
        return node.field in TEXT_FIELDS
    return isinstance(node, (Near, Same))


def field_of(node: Node) -> str:
    """The field of running text that a node with places is about."""
    while isinstance(node, (Near, Same, Or)):
        node = node.parts[0]
    assert isinstance(node, (Leaf, Phrase))
    return node.field
