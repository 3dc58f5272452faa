"""Bodies by their names: parliaments, ministries, agencies, papers, firms, states.

`bodies` tells them from people by the nouns of a language, `body_names` has the key under which listed names of one
body meet, `body_forms` what other names of one have in common, `legal_forms` what law adds to those of firms, which
`firms` tells by what stands beside them. `body_cases` inflects them, `acronyms` finds whose initials letters are,
`bare_offices` bodies that an office alone stands for, `things` names of laws, events and works that look like theirs.
"""
