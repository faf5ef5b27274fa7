"""What a command shows, asked for in words: «настройки», «что ты умеешь», «добавь сотрудника»."""

from collections.abc import Awaitable, Callable

from cards.card import Card
from cards.groups import group_help
from cards.help import help_card
from crm.wishes import ShowScreen
from handlers.absences import show_absences
from handlers.desk import Desk
from handlers.services import show_services
from handlers.settings import show_settings, show_sight
from handlers.spreadsheet import make_spreadsheet
from handlers.steps import leave_steps
from handlers.tasks import show_today
from handlers.team import show_colleague, show_team


async def show_help(desk: Desk) -> None:
    """What fits the kind of business; in a group what is done there."""
    alone = help_card(desk.workspace, desk.member, desk.voice)
    await desk.say(alone if desk.group is None else group_help(desk.bot_name, desk.voice))


async def show_leave(desk: Desk) -> None:
    """Nothing is kept of it: what can be done for those days."""
    await desk.say(Card(desk.voice("leave")))


SCREENS: dict[str, Callable[[Desk], Awaitable[None]]] = {
    "help": show_help,
    "today": show_today,
    "settings": show_settings,
    "sight": show_sight,
    "team": show_team,
    "services": show_services,
    "absences": show_absences,
    "export": make_spreadsheet,
    "leave": show_leave,
}


async def show_screen(wish: ShowScreen, desk: Desk) -> None:
    """As its command would."""
    await leave_steps(desk)
    await (show_colleague(wish.whose, desk) if wish.whose is not None else SCREENS[wish.name](desk))
