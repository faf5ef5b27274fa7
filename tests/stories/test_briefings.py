"""A new owner reads what there is to know of the clients they were given; what they leave unread comes back."""

from tests.scenes import scene
from tests.town import Somebody, Town

YES = "📤 Передать"
READ, NEXT = "✅ Принято", "▶️ Следующий"


@scene()
async def ira(pomni: Town, maria: Somebody) -> Somebody:
    """Who has three clients worth knowing of, and one with whom nothing is open."""
    ira = await pomni.joins("Ира", 1003, company_of=maria)
    await ira.says("новый клиент Пётр Соколов")
    await ira.says("новый клиент Иван Громов, 8 912 345-67-89")
    await ira.says("Громов, сделка на 120 тыс, в четверг в 11 отправить КП Громову")
    await ira.says("звонил Громову, просил скидку")
    await ira.says("новый клиент Анна Гусева")
    await ira.says("встретились с Гусевой, думает")
    await ira.says("новый клиент Олена Белых")
    await ira.says("завтра в 10 позвонить Белых")
    await ira.says("в пятницу в 12 отправить договор Белых")
    return ira


@scene()
async def given(maria: Somebody, oleg: Somebody, ira: Somebody) -> Somebody:  # noqa: ARG001 (whose clients they were)
    """Олег, to whom all of it was given."""
    await maria.says("передай всё Иры Олегу")
    await maria.presses(YES)
    return oleg


async def test_the_most_urgent_is_read_first(given: Somebody, maria: Somebody) -> None:
    given.sees("Мария передаёт вам клиентов", "Клиентов: 4", "осталось 3 из 3", "До вас: Ира", "Олена Белых")
    given.sees("Следующий шаг", "завтра в 10:00", "позвонить", "Ещё обещано", "отправить договор")
    first = given.last
    await given.presses(READ)
    assert first.labels == ["👤 Олена Белых", "👥 Остальные клиенты"]
    given.sees("осталось 2 из 3", "Иван Громов", "+79123456789", "120 000 ₽", "просил скидку")
    await given.says("звонил, обещал скидку 5%", reply_to=given.last)
    given.sees("Иван Громов", "обещал скидку")
    await given.presses(NEXT)
    given.sees("Анна Гусева", "Следующего шага нет", "думает")
    given.sees_buttons("⏰")
    await given.presses(READ)
    given.sees("осталось 1 из 3", "Иван Громов")
    assert NEXT not in given.last.labels
    await given.presses(READ)
    given.sees("Принято клиентов: 3")
    maria.sees("Олег", "приняты (3)")


async def test_all_are_taken_in_at_once(pomni: Town, given: Somebody, maria: Somebody) -> None:
    card = given.last
    await given.presses("✅ Принять всех: 3")
    given.sees("Принято клиентов: 3")
    assert maria.heard("приняты (3)") == 1
    await given.presses_data(card, next(b["callback_data"] for b in card.buttons if "👤" in b["text"]))
    await pomni.passes(days=5)
    assert maria.heard("не принято") == 0


async def test_the_others_are_a_list(given: Somebody) -> None:
    await given.presses("👥 Остальные клиенты")
    given.sees("Остальные переданные клиенты")
    assert given.last.labels == ["Пётр Соколов"]


async def test_what_is_unread_after_a_day_comes_back(pomni: Town, given: Somebody, maria: Somebody) -> None:
    await given.presses(READ)
    await pomni.passes(hours=22)
    assert maria.heard("не принято") == 0
    await pomni.passes(hours=6)
    maria.sees("Олег", "не принято 2 из 3", "Иван Громов, Анна Гусева")
    await maria.presses("🔔 Напомнить Олегу")
    assert maria.remarks[-1] == "Напомнил"
    given.sees("Мария просит посмотреть", "Иван Громов")
    await pomni.passes(days=5)
    assert maria.heard("не принято") == 2, "another day, and told once more"
    await maria.presses("📤 Передать другому…")
    maria.sees("Кому передать?")
    await maria.presses("Мария")
    maria.sees("Передать Марии: Иван Громов, Анна Гусева?")
    await maria.presses(YES)
    maria.sees("Передано Марии", "Клиентов: 2")
    await maria.presses("📖 Познакомиться: 2")
    maria.sees("До вас: Олег", "Иван Громов")
    await given.presses(READ)
    assert "больше нет" in given.remarks[-1]
    await pomni.passes(days=5)
    assert maria.heard("не принято") == 2


async def test_undo_takes_unread_ones_back(pomni: Town, given: Somebody, maria: Somebody) -> None:
    card = given.last
    await maria.presses("↩️")
    given.sees("Передача клиентов отменена")
    await given.presses(READ, on=card)
    assert "больше нет" in given.remarks[-1]
    await pomni.passes(days=5)
    assert maria.heard("не принято") == 0


async def test_one_client_is_one_card(maria: Somebody, oleg: Somebody, ira: Somebody) -> None:
    await maria.says("передай Громова Олегу")
    await maria.presses(YES)
    oleg.sees("Мария передаёт вам клиентов", "осталось 1 из 1", "Иван Громов", "отправить КП")
    assert oleg.last.labels == [READ, "👤 Иван Громов"]
    assert ira.heard("Что важно знать") == 0
