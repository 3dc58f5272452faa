"""Transcripts: turns after `NAME:` or `Question:`, and in minutes after `M. NAME.` and the like."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.transcripts.interviews import by_initials, initials_of, interviewee, is_answer, letters
from searchapp.quotes.transcripts.labels import ENDED, Printed, behind_space, printed_labels
from searchapp.quotes.transcripts.naming import MARKS, Named, Naming, in_title, is_titled
from searchapp.quotes.transcripts.standing import LONGEST, with_office
from searchapp.quotes.transcripts.wordings import OWN_WORDS, SAYING

_QUESTION = compiled(
    r"(?:question|answer|reporter|moderator|q|a|вопрос|ответ|ведущий|ведущая|корреспондент|antwort|pregunta|respuesta|"
    r"(?:zusatz|nach)?frage(?:\s[\w.’'-]+){0,2}|zusatz|zuruf|"
    r"réponse|otázka|odpověď|soru|domanda|risposta)(?:\s*\d+)?",
    re.IGNORECASE,
)
_REPORTS = compiled(r"(?:[”\"»]|'')[^.\n]{0,60}\b(?:said|says|told|added|сказал|заявил|sagte|dijo|déclaré)\b")
# a first paragraph shorter than this may be the headline: Berg: We shall mend the bridge
_HEADLINE = 160
_BREAK = late(
    r"\s*(?:[*<\[(•_=]|-{3}|to be continued|end (?:of|\d)|\d{1,2}:\d\d\s?[ap]\.?m\b|"
    r"the (?:meeting|house|senate|assembly|session|sitting|hearing|council|committee) "
    r"(?:(?:then )?rose|(?:was |then )?(?:adjourned|suspended|called to order|resumed))\b|"
    r"(?:\w+ )?(?:hon(?:ou?rable|\.) )?members interject)",
    re.IGNORECASE,
)
# what a sentence ends in, and a label above what was said
_ENDING = '.?!…:”"»“’)]'
_GOING_ON = f"{_ENDING},;…—–-"
# fewer characters behind a label are nothing said: the turn stands in the next paragraph, if so many labels stand alone
_LEAST_SAID, _NAME_LINES = 2, 3
# so many turns of a paragraph each show that turns are no longer there
_TURNS = 4
# so many questions behind labels that name nobody, each with an answer
_ASKED = 2
# fewer turns are no list, and in one of so many turns at least somebody speaks of themselves
_LISTED, _OWN = 5, 3
# one of so many points above an article may end a sentence; they tell what so many people say
_POINTS, _ABOVE = 4, 2
# a line of a table or a count: 1,547. – 49 percent. – 4 wins, 2 losses; what has more words than numbers is none
_FIGURE, _WORD = compiled(r"[+$€£-]?\d[\d.,:]*%?"), compiled(r"[^\s().,;]+")
_LONGEST_FIGURES = 60
# what was done before words: [Operator Instructions] Our first question …
_NOTE = late(r"\s*(?:\([^()\n]{1,80}\)|\[[^\[\]\n]{1,80}\])\.?\s*")
# what the clerk notes of the room, and nothing said: (Inaudible.)
_NOTED = compiled(r"\s*\([^()\n]*\)[\s.]*")


class Turn(NamedTuple):
    """Words of one speaker in one paragraph.

    `speaker` is a canonical name, None for an unnamed one; `label` is where it is printed.
    """

    span: Span
    speaker: str | None
    label: Span | None


class _Label(NamedTuple):
    """The label of a turn: how it is printed, whom it names or None, and where the words begin behind it."""

    printed: Printed
    speaker: str | None
    start: int


def turns(
    text: str, spans: Sequence[Span], people: People, title: str | None = None, language: str | None = None
) -> dict[Span, Turn]:
    """The turns of a transcript, by the paragraph they stand in; empty for an article that is none.

    A turn runs on over following paragraphs to the next label, unless many of these report what people said.
    One label alone counts only where it is a full name with nothing but a title before it. Labels that name nobody
    are resolved by the introduction and the `title`. Minutes are read as they are printed in the `language`.
    """
    labels = _labels(text, spans, people, title, language)
    if (
        not labels
        or _are_points(text, labels)
        or (len(labels) == 1 and not _is_sure(text, next(iter(labels.values())), people, title or ""))
    ):
        return {}
    found: dict[Span, Turn] = {}
    current: _Label | None = None
    alone = any(label.printed.alone for label in labels.values())
    for span in _with_turns(text, spans, labels):
        label = labels.get(span)
        if label is not None:
            current, start = label, label.start
        elif current is None or _is_break(text, span):
            continue
        elif alone and span.end - span.start <= LONGEST and not text.endswith(ENDED, *span):
            # a heading of the record, or who took part
            line = text[span.start : span.end]
            current = None if line.endswith(":") or with_office(line) else current
            continue
        else:
            start = span.start
        if start < span.end and _NOTED.fullmatch(text, start, span.end) is None:
            found[span] = Turn(Span(start, span.end), current.speaker, current.printed.place)
    return {} if language == "en" and _is_list(text, found, labels, people) else found


def _is_list(text: str, found: Mapping[Span, Turn], labels: Mapping[Span, _Label], people: People) -> bool:
    """Whether the paragraphs behind labels are those of a list, of people or wares, for hardly anybody in them asks or
    speaks of themselves: Ann Berg: A clerk of 40 from Oakham. Weight limit: 400 pounds."""
    if len(found) < _LISTED:
        return False
    often = Counter(label.speaker for label in labels.values())
    for label in labels.values():
        printed, again = label.printed, label.speaker is None or often[label.speaker] > 1
        if printed.timed or printed.minuted or printed.alone or printed.words.isupper():
            return False
        if again and (label.speaker is None or people.is_borne(label.speaker)):
            return False
    own = sum(OWN_WORDS.search(text, *span) is not None or text.find("?", *span) >= 0 for span, _, _ in found.values())
    return own * _OWN < len(found)


def _is_break(text: str, span: Span) -> bool:
    """Whether a paragraph is none of what is said: a list, a heading, what is noted in brackets alone."""
    broken = _BREAK.match(text, *span)
    if broken is None:
        return False
    noted = _NOTE.match(text, *span) if broken.group().endswith(("(", "[")) else None
    behind = text[noted.end() : span.end] if noted is not None else ""
    return not (behind[:1].isupper() or (behind[:1].isalpha() and text[span.start] == "[" and " " in behind))


def _with_turns(text: str, spans: Sequence[Span], labels: Mapping[Span, _Label]) -> Sequence[Span]:
    """The paragraphs in which turns stand: those with labels, and the others where somebody speaks on in them; none
    where the only label is the beginning of a headline."""
    first, single = min(labels), len(labels) == 1
    if all(label.printed.minuted for label in labels.values()):
        return spans
    following = [span for span in spans if span.start > first.start]
    own = sum(OWN_WORDS.search(text, *span) is not None for span in following) >= max(1, 0.4 * len(following))
    headed = first == spans[0] and len(spans) > 1 and first.end - first.start < _HEADLINE
    if single and headed and not own:
        return ()
    between = [span for span in following if span not in labels]
    reports = sum(_REPORTS.search(text, *span) is not None for span in between)
    told = single and any(SAYING.search(text, *span) or MARKS.match(text, *span) for span in between)
    # one label speaks on in the first person alone
    alone = told or (single and not own) or reports > 0.15 * len(between)
    return _without_tail(text, sorted(labels) if alone else spans, labels)


def _are_points(text: str, labels: Mapping[Span, _Label]) -> bool:
    """Whether labels of one or two people stand before what ends no sentence, as in the points above an article:
    Berg: Without a pier there is no harbour"""
    if any(label.printed.timed or label.printed.minuted for label in labels.values()):
        return False
    said = [span for span, label in labels.items() if span.end - label.start >= _LEAST_SAID]
    ended = sum(text[span.end - 1] in _GOING_ON for span in said)
    return len(said) == len(labels) > ended * _POINTS and len({label.speaker for label in labels.values()}) <= _ABOVE


def _without_tail(text: str, spans: Sequence[Span], labels: Mapping[Span, _Label]) -> Sequence[Span]:
    """The paragraphs without those behind the last turn in which nobody speaks of themselves, where every turn before
    is one paragraph: the writer goes on, or the publisher."""
    first, last = min(labels), max(labels)
    inner = (span for span in spans if first <= span <= last)
    single = len(labels) >= _TURNS and all(span in labels or _BREAK.match(text, *span) for span in inner)
    behind = [span for span in spans if span > last] if single else []
    tail = next((span for span in behind if OWN_WORDS.search(text, *span) is None), None)
    return spans if tail is None else [span for span in spans if span < tail]


def _labels(
    text: str, spans: Sequence[Span], people: People, title: str | None, language: str | None
) -> dict[Span, _Label]:
    """The labels of turns, by their paragraphs."""
    by_letters = letters(text, spans)
    printed = {**printed_labels(text, spans, language), **by_letters}
    figures = [span for span, label in printed.items() if _is_figures(text, label.start, span.end)]
    if 2 * len(figures) >= len(printed):
        # among the turns of a transcript a figure is an answer
        for span in figures:
            del printed[span]
    if not printed:
        return {}
    often = Counter(label.words for label in printed.values())
    initials = by_initials(text, title, people) if any(map(initials_of, often)) else {}
    naming = Naming(text, title, people, often, initials)
    alone = sum(span.end - label.start < _LEAST_SAID for span, label in printed.items())
    labels: dict[Span, _Label] = {}
    unnamed: list[Span] = []
    answering: list[Span] = []
    for span, label in sorted(printed.items()):
        said = span.end - label.start >= _LEAST_SAID
        if span in by_letters or _QUESTION.fullmatch(label.words):
            named = Named(None) if said or alone >= _NAME_LINES else None
            if is_answer(label.words):
                answering.append(span)
        elif (
            said or label.timed or _is_in_role(label) or (alone >= _NAME_LINES and naming.is_line_of_name(label.words))
        ):
            named = naming.whom(label, span)
        else:
            named = None
        if named is not None:
            labels[span] = _Label(label, named.speaker, behind_space(text, label.start, span.end))
        elif said:
            unnamed.append(span)
    for span in _asking(text, labels, unnamed):
        label = printed[span]
        labels[span] = _Label(label, None, behind_space(text, label.start, span.end))
    if answering and labels:
        introduction = [span for span in spans if span < min(labels)]
        named_some = any(label.speaker is not None for label in labels.values())
        answerer = _answerer(labels) if named_some else interviewee(text, introduction, title, people)
        labels |= {span: labels[span]._replace(speaker=answerer) for span in answering if span in labels}
    return _believed(text, labels, naming, initials, people)


def _is_in_role(label: Printed) -> bool:
    """Whether a label can stand in a line of its own though no other does: STEVE HOLM, HOST."""
    return label.words.isupper() and ", " in label.words


def _asking(text: str, labels: Mapping[Span, _Label], unnamed: Sequence[Span]) -> Sequence[Span]:
    """The paragraphs behind labels that name nobody, papers and agencies, where each asks and the same person answers
    right behind it. Harrow Post: …? Ann Holm: …"""
    behind = dict(pairwise(sorted([*labels, *unnamed])))
    asking = [span for span in unnamed if text.find("?", *span) >= 0 and behind.get(span) in labels]
    answerers = {labels[behind[span]].speaker for span in asking}
    return asking if len(asking) >= _ASKED and len(answerers) == 1 and None not in answerers else ()


def _answerer(labels: Mapping[Span, _Label]) -> str | None:
    """Who answers where some labels name somebody beside others that do not: the only one they name, right behind a
    question. Question: … Ann Holm: … Question: … Answer: …"""
    speakers = {label.speaker for label in labels.values() if label.speaker is not None}
    in_turn = pairwise(labels[span] for span in sorted(labels))
    asked = any(
        second.speaker is not None and _QUESTION.fullmatch(first.printed.words) and not is_answer(first.printed.words)
        for first, second in in_turn
    )
    return speakers.pop() if len(speakers) == 1 and asked else None


def _is_figures(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a label, `[start, end)`, begins with a number and has no more words than numbers."""
    if end - start > _LONGEST_FIGURES:
        return False
    words = _WORD.findall(text, start, end)
    numbers = [_FIGURE.match(word) is not None for word in words]
    return bool(words) and numbers[0] and 2 * sum(numbers) >= len(words)


def _believed(
    text: str, labels: dict[Span, _Label], naming: Naming, initials: Mapping[str, str], people: People
) -> dict[Span, _Label]:
    """The labels that name people, not the heads of a list (Boxing Day: …, Fresh water: …).

    A label is vouched for by a given name, also one that its surname has elsewhere, a title, initials or a word for
    questions. Others are believed where half of all labels are vouched for, or when they come again, before whole
    sentences, beside another one that does. The chair is believed beside somebody named.
    """
    chairs = {span for span, label in labels.items() if naming.is_of_chair(label.printed.words)}
    asked = any(_QUESTION.fullmatch(label.printed.words) for label in labels.values())
    if chairs and not asked and all(label.speaker is None for label in labels.values()):
        labels = {span: label for span, label in labels.items() if span not in chairs or label.printed.timed}
    often = Counter(label.printed.words for label in labels.values())
    vouched = {
        label.printed.words
        for label in labels.values()
        if naming.is_beyond_doubt(label.printed) or _is_vouched_for(label, initials, people)
    }
    whole = Counter(label.printed.words for span, label in labels.items() if text[span.end - 1] in _ENDING)
    again = {label for label, number in often.items() if number > 1 and 2 * whole[label] >= number}
    if 2 * len(vouched) >= len(often):
        return labels
    believed = vouched | again if len(vouched | again) > 1 else vouched
    return {span: label for span, label in labels.items() if label.printed.words in believed}


def _is_vouched_for(label: _Label, initials: Mapping[str, str], people: People) -> bool:
    printed, speaker = label.printed.words, label.speaker
    if speaker is None or initials_of(printed) in initials or is_titled(printed):
        return True
    first, _, rest = speaker.partition(" ")
    if first in given_names() or first.partition("-")[0] in given_names():
        return bool(rest)
    before = printed[: -len(speaker)].strip() if printed.endswith(speaker) else ""
    return bool(rest and before) and in_title(before, people)


def _is_sure(text: str, label: _Label, people: People, title: str) -> bool:
    """Whether the only label is a full name with at most a title before it, no headline: Senate Votes On Anna Berg;
    or names in capitals whom the title names, or is that of minutes."""
    start, end = label.printed.place
    if label.printed.minuted:
        return True
    if label.speaker is not None and label.printed.words.isupper() and label.speaker in title:
        return True
    if label.speaker is None or " " not in label.speaker:
        return False
    name = people.names_in(text, start, end)[-1:]
    return bool(name) and name[0].end == end and people.is_title(text[start : name[0].start])
