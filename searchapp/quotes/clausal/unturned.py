"""Romance verbs of saying behind a clause that do not tell who said it: …, fue reconocido el abogado; …, lancé il y a
un an; …, se refere a um contrato."""

from searchapp.quotes.clausal.moods import tells_of_nobody
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.words import Words

# how participles end that are no finite verbs as well, but for those that look so: relata, constata
_PARTICIPLES = ("ado", "ados", "ido", "idos", "dicho", "é", "ée", "és", "ées", "ato", "ati", "uto", "uti")
_REFLEXIVE, _REFERS = frozenset(["se", "si", "s'"]), ("refer", "refier", "refir", "rifer")
_COUNTS, _ON = ("cont", "cuent"), frozenset(["con", "com"])
_TO = word_set("a al ao aos à às alla alle ai agli all'")


def turns_nothing(words: Words, at: int, before: int, last: int) -> bool:
    """Whether the verb at token `at`, with what belongs to it behind token `before`, does not tell who said what stands
    before it: it is in the passive, a participle, or says something else with what follows."""
    low, kinds = words.low, words.kinds
    if at + 1 < last and tells_of_nobody(words, at) and kinds[at + 1] in "DICN":
        # foi condenado | a um ano
        return True
    # also: l'a | indiqué, a-t-il | ajouté
    helped = "A" in kinds[before + 1 : at] or any("'" in low[k] or "-" in low[k] for k in range(before + 1, at))
    if low[at].endswith(_PARTICIPLES) and not helped:
        # le service, | lancé il y a un an; el preso, | señalado como autor
        return True
    follows = low[at + 1] if at + 1 < last else ""
    if follows in _ON and low[at].startswith(_COUNTS):
        # já | conta com sete livros
        return True
    refers = low[at].startswith(_REFERS) and follows in _TO
    return refers and not _REFLEXIVE.isdisjoint(low[before + 1 : at])
