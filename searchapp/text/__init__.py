"""Tokens, sentences, spans, and cleaning for terminals: used by everything above."""
