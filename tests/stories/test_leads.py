"""Leads: they come by a link or by a sentence, the first who presses takes them, and nobody is forgotten."""

import pytest

from bot.demo.people import Person
from tests.scenes import scene
from tests.town import Group, Somebody, Town


@scene()
async def group(pomni: Town, maria: Somebody, oleg: Somebody) -> Group:
    gathered = pomni.gathers("Продажи", maria, oleg)
    await gathered.seen_by(maria).says("/connect")
    return gathered


@scene()
async def token(maria: Somebody) -> str:
    """Of a link for the site."""
    await maria.says("/leads сайт")
    return maria.last.text.split("start=")[1].split()[0]


async def test_links_are_made_told_and_withdrawn(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("/leads")
    maria.sees("Здесь будут ссылки")
    await maria.says("/leads Инстаграм")
    maria.sees("Инстаграм · 0 лидов", "https://t.me/pomni_bot?start=")
    maria.sees_buttons("📋 Инстаграм", "✖️ Отозвать")
    await oleg.says("/leads")
    oleg.sees("Это может только руководитель")
    token = maria.last.text.split("start=")[1].split()[0]
    await maria.presses("✖️ Отозвать")
    maria.sees("Здесь будут ссылки")
    anna = pomni.comes("Анна", 2001)
    await anna.says(f"/start {token}")
    anna.sees("я вас пока не знаю")


async def test_who_comes_by_a_link_is_thanked_and_asked_for_the_number(
    pomni: Town, group: Group, maria: Somebody, token: str
) -> None:
    anna = pomni.comes("Анна", 2001, last_name="Ветрова", username="vetrova")
    await anna.says(f"/start {token}")
    anna.sees("Спасибо, что обратились в «Мария»", "Оставьте номер")
    anna.sees_buttons("📱 Отправить мой номер")
    await pomni.passes(seconds=5)
    group.seen_by(maria).sees("🙋 Новый лид: Анна Ветрова · сайт")
    anna.person.shares_contact("+79031178820", "Анна", user_id=2001)
    await pomni.settle()
    anna.sees("Спасибо! Мы скоро с вами свяжемся")
    await maria.says("/find Ветрова")
    maria.sees("Анна Ветрова", "+79031178820", "@vetrova")
    await maria.says("/leads")
    maria.sees("сайт · 1 лид")


async def test_nothing_else_is_shown_to_them(pomni: Town, maria: Somebody, token: str) -> None:
    await maria.says("новый клиент Ольга Белых, 8 912 345-67-89")
    anna = pomni.comes("Анна", 2001)
    await anna.says(f"/start {token}")
    for words in ("/find Белых", "/deals", "/today", "/help", "найди Белых", "/start"):
        await anna.says(words)
    assert not any("Белых" in message.text for message in anna.said)
    assert len(anna.said) == 2, "thanked, and thanked for the words"
    anna.person.shares_contact("+79990000000", "Чужой")
    await pomni.settle()
    assert len(anna.said) == 2, "somebody else's contact is no number of theirs"


async def test_who_opens_it_twice_comes_once(pomni: Town, maria: Somebody, token: str) -> None:
    anna = pomni.comes("Анна", 2001)
    for _ in range(3):
        await anna.says(f"/start {token}")
    await anna.says("8 903 117-88-20")
    assert (await pomni.counts())["client"] == 1
    await maria.says("/find 8820")
    maria.sees("Анна", "+79031178820")


async def test_what_they_write_is_kept_for_who_took_them(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody, token: str
) -> None:
    anna = pomni.comes("Анна", 2001)
    await anna.says(f"/start {token}")
    await pomni.passes(seconds=5)
    await group.seen_by(oleg).presses("🙋 Беру")
    await anna.says("нужны светильники в кафе")
    anna.sees("Спасибо, передали")
    oleg.sees("💬 Анна: нужны светильники в кафе")
    await anna.says("+7 903 117-88-20")
    oleg.sees("📱 Анна оставляет номер: +79031178820")
    for number in range(20):
        await anna.says(f"ау {number}")
    assert (await pomni.counts())["interaction"] == 5
    await maria.says("/find Анна")
    maria.sees("нужны светильники")


async def test_the_first_press_takes_them(pomni: Town, group: Group, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("лид: Анна Ветрова, 8 903 117-88-20, с сайта")
    maria.sees("Новый клиент: Анна Ветрова", "🙋 Лид: спрошу, кто возьмёт")
    await pomni.passes(seconds=5)
    there = group.seen_by(oleg)
    there.sees("🙋 Новый лид: Анна Ветрова · сайт", "•••")
    offer = there.last
    oleg.person.world.faults.clear()
    there.person.presses(offer, "🙋 Беру")
    group.seen_by(maria).person.presses(offer, "🙋 Беру")
    await pomni.settle()
    assert "Уже взял(а): Олег" in there.remarks
    oleg.sees("Анна Ветрова — ваш лид", "+79031178820")
    assert maria.heard("ваш лид") == 0
    assert offer.labels == []
    assert "Взял(а): Олег" in offer.text


async def test_without_a_group_everybody_is_asked(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("лид: Анна Ветрова, 8 903 117-88-20")
    await pomni.passes(seconds=5)
    maria.sees("🙋 Новый лид: Анна Ветрова", "+79031178820")
    await oleg.presses("🙋 Беру")
    oleg.sees("ваш лид")
    offer = next(one for one in maria.said if "Новый лид" in one.text)
    assert "Взял(а): Олег" in offer.text
    assert offer.labels == []


async def test_one_that_nobody_took_is_told_to_who_leads(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    await oleg.says("лид: Анна Ветрова, 8 903 117-88-20")
    await pomni.passes(minutes=14)
    assert maria.heard("никто не взял") == 0
    await pomni.passes(minutes=2)
    maria.sees("🙋 Лид ждёт уже 15 мин, и никто не взял: Анна Ветрова")
    assert oleg.heard("никто не взял") == group.seen_by(maria).heard("никто не взял") == 0
    await maria.presses("👤 Передать")
    await maria.presses("Олег")
    oleg.sees("ваш лид", "+79031178820")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("сделка Ветрова на 70 тысяч", ()),
        ("сделка Ветрова на 70 тысяч", ("Ветрова отказалась, дорого",)),
        ("угода Вєтрова на 70 тисяч", ("/win Ветрова",)),
    ],
)
async def test_who_was_agreed_with_or_refused_has_been_answered(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody, first: str, then: tuple[str, ...]
) -> None:
    await maria.says("лид: Анна Ветрова, 8 903 117-88-20")
    await pomni.passes(seconds=5)
    await group.seen_by(oleg).presses("🙋 Беру")
    for words in (first, *then):
        await oleg.says(words)
    await pomni.passes(minutes=20)
    assert maria.heard("без ответа") == 0


async def test_one_that_nobody_called_is_told_to_who_leads(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    await maria.says("лид: Анна Ветрова, 8 903 117-88-20")
    await pomni.passes(seconds=5)
    await group.seen_by(oleg).presses("🙋 Беру")
    await pomni.passes(minutes=16)
    maria.sees("🙋 Лид без ответа уже 15 мин: Анна Ветрова, взял(а) Олег")


async def test_one_that_was_called_is_left_in_peace(pomni: Town, group: Group, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("лид: Анна Ветрова, 8 903 117-88-20")
    await pomni.passes(seconds=5)
    await group.seen_by(oleg).presses("🙋 Беру")
    await oleg.says("не дозвонился до Ветровой")
    await pomni.passes(minutes=60)
    assert maria.heard("🙋 Лид") == 1, "only the answer to the sentence"


async def test_undone_it_is_no_lead(pomni: Town, group: Group, maria: Somebody) -> None:
    await maria.says("лид: Анна Ветрова, 8 903 117-88-20")
    await maria.says("/undo")
    maria.sees("Отменено", "Анна Ветрова")
    await pomni.passes(minutes=60)
    assert group.seen_by(maria).heard("🙋") == 0
    assert (await pomni.counts())["client"] == 0


async def test_a_taking_is_undone_too(pomni: Town, group: Group, maria: Somebody, oleg: Somebody) -> None:
    await maria.says("лид: Анна Ветрова")
    await pomni.passes(seconds=5)
    await group.seen_by(oleg).presses("🙋 Беру")
    await group.seen_by(oleg).presses("↩️ Отменить")
    await pomni.passes(minutes=20)
    maria.sees("никто не взял")


async def test_a_member_who_opens_the_link_is_told_what_it_is(maria: Somebody, token: str) -> None:
    await maria.says(f"/start {token}")
    maria.sees("ссылка вашей компании")


async def test_a_stranger_in_the_group_takes_nobody(pomni: Town, group: Group, maria: Somebody) -> None:
    stranger = pomni.comes("Виктор", 1003)
    await maria.says("лид: Анна Ветрова")
    await pomni.passes(seconds=5)
    there = Somebody(pomni, Person(pomni.world, stranger.person.user, group.chat))
    await there.presses("🙋 Беру")
    assert "Эта кнопка для сотрудников компании" in there.remarks
    group.seen_by(maria).sees_buttons("🙋 Беру")


async def test_who_comes_again_is_asked_about_anew(pomni: Town, group: Group, maria: Somebody, oleg: Somebody) -> None:
    for _ in range(2):
        await maria.says("лид: Анна Ветрова, 8 903 117-88-20")
        if maria.last.labels[0].startswith("✅ Да"):
            await maria.presses("✅ Да")
        await pomni.passes(seconds=5)
        await group.seen_by(oleg).presses("🙋 Беру")
    assert group.seen_by(maria).heard("Новый лид: Анна Ветрова") == 2
    assert oleg.heard("ваш лид") == 2
    assert (await pomni.counts())["client"] == 1


async def _offered(pomni: Town, maria: Somebody, *names: str) -> None:
    for name in names:
        await maria.says(f"лид: {name}")
    await pomni.passes(seconds=5)


@pytest.mark.parametrize("words", ["беру", "Я возьму!", "взял Марину", "забираю Марину Ветрову"])
async def test_words_in_the_group_take_one_too(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody, words: str
) -> None:
    await _offered(pomni, maria, "Марина Ветрова")
    there = group.seen_by(oleg)
    offer = there.last
    await there.says(f"@pomni_bot {words}")
    there.sees("🙋 Марина Ветрова: взял(а) Олег")
    oleg.sees("Марина Ветрова — ваш лид")
    assert "Взял(а): Олег" in offer.text
    assert offer.labels == []
    await group.seen_by(maria).says("@pomni_bot беру Марину")
    group.seen_by(maria).sees("Уже взял(а): Олег")


async def test_a_reply_says_which_one_is_taken(pomni: Town, group: Group, maria: Somebody, oleg: Somebody) -> None:
    await _offered(pomni, maria, "Марина Ветрова", "Пётр Орлов")
    there = group.seen_by(oleg)
    first = next(one for one in there.said if "Новый лид: Марина" in one.text)
    await there.says("@pomni_bot беру")
    there.sees("🙋 Кого берёте?")
    there.sees_buttons("🙋 Марина Ветрова", "🙋 Пётр Орлов")
    listed = there.last
    await there.says("беру", reply_to=first)
    there.sees("🙋 Марина Ветрова: взял(а) Олег")
    await there.presses("🙋 Марина Ветрова", on=listed)
    assert "Уже взял(а): Олег" in there.remarks
    await there.presses("🙋 Пётр Орлов", on=listed)
    assert listed.labels == ["🙋 Марина Ветрова"]
    assert oleg.heard("ваш лид") == 2


async def test_taking_words_about_anybody_else_are_a_note(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Павел Козлов")
    await _offered(pomni, maria, "Марина Ветрова")
    await maria.says("взял Козлова")
    assert maria.heard("взял(а)") == maria.heard("ваш лид") == 0
    await maria.says("взял у Марины предоплату и образцы плитки на пробу")
    assert maria.heard("ваш лид") == 0


async def test_undone_it_is_offered_again_where_it_was(
    pomni: Town, group: Group, maria: Somebody, oleg: Somebody
) -> None:
    await _offered(pomni, maria, "Марина Ветрова")
    there = group.seen_by(oleg)
    offer = there.last
    await there.presses("🙋 Беру")
    assert offer.labels == []
    await pomni.passes(minutes=20)
    await oleg.says("/undo")
    assert "Взял(а)" not in offer.text
    assert offer.labels == ["🙋 Беру"]
    await pomni.passes(minutes=16)
    maria.sees("никто не взял: Марина Ветрова")


@pytest.mark.parametrize("asked", ["лиды", "какие лиды ждут?", "що з лідами", "any leads waiting?"])
async def test_whoever_asks_for_leads_sees_whom_nobody_took(
    pomni: Town, maria: Somebody, oleg: Somebody, asked: str
) -> None:
    await maria.says(asked)
    maria.sees("Открытых сделок")
    await maria.says("/leads сайт")
    await _offered(pomni, maria, "Марина Ветрова", "Пётр Орлов")
    await oleg.presses("🙋 Беру")
    await maria.says(asked)
    maria.sees("Ждут, кто их возьмёт", "Марина Ветрова")
    assert "Орлов" not in maria.last.text
    await maria.presses("🙋 Марина Ветрова")
    maria.sees("Марина Ветрова — ваш лид")
    await maria.says(asked)
    maria.sees("Никто не ждёт")
