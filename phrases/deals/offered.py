"""A sum said of a client that belongs to nothing else is perhaps the deal's: «Козлов 1,2 млн», «КП на 220 тыс»."""

from typing import TypeGuard

from crm.wishes import BookVisit, Channel, CreateDeal, CreateTask, LogInteraction, MoveTask, RecordVisit, Wish
from names.fold import fold
from phrases.clauses.clause import Clause
from phrases.deals.totals import comes_to, unpaid
from phrases.entities.amounts import AGREED_AT, PRICED
from phrases.entities.money import Sum
from phrases.entities.ranges import UP_TO
from phrases.lexicon.heads import Head, Mood
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.small_words import small_words
from phrases.words.tokens import word_at

BUDGET, OWED = small_words("deals", "budget"), small_words("visits", "beside_the_price")


def offer_sum(scene: Scene, clauses: tuple[Clause, ...], thread: Thread) -> None:
    """Add the deal's sum, to be confirmed, when a message says exactly one and no wish has it."""
    priced = any(isinstance(wish, CreateDeal | BookVisit | RecordVisit) for _, wish in thread.wishes)
    if priced or thread.frame.visits is not None:
        return
    found = [(clause, said) for clause in clauses for said in unpaid(clause) if _is_sum(clause, said)]
    if len(found) != 1 or not _may_be_of_deal(scene):
        return
    [(clause, said)] = found
    if is_next_budget(clause) or not _stands_for_itself(clause, said) or _is_told(scene, said, thread):
        return
    thread.clause_start = clause.start
    for client in thread.whom(clause, clause.heads[0] if clause.heads else None):
        amount = said.amounts[0] if len(said.amounts) == 1 else None
        alternatives = () if amount else said.amounts
        wish = CreateDeal(client=client, amount=amount, alternatives=alternatives, bare=said.unscaled)
        thread.add(said.start, wish, "a sum that may be the deal's")
        thread.doubt("a sum is said, perhaps not of the deal")


def _is_sum(clause: Clause, said: Sum) -> bool:
    """Not the price of one; a bare number is a sum where something came to it: «вышло 340»."""
    cost = not said.things and comes_to(clause.scene, said)
    return not said.each and (cost or not said.plain)


def is_next_budget(clause: Clause) -> bool:
    """«бюджет 1,5 миллиона на следующий год»: what they may spend then is neither a sum nor a plan."""
    quiet = bool(clause.dates) and not clause.verbs
    return quiet and any(is_budget(head) for head in clause.heads)


def is_budget(head: Head) -> bool:
    """«бюджет 300 тыс»: what they have, and agreed on nothing."""
    return head.lemma in BUDGET and head.mood is Mood.THING


def _may_be_of_deal(scene: Scene) -> bool:
    """No payment, no debt, no refusal, no question."""
    words = scene.vocabulary
    told = any(head.means("pay", "lost") for head in scene.heads)
    return not (told or "?" in words or words & OWED)


def _stands_for_itself(clause: Clause, said: Sum) -> bool:
    """«КП на 220 тыс», «тысяч за 90»; «показал 2к в центре» is no sum."""
    led = (word_at(clause.scene.tokens, at) for at in range(said.start - 1, said.end))
    return said.end == clause.end or not (AGREED_AT | PRICED | UP_TO).isdisjoint(led)


def _is_told(scene: Scene, said: Sum, thread: Thread) -> bool:
    """«завтра выставить счёт на 96 тыс», «запиши: хочет франшизу 15 тыс»: a task or a note tells it."""
    words = fold(scene.said(said.start, said.end))
    return any(words in fold(wish.text or "") for _, wish in thread.wishes if _keeps(wish))


def _keeps(wish: Wish) -> TypeGuard[CreateTask | MoveTask | LogInteraction]:
    noted = isinstance(wish, LogInteraction) and wish.channel is Channel.NOTE
    return noted or isinstance(wish, CreateTask | MoveTask)
