"""Cards for what was not understood, could not be done, or came from a stranger."""

from cards.card import Button, Card, rows
from cards.fitting import shorten
from cards.presses import press
from cards.voice import Voice, speak_to

QUOTED = 3000


def not_recorded(text: str, voice: Voice) -> Card:
    """An error of ours: nothing was saved, the person's own words come back to them."""
    if not text:
        return Card(voice("not-recorded"))
    return Card(voice("not-recorded-quote", text=text[:QUOTED]))


def not_understood(question_id: int, query: str, voice: Voice) -> Card:
    """With the closest things the bot can do as buttons."""
    buttons = (
        (
            Button(voice("not-understood-note"), press("q", question_id, "note")),
            Button(voice("not-understood-task"), press("q", question_id, "task")),
        ),
        (Button(voice("not-understood-find", query=shorten(query, 24)), press("q", question_id, "find")),),
        (Button(voice("not-understood-help"), press("help")),),
    )
    return Card(voice("not-understood"), buttons)


def stranger(language: str | None) -> Card:
    """The one polite sentence a day."""
    return Card(speak_to(language, "stranger"))


def no_such_report(voice: Voice) -> Card:
    """What was asked for is not there: what is, each by its button."""
    offered = [
        Button(voice("agenda-button-week"), press("y")),
        Button(voice("clients-all-button"), press("cl", "a", 0)),
        Button(voice("clients-quiet-button"), press("cl", "q", 0)),
        Button(voice("stalled-button"), press("dq", 0)),
    ]
    return Card(voice("no-such-report"), rows(offered, 2))
