"""Who said what in one article: the door of this room.

Marks are paired paragraph by paragraph (`marks`), the words outside them searched for attributions
(`reported`, `clausal`), marked stretches joined to the attribution that governs them (`stretches`), reported
clauses cut out (`clauses`), attributions carried over paragraphs (`governing`), and the sources resolved to people and
bodies (`speakers`), all in text order.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from searchapp.article import Mention, Quote, Span, Speaker
from searchapp.patterns import compiled
from searchapp.quotes.glued import parted
from searchapp.quotes.governing import passages
from searchapp.quotes.headline import with_headline
from searchapp.quotes.lexicon import Lexicon, lexicon
from searchapp.quotes.marks import MARKS
from searchapp.quotes.paragraphs import Passage
from searchapp.quotes.plain import plain
from searchapp.quotes.repeated import with_repeated
from searchapp.quotes.speakers.bodies.acronyms import in_full
from searchapp.quotes.speakers.names.cases import shows_surname
from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.persons import listed_name
from searchapp.quotes.speakers.offices.offices import Offices
from searchapp.quotes.speakers.offices.printed_roles import TOLD, printed_role
from searchapp.quotes.speakers.people.particles import surnames_of
from searchapp.quotes.speakers.people.people import People
from searchapp.quotes.speakers.speakers import Speakers
from searchapp.quotes.summaries import with_names_cased
from searchapp.quotes.transcripts.posts import posts
from searchapp.quotes.transcripts.speeches import speech
from searchapp.quotes.transcripts.turns import turns
from searchapp.quotes.transcripts.unlabelled import unlabelled

# a turn that is one marked stretch
_MARKED_WHOLE = compiled(r"\s*[“„«\"]([^“”„«»\"]+)[”“»\"]\s*")
# characters of a line that are no more than the marks around its words
_MARKS = 6
# confidences below which reported words are doubtful and from which words are surely said, and how many doubtful ones
# are several; measured on news and on pages of every other kind
_DOUBTFUL, _SURE, _SEVERAL = 0.6, 0.75, 4
# French pronouns behind their verb
_TURNED = frozenset(["il", "elle", "ils", "elles", "on", "je", "nous", "vous"])
# a line of so many characters outside the body is taken for prose
_PROSE = 80


class Attribution(NamedTuple):
    """The quotes of one article in text order, and the people and bodies they are attributed to."""

    quotes: tuple[Quote, ...] = ()
    speakers: tuple[Speaker, ...] = ()


def attribute(text: str, paragraphs: tuple[Span, ...], language: str | None, title: str | None) -> Attribution:
    """The quotes and speakers of the article whose body is `paragraphs` of the file text `text`.

    All offsets are code points into `text`. `language` is a two-letter code or None where it is
    not known; `title` is the headline, which is not searched for quotes. Indirect speech is found in the
    languages that have a word list; direct speech in all.
    """
    if not paragraphs:
        return Attribution()
    seen = plain(text, paragraphs)
    if seen is None:
        return _attributed(text, paragraphs, language, title)
    found = _attributed(seen.text, seen.spans(paragraphs), language, title)
    return Attribution(tuple(map(seen.quote, found.quotes)), found.speakers)


def _attributed(text: str, paragraphs: tuple[Span, ...], language: str | None, title: str | None) -> Attribution:
    words = lexicon(language or "en")
    spans = parted(text, paragraphs)
    running = with_names_cased(_running(text, spans), spans)
    prose = _prose(running, spans)
    running, headline = with_headline(running, spans, title)
    people = People(running, [*prose, *headline], words)
    named = _spoken(running, spans, title, people, language, words)
    taken = {turn.span.end for turn, _ in named}
    rest = [span for span in spans if span.end not in taken]
    named = [(_inside_marks(running, turn), names) for turn, names in named]
    shown = posts(running, rest)
    if shown:
        rest = [left for span in rest for left in (shown[span].rest if span in shown else (span,))]
    offices = Offices(running, people, words)
    resolver = Speakers(running, people, offices, words)
    english = words is not None and words.language == "en"
    # none of English is told by its particles
    known = _surnames(running, people) if words is not None and words.language == "de" else frozenset[str]()
    found = passages(running, rest, words, () if english else surnames_of(people.canonical), known)
    # marks with nothing between them say nothing
    told = (passage for passage in found if passage.span.start < passage.span.end)
    found = _believed([passage for passage in told if not _is_heading(running, passage)])
    said = [(part, names) for part, names in _named(found, resolver) if not _is_entry(running, part, names, people)]
    # whose post was shown is nobody of whom the text goes on to speak
    said_in = (said for post in shown.values() for said in post.said)
    posted = [Passage(span, "direct", account, None, 0.9) for span, account in said_in]
    said = with_repeated(running, said)
    named = sorted([*named, *said, *(_named(posted, resolver) if posted else ())], key=lambda pair: pair[0].span)
    listed = _under_one_name(running, {name for _, names in named for name in names}, people, words)
    quotes = tuple(_quote(text, passage, *dict.fromkeys(listed[name] for name in names)) for passage, names in named)
    return Attribution(quotes, _speakers(running, named, people, offices, listed, words))


def _surnames(text: str, people: People) -> frozenset[str]:
    """The surnames of an article in small letters: those behind a common given name, or that stand alone as well."""
    names, known = dict.fromkeys(people.canonical.values()), given_names()
    halves = ((name, name.partition(" ")[0], name.rpartition(" ")[2]) for name in names)
    return frozenset(
        surname.lower() for name, given, surname in halves if given in known or text.count(surname) > text.count(name)
    )


def _believed(found: list[Passage]) -> list[Passage]:
    """The passages without the doubtful reported ones where the text surely reports nothing: a recipe, a manual."""
    doubtful = [passage.kind == "indirect" and passage.confidence < _DOUBTFUL for passage in found]
    if sum(doubtful) < _SEVERAL or any(passage.confidence >= _SURE for passage in found):
        return found
    return [passage for passage, is_doubtful in zip(found, doubtful, strict=True) if not is_doubtful]


def _under_one_name(text: str, names: set[str], people: People, words: Lexicon | None) -> Mapping[str, str]:
    """Every name with the one under which the article's quotes are listed."""
    listed = {name: name for name in names}
    if words is not None and words.language == "en":
        # the forms are those of English papers
        listed = {name: listed_name(name) for name in names}
    return listed | in_full(text, sorted(name for name in names if not people.is_canonical(name)), words)


def _running(text: str, spans: list[Span]) -> str:
    """The text with spaces for the line ends within paragraphs, where these were broken to a width."""
    broken = [span for span in spans if text.find("\n", *span) >= 0]
    pieces: list[str] = []
    at = 0
    for start, end in broken:
        pieces += (text[at:start], text[start:end].replace("\n", " "))
        at = end
    return "".join((*pieces, text[at:])) if broken else text


def _spoken(
    text: str, spans: list[Span], title: str | None, people: People, language: str | None, words: Lexicon | None
) -> list[tuple[Passage, tuple[str, ...]]]:
    """The turns of a transcript, the parts of an interview or the paragraphs of a speech, with their speakers."""
    found: list[tuple[Passage, tuple[str, ...]]] = [
        (Passage(turn.span, "direct", turn.label, None, 0.95), (turn.speaker,) if turn.speaker else ())
        for turn in turns(text, spans, people, title, language).values()
    ]
    if found:
        return found
    speaker = speech(text, spans, title, people)
    if speaker is not None:
        return [(Passage(span, "direct", None, None, 0.7), (speaker,)) for span in spans]
    parts, speaker = unlabelled(text, spans, title, people, words)
    answering = (speaker,) if speaker else ()
    return [(Passage(span, "direct", None, None, 0.8), answering if answers else ()) for span, answers in parts]


def _inside_marks(text: str, turn: Passage) -> Passage:
    """A turn without the marks that stand around all of it: Berg: “We are glad.”"""
    whole = _MARKED_WHOLE.fullmatch(text, *turn.span)
    return turn if whole is None else turn._replace(span=Span(*whole.span(1)))


def _prose(text: str, spans: list[Span]) -> list[Span]:
    """The paragraphs, and the long lines of the file's other pieces: they tell who is who as well."""
    taken = {start for start, _ in spans}
    others: list[Span] = []
    at = 0
    while at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        if end - at >= _PROSE and at not in taken:
            others.append(Span(at, end))
        at = end + 1
    return sorted([*spans, *(line for line in others if not _overlaps(line, spans))])


def _overlaps(line: Span, spans: list[Span]) -> bool:
    at = bisect_left(spans, line)
    return any(start < line.end and line.start < end for start, end in spans[max(0, at - 1) : at + 1])


def _named(found: list[Passage], resolver: Speakers) -> list[tuple[Passage, tuple[str, ...]]]:
    """Every passage with its speakers; sources are resolved in the order in which they stand."""
    sources = sorted({passage.source for passage in found if passage.source is not None})
    named = {source: resolver.resolve(source) for source in sources}
    return [(passage, named[passage.source] if passage.source else ()) for passage in found]


def _is_entry(text: str, passage: Passage, names: tuple[str, ...], people: People) -> bool:
    """Whether what stands behind a word and a colon is an entry of a list, and no word of a person: Ergebnis: …

    A person is somebody whom the article names in full, or a Russian surname before words of which some are marked.
    """
    source, cue = passage.source, passage.cue
    if passage.kind == "direct" or source is None or cue is None or cue != (source.end, source.end + 1):
        return False
    if text[cue.start : cue.end] != ":" or text[source.start - 1 : source.start] not in ("", "\n", " "):
        return False
    if len(names) == 1 and " " in names[0]:
        return not people.is_canonical(names[0]) or names[0].split(" ")[0] not in given_names()
    line = text[cue.end : text.find("\n", cue.end) if text.find("\n", cue.end) > 0 else len(text)]
    return not (names and shows_surname(names[0]) and MARKS.search(line))


def _is_heading(text: str, passage: Passage) -> bool:
    """Whether marked words in capitals are the whole of a line, and so head what follows."""
    start, end = passage.span
    if passage.source is not None or passage.cue is not None or not text[start:end].isupper():
        return False
    stop = text.find("\n", end)
    line = text[text.rfind("\n", 0, start) + 1 : len(text) if stop < 0 else stop]
    return len(line) - (end - start) <= _MARKS


def _quote(text: str, passage: Passage, speaker: str | None = None, *joint: str) -> Quote:
    start, end = passage.span
    source, cue = _parted(text, passage)
    return Quote(
        text=text[start:end],
        start=start,
        end=end,
        kind=passage.kind,
        speaker=speaker,
        source=_mention(text, source),
        cue=_mention(text, cue),
        confidence=round(passage.confidence, 2),
        joint=joint,
    )


def _parted(text: str, passage: Passage) -> tuple[Span | None, Span | None]:
    """The source and cue of a passage; a verb whose subject is left out names nobody, and one that is joined to its
    pronoun is parted from it: confie | -t-elle."""
    source, cue = passage.source, passage.cue
    if source is None or text.find("-", *source) < 0:
        return source if source != cue else None, cue
    verb, _, pronoun = text[source.start : source.end].rpartition("-")
    if pronoun.lower() in _TURNED:
        verb = verb.removesuffix("-t")
        return Span(source.end - len(pronoun), source.end), Span(
            cue.start, cue.start + len(verb)
        ) if source == cue else cue
    return source if source != cue else None, cue


def _mention(text: str, span: Span | None) -> Mention | None:
    return Mention(text[span.start : span.end], span.start, span.end) if span is not None else None


def _speakers(
    text: str,
    named: Iterable[tuple[Passage, tuple[str, ...]]],
    people: People,
    offices: Offices,
    listed: Mapping[str, str],
    words: Lexicon | None,
) -> tuple[Speaker, ...]:
    """Every speaker under the listed name, with the office as the text prints it beside the full name of somebody,
    else its title alone."""
    mentions: dict[str, list[str]] = {}
    roles: dict[str, str | None] = {}
    for passage, names in named:
        for name in names:
            speaker = listed[name]
            if speaker not in roles:
                full = " " in name and people.is_canonical(name)
                if words is not None and words.language in TOLD and full:
                    roles[speaker] = printed_role(text, name, words)
                else:
                    roles[speaker] = offices.of(name)
            printed = mentions.setdefault(speaker, [])
            source, _ = _parted(text, passage)
            if source is not None:
                printed.append(text[source.start : source.end])
    return tuple(
        Speaker(name, tuple(mention for mention, _ in Counter(printed).most_common()), roles[name])
        for name, printed in mentions.items()
    )
