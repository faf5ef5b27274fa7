"""Cards of groups: connecting one, and choosing what it is told."""

import re
from dataclasses import replace

from cards.card import Button, Card, plain
from cards.clients import Dossier
from cards.presses import press
from cards.voice import LANGUAGES, Voice, speak
from crm.groups import NEWS, SHOWN, shows_phones, shows_words
from storage.tables import GroupChat, Interaction, Workspace

PRIVATE = frozenset({"today", "settings", "start", "team", "switch"})
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
    following = SHOWN[(SHOWN.index(workspace.group_shows) + 1) % len(SHOWN)]
    shows = Button(voice(f"group-shows-{workspace.group_shows}"), press("gs", following))
    return Card("\n".join(lines), (*news, (shows,), (Button(voice("group-button-leave"), press("gx")),)))


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


def add_to_group(bot_name: str, voice: Voice) -> Card:
    """How a group is connected, with a button that opens Telegram's choice of groups."""
    url = f"https://t.me/{bot_name}?startgroup=connect"
    return Card(voice("group-how"), ((Button(voice("group-button-add"), url=url),),))


def not_for_strangers(language: str | None) -> str:
    """What a stranger is told who presses a button in a group."""
    return speak(language if language in LANGUAGES else LANGUAGES[0], "group-stranger")


def discreet(dossier: Dossier, workspace: Workspace) -> Dossier:
    """As much of what is known of a client as the company shows in groups."""
    events = dossier.events if shows_words(workspace) else [_silent(event) for event in dossier.events]
    return replace(dossier, events=events, points=dossier.points if shows_phones(workspace) else ())


def _silent(event: Interaction) -> Interaction:
    return Interaction(**event.model_dump() | {"text": ""})


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
