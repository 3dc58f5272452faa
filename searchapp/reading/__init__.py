"""Bytes → articles, each with title, outlet, date, body and quotes. Reading is pure: it depends on its input alone.

Read the modules in the order in which a file passes through them:

1. `read` is the door: one file to its articles. `files` opens, unpacks and decodes it, by the names of `encodings`.
2. `formats` makes a page of any kind of file: lines of text, and what mark-up says about them (`pages`). JSON Lines,
   whose lines are articles with fields, go through `jsonl` instead, what the fields hold through `given`, other JSON
   files and `tables` through `lists`; `mailboxes` cuts a mailbox into letters. `stacking` puts what such files hold
   below each other.
3. `articles` asks whether the page holds several articles (`several`, with `pieces`) or one (`single`).
4. Of one article, `lines` says which lines are title and body, `outlets` who published it, `dates` on which day; then
   `searchapp.quotes` reads who said what.

`own` is what users set by hand. `inspecting` reads single files as a workspace would.
"""
