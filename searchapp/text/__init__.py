"""Texts as everything above sees them, whatever they are of.

* Words: `tokens` is the one analysis of them, with `stems` and `folding`; `scripts` tells letters, `line_ends` words
  that are broken at the end of a line, `mangled` characters that were spoilt, `standing` where words stand, `openings`
  phrases that a text may begin with; `languages` is what languages are called.
* Sentences: `sentences` and, for long texts at once, `sentence_ends`.
* What saved pages put into texts: `highlights`, `inserted_links`, `link_marks`, `page_words`; `months` are the names of
  months in English.
* `shingles` are the signatures by which reprints are found; `clean` and `columns` are for showing text in a terminal,
  `counted` for saying how many there are, `skipped` what of a file was left out.
"""
