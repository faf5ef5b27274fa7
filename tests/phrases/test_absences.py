"""When a master does not work; and what sounds like it and is about a client, an hour, or nobody who works here."""

from datetime import date

import pytest

from crm.wishes import ShowBookings, TakeDaysOff
from phrases import Frame, Visits
from tests.phrases.cast import frame, said


def salon() -> Frame:
    """Wednesday, 10 June 2026. A client is called Лариса Гусева too; Вера is none of the masters."""
    masters = ("Лена", "Ира", "Лариса", "Olena")
    return frame().model_copy(update={"visits": Visits(masters=masters)})


def june(day: int) -> date:
    return date(2026, 6, day)


DAYS = {
    "Лена в отпуске с 15 по 25 июня": ("Лена", june(15), june(25)),
    "лена уходит в отпуск с 15 по 25 июня": ("Лена", june(15), june(25)),
    "Лена в отпуске до 20-го": ("Лена", june(10), june(20)),
    "Лена в отпуске на следующей неделе": ("Лена", june(15), june(21)),
    "у Иры выходной в пятницу": ("Ира", june(12), june(12)),
    "у Иры завтра выходной": ("Ира", june(11), june(11)),
    "Ира завтра не работает": ("Ира", june(11), june(11)),
    "Ира сегодня болеет": ("Ира", june(10), june(10)),
    "Ира на больничном до пятницы": ("Ира", june(10), june(12)),
    "Ира заболела, не выйдет до пятницы": ("Ира", june(10), june(12)),
    "Ира не болеет, работает до пятницы": None,
    "Ира не в отпуске до пятницы": None,
    "мастер Ира берёт отгул в субботу": ("Ира", june(13), june(13)),
    "доктор Лена в отпуске с 15 по 25 июня": ("Лена", june(15), june(25)),
    "врач Ира заболела": ("Ира", june(10), june(10)),
    "лікар Іра завтра не працює": ("Ира", june(11), june(11)),
    "доктор Вера в отпуске до 20-го": None,
    "я в отпуске с 15 по 25 июня": ("", june(15), june(25)),
    "у меня выходной в пятницу": ("", june(12), june(12)),
    "Лариса в отпуске до 20-го": ("Лариса", june(10), june(20)),
    "Лена у відпустці з 15 по 25 червня": ("Лена", june(15), june(25)),
    "у Ири вихідний у п'ятницю": ("Ира", june(12), june(12)),
    "Лєна в п'ятницю вихідна": ("Лена", june(12), june(12)),
    "Іра хоче вихідний у п'ятницю": ("Ира", june(12), june(12)),
    "Іра захворіла, її не буде до п'ятниці": ("Ира", june(10), june(12)),
    "Лєни не буде в п'ятницю": ("Лена", june(12), june(12)),
    "Иры завтра не будет": ("Ира", june(11), june(11)),
    "Лена не будет в отпуске до 20-го": None,
    "Lena can't work Thursday": ("Лена", june(11), june(11)),
    "Ira's sick today": ("Ира", june(10), june(10)),
    "Ira is ill, off today and tomorrow": ("Ира", june(10), june(11)),
    "Ira called in sick": ("Ира", june(10), june(10)),
    "Olena is on vacation from June 15 to June 25": ("Olena", june(15), june(25)),
    "Olena is off on Friday": ("Olena", june(12), june(12)),
    "Olena doesn't work tomorrow": ("Olena", june(11), june(11)),
    "Вера в отпуске до 20-го": None,
    "Гусева в отпуске до 20-го": None,
    "Лена в отпуске": None,
    "Лена в отпуске с понедельника": None,
    "Лена завтра не работает с 15": None,
    "Лена завтра утром не работает": None,
    "Лена завтра работает": None,
    "Лена вчера болела": None,
    "Лена в отпуске до 20-го?": None,
    "Лена в отпуске до 20-го, позвонить Гусевой": None,
    "позвонить Лене, когда выйдет из отпуска": None,
    "что у Лены завтра": None,
}


@pytest.mark.parametrize(("text", "wanted"), DAYS.items())
async def test_days_off(text: str, wanted: tuple[str, date, date] | None) -> None:
    found = await said(text, salon())
    off = [(one.master, one.first, one.last) for one in found.wishes if isinstance(one, TakeDaysOff)]
    assert off == ([wanted] if wanted else [])
    assert found.sure or not wanted


SEVERAL = {
    "у Лены выходной в понедельник и пятницу": None,
    "Лена не работает завтра и в субботу": None,
    "Лена не работает завтра, послезавтра и в понедельник": None,
    "Лена не работает в субботу и воскресенье": (13, 14),
    "Лена не работает сегодня, завтра и послезавтра": (10, 12),
    "Лена не работает сегодня и завтра": (10, 11),
    "Лена не работает 15 июня и 18 июня": None,
    "Olena is off on Monday and Friday": None,
    "Лена не работает с понедельника по пятницу": (15, 19),
    "Лена не работает 15 июня — 17 июня": (15, 17),
    "Olena is off from Monday to Friday": (15, 19),
    "Лена не работает 31 декабря и 2 января": None,
    "Лена не работает через неделю": None,
    "Лена в отпуске через месяц": None,
    "Лена в отпуске с 15 июня на неделю": None,
    "Лена не работает в выходные и в понедельник": None,
}


@pytest.mark.parametrize(("text", "wanted"), SEVERAL.items())
async def test_separate_days_are_no_range(text: str, wanted: tuple[int, int] | None) -> None:
    off = [one for one in (await said(text, salon())).wishes if isinstance(one, TakeDaysOff)]
    assert [(one.first.day, one.last and one.last.day) for one in off] == ([wanted] if wanted else [])


async def test_a_master_known_by_two_names_is_one() -> None:
    both = salon().model_copy(update={"visits": Visits(masters=("Лена Петрова", "Лена"))})
    off = [one for one in (await said("Лена не работает завтра", both)).wishes if isinstance(one, TakeDaysOff)]
    assert [one.first for one in off] == [june(11)]


async def test_of_two_masters_of_one_name_none_is_taken_off() -> None:
    three = salon().model_copy(update={"visits": Visits(masters=("Лена Петрова", "Лена", "Лена Иванова"))})
    assert not any(isinstance(one, TakeDaysOff) for one in (await said("Лена не работает завтра", three)).wishes)


WEEKDAYS = {
    "Лена работает по средам и пятницам": ("Лена", (0, 1, 3, 5, 6)),
    "Лена теперь работает только по средам": ("Лена", (0, 1, 3, 4, 5, 6)),
    "у Лены выходной по понедельникам": ("Лена", (0,)),
    "Лена не работает по вт и чт": ("Лена", (1, 3)),
    "я работаю по будням": ("", (5, 6)),
    "Лена працює по середах і п'ятницях": ("Лена", (0, 1, 3, 5, 6)),
    "Olena works on Wednesdays and Fridays": ("Olena", (0, 1, 3, 5, 6)),
    "Лена работает по средам с 12": None,
    "Лена работает через неделю по средам": None,
    "Вера работает по средам": None,
}


@pytest.mark.parametrize(("text", "wanted"), WEEKDAYS.items())
async def test_weekdays_off(text: str, wanted: tuple[str, tuple[int, ...]] | None) -> None:
    found = [one for one in (await said(text, salon())).wishes if isinstance(one, TakeDaysOff)]
    assert [(one.master, one.weekdays) for one in found] == ([wanted] if wanted else [])
    assert all((one.first, one.last) == (june(10), None) for one in found)


async def test_where_no_visits_are_booked_nobody_is_a_master() -> None:
    found = (await said("Лена в отпуске с 15 по 25 июня")).wishes
    assert not any(isinstance(one, TakeDaysOff) for one in found)


async def test_a_masters_day_is_still_asked() -> None:
    wish = (await said("что у Лены в пятницу", salon())).wishes[0]
    assert isinstance(wish, ShowBookings)
