"""Visits told by where one was: «был у Рощина», «была на эндосфере», "was in on Friday"."""

from names.forms import Case, Gender
from names.speech import Speech
from phrases.clauses.arrivals import subject_thing
from phrases.clauses.clause import Clause
from phrases.clauses.people import PREPOSITIONS, cast_of, preposition_of
from phrases.entities.clients import Named
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.words.dictionaries import in_dictionary, readings
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

WITH_US = {("у", "нас"), ("в", "нас"), ("with", "us")}
IN_FOR = small_words("being", "in_for")
AT_PLACE, AT_SOMEBODY = small_words("being", "at_place"), small_words("being", "at_somebody")
THERE = small_words("being", "there")


def visit_by_being(clause: Clause) -> Head | None:
    """«был у Рощина на объекте», «были в ООО Ромашка», "was at the office"; not «были вопросы у Рощина»."""
    head = clause.first("be", moods=(Mood.PAST,))
    if head is None or head.negated or clause.has("call", "meet", "talk", "book"):
        return None
    if clause.has("service", "place", "visit") or _at_a_service(clause, head) or _with_us(clause, head):
        return head
    at_someone = any(preposition_of(clause, said) in AT_PLACE for said in clause.people)
    at_someone = at_someone or any(_is_visited(clause, said) for said in clause.strangers)
    at_someone = at_someone and subject_thing(clause, head) is None and clause.words()[0] not in THERE
    return head if at_someone or _came(clause) or _came_and_did(clause, head) else None


def _is_visited(clause: Clause, said: Named) -> bool:
    """«у Прохорова», "at Miller's"; a town is where one was («в Москве», «у Києві»), and no client."""
    words = readings(word_at(clause.scene.tokens, said.start), clause.scene.hint)
    genitive = any(one.case and one.case & Case.GENITIVE for one in words)
    return preposition_of(clause, said) in AT_SOMEBODY and (genitive or not any(one.known for one in words))


def _with_us(clause: Clause, head: Head) -> bool:
    """«Гусева была у нас в субботу», "Smith was in on Friday"; not «была у нас бухгалтером», «были у нас вопросы»."""
    tokens = clause.scene.tokens
    words = tuple(token.word for token in tokens[head.end : head.end + 2])
    if not cast_of(clause, head).subject:
        return False
    if words[:1] == ("in",):
        dated = any(when.start == head.end + 1 for when in clause.moments)
        return dated or len(words) == 1 or words[1] in IN_FOR
    return words in WITH_US and not _is_made_of(word_at(tokens, head.end + 2), clause)


def _is_made_of(word: str, clause: Clause) -> bool:
    """«бухгалтером»: what somebody was, in the instrumental."""
    first = next(iter(readings(word, clause.scene.hint)), None)
    return bool(first and first.speech is Speech.NOUN and first.case and first.case & Case.INSTRUMENTAL)


def _at_a_service(clause: Clause, head: Head) -> bool:
    """«была на эндосфере»: what no dictionary has and a client was at is one of the services of a trade."""
    at = next((place for place in range(head.end, clause.end) if word_at(clause.scene.tokens, place) == "на"), None)
    token = clause.scene.tokens[at + 1] if at is not None and at + 1 < clause.end else None
    if token is None or at is None or token.kind is not Kind.WORD or token.capital:
        return False
    unlisted = len(token.word) > 4 and not in_dictionary(token.word)
    return bool(clause.people or clause.strangers) and (unlisted or _stands_for_a_visit(clause, at + 1))


def _stands_for_a_visit(clause: Clause, place: int) -> bool:
    """«была на пробной», «на первой», «на повторній»: an adjective without its noun, as people call a visit."""
    first = next(iter(readings(word_at(clause.scene.tokens, place), clause.scene.hint)), None)
    alone = first is not None and first.speech is Speech.ADJECTIVE and first.gender is Gender.FEMALE
    behind = word_at(clause.scene.tokens, place + 1) if place + 1 < clause.end else ""
    dated = any(when.start == place + 1 for when in clause.moments)
    return alone and (dated or not behind.isalpha() or behind in PREPOSITIONS)


def _came(clause: Clause) -> bool:
    """«была Петрова»: a client, the verb, perhaps a date, and nothing else to be."""
    told = places([*clause.people, *clause.heads, *clause.moments])
    rest = (clause.scene.tokens[place] for place in range(clause.start, clause.end) if place not in told)
    return len(clause.heads) == 1 and bool(clause.people) and all(token.kind is Kind.MARK for token in rest)


def _came_and_did(clause: Clause, head: Head) -> bool:
    """«Рябова была вчера, выбрала Кипр»: behind her day she did something else; not «была вчера занята»."""
    day = next((when for when in clause.moments if when.start == head.end and when.ago), None)
    return (
        day is not None
        and cast_of(clause, head).subject
        and any(one.start == day.end and one.mood is Mood.PAST and not one.passive for one in clause.verbs)
    )
