"""Bytes → articles: walking, safe opening, decoding, pages, sections, title, outlet, date, body."""
