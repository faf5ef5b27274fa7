"""Cards of calls, meetings, visits, letters and notes."""

from cards.card import Button
from cards.fitting import shorten
from cards.presses import press
from cards.voice import Voice
from crm.outcomes import InteractionLogged
from crm.wishes import Channel
from storage.tables import Interaction

OFFERED = (Channel.CALL, Channel.MEETING, Channel.VISIT, Channel.MESSAGE, Channel.NOTE)
FEW_WORDS = 3
"""«Звонил Ивану Петрову» says no more than the line above it."""
INCOMING = {Channel.CALL, Channel.MESSAGE, Channel.EMAIL}
"""What a client may begin."""


def interaction_logged(outcome: InteractionLogged, voice: Voice) -> str:
    """What is kept of it: how, with whom, when it was not today, and in whose words."""
    interaction, client = outcome.interaction, outcome.client.name
    channel = channel_name(interaction, voice)
    if interaction.reached:
        line = voice("interaction-logged", channel=channel, client=client)
    else:
        line = voice("interaction-missed", channel=channel, client=client, kind=interaction.channel)
    if voice.days_ago(interaction.happened_at):
        line += voice("interaction-when", when=_day(interaction, voice))
    words = voice.words(interaction.text)
    if len(words.split()) > FEW_WORDS or (words and interaction.channel == Channel.NOTE):
        line += "\n" + voice("interaction-words", text=shorten(words))
    return line


def channel_name(interaction: Interaction, voice: Voice) -> str:
    """«📞 Звонок», «📞 Входящий звонок»."""
    incoming = interaction.direction == "in" and interaction.channel in INCOMING
    return voice(f"channel-{interaction.channel}{'-in' if incoming else ''}")


def _day(interaction: Interaction, voice: Voice) -> str:
    return voice.day_at(interaction.happened_at)


def interaction_line(interaction: Interaction, voice: Voice) -> str:
    """One event of a history: when, how, in whose words."""
    return voice(
        "interaction-line",
        when=_day(interaction, voice),
        channel=channel_name(interaction, voice),
        missed="" if interaction.reached else voice("interaction-not-reached"),
        text=f": {shorten(words)}" if (words := voice.words(interaction.text)) else "",
    )


def last_words(last: Interaction | None, voice: Voice) -> str:
    """What was written about a client last, as far as it may be shown; "" when nothing was."""
    words = voice.words(last.text) if last is not None else ""
    return voice("reminder-last-words", when=_day(last, voice), text=shorten(words)) if last and words else ""


def log_buttons(client_id: int, voice: Voice) -> list[Button]:
    """A button for each way a client is met."""
    return [Button(voice(f"button-{channel}"), press("l", client_id, str(channel))) for channel in OFFERED]
