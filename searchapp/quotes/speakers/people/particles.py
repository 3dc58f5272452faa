"""Surnames of several words whose first are particles: sagte von der Leyen, a déclaré de Villepin, dijo De la Fuente.

In many languages a particle is a preposition or an article elsewhere. It belongs to a name where the article prints
the same surname in full (Ursula von der Leyen), and where a verb of saying behind what was said has no other subject.
"""

from collections.abc import Collection, Iterable

from searchapp.quotes.lexicon import Lexicon
from searchapp.quotes.speakers.names.runs import PARTICLES
from searchapp.quotes.words import Words

Surnames = Collection[tuple[str, ...]]
# so many particles are in one name: van de la
_MOST = 3
_BEFORE_VERB = frozenset(",-Q")
_BEHIND_NAME = frozenset(",;:-.)&")


def surnames_of(names: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """The surnames that begin with a particle, of full names: their words in small letters as far as the first word
    that is no particle."""
    found = set()
    for name in names:
        words = name.lower().replace("’", "'").split(" ")
        first = next((at for at, word in enumerate(words) if at and word in PARTICLES), None)
        if first is not None:
            last = next((at for at in range(first, len(words)) if words[at] not in PARTICLES), None)
            if last is not None:
                found.add(tuple(words[first : last + 1]))
    return frozenset(found)


def join_particles(words: Words, lexicon: Lexicon, surnames: Surnames) -> Words:
    """The words with the particles of surnames in the category of names."""
    low = words.low
    if PARTICLES.isdisjoint(low):
        return words
    kinds = list(words.kinds)
    last = len(low)
    for at in range(last - 1):
        if low[at] not in PARTICLES or kinds[at] in "CD":
            # an article opens a noun phrase anyway: dit Le Pen
            continue
        end = at
        while end < last and end - at <= _MOST and low[end] in PARTICLES:
            end += 1
        if end == last or kinds[end] != "C":
            continue
        if tuple(low[at : end + 1]) in surnames or _is_speaker(words, at, end + 1, lexicon):
            kinds[at:end] = "C" * (end - at)
    return words._replace(kinds="".join(kinds))


def _is_speaker(words: Words, at: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether tokens `[at, stop)` can only be the subject of the verb before them: “…”, sagte von Bergen."""
    low, kinds = words.low, words.kinds
    entry = lexicon.cues.get(low[at - 1]) if at else None
    if entry is None or entry.form != "past" or (stop < len(low) and kinds[stop] not in _BEHIND_NAME):
        return False
    before = at - 2
    while before >= 0 and kinds[before] in "AR":
        before -= 1
    return before >= 0 and kinds[before] in _BEFORE_VERB
