"""«в 10, ой нет, 11»: a correction that brings a bare number; hours before an event; contractions without a sign."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")
BRITISH = frame(language="en", country="GB")


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("встреча с Гусевой в пятницу в 10, ой нет, 11", "12.06 11:00"),
        ("встреча с Гусевой в пятницу в 10, нет, 11", "12.06 11:00"),
        ("встреча с Гусевой завтра в 10, точнее 11", "11.06 11:00"),
        ("встреча с Гусевой завтра в десять, ой, одиннадцать", "11.06 11:00"),
        ("встреча с Гусевой завтра в 3, ой, в 4", "11.06 16:00"),
        ("встреча с Гусевой 15 июня, ой, 16", "16.06 10:00"),
        ("зустріч з Ковальчук завтра о 10, ой ні, 11", "11.06 11:00"),
        ("зустріч з Ковальчук завтра о 10, точніше одинадцятій", "11.06 11:00"),
        ("записати Гусеву на огляд 25-го о 17 ні краще о 18", "25.06 18:00"),
        ("записать Гусеву на пятницу в 11 нет давай в 12", "12.06 12:00"),
        ("созвон с Гусевой в четверг нет лучше в пятницу", "12.06 10:00"),
        ("Гусеву на вторник на 10 нет лучше на среду на 12", "17.06 12:00"),
        ("book Smith for Friday at 3 no better at 4", "12.06 16:00"),
        ("Иванов не может в 12, лучше в 15", "10.06 15:00"),
    ],
)
async def test_a_bare_number_behind_a_correction_is_of_the_kind_before_it(text: str, due: str) -> None:
    [wish] = (await said(text)).wishes
    assert short(wish).endswith(due)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("book Smith in for a fitting Friday at 3, no wait, 4", "12.06 16:00"),
        ("meet Smith Friday at 3 - sorry, 4", "12.06 16:00"),
        ("meet Smith Friday at 3, actually 4:30", "12.06 16:30"),
        ("meet Smith Friday at 3, make it 4", "12.06 16:00"),
        ("meet Smith Friday at 3 no make that 4pm", "12.06 16:00"),
        ("meet Smith on the 12th, sorry, 13", "13.06 10:00"),
    ],
)
async def test_the_same_in_english(text: str, due: str) -> None:
    [wish] = (await said(text, BRITISH)).wishes
    assert short(wish).endswith(due)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("встреча с Гусевой завтра в 10, ой, 3 коробки взять", "11.06 10:00"),
        ("meet Smith tomorrow at 3, sorry, 4 boxes too", "11.06 15:00"),
    ],
)
async def test_things_counted_behind_a_correction_are_no_hour(text: str, due: str) -> None:
    [wish] = (await said(text)).wishes
    assert short(wish).endswith(due)


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("о 12 дзвінок Ковальчук", ["create_task kovalchuk 10.06 12:00"]),
        ("завтра о 9 зустріч, потім о 12 дзвінок Ковальчук",
         ["create_task meeting 11.06 09:00", "create_task kovalchuk 11.06 12:00"]),
        ("завтра о 5 дзвінків", ["create_task 11.06 10:00"]),
    ],
)  # fmt: skip
async def test_an_event_behind_an_hour_is_not_counted_by_it(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text, UKRAINIAN)).wishes] == wishes


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("smith didnt pick up, try him friday", ["log_interaction smith call out", "create_task smith 12.06 10:00"]),
        ("cant reach smith", ["log_interaction smith call out"]),
        ("smith wont renew", ["lose_deal smith"]),
        ("smith isnt interested", ["lose_deal smith"]),
        ("smith will not renew, too expensive", ["lose_deal smith"]),
    ],
)  # fmt: skip
async def test_a_contraction_without_its_apostrophe_is_one(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text, BRITISH)).wishes] == wishes


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("если Гусева откажется, позвонить ей в пятницу", ["create_task guseva 12.06 10:00"]),
        ("если Гусева не берёт, снять с брони в пятницу", ["create_task guseva 12.06 10:00"]),
        ("якщо Ковальчук не бере трубку, написати їй завтра", ["create_task kovalchuk 11.06 10:00"]),
        ("call smith friday if she backs out", ["create_task smith 12.06 10:00"]),
        ("если что, был у Гусевой", ["log_interaction guseva visit"]),
    ],
)
async def test_what_only_might_be_is_neither_a_contact_nor_a_refusal(text: str, wishes: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wishes
