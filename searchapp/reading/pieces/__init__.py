"""Files that hold several articles, and where each begins.

`divided` parts articles that were put one after another. Those that a press database exported have a form of their own
each: `press_exports`, `press_labels`, `press_codes`, `press_clippings`; all of them become a `press_article`. `posts`
reads a thread, `messages` the exports of a channel. `sections` parts what one publisher put together at its
`heads`; `digests` and `alerts` name a source for every piece. `counts` leaves out their numbers.
"""
