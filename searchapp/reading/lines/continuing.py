"""Lines in which a text goes on though they look like something else: turns of a conversation, sentences behind an
advertisement, the short lines of a file that holds hardly more than its text.
"""

import re
from collections.abc import Sequence, Set
from itertools import chain, pairwise

from searchapp.patterns import compiled
from searchapp.quotes.transcripts.labels import ENDED, minuted_label
from searchapp.quotes.transcripts.standing import LONGEST, is_loud, standing
from searchapp.reading.lines.asides import author_described, is_aside
from searchapp.reading.lines.captions import is_caption
from searchapp.reading.lines.elsewhere import leads_elsewhere
from searchapp.reading.lines.heads import CLOSED, is_of_head
from searchapp.reading.lines.parts import Likelihood
from searchapp.reading.lines.recurring import RecurringLines
from searchapp.reading.lines.title_traits import beginnings
from searchapp.reading.lines.traits import PROSE, SENTENCES, Seen
from searchapp.reading.pages.page import Line, Page

"""Signs with which what can be text ends."""
_TURN = compiled(r"[A-ZА-ЯЁ][\w.’' -]{0,40}:\s+\S")
_TIMED_TURN = compiled(r"[A-ZА-ЯЁ][\w.’' -]{0,40}:?\s[(\[]?\d{1,2}:\d\d(?::\d\d)?[)\]]?:?\s*")
_BARE_TURN = compiled(r"[A-ZА-ЯЁ][\w.’' -]{1,40}:\s*")
_ASKED = compiled(r"Q\s")
_LETTERED = compiled(r"[QA](?:uestion|nswer)?[.:]\s+\S")
_LOUD_TURNS = 6
"""Labels in capitals that stand alone, which make a conversation."""
_TURNS, _BETWEEN_TURNS = 4, 2
_BRIDGE, _BRIDGE_FROM = 8, 0.05
_MOSTLY, _REACH, _RELATED = 0.7, 7, 0.3
"""Words of paragraphs to those of all lines from which on a file is made of paragraphs; lines between two of one text
at most, and the share of the longer words of a paragraph at least that stand in the text before it."""
_SENTENCE_SHARE, _TITLE_MAYBE = 0.85, 0.3
"""Words of sentences to those of all lines from which on a file holds hardly more than its text, where nothing asks
anything of a reader; the likelihood as a title from which on a line above that may be one."""
_RESUMED_FROM, _SHORT_TEXT, _INTERRUPTION = 0.1, 5, 2
"""The likelihood from which on a sentence is one in which a short text goes on; sentences that such a text has at most;
lines of an interruption that need not be known as one."""
_SHARED, _FEWEST_FURTHER = 2, 3
"""Longer words that a sentence below a text has in common with it at least where it belongs to it, and such sentences:
a single one asks or tells something of the site."""
_BEGINNING = 4
"""Words of a line at least that goes on in the next."""
_TO_INTERRUPT, _APART, _FEW_SHARED = 4, 12, 0.2
"""Lines of a text at least that is interrupted; lines from one of its paragraphs to the next at most; the share of the
longer words of such a paragraph, more of which stand in the rest of the text."""
RIGHTS = compiled(r"©|^\W{0,3}(?:\(c\)\s|copyright\b)", re.IGNORECASE)
ASKS = frozenset(["promotion", "related", "share", "menu", "form", "ad", "legal"])
ASKING = ASKS | {f"{name}+" for name in ASKS}
"""Traits of short lines, and of all lines, that want something of their reader."""


def able(page: Page, seen: Sequence[Seen], index: int) -> bool:
    """Whether a line can be text: it asks nothing of its reader."""
    text = page.lines[index].text
    return ASKING.isdisjoint(seen[index].signs) and not (is_aside(text) or leads_elsewhere(text))


def going_on(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The lines whose sentence goes on in a line of the body right below, in small letters."""
    found: set[int] = set()
    for index in () if page.markup else sorted(body, reverse=True):
        while index and page.lines[index].text[0].islower() and not page.lines[index].after_blank:
            index -= 1
            ended = page.lines[index].text.endswith(CLOSED)
            if index in body or ended or seen[index].size < _BEGINNING or not able(page, seen, index):
                break
            found.add(index)
    return found


def turns(page: Page, body: set[int]) -> tuple[set[int], set[int]]:
    """The lines of a conversation, and those of them that begin a turn, which other files of a folder may have too."""
    spoken = _spoken(page, body)
    short = {index: line.text for index, line in enumerate(page.lines) if len(line.text) <= LONGEST} if body else {}
    alone = standing(short, lambda at: at < len(page.lines) and page.lines[at].text.endswith(ENDED))
    if alone and not spoken:
        spoken = set(range(min(alone), max(*body, *alone) + 1))
    begun = {*alone, *(index + 1 for index in alone)}
    return spoken, {index for index in spoken if index in begun or _is_turn(page.lines[index].text)}


def _spoken(page: Page, body: set[int]) -> set[int]:
    """The turns of a conversation (`Name: words`, `Q: words`) that stand between lines of the body, and right below it,
    and all from the first of the lines that hold a name and a time alone, with words below, or names with a colon, of
    which some come again, or names in capitals, of which most do; or before a full stop, as in minutes; and all
    questions and answers."""
    if not body:
        return set()
    last = max(body)
    lettered = [index for index, line in enumerate(page.lines) if line.text[0] in "QA" and _LETTERED.match(line.text)]
    if len(lettered) >= _TURNS and 2 * len(body.intersection(lettered)) >= len(lettered):
        return set(range(lettered[0], lettered[-1] + 1))
    marked = [index for index in range(last + 1) if ":" in page.lines[index].text]
    above = [index for index in marked if index < last and page.lines[index + 1].text.endswith(CLOSED)]
    timed = [index for index in above if _TIMED_TURN.fullmatch(page.lines[index].text)]
    if len(timed) >= _TURNS - 1:
        return set(range(timed[0], last + 1))
    bare = [index for index in above if _BARE_TURN.fullmatch(page.lines[index].text)]
    if len(bare) >= _TURNS - 1 and len({page.lines[index].text for index in bare}) < len(bare):
        return set(range(bare[0], last + 1))
    all_loud = [index for index in range(last) if is_loud(page.lines[index].text)]
    loud = [index for index in all_loud if page.lines[index + 1].text.endswith(CLOSED)]
    names = {page.lines[index].text for index in loud}
    if len(loud) >= _LOUD_TURNS and 2 * len(names) <= len(loud) and 2 * len(loud) > len(all_loud):
        return set(range(loud[0], last + 1))
    noted = {index: label for index in range(last + 1) if (label := minuted_label(page.lines[index].text))}
    if len(noted) >= _LOUD_TURNS and 2 * len(set(noted.values())) <= len(noted):
        return set(range(min(noted), last + 1))
    said = {index for index in marked if index >= min(body) and _TURN.match(page.lines[index].text)}
    if len(said) < _TURNS or len(said & body) * 2 < len(said):
        return set()
    names = {page.lines[index].text.partition(":")[0] for index in said}
    for index in range(last + 1, len(page.lines)):
        if index - last > _BETWEEN_TURNS:
            break
        if page.lines[index].text.partition(":")[0] in names:
            said.update(range(last + 1, index + 1))
            last = index
    return said


def _is_turn(text: str) -> bool:
    """Whether a line begins as a turn does; other files of a folder may have the same: `Q  Thank you.`"""
    forms = (_TURN, _TIMED_TURN, _BARE_TURN, _ASKED)
    return any(form.match(text) for form in forms) or is_loud(text) or minuted_label(text) != ""


def bridged(likely: Sequence[Likelihood], seen: Sequence[Seen], body: set[int]) -> set[int]:
    """Short runs of nothing but prose between two lines of the body."""
    found: set[int] = set()
    for before, after in pairwise(sorted(body)):
        between = range(before + 1, after)
        if len(between) <= _BRIDGE and all(
            seen[index].form in PROSE and likely[index].body > _BRIDGE_FROM for index in between
        ):
            found.update(between)
    return found


def of_plain_text(
    page: Page, likely: Sequence[Likelihood], seen: Sequence[Seen], body: set[int], recurring: RecurringLines
) -> set[int]:
    """The sentences of a file that holds hardly more than its text, and what stands between them: a speech, a
    chronicle, what somebody copied. However short they are, there is nothing around that they could belong to."""
    if page.markup or not body or not any(seen[index].form in PROSE for index in body):
        return set()
    stop = next((at for at in range(max(body) + 1, len(seen)) if "comment" in seen[at].signs), len(seen))
    words = sum(each.size for each in seen[:stop])
    sentences = sum(each.size for each in seen[:stop] if each.form in SENTENCES)
    asking = any(not ASKING.isdisjoint(each.signs) for each in seen[:stop])
    if asking or sentences < _SENTENCE_SHARE * words:
        return set()
    first = min(body)

    def fits(index: int) -> bool:
        text = page.lines[index].text
        return (
            ASKING.isdisjoint(seen[index].signs)
            and (text not in recurring or text.endswith(":"))
            and not (
                is_aside(text) or is_caption(text) or is_of_head(text) or RIGHTS.search(text) or leads_elsewhere(text)
            )
        )

    def ends(index: int) -> bool:
        return seen[index].form in SENTENCES or page.lines[index].text.rstrip("*_").endswith(CLOSED)

    told = {index for index in range(1, first) if likely[index].title < _TITLE_MAYBE and ends(index) and fits(index)}
    last = max(body)
    while (after := next((at for at in (last + 1, last + 2) if at < stop and ends(at) and fits(at)), None)) is not None:
        last = after
    return told | {index for index in range(first, last + 1) if index not in body and fits(index)}


def further_paragraphs(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The paragraphs of a file that is made of such, or of what an extractor keeps of a page, however many captions and
    links to other stories stand between them, as in stories told with pictures and pages that go on through a day."""
    if not body or len(body) == len(seen) - min(body) or (page.markup and page.kept is None):
        return set()
    told = [seen[index] for index in page.kept] if page.kept is not None and page.markup else seen
    if sum(each.size for each in told if each.form == "P") < _MOSTLY * sum(each.size for each in told):
        return set()
    if any("comment" in each.signs for each in seen):
        return set()
    known = {word for index in body for word in seen[index].words}
    found: set[int] = set()
    last = min(body)
    for index in range(last, len(seen)):
        own = seen[index].words
        if index in body:
            last = index
        elif (
            seen[index].form == "P"
            and index - last <= _REACH
            and (not page.markup or (page.kept is not None and index in page.kept))
            and len(own & known) >= _RELATED * len(own)
            and ASKING.isdisjoint(seen[index].signs)
            and not (is_aside(page.lines[index].text) or is_caption(page.lines[index].text))
            and author_described(page.lines[index].text) is None
        ):
            found.add(index)
            known |= own
            last = index
    return found


def continued(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The sentences in which a text of sentences goes on right below what passes for its end, with nothing between but
    subheads in capitals and advertisements, each with words of what stands before."""
    last = max(body, default=-1)
    if page.markup or last + 1 == len(seen) or sum(seen[index].form in PROSE for index in body) <= _SHORT_TEXT:
        return set()
    known = set(chain.from_iterable(beginnings(seen[index].words) for index in body))
    found: set[int] = set()
    for index in range(last + 1, len(seen)):
        own, text = beginnings(seen[index].words), page.lines[index].text
        if seen[index].form in PROSE:
            told = text.endswith(CLOSED) and able(page, seen, index) and not is_caption(text)
            if not told or len(own & known) < _SHARED or author_described(text) is not None:
                break
            found |= {index, *(at for at in range(last + 1, index) if "ad" not in seen[at].signs)}
            known |= own
            last = index
        elif index - last > _INTERRUPTION or not ("ad" in seen[index].signs or _is_subhead(page.lines[index])):
            break
    return found if sum(seen[index].form in PROSE for index in found) >= _FEWEST_FURTHER else set()


def interrupted(page: Page, seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The paragraphs between two lines of a body that have words of it, not far from one another, and the sentences
    between such: captions, offers and links to other stories interrupt a text so often that it looks like them."""
    if page.markup or len(body) < _TO_INTERRUPT:
        return set()
    found: set[int] = set()
    known: set[str] = set()
    for before, after in pairwise(sorted(body)):
        if any("comment" in seen[at].signs for at in range(before + 1, after)):
            break
        between = [at for at in range(before + 1, after) if seen[at].form == "P"]
        if not between:
            continue
        known = known or set(chain.from_iterable(beginnings(seen[at].words) for at in body))
        told = [at for at in between if _belongs(page, seen[at], at, known)]
        ends = (before, *told, after)
        if told and all(second - first <= _APART for first, second in pairwise(ends)):
            found.update(told)
            for first, second in pairwise(ends):
                run = range(first + 1, second)
                if all(seen[at].form in SENTENCES and able(page, seen, at) for at in run):
                    found.update(run)
    return found


def _belongs(page: Page, one: Seen, index: int, known: Set[str]) -> bool:
    """Whether a paragraph has some of the `known` words, and nothing of what stands around a text."""
    text, own = page.lines[index].text, beginnings(one.words)
    shared = len(own & known)
    related = shared >= _SHARED and shared > _FEW_SHARED * len(own)
    dated = "date+" in one.signs  # captions say on which day a picture was taken
    return related and not dated and ASKING.isdisjoint(one.signs) and not (is_aside(text) or is_caption(text))


def _is_subhead(line: Line) -> bool:
    return line.text.isupper() and line.after_blank


def resumed(page: Page, likely: Sequence[Likelihood], seen: Sequence[Seen], body: set[int]) -> set[int]:
    """The sentences in which a short text goes on behind what interrupts it: an advertisement, an offer, a link to
    another story. In a few lines these weigh more than the text does."""
    if page.markup or not body or sum(seen[index].form in PROSE for index in body) > _SHORT_TEXT:
        return set()
    found: set[int] = set()
    last, interrupted, elsewhere = min(body), False, False
    for index in range(last, len(seen)):
        if index - last > _REACH or "comment" in seen[index].signs:
            break
        near = interrupted or index - last <= _INTERRUPTION + 1
        if index not in body and not (near and _resumes(page, likely, seen, index, elsewhere, index - last == 1)):
            interrupted |= not ASKING.isdisjoint(seen[index].signs)
            elsewhere |= leads_elsewhere(page.lines[index].text)
            continue
        if index not in body:
            found.add(index)
        last, interrupted, elsewhere = index, False, False
    return found


def _resumes(
    page: Page, likely: Sequence[Likelihood], seen: Sequence[Seen], index: int, elsewhere: bool, below: bool
) -> bool:
    """Whether a sentence can be one in which a text goes on: right `below` its last line, or behind others that may be
    of a list of stories `elsewhere`, of which each has a sentence."""
    form, text = seen[index].form, page.lines[index].text
    if elsewhere and (index + 1 == len(seen) or seen[index + 1].form not in PROSE):
        return False
    least = _RESUMED_FROM if form in PROSE else _BRIDGE_FROM if below and form in SENTENCES else 1.0
    return likely[index].body > least and able(page, seen, index) and not (is_caption(text) or author_described(text))
