"""Cards of the first minute and of /settings."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from cards.card import Button, Card, plain, rows
from cards.presses import press
from cards.voice import LANGUAGES, Voice
from crm.invitations import INVITING
from crm.rights import reps_see_all
from crm.templates import GREETING
from storage.tables import LearnedWord, Member, Workspace

ZONES = {
    "RU": ("Europe/Kaliningrad", "Europe/Moscow", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk",
           "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Vladivostok"),
    "UA": ("Europe/Kyiv", "Europe/Warsaw"),
    "KZ": ("Asia/Almaty", "Asia/Aqtobe"),
    "BY": ("Europe/Minsk",),
    "UZ": ("Asia/Tashkent",),
}  # fmt: skip
OTHER_ZONES = ("Europe/London", "Europe/Berlin", "Europe/Kyiv", "Europe/Moscow", "Asia/Almaty", "America/New_York")
MOST_WORDS = 40
STEPS = ("language", "zone", "kind")
SETTINGS = (*STEPS, "country", "stall", "return", "sight", "double")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "language": LANGUAGES,
    "kind": ("sales", "salon", "clinic", "garage"),
    "country": ("RU", "UA", "KZ", "BY", "UZ", "GE", "PL", "DE", "GB", "US"),
    "stall": ("3", "5", "7", "14", "30"),
    "return": ("14", "21", "30", "45", "60", "90"),
    "sight": ("own", "all"),
    "double": ("named", "unnamed"),
}
"""What a setting may be; a zone may be any. A country brings its currency."""


def welcome(member: Member, voice: Voice) -> Card:
    return Card(voice("welcome", name=member.name))


def step(name: str, workspace: Workspace, voice: Voice) -> Card:
    """One step of the first minute; every one may be skipped."""
    choices = _choices(name, workspace, voice, verb="w")
    skip = Button(voice("ask-skip"), press("w", name, "skip"))
    zone = voice.city(workspace.zone) if name == "zone" else ""
    text = voice(f"welcome-{name}", **({"zone": zone} if zone else {}))
    return Card(text, (*rows(choices, 2), (skip,)))


def ready(voice: Voice) -> Card:
    return Card(voice("welcome-ready"))


def settings(member: Member, workspace: Workspace, taught: int, voice: Voice) -> Card:
    """What is set, with a button for each."""
    lines = [
        voice("settings-title"),
        voice("settings-name", value=workspace.name),
        voice("settings-language", value=voice(f"language-{voice.language}")),
        voice("settings-zone", value=voice.city(member.zone or workspace.zone)),
        voice("settings-kind", value=voice(f"kind-{workspace.kind}")),
        voice("settings-country", value=voice.country(workspace.country), currency=workspace.currency),
        voice("settings-stall", days=workspace.stall_days),
    ]
    if workspace.keeps_visits:
        lines.append(voice("settings-return", days=workspace.return_days))
    lines.append(voice(f"settings-sight-{_sight(workspace)}"))
    returns = ["return"] if workspace.keeps_visits else []
    doubles = [] if reps_see_all(workspace) else ["double"]
    shown = ["name", "language", "zone", "kind", "country", "stall", *returns, "sight", *doubles]
    buttons = [Button(voice(f"settings-button-{name}"), press("s", name)) for name in shown]
    if workspace.keeps_visits:
        buttons.append(Button(voice("settings-button-services"), press("svl")))
        buttons.append(Button(voice("settings-button-absences"), press("vo")))
    texts = [*INVITING, *GREETING] if workspace.keeps_visits else ["birthday"]
    buttons += [Button(voice(f"template-button-{kind}"), press("tp", kind)) for kind in texts]
    reminders = Button(voice("settings-button-habits"), press("k", "m"))
    circles = Button(voice("settings-button-circles"), press("ci"))
    taught_words = Button(voice("settings-button-words", count=taught), press("s", "words"))
    return Card("\n".join(lines), (*rows(buttons, 2), (reminders,), (circles,), (taught_words,)))


def _sight(workspace: Workspace) -> str:
    return "all" if reps_see_all(workspace) else "own"


def words(learned: Sequence[LearnedWord], voice: Voice) -> Card:
    """The words a company has taught; a tap forgets one."""
    back = (Button(voice("settings-back"), press("s")),)
    if not learned:
        return Card(voice("settings-words-none"), (back,))
    buttons = [
        Button(f"✖️ {one.word} — {meaning(one.meaning, voice)}"[:60], press("sw", one.id))
        for one in learned[:MOST_WORDS]
    ]
    return Card(voice("settings-words"), (*rows(buttons, 1), back))


def meaning(name: str, voice: Voice) -> str:
    """What a learned word means: a channel, a task or a deal."""
    key = {"task": "ask-draft-task", "deal": "ask-draft-deal"}.get(name, f"button-{name}")
    return plain(voice(key))


def setting(name: str, workspace: Workspace, voice: Voice) -> Card:
    """The values one setting may take."""
    texts = {"language": "welcome-language", "kind": "welcome-kind"}
    if name == "zone":
        text = voice("welcome-zone", zone=voice.city(voice.zone.key))
    else:
        text = voice(texts.get(name, f"settings-{name}-ask"))
    back = Button(voice("settings-back"), press("s"))
    chosen = press("s", name, _chosen(name, workspace, voice))
    choices = [_ticked(button, chosen) for button in _choices(name, workspace, voice, verb="s")]
    return Card(text, (*rows(choices, 2), (back,)))


def _chosen(name: str, workspace: Workspace, voice: Voice) -> str:
    """The value that a setting has now."""
    values = {
        "language": voice.language,
        "zone": voice.zone.key,
        "kind": workspace.kind,
        "country": workspace.country,
        "stall": str(workspace.stall_days),
        "return": str(workspace.return_days),
        "sight": _sight(workspace),
        "double": "named" if workspace.names_colleagues else "unnamed",
    }
    return values[name]


def _ticked(button: Button, chosen: str) -> Button:
    return replace(button, label=f"✓ {button.label}") if button.data == chosen else button


def _choices(name: str, workspace: Workspace, voice: Voice, verb: str) -> list[Button]:
    if name == "zone":
        zones = ZONES.get(workspace.country, OTHER_ZONES)
        other = Button(voice("settings-zone-other"), press(verb, name, "?"))
        return [*(Button(voice.city(zone), press(verb, name, zone)) for zone in zones), other]
    return [Button(_choice(name, value, voice), press(verb, name, value)) for value in CHOICES[name]]


def _choice(name: str, value: str, voice: Voice) -> str:
    if name == "country":
        return voice.country(value)
    return voice("settings-days", days=int(value)) if value.isdecimal() else voice(f"{name}-{value}")
