"""Answers that fill a gap of the waiting message, by kind of question."""

from datetime import UTC, datetime, timedelta

from cards.presses import BadButtonError
from cards.questions import DATES, EXACTLY, asks, asks_date
from crm.calendar import at_wall
from crm.settle import fill, make_client, name_client
from crm.wishes import (
    BookVisit,
    ChangeClient,
    Channel,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    Mention,
    MoveTask,
    MoveVisit,
    Wish,
)
from handlers.answer import Answer
from handlers.carrying import open_question, show_question
from handlers.desk import Desk
from handlers.reading import frame, read_text
from phrases import read_moment, read_stage, read_sums, says_hour


async def client_chosen(answer: Answer) -> None:
    pending = answer.pending
    if answer.choice == "create":
        meant: Mention | None = getattr(pending.wishes[pending.ordinal], "client", None)
        await answer.go_on(make_client(pending.wishes, pending.ordinal, meant.name if meant else ""))
    elif answer.choice == "name":
        await _ask_again(answer, "WhoIsMeant", "ask-name-again")
    else:
        await answer.go_on(name_client(pending.wishes, pending.ordinal, answer.number))


async def client_typed(answer: Answer) -> bool:
    """A name was typed: somebody known, or somebody new."""
    pending = answer.pending
    known = await called(answer.text, answer.desk)
    if len(known) == 1:
        await answer.go_on(name_client(pending.wishes, pending.ordinal, known[0]))
        return True
    meant = Mention(ids=tuple(known), name=answer.text.strip()[:200])
    wishes = [_rename(wish, pending.wishes[pending.ordinal], meant) for wish in pending.wishes]
    await answer.go_on(wishes)
    return True


async def name_typed(answer: Answer) -> bool:
    """What a client is to be called."""
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, name=answer.text.strip()))
    return True


def _rename(wish: Wish, asked: Wish, meant: Mention) -> Wish:
    same = getattr(wish, "client", None) == getattr(asked, "client", None) and hasattr(wish, "client")
    return wish.model_copy(update={"client": meant}) if same else wish


async def same_client_chosen(answer: Answer) -> None:
    pending = answer.pending
    wish = pending.wishes[pending.ordinal]
    if not isinstance(wish, CreateClient):
        raise TypeError(wish.kind)
    if answer.choice == "create":
        await answer.go_on(fill(pending.wishes, pending.ordinal, anyway=True))
        return
    known = Mention(ids=(answer.number,), name=wish.name)
    added = ChangeClient(client=known, company=wish.company, phone=wish.phone, email=wish.email, birthday=wish.birthday)
    rest = [_meaning(other, known) for other in pending.wishes]
    await answer.go_on([*rest[: pending.ordinal], added, *rest[pending.ordinal + 1 :]])


def _meaning(wish: Wish, known: Mention) -> Wish:
    mention: Mention | None = getattr(wish, "client", None)
    return wish.model_copy(update={"client": known}) if mention is not None and mention.new else wish


async def colleague_chosen(answer: Answer) -> None:
    """Of several colleagues of one name, this one is asked."""
    pending = answer.pending
    chosen = await answer.desk.book.members.of(answer.number)
    mention: Mention | None = getattr(pending.wishes[pending.ordinal], "assignee", None)
    if chosen is None or mention is None:
        raise BadButtonError("no such colleague")
    certain = Mention(ids=(chosen.id,), name=chosen.name)
    same = [n for n, wish in enumerate(pending.wishes) if getattr(wish, "assignee", None) == mention]
    wishes = [
        wish.model_copy(update={"assignee": certain}) if n in same else wish for n, wish in enumerate(pending.wishes)
    ]
    await answer.go_on(wishes)


async def date_chosen(answer: Answer) -> None:
    if answer.choice.startswith(EXACTLY):
        await answer.go_on(_at(answer, _exact_moment(answer.choice.removeprefix(EXACTLY))))
        return
    choice = answer.one_of(DATES)
    await answer.go_on(_at(answer, _chosen_moment(choice, answer.desk), by_clock=choice != "hour"))


def _exact_moment(seconds: str) -> datetime:
    """A moment that the button names by itself; BadButtonError when it is none."""
    try:
        return datetime.fromtimestamp(int(seconds), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise BadButtonError("no such moment") from error


def _at(answer: Answer, moment: datetime, *, by_clock: bool = True, day_only: bool = False) -> list[Wish]:
    """The wishes with the moment that was asked for."""
    wishes, ordinal = answer.pending.wishes, answer.pending.ordinal
    if isinstance(wishes[ordinal], BookVisit | MoveVisit):
        return fill(wishes, ordinal, starts_at=moment, day_only=day_only)
    return fill(wishes, ordinal, due_at=moment, by_clock=by_clock)


def _chosen_moment(choice: str, desk: Desk) -> datetime:
    zone, now = desk.doer.zone, desk.now
    today = now.astimezone(zone).date()
    if choice == "hour":
        return now + timedelta(hours=1)
    if choice == "today":
        evening = at_wall(today, datetime(2000, 1, 1, 18).time(), zone)  # noqa: DTZ001 (a wall clock)
        return evening if evening > now else now + timedelta(hours=1)
    days = {"tomorrow": 1, "week": 7}[choice]
    return at_wall(today + timedelta(days=days), datetime(2000, 1, 1, 10).time(), zone)  # noqa: DTZ001 (a wall clock)


async def date_typed(answer: Answer) -> bool:
    wish, here = answer.pending.wishes[answer.pending.ordinal], await frame(answer.desk)
    awaited = wish.starts_at if isinstance(wish, BookVisit) and wish.day_only else None
    moment = read_moment(answer.text, here, on=awaited and awaited.astimezone(here.zone).date())
    if moment is None or moment <= answer.desk.now:
        key = "ask-date-again" if moment is None else "ask-date-past"
        await answer.desk.say(asks_date(answer.question.id, answer.desk.voice, key=key), question_id=answer.question.id)
        return True
    await answer.go_on(_at(answer, moment, day_only=not says_hour(answer.text, here)))
    return True


async def amount_chosen(answer: Answer) -> None:
    wish = answer.pending.wishes[answer.pending.ordinal]
    if isinstance(wish, CreateDeal):
        offered = {str(place): amount for place, amount in enumerate(wish.offered)}
        chosen = offered[answer.one_of(offered)]
        await answer.go_on(
            fill(answer.pending.wishes, answer.pending.ordinal, amount=chosen, alternatives=(), bare=False)
        )


async def amount_typed(answer: Answer) -> bool:
    sums = read_sums(answer.text, await frame(answer.desk))
    if len(sums) != 1:
        again = asks("ask-amount-again", answer.question.id, answer.desk.voice)
        await answer.desk.say(again, question_id=answer.question.id)
        return True
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, amount=sums[0], alternatives=(), bare=False))
    return True


async def stage_chosen(answer: Answer) -> None:
    stage = answer.one_of([stage.key for stage in await answer.desk.book.workspaces.stages()])
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, stage=stage))


async def stage_typed(answer: Answer) -> bool:
    stage = read_stage(answer.text, await frame(answer.desk))
    if stage is None:
        return False
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, stage=stage))
    return True


async def deal_chosen(answer: Answer) -> None:
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, deal=answer.number))


async def deal_wanted(answer: Answer) -> None:
    """Make the deal first, then go on with it; a sum that was to be changed is that of the new deal."""
    pending = answer.pending
    if isinstance(pending.wishes[pending.ordinal], CreateDeal):
        await answer.go_on(fill(pending.wishes, pending.ordinal, sets=False))
        return
    client: Mention = getattr(pending.wishes[pending.ordinal], "client", Mention())
    made = CreateDeal(client=client, agreed=False)
    wishes = fill(pending.wishes, pending.ordinal, deal=None)
    await answer.go_on([*wishes[: pending.ordinal], made, *wishes[pending.ordinal :]])


async def task_chosen(answer: Answer) -> None:
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, task=answer.number))


async def visit_chosen(answer: Answer) -> None:
    await answer.go_on(fill(answer.pending.wishes, answer.pending.ordinal, visit=int(answer.choice)))


async def visit_wanted(answer: Answer) -> None:
    """There was no booking to move: it becomes a new one; or the words about it are kept as a note."""
    pending = answer.pending
    wish = pending.wishes[pending.ordinal]
    if answer.choice == "note":
        client: Mention = getattr(wish, "client", None) or Mention()
        note = LogInteraction(client=client, channel=Channel.NOTE, text=pending.text)
        await answer.go_on([*pending.wishes[: pending.ordinal], note, *pending.wishes[pending.ordinal + 1 :]])
        return
    if isinstance(wish, MoveVisit) and wish.client is not None:
        made = BookVisit(client=wish.client, starts_at=wish.starts_at, day_only=wish.day_only, text=pending.text)
        await answer.go_on([*pending.wishes[: pending.ordinal], made, *pending.wishes[pending.ordinal + 1 :]])


async def task_wanted(answer: Answer) -> None:
    """There was nothing to move: it becomes a new task."""
    pending = answer.pending
    wish = pending.wishes[pending.ordinal]
    if isinstance(wish, MoveTask):
        made = CreateTask(client=wish.client, due_at=wish.due_at, text=wish.text or pending.text)
        await answer.go_on([*pending.wishes[: pending.ordinal], made, *pending.wishes[pending.ordinal + 1 :]])


async def called(text: str, desk: Desk) -> list[int]:
    """Who is called this: by the phrases' own reading, or by search."""
    read = await read_text(text, desk)
    ids = {int(number) for mention in read.clients for number in mention.ids}
    if ids:
        return sorted(ids)
    return [client.id for client in await desk.book.clients.search(text, limit=5)]


async def _ask_again(answer: Answer, kind: str, key: str) -> None:
    await answer.close("left")
    question = await open_question(answer.desk, kind, answer.pending)
    await show_question(answer.desk, question, asks(key, question.id, answer.desk.voice))
