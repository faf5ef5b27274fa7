"""Half sentences in one breath: «он» is whom the message before was about; a fact told is noted, not asked about."""

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def clients(maria: Somebody) -> None:
    for name in ("Илья Громов", "Наталья Гусева", "Павел Козлов"):
        await maria.says(f"новый клиент {name}")


@pytest.mark.parametrize(
    ("said", "further", "seen"),
    [
        ("звонил Громову", "перезвонить ему в четверг", ("19 марта", "перезвонить ему", "Илья Громов")),
        ("звонил Громову", "у него всё хорошо, просит скидку", ("📝 Заметка", "Илья Громов")),
        ("звонил Громову и Гусевой", "позвонить ей в понедельник", ("23 марта", "Наталья Гусева")),
        ("дзвонив Козлову", "передзвонити йому завтра", ("завтра", "Павел Козлов")),
        ("Козлов думает", "сделка с ним на 50 тысяч", ("Сделка открыта", "Павел Козлов · 50 000 ₽")),
    ],
)
async def test_a_pronoun_means_whom_the_message_before_spoke_of(
    maria: Somebody, said: str, further: str, seen: tuple[str, ...]
) -> None:
    await maria.says(said)
    await maria.says(further)
    maria.sees(*seen)


async def test_a_pronoun_looks_past_those_it_cannot_mean(maria: Somebody) -> None:
    await maria.says("звонил Гусевой")
    await maria.says("звонил Громову")
    await maria.says("отправить ей договор завтра")
    maria.sees("завтра", "Наталья Гусева")


async def test_a_pronoun_means_whose_card_was_asked_for(maria: Somebody) -> None:
    await maria.town.passes(hours=1)
    await maria.says("найди Громов")
    await maria.says("он перезвонил, цена подходит")
    maria.sees("📞", "Илья Громов")
    await maria.says("найди Громов")
    await maria.says("отправить ему договор завтра")
    maria.sees("завтра", "Илья Громов")
    await maria.says("найди Козлов")
    await maria.says("перезвонить ему завтра")
    maria.sees("О ком речь")


async def test_an_hour_later_it_is_asked(maria: Somebody) -> None:
    await maria.says("звонил Громову")
    await maria.town.passes(hours=1)
    await maria.says("перезвонить ему в четверг")
    maria.sees("О ком речь")


async def test_in_a_colleagues_mouth_he_is_nobody_of_mine(maria: Somebody, oleg: Somebody) -> None:
    await maria.says("звонил Громову")
    await oleg.says("перезвонить ему в четверг")
    oleg.sees("О ком речь")


@pytest.mark.parametrize(
    "fact", ["Козлов оплатил", "Гусева переехала на Ленина 5", "Громов просит рассрочку на полгода"]
)
async def test_a_fact_is_noted_at_once(pomni: Town, maria: Somebody, fact: str) -> None:
    await maria.says(fact)
    maria.sees("📝 Заметка", fact.split()[0])
    maria.sees_buttons("↩️")
    assert (await pomni.counts())["interaction"] == 1


@pytest.mark.parametrize(
    "doubtful", ["Козлов всё", "Громов чпокнулся с бухгалтером", "Гусева болеет, не звонить до пятницы"]
)
async def test_what_may_be_more_than_a_fact_is_asked_about(pomni: Town, maria: Somebody, doubtful: str) -> None:
    await maria.says(doubtful)
    maria.sees("Записать так?")
    assert (await pomni.counts())["interaction"] == 0


async def test_a_new_client_met_is_named_in_the_nominative_and_the_contact_kept(maria: Somebody) -> None:
    await maria.says("созвонился с новым клиентом Иваном Рощиным, звать на объект в среду")
    maria.sees("Новый клиент: Иван Рощин", "📞 Звонок", "звать на объект")


async def test_what_is_told_of_a_new_client_is_kept(maria: Somebody) -> None:
    await maria.says("новый клиент Артём Лебедев 8 916 555 44 33 кафе Булка на углу у метро")
    maria.sees("Новый клиент: Артём Лебедев", "кафе Булка", "📝 Заметка", "на углу у метро")


async def test_somebody_of_his_is_a_contact_person_even_if_a_client_is_called_so(pomni: Town, maria: Somebody) -> None:
    await maria.says("новый клиент Дмитрий Соколов")
    await maria.says("новый клиент Степан Рогов")
    counted = await pomni.counts()
    await maria.says("ещё у него сын Дима рулит закупками 89267654321")
    maria.sees("Степан Рогов", "контактное лицо Дима", "+79267654321")
    await maria.says("его бухгалтер Светлана 89165554434, с ней по счетам")
    maria.sees("Степан Рогов", "контактное лицо Светлана")
    await maria.says("найди Соколов")
    assert "+79267654321" not in maria.last.text
    assert (await pomni.counts())["client"] == counted["client"]


async def test_two_meetings_named_once_are_two_meetings(maria: Somebody) -> None:
    await maria.says("завтра встреча с Козловым в 12 и с Громовым в 15")
    maria.sees("завтра в 12:00 — встреча с Козловым", "завтра в 15:00 — встреча с Громовым")
