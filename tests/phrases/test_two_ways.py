"""Words that can be read two ways make a draft: hearsay through a pronoun, two prices, haggling, what a day is of."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

FRAMES = {
    "ru": frame(),
    "uk": frame(zone=KYIV, language="uk", country="UA"),
    "en": frame(language="en", country="US"),
}
DRAFTS = [
    ("ru", "он сказал что Петрова взяла на 10 тысяч"),
    ("ru", "звонила Гусева она сказала что Иванов отказался"),
    ("ru", "Сидоров сказал что Гусева взяла на 10 тысяч"),
    ("uk", "панчук ірина дзвонила вона каже що ковальчук взяла на 20 тисяч"),
    ("en", "called smith he said that connolly bought it for 5k"),
    ("ru", "Гусева взяла за пять и шесть тысяч"),
    ("ru", "Гусева берёт ковёр за пять и шкаф за шесть тысяч"),
    ("ru", "Гусева торгуется с десяти до восьми"),
    ("ru", "Гусева купила к пятнице на 200 тысяч"),
]
SURE = {
    ("uk", "ковальчук сказала що вона бере штори на 40 тисяч"): ["create_deal kovalchuk 40000 RUB"],
    ("ru", "сказали что Иванов звонил"): ["log_interaction ivanov call in"],
    ("ru", "Гусева заказала торт к субботе на 5 тысяч"): [
        "create_deal guseva 5000 RUB",
        "create_task guseva 13.06 18:00",
    ],
    ("ru", "попов берёт студию за шесть и восемь миллиона"): ["create_deal popov 6800000 RUB"],
}


@pytest.mark.parametrize(("language", "text"), DRAFTS)
async def test_what_may_be_otherwise_is_a_draft(language: str, text: str) -> None:
    assert not (await said(text, FRAMES[language])).sure


@pytest.mark.parametrize("asked", SURE)
async def test_what_is_plain_is_written(asked: tuple[str, str]) -> None:
    language, text = asked
    read = await said(text, FRAMES[language])
    assert [short(wish) for wish in read.wishes] == SURE[asked]
    assert read.sure, read.reasons


async def test_a_purchase_for_a_day_makes_no_task() -> None:
    wishes = (await said("Попов купил к новому году на 200 тысяч")).wishes
    assert [short(wish) for wish in wishes] == ["create_deal popov 200000 RUB"]


async def test_who_moved_out_made_no_visit() -> None:
    assert "log_interaction popov visit" not in [short(wish) for wish in (await said("Попов съехал в пятницу")).wishes]


@pytest.mark.parametrize("text", ["Попов берёт пробную партию на 18 тысяч", "Гусева взяла тестовый набор на 5 тысяч"])
async def test_a_trial_is_a_deal_of_its_own(text: str) -> None:
    assert [getattr(wish, "agreed", None) for wish in (await said(text)).wishes] == [False]


@pytest.mark.parametrize("text", ["две недели назад во вторник был у Попова", "met smith two weeks ago on tuesday"])
async def test_a_day_of_a_week_gone_by(text: str) -> None:
    [contact] = (await said(text, FRAMES["en" if text.isascii() else "ru"])).wishes
    assert f"{getattr(contact, 'happened_at', None):%d.%m}" == "26.05"
