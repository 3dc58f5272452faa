"""Who is meant by words that stand for somebody named before.

`antecedents` answers for pronouns, in other cases by `pronoun_cases`; `spoken_of` and `no_persons` say
who can be meant, `last_subject` who holds an office that was told before. `described` and `epithets` are for nouns such
as "the actor", `body_callings` and `body_full_names` for the nouns of bodies.
"""
