"""Questions for clients and contacts by what they are like, and how many; and what is none."""

import pytest

from crm.rules.periods import Period
from crm.wishes import ShowClients, ShowContacts, ShowReport, Wish
from phrases import Colleague
from phrases.frame import Service, Visits
from tests.phrases.cast import frame, said

# Wednesday, 10 June 2026
EGOR, MARIA = Colleague(id=2, name="Егор Сомов"), Colleague(id=1, name="Мария", speaks=True)
HERE = frame().model_copy(update={"colleagues": (MARIA, EGOR), "circles": ("Опт",)})
SALON = HERE.model_copy(update={"visits": Visits(services=(Service(id=1, name="Стрижка"),))})

CLIENTS = [
    ("сколько у нас клиентов", "clients"),
    ("сколько у меня клиентов", "clients Мария"),
    ("сколько клиентов у Егора", "clients Егор Сомов"),
    ("сколько VIP клиентов", "clients VIP"),
    ("VIP клиенты Егора", "clients Егор Сомов VIP"),
    ("клиенты опт Егора", "clients Егор Сомов Опт"),
    ("новые клиенты за май", "clients 01.05–31.05"),
    ("новые клиенты за неделю", "clients 04.06–10.06"),
    ("сколько новых клиентов в этом месяце", "clients 01.06–30.06"),
    ("новые клиенты", "clients 12.05–10.06"),
    ("клиенты без задач", "clients unplanned"),
    ("клиенты Егора без следующего шага", "clients Егор Сомов unplanned"),
    ("клиенты без контакта больше месяца", "clients quiet 30"),
    ("кому я не звонил месяц", "clients quiet 30"),
    ("с кем не общались 30 дней", "clients quiet 30"),
    ("кому я не звонил на этой неделе", "clients Мария no call 08.06–14.06"),
    ("кому Егор не звонил на этой неделе", "clients Егор Сомов no call 08.06–14.06"),
    ("с кем мы не общались в мае", "clients no any 01.05–31.05"),
    ("кого я ещё не посещал за месяц", "clients Мария no meeting visit 01.06–30.06"),
    ("каким клиентам я не писал вчера?", "clients Мария no message email 09.06–09.06"),
    ("кому я не дзвонив цього тижня", "clients Мария no call 08.06–14.06"),
    ("who haven't I called this week", "clients Мария no call 08.06–14.06"),
    ("кто у меня новый за неделю", "clients Мария 04.06–10.06"),
    ("кто новенький за месяц", "clients 01.06–30.06"),
    ("who is new this week", "clients 08.06–14.06"),
    ("хто в мене новий за тиждень", "clients Мария 04.06–10.06"),
    ("покажи новых клиентов с сайта за май", "clients 01.05–31.05 not read: сайта"),
    ("скільки в нас клієнтів", "clients"),
    ("нові клієнти за тиждень", "clients 04.06–10.06"),
    ("how many clients do we have", "clients"),
    ("how many clients does Egor have", "clients Егор Сомов"),
    ("new clients this month", "clients 01.06–30.06"),
    ("clients without tasks", "clients unplanned"),
]
CONTACTS = [
    ("сколько звонков сегодня", "call 10.06–10.06"),
    ("сколько звонков", "call 04.06–10.06"),
    ("звонки за вчера", "call 09.06–09.06"),
    ("встречи за неделю", "meeting 04.06–10.06"),
    ("кому я звонил вчера", "call 09.06–09.06 by Мария"),
    ("с кем встречался Егор на этой неделе", "meeting visit 08.06–14.06 by Егор Сомов"),
    ("с кем мы общались в мае", "any 01.05–31.05"),
    ("кто звонил сегодня", "call 10.06–10.06 in"),
    ("кто звонил Иванову вчера", "call 09.06–09.06 of ivanov"),
    ("сколько раз звонили Иванову за месяц", "call 01.06–30.06 of ivanov"),
    ("сколько писем отправили за неделю", "email 04.06–10.06"),
    ("сколько контактов за неделю", "any 04.06–10.06"),
    ("сколько звонков сделал Егор за неделю", "call 04.06–10.06 by Егор Сомов"),
    ("скільки дзвінків сьогодні", "call 10.06–10.06"),
    ("кому я дзвонив учора", "call 09.06–09.06 by Мария"),
    ("how many calls did the guys make last week?", "call 01.06–07.06"),
    ("who did I call yesterday", "call 09.06–09.06 by Мария"),
    ("meetings over the last week", "meeting 01.06–07.06"),
]


@pytest.mark.parametrize(("text", "told"), [*CLIENTS, *CONTACTS])
async def test_clients_and_contacts_are_chosen(text: str, told: str) -> None:
    assert [_told(wish) for wish in (await said(text, HERE)).wishes] == [told]


NOT_ASKED = [
    "клиенты",
    "список клиентов",
    "вип клиенты",
    "клиенты Егора",
    "новый клиент Анна Белых",
    "позвонить новым клиентам завтра",
    "обзвонить клиентов без задач завтра",
    "вчера звонил Иванову",
    "звонки на завтра",
    "в пятницу звонки",
    "встречи в пятницу",
    "встречи на этой неделе",
    "кому я давно не звонил",
    "с кем встреча завтра",
    "кому отправить КП",
    "не звонил Иванову на этой неделе",
    "новый на этой неделе не вышел",
    "who hasn't been in this month?",
    "кто не был на этой неделе",
    "сделал 5 звонков сегодня",
    "встречался с Ивановым на этой неделе",
    "Иванов звонил сегодня",
    "клиентов стало больше",
    "клиенты, которые не приходили за 2 месяца",
    "met three new clients today",
]


@pytest.mark.parametrize("text", NOT_ASKED)
async def test_what_is_told_or_asks_for_something_else_chooses_none(text: str) -> None:
    assert not [wish for wish in (await said(text, HERE)).wishes if isinstance(wish, ShowClients | ShowContacts)]


async def test_how_many_of_days_to_come_asks_for_plans() -> None:
    assert [_told(wish) for wish in (await said("сколько встреч завтра", HERE)).wishes] == ["tasks 11.06–11.06"]


@pytest.mark.parametrize("text", ["кто был вчера", "сколько клиентов сегодня", "клиенты за неделю"])
async def test_where_visits_are_kept_they_are_asked_for(text: str) -> None:
    assert not [wish for wish in (await said(text, SALON)).wishes if isinstance(wish, ShowClients | ShowContacts)]


def _told(wish: Wish) -> str:
    if isinstance(wish, ShowContacts):
        what = " ".join(wish.channels) or "any"
        about = f"of {wish.client.ids[0]}" if wish.client else "in" if wish.incoming else ""
        return _joined(what, _days(wish), about, f"by {wish.whose.name}" if wish.whose else "")
    if isinstance(wish, ShowReport):
        return _joined(wish.name, _days(wish))
    assert isinstance(wish, ShowClients)
    quiet = f"quiet {wish.quiet_days}" if wish.quiet_days else ""
    missed = f"no {' '.join(wish.channels) or 'any'} {_span(wish.untouched)}" if wish.untouched else ""
    unread = f"not read: {wish.unread}" if wish.unread else ""
    whose, steps = wish.whose.name if wish.whose else "", "unplanned" if wish.unplanned else ""
    return _joined("clients", whose, wish.tag or "", _days(wish), quiet, missed, steps, unread)


def _days(wish: ShowClients | ShowContacts | ShowReport) -> str:
    return _span(wish.period) if wish.period else ""


def _span(period: Period) -> str:
    return f"{period.first:%d.%m}–{period.last:%d.%m}"


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
