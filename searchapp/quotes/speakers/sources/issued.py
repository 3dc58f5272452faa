"""Who speaks by a paper that is told of again: X said in a statement that …; the statement | added."""

import re

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.speakers.bodies.body_names import has_body_noun

_AGAIN = late(
    r"(?:the|this|that) (?:(?:joint|official|same|new|written|open) )?"
    r"(statement|report|letter|study|survey|poll|communiqu[eé]|release|memo|document|email|e-mail|tweet|post|message|"
    r"announcement|filing|lawsuit|complaint|petition|article|editorial|paper|book|video)",
    re.IGNORECASE,
)
_NOUNS = (
    r"(?:statement|letter|memo|tweet|e-?mail|post|message|response|reply|answer|testimony|remarks|comments?|speech|note|"
    r"op-ed|explanation|promise|assessment|account|affidavit|report|study|analysis|research|survey|findings|estimate|tally|"
    r"count|lawsuit|complaint|article|column|essay|book|memoir)"
)
# the words before and behind whose paper it is
_OF_OWNER = late(rf"(?:(?:Here(?:[’']s| is| was)|This is|Read) )?(?P<owner>.+?)[’']s? (?:[\w-]+ ){{0,3}}?{_NOUNS}")
_FROM_OWNER = late(
    rf"(?:Here is )?(?:[Aa]n?|[Tt]he|[Tt]his|[Aa]nother) (?:[\w-]+ ){{0,3}}?{_NOUNS} (?:from|by) (?P<owner>.+)"
)
# before the noun: how the one who speaks in the sentence put it out
_PUT_OUT = late(
    r"\b(?:in|through|via|by|with|to|issu\w+|releas\w+|publish\w+|post\w+|sen[dt]\w*|wrote|writ\w+|put out|circulat\w+|"
    r"filed|carried) (?:an?|its|his|her|their|another) (?:[\w’'-]+ ){0,3}$",
    re.IGNORECASE,
)
_OF_NEW = late(r"\b(?:an?|another|h[ei][sr]|its|their|[\w-]+[’']s) (?:[\w’'-]+ ){0,3}$")
_SENTENCE_END = compiled(r"[.!?…][\"”’]?\s|\n")
# so many characters before a source its paper was told of, and so many of words stand before that
_REACH, _BEFORE = 1500, 60


def paper_owner(text: str, source: Span) -> Span | None:
    """The words of a source that tell whose paper it is: | Berg’s full statement, a letter from | the envoy."""
    owned = _OF_OWNER.fullmatch(text, *source) or _FROM_OWNER.fullmatch(text, *source)
    if owned is None:
        return None
    start, end = owned.span("owner")
    comma = text.find(",", start, end)
    # the University of California, | Los Angeles; but the envoy, Ann Holm
    return Span(start, comma if comma > 0 and has_body_noun(text[start:comma]) else end)


def issuer(text: str, source: Span, known: dict[Span, tuple[str, ...]]) -> tuple[str, ...]:
    """Whose paper a `source` tells of again; `known` are the speakers of the sources so far, in text order."""
    again = _AGAIN.fullmatch(text, *source)
    if again is None:
        return ()
    noun = again[1].lower()
    start = max(0, source.start - _REACH)
    at = text.rfind(noun, start, source.start)
    while at >= 0:
        telling = next((span for span in reversed(known) if span.start <= at < span.end), None)
        if telling is not None and known[telling]:
            return known[telling]
        before = text[max(0, at - _BEFORE) : at]
        if telling is None and _PUT_OUT.search(before):
            return _spoke_around(text, at, known)
        if _OF_NEW.search(before):
            return ()
        at = text.rfind(noun, start, at)
    return ()


def _spoke_around(text: str, at: int, known: dict[Span, tuple[str, ...]]) -> tuple[str, ...]:
    """Who speaks in the sentence around offset `at`: the last one before it, else the first one behind."""
    ends = [end.end() for end in _SENTENCE_END.finditer(text, max(0, at - _REACH), at)]
    start = ends[-1] if ends else max(0, at - _REACH)
    behind = _SENTENCE_END.search(text, at)
    end = behind.start() if behind is not None else len(text)
    inside = [span for span in known if start <= span.start < end]
    before = [span for span in inside if span.start < at]
    chosen = before[-1:] or inside[:1]
    return known[chosen[0]] if chosen else ()
