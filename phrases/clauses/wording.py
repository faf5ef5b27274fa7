"""What is to be done, in the person's own words: those of a clause that no other field of a task tells."""

from names.forms import Case
from phrases.clauses.clause import Clause
from phrases.clauses.people import OBJECTS, PREPOSITIONS, with_prepositions
from phrases.entities.clients import Named
from phrases.lexicon.heads import Mood
from phrases.scene import places
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, free_word_at, word_at

ASIDE, LEFT_OVER = small_words("wording", "aside"), small_words("wording", "left_over")
FOR_ALL, TASKING = small_words("wording", "for_all"), small_words("wording", "tasking")
MEALS, WITH = small_words("wording", "meals"), small_words("dates_clock", "with")
OBJECTS_EN = {"him", "her", "them"}
JOINS_NAMES = small_words("wording", "joins_names")


def text_of(clause: Clause, *, several: bool = False) -> str:
    """What is to be done, in the person's words without the date; the whole clause when nothing is left.

    Where it is to be done with `several` clients, each has a task of his own that does not name the others.
    """
    gone = {*places([when for when in clause.moments if not when.shift])}
    gone -= {place for place in gone if _is_meal(clause, place)}
    gone |= _addressed(clause) | (_all_named(clause) if several else set())
    kept = [place for place in range(clause.start, clause.end) if place not in gone]
    while kept and _is_aside(clause, kept[0]):
        kept.pop(0)
    while kept and free_word_at(clause.scene.tokens, kept[-1]) in ASIDE | LEFT_OVER:
        kept.pop()
    words = [place for place in kept if clause.scene.tokens[place].kind is not Kind.MARK]
    return clause.scene.stretches(kept) if words else clause.text


def _is_meal(clause: Clause, place: int) -> bool:
    """«в 12 обед с Гусевой»: what is held then, and not only when."""
    tokens = clause.scene.tokens
    held = tokens[place].word in MEALS and word_at(tokens, place + 1) in WITH
    return held and word_at(tokens, place - 1) not in PREPOSITIONS


def _is_aside(clause: Clause, place: int) -> bool:
    """What only asks for a task: «напомни мне», «поставь всем задачу»; «всем перезвонить» says whom to call."""
    tokens = clause.scene.tokens
    if _reminds_somebody(clause, place):
        return False
    beside = {word_at(tokens, place - 1), word_at(tokens, place + 1)}
    return tokens[place].word in ASIDE or (tokens[place].word in FOR_ALL and bool(beside & TASKING))


def _reminds_somebody(clause: Clause, place: int) -> bool:
    """«напомнить ему о себе», "remind Smith about the invoice": they are reminded, and not we, and of nothing to do."""
    verb = next((head for head in clause.heads if head.start == place and head.means("remind")), None)
    if verb is None or verb.mood is not Mood.PLAN or not (verb.infinitive or verb.lemma.isascii()):
        return False
    if any(head.start > place for head in clause.verbs):
        return False
    named = any(said.start == place + 1 and _may_be_reminded(clause, said) for said in clause.people)
    return named or word_at(clause.scene.tokens, place + 1) in OBJECTS | OBJECTS_EN


def _may_be_reminded(clause: Clause, said: Named) -> bool:
    return clause.scene.tokens[said.start].word.isascii() or bool(said.cases & Case.DATIVE)


def _all_named(clause: Clause) -> set[int]:
    """From the first client to the last, with the preposition before them."""
    named = with_prepositions(clause, clause.people)
    return set(range(min(named), max(named) + 1)) if named else set()


def _addressed(clause: Clause) -> set[int]:
    """«Оганесян и Гончар — обоим перезвонить»: those called at the start are not part of what is to be done."""
    sign = next(
        (place for place in range(clause.start, clause.end) if clause.scene.tokens[place].text in {"—", "–", "-", ":"}),
        None,
    )
    if sign is None:
        return set()
    said = places(clause.people)
    before = set(range(clause.start, sign))
    rest = {clause.scene.tokens[place].word for place in before - said}
    return {*before, sign} if before & said and rest <= JOINS_NAMES else set()
