"""When: conventions D1–D10 of the corpus, in three languages, across changes of the clock."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from crm.wishes import CreateTask, LogInteraction
from phrases import Frame, read_moment
from tests.phrases.cast import KYIV, MOSCOW, NEW_YORK, frame, said

SATURDAY = frame("2026-03-14T10:20")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("завтра в 11", "2026-03-15 11:00"),
        ("не позднее пятницы", "2026-03-20 10:00"),
        ("в 11", "2026-03-14 11:00"),
        ("в 9", "2026-03-15 09:00"),
        ("завтра в 3", "2026-03-15 15:00"),
        ("завтра в 03:00", "2026-03-15 03:00"),
        ("завтра в 6 утра", "2026-03-15 06:00"),
        ("в пятницу в 15", "2026-03-20 15:00"),
        ("в чт в 9", "2026-03-19 09:00"),
        ("завтра в 15-16", "2026-03-15 15:00"),
        ("завтра от 15 до 17", "2026-03-15 15:00"),
        ("9 to 10 tomorrow", "2026-03-15 09:00"),
        ("15-16 апреля", "2026-04-15 10:00"),
        ("15–20 числа", "2026-03-15 10:00"),
        ("на 25 в 11", "2026-03-25 11:00"),
        ("через пять-шесть дней", "2026-03-19 10:00"),
        ("через неделю-другую", "2026-03-21 10:00"),
        ("минут через 15-20", "2026-03-14 10:35"),
        ("дня через два-три", "2026-03-16 10:00"),
        ("в субботу", "2026-03-21 10:00"),
        ("в следующий вторник", "2026-03-17 10:00"),
        ("в среду на следующей неделе", "2026-03-18 10:00"),
        ("на следующей неделе", "2026-03-16 10:00"),
        ("в следующем месяце", "2026-04-01 10:00"),
        ("до пятницы", "2026-03-20 10:00"),
        ("до конца недели", "2026-03-20 10:00"),
        ("12 марта", "2027-03-12 10:00"),
        ("5 апреля в 14.30", "2026-04-05 14:30"),
        ("20.03 в 14:30", "2026-03-20 14:30"),
        ("20 марта 14.30", "2026-03-20 14:30"),
        ("завтра 14.30", "2026-03-15 14:30"),
        ("через час с половиной", "2026-03-14 11:50"),
        ("in an hour and a half", "2026-03-14 11:50"),
        ("завтра в 11 к Петровой", "2026-03-15 11:00"),
        ("завтра в 11 в банк", "2026-03-15 11:00"),
        ("завтра в 5 с Петровой", "2026-03-15 17:00"),
        ("завтра в 10 и потом обед", "2026-03-15 10:00"),
        ("завтра о 10 з Ковальчук", "2026-03-15 10:00"),
        ("не в 10, а в 11", "2026-03-14 11:00"),
        ("20.03.2026 15:00", "2026-03-20 15:00"),
        ("25 числа", "2026-03-25 10:00"),
        ("двадцать пятого марта", "2026-03-25 10:00"),
        ("послезавтра утром", "2026-03-16 09:00"),
        ("завтра после обеда", "2026-03-15 14:00"),
        ("вечером в 8", "2026-03-14 20:00"),
        ("в час дня", "2026-03-14 13:00"),
        ("полдесятого", "2026-03-15 09:30"),
        ("без четверти шесть", "2026-03-14 17:45"),
        ("завтра к пяти", "2026-03-15 17:00"),
        ("через 2 недели", "2026-03-28 10:00"),
        ("недели через две", "2026-03-28 10:00"),
        ("через полгода", "2026-09-14 10:00"),
        ("через полтора часа", "2026-03-14 11:50"),
        ("через неделю в пятницу", "2026-03-20 10:00"),
        ("за неделю до 30.11", "2026-11-23 10:00"),
        ("понедельнк в 9", "2026-03-16 09:00"),
        ("с 10 до 12 завтра", "2026-03-15 10:00"),
        ("у п'ятницю о 15", "2026-03-20 15:00"),
        ("о пів на десяту", "2026-03-15 09:30"),
        ("за тиждень", "2026-03-21 10:00"),
        ("через годину", "2026-03-14 11:20"),
        ("післязавтра о 9:30", "2026-03-16 09:30"),
        ("о третій", "2026-03-14 15:00"),
        ("наступного вівторка", "2026-03-17 10:00"),
        ("next Tuesday 3pm", "2026-03-17 15:00"),
        ("in 45 min", "2026-03-14 11:05"),
        ("half past nine tomorrow", "2026-03-15 09:30"),
        ("day after tomorrow at 9", "2026-03-16 09:00"),
        ("on the 25th", "2026-03-25 10:00"),
        ("June 3 at 11", "2026-06-03 11:00"),
        ("a week from today", "2026-03-21 10:00"),
        ("tonight", "2026-03-14 18:00"),
        ("15", "2026-03-14 15:00"),
    ],
)
def test_a_plan_lies_ahead(text: str, wanted: str) -> None:
    moment = read_moment(text, SATURDAY)
    assert moment == datetime.fromisoformat(wanted).replace(tzinfo=MOSCOW)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("в пятницу", "2026-03-13"),
        ("в субботу", "2026-03-07"),
        ("12 марта", "2026-03-12"),
        ("20.03", "2025-03-20"),
        ("25 числа", "2026-02-25"),
        ("вчера", "2026-03-13"),
        ("2 дня назад", "2026-03-12"),
        ("тиждень тому", "2026-03-07"),
        ("last Thursday", "2026-03-05"),
        ("в 11", "2026-03-13"),
    ],
)
def test_a_report_looks_back(text: str, day: str) -> None:
    moment = read_moment(text, SATURDAY, past=True)
    assert moment is not None
    assert f"{moment:%Y-%m-%d}" == day


@pytest.mark.parametrize(
    "text", ["30 февраля", "31.04.2026", "Feb 30", "31 червня", "на днях", "как-нибудь", "sometime", ""]
)
def test_what_is_no_date_is_never_another_one(text: str) -> None:
    assert read_moment(text, SATURDAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "2 000 грн",
        "скидка 10%",
        "на 120 тыс",
        "тысяч на 15-20",
        "тыщ на двадцать",
        "на 15 - 20 тыс",
        "ящиков на 20",
        "3 окна",
        "в 3 магазина",
        "we may",
        "right so",
        "на двадцать тридцать тысяч",
        "на двадцять тридцять тисяч",
        "the light oak",
        "eight boxes",
        "a tight fit",
        "launch party",
        "Marsh 5",
        "1.5 млн",
    ],
)
def test_numbers_of_other_things_are_no_dates(text: str) -> None:
    assert read_moment(text, SATURDAY) is None


@pytest.mark.parametrize(
    ("now", "zone", "text", "wanted"),
    [
        ("2026-03-28T18:00", KYIV, "завтра о 12", "2026-03-29T12:00+03:00"),
        ("2026-03-29T02:30", KYIV, "через 2 години", "2026-03-29T05:30+03:00"),
        ("2026-10-31T23:30", NEW_YORK, "in 3 hours", "2026-11-01T01:30-05:00"),
        ("2026-03-28T18:00", KYIV, "завтра о 03:30", "2026-03-29T04:00+03:00"),  # 3:00 to 4:00 does not exist
        ("2026-10-24T18:00", KYIV, "завтра о 03:30", "2026-10-25T03:30+03:00"),  # twice: the first counts
        ("2026-03-07T18:00", NEW_YORK, "tomorrow at 02:30", "2026-03-08T03:00-04:00"),
        ("2026-10-31T18:00", NEW_YORK, "tomorrow at 01:30", "2026-11-01T01:30-04:00"),
        ("2026-10-24T10:00", KYIV, "за тиждень", "2026-10-31T10:00+02:00"),
        ("2026-01-29T10:00", MOSCOW, "через месяц", "2026-02-28T10:00+03:00"),
    ],
)
def test_hours_are_elapsed_and_days_are_of_the_calendar(now: str, zone: ZoneInfo, text: str, wanted: str) -> None:
    moment = read_moment(text, frame(now, zone))
    assert moment is not None
    assert moment.isoformat(timespec="minutes") == wanted


def test_today_is_that_of_the_person_and_not_of_the_server() -> None:
    late = Frame(moment=datetime.fromisoformat("2026-04-01T22:30+00:00"), zone=MOSCOW)
    assert read_moment("завтра в 9 утра", late) == datetime(2026, 4, 3, 9, tzinfo=MOSCOW)


def test_a_slash_is_read_as_the_country_does() -> None:
    assert read_moment("7/2", frame("2026-03-14T10:20", NEW_YORK, country="US")) == datetime(
        2026, 7, 2, 10, tzinfo=NEW_YORK
    )
    assert read_moment("7/2", SATURDAY) == datetime(2027, 2, 7, 10, tzinfo=MOSCOW)


@pytest.mark.parametrize(
    ("at", "text", "wanted"),
    [
        ("09:00", "сегодня", "10:00"),
        ("11:20", "сегодня", "18:00"),
        ("11:20", "сегодня утром", "18:00"),
        ("20:00", "сегодня", "23:59"),
        ("11:20", "сегодня в 10", None),
        ("11:20", "12.03.2020", None),
    ],
)
def test_no_plan_lies_behind_its_message(at: str, text: str, wanted: str | None) -> None:
    moment = read_moment(text, frame(f"2026-03-14T{at}"))
    assert (moment and f"{moment:%H:%M}") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("щопонеділка о 8 планьорка", "15.06 08:00"),
        ("завтра о 8 планьорка", "11.06 08:00"),
        ("завтра в 8 мозгоштурм", "11.06 08:00"),
        ("кожного дня о 9 обдзвін", "11.06 09:00"),
        ("каждого дня в 9 обзвон", "11.06 09:00"),
        ("завтра оплата 15000 за год ведения от Гусевой", "11.06 10:00"),
        ("запросить у Иванова баланс за 9 мес до пятницы", "12.06 18:00"),
        ("договор с Гусевой кончается 30 июня, за неделю напомнить", "23.06 10:00"),
        ("напомнить Гусевой за неделю до 30.11", "23.11 10:00"),
    ],
)
async def test_an_hour_before_an_unknown_word_and_a_period_behind_a_paper(text: str, wanted: str) -> None:
    assert [f"{wish.due_at:%d.%m %H:%M}" for wish in (await said(text)).wishes if isinstance(wish, CreateTask)] == [
        wanted
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("в пятницу Иванов скинул баланс за 9 мес в телегу", "05.06"),
        ("вчера Гусева скинула выписку по счёту за полгода", "09.06"),
        ("вчора Ковальчук скинула звіт за 3 місяці", "09.06"),
    ],
)
async def test_a_report_is_of_its_own_day_and_not_of_the_period_it_covers(text: str, day: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, LogInteraction)
    assert wish.happened_at
    assert f"{wish.happened_at:%d.%m}" == day


@pytest.mark.parametrize("text", ["поставь Гусеву в лист ожидания", "добавить в лист", "до лист"])
async def test_a_month_cut_short_is_one_only_beside_a_day(text: str) -> None:
    assert (await said(text)).moments == ()


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("перезвонить Гусевой завтра 12", "11.06 12:00"),
        ("перезв Гусевой чт 15", "11.06 15:00"),
        ("пт 11 встреча с Гусевой", "12.06 11:00"),
        ("call Smith tomorrow 11", "11.06 11:00"),
        ("подзвонити Ковальчук завтра 16", "11.06 16:00"),
        ("завтра 12 коробок отвезти Гусевой", "11.06 10:00"),
        ("завтра 12 клиентам позвонить", "11.06 10:00"),
        ("завтра 15 тысяч забрать у Гусевой", "11.06 10:00"),
        ("в пятницу 12 июня звонок Гусевой", "12.06 10:00"),
    ],
)
async def test_a_working_hour_right_behind_its_day(text: str, due: str) -> None:
    [task] = (await said(text)).wishes
    assert isinstance(task, CreateTask)
    assert task.due_at is not None
    assert f"{task.due_at.astimezone(MOSCOW):%d.%m %H:%M}" == due
