"""Words, phrases and values of fields: from what was typed to the leaves of the tree."""

import re
from collections.abc import Iterator
from datetime import date

from searchapp.errors import QueryError
from searchapp.patterns import late
from searchapp.query import dates
from searchapp.query.fields import KINDS, STATES, nearest
from searchapp.query.foreign import (
    Fault,
    fault_in_marks,
    fault_in_phrase,
    fault_of_date,
    fault_of_exact,
    fault_of_phrase,
    fault_of_value,
    fault_of_word,
)
from searchapp.query.lexer import Lexeme
from searchapp.query.patterns import PatternFault, check
from searchapp.query.tree import (
    PERSON_FIELDS,
    QUOTE_FIELDS,
    TEXT_FIELDS,
    Dates,
    Everything,
    Exact,
    Fuzzy,
    Has,
    Is,
    Leaf,
    Like,
    Node,
    Not,
    Phrase,
    Regex,
    Undated,
    Value,
    Wildcard,
    Word,
    is_any_word,
)
from searchapp.text.tokens import readings, tokens

SLOP_LIMIT = 10_000
_DISTANCE = late(r"(.+)~(\d+)", re.DOTALL)
_STARS = late(r"\*+")
_SIGNS = {
    "&&": "write AND",
    "&": "write AND",
    "||": "write OR",
    "|": "write OR",
    ":": "write a field right before its word, as in title:word",
    **dict.fromkeys(("<", "<=", ">", ">="), "write date:>2017 or date:<=2017, without spaces"),
}
_AS_THEY_ARE = ("path", "id", "lang")
"""Fields whose values hold any sign."""
_NO_SPACE = late(r"\\.|\[\^?\]?[^\]]*\]", re.DOTALL)
"""Of a pattern what may hold a space and match what is none: an escape, a set of characters."""
_BETWEEN = late(r"\s*(\S+)\s+(?:TO|to)\s+(\S+)\s*")


class Faulty:
    """Raises the errors of one query: where is a lexeme, or a part of it."""

    def __init__(self, query: str) -> None:
        self.query = query

    def at(self, lexeme: Lexeme, what: str, mend: str = "") -> QueryError:
        """The error that points to all of a lexeme."""
        length = max(1, lexeme.end - lexeme.start)
        return QueryError(what, mend, query=self.query, position=lexeme.start + 1, length=length)

    def check(self, lexeme: Lexeme, words: str, fault: Fault | None) -> None:
        """Raises the error that says what is foreign about some words of a lexeme, if anything is."""
        if fault:
            raise self.within(lexeme, words, fault.what, fault.mend)

    def within(self, lexeme: Lexeme, words: str, what: str, mend: str = "") -> QueryError:
        """The error that points to some words of a lexeme."""
        at = self.query.find(words, lexeme.start, lexeme.end) if words else -1
        if at < 0:
            return self.at(lexeme, what, mend)
        return QueryError(what, mend, query=self.query, position=at + 1, length=len(words))


def word(lexeme: Lexeme, field: str, faulty: Faulty) -> Node:
    """A single word in a field of words: plain, exact, fuzzy or with wildcards."""
    text = lexeme.text
    if field != "text" and text.startswith("-") and not lexeme.exact:
        raise faulty.at(lexeme, f"a “-” after {field}:", f"write -{field}:{text.lstrip('-')}")
    if field == "kind":
        return _kind(lexeme, faulty)
    exact = lexeme.exact or text.startswith("=")
    if field == "by" and not exact and text.casefold() == "none":
        return Not(Wildcard("*", "by"))
    if field not in _AS_THEY_ARE:
        if exact:
            faulty.check(lexeme, text, fault_of_exact(text) or fault_in_marks(text))
        else:
            faulty.check(lexeme, text, fault_of_value(text, field) if field != "text" else None)
            before, behind = faulty.query[: lexeme.start], faulty.query[lexeme.end :]
            faulty.check(lexeme, text, fault_of_word(text, behind, before))
    if "~" in text and (fault := _fault_of_tilde(text, exact)):
        raise faulty.at(lexeme, fault.what, fault.mend)
    if "[" in text[:1] and ("TO" in text or "]" not in text):
        raise faulty.at(lexeme, "the bracket [ stands alone", "a range belongs to a field: date:[2017 TO 2018]")
    parts = tuple(_leaves(text, field, exact, lexeme, faulty))
    if not parts:
        mend = _SIGNS.get(text, "leave it out, or name a word")
        raise faulty.at(lexeme, f"there is no word in “{text}”", mend)
    return _joined(parts, None, field, lexeme, faulty)


def _fault_of_tilde(text: str, exact: bool) -> Fault | None:
    """What is wrong about a word with a `~` in it."""
    distance = _DISTANCE.fullmatch(text)
    if distance is None and text.startswith("~") and text[1:].isdecimal():
        return Fault(f"a “{text}” without its phrase", f'write "some words"{text}, or NEAR/{text[1:]} between two')
    if distance is None:
        return Fault(f"a “~” without its number in “{text}”", "write word~1 or word~2, or put the words between marks")
    if exact:
        return Fault(f"a “=” before and a “~{distance[2]}” behind a word", "leave out one of them")
    if "*" in distance[1] or "?" in distance[1]:
        return Fault(f"a “~{distance[2]}” behind a word with wildcards", "leave out one of them")
    return None


def phrase(lexeme: Lexeme, field: str, faulty: Faulty) -> Node:
    """What stands between marks, in a field of words."""
    if not lexeme.text.strip():
        raise faulty.at(lexeme, "there is nothing between the marks", "name a word, or leave them out")
    if field == "kind":
        return _kind(lexeme, faulty)
    slop = _slop(lexeme, faulty)
    if lexeme.exact and field not in TEXT_FIELDS:
        return Value(field, lexeme.text)
    words = lexeme.text.split()
    if field not in _AS_THEY_ARE:
        faulty.check(lexeme, "", fault_of_phrase(lexeme.text))
        for each in words:
            faulty.check(lexeme, each, fault_in_phrase(each) if len(words) > 1 else fault_in_marks(each))
            if each.endswith("~") and each[0].isalnum():
                faulty.check(lexeme, each, _fault_of_tilde(each, exact=False))
    if field in PERSON_FIELDS and len(words) > 1 and lexeme.text.isupper():
        # in capitals throughout a word is no body's for its capitals: KIM JONG UN
        words = [typed.lower() for typed in words]
    parts = tuple(leaf for typed in words for leaf in _leaves(typed, field, lexeme.exact, lexeme, faulty))
    if not parts:
        raise faulty.at(lexeme, "there is no word between the marks", "name a word, or leave them out")
    return _joined(parts, slop, field, lexeme, faulty)


def regex(lexeme: Lexeme, field: str, faulty: Faulty) -> Node:
    """A pattern between slashes, in a field of words."""
    if field == "kind":
        return _kind(lexeme, faulty)
    if " " in _NO_SPACE.sub("", lexeme.text):
        raise faulty.at(
            lexeme, "a space in a pattern, which is compared with single words", "write one for each: /a+/ W/0 /b+/"
        )
    try:
        check(lexeme.text)
    except PatternFault as fault:
        raise faulty.at(
            lexeme, f"the pattern cannot be used: {fault}", "write a simpler one, as in /terror(ist|ism)s?/"
        ) from None
    return Regex(lexeme.text, field)


def _joined(parts: tuple[Leaf, ...], slop: int | None, field: str, lexeme: Lexeme, faulty: Faulty) -> Node:
    if len(parts) == 1 and slop is not None:
        mend = f"name two words or more; {lexeme.text.strip()}~1 finds other spellings of one"
        raise faulty.within(lexeme, lexeme.tail, f"a ~{slop} behind a single word", mend)
    if len(parts) == 1 and is_any_word(parts[0]):
        return _any_value(parts[0], field, lexeme, faulty)
    if len(parts) == 1:
        return parts[0]
    if all(map(is_any_word, parts)):
        raise faulty.at(lexeme, "a phrase of nothing but *", "name a word in it; * alone is every article")
    if slop is not None and any(map(is_any_word, parts)):
        raise faulty.at(
            lexeme, f"a * in a phrase with ~{slop}", f"leave out the *, for ~{slop} allows {slop} words between"
        )
    return Phrase(parts, slop, field)


def _any_value(leaf: Leaf, field: str, lexeme: Lexeme, faulty: Faulty) -> Node:
    """What a lone `*` means in a field."""
    if field == "text":
        return Everything()
    if field in STATES["has"]:
        return Has(field)
    if field in TEXT_FIELDS:
        what = "has:quote" if field in QUOTE_FIELDS else "* alone for every article"
        raise faulty.at(lexeme, f"{field}:* asks for no word", f"leave it out, or write {what}")
    return leaf


def _leaves(typed: str, field: str, exact: bool, lexeme: Lexeme, faulty: Faulty) -> Iterator[Leaf]:
    """The leaves of one typed word: several where wildcards stand in a compound, none where it has no letter."""
    exact = exact or typed.startswith("=")
    typed = typed.lstrip("=") if exact else typed
    if "*" in typed or "?" in typed:
        if exact and not (lexeme.exact and lexeme.kind == "phrase"):
            raise faulty.within(lexeme, typed, "a “=” before a word with wildcards", "leave out one of them")
        yield from _wildcards(typed, field)
    elif (distance := _DISTANCE.fullmatch(typed)) and not exact:
        yield _fuzzy(distance[1], distance[2], field, lexeme, faulty)
    elif readings(typed):
        yield Exact(typed, field) if exact else Word(typed, field)


def _wildcards(typed: str, field: str) -> Iterator[Leaf]:
    # A letter in place of each wildcard lets the common analysis cut the word where it would cut its matches.
    for token in tokens(typed.replace("*", "a").replace("?", "a")):
        piece = _STARS.sub("*", typed[token.start : token.end])
        # In small letters, for `"a* AND b"` would be taken for an operator between marks.
        yield Wildcard(piece, field) if "*" in piece or "?" in piece else Word(piece.lower(), field)


def _fuzzy(text: str, digits: str, field: str, lexeme: Lexeme, faulty: Faulty) -> Fuzzy:
    if digits not in ("1", "2"):
        raise faulty.within(lexeme, f"{text}~{digits}", f"an edit distance of {digits[:6]}", "it can be 1 or 2")
    found = readings(text)
    if not found or len(found[0]) != 1:
        raise faulty.within(lexeme, text, f"“{text}” is not one word, as ~{digits} needs", "leave out the ~")
    return Fuzzy(text, int(digits), field)


def _slop(lexeme: Lexeme, faulty: Faulty) -> int | None:
    if not lexeme.tail:
        return None
    digits = lexeme.tail[1:]
    if not (digits.isascii() and digits.isdecimal()):
        raise faulty.within(lexeme, lexeme.tail, "a “~” without its number", 'write "some words"~5')
    return limited(digits, lexeme, faulty)


def limited(digits: str, lexeme: Lexeme, faulty: Faulty) -> int:
    """A number of words between others."""
    if len(digits) > 9 or int(digits) > SLOP_LIMIT:
        raise faulty.at(lexeme, f"a distance of more than {SLOP_LIMIT:,} words", "use AND")
    return int(digits)


def _kind(lexeme: Lexeme, faulty: Faulty) -> Word:
    value = lexeme.text.casefold()
    if lexeme.kind == "regex" or value not in KINDS:
        raise _unknown(lexeme, "kind", KINDS, faulty)
    return Word(value, "kind")


def state(lexeme: Lexeme, field: str, faulty: Faulty) -> Node:
    """A value of `has:` or `is:`."""
    known = STATES[field]
    value = lexeme.text.casefold()
    if lexeme.kind not in ("word", "phrase") or lexeme.exact or value not in known:
        raise _unknown(lexeme, field, known, faulty)
    return Has(value) if field == "has" else Is(value)


def _unknown(lexeme: Lexeme, field: str, known: tuple[str, ...], faulty: Faulty) -> QueryError:
    near = nearest(lexeme.text, known)
    mend = f"did you mean {field}:{near}?" if near else f"it can be {', '.join(known)}"
    return faulty.at(lexeme, f"{field}: knows no “{lexeme.text[:40]}”", mend)


def like(lexeme: Lexeme, faulty: Faulty) -> Like:
    """The id of `like:`."""
    if lexeme.kind not in ("word", "phrase") or lexeme.exact or lexeme.tail or not lexeme.text.strip():
        raise faulty.at(lexeme, "like: needs an id", "write like:ID, as lists of results show it")
    return Like(lexeme.text.strip())


def day(lexeme: Lexeme, field: str, today: date, faulty: Faulty) -> Dates | Undated | Has:
    """A value of `date:`, `after:` or `before:`."""
    if lexeme.kind not in ("word", "phrase", "range") or lexeme.exact or lexeme.tail:
        raise faulty.at(lexeme, f"{field}: needs a date", dates.FORMS)
    words = lexeme.text.strip()
    try:
        if lexeme.kind == "range":
            return _between(lexeme, field, today)
        if field == "date":
            if words.casefold() == "none":
                return Undated()
            found = Has("date") if words == "*" else dates.dates(words, today)
            faulty.check(lexeme, words, fault_of_date(words, faulty.query[lexeme.end :]))
            return found
        return dates.after(words, today) if field == "after" else dates.before(words, today)
    except dates.DateFault as fault:
        raise faulty.within(lexeme, fault.words, fault.what, fault.mend) from None


def _between(lexeme: Lexeme, field: str, today: date) -> Dates:
    found = _BETWEEN.fullmatch(lexeme.text)
    if field != "date" or found is None:
        raise dates.DateFault(f"{field}: cannot read this range", "write date:[2017-01 TO 2017-03]", "")
    left, right = (None if end == "*" else end for end in found.groups())
    return dates.between(left, right, today)
