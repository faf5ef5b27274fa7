"""Hasty dictation: numbers and phones as they are said aloud, wishes, a stage with what comes after it."""

import pytest

from crm.wishes import CreateDeal
from phrases.words.dictionaries import language_of
from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {
    "ru": frame(),
    "uk": frame(zone=KYIV, language="uk", country="UA"),
    "en": frame(language="en", country="US"),
}
NUMBERS = {
    "попов берёт студию за шесть и восемь миллиона": ["create_deal popov 6800000 RUB"],
    "гусева взяла участок на 2 и 5 млн": ["create_deal guseva 2500000 RUB"],
    "ковальчук бере будинок за три і два мільйона": ["create_deal kovalchuk 3200000 RUB"],
    "гусева берёт стирку на 20 тысяч в месяц завтра договор": [
        "create_deal guseva 20000 RUB",
        "create_task guseva 11.06 10:00",
    ],
    "smith is in for nine hundred a month call him friday": [
        "create_deal smith 900 RUB",
        "create_task smith 12.06 10:00",
    ],
    "гусева взяла абонемент за девять шестьсот": ["create_deal guseva 9600 RUB"],
    "продал гусевой три лампы по две пятьсот забрать обещала в субботу": [
        "create_deal guseva 7500 RUB",
        "create_task guseva visit 13.06 10:00",
    ],
    "ковальчук взяла килим за п'ять двісті": ["create_deal kovalchuk 5200 RUB"],
    "попов берёт плитку двенадцать четыреста доставка в пятницу": [
        "create_deal popov 12400 RUB",
        "create_task popov 12.06 10:00",
    ],
    "гусева заказала пять двести граммов банок": ["create_deal guseva"],
    "перенеси попова на воскресенье на четыре хозяева уехали": ["move_task popov 14.06 16:00"],
    "в январе 12 числа день рождения у гусевой": ["change_client guseva --01-12"],
    "3 числа в июле позвонить попову": ["create_task popov 03.07 10:00"],
}
STAGES = {
    "гусева берёт вывоз на 48 тысяч ставь договор первый выезд в понедельник в восемь": [
        "create_deal guseva 48000 RUB",
        "move_deal guseva contract",
        "create_task guseva visit 15.06 08:00",
    ],
    "move smith to contract first pickup friday 9 am": ["move_deal smith contract", "create_task smith 12.06 09:00"],
    "smith says yes to eighty five hundred put him in contract deposit due friday": [
        "create_deal smith 8500 RUB",
        "move_deal smith contract",
        "create_task smith 12.06 10:00",
    ],
    "переведи попова на договор предоплату внесёт в пятницу": [
        "move_deal popov contract",
        "create_task popov 12.06 10:00",
    ],
    "переведи попова в переговоры у него встреча завтра в 11": [
        "move_deal popov negotiation",
        "create_task popov meeting 11.06 11:00",
    ],
    "в пятницу позвонить попову переведи на договор": [
        "create_task popov 12.06 10:00",
        "move_deal popov contract",
    ],
}
ORDERS = {
    "ковальчук взяла три пачки по чотириста завезти їй у п'ятницю": [
        "create_deal kovalchuk 1200 RUB",
        "create_task kovalchuk 12.06 10:00",
    ],
    "гусева взяла 20 коробок завезти ей в пятницу": ["create_deal guseva", "create_task guseva 12.06 10:00"],
    "петрова заказала 15 метров ткани отвезти в среду к обеду": [
        "create_deal petrova",
        "create_task petrova 17.06 13:00",
    ],
    "демченко взял две палеты ещё одну просит до пятницы": [
        "create_deal demchenko",
        "create_task demchenko 12.06 18:00",
    ],
    "петрова завтра вносит предоплату": ["create_task petrova 11.06 10:00"],
    "ковальчук у п'ятницю сплачує рахунок": ["create_task kovalchuk 12.06 10:00"],
    "гусева замер в среду в десять монтаж двадцатого": [
        "create_task guseva 17.06 10:00",
        "create_task guseva 20.06 10:00",
    ],
    "стрижка у гусевой завтра в 12 маникюр в субботу в 3": [
        "create_task guseva 11.06 12:00",
        "create_task guseva 13.06 15:00",
    ],
}
CONTACTS = {
    "набрал попова не взял написал ему в вотсап": [
        "log_interaction popov call out",
        "log_interaction popov message out",
    ],
    "дзвонила ковальчук не взяла написала їй у вайбер": [
        "log_interaction kovalchuk call out",
        "log_interaction kovalchuk message out",
    ],
    "иванов не дозвонился мне перезвонить ему в 4": [
        "log_interaction ivanov call in",
        "create_task ivanov 10.06 16:00",
    ],
    "smith couldn't reach us call him back at 4": ["log_interaction smith call in", "create_task smith 10.06 16:00"],
    "не дозвонился до иванова": ["log_interaction ivanov call out"],
    "отправил попову счёт на почту набрать его в понедельник": [
        "log_interaction popov email out",
        "create_task popov 15.06 10:00",
    ],
}
INSTEAD = {
    "гусева придёт в пять вместо четырёх завтра": ["move_task guseva 11.06 17:00"],
    "smith asked for friday instead of thursday": ["move_task smith 12.06 10:00"],
    "ковальчук приїде о п'ятій замість четвертої": ["move_task kovalchuk 10.06 17:00"],
    "вместо звонка иванову завтра написать в 12": ["create_task ivanov 11.06 12:00"],
}
DAYS_WITH_HOURS = {
    "гусева была на массаже следующий в пятницу в 12": [
        "log_interaction guseva visit",
        "create_task guseva 12.06 12:00",
    ],
    "ковальчук була на манікюрі наступний у п'ятницю о 15": [
        "log_interaction kovalchuk visit",
        "create_task kovalchuk 12.06 15:00",
    ],
    "попов звонил договорились в четверг в офисе в одиннадцать подготовить ему презентацию": [
        "log_interaction popov call in",
        "create_task popov meeting 11.06 11:00",
    ],
    "звонил иванов завтра у нас на складе в 10 забрать образцы": [
        "log_interaction ivanov call in",
        "create_task ivanov visit 11.06 10:00",
    ],
    "звонил иванов завтра отдать договор в 12 позвонить": [
        "log_interaction ivanov call in",
        "create_task ivanov 11.06 10:00",
        "create_task ivanov 11.06 12:00",
    ],
}
WISHES = {
    "иванов звонил столбы уже стоят хочет чтоб ворота в субботу привезли": [
        "log_interaction ivanov call in",
        "create_task ivanov 13.06 10:00",
    ],
    "гусева заходила крыша течёт просит чтобы в среду мастер приехал": [
        "log_interaction guseva visit",
        "create_task guseva visit 17.06 10:00",
    ],
    "ковальчук просить щоб у п'ятницю привезли плитку": ["create_task kovalchuk 12.06 10:00"],
    "гусева забежала оплатила абонемент пусть приходит по вторникам в шесть": [
        "log_interaction guseva visit",
        "create_task guseva visit 16.06 18:00",
    ],
    "нехай ковальчук приїде в понеділок": ["create_task kovalchuk visit 15.06 10:00"],
}


READ = {**NUMBERS, **STAGES, **ORDERS, **CONTACTS, **INSTEAD, **DAYS_WITH_HOURS, **WISHES}


@pytest.mark.parametrize(("text", "wanted"), READ.items())
async def test_every_part_is_read_at_once(text: str, wanted: list[str]) -> None:
    read = await said(text, FRAMES[language_of(text)])
    assert [short(wish) for wish in read.wishes] == wanted
    assert read.sure


@pytest.mark.parametrize(
    "text",
    [
        "иванов принёс паспорт договор готов подписать в четверг в 16",
        "заехал к иванову глянул шторы взял две на чистку",
        "новый номер гусевой восемь девятьсот пять двести двадцать тридцать сорок десять",
    ],
)
async def test_what_may_be_false_is_shown_first(text: str) -> None:
    assert not (await said(text, FRAMES["ru"])).sure


@pytest.mark.parametrize(
    ("text", "phone"),
    [
        ("новый телефон гусевой плюс семь девятьсот восемнадцать триста сорок сорок", "+79183004040"),
        ("номер гусевой восемь девятьсот двадцать шесть сто двадцать тридцать", "+79261002030"),
        ("телефон гусевой восемь девятьсот двадцать шесть триста одиннадцать сорок", "+79263001140"),
    ],
)
async def test_a_phone_heard_in_one_of_two_ways_is_shown_first(text: str, phone: str) -> None:
    read = await said(text, FRAMES["ru"])
    assert [short(wish) for wish in read.wishes] == [f"change_client guseva {phone}"]
    assert not read.sure


@pytest.mark.parametrize(
    "text",
    [
        "номер гусевой +7 (903) 765-43-21",
        "номер гусевой восемь девятьсот двадцать шесть сто двадцать три сорок пять шестьдесят семь",
    ],
)
async def test_a_phone_heard_in_one_way_is_written(text: str) -> None:
    assert (await said(text, FRAMES["ru"])).sure


@pytest.mark.parametrize(("currency", "wanted"), [("CAD", "CAD"), ("AUD", "AUD"), ("USD", "USD"), ("GBP", "USD")])
async def test_a_dollar_is_that_of_the_workspace(currency: str, wanted: str) -> None:
    at = frame(language="en", country="CA")
    read = await said("smith signed for $6,000", at.model_copy(update={"currency": currency}))
    assert [short(wish) for wish in read.wishes] == [f"create_deal smith 6000 {wanted}"]


@pytest.mark.parametrize("text", ["Попов заказал четыре триста двадцатых", "Попов взял один двести и два триста"])
async def test_things_counted_by_their_number_are_no_sum(text: str) -> None:
    wish = (await said(text)).wishes[0]
    assert isinstance(wish, CreateDeal)
    assert wish.amount is None
