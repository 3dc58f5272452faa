"""Interviews without labels: lines that begin with a dash, question and answer in turn, or questions set as paragraphs.

Who answers is the one person whom title and introduction present. Where they present nobody beyond doubt, words are
only taken for an interview's where it calls itself one, and stay without a speaker: dialogues of fiction, lists and
answers to frequent questions are no interviews.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.transcripts.interviews import calls_itself_interview, interviewee
from searchapp.quotes.transcripts.wordings import OWN_WORDS, SAYING

_DASH = compiled(r"\s*(?:[—–―]\s?|-\s)(?=\S)")
_ENDS_QUESTION = compiled(r"[?؟？][\s.…!)»”\"]*$")
_ENDS_SENTENCE = late(r"[.!?…:;][)»”\"’]*\s*$")
# what a narrator puts in between: — Да, — сказал он
_INSERTED = late(r"[,.!?…]\s?(?:[—–―-]\s?|(?<=,\s))([^\W\d_]+)(?:-\w+)?(?:\s([^\W\d_]+))?(?:\s([^\W\d_]+))?")
_YOU = late(
    r"\b(?:[Yy]ou|[Yy]ours?|[Вв]ы|[Вв]ас|[Вв]ам|[Вв]аш\w*|[Тт]ы|[Тт]ебя|[Тт]ебе|[Вв]и|Sie|Ihr\w*|[Dd]u|[Dd]ir|[Vv]ous|[Vv]otre|"
    r"[Vv]os|[Uu]sted|[Ss]us?|[Tt]ú|[Tt]e|[Tt]u|[Ll]ei|[Ss]u[oaei]|[Vv]ocê|[Pp]an[ai]?|[Pp]aństw\w+|[Vv]áš|[Vv]y|[Ss]iz\w*)\b"
)
_LABELLED = compiled(r"[^\W\d_]\w*(?:\s[^\W\d_]\w*)?:\s")
# of a report, and of a list
_FOREIGN = late(rf"{SAYING.pattern}|(?<!.)\s*(?:[•*·▪]|\d+[.)])\s")
# fewer questions make no interview, of lines with a dash and of paragraphs
_LEAST_DASHED, _LEAST_SET = 2, 3
_LONGEST_QUESTION = 80
# words of an answer on average, at least
_ANSWER = 5


class Part(NamedTuple):
    """One paragraph of an interview: its words, and whether they answer."""

    span: Span
    answers: bool


def unlabelled(
    text: str, spans: Sequence[Span], title: str | None, people: People, lexicon: Lexicon | None
) -> tuple[Sequence[Part], str | None]:
    """The paragraphs of an interview without labels, and who answers in it, None where that is not told; no paragraphs
    for an article that is no interview."""
    asking = [span for span in spans if text.find("?", *span) >= 0 and _is_question(text, span)]
    if len(asking) < _LEAST_DASHED:
        return (), None
    parts = _dashed(text, spans, lexicon) or _set_apart(text, spans, asking)
    if not parts:
        return (), None
    introduction = [span for span in spans if span.end <= parts[0].span.start]
    speaker = interviewee(text, introduction, title, people)
    if speaker is None and not calls_itself_interview(text, introduction, title):
        return (), None
    return parts, speaker


def _is_question(text: str, span: Span) -> bool:
    return _ENDS_QUESTION.search(text, max(span.start, span.end - 8), span.end) is not None


def _dashed(text: str, spans: Sequence[Span], lexicon: Lexicon | None) -> list[Part]:
    """The lines with a dash of which every other one asks, with what goes on behind them."""
    starts = {span: match.end() for span in spans if (match := _DASH.match(text, *span)) is not None}
    lines = list(starts)
    if len(lines) < 2 * _LEAST_DASHED:
        return []
    asks = [_is_question(text, span) for span in lines]
    first = 0 if sum(asks[::2]) >= sum(asks[1::2]) else 1
    questions, answers = lines[first::2], lines[first + 1 :: 2]
    asked, asked_back = sum(asks[first::2]), sum(asks[first + 1 :: 2])
    if first or asked < max(_LEAST_DASHED, 0.6 * len(questions)) or asked_back > 0.2 * len(answers):
        return []
    told = sum(_is_told(text, span, lexicon) for span in lines)
    size = sum(text.count(" ", *span) for span in answers)
    if 8 * told > len(lines) or size < sum(text.count(" ", *span) for span in questions):
        return []
    if size < _ANSWER * len(answers):
        return []
    parts: list[Part] = []
    for span in spans:
        if not lines[0].start <= span.start <= lines[-1].start:
            continue
        if span in starts:
            parts.append(Part(Span(starts[span], span.end), span in answers))
        elif parts and _ENDS_SENTENCE.search(text, *span) and not SAYING.search(text, *span):
            parts.append(Part(span, parts[-1].answers))
    return parts


def _is_told(text: str, span: Span, lexicon: Lexicon | None) -> bool:
    """Whether a narrator says who speaks in a line: — Да, — сказал он."""
    for match in _INSERTED.finditer(text, *span):
        words = [word.lower() for word in match.groups() if word]
        if not lexicon.cues.keys().isdisjoint(words) if lexicon is not None else _DASH.search(match.group()):
            return True
    return False


def _set_apart(text: str, spans: Sequence[Span], asking: Sequence[Span]) -> list[Part]:
    """Paragraphs that ask somebody, each with the paragraphs behind it that answer in the first person."""
    questions = {span for span in asking if text.count(" ", *span) < _LONGEST_QUESTION}
    if len(questions) < _LEAST_SET:
        return []
    first = min(questions)
    following = [span for span in spans if span >= first]
    answers = [span for span in following if span not in questions]
    # behind the last answer the writer may go on
    while len(answers) > 1 and answers[-2] > max(questions) and not OWN_WORDS.search(text, *answers[-1]):
        answers.pop()
    pairs = sum(one in questions and two not in questions for one, two in pairwise(following))
    labelled = sum(_LABELLED.match(text, *span) is not None for span in answers)
    if labelled > 1 or pairs < 0.8 * len(questions) or len(questions) < 0.15 * len(following):
        # a speech may ask as well, but seldom
        return []
    own = sum(OWN_WORDS.search(text, *span) is not None for span in answers)
    foreign = sum(_FOREIGN.search(text, *span) is not None for span in answers)
    if len(answers) < len(questions) or own < 0.5 * len(answers) or foreign > 0.15 * len(answers):
        return []
    if 3 * sum(_YOU.search(text, *span) is not None for span in questions) < len(questions):
        return []
    if sum(text.count(" ", *span) for span in answers) < sum(text.count(" ", *span) for span in questions):
        return []
    return [
        Part(Span(_behind_dash(text, span), span.end), span not in questions)
        for span in following
        if span <= answers[-1] and _ENDS_SENTENCE.search(text, *span) is not None
    ]


def _behind_dash(text: str, span: Span) -> int:
    match = _DASH.match(text, *span)
    return match.end() if match is not None else span.start
