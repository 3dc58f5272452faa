"""Rows for others: JSON, JSON Lines, CSV, TSV, templates, citations, bibliographies."""
