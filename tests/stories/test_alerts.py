"""A deal that stands still: its owner first, then those who lead, with everything that may come of it."""

from datetime import UTC, datetime

import pytest

from tests.scenes import scene
from tests.town import Group, Somebody, Town


@scene()
async def group(pomni: Town, maria: Somebody, oleg: Somebody) -> Group:
    """The managers' group, connected."""
    gathered = pomni.gathers("Руководители", maria, oleg, pomni.comes("Виктор", 1003))
    await gathered.seen_by(maria).says("/connect")
    return gathered


@scene()
async def stalled(pomni: Town, group: Group, oleg: Somebody) -> Group:
    """Олег's deal has stood still long enough for the group to hear of it."""
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await oleg.says("звонил Белых, ждёт образцы, просит набрать 8 903 117-88-20")
    await pomni.passes(days=10)
    return group


async def test_the_owner_hears_first_and_the_group_two_days_later(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.passes(days=8)
    assert (oleg.heard("Сделка стоит"), group.seen_by(maria).heard("🐌")) == (1, 0)
    await pomni.passes(days=2)
    assert group.seen_by(maria).heard("🐌") == 1
    await pomni.passes(days=30)
    assert (group.seen_by(maria).heard("🐌"), maria.heard("🐌"), oleg.heard("Сделка стоит")) == (1, 0, 1)


async def test_it_says_whose_deal_stands_still_and_why_that_counts(stalled: Group, maria: Somebody) -> None:
    there = stalled.seen_by(maria)
    there.sees("🐌 Ольга Белых · 120 000 ₽", "Новая", "Ответственный: Олег", "Тихо 9 дней", "Порог — 7")
    there.sees("ждёт образцы", "набрать •••")
    there.sees_buttons("❓ Спросить: Олег", "👤 Передать…", "⏱ Отложить до…", "📉 Отказ", "💼 Ольга Белых")


async def test_nothing_is_said_of_a_deal_that_was_touched_meanwhile(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.passes(days=8)
    await oleg.says("звонил Белых")
    await pomni.passes(days=3)
    assert group.seen_by(maria).heard("🐌") == 0


async def test_a_planned_step_is_waited_for(pomni: Town, group: Group, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.passes(days=8)
    await oleg.says("через 5 дней позвонить Белых")
    await pomni.passes(days=5)
    assert group.seen_by(maria).heard("🐌") == 0
    await pomni.passes(days=2)
    assert group.seen_by(maria).heard("🐌") == 1


async def test_where_no_group_wants_it_those_who_lead_hear_it(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.passes(days=10)
    maria.sees("🐌 Ольга Белых", "Ответственный: Олег")
    assert oleg.heard("Ответственный") == 0


async def test_who_works_alone_is_told_once(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Ольга Белых")
    await maria.says("сделка Белых на 120 тыс")
    await pomni.passes(days=20)
    assert maria.heard("🐌") == 1


async def test_the_owner_is_asked_and_the_answer_comes_back_as_a_reply(
    stalled: Group, maria: Somebody, oleg: Somebody
) -> None:
    there = stalled.seen_by(maria)
    alert = there.last
    await there.presses("❓ Спросить")
    oleg.sees("Мария спрашивает: что со сделкой Ольга Белых · 120 000 ₽?")
    await there.presses("❓ Спросить")
    assert "Уже спросили, ответа пока нет" in there.remarks
    await oleg.says("думают, вернусь к ним после выставки", reply_to=oleg.last)
    assert oleg.heard("Передал ваш ответ") == 1
    there.sees("💬 Олег: думают, вернусь к ним после выставки")
    assert there.last.reply_to == alert.id
    await oleg.says("/find Белых")
    oleg.sees("вернусь к ним после выставки")


async def test_the_answer_may_come_without_a_reply(stalled: Group, maria: Somebody, oleg: Somebody) -> None:
    await stalled.seen_by(maria).presses("❓ Спросить")
    await oleg.says("просят скидку, решаем")
    stalled.seen_by(maria).sees("💬 Олег: просят скидку, решаем")


async def test_what_the_answer_plans_is_a_task(stalled: Group, maria: Somebody, oleg: Somebody) -> None:
    await stalled.seen_by(maria).presses("❓ Спросить")
    await oleg.says("думает до четверга, в четверг позвоню", reply_to=oleg.last)
    stalled.seen_by(maria).sees("💬 Олег: думает до четверга, в четверг позвоню")
    await oleg.says("/find Белых")
    oleg.sees("думает до четверга", "1. ", "позвоню")
    assert "2. " not in oleg.last.text


async def test_it_is_put_off_in_words(pomni: Town, stalled: Group, maria: Somebody) -> None:
    there = stalled.seen_by(maria)
    await there.says("отложи на неделю", reply_to=there.last)
    there.sees("⏱ Ольга Белых: напомню")
    await pomni.passes(days=8)
    assert there.heard("🐌 Ольга Белых") == 2


async def test_it_is_given_in_words(stalled: Group, maria: Somebody) -> None:
    there = stalled.seen_by(maria)
    await there.says("передай его мне", reply_to=there.last)
    there.sees("📤 Передать Марии", "Ольга Белых")


async def test_it_is_given_and_taken_back(stalled: Group, maria: Somebody) -> None:
    there = stalled.seen_by(maria)
    await there.presses("👤 Передать")
    await there.presses("Мария")
    there.sees("👤 Ольга Белых · 120 000 ₽: теперь ответственный Мария")
    await there.presses("↩️ Отменить")
    there.sees("Отменено")


async def test_who_looks_after_it_gives_it_to_nobody_and_asks_not_himself(stalled: Group, oleg: Somebody) -> None:
    there = stalled.seen_by(oleg)
    await there.presses("👤 Передать")
    await there.presses("❓ Спросить")
    assert [said[:22] for said in there.remarks] == ["Передавать клиентов мо", "Это ваша сделка: прост"]


async def test_given_to_another_it_is_theirs(pomni: Town, stalled: Group, maria: Somebody) -> None:
    anna = await pomni.joins("Анна", 1005, company_of=maria)
    await stalled.seen_by(maria).presses("👤 Передать")
    await stalled.seen_by(maria).presses("Анна")
    anna.sees("Мария передаёт вам сделку Ольга Белых · 120 000 ₽", "ждёт образцы")
    await pomni.passes(days=30)
    assert stalled.seen_by(maria).heard("🐌") == 1


async def test_it_is_put_off_until_a_day_with_a_reason(pomni: Town, stalled: Group, maria: Somebody) -> None:
    there = stalled.seen_by(maria)
    await there.presses("⏱ Отложить")
    await there.says("когда-нибудь", reply_to=there.last)
    there.sees("Не понял, до какого дня")
    await there.says("до 10 апреля, ждут бюджет", reply_to=there.last)
    there.sees("Ольга Белых: напомню", "10 апреля")
    await pomni.passes(days=10)
    assert there.heard("Ответственный") == 1
    await pomni.passes(days=10)
    assert there.heard("Ответственный") == 2
    there.sees("ждут бюджет")


async def test_it_is_lost_with_a_reason(stalled: Group, maria: Somebody) -> None:
    there = stalled.seen_by(maria)
    await there.presses("📉 Отказ")
    await there.says("дорого", reply_to=there.last)
    there.sees("Отказ · Ольга Белых", "дорого")


async def test_words_in_reply_become_a_note_of_the_deal(stalled: Group, maria: Somebody, oleg: Somebody) -> None:
    there = stalled.seen_by(maria)
    await there.says("тут нужна скидка, без неё не сдвинется", reply_to=there.last)
    there.sees("📝 Заметка", "тут нужна скидка")
    await oleg.says("/find Белых")
    oleg.sees("тут нужна скидка")


async def test_a_plan_in_reply_becomes_a_task(stalled: Group, oleg: Somebody) -> None:
    there = stalled.seen_by(oleg)
    await there.says("завтра в 11 позвоню", reply_to=there.last)
    there.sees("⏰ завтра в 11:00", "Ольга Белых")


async def test_only_who_leads_or_looks_after_it_decides(pomni: Town, stalled: Group, maria: Somebody) -> None:
    anna = await pomni.joins("Анна", 1005, company_of=maria)
    stalled.chat.users.append(anna.person.user)
    there = stalled.seen_by(anna)
    for label in ("❓ Спросить", "👤 Передать", "⏱ Отложить"):
        await there.presses(label)
    assert len(there.remarks) == 3, "to a rep the deal of a colleague is not there"


async def test_lost_deals_and_big_wins_are_told_unless_undone_at_once(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    there = group.seen_by(maria)
    for name, amount in (("Белых", 120), ("Гусева", 30), ("Орлова", 500)):
        await oleg.says(f"новый клиент Анна {name}")
        await oleg.says(f"сделка {name} на {amount} тыс")
    await oleg.says("Белых отказалась, дорого")
    await oleg.says("/win Гусева")
    await oleg.says("/win Орлова")
    await oleg.says("/undo")
    await pomni.passes(minutes=5)
    there.sees("📉 Отказ · Анна Белых · 120 000 ₽ · Олег", "дорого")
    assert there.heard("🎉") == 0
    await oleg.says("/win Орлова")
    await pomni.passes(minutes=5)
    there.sees("🎉 Победа · Анна Орлова · 500 000 ₽ · Олег")
    await there.presses("💼 Анна Орлова")
    there.sees("Успешно")


@pytest.mark.parametrize("back", ["отмени последнее", "верни Белых в работу"])
async def test_a_loss_of_yesterday_is_told_once_more_when_it_was_taken_back(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody, back: str
) -> None:
    there = group.seen_by(maria)
    await oleg.says("новый клиент Анна Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await oleg.says("Белых вчера отказалась, дорого")
    await pomni.passes(minutes=5)
    there.sees("📉 Отказ · Анна Белых · 120 000 ₽ · вчера · Олег", "дорого")
    await oleg.says(back)
    await oleg.says("Белых вчера отказалась, нашла дешевле")
    await pomni.passes(minutes=5)
    there.sees("📉 Отказ · Анна Белых · 120 000 ₽ · вчера · Олег", "нашла дешевле")


async def test_how_those_who_lead_are_told_is_set_by_buttons(group: Group, maria: Somebody, oleg: Somebody) -> None:
    there = group.seen_by(maria)
    await there.presses("🐌 О застывшей сделке — через 2 дня")
    there.sees_buttons("🐌 О застывшей сделке — через 3 дня")
    await maria.says("/connect")
    maria.sees_buttons("➕ Добавить в группу", "🐌 О застывшей сделке — через 3 дня")
    for _ in range(3):
        await maria.presses("🎉 Крупная победа")
    maria.sees_buttons("🎉 Все победы")
    await oleg.says("/connect")
    await oleg.presses("🎉 Все победы")
    assert "Это может только руководитель" in oleg.remarks


async def test_a_weekend_does_not_bring_both_at_once(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    """Quiet for too long on Saturday: the owner hears on Monday, the group on Wednesday."""
    await pomni.passes(days=5)
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.until(datetime(2026, 3, 31, 12, tzinfo=UTC))
    assert (oleg.heard("Сделка стоит"), group.seen_by(maria).heard("🐌")) == (1, 0)
    await pomni.passes(days=2)
    assert group.seen_by(maria).heard("🐌") == 1


async def test_another_limit_moves_what_waits(pomni: Town, group: Group, maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.passes(days=8)
    there = group.seen_by(maria)
    await there.presses("🐌 О застывшей сделке")  # from 2 days to 3
    await pomni.passes(days=2)
    assert there.heard("🐌 Ольга Белых") == 0
    await pomni.passes(days=1)
    assert there.heard("🐌 Ольга Белых") == 1


async def test_what_was_put_off_stays_where_it_was(pomni: Town, stalled: Group, maria: Somebody) -> None:
    there = stalled.seen_by(maria)
    await there.says("отложи на неделю", reply_to=there.last)
    await there.says("@pomni_bot сообщай сюда о застывших через день")
    there.sees("ещё через 1 день скажу руководителям")
    await pomni.passes(days=5)
    assert there.heard("🐌 Ольга Белых") == 1
    await pomni.passes(days=3)
    assert there.heard("🐌 Ольга Белых") == 2


async def test_a_longer_limit_waits_and_loses_nothing(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await oleg.says("сделка Белых на 120 тыс")
    await pomni.passes(days=8)
    await maria.says("сделки застывают через 14 дней")
    maria.sees("если тихо 14 дней", "через 2 дня")
    there = group.seen_by(maria)
    await pomni.passes(days=5)
    assert there.heard("🐌 Ольга Белых") == 0
    await pomni.passes(days=5)
    assert there.heard("🐌 Ольга Белых") == 1


async def test_only_the_owner_sets_the_limit(group: Group, maria: Somebody, oleg: Somebody) -> None:
    there = group.seen_by(oleg)
    await there.says("@pomni_bot в этой группе сделки застывают через 5 дней")
    there.sees("Это меняет только владелец")
    await there.says("@pomni_bot в этой группе застывшие через 5 дней")
    there.sees("Это может только руководитель")
    await group.seen_by(maria).says("@pomni_bot в этой группе сделки застывают через 5 дней")
    there.sees("если тихо 5 дней", "Так для всей компании")
    await maria.says("/settings")
    maria.sees("если тихо 5 дней")
