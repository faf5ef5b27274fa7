"""The desk: what lies before a handler while one update is worked off, in one transaction.

Handlers never call Telegram. What they say is put into the outbox, and leaves after the commit.
"""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from telegram import Message

from cards.card import Card
from cards.groups import for_group, in_group
from cards.presses import Press
from cards.team import in_company
from cards.voice import Voice
from crm.doer import Doer, language_of, zone_of
from crm.rights import Right, may, sees_only
from handlers.pressed import Pressed
from storage.book import Book
from storage.tables import Change, GroupChat, Job, Member, Workspace
from storage.tables.outbox import ANSWER, ANSWERING, PUSH


@dataclass
class Desk:
    """One update's place of work. `moment` is when the person wrote; `now`, when it is worked off."""

    book: Book
    bot_id: int
    bot_name: str
    chat_id: int
    now: datetime
    moment: datetime
    setup_code: str | None = None
    defaults: dict[str, str] = field(default_factory=dict)
    """Language, zone, country and currency of a new workspace."""
    failure: Exception | None = None
    seated: tuple[Member, Workspace] | None = None
    away: bool = False
    """At work for this once in another company than the one they are in: each card says which."""
    group: GroupChat | None = None
    """The connected group this is said in; None in a private chat."""
    thread_id: int | None = None
    """The topic of the group."""
    pressed: Pressed | None = None
    """The button that is answered, if one was pressed."""
    heard: int | None = None
    """In a group, the message that is answered: everybody sees whom we mean."""

    def seat(self, member: Member, workspace: Workspace) -> None:
        """From here on this member is at work, in this workspace and no other, and sees what is theirs to see."""
        self.book.enter(workspace.id, only=sees_only(member, workspace))
        self.seated = (member, workspace)

    async def take_seat(self, member: Member) -> None:
        """The same in the company they are a member of."""
        self.seat(member, await self.book.workspaces.of(member.workspace_id))

    def sits_in(self, group: GroupChat | None, message: Message | None) -> None:
        """This is said in a group: what we answer stays in its topic, and with the message it answers."""
        self.group = group
        if message is not None:
            self.thread_id = message.message_thread_id if message.is_topic_message else None
            self.heard = message.message_id

    @property
    def doer(self) -> Doer:
        member, workspace = self._seat()
        return Doer(workspace, member, moment=self.moment, now=self.now)

    @property
    def member(self) -> Member:
        return self._seat()[0]

    @property
    def workspace(self) -> Workspace:
        return self._seat()[1]

    def _seat(self) -> tuple[Member, Workspace]:
        if self.seated is None:
            raise LookupError("nobody is seated at the desk")
        return self.seated

    @property
    def voice(self) -> Voice:
        voice = self.voice_of(self.member)
        return voice if self.group is None else in_group(voice, self.workspace)

    def voice_of(self, member: Member) -> Voice:
        """How that colleague is spoken to."""
        return Voice(language_of(member, self.workspace), zone_of(member, self.workspace), self.now)

    async def say(self, card: Card, *, reply_to: int | None = None, **about: int | None) -> int:
        """Send a card to this chat; `about` names the records a reply to it will mean."""
        payload = self._shown(self._signed(card)).payload()
        if (answered := reply_to or self.heard) is not None:
            payload["reply_parameters"] = {"message_id": answered, "allow_sending_without_reply": True}
        if self.thread_id is not None:
            payload["message_thread_id"] = self.thread_id
        return await self._put("sendMessage", payload, about=self._about(about))

    async def say_done(self, change: Change, card: Card, **about: int | None) -> None:
        """Say what a change did: an edit of its message is shown in that card."""
        await self.book.changes.answered(change, await self.say(card, change_id=change.id, **about))

    def _signed(self, card: Card) -> Card:
        return in_company(card, self.workspace, self.voice) if self.away else card

    async def tell(self, colleague: Member, card: Card, **about: int | None) -> int | None:
        """Say it to a colleague, when they are here to hear it; its `voice` is theirs (see `voice_of`)."""
        if not colleague.active or colleague.unreachable_since is not None:
            return None
        whom = {"chat_id": colleague.telegram_id, "lane": PUSH}
        return await self._put("sendMessage", card.payload(), about=self._about(about), **whom)

    async def pass_on(
        self, chat_id: int, card: Card, *, reply_to: int | None, thread_id: int | None, **about: int | None
    ) -> None:
        """Say it in another chat, in reply to what was said there; to a group, as much as groups may see."""
        payload = (for_group(card, self.workspace) if chat_id < 0 else card).payload()
        if reply_to is not None:
            payload["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
        if thread_id is not None:
            payload["message_thread_id"] = thread_id
        await self._put("sendMessage", payload, about=self._about(about), chat_id=chat_id, lane=PUSH)

    async def send_file(self, fields: dict[str, Any]) -> None:
        """Send a document to this chat, as a push: answers do not wait until it is carried over."""
        await self._put("sendDocument", fields, lane=PUSH)

    async def edit(self, outbox_id: int, card: Card) -> None:
        """Show another card in place of one that was said before."""
        await self._put("editMessageText", self._shown(card).payload(), edits_id=outbox_id)

    async def show_there(self, outbox_id: int, chat_id: int, draw: Callable[[Voice], Card]) -> None:
        """Show another card in place of one that was said in another chat, in the voice spoken there."""
        if chat_id < 0:
            there = in_group(Voice(self.workspace.language, ZoneInfo(self.workspace.zone), self.now), self.workspace)
            payload = for_group(draw(there), self.workspace).payload()
        else:
            member = await self.book.members.here(chat_id)
            if member is None or not member.active:
                return
            payload = draw(self.voice_of(member)).payload()
        await self._put("editMessageText", payload, edits_id=outbox_id, chat_id=chat_id, lane=PUSH)

    async def redraw(self, card: Card) -> None:
        """Show another card in place of the one whose button was pressed."""
        if self.pressed is not None and self.pressed.message_id is not None:
            payload = {**self._shown(card).payload(), "message_id": self.pressed.message_id}
            await self._put("editMessageText", payload)

    async def show(self, card: Card) -> None:
        """In place of the card whose button was pressed; where none was, as a message of its own."""
        await (self.say(card) if self.pressed is None else self.redraw(card))

    async def clear_buttons(self, *, keep: Callable[[Press], bool] = lambda _: False) -> None:
        """The message whose button was pressed keeps its text and loses its buttons, but for those to `keep`."""
        if self.pressed is not None and self.pressed.message_id is not None:
            keyboard = {"inline_keyboard": self.pressed.buttons(keep)}
            payload = {"message_id": self.pressed.message_id, "reply_markup": keyboard}
            await self._put("editMessageReplyMarkup", payload)

    async def react(self, message_id: int, emoji: str) -> None:
        """A sign on the person's own message: it was recorded."""
        reaction = [{"type": "emoji", "emoji": emoji}]
        await self._put("setMessageReaction", {"message_id": message_id, "reaction": reaction})

    async def unreact(self, message_id: int) -> None:
        """Take the sign back."""
        await self._put("setMessageReaction", {"message_id": message_id, "reaction": []})

    async def answer_press(self, text: str | None = None) -> None:
        """Stop the spinner of the button that was pressed, with a short remark if there is one."""
        if self.pressed is not None:
            payload = {"callback_query_id": self.pressed.id, **({"text": text[:200]} if text else {})}
            await self._put("answerCallbackQuery", payload, lane=ANSWERING)

    async def allows(self, right: Right, refusal: str) -> bool:
        """Answers the press: who has not that right is told so, in the words of `refusal`."""
        allowed = may(self.member, right)
        await self.answer_press(None if allowed else self.voice(refusal))
        return allowed

    async def ask_job(self, kind: str, payload: dict[str, Any], message_id: int | None = None) -> None:
        """Slow work, done after the commit; `message_id`: of the message that asked for it."""
        await self.book.jobs.ask(
            Job(
                workspace_id=self.workspace.id,
                kind=kind,
                payload=payload,
                member_id=self.member.id,
                chat_id=self.chat_id,
                message_id=message_id,
                created_at=self.now,
            )
        )

    def _shown(self, card: Card) -> Card:
        return card if self.group is None else for_group(card, self.workspace)

    def _about(self, about: dict[str, int | None]) -> dict[str, int]:
        known = {name: number for name, number in about.items() if number is not None}
        return {**known, "workspace_id": self.workspace.id} if self.seated else known

    async def _put(self, method: str, payload: dict[str, Any], **rest: Any) -> int:
        usual = {"bot_id": self.bot_id, "chat_id": self.chat_id, "lane": ANSWER, "created_at": self.now}
        return await self.book.outbox.put(**usual | rest, method=method, payload=payload)


current: ContextVar[Desk] = ContextVar("desk")
