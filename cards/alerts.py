"""Cards of alerts: a deal that stands still, lost or won, told to those who lead."""

from collections.abc import Sequence

from cards.card import Button, Card, rows
from cards.deals import closed_before, open_client, open_deal, stage_name, sum_of
from cards.groups import HIDDEN
from cards.interactions import last_words
from cards.presses import press
from cards.tasks import undone
from cards.voice import Voice
from crm.news import News
from storage.tables import Member, Workspace


def stalled_alert(news: News, number: int, voice: Voice) -> Card:
    """Whose deal stands still, since when, why that counts; and what can be done about it. `number`: the alert's."""
    lines = [
        voice(
            "alert-stalled",
            client=news.client.name,
            sum=sum_of(news.deal, voice),
            stage=stage_name(news.stage, voice),
        ),
        voice("alert-owner", owner=news.owner.name if news.owner else "—"),
        voice("alert-why", days=voice.days_ago(news.deal.quiet_since), limit=news.workspace.stall_days),
        *undone(news.first, voice),
    ]
    return Card("\n".join(lines), alert_buttons(news, number, voice)).with_line(last_words(news.last, voice))


def alert_buttons(news: News, number: int, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """Ask, give, put off, lose, open: everything that may come of an alert."""
    ask = [Button(voice("alert-button-ask", owner=news.owner.name), press("aq", number))] if news.owner else []
    return (
        (*ask, Button(voice("alert-button-give"), press("ag", number))),
        (
            Button(voice("alert-button-snooze"), press("as", number)),
            Button(voice("deal-button-lost"), press("dl", news.deal.id)),
        ),
        (open_deal(news.deal, news.client, voice),),
    )


def give_to(number: int, colleagues: Sequence[Member], voice: Voice) -> Card:
    """Who is to look after the deal from here on?"""
    buttons = [Button(one.name, press("am", number, one.id)) for one in colleagues]
    return Card(voice("alert-give-ask"), rows(buttons, 2))


def asked_owner(news: News, asker: str, voice: Voice) -> Card:
    """The question of somebody who leads, to who looks after the deal."""
    values = {"asker": asker, "client": news.client.name, "sum": sum_of(news.deal, voice)}
    text = voice("alert-asked", days=voice.days_ago(news.deal.quiet_since), **values)
    return Card(text, ((open_deal(news.deal, news.client, voice),),))


def owner_said(owner: str, text: str, voice: Voice) -> Card:
    """The answer, where it was asked."""
    return Card(voice("alert-answer", owner=owner, text=voice.words(text) or HIDDEN))


def stall_set(workspace: Workspace, voice: Voice) -> Card:
    """When a deal stands still from here on, and who hears of it when."""
    return Card(voice("stall-set", days=workspace.stall_days, later=workspace.alert_days))


def snoozed(news_client: str, when: str, voice: Voice) -> Card:
    return Card(voice("alert-snoozed", client=news_client, when=when))


def given(news: News, giver: str, voice: Voice) -> Card:
    """To who has got the deal: what it is and how it stands."""
    values = {"giver": giver, "client": news.client.name, "sum": sum_of(news.deal, voice)}
    line = voice("deal-given-to-you", stage=stage_name(news.stage, voice), **values)
    buttons = ((open_deal(news.deal, news.client, voice),), (open_client(news.client, voice),))
    return Card(line, buttons).with_line(last_words(news.last, voice))


def closing(news: News, voice: Voice) -> Card:
    """A deal was lost, or a big one won; of a day before, which one."""
    values = {
        "client": news.client.name,
        "sum": f"{sum_of(news.deal, voice)}{closed_before(news.deal, voice)}",
        "owner": news.owner.name if news.owner else "—",
    }
    lines = [voice(f"news-{news.deal.status}", **values)]
    if reason := voice.words(news.deal.lost_reason):
        lines.append(voice("deal-card-reason", reason=reason))
    return Card("\n".join(lines), ((open_deal(news.deal, news.client, voice),),))
