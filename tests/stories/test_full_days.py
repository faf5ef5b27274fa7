"""What is put off again and again, and a day that gets full."""

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
