"""Measurements beside other engines; see README.md in this folder."""
