"""Bytes to a page: text and mark-up as a reader sees them, with what the mark-up says."""
