"""Which lines of a page are title, body and clutter, and in which language they are.

`layout` is the way in. Every line gets traits: by its own looks (`traits`), by its neighbours (`surroundings`), by
mark-up (`marked`). `parts` labels all lines at once by learnt weights over these, and rules mend what the labels get
wrong: lines that are clutter by their words (`asides`, `offers`, `elsewhere`, `clutter`, `captions`, `comments`,
`biographies`), by how they are printed (`teasers`, `tickers`) or because they recur in the folder (`recurring`), and
lines that belong to the text all the same (`continuing`, `announced`, `alike`, `entries`, `greetings`). For HTML,
`extracted` says what an extractor would keep.

The title is chosen by `titles` where mark-up states one, else by `title_lines`, which ranks the lines that can be it
by learnt weights over their `title_traits`; `title_words` knows what none is worded like, `title_places` which line is
it by where it stands, `leads` that a text has none, `heads` and `standfirst` what may stand between title and text.
`language` counts `function_words`.
"""
