"""What verbs tell by their forms: the passive, which leaves out who speaks, and the mood of German reported speech.

`ihm wird vorgeworfen, …`, `wird von der Polizei bestätigt, …`; `Man habe sich geeinigt, und dabei bleibe es.`
"""

import re

from searchapp.quotes.candidates import Range
from searchapp.quotes.lexicon import word_set
from searchapp.quotes.words import Words

PASSIVE = word_set("wird werden wurde wurden ward worden werde würde würden")
"""The forms of the verb by which German makes its passive."""
_MOOD = word_set(
    "sei seien sey seyen habe werde könne müsse solle wolle dürfe gebe komme gehe stehe bleibe liege lasse wisse "
    "bestehe handle bedürfe finde gelte fehle brauche laufe halte führe trage zeige mache sehe spreche drohe helfe "
    "kenne verliere rechne erwarte gehöre leide beginne steige sinke schade reiche zahle arbeite lebe plane fordere "
    "suche versuche hänge denke hoffe glaube wirke verdiene verstehe setze stelle treffe falle fahre schließe nehme "
    "biete ziehe lade rufe schreibe bringe lege wünsche schätze freue bedauere existiere beruhe übertreibe verfüge "
    "verlange betrage umfasse enthalte erhalte dauere ändere entspreche verursache ermögliche verhindere bestätige "
    "erkläre bezahle erreiche erlaube verbiete gewährleiste garantiere ergebe erscheine geschehe passiere "
    "funktioniere reagiere akzeptiere interessiere diene dominiere profitiere riskiere investiere kontrolliere "
    "regiere verletze gefährde verkaufe kaufe produziere bezeichne nenne heiße meine unterstütze begrüße verzichte "
    "verschwinde wachse entstehe entscheide besitze sitze liefere fließe breche verspreche bewege bilde decke "
    "erfordere erfülle ergreife erhöhe erlebe ermittle ersetze erwäge erzeuge fange folge gewinne greife hole höre "
    "kehre klage klappe kündige lehne lerne löse melde merke organisiere passe prüfe raube rechtfertige rücke ruhe "
    "schaffe schwäche spiele sorge spare stamme stimme stoße tue trenne übernehme überlege überwiege unterscheide "
    "unterliege verbessere verbleibe vergehe vergesse vermeide versage verschärfe verschlechtere vertrete vertraue "
    "wage wähle warne wehre weise wende wiege wohne zähle zerstöre zeuge zwinge zweifle beobachte bedeute betrachte "
    "beachte achte warte leite leiste rate gestalte belaste entlaste berichte behaupte vermute bereite "
    "verbreite verarbeite beantworte antworte verantworte gestatte verwalte unterhalte trete betrete bestreite gerate "
    "verrate begleite verbinde empfinde überwinde verwende beende werte bewerte hafte schalte behandle vertraue ahne"
)
# gesehen, gewusst, verstanden, eingekauft
_PARTICIPLE = re.compile(r"(?:\w*ge|be|er|ver|ent|zer|miss)\w{2,}(?:t|en)|\w+iert")
_LEAST_CLAIMED = 3
_CLAUSE_OPENERS = word_set("der die das den dem deren dessen denen was wo wie ob dass weil wenn welche welcher welches")
# no verb has more letters, and patterns over longer words would take long
_LONGEST_VERB, _LEAST_VERB = 40, 5
# words that end as such verbs do
_NO_VERBS = word_set(
    "iphone große lange insbesondere mithilfe anhand beinahe vorige vergangene gerne alleine ungefähre solche"
)
_BEEN = word_set("été stato stata stati state sido")
_WAS, _DONE = (
    word_set("fue fueron foi foram é são es son era eram será serão"),
    ("ado", "ido", "dito", "dicho", "crito"),
)
# hätten, for haben would be the indicative
_INSTEAD = word_set(
    "hätten wären würden könnten müssten müßten wüssten wollten kämen gäben gingen stünden blieben lägen sähen "
    "fänden ließen brächten nähmen sprächen bräuchten käme gäbe ginge stünde bliebe läge"
)
LOOSE_MOOD = _MOOD | _INSTEAD
"""The verbs that report, with those that stand for them where they look as the indicative does: sei, hätten."""
# these report only where a sentence goes on from one that does: Er lehne ab. Das wäre zu teuer.
_MOOD_GOING_ON = LOOSE_MOOD | word_set("hätte wäre könnte müsste")
_COORDINATING = word_set("aber denn sondern doch")
# these open clauses with the verb at their end as well: Was dann folge, sagt er nicht
_VERB_LAST = word_set("da was wer wem wen welche welcher welches")
# these also govern a noun, and then a verb stands near them: bis dahin | bleibe das Bad offen
_PREPOSITIONS_TOO, _NEAR_VERB = word_set("bis seit während"), 6
_FIRST_PERSON = frozenset(["ich", "wir"])
# wishes and the writer's own words: Gott sei Dank, es sei denn, hier sei erwähnt
_NOT_REPORTED = word_set(
    "dank denn gesagt erwähnt bemerkt hingewiesen dahingestellt angemerkt verwiesen gedankt genannt gestattet erlaubt "
    "nur gepriesen gegrüßt erinnert empfohlen verraten vorausgeschickt"
)
_NO_OPENERS = frozenset(["der", "die", "das"]) | _COORDINATING
BOUNDS = frozenset(",;:-(Q.")
"""The kinds of the signs between which a German clause stands (see `words`)."""
_BOUNDS_OF_CLAUSE = BOUNDS - {"Q"}
# ohne zu fragen, um zu helfen, sondern auch Raum zu gewinnen
_OTHER_INFINITIVES = word_set("um ohne statt anstatt sondern also nicht oder und als")
_DETERMINERS = word_set("der die das den dem des diese dieser diesen dieses alle allen einigen vielen")
_MANNERS = word_set(
    "beiläufig besser deutlicher ehrlich einfach einfacher gelinde genau genauer grob kurz nebenbei offen platt "
    "richtiger salopp streng strenggenommen vereinfacht vorsichtig zugespitzt"
)
# these report beside "es" alone, and these say nothing with such words in their clause
_CALLED, _BESIDE = frozenset(["heißt", "heisst", "hieß", "hiess"]), 2
_KNOWN = frozenset(["bekannte"])
_SPEAKS, _FOR = frozenset(["spricht", "sprechen", "sprach", "sprachen"]), word_set("für gegen dafür dagegen")
_THIS = frozenset(["das", "dies"])
_IS = word_set("ist sind war waren bin sei seien")
_WITHOUT = frozenset(["ohne", "statt", "anstatt"])
_REMAINS, _EXPLAINS = word_set("bleibt ist sind gibt wäre"), frozenset(["erklären"])
# einzuladen, zurückzutreten
_TO_DO = re.compile(r"\w{2,}zu(?!füg)\w{2,}n")
# in a main clause the finite verb stands near its head
_NEAR_HEAD = 12


def passive_agent(words: Words, at: int, first: int, last: int) -> tuple[Range | None] | None:
    """Who speaks by the participle at token `at` of a clause in the passive, None in a tuple where nobody is named
    behind "von"; None for a clause in the active."""
    low, kinds = words.low, words.kinds
    word = low[at]
    if not (word.endswith("t") or ("ge" in word and word.endswith("en"))):
        return None
    start = at
    while start > first and kinds[start - 1] not in _BOUNDS_OF_CLAUSE:
        start -= 1
    stop = at + 1
    while stop < last and kinds[stop] not in BOUNDS:
        stop += 1
    if PASSIVE.isdisjoint(low[start:stop]):
        return None
    by = next((k for k in range(at - 1, start - 1, -1) if low[k] in ("von", "vom")), at)
    end = by + 1
    while end < at and kinds[end] in "CwDPN":
        end += 1
    # im Fall von Auer | wurde kritisiert; but von Auer wurde …
    of_noun = start < by < at and "A" in kinds[end:at]
    named = by + 1 < end and (end == at or kinds[end] in "RYA") and not of_noun
    return (Range(by + 1, end) if named else None,)


def tells_of_nobody(words: Words, at: int) -> bool:
    """Whether the Romance participle at token `at` is in the passive and says of nobody that he spoke: il a été
    (clairement) | dit, è stato | detto, foi | anunciado."""
    before = at - 1
    while before > 0 and words.kinds[before] in "Rw" and before > at - 3 and words.low[before] not in _BEEN | _WAS:
        before -= 1
    if before >= 0 and words.low[before] in _WAS:
        # foi | anunciado; the verb alone says of no passive
        return words.low[at].endswith(_DONE)
    return before >= 0 and words.low[before] in _BEEN


def is_reported(words: Words, first: int, last: int, loosely: bool = False, going_on: bool = False) -> bool:
    """Whether tokens `[first, last)` are a main clause in the mood of reported speech: Man habe sich geeinigt.

    `loosely` also in the forms that stand for it where it looks as the indicative does: Die Gäste hätten gewartet;
    `going_on` from another such clause also in those of what may be: Das wäre zu teuer.
    """
    low, kinds = words.low, words.kinds
    mood = _MOOD_GOING_ON if going_on else LOOSE_MOOD if loosely else _MOOD
    governs = low[first] in _PREPOSITIONS_TOO and not mood.isdisjoint(low[first + 2 : first + _NEAR_VERB])
    governs = governs and "," not in kinds[first : first + _NEAR_VERB]
    if kinds[first] in "BT" and low[first] not in _COORDINATING and not governs:
        # Ob das genügt, | sei unklar
        verb = kinds.find(",", first, last - 1) + 1
        if verb == 0 or _is_wish(low, verb, last):
            return False
        # Dass es regnet, | freue alle
        plain = kinds[first] == "T" and kinds[verb] == "w" and low[verb][-1] == "e" and low[verb][-2:-1] not in "td"
        plain = plain and len(low[verb]) >= _LEAST_VERB and low[verb] not in _NO_VERBS
        return low[verb] in mood or (plain and _FIRST_PERSON.isdisjoint(low[verb + 1 : verb + 2]))
    for k in range(first + 1 + governs, min(first + _NEAR_HEAD, last)):
        if low[k] in mood and kinds[k] != "C":
            heads_clause = kinds[k - 1] == "," or "," not in kinds[first:k]
            own = not _FIRST_PERSON.isdisjoint((low[k - 1], *low[k + 1 : k + 2]))
            if low[first] in _VERB_LAST and kinds[k + 1 : k + 2] == ",":
                # Wer viel habe, | müsse geben
                return low[k + 2] in mood and k + 2 < last
            return heads_clause and not own and not _is_wish(low, k, last)
        if kinds[k] == "w" and _ends_in_mood(words, first, k):
            return "," not in kinds[first:k]
        if kinds[k] in "AT" or (kinds[k - 1] in "BW" and low[k - 1] not in _NO_OPENERS):
            return False
    return False


def _ends_in_mood(words: Words, first: int, at: int) -> bool:
    """Whether token `at` can only be a German verb in the mood, right behind the noun with which its clause begins: Die
    Stadt | verkenne das, but not sagte."""
    low, kinds = words.low, words.kinds
    word = low[at]
    if kinds[at - 1 : at + 1] not in ("Cw", "Yw") or word[-1] != "e" or word[-2:-1] in "td" or len(word) < _LEAST_VERB:
        return False
    behind = kinds[at + 1 : at + 2]
    if behind in ("C", "w", "Q") or (behind == "," and kinds[at + 2 : at + 3] != "T") or word in _NO_VERBS:
        return False
    own = not _FIRST_PERSON.isdisjoint(low[first : at + 2])
    nouns = (
        kinds[k] in "DPCNI" or (kinds[k : k + 2] in ("wC", "ww") and low[k][-2:] != "te") for k in range(first, at)
    )
    return not own and all(nouns)


def _is_wish(low: list[str], at: int, last: int) -> bool:
    return low[at].startswith("se") and not _NOT_REPORTED.isdisjoint(low[at:last])


def ends_in_infinitive(words: Words, first: int) -> bool:
    """Whether a clause that begins with token `first` ends with what is to be done: Hilfe zu holen, ihn einzuladen."""
    low, kinds = words.low, words.kinds
    if low[first] in _OTHER_INFINITIVES or low[first + 1 : first + 2] == ["ohne"]:
        return False
    last = first
    while last < len(low) and kinds[last] not in _BOUNDS_OF_CLAUSE:
        last += 1
    if last - first < 2 or kinds[last - 1] not in "wAD" or not low[last - 1].endswith("n"):
        return False
    if len(low[last - 1]) > _LONGEST_VERB:
        return False
    return low[last - 2] == "zu" or _TO_DO.fullmatch(low[last - 1]) is not None


def is_no_saying(words: Words, at: int) -> bool:
    """Whether the form of a verb of saying at token `at` says nothing: a participle before its noun (die oben erwähnten
    | Fälle), the writer's own manner (genauer gesagt), a reflexive (so erklärt | es sich)."""
    low, kinds = words.low, words.kinds
    if low[at + 1 : at + 3] == ["es", "sich"] or low[at + 1 : at + 3] == ["sich", "daraus"]:
        return True
    if low[at] in ("gesagt", "gestanden", "gesprochen") and kinds[at + 1 : at + 2] in ("", ",", ":"):
        return at > 0 and low[at - 1] in _MANNERS
    if _means(words, at) or _is_writers(words, at) or _convinces(words, at):
        return True
    if not low[at].endswith("ten") or kinds[at + 1 : at + 2] != "C":
        return False
    k = at - 1
    while k >= 0 and kinds[k] in "Rw":
        k -= 1
    return k >= 0 and low[k] in _DETERMINERS


def _means(words: Words, at: int) -> bool:
    """Whether the verb at token `at` says what something means or makes likely: das | heißt, dass; was dafür |
    spricht; – bekannte | Werke."""
    low, kinds = words.low, words.kinds
    word = low[at]
    if word in _CALLED:
        return "es" not in low[max(at - _BESIDE, 0) : at + 1 + _BESIDE]
    if word in _KNOWN:
        return kinds[at + 1 : at + 2] == "C"
    if word in _SPEAKS:
        clause = max((kinds.rfind(sign, 0, at) for sign in ",.:"), default=-1)
        return not _FOR.isdisjoint(low[clause + 1 : at])
    subject = at - 1
    return subject >= 0 and low[subject] in _THIS and (subject == 0 or kinds[subject - 1] in "^.&")


def _convinces(words: Words, at: int) -> bool:
    """Whether "überzeugt" at token `at` is of a thing that convinces: Der Plan | überzeugt; but ist überzeugt."""
    if words.low[at] != "überzeugt":
        return False
    clause = max((words.kinds.rfind(sign, 0, at) for sign in ",.:;^"), default=-1)
    return _IS.isdisjoint(words.low[clause + 1 : at + 2])


def _is_writers(words: Words, at: int) -> bool:
    """Whether the verb at token `at` is the writer's own: es gibt Neues zu | melden: …; es ist zu | erklären, dass"""
    low, kinds = words.low, words.kinds
    if at == 0 or low[at - 1] != "zu":
        return False
    clause = next((k for k in range(at - 1, -1, -1) if kinds[k] in BOUNDS), -1) + 1
    if not _WITHOUT.isdisjoint(low[clause : clause + 2]):
        # ohne darauf zu | verweisen, dass
        return True
    told = kinds[at + 1 : at + 2] == ":" or low[at] in _EXPLAINS
    return told and not _REMAINS.isdisjoint(low[clause:at])


CLAIMS = frozenset(["will", "wollen"])
"""The verb by which German claims something, in the present."""


def claimed(words: Words, at: int, last: int) -> int | None:
    """Where the clause ends in which somebody claims something by the verb at token `at`: will ihn gesehen haben."""
    low, kinds = words.low, words.kinds
    end = at + 1
    while end < last and kinds[end] not in ".;:-":
        if kinds[end - 1] == "A" and low[end - 1] in ("haben", "sein") and end - at > _LEAST_CLAIMED:
            break
        end += 1
    done = low[end - 1] in ("haben", "sein") and end - at > _LEAST_CLAIMED
    done = done and len(low[end - 2]) <= _LONGEST_VERB
    comma = kinds.rfind(",", at, end)
    if comma > 0 and low[comma + 1] in _CLAUSE_OPENERS:
        # wollen den Riesen, | den sie entdeckt haben
        return None
    return end if done and _PARTICIPLE.fullmatch(low[end - 2]) is not None else None
