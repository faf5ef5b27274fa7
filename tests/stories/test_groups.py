"""The bot in a group: connected by who leads, answering who speaks to it, silent otherwise."""

import pytest

from bot.demo.people import Person
from tests.scenes import scene
from tests.town import Group, Somebody, Town


@scene()
async def group(pomni: Town, maria: Somebody, oleg: Somebody) -> Group:
    """The managers' group, not connected yet; a stranger is in it too."""
    stranger = pomni.comes("Виктор", 1003)
    gathered = pomni.gathers("Руководители", maria, oleg, stranger)
    await pomni.settle()
    return gathered


@scene()
async def connected(group: Group, maria: Somebody) -> Group:
    await group.seen_by(maria).says("/connect")
    return group


async def test_who_leads_is_offered_to_connect_the_group(group: Group, maria: Somebody) -> None:
    there = group.seen_by(maria)
    there.sees("Подключить эту группу")
    await there.presses("👥 Подключить")
    there.sees("Группа подключена", "Выберите, что сюда присылать")
    there.sees_buttons("✅ Застывшие сделки", "✅ Отказы", "✅ Новые лиды", "✅ Крупные победы", "✅ Итоги дня")


async def test_a_rep_cannot_connect_it(group: Group, oleg: Somebody) -> None:
    there = group.seen_by(oleg)
    await there.presses("👥 Подключить")
    assert "Это может только руководитель" in there.remarks
    await there.says("/connect")
    there.sees("Это может только руководитель")
    await there.says("/deals")
    there.sees("пока не подключена")


async def test_what_comes_there_is_chosen_by_buttons(connected: Group, maria: Somebody, oleg: Somebody) -> None:
    await connected.seen_by(oleg).presses("✅ Отказы")
    connected.seen_by(oleg).sees_buttons("✅ Отказы")
    await connected.seen_by(maria).presses("✅ Отказы")
    connected.seen_by(maria).sees_buttons("▫️ Отказы", "✅ Новые лиды")
    await connected.seen_by(maria).presses("▫️ Отказы")
    connected.seen_by(maria).sees_buttons("✅ Отказы")


async def test_it_hears_commands_mentions_and_replies_and_nothing_else(connected: Group, oleg: Somebody) -> None:
    there = connected.seen_by(oleg)
    before = len(connected.said)
    await there.says("новый клиент Мария Петрова")
    await there.says("/start@other_bot")
    await there.says("/weather")
    assert len(connected.said) == before
    await there.says("@pomni_bot новый клиент Мария Петрова")
    there.sees("Новый клиент: Мария Петрова")
    await there.says("/call звонил Петровой, думает")
    there.sees("📞 Звонок", "Мария Петрова")
    await there.says("договорились на 120 тыс", reply_to=there.last)
    there.sees("120 000 ₽")


@pytest.mark.parametrize("seeing_all", [False, True], ids=["privacy", "administrator"])
async def test_as_an_administrator_it_is_as_silent(connected: Group, oleg: Somebody, seeing_all: bool) -> None:
    if seeing_all:
        connected.chat.administrators.add(connected.town.world.bot.id)
    there = connected.seen_by(oleg)
    before = len(connected.said)
    await there.says("завтра в 10 позвонить Ивановой")
    await there.says("согласен", reply_to=there.person.sends("да"))
    assert len(connected.said) == before
    assert (await connected.town.counts())["task"] == 0


async def test_what_is_written_there_belongs_to_its_company_and_to_who_wrote_it(
    pomni: Town, connected: Group, maria: Somebody, oleg: Somebody
) -> None:
    await connected.seen_by(oleg).says("@pomni_bot новый клиент Ольга Белых")
    await connected.seen_by(oleg).says("@pomni_bot сделка Белых на 120 тыс")
    await pomni.passes(days=8)
    oleg.sees("Сделка стоит", "Ольга Белых")
    await maria.says("/find Белых")
    maria.sees("Ольга Белых")


async def test_each_answer_replies_to_who_is_meant(connected: Group, oleg: Somebody) -> None:
    there = connected.seen_by(oleg)
    asked = await there.says("@pomni_bot новый клиент Ольга Белых")
    assert there.last.reply_to == asked.id


async def test_a_question_is_answered_by_whom_it_was_asked_of(
    connected: Group, maria: Somebody, oleg: Somebody
) -> None:
    there = connected.seen_by(oleg)
    await there.says("@pomni_bot звонил Сидорову")
    there.sees("Не знаю клиента", "Ответьте на это сообщение")
    await connected.seen_by(maria).presses("➕ Создать")
    assert "Это спросили не у вас" in there.remarks
    await there.presses("➕ Создать")
    there.sees("Сидоров")


async def test_a_question_of_the_group_is_not_answered_in_private(connected: Group, oleg: Somebody) -> None:
    await connected.seen_by(oleg).says("/call@pomni_bot")
    await oleg.says("новый клиент Анна Гусева")
    oleg.sees("Новый клиент: Анна Гусева")
    question = connected.said[-1]
    await connected.seen_by(oleg).says("звонил Гусевой", reply_to=question)
    connected.seen_by(oleg).sees("Звонок", "Анна Гусева")


async def test_an_edit_in_the_group_changes_what_was_written(connected: Group, oleg: Somebody) -> None:
    there = connected.seen_by(oleg)
    await there.says("@pomni_bot новый клиент Ольга Белых")
    said = await there.says("@pomni_bot сделка Белых на 120 тыс")
    await there.edits(said, "@pomni_bot сделка Белых на 150 тыс")
    there.sees("Исправлено", "150 000 ₽")


async def test_a_stranger_is_refused_politely(connected: Group, pomni: Town, maria: Somebody) -> None:
    stranger = Somebody(pomni, Person(pomni.world, connected.chat.users[2], connected.chat))
    before = len(connected.said)
    await stranger.says("/deals")
    await stranger.says("@pomni_bot найди Петрову")
    assert len(connected.said) == before
    await stranger.presses("✅ Отказы")
    assert "Эта кнопка для сотрудников компании" in stranger.remarks
    connected.seen_by(maria).sees_buttons("✅ Отказы")


async def test_phones_stay_out_of_the_group_until_the_company_allows_them(
    connected: Group, maria: Somebody, oleg: Somebody
) -> None:
    await oleg.says("новый клиент Мария Петрова, 8 912 345-67-89")
    await oleg.says("звонил Петровой, просит набрать 8 903 117-88-20 после обеда")
    there = connected.seen_by(oleg)
    shown = [await _card(there, "Петрова")]
    for label in ("👁 Видны имена, суммы и слова", "👁 Видно всё", "👁 Видны имена и суммы"):
        await connected.seen_by(maria).presses(label)
        shown.append(await _card(there, "Петрова"))
    words, everything, names, again = shown
    assert "просит" in words
    assert "набрать •••" in words
    assert again == words
    assert "+79123456789" not in words + names
    assert "просит" not in names
    assert "+79123456789" in everything
    assert "8 903 117-88-20" in everything


async def test_a_group_that_sees_names_sees_nobodys_words(connected: Group, maria: Somebody, oleg: Somebody) -> None:
    """Neither on cards and lists, nor in answers, questions, drafts and Undo."""
    await oleg.says("новый клиент Мария Петрова")
    await oleg.says("Петрова, сделка на 120 тыс, завтра в 11 отправить Петровой договор на витрины")
    await oleg.says("у Петровой день рождения 12 мая")
    await oleg.says("звонил Петровой, просит скидку")
    await connected.seen_by(maria).presses("👁 Видны имена, суммы и слова")
    await connected.seen_by(maria).presses("👁 Видно всё")
    there, since = connected.seen_by(oleg), len(connected.said)
    await there.says("/find Петрова")
    there.sees("Мария Петрова", "120 000 ₽", "завтра в 11:00")
    await there.presses("⏰ 1")
    await there.presses("💼 Мария Петрова")
    await there.says("/deals")
    await there.presses("Новая")
    await there.says("/task в пятницу в 12 привезти Петровой скидку и витрины")
    await there.presses("↩️")
    told = " ".join(f"{message.text} {message.labels}" for message in connected.said[since:]).casefold()
    assert [word for word in ("витрин", "скидк", "отправить", "привезти", "12 мая") if word in told] == []


async def _card(there: Somebody, name: str) -> str:
    await there.says(f"/find {name}")
    return there.last.text


async def test_what_is_private_is_said_in_private(connected: Group, oleg: Somebody) -> None:
    there = connected.seen_by(oleg)
    for words in ("/today", "/settings", "@pomni_bot что у меня на сегодня"):
        await there.says(words)
        there.sees("Это личное")
    await there.says("/help")
    there.sees("В группе", "@pomni_bot")


async def test_a_topic_keeps_what_belongs_to_it(connected: Group, pomni: Town, maria: Somebody) -> None:
    topic = pomni.world.add_topic(connected.chat, "Продажи")
    there = connected.seen_by(maria, topic)
    before = len(connected.said)
    await there.says("обсудим тут")
    assert len(connected.said) == before
    await there.says("/connect")
    there.sees("Пишу в эту тему")
    assert there.last.json["message_thread_id"] == topic.id


async def test_a_group_that_grew_goes_on_under_its_new_number(connected: Group, pomni: Town, maria: Somebody) -> None:
    new = Group(pomni, pomni.world.upgrade(connected.chat))
    await pomni.settle()
    await new.seen_by(maria).says("/deals")
    new.seen_by(maria).sees("Открытых сделок нет")


async def test_thrown_out_it_forgets_the_group(connected: Group, pomni: Town, maria: Somebody) -> None:
    pomni.world.remove_bot(connected.chat, maria.person.user)
    await pomni.settle()
    pomni.world.add_bot_to(connected.chat, maria.person.user)
    await pomni.settle()
    connected.seen_by(maria).sees("Подключить эту группу")


async def test_a_group_is_of_one_company(connected: Group, pomni: Town) -> None:
    other = pomni.comes("Анна", 1004)
    await pomni.founds_company(other)
    connected.chat.users.append(other.person.user)
    before = len(connected.said)
    await connected.seen_by(other).says("/connect")
    await connected.seen_by(other).says("/deals")
    assert len(connected.said) == before


async def test_left_by_its_button(connected: Group, maria: Somebody) -> None:
    there = connected.seen_by(maria)
    await there.presses("✖️ Отключить")
    there.sees("Группа отключена")
    await there.says("/deals")
    there.sees("пока не подключена")
