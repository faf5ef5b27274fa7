"""Dictated without a sign: whose each day is, where several people, chores and moves follow each other."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

ENGLISH = frame(language="en", country="US")
UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")

SENTENCES = {
    "в сб Гусева была на тренировке в пт Иванов звонил": [
        "log_interaction guseva visit",
        "log_interaction ivanov call in",
    ],
    "созвон с Гусевой перенеси с чт на пт 10:30 Иванова на пн 12:00": [
        "move_task guseva 12.06 10:30",
        "move_task ivanov 15.06 12:00",
    ],
    "перенести встречу с Гусевой на пятницу с Ивановым на понедельник в 12": [
        "move_task guseva 12.06 10:00",
        "move_task ivanov 15.06 12:00",
    ],
    "Гусеву перенеси на завтра в 12 Иванова на 14": ["move_task guseva 11.06 12:00", "move_task ivanov 11.06 14:00"],
    "перенеси Гусеву на пятницу Иванову в понедельник позвонить": [
        "move_task guseva 12.06 10:00",
        "create_task ivanov 15.06 10:00",
    ],
    "перенеси Гусеву и Иванова на понедельник": ["move_task guseva 15.06 10:00", "move_task ivanov 15.06 10:00"],
    "каждый пн в 9 обзвон должников Иванову через 2 недели позвонить по витрине": [
        "create_task 15.06 09:00",
        "create_task ivanov 24.06 10:00",
    ],
    "каждое 1 число в 10 платить кузнецу за ковку Гусевой в пт на след неделе скинуть расписание": [
        "create_task 01.07 10:00",
        "create_task guseva 19.06 10:00",
    ],
    "каждую пятницу отчёт Гусевой завтра набрать": ["create_task 12.06 10:00", "create_task guseva 11.06 10:00"],
    "в среду сдать отчёт Иванову в четверг отправить договор": [
        "create_task 17.06 10:00",
        "create_task ivanov 11.06 10:00",
    ],
    "отправить договор на поставку Гусевой завтра позвонить в пятницу": [
        "create_task guseva 11.06 10:00",
        "create_task guseva 12.06 10:00",
    ],
    "завтра встреча с Гусевой в пятницу отправить смету": [
        "create_task guseva meeting 11.06 10:00",
        "create_task guseva 12.06 10:00",
    ],
    "завтра в 10 замер у Гусевой в пятницу отправить смету": [
        "create_task guseva 11.06 10:00",
        "create_task guseva 12.06 10:00",
    ],
    "завтра встреча с Гусевой в 12 обсудить смету": ["create_task guseva meeting 11.06 12:00"],
    "завтра созвон с Ивановым отправить ему КП": ["create_task ivanov 11.06 10:00"],
    "звонила Гусева у неё витрина не холодит мастера к ней завтра в 10 Иванов молчит напомнить ему о себе в след вт": [
        "log_interaction guseva call in",
        "create_task guseva 11.06 10:00",
        "create_task ivanov 16.06 10:00",
    ],
    "звонил Иванов ждёт мастера к нему завтра в 10": [
        "log_interaction ivanov call in",
        "create_task ivanov 11.06 10:00",
    ],
    "звонила Гусева приеду к ней завтра": ["log_interaction guseva call in", "create_task guseva visit 11.06 10:00"],
    "Ромашка оплатили сделка закрыта Гусевой счёт на 320 тыс выстваить до конца дня": [
        "win_deal petrova",
        "create_task guseva 10.06 18:00",
    ],
    "Иванов слился Гусевой смету на 40к отправить сегодня": ["lose_deal ivanov", "create_task guseva 10.06 18:00"],
    "звонил Иванов Гусева в пятницу заберёт заказ": [
        "log_interaction ivanov call in",
        "create_task guseva visit 12.06 10:00",
    ],
    "Гусева звонила Иванов приедет завтра в 10": [
        "log_interaction guseva call in",
        "create_task ivanov visit 11.06 10:00",
    ],
    "Гусевой набрал, Иванову тоже, обоим завтра отправить КП": [
        "log_interaction guseva call out",
        "log_interaction ivanov call out",
        "create_task guseva 11.06 10:00",
        "create_task ivanov 11.06 10:00",
    ],
    "был у Иванова потом у Гусевой обоим завтра скинуть прайс": [
        "log_interaction ivanov visit",
        "log_interaction guseva visit",
        "create_task ivanov 11.06 10:00",
        "create_task guseva 11.06 10:00",
    ],
    "звонил Иванов, отправить ему оба образца завтра": [
        "log_interaction ivanov call in",
        "create_task ivanov 11.06 10:00",
    ],
    "Иванова в переговоры и завтра в 10 мастера на него поставить и Гусеву на договор": [
        "move_deal ivanov negotiation",
        "create_task ivanov 11.06 10:00",
        "move_deal guseva contract",
    ],
    "Иванов звонил насос гудит завтра в 10 его посмотреть и фильтр поменять": [
        "log_interaction ivanov call in",
        "create_task ivanov 11.06 10:00",
    ],
    "пометь у Гусевой аллергия на лак и в 5 ей сегодня набрать": [
        "log_interaction guseva note",
        "create_task guseva 10.06 17:00",
    ],
    "звонила Гусева ей в пятницу в 10 замер": ["log_interaction guseva call in", "create_task guseva 12.06 10:00"],
    "Иванову и Гусевой завтра в 9 напоминалку кинуть о приёме": [
        "create_task ivanov 11.06 09:00",
        "create_task guseva 11.06 09:00",
    ],
    "Гусева заходила договор ей ставь до среды смету посчитать": [
        "log_interaction guseva visit",
        "move_deal guseva contract",
        "create_task guseva 17.06 18:00",
    ],
    "позвонить Гусевой завтра договор двигай": ["create_task guseva 11.06 10:00", "move_deal guseva contract"],
    "Гусевой договор поставь на пятницу": ["create_task guseva 12.06 10:00"],
    "созванивались с Ивановым вчера массаж 20 сеансов за 64 тысячи во вторник приехать к ним в 10": [
        "log_interaction ivanov call",
        "create_deal ivanov 64000 RUB",
        "create_task ivanov visit 16.06 10:00",
    ],
    "завтра отвезти Иванову 20 мешков за 64 тысячи": ["create_task ivanov 11.06 10:00"],
    "Панчук, перезвонить завтра в 12": ["create_task panchuk_m|panchuk_f 11.06 12:00"],
    "Панчук просит перезвонить завтра в 12": ["create_task panchuk_m|panchuk_f 11.06 12:00"],
    "Панчук просила перезвонить завтра в 12": ["create_task panchuk_f 11.06 12:00"],
    "Попову перезвонить завтра в 12": ["create_task popov 11.06 12:00"],
    "звонил Иванов он приедет завтра": ["log_interaction ivanov call in", "create_task ivanov visit 11.06 10:00"],
}
IN_UKRAINIAN = {
    "у понеділок Ковальчук дзвонила вчора Гусева заходила": [
        "log_interaction kovalchuk call in",
        "log_interaction guseva visit",
    ],
    "перенеси Ковальчук на п'ятницю Гусеву на понеділок о 12": [
        "move_task kovalchuk 12.06 10:00",
        "move_task guseva 15.06 12:00",
    ],
    "щопонеділка о 9 планерка Ковальчук завтра подзвонити": [
        "create_task 15.06 09:00",
        "create_task kovalchuk 11.06 10:00",
    ],
    "завтра зустріч з Ковальчук у п'ятницю надіслати кошторис": [
        "create_task kovalchuk meeting 11.06 10:00",
        "create_task kovalchuk 12.06 10:00",
    ],
    "дзвонив Панчук Ковальчук приїде завтра о 10": [
        "log_interaction panchuk_m call in",
        "create_task kovalchuk visit 11.06 10:00",
    ],
    "дзвонила Ковальчук котел не гріє майстра до неї завтра о 10": [
        "log_interaction kovalchuk call in",
        "create_task kovalchuk 11.06 10:00",
    ],
    "Ковальчук дзвонила договір їй став до середи кошторис порахувати": [
        "log_interaction kovalchuk call in",
        "move_deal kovalchuk contract",
        "create_task kovalchuk 17.06 18:00",
    ],
    "Ковальчук оплатила угода закрита Гусевій рахунок на 20 тисяч виставити до п'ятниці": [
        "win_deal kovalchuk",
        "create_task guseva 12.06 18:00",
    ],
}
IN_ENGLISH = {
    "monday Smith called yesterday Connolly came in": [
        "log_interaction smith call in",
        "log_interaction connolly visit",
    ],
    "move Smith to friday Connolly to monday at 12": ["move_task smith 12.06 10:00", "move_task connolly 15.06 12:00"],
    "every monday at 9 standup on friday call Smith": ["create_task 15.06 09:00", "create_task smith 12.06 10:00"],
    "meeting with Smith tomorrow at 10 on friday send the quote": [
        "create_task smith meeting 11.06 10:00",
        "create_task smith 12.06 10:00",
    ],
    "called Smith Connolly will order on friday": [
        "log_interaction smith call out",
        "create_task connolly 12.06 10:00",
    ],
    "was at Smith's Connolly will come tomorrow at 10": [
        "log_interaction smith visit",
        "create_task connolly visit 11.06 10:00",
    ],
    "called Smith, Connolly emailed, call both tomorrow": [
        "log_interaction smith call out",
        "log_interaction connolly email in",
        "create_task smith 11.06 10:00",
        "create_task connolly 11.06 10:00",
    ],
    "called Smith, send him both samples tomorrow": [
        "log_interaction smith call out",
        "create_task smith 11.06 10:00",
    ],
    "Smith agreed 650 for the wedding makeup move him to proposal": [
        "create_deal smith 650 RUB",
        "move_deal smith proposal",
    ],
    "emailed Smith Connolly called back": ["log_interaction smith email out", "log_interaction connolly call in"],
}


@pytest.mark.parametrize("text", SENTENCES)
async def test_each_day_is_told_of_whom_it_is(text: str) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == SENTENCES[text]


@pytest.mark.parametrize("text", IN_UKRAINIAN)
async def test_each_day_is_told_of_whom_it_is_in_ukrainian(text: str) -> None:
    assert [short(wish) for wish in (await said(text, UKRAINIAN)).wishes] == IN_UKRAINIAN[text]


@pytest.mark.parametrize("text", IN_ENGLISH)
async def test_each_day_is_told_of_whom_it_is_in_english(text: str) -> None:
    assert [short(wish) for wish in (await said(text, ENGLISH)).wishes] == IN_ENGLISH[text]
