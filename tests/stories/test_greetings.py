"""Clients are greeted on their days: said in time, with the text ready, and written down with a tap."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def opens_salon(owner: Somebody) -> None:
    await owner.says("/settings")
    await owner.presses("🏷")
    await owner.presses("💇")


async def test_a_birthday_is_said_three_days_ahead_and_on_the_day(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Валерьевич Громов, +79123456789, др 26 марта 1986")
    await pomni.until(datetime(2026, 3, 23, 6, 55, tzinfo=UTC))
    assert maria.heard("день рождения (") == 0
    await pomni.until(datetime(2026, 3, 23, 7, 5, tzinfo=UTC))
    maria.sees("🎂 Скоро день рождения (чт, 26 марта): Андрей Валерьевич Громов · 40 лет")
    maria.sees("Андрей Валерьевич, поздравляем вас с днём рождения!", "+79123456789")
    maria.sees_buttons("📋 Скопировать текст", "WhatsApp", "Telegram", "🎉 Поздравили", "⏰ Следующий шаг")
    await pomni.until(datetime(2026, 3, 26, 6, 5, tzinfo=UTC))
    maria.sees("🎂 Сегодня день рождения: Андрей Валерьевич Громов · 40 лет")
    maria.sees_buttons("🎉 Поздравили", "📞 Звонок")


async def test_the_greeting_is_written_down_and_taken_back(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Громов, др 18 марта")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    maria.sees("Сегодня день рождения")
    await maria.presses("🎉 Поздравили")
    maria.sees("🎉 Поздравление отправлено: Андрей Громов")
    assert (await pomni.counts())["interaction"] == 1
    await maria.presses("↩️ Отменить")
    assert (await pomni.counts())["interaction"] == 0
    await maria.says("карточка Громова")
    assert "поздравляем" not in maria.last.text


async def test_who_asked_not_to_be_written_to_is_greeted_otherwise(pomni: Town, maria: Somebody) -> None:
    await opens_salon(maria)
    await maria.says("новый клиент Анна Громова, +79123456789, др 18 марта")
    await maria.says("Громова просила не писать ей")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    maria.sees("Сегодня день рождения", "+79123456789", "🔕 Просили не писать: поздравьте лично или по телефону.")
    maria.sees_buttons("🎉 Поздравили", "📞 Звонок")
    for button in ("📋", "WhatsApp", "Telegram", "🌐"):
        maria.sees_no_button(button)


async def test_who_was_greeted_ahead_is_not_greeted_again(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Громов, др 26 марта")
    await pomni.until(datetime(2026, 3, 23, 7, 5, tzinfo=UTC))
    await maria.presses("🎉 Поздравили")
    await pomni.passes(days=7)
    assert maria.heard("Сегодня день рождения") == 0
    await pomni.passes(days=365)
    assert [maria.heard("Скоро день рождения ("), maria.heard("Сегодня день рождения")] == [2, 1]


async def test_known_too_late_it_is_said_on_the_day_alone(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Громов, др 17 марта")
    await pomni.passes(days=3)
    assert [maria.heard("Скоро день рождения ("), maria.heard("Сегодня день рождения")] == [0, 1]


async def test_how_many_days_ahead_is_set_with_a_tap(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Громов, др 26 марта")
    await maria.says("/settings")
    await maria.presses("🔔 Напоминания")
    await maria.presses("✓ 🎁")
    await maria.presses("7 дней")
    await pomni.until(datetime(2026, 3, 19, 7, 5, tzinfo=UTC))
    maria.sees("Скоро день рождения")
    await pomni.passes(days=6)
    assert maria.heard("Скоро день рождения (") == 1


async def test_a_changed_birthday_is_said_on_its_new_day(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Громов, др 26 марта")
    await pomni.until(datetime(2026, 3, 22, 12, 0, tzinfo=UTC))
    await maria.says("день рождения Громова 28 марта")
    await pomni.until(datetime(2026, 3, 24, 12, 0, tzinfo=UTC))
    assert maria.heard("Скоро день рождения (") == 0
    await pomni.until(datetime(2026, 3, 25, 12, 0, tzinfo=UTC))
    maria.sees("Скоро день рождения (сб, 28 марта)")


async def test_clients_are_greeted_in_their_own_language(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Валерьевич Громов, др 18 марта")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    await maria.presses("🌐 Русский")
    maria.sees("Андрію Валерійовичу, вітаємо вас із днем народження!")
    await maria.says("/undo")
    maria.sees("язык писем — Андрей Валерьевич Громов")
    await pomni.passes(days=365)
    maria.sees("поздравляем вас с днём рождения!")


async def test_the_greeting_in_own_words(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("/settings")
    await oleg.presses("🎂 Поздравление")
    assert oleg.heard("Пришлите новый текст") == 0
    assert any("только владелец" in remark for remark in oleg.remarks)
    await maria.says("новый клиент Андрей Громов, др 18 марта")
    await maria.says("/settings")
    await maria.presses("🎂 Поздравление")
    await maria.says("[имя], с праздником! Ваш подарок ждёт вас.")
    maria.sees("Андрей Валерьевич, с праздником! Ваш подарок ждёт вас.")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    maria.sees("Андрей, с праздником! Ваш подарок ждёт вас.")


async def test_an_own_text_is_taken_back(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Андрей Громов, др 18 марта")
    for text in ("[имя], с праздником!", "[имя], ура!"):
        await maria.says("/settings")
        await maria.presses("🎂 Поздравление")
        await maria.says(text)
    await maria.presses("↩️ Отменить")
    maria.sees("изменение текста для клиентов")
    await maria.says("/settings")
    await maria.presses("🎂 Поздравление")
    maria.sees("[имя], с праздником!")
    await maria.presses("Вернуть обычный текст")
    await maria.presses("↩️ Отменить")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    maria.sees("Андрей, с праздником!")


async def test_a_salon_thanks_for_a_year(pomni: Town, maria: Somebody) -> None:
    await opens_salon(maria)
    await maria.says("новый клиент Анна Гусева")
    await maria.says("Гусева была на стрижке")
    await pomni.passes(days=100)
    await maria.says("Гусева была на стрижке")
    await pomni.until(datetime(2027, 3, 16, 6, 55, tzinfo=UTC))
    assert maria.heard("Годовщина") == 0
    await pomni.until(datetime(2027, 3, 16, 7, 5, tzinfo=UTC))
    maria.sees("💐 Годовщина: год с первого визита · Анна Гусева")
    maria.sees("Анна, сегодня год со дня вашего первого визита к нам.")
    await maria.presses("🎉 Поздравили")
    await pomni.passes(days=300)
    await maria.says("Гусева была на стрижке")
    await pomni.until(datetime(2028, 3, 16, 7, 5, tzinfo=UTC))
    maria.sees("2 года с первого визита")


async def test_who_came_once_or_long_ago_is_not_thanked(pomni: Town, maria: Somebody) -> None:
    await opens_salon(maria)
    for name in ("Анна Гусева", "Ольга Белых"):
        await maria.says(f"новый клиент {name}")
        await maria.says(f"{name.split()[1]} была на стрижке")
    await pomni.passes(days=2)
    await maria.says("Белых была на стрижке")
    await pomni.passes(days=740)
    assert maria.heard("Годовщина") == 1, "a year after two visits; not after two years of silence"


async def test_a_service_is_taken_back(maria: Somebody) -> None:
    await opens_salon(maria)
    await maria.says("/services")
    await maria.presses("➕ Добавить")
    await maria.says("Чистка лица 3000, раз в 40 дней")
    await maria.says("/services")
    await maria.presses("Чистка лица")
    await maria.presses("💰 Цена")
    await maria.says("3500")
    maria.sees("3 500 ₽")
    await maria.presses("↩️ Отменить")
    maria.sees("изменение услуги")
    await maria.says("/services")
    maria.sees("Чистка лица · 3 000 ₽")
    await maria.presses("Стрижка")
    await maria.presses("🗑 Убрать")
    await maria.says("/services")
    assert "Стрижка" not in maria.last.text
    await maria.says("/undo")
    await maria.says("/services")
    maria.sees("Стрижка")
    await maria.says("/undo")
    maria.sees("услуга Чистка лица")
    await maria.says("/services")
    assert "Чистка лица" not in maria.last.text
