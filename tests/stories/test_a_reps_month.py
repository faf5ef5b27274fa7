"""A rep's month with two trips: everything comes by the clock of where the rep is, and nothing in the night."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.town import Somebody, Town

MONDAY = date(2026, 3, 16)
TRIPS = {
    date(2026, 3, 23): ("я в Алматы", "Asia/Almaty"),
    date(2026, 3, 28): ("вернулся в Москву", "Europe/Moscow"),
    date(2026, 4, 6): ("я в Калининграде", "Europe/Kaliningrad"),
    date(2026, 4, 11): ("вернулся в Москву", "Europe/Moscow"),
}
CALLS = {date(2026, 3, 18), date(2026, 3, 25), date(2026, 4, 1), date(2026, 4, 8), date(2026, 4, 15)}
"""Wednesdays at ten: «по средам в 10»."""
MORNING, CALL, SATURDAY = "Доброе утро", "⏰ позвонить в банк", 5


async def test_a_reps_month(pomni: Town, maria: Somebody, oleg: Somebody) -> None:  # noqa: ARG001 (a company of two)
    await oleg.says("новый клиент Иван Громов")
    await oleg.says("сделка Громов на 300 тыс")
    await oleg.says("по средам в 10 позвонить в банк")
    zone, heard = ZoneInfo("Europe/Moscow"), len(oleg.said)
    told: list[tuple[str, datetime]] = []
    for day in (MONDAY + timedelta(days=number) for number in range(1, 32)):
        if day in TRIPS:
            said, name = TRIPS[day]
            await pomni.until(datetime.combine(day, time(4), tzinfo=UTC))
            await oleg.says(said)
            await oleg.presses("🕓 На тот же час здесь")
            zone, heard = ZoneInfo(name), len(oleg.said)
        await pomni.until(datetime.combine(day, time(20, 55), tzinfo=zone))
        for message in oleg.said[heard:]:
            wall = datetime.fromtimestamp(message.json["date"], zone).replace(second=0, tzinfo=None)
            assert time(8) <= wall.time() < time(22), f"{wall}: {message.text}"
            told += [(text, wall) for text in (MORNING, CALL) if text in message.text]
        if told and told[-1] == (CALL, datetime.combine(day, time(10))):
            await oleg.presses("✅ Сделано")
        await oleg.says("звонил Громову, обсудили поставку")
        heard = len(oleg.said)
    calls = {wall for text, wall in told if text == CALL}
    mornings = {wall.date() for text, wall in told if text == MORNING and wall.time() == time(8, 30)}
    assert {datetime.combine(day, time(10)) for day in CALLS} <= calls, "at ten wherever the rep is"
    assert mornings >= CALLS, "the day begins with what is planned"
    assert all(day.weekday() < SATURDAY for day in mornings)
    assert oleg.heard("Сделка стоит") == 0, "called every day"
