"""A given name of one client beside the surname of another is the name of somebody else."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("звонила Ирина Иванова", ["log_interaction ?Ирина Иванова call in"]),
        ("звонил Иван Попов", ["log_interaction ?Иван Попов call in"]),
        ("звонил Попов Иван", ["log_interaction ?Попов Иван call in"]),
        ("позвонить Ивану Попову завтра", ["create_task ?Иван Попов 11.06 10:00"]),
        ("позвонить Анне Гусевой завтра", ["create_task ?Анна Гусева 11.06 10:00"]),
        ("зателефонувати Олені Панчук завтра", ["create_task ?Олена Панчук 11.06 10:00"]),
        ("встреча с Ларисой Поповой в пятницу", ["create_task ?Лариса Попова meeting 12.06 10:00"]),
        ("звонил Илья Панчук", ["log_interaction ?Илья Панчук call in"]),
        ("called John Connolly", ["log_interaction ?John Connolly call out"]),
        ("John Connolly called", ["log_interaction ?John Connolly call in"]),
        ("звонил Олег Попову", ["log_interaction panchuk_m call in", "log_interaction popov call in"]),
        ("звонили Иванов и Попов", ["log_interaction ivanov call in", "log_interaction popov call in"]),
        ("звонил Иванов Попова перезвонила", ["log_interaction ivanov call in", "log_interaction popova call in"]),
        (
            "набрать Олега Гусеву и Попова завтра",
            ["create_task panchuk_m 11.06 10:00", "create_task guseva 11.06 10:00", "create_task popov 11.06 10:00"],
        ),
        ("Олена Ковальчук приходила", ["log_interaction kovalchuk visit"]),
        ("новый клиент Анна Гусева 8 913 555 66 77", ["create_client Анна Гусева +79135556677"]),
    ],
)
async def test_a_name_of_two_clients_is_that_of_neither(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
