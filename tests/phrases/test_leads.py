"""Leads told in a sentence."""

from datetime import date

import pytest

from crm.rules.periods import Period
from crm.wishes import ShowClients, ShowReport
from phrases.clients.leads import lead_in
from tests.phrases.cast import frame, said

TOLD = [
    ("лид: Анна, 8903 117-88-20, с сайта", "Анна, 8903 117-88-20", "сайт"),
    ("Новый лид Анна Ветрова 89031178820 с Авито", "Анна Ветрова 89031178820", "Авито"),
    ("лид: Пётр Смирнов, по рекомендации, +7 912 345-67-89", "Пётр Смирнов, +7 912 345-67-89", "рекомендация"),
    ("лид — ООО Ромашка, источник: ярмарка в Туле", "ООО Ромашка", "ярмарка в Туле"),
    ("лид: Анна, от Петровой", "Анна", "Петровой"),
    ("лид: Анна", "Анна", None),
    ("лід: Тарас, 067 123 45 67, з сайту", "Тарас, 067 123 45 67", "сайт"),
    ("lead: John Smith, from the website, 555-0100", "John Smith, 555-0100", "website"),
]


@pytest.mark.parametrize(("text", "rest", "source"), TOLD, ids=[text for text, *_ in TOLD])
def test_the_words_about_a_lead_and_where_they_came_from(text: str, rest: str, source: str | None) -> None:
    told = lead_in(text)
    assert told is not None
    assert (told.rest, told.source) == (rest, source)


@pytest.mark.parametrize("text", ["лидия звонила", "звонил лиду", "лид", "лид:", "leader called", "лидеры продаж", ""])
def test_what_is_no_lead(text: str) -> None:
    assert lead_in(text) is None


@pytest.mark.parametrize("text", ["лиды", "какие лиды ждут", "сколько лидов", "any leads waiting?"])
async def test_leads_are_asked_about(text: str) -> None:
    assert (await said(text)).wishes == (ShowReport(name="leads"),)


@pytest.mark.parametrize("text", ["сколько лидов за неделю", "новые лиды за неделю", "скільки лідів за тиждень"])
async def test_of_days_it_is_told_who_was_new_then(text: str) -> None:
    [wish] = (await said(text, frame("2026-11-22T09:00"))).wishes
    assert isinstance(wish, ShowClients)
    assert wish.period == Period(first=date(2026, 11, 16), last=date(2026, 11, 22))
