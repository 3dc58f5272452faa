"""Searching the segments of one generation: evaluating, scoring, ordering, counting."""
