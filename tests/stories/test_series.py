"""Tasks that repeat: ticked, not ticked, put off, removed, over the change of the clocks."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
from sqlalchemy.engine import URL
from sqlmodel import col, select
from sqlmodel.ext.asyncio.session import AsyncSession

from storage.tables import Task
from tests.town import CODE, Somebody, Town, town


async def _open_tasks(pomni: Town) -> list[Task]:
    async with AsyncSession(pomni.pomni.books.engine) as session:
        query = select(Task).where(col(Task.closed_at).is_(None)).order_by(col(Task.due_at))
        return list(await session.exec(query))


async def test_a_series_says_its_rule(maria: Somebody) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    maria.sees("планёрка", "🔁 повторяется по понедельникам в 10:00")


async def test_a_series_not_ticked_for_a_week_rings_every_day(pomni: Town, maria: Somebody) -> None:
    await maria.turns_off("digest", "closing", "overdue")
    await maria.says("каждый день в 18 закрыть кассу")
    await pomni.passes(days=7)
    assert maria.heard("⏰ закрыть кассу") == 7
    maria.sees("повторяется каждый день в 18:00", "Не отмечена 6 раз подряд")
    assert len(await _open_tasks(pomni)) == 1
    await maria.presses("✅ Сделано")
    maria.sees("Сделано", "Следующий раз — сегодня в 18:00")
    await pomni.passes(days=1)
    maria.sees("⏰ закрыть кассу")
    assert "Не отмечена" not in maria.last.text


async def test_after_a_week_away_a_series_comes_once(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый день в 18 закрыть кассу")
    pomni.clock.move_by(Town.hours(7 * 24))
    await pomni.tick()
    assert maria.heard("закрыть кассу") == 2
    maria.sees("закрыть кассу")
    assert [task.missed for task in await _open_tasks(pomni)] == [6]


async def test_an_hour_later_moves_one_and_keeps_the_series(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    await pomni.passes(hours=2)
    await maria.presses("⏱ Через час")
    maria.sees("Перенесено на сегодня в 12:00", "Следующий раз — пн, 23 марта в 10:00")
    await pomni.passes(hours=2)
    maria.sees("⏰ планёрка")
    await maria.presses("✅ Сделано")
    await pomni.passes(days=7)
    maria.sees("⏰ планёрка", "повторяется по понедельникам в 10:00")


async def test_a_series_moved_by_a_sentence_goes_on_as_before(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    await maria.says("перенеси планёрку на вторник в 15")
    maria.sees("Перенесено на завтра в 15:00", "Следующий раз — пн, 23 марта в 10:00")
    assert [task.repeat for task in await _open_tasks(pomni)] == [None, "FREQ=WEEKLY;BYDAY=MO"]


async def test_only_this_one_is_removed(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    await _open_card(maria)
    await maria.presses("🗑 Удалить")
    maria.sees("Снять?", "повторяется по понедельникам")
    await maria.presses("Только сегодня в 10:00")
    await pomni.passes(hours=3)
    assert maria.heard("⏰ планёрка") == 0
    await pomni.passes(days=7)
    assert maria.heard("⏰ планёрка") == 1


async def test_the_whole_series_is_removed_and_brought_back(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    await _open_card(maria)
    await maria.presses("🗑 Удалить")
    await maria.presses("🗑 Все")
    await pomni.passes(days=8)
    assert maria.heard("⏰ планёрка") == 0
    await maria.presses("↩️")
    await pomni.passes(days=7)
    assert maria.heard("⏰ планёрка") >= 1


async def test_a_task_is_made_to_repeat_by_buttons(pomni: Town, maria: Somebody) -> None:
    await maria.says("27 марта в 12 сдать отчёт")
    (task,) = await _open_tasks(pomni)
    await maria.says("каждый день в 18 закрыть кассу")
    await maria.says("/today")
    await maria.presses_data(maria.last, f"t:{task.id}")
    await maria.presses("🔁 Повтор")
    maria.sees_buttons("Каждый день", "По будням", "По пятницам", "Каждый месяц 27-го", "В последнюю пятницу месяца")
    await maria.presses("В последнюю пятницу месяца")
    assert maria.heard("повторяется в последнюю пятницу месяца в 12:00") == 2
    await pomni.until(datetime(2026, 4, 24, 9, 0, tzinfo=UTC))
    assert maria.heard("⏰ сдать отчёт") == 2


async def test_undo_takes_a_series_back_also_after_it_went_on(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый день в 18 закрыть кассу")
    created = maria.last
    await pomni.passes(days=3)
    await maria.presses("↩️", on=created)
    assert await _open_tasks(pomni) == []
    await pomni.passes(days=2)
    assert maria.heard("⏰ закрыть кассу") == 3


async def test_undo_of_done_opens_the_occurrence_again(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый понедельник в 10 планёрка")
    await pomni.passes(hours=2)
    await maria.presses("✅ Сделано")
    await maria.presses("↩️")
    (task,) = await _open_tasks(pomni)
    assert task.repeat
    assert task.due_at == datetime(2026, 3, 16, 7, 0, tzinfo=UTC)


async def test_an_edit_gives_the_series_another_rule(pomni: Town, maria: Somebody) -> None:
    message = await maria.says("каждый понедельник в 10 планёрка")
    await maria.edits(message, "каждый вторник в 11 планёрка")
    (task,) = await _open_tasks(pomni)
    assert (task.repeat, task.due_at) == ("FREQ=WEEKLY;BYDAY=TU", datetime(2026, 3, 17, 8, 0, tzinfo=UTC))
    await pomni.passes(days=9)
    assert maria.heard("⏰ планёрка") == 2


@asynccontextmanager
async def _office(fresh_url: URL, zone: str, start: datetime) -> AsyncIterator[tuple[Town, Somebody]]:
    async with town(fresh_url.render_as_string(hide_password=False), start) as pomni:
        somebody = pomni.comes("Марія", 1001)
        await somebody.says(f"/start {CODE}")
        await somebody.says("/settings")
        await somebody.presses("🕓")
        await somebody.presses("✏️")
        await somebody.says(zone)
        yield pomni, somebody


@pytest.mark.parametrize(
    ("zone", "start", "before", "after"),
    [
        ("Europe/Kyiv", "2026-03-26T12:00", ["03-27T07:00", "03-28T07:00"], ["03-29T06:00", "03-30T06:00"]),
        ("Europe/Kyiv", "2026-10-22T12:00", ["10-23T06:00", "10-24T06:00"], ["10-25T07:00", "10-26T07:00"]),
        ("America/New_York", "2026-03-05T20:00", ["03-06T14:00", "03-07T14:00"], ["03-08T13:00", "03-09T13:00"]),
        ("America/New_York", "2026-10-29T20:00", ["10-30T13:00", "10-31T13:00"], ["11-01T14:00", "11-02T14:00"]),
    ],
)
async def test_nine_stays_nine_over_the_change_of_the_clocks(
    fresh_url: URL, zone: str, start: str, before: list[str], after: list[str]
) -> None:
    async with _office(fresh_url, zone, datetime.fromisoformat(f"{start}Z")) as (pomni, maria):
        await maria.says("каждый день в 9 открыть кассу")
        for day, moment in enumerate([*before, *after]):
            rings = datetime.fromisoformat(f"2026-{moment}Z")
            await pomni.until(rings - Town.hours(0.1))
            said = len(maria.said)
            await pomni.until(rings)
            assert len(maria.said) == said + 1
            maria.sees("⏰ открыть кассу")
            if day % 2:
                await maria.presses("✅ Сделано")


async def test_an_hour_the_clocks_skip_comes_back_the_next_day(fresh_url: URL) -> None:
    async with _office(fresh_url, "Europe/Kyiv", datetime(2026, 3, 27, 12, tzinfo=UTC)) as (pomni, maria):
        await maria.says("каждый день в 03:30 проверить печь")
        rings = ["2026-03-28T01:30Z", "2026-03-29T01:00Z", "2026-03-30T00:30Z"]
        for heard, moment in enumerate(rings):
            await pomni.until(datetime.fromisoformat(moment) - Town.hours(0.1))
            assert maria.heard("⏰ проверить печь") == heard
            await pomni.until(datetime.fromisoformat(moment))
            assert maria.heard("⏰ проверить печь") == heard + 1


async def _open_card(somebody: Somebody) -> None:
    """The card of the only task."""
    await somebody.says("/today")
    await somebody.presses("1. ")


async def test_the_day_shows_what_was_not_ticked_and_what_is_still_to_come(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый день в 18 закрыть кассу")
    await pomni.until(datetime(2026, 3, 17, 6, 0, tzinfo=UTC))
    maria.sees(
        "☀️ Доброе утро!",
        "🔥 Просрочено\n1. вчера в 18:00 — закрыть кассу 🔁",
        "📌 Сегодня\n• 18:00 — закрыть кассу 🔁",
        "📅 Завтра\n• 18:00 — закрыть кассу 🔁",
    )
    await maria.presses("✅ 1")
    await maria.says("/today")
    maria.sees("📌 Сегодня\n1. 18:00 — закрыть кассу 🔁", "📅 Завтра\n• 18:00 — закрыть кассу 🔁")
    assert "Просрочено" not in maria.last.text


async def test_a_series_that_comes_in_the_evening_is_in_the_evenings_list(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый день в 20 закрыть кассу")
    await pomni.until(datetime(2026, 3, 17, 15, 5, tzinfo=UTC))
    maria.sees("🌆 К вечеру осталось 2 задачи", "закрыть кассу 🔁", "• 20:00 — закрыть кассу 🔁")


async def test_a_week_later_the_morning_tells_of_an_occurrence_to_come(pomni: Town, maria: Somebody) -> None:
    await maria.says("каждый четверг в 12 планёрка")
    await pomni.until(datetime(2026, 3, 26, 7, 0, tzinfo=UTC))
    maria.sees("🔥 Просрочено\n1. 19 марта в 12:00 — планёрка", "📌 Сегодня\n• 12:00 — планёрка 🔁")
