"""Groups of clients: a company keeps in touch with each as often as it wants to."""

from datetime import UTC, datetime

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def maria_with_wholesale(maria: Somebody) -> Somebody:
    """Who keeps in touch with «Опт» every 30 days, and spoke to a client today."""
    await maria.says("новый клиент Андрей Громов")
    await maria.says("звонил Громову, думает")
    await maria.says("/settings")
    await maria.presses("👥 Группы клиентов")
    maria.sees_buttons("⭐ VIP · 14 дней", "🙂 Остальные · 90 дней")
    await maria.presses("➕ Новая группа")
    await maria.says("Опт")
    maria.sees("👥 Опт", "Через сколько дней тишины")
    maria.sees_buttons("✓ 30 дней")
    return maria


async def test_a_client_of_a_group_is_remembered_by_its_interval(pomni: Town, maria_with_wholesale: Somebody) -> None:
    maria = maria_with_wholesale
    await maria.says("Громов — опт")
    maria.sees("✏️ Андрей Громов: 👥 Опт")
    await maria.says("/find Громов")
    maria.sees("👥 Опт")
    await pomni.until(datetime(2026, 4, 15, 6, 55, tzinfo=UTC))
    assert maria.heard("Давно не общались") == 0
    await pomni.until(datetime(2026, 4, 15, 7, 5, tzinfo=UTC))
    maria.sees("👋 Давно не общались: Андрей Громов (Опт). Прошло 30 дней")
    await pomni.passes(days=31)
    assert maria.heard("Давно не общались") == 2
    await maria.says("звонил Громову")
    await pomni.passes(days=29)
    assert maria.heard("Давно не общались") == 2


async def test_another_interval_holds_at_once(pomni: Town, maria_with_wholesale: Somebody) -> None:
    maria = maria_with_wholesale
    await maria.says("Громов — опт")
    await pomni.passes(days=9)
    await maria.says("/settings")
    await maria.presses("👥 Группы клиентов")
    await maria.presses("👥 Опт · 30 дней")
    await maria.presses("7 дней")
    maria.sees_buttons("👥 Опт · 7 дней")
    await pomni.passes(days=1)
    assert maria.heard("Давно не общались: Андрей Громов (Опт)") == 1


async def test_the_group_by_the_card_and_taken_back(pomni: Town, maria_with_wholesale: Somebody) -> None:
    maria = maria_with_wholesale
    await maria.says("/find Громов")
    await maria.presses("⋯ Ещё")
    await maria.presses("👥 Группа")
    maria.sees("В какой группе клиент Андрей Громов?")
    maria.sees_buttons("⭐ VIP", "👥 Опт", "✓ 🙂 Остальные")
    await maria.presses("👥 Опт")
    await maria.says("отмени")
    await pomni.passes(days=40)
    assert maria.heard("Давно не общались") == 0


async def test_who_was_never_spoken_to_is_remembered_too(pomni: Town, maria_with_wholesale: Somebody) -> None:
    maria = maria_with_wholesale
    await maria.says("новый клиент Пётр Орлов")
    await maria.says("Орлов в группе Опт")
    await pomni.passes(days=32)
    assert maria.heard("Давно не общались: Пётр Орлов (Опт)") == 1


async def test_silence_that_began_long_before_is_told_too(pomni: Town, maria_with_wholesale: Somebody) -> None:
    """A hundred days of silence, and only then a group with two months: the limit was passed long ago."""
    maria = maria_with_wholesale
    await maria.presses("60 дней")
    await maria.says("новый клиент Пётр Орлов")
    await pomni.passes(days=100)
    await maria.says("Орлов — опт")
    await pomni.passes(days=4)
    assert maria.heard("Давно не общались: Пётр Орлов (Опт)") == 1


async def test_a_group_that_was_removed_and_made_again(pomni: Town, maria_with_wholesale: Somebody) -> None:
    maria = maria_with_wholesale
    await maria.says("новый клиент Пётр Орлов")
    await maria.says("Орлов — опт")
    await maria.says("/settings")
    await maria.presses("👥 Группы клиентов")
    await maria.presses("👥 Опт")
    await maria.presses("🗑 Убрать группу")
    await pomni.passes(days=80)
    assert maria.heard("Давно не общались") == 0
    await maria.presses("➕ Новая группа")
    for refused in ("вип", "Очень длинное название для группы"):
        await maria.says(refused)
        maria.sees("Так назвать нельзя")
    await maria.says("Опт")
    await pomni.passes(days=1)
    assert maria.heard("Давно не общались: Пётр Орлов (Опт)") == 1


async def test_a_salon_keeps_in_touch_with_a_group_of_its_own(pomni: Town, maria_with_wholesale: Somebody) -> None:
    maria = maria_with_wholesale
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("Громов — опт")
    await pomni.passes(days=32)
    assert maria.heard("Давно не общались: Андрей Громов (Опт)") == 1


@pytest.mark.usefixtures("maria_with_wholesale")
async def test_a_rep_chooses_groups_and_makes_none(oleg: Somebody) -> None:
    await oleg.says("новый клиент Пётр Орлов")
    await oleg.says("/settings")
    await oleg.presses("👥 Группы клиентов")
    assert any("только владелец" in remark for remark in oleg.remarks)
    await oleg.says("Орлов — опт")
    oleg.sees("✏️ Пётр Орлов: 👥 Опт")
