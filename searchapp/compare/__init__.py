"""Two articles, or two quotes, beside each other.

`align` is the way in for two articles: `units` are their sentences, `candidates` the pairs worth a look, `likeness`
weighs a pair by its `wordings` (with `synonyms` and `spelling`) and its `company`, `differing` marks the words that
differ, `occasion` tells one speech from a formula said again, `reprint` which article came first. `layout` groups
what says the same.

`coverage` lays more than two articles beside each other: who has which statement, and who leaves it out. `statement`
finds one quote in all outlets by the same weights, `carrying` looks for them in an index, `collocates` for the words by
which outlets differ, `similar` for articles on the same event, and `known_again` for one whose file has moved.
`verdicts` keep what the user says of a statement. `agreement` puts pairs together to groups.
"""
