"""What is put off again and again, and a day that gets full."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def test_a_task_put_off_is_counted(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    await pomni.passes(hours=2)
    await maria.presses("📅 Завтра")
    assert "Переносится" not in maria.last.text
    await pomni.passes(days=1)
    await maria.presses("📅 Завтра")
    maria.sees("Перенесено", "Переносится второй раз")
    await maria.presses("⏱ Через час")
    assert "Переносится" not in maria.last.text
    await pomni.passes(days=1)
    await maria.presses("📅 Завтра")
    maria.sees("Переносится третий раз")
    await maria.presses("↩️")
    await maria.says("перенеси отчёт на пятницу")
    maria.sees("Переносится третий раз")


async def test_the_sixth_task_of_a_day_is_said_and_moved_to_a_freer_one(maria: Somebody) -> None:
    for hour in range(10, 15):
        await maria.says(f"20 марта в {hour} позвонить клиенту номер {hour}")
        assert "шестая" not in maria.last.text
    await maria.says("20 марта в 16 позвонить в банк")
    maria.sees("Это уже шестая задача на этот день: пт, 20 марта. Свободнее пн, 23 марта")
    await maria.presses("📅 Лучше пн, 23 марта")
    maria.sees("Перенесено на пн, 23 марта в 16:00")
    await maria.says("20 марта в 17 полить цветы")
    maria.sees("шестая задача")
    await maria.says("20 марта в 18 закрыть кассу")
    assert "задача на этот день" not in maria.last.text


async def test_the_sixth_task_of_tomorrow_by_a_button_of_the_evening(pomni: Town, maria: Somebody) -> None:
    for hour in range(10, 15):
        await maria.says(f"завтра в {hour} позвонить клиенту номер {hour}")
    await maria.says("сегодня в 16 закрыть кассу")
    await pomni.until(datetime(2026, 3, 16, 15, 5, tzinfo=UTC))
    await maria.presses("➡️ 1 на завтра")
    assert maria.heard("Это уже шестая задача на этот день: завтра. Свободнее ср, 18 марта") == 1
    await maria.presses("📅 Лучше ср, 18 марта")
    maria.sees("Перенесено на ср, 18 марта в 16:00", "Переносится второй раз")


async def test_words_put_off_in_another_way_are_counted_too(pomni: Town, maria: Somebody) -> None:
    await maria.says("сегодня в 12 сдать отчёт")
    await maria.says("перенеси отчёт на завтра")
    await maria.says("перенеси отчёт на день позже")
    maria.sees("Переносится второй раз")
    await pomni.until(datetime(2026, 3, 18, 9, 5, tzinfo=UTC))
    await maria.says("послезавтра", reply_to=next(m for m in reversed(maria.said) if "⏰ сдать отчёт" in m.text))
    maria.sees("Переносится третий раз")
