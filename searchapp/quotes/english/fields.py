"""English prepositions that stand within what somebody or something is called: people familiar with the talks, the
Commission on Tides, the Campaign to Ban Mines."""

from collections.abc import Sequence

from searchapp.quotes.lexicon import word_set
from searchapp.quotes.speakers.names.given_names import given_names

# what whoever is called so knows, or whom: people familiar | with the talks
_KNOWING = frozenset([
    ("familiar", "with"), ("close", "to"), ("briefed", "on"), ("briefed", "about"), ("people", "with"),
    ("person", "with"), ("official", "with"), ("officials", "with"), ("source", "with"), ("sources", "with"),
    ("aides", "with"),
])  # fmt: skip
# bodies that are called by what they look into or by what they are to do
_HEADS = word_set(
    "commission council committee subcommittee panel center centre institute office coalition campaign board bureau "
    "initiative program programme project foundation association conference forum caucus group alliance"
)
_PREPOSITIONS = frozenset(["on", "to", "against"])
# given names that tell what a body is to do: the Campaign to | Ban Mines
_DEEDS = frozenset(["ban", "mark", "grant", "will"])
# but where a body has said it
_MEDIA = word_set("twitter facebook instagram youtube cnn fox nbc abc cbs bbc msnbc npr pbs capitol")


def goes_on(low: Sequence[str], kinds: str, at: int) -> bool:
    """Whether what somebody or something is called goes on with the preposition at token `at`."""
    if (low[at - 1], low[at]) in _KNOWING:
        return True
    headed = low[at - 1] in _HEADS and kinds[at - 1] == "C" and low[at] in _PREPOSITIONS
    if not headed or kinds[at + 1 : at + 2] != "C":
        return False
    # the statement of the Council | to Ann Holm
    return low[at + 1] not in _MEDIA and (low[at + 1] in _DEEDS or low[at + 1].title() not in given_names())
