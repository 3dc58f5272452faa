"""Attributions in the languages that set reported clauses off by a comma or a conjunction.

`attributions` is the way in: it looks at every word of a sentence in turn and asks what kind of attribution it cues.

* A verb with what it tells behind it, `X said, that C`: `contents` says where the content starts (`conjunctions`,
  `infinitives` and `calling` are its kinds), `sources` whose verb it is, `endings` where the content ends.
* A verb with what it tells before it, `C, said X`: `speech_ends` says where that ends, `inversions` whose it is
  (`unturned` which verbs there tell of nobody); with a verb of no list, `other_verbs`; with nobody named beside it,
  `alone`.
* A phrase beside what is told: `according` (`selon X`), `german_sources` (`laut X`), `comparisons` (`wie X sagte`).
* A text that speaks itself: `documents` (`heißt es in dem Brief`), `readings` (`si legge in una nota`).
* Neither in the sentence: `apart` (a name and a colon; a sentence of its own: `Об этом сообщила мэрия.`).

The subject of a verb is found by the order of words of its language: `verbsecond` in German, `verblast` in Turkish,
`verbfirst` in Arabic, `subjects` in all others, with `before_verb` and `adjuncts` for what stands before and behind
the verb; `joined_verbs`, `gerunds`, `complements` and `citations` serve single constructions. `asides` reads what
commas set off beside a source (`german_fronts` what a German comma parts from its verb, `german_things` what says
nothing there), `turns` what sets it against others. `moods`, `verbs` and `agreement` tell what a word is by its form.
"""
