"""Small words of haste: «д.р.», «к пятому», «вместо пт», "fri lunch", and new names in small letters."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {"ru": frame(), "uk": frame(zone=KYIV, language="uk", country="UA"), "en": frame(language="en", country="US")}

CASES = [
    ("ru", "гусева д.р. 14.02", ["change_client guseva --02-14"]),
    ("ru", "новый клиент Степан Бурлака, д. р. 3 мая", ["create_client Степан Бурлака --05-03"]),
    ("ru", "попову скинуть смету к пятому", ["create_task popov 05.07 18:00"]),
    ("ru", "к двадцать пятому подготовить попову договор", ["create_task popov 25.06 18:00"]),
    ("ru", "договорились с гусевой на 6,4 млн за каркасник 110м2", ["create_deal guseva 6400000 RUB"]),
    ("ru", "сошлись с поповым на миллионе двухстах тысячах", ["create_deal popov 1200000 RUB"]),
    ("ru", "сошлись с поповым на пятистах тысячах", ["create_deal popov 500000 RUB"]),
    ("ru", "по попову двигай в договор фанкойлы приехали", ["move_deal popov contract"]),
    (
        "ru",
        "гусева теперь по номеру 8-916-440-17-05, компания у нее теперь лицей Перспектива",
        ["change_client guseva +79164401705"],
    ),
    ("ru", "спасибо, до завтра!", []),
    ("en", "thanks, see you tomorrow", []),
    ("ru", "пятому звонил попов", ["log_interaction popov call in"]),
    ("ru", "следующий заказ гусева обещала к двадцатому июля", ["create_task guseva 20.07 18:00"]),
    (
        "ru",
        "попов рассчитался, сделка наша следующий заказ обещал к пятому",
        ["win_deal popov", "create_task popov 05.07 18:00"],
    ),
    ("ru", "попова перезаписать, вместо пт придёт в пн 16:30", ["move_task popov 15.06 16:30"]),
    (
        "ru",
        "гусева привезла барни на чистку ушей контроль через десять дней в шесть вечера",
        ["log_interaction guseva visit", "create_task guseva 20.06 18:00"],
    ),
    (
        "ru",
        "заведи жанну белоус ооо канцпарк телефон 8 913 740 22 15",
        ["create_client Жанна Белоус +79137402215"],
    ),
    ("ru", "заведи степана бурлаку телефон 8 913 740 22 15", ["create_client Степан Бурлака +79137402215"]),
    (
        "en",
        "rang smith, no answer. try again fri lunch",
        ["log_interaction smith call out", "create_task smith 12.06 13:00"],
    ),
    ("en", "at six in the morning on friday open up for smith", ["create_task smith 12.06 06:00"]),
    ("en", "connolly isn't joining says the monthly fee is too steep", ["lose_deal connolly"]),
    (
        "en",
        "connolly came in for a spin class this morning loved it put her down for a scan next monday at half six",
        ["log_interaction connolly visit", "create_task connolly 15.06 18:30"],
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES)
async def test_it_is_read_as_it_is_meant(language: str, text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text, FRAMES[language])).wishes] == wanted


async def test_what_is_theirs_has_come_and_they_have_not() -> None:
    reads = [await said(text) for text in ("гусевой пришли её очки", "завтра обзвонить гусеву, приехали её стельки")]
    assert not any(short(wish) == "log_interaction guseva visit" for read in reads for wish in read.wishes)


@pytest.mark.parametrize("text", ["сколько сделок закрыли в ноябре", "скільки угод закрили в листопаді"])
async def test_deals_that_were_closed_are_sales(text: str) -> None:
    [wish] = (await said(text)).wishes
    assert short(wish) == "show_report sales"
