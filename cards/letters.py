"""Letters to clients: the ready text of an invitation, in the client's language, addressed as one speaks to them."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date
from babel.lists import format_list

from cards.card import plain
from cards.services import service_name
from cards.voice import LANGUAGES, speak
from crm.greetings import Greeting
from crm.invitations import Invitation
from crm.rules.anniversaries import first_day
from crm.rules.rhythm import usual_days
from names.address import addressed_in_ukrainian, bend, given_and_patronymic
from names.children import is_child
from names.grammar import Case
from names.things import accusative
from storage.tables import Service

PLACES = ("name", "elapsed", "service", "usual", "missed", "years")
"""What a template leaves open; in brackets, under the catalogue's name of it in any language."""
DAYS_ONLY, WEEKS_ONLY = 5, 25
"""Fewer days are said in days, fewer than so many in weeks."""
ABOUT = {
    **dict.fromkeys((5, 6), "week-almost"),
    **dict.fromkeys((8, 9, 10), "week-over"),
    **dict.fromkeys((11, 12, 13), "two-weeks-almost"),
}
"""Days that are said by the week they are near to, up to two weeks."""
MONTH = 30.44
HALF_YEAR, YEAR = 6, 12
_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_SIGN = re.compile(r"\s+([,.!?:;])")
_SIGNS = re.compile(r",\s*([,.!?:;])")


def letter(invitation: Invitation, zone: ZoneInfo, now: datetime) -> str:
    """The text to be sent, plain, from the company's template or the catalogue's."""
    template = invitation.own_text or said(invitation.language, f"text-{invitation.kind}")
    return filled(template, values_of(invitation, zone, now))


def said(language: str, key: str, **values: object) -> str:
    return plain(speak(language, key, **values))


def filled(template: str, values: dict[str, str]) -> str:
    """The template with its places filled; what is not known leaves no trace."""
    text = template
    for place in PLACES:
        for language in LANGUAGES:
            text = text.replace(f"[{said(language, f'place-{place}')}]", values.get(place, ""))
    return _tidy(text)


def _tidy(text: str) -> str:
    text = _BEFORE_SIGN.sub(r"\1", _SPACES.sub(" ", text))
    text = _SIGNS.sub(r"\1", text).strip(" ,")
    return text[:1].upper() + text[1:]


def values_of(invitation: Invitation, zone: ZoneInfo, now: datetime) -> dict[str, str]:
    """What stands in the places of a template."""
    language = invitation.language
    today = now.astimezone(zone).date()
    came = invitation.last.at.astimezone(zone).date() if invitation.last else None
    return {
        "name": address(invitation.client.name, language) or said(language, "said-nobody"),
        "elapsed": elapsed((today - came).days, language) if came else "",
        "service": services_in(invitation.services, language) or said(language, "said-again"),
        "usual": _usual(invitation, today),
        "missed": _missed(invitation, zone, now),
    }


def greeting_letter(greeting: Greeting, zone: ZoneInfo) -> str:
    """The text to be sent on the day, plain, from the company's template or the catalogue's."""
    if greeting.to_family:
        return _to_family(greeting)
    template = greeting.own_text or said(greeting.language, f"text-{greeting.letter}")
    return filled(template, greeting_values(greeting, zone))


def _to_family(greeting: Greeting) -> str:
    """«Марина, сегодня у Маши день рождения!»: to the client, of somebody of theirs."""
    language = greeting.language
    name = address(greeting.client.name, language) or said(language, "said-nobody")
    nameless = is_child(greeting.born.name)
    born = said(language, "said-your-child") if nameless else bend(greeting.born.name, Case.GENITIVE, language)
    return said(language, "text-birthday_in_family", name=name, born=born)


def greeting_values(greeting: Greeting, zone: ZoneInfo) -> dict[str, str]:
    """What stands in the places of a greeting: «Анна Петровна», «два года» since the first visit."""
    language = greeting.language
    years = years_with_us(greeting, zone)
    return {
        "name": address(greeting.born.name, language) or said(language, "said-nobody"),
        "years": said(language, "years-with-us", years=years) if years else "",
    }


def years_with_us(greeting: Greeting, zone: ZoneInfo) -> int:
    """How many years ago the client came first; 0 when that is not what is celebrated."""
    first = first_day(greeting.client, zone)
    return greeting.day.year - first.year if first is not None else 0


def address(name: str, language: str) -> str:
    """«Андрей Валерьевич», in Ukrainian «Андрію Валерійовичу»; "" for an organisation."""
    return addressed_in_ukrainian(name) if language == "uk" else given_and_patronymic(name)


def elapsed(days: int, language: str) -> str:
    """«прошёл месяц», «прошло 3 недели», «прошло полтора месяца»: as people round it."""
    key, number = rounded(days)
    return said(language, f"elapsed-{key}", number=number)


def rounded(days: int) -> tuple[str, int]:
    """A time in the words it is said in: the catalogue's key and the number."""
    months = days / MONTH
    if days < DAYS_ONLY:
        return "days", days
    if days in ABOUT:
        return ABOUT[days], 1
    if days < WEEKS_ONLY:
        return "weeks", round(days / 7)
    if abs(months - 1.5) < 0.25:
        return "month-half", 1
    if round(months) == HALF_YEAR:
        return "half-year", 1
    if round(months) < YEAR:
        return "months", round(months)
    if abs(months - 1.5 * YEAR) < 0.25 * YEAR:
        return "year-half", 1
    return "years", round(months / YEAR)


def services_in(services: Iterable[Service], language: str) -> str:
    """«на стрижку и окрашивание»; "" when no service is known."""
    names = [accusative(service_name(service, language), language) for service in services]
    return said(language, "said-service", services=format_list(names, locale=language)) if names else ""


def usual_time(weekday: int | None, part: str | None, language: str) -> str:
    """«в пятницу вечером», as far as it is usual."""
    words = [said(language, f"weekday-{weekday}")] if weekday is not None else []
    key = "weekday-part" if words else "part"  # "on Friday evening", but "in the evening"
    words += [said(language, f"{key}-{part}")] if part is not None else []
    return " ".join(words)


def _usual(invitation: Invitation, today: date) -> str:
    """«как обычно, в пятницу вечером»; with its date when that is not the coming one: «…, 27 марта» (D1)."""
    language, habit = invitation.language, invitation.habit
    when = usual_time(habit.weekday, habit.part, language)
    day = _not_the_coming_one(invitation, today)
    if day is None:
        return said(language, "said-usual", when=when) if when else ""
    return said(language, "said-usual-dated", when=when, day=_date_said(day, language))


def _not_the_coming_one(invitation: Invitation, today: date) -> date | None:
    """The next usual day, when it is a week or more away: today is one, or the company is closed on the coming one."""
    weekday = invitation.habit.weekday
    days = usual_days(weekday, today, invitation.hours, invitation.country) if weekday is not None else []
    return days[0] if days and days[0] - today >= timedelta(weeks=1) else None


def _date_said(day: date, language: str) -> str:
    return format_date(day, said(language, "date-past"), locale=language)


def _missed(invitation: Invitation, zone: ZoneInfo, now: datetime) -> str:
    """«сегодня», «вчера», «16 марта»."""
    if invitation.missed is None:
        return ""
    day, today = invitation.missed.starts_at.astimezone(zone).date(), now.astimezone(zone).date()
    if today - day <= timedelta(days=1):
        return said(invitation.language, "said-today" if today == day else "said-yesterday")
    return said(invitation.language, "said-on-day", day=_date_said(day, invitation.language))
