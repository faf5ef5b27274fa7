"""What was asked of colleagues: listed, reminded of, taken back."""

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def asked(maria: Somebody, oleg: Somebody) -> Somebody:
    """Олег, whom Мария has asked to call Ромашка."""
    await maria.says("новый клиент ООО Ромашка")
    await maria.says("поручи Олегу позвонить Ромашке завтра в 10")
    return oleg


async def test_what_was_asked_is_listed_by_how_it_stands(pomni: Town, maria: Somebody, asked: Somebody) -> None:
    await maria.says("мои поручения")
    maria.sees("📤 Ваши поручения", "⏳ Впереди", "1. завтра в 10:00 — позвонить Ромашке", "Олег · ещё нет ответа")
    await asked.presses("👍 Принять")
    await maria.says("что поручено Олегу?")
    assert "ещё нет ответа" not in maria.last.text
    await pomni.passes(days=2)
    await maria.says("кто не сделал")
    maria.sees("🔥 Просрочено", "позвонить Ромашке")
    await asked.says("звонил Ромашке, думают")
    await asked.presses("✅ Закрыть")
    await maria.says("что я поручила")
    maria.sees("✅ Сделано за 7 дней", "• сегодня — позвонить Ромашке")
    assert "🔥 Просрочено" not in maria.last.text


async def test_the_colleague_is_reminded(maria: Somebody, asked: Somebody) -> None:
    await maria.says("мои поручения")
    await maria.presses("1. позвонить Ромашке")
    await maria.presses("🔔 Напомнить: Олег")
    maria.sees("🔔 Напоминание отправлено: Олег")
    asked.sees("🔔 Мария напоминает о поручении", "позвонить Ромашке")
    await asked.presses("👍 Принять")
    maria.sees("👍 Олег берётся")


async def test_it_is_taken_back(maria: Somebody, asked: Somebody) -> None:
    await maria.says("мои поручения")
    await maria.presses("1. позвонить Ромашке")
    await maria.presses("↩️ Забрать себе")
    asked.sees("↩️ Мария забирает задачу себе", "позвонить Ромашке")
    await maria.says("мои поручения")
    maria.sees("Открытых поручений коллегам нет")
    await maria.says("/today")
    maria.sees("позвонить Ромашке")


async def test_a_name_that_is_nobodys_is_asked(maria: Somebody, asked: Somebody) -> None:
    await maria.says("что я поручила Пете")
    maria.sees("В команде нет такого: «Петя»")
    await maria.presses("Олег")
    maria.sees("👤 Олег", "позвонить Ромашке")
    await asked.says("мои поручения")
    asked.sees("Открытых поручений коллегам нет")


async def test_who_leads_and_asked_nothing_hears_what_is_overdue(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("завтра в 10 купить бумагу")
    await pomni.passes(days=2)
    await maria.says("кто не сделал")
    maria.sees("🔥 Просроченные задачи", "Олег", "купить бумагу")
