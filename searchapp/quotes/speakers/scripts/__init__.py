"""Speakers in scripts that show no name by a capital.

`titled` is for Arabic, with `arabic_phrases` for where a name stands in a source and `arabic_surnames` for whom one
word names; `unspaced_names` for Chinese and Japanese, `bare_names` for Hebrew, Persian, Hindi and Korean.
"""
