"""Services: what is offered, for how much, and how often people come for it."""

from collections.abc import Sequence
from typing import Any

from cards import services as cards
from cards.card import Card
from cards.presses import Press
from crm.changing import changing
from crm.rights import Right, may
from crm.wishes import AddService, Id, SetDuration, SetPrice, ShowServices
from handlers.answer import Answer
from handlers.carrying import ask
from handlers.clients import gone
from handlers.desk import Desk
from handlers.pending import Pending, from_press
from phrases import Offer, read_duration, read_interval, read_offer, read_price
from storage.tables import Change, Service

NEW = "new"


async def show_services(desk: Desk) -> None:
    """All of them, where visits are kept."""
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
        async with changing(desk.book, desk.doer, from_press(desk).origin(desk.chat_id)) as change:
            service.archived_at = desk.now
            await desk.book.save(service)
        await desk.show(cards.service_archived(service, change, desk.voice))


async def on_service_wanted(press: Press, desk: Desk) -> None:  # noqa: ARG001 (all presses alike)
    """`sva`: a new one."""
    if await _may_change(desk):
        await _ask(NEW, None, desk)


async def on_service_change_wanted(press: Press, desk: Desk) -> None:
    """`svc:<service>:<name|price|duration|interval>`."""
    service = await _pressed_service(press, desk)
    what = press.further(1) if press.further(1) in cards.CHANGES else "name"
    if service is not None and await _may_change(desk):
        await _ask(what, service, desk)


async def _ask(what: str, service: Service | None, desk: Desk) -> None:
    about = {"what": what, "service": service.id if service else None}
    await ask(desk, "Service", f"service-ask-{what}", from_press(desk), about=about)


async def service_typed(answer: Answer) -> bool:
    """A new service, or what one is called, costs, how long it takes, or how often people come for it."""
    desk, about = answer.desk, answer.question.about
    service = await desk.book.services.of(about.get("service"))
    changed = await _added(answer) if service is None else await _changed(service, str(about["what"]), answer)
    if changed is None:
        await answer.ask_again("service-ask-again")
        return True
    await answer.close()
    await _say_kept(changed, desk)
    return True


async def act_on_services(
    wish: SetPrice | SetDuration | AddService | ShowServices, pending: Pending, desk: Desk
) -> None:
    """What is offered, shown or changed by a sentence; changed by who may."""
    if isinstance(wish, ShowServices):
        await show_prices(wish.services, desk)
    elif not may(desk.member, Right.LEAD):
        await desk.say(Card(desk.voice("settings-owner-only")))
    elif isinstance(wish, SetPrice | SetDuration):
        await _set(wish, pending, desk)
    else:
        await _say_kept(await _offered(Offer(wish.name, wish.price, wish.days, wish.minutes), pending, desk), desk)


async def _set(wish: SetPrice | SetDuration, pending: Pending, desk: Desk) -> None:
    """«маникюр теперь стоит 3000», «маникюр длится час»."""
    service = await desk.book.services.of(int(wish.service))
    if service is None or service.archived_at is not None:
        return
    async with changing(desk.book, desk.doer, pending.origin(desk.chat_id)) as change:
        if isinstance(wish, SetPrice):
            service.price, service.currency = wish.price.units, wish.price.currency
        else:
            service.minutes = wish.minutes
        await desk.book.save(service)
    await _say_kept((service, change), desk)


async def _say_kept(kept: tuple[Service, Change], desk: Desk) -> None:
    service, change = kept
    await desk.say_done(change, cards.service_kept(service, change, desk.voice))


async def show_prices(numbers: Sequence[Id], desk: Desk) -> None:
    """What is asked about: one with all that may be changed, or several with what they cost together."""
    known = await desk.book.services.by_number()
    asked = [known[int(number)] for number in numbers if int(number) in known]
    if len(asked) == 1:
        await desk.say(cards.service_card(asked[0], desk.voice))
    elif asked:
        await desk.say(cards.prices(asked, desk.voice))


async def _added(answer: Answer) -> tuple[Service, Change] | None:
    offer = read_offer(answer.text, answer.desk.workspace.currency)
    return await _offered(offer, answer.pending, answer.desk) if offer.name else None


async def _offered(offer: Offer, pending: Pending, desk: Desk) -> tuple[Service, Change]:
    service = Service(
        workspace_id=desk.workspace.id,
        name=offer.name,
        price=offer.price.units if offer.price else None,
        currency=desk.workspace.currency,
        interval_days=offer.days,
        minutes=offer.minutes,
        created_at=desk.now,
    )
    async with changing(desk.book, desk.doer, pending.origin(desk.chat_id)) as change:
        return await desk.book.services.add(service), change


async def _changed(service: Service, what: str, answer: Answer) -> tuple[Service, Change] | None:
    """The service with what was typed; None when that makes no sense."""
    desk = answer.desk
    facts = _facts(what, answer.text.strip(), desk)
    if facts is None:
        return None
    async with changing(desk.book, desk.doer, answer.pending.origin(desk.chat_id)) as change:
        for name, value in facts.items():
            setattr(service, name, value)
        await desk.book.save(service)
    if what == "interval":
        await desk.book.returns.change_service(service.id, service.interval_days, desk.now)
    return service, change


def _facts(what: str, text: str, desk: Desk) -> dict[str, Any] | None:
    """The columns of a service that were typed: its name, price, duration or interval; None when they were not."""
    currency = desk.workspace.currency
    if what == "name":
        name = read_offer(text, currency).name
        return {"name": name} if name else None
    if what == "price":
        price = read_price(text, currency)
        return {"price": price.units, "currency": currency} if price else None
    if what == "duration":
        minutes = read_duration(text)
        return {"minutes": minutes} if minutes else None
    days = read_interval(text)
    return {"interval_days": days} if days else None


async def _pressed_service(press: Press, desk: Desk) -> Service | None:
    service = await desk.book.services.of(press.number(0))
    if service is None or service.archived_at is not None:
        await gone(desk)
        return None
    return service


async def _may_change(desk: Desk) -> bool:
    """What is offered is the company's: its reps look, and do not change it."""
    return await desk.allows(Right.LEAD, "settings-owner-only")
