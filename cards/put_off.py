"""Reminders that were answered: seen to, or put off until a moment, for a reason."""

from cards.fitting import shorten
from cards.voice import Voice
from crm.outcomes import ReminderAnswered
from storage.tables import Client, Reminder


def reminder_answered(outcome: ReminderAnswered, voice: Voice) -> str:
    """«⏱ Напомню завтра в 10:00»."""
    reminder = outcome.reminder
    if reminder.state != "waiting":
        return voice("reminder-done")
    line, why = voice("reminder-again", when=voice.moment(reminder.due_at)), reason(reminder.reason, voice)
    return f"{line}\n{why}" if why else line


def reason(words: str | None, voice: Voice) -> str:
    """Why it was put off, in the person's own words; "" when they gave no reason."""
    return voice("reminder-reason", text=shorten(words)) if words else ""


def because(words: str | None, voice: Voice) -> str:
    """The same at the end of a line."""
    return voice("reminder-because", text=shorten(words, 60)) if words else ""


def put_off_line(reminder: Reminder, client: Client | None, voice: Voice) -> str:
    """«• 10:00 — 📄 КП без ответа · Андрей Громов (ждут бюджет)», among what a day holds."""
    kind, named = voice(f"kind-of-{reminder.kind}"), f" · {client.name}" if client is not None else ""
    line = voice("task-line", when=voice.clock(reminder.due_at), text=kind, client=named)
    return f"• {line}{because(reminder.reason, voice)}"
