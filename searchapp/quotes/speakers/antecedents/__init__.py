"""Who is meant by words that stand for somebody named before.

`antecedents` answers for pronouns, in other cases by `pronoun_cases`; `heard` knows who spoke before, `spoken_of` and
`no_persons` say who can be meant, `own_sentence` who is by the sentence around, `somebody` who stays unnamed,
`last_subject` who holds an office that was told before. `described` and `epithets` are for nouns such as "the actor",
in other languages `described_abroad` by what `descriptions` reads and the `trades` of people, `body_callings`,
`officers` and `body_full_names` for the nouns of bodies.
"""
