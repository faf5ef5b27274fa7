"""The day on which a deal was won or lost: «вчера выиграли Иванова», «20 ноября Белова отказалась»."""

from datetime import datetime

from crm.wishes import LogInteraction, LoseDeal, WinDeal, Wish
from phrases.clauses.clause import Clause
from phrases.dates.when import When
from phrases.lexicon.heads import Head, Mood
from phrases.thread import Thread


def date_of_closing(clause: Clause, head: Head | None) -> When | None:
    """The day said of the closing itself; behind a refusal it may be of what was refused, but for one that is over."""
    if head is not None and any(one.mood is Mood.PLAN for one in clause.heads if one is not head):
        return None
    said = (when for when in clause.dates if when.day and not (when.vague or when.deadline or when.repeat))
    return next((when for when in said if when.ago or _stands_by(when, head)), None)


def _stands_by(when: When, head: Head | None) -> bool:
    return head is None or not head.means("lost") or when.start <= head.end


def date_closings(clause: Clause, head: Head | None, thread: Thread) -> bool:
    """Give the clause's wins and refusals the day that is over, said of them or of the contact told before (D7)."""
    at = _when(clause, head, thread)
    for n, (place, wish) in enumerate(thread.wishes):
        here = clause.start <= place < clause.end and isinstance(wish, WinDeal | LoseDeal)
        if here and (day := at or _contacted(clause, wish, thread)):
            thread.put(n, wish.model_copy(update={"closed_at": day}))
    return True


def _when(clause: Clause, head: Head | None, thread: Thread) -> datetime | None:
    said = date_of_closing(clause, head) or _said_before(clause)
    moment = thread.resolved(said, past=True) if said is not None else None
    return moment.at if moment is not None and moment.at <= thread.frame.moment else None


def _said_before(clause: Clause) -> When | None:
    """«вчера Петрова подписала договор, выиграли 120»: where nobody else and no other day is named since."""
    before = [when for when in clause.scene.moments if when.start < clause.start]
    last = before[-1] if before and not (clause.people or clause.dates) else None
    return last if last is not None and last.ago and last.day else None


def _contacted(clause: Clause, wish: Wish, thread: Thread) -> datetime | None:
    """«в пятницу звонил Громову, отказался»."""
    latest = thread.latest(LogInteraction)
    same = latest is not None and not clause.dates and latest[1].client == wish.mention
    return latest[1].happened_at if latest is not None and same else None
