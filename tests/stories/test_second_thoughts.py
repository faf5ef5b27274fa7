"""«Не 250, а 260», «ой, это был Громов»: what was just written is set right by the next message."""

from collections.abc import Sequence

import pytest

from tests.scenes import scene
from tests.town import Somebody, Town


@scene(autouse=True)
async def clients(maria: Somebody) -> None:
    for name in ("Илья Громов", "Наталья Гусева", "Павел Козлов"):
        await maria.says(f"новый клиент {name}")
    await maria.says("сделка Громов на 240 тыс")


CORRECTIONS: Sequence[tuple[str, str, tuple[str, ...]]] = [
    ("был у Гусевой, довольна", "ой, это был Громов, а не Гусева", ("Илья Громов", "был у Громова, довольна")),
    ("звонил Громову", "не Громову, а Козлову", ("📞 Звонок", "Павел Козлов")),
    ("звонил Громову", "ой, Козлову", ("📞 Звонок", "Павел Козлов")),
    ("завтра в 11 отправить КП Громову", "точнее в 12", ("завтра в 12:00", "отправить КП")),
    ("завтра в 11 отправить КП Громову", "нет, в 13", ("завтра в 13:00", "отправить КП")),
    ("завтра в 15 встреча с Громовым", "не на 3, а на 4", ("завтра в 16:00", "встреча")),
    ("завтра в 11 отправить КП Громову", "не завтра, а в пятницу", ("20 марта в 11:00", "отправить КП")),
    ("завтра в 11 отправить КП Громову", "не Громову, а Гусевой", ("отправить КП Гусевой", "Наталья Гусева")),
    ("звонил Громову, договорились на 170 тыс", "ой, 180", ("180 000 ₽ (было 240 000 ₽)", "договорились на 180 тыс")),
    ("met Gromov, he wants 130k", "no, 135", ("135 000 ₽", "he wants 135k")),
    ("звонил Громову, договорились на 170 тыс", "точнее 190 тысяч", ("190 000 ₽ (было 240 000 ₽)",)),
    ("звонил Громову, договорились на 170 тыс", "не 170, а 195", ("195 000 ₽ (было 240 000 ₽)",)),
    ("новый клиент Марина Волкова 8-926-111-22-33", "не 8-926-111-22-33, а 8-926-111-22-34", ("+79261112234",)),
    ("завтра заказать витрины", "не витрины, а полки", ("заказать полки",)),
    ("завтра в 9 к Козлову", "лучше в 11", ("завтра в 11:00", "к Козлову")),
    ("завтра в 9 к Козлову", "а нет, к 12", ("завтра в 12:00", "к Козлову")),
    ("завтра в 9 к Козлову", "давай в 14", ("завтра в 14:00", "к Козлову")),
    ("завтра в 9 к Козлову", "а лучше в среду", ("18 марта в 09:00", "к Козлову")),
    ("завтра о 9 до Козлова", "краще о 12", ("завтра в 12:00", "до Козлова")),
    ("tomorrow at 9 meet Gromov", "better at 11", ("завтра в 11:00", "meet Gromov")),
    ("дзвонив Громову", "ні, не Громову, а Козлову", ("Павел Козлов",)),
    ("call Gromov tomorrow at 11", "sorry, at 12", ("12:00",)),
    ("забрал договор у Громова", "ой, не тот, это был Козлов", ("📝 Заметка", "Павел Козлов", "у Козлова")),
    ("звонил Громову", "блин, не тому, это Козлову", ("📞 Звонок", "Павел Козлов")),
    ("дзвонив Громову", "ні, помилився, то був Козлов", ("📞 Звонок", "Павел Козлов")),
    ("called Gromov", "oops wrong one, it was Kozlov", ("📞 Звонок", "Павел Козлов")),
    ("called Gromov", "my mistake, that was Kozlov", ("📞 Звонок", "Павел Козлов")),
]


@pytest.mark.parametrize(("said", "better", "seen"), CORRECTIONS)
async def test_a_correction_changes_what_was_written(
    pomni: Town, maria: Somebody, said: str, better: str, seen: Sequence[str]
) -> None:
    await maria.says(said)
    counted = await pomni.counts()
    await maria.says(better)
    maria.sees("✏️ Исправлено", *seen)
    assert await pomni.counts() == counted


@pytest.mark.parametrize(
    ("said", "better", "seen"),
    [
        ("в пятницу звонил Козлову", "не в пятницу, а в четверг", ["12 марта", "в четверг звонил"]),
        ("в пятницу звонил Козлову", "точнее в среду", ["11 марта", "в среду звонил"]),
        ("звонил Козлову 13-го, думает", "ой, 12-го", ["12 марта", "звонил Козлову 12-го, думает"]),
        ("звонил Козлову вчера, думает", "ой, в пятницу", ["13 марта", "звонил Козлову в пятницу, думает"]),
        ("called Kozlov on Friday, wants a discount", "sorry, yesterday", ["вчера", "called Kozlov yesterday, wants"]),
        ("звонил в субботу Козлову", "не в субботу, а вчера", ["вчера"]),
        ("13 марта встречался с Козловым", "не 13, а 12", ["12 марта встречался"]),
        ("вчера звонил Козлову в 11:00", "не в 11, а в 10", ["звонил Козлову в 10:00"]),
    ],
)
async def test_another_day_of_a_report_is_a_day_behind(
    maria: Somebody, said: str, better: str, seen: Sequence[str]
) -> None:
    await maria.says(said)
    await maria.says(better)
    maria.sees("✏️ Исправлено", *seen)


async def test_the_right_one_may_be_somebody_new(maria: Somebody) -> None:
    await maria.says("звонил Громову")
    await maria.says("не Громову, а Сидорчуку")
    maria.sees("Не знаю клиента «Сидорчук»")
    await maria.presses("➕ Создать")
    maria.sees("✏️ Исправлено", "📞 Звонок · Сидорчук")


@pytest.mark.parametrize("better", ["не тот, это был Сидорчук", "oops wrong guy, it was Сидорчук"])
async def test_the_wrong_one_may_stand_for_somebody_new(pomni: Town, maria: Somebody, better: str) -> None:
    await maria.says("звонил Громову")
    counted = await pomni.counts()
    await maria.says(better)
    maria.sees("Не знаю клиента «Сидорчук»")
    await maria.presses("➕ Создать")
    maria.sees("✏️ Исправлено", "📞 Звонок · Сидорчук")
    assert (await pomni.counts())["interaction"] == counted["interaction"]


async def test_undo_takes_the_message_and_its_correction_back(pomni: Town, maria: Somebody) -> None:
    before = await pomni.counts()
    await maria.says("звонил Громову, завтра в 11 отправить КП")
    await maria.says("не Громову, а Козлову")
    maria.sees("Павел Козлов")
    await maria.presses("↩️")
    maria.sees("Отменено", "Звонок", "Павел Козлов")
    await maria.says("найди Козлов")
    assert "отправить КП" not in maria.last.text
    assert (await pomni.counts())["client"] == before["client"]


async def test_a_won_deal_is_that_of_the_other_client(maria: Somebody) -> None:
    await maria.says("сделка Козлов на 90 тыс")
    await maria.says("сделка с Громовым выиграна")
    await maria.says("ой, не Громов, а Козлов")
    maria.sees("Сделка выиграна", "Павел Козлов", "90 000 ₽")
    await maria.says("/deals")
    maria.sees("240 000 ₽")


async def test_an_older_message_is_found_by_what_is_denied(maria: Somebody) -> None:
    await maria.says("завтра в 11 отправить КП Громову")
    await maria.says("звонил Козлову")
    await maria.says("КП не в 11, а в 14")
    maria.sees("завтра в 14:00", "отправить КП")


async def test_a_question_that_waits_is_asked_as_it_is_meant_now(maria: Somebody) -> None:
    await maria.says("Козлов просит перенести на среду на 3")
    maria.sees("Открытой задачи нет", "15:00")
    await maria.says("не на 3, а на 4")
    maria.sees("Открытой задачи нет", "16:00")
    await maria.presses("➕")
    maria.sees("⏰", "16:00", "Павел Козлов")


@pytest.mark.parametrize("said", ["Громов не взял трубку, а Гусева взяла", "ой, завтра в 10 созвон с Гусевой"])
async def test_a_sentence_of_its_own_is_no_correction(maria: Somebody, said: str) -> None:
    await maria.says("завтра в 11 отправить КП Громову")
    await maria.says(said)
    assert "Исправлено" not in maria.last.text
    await maria.says("/today")
    maria.sees("11:00 — отправить КП Громову")


async def test_a_colleague_corrects_nothing_of_mine(pomni: Town, maria: Somebody, oleg: Somebody) -> None:
    await maria.shares_clients()
    group = pomni.gathers("Продажи", maria, oleg)
    await pomni.settle()
    await group.seen_by(maria).says("/connect")
    await group.seen_by(maria).says("@pomni_bot завтра в 11 отправить КП Громову")
    card = group.said[-1]
    await group.seen_by(oleg).says("не в 11, а в 12", reply_to=card)
    group.seen_by(oleg).sees("Не понял")
    await oleg.says("не в 11, а в 13")
    oleg.sees("Не понял")
    await maria.says("план на завтра")
    maria.sees("11:00 — отправить КП Громову")


async def test_another_hour_of_somebody_just_planned_with_is_asked_about(pomni: Town, maria: Somebody) -> None:
    await maria.says("завтра в 9 к Козлову, в 11 к Гусевой")
    counted = await pomni.counts()
    await maria.says("Гусевой в 12")
    maria.sees("Не уверен", "перенос задачи", "завтра в 12:00", "Гусева")
    await maria.presses("✅")
    maria.sees("Перенесено на завтра в 12:00", "к Гусевой")
    assert await pomni.counts() == counted
    await maria.says("Козлову в 10")
    await maria.presses("⏰ Задача")
    maria.sees("в 10:00", "Павел Козлов")
    assert (await pomni.counts())["task"] == counted["task"] + 1


@pytest.mark.parametrize(
    ("said", "better", "total", "told"),
    [
        ("был у Козлова хочет 40 штук по 3500", "не 40, а 45", "157 500 ₽", "45 штук по 3500"),
        ("был у Козлова хочет 40 штук по 3500", "не по 3500, а по 3200", "128 000 ₽", "40 штук по 3200"),
        (
            "met Kozlov, wants 50 lamps at 3200, sending quote thursday 10am",
            "oops 3300",
            "165 000 ₽",
            "50 lamps at 3300",
        ),
        ("met Kozlov, wants 50 lamps at 3200, sending quote thursday 10am", "oops 60", "192 000 ₽", "60 lamps at 3200"),
    ],
)
async def test_another_factor_is_another_sum(maria: Somebody, said: str, better: str, total: str, told: str) -> None:
    await maria.says("сделка Козлов на 90 тыс")
    await maria.says(said)
    await maria.says(better)
    maria.sees("✏️ Исправлено", total, told)


@pytest.mark.parametrize(
    "better",
    [
        "нет, это Гусева отказалась",
        "ой, отказалась Гусева",
        "ні, це Гусева відмовилась",
        "no, it was Guseva who refused",
    ],
)
async def test_a_refusal_goes_to_whoever_refused(maria: Somebody, better: str) -> None:
    await maria.says("сделка Козлов на 90 тыс")
    await maria.says("сделка Гусева на 60 тыс")
    await maria.says("позвонил Козлову. Не хочет. Отказ. Дорого ему.")
    maria.sees("Отказ", "Павел Козлов")
    await maria.says(better)
    maria.sees("✏️ Исправлено", "Отказ · Наталья Гусева", "Звонок · Павел Козлов")
    await maria.says("найди Козлов")
    maria.sees("90 000 ₽ · Новая")


async def test_what_corrects_nothing_is_no_reason(maria: Somebody) -> None:
    await maria.says("нет, это Громов отказался")
    maria.sees("Отказ · Илья Громов")
    assert "нет, это" not in maria.last.text
