"""Birthdays of contact persons: said of whom, at which client, and greeted by their own name."""

from datetime import UTC, datetime

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def maria_knows(maria: Somebody) -> Somebody:
    """Who was told on March 16 that Светлана of Ромашка has her birthday on May 5."""
    await maria.says("новый клиент ООО «Ромашка»")
    await maria.says("Светлана Петровна из Ромашки, бухгалтер, +79161234567")
    await maria.says("у Светланы из Ромашки др 5 мая")
    maria.sees("Ромашка", "5 мая")
    return maria


async def test_it_is_said_three_days_ahead_and_on_the_day(pomni: Town, maria_knows: Somebody) -> None:
    maria = maria_knows
    await maria.says("/find Ромашка")
    maria.sees("Светлана", "бухгалтер", "🎂 5 мая")
    await pomni.until(datetime(2026, 5, 2, 7, 5, tzinfo=UTC))
    maria.sees("🎂 Скоро день рождения (вт, 5 мая): Светлана Петровна, бухгалтер · ООО «Ромашка»", "+7")
    await pomni.until(datetime(2026, 5, 5, 6, 5, tzinfo=UTC))
    maria.sees("🎂 Сегодня день рождения: Светлана Петровна, бухгалтер · ООО «Ромашка»")
    maria.sees("Светлана Петровна, поздравляем вас с днём рождения")
    await pomni.until(datetime(2027, 5, 5, 6, 5, tzinfo=UTC))
    assert [maria.heard("Скоро день рождения ("), maria.heard("Сегодня день рождения")] == [2, 2]


async def test_who_was_greeted_ahead_is_not_greeted_again(pomni: Town, maria_knows: Somebody) -> None:
    maria = maria_knows
    await maria.says("у Ивана из Ромашки др 6 мая")
    await pomni.until(datetime(2026, 5, 2, 7, 5, tzinfo=UTC))
    await maria.presses("🎉 Поздравили")
    maria.sees("Светлана Петровна")
    await pomni.until(datetime(2026, 5, 7, 12, 0, tzinfo=UTC))
    assert maria.heard("Сегодня день рождения: Светлана") == 0
    assert maria.heard("Сегодня день рождения: Иван · ООО «Ромашка»") == 1, "another person has a day of their own"


async def test_undo_forgets_it(pomni: Town, maria_knows: Somebody) -> None:
    await maria_knows.says("отмени")
    await pomni.until(datetime(2026, 5, 6, 12, 0, tzinfo=UTC))
    assert maria_knows.heard("день рождения (") + maria_knows.heard("Сегодня день рождения") == 0


async def test_an_edited_day_is_the_one_that_counts(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент ООО «Ромашка»")
    message = await maria.says("у Светланы из Ромашки др 5 мая")
    await maria.edits(message, "у Светланы из Ромашки др 15 мая")
    await pomni.until(datetime(2026, 5, 14, 12, 0, tzinfo=UTC))
    assert maria.heard("Сегодня день рождения") == 0
    await pomni.until(datetime(2026, 5, 15, 12, 0, tzinfo=UTC))
    assert maria.heard("Сегодня день рождения: Светлана · ООО «Ромашка»") == 1


async def test_another_lead_holds_for_persons_too(pomni: Town, maria_knows: Somebody) -> None:
    maria = maria_knows
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("✓ 🎁")
    await maria.presses("7 дней")
    await pomni.until(datetime(2026, 4, 28, 7, 5, tzinfo=UTC))
    maria.sees("Скоро день рождения (вт, 5 мая): Светлана Петровна")


async def test_a_greeting_for_somebody_s_wife_does_not_go_to_the_client(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов, +79161234567")
    await maria.says("у Громова жена Ирина, др 5 мая")
    await maria.says("др сына Громова 6 мая")
    maria.sees("контактное лицо сын", "6 мая")
    await pomni.until(datetime(2026, 5, 5, 6, 5, tzinfo=UTC))
    maria.sees("Сегодня день рождения: Ирина, жена · Илья Громов", "Телефон клиента (Илья Громов)", "+7")
    maria.sees_no_button("WhatsApp")
    maria.sees_no_button("Telegram")
    await pomni.until(datetime(2026, 5, 6, 6, 5, tzinfo=UTC))
    maria.sees("Сегодня день рождения: сын · Илья Громов")


async def test_one_client_s_son_is_not_every_son(maria: Somebody) -> None:
    await maria.says("новый клиент Илья Громов")
    await maria.says("новый клиент Ольга Петрова")
    await maria.says("др сына Петровой 25 ноября")
    await maria.says("др сына Громова 3 мая")
    maria.sees("Илья Громов: контактное лицо сын, день рождения 3 мая")
    assert "Петрова" not in maria.last.text
    await maria.says("др сына Петровой 26 ноября")
    await maria.says("/find Петрова")
    maria.sees("сын · 🎂 26 ноября")
    assert maria.last.text.count("сын") == 1
