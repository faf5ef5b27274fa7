"""One person in two companies: nothing of one is ever seen or written in the other."""

from tests.scenes import scene
from tests.stories.test_team import invited_by
from tests.town import Somebody, Town


@scene()
async def zoya(pomni: Town, maria: Somebody) -> Somebody:
    """The owner of «Другая», invited into Мария's company as well; she is in Мария's now."""
    somebody = pomni.comes("Зоя", 2001)
    await pomni.founds_company(somebody)
    await somebody.says("новый клиент Пётр Чужой")
    await somebody.says(f"/start {await invited_by(maria)}")
    return somebody


async def goes_to(somebody: Somebody, company: str) -> None:
    await somebody.says("/switch")
    await somebody.presses_part(company)


async def test_an_invite_opens_a_second_company(zoya: Somebody) -> None:
    zoya.sees("ваша роль: менеджер", "/switch")
    await zoya.says("/find Чужой")
    zoya.sees("никого")
    await goes_to(zoya, "Другая")
    assert "Другая" in zoya.remarks[-1]
    await zoya.says("/find Чужой")
    zoya.sees("Пётр Чужой")


async def test_a_reply_belongs_to_the_company_of_its_card(zoya: Somebody) -> None:
    await goes_to(zoya, "Другая")
    await zoya.says("/find Чужой")
    card = zoya.last
    await goes_to(zoya, "Мария")
    await zoya.says("звонил, думает", reply_to=card)
    zoya.sees("🏢 Другая", "Звонок", "Пётр Чужой")
    await zoya.says("/find Чужой")
    zoya.sees("никого")


async def test_a_button_belongs_to_the_company_of_its_card(zoya: Somebody) -> None:
    await goes_to(zoya, "Другая")
    await zoya.says("/settings")
    settings = zoya.last
    await goes_to(zoya, "Мария")
    await zoya.presses("🐌", on=settings)
    await zoya.presses("14 дней")
    await zoya.says("/settings")
    zoya.sees("7 дней")
    await goes_to(zoya, "Другая")
    await zoya.says("/settings")
    zoya.sees("14 дней")


async def test_a_question_keeps_its_company(zoya: Somebody) -> None:
    await goes_to(zoya, "Другая")
    await zoya.says("надо отправить Чужому договор")
    question = zoya.last
    await goes_to(zoya, "Мария")
    await zoya.says("завтра в 12")
    assert "договор" not in zoya.last.text
    await zoya.says("завтра в 12", reply_to=question)
    zoya.sees("завтра в 12:00", "договор", "Пётр Чужой")


async def test_an_edit_belongs_to_where_the_words_were_written_down(zoya: Somebody) -> None:
    await goes_to(zoya, "Другая")
    words = await zoya.says("завтра в 12 купить бумагу")
    await goes_to(zoya, "Мария")
    await zoya.edits(words, "завтра в 14 купить бумагу")
    await zoya.says("/today")
    zoya.sees("ничего не запланировано")
    await goes_to(zoya, "Другая")
    await zoya.says("/today")
    zoya.sees("14:00", "бумагу")


async def test_a_reminder_says_which_company_it_is_from(pomni: Town, zoya: Somebody) -> None:
    await goes_to(zoya, "Другая")
    await zoya.says("через час купить бумагу")
    await goes_to(zoya, "Мария")
    await pomni.passes(hours=2)
    zoya.sees("🏢 Другая", "купить бумагу")
    await zoya.presses("✅ Сделано")
    zoya.sees("Сделано", "бумагу")


async def test_what_is_about_a_company_one_left_is_not_heard_in_another(zoya: Somebody) -> None:
    await zoya.says("/settings")
    settings = zoya.last
    await zoya.says("/team")
    await zoya.presses("🚪")
    await zoya.presses("🚪")
    await zoya.presses_data(settings, "s:kind:salon")
    assert "больше нет" in zoya.remarks[-1]
    await zoya.says("привет", reply_to=settings)
    zoya.sees("больше нет")
    await zoya.says("/settings")
    zoya.sees("Продажи")


async def test_one_company_has_nowhere_to_go(maria: Somebody) -> None:
    await maria.says("/switch")
    maria.sees("другой у вас нет")
