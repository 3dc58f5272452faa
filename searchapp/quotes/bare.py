"""Attributions in languages that show no name by a capital and of which lists of words are all that is known: Hebrew,
Persian, Hindi and Korean (`languages/bare.toml`).

Right before or behind what is marked stands a verb of saying, and beside it, or before the word or the ending that
marks a subject, who spoke: X אמר: "…", "…", אמר X; X گفت: «…»; X ने कहा, "…"; X은 "…"라고 말했다.
"""

from itertools import takewhile
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.marks import Marked
from searchapp.quotes.paragraphs import Governor
from searchapp.quotes.speakers.scripts.bare_names import Table, table_of

# so many characters around a stretch its attribution is looked for
_NEAR, _FAR = 160, 600
_SURE = 0.9
_ENDS = late(r"[.!?।؟\n](?=\s|$)|[\"“”„«»]")
# ארה"ב: no mark, but the sign of an abbreviation
_ABBREVIATED = late(r"(?<=[א-ת])[\"“”„](?=[א-ת](?![א-ת]))")
_WORD = late(r"\S+")
_SIGNS = ",،:;.।!?؟–—-()"
# whatever else is in marks in the sentence: X는 | "…"며 | "…"라고 했다
_MARKED = late(r"\"[^\"\n]*\"|“[^“”\n]*”|‘[^‘’\n]*’")
_MASK = "_"
_CLOSING = frozenset('"“”„«»')
_PAUSES = tuple(",،;:.।")
# so many words at most stand between what is said and its verb, and between that and its subject
_TO_VERB, _TO_SUBJECT, _LONGEST = 5, 12, 8


class _Token(NamedTuple):
    """A word with its place in the text, without and with the signs around it."""

    word: str
    start: int
    end: int
    printed: str


def attributed(text: str, span: Span, stretch: Marked) -> Governor | None:
    """Whom the words around a marked stretch of the paragraph `span` say it is of; None where they tell nothing, so
    that whoever spoke before goes on."""
    words = table_of(text, stretch.start, stretch.end)
    if words is None:
        return None
    before, behind, whole = _around(text, span, stretch, words.quotes_behind)
    for found in (_told_before(before, whole, words), _told_behind(before, behind, words)):
        if found is not None:
            subject, verb = found
            return _governor(subject, verb, words)
    return None


def is_told(text: str, span: Span, stretch: Marked) -> bool:
    """Whether a verb of saying right before or behind a marked stretch of the paragraph `span` shows that it was said,
    by whomever."""
    words = table_of(text, stretch.start, stretch.end)
    if words is None:
        return False
    before, behind, _ = _around(text, span, stretch, words.quotes_behind)
    return any(map(words.is_verb, (token.word for token in (*before[-_TO_VERB:], *behind[:_TO_VERB]))))


def _around(text: str, span: Span, stretch: Marked, masked: bool) -> tuple[list[_Token], list[_Token], bool]:
    """The words of its sentence before a marked stretch and behind it, what else is in marks as one word if `masked`;
    whether nothing else in marks is before them."""
    near = _FAR if masked else _NEAR
    start, end = max(span.start, stretch.open - near), min(span.end, stretch.close + near)
    before = _ABBREVIATED.sub("״", text[start : stretch.open])
    if masked and start == span.start:
        before = _masked(before)
    ends = list(_ENDS.finditer(before))
    begin = ends[-1].end() if ends else 0
    behind = _ABBREVIATED.sub("״", text[stretch.close : end])
    if masked:
        behind = _masked(behind)
    stop = _ENDS.search(behind, 1)
    whole = not ends or ends[-1].group() not in _CLOSING
    return _tokens(before[begin:], start + begin), _tokens(behind[: stop.end() if stop else None], stretch.close), whole


def _masked(text: str) -> str:
    return _MARKED.sub(lambda marked: _MASK * len(marked.group()), text)


def _tokens(text: str, offset: int) -> list[_Token]:
    found = []
    for match in _WORD.finditer(text):
        printed = match.group()
        word = printed.strip(_SIGNS)
        if word:
            start = offset + match.start() + printed.index(word)
            found.append(_Token(word.replace("״", '"'), start, start + len(word), printed))
    return found


def _told_before(before: list[_Token], whole: bool, words: Table) -> tuple[list[_Token], _Token] | None:
    """The subject and the verb of an attribution that stands before what is said."""
    verb = next((k for k in range(len(before) - 1, -1, -1) if _tells(before, k, words)), None)
    if verb is None or words.quotes_behind:
        return None
    if words.marker:
        return _marked_subject(before, verb, words)
    if len(before) - verb > _TO_VERB:
        return None
    if words.turned and _clause(before, verb) == verb:
        # אמר X: "…"
        return _up_to_clause(before[verb + 1 :], words), before[verb]
    subject = before[:verb] if whole else []
    while subject and subject[-1].word in words.parts:
        # X می | گوید
        subject.pop()
    stop = next((k for k, token in enumerate(subject) if token.word in words.stops or _tells(subject, k, words)), verb)
    parted = any(token.printed.endswith(_PAUSES) for token in subject[:stop])
    return ([] if words.turned and stop < len(subject) and not parted else subject[:stop]), before[verb]


def _up_to_clause(subject: list[_Token], words: Table) -> list[_Token]:
    """The words behind a verb up to a clause: אמר הנשיא | שאחת מהבטחותיו; none where it is of what is said."""
    return list(takewhile(lambda token: not _opens_clause(token, words), subject))


def _opens_clause(token: _Token, words: Table) -> bool:
    return token.word.startswith(words.that) and token.word not in words.titles and not token.printed.endswith(_PAUSES)


def _tells(tokens: list[_Token], at: int, words: Table) -> bool:
    """Whether token `at` is a verb of saying or the noun that makes one with the next, تأکید کرد, and not the noun
    alone: به گفته، با عنوان"""
    word = tokens[at].word
    made = word in words.light and at + 1 < len(tokens) and tokens[at + 1].word in words.makers
    return (made or words.is_verb(word)) and not (at > 0 and tokens[at - 1].word in words.behind)


def _marked_subject(tokens: list[_Token], verb: int, words: Table) -> tuple[list[_Token], _Token] | None:
    """The words before the one that marks a subject: X | ने कहा"""
    marker = next((k for k in range(verb - 1, max(verb - _TO_SUBJECT, -1), -1) if tokens[k].word in words.marker), None)
    if marker is None:
        # उन्होंने कहा
        subject = next((tokens[k] for k in range(verb) if tokens[k].word in words.pronouns), None)
        return ([subject], tokens[verb]) if subject is not None else None
    return tokens[_clause(tokens, marker) : marker], tokens[verb]


def _clause(tokens: list[_Token], at: int) -> int:
    """Where the clause begins that goes on with token `at`: behind a comma or a like sign."""
    begin = at
    while begin > 0 and at - begin < _LONGEST and not tokens[begin - 1].printed.endswith(_PAUSES):
        begin -= 1
    return begin


def _told_behind(before: list[_Token], behind: list[_Token], words: Table) -> tuple[list[_Token], _Token] | None:
    """The same of one that stands behind it, or around it: “…”, said X; X은 “…”라고 말했다."""
    reach = behind[:_TO_SUBJECT]
    verb = next((k for k, token in enumerate(reach) if words.is_verb(token.word)), None)
    if verb is None:
        return None
    if words.quotes_behind:
        if not words.opens_quoting(reach[0].word):
            return None
        inner = _ending_subject(reach[:verb], words)
        return inner or _ending_subject(before, words) or [], reach[verb]
    if words.turned:
        if verb > 0:
            return None
        # …, אמר נתניהו | לעיתונאים
        goes_on = not behind[0].printed.endswith(_PAUSES)
        subject = list(takewhile(lambda token: token.word not in words.stops, behind[1:] if goes_on else []))
        stop = next((k for k, token in enumerate(subject) if token.printed.endswith(_PAUSES)), len(subject) - 1)
        return _up_to_clause(subject[: stop + 1], words), behind[0]
    if words.marker:
        return _marked_subject(reach, verb, words)
    return None


def _ending_subject(tokens: list[_Token], words: Table) -> list[_Token] | None:
    """The words up to the last one whose ending marks a subject, without it: 김 대표|는"""
    if tokens and words.opens_quoting(tokens[0].word):
        tokens = tokens[1:]
    for k in range(len(tokens) - 1, -1, -1):
        bare = words.unmarked(tokens[k].word)
        if bare is not None and not bare.startswith(_MASK):
            last = tokens[k]
            begin = max([_clause(tokens, k), *(j + 1 for j in range(k) if tokens[j].word.startswith(_MASK))])
            return [*tokens[begin:k], last._replace(word=bare, end=last.start + len(bare))]
    return None


def _governor(subject: list[_Token], verb: _Token, words: Table) -> Governor | None:
    if not subject or words.is_understood([token.word for token in subject]):
        return None
    if words.quotes_behind and len(subject) > _LONGEST:
        return None
    # of a subject that goes on longer nothing is known but that nobody goes on who spoke before
    return Governor(Span(subject[0].start, subject[:_LONGEST][-1].end), Span(verb.start, verb.end), _SURE)
