"""What one client tells of another is no contact and no deal that is written at once."""

import pytest

from tests.phrases.cast import KYIV, frame, said, short

ENGLISH = frame(language="en", country="US")
UKRAINIAN = frame(zone=KYIV, language="uk", country="UA")
TOLD = {
    "Гусева сказала что Иванов звонил ей": ["log_interaction guseva note"],
    "Гусева говорит Иванов заходил к ней": ["log_interaction guseva note"],
    "Гусева сказала что звонила Иванову": ["log_interaction guseva note"],
    "Гусева звонила сказала Иванов заходил": ["log_interaction guseva call in"],
    "Ковальчук сказала що Панчук їй дзвонив": ["log_interaction kovalchuk note"],
    "Smith said Connolly called him": ["log_interaction smith note"],
    "Smith said he called Connolly": ["log_interaction smith note"],
}
OURS = {
    "Иванов сказал, Гусевой звонил": ["log_interaction guseva call out"],
    "мне сказали что Иванов звонил": ["log_interaction ivanov call in"],
    "сказал Гусевой что звонил Иванову": ["log_interaction ivanov call out"],
    "told Smith Connolly called": ["log_interaction smith message out", "log_interaction connolly call in"],
    "Иванов сказал позвонить Гусевой завтра": ["create_task guseva 11.06 10:00"],
    "Иванов просил позвонить Гусевой завтра": ["create_task guseva 11.06 10:00"],
}


@pytest.mark.parametrize("text", TOLD)
async def test_what_another_client_tells_is_a_draft(text: str) -> None:
    read = await said(text, ENGLISH if text.isascii() else UKRAINIAN if "і" in text else frame())
    assert [short(wish) for wish in read.wishes] == TOLD[text]
    assert not read.sure


@pytest.mark.parametrize("text", OURS)
async def test_what_is_ours_is_written(text: str) -> None:
    read = await said(text, ENGLISH if text.isascii() else frame())
    assert [short(wish) for wish in read.wishes] == OURS[text]
    assert read.sure
