"""What is said and stands in nothing that would be written makes a draft; what explains a plan does not."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {
    "ru": frame(),
    "uk": frame(zone=KYIV, language="uk", country="UA"),
    "en": frame(language="en", country="US"),
}
LEFT_OUT = [
    ("ru", "гусева заходила возьмём десять занятий за 15 тысяч следующее в среду"),
    ("ru", "завтра в 10 к попову ремонт обойдётся в 40 тысяч он согласен"),
    ("ru", "вчера был у Попова берёт на 90 тысяч к пятнице"),
    ("ru", "гусева берёт на 12 тысяч счёт выставить в договор в понедельник"),
    ("uk", "ковальчук не хоче більше дорого а панчук ірина просить перенести монтаж на 12 червня"),
    ("en", "went to smith's this morning he agreed to 650 for the treatment doing it friday at 8"),
]
NOTHING_LEFT = {
    ("ru", "выставить счёт Гусевой на 40 тысяч завтра"): ["create_task guseva 11.06 10:00"],
    ("ru", "купить Гусевой торт за 5 тысяч в пятницу"): ["create_task guseva 12.06 10:00"],
    ("ru", "Попов внесёт аванс 20 тысяч в пятницу"): ["create_task popov 12.06 10:00"],
    ("ru", "показал 2к Иванову, думает, созвон в пятницу"): [
        "log_interaction ivanov meeting",
        "create_task ivanov 12.06 10:00",
    ],
    ("ru", "Гусева завтра занята, позвонить в пятницу в 10"): ["create_task guseva 12.06 10:00"],
    ("ru", "Иванов просил Гусеву перезвонить завтра"): ["create_task guseva 11.06 10:00"],
    ("ru", "вчера Гусева взяла на 90 тысяч"): ["create_deal guseva 90000 RUB"],
    ("ru", "вчера Попов думает"): ["log_interaction popov note"],
    ("en", "invoice Smith for 1200 by Friday"): ["create_task smith 12.06 18:00"],
}


@pytest.mark.parametrize(("language", "text"), LEFT_OUT)
async def test_what_is_left_out_makes_a_draft(language: str, text: str) -> None:
    assert not (await said(text, FRAMES[language])).sure


@pytest.mark.parametrize("asked", NOTHING_LEFT)
async def test_what_is_kept_is_written(asked: tuple[str, str]) -> None:
    language, text = asked
    read = await said(text, FRAMES[language])
    assert [short(wish) for wish in read.wishes] == NOTHING_LEFT[asked]
    assert read.sure, read.reasons
