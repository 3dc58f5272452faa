"""Attributions that stand within the marks: «Лодка готова, — сказал Дубов, — и мы отплываем», « Oui, a-t-il dit, … ».

Russian, French and Spanish print them so. A stretch between marks is taken apart there, as if the marks had been
closed before the attribution and opened again behind it.
"""

import re
from collections.abc import Iterator, Sequence

from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.marks import Marked

_DASH = re.compile(r"[,.!?…]?\s?[—–-](?P<said>[^—–«»“”\n]{3,90}?)[,.]?(?:\s[—–-]\s?|[—–][,.]?\s)")
_COMMA = re.compile(r",\s(?P<said>[^,.«»“”\n]{3,60})[,.]\s(?:(?<=,\s)|(?=[A-ZÀ-Þ]))")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
# the verb is one of so many words at the head of the attribution: — тихо сказал Дубов —
_HEAD = 3


def uncovered(text: str, stretches: Sequence[Marked], lexicon: Lexicon) -> list[Marked]:
    """The stretches, with those that an attribution interrupts in two."""
    return [piece for stretch in stretches for piece in _pieces(text, stretch, lexicon)]


def _pieces(text: str, stretch: Marked, lexicon: Lexicon) -> Iterator[Marked]:
    patterns = (_DASH, _COMMA) if lexicon.language in ("fr", "it") else (_DASH,)
    for pattern in patterns:
        for match in pattern.finditer(text, stretch.start, stretch.end):
            if match.start() > stretch.start and _attributes(match.group("said"), lexicon, pattern is _COMMA):
                yield Marked(stretch.open, stretch.start, match.start(), match.start(), True)
                yield Marked(match.end(), match.end(), stretch.end, stretch.close, stretch.closed)
                return
    yield stretch


def _attributes(said: str, lexicon: Lexicon, inverted: bool) -> bool:
    """Whether these words are an attribution: a verb of saying at their head; `inverted`: right before its subject."""
    printed = _WORD.findall(said)
    words = [word.lower().replace("’", "'") for word in printed[:_HEAD]]
    if inverted:
        turned = [word for word in words if word.rpartition("-")[2] in lexicon.named("pronouns")]
        if any(word.partition("-")[0] in lexicon.cues for word in turned):
            return True
        if turned and any(word in lexicon.cues for word in words):
            return True
        # , prévient le biologiste,
        verb = next((at for at, word in enumerate(words[:2]) if word in lexicon.cues), None)
        helped = verb == 0 or (verb == 1 and words[0] in lexicon.named("auxiliaries"))
        if verb is None or not helped or verb + 1 >= len(printed):
            return False
        subject = printed[verb + 1]
        return subject[0].isupper() or subject.lower().split("’")[0].split("'")[0] in lexicon.named("determiners") | {
            "l"
        }
    return any(word in lexicon.cues and lexicon.cues[word].form == "past" for word in words)
