"""Sums of deals that stand: «обнови сумму сделки Громова на 550к», «бюджет теперь 120 тысяч»."""

from crm.wishes import CreateDeal
from phrases.clauses.clause import Clause
from phrases.entities.money import Sum
from phrases.lexicon.heads import Head, Mood
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

SMALLEST_OF_DEAL = 100
TO = small_words("moving_all", "to")
SUM = small_words("amounts", "sum")
RAISED, BY = small_words("amounts", "raised"), small_words("amounts", "by")


def set_amount(clause: Clause, thread: Thread) -> bool:
    """A deal's sum is asked to be another; a new deal is none of it."""
    head = _changed(clause) or _named(clause)
    sums = [said for said in clause.sums if len(said.amounts) == 1 and not _is_count(clause, said)]
    if head is None or len(sums) != 1 or not clause.has("deal", "cost"):
        return False
    if head.lemma in RAISED and word_at(clause.scene.tokens, sums[0].start - 1) in BY:
        thread.doubt("by how much it changes may be said, and not to how much")
    for client in thread.whom(clause, head):
        wish = CreateDeal(client=client, amount=sums[0].amounts[0], bare=sums[0].unscaled, sets=True)
        thread.add(head.start, wish, "the sum of a deal is another now")
    return bool(clause.people or thread.last or thread.about)


def _is_count(clause: Clause, said: Sum) -> bool:
    """«теперь 3 квартиры»; «сделка теперь 250», «подними сделку до 95», «сумма по Галиеву 40» are of thousands."""
    ends_name = any(whom.end == said.start for whom in clause.people) and clause.has("cost")
    to_it = said.end == clause.end and (ends_name or word_at(clause.scene.tokens, said.start - 1) in TO)
    return said.things or (said.small and said.amounts[0].amount < SMALLEST_OF_DEAL and not to_it)


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
