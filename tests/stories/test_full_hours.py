"""A booking to nobody in particular at an hour at which every master has somebody is made, and it is said."""

from tests.town import Somebody

FULL = "⚠️ В это время заняты все мастера"


async def test_one_client_more_than_there_are_masters(desk: Somebody) -> None:
    await desk.says("новый клиент Вера Титова")
    await desk.says("запиши Гусеву на стрижку завтра в 12")
    await desk.says("запиши Жукову на маникюр к Лене завтра в 12")
    assert FULL not in desk.last.text
    await desk.says("запиши Титову на стрижку завтра в 12:30")
    desk.sees("📅 завтра в 12:30 — Вера Титова", FULL)
    await desk.says("перенеси Титову на завтра 15:00")
    assert FULL not in desk.last.text


async def test_who_is_away_takes_nobody(desk: Somebody) -> None:
    await desk.says("Лена не работает завтра")
    await desk.says("запиши Жукову на маникюр к Ире завтра в 12")
    await desk.says("запиши Гусеву на стрижку завтра в 12")
    desk.sees("📅 завтра в 12:00 — Анна Гусева", FULL)
