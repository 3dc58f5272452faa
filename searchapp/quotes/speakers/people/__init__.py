"""Who is named in an article.

`people` is made once for an article. `personal` finds the name in a run of capitals; `strange`, `beside_names`,
`leads`, `callings` and `capital_heads` say what in it is no name, `honorifics` and `particles` what belongs to one.
`german_nouns` and `bare_surnames` mend what capitals mislead.
"""
