"""Typed with one thumb: words cut short, slang sums, several people in one breath, and no sign between them."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

ENGLISH = frame(language="en", country="US")
UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")

CUT_SHORT = {
    "гусевой пн с утр напомнить про оплату": ["create_task guseva 15.06 09:00"],
    "иванов был сег с утр, в след мес выставить ему счет": [
        "log_interaction ivanov visit",
        "create_task ivanov 01.07 10:00",
    ],
    "позвонить иванову в нач след мес": ["create_task ivanov 01.07 10:00"],
    "позвонить иванову в кон мес": ["create_task ivanov 30.06 18:00"],
    "позвонить гусевой завт веч": ["create_task guseva 11.06 18:00"],
    "кажд пн планерка в 9": ["create_task 15.06 09:00"],
    "подзвонити ковальчук на наст тиж": ["create_task kovalchuk 15.06 10:00"],
    "ковальчук просить завтра о пів на девяту привезти ремкомплект": ["create_task kovalchuk 11.06 08:30"],
    "call smith tmw morn": ["create_task smith 11.06 09:00"],
    "call smith nxt wk": ["create_task smith 15.06 10:00"],
}
SUMS_OF_SLANG = {
    "иванов берет наклейки на 85к завтра кп ему скинуть": [
        "create_deal ivanov 85000 RUB",
        "create_task ivanov 11.06 10:00",
    ],
    "ковальчук замовила на 18к післязавтра в обід приїде забирати": [
        "create_deal kovalchuk 18000 RUB",
        "create_task kovalchuk visit 12.06 13:00",
    ],
    "договорились с ивановым на сотку": ["create_deal ivanov 100000 RUB"],
    "договорились с ивановым на сотку баксов": ["create_deal ivanov 100 USD"],
    "сошлись с гусевой на тридцатке": ["create_deal guseva 30000 RUB"],
    "гусева взяла за полтинник": ["create_deal guseva 50000 RUB"],
    "иванов берет на 1.5кк": ["create_deal ivanov 1500000 RUB"],
    "иванов берет на 300 косых": ["create_deal ivanov 300000 RUB"],
    "иванов берет 20 кусков мыла": ["create_deal ivanov"],
    "иванов берет на сотку коробок": ["create_deal ivanov"],
    "встреча с ивановым на сотке в пятницу": ["create_task ivanov meeting 12.06 10:00"],
    "ковальчук бере на двадцятку": ["create_deal kovalchuk 20000 RUB"],
    "smith took it for half a mil": ["create_deal smith 500000 RUB"],
    "smith agreed at five hundred quid": ["create_deal smith 500 GBP"],
    "call smith at five": ["create_task smith 10.06 17:00"],
}
ANOTHER_CLIENT = {
    "иванов трубку не берет гусева тоже ей завтра после 16 еще раз набрать": [
        "log_interaction ivanov call out",
        "log_interaction guseva call out",
        "create_task guseva 11.06 16:00",
    ],
    "звонил иванову не дозвонился демченко тоже": [
        "log_interaction ivanov call out",
        "log_interaction demchenko call out",
    ],
    "иванов отказался гусева тоже": ["lose_deal ivanov", "lose_deal guseva"],
    "позвонить Иванову завтра, Гусевой тоже": ["create_task ivanov 11.06 10:00", "create_task guseva 11.06 10:00"],
    "гусева не пришла иванов тоже перенеси его на субботу в 12": ["move_task ivanov 13.06 12:00"],
    "ковальчук не бере слухавку демченко теж, набрати його завтра": [
        "log_interaction kovalchuk call out",
        "log_interaction demchenko call out",
        "create_task demchenko 11.06 10:00",
    ],
    "called smith no answer connolly same": ["log_interaction smith call out", "log_interaction connolly call out"],
    "smith tomorrow at 10, connolly same day at 12": [
        "create_task smith 11.06 10:00",
        "create_task connolly 11.06 12:00",
    ],
    "Гусевой тоже позвонить завтра": ["create_task guseva 11.06 10:00"],
    "call connolly too tomorrow": ["create_task connolly 11.06 10:00"],
    "Иванов берёт на 100 тыс Гусева тоже": ["?", "create_deal ivanov 100000 RUB", "create_deal guseva 100000 RUB"],
    "иванова в договор гусеву на переговоры демченко оплатил сделка закрыта": [
        "move_deal ivanov contract",
        "move_deal guseva negotiation",
        "win_deal demchenko",
    ],
    "двигай гусеву на договор иванова в отказ": ["move_deal guseva contract", "lose_deal ivanov"],
    "ковальчук в договір демченка на переговори": ["move_deal kovalchuk contract", "move_deal demchenko negotiation"],
    "move smith to contract connolly to proposal": ["move_deal smith contract", "move_deal connolly proposal"],
    "met smith yesterday move him to contract call connolly on friday": [
        "log_interaction smith meeting",
        "move_deal smith contract",
        "create_task connolly 12.06 10:00",
    ],
    "иванов не пришел перенеси его на сб на 12 гусевой эскиз до чт": [
        "move_task ivanov 13.06 12:00",
        "create_task guseva 11.06 18:00",
    ],
    "гусева была сегодня на стрижке иванов не пришел перенеси его на четверг в 10": [
        "log_interaction guseva visit",
        "move_task ivanov 11.06 10:00",
    ],
    "ковальчук була сьогодні демченко не прийшов перенеси його на четвер о 10": [
        "log_interaction kovalchuk visit",
        "move_task demchenko 11.06 10:00",
    ],
    "smith came in today connolly no show move her to thurs half ten": [
        "log_interaction smith visit",
        "move_task connolly 11.06 10:30",
    ],
    "звонил иванов хочет ворота гусева звонила просит счет до пятницы": [
        "log_interaction ivanov call in",
        "log_interaction guseva call in",
        "create_task guseva 12.06 18:00",
    ],
    "акт гусевой в пятницу счет иванову завтра": ["create_task guseva 12.06 10:00", "create_task ivanov 11.06 10:00"],
    "smith told me connolly paid": ["?", "log_interaction smith message in"],
    "Гусева порекомендовала нас Иванову": ["?", "log_interaction guseva note"],
    "Иванов просил Гусеву перезвонить завтра": ["create_task guseva 11.06 10:00"],
}
FOR_WHOM_IT_IS = {
    "с гусевой договорились на 27 тыщ ой нет на 29 тыщ макет ей чт до 12": [
        "create_deal guseva 29000 RUB",
        "create_task guseva 11.06 12:00",
    ],
    "ковальчук дзвонила кошторис їй до середи": [
        "log_interaction kovalchuk call in",
        "create_task kovalchuk 17.06 18:00",
    ],
    "отправил кп ей в пятницу Гусевой": ["log_interaction guseva message out"],
}
BEHIND_A_REPORT = {
    "написала гусева договорились на 100 тыс первый сеанс сб в 12 предоплату внесла": [
        "log_interaction guseva message in",
        "create_deal guseva 100000 RUB",
        "create_task guseva 13.06 12:00",
    ],
    "иванов согласен на 100 тыс монтаж 12го": ["create_deal ivanov 100000 RUB", "create_task ivanov 12.06 10:00"],
    "ковальчук погодилась на 20к монтаж 12го": [
        "create_deal kovalchuk 20000 RUB",
        "create_task kovalchuk 12.06 10:00",
    ],
    "smith signed for 4k fitting friday at 9": ["create_deal smith 4000 RUB", "create_task smith 12.06 09:00"],
    "ковальчук писала перший сеанс у суботу о 12": [
        "log_interaction kovalchuk message in",
        "create_task kovalchuk 13.06 12:00",
    ],
    "connolly texted first session saturday at noon": [
        "log_interaction connolly message in",
        "create_task connolly 13.06 12:00",
    ],
    "гусева была на стрижке в субботу": ["log_interaction guseva visit"],
    "иванов подписал 500 тыс сделка наша аванс до пятницы проверить": [
        "create_deal ivanov 500000 RUB",
        "win_deal ivanov",
        "create_task ivanov 12.06 18:00",
    ],
    "гусева подписала акт завтра забрать": ["create_task guseva visit 11.06 10:00"],
    "позвонить иванову числа 5-го": ["create_task ivanov 05.07 10:00"],
    "smith called wants 3 yard signs quote him by fri": [
        "log_interaction smith call in",
        "create_deal smith",
        "create_task smith 12.06 18:00",
    ],
    "планерка по пн и чт в 9 и еще 25го кажд мес показания": ["create_task 11.06 09:00", "create_task 25.06 10:00"],
    "планерка вт чт в 9": ["?", "create_task 11.06 09:00"],
    "завтра позвонить иванову и бумагу мелованную заказать до пт": [
        "create_task ivanov 11.06 10:00",
        "create_task 12.06 18:00",
    ],
}
SEVERAL_DAYS = {
    "иванов дал добро 500 тыс числа 5го приедут с авансом монтаж 12го": [
        "create_deal ivanov 500000 RUB",
        "create_task ivanov visit 05.07 10:00",
        "create_task ivanov 12.06 10:00",
    ],
    "ковальчук погодилась на 20к 5-го привезуть завдаток монтаж 12-го": [
        "create_deal kovalchuk 20000 RUB",
        "create_task kovalchuk 05.07 10:00",
        "create_task kovalchuk 12.06 10:00",
    ],
    "завтра приедет Иванов замер в пятницу в 11": [
        "create_task ivanov visit 11.06 10:00",
        "create_task ivanov 12.06 11:00",
    ],
    "иванов звонил приезжает в пятницу в 12": [
        "log_interaction ivanov call in",
        "create_task ivanov visit 12.06 12:00",
    ],
    "smith called he's coming in on friday at 3": [
        "log_interaction smith call in",
        "create_task smith visit 12.06 15:00",
    ],
    "call smith this coming friday": ["create_task smith 12.06 10:00"],
    "планерка с цехом по пн и чт в 9": ["create_task 11.06 09:00"],
    "попова набрал берет на 85к завтра кп ему скинуть": [
        "log_interaction popov call out",
        "create_deal popov 85000 RUB",
        "create_task popov 11.06 10:00",
    ],
    "попову набрал берет на 85к": ["log_interaction popova call out", "create_deal popova 85000 RUB"],
    "панчук набрала замовляє на 20к": ["log_interaction panchuk_f call in", "create_deal panchuk_f 20000 RUB"],
}
ASKED_BESIDE = {
    "пометь иванову лидокаин нельзя аллергия и у кого там др на след нед": [
        "log_interaction ivanov note",
        "show_report birthdays",
    ],
    "че там у иванова по заказу и скок напродавали за май": ["find_clients Иванов", "show_report sales"],
    "дзвонив демченко і скільки продали за травень": ["log_interaction demchenko call in", "show_report sales"],
    "smith called and who's got a birthday next week": ["log_interaction smith call in", "show_report birthdays"],
    "звонил иванов и кто-то из его людей": ["log_interaction ivanov call in"],
    "напомни узнать у иванова кого он привезет и сколько мест нужно завтра": ["create_task ivanov 11.06 10:00"],
}
OTHER_LAYOUT = {
    "d xn d 16 гусевой сеанс тату": ["create_task guseva 11.06 16:00"],
    "гусеву на gn в 10": ["create_task guseva 12.06 10:00"],
    "размер d иванову": ["?", "log_interaction ivanov note"],
}
VERBS_CUT_SHORT = {
    "иванову перезв чт утр по тз а гусевой дог скинь сег до веч": [
        "create_task ivanov 11.06 09:00",
        "create_task guseva 10.06 18:00",
    ],
    "позв гусевой ща недозвон перенаб ч/з час": ["log_interaction guseva call out", "create_task guseva 10.06 12:20"],
    "ковальчук пн зранку передзв і демченку рах до ср": [
        "create_task kovalchuk 15.06 09:00",
        "create_task demchenko 17.06 18:00",
    ],
    "иванову напомн про аванс в пт": ["create_task ivanov 12.06 10:00"],
    "гусева консульт в сб в 12": ["create_task guseva 13.06 12:00"],
    "lvm for smith try again thurs am": ["log_interaction smith call out", "create_task smith 11.06 09:00"],
    "connolly rebooked from tues to fri 2:30": ["move_task connolly 12.06 14:30"],
    "демченко др 14 мая": ["change_client demchenko --05-14"],
    "демченко д/р 14 мая": ["change_client demchenko --05-14"],
    "иванов кинул аванс 30к остаток до 20го дожать": ["create_task ivanov 20.06 18:00"],
}
BOOKED_IN_TURN = {
    "встреча иванов пт 15 00 гусева сб 11 00": [
        "create_task ivanov meeting 12.06 15:00",
        "create_task guseva 13.06 11:00",
    ],
    "сег в 18 гусева на маникюр иванов на стрижку в 19": [
        "create_task guseva 10.06 18:00",
        "create_task ivanov 10.06 19:00",
    ],
    "завтра в 10 гусева стрижка в 12 иванов борода": [
        "create_task guseva 11.06 10:00",
        "create_task ivanov 11.06 12:00",
    ],
    "гусева отказ иванов в договор петровой кп до пт": [
        "lose_deal guseva",
        "move_deal ivanov contract",
        "create_task petrova 12.06 18:00",
    ],
    "smith signed at 12.5k deal's ours kick off mon 9am": [
        "create_deal smith 12500 RUB",
        "win_deal smith",
        "create_task smith 15.06 09:00",
    ],
    "иванов заказал стол 45к стулья 4 шт по 6к доставка 12 июня": [
        "?",
        "create_deal ivanov 45000 RUB",
        "create_task ivanov 12.06 10:00",
    ],
    "txt connolly re parking then ring smith at 4": ["create_task connolly", "create_task smith 10.06 16:00"],
}
NEXT_TIME = {
    "гусевой отправил кп демченко договор": [
        "log_interaction guseva message out",
        "log_interaction demchenko message out",
    ],
    "надіслав ковальчук кп демченку договір": [
        "log_interaction kovalchuk message out",
        "log_interaction demchenko message out",
    ],
    "отправил гусевой кп иванова": ["?", "log_interaction guseva message out"],
    "sent smith the quote for connolly": ["?", "log_interaction smith message out"],
    "гусева пришла на пилатес взяла абон на 8 за 6400 след раз в чт в 19": [
        "log_interaction guseva visit",
        "create_deal guseva 6400 RUB",
        "create_task guseva 11.06 19:00",
    ],
    "гусева завтра в 10 стрижка иванов в 11 борода демченко в 12 30 окантовка": [
        "create_task guseva 11.06 10:00",
        "create_task ivanov 11.06 11:00",
        "create_task demchenko 11.06 12:30",
    ],
    "петрова подписала 240к сделка наша предоплату ждем до 15го": [
        "create_deal petrova 240000 RUB",
        "win_deal petrova",
        "create_task petrova 15.06 18:00",
    ],
    "гусевой скинуть кп до чт переведи ее на договор": ["create_task guseva 11.06 18:00", "move_deal guseva contract"],
    "met w/ smith send sow by thurs move him to contract": [
        "log_interaction smith meeting",
        "create_task smith 11.06 18:00",
        "move_deal smith contract",
    ],
    "move connolly to won smith to lost too expensive": ["win_deal connolly", "lose_deal smith"],
    "smith no ans x3 email him instead tmrw": ["log_interaction smith call out", "create_task smith 11.06 10:00"],
    "новая Оля Крылова 8 903 111 22 33 окрашивание сб 14 00 от гусевой": [
        "create_client Оля Крылова +79031112233",
        "create_task new 13.06 14:00",
    ],
    "new client Ann Lee 212-555-0147 botox fri 3pm ref by connolly": [
        "create_client Ann Lee +12125550147",
        "create_task new 12.06 15:00",
    ],
}
TABLE = {
    **NEXT_TIME,
    **VERBS_CUT_SHORT,
    **BOOKED_IN_TURN,
    **CUT_SHORT,
    **SUMS_OF_SLANG,
    **ANOTHER_CLIENT,
    **FOR_WHOM_IT_IS,
    **BEHIND_A_REPORT,
    **SEVERAL_DAYS,
    **ASKED_BESIDE,
    **OTHER_LAYOUT,
}


@pytest.mark.parametrize("text", TABLE)
async def test_haste_is_understood(text: str) -> None:
    """A draft is marked by a question mark at the start."""
    at = ENGLISH if text.isascii() else UKRAINIAN if set(text) & set("іїє") else frame()
    whole = await said(text, at)
    assert [*([] if whole.sure else ["?"]), *(short(wish) for wish in whole.wishes)] == TABLE[text]
