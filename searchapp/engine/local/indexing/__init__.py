"""Making the next generation: sources taken in, segments joined, reprints marked, all of it committed.

`update` is the way in: `workers` run `intake` side by side, each of which reads sources into a segment; `commit` makes
a generation of old and new segments, where `merging` says which are joined and `marking` marks `reprints`, several
segments `abreast`. `check` looks for damage.
"""
