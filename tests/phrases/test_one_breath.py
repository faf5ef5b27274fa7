"""Dictated in one breath: several facts without a sign between them, fillers, corrections, namesakes."""

import pytest

from bot.understand import CaseDirectory
from phrases import read
from tests.phrases.cast import KYIV, frame, said, short

ENGLISH = frame(language="en", country="US")
UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")

IN_ONE_BREATH = {
    "Гусева звонила берёт краску 200 шт на 1400 отгрузить послезавтра": [
        "log_interaction guseva call in",
        "create_deal guseva 1400 RUB",
        "create_task guseva 12.06 10:00",
    ],
    "запиши на Иванова сделку 480 тысяч ой 510 тысяч предоплату обещал кинуть до среды": [
        "create_deal ivanov 510000 RUB",
        "create_task ivanov 17.06 18:00",
    ],
    "Иванов звонил хочет десять палет кирпича надо отгрузить в следующий вторник": [
        "log_interaction ivanov call in",
        "create_deal ivanov",
        "create_task ivanov 16.06 10:00",
    ],
    "Гусева заехала взяла 20 коробок смету подготовить к среде": [
        "log_interaction guseva visit",
        "create_deal guseva",
        "create_task guseva 17.06 18:00",
    ],
    "по Иванову сделка на 118 тыс евро доильный робот договор ему подготовить через две недели": [
        "create_deal ivanov 118000 EUR",
        "create_task ivanov 24.06 10:00",
    ],
    "созвонились с Ивановым заказал насос на 56 тыс счёт ему выставить завтра": [
        "log_interaction ivanov call",
        "create_deal ivanov 56000 RUB",
        "create_task ivanov 11.06 10:00",
    ],
    "через два часа перезвонить Гусевой и тару у неё забрать в пятницу": [
        "create_task guseva 10.06 13:20",
        "create_task guseva visit 12.06 10:00",
    ],
    "завтра купить гвозди и доски Иванову": ["create_task ivanov 11.06 10:00"],
    "Иванов звонил машина готова забирает завтра в 10": [
        "log_interaction ivanov call in",
        "create_task ivanov visit 11.06 10:00",
    ],
    "Гусева хочет перенести на пятницу на 12 перезвонить ей вечером": [
        "move_task guseva 12.06 12:00",
        "create_task guseva 12.06 18:00",
    ],
    "позвонить Иванову завтра отправить КП в пятницу": [
        "create_task ivanov 11.06 10:00",
        "create_task ivanov 12.06 10:00",
    ],
    "так смотри Гусева написала что не придёт завтра перенеси её на пятницу": [
        "log_interaction guseva message in",
        "move_task guseva 12.06 10:00",
    ],
    "слушай позвони Иванову завтра": ["create_task ivanov 11.06 10:00"],
    "у Гусевой др 3 марта за неделю до этого заказать ей торт": [
        "change_client guseva --03-03",
        "create_task guseva 24.02 10:00",
    ],
    "у Гусевой др 3 марта завтра ей позвонить в 11": ["change_client guseva --03-03", "create_task guseva 11.06 11:00"],
    "только что с созвона с Ивановым он хочет подумать, набрать его в понедельник": [
        "log_interaction ivanov call",
        "create_task ivanov 15.06 10:00",
    ],
    "только с Ивановым встреча завтра": ["create_task ivanov meeting 11.06 10:00"],
    "звонил Иванов заказ опоздал скинуть ему извинения сегодня до вечера": [
        "log_interaction ivanov call in",
        "create_task ivanov 10.06 18:00",
    ],
    "новая клиентка Марина Зуева 89161234567 от Гусевой записать на субботу в 14": [
        "create_client Марина Зуева +79161234567",
        "create_task new 13.06 14:00",
    ],
    "тулегеновой перезвонить завтра в 11": ["create_task ?Тулегенова 11.06 11:00"],
    "набрать сагинтаева в пятницу": ["create_task ?Сагинтаев 12.06 10:00"],
    "перезвонить постащику завтра": ["create_task 11.06 10:00"],
    "новый номер Гусевой 89132201010 точнее 89132201011": ["change_client guseva +79132201011"],
    "новая Полина Ветрова 89132201010 ой нет 89132201011": ["create_client Полина Ветрова +79132201011"],
    "новый клиент Семён Ветров 89132201010 и 89132201011": ["create_client Семён Ветров +79132201010"],
    "договорились с Ивановым на 640": ["create_deal ivanov 640 RUB"],
    "гусева берёт курс на шестьсот пятьдесят записать её через неделю": [
        "create_deal guseva 650 RUB",
        "create_task guseva 17.06 10:00",
    ],
    "гусева взяла плитку на 150 квадратов": ["create_deal guseva"],
    "договорились с Ивановым на 15": ["create_task ivanov 10.06 15:00"],
    "Гусева отвалилась, далеко ей ездить": ["lose_deal guseva"],
    "Гусева отказалась, ездить ей далеко": ["lose_deal guseva"],
    "Гусева отказалась, завтра ехать далеко к Иванову": ["lose_deal guseva", "create_task ivanov visit 11.06 10:00"],
    "слушай а у кого из наших днюха на этой неделе": ["show_report birthdays"],
    "панчук звонил берёт краску на 4000": ["log_interaction panchuk_m call in", "create_deal panchuk_m 4000 RUB"],
    "звонила попова, попову перезвонить завтра": [
        "log_interaction popova call in",
        "create_task popov 11.06 10:00",
    ],
    "звонила Гусева Иванову отправить КП завтра": ["log_interaction guseva call in", "create_task ivanov 11.06 10:00"],
    "звонил Ивану Иванову отправить КП завтра": [
        "log_interaction ivanov call out",
        "create_task ivanov 11.06 10:00",
    ],
    "петрова скинула реквизиты выставить счёт на 56700 и отправить сегодня": [
        "log_interaction petrova message in",
        "create_task petrova 10.06 18:00",
    ],
    "гусеву записал на окрашивание на субботу на 11 предоплату 1000 взял": ["create_task guseva 13.06 11:00"],
    "Иванов взял диван за 50 тыс предоплата 10 тыс": ["create_deal ivanov 50000 RUB"],
    "Иванов заказал кухню аванс 100 тыс": ["create_deal ivanov"],
    "сделка с Ивановым на 200 тыс предоплата 30 процентов": ["create_deal ivanov 200000 RUB"],
    "иванов перенёс замер со среды на пятницу на 10 предупредить мастера": [
        "move_task ivanov 12.06 10:00",
        "create_task ivanov",
    ],
    "перенесли встречу с Ивановым на пятницу отправить ему КП завтра": [
        "move_task ivanov 12.06 10:00",
        "create_task ivanov 11.06 10:00",
    ],
    "Иванов заказал на 20 тыс отгрузить в пятницу": ["create_deal ivanov 20000 RUB", "create_task ivanov 12.06 10:00"],
}
IN_UKRAINIAN = {
    "був у Ковальчук домовились на 1800 зробити до кінця дня": [
        "log_interaction kovalchuk visit",
        "create_deal kovalchuk 1800 RUB",
        "create_task kovalchuk 10.06 18:00",
    ],
    "Ковальчук заходила купила абонемент за 2400 записати її на суботу о 11": [
        "log_interaction kovalchuk visit",
        "create_deal kovalchuk 2400 RUB",
        "create_task kovalchuk 13.06 11:00",
    ],
    "Ковальчук угода на 50 тис рахунок їй виставити завтра": [
        "create_deal kovalchuk 50000 RUB",
        "create_task kovalchuk 11.06 10:00",
    ],
    "Ковальчук телефонувала хоче перенести на п'ятницю на 12 перезвонити їй увечері": [
        "log_interaction kovalchuk call in",
        "move_task kovalchuk 12.06 12:00",
        "create_task kovalchuk 12.06 18:00",
    ],
    "у Ковальчук день народження 3 березня за тиждень до цього замовити їй листівку": [
        "change_client kovalchuk --03-03",
        "create_task kovalchuk 24.02 10:00",
    ],
    "завтра подзвонити Ковальчук та зразки їй завезти у п'ятницю": [
        "create_task kovalchuk 11.06 10:00",
        "create_task kovalchuk 12.06 10:00",
    ],
    "щойно з дзвінка з Ковальчук вона хоче подумати": ["log_interaction kovalchuk call"],
    "Ковальчук дзвонила приїжджає завтра о 10": [
        "log_interaction kovalchuk call in",
        "create_task kovalchuk visit 11.06 10:00",
    ],
    "передзвонити омельяненку завтра": ["create_task ?Омельяненко 11.06 10:00"],
    "Ковальчук дзвонила, Ковальчук купує на 5000": [
        "log_interaction kovalchuk call in",
        "create_deal kovalchuk 5000 RUB",
    ],
    "новий клієнт Ігор Бондар 0671234567 ой ні 0671234568": ["create_client Ігор Бондар +380671234568"],
    "ковальчук скинула реквізити виставити рахунок і надіслати сьогодні": [
        "log_interaction kovalchuk message in",
        "create_task kovalchuk 10.06 18:00",
    ],
    "Ковальчук замовила шафу за 40 тис завдаток 5 тис": ["create_deal kovalchuk 40000 RUB"],
}
IN_ENGLISH = {
    "Smith emailed over the plans agreed 640 for the lot get drawings back to him by friday": [
        "log_interaction smith email in",
        "create_deal smith 640 RUB",
        "create_task smith 12.06 18:00",
    ],
    "swung by Connolly boiler is shot agreed on 3450 install it 12/8 at 7am": [
        "log_interaction connolly visit",
        "create_deal connolly 3450 RUB",
        "create_task connolly 08.12 07:00",
    ],
    "popped in on Smith swapped his cooler he's taking 30 bottles for 240 dollars drop them off thursday by noon": [
        "log_interaction smith visit",
        "create_deal smith 240 USD",
        "create_task smith 11.06 12:00",
    ],
    "Smith came in loved yin so um she's taking the ten pass for 210 text him the link tomorrow": [
        "log_interaction smith visit",
        "create_deal smith 210 RUB",
        "create_task smith 11.06 10:00",
    ],
    "Smith passed on us": ["lose_deal smith"],
    "just off the phone w john smith he wants to sleep on it, ring him monday half nine, sorry half ten": [
        "log_interaction smith call",
        "create_task smith 15.06 10:30",
    ],
    "Connolly texted she loved the sample wants 40 at 12 each invoice her tomorrow": [
        "log_interaction connolly message in",
        "create_deal connolly 480 RUB",
        "create_task connolly 11.06 10:00",
    ],
    "look Smith called he wants 3 pumps": ["log_interaction smith call in", "create_deal smith"],
    "look at the contract for Smith tomorrow": ["create_task smith 11.06 10:00"],
    "saw Smith today": ["log_interaction smith meeting"],
    "saw the email from Smith": ["log_interaction smith email in"],
    "Smith moved his appointment": ["move_task smith"],
    "Smith rang he's coming in tomorrow at 10": [
        "log_interaction smith call in",
        "create_task smith visit 11.06 10:00",
    ],
    "new client Bob Stone 212-555-0147 sorry 212-555-0148": ["create_client Bob Stone +12125550148"],
    "agreed with Smith on 650": ["create_deal smith 650 RUB"],
    "Smith agreed 3 visits": ["log_interaction smith note"],
    "so who's got a birthday this week": ["show_report birthdays"],
    "tried connolly twice no luck emailed her instead chase on wednesday": [
        "log_interaction connolly email out",
        "create_task connolly 17.06 10:00",
    ],
    "Connolly emailed her invoice": ["log_interaction connolly email in"],
    "Smith ordered two sofas for 4k with 500 deposit": ["create_deal smith 4000 RUB"],
}


@pytest.mark.parametrize("text", IN_ONE_BREATH)
async def test_every_fact_is_told_apart(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == IN_ONE_BREATH[text]


@pytest.mark.parametrize("text", IN_UKRAINIAN)
async def test_every_fact_is_told_apart_in_ukrainian(text: str) -> None:
    assert [short(wish) for wish in (await said(text, UKRAINIAN)).wishes] == IN_UKRAINIAN[text]


@pytest.mark.parametrize("text", IN_ENGLISH)
async def test_every_fact_is_told_apart_in_english(text: str) -> None:
    assert [short(wish) for wish in (await said(text, ENGLISH)).wishes] == IN_ENGLISH[text]


NAMED = CaseDirectory(
    (
        ("castillo", "Robert Castillo", None),
        ("turner", "William Turner", None),
        ("reid", "Samantha Reid", None),
        ("price", "Samuel Price", None),
        ("shevchuk", "Вікторія Шевчук", None),
        ("gromova", "Анна Громова", None),
        ("holloway", "James Holloway", None),
    )
)
CALLED = {
    "called bob": ["log_interaction castillo call out"],
    "Will call Rob tomorrow": ["create_task castillo 11.06 10:00"],
    "Bill Castillo for the pump tomorrow": ["create_task castillo 11.06 10:00"],
    "bill turner called": ["log_interaction turner call in"],
    "met sam": ["log_interaction reid|price meeting"],
    "met sam reid": ["log_interaction reid meeting"],
    "вика шевчук звонила": ["log_interaction shevchuk call in"],
    "анька громова звонила": ["log_interaction gromova call in"],
    "холлоуэю скинул прайс": ["log_interaction holloway message out"],
}


@pytest.mark.parametrize("text", CALLED)
async def test_who_is_called_by_another_name(text: str) -> None:
    whole = await read(text, ENGLISH if text.isascii() else frame(), NAMED)
    assert [short(wish) for wish in whole.wishes] == CALLED[text]
