"""Things that act by themselves: an order comes, a camera falls off; nobody visited, and no deal was lost by that."""

from names.forms import Case
from names.parts import is_inanimate, takes_no_object
from names.speech import Speech
from phrases.clauses.clause import Clause
from phrases.clauses.people import cast_of, with_prepositions
from phrases.entities.clients import Named
from phrases.entities.roles import RELATIVES
from phrases.lexicon import meanings
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, Token, word_at

WHOSE = small_words("arrivals", "whose")
SOMEBODY = small_words("arrivals", "somebody") | RELATIVES
DETERMINERS = small_words("heads", "determiners")
OWNED_BY = small_words("arrivals", "owned_by")
GOVERNING = small_words("people", "prepositions")
THIRD_PARTIES = small_words("arrivals", "third_parties")
DEALT_IN = small_words("arrivals", "dealt_in")
COMING = ("deliver", "order", "thing", "pay")
SAYING = small_words("confidence", "saying")
POSSESSIVE = ("'s", "s'")
PLURAL = ("ы", "и", "і", "ї")


def a_thing_comes(clause: Clause, verb: Head) -> bool:
    """«Иванову пришли шины», «диван Гусевой приехал», "the delivery turned up": its subject is a thing."""
    if verb.means("phrase") and verb.means("order", "pay"):
        return True
    subject = _before(clause, verb.start)
    if any(head.end == subject + 1 and _may_come(head) for head in clause.heads):
        return True
    if verb.lemma.isascii():
        return _is_english_thing(clause, verb)
    return not verb.means("phrase") and (_is_beside(clause, verb, subject) or _are_behind(clause, verb))


def has_come(clause: Clause, thing: Head) -> bool:
    """«заказ Гусевой приехал», «заказ опоздал», «заказ готов»: told of an order made before."""
    verbs = [head for head in clause.heads if head.mood is Mood.PAST]
    came = any(_before(clause, verb.start) == thing.end - 1 for verb in verbs if verb.means("visit"))
    late = any(subject_thing(clause, verb) == thing.end - 1 for verb in verbs if verb.means("failed", "state"))
    ready = any(head.means("done") and thing.end <= head.start <= thing.end + 1 for head in clause.heads)
    return _may_come(thing) and (came or late or ready)


def is_thing_ahead(clause: Clause, head: Head) -> bool:
    """«взял 20 кубов, слив в чт с утра»: behind an order a noun and its day ahead are work, and no refusal."""
    ahead = any(when.start == head.end and not (when.ago or when.vague) for when in clause.moments)
    return ahead and not head.verb and head.means("lost") and not head.means("phrase")


def a_thing_fails(clause: Clause, verb: Head) -> bool:
    """«в кабинете отвалилась камера», «у Гусевой слетели настройки»: it is no deal that fell through."""
    if verb.means("phrase") or not verb.verb or verb.infinitive:
        return False
    if verb.lemma.isascii():
        return _is_english_thing(clause, verb) and not clause.has("deal", "order", "client")
    subject = subject_thing(clause, verb)
    return subject is not None and not _is_dealt_in(clause, subject)


def somebody_else_fails(clause: Clause, verb: Head) -> bool:
    """«кандидат не подошёл», «подрядчик слился», "the installer backed out": whom we bring to a client, and not he."""
    end = verb.start if verb.lemma.isascii() else clause.end
    said = (readings(word_at(clause.scene.tokens, at), clause.scene.hint) for at in range(clause.start, end))
    acting = (one.lemma for found in said for one in found if one.case and one.case & Case.NOMINATIVE)
    english = (word_at(clause.scene.tokens, at) for at in range(clause.start, verb.start))
    return not THIRD_PARTIES.isdisjoint((*acting, *english))


def subject_thing(clause: Clause, verb: Head) -> int | None:
    """The place of the thing that a verb in the past agrees with, on either side of it; None when it has none.

    What a preposition governs («от кухни отказались») is no subject.
    """
    taken = places([*clause.moments, *clause.people, *clause.strangers])
    beside = (
        at for at in (_before(clause, verb.start), verb.end) if word_at(clause.scene.tokens, at - 1) not in GOVERNING
    )
    return next((at for at in beside if clause.start <= at < clause.end and at not in taken
                 and _agrees(clause.scene.tokens[at], clause, verb)), None)  # fmt: skip


def _agrees(token: Token, clause: Clause, verb: Head) -> bool:
    """In the nominative, of the verb's number and gender; what may be its object is no subject of it."""
    if verb.mood is not Mood.PAST or token.kind is not Kind.WORD or token.capital or not is_inanimate(token.word):
        return False
    found = [one for one in readings(token.word, clause.scene.hint) if one.speech is Speech.NOUN and one.case]
    named = [one for one in found if one.case and one.case & Case.NOMINATIVE and one.plural is verb.plural]
    alike = any(one.case and one.case & Case.ACCUSATIVE and one.plural is verb.plural for one in found)
    fits = any(one.plural or one.gender is verb.gender for one in named)
    return fits and (not alike or any(map(takes_no_object, (clause.scene.tokens[verb.start].word, verb.lemma))))


def _is_dealt_in(clause: Clause, place: int) -> bool:
    """«заказ слетел», «отпала необходимость»: with it the deal goes."""
    return any(one.lemma in DEALT_IN for one in readings(clause.scene.tokens[place].word, clause.scene.hint))


def _is_english_thing(clause: Clause, verb: Head) -> bool:
    """ "John's parts arrived", "the delivery for Acme came": a noun in front of the verb, and nobody who may act."""
    named = [said for said in (*clause.people, *clause.strangers) if said.end <= verb.start]
    begin = _behind_saying(clause, verb)
    if any(_acts(clause, said) for said in named if said.start >= begin):
        return False
    taken = places([*clause.moments, *named])
    words = [clause.scene.tokens[place] for place in range(begin, verb.start) if place not in taken]
    for_somebody = word_at(clause.scene.tokens, verb.end) == "for"
    told = bool(named) or for_somebody or any(token.word in DETERMINERS for token in words)
    return told and not any(token.word in SOMEBODY for token in words) and any(map(_is_noun, words))


def _behind_saying(clause: Clause, verb: Head) -> int:
    """ "Smith says the parts came back": what is said begins behind the verb of saying."""
    said = (head.end for head in clause.heads if head.lemma in SAYING and head.end <= verb.start)
    return max(said, default=clause.start)


def _acts(clause: Clause, said: Named) -> bool:
    """Named as the one who does it: no owner («John's») and behind no preposition («for John»)."""
    owns = word_at(clause.scene.tokens, said.end - 1).endswith(POSSESSIVE)
    return not owns and said.start - 1 not in with_prepositions(clause, [said])


def _is_noun(token: Token) -> bool:
    """The dictionary lists verbs and small words; what it does not know, or the lexicon knows as a thing."""
    plain = token.kind is Kind.WORD and not token.word.endswith("ly")
    return plain and (not in_dictionary(token.word) or bool(meanings(token.word, "en") & set(COMING)))


def _may_come(head: Head) -> bool:
    return head.mood is Mood.THING and head.means(*COMING)


def _before(clause: Clause, place: int) -> int:
    """The nearest word before a place that names no client, no date and nobody as an owner."""
    taken = places(clause.moments) | with_prepositions(clause, clause.people)
    place -= 1
    while place > clause.start and (place in taken or _says_whose(clause, place)):
        place -= 1
    return place


def _says_whose(clause: Clause, place: int) -> bool:
    """«заказ её уже приехал»: between the thing and its verb."""
    token = clause.scene.tokens[place]
    return token.kind is not Kind.WORD or token.word in WHOSE


def _is_beside(clause: Clause, verb: Head, subject: int) -> bool:
    """A thing in the nominative on either side of the verb, and no client who may be its subject.

    «договор Демченко пришёл»: a name between the two is that of the owner.
    """
    taken = places([*clause.moments, *clause.people])
    beside = [place for place in (subject, verb.end) if clause.start <= place < clause.end and place not in taken]
    words = [clause.scene.tokens[place] for place in beside]
    things = any(_may_be_thing(token, verb) for token in words if token.kind is Kind.WORD and not token.capital)
    owned = any(subject < said.start < verb.start for said in clause.people)
    return things and (owned or _is_headed(clause, verb, subject) or not cast_of(clause, verb).subject)


def _may_be_thing(token: Token, verb: Head) -> bool:
    """«стельки приехали»; several of what no dictionary knows are things too: «фанкойлы приехали»."""
    several = verb.plural and token.word.endswith(PLURAL) and not in_dictionary(token.word)
    return several or is_inanimate(token.word)


def _is_headed(clause: Clause, verb: Head, thing: int) -> bool:
    """«Иванов, шины пришли»: a name with a comma behind it heads what is told of the thing."""
    tokens = clause.scene.tokens
    headed = any(said.end < thing and tokens[said.end].kind is Kind.MARK for said in clause.people)
    return headed and _agrees(tokens[thing], clause, verb)


def _are_behind(clause: Clause, verb: Head) -> bool:
    """«Громов, пришли оригиналы», «приехали их стельки»: several things, where the only one named cannot be several."""
    place = verb.end + (word_at(clause.scene.tokens, verb.end) in OWNED_BY)
    behind = clause.scene.tokens[place] if place < clause.end else None
    if behind is None or behind.capital or not verb.plural or len(clause.people) > 1 or not is_inanimate(behind.word):
        return False
    found = readings(behind.word, clause.scene.hint)
    return any(one.plural and one.case is not None and bool(one.case & Case.NOMINATIVE) for one in found)
