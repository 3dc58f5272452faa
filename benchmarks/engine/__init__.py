"""The engine beside tantivy, SQLite FTS5, Xapian and stock Whoosh, over the same documents and queries."""
