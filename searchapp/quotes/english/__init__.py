"""Attributions in English sentences."""
