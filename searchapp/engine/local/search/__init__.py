"""Searching the segments of one generation: evaluating, scoring, ordering, counting.

`searcher` is the way in. `flat` answers plain words over one list for all segments; any other tree goes segment by
segment through `evaluator`, which turns leaves into `terms`, intersects `rows`, and asks `phrases`, `proximity`,
`spans` and `facts` for what words alone do not tell. `scoring` scores what is left, `closeness` and `rerank` look
again at the best, `order` sorts them, `facets` counts. `weighted` answers words that have weights instead of a tree,
`said` finds quotes, which `quote_rows` hold. `lookup` and `listing` find single values, `names` knows the
canonical ones, `memory` keeps what comes again.
"""
