"""What a segment holds of a text is what is read of that text anywhere else."""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from searchapp.engine.local.segments.occurrences import occurrences
from searchapp.engine.local.segments.texts import Texts
from searchapp.engine.local.segments.vocabulary import Vocabulary
from searchapp.text.sentences import sentences
from searchapp.text.tokens import tokens

_PIECES = ["Rain", "fell", "Mr.", "so.", "Why?”", "co-operation", "他来了。她走了。", "Oslo, 3 May. /NTB/.", "3."]
_PIECES += [
    "gov-\nern",
    "two-\nand",
    "\x01",
    "\x02",
    "…",
    "-",
    "\n",
    "\n\n",
    "\n \n",
    "  ",
    "Oslo\xa0now",
    "一\u3000二",
]
_TEXT = st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join)


def _begins(body: str) -> tuple[list[int], list[int]]:
    """The positions of the tokens with which sentences and paragraphs begin."""
    found: list[int] = []
    leads: list[int] = []
    reached = 0
    for paragraph in body.split("\n\n"):
        for number, (start, end) in enumerate(sentences(paragraph)):
            found.append(reached)
            leads += [reached] if not number else []
            reached += len(tokens(paragraph[start:end]))
    return found, leads


@given(st.lists(st.tuples(st.sampled_from(["", "A title. Two"]), _TEXT), max_size=5))
@example([("", "so. - \n\n fell")])
def test_sentences_and_paragraphs_begin_where_they_do_in_the_text(rows: list[tuple[str, str]]) -> None:
    vocabulary = Vocabulary()
    texts = Texts(vocabulary)
    for title, body in rows:
        texts.add(title, body)
    texts.settle()
    found = occurrences(texts, vocabulary.tables())
    for row, (title, body) in enumerate(rows):
        first = len(tokens(title))
        for begins, wanted in zip((found.sentences, found.paragraphs), _begins(body), strict=True):
            places = np.split(begins.places, np.cumsum(begins.counts))[row]
            assert [int(place) - first for place in places] == wanted
