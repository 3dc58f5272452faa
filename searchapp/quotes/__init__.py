"""Who said what: from the paragraphs of an article to its quotes, each with its speaker.

Read the modules in the order in which an article passes through them:

1. `attribute` is the door and calls all that follows. `plain` first takes out of the text what its readers do not see,
   `glued` parts paragraphs that were saved without line ends, `summaries` reads names in capitals as others are, and
   `headline` names whom the text does not.
   `transcripts` takes what has a label before it.
2. `paragraphs` takes the others apart. `marks` pairs their quote marks, `words` makes tokens of a letter each (`C` a
   capital, `Q` all that stands between two marks), in which every pattern of this room is written.
3. A finder looks in each sentence for attributions: `english` for English, `clausal` for fifteen other languages, by
   their tables in `languages/` (`lexicon`). What it finds is a `Candidate`: cue, source, content and how likely it is.
4. `stretches` says which marked stretches are speech and which candidate governs each, `clauses` which candidates
   report speech without marks. Each looks at one paragraph. Beside the candidates there are attributions without a
   verb of saying (`unworded`), in Chinese and Japanese (`unspaced`), in other languages without capitals (`bare`), and
   German sentences that are reported speech by their mood alone (`free_indirect`).
5. `governing` goes through the paragraphs with all of this and carries an attribution from one to the next. What comes
   out is a `Passage`: a span with the words for its source, not yet a speaker.
6. `speakers` resolves these words, in text order, to the people and bodies of the article, and `repeated` gives words
   that stand there twice to whoever says them once.

`insertions`, `marked_compounds`, `datelines`, `reader_calls`, `works` and `weights` each serve one of these steps. The
order of imports is in `pyproject.toml`.
"""
