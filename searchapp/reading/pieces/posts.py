"""A post or a thread of posts that was copied from a social network as text: its account, its day and its words,
without names, counts and buttons.
"""

import re
from collections.abc import Sequence

from searchapp.patterns import late
from searchapp.reading.dates.forms import printed_dates
from searchapp.reading.pages.page import Fact, HtmlFacts, Line

_HANDLE = re.compile(r"@\w{2,20}(?:\s?·.{0,30})?$")
_MOMENT = late(r"\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\s?·\s?(?P<day>[^·]{6,24}?\d{4})(?:\s?·.{0,60})?$")
_POSTED = re.compile(r"(?P<day>.{6,40}?\d)\s?(?:·.{0,30}|\W{0,3})$")
_COUNTED = (
    r"(?:comments?|shares?|likes?|retweets?|reposts?|quotes?|quote tweets?|views?|repl(?:y|ies)|reactions?|bookmarks?|"
    r"kommentare?|mal geteilt|commentaires?|partages?|comentarios?|комментари\w{0,3}|репост\w{0,3}|yorum|paylaşım)"
)
_COUNT = late(
    rf"(?i)[\d.,]{{1,9}}\s?(?:[km]|тыс\.?|mio\.?)?(?:\s{_COUNTED})?(?:\s[\d.,]{{1,9}}[km]?\s{_COUNTED}){{0,3}}$|"
    r"\+\d{1,3}$|\W{1,3}$"
)
_BUTTON = late(
    rf"(?i)(?:{_COUNTED}|posts?|tweet|thread|conversation|follow(?:ing)?|show (?:this thread|more|replies)|"
    r"translate (?:post|tweet|bio)|see (?:new posts|translation|more)|post your reply|gif|alt|send|all reactions:?|"
    r"most relevant|all comments|write a comment.{0,20}|gefällt mir|kommentieren|teilen|j[’']aime|commenter|partager|"
    r"me gusta|comentar|compartir|нравится|комментировать|поделиться|beğen|yorum yap|paylaş|replying to .{1,40})$"
)
_NETWORKS = ("facebook", "linkedin", "vk", "вконтакте", "threads", "instagram")
_WINDOW = late(r".{10,400}/\s?(?:Twitter|X)$")
_ADDRESS = late(r"https?://(?:mobile\.|www\.)?(?:twitter|x|facebook)\.com/\S{2,200}$")
_TOP, _BUTTONS, _LONGEST_NAME, _MOST_LINES = 6, 2, 60, 400
"""Lines among which the first handle stands, and of a post with its buttons; different buttons that are too few;
characters of the name of an account; lines of what can be posts."""


def posted(lines: Sequence[Line]) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """What a copied post says of itself and the lines of its text; None where the text is no such post."""
    if len(lines) > _MOST_LINES:
        return None
    return _with_handle(lines) or _with_buttons(lines)


def _with_handle(lines: Sequence[Line]) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """Posts of one account, each below its name and handle, as X shows them; replies of others are left out."""
    if not any(_HANDLE.match(line.text) for line in lines[1 : _TOP + 1]):
        return None
    handles = [index for index in range(1, len(lines)) if _HANDLE.match(lines[index].text)]
    moment = next((met for line in lines if len(line.text) < 120 and (met := _MOMENT.match(line.text))), None)
    if moment is None:
        return None
    account = lines[handles[0] - 1].text
    mine = lines[handles[0]].text.split()[0]
    names = {index - 1 for index in handles}
    text: list[Line] = []
    own = True
    for index in range(handles[0], len(lines)):
        line = lines[index].text
        if index in handles:
            own = line.startswith(mine)
        elif own and index not in names and not _is_furniture(line):
            text.append(lines[index])
    return _found(account, moment[0], text)


def _with_buttons(lines: Sequence[Line]) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    """A post below its account and its day, above counts and buttons, as Facebook shows it, with its own name above."""
    if lines and lines[0].text.casefold() in _NETWORKS:
        lines = lines[1:]
    if len(lines) < _TOP or len(lines[0].text) > _LONGEST_NAME or not (posted_on := _POSTED.match(lines[1].text)):
        return None
    date = next(printed_dates(lines[1].text), None)
    if date is None or not (date.day and date.year) or len(lines[1].text) > _LONGEST_NAME:
        return None
    end = next((index for index in range(2, len(lines)) if _is_furniture(lines[index].text)), len(lines))
    buttons = {line.text.casefold() for line in lines[end:] if _BUTTON.match(line.text)}
    return _found(lines[0].text, posted_on[0], lines[2:end]) if len(buttons) > _BUTTONS else None


def _is_furniture(text: str) -> bool:
    return any(pattern.fullmatch(text) for pattern in (_COUNT, _BUTTON, _MOMENT, _WINDOW, _ADDRESS)) or _is_day(text)


def _is_day(text: str) -> bool:
    date = next(printed_dates(text), None) if len(text) < _LONGEST_NAME and any(map(str.isdigit, text)) else None
    return date is not None and len(text) - (date.end - date.start) <= 3


def _found(account: str, moment: str, text: Sequence[Line]) -> tuple[HtmlFacts, tuple[Line, ...]] | None:
    if not text or len(account) > _LONGEST_NAME:
        return None
    sites, dates = (Fact("front matter site", account),), (Fact("front matter date", moment),)
    return HtmlFacts(sites=sites, dates=dates), tuple(text)
