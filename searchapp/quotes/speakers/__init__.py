"""From the words for a source to a speaker.

Three objects are made once for an article, and each uses those before it: `people.People` (who is named in it),
`offices.Offices` (who holds which office) and `speakers.Speakers`. `speakers` goes from what tells most to what tells
least: a pronoun (`antecedents`), several together, a body (`bodies`), who speaks for one, a name in the words, and last
somebody or a body without a name (`sources`). Scripts without capitals have `scripts` in place of all this; what names
are, and which are one, is told by `names`. Under which name a speaker is listed across the articles of an index is a
matter of `canonical`.
"""
