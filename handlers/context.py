"""The context of every handler: python-telegram-bot's own, with the desk on it."""

from typing import Any

from telegram.ext import Application, ApplicationHandlerStop, CallbackContext, ExtBot

from handlers.desk import Desk, current

Nothing = dict[Any, Any]


class Context(CallbackContext[ExtBot[None], Nothing, Nothing, Nothing]):
    """`context.desk` is the place of work of the update at hand."""

    @property
    def desk(self) -> Desk:
        return current.get()


App = Application[Any, Context, Nothing, Nothing, Nothing, Any]


async def on_failure(_: object, context: Context) -> None:
    """Hand the exception to the unit of work, which rolls back and tries again; PTB would swallow it."""
    error = context.error
    context.desk.failure = error if isinstance(error, Exception) else RuntimeError(repr(error))
    raise ApplicationHandlerStop  # no later handler goes on with half of the work
