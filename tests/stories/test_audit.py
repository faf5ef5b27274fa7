"""Who changed what: of a client, a deal, a task, a colleague; in plain words, as far as the reader may see it."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def ira(pomni: Town, maria: Somebody) -> Somebody:
    """A manager."""
    return await invited(pomni, maria, "Ира", 1003, role="Роль: руководитель")


async def invited(pomni: Town, maria: Somebody, name: str, number: int, role: str) -> Somebody:
    somebody = await pomni.joins(name, number, company_of=maria)
    await maria.says("/team")
    await maria.presses(f"👤 {name}")
    await maria.presses(role)
    return somebody


async def worked(oleg: Somebody) -> None:
    await oleg.says("новый клиент Иван Громов, 8 912 345-67-89")
    await oleg.says("Громов, сделка на 100 тыс")
    await oleg.says("звонил Громову, договорились на 120 тыс")
    await oleg.says("Громова перевести на этап договор")
    await oleg.says("завтра в 11 отправить Громову КП")


async def test_of_a_client(maria: Somebody, oleg: Somebody) -> None:
    await worked(oleg)
    await maria.says("перенеси задачу отправить Громову КП на пятницу в 12")
    await maria.says("/history Громов")
    shown = maria.sees("Кто что менял · 👤 Иван Громов", "сегодня в 09:00 · Олег", "➕ клиент «Иван Громов»")
    for part in (
        "контакт «+79123456789»",
        "➕ сделка · 100 000 ₽ · Новая",
        "➕ 📞 Звонок «звонил Громову, договорились на 120 тыс»",
        "✏️ сделка — сумма: 100 000 ₽ → 120 000 ₽",
        "✏️ сделка — этап: Новая → Договор",
        "➕ задача «отправить Громову КП» · завтра в 11:00",
        "✏️ задача «отправить Громову КП» — срок: завтра в 11:00 → пт, 20 марта в 12:00",
    ):
        assert part in shown.text.replace("\u00a0", " "), shown.text
    assert shown.text.index("срок") < shown.text.index("этап") < shown.text.index("➕ клиент"), "the newest first"
    for raw in ("_id", "None", "{", "stage", "T09", "+00:00"):
        assert raw not in shown.text


async def test_what_was_undone_says_so(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов")
    await maria.says("звонил Громову, просил скидку")
    await maria.presses("↩️")
    await maria.says("/history Громов")
    maria.sees("Мария · ↩️ отменено сегодня в 09:00\n• ➕ 📞 Звонок «звонил Громову, просил скидку»")


async def test_by_buttons_and_by_reply(maria: Somebody, oleg: Somebody) -> None:
    await worked(oleg)
    await maria.says("/find Громов")
    card = maria.last
    await maria.presses("⋯ Ещё")
    await maria.presses("🕓 Кто что менял")
    assert "➕ клиент «Иван Громов»" in card.text, "in place of the card"
    await maria.says("/find Громов")
    await maria.presses_part("· Договор")
    deal = maria.sees("120 000 ₽ · Договор")
    await maria.says("/history", reply_to=deal)
    maria.sees("Кто что менял · 💼 сделка · Иван Громов", "этап: Новая → Договор")
    assert "клиент «Иван Громов»" not in maria.last.text
    await maria.presses("🕓", on=deal)
    assert "сумма" in deal.text
    await maria.presses("◀️ К карточке", on=deal)
    maria.sees("120 000 ₽ · Договор")


async def test_asked_without_words_it_asks(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов")
    await maria.says("/history")
    maria.sees("Чьи изменения показать?")
    await maria.says("Громов")
    maria.sees("Кто что менял · 👤 Иван Громов")
    await maria.says("/history Сидоров")
    maria.sees("показать нечего")


async def test_namesakes_are_offered(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов")
    await maria.says("новый клиент Пётр Громов")
    await maria.says("/history Громов")
    await maria.presses("Пётр Громов")
    maria.sees("Кто что менял · 👤 Пётр Громов")


async def test_of_a_colleague(maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await worked(oleg)
    await maria.says("/team")
    await maria.presses("👤 Олег")
    await maria.presses("⏸")
    await ira.says("/history @Олега")
    ira.sees(
        "Кто что менял · 👤 Олег",
        "Мария\n• ✏️ сотрудник «Олег» — доступ закрыт",
        "➕ клиент «Иван Громов»",
        "✏️ сделка — сумма: 100 000 ₽ → 120 000 ₽ · Иван Громов",
    )
    await maria.presses("🕓")
    maria.sees("Кто что менял · 👤 Олег")


async def test_pages(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов")
    for number in range(13):
        await maria.says(f"звонил Громову, разговор номер {number}")
    await maria.says("/history Громов")
    maria.sees("номер 12", "номер 7")
    await maria.presses("▶️")
    await maria.presses("▶️")
    maria.sees("номер 0", "➕ клиент")
    assert "▶️" not in maria.last.labels
    await maria.presses("◀️")
    maria.sees("номер 6", "номер 1")


@pytest.mark.usefixtures("ira")
async def test_a_hand_over_of_many_is_told_in_a_few_lines(maria: Somebody, oleg: Somebody) -> None:
    surnames = "Громов Соколов Гусев Петров Сидоров Орлов Зайцев Волков Лебедев Козлов Морозов Новиков"
    for number, name in enumerate(surnames.split()):
        await oleg.says(f"новый клиент Иван {name}, 8 912 345-67-{number:02}")
    await maria.says("передай всё Олега Ире")
    await maria.presses("📤")
    await maria.says("/history @Мария")
    maria.sees("ответственный: Олег → Ира", "… и ещё 4")


async def test_a_rep_sees_what_is_theirs_and_no_colleagues_doings(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await oleg.says("новый клиент Иван Громов")
    await oleg.says("/history Громов")
    oleg.sees("➕ клиент «Иван Громов»")
    for words in ("/history Гусева", "/history @Мария", "/history @Олег"):
        await oleg.says(words)
        oleg.sees("показать нечего")
    for data in ("hy:member:1:0", "hy:member:2:0", "hy:client:1:0", "hy:client:2:zz", "hy:stage:1:0", "hy"):
        await oleg.presses_data(oleg.said[0], data)
    assert oleg.heard("Гусева «") == 0


async def test_a_manager_does_not_read_an_owners_doings(maria: Somebody, ira: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await ira.says("/history @Мария")
    ira.sees("показать нечего")
    await ira.says("/history @Ира")
    ira.sees("роль: менеджер → руководитель")


async def test_a_stranger_and_another_company_learn_nothing(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    stranger = pomni.comes("Чужой", 3000)
    await stranger.says("/history Гусева")
    assert stranger.heard("Гусева") == 0
    other = pomni.comes("Пётр", 4000)
    await pomni.founds_company(other)
    for words in ("/history Гусева", "/history @Мария"):
        await other.says(words)
        other.sees("показать нечего")
    for data in ("hy:client:1:0", "hy:member:1:0"):
        await other.presses_data(other.said[0], data)
        assert "Этой записи больше нет" in other.remarks[-1]


async def test_secrets_stay_secret(maria: Somebody) -> None:
    """Links are no part of what anybody changed."""
    await maria.says("/team")
    await maria.presses("➕")
    await maria.presses("менеджер")
    await maria.presses("7")
    link = maria.last.text.rsplit("=", 1)[-1].strip()
    await maria.says("/history @Мария")
    assert link not in maria.last.text
    assert "open-sesame" not in maria.last.text


async def test_in_the_readers_language_and_zone(maria: Somebody) -> None:
    await maria.says("новый клиент Иван Громов")
    await maria.says("/settings")
    await maria.presses("🌐")
    await maria.presses("English")
    await maria.says("/history Громов")
    maria.sees("Who changed what", "➕ client “Иван Громов”")
