"""A client answers the invitation, and the answer is a booking for what they usually come."""

from datetime import UTC, datetime

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def regulars(pomni: Town, maria: Somebody) -> Somebody:
    """Марія keeps a salon; Гусева comes to Ира for a manicure, and it is a month since she did."""
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("новый клиент Вера Титова")
    await maria.says("Гусева была сегодня на маникюре у Иры, 2000")
    await pomni.until(datetime(2026, 4, 16, 8, tzinfo=UTC))
    await maria.says("/recall")
    await maria.presses("➡️ Все по очереди")
    maria.sees("Последний визит: 16 марта — маникюр · Ира")
    return maria


async def test_what_comes_behind_a_sent_invitation_is_its_answer(regulars: Somebody) -> None:
    await regulars.presses("✅ Отправлено")
    await regulars.says("да, давайте в пятницу в 18")
    regulars.sees("📅 завтра в 18:00 — Анна Гусева: маникюр · Ира")


async def test_a_part_of_the_day_is_asked_about(regulars: Somebody) -> None:
    await regulars.presses("✅ Отправлено")
    await regulars.says("так, давайте у п'ятницю ввечері")
    regulars.sees("Во сколько записать: Анна Гусева · завтра · Ира?")
    regulars.sees_no_button("12:00")
    await regulars.presses("18:00")
    regulars.sees("📅 завтра в 18:00 — Анна Гусева: маникюр · Ира")


async def test_the_answer_names_the_client_or_replies_to_the_card(regulars: Somebody) -> None:
    await regulars.says("давайте в субботу в 12", reply_to=regulars.last)
    regulars.sees("📅 сб, 18 апреля в 12:00 — Анна Гусева: маникюр · Ира")
    await regulars.says("/undo")
    await regulars.says("Гусева согласна на субботу в 13")
    regulars.sees("📅 сб, 18 апреля в 13:00 — Анна Гусева: маникюр · Ира")


async def test_without_an_invitation_it_is_asked_whose_answer_it_is(regulars: Somebody) -> None:
    await regulars.says("записи на завтра")
    await regulars.says("да, давайте в пятницу в 18")
    regulars.sees("О ком речь?")
    await regulars.says("Титова")
    regulars.sees("📅 завтра в 18:00 — Вера Титова")


async def test_nobody_is_invited_for_a_day_on_which_the_company_is_closed(pomni: Town, maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Анна Гусева")
    for sunday in ("1 марта", "8 марта", "15 марта"):
        await maria.says(f"Гусева была на маникюре {sunday} в 12")
    await pomni.until(datetime(2026, 3, 25, 8, tzinfo=UTC))
    await maria.says("/recall")
    await maria.presses("➡️ Все по очереди")
    maria.sees("Приглашаем вас на маникюр")
    assert "воскресенье" not in maria.last.text
    await maria.presses("📅 Записать на…")
    assert not any("вс" in label for label in maria.last.labels)
