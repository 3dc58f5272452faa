"""The reading of a query in plain words, one operator a phrase."""

from searchapp.query.forms import named
from searchapp.query.tree import (
    TEXT_FIELDS,
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
    Word,
    is_any_word,
)

_PLACES = {
    "text": "",
    "title": " in the title",
    "body": " in the body",
    "outlet": " in the outlet's name",
    "via": " in the name of an agency or outlet it was taken from",
    "speaker": " in the name of someone quoted",
    "path": " in the file's path",
    "lang": " as its language",
    "id": " as its id",
    "tag": " among your tags on it",
    "said": " in its words",
    "as": " in the words for its speaker",
    "by": " in its speaker's name",
    "verb": " as its verb of saying",
    "kind": "",
}
_NAMES = {
    "outlet": "the outlet",
    "via": "an agency or outlet it was taken from",
    "speaker": "someone quoted",
    "path": "the path",
    "lang": "the language",
    "id": "the id",
    "tag": "your tag",
    "said": "its words",
    "as": "the words for its speaker",
    "by": "its speaker",
    "verb": "its verb of saying",
    "kind": "its kind",
}
_HAS = {
    "quote": "at least one quote",
    "speaker": "a speaker",
    "date": "a date",
    "outlet": "an outlet",
    "title": "a title",
    "via": "a source that it was taken from",
    "tag": "a tag of yours",
}
_IS = {
    "reprint": "articles most of which stand in an earlier one",
    "dup": "near-duplicates of an earlier article",
}


def explain(tree: Node) -> str:
    """The tree in words, such as `“Lavrov” in any form, and not “Astana” in any form`."""
    if isinstance(tree, Not):
        return f"everything without {_inner(tree.part)}"
    return _said(tree)


def _said(node: Node) -> str:
    match node:
        case And(parts):
            return _and(parts)
        case Or(parts):
            return "either " + ", or ".join(_inner(part) for part in parts)
        case Not(Wildcard("*", "by")):
            return "no named speaker"
        case Not(part):
            return f"not {_inner(part)}"
        case Near(parts, distance, ordered):
            order = "in this order" if ordered else "in any order"
            return f"{_listed(parts)} {order} with {_at_most(distance)} between neighbours"
        case Same(parts, unit):
            return f"{_listed(parts)} in one {'sentence' if unit == 'S' else 'paragraph'}"
        case OneQuote(part):
            return f"one quote with {_inner(part)}"
        case Everything():
            return "every article"
    return _simple(node)


def _inner(node: Node) -> str:
    words = _said(node)
    return f"({words})" if isinstance(node, (And, Or, OneQuote)) else words


def _and(parts: tuple[Node, ...]) -> str:
    return ", and ".join(_inner(part) if isinstance(part, (And, Or)) else _said(part) for part in parts)


def _listed(parts: tuple[Node, ...]) -> str:
    return " and ".join(_inner(part) for part in parts)


def _at_most(count: int) -> str:
    return f"at most {count:,} word{'' if count == 1 else 's'}" if count else "no word"


def _simple(node: Node) -> str:
    match node:
        case Phrase(parts, slop, field):
            if slop is None:
                any_word = " with any one word for *" if any(map(is_any_word, parts)) else ""
                return f"the phrase {_phrase(parts)}{any_word}{_PLACES[field]}"
            return f"{_phrase(parts)} in any order with {_at_most(slop)} between them{_PLACES[field]}"
        case Value(field, value):
            return f"{_NAMES[field]} exactly “{value}”"
        case Dates(first, last):
            return _dates(first, last)
        case Undated():
            return "no date"
        case Has(what):
            return _HAS[what]
        case Is(what):
            return _IS[what]
        case AtLeast(count, leaf):
            return f"at least {count} times {_said(leaf)}"
        case Like(id):
            return f"articles about the same as {id}"
        case Wildcard("*", "by"):
            return "a named speaker"
        case Word() | Exact() | Wildcard() | Fuzzy() | Regex():
            if node.field == "kind":
                return f"the kind {_bare(node)}"
            return f"{_form(node)}{_PLACES[node.field]}"
    raise TypeError(type(node).__name__)


def _dates(first: str | None, last: str | None) -> str:
    if first is None:
        return f"published on {last} or before"
    if last is None:
        return f"published on {first} or after"
    return f"published on {first}" if first == last else f"published from {first} to {last}"


def _phrase(parts: tuple[Leaf, ...]) -> str:
    return "“" + " ".join(_bare(part) for part in parts) + "”"


def _bare(leaf: Leaf) -> str:
    match leaf:
        case Word(text):
            return text
        case Exact(text):
            return f"={text}"
        case Wildcard(pattern):
            return pattern
        case Fuzzy(text, distance):
            return f"{text}~{distance}"
    return f"/{leaf.pattern}/"


def _form(leaf: Leaf) -> str:
    match leaf:
        case Word(text, field):
            if field in TEXT_FIELDS:
                return f"“{text}” in any form"
            return f"“{text}” in any spelling" if any(word.key for run in named(leaf) for word in run) else f"“{text}”"
        case Exact(text):
            return f"“{text}” in this form only"
        case Wildcard(pattern):
            return f"a word like {pattern}"
        case Fuzzy(text, distance):
            return f"a word at most {distance} {'letter' if distance == 1 else 'letters'} from “{text}”"
    return f"a word of the pattern /{leaf.pattern}/"
