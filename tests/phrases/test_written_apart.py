"""Words that haste or a dictation wrote in two, and small words that join nothing."""

import pytest

from bot.understand import CaseDirectory
from phrases import read
from tests.phrases.cast import KYIV, frame, said, short

UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")
NAMED = CaseDirectory(
    (
        ("mirzoyan", "Тигран Мирзоян", None),
        ("loseva", "Дарья Лосева", None),
        ("oakley", "Travis Oakley", None),
        ("danilevich_f", "Вероника Данилевич", None),
        ("danilevich_m", "Сергей Данилевич", None),
    )
)

APART = {
    "Гусева звонила за едет после завтра в 12": [
        "log_interaction guseva call in",
        "create_task guseva visit 12.06 12:00",
    ],
    "не до звонился Иванову": ["log_interaction ivanov call out"],
    "Иванов по обещал за платить завтра": ["create_task ivanov 11.06 10:00"],
    "Панчук за їде післязавтра о 12": ["create_task panchuk_m|panchuk_f visit 12.06 12:00"],
    "перенеси Гусеву на после завтра": ["move_task guseva 12.06 10:00"],
    "поза вчера был у Иванова": ["log_interaction ivanov visit"],
    "за Гусевой заедем в пятницу": ["create_task guseva visit 12.06 10:00"],
    "о том как вы ждали Гусеву завтра напомнить": ["create_task guseva 11.06 10:00"],
    "Гусева сегодня так и не пришла перезаписать её на завтра на двенадцать": ["move_task guseva 11.06 12:00"],
    "Ковальчук так і не прийшла, перенести на п'ятницу": ["move_task kovalchuk 12.06 10:00"],
}


@pytest.mark.parametrize(("text", "wishes"), APART.items())
async def test_what_was_written_apart_is_read_as_one_word(text: str, wishes: list[str]) -> None:
    frame_of_text = UKRAINIAN if set(text) & set("іїє") else frame()
    assert [short(wish) for wish in (await said(text, frame_of_text)).wishes] == wishes


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("мирзо ян завтра позвонить", ["create_task mirzoyan 11.06 10:00"]),
        ("звонил мирзо яну просит скидку", ["log_interaction mirzoyan call out"]),
        ("тревис окли отказался дорого", ["lose_deal oakley"]),
        ("тревіс оклі відмовився, каже задорого", ["lose_deal oakley"]),
        ("данилевичу написала в вайбер", ["log_interaction danilevich_m message out"]),
        ("данилевич написала в вайбер", ["log_interaction danilevich_f message in"]),
        ("кто-то слился, а Лосевой завтра позвонить", ["lose_deal ?", "create_task loseva 11.06 10:00"]),
        (
            "отправил договор, Лосева подпишет завтра",
            ["log_interaction loseva message out", "create_task loseva 11.06 10:00"],
        ),
    ],
)
async def test_a_name_is_found_by_its_halves_its_sound_and_its_form(text: str, wishes: list[str]) -> None:
    assert [short(wish).replace("?None", "?") for wish in (await read(text, frame(), NAMED)).wishes] == wishes
