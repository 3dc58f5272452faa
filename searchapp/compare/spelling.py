"""British and American spelling as one: `centre` and `center`, `organisation` and `organization`.

Both sides of a comparison are folded, so a word may become one that nobody writes (`promize`): what counts is that two
words stay two and two spellings of one word become one.
"""

from functools import lru_cache

from searchapp.patterns import late

ENGLISH = "en"
_ENDINGS = (
    (late(r"(?<=..[a-z])is(?=(?:e[drs]?|ers|ing|ations?|ational)$)"), "iz"),
    (late(r"(?<=[a-z]l)ys(?=(?:e[drs]?|ers|ing)$)"), "yz"),
    (late(r"(?<=[a-z]{3})our(?=(?:s|ed|ing|ings|ite|ites|able|ably|al|ful|less|ly|er|ers|hood|hoods)?$)"), "or"),
    (late(r"(?<=[a-z])([tb])re(?=s?$)"), r"\1er"),
    (late(r"(?<=[a-z]t)red$"), "ered"),
    (late(r"^(def|off|lic|pret)ence(?=s?$|less$)"), r"\1ense"),
    (late(r"(?<=[a-z]{3}[aeiou])ll(?=(?:ed|ing|ers?|ors?|ous|ously)$)"), "l"),
    (late(r"(?<=log)ue(?=s?$)"), ""),
    (late(r"(?<=^program)me(?=s?$)"), ""),
    (late(r"^sceptic"), "skeptic"),
    (late(r"(?<=dg)e(?=ments?$)"), ""),
    (late(r"^(toward|afterward)s$"), r"\1"),
    (late(r"^grey"), "gray"),
)


@lru_cache(maxsize=20_000)
def american(form: str) -> str:
    """The form of an English word as Americans spell it, or something like it that is the same for both spellings."""
    for ending, other in _ENDINGS:
        form = ending.sub(other, form)
    return form
