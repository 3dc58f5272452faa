"""Finding, opening and decoding saved files."""
