"""What stock Whoosh sees of an index: the fields of its schema.

`text` holds the forms of title and body together, `title` those of the title, `stem` the stems with their language
(`en␟attack`), `said` is not shown (its rows are quotes). Analysis is ours, so Whoosh's own writers would not do.
"""

from whoosh.analysis import IDTokenizer
from whoosh.fields import ID, STORED, TEXT, Schema


def schema() -> Schema:
    """The schema, a new one each time."""
    words = {"analyzer": IDTokenizer(), "phrase": True}
    return Schema(
        id=ID(stored=True), text=TEXT(**words), title=TEXT(**words), stem=TEXT(analyzer=IDTokenizer(), phrase=False), article=STORED
    )
