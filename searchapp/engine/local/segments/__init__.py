"""Segments: immutable files of arrays that hold articles inverted.

Writing: `builder` collects articles (`texts`, `numbering`, `vocabulary`: every chunk of text is analysed once),
`inversion` and `occurrences` sort them into posting lists, `encoding` and `storing` pack these and whole articles,
`writing` puts all of it in a file. Reading: `segment` opens one; `arrays`, `lexicon`, `postings`, `columns`,
`signatures` and `stored` are its parts, `lengths` rounds the lengths of texts. Joining: `merge` and `merge_words`.
"""
