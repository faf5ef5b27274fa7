"""«Не напоминай про Громова», "stop reminding me about Gromov": nothing is to be said of a client any more."""

from crm.wishes import CancelTask
from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Head, Mood
from phrases.thread import Thread
from phrases.words.small_words import small_words

ENOUGH = small_words("tasks", "enough")
PLANS = {Mood.PLAN, Mood.THING}


def hush_client(clause: Clause, thread: Thread) -> bool:
    """Whether the whole message asks to be reminded of somebody no more; with a day it is put off, not ended."""
    whole = clause.start == 0 and clause.end == len(clause.scene.tokens)
    head = clause.first("remind", moods=tuple(PLANS))
    if not whole or head is None or clause.moments or clause.sums or not _is_ended(clause, head):
        return False
    named = thread.whom(clause, head) if clause.people or clause.strangers else ()
    for client in named:
        thread.add(head.start, CancelTask(client=client, hush=True), "the client is not to be reminded of")
    return bool(named)


def _is_ended(clause: Clause, head: Head) -> bool:
    before = {token.word for token in clause.scene.tokens[clause.start : head.start]}
    return (head.negated and head.mood is Mood.PLAN) or not ENOUGH.isdisjoint(before)
