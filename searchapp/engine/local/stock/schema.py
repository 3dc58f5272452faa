"""What stock Whoosh sees of an index: the fields of its schema.

`text` holds the forms of title and body together, `title` those of the title, `stem` the stems with their language
(`attack␟en`), `said` is not shown (its rows are quotes). Analysis is ours, so Whoosh's own writers would not do.
"""

from typing import Any

from whoosh.analysis.tokenizers import IDTokenizer
from whoosh.fields import ID, STORED, TEXT, Schema


def schema() -> Schema:
    """The schema, a new one each time."""
    words: Any = IDTokenizer()  # an analyzer for Whoosh, by its stubs none
    return Schema(
        id=ID(stored=True),
        text=TEXT(analyzer=words, phrase=True),
        title=TEXT(analyzer=words, phrase=False),
        stem=TEXT(analyzer=words, phrase=False),
        article=STORED,
    )
