"""The front desk of a salon, as people write there: half sentences, commas, several things at once."""

from datetime import UTC, datetime

import pytest

from tests.town import Somebody, Town


async def test_a_booking_without_an_hour_asks_for_it_with_the_free_ones(salon: Somebody) -> None:
    await salon.says("новый клиент Олена Бондар")
    await salon.says("записать Олену на маникюр завтра в 12 к Ире")
    await salon.says("новый клиент Анна Гусева")
    message = await salon.says("записать Гусеву на стрижку к Ире на завтра")
    salon.sees("Во сколько записать: Анна Гусева · завтра · Ира?")
    salon.sees_buttons("10:00", "11:00", "13:00", "19:00")
    salon.sees_no_button("12:00")
    await salon.says("14 30")
    salon.sees("📅 завтра в 14:30", "Анна Гусева: стрижка · Ира")
    await salon.edits(message, "записать Гусеву на стрижку и маникюр к Ире на завтра")
    await salon.says("/bookings")
    await salon.presses("▶️")
    salon.sees("14:30 Анна Гусева: стрижка и маникюр · Ира")
    await salon.says("записать Гусеву на маникюр в четверг")
    await salon.presses("16:00")
    salon.sees("📅 чт, 19 марта в 16:00", "Анна Гусева: маникюр")


async def test_who_comes_as_usual_needs_not_be_told_more(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    for _ in range(3):
        await salon.says("Гусева была на стрижке у Лены вчера в 19:00, 1500")
        await pomni.passes(days=14)
    await salon.says("записать Гусеву как обычно в пятницу вечером")
    salon.sees("в 19:00", "Анна Гусева: стрижка · Лена")
    await salon.says("записать Гусеву как обычно на вторник на маникюр")
    salon.sees("в 19:00", "Анна Гусева: маникюр · Лена")


async def test_a_visit_told_over_commas_keeps_all_its_services_and_its_price(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева пришла, сделали маникюр и педикюр у Иры 4600")
    salon.sees("✅ Визит", "Анна Гусева: маникюр и педикюр · Ира · 4 600 ₽")
    await salon.says("Гусева пришла, стрижка у Лены, взяла 1500")
    salon.sees("Анна Гусева: стрижка · Лена · 1 500 ₽")
    salon.sees_no_button("Сделка")
    assert "Сделка" not in salon.last.text


async def test_a_call_says_which_booking_is_off_or_moved(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("записать Гусеву на маникюр в среду в 12")
    await salon.says("записать Гусеву на стрижку в субботу в 15")
    await salon.says("Гусева в среду не сможет, перенесла на пятницу")
    salon.sees("Перенесено на пт, 20 марта в 12:00 (было ср, 18 марта в 12:00)")
    await salon.says("Гусева не сможет в субботу")
    salon.sees("Запись снята: сб, 21 марта в 15:00")
    await salon.says("Гусева просит на час попозже")
    salon.sees("Перенесено на пт, 20 марта в 13:00")
    await salon.says("Гусева не придёт в четверг")
    salon.sees("Какая из записей?")
    salon.sees_buttons("📅 пт, 20 марта в 13:00")
    await salon.says("убери Гусеву с пятницы")
    salon.sees("Запись снята: пт, 20 марта в 13:00")


async def test_who_was_not_booked_leaves_no_question_behind(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева не придёт, заболела")
    salon.sees("Записи нет: Анна Гусева. Сохранить ваши слова заметкой?")
    await salon.presses("📝")
    salon.sees("📝 Заметка · Анна Гусева", "Гусева не придёт, заболела")
    await salon.says("не пришла")
    salon.sees("Подходящей записи не нашёл.")
    await salon.says("/today")
    assert "Ждут ответа" not in salon.last.text


async def test_a_newcomer_with_a_phone_behind_the_booking_is_booked(salon: Somebody) -> None:
    await salon.says("новая Екатерина, на завтра в 10 маникюр гель-лак, тел 89035551122")
    salon.sees("Новый клиент: Екатерина", "📅 завтра в 10:00", "маникюр")
    await salon.says("Ольга Степанова 8 916 111-22-33 завтра в 12 брови")
    salon.sees("Новый клиент: Ольга Степанова", "+79161112233", "📅 завтра в 12:00", "брови")


async def test_prices_are_asked_and_a_service_is_added_in_words(salon: Somebody) -> None:
    await salon.says("маникюр теперь 2000")
    await salon.says("педикюр теперь 2600")
    await salon.says("сколько стоит маникюр")
    salon.sees("Маникюр", "2 000 ₽")
    await salon.says("сколько стоит маникюр и педикюр вместе?")
    salon.sees("• Маникюр · 2 000 ₽", "• Педикюр · 2 600 ₽", "Вместе: 4 600 ₽")
    await salon.says("добавь услугу ламинирование ресниц 3200")
    salon.sees("✅ Услуга: Ламинирование ресниц · 3 200 ₽")
    await salon.says("отмени")
    await salon.says("сколько стоит ламинирование")
    assert "3 200" not in salon.last.text.replace("\u00a0", " ")


async def test_a_price_is_no_name_though_somebody_is_asked_for(salon: Somebody) -> None:
    await salon.says("записать на маникюр завтра в 12")
    salon.sees("О ком речь?")
    await salon.says("стрижка теперь 2700")
    salon.sees("✅ Услуга: Стрижка · 2 700 ₽")


async def test_the_day_before_clients_are_reminded_one_after_another(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Кузнецова 8 916 111-22-33")
    await salon.says("новый клиент Анна Гусева 8 916 111-22-44")
    await salon.says("записать Кузнецову на маникюр завтра в 14 к Ире")
    await salon.says("записать Гусеву на стрижку завтра в 15")
    await salon.says("напомни всем о записи на завтра")
    salon.sees("📨 завтра в 14:00 — Вера Кузнецова: маникюр · Ира", "+79161112233", "Ещё не напомнили: 2")
    salon.sees("Вера, напоминаем: ждём вас завтра, 17 марта, в 14:00 на маникюр. Если планы изменились, сообщите")
    card = salon.last
    await salon.presses("✅ Отправлено")
    salon.sees("💬 Напоминание отправлено: завтра в 14:00 — Вера Кузнецова")
    await salon.presses("➡️", on=card)
    salon.sees("📨 завтра в 15:00 — Анна Гусева: стрижка", "Ещё не напомнили: 1")
    await salon.presses("👍 Подтвердила")
    salon.sees("👍 Подтверждено: завтра в 15:00 — Анна Гусева")
    await salon.says("Кузнецова подтвердила")
    salon.sees("👍 Подтверждено: завтра в 14:00 — Вера Кузнецова")
    await salon.says("/undo")
    await salon.says("кто завтра")
    salon.sees("14:00 Вера Кузнецова: маникюр · Ира 💬", "15:00 Анна Гусева: стрижка 👍")
    salon.sees_no_button("📨")
    await salon.says("перенеси Гусеву на завтра 16:00")
    await salon.says("кто завтра")
    salon.sees_buttons("📨 Напомнить о записи: 1")
    await salon.says("пришли напоминания на пятницу")
    salon.sees("Напоминать некому")


@pytest.mark.parametrize("told", ["что не придёт", "оплату", "что ей всё понравилось"])
async def test_what_else_is_confirmed_says_nothing_of_coming(salon: Somebody, told: str) -> None:
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("записать Кузнецову на маникюр завтра в 14 к Ире")
    await salon.says(f"Кузнецова подтвердила, {told}")
    assert "👍 Подтверждено" not in salon.last.text


async def test_clients_are_reminded_of_the_hour_of_the_salon(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("записать Кузнецову на маникюр завтра в 14 к Ире")
    await salon.says("я в Екатеринбурге")
    await salon.says("напомни всем о записи на завтра")
    salon.sees("ждём вас завтра, 17 марта, в 14:00 на маникюр")


async def test_who_was_told_another_hour_is_reminded_anew(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Кузнецова")
    booked = await salon.says("записать Кузнецову на маникюр завтра в 14 к Ире")
    await salon.says("напомни всем о записи на завтра")
    await salon.presses("✅ Отправлено")
    await salon.edits(booked, "записать Кузнецову на маникюр завтра в 16 к Ире")
    await salon.says("напомни всем о записи на завтра")
    salon.sees("📨 завтра в 16:00 — Вера Кузнецова")


async def test_one_reminder_is_one_message_however_many_cards_are_open(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("записать Кузнецову на маникюр завтра в 14 к Ире")
    await salon.says("напомни всем о записи на завтра")
    first = salon.last
    await salon.says("напомни всем о записи на завтра")
    await salon.presses("✅ Отправлено")
    await salon.presses("✅ Отправлено", on=first)
    await salon.says("Кузнецова")
    assert salon.last.text.count("💬") == 1


async def test_who_asks_for_peace_is_not_invited(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на стрижке сегодня")
    await salon.says("Гусева просила больше не писать")
    salon.sees("🔕 Больше не приглашаю: Анна Гусева")
    await pomni.passes(days=60)
    assert salon.heard("с последнего визита") == 0
    await salon.says("Гусевой снова можно писать")
    salon.sees("🔔 Снова приглашаю: Анна Гусева")


async def test_the_morning_opens_with_who_is_booked(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Вера Кузнецова")
    await salon.says("записать Кузнецову на маникюр в четверг в 14 к Ире")
    await pomni.until(datetime(2026, 3, 17, 9, tzinfo=UTC))
    assert salon.heard("Доброе утро") == 0, "nothing is on before Wednesday's digest"
    await pomni.until(datetime(2026, 3, 18, 9, tzinfo=UTC))
    assert salon.heard("Доброе утро") == 1
    assert salon.heard("💇 Записи · завтра\n14:00 Вера Кузнецова: маникюр · Ира") == 1
    salon.sees_buttons("📨 Напомнить о записи: 1")
    await salon.says("Кузнецова не придёт")
    await pomni.until(datetime(2026, 3, 19, 9, tzinfo=UTC))
    assert salon.heard("Доброе утро") == 1, "nobody comes any more"


async def test_what_is_paid_ahead_or_owed_is_a_note_and_no_deal(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева внесла предоплату 1000")
    salon.sees("📝 Заметка · Анна Гусева", "внесла предоплату 1000")
    await salon.says("Гусева взяла подарочный сертификат на 5000")
    salon.sees("📝 Заметка · Анна Гусева", "взяла подарочный сертификат на 5000")
    assert (await pomni.counts())["deal"] == 0


async def test_a_full_day_is_turned_by_pages_and_everybody_on_it_is_reminded(salon: Somebody) -> None:
    """45 clients on one day: nobody falls off its list, nor out of those who are reminded."""
    await salon.says("новый клиент Анна Гусева, 8 916 111-22-33")
    for number in range(45):
        hour, minute = divmod(10 * 60 + number * 12, 60)
        await salon.says(f"запиши Гусеву на маникюр завтра в {hour}:{minute:02}")
        if number:
            await salon.presses("➕ Ещё одна запись")
    await salon.says("кто завтра")
    salon.sees("10:00 Анна Гусева", "13:48 Анна Гусева", "1–20 из 45")
    salon.sees_buttons("📨 Напомнить о записи: 45")
    card = salon.last
    await salon.presses("▶️", on=card)
    salon.sees("14:00 Анна Гусева", "21–40 из 45")
    await salon.presses("▶️", on=salon.last)
    salon.sees("18:48 Анна Гусева", "41–45 из 45")
    await salon.presses("◀️", on=salon.last)
    salon.sees("21–40 из 45")
    await salon.says("напомни всем о записи на завтра")
    salon.sees("Ещё не напомнили: 45")
    await salon.says("/today")
    salon.sees("13:48 Анна Гусева", "… и ещё 25")


async def test_what_a_booking_was_told_with_is_seen_on_its_card_and_when_they_come(
    pomni: Town, salon: Somebody
) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусеву на стрижку завтра в 12, предоплата 500")
    await salon.says("записи на завтра")
    await salon.presses("12:00 Анна Гусева")
    salon.sees("📝 «Гусеву на стрижку, предоплата 500»")
    await pomni.passes(hours=30)
    salon.sees("Пришла?", "предоплата 500")


async def test_a_booking_with_nothing_beside_repeats_no_words(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусеву на стрижку к Ире завтра в 12")
    await salon.says("записи на завтра")
    await salon.presses("12:00 Анна Гусева")
    salon.sees("Анна Гусева: стрижка · Ира")
    assert "📝" not in salon.last.text


async def test_whom_to_warn_because_of_a_master_are_those_booked_with_her(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("новая клиентка Елена Жукова")
    await salon.says("записать Гусеву к Лене на стрижку завтра в 15")
    await salon.says("записать Жукову к Ире на маникюр завтра в 12")
    await salon.says("кого обзвонить завтра из-за Лены")
    salon.sees("15:00 Анна Гусева: стрижка · Лена")
    assert "Жукова" not in salon.last.text
    await salon.says("кого завтра треба попередити через Лену?")
    salon.sees("15:00 Анна Гусева")
