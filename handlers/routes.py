"""Which handler hears what. Every route says its kind of update: PTB's own match edited and channel posts too."""

from telegram import Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, MessageHandler, TypeHandler, filters

from cards.card import Card
from handlers import (
    commands,
    companies,
    contacts,
    edits,
    gate,
    groups,
    leads,
    recall,
    sentences,
    services,
    settings,
    team,
    undo,
    visits,
    zones,
)
from handlers.context import App, Context, on_failure
from handlers.presses import on_press

MESSAGE = filters.UpdateType.MESSAGE
EDITED = filters.UpdateType.EDITED_MESSAGE

COMMANDS: dict[str, commands.Handler] = {
    "start": gate.on_start,
    **{name: commands.writing(name) for name in commands.INTENTS},
    "today": commands.on_today,
    "find": commands.on_find,
    "clients": commands.on_clients,
    "deals": commands.on_deals,
    "bookings": visits.on_bookings,
    "services": services.on_services,
    "recall": recall.on_recall,
    "undo": undo.on_undo_asked,
    "history": commands.on_history,
    "erase": commands.on_erase,
    "team": team.on_team,
    "switch": companies.on_switch,
    "settings": settings.on_settings,
    "leads": leads.on_leads,
    "connect": groups.on_connect,
    "help": commands.on_help,
    "cancel": commands.on_cancel,
}


async def on_something_else(update: Update, context: Context) -> None:  # noqa: ARG001 (stickers, polls, voices)
    """Nothing to write down, and the person is told so."""
    await context.desk.say(Card(context.desk.voice("not-text")))


def routes() -> list[BaseHandler[Update, Context, None]]:
    """In the order they are asked; the first that matches hears the update."""
    named: list[BaseHandler[Update, Context, None]] = [
        CommandHandler(name, handler, filters=MESSAGE) for name, handler in COMMANDS.items()
    ]
    return [
        *named,
        MessageHandler(MESSAGE & filters.COMMAND, commands.on_unknown),
        MessageHandler(MESSAGE & filters.TEXT, sentences.on_sentence),
        MessageHandler(MESSAGE & filters.CONTACT, contacts.on_contact),
        MessageHandler(MESSAGE & filters.Document.ALL, contacts.on_document),
        MessageHandler(MESSAGE & filters.LOCATION, zones.on_location),
        MessageHandler(MESSAGE & filters.CAPTION, sentences.on_sentence),
        MessageHandler(MESSAGE & ~filters.StatusUpdate.ALL, on_something_else),
        MessageHandler(EDITED & (filters.TEXT | filters.CAPTION), edits.on_edited),
        CallbackQueryHandler(on_press),
    ]


def add_routes(app: App) -> None:
    """The gate first, then whoever hears it, and what is done with errors."""
    app.add_handler(TypeHandler(Update, gate.on_anybody), group=-1)
    app.add_handlers(routes())
    app.add_error_handler(on_failure)
