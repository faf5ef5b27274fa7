"""A given name of one client beside the surname of another is the name of somebody else."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("звонила Ирина Иванова", ["log_interaction ?Ирина Иванова call in"]),
        ("звонил Иван Попов", ["log_interaction ?Иван Попов call in"]),
        ("звонила Лида Попова", ["log_interaction ?Лида Попова call in"]),
        ("позвонить Лиде Гусевой завтра", ["create_task ?Лида Гусева 11.06 10:00"]),
        ("звонила Оля Бондарь", ["log_interaction ?Оля Бондарь call in"]),
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


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("встретился с Тарасом Мельником", ["log_interaction ?Тарас Мельник meeting"]),
        ("звонил Ирине Ткач, думает", ["log_interaction ?Ирина Ткач call out"]),
        ("встреча с Олегом Волком завтра в 12", ["create_task ?Олег Волк meeting 11.06 12:00"]),
        ("звонила Анна Король", ["log_interaction ?Анна Король call in"]),
        ("дзвонила Оксана Сорока", ["log_interaction ?Оксана Сорока call in"]),
        ("звонил Тарасу Директору", ["log_interaction ?Тарас call out"]),
    ],
)
async def test_a_surname_may_be_a_trade_or_an_animal(text: str, wanted: list[str]) -> None:
    assert [short(wish) for wish in (await said(text)).wishes] == wanted


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("встретился с Тарасом Хромовским из кафе Лира", "кафе Лира"),
        ("звонил Ирине Лапиной, кафе Лира, думает", "кафе Лира"),
        ("called Bob Baker from Globex, wants a quote", "Globex"),
        ("звонил Ирине Лапиной из ООО Лира", "ООО Лира"),
        ("встретился с Тарасом Хромовским из Казани", None),
        ("встретился с Тарасом Хромовским из отдела закупок", None),
        ("звонил Ирине Лапиной, Олегу Хромову", None),
        ("звонил Тарасу Директору", None),
    ],
)
async def test_where_somebody_unknown_works_is_kept(text: str, company: str | None) -> None:
    mention = (await said(text)).wishes[0].mention
    assert mention is not None
    assert mention.company == company
