"""Words that a sentence begins with before a surname and that are no given name: Позже Дроздов, Nyní Horáková."""

from collections.abc import Iterable, Mapping

from searchapp.quotes.speakers.names.given_names import given_names
from searchapp.quotes.speakers.names.name_parts import parts_of
from searchapp.quotes.speakers.names.runs import Name
from searchapp.text.standing import stands_whole

# what stands before the first word of a sentence, apart from space
_ENDS = frozenset('.!?…»”“"„«:;–—-')


def bare_surnames(text: str, names: Iterable[Name]) -> Mapping[str, str]:
    """The surname of every printed full name whose first word only opens a sentence.

    So it is where the name stands at the head of sentences alone, and its first word, of no listed given name, is
    printed in small letters elsewhere or before the surname of somebody whom the text names in full.
    """
    heads: dict[str, bool] = {}
    for name in names:
        heads[name.text] = heads.get(name.text, True) and _opens_sentence(text, name.start)
    halves = {full: full.split() for full, opens in heads.items() if opens and full.count(" ") == 1}
    doubtful = {full: (first, surname) for full, (first, surname) in halves.items() if first not in given_names()}
    known = {parts_of(full).surname for full in heads if full not in doubtful} if doubtful else set()
    return {
        full: surname
        for full, (first, surname) in doubtful.items()
        if parts_of(full).surname in known
        or any(not text[at - 1 : at].isalnum() for at in stands_whole(text, first.lower()))
    }


def _opens_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 3) : at]
    return not before.strip() or "\n" in before or before.rstrip()[-1] in _ENDS
