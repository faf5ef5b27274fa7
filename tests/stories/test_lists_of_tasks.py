"""Tasks ticked where they are listed, contacts logged when they are ticked, questions left without buttons."""

from tests.town import Somebody, Town


def _keyboard(somebody: Somebody, text: str) -> list[str]:
    """The buttons of the newest message with that text."""
    return next(message.labels for message in reversed(somebody.said) if text in message.text)


async def test_the_day_is_ticked_off_in_its_list(maria: Somebody) -> None:
    await maria.says("сегодня в 17 полить цветы")
    await maria.says("сегодня в 18 закрыть кассу")
    await maria.says("/today")
    await maria.presses("✅ 1")
    maria.sees("Сделано: полить цветы")
    assert _keyboard(maria, "Сегодня понедельник") == ["2. закрыть кассу", "✅ 2", "🗓 Неделя"]
    await maria.presses("↩️")
    await maria.says("/today")
    maria.sees("полить цветы")


async def test_a_digest_is_ticked_off(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час полить цветы")
    await maria.says("через 2 часа закрыть кассу")
    pomni.clock.move_by(Town.hours(5))
    await pomni.tick()
    maria.sees("1. ⏰ сегодня в 10:00 — полить цветы", "2. ⏰ сегодня в 11:00 — закрыть кассу")
    await maria.presses("✅ 2")
    maria.sees("Сделано: закрыть кассу")
    await maria.presses("✅ 1")
    maria.sees("Сделано: полить цветы")


async def test_tasks_on_the_card_of_a_client(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("встреча с Петровой в среду в 12")
    await maria.says("/find Петрова")
    maria.sees("1. ср, 18 марта в 12:00 — встреча")
    maria.sees_buttons("⏰ 1. встреча", "✅ 1")
    await maria.presses("✅ 1")
    maria.sees("Сделано: встреча")
    assert "✅ 1" not in _keyboard(maria, "Мария Петрова\n")


async def test_a_meeting_that_was_ticked_is_logged_at_once(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("встреча с Петровой в среду в 12")
    await maria.says("/find Петрова")
    await maria.presses("✅ 1")
    await maria.presses("✍️ Записать: 🤝 Встреча")
    await maria.says("договорились о скидке")
    maria.sees("🤝 Встреча", "Мария Петрова")


async def test_a_task_that_is_no_contact_offers_no_log(maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова")
    await maria.says("в среду в 12 подготовить договор для Петровой")
    await maria.says("/find Петрова")
    await maria.presses("✅ 1")
    assert not any(label.startswith("✍️") for label in maria.last.labels)


async def test_a_question_that_was_cancelled_loses_its_buttons(maria: Somebody) -> None:
    await maria.says("звонил Сидорову")
    maria.sees_buttons("➕ Создать")
    await maria.says("/cancel")
    maria.sees("ничего не записал")
    assert _keyboard(maria, "Сидоров") == []
