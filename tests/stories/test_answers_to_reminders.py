"""What is said right behind a reminder, and names nobody, is about it: put off, not needed, nobody answered, done."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene()
async def reminded(pomni: Town, maria: Somebody) -> Somebody:
    """A call to Козлов is due."""
    await maria.says("новый клиент Павел Козлов")
    await maria.says("новый клиент Анна Гусева")
    await maria.says("через час позвонить Козлову")
    await pomni.passes(hours=1, minutes=1)
    maria.sees("⏰ позвонить Козлову")
    return maria


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("занят, после 4", "сегодня в 16:00"),
        ("он занят, попробуй после 4", "сегодня в 16:00"),
        ("на совещании, наберу завтра в 10", "завтра в 10:00"),
        ("сейчас не может, в среду", "ср, 18 марта"),
        ("он просил набрать после обеда", "сегодня в 14:00"),
        ("he's busy, try again after 4", "сегодня в 16:00"),
        ("зайнятий, спробую після 4", "сегодня в 16:00"),
    ],
)
@pytest.mark.parametrize("by_a_reply", [False, True])
async def test_it_is_put_off(reminded: Somebody, words: str, when: str, by_a_reply: bool) -> None:
    await reminded.says(words, reply_to=reminded.last if by_a_reply else None)
    reminded.sees(f"Перенесено на {when}", "позвонить Козлову · Павел Козлов")


async def test_where_the_client_is_stays_with_the_client(reminded: Somebody) -> None:
    await reminded.says("он в отпуске до 5 апреля")
    reminded.sees("📝 Заметка · Павел Козлов", "Перенесено на вс, 5 апреля")
    await reminded.says("отмени")
    await reminded.says("/today")
    reminded.sees("позвонить Козлову")


async def test_of_somebody_else_nothing_is_noted(reminded: Somebody) -> None:
    await reminded.says("она занята до 5")
    reminded.sees("Перенесено на сегодня в 17:00")
    assert "Заметка" not in reminded.last.text


@pytest.mark.parametrize("words", ["не взял", "не берёт трубку", "не дозвонилась", "no answer", "не відповідає"])
async def test_nobody_took_the_call(reminded: Somebody, words: str) -> None:
    await reminded.says(words)
    reminded.sees("📞 Звонок · Павел Козлов · не дозвонились")
    await reminded.says("/today")
    reminded.sees("позвонить Козлову")


async def test_nobody_took_the_call_and_it_is_made_another_day(reminded: Somebody) -> None:
    said = await reminded.says("не взял, наберу завтра")
    reminded.sees("не дозвонились", "Перенесено на завтра в")
    await reminded.edits(said, "не взял, наберу послезавтра")
    reminded.sees("не дозвонились", "18 марта", "позвонить Козлову")
    await reminded.says("/undo")
    await reminded.says("/today")
    reminded.sees("позвонить Козлову")


@pytest.mark.parametrize("words", ["позже", "он занят", "попробую попозже", "later"])
async def test_without_a_moment_it_is_asked(reminded: Somebody, words: str) -> None:
    await reminded.says(words)
    reminded.sees("позвонить Козлову", "Когда?")
    await reminded.says("завтра в 11")
    reminded.sees("Перенесено на завтра в 11:00", "Павел Козлов")


@pytest.mark.parametrize("words", ["уже неактуально", "больше не нужно", "вже не треба", "no longer needed"])
async def test_it_is_not_needed(reminded: Somebody, words: str) -> None:
    await reminded.says(words)
    reminded.sees("🗑", "позвонить Козлову")
    await reminded.says("/undo")
    await reminded.says("/today")
    reminded.sees("позвонить Козлову")


async def test_it_is_done_and_more_came_of_it(reminded: Somebody) -> None:
    await reminded.says("готово, договорились на четверг в 12")
    reminded.sees("✅ Сделано: позвонить Козлову", "чт, 19 марта в 12:00", "Павел Козлов")


@pytest.mark.parametrize("words", ["поговорили по телефону, думает", "созвонились, ждёт договор"])
async def test_the_contact_that_was_due_is_with_its_client(reminded: Somebody, words: str) -> None:
    await reminded.says(words)
    reminded.sees("📞 Звонок · Павел Козлов")
    reminded.sees_buttons("✅ Закрыть: позвонить Козлову")


async def test_what_was_to_be_sent_went_to_its_client(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("через час отправить КП Гусевой")
    await pomni.passes(hours=1, minutes=1)
    await maria.says("отправила")
    maria.sees("💬 Сообщение · Анна Гусева")


@pytest.mark.parametrize(
    "words", ["встретились, берёт", "отправил каталог", "берёт в пятницу", "планёрка завтра в 13", "meeting at 5"]
)
async def test_anything_else_is_not_about_it(reminded: Somebody, words: str) -> None:
    await reminded.says(words)
    assert "Козлов" not in reminded.last.text


async def test_behind_another_message_it_is_asked(reminded: Somebody) -> None:
    await reminded.says("найди Гусева")
    await reminded.says("не взял трубку")
    reminded.sees("О ком речь")


async def test_a_call_is_not_made_up_of_what_was_to_be_sent(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Анна Гусева")
    await maria.says("через час отправить КП Гусевой")
    await pomni.passes(hours=1, minutes=1)
    await maria.says("перезвонить завтра в 10")
    assert "Перенесено" not in maria.last.text


@pytest.mark.parametrize(
    ("task", "words"),
    [
        ("проверить склад", "проверил"),
        ("оплатить аренду", "аренду оплатила"),
        ("купить лампы", "купила лампы"),
        ("перевірити склад", "перевірила"),
        ("check the stock", "checked"),
    ],
)
async def test_its_own_verb_in_the_past_ticks_it(pomni: Town, maria: Somebody, task: str, words: str) -> None:
    await maria.says(f"через час {task}")
    await pomni.passes(hours=1, minutes=1)
    await maria.says(words)
    maria.sees(f"✅ Сделано: {task}")


@pytest.mark.parametrize("words", ["не проверила", "оплатила", "проверила аренду"])
async def test_another_deed_ticks_nothing(pomni: Town, maria: Somebody, words: str) -> None:
    await maria.says("через час проверить склад")
    await pomni.passes(hours=1, minutes=1)
    await maria.says(words)
    assert maria.heard("✅ Сделано") == 0


@pytest.mark.parametrize("words", ["сделал", "готово", "done"])
async def test_an_older_reminder_is_not_meant(pomni: Town, maria: Somebody, words: str) -> None:
    await maria.says("через час заказать бланки")
    await pomni.passes(hours=1, minutes=1)
    maria.sees("⏰ заказать бланки")
    await maria.says("завтра в 15 купить бумагу")
    await pomni.passes(days=1, hours=5, minutes=30)
    maria.sees("⏰ купить бумагу")
    await maria.says(words)
    maria.sees("✅ Сделано: купить бумагу")


@pytest.mark.parametrize(
    "words", ["не напоминай про Козлова", "хватит напоминать о Козлове", "stop reminding me about Kozlov"]
)
async def test_nothing_is_said_of_a_client_any_more(pomni: Town, reminded: Somebody, words: str) -> None:
    await reminded.says("завтра в 12 отправить КП Козлову")
    counted = await pomni.counts()
    await reminded.says(words)
    reminded.sees("Снять всё это?", "позвонить Козлову", "отправить КП Козлову")
    await reminded.presses("🗑 Снять всё")
    assert await pomni.counts() == counted
    await reminded.says(words)
    reminded.sees("Павел Козлов: ничего не запланировано")
