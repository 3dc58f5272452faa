"""Segments: arrays on the disk that hold articles inverted, and the Whoosh codec over them."""
