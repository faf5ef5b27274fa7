"""What a person does on the page: each order has its fields, checked, and one small function."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from bot.demo.chats import Message
from bot.demo.files import Upload, is_image
from bot.demo.methods.reactions import EMOJI
from bot.demo.moments import moment_ahead
from bot.demo.page.stage import OverError, Scene
from bot.demo.page.views import message_view, milliseconds
from bot.demo.people import Person

Json = dict[str, Any]


class NotPossibleError(ValueError):
    """The order makes no sense in this town; the text says why."""


class Order(BaseModel):
    """Fields of an order: no others, no guesses."""

    model_config = ConfigDict(extra="forbid", strict=True)


class InChat(Order):
    chat: str


class Send(InChat):
    text: str = Field(max_length=50_000)
    reply_to: int | None = None


class Press(InChat):
    message_id: int
    data: str = Field(min_length=1, max_length=64)


class Edit(InChat):
    message_id: int
    text: str = Field(max_length=4096)


class Delete(InChat):
    message_id: int


class React(InChat):
    message_id: int
    emoji: str | None


class Contact(InChat):
    phone: str = Field(pattern=r"^\+?[\d() -]{5,30}$")
    name: str = Field(min_length=1, max_length=64)
    surname: str = Field(default="", max_length=64)
    own: bool = False


class Forward(InChat):
    source: str
    message_id: int


class Clock(Order):
    to: str = Field(max_length=40)


def send(scene: Scene, order: Send) -> Json:
    """Write a message, or press a button of a reply keyboard, which is the same."""
    who = person(scene, order.chat)
    answered = None if order.reply_to is None else message(who, order.reply_to)
    return message_view(who.sends(order.text, reply_to=answered))


def press(scene: Scene, order: Press) -> Json:
    """Press an inline button; what the bot answers comes over the stream."""
    who = person(scene, order.chat)
    on = message(who, order.message_id)
    if order.data not in [button.get("callback_data") for button in on.buttons]:
        raise NotPossibleError("the message has no such button any more")
    return {"query_id": who.presses_data(on, order.data)}


def edit(scene: Scene, order: Edit) -> Json:
    """Change an own message."""
    who = person(scene, order.chat)
    own = message(who, order.message_id)
    if not order.text.strip():
        raise NotPossibleError("Telegram keeps no empty message")
    who.edits(own, order.text)
    return message_view(own)


def delete(scene: Scene, order: Delete) -> Json:
    """Take an own message away, for everybody; the bot does not hear of it."""
    who = person(scene, order.chat)
    own = message(who, order.message_id)
    if own.sender_id != who.user.id:
        raise NotPossibleError("only an own message can be deleted")
    who.deletes(own)
    return {"deleted": own.id}


def react(scene: Scene, order: React) -> Json:
    """Put a reaction below a message in place of the one before; None takes it away."""
    who = person(scene, order.chat)
    on = message(who, order.message_id)
    if order.emoji is not None and order.emoji not in EMOJI:
        raise NotPossibleError("Telegram has no such reaction")
    who.reacts(on, *filter(None, [order.emoji]))
    return message_view(on)


def contact(scene: Scene, order: Contact) -> Json:
    """Share a contact: somebody's, or the own one."""
    who = person(scene, order.chat)
    user_id = who.user.id if order.own else None
    return message_view(who.shares_contact(order.phone, order.name, order.surname or None, user_id=user_id))


def forward(scene: Scene, order: Forward) -> Json:
    """Forward to one chat what stands in another."""
    found = message(person(scene, order.source), order.message_id)
    return message_view(person(scene, order.chat).forwards_message(found))


def upload(scene: Scene, key: str, file: Upload, caption: str) -> Json:
    """Send a file: a picture as a photo, anything else as a document."""
    who = person(scene, key)
    if not file.content:
        raise NotPossibleError("the file is empty")
    if is_image(file.content) and file.content_type.startswith("image/"):
        return message_view(who.sends_photo(file.content, caption))
    return message_view(who.sends_document(file.name, file.content, file.content_type, caption))


async def clock(scene: Scene, order: Clock) -> Json:
    """Let time pass as in the terminal: it stops wherever something is planned or due."""
    town = scene.town
    async with scene.busy:
        if scene.again.is_set():
            raise OverError
        moment = moment_ahead(order.to, town.clock.now(), town.zone)
        await scene.unless_over(town.passes_until(moment, lambda: None))
    return {"now": milliseconds(town.clock.now())}


def person(scene: Scene, key: str) -> Person:
    found = scene.views.get(key)
    if found is None:
        raise NotPossibleError(f"there is no chat {key!r}")
    return found


def message(who: Person, message_id: int) -> Message:
    found = who.chat.message(message_id)
    if found is None:
        raise NotPossibleError(f"there is no message {message_id} here")
    return found


@dataclass(frozen=True)
class Kind:
    """An order's fields and what carries it out."""

    fields: type[Order]
    act: Callable[[Scene, Any], Json | Awaitable[Json]]

    async def carry_out(self, scene: Scene, body: bytes) -> Json:
        """ValueError when the body is no such order, or not possible here."""
        result = self.act(scene, self.fields.model_validate_json(body))
        return await result if isawaitable(result) else result


ORDERS = {
    "send": Kind(Send, send),
    "press": Kind(Press, press),
    "edit": Kind(Edit, edit),
    "delete": Kind(Delete, delete),
    "react": Kind(React, react),
    "contact": Kind(Contact, contact),
    "forward": Kind(Forward, forward),
    "clock": Kind(Clock, clock),
}
