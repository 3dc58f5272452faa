"""What stands behind the name of who speaks in an English source and tells when, where or by what that was: the Guild |
in March 2015, the Harbour Post | Wednesday, Rednet | in a post."""

from searchapp.patterns import late

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)"
)
"""A month as English papers print it, in full or cut with a full stop."""
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_TIME = rf"(?:{MONTH}|{_DAY}|\d{{1,2}}\s{MONTH}|(?:19|20)\d\d(?![-–\d]|\s[A-Z]))(?![’'\w])"
_PAPER = r"(?:post|tweet|statement|letter|email|memo|blog|court|filing|report|video|interview|release|speech)"
_BEHIND = late(
    rf"(?<=[\w’'.)])\s(?:(?:on|in|by|since|until)\s(?:early\s|late\s|mid-)?{_TIME}.{{0,80}}|{_DAY}|at\stimes|"
    rf"(?:in|via)\sa\s(?:\w+\s)?{_PAPER}|on\s[A-Z]{{2,5}}[’']s?\s.{{1,60}})$"
)


def without_time(printed: str) -> str:
    """A source without that."""
    return _BEHIND.sub("", printed) if " " in printed else printed
