"""An invitation is answered in words, and the child of a client is greeted through the parent."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def _due(pomni: Town, salon: Somebody) -> None:
    """Анна came on March 16; on April 25 her invitation is opened from the worklist."""
    await salon.says("новый клиент Анна Гусева, 8 916 123-45-67")
    await salon.says("Гусева была на маникюре у Иры, 2000")
    await pomni.passes(days=40)
    await salon.says("/recall")
    await salon.presses("➡️ Все по очереди")


async def test_the_next_invitation_waits_until_then(pomni: Town, salon: Somebody) -> None:
    await _due(pomni, salon)
    await salon.says("просит не беспокоить до июля", reply_to=salon.last)
    salon.sees("⏱ Анна Гусева: напомню", "1 июля")
    await salon.says("/recall")
    salon.sees("Приглашать пока некого")
    await pomni.until(datetime(2026, 7, 1, 12, tzinfo=UTC))
    await salon.says("/recall")
    salon.sees("Анна Гусева: прошло 4 месяца · маникюр · Ира · +79161234567")


async def test_it_is_refused_or_taken_up(pomni: Town, salon: Somebody) -> None:
    await _due(pomni, salon)
    card = salon.last
    await salon.says("больше не придёт", reply_to=card)
    salon.sees("🔕 Больше не приглашаю: Анна Гусева")
    await salon.says("отмени")
    await salon.says("Гусева хочет в понедельник в 12")
    salon.sees("📅 пн, 27 апреля в 12:00 — Анна Гусева")


async def test_on_their_birthday_a_client_is_greeted_and_the_next_day_invited(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева, 8 916 123-45-67, др 15 апреля")
    await salon.says("Гусева приходила")
    await pomni.until(datetime(2026, 4, 15, 12, tzinfo=UTC))
    salon.sees("🎂 Сегодня день рождения: Анна Гусева")
    assert salon.heard("с последнего визита") == 0
    await pomni.until(datetime(2026, 4, 16, 12, tzinfo=UTC))
    salon.sees("🔔 Прошёл месяц с последнего визита: Анна Гусева")


async def test_who_is_ill_is_left_alone_for_two_weeks(pomni: Town, salon: Somebody) -> None:
    await _due(pomni, salon)
    await salon.says("Гусева заболела")
    salon.sees("📝 Заметка · Анна Гусева", "⏱ Анна Гусева: напомню сб, 9 мая")
    await salon.says("/recall")
    salon.sees("Приглашать пока некого")
    await pomni.until(datetime(2026, 5, 12, 12, tzinfo=UTC))
    salon.sees("с последнего визита: Анна Гусева")


async def test_who_is_ill_and_booked_is_seen_to_be_booked(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева, 8 916 123-45-67")
    await salon.says("Гусева на маникюр к Ире в пятницу в 12")
    await salon.says("Гусева в больнице")
    salon.sees("⏱ Анна Гусева: до пн, 30 марта не приглашаю", "📅 Запись остаётся: пт, 20 марта в 12:00")


async def test_who_writes_in_latin_letters_means_the_same_client(salon: Somebody) -> None:
    await salon.says("новый клиент Полина Зайцева")
    await salon.says("Zaitseva is ill, don't call until July")
    salon.sees("📝 Заметка · Полина Зайцева", "Полина Зайцева: до ср, 1 июля не приглашаю")


async def test_a_daughter_is_greeted_through_her_mother(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева, 8 916 123-45-67")
    await salon.says("у Гусевой у дочки Маши др 5 июня")
    salon.sees("Маша", "дочка", "5 июня")
    await pomni.until(datetime(2026, 6, 5, 6, 5, tzinfo=UTC))
    salon.sees("🎂 Сегодня день рождения: Маша, дочка · Анна Гусева")
    salon.sees("Анна, сегодня у Маши день рождения! Поздравляем вас и вашу семью")
    assert any(label.startswith("WhatsApp") for label in salon.last.labels)
    await salon.presses("🎉 Поздравили")
    salon.sees("🎉 Поздравление отправлено: Маша")
