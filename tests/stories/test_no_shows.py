"""Who did not come: asked of a day or a week, with those of whom nobody has said it."""

from datetime import UTC, datetime

from tests.town import Somebody, Town


async def _tuesday(pomni: Town, salon: Somebody) -> None:
    """On Monday Гусева did not come, Котова came, and of Кузнецова nobody has said it; it is Tuesday noon."""
    for name in ("Анна Гусева", "Вера Кузнецова", "Яна Котова"):
        await salon.says(f"новый клиент {name}")
    await salon.says("запиши Гусеву на стрижку к Ире сегодня в 12")
    await salon.says("запиши Кузнецову на маникюр сегодня в 13")
    await salon.says("запиши Котову на маникюр сегодня в 14")
    await pomni.until(datetime(2026, 3, 16, 13, tzinfo=UTC))
    await salon.says("Гусева не пришла")
    await salon.says("Котова пришла")
    await pomni.until(datetime(2026, 3, 17, 9, tzinfo=UTC))


async def test_those_who_did_not_come_are_listed(pomni: Town, salon: Somebody) -> None:
    await _tuesday(pomni, salon)
    await salon.says("кто не пришёл на этой неделе?")
    salon.sees("🚫 Не пришли · 16–22 марта", "• вчера в 12:00 — Анна Гусева: стрижка · Ира")
    salon.sees("Не отмечено, пришли ли:\n• вчера в 13:00 — Вера Кузнецова: маникюр")
    assert "Котова" not in salon.last.text
    await salon.presses("🚫 вчера в 12:00 — Анна Гусева")
    salon.sees("🚫 Неявка", "Анна Гусева")
    salon.sees_buttons("🗓 Перенести")
    await salon.says("кто не пришёл вчера")
    salon.sees("🚫 Не пришли · понедельник, 16 марта", "Анна Гусева")
    await salon.presses("❔ вчера в 13:00")
    await salon.presses("✅ Пришла")
    await salon.says("кто не пришёл вчера")
    assert "Не отмечено" not in salon.last.text


async def test_a_day_is_turned_to_the_one_before(pomni: Town, salon: Somebody) -> None:
    await _tuesday(pomni, salon)
    await salon.says("кто не пришёл")
    salon.sees("Прошедших записей за это время нет")
    await salon.presses("◀️ вчера")
    salon.sees("• вчера в 12:00 — Анна Гусева")
    await salon.presses("▶️ сегодня")
    salon.sees_no_button("▶️")


async def test_a_question_marks_nobody(pomni: Town, salon: Somebody) -> None:
    """The only one who is awaited just now is not the answer."""
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву на стрижку сегодня в 12")
    await pomni.until(datetime(2026, 3, 16, 9, 30, tzinfo=UTC))
    await salon.says("кто не пришёл")
    salon.sees("Не отмечено, пришли ли", "• сегодня в 12:00 — Анна Гусева")
    await salon.says("/bookings")
    salon.sees("12:00 Анна Гусева: стрижка")
    assert "🚫" not in salon.last.text


async def test_everybody_came(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву на стрижку сегодня в 12")
    await pomni.until(datetime(2026, 3, 16, 13, tzinfo=UTC))
    await salon.says("Гусева пришла")
    await salon.says("кто не пришёл сегодня?")
    salon.sees("🚫 Не пришли · понедельник, 16 марта", "🙌 Все пришли")
    await salon.says("кого пригласить?")
    salon.sees("Приглашать пока некого")


async def test_who_did_not_come_is_moved(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Елена Жукова")
    await salon.says("запиши Жукову на стрижку к Ире завтра в 10")
    await pomni.until(datetime(2026, 3, 17, 9, 30, tzinfo=UTC))
    await salon.says("Жукова не пришла")
    salon.sees("🚫 Неявка")
    await salon.says("перенеси Жукову на вторник в 12")
    salon.sees("Перенесено на вт, 24 марта в 12:00", "Елена Жукова")


async def test_who_did_not_come_and_is_moved_in_one_breath(pomni: Town, salon: Somebody) -> None:
    await salon.says("новый клиент Елена Жукова")
    await salon.says("запиши Жукову на стрижку к Ире завтра в 10")
    await pomni.until(datetime(2026, 3, 17, 9, 30, tzinfo=UTC))
    await salon.says("Жукова не пришла, перенеси на четверг в 17")
    salon.sees("Перенесено на чт, 19 марта в 17:00 (было сегодня в 10:00) — Елена Жукова")
    assert "Неявка" not in salon.last.text
    await salon.says("/undo")
    salon.sees("снова сегодня в 10:00")
