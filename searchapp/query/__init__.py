"""The query language: from what was typed to a tree, and the tree against one article. Knows no index.

* Reading a query: `lexer` (marks and words) → `parse` (with `leaves`, `patterns`, `dates`, `fields`) → `tree`, the
  nouns of this room. `foreign` refuses the signs of other languages, `binding` says which operators ask for one quote.
* Telling it: `explain` in plain words, `unparse` as a query again; `words` are those it has, `naming` says which names
  nobody has, `renaming` asks by the other names of somebody too, `tagged` for the articles that bear a user's tags.
* Matching one article: `match` walks the tree; `stream` is a text to be matched, `cutting` its tokens by the `kinds` of
  its characters, `forms` which tokens a leaf accepts, `places` where phrases stand, `spans` what is found. `seeking`
  and `sheaf` skip texts that cannot match; `rising` are sets of numbers.
* Showing what matched: `shown`, `snippet`, `kwic`.
* `telling` makes a question of an article: its rare words, by which articles like it are found.
"""
