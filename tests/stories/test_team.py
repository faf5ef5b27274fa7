"""People come by invite, get roles, and go."""

import re

import pytest

from tests.town import Somebody, Town


async def invited_by(boss: Somebody, role: str = "менеджер", days: str = "7") -> str:
    """The code of a new invite."""
    await boss.says("/team")
    await boss.presses("➕ Пригласить")
    await boss.presses(role)
    await boss.presses(days)
    found = re.search(r"t\.me/pomni_bot\?start=(\S+)", boss.last.text)
    assert found is not None
    return found[1]


async def comes_in(pomni: Town, boss: Somebody, name: str, number: int, role: str = "менеджер") -> Somebody:
    somebody = pomni.comes(name, number)
    await somebody.says(f"/start {await invited_by(boss, role)}")
    return somebody


async def opens(boss: Somebody, name: str) -> None:
    """The card of a colleague."""
    await boss.says("/team")
    await boss.presses(f"👤 {name}")


async def test_an_invited_colleague_works_at_once(pomni: Town, maria: Somebody) -> None:
    oleg = await comes_in(pomni, maria, "Олег", 1002)
    oleg.sees("Здравствуйте, Олег", "ваша роль: менеджер", "/help")
    maria.sees("Олег теперь в команде")
    await oleg.says("новый клиент Анна Гусева")
    oleg.sees("Новый клиент: Анна Гусева")
    await maria.says("/team")
    maria.sees("Мария — владелец", "Олег — менеджер")


async def test_a_link_is_good_once(pomni: Town, maria: Somebody) -> None:
    code = await invited_by(maria)
    await pomni.comes("Олег", 1002).says(f"/start {code}")
    late = pomni.comes("Зоя", 1003)
    await late.says(f"/start {code}")
    late.sees("уже использована")
    await late.says("звонил Иванову")
    late.sees("вас пока не знаю")


async def test_a_link_expires(pomni: Town, maria: Somebody) -> None:
    code = await invited_by(maria, days="1 день")
    await pomni.passes(hours=25)
    late = pomni.comes("Зоя", 1003)
    await late.says(f"/start {code}")
    late.sees("Срок этой ссылки истёк")


async def test_a_link_is_revoked(pomni: Town, maria: Somebody) -> None:
    code = await invited_by(maria)
    await maria.presses("✖️ Отозвать")
    assert "отозвано" in maria.remarks[-1]
    late = pomni.comes("Зоя", 1003)
    await late.says(f"/start {code}")
    late.sees("приглашение отозвано")


async def test_the_invite_of_somebody_removed_is_worth_nothing(pomni: Town, maria: Somebody) -> None:
    boss = await comes_in(pomni, maria, "Ирина", 1002, "руководитель")
    code = await invited_by(boss)
    await opens(maria, "Ирина")
    await maria.presses("🗑")
    maria.sees("Убрать Ирину из команды?")
    await maria.presses("🗑 Убрать, клиенты остаются")
    late = pomni.comes("Зоя", 1003)
    await late.says(f"/start {code}")
    late.sees("приглашение отозвано")


async def test_an_unknown_link_is_a_stranger(pomni: Town) -> None:
    late = pomni.comes("Зоя", 1003)
    await late.says("/start nothing-of-ours")
    late.sees("вас пока не знаю")


async def test_who_is_removed_is_answered_and_reminded_no_more(pomni: Town, maria: Somebody) -> None:
    oleg = await comes_in(pomni, maria, "Олег", 1002)
    await oleg.says("новый клиент Анна Гусева")
    await oleg.says("через час позвонить Гусевой")
    card = oleg.last
    await oleg.says("надо отправить Гусевой договор")
    question = oleg.last
    await opens(maria, "Олег")
    maria.sees("Клиентов: 1")
    await maria.presses("🗑")
    maria.sees("Они остаются в компании")
    await maria.presses("🗑 Убрать, клиенты остаются")
    maria.sees("Мария — владелец")
    assert "Олег" not in maria.last.text
    oleg.sees("больше нет в команде")
    said = len(oleg.said)
    await oleg.presses_data(question, question.buttons[0]["callback_data"])
    await oleg.presses_data(card, card.buttons[0]["callback_data"])
    await pomni.passes(hours=3)
    assert len(oleg.said) == said
    await oleg.says("звонил Гусевой")
    oleg.sees("вас пока не знаю")
    await maria.says("/find Гусева")
    maria.sees("Анна Гусева", "позвонить")


async def test_who_is_suspended_comes_back_with_everything(pomni: Town, maria: Somebody) -> None:
    oleg = await comes_in(pomni, maria, "Олег", 1002)
    await opens(maria, "Олег")
    await maria.presses("⏸")
    maria.sees("доступ приостановлен")
    await maria.says("поручи олегу сдать отчёт завтра")
    maria.sees("Олег сейчас без доступа", "Кому поручить?")
    await oleg.says("звонил Гусевой")
    oleg.sees("вас пока не знаю")
    again = await invited_by(maria)
    await oleg.says(f"/start {again}")
    oleg.sees("приглашение его не вернёт")
    await opens(maria, "Олег")
    await maria.presses("▶️")
    oleg.sees("снова открыт")
    await oleg.says("/today")
    oleg.sees("ничего не запланировано")


async def test_the_last_owner_cannot_go(pomni: Town, maria: Somebody) -> None:
    await maria.says("/team")
    await maria.presses("🚪")
    assert "единственный владелец" in maria.remarks[-1]
    oleg = await comes_in(pomni, maria, "Олег", 1002, "владелец")
    await opens(oleg, "Мария")
    await oleg.presses("Роль: менеджер")
    maria.sees("теперь: менеджер")
    await oleg.says("/team")
    await oleg.presses("🚪")
    assert "единственный владелец" in oleg.remarks[-1]


async def test_leaving_is_asked_about_and_told_to_the_owners(pomni: Town, maria: Somebody) -> None:
    oleg = await comes_in(pomni, maria, "Олег", 1002)
    await oleg.says("/team")
    await oleg.presses("🚪 Выйти")
    oleg.sees("Выйти из компании")
    await oleg.presses("🚪 Выйти")
    oleg.sees("Вы вышли")
    maria.sees("Олег больше не в команде")


async def test_who_left_comes_again_as_the_same_member(pomni: Town, maria: Somebody) -> None:
    oleg = await comes_in(pomni, maria, "Олег", 1002)
    await oleg.says("новый клиент Анна Гусева")
    await oleg.says("/team")
    await oleg.presses("🚪 Выйти")
    await oleg.presses("🚪 Выйти")
    code = await invited_by(maria, "руководитель")
    await oleg.says(f"/start {code}")
    oleg.sees("ваша роль: руководитель")
    await opens(maria, "Олег")
    maria.sees("Клиентов: 1")


@pytest.mark.parametrize("pressed", ["mr:{maria}:rep", "ms:{maria}", "mx:{maria}:yes", "mi", "mi:rep:7", "m:{maria}"])
async def test_a_rep_leads_nobody(pomni: Town, maria: Somebody, pressed: str) -> None:
    oleg = await comes_in(pomni, maria, "Олег", 1002)
    await oleg.presses_data(oleg.last, pressed.format(maria=1))
    assert "старше по роли" in oleg.remarks[-1]
    await maria.says("/team")
    maria.sees("Мария — владелец")


async def test_a_manager_leads_reps_alone(pomni: Town, maria: Somebody) -> None:
    boss = await comes_in(pomni, maria, "Ирина", 1002, "руководитель")
    await comes_in(pomni, maria, "Олег", 1003)
    await boss.says("/team")
    boss.sees_buttons("👤 Олег", "➕ Пригласить")
    assert not any("Мария" in label for label in boss.last.labels)
    await boss.presses("➕")
    assert "руководитель" not in boss.last.labels
    await boss.presses_data(boss.last, "mi:owner:7")
    assert "старше по роли" in boss.remarks[-1]


async def test_a_salon_has_its_own_words(maria: Somebody) -> None:
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("/team")
    await maria.presses("➕")
    maria.sees_buttons("мастер", "администратор", "владелец")


async def test_a_colleagues_card_is_opened_in_words(pomni: Town, maria: Somebody) -> None:
    oleg = await comes_in(pomni, maria, "Олег", 1002)
    await maria.says("сделай олега руководителем")
    maria.sees("Олег — менеджер")
    maria.sees_buttons("Роль: руководитель", "🗑 Убрать из команды")
    await oleg.says("уволить олега")
    oleg.sees("👥 Команда")
    await maria.says("чем занимался олег вчера")
    maria.sees("📊 Олег")
