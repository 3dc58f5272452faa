"""Attributions without a word of saying: `“…” — Name`, `Name: “…”`, “…,” Name smiled; “…,” beamed Name."""

from searchapp.article import Span
from searchapp.patterns import compiled, late
from searchapp.quotes.marks import Marked
from searchapp.quotes.paragraphs import Governor

_UPPER = "A-ZÀ-ÖØ-ÞА-ЯЁİŞĞÇČŘŠŽ"
_NAME = rf"[{_UPPER}][\w’'.-]*(?:\s(?:de|van|von|bin|al|del|der)\s)?(?:\s[{_UPPER}][\w’'.-]*){{0,4}}"
_DASH_NAME = compiled(rf"\s*(?:[―—–]|--?)\s*({_NAME})\s*(?:[.,(\n]|$)")
# when and where they said so: — Anna Berg on Tuesday, May 3rd, 2011 in a speech
_WHEN = r"\s(?:on|in|at|during)\s[^\n:]{3,100}?"
_DASH_WHEN = late(rf"\s*(?:[―—–]|--?)\s*({_NAME}){_WHEN}\s*$")
# what they are or were stands before the name, and all of it ends the paragraph: — former Mayor Anna Berg
_DASH_TITLED = late(
    r"\s*(?:[―—–]|--?)\s*((?:[a-z]{2,12}\s)?"
    r"(?:former|mayor|lawyer|attorney|author|writer|poet|novelist|professor|economist|historian|actor|actress|director|"
    r"developer|analyst|coach|captain|senator|president|spokes(?:man|woman|person)|resident|farmer|teacher|student|nurse|"
    r"doctor|candidate|activist|organi[sz]er|founder|chairman|chairwoman|editor|researcher|scientist)"
    rf"\s{_NAME})(?:,[^\n]{{2,70}})?\s*$"
)
# what somebody is, or where from; days and pages have numbers
_ROLE = r"(?:,\s[^\n:\d]{2,70}?)?"
# what is said in a headline or an entry of a list: “…”: Name
_COLON_NAME = late(rf"\s*:\s+({_NAME})\s*$")
# whose words they are, in Romance languages: «…», le parole del ministro, Aldo Bruni; «…», è il commento di Rita Neri
_WHOSE_WORDS = late(
    r"\s*[,–-]?\s*(?:(?:è|sono|questo|queste|ecco|son|fueron|fue|foi|foram|tel est|telle est|c’est|ce sont)\s)?"
    r"(?:(?:[ei]l|l[ae’]|les|las?|los|as|os?)\s?)?"
    r"(parole|commento|nota|replica|denuncia|appello|affondo|risposta|monito|messaggio|annuncio|allarme|sfogo|"
    r"avvertimento|palabras|respuesta|advertencia|palavras|resposta|réaction|réponse|constat|message)\s"
    r"(?:(?:de|di|da|das|do|dos|du|des|del|dei|degli|dell[aeo])\s|dell’|de\sl’|d’)((?:[\w’'-]+\s){0,8}?[\w’'-]+(?:,\s(?:[A-ZÀ-Þ]"
    r"[\w’'-]+\s?){2,4})?)\s*(?:[,.;(\n]|$)"
)
_NAME_LINE = compiled(rf"\s*(?:[―—–]|--?)\s*({_NAME}?)(?:{_WHEN}|{_ROLE})\.?\s*")
_LABEL_LINE = late(rf"\s*(?:From\s)?({_NAME}?{_ROLE}):\s*")
# And: “…”
_NO_NAME = (
    r"(?!(?:L[’']affaire|Affaire|Caso)\s|"
    r"(?:And|But|Und|Aber|Doch|Denn|Oder|Also|Dann|Et|Mais|Y|Pero|E|Ma|Mas|Og|Men|Och|En|Maar|И|Но|А):)"
)
_NAME_COLON = compiled(rf"(?:^|[.!?—–-]\s+){_NO_NAME}({_NAME}):\s*$")
_LONGEST_LINE = 120
# The offices are, Those days | fed: these begin a sentence that is of nobody by name
_NO_SUBJECT = (
    r"(?!(?:The|An?|This|That|These|Those|It|There|Here|We|I|You|My|Our|Your|His|Her|Their|Its|In|On|At|But|And|So|Then|"
    r"No|Not|All|Some|Many|Most|Such|What|Why|How|When|Where|Who|If|As|For|With|After|Before)\b)"
)
_SUBJECT = rf"(?:[Hh]e|[Ss]he|[Tt]hey|(?:the|a|one)(?:\s[\w’'-]+){{1,4}}?|{_NO_SUBJECT}{_NAME})"
_VERB = r"(?:\w+ly\s+)?[a-z]+(?:ed|s|ew|ang|an|old|aid|ote|ade)\b|(?:went|goes|going)\son\b|(?:cut|cuts)\sin\b"
_ANY_VERB = late(rf"\s*,?\s*({_SUBJECT})\s+({_VERB})")
# “…,” beamed | Ann Berg; but: “…” was the answer of Ann Berg, “…,” chairman Ann Berg told
_TURNED_VERB = late(
    rf"\s*((?!(?:was|is|has|as|goes|does|reads|comes|adds|[a-z]*(?:man|woman))\b)(?:[a-z]+ly\s)?(?:{_VERB}))"
    rf"\s({_NO_SUBJECT}{_NAME}(?<!\.))"
)
_VERB_BEFORE = compiled(
    rf"(?:^|[.!?,;]\s+|\b(?:as|when|while|and|but)\s+)({_SUBJECT}|his\s\w+|her\s\w+)\s+({_VERB})[,:]\s*$"
)
# Name's response to it was: “…”
_OWN_WORDS = late(
    rf"(?:^|[.!?,;”\"]\s+|\b(?:and|but)\s+)(?:((?:(?:Mr|Mrs|Ms|Dr)\.?\s)?{_NAME}?)[’']s?|([Hh]is|[Hh]er|[Tt]heir))\s"
    r"(?:[\w-]+\s){0,2}?(response|reply|answer|reaction|message|verdict|advice|explanation|assessment|conclusion|promise|"
    r"comment|tweet|statement|words)(?:\s[\w’'-]+){0,6}?(?:\s(?:was|were|is|read|reads)(?:\s(?:that|this))?)?[:,]?\s*$"
)


def attributed_beside(text: str, span: Span, stretch: Marked) -> Governor | None:
    """Whom what stands right before or behind a stretch of the paragraph `span` names: Name nodded, “…”"""
    after = _DASH_NAME.match(text, stretch.close, min(span.end, stretch.close + 80))
    if after:
        return Governor(Span(*after.span(1)), None, 0.8)
    if span.end - stretch.close < _LONGEST_LINE:
        for ending in (_DASH_TITLED, _DASH_WHEN):
            after = ending.match(text, stretch.close, span.end)
            if after:
                return Governor(Span(*after.span(1)), None, 0.8)
    after = _COLON_NAME.match(text, stretch.close, min(span.end, stretch.close + 80))
    if after and after.end() == span.end:
        return Governor(Span(*after.span(1)), Span(after.start(), after.start() + 1), 0.8)
    whose = _WHOSE_WORDS.match(text, stretch.close, min(span.end, stretch.close + 160))
    if whose:
        return Governor(Span(*whose.span(2)), Span(*whose.span(1)), 0.8)
    start = max(span.start, stretch.open - 70)
    before = _NAME_COLON.search(text, start, stretch.open)
    if before:
        return Governor(Span(*before.span(1)), Span(before.end(1), before.end(1) + 1), 0.9)
    verb = _VERB_BEFORE.search(text, start, stretch.open)
    if verb:
        return Governor(Span(*verb.span(1)), Span(*verb.span(2)), 0.7)
    own = _OWN_WORDS.search(text, max(span.start, stretch.open - 110), stretch.open)
    if own:
        return Governor(Span(*own.span(1 if own[1] else 2)), Span(*own.span(3)), 0.7)
    if text[stretch.end - 1 : stretch.end] in (",", "?", "!", "—", "…"):
        verb = _ANY_VERB.match(text, stretch.close, min(span.end, stretch.close + 120))
        if verb:
            return Governor(Span(*verb.span(1)), Span(*verb.span(2)), 0.7)
    return None


def turned_behind(text: str, span: Span, stretch: Marked) -> Governor | None:
    """Who is named behind an English verb, whichever it is, right behind a stretch that goes on into it: “…,” beamed
    Anna Berg."""
    if text[stretch.end - 1 : stretch.end] not in (",", "?", "!", "—", "…"):
        return None
    turned = _TURNED_VERB.match(text, stretch.close, min(span.end, stretch.close + 120))
    return Governor(Span(*turned.span(2)), Span(*turned.span(1)), 0.7) if turned is not None else None


def named_above(text: str, span: Span) -> Governor | None:
    """The speaker in a line of its own above the quote: Anna Berg, mayor of Harrow:"""
    line = _LABEL_LINE.fullmatch(text, span.start, span.end) if span.end - span.start < _LONGEST_LINE else None
    return Governor(Span(*line.span(1)), Span(line.end(1), line.end(1) + 1), 0.8) if line is not None else None


def named_below(text: str, span: Span) -> Governor | None:
    """The speaker in a line of its own under the quote: — Anna Berg, mayor of Harrow"""
    line = _NAME_LINE.fullmatch(text, span.start, span.end) if span.end - span.start < _LONGEST_LINE else None
    return Governor(Span(*line.span(1)), None, 0.8) if line is not None else None
