"""Nobody is pestered: floods, nights, days off, blocked chats."""

from datetime import UTC, datetime

from crm.reminders import follow_task
from storage.tables import Task
from tests.town import Somebody, Town


async def test_more_than_five_at_once_come_as_one_message(pomni: Town, maria: Somebody) -> None:
    for number in range(1, 8):
        await maria.says(f"завтра в 11 заказать картридж номер {number}")
    await pomni.until(datetime(2026, 3, 17, 7, 0, tzinfo=UTC))
    said = len(maria.said)
    await pomni.until(datetime(2026, 3, 17, 8, 0, tzinfo=UTC))
    assert len(maria.said) == said + 1
    maria.sees("Сразу несколько", *(f"номер {number}" for number in range(1, 8)))


async def test_a_digest_is_not_cut(pomni: Town, maria: Somebody) -> None:
    async with pomni.pomni.books.open() as book:
        boss = await book.members.known(maria.person.user.id)
        assert boss is not None
        book.enter(boss.workspace_id)
        now = pomni.clock.now()
        for number in range(450):
            task = Task(
                workspace_id=boss.workspace_id,
                creator_id=boss.id,
                assignee_id=boss.id,
                due_at=now + pomni.hours(1),
                text=f"задача {number}",
                created_at=now,
            )
            await follow_task(await book.tasks.add(task), book, now)
    said = len(maria.said)
    await pomni.until(now + pomni.hours(1))
    assert len(maria.said) == said + 1
    maria.sees("Сразу несколько", "и ещё 430")


async def test_what_falls_into_the_night_waits_for_the_morning(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Мария Петрова, др 18 марта")
    await pomni.until(datetime(2026, 3, 18, 6, 5, tzinfo=UTC))
    await maria.presses("⏱ Через час")
    pomni.clock.move_to(datetime(2026, 3, 18, 20, 0, tzinfo=UTC))
    await pomni.tick()
    assert maria.heard("день рождения") == 1
    await pomni.until(datetime(2026, 3, 19, 5, 5, tzinfo=UTC))
    maria.sees("День рождения был вчера")


async def test_who_blocks_the_bot_is_left_alone_until_they_come_back(pomni: Town, maria: Somebody) -> None:
    await maria.says("напомни через 10 минут позвонить в банк")
    await maria.says("напомни через 20 минут заказать воду")
    maria.person.blocks()
    said = len(maria.said)
    await pomni.passes(days=3)
    assert len(maria.said) == said
    maria.person.unblocks()
    await pomni.settle()
    await pomni.tick()
    assert len(maria.said) == said + 1
    maria.sees("Пока меня не было", "позвонить в банк", "заказать воду")
