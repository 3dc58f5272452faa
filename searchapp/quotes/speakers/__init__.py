"""From the words for a source to a speaker: people, bodies, roles, pronouns, spellings.

Three objects are made once for an article, and each uses those before it:

1. `people.People`: who is named in it. `runs` finds runs of capitals, `personal` the name in each (`leads`,
   `beside_names`, `strange`, `things` and `capital_heads` say what in it is no name), `groups` brings the forms of one
   name together (`name_parts`, `spelling`, `sounds`, `hearing`). What is declined is put in the nominative by `cases`
   (Russian, Ukrainian), `western_cases` (Polish, Czech) and, for bodies, `body_cases`. `german_nouns`,
   `bare_surnames`, `honorifics`, `particles`, `own_articles` and `foreign_bodies` mend what capitals mislead;
   `given_names` and `surname_first` say which word of a name is which.
2. `offices.Offices`: who holds which office, by `roles`, `places` and the names beside it (`holder_names`), in Romance
   languages by `romance_offices`; `callings` for what else people are called, `printed_roles` and
   `printed_roles_abroad` for all that is said of them beside their names.
3. `speakers.Speakers.resolve`: whom the words of one source mean. It goes from what tells most to what tells least: a
   pronoun (`antecedents`, by `pronoun_cases`; `relatives` for "who", `last_subject` for an office; `spoken_of` and
   `no_persons` say who can be meant), several together (`joint`, with `two_bodies`) or many (`many`), a body
   (`bodies`), who speaks for one (`spoken_for`, `firms`), a name in the words (`named`, with `placed` where lists alone
   tell what is beside it), a paper (`issued`), and last somebody or a body without a name (`unnamed`, with `described`,
   `epithets`, `body_callings`, `aged`, `body_full_names`, `common_surnames`, `not_borne`, `sentence_heads` and
   `timed`).

Scripts without capitals have `titled` (Arabic, with `arabic_phrases` for where a name stands in a source and
`arabic_surnames` for whom one word names), `unspaced_names` (Chinese, Japanese) and `bare_names` (Hebrew, Persian,
Hindi, Korean) in place of all this. Under which name a speaker is then listed is a matter of `acronyms`, `persons`,
`body_names`, `body_forms` and `legal_forms`, and across the articles of an index of `names` (with `generations` and
`bare_offices`).
"""
