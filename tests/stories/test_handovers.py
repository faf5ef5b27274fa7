"""Clients go from one colleague to another with everything open about them, and come back."""

import pytest
from sqlalchemy import select
from sqlmodel import SQLModel

from bot.jobs import MOST_STARTS
from crm import handovers
from tests.scenes import scene
from tests.town import Somebody, Town

TABLES = SQLModel.metadata.tables
KINDS = ("client", "deal", "task", "reminder", "interaction", "member")
YES = "📤 Передать"


@scene()
async def ira(pomni: Town, maria: Somebody) -> Somebody:
    return await pomni.joins("Ира", 1003, company_of=maria)


async def worked(somebody: Somebody) -> None:
    """Two clients: one with a deal and a task, one with a birthday to come."""
    await somebody.says("новый клиент Иван Громов, 8 912 345-67-89")
    await somebody.says("Громов, сделка на 120 тыс, послезавтра в 11 отправить КП Громову")
    await somebody.says("звонил Громову, просил скидку")
    await somebody.says("новый клиент Пётр Соколов")
    await somebody.says("у Соколова день рождения 20 марта")


async def whose(pomni: Town) -> dict[str, list[str]]:
    """Who looks after what is open, by name."""
    found: dict[str, list[str]] = {}
    client, deal, task, reminder, interaction, member = (TABLES[name].c for name in KINDS)
    queries = {
        "client": select(client.name, member.name).where(client.owner_id == member.id),
        "deal": select(client.name, member.name).where(deal.client_id == client.id, deal.owner_id == member.id),
        "task": select(task.text, member.name).where(task.assignee_id == member.id),
        "reminder": select(reminder.kind, member.name).where(
            reminder.member_id == member.id, reminder.state == "waiting"
        ),
        "interaction": select(interaction.channel, member.name).where(interaction.member_id == member.id),
    }
    async with pomni.pomni.books.engine.connect() as connection:
        for name, query in queries.items():
            found[name] = sorted(f"{what}: {who}" for what, who in await connection.execute(query))
    return found


async def test_everything_goes_and_comes_back(pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await worked(ira)
    before = await whose(pomni)
    await maria.says("передай всё Иры Олегу")
    maria.sees("Передать Олегу всё, что сейчас у Иры?", "Клиентов: 2, открытых сделок: 1, задач: 1")
    await maria.presses(YES)
    maria.sees("Передано Олегу", "Клиентов: 2, открытых сделок: 1, задач: 1")
    oleg.sees("Мария передаёт вам клиентов")
    ira.sees("Мария передаёт Олегу всех ваших клиентов")
    after = await whose(pomni)
    assert after["client"] == ["Иван Громов: Олег", "Пётр Соколов: Олег"]
    assert after["deal"] == ["Иван Громов: Олег"]
    assert [task.split(": ")[-1] for task in after["task"]] == ["Олег"]
    assert {one.split(": ")[-1] for one in after["reminder"]} == {"Олег"}
    assert after["interaction"] == before["interaction"] == ["call: Ира"], "history keeps its authors"
    await maria.presses("↩️")
    maria.sees("Передача отменена, всё вернулось", "Клиентов: 2")
    oleg.sees("Передача клиентов отменена")
    ira.sees("клиенты снова у вас")
    assert await whose(pomni) == before


async def test_each_who_had_some_of_them_hears_of_their_own(maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await oleg.says("новый клиент Павел Козлов")
    await maria.says("передай Громова и Козлова мне")
    await maria.presses(YES)
    ira.sees("Теперь ваших клиентов (Иван Громов) ведёт Мария")
    oleg.sees("Теперь ваших клиентов (Павел Козлов) ведёт Мария")


@pytest.mark.usefixtures("oleg")
async def test_a_hand_over_is_undone_in_words(maria: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await maria.says("передай всё Иры Олегу")
    await maria.presses(YES)
    await maria.says("отмени передачу")
    maria.sees("Передача отменена, всё вернулось")


async def test_the_reminder_comes_to_the_new_owner(pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await worked(ira)
    said = len(ira.said)
    await maria.says("передай всё Иры Олегу")
    await maria.presses(YES)
    await pomni.passes(days=3)
    assert oleg.heard("отправить КП")
    assert [one.text[:18] for one in ira.said[said:]] == ["📤 Мария передаёт О"], "only that"


async def test_chosen_clients_go_alone(pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await ira.says("новый клиент Анна Гусева")
    await maria.says("передай Громова и Гусеву Олегу")
    maria.sees("Передать Олегу: Иван Громов, Анна Гусева?", "Клиентов: 2, открытых сделок: 1, задач: 1")
    await maria.says("да")
    oleg.sees("Мария передаёт вам клиентов")
    oleg.sees_buttons("👤 Иван Громов", "👥 Остальные клиенты")
    assert (await whose(pomni))["client"] == ["Анна Гусева: Олег", "Иван Громов: Олег", "Пётр Соколов: Ира"]
    await maria.says("/undo")
    assert (await whose(pomni))["client"] == ["Анна Гусева: Ира", "Иван Громов: Ира", "Пётр Соколов: Ира"]


async def test_to_me(pomni: Town, maria: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await maria.says("передай всё Иры мне")
    maria.sees("Передать Марии всё, что сейчас у Иры?")
    await maria.presses(YES)
    assert {one.split(": ")[-1] for one in (await whose(pomni))["client"]} == {"Мария"}


async def test_from_a_clients_card(pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await maria.says("/find Громов")
    await maria.presses("⋯ Ещё")
    await maria.presses("📤 Передать коллеге")
    maria.sees("Кому передать?")
    await maria.presses("Олег")
    await maria.presses(YES)
    assert "Иван Громов: Олег" in (await whose(pomni))["client"]
    oleg.sees("Мария передаёт вам клиентов")


@pytest.mark.usefixtures("oleg")
async def test_from_the_page_of_a_member_who_is_to_go(pomni: Town, maria: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await maria.says("/team")
    await maria.presses("👤 Ира")
    await maria.presses("🗑")
    await maria.presses("📤 Передать клиентов")
    assert "Ира" not in maria.last.labels
    await maria.presses("Олег")
    await maria.presses(YES)
    assert (await whose(pomni))["client"] == ["Иван Громов: Олег", "Пётр Соколов: Олег"]


@pytest.mark.usefixtures("oleg")
async def test_who_left_has_left_clients_behind(pomni: Town, maria: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await ira.says("/team")
    await ira.presses("🚪")
    await ira.presses("🚪")
    await maria.presses("📤 Передать клиентов")
    assert "Ира" not in maria.last.labels
    await maria.presses("✖️")
    await maria.says("передай клиентов Иры Олегу")
    await maria.presses(YES)
    assert (await whose(pomni))["client"] == ["Иван Громов: Олег", "Пётр Соколов: Олег"]


async def test_clients_left_behind_are_told_of_until_they_are_given(
    pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody
) -> None:
    await worked(ira)
    await maria.says("/team")
    await maria.presses("👤 Ира")
    await maria.presses("🗑")
    await maria.presses("🗑")
    behind = "клиенты остались без ответственного"
    await pomni.passes(hours=20)
    assert maria.heard(behind) == 0
    await pomni.passes(days=1)
    maria.sees("Ира больше не в команде", behind, "Клиентов: 2, открытых сделок: 1, задач: 1")
    await pomni.passes(days=7)
    assert (maria.heard(behind), oleg.heard(behind)) == (2, 0)
    await maria.presses("📤 Передать клиентов")
    await maria.presses("Олег")
    await maria.presses(YES)
    given = maria.last
    await pomni.passes(days=15)
    assert maria.heard(behind) == 2
    await maria.presses("↩️", on=given)
    await pomni.passes(days=4)
    assert maria.heard(behind) == 3, "they are Ира's again"


@pytest.mark.usefixtures("oleg")
async def test_what_was_given_on_since_stays(pomni: Town, maria: Somebody, ira: Somebody) -> None:
    await worked(ira)
    await maria.says("передай всё Иры Олегу")
    await maria.presses(YES)
    first = maria.last
    await maria.says("передай Соколова мне")
    await maria.says("передай Соколова Марии")
    await maria.presses(YES)
    await maria.presses("↩️", on=first)
    maria.sees("Клиентов: 1", "передали дальше: 1")
    assert (await whose(pomni))["client"] == ["Иван Громов: Ира", "Пётр Соколов: Мария"]


@pytest.mark.usefixtures("pomni", "maria", "oleg")
async def test_a_rep_hands_nothing_over(ira: Somebody) -> None:
    await worked(ira)
    await ira.says("передай Громова Олегу")
    ira.sees("Передавать клиентов могут руководитель и владелец")
    await ira.says("/find Громов")
    await ira.presses("⋯ Ещё")
    assert "📤 Передать коллеге" not in ira.last.labels
    for data in ("hc:1", "hm:1"):
        await ira.presses_data(ira.last, data)
        assert "старше по роли" in ira.remarks[-1]


@pytest.mark.usefixtures("oleg")
async def test_what_is_not_clear_is_asked(pomni: Town, maria: Somebody, ira: Somebody) -> None:
    await pomni.joins("Олег Петров", 1004, company_of=maria)
    await worked(ira)
    await ira.says("новый клиент Анна Громова, ООО Заря")
    await ira.says("новый клиент Сергей Громов, ООО Луч")
    await maria.says("передай Громова Олегу")
    maria.sees("Кому передать?")
    await maria.presses("Олег Петров")
    maria.sees("Громова")
    await maria.presses_part("Луч")
    maria.sees("Передать Олегу Петрову: Сергей Громов · ООО Луч?")
    await maria.presses(YES)
    assert "Сергей Громов: Олег Петров" in (await whose(pomni))["client"]


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("передай Сидорова Олегу", "Клиента «Сидорова» не нашёл"),
        ("передай всё Олега Олегу", "Передавать нечего"),
        ("передай всё Олегу", "Передавать нечего"),
    ],
)
@pytest.mark.usefixtures("oleg")
async def test_nothing_is_handed_over_by_mistake(maria: Somebody, said: str, answer: str) -> None:
    await maria.says(said)
    maria.sees(answer)


@pytest.mark.usefixtures("pomni", "oleg")
async def test_another_sentence_is_no_hand_over(maria: Somebody, ira: Somebody) -> None:
    await worked(ira)
    for said in ("передай привет Олегу", "передать Громову договор завтра в 10"):
        await maria.says(said)
        assert "📤" not in maria.last.text


@pytest.mark.usefixtures("oleg")
async def test_it_goes_on_where_it_was_after_a_crash(
    pomni: Town, maria: Somebody, ira: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One row a batch; starts that came to nothing are counted anew after each batch that came to something."""
    await worked(ira)
    monkeypatch.setattr(handovers, "BATCH", 1)
    await maria.says("передай всё Иры Олегу")
    maria.person.presses(maria.last, next(label for label in maria.last.labels if label.startswith(YES)))
    await pomni.pomni.poller.round(hold=0)
    while await pomni.pomni.worker.round():
        pass
    assert await pomni.pomni.jobs.round()
    async with pomni.pomni.books.open() as book:
        job = await book.jobs.start(pomni.clock.now())
    assert job is not None
    assert (job.state, job.starts, job.payload["moved"]) == ("new", 1, {"task": 1})
    assert job.starts < MOST_STARTS
    await pomni.settle()
    maria.sees("Передано Олегу", "Клиентов: 2, открытых сделок: 1, задач: 1")
    assert (await whose(pomni))["client"] == ["Иван Громов: Олег", "Пётр Соколов: Олег"]


@pytest.mark.usefixtures("oleg")
async def test_undone_half_way(pomni: Town, maria: Somebody, ira: Somebody, monkeypatch: pytest.MonkeyPatch) -> None:
    await worked(ira)
    before = await whose(pomni)
    monkeypatch.setattr(handovers, "BATCH", 1)
    await maria.says("передай всё Иры Олегу")
    maria.person.presses(maria.last, next(label for label in maria.last.labels if label.startswith(YES)))
    await pomni.pomni.poller.round(hold=0)
    while await pomni.pomni.worker.round():
        pass
    await pomni.pomni.jobs.round()
    await pomni.pomni.jobs.round()
    await pomni.pomni.delivery.drain()
    maria.person.presses(maria.last, maria.last.labels[0])
    await pomni.settle()
    maria.sees("Передача отменена")
    assert await whose(pomni) == before
    async with pomni.pomni.books.engine.connect() as connection:
        assert set((await connection.execute(select(TABLES["job"].c.state))).scalars()) == {"done"}


async def booked(pomni: Town) -> list[tuple[str, str | None]]:
    """Who is the master of what is booked: the name on the booking, and the member."""
    visit, member = TABLES["visit"].c, TABLES["member"]
    query = select(visit.master, member.c.name).join(member, member.c.id == visit.master_id, isouter=True)
    async with pomni.pomni.books.engine.connect() as connection:
        return sorted((name or "", who) for name, who in await connection.execute(query))


async def test_in_a_salon_the_bookings_go_too(pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    """Ира is a master of three, and has booked one to another master; whoever is left is asked about them."""
    await maria.says("/settings")
    await maria.presses("🏷")
    await maria.presses("💇")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("записать Гусеву на маникюр завтра в 12 к Ире")
    await ira.says("записать Гусеву на стрижку завтра в 15 к Марии")
    await ira.says("записать Гусеву на окрашивание завтра в 18 к Ире")
    before = await booked(pomni)
    assert before == [("Ира", "Ира"), ("Ира", "Ира"), ("Мария", "Мария")]
    await maria.says("передай всё Иры Олегу")
    maria.sees("записей: 2")
    await maria.presses(YES)
    maria.sees("Передано Олегу", "записей: 2")
    assert await booked(pomni) == [("Мария", "Мария"), ("Олег", "Олег"), ("Олег", "Олег")]
    await maria.presses("↩️")
    assert await booked(pomni) == before
    await maria.says("передай всё Иры Олегу")
    await maria.presses(YES)
    await maria.says("перенеси Гусеву на завтра 16:00")
    await maria.presses_part("15:00")
    maria.sees("Перенесено на завтра в 16:00")
    await pomni.passes(days=1.8)
    assert (maria.heard("Пришла?"), oleg.heard("Пришла?"), ira.heard("Пришла?")) == (1, 2, 0)


@pytest.mark.parametrize("words", ["передай Громова Олегу", "передай всё Иры Олегу"])
async def test_nobody_hears_that_what_has_gone_on_since_is_theirs_again(
    pomni: Town, maria: Somebody, oleg: Somebody, ira: Somebody, words: str
) -> None:
    vera = await pomni.joins("Вера", 1004, company_of=maria)
    await ira.says("новый клиент Иван Громов")
    await maria.says(words)
    await maria.presses(YES)
    given = maria.last
    await maria.says("передай Громова Вере")
    await maria.presses(YES)
    await maria.presses("↩️", on=given)
    maria.sees("Не тронул то, что с тех пор передали дальше: 1")
    assert [somebody.heard("снова у вас") for somebody in (oleg, ira, vera)] == [0, 0, 0]


async def test_the_card_says_who_looks_after_a_client(maria: Somebody, oleg: Somebody) -> None:
    await oleg.says("новый клиент Ольга Белых")
    await maria.says("кто ведёт Белых?")
    maria.sees("Ольга Белых · ведёт Олег")
    await maria.says("/find Белых")
    maria.sees("Ольга Белых", "Ответственный: Олег")
    await oleg.says("/find Белых")
    assert "Ответственный" not in oleg.last.text
