"""The query language: text → syntax tree → plain words; matching a tree against one article."""
