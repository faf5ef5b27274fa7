"""What a clause says beside the only thing read of it makes a draft; a channel, a quantity and a wish do not."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {
    "ru": frame(),
    "uk": frame(zone=KYIV, language="uk", country="UA"),
    "en": frame(language="en", country="US"),
}
UNUSED = [
    ("ru", "Попов звонил позавчера скидки не дали отправить ему письмо"),
    ("ru", "Гусева приходила вчера скидку не дали перезвонить ей"),
    ("ru", "у Гусевой почта гусева собака мейл точка ру и позвонить ей завтра в 10"),
    ("ru", "у Попова почта попов собака сад точка ру и встретиться с ним в пятницу"),
    ("ru", "Попов выбрал столешницу сто двадцать на шестьдесят"),
    ("ru", "был Попов взял две на пробу"),
    ("ru", "новенькая лада сухова записалась от Попова тел 8 905 710 20 30"),
]
USED = {
    ("ru", "Попов прислал заявку на 5 окон"): ["create_deal popov"],
    ("ru", "Попов хочет двадцать мешков муки в четверг в 11 отвезти"): [
        "create_deal popov",
        "create_task popov 11.06 11:00",
    ],
    ("ru", "Попов звонил, просил перезвонить завтра"): [
        "log_interaction popov call in",
        "create_task popov 11.06 10:00",
    ],
    ("ru", "удали задачу отправить КП"): ["cancel_task"],
    ("ru", "заявка от Попова, позвонить завтра в 10"): ["create_task popov 11.06 10:00"],
    ("ru", "Гусевой отправил прайс ответа нет позвонить ей завтра"): [
        "log_interaction guseva message out",
        "create_task guseva 11.06 10:00",
    ],
    ("ru", "Попову не дозвонился напиши мне в пять"): [
        "log_interaction popov call out",
        "create_task popov 10.06 17:00",
    ],
    ("ru", "Попов не дозвонился мне"): ["log_interaction popov call in"],
    ("ru", "Попов скинул двадцать тысяч аванса завтра в 10 замер"): ["create_task popov 11.06 10:00"],
    ("ru", "вчера Гусева и Попов приходили обоим отправить договор в пятницу"): [
        "log_interaction guseva visit",
        "log_interaction popov visit",
        "create_task guseva 12.06 10:00",
        "create_task popov 12.06 10:00",
    ],
    ("ru", "Гусева сказала да на сорок пять тысяч"): ["create_deal guseva 45000 RUB"],
}
OWN_OBJECTS = {
    "встретился с Поповым в Туле договор отправить завтра": "договор",
    "списались с Гусевой в телеграме она переезжает в Казань пальто отправить в пятницу": "пальто",
}


@pytest.mark.parametrize(("language", "text"), UNUSED)
async def test_what_is_used_by_nothing_makes_a_draft(language: str, text: str) -> None:
    assert not (await said(text, FRAMES[language])).sure


@pytest.mark.parametrize("asked", USED)
async def test_what_is_used_is_written(asked: tuple[str, str]) -> None:
    language, text = asked
    read = await said(text, FRAMES[language])
    assert [short(wish) for wish in read.wishes] == USED[asked]
    assert read.sure, read.reasons


@pytest.mark.parametrize("text", OWN_OBJECTS)
async def test_a_plan_keeps_its_object_behind_a_place(text: str) -> None:
    read = await said(text, FRAMES["ru"])
    assert OWN_OBJECTS[text] in getattr(read.wishes[-1], "text", "")
