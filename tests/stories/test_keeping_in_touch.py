"""Nobody is forgotten: VIP and others by their circle, contracts before they end, quotes that got no answer."""

from datetime import UTC, datetime

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def gromov(maria: Somebody) -> Somebody:
    """Who knows a client and spoke to him today."""
    await maria.says("новый клиент Андрей Громов")
    await maria.says("звонил Громову, думает")
    return maria


async def test_a_vip_is_not_left_alone_for_two_weeks(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("Громов — VIP")
    gromov.sees("✏️ Андрей Громов: ⭐ VIP")
    await pomni.until(datetime(2026, 3, 30, 6, 55, tzinfo=UTC))
    assert gromov.heard("VIP без внимания") == 0
    await pomni.until(datetime(2026, 3, 30, 7, 5, tzinfo=UTC))
    gromov.sees("⭐ VIP без внимания: Андрей Громов. Прошло 14 дней", "звонил Громову")
    await pomni.passes(days=10)
    assert gromov.heard("VIP без внимания") == 1
    await pomni.passes(days=5)
    assert gromov.heard("VIP без внимания") == 2, "as long again"


async def test_a_contact_starts_the_count_anew_and_undo_takes_it_back(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("Громов вип")
    await pomni.passes(days=10)
    await gromov.says("звонил Громову")
    await pomni.passes(days=6)
    assert gromov.heard("VIP без внимания") == 0
    await gromov.says("/undo")
    await pomni.passes(days=1)
    assert gromov.heard("VIP без внимания") == 1


async def test_an_attempt_is_no_contact(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("Громов — VIP")
    await pomni.passes(days=10)
    await gromov.says("не дозвонился до Громова")
    await pomni.passes(days=5)
    assert gromov.heard("VIP без внимания") == 1


async def test_others_are_remembered_after_ninety_days_but_not_for_ever(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("новый клиент Пётр Орлов")
    await pomni.passes(days=89)
    assert gromov.heard("Давно не общались") == 0
    await pomni.passes(days=3)
    gromov.sees("👋 Давно не общались: Андрей Громов. Прошёл 91 день")
    await pomni.passes(days=700)
    assert gromov.heard("Давно не общались: Андрей Громов") == 4, "a year of silence is enough"
    assert gromov.heard("Давно не общались: Пётр Орлов") == 0, "nobody ever spoke to him"


async def test_a_task_ahead_keeps_it_quiet(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("Громов — VIP")
    await gromov.says("10 апреля в 11 позвонить Громову")
    await pomni.until(datetime(2026, 4, 10, 12, 0, tzinfo=UTC))
    assert gromov.heard("VIP без внимания") == 0
    await pomni.passes(days=4)
    assert gromov.heard("VIP без внимания") == 1


async def test_a_task_called_off_silences_no_longer(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("Громов — VIP")
    await gromov.says("через месяц позвонить Громову")
    await pomni.passes(days=20)
    assert gromov.heard("VIP без внимания") == 0
    await gromov.says("/undo")
    await pomni.passes(days=1)
    assert gromov.heard("VIP без внимания") == 1


async def test_the_circle_by_the_button_of_the_card_and_back(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("/find Громов")
    await gromov.presses("⋯ Ещё")
    await gromov.presses("⭐ Сделать VIP")
    gromov.sees("⭐ VIP")
    await gromov.says("/find Громов")
    gromov.sees("⭐ VIP")
    await gromov.presses("⋯ Ещё")
    gromov.sees_buttons("☆ Убрать из VIP")
    await gromov.says("/undo")
    await pomni.passes(days=20)
    assert gromov.heard("VIP без внимания") == 0


async def test_the_interval_is_set_with_a_tap(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("Громов — VIP")
    await pomni.passes(days=8)
    await gromov.says("/settings")
    await gromov.presses("🔔 Напоминания")
    await gromov.presses("✓ ⭐")
    await gromov.presses("7 дней")
    await pomni.passes(days=1)
    assert gromov.heard("VIP без внимания") == 1


async def test_a_salon_invites_its_guests_and_keeps_in_touch_with_vip_alone(pomni: Town, maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    for name in ("Анна Гусева", "Ольга Белых"):
        await maria.says(f"новый клиент {name}")
        await maria.says(f"звонила {name.split()[1]}")
    await maria.says("Белых — VIP")
    await pomni.passes(days=100)
    assert maria.heard("Давно не общались") == 0
    assert maria.heard("VIP без внимания: Ольга Белых") > 1


async def test_a_contract_is_said_a_month_before_it_ends(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("договор с Громовым до 20 мая")
    gromov.sees("✏️ Андрей Громов: договор до 20 мая 2026")
    await pomni.until(datetime(2026, 4, 20, 6, 55, tzinfo=UTC))
    assert gromov.heard("Договор заканчивается") == 0
    await pomni.until(datetime(2026, 4, 20, 7, 5, tzinfo=UTC))
    gromov.sees("📄 Договор заканчивается 20 мая 2026 (через 30 дней): Андрей Громов")
    await gromov.presses("📄 Продлили до…")
    await gromov.says("20 мая 2027")
    gromov.sees("договор до 20 мая 2027")
    await pomni.passes(days=200)
    assert gromov.heard("Договор заканчивается") == 1
    await pomni.until(datetime(2027, 4, 20, 7, 5, tzinfo=UTC))
    assert gromov.heard("Договор заканчивается") == 2


async def test_the_contract_by_the_card_and_taken_back(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("/find Громов")
    await gromov.presses("⋯ Ещё")
    await gromov.presses("📄 Договор до…")
    await gromov.says("не знаю", reply_to=gromov.last)
    gromov.sees("Не понял, до какого дня")
    await gromov.says("20.05.2026")
    await gromov.says("/find Громов")
    gromov.sees("📄 Договор до 20 мая")
    await gromov.says("/undo")
    await pomni.passes(days=60)
    assert gromov.heard("Договор заканчивается") == 0


async def test_an_edited_end_is_the_one_that_counts(pomni: Town, gromov: Somebody) -> None:
    message = await gromov.says("у Громова договор заканчивается 20.05.2026")
    await gromov.edits(message, "у Громова договор заканчивается 20.06.2026")
    await pomni.until(datetime(2026, 5, 20, 12, 0, tzinfo=UTC))
    assert gromov.heard("Договор заканчивается") == 0
    await pomni.until(datetime(2026, 5, 21, 12, 0, tzinfo=UTC))
    gromov.sees("📄 Договор заканчивается 20 июня 2026")


async def test_a_quote_without_an_answer_for_a_week(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("отправил КП Громову")
    await pomni.until(datetime(2026, 3, 23, 6, 55, tzinfo=UTC))
    assert gromov.heard("КП отправлено") == 0
    await pomni.until(datetime(2026, 3, 23, 7, 5, tzinfo=UTC))
    gromov.sees("📄 КП отправлено неделю назад, ответа нет: Андрей Громов")
    gromov.sees_buttons("📞 Звонок", "⏰ Следующий шаг", "⏱ Отложить до…")
    await pomni.passes(days=30)
    assert gromov.heard("КП отправлено") == 1


async def test_whoever_was_called_since_is_not_waited_for(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("скинул смету Громову")
    await pomni.passes(days=3)
    await gromov.says("звонил Громову, думает")
    await pomni.passes(days=8)
    assert gromov.heard("КП отправлено") == 0


async def test_of_a_deal_it_is_said_once_with_what_may_become_of_it(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("сделка Громова на 120 тыс")
    await gromov.says("отправил КП Громову")
    await gromov.says("сделка Громова — КП отправлено")
    await pomni.passes(days=8)
    assert [gromov.heard("КП отправлено неделю"), gromov.heard("Сделка стоит")] == [1, 0]
    gromov.sees("📄 КП отправлено неделю назад, ответа нет: Андрей Громов · 120 000 ₽")
    await gromov.presses("🎉 Выиграна")
    gromov.sees("Андрей Громов", "120 000 ₽")


async def test_put_off_with_a_reason(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("отправил КП Громову")
    await pomni.passes(days=8)
    await gromov.presses("⏱ Отложить до…")
    gromov.sees("До какого дня отложить и почему?")
    await gromov.says("до 30 марта, ждут бюджет")
    gromov.sees("⏱ Напомню")
    await pomni.until(datetime(2026, 3, 30, 20, 0, tzinfo=UTC))
    assert gromov.heard("КП отправлено 14") + gromov.heard("КП отправлено две недели") == 1
    gromov.sees("⏱ Вы отложили: до 30 марта, ждут бюджет")


async def test_a_day_of_every_year_by_a_sentence(pomni: Town, gromov: Somebody) -> None:
    await gromov.says("у Громова годовщина свадьбы 12 июня")
    gromov.sees("годовщина свадьбы", "Андрей Громов", "повторяется каждый год 12 июня")
    for year in (2026, 2027):
        await pomni.until(datetime(year, 6, 12, 8, 0, tzinfo=UTC))
        gromov.sees("⏰ годовщина свадьбы · Андрей Громов")
        await gromov.presses("✅ Сделано")
    await gromov.says("отмени")
    gromov.sees("↩️ Отменено")
