"""What is planned on a day, in a week or a month: asked by sentence, turned by buttons."""

import pytest

from tests.town import Somebody, Town


async def _plans(who: Somebody) -> None:
    """The story begins on Monday, 16 March."""
    await who.says("новый клиент Иван Громов")
    await who.says("завтра в 11 позвонить Громову")
    await who.says("в пятницу в 12 отправить договор Громову")
    await who.says("25 марта в 10 встреча с Громовым")


@pytest.mark.parametrize("asked", ["что в пятницу у меня", "план на пятницу", "что в пятницу", "what's on Friday"])
async def test_a_day(maria: Somebody, asked: str) -> None:
    await _plans(maria)
    await maria.says(asked)
    maria.sees("📅 пятница, 20 марта", "1. 12:00 — отправить договор", "Иван Громов")
    assert "позвонить" not in maria.last.text
    maria.sees_buttons("1. отправить договор", "✅ 1", "◀️ чт, 19 марта", "▶️ сб, 21 марта", "🗓 Неделя", "📌 Сегодня")


@pytest.mark.parametrize(
    "asked", ["план на неделю", "что на этой неделе", "що на цьому тижні", "what's on this week", "моя неделя"]
)
async def test_a_week(maria: Somebody, asked: str) -> None:
    await _plans(maria)
    await maria.says(asked)
    maria.sees("📅 16–22 марта", "вторник, 17 марта\n1. 11:00 — позвонить", "пятница, 20 марта\n2. 12:00 — отправить")
    assert "встреча" not in maria.last.text


async def test_days_and_weeks_are_turned(maria: Somebody) -> None:
    await _plans(maria)
    await maria.says("/today")
    maria.sees("Завтра", "11:00 — позвонить")
    await maria.presses("🗓 Неделя")
    maria.sees("📅 16–22 марта")
    await maria.presses("▶️")
    maria.sees("📅 23–29 марта", "среда, 25 марта", "встреча с Громовым")
    await maria.presses("пн 23")
    maria.sees("📅 понедельник, 23 марта", "Ничего не запланировано")
    await maria.presses("🗓 Неделя")
    maria.sees("📅 23–29 марта")
    await maria.presses("◀️")
    await maria.presses("📌 Сегодня")
    maria.sees("Сегодня понедельник, 16 марта")


async def test_what_is_done_from_an_agenda(maria: Somebody) -> None:
    await _plans(maria)
    await maria.says("задачи на завтра")
    await maria.presses("✅ 1")
    maria.sees("✅ Сделано: позвонить")
    await maria.says("задачи на завтра")
    maria.sees("вторник, 17 марта", "Ничего не запланировано")


async def test_other_spans(maria: Somebody) -> None:
    """Next week, a month, the weekend, until a day; today is the day's own card."""
    await _plans(maria)
    await maria.says("что на следующей неделе")
    maria.sees("📅 23–29 марта", "встреча с Громовым")
    await maria.says("план на месяц")
    maria.sees("📅 март 2026", "вторник, 17 марта", "среда, 25 марта")
    await maria.says("планы на выходные")
    maria.sees("📅 21–22 марта", "Ничего не запланировано")
    await maria.says("дела до среды")
    maria.sees("📅 16–18 марта", "позвонить")
    await maria.says("какие планы на сегодня")
    maria.sees("Завтра", "11:00 — позвонить")


async def test_on_a_weekend_the_week_is_the_next_one(pomni: Town, maria: Somebody) -> None:
    await _plans(maria)
    await pomni.passes(days=5)
    await maria.says("план на неделю")
    maria.sees("📅 23–29 марта")


async def test_what_is_overdue_is_said(pomni: Town, maria: Somebody) -> None:
    """In the week it was due in with a mark; from before, where it is found."""
    await _plans(maria)
    await pomni.passes(days=2)
    await maria.says("план на неделю")
    maria.sees("1. 11:00 🔥 — позвонить")
    await pomni.passes(days=7)
    await maria.says("что на этой неделе")
    maria.sees("📅 23–29 марта", "Есть и просроченное")


async def test_a_long_week_is_paged(maria: Somebody) -> None:
    for number in range(22):
        await maria.says(f"завтра в 11 проверить счёт {number + 1}")
    await maria.says("план на неделю")
    assert "счёт 21" not in maria.last.text
    await maria.presses("⬇️ Ещё")
    maria.sees("21. 11:00 — проверить счёт 21", "22. 11:00 — проверить счёт 22")


async def test_a_series_is_in_every_week(maria: Somebody) -> None:
    """Its next occurrence can be ticked, those behind it are only said."""
    await maria.says("по вторникам и четвергам в 10 планёрка")
    await maria.says("план на неделю")
    maria.sees("вторник, 17 марта\n1. 10:00 — планёрка 🔁", "четверг, 19 марта\n• 10:00 — планёрка 🔁")
    await maria.says("план на следующую неделю")
    maria.sees("вторник, 24 марта\n• 10:00 — планёрка 🔁", "четверг, 26 марта")


async def test_a_salons_day_has_its_bookings(maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("запиши Гусеву на стрижку в пятницу в 12")
    await maria.says("что в пятницу")
    maria.sees("📅 пятница, 20 марта", "12:00 Анна Гусева")
    await maria.says("план на неделю")
    maria.sees("пятница, 20 марта\n💇 1 запись")


@pytest.mark.parametrize(
    "said", ["в пятницу звонки", "план сдать в пятницу", "завтра встреча", "звонки в пятницу в 10"]
)
async def test_a_plan_is_no_question(maria: Somebody, said: str) -> None:
    """Whoever says what is to be done is understood so."""
    await maria.says(said)
    assert "📅 пятница" not in maria.last.text
    maria.sees("⏰")


async def test_in_a_group_nobodys_plans_are_told(pomni: Town, maria: Somebody) -> None:
    await _plans(maria)
    group = pomni.gathers("Отдел", maria)
    here = group.seen_by(maria)
    await here.says("/connect")
    await here.says("@pomni_bot план на неделю")
    assert not any("позвонить" in message.text for message in group.said)
