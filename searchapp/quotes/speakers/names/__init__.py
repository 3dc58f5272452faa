"""How people and places are named, and which printed names are one person's.

`runs` finds runs of capitals. `given_names` and `surname_first` say which word of a name is which, `name_parts` takes a
name apart; `spelling` and `sounds` give the keys under which spellings and scripts meet, `hearing` joins by sound.
`groups` brings the names of one person together, with `persons` (those who are listed) and `generations` (Jr., III).
What is declined is put in the nominative by `cases` (Russian, Ukrainian) and `western_cases` (Polish, Czech). `places`
are countries, their adjectives and capitals.
"""
