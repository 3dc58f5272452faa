"""Insertions that "as" opens: как сообщил X, C; wie X sagte; según explicó X; comme l'a indiqué X."""

from searchapp.quotes.candidates import Range, Told
from searchapp.quotes.clausal.asides import Asides
from searchapp.quotes.clausal.contents import ClausalContents
from searchapp.quotes.clausal.documents import Documents
from searchapp.quotes.clausal.moods import passive_agent
from searchapp.quotes.clausal.subjects import Subjects
from searchapp.quotes.lexicon import HEAD_FIRST, ROMANCE_BY, SUBJECTLESS, Cue, Lexicon, word_set
from searchapp.quotes.words import Words

# of what the writer has said
_OWN_REPORT = frozenset(["gesagt", "erwähnt", "bekannt", "berichtet", "gemeldet", "bemerkt"])
# as people say
_PROVERBIAL = word_set("говорится говорят кажуть мовиться dice dit dicono")
# how verbs begin that tell what is wished, and not that it is so
_WISHES = (
    *("pid", "pedi", "propon", "propus", "exig", "reclam", "recom", "promet", "suger"),
    *("propos", "prév", "demand", "réclam", "suggèr", "suggér"),
    *("chied", "chiest", "promes", "raccom", "sugger"),
)
# before an "as" of time or degree, and what points back to something told: об этом сообщается на сайте
_POINTS = word_set("того тем тех пор так такой такие именно тому той настільки так")
_OF_THIS = (["об", "этом"], ["про", "це"])
# "as" stands so near before its verb, and fewer words before it are nothing that was said
_REACH, _LEAST_BEFORE = 12, 3
# and in German so near before the verb that ends its clause
_REACH_VERB_LAST = 24


class Comparisons:
    """Finds them among the tokens of one article."""

    def __init__(
        self,
        words: Words,
        lexicon: Lexicon,
        contents: ClausalContents,
        asides: Asides,
        subjects: Subjects,
        documents: Documents,
    ) -> None:
        self._words = words
        self._low = words.low
        self._kinds = words.kinds
        self._as = lexicon.named("as")
        self._relatives = lexicon.named("relatives")
        self._german = lexicon.language == "de"
        self._head_first = lexicon.language in HEAD_FIRST
        self._drops_subjects = lexicon.language in SUBJECTLESS
        self._contents = contents
        self._asides = asides
        self._subjects = subjects
        self._documents = documents

    def opening(self, at: int, first: int) -> int | None:
        """Where the "as" stands that governs the cue at token `at`, at the head of its clause."""
        if not self._as:
            return None
        if self._german and (before := self._opening_verb_last(at, first)) is not None:
            return before
        k = at - 1
        while k >= first and at - k < _REACH and (self._kinds[k] not in ",;:-Q" or self._contents.is_paper(k)):
            if self._low[k] in self._as:
                if k - 2 >= first and self._kinds[k - 1] == "," and self._low[k - 2] in _POINTS:
                    # ещё до того, | как банк объявит
                    return None
                return k if k == first or self._kinds[k - 1] in ",-&" else None
            k -= 1
        return None

    def _opening_verb_last(self, at: int, first: int) -> int | None:
        """The "as" that opens the German clause which the verb at token `at` ends: Wie der Wirt, X, gestern Abend im
        Rat | mitteilte, …; …, wie X in einem Brief an die Stadt | schrieb."""
        kinds = self._kinds
        if kinds[at + 1 : at + 2] not in (",", ".", ""):
            return None
        for k in range(at - 1, max(first, at - _REACH_VERB_LAST) - 1, -1):
            if self._low[k] in self._as and (k == first or kinds[k - 1] in ",-"):
                return k
            if kinds[k] in "ABT;:" or self._contents.cue(k) is not None:
                break
        return None

    def said(self, at: int, entry: Cue, as_at: int, first: int, last: int) -> Told | None:
        """What the insertion with the cue at token `at` tells of the sentence of tokens `[first, last)`; `as_at` is the
        token that opens it. None if it tells nothing."""
        kinds = self._kinds
        if self._head_first and (entry.lemma.startswith(_WISHES) or self._is_told(first, as_at)):
            # espera una tregua, | como propone Omán; soulignant que C, | comme il l'avait reconnu
            return None
        end = at + 1
        while end < last and kinds[end] not in ",;:-" and not (kinds[end] == "Q" and self._contents.is_long(end)):
            end += 1
        # come spiegato da | Ada Neri
        by = self._head_first and entry.form != "ing" and at + 2 < end and self._low[at + 1] in ROMANCE_BY
        source = Range(at + 2, end) if by else self._source(at, as_at, first, end, last)
        if self._low[at] in _PROVERBIAL and end == at + 1 and (source is None or self._low[source.first] == "то"):
            # как говорится, як то кажуть: by nobody
            return None
        if self._low[at] == "sagt" and "man" in self._low[as_at + 1 : at] and end == at + 1:
            # wie man so sagt: by nobody
            return None
        if source is None and self._low[at] in _OWN_REPORT and end == at + 1:
            # wie gesagt: by the writer
            return None
        if source is not None and source.last == end and not self._german:
            # según declaró el ministro, Omar bin Ali
            end = self._asides.with_name(source, last)
            source = Range(source.first, end)
        opens = self._head_first and as_at - first < _LEAST_BEFORE
        if opens and end + 1 < last and kinds[end] == "," and kinds[end + 1] in "wC":
            # come spiega Ada Neri, direttrice del centro, | C
            end = self._asides.behind_participle(end, last)
        told_before = as_at - first >= _LEAST_BEFORE and not self._contents.is_begun(as_at)
        content = [Range(first, as_at - 1)] if told_before else []
        if end + 1 < last and self._asides.opens_participle(end + 1):
            end = self._asides.behind_participle(end, last)
        if end < last and last - end > 1:
            begin = end if kinds[end] == "Q" else end + 1
            if kinds[end] != ":" and begin < last and self._low[begin] in self._relatives:
                return None
            whose = bool(content) and kinds[end] == "," and self._asides.says_who(begin, last, as_at - 1)
            if self._low[begin : begin + 2] not in _OF_THIS and not whose:
                content.append(Range(begin, last))
        return Told(source, content)

    def _source(self, at: int, as_at: int, first: int, end: int, last: int) -> Range | None:
        agent = passive_agent(self._words, at, first, last) if self._german else None
        if agent is not None:
            return agent[0]
        if self._documents.is_impersonal(at):
            return self._documents.owner(at, as_at, end)
        source = self._subjects.within(as_at + 1, at, end)
        if self._german and source is None:
            # wie nordpost.de berichtet
            site = next((k for k in range(as_at + 1, at) if "." in self._low[k][1:-1] and self._kinds[k] == "w"), None)
            source = Range(site, site + 1) if site is not None else None
        if self._german and source is not None and source.last < at:
            source = Range(source.first, self._asides.with_name(source, at))
        if source is not None or not self._drops_subjects:
            return source
        # Pedro Ruiz se va porque, según explicó, está cansado
        return self._subjects.opening(first, as_at) or Range(at, at + 1)

    def _is_told(self, first: int, as_at: int) -> bool:
        """Whether somebody is said to say what stands before the "as" at token `as_at`."""
        cues = (k for k in range(first, as_at) if self._contents.cue(k) is not None)
        return any("T" in self._kinds[k + 1 : k + 3] or self._low[k + 1].startswith("qu'") for k in cues)
