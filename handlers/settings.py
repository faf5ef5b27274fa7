"""The first minute, and /settings."""

from babel.numbers import get_territory_currencies

from cards import settings as cards
from cards.card import Card
from cards.presses import Press
from cards.voice import LANGUAGES
from crm.replanning import plan_anew
from crm.rights import Right, may
from crm.rules.stages import STAGES
from crm.services import offer_presets
from handlers.carrying import ask
from handlers.desk import Desk
from handlers.pending import from_press
from handlers.zones import offer_to_move
from phrases.dates.zones import is_zone, read_zone
from storage.tables import Member, Workspace

HOMES = {"uk": {"country": "UA", "currency": "UAH", "zone": "Europe/Kyiv"}}
"""Where the speakers of a language mostly live, when it is not the language of the installation."""
LONGEST_NAME = 80
OWN = ("language", "zone")
"""What everybody sets for themselves."""


async def found_workspace(telegram_id: int, name: str, language: str | None, desk: Desk) -> None:
    """The first owner has come: a workspace with sensible defaults, useful from the first sentence on."""
    spoken = language if language in LANGUAGES else desk.defaults["language"]
    defaults = {**desk.defaults, **(HOMES.get(spoken, {}) if spoken != desk.defaults["language"] else {})}
    workspace = await desk.book.workspaces.found(
        Workspace(
            name=name,
            language=spoken,
            zone=defaults["zone"],
            country=defaults["country"],
            currency=defaults["currency"],
            created_at=desk.now,
        ),
        list(STAGES),
    )
    owner = await desk.book.members.welcome(
        Member(workspace_id=workspace.id, telegram_id=telegram_id, name=name, role="owner", created_at=desk.now)
    )
    desk.seat(owner, workspace)
    await desk.say(cards.welcome(owner, desk.voice))
    await desk.say(cards.step(cards.STEPS[0], workspace, desk.voice))


async def on_step_answered(press: Press, desk: Desk) -> None:
    """`w:<step>:<value>`: one step of the first minute."""
    await desk.answer_press()
    name, value = press.further(0), press.further(1)
    if name not in cards.STEPS:
        return
    if value == "?":
        await _ask_zone(desk, first=True)
        return
    if value != "skip":
        await save(name, value, desk)
    await next_step(name, desk)


async def next_step(name: str, desk: Desk) -> None:
    place = cards.STEPS.index(name) + 1
    last = place == len(cards.STEPS)
    card = cards.ready(desk.voice) if last else cards.step(cards.STEPS[place], desk.workspace, desk.voice)
    await desk.show(card)


async def show_settings(desk: Desk) -> None:
    await desk.say(await _all(desk))


async def show_sight(desk: Desk) -> None:
    """Whose clients reps see, to be set by who may."""
    await desk.say(await _shown("sight", desk))


async def on_setting_pressed(press: Press, desk: Desk) -> None:
    """`s`: all, `s:<name>`: the values of one, `s:<name>:<value>`: this one."""
    name, value = press.further(0), press.further(1)
    if (value or name == "name") and name not in OWN and not may(desk.member, Right.SET_UP):
        await desk.answer_press(desk.voice("settings-owner-only"))
        return
    if value == "?" or name == "name":
        await desk.answer_press()
        await (ask(desk, "CompanyName", "settings-name-ask", from_press(desk)) if name == "name" else _ask_zone(desk))
        return
    if value:
        await save(name, value, desk)
    await desk.answer_press(desk.voice("settings-saved") if value else None)
    await desk.redraw(await _shown(name if not value else "", desk))
    if value and name == "zone":
        await offer_to_move(desk)


async def on_word_forgotten(press: Press, desk: Desk) -> None:
    """`sw:<word>`: a learned word is forgotten."""
    await desk.book.learned_words.forget(press.number(0))
    await desk.answer_press(desk.voice("word-forgotten"))
    await desk.redraw(await _shown("words", desk))


async def _shown(name: str, desk: Desk) -> Card:
    """The card of one setting, or of all."""
    if name == "words":
        return cards.words(await desk.book.learned_words.all(), desk.voice)
    return cards.setting(name, desk.workspace, desk.voice) if name in cards.SETTINGS else await _all(desk)


async def _all(desk: Desk) -> Card:
    taught = len(await desk.book.learned_words.all())
    return cards.settings(desk.member, desk.workspace, taught, desk.voice)


async def save(name: str, value: str, desk: Desk) -> None:
    """Save one setting: the owner's is the company's, another member's own. What cannot be changes nothing."""
    possible = is_zone(value) if name == "zone" else value in cards.CHOICES.get(name, ())
    if possible and (name in OWN or may(desk.member, Right.SET_UP)):
        await _set(name, value, desk)
        await desk.book.save(desk.workspace, desk.member)


async def _set(name: str, value: str, desk: Desk) -> None:
    workspace = desk.workspace
    match name:
        case "language":
            _own(desk, "language", value)
        case "zone":
            await _live_in(value, desk)
        case "kind":
            await _become(value, desk)
        case "country":
            workspace.country, workspace.currency = value, get_territory_currencies(value)[0]
        case "stall":
            workspace.stall_days = int(value)
            await desk.book.deals.look_again(desk.now)
        case "return":
            workspace.return_days = int(value)
            await desk.book.returns.look_again(desk.now)
        case "sight":
            workspace.reps_see = value
        case "double":
            workspace.names_colleagues = value == "named"


async def _live_in(zone: str, desk: Desk) -> None:
    _own(desk, "zone", zone)
    moved = await desk.book.members.everybody() if may(desk.member, Right.SET_UP) else [desk.member]
    await plan_anew("zone", moved, desk.book, desk.now)


async def _become(kind: str, desk: Desk) -> None:
    """A company of another kind, which offers other services and works another week."""
    desk.workspace.kind = kind
    await offer_presets(desk.workspace, desk.book, desk.now)
    members = await desk.book.members.everybody()
    for changed in ("hours", "summary", "return_visit"):
        await plan_anew(changed, members, desk.book, desk.now)


def _own(desk: Desk, name: str, value: str) -> None:
    if may(desk.member, Right.SET_UP):
        setattr(desk.workspace, name, value)
        setattr(desk.member, name, None)
    else:
        setattr(desk.member, name, value)


async def speak_to_me(language: str, desk: Desk) -> None:
    """The person is spoken to in that language from now on, and nobody else is."""
    desk.member.language = None if language == desk.workspace.language else language
    await desk.book.save(desk.member)
    await desk.say(Card(desk.voice("language-set")))


async def name_company(text: str, desk: Desk) -> None:
    """What the company is called, in invites and wherever somebody belongs to several."""
    if may(desk.member, Right.SET_UP) and text.strip():
        desk.workspace.name = " ".join(text.split())[:LONGEST_NAME]
        await desk.book.save(desk.workspace)
    await desk.say(await _all(desk))


async def _ask_zone(desk: Desk, *, first: bool = False) -> None:
    await ask(desk, "Zone", "settings-zone-ask", from_press(desk), about={"first": first})


async def zone_typed(text: str, first: bool, desk: Desk) -> bool:
    """A city or a zone was typed; False when there is no such."""
    zone = read_zone(text)
    if zone is None:
        await desk.say(Card(desk.voice("settings-zone-unknown")))
        return False
    await save("zone", zone, desk)
    if first:
        await next_step("zone", desk)
    else:
        await desk.say(await _all(desk))
        await offer_to_move(desk)
    return True
