"""Articles made for tests: a small world of news in several languages, the same each time."""

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from searchapp.article import Article, Mention, PublicationDate, Quote, Span, Speaker, body_of
from searchapp.engine.local.segments.builder import SegmentBuilder
from searchapp.engine.local.segments.vocabulary import Vocabulary
from searchapp.engine.local.storage.generations import SegmentPart

_ENGLISH = (
    "minister ministers attack attacks attacked peace talks Aleppo Mosul al-Nusra co-operation cooperation U.S. US "
    "Lavrov Lavrov's won't Da'esh Daesh said the of and to in terrorists terrorist report reports reported leave city"
)
_RUSSIAN = "Лавров Лаврова заявил что переговоры переговоров мир мира в Сирии Сирия ёлка елка"
_FRENCH = "l'attaque attaques ministre ministres déclaré déclarée déclarer d'Alep paix la le été"
VOCABULARY = {"en": _ENGLISH.split(), "ru": _RUSSIAN.split(), "fr": _FRENCH.split(), None: _ENGLISH.split()}
_BROKEN = [
    "â€œminisÃ©",
    "minisÃŸ",
    "minisÃ¼ters",
    "Da’eshâ€™s",
    "co-\noperation",
    "minis-\nters",
    "minis¬\nters",
    "co\u00ad\noperation",
    "co-\n  operation",
]
SPEAKERS = ("Sergey Lavrov", "Lavrov", "John Kerry", "Anna Díaz")
OUTLETS = ("TASS", "Sputnik Arabic", "SANA", "Le Monde", None)
DATES = ("2016", "2016-10", "2016-10-28", "2017-01-25", "2017-02", None)


def sentence(choice: random.Random, words: Sequence[str]) -> str:
    """Some words with a capital and a full stop."""
    chosen = [choice.choice(words) for _ in range(choice.randint(1, 9))]
    return " ".join(chosen).capitalize() + choice.choice([".", ".", "!", "?"])


def article(number: int, seed: int = 0) -> Article:
    """The article of a number."""
    choice = random.Random(seed * 100_003 + number)
    language = choice.choice(["en", "en", "en", "ru", "fr", None])
    words = VOCABULARY[language] + (_BROKEN if language in ("en", None) else [])
    paragraphs = [
        " ".join(sentence(choice, words) for _ in range(choice.randint(1, 4))) for _ in range(choice.randint(1, 3))
    ]
    text = "\n\n".join(paragraphs)
    spans, at = [], 0
    for paragraph in paragraphs:
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    quotes = []
    for _ in range(choice.choice([0, 0, 1, 2])):
        first, last = spans[choice.randrange(len(spans))]
        cue = choice.choice(["said", "stressed", None])
        source = choice.choice(["the minister", "Lavrov's ministers in Aleppo", "министр мира", "report", None])
        speakers = choice.sample(SPEAKERS, choice.choice([0, 1, 1, 2, 3]))
        quotes.append(
            Quote(
                text[first:last],
                first,
                last,
                choice.choice(["direct", "mixed", "indirect"]),
                speakers[0] if speakers else None,
                source=Mention(source, first, first) if source else None,
                cue=Mention(cue, first, first) if cue else None,
                confidence=choice.choice([0.4, 0.9]),
                joint=tuple(speakers[1:]),
            )
        )
    date = choice.choice(DATES)
    precision = {4: "year", 7: "month", 10: "day"}
    return Article(
        id=f"{number:05x}",
        path=f"seeds/{number % 7}/{number}.txt" if number % 3 else f"seeds/wire.jsonl#{number + 1}",
        title=sentence(choice, words) if choice.random() < 0.8 else None,
        body=body_of(text, tuple(spans)),
        outlet=choice.choice(OUTLETS),
        via=tuple(choice.sample(["Reuters", "Azer News"], choice.randint(0, 2))),
        date=PublicationDate(date, precision[len(date)]) if date else None,  # type: ignore[arg-type]
        language=language,
        end=len(text),
        paragraphs=tuple(spans),
        speakers=tuple(
            Speaker(name, (name,)) for name in dict.fromkeys(name for quote in quotes for name in quote.speakers)
        ),
        quotes=tuple(quotes),
        evidence={"title": "first line"},
    )


def segment(
    folder: Path, articles: Sequence[Article], deleted: Sequence[int] = (), vocabulary: Vocabulary | None = None
) -> SegmentPart:
    """A segment of these articles, as a part of a generation; `vocabulary` may know words of other segments."""
    builder = SegmentBuilder(folder, Vocabulary() if vocabulary is None else vocabulary)
    builder.add(articles)
    return SegmentPart(builder.finish(), folder, len(articles), np.array(deleted, np.uint32))
