"""Which handler hears what. Every route says its kind of update: PTB's own match edited and channel posts too."""

from functools import partial

from telegram import Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, CommandHandler, MessageHandler, TypeHandler, filters

from cards.card import Card
from handlers import (
    client_lists,
    commands,
    companies,
    contacts,
    deals,
    edits,
    gate,
    groups,
    leads,
    screens,
    sentences,
    settings,
    spreadsheet,
    tasks,
    team,
    undo,
    zones,
)
from handlers.commands import leaving_steps, showing
from handlers.context import App, Context, on_failure
from handlers.presses import on_press
from phrases.slashed import command_slashed

MESSAGE = filters.UpdateType.MESSAGE
EDITED = filters.UpdateType.EDITED_MESSAGE

COMMANDS: dict[str, commands.Handler] = {
    "start": gate.on_start,
    **{name: commands.writing(name) for name in commands.INTENTS},
    "today": showing(tasks.show_today),
    "find": commands.on_find,
    "clients": showing(partial(client_lists.show_clients, client_lists.ALL)),
    "deals": showing(deals.show_deals),
    "bookings": commands.on_bookings,
    "services": commands.on_services,
    "recall": commands.on_recall,
    "undo": showing(undo.undo_newest),
    "history": commands.on_history,
    "erase": commands.on_erase,
    "export": showing(spreadsheet.make_spreadsheet),
    "team": showing(team.show_team),
    "switch": showing(companies.show_companies),
    "settings": showing(settings.show_settings),
    "leads": leads.on_leads,
    "connect": groups.on_connect,
    "help": showing(screens.show_help),
    "cancel": showing(commands.leave_all),
}


class Slashed(filters.MessageFilter):
    """«/звонок Громов»: a command of ours, in a language that Telegram knows no commands of."""

    def filter(self, message: Message) -> bool:
        return command_slashed(message.text or "") is not None


async def on_slashed(update: Update, context: Context) -> None:
    """As the command itself."""
    name = command_slashed(update.message.text or "") if update.message is not None else None
    if name is not None:
        await leaving_steps(COMMANDS[name])(update, context)


async def on_something_else(update: Update, context: Context) -> None:  # noqa: ARG001 (stickers, polls, voices)
    """Nothing to write down, and the person is told so."""
    await context.desk.say(Card(context.desk.voice("not-text")))


def routes() -> list[BaseHandler[Update, Context, None]]:
    """In the order they are asked; the first that matches hears the update."""
    named: list[BaseHandler[Update, Context, None]] = [
        CommandHandler(name, leaving_steps(handler), filters=MESSAGE) for name, handler in COMMANDS.items()
    ]
    return [
        *named,
        MessageHandler(MESSAGE & filters.COMMAND, leaving_steps(commands.on_unknown)),
        MessageHandler(MESSAGE & Slashed(), on_slashed),
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
