"""Dictated without a sign: details, stages, others beside a report; verbs said once; questions at the end."""

import pytest

from phrases.words.dictionaries import language_of
from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {
    "ru": frame(),
    "uk": frame(zone=KYIV, language="uk", country="UA"),
    "en": frame(language="en", country="US"),
}
PARTS = {
    "заехал к гусевой днюха у нее пятого мая за неделю напомни про подарок": [
        "log_interaction guseva visit",
        "change_client guseva --05-05",
        "create_task guseva 28.04 10:00",
    ],
    "новый номер гусевой 8 912 345 67 89 завтра в девять набрать ее": [
        "change_client guseva +79123456789",
        "create_task guseva 11.06 09:00",
    ],
    "гусева записалась на субботу на 12 на стрижку и номер у нее новый 8 912 345 67 89": [
        "create_task guseva 13.06 12:00",
        "change_client guseva +79123456789",
    ],
    "в четверг встреча с гусевой день рождения у нее 3 марта": [
        "create_task guseva meeting 11.06 10:00",
        "change_client guseva --03-03",
    ],
    "smith called his new number is 212 555 0188 send him the quote tomorrow": [
        "log_interaction smith call in",
        "change_client smith +12125550188",
        "create_task smith 11.06 10:00",
    ],
    "ковальчук дзвонила в неї день народження 7 травня завтра надіслати договір": [
        "log_interaction kovalchuk call in",
        "change_client kovalchuk --05-07",
        "create_task kovalchuk 11.06 10:00",
    ],
    "позвать гусеву на повтор через три недели иванов оплатил сделка наша": [
        "create_task guseva 01.07 10:00",
        "win_deal ivanov",
    ],
    "перезвонить гусевой в пятницу иванов не берет трубку": [
        "create_task guseva 12.06 10:00",
        "log_interaction ivanov call out",
    ],
    "call smith tomorrow connolly paid deal closed": ["create_task smith 11.06 10:00", "win_deal connolly"],
    "набрать гусеву завтра петрова звонила просила скидку": [
        "create_task guseva 11.06 10:00",
        "log_interaction petrova call in",
    ],
    "скинуть прайс иванову и гусевой сегодня до 3 демченко на почту спецификацию завтра к обеду": [
        "create_task ivanov 10.06 15:00",
        "create_task guseva 10.06 15:00",
        "create_task demchenko 11.06 13:00",
    ],
    "завтра в 10 позвонить иванову в 12 гусевой": ["create_task ivanov 11.06 10:00", "create_task guseva 11.06 12:00"],
    "send smith the quote today connolly the contract on friday": [
        "create_task smith 10.06 18:00",
        "create_task connolly 12.06 10:00",
    ],
    "не дозвонилась гусевой написала ей в вотсап что заказ готов": [
        "log_interaction guseva call out",
        "log_interaction guseva message out",
    ],
    "иванов не берет трубку скинул ему смс": ["log_interaction ivanov call out", "log_interaction ivanov message out"],
    "smith not picking up texted him": ["log_interaction smith call out", "log_interaction smith message out"],
    "посидели с ивановым его пока в договор": ["log_interaction ivanov meeting", "move_deal ivanov contract"],
    "зустрілись з ковальчук її поки в переговори": [
        "log_interaction kovalchuk meeting",
        "move_deal kovalchuk negotiation",
    ],
    "met smith him into contract": ["log_interaction smith meeting", "move_deal smith contract"],
    "кинул Гусевой на договор": ["log_interaction guseva message out"],
    "гусева оплатила сделка закрыта на следующей неделе у них монтаж": [
        "win_deal guseva",
        "create_task guseva 15.06 10:00",
    ],
    "был у гусевой в следующую субботу опять ее на стрижку к двенадцати": [
        "log_interaction guseva visit",
        "create_task guseva 20.06 12:00",
    ],
    "был у иванова берет на 50 тысяч в четверг везу ему образцы": [
        "log_interaction ivanov visit",
        "create_deal ivanov 50000 RUB",
        "create_task ivanov 11.06 10:00",
    ],
    "звонила гусева ждет смету до среды ее перекинь в договор": [
        "log_interaction guseva call in",
        "create_task guseva 17.06 18:00",
        "move_deal guseva contract",
    ],
    "гусева заказала торт на 5 тысяч предоплату уже внесла завтра позвонить ей": [
        "create_deal guseva 5000 RUB",
        "create_task guseva 11.06 10:00",
    ],
    "иванов письмо прислал отказались дорого": ["log_interaction ivanov email in", "lose_deal ivanov"],
    "smith emailed this morning went with another supplier": ["log_interaction smith email in", "lose_deal smith"],
    "иванов прислал фото а гусева так и молчит набрать ее завтра": [
        "log_interaction ivanov message in",
        "create_task guseva 11.06 10:00",
    ],
}
ELLIPSES = {
    "позвонить иванову завтра в 10 и гусевой в 12": [
        "create_task ivanov 11.06 10:00",
        "create_task guseva 11.06 12:00",
    ],
    "встретиться с ивановым в пятницу в 10 с гусевой в субботу": [
        "create_task ivanov meeting 12.06 10:00",
        "create_task guseva meeting 13.06 10:00",
    ],
    "передзвонити ковальчук сьогодні до шостої а панчуку олегу завтра зранку": [
        "create_task kovalchuk 10.06 18:00",
        "create_task panchuk_m 11.06 09:00",
    ],
    "call smith today and connolly tomorrow morning": [
        "create_task smith 10.06 18:00",
        "create_task connolly 11.06 09:00",
    ],
    "записать гусеву на пятницу на 12 а иванова на 15": [
        "create_task guseva 12.06 12:00",
        "create_task ivanov 12.06 15:00",
    ],
    "перенеси гусеву на завтра а иванова на пятницу": ["move_task guseva 11.06 10:00", "move_task ivanov 12.06 10:00"],
    "move smith to friday and connolly to monday": ["move_task smith 12.06 10:00", "move_task connolly 15.06 10:00"],
    "пересунь ковальчук на завтра а панчука олега на п'ятницю": [
        "move_task kovalchuk 11.06 10:00",
        "move_task panchuk_m 12.06 10:00",
    ],
    "завтра позвонить иванову, примерка гусевой в 12": [
        "create_task ivanov 11.06 10:00",
        "create_task guseva 11.06 12:00",
    ],
}
CORRECTED = {
    "в понедельник э нет во вторник позвонить Гусевой": ["create_task guseva 16.06 10:00"],
    "позвонить Иванову в четверг нет в пятницу в 11": ["create_task ivanov 12.06 11:00"],
    "встреча с Гусевой завтра в 10 хотя нет в 11": ["create_task guseva meeting 11.06 11:00"],
    "запиши гусеву на 10 ой она просила попозже на 12": ["create_task guseva 10.06 12:00"],
    "записать Иванова на среду на 14 ой нет она хотела на 15:30 на чистку": ["create_task ivanov 17.06 15:30"],
    "call smith on monday er no tuesday at 3": ["create_task smith 16.06 15:00"],
    "book sarah in for friday at 10 oh wait she asked for 11": ["create_task connolly 12.06 11:00"],
    "зустріч з ковальчук завтра о десятій ой вона просила на одинадцяту": ["create_task kovalchuk meeting 11.06 11:00"],
    "Гусева звонила нет денег в пятницу перезвонить": [
        "log_interaction guseva call in",
        "create_task guseva 12.06 10:00",
    ],
    "запиши иванова на час дня на завтра": ["create_task ivanov 11.06 13:00"],
    "запиши петрову в субботу на три часа дня": ["create_task petrova 13.06 15:00"],
    "перенеси гусеву на час позже": ["move_task guseva"],
    "иванов берет на две с половиной тысячи евро": ["create_deal ivanov 2500 EUR"],
    "ковальчук замовляє на дві з половиною тисячі євро": ["create_deal kovalchuk 2500 EUR"],
    "запиши ковальчук на суботу на чотирнадцяту на стрижку": ["create_task kovalchuk 13.06 14:00"],
}
ASKED_BESIDE = {
    "звонил Гусевой и глянь сколько сделок в работе": ["log_interaction guseva call out", "show_report pipeline"],
    "завтра в 10 позвонить Иванову и покажи что там по Гусевой": [
        "create_task ivanov 11.06 10:00",
        "find_clients Гусева",
    ],
    "гусева слилась дорого а сейчас выведи сколько продали за неделю": ["lose_deal guseva", "show_report sales"],
    "покажи задачи на завтра и кто давно не заходил": ["show_report tasks", "show_report no_visit"],
    "кто у нас завтра и сколько за неделю продали": ["show_report tasks", "show_report sales"],
    "Ковальчук відмовилась і заодно покажи днюхи цього тижня": ["lose_deal kovalchuk", "show_report birthdays"],
    "smith paid deal closed oh and show me birthdays this week": ["win_deal smith", "show_report birthdays"],
    "call smith tomorrow 10am and also show me the pipeline": ["create_task smith 11.06 10:00", "show_report pipeline"],
    "узнать у Гусевой когда приедет и сколько стоит доставка": ["create_task guseva visit"],
    "написать Гусевой завтра что и когда привезем": ["create_task guseva 11.06 10:00"],
    "позвонить Иванову завтра и скажи что скидки не будет": ["create_task ivanov 11.06 10:00"],
    "набрать гусеву в пятницу и посмотри место под машину": ["create_task guseva 12.06 10:00"],
}
RECALLED = {
    "напомни на чем мы с гусевой остановились": ["find_clients Гусева"],
    "слушай напомни какой номер у иванова": ["find_clients Иванов"],
    "нагадай коли була ковальчук": ["find_clients Ковальчук"],
    "remind me where we left off with smith": ["find_clients Smith"],
    "remind me what we agreed with smith": ["find_clients Smith"],
    "подскажи сколько гусева должна": ["tell_fact guseva"],
    "напомни что у иванова завтра встреча": ["create_task ivanov 11.06 10:00"],
    "напомни позвонить гусевой": ["create_task guseva"],
    "напомни про встречу с гусевой": ["create_task guseva meeting"],
    "remind me how to call smith tomorrow": ["create_task smith 11.06 10:00"],
}
NEW_AND_BORN = {
    "у гусевой день рождения двенадцатого мая девяностого года": ["change_client guseva 1990-05-12"],
    "у иванова др третьего июня тысяча девятьсот восемьдесят пятого": ["change_client ivanov 1985-06-03"],
    "у петровой днюха пятого марта две тысячи первого года": ["change_client petrova 2001-03-05"],
    "у ковальчук день народження дев'ятого травня вісімдесят п'ятого року": ["change_client kovalchuk 1985-05-09"],
    "запиши нового тимур валиахметов номер 8 912 345 67 89": ["create_client Тимур Валиахметов +79123456789"],
    "new lady zofia lindqvist 212 555 0188": ["create_client Zofia Lindqvist +12125550188"],
    "новая девушка снежана ковтун 8 916 020 33 44": ["create_client Снежана Ковтун +79160203344"],
}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *PARTS.items(),
        *ELLIPSES.items(),
        *CORRECTED.items(),
        *ASKED_BESIDE.items(),
        *RECALLED.items(),
        *NEW_AND_BORN.items(),
    ],
)
async def test_every_part_comes_out(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text, FRAMES[language_of(text)])).wishes] == wanted


@pytest.mark.parametrize("text", ["передзвонити ковальчук сьогодні до шостої а панчуку олегу завтра зранку"])
async def test_a_verb_said_once_stands_in_both_tasks(text: str) -> None:
    read = await said(text, FRAMES["uk"])
    assert read.sure
    assert [wish.text for wish in read.wishes if wish.kind == "create_task"] == [
        "передзвонити ковальчук",
        "передзвонити панчуку олегу",
    ]
