"""What must not be forgotten comes by itself, once, at its moment."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from storage.tables import Inbox, Outbox
from tests.town import Somebody, Town


async def test_a_birthday_in_the_morning(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, др 18 марта 1988")
    await pomni.until(datetime(2026, 3, 18, 5, 55, tzinfo=UTC))
    assert maria.heard("день рождения: Мария") == 0
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    maria.sees("🎂 Сегодня день рождения", "Мария Петрова", "38")


async def test_a_birthday_comes_every_year_once(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, др 18 марта")
    await pomni.passes(days=800)
    assert maria.heard("Сегодня день рождения") == 3


async def test_29_february_is_the_28th_in_a_common_year(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, др 29 февраля")
    await pomni.until(datetime(2027, 2, 28, 7, 0, tzinfo=UTC))
    maria.sees("Сегодня день рождения")


async def test_a_stalled_deal_is_said_once_to_its_owner(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.passes(days=6)
    assert oleg.heard("Сделка стоит") == 0
    await pomni.passes(days=2)
    oleg.sees("Сделка стоит 7 дней", "Ольга Белых", "120 000 ₽")
    await pomni.passes(days=20)
    assert oleg.heard("Сделка стоит") == 1
    assert maria.heard("Сделка стоит") == 0


async def test_a_contact_starts_the_quiet_anew(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await pomni.passes(days=6)
    await maria.says("звонил Белых")
    await pomni.passes(days=6)
    assert maria.heard("Сделка стоит") == 0
    await pomni.passes(days=1)
    assert maria.heard("Сделка стоит") == 0, "a Sunday: nobody works"
    await pomni.passes(days=1)
    maria.sees("Сделка стоит 8 дней")


async def test_a_note_or_an_attempt_is_no_contact(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await pomni.passes(days=6)
    await maria.says("не дозвонился до Белых")
    await maria.says("запиши: Белых любит зелёный чай")
    await pomni.passes(days=2)
    maria.sees("Сделка стоит")


async def test_while_a_task_lies_ahead_it_is_not_stalled(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await maria.says("26 марта в 10 позвонить Белых")
    await pomni.passes(days=9)
    assert maria.heard("Сделка стоит") == 0
    await pomni.passes(days=3)
    assert maria.heard("Сделка стоит") == 1


async def test_a_stall_hidden_for_two_months_by_a_task_is_said_when_the_task_is_past(
    pomni: Town, maria: Somebody
) -> None:
    await maria.says("новый клиент Пётр Громов")
    await maria.says("сделка с Громовым на 200 тысяч")
    await maria.says("через 2 месяца позвонить Громову")
    await pomni.passes(days=58)
    assert maria.heard("Сделка стоит") == 0
    await pomni.passes(days=6)
    assert maria.heard("Сделка стоит") == 1


async def test_undo_of_the_contact_brings_the_stall_back(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await pomni.passes(days=6)
    await maria.says("звонил Белых")
    await maria.says("/undo")
    await pomni.passes(days=2)
    maria.sees("Сделка стоит")


async def test_a_salon_hears_that_a_month_has_passed(pomni: Town, maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("Гусева была на стрижке")
    maria.sees("Визит", "Анна Гусева")
    await pomni.passes(days=29)
    assert maria.heard("с последнего визита") == 0
    await pomni.passes(days=2)
    maria.sees("Прошёл месяц с последнего визита", "Анна Гусева")
    await pomni.passes(days=60)
    assert maria.heard("с последнего визита") == 1


async def test_a_booking_ahead_silences_the_invitation(pomni: Town, maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("Гусева была на стрижке")
    await maria.says("записать Гусеву на стрижку 20 апреля в 12")
    await pomni.passes(days=32)
    assert maria.heard("с последнего визита") == 0


async def test_sales_people_are_not_asked_to_invite(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("был у Гусевой")
    await pomni.passes(days=40)
    assert maria.heard("с последнего визита") == 0


async def test_after_downtime_the_missed_ones_come_once_as_one_digest(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, др 18 марта")
    await maria.says("завтра в 11 сдать отчёт")
    await maria.says("завтра в 12 заказать картридж")
    said = len(maria.said)
    pomni.clock.move_by(pomni.hours(60))
    await pomni.tick()
    assert len(maria.said) == said + 1
    maria.sees("Пока меня не было", "сдать отчёт", "заказать картридж", "Мария Петрова")
    await pomni.tick()
    assert len(maria.said) == said + 1


async def test_what_makes_no_sense_any_more_is_not_said(pomni: Town, maria: Somebody) -> None:
    await maria.says("через час сдать отчёт")
    pomni.clock.move_by(pomni.hours(1.01))
    await pomni.pomni.ticks.sweep()
    maria.person.sends("готово")
    await pomni.pomni.poller.round(hold=0)
    while await pomni.pomni.worker.round():
        pass
    await pomni.settle()
    assert maria.heard("⏰ сдать отчёт") <= 1


async def test_a_birthday_is_put_off_by_an_hour(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, др 18 марта")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    await maria.presses("⏱ Через час")
    maria.sees("Напомню сегодня в 10:0")
    await pomni.passes(hours=2)
    assert maria.heard("Сегодня день рождения") == 2


async def test_a_reminder_answered_twice_is_settled_once(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, др 18 марта")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    reminder = maria.last
    done = next(button for button in reminder.buttons if "Поздравили" in button["text"])["callback_data"]
    await maria.presses_data(reminder, done)
    assert reminder.labels == []
    said = len(maria.said)
    await maria.presses_data(reminder, done)
    assert len(maria.said) == said
    assert "уже ответили" in str(maria.remarks)


async def test_reminders_keep_the_zone_over_a_clock_change(pomni: Town, maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🕓")
    await maria.presses("✏️ Другой")
    await maria.says("Киев")
    await maria.says("30 марта в 9 сдать отчёт")
    await pomni.until(datetime(2026, 3, 30, 5, 59, tzinfo=UTC))
    assert maria.heard("⏰ сдать отчёт") == 0
    await pomni.until(datetime(2026, 3, 30, 6, 1, tzinfo=UTC))
    maria.sees("⏰ сдать отчёт")


async def test_after_a_week_only_the_records_are_kept(
    pomni: Town, maria: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scheduler.ticks.PURGED", 2)
    for number in range(5):
        await maria.says(f"новый клиент Пётр Петров{number}")
    await pomni.passes(days=8)
    await pomni.pomni.ticks.purge()
    async with pomni.pomni.books.engine.connect() as connection:
        left = [
            (await connection.execute(select(func.count()).select_from(table))).scalar() for table in (Inbox, Outbox)
        ]
    assert left == [0, 0]
    assert (await pomni.counts())["client"] == 5


async def test_after_a_week_away_one_message_says_what_was_missed(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    """It is too late for a birthday, and that is said; a meeting and the mornings go by in silence."""
    for somebody, surname in ((maria, "Петров"), (oleg, "Белых")):
        await somebody.says(f"новый клиент Пётр {surname}, др 18 марта")
        await somebody.says("завтра в 11 сдать отчёт")
        await somebody.says("послезавтра в 15 встреча на складе")
    await oleg.says("сделка Белых на 120 тыс")
    before = [len(somebody.said) for somebody in (maria, oleg)]
    pomni.clock.move_by(pomni.hours(7 * 24 + 4))
    await pomni.tick()
    for somebody, surname, said in zip((maria, oleg), ("Петров", "Белых"), before, strict=True):
        assert [message.text[:16] for message in somebody.said[said:]] == ["Пока меня не был"]
        somebody.sees(
            "сдать отчёт", "Сказать вовремя уже не получилось", "🎂 Дни рождения", f"18 марта: Пётр {surname}"
        )
        somebody.sees_buttons(f"👤 Пётр {surname}")
    oleg.sees("Сделка стоит 7 дней")
    await pomni.tick()
    assert [len(somebody.said) for somebody in (maria, oleg)] == [said + 1 for said in before]
