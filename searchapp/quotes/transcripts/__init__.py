"""Texts that show by their form who speaks: transcripts, interviews, speeches, posts.

`turns` reads transcripts with labels: `labels` finds what is printed before each turn (`standing` what stands in a line
of its own above it), `naming` resolves it to a speaker (`interviews` where it is "Q" or initials). `unlabelled` reads
interviews without labels, `speeches` whole speeches by their title, `posts` the posts that an article shows. `wordings`
are the words by which all of them know a speaker's own text.
"""
