"""The outbox: what is to be said, in order per chat, answers before pushes."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, delete, func, insert, literal_column, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import col
from sqlmodel import select as select_rows

from storage.shelf import Shelf
from storage.tables import Outbox, SentMessage
from storage.tables.outbox import ABOUT, ANSWER, ANSWERING, PUSH
from storage.types import word

OF_A_MESSAGE = ("editMessageText", "editMessageReplyMarkup", "setMessageReaction", "deleteMessage")
"""Calls about a message that is there already."""
FILE = "sendDocument"
SHOWING = ("sendMessage", "editMessageText", FILE)
FIRST_CHAT = -(2**63)
NEW = col(Outbox.state) == word("new")
SENDING = and_(col(Outbox.state) == word("sending"), col(Outbox.bot_id) == bindparam("bot"))


class Letter(NamedTuple):
    """A row of the outbox, as delivery needs it. `tries`: how often it perhaps reached Telegram."""

    id: int
    bot_id: int
    chat_id: int
    lane: int
    method: str
    payload: dict[str, Any] | None
    about: dict[str, Any] | None
    edits_id: int | None
    reminder_ids: list[int] | None
    tries: int
    not_before: datetime | None


COLUMNS: tuple[Any, ...] = tuple(getattr(Outbox, name) for name in Letter._fields)

# Statements of the hot path are built once: building one costs more than running it.
PUT_MANY = insert(Outbox).values(state=word("new"), tries=literal_column("0"))
PUT = insert(Outbox).returning(col(Outbox.id))
_waiting = select(func.min(Outbox.id)).where(NEW, col(Outbox.bot_id) == bindparam("bot"))
_elsewhere = col(Outbox.chat_id).not_in(bindparam("besides", expanding=True))
ANSWERS = select(*COLUMNS).where(
    col(Outbox.id).in_(
        _waiting.where(col(Outbox.lane) <= ANSWER, or_(col(Outbox.lane) == ANSWERING, _elsewhere))
        .group_by(col(Outbox.lane), col(Outbox.chat_id))
        .order_by(col(Outbox.lane), func.min(Outbox.id))
        .limit(bindparam("most"))
    )
)
ANSWERS = ANSWERS.order_by(col(Outbox.lane), col(Outbox.id))
PUSHES = select(*COLUMNS).where(
    col(Outbox.id).in_(
        _waiting.where(col(Outbox.lane) == PUSH, col(Outbox.chat_id) > bindparam("after"), _elsewhere)
        .group_by(col(Outbox.chat_id))
        .order_by(col(Outbox.chat_id))
        .limit(bindparam("most"))
    )
)
PUSHES = PUSHES.order_by(col(Outbox.chat_id))
START = (
    update(Outbox)
    .where(col(Outbox.id).in_(bindparam("numbers", expanding=True)))
    .values(state="sending", tries=Outbox.tries + 1)
)
ARRIVED = (
    update(Outbox)
    .where(col(Outbox.id) == bindparam("number"))
    .values(state="sent", message_id=bindparam("message"), sent_at=bindparam("now"), error=None)
)
INTERRUPTED = select(*COLUMNS).where(SENDING).order_by(col(Outbox.id))
PUT_BACK = (
    update(Outbox)
    .where(SENDING, col(Outbox.id).not_in(bindparam("besides", expanding=True)))
    .values(state="new", tries=Outbox.tries - 1)
)
PLACE = ("bot_id", "chat_id", "message_id")
REFERENCES = ("workspace_id", *ABOUT)


def _if_it_stands(reference: str) -> Any:
    """The number of a row, or nothing when that went while the letter was on its way: undone, or erased."""
    target = next(key.column for key in SentMessage.__table__.c[reference].foreign_keys)  # type: ignore[attr-defined]  # SQLModel does not type its tables
    return select(target).where(target == bindparam(f"its_{reference}")).scalar_subquery()


REMEMBER = {
    name: dialect.insert(SentMessage)
    .values(
        {place: bindparam(f"its_{place}") for place in (*PLACE, "outbox_id")}
        | {reference: _if_it_stands(reference) for reference in REFERENCES}
    )
    .on_conflict_do_nothing(index_elements=PLACE)
    for name, dialect in (("sqlite", sqlite), ("postgresql", postgresql))
}


class OutboxShelf(Shelf):
    async def put(self, **row: Any) -> int:
        """Put one call in line; its number."""
        values = {"lane": ANSWER, "state": "new", "tries": 0, **row}
        return int((await self._execute(PUT, values)).scalar_one())

    async def put_all(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Put many calls in line, all with the same columns."""
        if rows:
            await self._execute(PUT_MANY, list(rows))

    async def answers(self, bot_id: int, limit: int, *, besides: Collection[int] = ()) -> list[Letter]:
        """The first callback answer of each chat, then the first answer of each but those `besides`; oldest first."""
        return await self._letters(ANSWERS, bot=bot_id, most=limit, besides=list(besides))

    async def pushes(
        self, bot_id: int, limit: int, *, besides: Collection[int] = (), after: int = FIRST_CHAT
    ) -> list[Letter]:
        """The first push of each chat but those `besides`; chats take turns: the next behind the chat `after`."""
        return await self._letters(PUSHES, bot=bot_id, most=limit, besides=list(besides), after=after)

    async def interrupted(self, bot_id: int) -> list[Letter]:
        """What was leaving when the process died."""
        return await self._letters(INTERRUPTED, bot=bot_id)

    async def _letters(self, statement: Any, **parameters: Any) -> list[Letter]:
        return [Letter._make(row) for row in await self._execute(statement, parameters)]

    async def start(self, numbers: Sequence[int]) -> None:
        """They are about to leave: should the process die, they were perhaps delivered."""
        await self._execute(START, {"numbers": list(numbers)})

    async def put_back(self, bot_id: int, *, besides: Collection[int]) -> None:
        """All but those `besides` have surely not left."""
        await self._execute(PUT_BACK, {"bot": bot_id, "besides": list(besides)})

    async def arrived(self, messages: Mapping[int, int | None], now: datetime) -> None:
        """These rows were delivered, and became these messages."""
        rows = [{"number": number, "message": message, "now": now} for number, message in messages.items()]
        await self._execute(ARRIVED, rows)

    async def forget_files(self, numbers: Collection[int]) -> None:
        """What was in files that were sent, or will not be: it is kept nowhere else than in the chat."""
        await self._execute(update(Outbox).where(col(Outbox.id).in_(numbers)).values(payload={}))

    async def put_off(self, number: int, until: datetime, error: str, **values: Any) -> None:
        """It did not leave: try again then; its chat waits."""
        await self._change(number, state="new", not_before=until, error=error, **values)

    async def give_up(self, number: int, error: str, state: str = "failed") -> None:
        await self._change(number, state=state, error=error)

    async def remember(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Keep what sent messages are about, as far as it is still there."""
        connection = await self._session.connection()
        names = (*PLACE, "outbox_id", *REFERENCES)
        values = [{f"its_{name}": row.get(name) for name in names} for row in rows]
        await connection.execute(REMEMBER[connection.dialect.name], values)

    async def message_of(self, outbox_id: int) -> int | None:
        """The Telegram message that a row became, also long after the row was purged."""
        own = select(col(Outbox.message_id)).where(col(Outbox.id) == outbox_id)
        found = (await self._execute(own)).scalar()
        if found is None:
            kept = select(col(SentMessage.message_id)).where(col(SentMessage.outbox_id) == outbox_id).limit(1)
            found = (await self._execute(kept)).scalar()
        return found

    async def is_waiting(self, outbox_id: int) -> bool:
        """Whether a row is still to leave, or is on its way."""
        query = select(col(Outbox.id)).where(col(Outbox.id) == outbox_id, col(Outbox.state).in_(("new", "sending")))
        return (await self._execute(query)).first() is not None

    async def sent(self, bot_id: int, chat_id: int, message_id: int) -> SentMessage | None:
        """What a message of ours is about, while the workspace it came from is the one entered."""
        query = select_rows(SentMessage).where(
            col(SentMessage.bot_id) == bot_id,
            col(SentMessage.chat_id) == chat_id,
            col(SentMessage.message_id) == message_id,
            col(SentMessage.workspace_id) == self._scope.workspace_id,
        )
        return (await self._session.exec(query)).first()

    async def place(self, bot_id: int, chat_id: int, message_id: int) -> int | None:
        """The workspace that a message of ours came from."""
        query = select(col(SentMessage.workspace_id)).where(
            col(SentMessage.bot_id) == bot_id,
            col(SentMessage.chat_id) == chat_id,
            col(SentMessage.message_id) == message_id,
        )
        return (await self._execute(query)).scalar()

    async def newest(self, bot_id: int, chat_id: int) -> int | None:
        """The row of the newest message of ours in a chat that is about something."""
        query = (
            select(col(SentMessage.outbox_id))
            .where(col(SentMessage.bot_id) == bot_id, col(SentMessage.chat_id) == chat_id)
            .order_by(col(SentMessage.message_id).desc())
            .limit(1)
        )
        return (await self._execute(query)).scalar()

    async def answered_last(self, bot_id: int, chat_id: int, since: datetime) -> SentMessage | None:
        """What the newest message of ours that is about something is about, when it is an answer given since then."""
        return await self._said_last(bot_id, chat_id, since, ANSWER)

    async def pushed_last(self, bot_id: int, chat_id: int, since: datetime) -> SentMessage | None:
        """The same, when it came by itself: a reminder, or a colleague's news."""
        return await self._said_last(bot_id, chat_id, since, PUSH)

    async def _said_last(self, bot_id: int, chat_id: int, since: datetime, of_lane: int) -> SentMessage | None:
        query = (
            select_rows(SentMessage, Outbox.lane, Outbox.created_at)
            .join(Outbox, col(Outbox.id) == col(SentMessage.outbox_id))
            .where(col(SentMessage.bot_id) == bot_id, col(SentMessage.chat_id) == chat_id)
            .order_by(col(SentMessage.message_id).desc())
            .limit(1)
        )
        for sent, lane, said_at in await self._session.exec(query):
            if lane == of_lane and said_at >= since and sent.workspace_id == self._scope.workspace_id:
                return sent
        return None

    async def shown_last(self, chat_id: int, since: datetime) -> Mapping[str, Any]:
        """The payload of what was last said in a chat, or shown anew, since then; empty when nothing was."""
        query = (
            select(col(Outbox.payload))
            .where(
                col(Outbox.created_at) >= since,
                col(Outbox.chat_id) == chat_id,
                col(Outbox.method).in_(SHOWING),
            )
            .order_by(col(Outbox.created_at).desc(), col(Outbox.id).desc())
            .limit(1)
        )
        return (await self._execute(query)).scalar() or {}

    async def shown_since(self, chat_id: int, number: int, besides: Collection[int]) -> bool:
        """Whether anything was said in a chat, or shown anew, after a row; the rows `besides` do not count.

        Asked of what was said minutes ago: as many rows are looked at as were put in line since.
        """
        query = select(col(Outbox.id)).where(
            col(Outbox.id) > number,
            col(Outbox.chat_id) == chat_id,
            col(Outbox.method).in_(SHOWING),
            col(Outbox.id).not_in(besides),
            or_(col(Outbox.edits_id).is_(None), col(Outbox.edits_id).not_in(besides)),
        )
        return (await self._execute(query.limit(1))).first() is not None

    async def clients_shown(self, bot_id: int, chat_id: int, since: datetime, limit: int) -> list[int]:
        """Whom the newest messages of a chat are about that were put in line since then, the newest first."""
        query = (
            select(col(SentMessage.client_id))
            .join(Outbox, col(Outbox.id) == col(SentMessage.outbox_id))
            .where(
                col(SentMessage.bot_id) == bot_id,
                col(SentMessage.chat_id) == chat_id,
                col(SentMessage.workspace_id) == self._scope.workspace_id,
                col(SentMessage.client_id).is_not(None),
                col(Outbox.created_at) >= since,
            )
            .order_by(col(SentMessage.message_id).desc())
        )
        return list(dict.fromkeys((await self._execute(query.limit(limit))).scalars()))

    async def offers_of(self, client_id: int, lead_id: int, since: datetime) -> list[tuple[int, int]]:
        """The rows that offered a lead from then on, each with its chat; as long as they are kept."""
        query = (
            select(col(Outbox.id), col(Outbox.chat_id), col(Outbox.about))
            .join(SentMessage, col(SentMessage.outbox_id) == col(Outbox.id))
            .where(col(SentMessage.client_id) == client_id, col(Outbox.created_at) >= since)
        )
        rows = await self._execute(query)
        return [(number, chat_id) for number, chat_id, about in rows if (about or {}).get("lead_id") == lead_id]

    async def move_chat(self, old: int, new: int) -> None:
        """A group became a supergroup: what waits for it goes there.

        Messages are numbered anew there: what would change an old one is dropped, and nothing replies to one.
        """
        waiting = (NEW, col(Outbox.chat_id) == old)
        changing = col(Outbox.method).in_(OF_A_MESSAGE)
        await self._execute(update(Outbox).where(*waiting, changing).values(state="cancelled", error="moved"))
        for number, payload in list(await self._execute(select(col(Outbox.id), col(Outbox.payload)).where(*waiting))):
            told = {name: value for name, value in (payload or {}).items() if name != "reply_parameters"}
            await self._change(number, chat_id=new, **({"payload": told} if payload is not None else {}))

    async def purge(self, before: datetime, limit: int) -> bool:
        """Forget some of what was sent long ago, whether there was any; `SentMessage` stays."""
        settled = col(Outbox.state).not_in(("new", "sending"))
        old = select(col(Outbox.id)).where(col(Outbox.created_at) < before, settled).limit(limit)
        return bool((await self._execute(delete(Outbox).where(col(Outbox.id).in_(old)))).rowcount)

    async def _change(self, number: int, **values: Any) -> None:
        await self._execute(update(Outbox).where(col(Outbox.id) == number).values(**values))
