"""What is told by infinitives: prometió bajar los precios, a promis de partir, пообещал ждать, obiecał wrócić."""

import re

from searchapp.quotes.lexicon import CYRILLIC, word_set
from searchapp.quotes.words import Words

# infinitives that are cut short: di | non aver
_SHORT = frozenset(["aver", "esser", "poter", "voler", "dover", "far"])
_INFINITIVES = {
    "fr": re.compile(r"(?:d')?\w+(?:er|ir|re|oir)"),
    "it": re.compile(r"(?:d')?\w+(?:[aei]re|rre|r(?:lo|la|li|le|si|ne|ci|gli))"),
    "es": re.compile(r"\w+(?:ar|er|ir|ír)(?:se|lo|la|los|las|le|les|me|nos)?"),
    "pt": re.compile(r"\w+(?:ar|er|ir|or)(?:-\w+)?"),
    "ru": re.compile(r"\w+(?:[аеиоуыяё]ть|[зсйд]ти|чь)(?:ся)?"),
    "uk": re.compile(r"\w{2,}(?:[аиіу]|[зс])ти(?:ся)?"),
    "pl": re.compile(r"\w+(?:[aeiyuąęó]|(?<!o)[źś])ć|\w*móc"),
    "cs": re.compile(r"\w{2,}(?:ov|n|áv|ív)(?:at|out)"),
}
# what opens an infinitive; elsewhere it stands right behind its verb
_OPENING = {"fr": frozenset(["de", "d'"]), "it": frozenset(["di", "d'"])}
# what stands without one, behind words that say when or to whom
_AUXILIARIES = {"fr": word_set("avoir être"), "es": frozenset(["haber"]), "pt": frozenset(["ter"])}
# and what does so right behind the verb
_MODALS = word_set("vouloir pouvoir devoir savoir ignorer craindre regretter connaître")
_BELIEVES = frozenset(["croit", "croient"])
_TO_WHOM = word_set("à au aux a al alla ai agli alle allo all'")
_NEGATIONS = word_set("ne pas plus rien guère jamais pouvoir no non não nem se s' не nie się")
_NO_INFINITIVES = word_set(
    "mujer lugar ayer popular militar hogar taller pesar placer mulher lugar qualquer par hier leur autre notre votre "
    "entre contre octobre novembre décembre septembre ministre maître malheur sur pour por melhor maior pior "
    "senhor valor опять пять шесть семь память мать часть есть "
    "путь дети почти спустя сеть печать кровать нить ночь речь дочь зарплати виплати штати втрати оплати дати депутати "
    "кандидати результати солдати pięć"
)
# verbs that with an infinitive are no saying
_GOES_ON = ("продолж", "продовж", "kontynu", "pokrač")
_NEEDS = "precis"
_BOUNDS = ",;:-()Q.T"
# those to whom it is said are named in so many words at most
_HEARERS = 8


def to_do(words: Words, at: int, last: int, language: str, directs: bool = False) -> int | None:
    """The token with which the infinitive begins that is told by the verb at token `at`, or None; a verb that `directs`
    others may have them before it: призвал партнёров | не спешить."""
    pattern = _INFINITIVES.get(language)
    if pattern is None or at + 1 >= last:
        return None
    low, kinds = words.low, words.kinds
    if low[at].startswith(_GOES_ON) or (language == "pt" and low[at].startswith(_NEEDS)):
        # продолжил | строить; precisa | construir
        return None
    k = at + 1
    if (perfect := _perfect(words, at, last, language)) is not None:
        return perfect
    opening = _OPENING.get(language)
    if opening is not None:
        while k < last and kinds[k] in "RY":
            k += 1
        if k < last and low[k] in _TO_WHOM:
            k = next(
                (j for j in range(k + 1, min(k + _HEARERS, last)) if low[j] in opening or low[j][:2] == "d'"), last
            )
        if k < last and low[k] in opening:
            k += 1
        elif k >= last or low[k][:2] != "d'":
            return None
    elif directs:
        k = next((j for j in range(k, min(k + _HEARERS, last)) if _is_one(words, j, pattern)), k)
        if set(kinds[at + 1 : k]) & set(_BOUNDS):
            return None
        if k > at + 1 and low[k - 1] in _NEGATIONS:
            k -= 1
    elif opening is None and language in CYRILLIC:
        # пообещал | лично контролировать
        while k + 1 < last and kinds[k] == "R" and low[k] not in _NEGATIONS:
            k += 1
    start = k if opening is not None or language not in CYRILLIC or directs else at + 1
    while k < last and low[k] in _NEGATIONS:
        k += 1
    return start if k < last and _is_one(words, k, pattern) else None


def _perfect(words: Words, at: int, last: int, language: str) -> int | None:
    """The token with which an infinitive without a preposition begins: niega | haber cobrado, a reconnu lundi | avoir
    menti, affirme | ne rien savoir."""
    auxiliaries = _AUXILIARIES.get(language)
    if auxiliaries is None:
        return None
    low, kinds = words.low, words.kinds
    for k in range(at + 1, min(at + _HEARERS, last)):
        if kinds[k] in _BOUNDS or low[k] == "y":
            # il ne peut | y avoir
            break
        bare = low[k].rpartition("'")[2]
        if bare == "savoir" and low[at] in _BELIEVES:
            # croit savoir X
            break
        near = k == at + 1 or _NEGATIONS.issuperset(low[at + 1 : k])
        if (bare in auxiliaries and kinds[k - 1] not in "IA") or (near and bare in _MODALS):
            while k > at + 1 and low[k - 1] in _NEGATIONS:
                k -= 1
            return k
    return None


def _is_one(words: Words, at: int, pattern: re.Pattern[str]) -> bool:
    word = words.low[at]
    whole = word in _SHORT or pattern.fullmatch(word) is not None
    return words.kinds[at] in "wA" and word not in _NO_INFINITIVES and whole
