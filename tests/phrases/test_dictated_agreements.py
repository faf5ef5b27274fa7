"""Dictated agreements: the sum before the yes, the stage with a pronoun, what is needed by a day, an hour in words."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {
    "ru": frame(),
    "uk": frame(zone=KYIV, language="uk", country="UA"),
    "en": frame(language="en", country="US"),
}
READ = {
    ("ru", "съездил к попову обработка 18 тысяч он согласен поставь на пятницу на десять вечера"): [
        "log_interaction popov visit",
        "create_deal popov 18000 RUB",
        "create_task popov 12.06 22:00",
    ],
    ("ru", "Гусева ремонт 90 тысяч согласовала акт отправить завтра"): [
        "create_deal guseva 90000 RUB",
        "create_task guseva 11.06 10:00",
    ],
    ("ru", "Попов согласен на обслуживание по 20 тысяч в месяц акт отправить в пятницу"): [
        "create_deal popov 20000 RUB",
        "create_task popov 12.06 10:00",
    ],
    ("ru", "созвонились с поповым сказал что будут брать на 180 тысяч перезвонить ему через неделю"): [
        "log_interaction popov call",
        "create_deal popov 180000 RUB",
        "create_task popov 17.06 10:00",
    ],
    ("uk", "заїхала ковальчук бере вікна за двадцять шість тисяч передоплата в понеділок"): [
        "log_interaction kovalchuk visit",
        "create_deal kovalchuk 26000 RUB",
        "create_task kovalchuk 15.06 10:00",
    ],
    ("en", "met smith six windows 9200 all in he said yes fitting on the 28th at 8am"): [
        "log_interaction smith meeting",
        "create_deal smith 9200 RUB",
        "create_task smith 28.06 08:00",
    ],
    ("ru", "попов берёт на двенадцать тысяч в договор его и счёт завтра выставить"): [
        "create_deal popov 12000 RUB",
        "move_deal popov contract",
        "create_task popov 11.06 10:00",
    ],
    ("uk", "ковальчук бере двері на сорок тисяч у договір її рахунок виставити у п'ятницю"): [
        "create_deal kovalchuk 40000 RUB",
        "move_deal kovalchuk contract",
        "create_task kovalchuk 12.06 10:00",
    ],
    ("en", "emailed smith the survey chase him monday nine thirty"): [
        "log_interaction smith email out",
        "create_task smith 15.06 09:30",
    ],
    ("ru", "попов заехал его нет позвоню завтра"): ["log_interaction popov visit", "create_task popov 11.06 10:00"],
    ("ru", "гусева отказалась поставит старые окна"): ["lose_deal guseva"],
    ("uk", "панчук ірина дзвонила замір у п'ятницю після третьої"): [
        "log_interaction panchuk_f call in",
        "create_task panchuk_f 12.06 15:00",
    ],
    ("ru", "гусева звонила замер в пятницу в 11"): [
        "log_interaction guseva call in",
        "create_task guseva 12.06 11:00",
    ],
    ("uk", "ковальчук підписує на 45 тисяч переводь у договір"): [
        "create_deal kovalchuk 45000 RUB",
        "move_deal kovalchuk contract",
    ],
    ("uk", "у ковальчук день народження 3 липня нагадай за тиждень купити квіти"): [
        "change_client kovalchuk --07-03",
        "create_task kovalchuk 26.06 10:00",
    ],
    ("uk", "нагадай за тиждень подзвонити ковальчук"): ["create_task kovalchuk 17.06 10:00"],
    ("en", "smith said the delivery came late call him tomorrow"): ["create_task smith 11.06 10:00"],
    ("en", "met smith yesterday called connolly today"): [
        "log_interaction smith meeting",
        "log_interaction connolly call out",
    ],
}
WORDS = {
    "гусева звонила смету нужно к пятнице пересчитать": ["гусева звонила", "смету нужно пересчитать"],
    "попов написал акт надо до вторника подготовить": ["попов написал", "акт надо подготовить"],
}


@pytest.mark.parametrize("asked", READ)
async def test_dictation_is_understood(asked: tuple[str, str]) -> None:
    language, text = asked
    read = await said(text, FRAMES[language])
    assert [short(wish) for wish in read.wishes] == READ[asked]
    assert read.sure, read.reasons


@pytest.mark.parametrize("text", WORDS)
async def test_what_is_needed_goes_with_its_day(text: str) -> None:
    assert [getattr(wish, "text", None) for wish in (await said(text)).wishes] == WORDS[text]


async def test_a_company_ends_before_who_is_met_there() -> None:
    [new] = (await said("новый клиент ооо ласточка директор семён круглов 8 903 850 10 10")).wishes
    assert (getattr(new, "name", None), getattr(new, "company", None)) == ("Семён Круглов", "ООО Ласточка")


async def test_a_capital_makes_no_name_of_a_question() -> None:
    [report] = (await said("What's on today?", FRAMES["en"])).wishes
    assert short(report) == "show_report tasks"
