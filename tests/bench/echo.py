"""The bot to compare with: python-telegram-bot as it comes, without a database, says back what it hears."""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def on_text(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main(url: str, token: str) -> None:
    app = Application.builder().token(token).base_url(f"{url}/bot").build()
    app.add_handler(MessageHandler(filters.TEXT, on_text))
    app.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
