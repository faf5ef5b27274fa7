"""Answers that fill a gap of the waiting message, by kind of question."""

from datetime import UTC, datetime, time, timedelta

from cards.presses import BadButtonError
from cards.questions import DATES, EVENING, EXACTLY, asks_date
from crm.deals import last_lost
from crm.messages.settle import OnFunnel, known_client, make_client, mean, name_client
from crm.rules.calendar import at_wall
from crm.unknown_masters import ToMaster
from crm.wishes import (
    BookVisit,
    CancelTask,
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    Mention,
    MoveDeal,
    MoveTask,
    MoveVisit,
)
from handlers.answer import Answer
from handlers.carrying import ask
from handlers.desk import Desk
from handlers.masters import master_named, master_of
from handlers.reading import frame, read_text
from handlers.series import ask_of_series
from phrases import may_be_thousands, read_moment, read_phone, read_stage, read_sums, says_hour
from phrases.answers.choosing import read_place
from phrases.tasks.cancelling import says_whole_series
from storage.tables import Deal

MORNING = time(10)
"""When what was put off to a day by a button is due."""
TELLING, FEW = 4, 6
"""Letters of a word that may tell one client from another, and words of an answer that looks for one."""


async def client_chosen(answer: Answer) -> None:
    pending = answer.pending
    if answer.choice == "create":
        meant = answer.wish.mention
        named = meant.name if meant else ""
        await answer.go_on(make_client(pending.wishes, pending.ordinal, named, _phone_of(meant, answer)))
    elif answer.choice == "name":
        await answer.close("left")
        await ask(answer.desk, "WhoIsMeant", "ask-name-again", answer.pending)
    else:
        await answer.go_on(name_client(pending.wishes, pending.ordinal, answer.number))


def _phone_of(meant: Mention | None, answer: Answer) -> str | None:
    """The phone in the words about somebody new; whose it is, is clear where nobody else is spoken of."""
    alone = all(wish.mention in {meant, None} for wish in answer.pending.wishes)
    return read_phone(answer.pending.text, answer.desk.workspace.country) if alone else None


async def client_typed(answer: Answer) -> bool:
    """A name was typed: somebody known, or somebody new."""
    pending = answer.pending
    known = await of_those(answer) or await called(answer.text, answer.desk)
    if len(known) == 1:
        await answer.go_on(name_client(pending.wishes, pending.ordinal, known[0]))
    else:
        meant = Mention(ids=tuple(known), name=answer.text.strip()[:200])
        await answer.go_on(mean(pending.wishes, pending.ordinal, meant))
    return True


async def of_those(answer: Answer) -> list[int]:
    """Whom of those offered the words mean: by name, by place («второй»), or by a word of theirs («из Вектора»)."""
    offered: list[int] = answer.question.about.get("clients", [])
    place = read_place(answer.text, len(offered))
    if place is not None:
        return [offered[place]]
    named = [number for number in await called(answer.text, answer.desk) if number in offered]
    words = answer.text.split() if offered and not named else []
    for word in words if len(words) <= FEW else []:
        found = [number for number in await called(word, answer.desk) if number in offered]
        if len(word) >= TELLING and len(found) == 1:
            return found
    return named


async def name_typed(answer: Answer) -> bool:
    """What a client is to be called."""
    await answer.fill(name=answer.text.strip())
    return True


async def same_client_chosen(answer: Answer) -> None:
    pending, wish = answer.pending, answer.wish
    if not isinstance(wish, CreateClient):
        raise TypeError(wish.kind)
    if answer.choice == "create":
        await answer.fill(anyway=True)
        return
    known = Mention(ids=(answer.number,), name=wish.name)
    added = ChangeClient(client=known, company=wish.company, phone=wish.phone, email=wish.email, birthday=wish.birthday)
    rest = [other.of(known) if other.mention and other.mention.new else other for other in pending.wishes]
    await answer.go_on([*rest[: pending.ordinal], added, *rest[pending.ordinal + 1 :]])


async def colleague_chosen(answer: Answer) -> None:
    """Of several colleagues of one name, this one is asked."""
    chosen = await answer.desk.book.members.of(answer.number)
    mention: Mention | None = getattr(answer.wish, "assignee", None)
    if chosen is None or mention is None:
        raise BadButtonError("no such colleague")
    certain = {"assignee": Mention(ids=(chosen.id,), name=chosen.name)}
    await answer.go_on(
        wish.model_copy(update=certain) if getattr(wish, "assignee", None) == mention else wish
        for wish in answer.pending.wishes
    )


async def date_chosen(answer: Answer) -> None:
    if answer.choice.startswith(EXACTLY):
        await _fill_moment(answer, _exact_moment(answer.choice.removeprefix(EXACTLY)))
    else:
        choice = answer.one_of(DATES)
        await _fill_moment(answer, _chosen_moment(choice, answer.desk), by_clock=choice != "hour")


def _exact_moment(seconds: str) -> datetime:
    """A moment that the button names by itself; BadButtonError when it is none."""
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise BadButtonError("no such moment") from error


async def _fill_moment(answer: Answer, moment: datetime, *, by_clock: bool = True, day_only: bool = False) -> None:
    """On with the moment that was asked for."""
    if isinstance(answer.wish, BookVisit):
        await answer.fill(starts_at=moment, day_only=day_only, part_only=False)
    elif isinstance(answer.wish, MoveVisit):
        await answer.fill(starts_at=moment, day_only=day_only)
    else:
        await answer.fill(due_at=moment, by_clock=by_clock)


def _chosen_moment(choice: str, desk: Desk) -> datetime:
    zone, now, today = desk.doer.zone, desk.now, desk.doer.today
    if choice == "hour":
        return now + timedelta(hours=1)
    if choice == "today":
        evening = at_wall(today, EVENING, zone)
        return evening if evening > now else now + timedelta(hours=1)
    days = {"tomorrow": 1, "week": 7}[choice]
    return at_wall(today + timedelta(days=days), MORNING, zone)


async def date_typed(answer: Answer) -> bool:
    wish, here = answer.wish, await frame(answer.desk)
    awaited = wish.starts_at if isinstance(wish, BookVisit) and (wish.day_only or wish.part_only) else None
    moment = read_moment(answer.text, here, on=awaited and awaited.astimezone(here.zone).date())
    if moment is None or moment <= answer.desk.now:
        key = "ask-date-again" if moment is None else "ask-date-past"
        await answer.say_again(asks_date(answer.question.id, answer.desk.voice, key=key))
        return True
    await _fill_moment(answer, moment, day_only=not says_hour(answer.text, here))
    return True


async def amount_chosen(answer: Answer) -> None:
    if isinstance(wish := answer.wish, CreateDeal):
        offered = {str(place): amount for place, amount in enumerate(wish.offered)}
        await answer.fill(amount=offered[answer.one_of(offered)], alternatives=(), bare=False)


async def amount_typed(answer: Answer) -> bool:
    here = await frame(answer.desk)
    sums = read_sums(answer.text, here)
    if len(sums) != 1:
        await answer.ask_again("ask-amount-again")
    else:
        await answer.fill(amount=sums[0], alternatives=(), bare=may_be_thousands(answer.text, here))
    return True


async def stage_chosen(answer: Answer) -> None:
    stage = answer.one_of([stage.key for stage in await answer.desk.book.workspaces.stages()])
    await answer.fill(stage=stage)


async def stage_typed(answer: Answer) -> bool:
    stage = read_stage(answer.text, await frame(answer.desk))
    if stage is None:
        return False
    await answer.fill(stage=stage)
    return True


async def deal_chosen(answer: Answer) -> None:
    """One of the deals; or a new one, where a sum may be of either."""
    if not isinstance(answer.wish, CreateDeal):
        await answer.fill(deal=answer.number)
    elif answer.choice == "new":
        await answer.fill(agreed=False)
    else:
        await answer.fill(deal=answer.number, sets=True)


async def deal_wanted(answer: Answer) -> None:
    """Make the deal first, then go on with it; a sum that was to be changed is that of the new deal.

    Or it is the deal lost last, which goes back to work or is won after all.
    """
    wish, choice = answer.wish, answer.choice
    if choice == "yes" and isinstance(wish, OnFunnel):
        choice = "back" if await _lost_last(answer) else "create"
    if choice in {"back", "won"}:
        stage = "won" if choice == "won" else getattr(wish, "stage", None)
        lost = await _lost_last(answer)
        await answer.put(MoveDeal(client=wish.mention or Mention(), stage=stage, back=True, deal=lost and lost.id))
    elif isinstance(wish, CreateDeal):
        await answer.fill(sets=False)
    else:
        made = CreateDeal(client=wish.mention or Mention(), agreed=False)
        await answer.put(made, wish.model_copy(update={"deal": None}))


async def _lost_last(answer: Answer) -> Deal | None:
    """The deal that the question was about."""
    client = await known_client(answer.wish.mention, answer.desk.book)
    return await last_lost(client, answer.desk.book) if client is not None else None


async def task_chosen(answer: Answer) -> None:
    """One of the tasks; of a series that is to go it is asked whether all of it."""
    task = await answer.desk.book.tasks.of(answer.number)
    whole = isinstance(answer.wish, CancelTask) and not says_whole_series(answer.pending.text)
    if task is not None and whole and len(answer.pending.wishes) == 1 and await ask_of_series(task, answer.desk):
        await answer.close()
    else:
        await answer.fill(task=answer.number)


async def master_chosen(answer: Answer) -> None:
    """Somebody who works here, or the one who was named is new."""
    if answer.choice == "new":
        await _to_master(answer, getattr(answer.wish, "master", None), new=True)
    elif (name := await master_of(answer.choice, answer.desk)) is not None:
        await _to_master(answer, name)
    else:
        raise BadButtonError("no such master")


async def master_typed(answer: Answer) -> bool:
    """By name."""
    name = await master_named(answer.text, answer.desk)
    if name is not None:
        await _to_master(answer, name)
    return name is not None


async def _to_master(answer: Answer, name: str | None, *, new: bool = False) -> None:
    """Whoever was meant in one wish is meant wherever the same name stands."""
    said = getattr(answer.wish, "master", None)
    meant = {"master": name, "new_master": new}
    await answer.go_on(
        wish.model_copy(update=meant) if isinstance(wish, ToMaster) and wish.master == said else wish
        for wish in answer.pending.wishes
    )


async def visit_chosen(answer: Answer) -> None:
    await answer.fill(visit=answer.number)


async def double_chosen(answer: Answer) -> None:
    """The booking that stands goes to that moment, or there is one more."""
    wish = answer.wish
    if answer.choice == "anyway":
        await answer.fill(anyway=True)
    elif isinstance(wish, BookVisit) and (number := answer.choice.removeprefix("move")).isdecimal():
        said = {name: getattr(wish, name) for name in ("starts_at", "hour_only", "master", "services")}
        await answer.put(MoveVisit(visit=int(number), **said))


async def visit_wanted(answer: Answer) -> None:
    """There was no booking to move: it becomes a new one; or the words about it are kept as a note."""
    wish, text = answer.wish, answer.pending.text
    if answer.choice == "note":
        await answer.put(LogInteraction(client=wish.mention or Mention(), channel=Channel.NOTE, text=text))
    elif isinstance(wish, MoveVisit) and wish.client is not None:
        await answer.put(BookVisit(client=wish.client, starts_at=wish.starts_at, day_only=wish.day_only, text=text))


async def task_wanted(answer: Answer) -> None:
    """There was nothing to move: it becomes a new task."""
    if isinstance(wish := answer.wish, MoveTask):
        await answer.put(CreateTask(client=wish.client, due_at=wish.due_at, text=wish.text or answer.pending.text))


async def called(text: str, desk: Desk) -> list[int]:
    """Who is called this: by the phrases' own reading, or by search."""
    read = await read_text(text, desk)
    ids = {int(number) for mention in read.clients for number in mention.ids}
    if ids:
        return sorted(ids)
    return [client.id for client in await desk.book.clients.search(text, limit=5)]
