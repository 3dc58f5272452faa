"""Attributions in the languages that set reported clauses off by a comma or a conjunction."""
