"""What is said not to be done («не надо звонить», «делать не будут») is no task."""

import pytest

from tests.phrases.cast import said, short


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Smith doesn't need to come on Friday", ["draft", "log_interaction smith note"]),
        ("Smith doesn't want to order", ["draft", "log_interaction smith note"]),
        ("Smith is not going to order", ["draft", "log_interaction smith note"]),
        ("Smith won't be ordering", ["draft", "log_interaction smith note"]),
        ("don't call Smith tomorrow", ["draft", "log_interaction smith note"]),
        ("no need to call Smith tomorrow", ["draft", "log_interaction smith note"]),
        ("Гусева не может завтра, позвонить в пятницу", ["create_task guseva 12.06 10:00"]),
        (
            "Гусева передумала, группу для сотрудников делать не будут. Поповой послезавтра в 6 вечера тест",
            ["lose_deal guseva", "create_task popova 12.06 18:00"],
        ),
        ("Гусева просила не звонить до пятницы", ["draft", "log_interaction guseva note"]),
        ("Гусева решила, ремонт делать не будет", ["log_interaction guseva note"]),
        ("Гусевой больше не звонить", ["draft", "log_interaction guseva note"]),
        ("Гусеву на пятницу записывать не надо", ["draft", "log_interaction guseva note"]),
        ("Иванов завтра встретиться не может", ["draft", "log_interaction ivanov note"]),
        ("Иванов сказал, устанавливать кондиционер не будем", ["draft", "log_interaction ivanov note"]),
        ("КП Иванову отправлять не надо", ["draft", "log_interaction ivanov note"]),
        ("Ковальчук дзвонити не треба", ["draft", "log_interaction kovalchuk note"]),
        ("Ковальчук не телефонувати до п'ятниці", ["draft", "log_interaction kovalchuk note"]),
        ("Ковальчук, замовляти не буде", ["lose_deal kovalchuk"]),
        ("Попов, брать ничего не будет", ["lose_deal popov"]),
        ("Попов шторы брать не будет", ["draft", "lose_deal popov"]),
        ("Ковальчук замовляти не буде сукню", ["draft", "lose_deal kovalchuk"]),
        ("в пятницу Попов приезжать не станет", ["draft", "log_interaction popov note"]),
        ("встречаться с Ивановым не будем", ["draft", "log_interaction ivanov note"]),
        ("звонить Гусевой завтра не надо", ["draft", "log_interaction guseva note"]),
        ("звонить Гусевой не нужно", ["draft", "log_interaction guseva note"]),
        ("надо звонить Иванову завтра", ["create_task ivanov 11.06 10:00"]),
        ("не будем звонить Гусевой", ["draft", "log_interaction guseva note"]),
        ("не забудь позвонить Гусевой завтра", ["create_task guseva 11.06 10:00"]),
        ("не забыть позвонить Гусевой завтра", ["create_task guseva 11.06 10:00"]),
        ("не звони Гусевой завтра", ["draft", "log_interaction guseva note"]),
        ("не надо звонить Иванову завтра", ["draft", "log_interaction ivanov note"]),
        ("не нужно перезванивать Гусевой", ["draft", "log_interaction guseva note"]),
        ("не стоит писать Попову до пятницы", ["draft", "log_interaction popov note"]),
        ("нельзя звонить Гусевой до 12", ["draft", "log_interaction guseva note"]),
        ("оплачивать Гусева не станет", ["draft", "log_interaction guseva note"]),
        ("перезванивать Поповой завтра не нужно, сама придет", ["create_task popova visit 11.06 10:00"]),
        ("перезвонить Гусевой завтра её сегодня не будет", ["create_task guseva 11.06 10:00"]),
        ("узнать у Гусевой завтра не надо ли скидку", ["create_task guseva 11.06 10:00"]),
    ],
)
async def test_what_is_not_to_be_done_is_no_task(text: str, wanted: list[str]) -> None:
    read = await said(text)
    assert [*([] if read.sure else ["draft"]), *(short(wish) for wish in read.wishes)] == wanted
