"""Cards of groups: connecting one, and choosing what it is told."""

import re
from dataclasses import replace
from datetime import time
from decimal import Decimal

from cards.card import Button, Card, plain
from cards.clients import Dossier
from cards.habits import EVENINGS
from cards.presses import press
from cards.voice import Voice, speak_to
from crm.groups import KNOBS, NEWS, following, shows_phones, shows_words
from crm.rules.habits import company_habits
from crm.rules.money import Money
from crm.summaries import habits_of_group
from storage.tables import Client, GroupChat, Workspace

PRIVATE = frozenset({"today", "settings", "start", "team", "switch", "leads", "history", "erase", "export"})
"""Commands about oneself: in a group they only say where to ask."""
PHONE = re.compile(r"(?:\+\d|\b[0378])(?:[ ().-]{0,2}\d){8,}\b|\b\d{2,3}-\d{2}-\d{2}\b")
"""As people write one; sums, which are grouped by other spaces, and dates are none."""
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
HIDDEN = "•••"


def group_card(group: GroupChat, workspace: Workspace, voice: Voice) -> Card:
    """What the group is told, a button for each kind of news, and how much of a client it sees."""
    lines = [voice("group-connected", company=workspace.name), voice("group-choose")]
    if group.thread_id is not None:
        lines.append(voice("group-topic"))
    news = [
        (Button(voice("group-wanted" if kind in group.wants else "group-unwanted", news=news_name(kind, voice)),
                press("g", kind)),)
        for kind in NEWS
    ]  # fmt: skip
    hour = _hour(group, workspace, voice) if "summary" in group.wants else ()
    knobs = (hour, *knobs_of(workspace, voice))
    return Card("\n".join(lines), (*news, *knobs, (Button(voice("group-button-leave"), press("gx")),)))


def _hour(group: GroupChat, workspace: Workspace, voice: Voice) -> tuple[Button, ...]:
    """When the day is told here; a press goes on to the next hour."""
    at = habits_of_group(group, company_habits(workspace)).manner("summary").at or time(18)
    later = next((hour for hour in EVENINGS if hour > f"{at:%H%M}"), EVENINGS[0])
    return (Button(voice("group-hour", at=f"{at:%H:%M}"), press("gh", later)),)


def knobs_of(workspace: Workspace, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """What is set for all who lead; each press goes on to the next value."""
    big = voice.money(Money.of(Decimal(workspace.big_deal), workspace.currency).units, workspace.currency)
    labels = {
        "shows": voice(f"group-shows-{workspace.group_shows}"),
        "alert": voice("group-alert", days=workspace.alert_days),
        "big": voice("group-big", sum=big) if workspace.big_deal else voice("group-big-all"),
        "lead": voice("group-lead", minutes=workspace.lead_minutes),
    }
    return tuple((Button(labels[name], press("gs", name, str(following(name, workspace)))),) for name in KNOBS)


def news_name(kind: str, voice: Voice) -> str:
    return voice(f"group-news-{kind}")


def group_offered(company: str, voice: Voice) -> Card:
    """The bot was just added by somebody who may connect it."""
    return Card(voice("group-offer", company=company), ((Button(voice("group-button-connect"), press("gc")),),))


def group_unknown(voice: Voice) -> Card:
    return Card(voice("group-not-connected"))


def group_left(voice: Voice) -> Card:
    return Card(voice("group-left"))


def group_help(bot_name: str, voice: Voice) -> Card:
    return Card(voice("group-help", bot=bot_name))


def in_private(bot_name: str, voice: Voice) -> Card:
    """What is about oneself alone is said to oneself alone."""
    return Card(voice("group-private"), ((Button(voice("group-button-private"), url=f"https://t.me/{bot_name}"),),))


def add_to_group(bot_name: str, workspace: Workspace, voice: Voice) -> Card:
    """How a group is connected, with a button that opens Telegram's choice of groups; and what is told anyway."""
    url = f"https://t.me/{bot_name}?startgroup=connect"
    return Card(voice("group-how"), ((Button(voice("group-button-add"), url=url),), *knobs_of(workspace, voice)))


def not_for_strangers(language: str | None) -> str:
    """What a stranger is told who presses a button in a group."""
    return speak_to(language, "group-stranger")


def in_group(voice: Voice, workspace: Workspace) -> Voice:
    """How one speaks there: words only where the company shows them."""
    return replace(voice, discreet=not shows_words(workspace))


def discreet(dossier: Dossier, workspace: Workspace) -> Dossier:
    """As much of what is known of a client as the company shows in groups; how words are said is the voice's."""
    client = dossier.client if shows_words(workspace) else _ageless(dossier.client)
    points = dossier.points if shows_phones(workspace) else ()
    return replace(dossier, private=False, client=client, points=points, may_go=False, owner="")


def _ageless(client: Client) -> Client:
    """Without the birthday."""
    return Client(**client.model_dump() | dict.fromkeys(("birth_year", "birth_month", "birth_day")))


def for_group(card: Card, workspace: Workspace) -> Card:
    """What is said in a group, whatever it is: without the phones and addresses that stand in it, unless allowed."""
    if shows_phones(workspace):
        return card
    buttons = tuple(
        tuple(replace(button, label=_hidden(plain(button.label))) for button in row) for row in card.buttons
    )
    return replace(card, text=_hidden(card.text), buttons=buttons)


def _hidden(text: str) -> str:
    return MAIL.sub(HIDDEN, PHONE.sub(HIDDEN, text))
