"""Transcripts: turns after `NAME:` or `Question:`, and whole speeches."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from searchapp.article import Span
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.cases import nominative
from searchapp.quotes.speakers.given_names import given_names
from searchapp.quotes.speakers.people import People
from searchapp.quotes.speakers.personal import UPPER
from searchapp.quotes.speakers.places import countries
from searchapp.quotes.transcripts.interviews import (
    Label,
    answers,
    by_initials,
    initials_of,
    interviewee,
    is_answer,
    letters,
)

_LABEL = re.compile(rf"\s*(?P<label>[{UPPER}][^:\n!?“”«»\"]{{0,110}}?)\s*(?:\([^)\n]{{1,120}}\))?\s*:(?=\s)")
_QUESTION = re.compile(
    r"(?:question|answer|reporter|moderator|q|a|вопрос|ответ|ведущий|ведущая|корреспондент|frage|antwort|pregunta|respuesta|"
    r"réponse|otázka|odpověď|soru|domanda|risposta)(?:\s*\d+)?",
    re.IGNORECASE,
)
_SMALL = word_set("of the and for de van von der al bin la du del di и по на der des von und")
_STRANGE = word_set(
    "note update photo video analysis source read more tags related watch also correction editor topics time date "
    "where when who what why how am pm ps nb faq"
)
_RANKS = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|dr|sen|rep|gov|gen|secretary|president|minister|prime|foreign|senator|governor|ambassador|"
    r"chairman|vice|spokesman|spokeswoman|spokesperson|deputy|the|acting|director|general)\.?\s+)+",
    re.IGNORECASE,
)
_SAYING = re.compile(r"\b(?:said|says|told|added|сказал|сказала|заявил|заявила|отметил|sagte|erklärte|déclaré|dijo)\b")
_REPORTS = re.compile(r"(?:[”\"»]|'')[^.\n]{0,60}\b(?:said|says|told|added|сказал|заявил|sagte|dijo|déclaré)\b")
# a first paragraph shorter than this may be the headline: Berg: We shall mend the bridge
_HEADLINE = 160
# Patriarch John of Antioch and All the East
_SEE = re.compile(rf"\s(?:of|von|de)\s[{UPPER}][\w-]+(?:\s(?:and|und|et|y|the|all|All|[{UPPER}][\w-]+)){{0,6}}")
_BREAK = re.compile(r"\s*(?:[*<\[(•_=]|-{3}|to be continued|end of)", re.IGNORECASE)
_SPEECH_TITLE = re.compile(
    r"\b(?:remarks|speech|statement|address|opening words|greetings?|message|выступление|речь|обращение|заявление|"
    r"rede|ansprache|discours|discurso)\b"
    r".{0,80}?\b(?P<link>by|of|von|de|del)\s+(?P<who>.{3,120})",
    re.IGNORECASE | re.DOTALL,
)
# in Russian and Ukrainian the speaker stands in the genitive behind the word: Выступление Анны Орловой
_SPEECH_OF = re.compile(
    r"(?:выступление|речь|обращение|заявление|приветствие|виступ|промова|звернення|заява)\s(?P<who>.{3,120})",
    re.IGNORECASE | re.DOTALL,
)
# so few capitals are no surname, unless the text names somebody so
_SHORT_LABEL = 4
# where or before whom a speech was given
_OCCASION = re.compile(
    r"\s(?:at|in|to|before|on|during|via|for|в|на|перед|к|до|у|по|під|bei|beim|vor|im|am|à|devant|ante|en)\s"
)
_OWN_WORDS = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|us|I|[Mm]y|me|[Мм]ы|[Нн]аш\w*|нас|нам|[Яя]|[Мм]и|мене|мені|[Ww]ir|[Uu]nser\w*|[Ii]ch|[Nn]ous|"
    r"[Nn]otre|[Nn]osotros|[Nn]uestr\w+)\b"
)
_MARKS = re.compile(r"[“”„«»\"]|''")


class Turn(NamedTuple):
    """Words of one speaker in one paragraph.

    `speaker` is a canonical name, None for an unnamed one; `label` is where it is printed.
    """

    span: Span
    speaker: str | None
    label: Span | None


def turns(text: str, spans: Sequence[Span], people: People, title: str | None = None) -> dict[Span, Turn]:
    """The turns of a transcript, by the paragraph they stand in; empty for an article that is none.

    A turn runs on over following paragraphs to the next label, unless many of these report what people said.
    One label alone counts only where it is a full name with nothing but a title before it. Labels that name nobody
    are resolved by the introduction and the `title`.
    """
    labels = _labels(text, spans, people, title)
    if not labels or (len(labels) == 1 and not _is_plain(text, next(iter(labels.values())), people)):
        return {}
    first = min(labels)
    following = [span for span in spans if span.start > first.start]
    own = sum(_OWN_WORDS.search(text, *span) is not None for span in following) >= max(1, 0.4 * len(following))
    headed = first == spans[0] and len(spans) > 1 and first.end - first.start < _HEADLINE
    if len(labels) == 1 and headed and not own:
        return {}
    between = [span for span in following if span not in labels]
    reports = sum(_REPORTS.search(text, *span) is not None for span in between)
    single = len(labels) == 1 and any(_SAYING.search(text, *span) or _MARKS.match(text, *span) for span in between)
    if single or reports > 0.15 * len(between):
        spans = sorted(labels)
    found: dict[Span, Turn] = {}
    current: Label | None = None
    for span in spans:
        label = labels.get(span)
        if label is not None:
            current, start = label, label.start
        elif current is None or _BREAK.match(text, span.start, span.end):
            continue
        else:
            start = span.start
        if start < span.end:
            found[span] = Turn(Span(start, span.end), current.speaker, current.place)
    return found


def _labels(text: str, spans: Sequence[Span], people: People, title: str | None) -> dict[Span, Label]:
    """The labels of turns, by their paragraphs."""
    by_letters = letters(text, spans)
    matches: dict[Span, re.Match[str]] = {}
    for span in spans:
        end = min(span.end, span.start + 260)
        match = by_letters.get(span)
        if match is None and text.find(":", span.start, end) >= 0:
            match = _LABEL.match(text, span.start, end)
        if match is not None:
            matches[span] = match
    often = Counter(match.group("label") for match in matches.values())
    initials = by_initials(text, title, people) if any(map(initials_of, often)) else {}
    labels: dict[Span, Label] = {}
    answering: list[Span] = []
    for span, match in matches.items():
        printed = match.group("label")
        place = Span(*match.span("label"))
        if span in by_letters or _QUESTION.fullmatch(printed):
            named: tuple[str | None] | None = (None,) if span.end - match.end() >= 2 else None
            if answers(match) if span in by_letters else is_answer(printed):
                answering.append(span)
        else:
            named = _named(text, span, match, people, often, initials)
        if named is not None:
            labels[span] = Label(place, named[0], _after(text, match.end(), span.end))
    if answering and labels and all(label.speaker is None for label in labels.values()):
        first = min(labels)
        introduction = [span for span in spans if span < first]
        speaker = interviewee(text, introduction, title, people)
        labels |= {span: labels[span]._replace(speaker=speaker) for span in answering if span in labels}
    return _believed(labels, {span: match.group("label") for span, match in matches.items()}, initials, people)


def _believed(
    labels: dict[Span, Label], printed: Mapping[Span, str], initials: Mapping[str, str], people: People
) -> dict[Span, Label]:
    """The labels that name people, not the heads of a list (Boxing Day: …, Fresh water: …).

    A label is vouched for by a given name, also one that its surname has elsewhere, a title, initials or a word for
    questions. Others are believed where half of all labels are vouched for, or when they come again beside another one
    that does.
    """
    often = Counter(printed[span] for span in labels)
    vouched = {
        printed[span] for span, label in labels.items() if _is_vouched_for(printed[span], label, initials, people)
    }
    again = {label for label, number in often.items() if number > 1}
    if 2 * len(vouched) >= len(often):
        return labels
    believed = vouched | again if len(vouched | again) > 1 else vouched
    return {span: label for span, label in labels.items() if printed[span] in believed}


def _is_vouched_for(printed: str, label: Label, initials: Mapping[str, str], people: People) -> bool:
    speaker = label.speaker
    if speaker is None or initials_of(printed) in initials or _RANKS.match(printed):
        return True
    first, _, rest = speaker.partition(" ")
    if first in given_names() or first.partition("-")[0] in given_names():
        return bool(rest)
    before = printed[: -len(speaker)].split() if printed.endswith(speaker) else []
    titled = all(word[0].isupper() or word in _SMALL for word in before)
    return bool(rest and before) and titled and people.is_title(" ".join(before))


def _after(text: str, start: int, end: int) -> int:
    while start < end and text[start].isspace():
        start += 1
    return start


def _named(
    text: str, span: Span, match: re.Match[str], people: People, often: Mapping[str, int], known: Mapping[str, str]
) -> tuple[str | None] | None:
    """Whom the label of a turn names, or None where the words before the colon are none; `known` are people by
    their initials."""
    if span.end - match.end() < 2:
        return None
    if _MARKS.match(text, _after(text, match.end(), span.end)):
        return None
    label = match.group("label")
    place = Span(*match.span("label"))
    words = label.split()
    if len(words) > 16 or words[0].lower() in _STRANGE:
        return None
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    small = sum(word.lower() in _SMALL for word in words)
    if label.isupper():
        if len(words) > 6 or (often[label] < 2 and not people.person(words[-1])):
            return None
        return (known.get(initials_of(label)) or _from_capitals(label, people),)
    if capitals + small < len(words) * 0.6:
        return None
    names = people.names_in(text, *place)
    if not names or (names[-1].end != place.end and not _SEE.fullmatch(text, names[0].end, place.end)):
        return None
    name = names[0].text if names[-1].end != place.end else _behind_rank(names[-1].text)
    if len(words) == 2 and " " not in name and often[label] > 1 and words[0].lower() in countries():
        # a given name that is a country's adjective as well: German Gref
        name = label
    person = people.person(name)
    if (person is None and " " not in name) or _names_only(text, Span(match.end(), span.end), people):
        return None
    return (person or name,)


def _behind_rank(name: str) -> str:
    """A name without what a rank leaves before it: (…of Entrepreneurs | Anna Berg, Major-General | Anna Berg)."""
    words = name.split(" ")
    given = given_names()
    if len(words) < 3 or words[0] in given:
        return name
    return " ".join(words[next((at for at in range(1, len(words) - 1) if words[at] in given), 0) :])


def _names_only(text: str, span: Span, people: People) -> bool:
    """Whether there is nothing but a name behind a label, as in a list of who holds which office."""
    names = people.names_in(text, *span)
    rest = text[span.start : span.end].strip(" .;,")
    return len(names) == 1 and " " in names[0].text and rest == names[0].text


def _is_plain(text: str, label: Label, people: People) -> bool:
    """Whether a label is a full name with at most a title before it, no headline: Senate Votes On Anna Berg."""
    (start, end), speaker, _ = label
    if speaker is None or " " not in speaker:
        return False
    name = people.names_in(text, start, end)[-1:]
    return bool(name) and people.is_title(text[start : name[0].start])


def _from_capitals(label: str, people: People) -> str | None:
    plain = _RANKS.sub("", label).strip()
    if not plain or not any(sign.isalpha() for sign in plain):
        return None
    if plain == label and len(plain) <= _SHORT_LABEL and people.person(plain.capitalize()) is None:
        # BBC
        return plain
    name = " ".join(word.capitalize() for word in re.sub(r"(?<=\w)\.(?=\w)", ". ", plain).split())
    return people.person(name) or name


def speech(text: str, spans: Sequence[Span], title: str | None, people: People) -> str | None:
    """Whose speech the whole article is, by its title ("Remarks by X") and its first person; None if it is none."""
    if not title:
        return None
    genitive = _SPEECH_OF.match(title)
    match = genitive or _SPEECH_TITLE.search(title)
    if match is None:
        return None
    who = _OCCASION.split(match.group("who"), maxsplit=1)[0]
    names = people.names_in(who, 0, len(who))
    if not names:
        return None
    own = sum(_OWN_WORDS.search(text, *span) is not None for span in spans)
    reported = sum(_SAYING.search(text, *span) is not None for span in spans)
    if own < max(1, len(spans) * 0.4) or reported > len(spans) * 0.25:
        return None
    name = names[0].text
    if genitive is not None:
        # what stands before the name is an office where no list knows it
        words = names[-1].text.split(" ")[-2:]
        if words[-1].lower() in countries() or (len(words) == 1 and not who[: names[-1].start].endswith(".")):
            return None
        name = nominative(" ".join(words), oblique=True).name
        known = people.person(name)
        # the text may name the speaker in the genitive alone
        return name if known is None or nominative(known, oblique=True).name == name else known
    if match.group("link").lower() == "of" and " " not in name:
        # greetings to participants of the Summit
        return None
    return people.person(name) or name
