"""What is said in reply to a task: done, not done, or by another day."""

import pytest

from phrases.answers.task_replies import Answer, TaskReply, done_and, read_task_reply


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("не успею, давай завтра", "завтра"),
        ("не могу завтра, давай в среду", "в среду"),
        ("давай в среду в 12", "в среду в 12"),
        ("можно в среду?", "в среду"),
        ("в среду смогу", "в среду"),
        ("смогу только в четверг, завтра никак", "в четверг"),
        ("раньше среды не получится", "среды"),
        ("сегодня никак, в пятницу сделаю", "в пятницу"),
        ("не могу, лучше через час", "через час"),
        ("не встигаю, давай у середу", "у середу"),
        ("can't, let's do wednesday", "wednesday"),
        ("sorry, not today, only on Friday", "on Friday"),
    ],
)
def test_another_day_is_proposed(text: str, moment: str) -> None:
    assert read_task_reply(text) == TaskReply(Answer.LATER, moment)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("не успею", Answer.LATER),
        ("не успею сегодня", Answer.LATER),
        ("can't", Answer.LATER),
        ("отказываюсь", Answer.DECLINED),
        ("я не возьмусь", Answer.DECLINED),
        ("не буду", Answer.DECLINED),
        ("не зроблю", Answer.DECLINED),
        ("ок, сделаю", Answer.ACCEPTED),
        ("беру", Answer.ACCEPTED),
        ("принято", Answer.ACCEPTED),
        ("добре, зроблю", Answer.ACCEPTED),
        ("ok, will do", Answer.ACCEPTED),
    ],
)
def test_it_is_accepted_declined_or_not_done_in_time(text: str, answer: Answer) -> None:
    assert read_task_reply(text) == TaskReply(answer)


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("она на больничном до пятницы", TaskReply(Answer.LATER, "до пятницы", of_client=True)),
        ("болеет", TaskReply(Answer.LATER, of_client=True)),
        ("я за рулём, через час", TaskReply(Answer.LATER, "через час")),
        ("потом", TaskReply(Answer.LATER)),
        ("в переговорах, перезвоню в 5", TaskReply(Answer.LATER, "в 5", calls=True)),
        ("не ответила, попробую в среду", TaskReply(Answer.UNREACHED, "в среду", of_client=True)),
        ("сбросил", TaskReply(Answer.UNREACHED, of_client=True)),
        ("didn't pick up", TaskReply(Answer.UNREACHED, of_client=True)),
        ("больше не актуально", TaskReply(Answer.NEEDLESS)),
    ],
)
def test_what_keeps_it_from_being_done(text: str, reply: TaskReply) -> None:
    assert read_task_reply(text) == reply


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("готово, ждёт договор", "ждёт договор"),
        ("сделал. Думает до среды", "Думает до среды"),
        ("done, wants 5% off", "wants 5% off"),
        ("готово", ""),
        ("не сделал, завтра", ""),
        ("сделал Громову скидку, доволен", ""),
    ],
)
def test_what_is_told_beside_its_being_done(text: str, rest: str) -> None:
    assert done_and(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "берёт в пятницу",
        "meeting at 5",
        "lunch tomorrow",
        "завтра",
        "перенеси на среду",
        "звонил Громову",
        "не могу дозвониться",
        "отказался",
        "готово",
        " ",
        "давай в среду позвоним Громову",
    ],
)
def test_anything_else_is_a_sentence_of_its_own(text: str) -> None:
    assert read_task_reply(text) is None
