"""Reactions of the bot to messages."""

from typing import Any

from bot.demo.calls import Call, method
from bot.demo.errors import bad_request

ALLOWED = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 "
    "🥱 🥴 😍 🐳 ❤️‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 "
    "😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 "
    "🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂️ 🤷 🤷‍♀️ 😡"
)
EMOJI = frozenset(ALLOWED.split())


@method("setMessageReaction", "chat_id", "message_id", "reaction", "is_big")
def set_message_reaction(call: Call) -> bool:
    chat = call.open_chat()
    message = call.message(chat, "message to react not found")
    reactions = [emoji_of(one) for one in call.json("reaction", "reaction") or ()]
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    call.world.react(message, call.bot.id, reactions, by_bot=True)
    return True


def emoji_of(reaction: Any) -> str:
    """Bots may use the emoji of the list only."""
    emoji = reaction.get("emoji") if isinstance(reaction, dict) else None
    if emoji not in EMOJI:
        raise bad_request("REACTION_INVALID")
    return str(emoji)
