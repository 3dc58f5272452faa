"""Attributions in one English sentence: cue, source and content, as candidates with their features.

Every word of the lexicon that can cue a quote is tried: its subject is looked for on its left (or
behind it: “…,” said X), its content on the side where it stands. Which candidates hold is decided
by learnt weights over the candidates' features (`scoring`), not here.
"""

from searchapp.quotes.candidates import MOST_CANDIDATES, Candidate, Order, Range
from searchapp.quotes.lexicon import Cue, Lexicon
from searchapp.quotes.weights import Weights
from searchapp.quotes.words import Words

_NP = frozenset("CDNwI&YR")
_HEADS = frozenset("CDNw")
_BOUNDARIES = frozenset(",;:-BW&IQYT")
_NEW_CONTENT = frozenset(["that", "Q", ":", "NPV", "@that", "@Q", "@to", "whether", "@whether", "outthat"])
_CLAUSAL = frozenset(["that", "P", "it", "NPV", "NPv", "W", "whether", "@that", "@P", "@W"])


class EnglishFinder:
    """Finds candidates in the sentences of one paragraph."""

    def __init__(self, words: Words, lexicon: Lexicon, weights: Weights) -> None:
        self.cue_weights = weights.cue
        self.weights = weights.end
        self.words = words
        self.low = words.low
        self.kinds = words.kinds
        self.lexicon = lexicon
        self.cues = lexicon.cues
        self.people = lexicon.named("people")
        self.particles = lexicon.named("particles")
        self.addressed = lexicon.named("addressed")

    def candidates(self, first: int, last: int) -> list[Candidate]:
        """The candidates of the sentence of tokens `[first, last)`, by the place of their cue."""
        found: list[Candidate] = []
        low, kinds, cues = self.low, self.kinds, self.cues
        subject: Range | None = None
        first_subject: Range | None = None
        governed = first
        for at in range(first, last):
            if len(found) == MOST_CANDIDATES:
                break
            word = low[at]
            if word == "according" and at + 1 < last and low[at + 1] == "to":
                candidate = self._according(at, first, last)
                if candidate and not self._is_document(candidate, found):
                    found.append(candidate)
                continue
            entry = cues.get(word)
            if entry is None or kinds[at] in "TPAQ":
                continue
            if kinds[at] == "C" and at > first and entry.group != "say":
                continue
            candidate = self._tried(at, entry, first, last, subject or first_subject)
            if candidate is not None:
                found.append(candidate)
                if entry.group == "say" and candidate.source is not None and (at >= governed or subject is None):
                    # what stands within the content of one attribution is not the subject of the next
                    subject = candidate.source
                    governed = max(governed, candidate.content[-1].last)
                elif entry.group in ("judge", "urge") and first_subject is None:
                    first_subject = candidate.source
        return found

    # -- the parts of a candidate

    def _tried(self, at: int, entry: Cue, first: int, last: int, known: Range | None) -> Candidate | None:
        low, kinds = self.low, self.kinds
        left, seen = self._left_of(at, first)
        source = None
        how = "none"
        if entry.form == "noun":
            source, how = self._owner(at, first)
        elif entry.form == "ing" and "be" not in seen:
            source, how = (known, "known") if known else self.opening(first, at)
        elif "be" in seen and entry.form == "past":
            source, how = self._agent(at, last)
        else:
            source, how = self._subject(left, first, seen)
            if source is None and how in ("joined", "to"):
                source = known or self.opening(first, at)[0]
        if how == "appo" and self._is_inverted(at, entry, first, last):
            source, how = None, "comma"
        if source is None and entry.group == "say" and entry.form in ("past", "third") and left >= first:
            source = self._from_mark(left, first)
            how = "np" if source else how
        if at == first and entry.group == "say" and entry.form == "past" and kinds[at] == "C":
            return self._inverted(at, entry, last)
        order, content, after, cue_end = self._content(at, entry, source, how, first, last)
        if order == "CVS":
            source, how = self._noun_phrase(cue_end, last), "after"
            if source is None:
                return None
        if not content:
            if after != ":" or entry.group != "say":
                return None
            # he declared: what he said follows in the next paragraph
            content = [Range(last - 1, last)]
        before = kinds[first] if first < at else "^"
        group = entry.group
        form = entry.form if "be" not in seen or entry.form != "past" else "passive"
        features = [
            f"l={entry.lemma}",
            f"l={entry.lemma},{after}",
            f"f={entry.lemma},{form}",
            f"g={group},{form},{after}",
            f"g={group},{order},{how}",
            f"{order},{after},{how}",
            f"s={how},{self._source_kind(source)}",
            f"b={kinds[at - 1] if at > first else '^'},{form}",
            f"o={order},{min(6, content[0].last - content[0].first)}",
            f"n={'neg' if 'not' in seen else ''}{'mod' if 'mod' in seen else ''}{'to' if 'to' in seen else ''},{group}",
            f"q={'Q' in kinds[content[0].first : content[0].last]},{group},{order}",
        ]
        return self._scored(Candidate(Range(at, cue_end), order, source, content, features, entry))

    def _scored(self, candidate: Candidate) -> Candidate:
        weights = self.cue_weights
        candidate.score = weights.get("bias", 0.0) + sum(weights.get(name, 0.0) for name in candidate.features)
        return candidate

    def _from_mark(self, left: int, first: int) -> Range | None:
        """All words between a marked stretch and the verb group: “…,” Blunt, after a pause, said."""
        kinds = self.kinds
        start = left
        while start >= first and kinds[start] not in "Q;:" and left - start < 26:
            start -= 1
        if start < first or kinds[start] != "Q":
            return None
        start += 1
        while start <= left and kinds[start] in ",-":
            start += 1
        if start > left or kinds[start] not in "CDNPw" or kinds[start] == "w" and self.low[start] not in self.people:
            return None
        return Range(start, left + 1)

    def _is_inverted(self, at: int, entry: Cue, first: int, last: int) -> bool:
        """Whether `, said X` ends a statement, and is no verb behind an apposition: Y, the mayor, said."""
        if entry.group != "say" or self.kinds[at - 1] != "," or at - first < 6:
            return False
        if self._phrase_class(at + 1, last) != "NP":
            return False
        named = self._noun_phrase(at + 1, last)
        if named is None or not any(self.kinds[k] == "C" or self.low[k] in self.people for k in range(*named)):
            return False
        return named.last >= last or self.kinds[named.last] in ",.;-IYBW"

    def _inverted(self, at: int, entry: Cue, last: int) -> Candidate | None:
        """Continued Stone: “…”"""
        source = self._noun_phrase(at + 1, last)
        if source is None or source.last + 1 >= last or self.kinds[source.last] not in ",:":
            return None
        if self.kinds[source.last] == "," and self.kinds[source.last + 1] != "Q":
            return None
        content = [Range(source.last + 1, last)]
        features = [f"l={entry.lemma}", f"g={entry.group},CVS,first"]
        return self._scored(Candidate(Range(at, at + 1), "CVS", source, content, features, entry))

    def _left_of(self, at: int, first: int) -> tuple[int, set[str]]:
        """The token before the verb group that ends at `at`, and what the group holds."""
        low, kinds = self.low, self.kinds
        seen: set[str] = set()
        left = at - 1
        while left >= first:
            kind, word = kinds[left], low[left]
            if kind == "A":
                if word in _BE:
                    seen.add("be")
                elif word in _MODAL:
                    seen.add("mod")
                if word.endswith(("n't", "cannot")):
                    seen.add("not")
            elif word == "not" or word == "never":
                seen.add("not")
            elif word == "to" and "be" not in seen:
                seen.add("to")
            elif kind in "RY":
                pass
            elif word in _PERIODS and left - 1 >= first and low[left - 1] in ("last", "this", "earlier", "next"):
                left -= 1
            elif kind == "," and left - 2 >= first and kinds[left - 1] in "RY" and kinds[left - 2] == ",":
                left -= 2
            elif "to" in seen and word in self.cues or word in _CATENATIVE:
                pass
            else:
                break
            left -= 1
        return left, seen

    def _subject(self, left: int, first: int, seen: set[str]) -> tuple[Range | None, str]:
        low, kinds = self.low, self.kinds
        if left < first:
            return None, "start"
        kind = kinds[left]
        if kind == "P":
            return Range(left, left + 1), "pron"
        if kind == "W" or low[left] == "that":
            return Range(left, left + 1), "rel"
        if kind == "&":
            return None, "joined"
        if kind == ")":
            while left > first and kinds[left] != "(":
                left -= 1
            left -= 1
            if left < first:
                return None, "start"
            kind = kinds[left]
        if kind == "," or kind == "-":
            return self._before_apposition(left, first)
        if kind not in _HEADS and kind not in "Y":
            return None, "to" if "to" in seen else "none"
        start = self._phrase_start(left, first)
        if start is None:
            return None, "to" if "to" in seen else "none"
        return Range(start, left + 1), "np"

    def _phrase_start(self, left: int, first: int) -> int | None:
        """Where the noun phrase that ends with token `left` starts, or None where there is none."""
        low, kinds = self.low, self.kinds
        start = left
        while start >= first:
            kind = kinds[start]
            if kind not in _NP:
                break
            if kind == "w" and start < left:
                entry = self.cues.get(low[start])
                if (
                    entry is not None
                    and entry.form in ("past", "third")
                    and kinds[start - 1] not in "DI"
                    and low[start] not in self.people
                ):
                    break
            if kind == "&" and not (start > first and kinds[start - 1] in "CN" or self._simple(start, left)):
                break
            start -= 1
        start += 1
        while start <= left and kinds[start] in "I&YR":
            # a leading preposition and its phrase are an adverbial: "On Tuesday Trump said"
            if kinds[start] == "I" and start > first:
                start += 1
                continue
            if kinds[start] == "I":
                moved = self._after_adverbial(start, left)
                if moved is None:
                    return None
                start = moved
            else:
                start += 1
        if start > left or left - start > 22:
            return None
        if not any(kinds[k] in "CDN" or low[k] in self.people or low[k].endswith("s") for k in range(start, left + 1)):
            return None
        return start

    def _simple(self, at: int, left: int) -> bool:
        """Whether "and" at `at` joins two short noun phrases (no verb follows it before the cue)."""
        return (
            left - at <= 4
            and self.kinds[at - 1] in "wC"
            and at >= 2
            and self.kinds[at - 2] in "DCI^&,w"
            and self.kinds[at + 1] in "DC"
        )

    def _after_adverbial(self, start: int, left: int) -> int | None:
        kinds = self.kinds
        for k in range(left - 1, start + 1, -1):
            # In this connection the Russian diplomat said
            if kinds[k] == "D" and kinds[k - 1] in "wCNY":
                return k
        last_capital = left
        while last_capital > start and kinds[last_capital] == "C":
            last_capital -= 1
        if kinds[last_capital] == "D" and last_capital < left:
            return last_capital
        if last_capital == left or last_capital + 1 > left:
            return None
        return last_capital + 1

    def _before_apposition(self, comma: int, first: int) -> tuple[Range | None, str]:
        """The noun phrase that an inserted phrase, ended by `comma`, belongs to: X, the mayor, said."""
        kinds, low = self.kinds, self.low
        at = comma - 1
        depth = 0
        sign = kinds[comma]
        while at >= first:
            kind = kinds[at]
            if kind == ")":
                depth += 1
            elif kind == "(":
                depth -= 1
            elif depth == 0 and kind == sign:
                inside = comma - at - 1
                opener = low[at + 1] if at + 1 < comma else ""
                if kinds[at + 1] == "C" and inside <= 8 and kinds[first] in "IB" and "," not in kinds[first:at]:
                    # after winning Ohio, Gov. X, said
                    return Range(at + 1, comma), "np"
                if 0 < inside <= 22 and at > first and kinds[at - 1] in "CwN)" and opener not in _CONTINUES:
                    start = self._phrase_start(at - 1, first)
                    if (
                        start is not None
                        and (kinds[at + 1] in "DCWIwN")
                        and any(kinds[k] == "C" or low[k] in self.people for k in range(start, at))
                    ):
                        return Range(start, at), "appo"
            elif kind in ";:Q":
                break
            at -= 1
        return None, "comma"

    def opening(self, first: int, at: int) -> tuple[Range | None, str]:
        """The subject that a sentence opens with, for a cue further on."""
        kinds, low = self.kinds, self.low
        start = first
        while start < at:
            kind = kinds[start]
            if kind == "P":
                return Range(start, start + 1), "open"
            if kind == "I" or kind == "B" or start == first and low[start].endswith("ing"):
                comma = start
                while comma < at and kinds[comma] != ",":
                    comma += 1
                if comma >= at:
                    return None, "none"
                start = comma + 1
                continue
            if kind in "CD" or low[start] in self.people:
                end = start + 1
                while end < at and (
                    kinds[end] in "CDNI"
                    or kinds[end] == "w"
                    and (low[end] in self.people or kinds[end - 1] == "D" or self._leads_to_person(end, start, at))
                ):
                    end += 1
                while end > start and kinds[end - 1] in "ID":
                    end -= 1
                beyond = end
                while beyond < at and kinds[beyond] in "YR":
                    beyond += 1
                if (
                    start == first
                    and end == start + 1
                    and beyond + 1 < at
                    and kinds[beyond] == ","
                    and kinds[beyond + 1] in "CDP"
                ):
                    # Hours later, Trump …
                    start = beyond + 1
                    continue
                return (Range(start, end), "open") if end > start else (None, "none")
            start += 1
        return None, "none"

    def _leads_to_person(self, k: int, start: int, at: int) -> bool:
        """Whether a lower-case word stands between a determiner and a word for a person: the Syrian foreign minister."""
        if self.kinds[start] != "D" or k - start > 3:
            return False
        for j in range(k, min(k + 3, at)):
            if self.low[j] in self.people:
                return True
            if self.kinds[j] != "w" or self.low[j] in self.cues:
                return False
        return False

    def _owner(self, at: int, first: int) -> tuple[Range | None, str]:
        """Whose statement it is: his promise, Trump's criticism."""
        kinds, low = self.kinds, self.low
        k = at - 1
        while k >= first and kinds[k] in "wRN" and at - k < 4 and not low[k].endswith("'s"):
            k -= 1
        if k < first:
            return None, "bare"
        if low[k] in _POSSESSIVE:
            return Range(k, k + 1), "poss"
        if low[k].endswith(("'s", "s'")):
            start = self._phrase_start(k, first)
            return (Range(start, k + 1), "owner") if start is not None else (None, "bare")
        return None, "det" if kinds[k] == "D" else "bare"

    def _agent(self, at: int, last: int) -> tuple[Range | None, str]:
        """Who is behind a passive: was criticized by X."""
        for k in range(at + 1, min(at + 6, last - 1)):
            if self.low[k] == "by":
                source = self._noun_phrase(k + 1, last)
                return (source, "by") if source else (None, "passive")
            if self.kinds[k] not in "RYwI":
                break
        return None, "passive"

    def _noun_phrase(self, start: int, last: int) -> Range | None:
        """The noun phrase that starts at token `start`."""
        kinds, low = self.kinds, self.low
        while start < last and kinds[start] in "RY":
            start += 1
        if start >= last:
            return None
        if kinds[start] == "P":
            return Range(start, start + 1)
        if kinds[start] not in "CDNw" or kinds[start] == "w" and not self._is_noun_phrase(start, last):
            return None
        end = start
        while end < last and end - start < 20:
            kind = kinds[end]
            if kind in "CDN":
                pass
            elif kind == "w" or kind == "&":
                if kind == "&" and not (end + 1 < last and kinds[end + 1] in "CD"):
                    break
                entry = self.cues.get(low[end])
                if entry is not None and entry.form == "ing":
                    break
            elif kind == "I":
                if (
                    low[end] not in ("of", "for", "at", "from", "by", "in")
                    or end + 1 >= last
                    or kinds[end + 1] not in "DCw"
                ):
                    break
            elif kind == "(" and end + 2 < last and kinds[end + 2] == ")":
                end += 2
            else:
                break
            end += 1
        return Range(start, end) if end > start else None

    def _is_noun_phrase(self, start: int, last: int) -> bool:
        """Whether lower-case words lead to a person or name: former Sen. X, state officials."""
        for k in range(start, min(start + 4, last)):
            if self.low[k] in self.people or self.kinds[k] == "C" and k > start:
                return True
            if self.kinds[k] != "w" or self.low[k].endswith("ing"):
                return False
        return False

    def _content(
        self, at: int, entry: Cue, source: Range | None, how: str, first: int, last: int
    ) -> tuple[Order, list[Range], str, int]:
        low, kinds = self.low, self.kinds
        after, start, cue_end = self._right_of(at, entry, last)
        group_start = source.first if source is not None and source.last <= at and how in ("np", "pron", "appo") else at
        before = kinds[group_start - 1] if group_start > first else "^"
        said_left = (
            before in ",-Q"
            and (group_start - first >= 2 or before == "Q")
            and entry.group in ("say", "think", "show", "seem")
        )
        whole_left = [Range(first, group_start)]
        quoted = before in ",-Q" and "Q" in kinds[max(first, group_start - 2) : group_start]
        if (
            quoted
            and said_left
            and how in ("np", "pron", "appo")
            and after not in _NEW_CONTENT
            and entry.group == "say"
        ):
            rest = self._continued(start, last) if after == "," else None
            return ("PAR", [*whole_left, rest], after, cue_end) if rest else ("CSV", whole_left, after, cue_end)
        if how == "by":
            patient, _ = self._subject(self._left_of(at, first)[0], first, set())
            return "CSV", [patient] if patient is not None else [], "by", at + 1
        if said_left and how in ("np", "pron", "appo") and entry.form in ("past", "third", "base"):
            if after in ("end", "adv", "Q", ".", "ing", "prep") or after == ",":
                if before in ",-" and not self._is_adverbial(first, group_start - 1):
                    rest = self._continued(start, last) if after == "," else None
                    if rest is not None:
                        return "PAR", [*whole_left, rest], after, cue_end
                    return "CSV", whole_left, after, cue_end
                if before == "Q":
                    return "CSV", whole_left, after, cue_end
        if (
            source is None
            and (entry.group == "say" or entry.lemma == "read")
            and entry.form in ("past", "third")
            and at > first
            and kinds[at - 1] in ",Q-"
        ):
            if kinds[at - 1] == "Q" or not self._is_adverbial(first, at - 1):
                if self._noun_phrase(at + 1, last) is not None and (at - first >= 3 or "Q" in kinds[first:at]):
                    return "CVS", [Range(first, at)], after, at + 1
        if start >= last:
            return "SVC", [], after, cue_end
        end = self._content_end(start, last, entry, after)
        return "SVC", [Range(start, end)] if end > start else [], after, cue_end

    def _is_adverbial(self, first: int, comma: int) -> bool:
        """Whether the words before a comma are an adverbial ("On Tuesday, Trump said") and no statement."""
        kinds, low = self.kinds, self.low
        if comma <= first:
            return True
        kind = kinds[first]
        if kind == "&" or low[first] in ("but", "so", "yet"):
            first += 1
            if first >= comma:
                return True
            kind = kinds[first]
        if comma - first <= 2 and kind in "RYIBw":
            return True
        if kind in "IBRYW" or low[first] in self.cues and self.cues[low[first]].form == "ing" or low[first] == "asked":
            # an adverbial runs to the comma with no clause of its own behind an inner comma
            inner = [k for k in range(first, comma) if kinds[k] == ","]
            start = inner[-1] + 1 if inner else None
            return start is None or comma - start < 4
        return False

    def _right_of(self, at: int, entry: Cue, last: int) -> tuple[str, int, int]:
        """What follows the cue: its class, the token where content may start, and the end of the cue."""
        low, kinds = self.low, self.kinds
        k = at + 1
        cue_end = k
        steps = 0
        tag = ""
        if k + 1 < last and low[k] == "to" and kinds[k + 1] in "wARQ" and entry.lemma not in _TOWARDS:
            return ("to", k + 1 if entry.group == "seem" else k, k)
        if (
            k < last
            and low[k] in self.particles
            and entry.group != "noun"
            and kinds[k] in "IwRBT"
            and low[k] not in ("that", "in", "at")
        ):
            if not (
                entry.group == "say"
                and low[k] in ("on", "from", "with")
                and entry.lemma not in ("comment", "elaborate", "expound")
            ):
                tag = low[k]
                k += 1
                cue_end = k
        while k < last and steps < 30:
            kind = kinds[k]
            steps += 1
            if kind in "RY":
                k += 1
                continue
            word = low[k]
            if kind == "T":
                return (f"{tag}{word}", k + 1, cue_end)
            if kind == "Q":
                return (tag + "Q", k, cue_end)
            if kind == ",":
                if k + 1 < last and kinds[k + 1] == "Q":
                    return (tag + "Q", k + 1, cue_end)
                behind = self._behind_insertion(k, last)
                if behind is not None:
                    k = behind
                    continue
                return (tag + ",", k + 1, cue_end)
            if kind == ":":
                return (tag + ":", k + 1, cue_end)
            if kind == "P":
                return (tag + ("P" if word not in ("it",) else "it"), k, cue_end)
            if kind == "W":
                if word in ("who", "which") and k > at + 1:
                    return (tag + "rel", k, cue_end)
                return (tag + "W", k, cue_end)
            if kind == "I":
                if word == "to" and k + 1 < last:
                    if kinds[k + 1] in "wAR":
                        return (tag + "to", k, cue_end)
                if not tag and entry.group in ("noun", "judge", "urge", "want", "think", "show", "seem"):
                    return ("p=" + word, k + 1, k + 1)
                far = self._past_phrase(k, last)
                if far < last and (
                    kinds[far] in "TQ:" or kinds[far] == "," and far + 1 < last and kinds[far + 1] == "Q"
                ):
                    k = far
                    continue
                return (tag + "prep", k, cue_end)
            if kind in "B&":
                return (tag + kind, k, cue_end)
            if kind in "DCNw":
                if k == at + 1 and kind == "w" and word.endswith("ing") and len(word) > 5:
                    return ("ing", k, cue_end)
                if entry.lemma in self.addressed and not tag:
                    far = self._past_phrase(k, last)
                    if far < last and kinds[far] == "T" and self._is_verb(far + 1, last):
                        # urging any side that wishes to help: a relative clause
                        return ("NP", k, cue_end)
                    if far < last and (kinds[far] in "TQW" or low[far] == "to" or kinds[far] == "P"):
                        k = far
                        tag = "@"
                        continue
                    if far < last and kinds[far] == "," and far + 1 < last and kinds[far + 1] == "Q":
                        return ("@Q", far + 1, cue_end)
                return (tag + self._phrase_class(k, last), k, cue_end)
            if kind in ";-.":
                return (tag + "end", k, cue_end)
            if kind == "A":
                return (tag + "A", k, cue_end)
            return (tag + kind, k, cue_end)
        return (tag + "end", last, cue_end)

    def _behind_insertion(self, comma: int, last: int) -> int | None:
        """The "that" behind words between commas: argued, however, that."""
        for k in range(comma + 1, min(comma + 8, last - 1)):
            if self.kinds[k] == ",":
                return k + 1 if self.kinds[k + 1] == "T" else None
            if self.kinds[k] in "Q;:P":
                return None
        return None

    def _is_verb(self, k: int, last: int) -> bool:
        if k >= last:
            return False
        entry = self.cues.get(self.low[k])
        return self.kinds[k] == "A" or entry is not None and entry.form in ("third", "past") and self.kinds[k] == "w"

    def _phrase_class(self, k: int, last: int) -> str:
        """NP, or NPV where a verb follows the phrase: a clause without "that"."""
        kinds, low = self.kinds, self.low
        for j in range(k, min(k + 14, last)):
            kind = kinds[j]
            if kind == "A":
                return "NPV"
            if kind == ",":
                # Moscow, unlike its partners, is
                for second in range(j + 2, min(j + 10, last - 1)):
                    if kinds[second] == ",":
                        return "NPV" if kinds[second + 1] == "A" else "NP"
                return "NP"
            if kind in ";:-(.Q" or kind in "BTW":
                return "NP"
            if (
                kind == "w"
                and j > k
                and low[j] in self.cues
                and self.cues[low[j]].form in ("past", "third")
                and kinds[j - 1] in "CwRP"
                and self.cues[low[j]].group != "noun"
            ):
                return "NPv"
        return "NP"

    def _past_phrase(self, k: int, last: int) -> int:
        """The token after the prepositional or noun phrase at `k`."""
        kinds = self.kinds
        start = k
        while (
            k < last
            and (kinds[k] in "CDNwIYR" or kinds[k] == "P" and k == start or kinds[k] == "&" and k > start)
            and k - start < 14
        ):
            if self.low[k] == "to" and k > start:
                break
            k += 1
        return k

    def _continued(self, start: int, last: int) -> Range | None:
        """The second half of a statement round an inserted "he said", or None where something else follows."""
        kinds, low = self.kinds, self.low
        if start >= last or last - start < 3:
            return None
        entry = self.cues.get(low[start])
        if entry is not None and entry.form == "ing" or kinds[start] == "w" and low[start].endswith("ing"):
            return None
        if kinds[start] in "&W" or low[start] in ("but", "while", "as", "though", "although"):
            return None
        if kinds[start] in "I" and low[start] in (
            "in",
            "on",
            "at",
            "during",
            "after",
            "following",
            "before",
            "with",
            "from",
        ):
            return None
        return Range(start, last)

    def _content_end(self, start: int, last: int, entry: Cue, after: str) -> int:
        """Where the content that starts at `start` ends: before the next attribution, else with the sentence."""
        kinds = self.kinds
        depth = 0
        end = last
        for k in range(start + 1, last):
            kind = kinds[k]
            if kind == "(":
                depth += 1
            elif kind == ")":
                depth -= 1
                if depth < 0:
                    end = k
                    break
            elif kind in _BOUNDARIES and depth == 0 and self.ends_before(self.boundary(start, k, last, entry, after)):
                end = k
                break
        while end > start and kinds[end - 1] in ",.;:-&(":
            end -= 1
        return end

    def boundary(self, start: int, k: int, last: int, entry: Cue, after: str) -> list[str]:
        """The features of ending, before token `k`, a content that starts at `start`."""
        kinds, low = self.kinds, self.low
        kind, word = kinds[k], low[k]
        n = k + 1
        following = self._kind_of(n, last)
        beyond = self._kind_of(n + 1, last)
        shape = "clause" if after in _CLAUSAL else after[:2]
        size = min(4, (k - start) // 3)
        here = kind if kind in ",;:-Q" else word
        clause = kind if kind in ",;:-" else "w"
        return [
            f"k={here}",
            f"k={here},{following}",
            f"k={here},{following},{beyond}",
            f"k={here},{low[n] if n < last else '$'}",
            f"k={here},{shape}",
            f"k={here},{entry.group}",
            f"{clause},{following},{shape}",
            f"{clause},{size},{shape}",
            f"p={kinds[k - 1]},{here}",
            f"r={min(6, (last - k) // 2)},{clause}",
            f"e={entry.lemma},{clause}",
        ]

    def _kind_of(self, k: int, last: int) -> str:
        if k >= last:
            return "$"
        entry = self.cues.get(self.low[k])
        kind = self.kinds[k]
        if entry is not None and kind in "wCI":
            return entry.group + entry.form
        if kind == "w":
            word = self.low[k]
            return "wing" if word.endswith("ing") else "wed" if word.endswith("ed") else "w"
        return kind

    def ends_before(self, features: list[str]) -> bool:
        """Whether the learnt weights put the end of a content there."""
        weights = self.weights
        return weights.get("bias", 0.0) + sum(weights.get(feature, 0.0) for feature in features) > 0

    def _according(self, at: int, first: int, last: int) -> Candidate | None:
        kinds = self.kinds
        source = self._noun_phrase(at + 2, last)
        if source is None:
            return None
        end = source.last
        while end < last and kinds[end] not in ",;":
            end += 1
        content = []
        if at - first <= 1:
            content = [Range(end + 1, last)] if end + 1 < last else []
        else:
            content = [Range(first, at)]
            if end + 1 < last and kinds[end] == "," and self._continued(end + 1, last):
                content.append(Range(end + 1, last))
        if not content:
            return None
        features = ["according", f"according,{at - first <= 1}", f"s=acc,{self._source_kind(source)}"]
        return self._scored(Candidate(Range(at, at + 2), "ACC", source, content, features))

    def _is_document(self, candidate: Candidate, found: list[Candidate]) -> bool:
        """Whether "according to the interview" only says where the speaker of the sentence said it."""
        source = candidate.source
        return (
            source is not None
            and self.low[source.last - 1] in _DOCUMENTS
            and any(other.entry is not None and other.entry.group == "say" for other in found)
        )

    def _source_kind(self, source: Range | None) -> str:
        if source is None:
            return "-"
        kinds, low = self.kinds, self.low
        if source.last - source.first == 1 and kinds[source.first] in "PWT":
            return low[source.first].split("'")[0]
        if low[source.last - 1] in self.people:
            return "people"
        if kinds[source.last - 1] == "C":
            return "name"
        if any(low[k] in self.people for k in range(source.first, source.last)):
            return "people+"
        if any(kinds[k] == "C" for k in range(source.first, source.last)):
            return "C+"
        return "other"


_BE = frozenset("is was are were be been being am isn't wasn't aren't weren't".split())
_MODAL = frozenset(
    "will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't".split()
)
_CATENATIVE = frozenset(
    "going went began begins begin continued continues started tried refused wants wanted able quick".split()
)
# verbs whose "to" is a preposition
_TOWARDS = frozenset("point respond refer reply speak allude appeal look object".split())
_DOCUMENTS = frozenset("interview statement report transcript text release copy remarks".split())
_PERIODS = frozenset("week month year night weekend summer fall spring winter".split())
_POSSESSIVE = frozenset("his her their its my our your whose".split())
_CONTINUES = frozenset("and but or".split())
