"""The desk: what lies before a handler while one update is worked off, in one transaction.

Handlers never call Telegram. What they say is put into the outbox, and leaves after the commit.
"""

from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from cards.card import Card
from cards.team import in_company
from cards.voice import Voice
from crm.doer import Doer, language_of, zone_of
from storage.book import Book
from storage.tables import Member, Workspace

ANSWERING, ANSWER, PUSH = 0, 1, 2


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

    def seat(self, member: Member, workspace: Workspace) -> None:
        """From here on this member is at work, in this workspace and no other."""
        self.book.enter(workspace.id)
        self.seated = (member, workspace)

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
        return self.voice_of(self.member)

    def voice_of(self, member: Member) -> Voice:
        """How that colleague is spoken to."""
        return Voice(language_of(member, self.workspace), zone_of(member, self.workspace), self.now)

    async def say(self, card: Card, *, reply_to: int | None = None, **about: int | None) -> int:
        """Send a card to this chat; `about` names the records a reply to it will mean."""
        payload = self._signed(card).payload()
        if reply_to is not None:
            payload["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
        return await self._put("sendMessage", payload, about=self._about(about))

    def _signed(self, card: Card) -> Card:
        return in_company(card, self.workspace, self.voice) if self.away else card

    async def tell(self, colleague: Member, card: Card, **about: int | None) -> None:
        """Say it to a colleague, when they are here to hear it; its `voice` is theirs (see `voice_of`)."""
        if colleague.active and colleague.unreachable_since is None:
            whom = {"chat_id": colleague.telegram_id, "lane": PUSH}
            await self._put("sendMessage", card.payload(), about=self._about(about), **whom)

    async def edit(self, outbox_id: int, card: Card) -> None:
        """Show another card in place of one that was said before."""
        await self._put("editMessageText", card.payload(), edits_id=outbox_id)

    async def edit_message(self, message_id: int, card: Card) -> None:
        """The same, when the message itself is known: the one whose button was pressed."""
        await self._put("editMessageText", {**card.payload(), "message_id": message_id})

    async def take_buttons(self, message_id: int) -> None:
        """A message that was answered keeps its text and loses its buttons."""
        await self._put("editMessageReplyMarkup", {"message_id": message_id, "reply_markup": {"inline_keyboard": []}})

    async def react(self, message_id: int, emoji: str) -> None:
        """A sign on the person's own message: it was recorded."""
        reaction = [{"type": "emoji", "emoji": emoji}]
        await self._put("setMessageReaction", {"message_id": message_id, "reaction": reaction})

    async def unreact(self, message_id: int) -> None:
        """Take the sign back."""
        await self._put("setMessageReaction", {"message_id": message_id, "reaction": []})

    async def answer_press(self, callback_id: str, text: str | None = None) -> None:
        """Stop the button's spinner, with a short remark if there is one."""
        payload = {"callback_query_id": callback_id, **({"text": text[:200]} if text else {})}
        await self._put("answerCallbackQuery", payload, lane=ANSWERING)

    def _about(self, about: dict[str, int | None]) -> dict[str, int]:
        known = {name: number for name, number in about.items() if number is not None}
        return {**known, "workspace_id": self.workspace.id} if self.seated else known

    async def _put(self, method: str, payload: dict[str, Any], **rest: Any) -> int:
        usual = {"bot_id": self.bot_id, "chat_id": self.chat_id, "lane": ANSWER, "created_at": self.now}
        return await self.book.outbox.put(**usual | rest, method=method, payload=payload)


current: ContextVar[Desk] = ContextVar("desk")
