"""Cards of circles: how closely the company keeps in touch with whom."""

from collections.abc import Mapping

from markupsafe import Markup

from cards.card import Button, Card, plain, rows
from cards.presses import press
from cards.voice import Voice
from crm.rules.circles import INTERVALS, MOST, VIP
from crm.rules.habits import Habits
from storage.tables import Client

DROPPED = "x"


def circle_named(tag: str, voice: Voice) -> Markup:
    """«⭐ VIP», «👥 Опт»."""
    return voice("client-card-vip") if tag == VIP else voice("circle-named", name=tag)


def circles(habits: Habits, voice: Voice) -> Card:
    """All of them, with their intervals; those of every company are set where the other reminders are."""
    usual = [
        Button(_shown(voice("client-card-vip"), habits.lead("touch_vip").days, voice), press("k", "a", "touch_vip")),
        Button(_shown(voice("circle-others"), habits.lead("touch").days, voice), press("k", "a", "touch")),
    ]
    own = [Button(_shown(circle_named(name, voice), days, voice), press("ci", name)) for name, days in _sorted(habits)]
    new = [Button(voice("circle-button-new"), press("cin"))] if len(habits.circles) < MOST else []
    return Card(voice("circles"), rows([*usual, *own, *new, Button(voice("settings-back"), press("s"))], 1))


def _sorted(habits: Habits) -> list[tuple[str, int]]:
    return sorted(habits.circles.items(), key=lambda one: (one[1], one[0]))


def _shown(name: Markup, days: int, voice: Voice) -> str:
    return f"{plain(name)} · {voice('settings-days', days=days)}"


def circle_card(name: str, days: int, voice: Voice) -> Card:
    """One of the company's own: after how many days of silence, or no more."""
    shown = [
        Button(("✓ " if one == days else "") + voice("settings-days", days=one), press("ci", name, str(one)))
        for one in INTERVALS
    ]
    drop = Button(voice("circle-button-drop"), press("ci", name, DROPPED))
    back = Button(voice("settings-back"), press("ci"))
    return Card(voice("circle", name=name), (*rows(shown, 3), (drop,), (back,)))


def which_circle(client: Client, own: Mapping[str, int], voice: Voice) -> Card:
    """Where does the client belong?"""
    mine = next((tag for tag in client.tags if tag == VIP or tag in own), None)
    choices = [("vip", VIP), *((name, name) for name in own), ("others", None)]
    buttons = [
        Button(
            ("✓ " if tag == mine else "") + plain(circle_named(tag, voice) if tag else voice("circle-others")),
            press("vc", client.id, choice),
        )
        for choice, tag in choices
    ]
    back = Button(voice("client-button-back"), press("cm", client.id, 1))
    return Card(voice("circle-which", client=client.name), rows([*buttons, back], 1))
