"""Transcripts and interviews: whose turn it is."""
