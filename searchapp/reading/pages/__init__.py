"""Bytes to a page: text and mark-up as a reader sees them, with what the mark-up says.

A `page.Page` is what every format becomes. `html` renders HTML (`htmlbody` says what of it is the article, `facts` what
its head states, `links` where its links lead; `streamed` puts in its place what was sent behind it), `markdown` and
`front_matter` Markdown, `mail` and `forwards` letters, `webarchive` archives of Safari, `feeds` feeds, `notes` what
programs for notes add. Plain text goes through `plain`, which leaves out what mail (`quoting`) and web archives
(`archived`) put around it, and gets back the paragraphs it had before it was printed on sheets (`sheets`) or in columns
(`printed`), broken to a width (`wrapping`, in Markdown `soft_breaks`), around marked words (`marked_words`) or run
together (`spacing`).
"""
