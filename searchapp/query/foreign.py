"""Signs of other query languages that would be read as words here, and silently find something else.

LexisNexis, Factiva, ProQuest, Lucene, Google and the concordancers each write their own. Known here are those that
hardly stand in a text, with what is written instead. A word that is meant as it stands can be put between marks.
"""

import re
import unicodedata
from typing import NamedTuple

from searchapp.patterns import late
from searchapp.query.fields import FIELDS, nearest
from searchapp.query.tree import NAME_FIELDS


class Fault(NamedTuple):
    """What is foreign about a word, and what to write."""

    what: str
    mend: str


_SENTENCE, _PARAGRAPH = ("s", "sent", "sentence", "seg"), ("p", "para", "paragraph")
_UNIT = rf"({'|'.join(_SENTENCE + _PARAGRAPH)}|\d{{1,6}})"
_SLASHED = late(rf"(?ia)/{_UNIT}(?=\s|$)")
_NEAR = late(
    rf"(?ia)(near|n|w|not|within|around|same|onear|pre|p|adj)/{_UNIT}|(near|onear|adj|within|around)(\d{{1,4}})"
)
_IN_ORDER = ("onear", "pre", "p", "adj")
_OPERATORS = {
    "ADJ": "write W/0",
    "adj": "write W/0, or put it between marks if it is a word",
    "ANDNOT": "write NOT",
    "ONEAR": "write W/5",
    "SAME": "write SAME/S or SAME/P, or in lower case if it is a word",
    "XOR": "write (a OR b) NOT (a b)",
}
_BETWEEN = {
    **dict.fromkeys(("ODER", "OU", "ИЛИ", "АБО", "NEBO", "LUB", "VEYA"), "write OR"),
    **dict.fromkeys(("NICHT", "SAUF", "НЕ"), "write NOT"),
    **dict.fromkeys(("UND", "И"), "write AND, or leave it out"),
}
"""Operators between words, unless everything is written in capitals."""
_SHORT_NEAR = late(r"(?ia)([nw])(\d{1,2})")
_OPERATOR = late(r"AND|OR|NOT|(?:NEAR|W|SAME)/.*")
_BEFORE_A_NUMBER = ("around", "within")
_NUMBER = late(r"(?a)\s*(\(?)\s*(\d{1,6})")
_NOT = late(r"\s+NOT\b")
_AT_LEAST = late(r"(?a)atl(?:east)?(\d+)")
_UNTIL = ("to", "till", "until", "through", "bis")
_TO = late(rf"(?ia)\s+(?:{'|'.join(_UNTIL)})\s+(\d{{4}}[\d-]*)")
"""Behind a date: until another."""
_TITLES = ("hd", "hl", "hlead", "headline", "intitle", "allintitle")
_ENDING = late(r"\((?:e|e?s|n|nen|in)\)")
_COMPARED = late(r"([^\W\d_]+)([<>]=?|=)(\w\S*)")
_CODES = ("rst", "la", "ns", "sn", "sc", "co", "pd", "au", "lp", "td", "wc")
_COMPARABLE = (*FIELDS, *_TITLES, *_CODES, "source", "author", "language")
"""What stands before a `=`; before a `<` or `>` anything may."""
_MINUS = late(r"[–—−‐‑!]\w")
_RANGE = late(r"(?:[<>]=|\.\.)\d{4}\S*|\d{4}(?:-[\d-]*)?\.\.\S*")
"""What is a range of dates if date: stands before it."""
_PATTERN = late(r"\w{2}\.[*+]|\w\[[^\[\]]+\]|\[[^\[\]]+\][\w*+?]")
_WIDE = late(r"(?s)[（）＂＊｛｝｜]|[－！＋＝]\w.*|.*～\d")
_QUOTED = late(r"['`´]+\w[^'`´]*\s[^'`´]*\w['`´]+(?!\w)")
_LISTED = late(r"[^\W\d][,;][^\W\d]")
_CHOICE = late(r"\([^()]*\s(?:OR|AND|NOT)\s[^()]*\)")
_ANY_WORD = ("#", "@", "[]")
_LEFT_OUT = ("..", "...", "....", "…", "[...]", "[…]", "(...)", "(…)")
_JOINED = late(r"(?s)(\S.*?)\s(AND|OR|NOT)\s(.*\S)")


def mend_of_slash(query: str, at: int) -> str | None:
    """What to write for the `/s`, `/p` or `/5` that stands here, if one does."""
    found = _SLASHED.match(query[at:])
    return _near("", found[1]) if found else None


def fault_of_word(word: str, following: str = "", before: str = "") -> Fault | None:
    """What is foreign about a word that stands without marks behind the text `before`, in front of `following`."""
    if word.rstrip("*").isalpha() and not (
        is_wary(word) or word in _OPERATORS or following.startswith("(") or max(word) > "\uff00"
    ):
        return None
    return (
        _operator(word, following) or _between(before, word, following) or _sign(word, following)
    ) or fault_in_marks(word)


def _between(before: str, word: str, following: str) -> Fault | None:
    """What is foreign about a word between two others."""
    short = _SHORT_NEAR.fullmatch(word)
    if not short and (word not in _BETWEEN or (before + following).isupper()):
        return None
    left, right = before.split()[-1:], following.split()[:1]
    if not left or left[0][-1] in "({-:=" or _OPERATOR.fullmatch(left[0]):
        return None
    if not right or right[0][0] in ")}" or _OPERATOR.fullmatch(right[0]):
        return None
    mend = _near(short[1], short[2]) if short else _BETWEEN[word]
    return Fault(f"“{word}” is no operator here", f"{mend}, or put it between marks if it is a word")


def fault_in_marks(word: str) -> Fault | None:
    """What is foreign about a word even where it stands between marks or behind a `=`."""
    if word.isalnum():
        return None
    if "|" in word.strip("|"):
        return Fault(f"a “|” within “{word}”", f"write ({' OR '.join(filter(None, word.split('|')))})")
    if _PATTERN.search(word):
        return Fault(f"“{word}” looks like a pattern", f"write /{word.strip('/')}/")
    return None


def fault_in_phrase(word: str) -> Fault | None:
    """What is foreign about a word among others between the same marks."""
    if word in _ANY_WORD:
        return Fault(f"“{word}” stands for no word", "write * for any one word")
    if word in _LEFT_OUT:
        return Fault(f"“{word}” stands for no word", 'leave it out; write * for any one word, "…" W/9 "…" for several')
    if "/" in word and _NEAR.fullmatch(word):
        return Fault(f"“{word}” between marks is no operator", "put each side of it between marks of its own")
    return fault_in_marks(word)


def fault_of_phrase(text: str) -> Fault | None:
    """What is foreign about all that stands between marks."""
    choice = _CHOICE.search(text) if "(" in text else None
    if choice is None:
        return _joined(text)
    before, behind = text[: choice.start()].strip(), text[choice.end() :].strip()
    parts = [f'"{before}"' if before else "", choice.group(), f'"{behind}"' if behind else ""]
    return Fault("brackets between marks choose nothing", f"write {' W/0 '.join(filter(None, parts))}")


def _joined(text: str) -> Fault | None:
    """The same of an operator between words that are not all in capitals."""
    joined = None if text.isupper() else _JOINED.fullmatch(text)
    if joined is None:
        return None
    left, name, right = joined.groups()
    mend = f'write "{left[:60]}" {name} "{right[:60]}", or in lower case if it is a word'
    return Fault(f"“{name}” between marks is no operator", mend)


def fault_of_date(first: str, following: str) -> Fault | None:
    """What is foreign about what stands behind the date `first`."""
    until = _TO.match(following)
    return Fault(f"“{until[0].strip()}” behind a date", f"write date:{first}..{until[1]}") if until else None


def fault_of_value(word: str, field: str) -> Fault | None:
    """What is foreign about a word that stands without marks as the value of a field."""
    if word in ("AND", "OR", "NOT"):
        mend = f"write -{field}:word, or put" if word == "NOT" else "put"
        return Fault(f"{word} after {field}:", f"{mend} it between marks if it is a word")
    if (inner := _field_of(word)) is not None:
        mend = f"write {inner}:{field}:word" if inner.startswith("atleast") else "leave out one of them"
        return Fault(f"{inner}: after {field}:", f"{mend}, or put it between marks if it is a word")
    if field in NAME_FIELDS and _is_list(word):
        return Fault(f"a list of values after {field}:", f"write {field}:({_choice(word)})")
    return None


def fault_of_exact(word: str) -> Fault | None:
    """What is foreign about a word without marks behind a `=`."""
    field = _field_of(word)
    return Fault(f"a “=” before {field}:", f"write {field}:=word") if field else None


def _field_of(word: str) -> str | None:
    """The field that a word begins with, as `title` in `title:x`."""
    name, colon, _ = word.partition(":")
    folded = name.casefold()
    return folded if colon and (folded in FIELDS or re.fullmatch(r"(?a)atleast\d*", folded)) else None


def _choice(listed: str) -> str:
    return " OR ".join(filter(None, re.split("[,;]", listed)))


def is_wary(word: str) -> bool:
    """Whether a word may be foreign by what stands behind or before it."""
    return (
        word == "BUT"
        or word in _BETWEEN
        or word.lower() in (*_BEFORE_A_NUMBER, *_UNTIL)
        or word[0] in "'`´"
        or _SHORT_NEAR.fullmatch(word) is not None
    )


def _is_list(word: str) -> bool:
    return not word.isalnum() and _LISTED.search(word) is not None


def _operator(word: str, following: str) -> Fault | None:
    what, name = f"“{word}” is no operator here", word.casefold()
    if near := _NEAR.fullmatch(word):
        mend = _near(near[1] or near[3], near[2] or near[4])
        return Fault(what, f"{mend}, or put it between marks if it is a word")
    if word in _OPERATORS:
        return Fault(what, _OPERATORS[word])
    if name in _BEFORE_A_NUMBER and (number := _NUMBER.match(following)) and (number[1] or word.isupper()):
        return Fault(what, f"write NEAR/{number[2]}")
    if word == "BUT" and _NOT.match(following):
        return Fault("“BUT NOT” is no operator here", "write NOT")
    opens = following.startswith("(")
    if (at_least := _AT_LEAST.fullmatch(name)) and (opens or name.startswith("atleast")):
        return Fault(what, f"write atleast{at_least[1]}:word")
    if not opens:
        return None
    if name in _TITLES or name in FIELDS:
        field = "title" if name in _TITLES else name
        return Fault(what, f"write {field}:(…), or put a space before the bracket if it is a word")
    if ending := _ENDING.match(following):
        return Fault(f"“{word}{ending.group()}” is no word", f"write {word}, which finds all its forms, or {word}*")
    return Fault(what, "there is none like it; put a space before the bracket if it is a word")


def _near(name: str, measure: str) -> str:
    name, measure = name.lower(), measure.lower()
    if measure in _SENTENCE:
        return "write SAME/S"
    if measure in _PARAGRAPH:
        return "write SAME/P"
    if name == "not":
        return f"write a NOT (a NEAR/{measure} b)"
    if name == "w":
        return f"write W/{measure} for this order, NEAR/{measure} for any"
    return f"write {'W' if name in _IN_ORDER else 'NEAR'}/{measure}"


def _sign(word: str, following: str) -> Fault | None:
    first, last, rest = word[0], word[-1], word[1:]
    if not word.isascii() and (fault := _full_width(word)):
        return fault
    if _MINUS.match(word):
        return Fault(f"a {'“!”' if first == '!' else 'dash'} before “{rest}”", f"did you mean -{rest}?")
    if _RANGE.fullmatch(word):
        return Fault(f"a range without its field, “{word}”", f"write date:{word}")
    if first == "+" and rest[:1].isalnum():
        return Fault(f"a “+” before “{rest}”", f"leave it out, for every word must occur; ={rest} is this form only")
    if first == ":" and rest:
        return Fault(f"a “:” before “{rest}”", "write the field right before it: title:word")
    if last in "!$%" and word[:-1].isalpha() and not word[:-1].isupper():
        return Fault(f"a “{last}” behind “{word[:-1]}”", f"write {word[:-1]}* for all that begins so, or leave it out")
    if "^" in word:
        return Fault(f"a “^” in “{word}”", "leave it out: words have no weights here, and =word is this form only")
    compared = _COMPARED.fullmatch(word)
    if compared and (compared[2] != "=" or compared[1].casefold() in _COMPARABLE):
        return _compared(*compared.groups())
    if _is_list(word):
        choice = f"({_choice(word)}) for one of them"
        return Fault(f"a list without spaces, “{word}”", f"write {choice}, or put it between marks if it stands so")
    if quoted := _QUOTED.match(word + following):
        words = quoted.group().strip("'`´")
        return Fault(f"a phrase between {first} marks", f'write "{words[:60]}"')
    return None


def _compared(name: str, sign: str, value: str) -> Fault:
    known = name.casefold() in _COMPARABLE
    field = name.casefold() if name.casefold() in FIELDS else nearest(name, FIELDS) if known else None
    before = sign if field == "date" and sign != "=" else ""
    mend = f"write {field}:{before}{value}" if field else "put it between marks if it stands so"
    return Fault(f"a “{sign}” behind “{name}”", mend)


def _full_width(word: str) -> Fault | None:
    narrow = unicodedata.normalize("NFKC", word)
    field, wide, _ = word.partition("：")
    is_field = wide and unicodedata.normalize("NFKC", field).casefold() in FIELDS
    if is_field or _WIDE.match(word) or narrow in ("AND", "OR", "NOT"):
        return Fault(f"full-width signs in “{word}”", f"did you mean {narrow}?")
    return None
