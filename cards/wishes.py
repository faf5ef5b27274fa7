"""Lines of wishes: what will be done, told before it is done, so that it can be checked."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

from cards.clients import changes_of
from cards.fitting import shorten
from cards.services import names_of
from cards.voice import Voice
from crm.rules.stages import STAGES
from crm.services import among
from crm.wishes import (
    BookVisit,
    ChangeClient,
    CreateClient,
    CreateDeal,
    CreateTask,
    LogInteraction,
    LoseDeal,
    MoveDeal,
    MoveTask,
    MoveVisit,
    RecordVisit,
    WinDeal,
    Wish,
)
from storage.tables import Service

NONE: Mapping[int, Service] = MappingProxyType({})
OF_SOMEBODY = " — "
"""What stands before a name, and is left out while it is asked for."""


def wish_line(wish: Wish, voice: Voice, services: Mapping[int, Service] = NONE) -> Markup:
    """«💼 сделка — Иванов · 120 000 ₽»: all that will be written, in one line; the `services` of visits by number."""
    mention = wish.mention
    values = {"name": wish.name if isinstance(wish, CreateClient) else mention.name if mention else ""}
    if isinstance(wish, LogInteraction):
        values["channel"] = voice(f"channel-{wish.channel}")
    if isinstance(wish, (CreateTask, MoveTask)):
        values["text"] = shorten(voice.words(wish.text)) or voice("task-untitled")
    details = DETAILS[type(wish)](wish, voice) if type(wish) in DETAILS else []
    if isinstance(wish, BookVisit | RecordVisit):
        details = [details[0], names_of(among(map(int, wish.services), services), voice.language), *details[1:]]
    said = voice(_key(wish), **values)
    said = said if values["name"] else said.removesuffix(OF_SOMEBODY)
    return Markup(" · ").join([said, *filter(None, details)])


def _key(wish: Wish) -> str:
    if isinstance(wish, ChangeClient) and not wish.client.name:
        return "wish-change_somebody"
    return "wish-move_this_task" if isinstance(wish, MoveTask) and wish.task and wish.text else f"wish-{wish.kind}"


def _new_client(wish: CreateClient, voice: Voice) -> list[str | None]:
    birthday = f"🎂 {voice.birthday(wish.birthday)}" if wish.birthday else None
    source = f"📣 {wish.source}" if wish.source else None
    return [wish.company, wish.phone, wish.email, birthday, source, _unread(wish, voice)]


def _changed_client(wish: ChangeClient, voice: Voice) -> list[Markup]:
    unread = _unread(wish, voice)
    return [*changes_of(wish, voice), *([unread] if unread else [])]


def _unread(wish: CreateClient | ChangeClient, voice: Voice) -> Markup | None:
    """What stands in the message and could not be read: a number that is no phone."""
    return voice("wish-unread", text=wish.unread) if voice.words(wish.unread) else None


def _contact(wish: LogInteraction, voice: Voice) -> list[str | None]:
    when = voice.moment(wish.happened_at) if wish.happened_at else None
    unreached = None if wish.reached else voice("wish-not-reached", kind=wish.channel.value)
    return [when, unreached]


def _deal(wish: CreateDeal, voice: Voice) -> list[str]:
    return [voice.money(wish.amount.units, wish.amount.currency)] if wish.amount else []


def _move(wish: MoveDeal, voice: Voice) -> list[Markup]:
    return [voice(f"stage-{wish.stage}")] if wish.stage in STAGES else []


def _closing(wish: WinDeal | LoseDeal, voice: Voice) -> list[str | None]:
    when = voice.day_at(wish.closed_at) if wish.closed_at else None
    return [when, wish.reason if isinstance(wish, LoseDeal) else None]


def _task(wish: CreateTask | MoveTask, voice: Voice) -> list[str | None]:
    no_hour = isinstance(wish, MoveTask) and wish.day_only
    when = (voice.day_at(wish.due_at) if no_hour else voice.moment(wish.due_at)) if wish.due_at else None
    asked = wish.assignee if isinstance(wish, CreateTask) else None
    return [when, wish.client.name if wish.client else None, f"👥 {asked.name}" if asked else None]


def _visit(wish: BookVisit | MoveVisit | RecordVisit, voice: Voice) -> list[str | None]:
    at = wish.happened_at if isinstance(wish, RecordVisit) else wish.starts_at
    no_hour = not isinstance(wish, RecordVisit) and wish.day_only
    when = (voice.day_at(at) if no_hour else voice.moment(at)) if at else None
    if isinstance(wish, MoveVisit):
        return [when, wish.master]
    return [when, wish.master, voice.money(wish.price.units, wish.price.currency) if wish.price else None]


DETAILS: dict[type[Any], Callable[[Any, Voice], list[Any]]] = {
    CreateClient: _new_client,
    ChangeClient: _changed_client,
    LogInteraction: _contact,
    CreateDeal: _deal,
    MoveDeal: _move,
    WinDeal: _closing,
    LoseDeal: _closing,
    CreateTask: _task,
    MoveTask: _task,
    BookVisit: _visit,
    MoveVisit: _visit,
    RecordVisit: _visit,
}
