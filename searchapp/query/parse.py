"""From a query as typed to its syntax tree, by recursive descent; nothing in it is ever guessed.

    query  := or                        or   := and ("OR" and)*
    and    := not (["AND"] not)*        not  := ("NOT" | "-")* prox
    prox   := atom (("NEAR/"N | "W/"N | "SAME/S" | "SAME/P") atom)*
    atom   := "(" or ")" | "{" or "}" | field ":" value | phrase["~"N] | /regex/ | =word | word["~"N]

An operator's operands are read before it is known what they are worth, so the checks of what may stand in a quote
or near another word come after; each error points to the place that has to be mended.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Literal

from searchapp.errors import QueryError
from searchapp.patterns import compiled
from searchapp.query import leaves
from searchapp.query.binding import bind, has_not, is_of_quote, opened
from searchapp.query.fields import DATE_FIELDS, FIELDS, STATES, mend_of
from searchapp.query.foreign import fault_of_word
from searchapp.query.lexer import LENGTH_LIMIT, Lexeme, lexemes
from searchapp.query.tree import (
    QUOTE_FIELDS,
    TEXT_FIELDS,
    And,
    AtLeast,
    Everything,
    Leaf,
    Near,
    Node,
    Not,
    OneQuote,
    Or,
    Phrase,
    Same,
    Value,
    all_of,
    any_of,
)
from searchapp.text.languages import code_of_language

DEPTH_LIMIT = 50
"""Brackets and NOTs within each other."""
CHAIN_LIMIT = 8
"""Operands of one NEAR, W or SAME."""
PATTERN_LIMIT = 10
"""Regular expressions in one query."""

_EXAMPLES = {
    "like": "ID",
    "id": "ID",
    "kind": "direct",
    "has": "quote",
    "is": "reprint",
    **dict.fromkeys(DATE_FIELDS, "2017-01"),
}
"""What may stand behind a field that takes no word."""
_AT_LEAST = compiled(r"atleast(\d*)", re.ASCII)
_PROXIMITY = compiled(r"(NEAR|W)/(\d+)", re.ASCII)


def parse(text: str, *, any_term: bool = False, today: date | None = None) -> Node:
    """The tree of a query.

    With `any_term` what stands side by side is joined by OR, but what narrows (dates, `has:`, `is:`, `lang:`) or
    excludes still holds for every hit. `today` is what date words are read from. Raises QueryError.
    """
    if len(text) <= LENGTH_LIMIT and not text.strip():
        raise QueryError("the query is empty", "name a word; * finds everything", query=text)
    parser = _Parser(text, lexemes(text), any_term, today or date.today())  # noqa: DTZ011 - the user's own day
    return bind(parser.whole(), parser.still_open)


class _Parser:
    """The place reached in a list of lexemes."""

    def __init__(self, query: str, found: list[Lexeme], any_term: bool, today: date) -> None:
        self._lexemes = found
        self._at = 0
        self._depth = 0
        self._patterns = 0
        self.still_open: list[OneQuote] = []
        self._any_term = any_term
        self._today = today
        self._faulty = leaves.Faulty(query)

    def whole(self) -> Node:
        """The whole query."""
        node = self._or("text")
        if self._here.kind != "end":
            raise self._faulty.at(self._here, f"a closing {self._here.text} without its opening one", "leave it out")
        return node

    @property
    def _here(self) -> Lexeme:
        return self._lexemes[self._at]

    def _take(self) -> Lexeme:
        self._at += 1
        return self._lexemes[self._at - 1]

    def _is_operator(self, *names: str) -> bool:
        return self._here.kind == "operator" and self._here.text in names

    def _deeper(self, lexeme: Lexeme) -> None:
        self._depth += 1
        if self._depth > DEPTH_LIMIT:
            raise self._faulty.at(lexeme, f"the query is nested more than {DEPTH_LIMIT} deep", "use fewer brackets")

    def _or(self, field: str) -> Node:
        parts = [self._and(field)]
        while self._is_operator("OR"):
            self._take()
            parts.append(self._and(field))
        return any_of(parts)

    def _and(self, field: str) -> Node:
        """What stands side by side; `groups` are joined by the implied operator, within each by a written AND."""
        groups = [[self._not(field)]]
        while True:
            if self._is_operator("AND"):
                self._take()
                groups[-1].append(self._not(field))
            elif self._here.kind in (")", "}", "end") or self._is_operator("OR"):
                break
            else:
                groups.append([self._not(field)])
        parts = [all_of(group) for group in groups]
        if not self._any_term:
            return all_of(parts)
        terms = [part for part in parts if not _narrows(part)]
        return all_of(([any_of(terms)] if terms else []) + [part for part in parts if _narrows(part)])

    def _not(self, field: str) -> Node:
        signs = 0
        first = self._here
        while self._here.kind == "-" or self._is_operator("NOT"):
            signs += 1
            self._deeper(first)
            self._take()
        node = self._proximity(field)
        self._depth -= signs
        for _ in range(signs):
            node = Not(node)
        return node

    def _proximity(self, field: str) -> Node:
        node = self._atom(field)
        chain: Lexeme | None = None
        while self._here.kind == "operator" and "/" in self._here.text:
            operator = self._take()
            build = self._operator(operator)
            right = self._atom(field)
            goes_on = chain is not None and chain.text == operator.text
            parts = (*node.parts, right) if isinstance(node, (Near, Same)) and goes_on else (node, right)
            if len(parts) > CHAIN_LIMIT:
                raise self._faulty.at(operator, f"more than {CHAIN_LIMIT} words in a row of {operator.text}", "use AND")
            self._check_near(parts, operator)
            node = build(parts)
            chain = operator
        return node

    def _operator(self, lexeme: Lexeme) -> Callable[[tuple[Node, ...]], Near | Same]:
        """What NEAR, W or SAME makes of its operands."""
        if lexeme.text == "SAME/S":
            return lambda parts: Same(parts, "S")
        if lexeme.text == "SAME/P":
            return lambda parts: Same(parts, "P")
        found = _PROXIMITY.fullmatch(lexeme.text)
        if found is None:
            name = lexeme.text.partition("/")[0]
            mend = "write SAME/S or SAME/P" if name == "SAME" else f"write {name}/5"
            if fault := fault_of_word(lexeme.text):
                mend = fault.mend
            raise self._faulty.at(lexeme, f"the operator {lexeme.text[:20]} cannot be read", mend)
        distance, ordered = leaves.limited(found[2], lexeme, self._faulty), found[1] == "W"
        return lambda parts: Near(parts, distance, ordered)

    def _check_near(self, parts: Iterable[Node], operator: Lexeme) -> None:
        fields = [_stream(part) for part in parts]
        if None in fields:
            raise self._faulty.at(
                operator,
                f"{operator.text} stands beside what has no place in the text",
                "it joins words, phrases and their ORs",
            )
        if len(set(fields)) > 1:
            raise self._faulty.at(
                operator, f"{operator.text} joins words of two fields", "write both in one: title:(a NEAR/5 b)"
            )
        if operator.text.startswith("SAME") and fields[0] in QUOTE_FIELDS:
            raise self._faulty.at(
                operator, f"{operator.text} cannot stand in {fields[0]}:, which is of one quote already", "use NEAR/10"
            )

    def _atom(self, field: str) -> Node:
        lexeme = self._here
        if lexeme.kind == "operator":
            if lexeme.text == "NEAR":
                raise self._faulty.at(lexeme, "NEAR without its number", "write NEAR/5")
            mend = "name a word, or write it in lower case"
            if "/" in lexeme.text and self._at and self._lexemes[self._at - 1].text == "NOT":
                mend = f"write a NOT (a {lexeme.text[:20]} b)"
            raise self._faulty.at(lexeme, f"{lexeme.text[:20]} without its operand", mend)
        if lexeme.kind in ("end", ")", "}"):
            raise self._missing(lexeme)
        if lexeme.kind == "-":
            raise self._faulty.at(lexeme, "a “-” after an operator that needs a word", "write -(a NEAR/5 b)")
        self._take()
        if lexeme.kind == "(":
            return self._bracket(lexeme, field, ")")
        if lexeme.kind == "{":
            return self._quote(lexeme, field)
        if lexeme.kind == "field":
            if field != "text":
                raise self._faulty.at(
                    lexeme, f"{lexeme.text}: stands within the brackets of {field}:", "close them before it"
                )
            return self._field(lexeme)
        return self._value(lexeme, field)

    def _missing(self, lexeme: Lexeme) -> QueryError:
        before = self._lexemes[self._at - 1] if self._at else lexeme
        if before.kind in ("operator", "-"):
            return self._faulty.at(
                before, f"{before.text} without its operand", "name what it stands for, or leave it out"
            )
        if lexeme.kind == "end":
            return self._faulty.at(before, f"the bracket {before.text} is not closed", "close it")
        if before.kind in "({":
            return self._faulty.at(before, "there is nothing in the brackets", "name a word, or leave them out")
        return self._faulty.at(lexeme, f"a closing {lexeme.text} without its opening one", "leave it out")

    def _bracket(self, opening: Lexeme, field: str, closing: Literal[")", "}"]) -> Node:
        self._deeper(opening)
        node = self._or(field)
        if self._here.kind != closing:
            raise self._faulty.at(opening, f"the bracket {opening.text} is not closed", f"add {closing}")
        self._take()
        self._depth -= 1
        return node

    def _quote(self, opening: Lexeme, field: str) -> OneQuote:
        if field != "text":
            raise self._faulty.at(opening, f"a {{ within the brackets of {field}:", "close them before it")
        node = opened(self._bracket(opening, field, "}"), self.still_open)
        if not is_of_quote(node):
            raise self._faulty.at(
                opening, "{ } holds what is not of one quote", "use said: by: as: verb: kind: within them"
            )
        return OneQuote(node)

    def _field(self, name: Lexeme) -> Node:
        field = name.text.casefold()
        at_least = _AT_LEAST.fullmatch(field)
        if field not in FIELDS and not at_least:
            raise self._faulty.at(name, f"there is no field {name.text[:40]}:", mend_of(name.text))
        value = self._here
        if value.kind in ("end", ")", "}", "operator") or value.start != name.end:
            example = _EXAMPLES.get(field, "word")
            raise self._faulty.at(
                name, f"{name.text}: without a value", f"write {name.text}:{example}, without a space"
            )
        if value.kind == "{":
            mend = f"write {name.text}:[2016 TO 2017]" if field in DATE_FIELDS else "use ( )"
            raise self._faulty.at(value, f"a {{ after {name.text}:", mend)
        if at_least:
            return self._at_least(name, at_least[1])
        self._take()
        node = self._value(value, field) if value.kind != "(" else self._bracket(value, field, ")")
        if field not in QUOTE_FIELDS or not has_not(node):
            return node
        quote = OneQuote(node)
        self.still_open.append(quote)
        return quote

    def _at_least(self, name: Lexeme, digits: str) -> AtLeast:
        if not digits or len(digits) > 6 or int(digits) < 1:
            raise self._faulty.at(name, f"{name.text[:40]}: without a count", "write atleast3:word")
        value = self._here
        node: Node = Everything()
        if value.kind in ("field", "word", "phrase", "regex"):
            node = self._atom("text")
        if not isinstance(node, (Leaf, Phrase)) or node.field not in ("text", "title", "body"):
            raise self._faulty.at(
                value, f"{name.text}: cannot count this", f"it counts a word or a phrase: {name.text}:Aleppo"
            )
        return AtLeast(int(digits), node)

    def _value(self, lexeme: Lexeme, field: str) -> Node:
        if field in DATE_FIELDS:
            return leaves.day(lexeme, field, self._today, self._faulty)
        if field in STATES:
            return leaves.state(lexeme, field, self._faulty)
        if field == "like":
            return leaves.like(lexeme, self._faulty)
        if lexeme.kind == "range":
            raise self._faulty.at(lexeme, f"{field}: has no ranges", "a range belongs to date:")
        if lexeme.kind == "regex":
            self._patterns += 1
            if self._patterns > PATTERN_LIMIT:
                raise self._faulty.at(lexeme, f"more than {PATTERN_LIMIT} patterns", "join some of them: /a|b/")
            return leaves.regex(lexeme, field, self._faulty)
        if field == "lang":
            lexeme = replace(lexeme, text=code_of_language(lexeme.text))
        return (leaves.phrase if lexeme.kind == "phrase" else leaves.word)(lexeme, field, self._faulty)


def _narrows(node: Node) -> bool:
    """Whether a part is no term of its own but a condition on the hits of others."""
    if isinstance(node, (Leaf, Phrase)):
        return node.field == "lang"
    if isinstance(node, (And, Or)):
        return all(map(_narrows, node.parts))
    return not isinstance(node, (Near, Same, OneQuote, AtLeast, Value, Everything))


def _stream(node: Node) -> str | None:
    """The field in whose running text a node has places, or None where it has none."""
    if isinstance(node, (Leaf, Phrase)):
        return node.field if node.field in TEXT_FIELDS else None
    if isinstance(node, (Or, Near)):
        streams = {_stream(part) for part in node.parts}
        return streams.pop() if len(streams) == 1 else None
    return None
