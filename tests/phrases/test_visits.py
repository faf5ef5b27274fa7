"""Sentences of a salon: bookings, who came and who did not, to which master and for how much."""

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.understand import CaseDirectory, actions_of
from crm.wishes import BookVisit, CreateClient, MarkNoShow, Mention, RecordVisit
from phrases import Frame, Service, Visits, read, synonyms

KNOWN = CaseDirectory(
    [("1", "Анна Гусева", None), ("2", "Олена Бондар", None), ("4", "Jane Miller", None), ("5", "Елена Жукова", None)]
)
NAMES = {1: ("haircut", "Стрижка"), 2: ("coloring", "Окрашивание"), 3: ("manicure", "Маникюр")}
SALON = Visits(
    services=tuple(
        Service(id=id_, name=name, other_names=tuple(synonyms()[key])) for id_, (key, name) in NAMES.items()
    ),
    masters=("Ира Краснова",),
)
FRAME = Frame(moment=datetime(2026, 3, 16, 6, tzinfo=UTC), zone=ZoneInfo("Europe/Moscow"), visits=SALON)
CASES = [
    ("Анна была на стрижке у Иры, 2500", "record_visit 1 services=1 master=Ира Краснова price=2500"),
    ("Анна была на стрижке и окрашивании у Оли, 4500 руб", "record_visit 1 services=1,2 master=Оля price=4500"),
    ("Гусева постриглась у Лены за 1500", "record_visit 1 services=1 master=Лена price=1500"),
    ("Анна была на маникюре вчера", "record_visit 1 services=3 at=15.03 10:00"),
    ("гусева постриглась у лены за 1500", "record_visit 1 services=1 master=Лена price=1500"),
    ("запиши гусеву на завтра в 14:00 к ире на стрижку", "book_visit 1 services=1 master=Ира Краснова at=17.03 14:00"),
    ("Гусева отменила", "cancel_visit 1"),
    ("Гусева отменилась, заболела", "cancel_visit 1"),
    ("Анна пришла", "record_visit 1"),
    ("Олена пришла", "record_visit 2"),
    ("перенеси Олену на час позже", "move_visit 2 by=60"),
    ("пришла", "record_visit -"),
    ("записать Олену на маникюр в субботу в 12", "book_visit 2 services=3 at=21.03 12:00"),
    ("запиши Анну на 15:00 в пятницу", "book_visit 1 at=20.03 15:00"),
    ("записать Анну к Ире на завтра в 10", "book_visit 1 master=Ира Краснова at=17.03 10:00"),
    ("Анна записалась на окрашивание 20 числа в 15", "book_visit 1 services=2 at=20.03 15:00"),
    ("записалась на окрашивание 20 числа в 15", "book_visit - services=2 at=20.03 15:00"),
    ("Анна придёт на стрижку в пятницу в 12", "book_visit 1 services=1 at=20.03 12:00"),
    ("Анна хочет записаться на маникюр в пятницу в 18", "book_visit 1 services=3 at=20.03 18:00"),
    ("перенеси Олену на воскресенье 14:00", "move_visit 2 at=22.03 14:00"),
    ("не пришла", "mark_no_show -"),
    ("Олена не пришла", "mark_no_show 2"),
    ("неявка", "mark_no_show -"),
    ("Анна отменила запись", "cancel_visit 1"),
    ("отмени запись Анны", "cancel_visit 1"),
    ("Анна не придёт завтра", "cancel_visit 1 on=17.03"),
    ("записи на завтра", "show_bookings day=17.03"),
    ("кто записан в пятницу?", "show_bookings day=20.03"),
    ("кого пора пригласить?", "show_report no_visit"),
    ("позвонить Анне завтра в 10", "create_task 1 at=17.03 10:00"),
    ("перенеси звонок Анне на завтра", "move_task 1 at=17.03 10:00"),
    ("записати Олену на манікюр у суботу о 12", "book_visit 2 services=3 at=21.03 12:00"),
    ("Олена була на стрижці в Іри, 800 грн", "record_visit 2 services=1 master=Ира Краснова price=800"),
    ("Олена не прийшла", "mark_no_show 2"),
    ("перенеси Олену на неділю 14:00", "move_visit 2 at=22.03 14:00"),
    ("book Jane for a haircut on Saturday at 12", "book_visit 4 services=1 at=21.03 12:00"),
    ("Jane was in for a haircut with Kate, 45", "record_visit 4 services=1 master=Kate price=45"),
    ("Jane was in for a full colour with Lena, 95", "record_visit 4 services=2 master=Lena price=95"),
    ("move Jane to Sunday 2pm", "move_visit 4 at=22.03 14:00"),
    ("Jane didn't show up", "mark_no_show 4"),
    ("no show", "mark_no_show -"),
    ("записать Анну на завтра 14 30 маникюр к Ире", "book_visit 1 services=3 master=Ира Краснова at=17.03 14:30"),
    ("запиши Анну на 20.03 12 00 стрижка", "book_visit 1 services=1 at=20.03 12:00"),
    ("Анну на пятницу 16 маникюр", "book_visit 1 services=3 at=20.03 16:00"),
    ("записать Анну на маникюр в субботу", "book_visit 1 services=3 at=21.03 10:00 which hour"),
    ("запиши Анну на завтра в 10, стрижка и маникюр", "book_visit 1 services=1,3 at=17.03 10:00"),
    ("Анна завтра в 14 стрижка, предоплата 1000", "book_visit 1 services=1 at=17.03 14:00"),
    (
        "Анна пришла, сделали маникюр и стрижку у Иры 4600",
        "record_visit 1 services=3,1 master=Ира Краснова price=4600",
    ),
    ("Анна была на стрижке у Иры, 2000", "record_visit 1 services=1 master=Ира Краснова price=2000"),
    ("Анна была маникюр 2000 стрижка 2600", "record_visit 1 services=3,1 price=4600"),
    ("Анна пришла, стрижка, взяла 2600", "record_visit 1 services=1 price=2600"),
    ("Анна просила больше не писать", "answer_invitation 1 never"),
    ("не пишите больше Анне", "answer_invitation 1 never"),
    ("Анну не беспокоить", "answer_invitation 1 never"),
    ("Анне снова можно писать", "answer_invitation 1 again"),
    ("Олена просила більше не писати", "answer_invitation 2 never"),
    ("Анна не хочет никаких рассылок", "answer_invitation 1 never"),
    ("Анна просит ей не писать, только звонить", "answer_invitation 1 never"),
    ("Олена не хоче отримувати повідомлення", "answer_invitation 2 never"),
    ("Jane doesn't want any messages", "answer_invitation 4 never"),
    ("Анна не придёт, попросила перенести", "move_visit 1"),
    ("перенеси запись Анны", "move_visit 1"),
    ("Олена просить перенести", "move_visit 2"),
    ("Jane wants to reschedule", "move_visit 4"),
    ("Анна не сможет прийти в пятницу", "cancel_visit 1 on=20.03"),
    ("Jane can't come", "cancel_visit 4"),
    ("Jane asked not to text her anymore", "answer_invitation 4 never"),
    ("Анна внесла предоплату 1000", "log_interaction 1"),
    ("Анна должна 500 р", "log_interaction 1"),
    ("Анна взяла подарочный сертификат на 5000", "log_interaction 1"),
    ("Анна подтвердила", "confirm_visit 1"),
    ("Анна подтвердила запись на пятницу", "confirm_visit 1 on=20.03"),
    ("Анна уже подтвердила своё время", "confirm_visit 1"),
    ("кому подтвердить на пятницу", "show_bookings day=20.03 remind"),
    ("напомни всем о записи на завтра", "show_bookings day=17.03 remind"),
    ("пришли напоминания", "show_bookings remind"),
    ("нагадай усім про запис", "show_bookings remind"),
    ("убери Анну с пятницы", "cancel_visit 1 on=20.03"),
    ("сними запись Анны", "cancel_visit 1"),
    ("Анна не сможет в субботу", "cancel_visit 1 on=21.03"),
    ("Анне не надо в субботу, отменяет", "cancel_visit 1 on=21.03"),
    ("Анна в среду не сможет, перенесла на пятницу", "move_visit 1 at=20.03 10:00 on=18.03"),
    ("Анна просит на час попозже", "move_visit 1 by=60"),
    ("Анна сделала маникюр, оплатила 2000 картой", "record_visit 1 services=3 price=2000"),
    ("гусева заплатила 3000", "record_visit 1 price=3000"),
    ("гусева была, 2700", "record_visit 1 price=2700"),
    ("взяла с гусевой 2000", "record_visit 1 price=2000"),
    ("гусева была с подругой, за обеих 2400", "record_visit 1 price=2400"),
    ("гусева заплатила 3000 вчера", "record_visit 1 price=3000 at=15.03 10:00"),
    ("поправь гусевой сумму на 8000", "record_visit 1 price=8000"),
    ("гусєва була, 2700", "record_visit 1 price=2700"),
    ("Jane paid 45", "record_visit 4 price=45"),
    ("Гусева пришла, 2000 и 200 чаевых", "record_visit 1 price=2000"),
    ("Гусева заплатила 2500, чаевые 300", "record_visit 1 price=2500"),
    ("Гусєва заплатила 900, чайові 100", "record_visit 1 price=900"),
    ("Jane paid 45 plus 5 tip", "record_visit 4 price=45"),
    ("отправила приглашение гусевой", "answer_invitation 1 sent"),
    ("надіслала запрошення гусєвій", "answer_invitation 1 sent"),
    ("sent Jane the invitation", "answer_invitation 4 sent"),
    ("кого звать", "show_report no_visit"),
    ("кого звать в марте", "show_report no_visit"),
    ("анна пришла, но стрижку не делали, только маникюр 2200", "record_visit 1 services=3 price=2200"),
]


def told(wish: Any) -> str:
    """A wish in short, in the order of the table."""
    client = getattr(wish, "client", None)
    parts = [str(getattr(wish, "kind", ""))]
    if hasattr(wish, "client"):
        parts.append(client.ids[0] if client is not None and client.ids else "-")
    parts.append(str(getattr(wish, "name", "")))
    if services := getattr(wish, "services", ()):
        parts.append("services=" + ",".join(map(str, services)))
    parts.append(f"master={master}" if (master := getattr(wish, "master", None)) else "")
    parts.append(f"price={price.amount:.0f}" if (price := getattr(wish, "price", None)) else "")
    at = next((at for name in ("starts_at", "happened_at", "due_at") if (at := getattr(wish, name, None))), None)
    parts.append(f"at={at:%d.%m %H:%M}" if at else "")
    parts.append(f"by={by.minutes}" if (by := getattr(wish, "by", None)) else "")
    parts.append(f"day={day:%d.%m}" if (day := getattr(wish, "day", None)) else "")
    parts.append(str(getattr(wish, "reply", "")))
    parts.append("remind" if getattr(wish, "remind", False) else "")
    parts.append(f"on={on:%d.%m}" if (on := getattr(wish, "on", None)) else "")
    parts.append("which hour" if wish.kind == "book_visit" and wish.day_only else "")
    return " ".join(part for part in parts if part)


@pytest.mark.parametrize(("text", "meant"), CASES)
async def test_a_sentence_of_a_salon(text: str, meant: str) -> None:
    found = await read(text, FRAME, KNOWN)
    assert [told(wish) for wish in found.wishes] == [meant]
    assert found.sure


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Анну завтра в 12, стрижка 600 грн", "UAH"),
        ("Анна пришла, стрижка 60 евро", "EUR"),
        ("Анна пришла, стрижка 2600", "RUB"),
    ],
)
async def test_a_currency_that_was_said_stays(text: str, currency: str) -> None:
    [wish] = (await read(text, FRAME, KNOWN)).wishes
    assert isinstance(wish, BookVisit | RecordVisit)
    assert wish.price is not None
    assert wish.price.currency == currency


SEVERAL = [
    ("запиши Гусеву и Олену Бондар завтра в 11 и 12", ["book_visit 1 at=17.03 11:00", "book_visit 2 at=17.03 12:00"]),
    (
        "новая клиентка Ольга Кравчук 067 111 22 33, пришла от Гусевой, хочет маникюр в пятницу в 15",
        ["create_client Ольга Кравчук", "book_visit - services=3 at=20.03 15:00"],
    ),
    (
        "новая клиентка Ольга Кравчук, пришла от Гусевой на стрижку, 2000",
        ["create_client Ольга Кравчук", "record_visit - services=1 price=2000"],
    ),
    ("нова клієнтка Зоя Кравчук, прийшла від Гусєвої", ["create_client Зоя Кравчук"]),
    ("new client Zoe Fisher, came from Jane", ["create_client Zoe Fisher"]),
    ("Кравчук пришла от Гусевой", ["record_visit -"]),
    ("Гусева звонила, не придёт сегодня", ["log_interaction 1", "cancel_visit 1 on=16.03"]),
    ("Гусева позвонила и отменила", ["log_interaction 1", "cancel_visit 1"]),
    ("Олена дзвонила, не зможе, перенесіть її", ["log_interaction 2", "move_visit 2"]),
    ("Jane rang, can't make it", ["log_interaction 4", "cancel_visit 4"]),
    ("Jane rang, can't come, please move her", ["log_interaction 4", "move_visit 4"]),
    ("звонила Гусева на маникюр в пятницу в 15", ["log_interaction 1", "book_visit 1 services=3 at=20.03 15:00"]),
    (
        "клиентка Ольга Кравчук, 067 111 22 33, маникюр в пятницу 15:00",
        ["create_client Ольга Кравчук", "book_visit - services=3 at=20.03 15:00"],
    ),
    (
        "звонила Ольга Кравчук хочет маникюр в пятницу в 15 тел 0671112233",
        ["log_interaction -", "change_client - None", "book_visit - services=3 at=20.03 15:00"],
    ),
    (
        "Анну в пятницу в 15 ресницы, Олену завтра 9 30 стрижка",
        ["book_visit 1 at=20.03 15:00", "book_visit 2 services=1 at=17.03 09:30"],
    ),
]


@pytest.mark.parametrize(("text", "meant"), SEVERAL)
async def test_a_call_and_what_it_was_for(text: str, meant: list[str]) -> None:
    assert [told(wish) for wish in (await read(text, FRAME, KNOWN)).wishes] == meant


OF_MASTERS = [
    ("что у Лены завтра", "show_bookings master=Лена day=17.03"),
    ("кто у Лены во вторник", "show_bookings master=Лена day=17.03"),
    ("записи Лены на завтра", "show_bookings master=Лена day=17.03"),
    ("що в Лени завтра", "show_bookings master=Лена day=17.03"),
    ("what does Lena have tomorrow?", "show_bookings master=Лена day=17.03"),
    ("свободно у Лены во вторник", "show_bookings master=Лена day=17.03 free"),
    ("окна у Иры завтра", "show_bookings master=Ира Краснова day=17.03 free"),
    ("сколько заработала Лена", "show_report sales master=Лена"),
    ("выручка Лены за март", "show_report sales master=Лена"),
    ("сколько клиентов у Лены", "show_bookings master=Лена day=16.03"),
    ("скільки людей у Лєни", "show_bookings master=Лена day=16.03"),
    ("how many appointments does Lena have?", "show_bookings master=Лена day=16.03"),
    ("что у Елены Жуковой завтра", "find_clients"),
    ("что у Анны завтра", "find_clients"),
]


@pytest.mark.parametrize(("text", "meant"), OF_MASTERS)
async def test_a_master_is_no_client_in_a_question(text: str, meant: str) -> None:
    """Лена works here, and Елена Жукова comes here."""
    here = FRAME.model_copy(update={"visits": SALON.model_copy(update={"masters": ("Ира Краснова", "Лена")})})
    found = [f"{told(wish)}{' free' * getattr(wish, 'free', False)}" for wish in (await read(text, here, KNOWN)).wishes]
    assert found == [meant]


@pytest.mark.parametrize(("text", "sure"), [("Лена ушла домой", False), ("Жукова заболела", True)])
async def test_what_may_be_told_of_a_master_is_no_sure_note_of_a_client(text: str, sure: bool) -> None:
    here = FRAME.model_copy(update={"visits": SALON.model_copy(update={"masters": ("Ира Краснова", "Лена")})})
    assert (await read(text, here, KNOWN)).sure is sure


@pytest.mark.parametrize(
    "text",
    [
        "запиши Гусеву на маникюр в субботу в 11 к Ире и с Зоей",
        "Гусеву завтра в 12 на стрижку со Светой",
        "запиши Гусеву к Ире и к Лене завтра в 11",
    ],
)
async def test_who_would_stand_nowhere_in_a_booking_makes_a_draft_of_it(text: str) -> None:
    found = await read(text, FRAME, KNOWN)
    assert ([wish.kind for wish in found.wishes], found.sure) == (["book_visit"], False)


@pytest.mark.parametrize("text", ["Jane for a manicure on Wednesday at noon", "Гусеву на маникюр в среду в полдень"])
async def test_noon_is_an_hour_and_no_part_of_the_day(text: str) -> None:
    [wish] = (await read(text, FRAME, KNOWN)).wishes
    assert isinstance(wish, BookVisit)
    assert (wish.part_only, wish.day_only) == (False, False)


@pytest.mark.parametrize("text", ["запиши Катю", "запишіть Катю Іванову"])
async def test_who_is_to_be_booked_is_asked_for_an_hour_though_nobody_knows_them(text: str) -> None:
    [wish] = (await read(text, FRAME, KNOWN)).wishes
    assert isinstance(wish, BookVisit)
    assert (wish.client.name.split()[0], wish.starts_at) == ("Катя", None)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Козак пришла", "Козак"),
        ("Козак була на стрижці, 800", "Козак"),
        ("Жук не пришёл", "Жук"),
        ("Пришла", None),
        ("Она пришла", None),
        ("Вона не прийшла", None),
        ("Тоже пришла", None),
        ("Девушка пришла, 2000", None),
        ("Клиентка не пришла", None),
        ("Была на стрижке, 2000", None),
    ],
)
async def test_a_name_that_is_a_word_too_is_not_whoever_is_awaited(text: str, name: str | None) -> None:
    [wish] = (await read(text, FRAME, CaseDirectory([]))).wishes
    assert isinstance(wish, RecordVisit | MarkNoShow)
    assert (wish.client.name if wish.client else None) == name


async def test_who_sent_somebody_new_is_kept() -> None:
    [wish] = (await read("новая клиентка Зоя Рыбкина, пришла от Гусевой", FRAME, KNOWN)).wishes
    assert isinstance(wish, CreateClient)
    assert wish.source == "от Гусевой"


async def test_the_protocol_knows_bookings_as_tasks() -> None:
    kinds = [action["kind"] for text, _ in CASES for action in actions_of(await read(text, FRAME, KNOWN))]
    assert set(kinds) <= {"task.create", "task.reschedule", "interaction.log", "clarify", "report"}


async def test_elsewhere_nothing_of_it_is_meant() -> None:
    sales = FRAME.model_copy(update={"visits": None})
    kinds = {wish.kind for text, _ in CASES for wish in (await read(text, sales, KNOWN)).wishes}
    assert not kinds & {"book_visit", "record_visit", "move_visit", "cancel_visit", "mark_no_show", "show_bookings"}


MASTERED = FRAME.model_copy(update={"visits": SALON.model_copy(update={"masters": ("Ира", "Лена", "Виктор Краснов")})})
OF_MASTERS = [
    ("запиши гусеву маникюр ира завтра в 10", "book_visit 1 services=3 master=Ира at=17.03 10:00"),
    ("запиши Гусеву, маникюр, Ира, завтра 12", "book_visit 1 services=3 master=Ира at=17.03 12:00"),
    ("гусева окрашивание вт 14:00 лена 3 часа", "book_visit 1 services=2 master=Лена at=17.03 14:00"),
    ("в 17 завтра гусева стрижка лена", "book_visit 1 services=1 master=Лена at=17.03 17:00"),
    ("гусева стрижка виктор завтра в 17", "book_visit 1 services=1 master=Виктор Краснов at=17.03 17:00"),
    ("запиши на маникюр к лене завтра в 12", "book_visit - services=3 master=Лена at=17.03 12:00"),
    ("запиши меня на маникюр к ире в пт в 19", "book_visit - services=3 master=Ира at=20.03 19:00"),
    ("запиши гусеву на послезавтра в пол шестого на маникюр", "book_visit 1 services=3 at=18.03 17:30"),
    (
        "запиши гусеву к доктору Смирновой на стрижку в чт в 10",
        "book_visit 1 services=1 master=Смирнова at=19.03 10:00",
    ),
    ("запиши Гусєву манікюр ира завтра о 10", "book_visit 1 services=3 master=Ира at=17.03 10:00"),
    ("запиши Гусєву на манікюр завтра о 10 до Іри", "book_visit 1 services=3 master=Ира at=17.03 10:00"),
    ("запиши Гусєву на манікюр завтра о 10 до Лєни", "book_visit 1 services=3 master=Лена at=17.03 10:00"),
    ("запиши Гусєву на манікюр завтра о 10 до Свєти", "book_visit 1 services=3 master=Свєта at=17.03 10:00"),
    ("book Jane for a haircut with Ира tomorrow at 12", "book_visit 4 services=1 master=Ира at=17.03 12:00"),
]


@pytest.mark.parametrize(("text", "meant"), OF_MASTERS)
async def test_who_works_here_is_the_master_and_not_a_client_called_so(text: str, meant: str) -> None:
    found = await read(text, MASTERED, KNOWN)
    assert ([told(wish) for wish in found.wishes], found.sure) == ([meant], True)


async def test_the_same_master_is_told_once() -> None:
    found = await read("запиши гусеву на маникюр к ире завтра в 11 а олену на стрижку к ней же в 14", MASTERED, KNOWN)
    assert [told(wish) for wish in found.wishes] == [
        "book_visit 1 services=3 master=Ира at=17.03 11:00",
        "book_visit 2 services=1 master=Ира at=17.03 14:00",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "лена просит аванс 5000",
        "лена не придёт завтра",
        "лена завтра в 12",
    ],
)
async def test_a_master_s_name_alone_is_not_written_to_a_client_called_so(text: str) -> None:
    found = await read(text, MASTERED, KNOWN)
    assert (found.sure, found.namesake) == (False, "Лена")


async def test_in_reply_to_a_card_a_name_behind_a_preposition_is_the_master() -> None:
    found = await read("записалась на пятницу в 12 к Лене", MASTERED, KNOWN, about=Mention(ids=("1",), name="Гусева"))
    assert [told(wish) for wish in found.wishes] == ["book_visit 1 master=Лена at=20.03 12:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Ира работает пн ср пт",
        "лена работает вт-сб с 11 до 19",
        "лена в среду до 16",
        "ира в отпуске с 24.11 на две недели",
        "мы работаем до 21",
        "закрой запись на субботу",
        "31 декабря работаем до 15",
        "ира выйдет в субботу",
        "Ира не работает 20 и 21 июня",
        "Ира в отпуске с понедельника",
        "ми працюємо до 21",
        "we are open until 9pm",
    ],
)
async def test_hours_of_work_are_no_task(text: str) -> None:
    found = await read(text, MASTERED, KNOWN)
    assert [told(wish) for wish in found.wishes] == ["tell_hours"]


async def test_a_day_off_that_was_asked_for_is_one() -> None:
    found = await read("ира попросила выходной 30 марта", MASTERED, KNOWN)
    assert [told(wish) for wish in found.wishes] == ["take_days_off master=Ира"]
