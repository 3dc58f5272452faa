"""The terminal screen: Textual screens and widgets. Knows no index format.

`run` opens it, `app` is the program, `program` what screens know of it. A screen asks in a thread (`asking`) and gets
a message (`messages`) with the number of its question. What it shows is laid out as rows by pure functions (`lines`
has the pieces) and painted by `line_view` or `table`:

* search: `search_screen` with `asking_screen`, `query_input`, what is typed `ahead` of an answer, `results` of `cards`,
  `facets` of `facet_rows`, `histogram`, `pages` of hits, `search_hints` at the foot and `advice` where nothing was
  found;
* reader: `reader` of `reader_rows`; compare: `compare` with `compare_view`, `compare_blocks` → `compare_rows`,
  of several articles `coverage` of `coverage_rows`;
* lists: `quotes` of `quote_rows`, `kwic` of `kwic_rows` with `collocates` of `collocate_rows`, `timeline`;
* windows over a screen: `picker`, `windows`, `help`, `commands`; all write in a `box`.

All screens share `sheet`, `head`, `notice`, `dates` and `themes`. What outlives the program is in `own` (with
`following`), what leaves it in `carrying`, `exporting`, `clipboard` and `editor`. `building` brings the index up to
date beside the screen; `leaving` says what is waited for at the end.
"""
