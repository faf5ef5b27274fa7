"""What a bot changes or takes back."""

from datetime import timedelta
from typing import Any

from bot.demo.calls import Call, method
from bot.demo.chats import Chat, Message
from bot.demo.errors import bad_request
from bot.demo.keyboards import inline_only
from bot.demo.methods.sending import text_content

Json = dict[str, Any]

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)
DELETABLE = timedelta(hours=48)
PLACE = ("chat_id", "message_id", "inline_message_id", "business_connection_id", "reply_markup")


@method(
    "editMessageText",
    *PLACE,
    "text",
    "parse_mode",
    "entities",
    "link_preview_options",
    "disable_web_page_preview",
)
def edit_message_text(call: Call) -> Json:
    message = editable(call)
    content = {"entities": None} | text_content(call)
    if "text" not in message.json:
        raise bad_request("there is no text in the message to edit")
    return change(call, message, content | {"edit_date": call.world.seconds()})


@method("editMessageReplyMarkup", *PLACE)
def edit_message_reply_markup(call: Call) -> Json:
    return change(call, editable(call), {})


def editable(call: Call) -> Message:
    """The bot's own message; those that brought a reply keyboard cannot be edited."""
    message = call.message(call.open_chat(), "message to edit not found")
    if message.sender_id != call.bot.id or message.reply_keyboard:
        raise bad_request("message can't be edited")
    return message


def change(call: Call, message: Message, content: Json) -> Json:
    """Write the new content; a keyboard that is not given again goes."""
    markup = call.keyboard()
    content["reply_markup"] = inline_only(markup)
    if same(message.json, content):
        raise bad_request(NOT_MODIFIED)
    call.pace(message.chat)
    call.world.edit(message, content, by_bot=True)
    return message.json


def same(json: Json, content: Json) -> bool:
    return all(json.get(name) == value for name, value in content.items() if name != "edit_date")


@method("deleteMessage", "chat_id", "message_id")
def delete_message(call: Call) -> bool:
    chat = call.chat()
    message = call.message(chat, "message to delete not found")
    if not may_delete(call, chat, message):
        raise bad_request("message can't be deleted")
    call.world.delete(message, by_bot=True)
    return True


@method("deleteMessages", "chat_id", "message_ids")
def delete_messages(call: Call) -> bool:
    chat, ids = call.chat(), call.json("message_ids", "message identifiers")
    if not isinstance(ids, list) or not 1 <= len(ids) <= 100:
        raise bad_request("message identifiers are not specified")
    found = [message for message in map(chat.message, map(int, ids)) if message]
    for message in found:
        if may_delete(call, chat, message):
            call.world.delete(message, by_bot=True)
    return True


def may_delete(call: Call, chat: Chat, message: Message) -> bool:
    """Younger than 48 hours; in a group only own messages, unless the bot is an administrator."""
    if call.world.seconds() - message.json["date"] > DELETABLE.total_seconds():
        return False
    return chat.is_private or message.sender_id == call.bot.id or call.bot.id in chat.administrators
