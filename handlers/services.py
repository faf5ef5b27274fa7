"""Services: what is offered, for how much, and how often people come for it."""

from telegram import Update

from cards import services as cards
from cards.card import Card
from cards.presses import Press
from cards.questions import asks
from handlers.answer import Answer
from handlers.carrying import open_question, show_question
from handlers.clients import gone
from handlers.context import Context
from handlers.desk import Desk
from handlers.pending import from_press
from phrases import read_interval, read_offer, read_price
from storage.tables import Service

NEW = "new"


async def on_services(update: Update, context: Context) -> None:  # noqa: ARG001 (a command)
    desk = context.desk
    if not desk.workspace.keeps_visits:
        await desk.say(Card(desk.voice("services-not-here")))
        return
    await desk.say(cards.services(await desk.book.services.all(), desk.voice))


async def on_services_pressed(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`svl`: all of them."""
    await desk.answer_press()
    await desk.show(cards.services(await desk.book.services.all(), desk.voice))


async def on_service_opened(press: Press, desk: Desk) -> None:
    """`sv:<service>`."""
    service = await _pressed_service(press, desk)
    if service is not None:
        await desk.answer_press()
        await desk.show(cards.service_card(service, desk.voice))


async def on_service_archived(press: Press, desk: Desk) -> None:
    """`svx:<service>`: offered no more; past visits keep it."""
    service = await _pressed_service(press, desk)
    if service is not None and await _may_change(desk):
        service.archived_at = desk.now
        await desk.book.save(service)
        await desk.show(cards.service_archived(service, desk.voice))


async def on_service_wanted(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`sva`: a new one."""
    if await _may_change(desk):
        await _ask(NEW, None, desk)


async def on_service_change_wanted(press: Press, desk: Desk) -> None:
    """`svc:<service>:<name|price|interval>`."""
    service = await _pressed_service(press, desk)
    what = press.args[1] if len(press.args) > 1 and press.args[1] in cards.CHANGES else "name"
    if service is not None and await _may_change(desk):
        await _ask(what, service, desk)


async def _ask(what: str, service: Service | None, desk: Desk) -> None:
    pending = from_press(desk)
    question = await open_question(desk, "Service", pending, what=what, service=service.id if service else None)
    await show_question(desk, question, asks(f"service-ask-{what}", question.id, desk.voice))


async def service_typed(answer: Answer) -> bool:
    """A new service, or what one is called, costs, or how often people come for it."""
    desk, about = answer.desk, answer.question.about
    service = await desk.book.services.of(about.get("service"))
    kept = await (_added(answer.text, desk) if service is None else _changed(service, str(about["what"]), answer))
    if kept is None:
        await desk.say(asks("service-ask-again", answer.question.id, desk.voice), question_id=answer.question.id)
        return True
    await answer.close()
    await desk.say(cards.service_kept(kept, desk.voice))
    return True


async def _added(text: str, desk: Desk) -> Service | None:
    offer = read_offer(text, desk.workspace.currency)
    if not offer.name:
        return None
    return await desk.book.services.add(
        Service(
            workspace_id=desk.workspace.id,
            name=offer.name,
            price=offer.price.units if offer.price else None,
            currency=desk.workspace.currency,
            interval_days=offer.days,
            created_at=desk.now,
        )
    )


async def _changed(service: Service, what: str, answer: Answer) -> Service | None:
    """The service with what was typed; None when that makes no sense."""
    desk, text = answer.desk, answer.text.strip()
    if what == "name":
        service.name = read_offer(text, desk.workspace.currency).name or None
        understood = service.name is not None
    elif what == "price":
        price = read_price(text, desk.workspace.currency)
        service.price, service.currency = price.units if price else service.price, desk.workspace.currency
        understood = price is not None
    else:
        days = read_interval(text)
        service.interval_days = days or service.interval_days
        understood = days is not None
    if not understood:
        return None
    await desk.book.save(service)
    if what == "interval":
        await desk.book.returns.change_service(service.id, service.interval_days, desk.now)
    return service


async def _pressed_service(press: Press, desk: Desk) -> Service | None:
    service = await desk.book.services.of(press.number(0))
    if service is None or service.archived_at is not None:
        await gone(desk)
        return None
    return service


async def _may_change(desk: Desk) -> bool:
    """What is offered is the company's: its reps look, and do not change it."""
    allowed = desk.member.role != "rep"
    await desk.answer_press(None if allowed else desk.voice("settings-owner-only"))
    return allowed
