"""Attributions that stand within the marks: «Лодка готова, — сказал Дубов, — и мы отплываем», « Oui, a-t-il dit, … ».

Russian, French and Spanish print them so. A stretch between marks is taken apart there, as if the marks had been
closed before the attribution and opened again behind it.
"""

from collections.abc import Iterator, Sequence
from re import Match

from searchapp.patterns import compiled, late
from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.marks import Marked

_DASH = compiled(r"[,.!?…]?\s?[—–-](?P<said>[^—–«»“”\n]{3,90}?)[,.]?(?P<end>\s[—–-][,.:;]?\s?|[—–][,.:;]?\s)")
# its end is looked at and not taken, for the comma before the next attribution may be it
_COMMA = compiled(
    r",\s(?P<said>(?:[^,.«»“”\n]|(?<=\bM)\.|(?<=\b(?:MM|[DPS]r))\.){3,60})"
    r"(?=(?P<end>,\s|(?<!\bM)(?<!\b(?:MM|[DPS]r))\.\s(?=[A-ZÀ-Þ])))"
)
# what says more of a speaker up to the full stop: , assure son maire, | Luc Roy, dans un entretien. Nous …
_MORE = late(
    r"(?:[A-ZÀ-Þ][\w’'-]+(?:\s(?:d[eiu]s?\s)?[A-ZÀ-Þ][\w’'-]+){0,3}|[a-zà-ÿ]{4,}(?:\s[a-zà-ÿ]{4,})?\s(?:d[eiu]s?|d’|dell[ae]|del|au)"
    r"\b[^,.«»“”\n]{0,60})(?:,\s(?:dans|lors|sur|à|au|en|in|nel|durante|a)\s[^,.«»“”\n]{0,60})?\.\s(?=[A-ZÀ-Þ])"
)
_WORD = compiled(r"[^\W\d_][\w’'-]*")
_AT_END = compiled(r"(?P<stop>[,!?…])[’']?\s(?:[—–-]\s)?(?P<said>[^,.!?…:;«»“”\"\n]{3,70})\.?$")
_REACH = 90
_REFLEXIVE = frozenset(["se", "si"])
# the verb is one of so many words at the head of the attribution: — тихо сказал Дубов —
_HEAD = 3


def uncovered(text: str, stretches: Sequence[Marked], lexicon: Lexicon) -> list[Marked]:
    """The stretches, with those that an attribution interrupts in two."""
    return [piece for stretch in stretches for piece in _pieces(text, stretch, lexicon)]


def closed_before_attribution(text: str, stretch: Marked, lexicon: Lexicon) -> Marked:
    """A stretch that is never closed, ended where an attribution ends its paragraph: “We are late, said Berg."""
    if stretch.closed:
        return stretch
    match = _AT_END.search(text, max(stretch.start, stretch.end - _REACH), stretch.end)
    if match is None or match.start() == stretch.start or not _ends_speech(match["said"], lexicon):
        return stretch
    end = match.end("stop")
    return Marked(stretch.open, stretch.start, end, end, True)


def _ends_speech(said: str, lexicon: Lexicon) -> bool:
    """Whether these words are a verb of saying in the past and its subject, in either order, and nothing more."""
    words = _WORD.findall(said)
    if len(words) < 2:
        return False
    for verb, subject in ((words[0], words[1]), (words[-1], words[0])):
        cue = lexicon.cues.get(verb.lower())
        named = subject[0].isupper() or subject.lower() in lexicon.named("pronouns") | lexicon.named("determiners")
        if cue is not None and cue.form == "past" and named:
            return True
    return False


def _pieces(text: str, stretch: Marked, lexicon: Lexicon) -> Iterator[Marked]:
    found = _attribution(text, stretch, lexicon)
    if found is None:
        yield stretch
        return
    end = found.end("end")
    more = _MORE.match(text, end, stretch.end) if text[found.start() : end].startswith(",") else None
    end = more.end() if more is not None and text[end - 2] == "," else end
    yield Marked(stretch.open, stretch.start, found.start(), found.start(), True)
    yield Marked(end, end, stretch.end, stretch.close, stretch.closed)


def _attribution(text: str, stretch: Marked, lexicon: Lexicon) -> Match[str] | None:
    """The attribution within a stretch: the first between dashes, else the first between commas that names somebody,
    else the first between commas."""
    patterns = (_DASH, _COMMA) if lexicon.language in ("fr", "it") else (_DASH,)
    for pattern in patterns:
        fallback = None
        match = pattern.search(text, stretch.start, stretch.end)
        while match is not None:
            found, said = match, match["said"]
            # the sign that ends what is none may open one: (ред. — прим.) ждёт, | — сказал Дубов. —
            match = pattern.search(text, found.start("end") - 1, stretch.end)
            if found.start() == stretch.start or not _attributes(said, lexicon, pattern is _COMMA):
                continue
            if pattern is _DASH or "-" in said.partition(" ")[0] or said != said.lower():
                return found
            # …, a reconnu le crime, | et la ville le sait, a ajouté Luc Roy: a thing or whoever says it
            fallback = fallback or found
        if fallback is not None:
            return fallback
    return None


def _attributes(said: str, lexicon: Lexicon, inverted: bool) -> bool:
    """Whether these words are an attribution: a verb of saying at their head; `inverted`: right before its subject."""
    printed = _WORD.findall(said)
    words = [word.lower().replace("’", "'") for word in printed[:_HEAD]]
    if any(tuple(words[: len(phrase)]) == phrase for phrase in lexicon.phrases.get("reads", ())):
        # – si legge nella nota –
        return True
    if inverted:
        turned = [word for word in words if "-" in word and word.rpartition("-")[2] in lexicon.named("pronouns")]
        if any(word.partition("-")[0] in lexicon.cues for word in turned):
            return True
        if turned and any(word in lexicon.cues for word in words):
            return True
        # , prévient le biologiste,
        verb = next((at for at, word in enumerate(words[:2]) if word in lexicon.cues), None)
        helped = verb == 0 or (verb == 1 and (words[0] in lexicon.named("auxiliaries") or words[0] in _REFLEXIVE))
        if verb is None or not helped or verb + 1 >= len(printed):
            return False
        subject = printed[verb + 1]
        articles = lexicon.named("determiners") | lexicon.named("pronouns") | {"l"}
        return subject[0].isupper() or subject.lower().split("’")[0].split("'")[0] in articles
    return any(word in lexicon.cues and lexicon.cues[word].form == "past" for word in words)
