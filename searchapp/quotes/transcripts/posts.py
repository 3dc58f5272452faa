"""Posts of a network that an article shows whole, with whose they are in place of marks.

`The harbour stays open. — Ann Holm (@annholm) May 3, 2019`, `Ann Holm (@annholm) The harbour stays open.`,
`The harbour stays open. A post shared by Ann Holm (@annholm) on May 3, 2019 at 8:20pm PDT`
"""

from collections.abc import Sequence
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.runs import UPPER

_HANDLE = r"\s?\(@\w{1,20}\)"
# without it nothing is looked for
_HINT = "(@"
_DAY = (
    r"(?:[^\W\d_]{3,12}\.?\s\d{1,2}(?:,|\sde)?\s\d{4}|\d{1,2}\.?\s(?:de\s)?[^\W\d_]{3,12}\.?(?:\sde)?\s\d{4}|"
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d)"
)
# — Ann Holm (@annholm) May 3, 2019
_CLOCK = r"(?:\sat\s\d{1,2}:\d\d\s?(?:[ap]m\b)?(?:\s[A-Z]{2,4}\b)?)?"
_SIGNED = late(
    rf"\s?(?:[—–]|(?<=\s)--?|\bA\spost\sshared\sby\s)\s?(?P<account>[^\n()@—–]{{2,60}}?){_HANDLE}"
    rf"(?:\s(?:on\s)?{_DAY}{_CLOCK}|\s?(?=$|\n))"
)
# Ann Holm (@annholm) We shall see
_HEADED = late(rf"(?P<account>[{UPPER}][^\n()@,:;!?—–]{{1,50}}?){_HANDLE}:?\s(?![\W\d]*$|\s?{_DAY})(?=[^\s(,a-zà-ÿ])")
# what a page puts before a post in one line with it
_BEFORE = late(r"\s*(?:x|Skip\s\w+(?:\s\w+){0,2}\sby\s@\w{1,20}|View\sthis\spost\son\s\w{2,20})\s")
_LINKS = late(r"(?:\s?(?:https?://\S{2,300}|(?:pic\.)?(?:twitter|x)\.com/\S{2,100}|t\.co/\S{2,100}))+\s?$")
# so far before the end its links stand
_NEAR_END = 600
# a word that a page puts behind a post; what is longer is another paragraph, and fewer words say nothing
_BUTTON, _LONGEST_BEHIND, _LEAST_WORDS = late(r"\s*(?:\w{1,20}\s*)?"), 20, 2
_WORD = compiled(r"[^\W\d_]{2,}")
# what somebody is quoted with has so many signs at least
_QUOTED = late(r"[“\"«„][^“”\"«»„\n]{20}")


class Post(NamedTuple):
    """What is said in posts of a paragraph, with the names of their accounts, and what else of it is read as any
    paragraph is."""

    said: tuple[tuple[Span, Span | None], ...]
    rest: tuple[Span, ...]


def posts(text: str, spans: Sequence[Span]) -> dict[Span, Post]:
    """The posts that stand in paragraphs of their own, by their paragraphs, each with the name of its account.

    A post in which somebody is quoted is read as a paragraph without its account: it may report who said so.
    """
    if not spans or text.find(_HINT, spans[0].start, spans[-1].end) < 0:
        return {}
    found = {}
    for span in spans:
        if text.find(_HINT, *span) >= 0 and (post := _signed(text, span) or _headed(text, span)) is not None:
            found[span] = post
    return found


def _signed(text: str, span: Span) -> Post | None:
    """The posts of a paragraph with their accounts behind them."""
    at = span.start
    told: list[tuple[Span, Span]] = []
    for signed in _SIGNED.finditer(text, *span):
        told.append((Span(at, signed.start()), Span(*signed.span("account"))))
        at = signed.end()
    if not told:
        return None
    if _BUTTON.fullmatch(text, at, span.end) is not None:
        return _post(text, told, None)
    return _post(text, told, Span(at, span.end)) if span.end - at > _LONGEST_BEHIND else None


def _headed(text: str, span: Span) -> Post | None:
    """The post of a paragraph that its account heads."""
    headed = _HEADED.match(text, *span)
    if headed is None:
        return None
    return _post(text, [(Span(headed.end(), span.end), Span(*headed.span("account")))], None)


def _post(text: str, told: Sequence[tuple[Span, Span]], behind: Span | None) -> Post:
    said: list[tuple[Span, Span | None]] = []
    rest: list[Span] = []
    for whole, account in told:
        words = _said(text, whole)
        if _QUOTED.search(text, *words) is not None:
            rest.append(words)
        elif sum(1 for _ in _WORD.finditer(text, *words)) >= _LEAST_WORDS:
            said.append((words, _account(text, account)))
    return Post(tuple(said), (*rest, behind) if behind is not None else tuple(rest))


def _said(text: str, words: Span) -> Span:
    """The `words` of a post without the links below them and what a page puts before them."""
    start, end = words
    before = _BEFORE.match(text, start, end)
    if before is not None:
        start = before.end()
    while start < end and text[start].isspace():
        start += 1
    links = _LINKS.search(text, max(start, end - _NEAR_END), end)
    if links is not None:
        end = links.start()
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _account(text: str, name: Span) -> Span | None:
    """The words of the name of an account, without signs beside them; None where it shows no capital."""
    start, end = name
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "."):
        end -= 1
    return Span(start, end) if start < end and text[start].isupper() else None
