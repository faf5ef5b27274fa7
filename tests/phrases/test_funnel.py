"""A deal is moved along the funnel by whatever verb throws a client there, when nothing but the client is thrown."""

import pytest

from phrases import Stage
from tests.phrases.cast import frame, said, short

FUNNEL = frame().model_copy(
    update={
        "stages": (
            *frame().stages[:-2],
            Stage(id="shop", name="В цехе"),
            Stage(id="press", name="Друк"),
            *frame().stages[-2:],
        )
    }
)

MOVED = {
    "Гусева, КП отправлено": ["move_deal guseva proposal", "log_interaction guseva message out"],
    "кидай Гусеву в цех": ["move_deal guseva shop"],
    "Гусева, кидай в цех": ["move_deal guseva shop"],
    "договорились с Гусевой на 412 тыс за кухню, кидай её в цех": [
        "create_deal guseva 412000 RUB",
        "move_deal guseva shop",
    ],
    "завтра позвонить Гусевой, кидай её в цех": ["create_task guseva 11.06 10:00", "move_deal guseva shop"],
    "загоняй Иванова в цех": ["move_deal ivanov shop"],
    "пихай Иванова в договор": ["move_deal ivanov contract"],
    "Иванов прислал документы, гони его в договор": ["log_interaction ivanov message in", "move_deal ivanov contract"],
    "верни Гусеву на переговоры": ["move_deal guseva negotiation"],
    "отправляй Гусеву в цех": ["move_deal guseva shop"],
    "созвонились с Ивановым, бросай его в отказ": ["log_interaction ivanov call", "lose_deal ivanov"],
    "Агросвіт перекидай на друк": ["move_deal kovalchuk press"],
    "домовились з Ковальчук на 96 тис, закидай її в друк": [
        "create_deal kovalchuk 96000 RUB",
        "move_deal kovalchuk press",
    ],
    "перекинь Ковальчук у договір": ["move_deal kovalchuk contract"],
    "agreed with Connolly on 4k, throw her into contract": [
        "create_deal connolly 4000 RUB",
        "move_deal connolly contract",
    ],
    "toss Smith into negotiation": ["move_deal smith negotiation"],
    "send Smith to contract": ["move_deal smith contract"],
}


@pytest.mark.parametrize(("text", "wanted"), MOVED.items())
async def test_a_client_thrown_to_a_stage_is_moved(text: str, wanted: list[str]) -> None:
    read = await said(text, FUNNEL)
    assert [short(wish) for wish in read.wishes] == wanted
    assert read.sure


@pytest.mark.parametrize(
    "text",
    [
        "скинь Гусевой договор",
        "отдай Гусевой договор",
        "скинь Гусевой в договор правки",
        "кинь Иванову на договор скидку",
        "Гусева отправила в договор",
        "отправь Гусеву в договор завтра",
        "кинул Гусевой на договор",
        "перекинь Иванову смету на почту",
        "не кидай Гусеву в цех",
        "send Smith the contract",
        "throw in the contract for Smith",
    ],
)
async def test_what_is_sent_to_a_client_moves_nothing(text: str) -> None:
    assert not {"move_deal", "move_task"} & {wish.kind for wish in (await said(text, FUNNEL)).wishes}


async def test_the_words_of_moving_are_no_reason() -> None:
    reasons = [
        "переведи Иванова в отказ",
        "Иванова в лост",
        "переведи Иванова в отказ, дорого",
        "Иванова в слив, дорого",
    ]
    told = [getattr((await said(text)).wishes[0], "reason", "") for text in reasons]
    assert told == [None, None, "дорого", "дорого"]


async def test_a_message_sent_moves_nothing_by_itself() -> None:
    assert [short(wish) for wish in (await said("Гусевой отправлено КП")).wishes] == [
        "log_interaction guseva message out"
    ]
