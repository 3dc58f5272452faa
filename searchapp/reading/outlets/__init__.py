"""Who published an article, who wrote it, and where it was taken from.

`publishing` is the way in: the publisher, and the chain of sources before it. All that names a site on its page votes
for the publisher: `mastheads` collects the votes (names from `site_names`, cut to size by `clean_names`, addresses
from `site_addresses`, with `site_words` for what is no name) and `counting` weighs them. Where the text was taken
from is said by `datelines`, `credits`, `reported_by` and `beside_day`; `via` puts the sources in order. `authors` and
`writers` read bylines. `outlets` is the list of known outlets that all of them ask, `hosts` reduces addresses,
`own_words` finds where a site speaks of itself.
"""
