"""Sums of deals that stand: «обнови сумму сделки Громова на 550к», «бюджет теперь 120 тысяч»."""

from crm.wishes import CreateDeal
from phrases.clauses.clause import Clause
from phrases.entities.corrections import BUT, DENYING
from phrases.entities.money import Sum
from phrases.lexicon.heads import Head, Mood
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

SMALLEST_OF_DEAL = 100
TO = small_words("moving_all", "to")
BARGAINED, WITHIN = small_words("amounts", "bargained"), small_words("amounts", "within")
SUM = small_words("amounts", "sum")
RAISED, BY = small_words("amounts", "raised"), small_words("amounts", "by")


def set_amount(clause: Clause, thread: Thread) -> bool:
    """A deal's sum is asked to be another; a new deal is none of it."""
    if not clause.sums:
        return False
    if (right := _said_instead(clause)) is not None:
        return _set(clause, Head(clause.start, clause.start, frozenset(), Mood.THING), right, thread)
    bargained = _bargained(clause)
    head = _changed(clause) or _named(clause) or bargained
    sums = [said for said in clause.sums if len(said.amounts) == 1 and not _is_count(clause, said)]
    if head is None or len(sums) != 1 or not (clause.has("deal", "cost") or bargained):
        return False
    if head.lemma in RAISED and word_at(clause.scene.tokens, sums[0].start - 1) in BY:
        thread.doubt("by how much it changes may be said, and not to how much")
    return _set(clause, head, sums[0], thread)


def _set(clause: Clause, head: Head, said: Sum, thread: Thread) -> bool:
    for client in thread.whom(clause, head):
        wish = CreateDeal(client=client, amount=said.amounts[0], bare=said.unscaled, sets=True)
        thread.add(head.start, wish, "the sum of a deal is another now")
    return bool(clause.people or thread.last or thread.about)


def _said_instead(clause: Clause) -> Sum | None:
    """«Белова не 150, а 160»: a client and two sums, and nothing else."""
    if len(clause.sums) != 2 or not clause.people or clause.dates or clause.verbs:
        return None
    wrong, right = clause.sums
    denied = word_at(clause.scene.tokens, wrong.start - 1) in DENYING
    said = [word for word in clause.words() if word.isalpha() and word in BUT]
    large = all(one.amounts[0].amount >= SMALLEST_OF_DEAL and not one.things for one in clause.sums)
    return right if denied and said and large and right.end == clause.end else None


def _is_count(clause: Clause, said: Sum) -> bool:
    """«теперь 3 квартиры»; «сделка теперь 250», «подними сделку до 95», «сумма по Галиеву 40» are of thousands."""
    ends_name = any(whom.end == said.start for whom in clause.people) and clause.has("cost")
    to_it = said.end == clause.end and (ends_name or word_at(clause.scene.tokens, said.start - 1) in TO)
    return said.things or (said.small and said.amounts[0].amount < SMALLEST_OF_DEAL and not to_it)


def _bargained(clause: Clause) -> Head | None:
    """«скинули до 160к», «сторговались до 220», "went down to 160k"."""
    to = {said.start - 1 for said in clause.sums if not said.small or said.amounts[0].amount >= SMALLEST_OF_DEAL}
    led = any(word_at(clause.scene.tokens, place) in TO - WITHIN for place in to)
    told = (head for head in clause.heads if head.lemma in BARGAINED and head.mood is Mood.PAST and not head.negated)
    return next(told, None) if led and not clause.dates else None


def _named(clause: Clause) -> Head | None:
    """«сумма сделки Петровой 300 000», «сумма по Галиеву 40»: no verb, and the sum itself is what is told of."""
    told = clause.first("cost", moods=(Mood.THING,))
    quiet = not any(head.verb or head.means("new") for head in clause.heads)
    of_deal = clause.has("deal") or (told is not None and told.lemma in SUM and told.start == clause.start)
    return told if told is not None and quiet and of_deal else None


def _changed(clause: Clause) -> Head | None:
    """«измени», «исправь», «теперь»; «новая», «запиши» open a deal."""
    told = [head for head in clause.heads if head.means("change") and head.mood in {Mood.PLAN, Mood.THING}]
    opens = ("new",) if clause.has("cost") else ("new", "add")
    return next((head for head in told if not (head.negated or head.means(*opens))), None)
