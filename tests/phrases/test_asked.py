"""Questions about many: which report, of which days; and what is none."""

import pytest

from crm.wishes import ShowDeals, ShowReport
from phrases import Colleague
from tests.phrases.cast import KYIV, frame, said, short

# Wednesday, 10 June 2026
AGENDAS = [
    ("план на неделю", "08.06–14.06"),
    ("что на этой неделе", "08.06–14.06"),
    ("что у меня на следующей неделе?", "15.06–21.06"),
    ("что в пятницу", "12.06–12.06"),
    ("Что у меня в пятницу?", "12.06–12.06"),
    ("задачи на завтра", "11.06–11.06"),
    ("расписание на 25 июня", "25.06–25.06"),
    ("какие планы на выходные", "13.06–14.06"),
    ("план на следующие выходные", "20.06–21.06"),
    ("план на июль", "01.07–31.07"),
    ("дела с 20 по 25 июня", "20.06–25.06"),
    ("план с 15 по 20 июня", "15.06–20.06"),
    ("дела с 8 по 12 июня", "08.06–12.06"),
    ("дела с 8 июня по 12 июня", "08.06–12.06"),
    ("дела с 8 по 10 июня", "08.06–10.06"),
    ("дела с 8 по 15 числа", "08.06–15.06"),
    ("дела на 15-20 июня", "15.06–20.06"),
    ("дела с 5 по 10 числа", "05.07–10.07"),
    ("задачи с понедельника по среду", "15.06–17.06"),
    ("задачи с понедельника по пятницу", "15.06–19.06"),
    ("справи з 20 по 25 червня", "20.06–25.06"),
    ("tasks from Monday to Wednesday", "15.06–17.06"),
    ("дела до пятницы", "10.06–12.06"),
    ("встречи на этой неделе", "08.06–14.06"),
    ("звонки на завтра", "11.06–11.06"),
    ("кто у нас завтра на приёме?", "11.06–11.06"),
    ("що в середу", "17.06–17.06"),
    ("що в мене цього тижня", "08.06–14.06"),
    ("план на тиждень", "08.06–14.06"),
    ("що наступного тижня", "15.06–21.06"),
    ("справи на завтра", "11.06–11.06"),
    ("what's on Friday", "12.06–12.06"),
    ("what do I have this week?", "08.06–14.06"),
    ("plan for next week", "15.06–21.06"),
    ("my week", "08.06–14.06"),
    ("meetings for tomorrow", "11.06–11.06"),
]


@pytest.mark.parametrize(("text", "days"), AGENDAS)
async def test_what_is_planned(text: str, days: str) -> None:
    wishes = (await said(text)).wishes
    assert [_told(wish) for wish in wishes if isinstance(wish, ShowReport)] == [f"tasks {days}"]


PAST = [
    ("отчёт за прошлый месяц", "activity 01.05–31.05"),
    ("отчёт за неделю", "activity 04.06–10.06"),
    ("сколько продали за май", "sales 01.05–31.05"),
    ("сколько продали за месяц?", "sales 01.06–30.06"),
    ("сколько продали за последние 30 дней", "sales 12.05–10.06"),
    ("сколько продали за две недели", "sales 28.05–10.06"),
    ("отчёт за 3 недели", "activity 21.05–10.06"),
    ("звіт за 10 днів", "activity 01.06–10.06"),
    ("report for the last two weeks", "activity 28.05–10.06"),
    ("сколько наторговали в феврале?", "sales 01.02–28.02"),
]


@pytest.mark.parametrize(("text", "told"), PAST)
async def test_what_was_done(text: str, told: str) -> None:
    wishes = (await said(text)).wishes
    assert [_told(wish) for wish in wishes if isinstance(wish, ShowReport)] == [told]


EGOR, MARIA = Colleague(id=2, name="Егор Сомов"), Colleague(id=1, name="Мария", speaks=True)
COLLEAGUES = [
    ("просроченные задачи Егора", "overdue of Егор Сомов"),
    ("какие задачи просрочены у Егора", "overdue of Егор Сомов"),
    ("мои просроченные задачи", "overdue of Мария"),
    ("моя выручка за май", "sales 01.05–31.05 of Мария"),
    ("сколько закрыл Егор в мае", "sales 01.05–31.05 of Егор Сомов"),
    ("сколько денег принес Егор", "sales of Егор Сомов"),
    ("конверсия Егора", "sales of Егор Сомов"),
    ("сколько ожидаем", "sales"),
    ("что ждём по деньгам", "sales"),
    ("сколько ожидаем в июле", "sales 01.07–31.07"),
    ("скільки очікуємо", "sales"),
    ("how much do we expect this month", "sales 01.06–30.06"),
    ("прогноз на июль", "sales 01.07–31.07"),
    ("ожидаемая сумма за август", "sales 01.08–31.08"),
    ("прогноз", "sales"),
    ("Егор выполнил план?", "targets of Егор Сомов"),
    ("did Egor hit the target?", "targets of Егор Сомов"),
    ("кто сегодня работал", "activity 10.06–10.06"),
    ("хто вчора працював", "activity 09.06–09.06"),
    ("лиды", "leads"),
    ("кто из лидов не взят", "leads"),
    ("any leads waiting?", "leads"),
    ("какой средний чек у Егора", "sales of Егор Сомов"),
    ("причины отказов Егора", "lost of Егор Сомов"),
    ("егор сколько продал", "sales of Егор Сомов"),
    ("сколько продала я", "sales of Мария"),
    ("скільки продав Єгор у травні", "sales 01.05–31.05 of Егор Сомов"),
    ("how much did Egor sell in May", "sales 01.05–31.05 of Егор Сомов"),
    ("что сделал Егор на этой неделе", "activity 08.06–14.06 of Егор Сомов"),
    ("что сделал Егор", "activity of Егор Сомов"),
    ("как дела у Егора", "activity of Егор Сомов"),
    ("отчёт по Егору за май", "activity 01.05–31.05 of Егор Сомов"),
    ("как работает Егор", "activity of Егор Сомов"),
    ("задачи Егора", "tasks of Егор Сомов"),
    ("что у Егора завтра", "tasks 11.06–11.06 of Егор Сомов"),
    ("план Егора на неделю", "tasks 08.06–14.06 of Егор Сомов"),
    ("що зробив Егор цього тижня", "activity 08.06–14.06 of Егор Сомов"),
    ("як справи в Егора", "activity of Егор Сомов"),
    ("завдання Егора на завтра", "tasks 11.06–11.06 of Егор Сомов"),
    ("what did Egor do this week", "activity 08.06–14.06 of Егор Сомов"),
    ("what does Egor have tomorrow?", "tasks 11.06–11.06 of Егор Сомов"),
    ("report on Egor", "activity of Егор Сомов"),
    ("что сделал Егор завтра", "tasks 11.06–11.06 of Егор Сомов"),
    ("что сделал Егор в среду", "activity 03.06–03.06 of Егор Сомов"),
    ("что сделала Рита на этой неделе", "activity 08.06–14.06 of Рита?"),
    ("что я сделал на этой неделе", "activity 08.06–14.06 of Мария"),
    ("что мы сделали за месяц", "activity 01.06–30.06"),
    ("что было вчера", "activity 09.06–09.06"),
]


@pytest.mark.parametrize(("text", "told"), COLLEAGUES)
async def test_a_colleague_is_asked_about(text: str, told: str) -> None:
    """A name that is nobody's is marked."""
    here = frame().model_copy(update={"colleagues": (MARIA, EGOR)})
    wishes = (await said(text, here)).wishes
    assert [_told(wish) for wish in wishes if isinstance(wish, ShowReport)] == [told]


TEAM = [
    ("план команды на неделю", "team_tasks 08.06–14.06"),
    ("план отдела на завтра", "team_tasks 11.06–11.06"),
    ("задачи всех на завтра", "team_tasks 11.06–11.06"),
    ("задачи команды", "team_tasks"),
    ("кто что делает завтра", "team_tasks 11.06–11.06"),
    ("что у всех завтра", "team_tasks 11.06–11.06"),
    ("що у всіх завтра", "team_tasks 11.06–11.06"),
    ("хто що робить завтра", "team_tasks 11.06–11.06"),
    ("план команди на тиждень", "team_tasks 08.06–14.06"),
    ("team plan for tomorrow", "team_tasks 11.06–11.06"),
    ("what does everyone have tomorrow", "team_tasks 11.06–11.06"),
    ("что делает команда", "activity"),
    ("что сделала команда вчера", "activity 09.06–09.06"),
    ("покажи все задачи на завтра", "tasks 11.06–11.06"),
]


@pytest.mark.parametrize(("text", "told"), TEAM)
async def test_everybodys_plans_are_asked(text: str, told: str) -> None:
    assert [_told(wish) for wish in (await said(text)).wishes if isinstance(wish, ShowReport)] == [told]


SALES = [
    ("кто что просрочил", "overdue"),
    ("просроченные задачи", "overdue"),
    ("что горит", "overdue"),
    ("просрочка", "overdue"),
    ("що прострочено", "overdue"),
    ("what is overdue", "overdue"),
    ("просроченные сделки", "stalled"),
    ("выручка с 1 мая", "sales 01.05–10.06"),
    ("сколько выручки за апрель и май", "sales 01.04–31.05"),
    ("кто сколько закрыл в этом квартале", "sales 01.04–30.06"),
    ("продажи за март-май", "sales 01.03–31.05"),
    ("сколько продали сегодня и вчера", "sales 09.06–10.06"),
    ("выручка за 2026 год", "sales 01.01–31.12"),
    ("продажі за квітень та травень", "sales 01.04–31.05"),
    ("sales since May 5", "sales 05.05–10.06"),
    ("отчет с 1 по 15 мая", "activity 01.05–15.05"),
    ("отчет с начала месяца", "activity 01.06–10.06"),
    ("отчет за 1 квартал", "activity 01.01–31.03"),
    ("отчет за полгода", "activity 11.12–10.06"),
    ("отчет по отделу за прошлую неделю", "activity 01.06–07.06"),
    ("отчет по менеджерам за май", "activity 01.05–31.05"),
    ("итоги дня", "activity 10.06–10.06"),
    ("дай сводку", "activity"),
    ("почему теряем клиентов", "lost"),
    ("по каким причинам теряем деньги", "lost"),
    ("кого потеряли в мае", "lost 01.05–31.05"),
    ("чому втрачаємо клієнтів", "lost"),
    ("why do we lose deals", "lost"),
    ("покажи что выиграли в мае", "sales 01.05–31.05"),
    ("план продаж", "targets"),
    ("сколько осталось до плана", "targets"),
    ("какая конверсия", "sales"),
    ("кто лучший менеджер?", "sales"),
    ("прогноз на июнь", "sales 01.06–30.06"),
    ("средний чек за май", "sales 01.05–31.05"),
    ("яка конверсія за минулий місяць", "sales 01.05–31.05"),
    ("who is our best seller", "sales"),
]


@pytest.mark.parametrize(("text", "told"), SALES)
async def test_how_sales_go_is_asked(text: str, told: str) -> None:
    assert [_told(wish) for wish in (await said(text)).wishes if isinstance(wish, ShowReport)] == [told]


LISTS = [
    ("дай список клиентов", "clients"),
    ("список клиентов", "clients"),
    ("клиенты", "clients"),
    ("усі клієнти", "clients"),
    ("client list", "clients"),
    ("мои клиенты", "own_clients"),
    ("мої клієнти", "own_clients"),
    ("my clients", "own_clients"),
    ("вип клиенты", "vip"),
    ("show vip clients", "vip"),
    ("кому я давно не звонил", "no_visit"),
    ("с кем давно не общался", "no_visit"),
    ("з ким я давно не спілкувався", "no_visit"),
    ("who haven't I called in a while?", "no_visit"),
]


@pytest.mark.parametrize(("text", "name"), LISTS)
async def test_a_list_of_clients_is_asked_for(text: str, name: str) -> None:
    assert [_told(wish) for wish in (await said(text)).wishes if isinstance(wish, ShowReport)] == [name]


OF_CLIENTS = [
    ("как дела у Олега", "find_clients Олег"),
    ("что у Гусевой завтра", "find_clients Гусева"),
    ("что сделано по Гусевой", "find_clients Гусева"),
    ("отчёт по Гусевой", "find_clients Гусева"),
    ("звонил Олегу, отчёт отправил", "log_interaction panchuk_m call out"),
    ("встреча с Олегом завтра", "create_task panchuk_m meeting 11.06 10:00"),
]


@pytest.mark.parametrize(("text", "wish"), OF_CLIENTS)
async def test_a_client_is_no_colleague(text: str, wish: str) -> None:
    """«Олег» is a client here too; what was said of him stays what it was."""
    here = frame().model_copy(update={"colleagues": (MARIA, Colleague(id=3, name="Олег"))})
    assert [short(one) for one in (await said(text, here)).wishes][:1] == [wish]


def _told(wish: ShowReport) -> str:
    days = f" {wish.period.first:%d.%m}–{wish.period.last:%d.%m}" if wish.period else ""
    unknown = "" if wish.whose is None or wish.whose.ids else "?"
    whose = f" of {wish.whose.name}{unknown}" if wish.whose else ""
    return f"{wish.name}{days}{whose}"


NO_QUESTIONS = [
    ("задачи команде завтра в 10", "create_task 11.06 10:00"),
    ("в пятницу звонки", "create_task 12.06 10:00"),
    ("завтра встреча", "create_task meeting 11.06 10:00"),
    ("встречи в пятницу в 10", "create_task meeting 12.06 10:00"),
    ("план сдать в пятницу", "create_task 12.06 10:00"),
    ("calls tomorrow", "create_task 11.06 10:00"),
    ("обзвонить клиентов завтра в 10", "create_task 11.06 10:00"),
]


PERHAPS_QUESTIONS = ["що з Громовим на суботу", "что по отгрузке завтра", "who is on the van tomorrow"]


@pytest.mark.parametrize("text", PERHAPS_QUESTIONS)
async def test_what_opens_as_a_question_is_no_sure_task(text: str) -> None:
    found = await said(text)
    assert not (found.sure and any(wish.kind == "create_task" for wish in found.wishes))


@pytest.mark.parametrize("text", ["что завтра Гусевой отправить", "what to send Sarah tomorrow"])
async def test_what_is_to_be_done_is_a_sure_task(text: str) -> None:
    assert (await said(text)).sure


@pytest.mark.parametrize(("text", "wish"), NO_QUESTIONS)
async def test_what_is_no_question(text: str, wish: str) -> None:
    assert [short(one) for one in (await said(text)).wishes] == [wish]


async def test_the_day_is_the_askers() -> None:
    """Late in the evening in Kyiv it is tomorrow in the East."""
    wish = (await said("що завтра", frame("2026-06-10T23:59", KYIV, "uk", "UA"))).wishes[0]
    assert isinstance(wish, ShowReport)
    assert _told(wish) == "tasks 11.06–11.06"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("чому пішла Ковальчук", "Ковальчук"),
        ("куда отправить образцы Гусевой", "Гусева"),
        ("why did smith leave", "Smith"),
    ],
)
async def test_a_question_word_asks_without_its_sign(text: str, name: str) -> None:
    assert [short(one) for one in (await said(text)).wishes] == [f"find_clients {name}"]


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        ("когда Гусева приедет, позвонить мастеру", "create_task guseva visit"),
        ("когда звонил Иванову, он просил скидку", "log_interaction ivanov call out"),
        ("коли Ковальчук приїде, нагадай про договір", "create_task kovalchuk"),
        ("when smith calls, tell him the price", "create_task smith"),
    ],
)
async def test_upon_what_something_happens_is_no_question(text: str, wish: str) -> None:
    assert [short(one) for one in (await said(text)).wishes] == [wish]


@pytest.mark.parametrize(
    "text",
    [
        "что висит у Гусевой",
        "что осталось по Гусевой",
        "что ещё не сделано по Гусевой",
        "що висить у Ковальчук",
        "what is still open with Smith",
    ],
)
async def test_what_is_left_to_do_with_somebody_looks_them_up(text: str) -> None:
    assert [wish.kind for wish in (await said(text)).wishes] == ["find_clients"]


@pytest.mark.parametrize("text", ["кто у нас в договоре завис", "что застыло в договоре", "хто завис у договорі"])
async def test_what_stands_still_in_a_stage_is_asked_of_that_stage(text: str) -> None:
    [wish] = (await said(text)).wishes
    assert isinstance(wish, ShowDeals)
    assert (wish.stage, wish.quiet_days) == ("contract", 0)
