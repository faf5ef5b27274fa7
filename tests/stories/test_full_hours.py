"""A booking to nobody in particular at an hour at which every master has somebody is made, and it is said."""

from tests.town import Somebody

FULL = "⚠️ В это время заняты все мастера"


async def test_one_client_more_than_there_are_masters(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Титова")
    await salon.says("запиши Гусеву на стрижку завтра в 12")
    await salon.says("запиши Жукову на маникюр к Лене завтра в 12")
    assert FULL not in salon.last.text
    await salon.says("запиши Титову на стрижку завтра в 12:30")
    salon.sees("📅 завтра в 12:30 — Вера Титова", FULL)
    await salon.says("перенеси Титову на завтра 15:00")
    assert FULL not in salon.last.text


async def test_who_is_away_takes_nobody(salon: Somebody) -> None:
    await salon.says("Лена не работает завтра")
    await salon.says("запиши Жукову на маникюр к Ире завтра в 12")
    await salon.says("запиши Гусеву на стрижку завтра в 12")
    salon.sees("📅 завтра в 12:00 — Анна Гусева", FULL)
