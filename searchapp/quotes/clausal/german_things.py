"""German nouns for things that say nothing: forderte | eine Entschuldigung, unterstrich | die Bedeutung."""

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import Lexicon, word_set
from searchapp.quotes.words import Words

# how nouns for deeds, states and qualities end
_ABSTRACT = ("ung", "ungen", "heit", "heiten", "keit", "keiten", "nis", "nisse", "tät", "täten", "ismus", "tum")
# and those of bodies, people and texts that end so as well, beside the nouns for bodies of the word list
_BODIES = tuple(
    word_set(
        "leitung führung besatzung bevölkerung vertretung abteilung versammlung verwaltung siedlung innung "
        "regierung stiftung zeitung vereinigung mehrheit minderheit einheit mitteilung meldung einschätzung "
        "untersuchung erhebung verfassung verordnung schätzung universität fakultät christenheit obrigkeit "
        "persönlichkeit bistum fürstentum öffentlichkeit"
    )
)
# das Erwachsenwerden, but not das Unternehmen, das Mädchen
_DONE, _NOT_DONE = "en", ("unternehmen", "chen", "fernsehen", "wesen")


def is_thing(words: Words, source: Range, lexicon: Lexicon) -> bool:
    """Whether a noun phrase has no noun but one for what somebody does or what something is like."""
    nouns = [k for k in range(*source) if words.kinds[k] == "C"]
    if not nouns or words.kinds[nouns[0] : nouns[0] + 2] == "CC":
        return False
    noun = words.low[nouns[0]]
    if noun.endswith(_BODIES) or noun.endswith(tuple(lexicon.named("body_words"))):
        return False
    done = words.low[source.first] == "das" and noun.endswith(_DONE) and not noun.endswith(_NOT_DONE)
    return source.first < nouns[0] and (done or noun.endswith(_ABSTRACT))
