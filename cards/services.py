"""Cards of services: what they are called, what they cost, how long they take, how often people come for them."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from babel.lists import format_list
from markupsafe import Markup

from cards.card import Button, Card, plain, rows
from cards.presses import press
from cards.undo import undo_button
from cards.voice import Voice, speak
from crm.durations import duration_of
from crm.services import price_of
from storage.tables import Change, Client, Service, Visit

WEEK, MOST_WEEKS = 7, 12
MINUTE = timedelta(minutes=1)
MOST = 60
"""Buttons of services; more is no list for a phone."""


def service_name(service: Service, language: str) -> str:
    """Its own name, or the catalogue's."""
    return service.name or plain(speak(language, f"service-{service.key}"))


def names_of(services: Iterable[Service], language: str) -> str:
    """«стрижка и окрашивание»."""
    names = [small(service_name(service, language)) for service in services]
    return format_list(names, locale=language) if names else ""


def small(name: str) -> str:
    """With a small first letter, but for abbreviations."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def details(visit: Visit, services: Sequence[Service], voice: Voice) -> str:
    """«: стрижка · Ира · 2 500 ₽», as far as it is known; what was not said of services stands in its words."""
    price = voice.money(visit.price, visit.currency) if visit.price is not None else None
    known = [names_of(services, voice.language), visit.master, price]
    said = " · ".join(one for one in known if one)
    return f": {said}" if said else ""


def until(visit: Visit, services: Sequence[Service], voice: Voice) -> str:
    """«–14:00» behind the hour at which a visit is to begin, where it is known how long it takes."""
    length = duration_of(services)
    if length is None or visit.state != "booked":
        return ""
    return f"–{voice.clock(visit.starts_at + length)}"


def lasts_from(visit: Visit, services: Sequence[Service], voice: Voice) -> str:
    """«сб, 21 ноября в 12:00–14:00»."""
    return f"{voice.moment(visit.starts_at)}{until(visit, services, voice)}"


def dated_line(visit: Visit, client: Client, services: Sequence[Service], voice: Voice) -> Markup:
    """A visit in a list of several days."""
    when = lasts_from(visit, services, voice)
    return voice("visit-dated", when=when, client=client.name, what=details(visit, services, voice))


def every(days: int, voice: Voice) -> Markup:
    """«раз в 3 недели», «раз в 30 дней»."""
    if days % WEEK == 0 and days <= MOST_WEEKS * WEEK:
        return voice("every-weeks", number=days // WEEK)
    return voice("every-days", number=days)


def lasting(length: timedelta, voice: Voice) -> Markup:
    """«40 мин», «1 ч 30 мин», «3 ч»."""
    hours, minutes = divmod(length // MINUTE, 60)
    key = "lasting-both" if hours and minutes else "lasting-hours" if hours else "lasting-minutes"
    return voice(key, hours=hours, minutes=minutes)


def services(offered: Sequence[Service], voice: Voice) -> Card:
    """All that is offered; a tap opens one."""
    add = (Button(voice("services-button-add"), press("sva")),)
    if not offered:
        return Card(voice("services-none"), (add,))
    lines = [voice("services-title"), "", *(voice("services-line", **_facts(one, voice)) for one in offered)]
    buttons = [Button(service_name(one, voice.language), press("sv", one.id)) for one in offered[:MOST]]
    return Card("\n".join(lines), (*rows(buttons, 2), add))


def prices(asked: Sequence[Service], voice: Voice) -> Card:
    """What several cost and how long they take, each and together."""
    lines = [voice("services-line", **_facts(one, voice)) for one in asked]
    total = price_of(asked, asked[0].currency)
    if total is not None:
        length = duration_of(asked)
        lasts = voice("services-lasts", length=lasting(length, voice)) if length is not None else ""
        lines.append(voice("services-together", price=voice.money(total, asked[0].currency), lasts=lasts))
    buttons = [Button(service_name(one, voice.language), press("sv", one.id)) for one in asked]
    return Card("\n".join(lines), tuple(rows(buttons, 2)))


def _facts(service: Service, voice: Voice) -> dict[str, str]:
    price, length, days = service.price, duration_of([service]), service.interval_days
    return {
        "name": service_name(service, voice.language),
        "price": voice("services-price", price=voice.money(price, service.currency)) if price is not None else "",
        "lasts": voice("services-lasts", length=lasting(length, voice)) if length is not None else "",
        "every": voice("services-every", every=every(days, voice)) if days is not None else "",
    }


def service_card(service: Service, voice: Voice) -> Card:
    """One service, with a button for each thing that may be changed."""
    price, length, days = service.price, duration_of([service]), service.interval_days
    text = voice(
        "service-card",
        name=service_name(service, voice.language),
        price=voice.money(price, service.currency) if price is not None else voice("service-unknown"),
        lasts=lasting(length, voice) if length is not None else voice("service-unknown"),
        every=every(days, voice) if days is not None else voice("service-unknown"),
    )
    changes = [Button(voice(f"service-button-{what}"), press("svc", service.id, what)) for what in CHANGES]
    archive = Button(voice("service-button-archive"), press("svx", service.id))
    back = Button(voice("settings-back"), press("svl"))
    return Card(text, (*rows([*changes, archive], 2), (back,)))


CHANGES = ("name", "price", "duration", "interval")


def service_kept(service: Service, change: Change, voice: Voice) -> Card:
    return Card(voice("service-kept", **_facts(service, voice)), (_after(change, voice),))


def service_archived(service: Service, change: Change, voice: Voice) -> Card:
    return Card(voice("service-archived", name=service_name(service, voice.language)), (_after(change, voice),))


def _after(change: Change, voice: Voice) -> tuple[Button, ...]:
    return (undo_button(change.id, voice), Button(voice("settings-back"), press("svl")))
