"""Cards of calls, meetings, visits, letters and notes."""

from cards.card import Button
from cards.presses import press
from cards.voice import Voice
from crm.outcomes import InteractionLogged
from crm.wishes import Channel
from storage.tables import Interaction

LONGEST_TEXT = 120
OFFERED = (Channel.CALL, Channel.MEETING, Channel.VISIT, Channel.MESSAGE, Channel.NOTE)


def interaction_logged(outcome: InteractionLogged, voice: Voice) -> str:
    interaction = outcome.interaction
    channel = voice(f"channel-{interaction.channel}")
    if not interaction.reached:
        return voice("interaction-missed", channel=channel, client=outcome.client.name)
    if voice.days_ago(interaction.happened_at):
        when = voice.day(interaction.happened_at.astimezone(voice.zone).date())
        return voice("interaction-logged-when", channel=channel, client=outcome.client.name, when=when)
    return voice("interaction-logged", channel=channel, client=outcome.client.name)


def interaction_line(interaction: Interaction, voice: Voice) -> str:
    """One event of a history: when, how, in whose words."""
    return voice(
        "interaction-line",
        when=voice.day(interaction.happened_at.astimezone(voice.zone).date()),
        channel=voice(f"channel-{interaction.channel}"),
        missed="" if interaction.reached else voice("interaction-not-reached"),
        text=f": {shorten(interaction.text)}" if interaction.text else "",
    )


def log_buttons(client_id: int, voice: Voice) -> list[Button]:
    """A button for each way a client is met."""
    return [Button(voice(f"button-{channel}"), press("l", client_id, str(channel))) for channel in OFFERED]


def shorten(text: str, longest: int = LONGEST_TEXT) -> str:
    """The beginning of a text, cut at a word."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    return line[:longest].rsplit(" ", 1)[0] + "…"
