"""Delivery: sends the outbox in order per chat, answers before pushes, at Telegram's pace."""

import asyncio
import logging
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from telegram import Bot

from bot.away import is_away
from bot.clock import Clock
from bot.files import collected, made_by
from bot.logs import where
from bot.loop import IDLE, Loop
from bot.pace import Pace
from bot.refusals import Fate, InterruptedSendError, Result, judge, with_mark
from bot.settling import write_down
from bot.transport import carried
from scheduler.telling import Told
from storage.book import Book
from storage.engine import Books
from storage.outbox import FIRST_CHAT, Letter
from storage.tables.outbox import ANSWER, ANSWERING, PUSH

log = logging.getLogger(__name__)

BATCH = 64
"""Letters on their way at once."""
TIDY_EVERY = timedelta(minutes=1)
LONGEST_HOLD = 30
"""Seconds between tries while Telegram cannot be reached."""
FILE_TIMEOUT = 120.0
"""Seconds that Telegram may think about a file of 50 MB once it has it."""
BAD_LETTER_WAITS = timedelta(minutes=1)
BAD_LETTER_TRIES = 3


class Tell(Protocol):
    """Asks the rule once more and writes the message; None: there is nothing to say any more."""

    async def __call__(self, reminder_ids: Sequence[int], book: Book, now: datetime) -> Told | None: ...


class BadLetterError(Exception):
    """A reminder that cannot be written; it must not hold the others up."""

    def __init__(self, letter: Letter) -> None:
        super().__init__(letter.id)
        self.letter = letter


@dataclass
class Lanes:
    """Which chats have to wait, and until when: answers do not wait for pushes."""

    answers: dict[int, datetime] = field(default_factory=dict)
    pushes: dict[int, datetime] = field(default_factory=dict)
    all: datetime | None = None

    def put_off(self, letter: Letter, until: datetime) -> None:
        (self.pushes if letter.lane == PUSH else self.answers)[letter.chat_id] = until

    def forget_past(self, now: datetime) -> None:
        self.answers = {chat: at for chat, at in self.answers.items() if at > now}
        self.pushes = {chat: at for chat, at in self.pushes.items() if at > now}
        self.all = self.all if self.all is not None and self.all > now else None

    @property
    def next(self) -> datetime | None:
        """When the first of them may go on."""
        waiting = (*self.answers.values(), *self.pushes.values(), *([self.all] if self.all else ()))
        return min(waiting, default=None)


class Delivery:
    """Sends until it is stopped. `to_send` wakes it."""

    def __init__(
        self,
        books: Books,
        bot: Bot,
        clock: Clock,
        to_send: asyncio.Event,
        tell: Tell,
        pace: Pace | None = None,
    ) -> None:
        self._books = books
        self._bot = bot
        self._clock = clock
        self._to_send = to_send
        self._tell = tell
        self._pace = pace or Pace()
        self._sending: dict[asyncio.Task[Result], Letter] = {}
        self._bad: dict[int, int] = {}
        self._later = Lanes()
        self._turn = FIRST_CHAT
        self._unreachable = 0
        self._recovered = False
        self._unsure = False
        self._tidied = clock.now()
        self.loop = Loop("delivery", self.round, to_send, self._rest)

    async def run(self) -> None:
        await self.loop.run()

    async def round(self) -> bool:
        """Write down what arrived and send what may leave; whether there is more than left now.

        What waits behind a letter of its chat is looked at when that has arrived: its task wakes us.
        """
        now = self._clock.now()
        self._tidy(now)
        arrived = {task: letter for task, letter in self._sending.items() if task.done()}
        try:
            letters, more = await self._write(arrived, now)
        except BadLetterError as error:
            await self._push_away(error, now)
            return True
        except Exception:
            self._unsure = True
            raise
        for task in arrived:
            del self._sending[task]
        for letter in letters:
            self._sending[self._leaves(letter)] = letter
        return more

    async def drain(self) -> None:
        """Send all that can be sent now: for tests, where no loop runs."""
        while await self.round() or self._sending:
            if self._sending:
                await asyncio.wait(self._sending, return_when=asyncio.FIRST_COMPLETED)

    @property
    def leaves_next(self) -> datetime | None:
        """When the next letter that has to keep the pace may leave."""
        return self._later.next

    async def stop(self, seconds: float = 5.0) -> None:
        """Let what is on its way arrive, and write it down."""
        if self._sending:
            await asyncio.wait(self._sending, timeout=seconds)
        arrived = [(letter, task.result()) for task, letter in self._sending.items() if task.done()]
        for task in self._sending:
            task.cancel()
        self._sending.clear()
        if arrived:
            async with self._books.open() as book:
                await write_down(arrived, book, self._clock.now())

    def _rest(self) -> float:
        """Until the next letter may leave."""
        at = self.leaves_next
        return IDLE if at is None else min(IDLE, max(0.0, (at - self._clock.now()).total_seconds()))

    def _tidy(self, now: datetime) -> None:
        self._later.forget_past(now)
        if now - self._tidied >= TIDY_EVERY:
            self._pace.forget_idle(now)
            self._tidied = now

    async def _write(self, arrived: dict[asyncio.Task[Result], Letter], now: datetime) -> tuple[list[Letter], bool]:
        """One transaction: what arrived, and what is about to leave; whether there is more to look at.

        What a letter tells of is on the disk before it leaves.
        """
        async with self._books.open() as book:
            await self._recover(book, now)
            if arrived:
                await write_down([(letter, task.result()) for task, letter in arrived.items()], book, now)
            letters, more = await self._take(book, set(self._sending) - set(arrived), now)
            if letters:
                await book.outbox.start([letter.id for letter in letters])
        self._recovered = True
        if letters:
            await self._books.flush()
        self._unsure = False
        return letters, more

    async def _recover(self, book: Book, now: datetime) -> None:
        """What was leaving when the process died was perhaps delivered: once more, marked.

        When the database went away at a commit, nothing left that is not on its way now.
        """
        if not self._recovered:
            lost = await book.outbox.interrupted(self._bot.id)
            await write_down([(letter, judge(letter, InterruptedSendError(), now)) for letter in lost], book, now)
        elif self._unsure:
            await book.outbox.put_back(self._bot.id, besides=[letter.id for letter in self._sending.values()])

    async def _take(self, book: Book, still: set[asyncio.Task[Result]], now: datetime) -> tuple[list[Letter], bool]:
        """The next letter of each free chat that may leave now: callback answers, answers, then pushes."""
        wait = self._pace.wait_for_all(now)
        if wait > 0:
            self._later.all = now + timedelta(seconds=wait)
            return [], False
        away = [self._sending[task] for task in still]
        room = BATCH - len(away)
        answers, more = await self._answers(book, away, room, now)
        pushes, more_pushes = await self._pushes(book, [*away, *answers], room - len(answers), now)
        return [*answers, *pushes], more or more_pushes

    async def _answers(self, book: Book, away: Sequence[Letter], room: int, now: datetime) -> tuple[list[Letter], bool]:
        if room <= 0:
            return [], False
        besides = {letter.chat_id for letter in away if letter.lane == ANSWER} | set(self._later.answers)
        found = await book.outbox.answers(self._bot.id, room, besides=besides)
        ready = await self._those_ready(found, book, now)
        return ready, len(found) == room or _any_gone(found, ready, self._later.answers)

    async def _pushes(self, book: Book, away: Sequence[Letter], room: int, now: datetime) -> tuple[list[Letter], bool]:
        """Chats take turns, so that none waits for another's many."""
        if room <= 0 or self._pace.wait_for_pushes(now) > 0:
            return [], False
        besides = {letter.chat_id for letter in away if letter.lane != ANSWERING} | set(self._later.pushes)
        found = await book.outbox.pushes(self._bot.id, room, besides=besides, after=self._turn)
        begun, self._turn = self._turn, found[-1].chat_id if len(found) == room else FIRST_CHAT
        ready = await self._those_ready(found, book, now)
        turned = not found and begun != FIRST_CHAT
        return ready, len(found) == room or turned or _any_gone(found, ready, self._later.pushes)

    async def _those_ready(self, found: Sequence[Letter], book: Book, now: datetime) -> list[Letter]:
        ready = [await self._ready(book, letter, now) for letter in found]
        return [letter._replace(tries=letter.tries + 1) for letter in ready if letter is not None]

    async def _ready(self, book: Book, letter: Letter, now: datetime) -> Letter | None:
        """The letter with everything it needs to leave, or None: not now, or never."""
        until = self._may_leave(letter, now)
        if until is not None:
            self._later.put_off(letter, until)
            return None
        if letter.payload is None:
            return await self._written(book, letter, now)
        if letter.edits_id is not None:
            return await self._addressed(book, letter, now)
        return letter

    def _may_leave(self, letter: Letter, now: datetime) -> datetime | None:
        """None: now. Otherwise when to look again."""
        if letter.lane == ANSWERING:
            return None
        if letter.not_before is not None and letter.not_before > now:
            return letter.not_before
        wait = self._pace.wait(letter.chat_id, letter.method, push=letter.lane == PUSH, now=now)
        return now + timedelta(seconds=wait) if wait > 0 else None

    async def _written(self, book: Book, letter: Letter, now: datetime) -> Letter | None:
        """A reminder is written just before it leaves."""
        try:
            told = await self._tell(letter.reminder_ids or [], book, now)
        except Exception as error:
            if is_away(error):
                raise
            raise BadLetterError(letter) from error
        if told is None:
            await book.outbox.give_up(letter.id, "there is nothing to say any more", "cancelled")
            return None
        return letter._replace(payload=with_mark(told.payload) if letter.tries else told.payload, about=told.about)

    async def _addressed(self, book: Book, letter: Letter, now: datetime) -> Letter | None:
        """An edit goes to the message that its row became."""
        target = letter.edits_id or 0
        message_id = await book.outbox.message_of(target)
        if message_id is not None:
            return letter._replace(payload={**(letter.payload or {}), "message_id": message_id})
        if await book.outbox.is_waiting(target):
            self._later.put_off(letter, now + timedelta(seconds=IDLE))
        else:
            await book.outbox.give_up(letter.id, "its message was never sent", "cancelled")
        return None

    async def _push_away(self, error: BadLetterError, now: datetime) -> None:
        """A reminder that cannot be written waits a while, then it is given up."""
        letter = error.letter
        log.error("a reminder could not be written: %s", where(error.__cause__ or error))
        self._bad[letter.id] = self._bad.get(letter.id, 0) + 1
        async with self._books.open() as book:
            if self._bad[letter.id] < BAD_LETTER_TRIES:
                await book.outbox.put_off(letter.id, now + BAD_LETTER_WAITS, "could not be written")
                return
            await book.outbox.give_up(letter.id, "could not be written")
            await book.reminders.set_state(letter.reminder_ids or [], "expired")
        del self._bad[letter.id]

    def _leaves(self, letter: Letter) -> asyncio.Task[Result]:
        task = asyncio.create_task(self._send(letter))
        task.add_done_callback(lambda _: self._to_send.set())
        return task

    async def _send(self, letter: Letter) -> Result:
        """One call; whatever happens is a result."""
        payload = dict(letter.payload or {})
        if letter.method != "answerCallbackQuery":
            payload["chat_id"] = letter.chat_id
        try:
            answer = await self._post(letter.method, payload)
        except Exception as error:  # every failure has its fate, none may stop the others
            result = judge(letter, error, self._clock.now())
            self._note(letter, result)
            return result
        self._unreachable = 0
        return Result(Fate.SENT, message_id=answer.get("message_id") if isinstance(answer, dict) else None)

    async def _post(self, method: str, payload: dict[str, Any]) -> Any:
        """A file that a job has made is read from its parts, and takes its time."""
        address, job_id = f"{self._bot.base_url}/{method}", made_by(payload)
        if job_id is None:
            return await self._bot.request.post(address, carried(payload))
        with await collected(job_id, self._books) as file:
            return await self._bot.request.post(address, carried(payload, file), read_timeout=FILE_TIMEOUT)

    def _note(self, letter: Letter, result: Result) -> None:
        """What a refusal means for the others."""
        now = self._clock.now()
        if result.hold:
            self._pace.refused(letter.chat_id, result.hold, now)
        if result.unreachable:
            self._pace.hold(now + timedelta(seconds=min(LONGEST_HOLD, 2**self._unreachable)))
            self._unreachable = min(self._unreachable + 1, 10)


def _any_gone(found: Sequence[Letter], ready: Sequence[Letter], later: Collection[int]) -> bool:
    """Whether one of them will never leave, and so holds up nothing of its chat."""
    return bool({letter.chat_id for letter in found} - {letter.chat_id for letter in ready} - set(later))
