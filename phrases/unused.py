"""What the words of a clause say beside the only thing read of it: a plan, a detail, an event that no wish holds."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from crm.wishes import (
    ChangeClient,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    LoseDeal,
    WinDeal,
    Wish,
)
from names.forms import Gender
from names.gender import gender_of
from names.parts import looks_like_surname
from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Head, Mood
from phrases.scene import places
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import is_number, word_at

AND = small_words("clauses", "soft_words")
TOLD = LogInteraction | CreateDeal | WinDeal | LoseDeal
OURS = ("call", "write", "send", "meet", "remind", "book")
GOVERNED_BY = ("want", "expect", "must", "agree")
"""Verbs with an infinitive of their own: «просил перезвонить»."""
GOVERNING = small_words("people", "prepositions")
PER = small_words("unused", "per")
LONGEST_DETAIL = 3
"""Words between «почта» and the plan from which on they are the address rather than what is to be done."""


def unused(clauses: Sequence[Clause], thread: Thread, wishes: Sequence[Wish]) -> tuple[str, ...]:
    """Why the only reading of some clause may leave out what else it says."""
    return tuple(doubt for clause in clauses for doubt in _of_clause(clause, _made_of(clause, thread), wishes))


def _made_of(clause: Clause, thread: Thread) -> list[Wish]:
    begun = zip(thread.spans, thread.wishes, strict=True)
    return [wish for place, (_, wish) in begun if clause.start <= place < clause.end]


def _of_clause(clause: Clause, made: Sequence[Wish], wishes: Sequence[Wish]) -> Iterator[str]:
    if not made:
        return
    if any(isinstance(wish, CreateDeal) and wish.amount is None for wish in made) and _counts_nothing(clause):
        yield "a number of an order without a sum counts nothing"
    if (somebody := _who_may_act(clause)) is not None:
        yield f"«{somebody}» may be somebody"
    if all(isinstance(wish, TOLD) for wish in made):
        yield from (f"«{verb.lemma}» may be a plan of its own" for verb in _plans(clause))
        if any(isinstance(wish, LogInteraction) and wish.happened_at for wish in made) and _may_be_ahead(clause):
            yield "the day may be that of what is to come"
    if all(isinstance(wish, CreateTask) for wish in made) and _tells_besides(clause):
        yield "what was done stands in the words of a task"
    kept = any(isinstance(wish, ChangeClient | CreateClient) for wish in wishes)
    if all(isinstance(wish, CreateTask) for wish in made) and not kept and _names_a_detail(clause):
        yield "a detail of the client stands in the words of a task"


def _who_may_act(clause: Clause) -> str | None:
    """«звонил Петрову, а лапин отказался»: an everyday word made as a surname, where whoever decides is named."""
    verb = next(iter(clause.verbs), None)
    if verb is None or clause.people or clause.strangers or not verb.means("lost", "order", "agree", "pay", "sign"):
        return None
    opening = clause.start + (word_at(clause.scene.tokens, clause.start) in AND)
    word = word_at(clause.scene.tokens, opening)
    his = verb.gender is Gender.MALE or (verb.mood is Mood.PRESENT and verb.person == 3 and not verb.plural)
    acts = opening + 1 == verb.start and his
    return word if acts and looks_like_surname(word) and gender_of(word) is Gender.MALE else None


def _may_be_ahead(clause: Clause) -> bool:
    """«набрал договорились на 108к, подача в четверг»: behind a further verb a weekday is not surely of the contact."""
    told = [head for head in clause.verbs if head.mood in {Mood.PAST, Mood.PRESENT}]
    day = next((when for when in clause.dates if when.day or when.ago), None)
    return len(told) > 1 and day is not None and not (day.ago or day.vague) and day.start >= told[1].end


def _plans(clause: Clause) -> Iterator[Head]:
    """«просил скидку, не дали перезвонить ему»: what is for us to do, which hangs on no verb before it."""
    verbs = [head for head in clause.heads if head.verb]
    for before, verb in pairwise(verbs):
        planned = verb.mood is Mood.PLAN and verb.means(*OURS) and not verb.negated
        if planned and not before.means(*GOVERNED_BY):
            yield verb


def _tells_besides(clause: Clause) -> bool:
    """«заказала листовок на 38 500 предоплату обещала завтра»: an order and its sum."""
    told = (head for head in clause.verbs if head.mood in {Mood.PAST, Mood.PRESENT})
    return any(head.means("order", "agree") for head in told) and any(not said.small for said in clause.sums)


def _names_a_detail(clause: Clause) -> bool:
    """«у Гусевой почта гусева собака пример точка ру и встретиться с ней …»."""
    named = clause.first("mail", "phone", "birthday", moods=(Mood.THING,))
    verb = next((head for head in clause.heads if head.verb), None)
    if named is None or verb is None or verb.start < named.start or verb.mood is not Mood.PLAN:
        return False
    read = places([*clause.moments, *clause.people])
    between = [at for at in range(named.end, verb.start) if at not in read]
    return len(between) >= LONGEST_DETAIL and word_at(clause.scene.tokens, named.start - 1) not in GOVERNING


def _counts_nothing(clause: Clause) -> bool:
    """«взял две на пробу», «размер 120 на 60», "in for nine hundred a month": no quantity of what is ordered.

    A sum said as a range is asked about anyway.
    """
    if any(len(said.amounts) > 1 for said in clause.sums):
        return False
    tokens, read = clause.scene.tokens, places([*clause.moments, *clause.people])
    ends = {at + 1 for at in range(clause.start, clause.end) if is_number(tokens, at) and at not in read}
    ends |= {said.end for said in clause.sums if said.plain and not said.things}
    return any(word_at(tokens, at) in GOVERNING | PER for at in ends if at < clause.end)
