"""Steering a world that lives in another process: JSON posted to `/control/<what>`.

Only for the server process of benchmarks and kill tests, on loopback; no bot speaks it.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from inspect import isawaitable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.demo.chats import Message
from bot.demo.clock import MovableClock
from bot.demo.errors import ApiError
from bot.demo.faults import Fault
from bot.demo.feed import Event
from bot.demo.people import Person
from bot.demo.server import respond
from bot.demo.world import World

Json = dict[str, Any]
Handler = Callable[[World, Json], Any | Awaitable[Any]]


def control(world: World) -> Route:
    """The route that steers `world`; 400 with the reason when an order cannot be carried out."""

    async def order(request: Request) -> Response:
        handler = ORDERS.get(request.path_params["what"])
        if handler is None:
            return respond(404, {"error": f"orders are: {', '.join(ORDERS)}"})
        try:
            result = handler(world, await request.json() if await request.body() else {})
            return respond(200, {"result": await result if isawaitable(result) else result})
        except (LookupError, ValueError, TypeError) as error:
            return respond(400, {"error": repr(error)})

    return Route("/control/{what}", order, methods=["POST"])


def users(world: World, order: Json) -> list[int]:
    """{"names": [...]} or {"count": n} → their ids; everybody has opened the bot's chat."""
    names = order.get("names") or [f"User {number}" for number in range(1, order["count"] + 1)]
    made = [world.add_user(name) for name in names]
    for user in made:
        world.private_chat(user)
    return [user.id for user in made]


def send(world: World, order: Json) -> Json:
    """{"user_id", "text", "reply_to"?} → the message."""
    return person(world, order).sends(order["text"], reply_to=order.get("reply_to")).json


def send_many(world: World, order: Json) -> list[int]:
    """{"messages": [{"user_id", "text"}, …]} → their message ids."""
    return [send(world, one)["message_id"] for one in order["messages"]]


def edit(world: World, order: Json) -> Json:
    """{"user_id", "message_id", "text"} → the message as it is now."""
    who = person(world, order)
    message = who.chat.messages[order["message_id"]]
    who.edits(message, order["text"])
    return message.json


def press(world: World, order: Json) -> Any:
    """{"user_id", "message_id", "label" or "data"} → the callback_query id."""
    who = person(world, order)
    message = who.chat.messages[order["message_id"]]
    if "data" in order:
        return who.presses_data(message, order["data"])
    pressed = who.presses(message, order["label"])
    return pressed.json if isinstance(pressed, Message) else pressed


def update(world: World, order: Json) -> int | None:
    """{"kind", "payload"} → the update_id of a raw update."""
    return world.inject(order["kind"], order["payload"])


def messages(world: World, order: Json) -> list[Json]:
    """{"user_id", "after"?} → the messages of that chat with a higher id, and what became of them."""
    found = person(world, order).chat.messages.values()
    return [described(message) for message in found if message.id > order.get("after", 0)]


def described(message: Message) -> Json:
    return message.json | {
        "by_bot": message.by_bot,
        "deleted": message.deleted,
        "reactions": message.reactions,
        "times_edited": len(message.earlier),
        "labels": message.labels,
    }


async def events(world: World, order: Json) -> list[Json]:
    """{"after", "seconds"?} → what happened since; waits so long for something to happen."""
    after = order.get("after", 0)
    if order.get("seconds") and world.events.number <= after:
        try:
            await world.events.next(lambda _: True, after=after, seconds=order["seconds"])
        except TimeoutError:
            return []
    return [event_json(event) for event in world.events.since(after)]


def event_json(event: Event) -> Json:
    return {
        "number": event.number,
        "at": event.at.timestamp(),
        "kind": event.kind,
        "chat_id": event.chat.id,
        "message_id": event.message_id,
        "by_bot": event.by_bot,
        "text": event.data.get("text", ""),
    }


def fault(world: World, order: Json) -> None:
    """{"method", "times", "when", "code"?, "text"?, "retry_after"?, "drop"?, "delay"?, "chat_id"?}."""
    order = dict(order)
    code, text = order.pop("code", None), order.pop("text", "")
    retry_after = order.pop("retry_after", None)
    parameters = {"retry_after": retry_after} if retry_after else {}
    error = ApiError(code, text, **parameters) if code else None
    world.faults.add(Fault(**order, error=error))


def spoil(world: World, order: Json) -> None:
    """{"kind": "duplicate" | "reorder" | "malformed", "times"?}."""
    world.faults.on_updates(order["kind"], order.get("times", 1))


def mend(world: World, _: Json) -> None:
    """Everything works again."""
    world.faults.clear()


def clock(world: World, order: Json) -> str:
    """{"move_to": ISO 8601 with zone} or {"move_by": seconds} or {} → the moment now."""
    if not isinstance(world.clock, MovableClock):
        raise TypeError("this world runs on the wall clock")
    if "move_to" in order:
        world.clock.move_to(datetime.fromisoformat(order["move_to"]))
    if "move_by" in order:
        world.clock.move_by(timedelta(seconds=order["move_by"]))
    return world.clock.now().isoformat()


def state(world: World, _: Json) -> Json:
    """Pending updates, whether the bot is polling right now, how much has happened."""
    queue = world.bot.updates
    return {"pending": len(queue), "polled": queue.is_polled, "events": world.events.number}


def person(world: World, order: Json) -> Person:
    return Person(world, world.users[order["user_id"]])


ORDERS: dict[str, Handler] = {
    order.__name__: order
    for order in (
        users,
        send,
        send_many,
        edit,
        press,
        update,
        messages,
        events,
        fault,
        spoil,
        mend,
        clock,
        state,
    )
}
