"""«В то же время через неделю»: once more at the hour of the visit before, for the same, to the same master."""

from tests.town import Somebody


async def test_a_booking_goes_on_a_week_later(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("Гусева была на маникюре и педикюре у Иры 2 марта")
    await salon.says("запиши Гусеву на маникюр к Ире завтра в 16:30")
    await salon.says("в то же время через неделю")
    salon.sees("📅 вт, 24 марта в 16:30 — Анна Гусева: маникюр · Ира")
    await salon.says("Гусеву в той самий час через тиждень")
    salon.sees("📅 вт, 31 марта в 16:30 — Анна Гусева: маникюр · Ира")
    await salon.says("book Гусева at the same time next week")
    salon.sees("📅 вт, 7 апреля в 16:30 — Анна Гусева: маникюр · Ира")


async def test_the_day_may_be_another_one(salon: Somebody) -> None:
    await salon.says("новый клиент Анна Гусева")
    await salon.says("запиши Гусеву на маникюр к Ире завтра в 16:30")
    await salon.says("запиши Гусеву в то же время в пятницу к Лене")
    salon.sees("📅 пт, 20 марта в 16:30 — Анна Гусева: маникюр · Лена")


async def test_of_whoever_has_not_come_yet_the_hour_is_asked(salon: Somebody) -> None:
    await salon.says("новый клиент Вера Титова")
    await salon.says("запиши Титову в то же время через неделю")
    salon.sees("Во сколько записать: Вера Титова · пн, 23 марта?")
