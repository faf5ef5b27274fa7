"""«э», «ну», "um": what dictation hears of somebody who thinks says nothing, and «э нет» corrects."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "так новый клиент э гаджиев мурад телефон 89282013344 в понедельник утром перезвонить ему по озимой",
            ["create_client Гаджиев Мурад +79282013344", "create_task new 15.06 09:00"],
        ),
        ("новый клиент ну гаджиев мурад телефон 89282013344", ["create_client Гаджиев Мурад +79282013344"]),
        ("uh new client Jane Poole, call her on Friday", ["create_client Jane Poole", "create_task new 12.06 10:00"]),
        (
            "звонил э Иванову договорились на 120 тысяч",
            ["log_interaction ivanov call out", "create_deal ivanov 120000 RUB"],
        ),
        ("emailed um Smith the quote", ["log_interaction smith email out"]),
        ("встреча с Гусевой эээ завтра в 10", ["create_task guseva meeting 11.06 10:00"]),
        ("встреча с Гусевой завтра в 10 э нет в 11", ["create_task guseva meeting 11.06 11:00"]),
        ("сумма 120 э нет 130 тысяч Гусева берёт", ["create_deal guseva 130000 RUB"]),
        ("ну позвони Гусевой завтра", ["create_task guseva 11.06 10:00"]),
        (
            "ну Ковальчук відправив акт на мейл короче жду ответа до пятницы",
            ["log_interaction kovalchuk email out", "create_task kovalchuk 12.06 18:00"],
        ),
    ],
)
async def test_what_is_drawled_says_nothing(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
