"""German nouns told from names: both are capitalised, but a noun stands behind an article, and ends like one."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from searchapp.article import Span
from searchapp.patterns import late
from searchapp.quotes.lexicon import Cue, Lexicon, closed_words
from searchapp.quotes.speakers.bodies.body_cases import is_german_adjective, is_quality
from searchapp.quotes.speakers.names.given_names import given_names, is_given
from searchapp.quotes.speakers.names.runs import Name

_DETERMINED = late(
    r"\b(?:[Dd](?:er|ie|as|en|em|es)|(?:[Ee]in|[Kk]ein|[Ii]hr|[Ss]ein|[Uu]nser|[Mm]ein)(?:e[nmrs]?)?|[Dd]iese[nmrs]?|[Jj]ede[nmrs]?|"
    r"[Ii]m|[Aa]m|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ii]ns|(?:[Mm]ehrere|[Vv]iele|[Aa]lle|[Ee]inige|[Ww]eitere)[nr]?|[Zz]wei|[Dd]rei|\d+)\s+"
    r"(?:[a-zäöüß]+(?:e[nmrs]?|\.)\s+)?([A-ZÄÖÜ][\w-]+)(?!\s[A-ZÄÖÜ])"
)
# a noun before another capital, behind what no name stands behind: einem | Textfeld Antworten, eines Dienstes | Norda
_BEFORE_CAPITAL = late(
    r"\b[EeKk]?ine(?:[mnr]|s(?=\s[\w\s]{0,30}s\s))\s+(?:[a-zäöüß]+en\s+)?([A-ZÄÖÜ][a-zäöüß]+(?<!e)(?<!e[nr]))\s(?=[A-ZÄÖÜ])"
)
# so near a source its verb begins and ends
_NEAR_VERB = 60
# shorter words are no genitives: Hans
_LEAST_GENITIVE = 5
_CAPITAL = late(r"[A-ZÄÖÜ][\w-]+")
# a name has an article seldom: beim Marcell, die Merkel
_OFTEN = 4
_NOUN = late(
    r"(?:ung|heit|keit|schaft|tion|ität|nis|angabe|bericht|studie|umfrage|gutachten|statistik|prognose|analyse|urteil|ergebnis|"
    r"gesetz|plan|daten|medien|zahl|produkt|stück|entwurf|anklage|budget|auszug|text|vertrag|protokoll|paragraph|"
    r"kunde|frage|gruppe|stelle|quelle|person|version|regularie|streik|debatte|fantasie|lücke|beschwerde|partner|"
    r"personal|satz|sätze|mittel|programm|doku|geisel|plakat|parole|schlagzeile|überschrift|beitrag|artikel|interview|ruf)(?:e[nrs]?|s?en|s|n)?$"
    r"|\w{3}(?:ern|lingen?|innen|isten|ologen|enden|arbeitende|forschende|studierende)$",
    re.IGNORECASE,
)
_DOING = late(r"\w+(?:sch|t|ier|eh|eit|let)enden?")
_HYPHENS = late(r"[-‑–]")
# how adjectives end before a noun, but for those that end like verbs in the past; so far they are looked for
_BENT, _NEAR = late(r"[a-zäöüß]{3,}(?:[^t\W]e|en|er|es|em)"), 30
# how adjectives and participles end that are capitalised as the first word of a sentence
_INFLECTED = late(r"\w{3,}e[nrs]?")
_PARTICIPLE = late(r"(?:Ge|Be|Ver|Er|Ent|Zer|An|Auf|Aus|Ein|Über|Unter|Ab|Vor|Zu|Nach)[a-zäöüß]{3,}t")


def common_nouns(text: str, spans: Iterable[Span]) -> frozenset[str]:
    """The capitalised words that often stand behind an article or its like in these spans of a text, and before no
    other such word."""
    spans = list(spans)
    every = Counter(match.group() for start, end in spans for match in _CAPITAL.finditer(text, start, end))
    behind = Counter(match.group(1) for start, end in spans for match in _DETERMINED.finditer(text, start, end))
    nouns = {word for word, times in behind.items() if _OFTEN * times >= every[word]}
    nouns |= {match[1] for start, end in spans for match in _BEFORE_CAPITAL.finditer(text, start, end)}
    # Apples Bericht, der Bericht Apples, where Apple is printed too
    genitives = {word for word in every if word[-1] == "s" and len(word) >= _LEAST_GENITIVE and word[:-1] in every}
    return frozenset((nouns | genitives) - given_names().keys())


def surnames_before(text: str, names: Sequence[Name]) -> dict[str, str]:
    """The surname of every German run of two capitals of which the second belongs to another phrase: Hier sieht | Kolb
    Vorteile, deshalb lehnt | Kolb Norda ab.

    So it is where the first is the surname of somebody with a common given name, or where both stood apart before.
    """
    times = Counter(name.text for name in names)
    first = {name.text: name.start for name in reversed(names)}
    halves = {name: name.split(" ") for name in times if name.count(" ") == 1}
    known = {words[1] for words in halves.values() if is_given(words[0])}
    found: dict[str, str] = {}
    for name, (one, other) in halves.items():
        if is_given(one):
            continue
        apart = times[name] == 1 and text.count(one, 0, first[name]) > 1 and text.count(other, 0, first[name]) > 0
        if one in known or apart:
            found[name] = one
    return found


# the names of agencies are so short in small letters
_LONGEST_LETTERS = 4


def borne_name(words: Sequence[str], kinds: tuple[str, ...]) -> str:
    """The name of a body behind nothing but adjectives and a noun for bodies, which ends like one of `kinds`: der
    staatlichen Nachrichtenagentur | Nordpress; empty where there is none: Agentur für Arbeit."""
    at = next((at for at, word in enumerate(words) if word[:1].isupper()), len(words))
    *_, noun = words[: at + 1] or [""]
    name = words[at + 1 :]
    capitals = bool(name) and all(word[:1].isupper() or word[:1].isdigit() for word in name)
    # dpa, al-Dschasira
    capitals = capitals or (len(name) == 1 and (len(name[0]) <= _LONGEST_LETTERS or name[0].startswith("al-")))
    adjectives = all(word.endswith(("e", "en", "er", "es", "em")) for word in words[:at])
    return (
        " ".join(name) if capitals and adjectives and noun.lower().endswith(kinds) and not is_quality(name[0]) else ""
    )


def stands_behind_adjective(text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether an inflected adjective stands before a word without an article, which is a noun then: andere | Faktoren,
    internen | Mails; but not erklärte | Norda."""
    before = text[max(0, start - _NEAR) : start].split(" ")[-2:-1]
    word = before[0] if before else ""
    if not word.islower() or _BENT.fullmatch(word) is None:
        return False
    return word not in closed_words(lexicon) and word not in lexicon.cues and word not in lexicon.named("subjunctives")


def may_be_named(words: str, article: bool, common: Collection[str], heads: bool = False) -> bool:
    """Whether a source that is no person and no body of a known noun can be a name: BSI, Scope3, Eurostat, der ADAC,
    die Deutsche Bahn; but not die Familien, Umfragen, Botschaft des Tages. `article` says that one stood before it,
    `heads` that it is printed at the head of a sentence and nowhere else: Leere Kassen, Erstaunt."""
    *before, last = words.split()
    head = _HYPHENS.split(last)[-1]
    if not head[:1].isupper() or any(map(str.islower, before)):
        return False
    if any(sign.isupper() or sign.isdigit() for sign in head[1:]):
        return True
    if before and not article and is_quality(before[0]):
        return False
    if heads and (_INFLECTED.fullmatch(before[0]) if before else _PARTICIPLE.fullmatch(last)):
        return False
    if article:
        return bool(before) and is_german_adjective(before[0])
    return last not in common and head not in common and _NOUN.search(head) is None


def is_anyone(words: str, titles: tuple[str, ...]) -> bool:
    """Whether German words without an article are of all who do something, or of whoever is somebody's, of which the
    last ends as `titles` do: Klimaforschende, Kubas Gitarrist; but not Andreas Richter."""
    whose, _, noun = words.partition(" ")
    if not noun:
        return _DOING.fullmatch(whose) is not None
    owned = whose[:1].isupper() and whose.endswith("s") and " " not in noun and noun.lower().endswith(titles)
    return owned and not is_given(whose)


def is_owned(before: Sequence[str], titles: tuple[str, ...]) -> bool:
    """Whether the words before a German name say that it is of another than the source, of whom they end with an
    office or the like: der Sprecher von | Anna Berg, die Stiftung des Preisträgers | Carl Berg."""
    if not before[1:]:
        return False
    by_name = before[-1] == "von" and before[-2].endswith(titles)
    return by_name or ("des" in before[1:-1] and before[-1].removesuffix("s").endswith(("er", *titles)))


def is_described_noun(name: str) -> bool:
    """Whether what looks like a German name begins with an adjective: Medizinisches Personal."""
    first, _, more = name.partition(" ")
    return bool(more) and is_german_adjective(first) and first not in given_names()


def plural_verb_beside(text: str, source: Span, cues: Mapping[str, Cue]) -> bool:
    """Whether a German verb of saying, one of the `cues`, stands beside a source in the plural: klagten, sagen."""
    behind = text[source.end : source.end + _NEAR_VERB].split(maxsplit=1)[:1]
    before = text[max(0, source.start - _NEAR_VERB) : source.start].split()[-1:]
    beside = (word.rstrip(",:") for word in (*before, *behind))
    return any(word.endswith("en") and word in cues for word in beside)
