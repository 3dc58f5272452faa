"""Attributions in English sentences, weighed by what was learnt from annotated news.

`reported` is the way in: it tries every word that can cue a quote and makes a `Candidate` of it. For each it asks

* `sources` who speaks. That asks `subjects`, which reads to the left from the verb: past its auxiliaries
  (`verb_groups`), past what stands between commas behind a name (`appositions`), to where the noun phrase begins
  (`phrase_starts`); or from the start of the sentence on (`openings`); and for participles `participles`. `papers` and
  `quoted` know two detours: a statement | that said, X was | quoted as saying.
* `orders` in which order cue, source and content stand. That asks `contents` where the content begins, and
  `statements` about those that "he said" interrupts; `according` does both for "according to".
* `endings` where the content ends.
* `deeds` whether the verb tells what was done rather than what was said.

`phrases` (noun phrases from their first word on; `fields` tells where they go on behind a preposition) lies below all
of them. What the learnt weights see of a word is in `seen_as`, what a cue of several words is in `compounds`, commas
that part nothing in `inner_commas`.
"""
