"""Circles: how closely clients are kept in touch with. VIP and the others; a company adds its own, each by a tag."""

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import NamedTuple

from crm.rules.habits import Habits
from names.fold import fold
from storage.tables import Client, Workspace
from storage.tables.lookout import Row

VIP = "VIP"
"""The tag of clients who are kept in touch with most."""
CHOICES = {"vip": VIP, "others": None}
"""What a wish calls the circles that every company has: their tags."""
INTERVALS = (7, 14, 21, 30, 45, 60, 90, 120, 180)
"""Days of silence to choose from."""
USUAL_DAYS = 30
LONGEST_NAME = 20
"""Characters, and no more bytes than as many letters have: a name stands in the data of buttons."""
MOST = 12


class Circle(NamedTuple):
    """Of one client: the kind of reminder, after how long a silence it comes, and what a company calls its own."""

    kind: str
    lead: timedelta
    name: str | None = None

    @property
    def chosen(self) -> bool:
        """Whether somebody has put the client there."""
        return self.kind == "touch_vip" or self.name is not None


def circle_of(client: Row, habits: Habits) -> Circle:
    """VIP before all; of several own ones the closest."""
    if VIP in client.tags:
        return Circle("touch_vip", habits.lead("touch_vip"))
    own = [tag for tag in client.tags if tag in habits.circles]
    if not own:
        return Circle("touch", habits.lead("touch"))
    name = min(own, key=lambda tag: habits.circles[tag])
    return Circle("touch", timedelta(days=habits.circles[name]), name)


def put_into(client: Client, circle: str, workspace: Workspace) -> None:
    """The client is in that circle and in no other; one that the company does not have changes nothing."""
    own = circles_of(workspace)
    if circle in CHOICES or circle in own:
        tag = CHOICES.get(circle, circle)
        rest = [one for one in client.tags if one != VIP and one not in own]
        client.tags = rest + ([tag] if tag else [])


def circles_of(workspace: Workspace) -> Mapping[str, int]:
    """The company's own: by name, after how many days."""
    own: Mapping[str, int] = (workspace.habits or {}).get("circles", {})
    return own


def set_circle(workspace: Workspace, name: str, days: int | None) -> None:
    """Keep a circle of the company's own; None: no more. Clients keep the tag."""
    own = {one: lead for one, lead in circles_of(workspace).items() if one != name}
    workspace.habits = (workspace.habits or {}) | {"circles": own | ({name: days} if days else {})}


def new_name(words: str, workspace: Workspace, reserved: Collection[str]) -> str | None:
    """What a new circle is called; None when that cannot be, or means another one already."""
    name = " ".join(words.replace(":", " ").split())
    own = circles_of(workspace)
    taken = {*CHOICES, *reserved, *map(fold, own)}
    short = 0 < len(name) <= LONGEST_NAME and len(name.encode()) <= 2 * LONGEST_NAME
    fits = short and len(own) < MOST
    return name if fits and fold(name) not in taken else None
