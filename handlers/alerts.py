"""Alerts: what may come of a deal that stands still. Its owner is asked, it is given away, put off, or talked about."""

from datetime import datetime

from cards.alerts import asked_owner, give_to, given, snoozed
from cards.card import Card
from cards.presses import Press
from crm.announcing import alert_key, settle, snooze
from crm.deals import deal_with_client
from crm.news import News, news_of
from crm.rights import Right, may
from crm.wishes import Channel, GiveDeal, LogInteraction, MoveTask
from handlers.answer import Answer
from handlers.carrying import ask, carry, carry_press
from handlers.clients import certain, gone
from handlers.colleagues import chosen, others
from handlers.desk import Desk
from handlers.enquiries import OWNER_ASKED, keep_answer, pass_back, put_to, send_question
from handlers.heard import Heard
from handlers.pending import Pending, from_press
from handlers.reading import frame
from handlers.reminders import moment_of, reason_of
from phrases import read_moment
from storage.tables import Announcement, Client, Member


async def on_owner_asked(press: Press, desk: Desk) -> None:
    """`aq:<alert>`: the question goes to the deal's owner alone; the answer comes back here."""
    found = await _pressed(press, desk)
    if found is None:
        return
    alert, news = found
    owner = news.owner
    if owner is not None and owner.id == desk.member.id:
        await desk.answer_press(desk.voice("alert-yours"))
        return
    if owner is None or not owner.active or owner.unreachable_since is not None:
        await desk.answer_press(desk.voice("alert-owner-away"))
        return
    if any(one.about.get("alert") == alert.id for one in await desk.book.questions.open_to(owner.id)):
        await desk.answer_press(desk.voice("alert-question-waits"))
        return
    await desk.answer_press(desk.voice("alert-question-sent"))
    await _ask(owner, news, alert, desk)


async def _ask(owner: Member, news: News, alert: Announcement, desk: Desk) -> None:
    pending = from_press(desk, about=certain(news.client))
    card = asked_owner(news, desk.member.name, desk.voice_of(owner))
    message_id = desk.pressed.message_id if desk.pressed is not None else None
    about = {"alert": alert.id, "deal": news.deal.id}
    question = await put_to(owner, about, pending, desk, message=message_id, kind=OWNER_ASKED)
    await send_question(question, owner, card, desk, deal_id=news.deal.id, client_id=news.client.id)


async def owner_answered(answer: Answer) -> bool:
    """What the owner says is written down with the deal, and told where it was asked."""
    desk, about = answer.desk, answer.question.about
    await answer.close()
    if found := await deal_with_client(int(about["deal"]), desk.book):
        deal, client = found
        await keep_answer(answer, client, answer.text, deal.id)
        await pass_back(answer, deal_id=deal.id, client_id=client.id)
    return True


async def comment_on_deal(heard: Heard, desk: Desk) -> bool:
    """Words in reply to a deal's card that are no surer of anything else."""
    deal_id = heard.about.deal_id if heard.about is not None else None
    if deal_id is None or (heard.read.sure and heard.read.wishes):
        return False
    await comment(heard.pending.text, deal_id, heard.pending, desk)
    return True


async def comment(text: str, deal_id: int, pending: Pending, desk: Desk) -> None:
    """Words about a deal, as they are: a note of it."""
    if found := await deal_with_client(deal_id, desk.book):
        deal, client = found
        wish = LogInteraction(client=certain(client), channel=Channel.NOTE, text=text, deal=deal.id)
        await carry(desk, pending.wanting(wish))


async def on_giving_pressed(press: Press, desk: Desk) -> None:
    """`ag:<alert>`: to whom?"""
    found = await _to_give(press, desk)
    if found is not None:
        await desk.answer_press()
        alert, news = found
        card = give_to(alert.id, await others(desk, news.deal.owner_id), desk.voice)
        await desk.say(card, deal_id=news.deal.id)


async def on_given(press: Press, desk: Desk) -> None:
    """`am:<alert>:<member>`: the deal and its client are theirs from here on, and they are told."""
    colleague = await chosen(press, 1, desk)
    found = await _to_give(press, desk)
    if found is None:
        return
    alert, news = found
    await desk.answer_press()
    wish = GiveDeal(client=certain(news.client), deal=news.deal.id, to=colleague.id)
    await carry_press(desk, wish)
    await settle(alert, desk.book)
    if colleague.id != desk.member.id:
        card = given(news, desk.member.name, desk.voice_of(colleague))
        await desk.tell(colleague, card, deal_id=news.deal.id, client_id=news.client.id)
    await desk.clear_buttons()


async def on_snoozing_pressed(press: Press, desk: Desk) -> None:
    """`as:<alert>`: until when, and why?"""
    found = await _pressed(press, desk)
    if found is None:
        return
    await desk.answer_press()
    alert, news = found
    waiting, about = from_press(desk, about=certain(news.client)), {"alert": alert.id, "deal": news.deal.id}
    await ask(desk, "Snooze", "alert-snooze-ask", waiting, about=about)


async def snooze_typed(answer: Answer) -> bool:
    """A day and a reason: the deal is quiet until then, and the reason is written down with it."""
    desk, about = answer.desk, answer.question.about
    alert = await desk.book.announcements.of(int(about["alert"]))
    until = read_moment(answer.text, await frame(desk))
    if until is None or until <= desk.now:
        await answer.ask_again("alert-snooze-again")
        return True
    await answer.close()
    found = await deal_with_client(int(about["deal"]), desk.book)
    if alert is not None and found is not None:
        deal, client = found
        await comment(answer.text, deal.id, answer.pending, desk)
        await _snooze(alert, until, client, desk)
    return True


async def snooze_by_words(heard: Heard, desk: Desk) -> bool:
    """«отложи на неделю, ждут бюджет» in reply to an alert: the deal is quiet until then."""
    wish, about, pending = heard.read.only, heard.about, heard.pending
    if about is None or about.deal_id is None or about.change_id is not None or not isinstance(wish, MoveTask):
        return False
    news = await news_of(about.deal_id, desk.book)
    alert = await desk.book.announcements.called(alert_key(news.deal)) if news is not None else None
    until = moment_of(wish, desk)
    if news is None or alert is None or alert.state != "said" or wish.text or until is None:
        return False
    if not may(desk.member, Right.LEAD) and desk.member.id != news.deal.owner_id:
        await desk.say(Card(desk.voice("alert-not-yours")))
        return True
    if (reason := reason_of(pending)) is not None:
        await comment(reason, news.deal.id, pending, desk)
    await _snooze(alert, until, news.client, desk)
    return True


async def _snooze(alert: Announcement, until: datetime, client: Client, desk: Desk) -> None:
    when = await snooze(alert, until, desk.book, desk.doer)
    card = snoozed(client.name, desk.voice.moment(when), desk.voice)
    await desk.say(card, deal_id=alert.deal_id, client_id=client.id)


async def _to_give(press: Press, desk: Desk) -> tuple[Announcement, News] | None:
    """The same, for who may hand clients over."""
    found = await _pressed(press, desk)
    if found is None or may(desk.member, Right.LEAD):
        return found
    await desk.answer_press(desk.voice("handover-not-yours"))
    return None


async def _pressed(press: Press, desk: Desk) -> tuple[Announcement, News] | None:
    """The alert of a button and its open deal, for who may decide on it; otherwise the person is told why not."""
    alert = await desk.book.announcements.of(press.number(0))
    news = await news_of(alert.deal_id, desk.book) if alert is not None else None
    if alert is None or news is None:
        await gone(desk)
    elif news.deal.status != "open" or alert.state == "done":
        await desk.answer_press(desk.voice("alert-settled"))
    elif not may(desk.member, Right.LEAD) and desk.member.id != news.deal.owner_id:
        await desk.answer_press(desk.voice("alert-not-yours"))
    else:
        return alert, news
    return None
