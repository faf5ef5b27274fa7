"""The words of the front desk: who came and what they paid, whom nobody has marked, who was written to."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def _two_at_noon(pomni: Town, salon: Somebody) -> None:
    """Both were booked for Tuesday noon; it is two hours later."""
    for name, service in (("Анна Гусева", "стрижку"), ("Вера Кузнецова", "маникюр")):
        await salon.says(f"новый клиент {name}")
        await salon.says(f"запиши {name} на {service} завтра в 12")
    await pomni.until(datetime(2026, 3, 17, 11, tzinfo=UTC))


async def _revenue(salon: Somebody) -> str:
    await salon.says("касса")
    assert "Выручка · вторник, 17 марта" in salon.last.text
    return salon.last.text.replace("\N{NO-BREAK SPACE}", " ")


async def test_a_sum_marks_who_came_and_is_told_once(pomni: Town, salon: Somebody) -> None:
    await _two_at_noon(pomni, salon)
    await salon.says("гусева заплатила 3000")
    salon.sees("✅ Визит · Анна Гусева: стрижка · 3 000 ₽")
    await salon.says("гусева отдала 3500 наличными")
    salon.sees("✅ Визит · Анна Гусева: стрижка · 3 500 ₽")
    assert "3 500 ₽" in await _revenue(salon)
    await salon.says("поправь гусевой сумму на 4000")
    assert "4 000 ₽" in await _revenue(salon)
    await salon.says("отмени")
    assert "3 500 ₽" in await _revenue(salon)


async def test_what_is_told_next_morning_is_the_visit_of_yesterday(pomni: Town, salon: Somebody) -> None:
    await _two_at_noon(pomni, salon)
    await pomni.until(datetime(2026, 3, 18, 7, tzinfo=UTC))
    await salon.says("гусева была, 2700")
    await salon.says("/bookings")
    assert "Гусева" not in salon.last.text
    await salon.presses("◀️ вчера")
    salon.sees("12:00 Анна Гусева: стрижка · 2 700 ₽ ✅")


async def test_a_sum_set_right_ahead_keeps_the_client_awaited(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("поправь гусевой сумму на 4000")
    salon.sees("Записи нет")
    await salon.says("запиши Гусеву на стрижку завтра в 12")
    await salon.says("поправь гусевой сумму на 4000")
    await salon.says("записи на завтра")
    salon.sees("12:00 Анна Гусева: стрижка · 4 000 ₽")
    assert "✅" not in salon.last.text


async def test_of_two_who_may_have_come_it_is_asked(pomni: Town, salon: Somebody) -> None:
    await _two_at_noon(pomni, salon)
    await salon.says("пришла, 2200")
    salon.sees("Какая из записей?")
    await salon.presses_part("Вера Кузнецова")
    salon.sees("✅ Визит · Вера Кузнецова: маникюр · 2 200 ₽")


async def test_the_question_is_answered_with_no_or_with_a_sum(pomni: Town, salon: Somebody) -> None:
    await _two_at_noon(pomni, salon)
    first, second = (one for one in salon.said if "Пришла?" in one.text)
    await salon.says("нет", reply_to=first)
    salon.sees("🚫 Неявка", "Анна Гусева")
    await salon.says("да, 2700", reply_to=second)
    salon.sees("✅ Визит · Вера Кузнецова: маникюр · 2 700 ₽")


async def test_who_is_not_marked_is_in_the_morning_list_until_they_are(pomni: Town, salon: Somebody) -> None:
    await _two_at_noon(pomni, salon)
    await salon.says("гусева пришла")
    await pomni.until(datetime(2026, 3, 18, 6, 50, tzinfo=UTC))
    salon.sees("Доброе утро", "❔ Не отмечено, пришли ли: 1")
    await salon.presses("❔ Отметить, кто пришёл")
    salon.sees("вчера в 12:00 — Вера Кузнецова: маникюр")
    await salon.says("кузнецова была, 2000")
    await salon.says("/today")
    assert "Не отмечено" not in salon.last.text


async def test_an_invitation_sent_is_told_in_words(pomni: Town, salon: Somebody) -> None:
    for name in ("Анна Гусева", "Вера Кузнецова"):
        await salon.says(f"новый клиент {name}")
        await salon.says(f"{name} была на маникюре, 2000")
    await pomni.passes(days=40)
    await salon.says("/recall")
    salon.sees("Кого пригласить: 2")
    await salon.presses("➡️ Все по очереди")
    await salon.says("отправлено", reply_to=salon.last)
    await salon.says("/recall")
    salon.sees("Кого пригласить: 1")
    await salon.says("отправила приглашение Кузнецовой")
    await salon.says("отправила приглашение Гусевой")
    await salon.says("/recall")
    assert "Кого пригласить: 1" not in salon.last.text


async def test_the_bookings_of_the_day_and_the_master_behind_the_command(salon: Somebody) -> None:
    for name, master in (("Анна Гусева", "Лене"), ("Вера Кузнецова", "Ире")):
        await salon.says(f"новый клиент {name}")
        await salon.says(f"запиши {name} на маникюр к {master} в пятницу в 12")
    await salon.says("/bookings пятница")
    salon.sees("Анна Гусева", "Вера Кузнецова")
    await salon.says("/bookings в пятницу у Лены")
    salon.sees("Анна Гусева")
    assert "Кузнецова" not in salon.last.text
