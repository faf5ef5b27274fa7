"""Tasks that are called off: «отмени встречу с Громовым», «удали задачу отправить КП», «встреча сорвалась»."""

from datetime import date

from crm.wishes import CancelTask, Channel, LogInteraction
from names.fold import fold
from phrases.clauses.clause import Clause
from phrases.lexicon.heads import Head, Mood
from phrases.questions.asked import table, words
from phrases.scene import places
from phrases.thread import Thread
from phrases.words.small_words import small_words

PLANNED = ("meet", "call", "talk", "visit", "event", "remind", "service", "book")
"""What may stand in a list of tasks."""
ANY_TASK = small_words("tasks", "any_task")
EVERYTHING = small_words("moving_all", "all")
ALL = EVERYTHING | {"на", "for"}
WHOLE = small_words("tasks", "whole_series")
TAKEN_OFF = small_words("visits", "taken_off")
ASIDE = ANY_TASK | small_words("tasks", "any_which")


def cancel_task(clause: Clause, thread: Thread) -> bool:
    """What is asked for is done; what is told beside it is kept as a note."""
    head = clause.first("cancel", "strike", moods=(Mood.PLAN,)) or _told(clause) or _of_everything(clause)
    if head is None or head.negated or not (_planned(clause, head) or _says_no_more(clause, head)):
        return False
    named = thread.whom(clause, head) if clause.people or clause.strangers or thread.last else ()
    told = head.mood is Mood.PAST or (bool(named) and clause.start > 0)
    for client in named or (None,):
        if told and client is not None:
            note = LogInteraction(client=client, channel=Channel.NOTE, text=clause.scene.text)
            thread.add(head.start, note, "what a client said of a plan")
        day = _whole_day(clause, head, thread) if client is None else None
        only = _only(clause) if day else ()
        wish = CancelTask(
            client=client, text=_thing(clause, head), whole=not clause.dates, told=told, on=day, only=only
        )
        thread.add(head.start, wish, "something planned is called off")
    return True


def says_whole_series(text: str) -> bool:
    """«удали все планёрки», «отмени планёрку насовсем»: what comes again is to come no more."""
    return not WHOLE.isdisjoint(fold(text).replace(",", " ").split())


def _told(clause: Clause) -> Head | None:
    """«Громов отменил встречу», «созвон с Ивановым сорвался»: of a client, with no other day agreed on."""
    head = clause.first("cancel", moods=(Mood.PAST,))
    moved = any(head.means("reschedule") for head in clause.scene.heads)
    told_of = clause.people or clause.strangers
    return head if told_of and not (moved or clause.dates or clause.sums) else None


def _says_no_more(clause: Clause, verb: Head) -> bool:
    """«Громов отменил»: nothing but who did it; it is their meeting, should one be planned."""
    whole = clause.start == 0 and clause.end == len(clause.scene.tokens) and verb.end == verb.start + 1
    said = places([verb, *clause.people])
    return whole and bool(clause.people) and said.issuperset(range(clause.start, clause.end))


def _planned(clause: Clause, verb: Head) -> bool:
    things = any(head.means(*PLANNED) and not head.verb for head in clause.heads if head is not verb)
    return things or not ANY_TASK.isdisjoint(clause.words()) or _is_everything(clause, verb)


def _of_everything(clause: Clause) -> Head | None:
    """«сними всё с завтра», «відміни все на завтра»: what may mean another thing elsewhere orders here."""
    first = clause.heads[0] if clause.heads and clause.heads[0].start == clause.start else None
    orders = first is not None and (first.means("cancel", "strike") or first.lemma in TAKEN_OFF)
    return first if first and orders and _is_everything(clause, first) else None


def _is_everything(clause: Clause, verb: Head) -> bool:
    """«удали всё на завтра», "clear everything for Friday": nothing but the day is said beside it."""
    said = set(fold(_thing(clause, verb)).split())
    return bool(clause.dates) and bool(said & EVERYTHING) and said <= ALL


def _whole_day(clause: Clause, verb: Head, thread: Thread) -> date | None:
    """«отмени задачи на завтра», «удали все встречи на пятницу»: whatever is planned on that day."""
    said, plans = set(fold(_thing(clause, verb)).split()), words("plans") | words("events")
    many = _is_everything(clause, verb) or (plans & set(clause.words()) and said <= ALL | plans)
    moment = thread.resolved(clause.dates[0]) if many and len(clause.dates) == 1 else None
    return moment.at.date() if moment is not None and clause.dates[0].day_only else None


def _only(clause: Clause) -> tuple[Channel, ...]:
    """«встречи», "calls": nothing but these; «дела и встречи» are all."""
    said = set(clause.words())
    named = [Channel(name) for name, listed in table("events").items() if not said.isdisjoint(listed)]
    return () if words("plans") & said else tuple(named)


def _thing(clause: Clause, verb: Head) -> str:
    """The words that tell which task it is: without the verb, the client and «задача»."""
    gone = places([verb, *clause.people, *clause.strangers, *clause.moments])
    tokens = enumerate(clause.scene.tokens[clause.start : clause.end], clause.start)
    return " ".join(token.text for place, token in tokens if place not in gone and token.word not in ASIDE)
