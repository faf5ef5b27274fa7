"""Several clients told of in one message: each keeps his records, his day, his sum and his note."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {"ru": frame(), "uk": frame(zone=KYIV, language="uk", country="UA"), "en": frame(language="en", country="US")}

RUSSIAN = {
    # somebody new behind somebody known
    "Иванов думает, перезвонить через 2 недели. Новый клиент Олег Смирнов, 8 916 555-44-33": [
        "create_task ivanov 24.06 10:00",
        "create_client Олег Смирнов +79165554433",
    ],
    "у гусевой новый номер 8 950 777 88 99, новая пациентка Асель Нурланова, 8 707 318 44 09, др 14 марта": [
        "change_client guseva +79507778899",
        "create_client Асель Нурланова +77073184409 --03-14",
    ],
    "новый клиент олег сомов 8 916 222 33 44, новый клиент вера тихая 8 916 222 33 45": [
        "create_client Олег Сомов +79162223344",
        "create_client Вера Тихая +79162223345",
    ],
    "гусева передумала, новая точка: Зульфия Ахметова, 8 923 555-01-02": [
        "lose_deal guseva",
        "create_client Зульфия Ахметова +79235550102",
    ],
    # what is told of somebody known behind somebody new
    "новый клиент олег сомов 8 916 222 33 44, Иванов теперь в компании Вектор, почта i@vektor.ru": [
        "create_client Олег Сомов +79162223344",
        "change_client ivanov",
    ],
    "новый клиент Олег Сомов 8 916 222 33 44. У Гусевой день рождения 3 марта": [
        "create_client Олег Сомов +79162223344",
        "change_client guseva --03-03",
    ],
    # the day of one is not the day of the other
    "Иванов думает, перезвонить в пятницу. Не дозвонился до Гусевой, попробую вечером": [
        "create_task ivanov 12.06 10:00",
        "log_interaction guseva call out",
        "create_task guseva 10.06 18:00",
    ],
    "перенеси иванова на субботу, набрал гусеву не взяла, попробую ещё после шести": [
        "move_task ivanov 13.06 10:00",
        "log_interaction guseva call out",
        "create_task guseva 10.06 18:00",
    ],
    "иванову отвезти образцы в субботу, гусева просила план, скинуть ей до вечера": [
        "create_task ivanov 13.06 10:00",
        "create_task guseva 10.06 18:00",
    ],
    "завтра в 10 иванов, попов трубку не берёт, в 12 гусева": [
        "create_task ivanov 11.06 10:00",
        "log_interaction popov call out",
        "create_task guseva 11.06 12:00",
    ],
    "у гусевой др 3 марта, иванову набрать двадцатого": [
        "change_client guseva --03-03",
        "create_task ivanov 20.06 10:00",
    ],
    "иванову перезвонить через час, у гусевой осаго до 30 июля, за неделю напомнить": [
        "create_task ivanov 10.06 12:20",
        "create_task guseva 23.07 10:00",
    ],
    "в январе 12 числа день рождения у Гусевой. Отправить попову проект до 12 февраля": [
        "change_client guseva --01-12",
        "create_task popov 12.02 18:00",
    ],
    "иванову отвезти масло в пятницу, вчера попов и гусева заходили, обоим позвонить в понедельник": [
        "create_task ivanov 12.06 10:00",
        "log_interaction popov visit",
        "log_interaction guseva visit",
        "create_task popov 15.06 10:00",
        "create_task guseva 15.06 10:00",
    ],
    # a question inside a plan ends with the plan
    "Напомни через 2 недели спросить у Гусевой, как заживает. попов слился боится боли": [
        "create_task guseva 24.06 10:00",
        "lose_deal popov",
    ],
    "завтра проверить пришла ли оплата от гусевой, скинул иванову фотки": [
        "create_task guseva 11.06 10:00",
        "log_interaction ivanov message out",
    ],
    "завтра набрать иванова узнать как он, только что был у гусевой": [
        "create_task ivanov 11.06 10:00",
        "log_interaction guseva visit",
    ],
    # the plan of one is not given to the next
    "через неделю дожать попова, заметка по гусевой: аллергия на лидокаин": [
        "create_task popov 17.06 10:00",
        "log_interaction guseva note",
    ],
    "иванову показ в субботу в 12, гусева: отказ, ушла к конкурентам": [
        "create_task ivanov meeting 13.06 12:00",
        "lose_deal guseva",
    ],
    "договор отвезти иванову во вторник, гусева лариса, новый номер 8 927 700-11-22": [
        "create_task ivanov 16.06 10:00",
        "change_client guseva +79277001122",
    ],
    "попов перезвонил, берут 20 стульев за 18600, гусевой и иванову в пн напомнить про предоплату": [
        "log_interaction popov call in",
        "create_deal popov 18600 RUB",
        "create_task guseva 15.06 10:00",
        "create_task ivanov 15.06 10:00",
    ],
    "перенеси попова на вторник в 3, в 4 у иванова опрессовка": [
        "move_task popov 16.06 15:00",
        "create_task ivanov 16.06 16:00",
    ],
    "завтра в десять к иванову с полисом, гусева перенесла съёмку с субботы на воскресенье, 14:00": [
        "create_task ivanov 11.06 10:00",
        "move_task guseva 14.06 14:00",
    ],
    "иванов взял на 12 тыс, закрывающие отправить до пятницы, каждое 5 число проверять вакуум у гусевой": [
        "create_deal ivanov 12000 RUB",
        "create_task ivanov 12.06 18:00",
        "create_task guseva 05.07 10:00",
    ],
    # nor a deal, a visit, a sum
    "иванов берёт на 8700, попов прислал письмо хотят десять скутеров": [
        "create_deal ivanov 8700 RUB",
        "log_interaction popov email in",
        "create_deal popov",
    ],
    "иванову завтра про костюм напомнить, были на объекте у гусевой замерили фасад": [
        "create_task ivanov 11.06 10:00",
        "log_interaction guseva visit",
    ],
    "иванов оплатил сразу, сделка закрыта, гусева теперь в компании Вектор, почта g@vektor.ru": [
        "win_deal ivanov",
        "change_client guseva",
    ],
    "попов согласен на 340 тысяч, звонил иванову": ["create_deal popov 340000 RUB", "log_interaction ivanov call out"],
    "попов согласен на 340, звонил иванову": ["create_deal popov 340 RUB", "log_interaction ivanov call out"],
}
UKRAINIAN = {
    "Ковальчук дзвонила. новий клієнт Ярема Лисенко 067 555 12 34 завтра о 14 замір": [
        "log_interaction kovalchuk call in",
        "create_client Ярема Лисенко +380675551234",
        "create_task new 11.06 14:00",
    ],
    "Ковальчук відмовилась, дорого. заїхав до іванова заміряв": ["lose_deal kovalchuk", "log_interaction ivanov visit"],
    "іванов не бере, в п'ятницю зранку ще раз, набрала ковальчук не бере, спробувати о пів на шосту": [
        "log_interaction ivanov call out",
        "create_task ivanov 12.06 09:00",
        "log_interaction kovalchuk call out",
        "create_task kovalchuk 10.06 17:30",
    ],
}
ENGLISH = {
    "remind me friday to send smith flowers. connolly texted she can't make it saturday": [
        "create_task smith 12.06 10:00",
        "log_interaction connolly message in",
    ],
    "smith's paperwork by friday, connolly didn't pick up. try her at four": [
        "create_task smith 12.06 18:00",
        "log_interaction connolly call out",
        "create_task connolly 10.06 16:00",
    ],
}


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (language, text, wanted)
        for language, table in (("ru", RUSSIAN), ("uk", UKRAINIAN), ("en", ENGLISH))
        for text, wanted in table.items()
    ],
)
async def test_each_keeps_what_is_told_of_him(language: str, text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text, FRAMES[language])).wishes] == wanted


async def test_ukrainian_calls_that_nobody_took_reached_nobody() -> None:
    [call] = (await said("набрала іванова, не бере", FRAMES["uk"])).wishes
    assert call.kind == "log_interaction"
    assert call.reached is False
