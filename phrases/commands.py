"""The words behind a command («/call Иванов договорились»): read as its arguments, verb or not."""

from collections.abc import Callable

from crm.wishes import (
    Channel,
    CreateDeal,
    CreateTask,
    Direction,
    LogInteraction,
    LoseDeal,
    Mention,
    MoveDeal,
    WinDeal,
    Wish,
)
from phrases.clauses.clause import Clause
from phrases.clauses.titles import thing_in
from phrases.clauses.wording import text_of
from phrases.clients.newcomers import doubt_unread, newcomer
from phrases.dates.days import Away
from phrases.deals.reasons import lost_reason
from phrases.deals.totals import total_of
from phrases.entities.stages import stage_said
from phrases.frame import Intent
from phrases.scene import Scene, places
from phrases.thread import Thread

CHANNELS = {
    Intent.CALL: Channel.CALL,
    Intent.MEETING: Channel.MEETING,
    Intent.VISIT: Channel.VISIT,
    Intent.MESSAGE: Channel.MESSAGE,
    Intent.EMAIL: Channel.EMAIL,
    Intent.NOTE: Channel.NOTE,
}
PLANNED = {Intent.CALL, Intent.MEETING, Intent.VISIT}
OUTGOING = {Intent.CALL, Intent.MESSAGE, Intent.EMAIL}


def read_command(scene: Scene, intent: Intent, thread: Thread) -> None:
    """Add the one wish of a command; what its words do not say stays a gap to be asked about."""
    if not scene.tokens:
        return
    whole = Clause(scene, 0, len(scene.tokens))
    if intent is Intent.CLIENT:
        wish = newcomer(scene)
        thread.add(0, wish, "the command makes a client")
        doubt_unread(wish.unread, thread)
        return
    clients = thread.whom(whole, None) or (() if intent is Intent.TASK else (Mention(),))
    build = _log(intent) if intent in CHANNELS else BUILDERS[intent]
    for client in clients or (None,):
        thread.add(0, build(whole, client, thread), f"the command says {intent}")


def plan_of_command(scene: Scene, intent: Intent, thread: Thread) -> bool:
    """«/meeting Иванов завтра в 10 у него в офисе»: what is still ahead is no contact yet."""
    whole = Clause(scene, 0, len(scene.tokens))
    told = intent not in PLANNED or bool(scene.verbs or scene.sums)
    if told or len(whole.dates) != 1 or not _is_ahead(whole, thread):
        return False
    for client in thread.whom(whole, None) or (Mention(),):
        channel = CHANNELS[intent] if intent is not Intent.CALL else None
        thread.add(0, _task(whole, client, thread).model_copy(update={"channel": channel}), "what is planned")
    return True


def _is_ahead(whole: Clause, thread: Thread) -> bool:
    """A bare hour is one of today that is over, where there is one."""
    when = whole.dates[0]
    if when.vague or when.ago or when.repeat:
        return False
    today = when.day == Away() and when.clock is not None
    moment = thread.resolved(when) if today else None
    return when.surely_ahead or (moment is not None and moment.at > thread.frame.moment)


def undate_contacts(thread: Thread) -> None:
    """The date that was said belongs to something else: the contact was now."""
    for n, (_, wish) in enumerate(thread.wishes):
        if isinstance(wish, LogInteraction):
            thread.put(n, wish.model_copy(update={"happened_at": None}))


Build = Callable[[Clause, Mention | None, Thread], Wish]


def _log(intent: Intent) -> Build:
    direction = Direction.OUT if intent in OUTGOING else None

    def build(whole: Clause, client: Mention | None, thread: Thread) -> LogInteraction:
        said = next((when for when in whole.dates if not when.vague and (when.ago or intent is not Intent.NOTE)), None)
        moment = thread.resolved(said, past=True) if said else None
        return LogInteraction(
            client=client or Mention(), channel=CHANNELS[intent], direction=direction,
            happened_at=moment and moment.at, text=whole.text,
        )  # fmt: skip

    return build


def _deal(whole: Clause, client: Mention | None, thread: Thread) -> CreateDeal:  # noqa: ARG001 - one signature for all
    total = total_of(whole, least=1)
    amounts = total.amounts if total else ()
    one = amounts[0] if len(amounts) == 1 else None
    return CreateDeal(
        client=client or Mention(),
        title=thing_in(whole),
        amount=one,
        alternatives=() if one else amounts,
        agreed=False,
        bare=total is not None and total.unscaled,
    )


def _move(whole: Clause, client: Mention | None, thread: Thread) -> MoveDeal:
    people = places(whole.people)
    words = [token.word for place, token in enumerate(whole.scene.tokens) if place not in people]
    stage = stage_said(words, thread.frame)
    return MoveDeal(client=client or Mention(), stage=stage.id if stage else None)


def _win(whole: Clause, client: Mention | None, thread: Thread) -> WinDeal:  # noqa: ARG001 - one signature for all
    return WinDeal(client=client or Mention())


def _lose(whole: Clause, client: Mention | None, thread: Thread) -> LoseDeal:  # noqa: ARG001 - one signature for all
    return LoseDeal(client=client or Mention(), reason=lost_reason(whole))


def _task(whole: Clause, client: Mention | None, thread: Thread) -> CreateTask:
    said = [when for when in whole.dates if not (when.vague or when.ago)]
    moment = thread.resolved(said[0]) if said else None
    repeat = next((when.repeat.rule for when in said if when.repeat), None)
    return CreateTask(client=client, due_at=moment and moment.at, text=text_of(whole), repeat=repeat)


BUILDERS: dict[Intent, Build] = {
    Intent.DEAL: _deal,
    Intent.MOVE: _move,
    Intent.WIN: _win,
    Intent.LOSE: _lose,
    Intent.TASK: _task,
}
