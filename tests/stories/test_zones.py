"""A person in another zone: said, shown on the map, chosen; and what becomes of the tasks."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


def _at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=UTC)


async def test_a_rep_on_two_trips(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """Moscow is three hours ahead of UTC, Almaty five, Kaliningrad two."""
    await oleg.turns_off("digest", "closing", "overdue", "meeting_ahead", "meeting_after")
    await oleg.says("каждый день в 18 закрыть отчёт")
    await oleg.says("20 марта в 10 позвонить в банк")
    await pomni.until(_at("03-16T15:00"))
    await oleg.presses("✅ Сделано")
    await pomni.until(_at("03-17T12:00"))

    await oleg.says("я в Алматы")
    oleg.sees("Алматы, сейчас 17:00", "2 задачи стоят по часам другого пояса")
    oleg.sees("сегодня в 20:00 — закрыть отчёт 🔁 (18:00, Москва)", "пт, 20 марта в 12:00 — позвонить в банк")
    await oleg.presses("🕓 На тот же час здесь")
    oleg.sees("Перенесено на сегодня в 18:00", "Перенесено на пт, 20 марта в 10:00")
    await oleg.says("завтра в 15 встреча на складе")
    oleg.sees("завтра в 15:00")
    for moment in ("03-17T13:00", "03-18T10:00", "03-18T13:00", "03-20T05:00"):
        await pomni.until(_at(moment) - Town.hours(0.1))
        said = len(oleg.said)
        await pomni.until(_at(moment))
        assert len(oleg.said) > said, moment

    await oleg.says("вернулся в Москву")
    oleg.sees("Москва, сейчас 08:00", "1 задача стоит", "закрыть отчёт 🔁 (18:00, Алматы)")
    await oleg.presses("Оставить как есть")
    await pomni.until(_at("03-20T13:00"))
    oleg.sees("⏰ закрыть отчёт", "повторяется каждый день в 18:00 (Алматы)")

    oleg.person.sends_location(54.71, 20.51)
    await pomni.settle()
    oleg.sees("Калининград, сейчас 15:00", "1 задача стоит")
    await oleg.presses("🕓 На тот же час здесь")
    await pomni.until(_at("03-21T15:59"))
    said = len(oleg.said)
    await pomni.until(_at("03-21T16:00"))
    assert len(oleg.said) == said + 1
    oleg.sees("⏰ закрыть отчёт", "повторяется каждый день в 18:00")
    assert "(" not in oleg.last.text

    await maria.says("/settings")
    maria.sees("Москва")


async def test_what_was_moved_is_undone(pomni: Town, maria: Somebody) -> None:
    await maria.says("завтра в 10 позвонить в банк")
    await maria.says("я в Алматы")
    await maria.presses("🕓 На тот же час здесь")
    maria.sees("Перенесено на завтра в 10:00")
    await maria.presses("↩️")
    await pomni.until(_at("03-17T06:50"))
    assert maria.heard("⏰ позвонить") == 0
    await pomni.until(_at("03-17T07:00"))
    assert maria.heard("⏰ позвонить") == 1


async def test_in_so_many_hours_is_the_same_moment_everywhere(maria: Somebody) -> None:
    await maria.says("через 3 часа позвонить в банк")
    await maria.says("я в Алматы")
    maria.sees("Алматы, сейчас 11:00")
    assert "задач" not in maria.last.text


async def test_a_zone_of_settings_asks_about_the_tasks_too(maria: Somebody) -> None:
    await maria.says("завтра в 10 позвонить в банк")
    await maria.says("/settings")
    await maria.presses("🕓 Часовой пояс")
    await maria.presses("Омск")
    maria.sees("Омск, сейчас 12:00", "1 задача стоит")


async def test_the_sea_is_in_no_zone(pomni: Town, maria: Somebody) -> None:
    maria.person.sends_location(0.0, -30.0)
    await pomni.settle()
    maria.sees("Не понял, какой там часовой пояс")
