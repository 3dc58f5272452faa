"""From the words of a source to who speaks.

`named` finds a name in them, `apposed` one behind them, `unnamed` a body, the holder of an office or nobody; `joint`
(with `two_bodies`) and `many` are for several, `relatives` for "who", `aged` for somebody told by an age, `spoken_for`
and `issued` for bodies whose spokesperson or paper it is. `namesakes` tells those apart who share a name;
`sentence_heads`, `placed`, `genitives`, `foreign_bodies`, `common_surnames`, `not_borne`, `own_articles` and `timed`
tell what in a source is no name, or more of one.
"""
