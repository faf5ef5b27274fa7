"""What a bot says: text, documents, photos, contacts, and "typing…"."""

from typing import Any

from bot.demo import utf16
from bot.demo.calls import Call, method
from bot.demo.chats import Chat
from bot.demo.entities import formatted
from bot.demo.errors import bad_request
from bot.demo.files import StoredFile, image_size, is_image
from bot.demo.keyboards import inline_only

Json = dict[str, Any]

COMMON = (
    "chat_id",
    "business_connection_id",
    "message_thread_id",
    "direct_messages_topic_id",
    "disable_notification",
    "protect_content",
    "allow_paid_broadcast",
    "message_effect_id",
    "suggested_post_parameters",
    "reply_parameters",
    "reply_to_message_id",
    "allow_sending_without_reply",
    "reply_markup",
)
CAPTION = ("caption", "parse_mode", "caption_entities")
LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


@method(
    "sendMessage",
    *COMMON,
    "text",
    "parse_mode",
    "entities",
    "link_preview_options",
    "disable_web_page_preview",
)
def send_message(call: Call) -> Json:
    chat = call.open_chat()
    return say(call, chat, text_content(call))


def text_content(call: Call) -> Json:
    """`text` and `entities`; ApiError 400 when it is empty, too long or malformed."""
    text, entities = formatted(call.text("text"), call.text("parse_mode"), call.json("entities", "entities"))
    if not text:
        raise bad_request("message text is empty")
    if utf16.length(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(call: Call) -> Json:
    if not call.text("caption"):
        return {}
    entities = call.json("caption_entities", "caption entities")
    text, entities = formatted(call.text("caption"), call.text("parse_mode"), entities)
    if utf16.length(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def say(call: Call, chat: Chat, content: Json) -> Json:
    """Post the bot's message, with its keyboard and the message it answers."""
    markup = call.keyboard()
    content = answered(call, chat) | in_topic(call, chat) | content
    if inline := inline_only(markup):
        content["reply_markup"] = inline
    call.pace(chat)
    keyboard = None if inline else markup
    message = call.world.post(chat, call.bot.json, content, by_bot=True, reply_keyboard=keyboard)
    return message.json


def answered(call: Call, chat: Chat) -> Json:
    """The reply_to_message, by reply_parameters or by the older field."""
    reply = call.json("reply_parameters", "reply parameters") or {
        "message_id": call.integer("reply_to_message_id"),
        "allow_sending_without_reply": call.flag("allow_sending_without_reply"),
    }
    if not reply.get("message_id"):
        return {}
    message = chat.message(int(reply["message_id"]))
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": unnested(message.json)}


def in_topic(call: Call, chat: Chat) -> Json:
    """The topic of a forum; ApiError 400 where there is no such."""
    number = call.integer("message_thread_id")
    if not number:
        return {}
    begun = chat.message(number)
    if begun is None or "forum_topic_created" not in begun.json:
        raise bad_request("message thread not found")
    return {"message_thread_id": number, "is_topic_message": True}


def unnested(message: Json) -> Json:
    """A message inside a message does not bring the one it answers itself."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


@method("sendDocument", *COMMON, *CAPTION, "document", "thumbnail", "disable_content_type_detection")
def send_document(call: Call) -> Json:
    chat = call.open_chat()
    file = sent_file(call, "document", "documents")
    return say(call, chat, document_content(file) | caption_content(call))


@method("sendPhoto", *COMMON, *CAPTION, "photo", "has_spoiler", "show_caption_above_media")
def send_photo(call: Call) -> Json:
    chat = call.open_chat()
    file = sent_file(call, "photo", "photos")
    if not is_image(file.content):
        raise bad_request("IMAGE_PROCESS_FAILED")
    return say(call, chat, photo_content(file) | caption_content(call))


@method("sendContact", *COMMON, "phone_number", "first_name", "last_name", "vcard")
def send_contact(call: Call) -> Json:
    chat = call.open_chat()
    if not call.text("phone_number"):
        raise bad_request("phone number is empty")
    if not call.text("first_name"):
        raise bad_request("first name is empty")
    names = ("phone_number", "first_name", "last_name", "vcard")
    return say(call, chat, {"contact": {name: call.text(name) for name in names if call.text(name)}})


def document_content(file: StoredFile) -> Json:
    return {"document": {"file_name": file.name, "mime_type": file.content_type, **file.as_json()}}


def photo_content(file: StoredFile) -> Json:
    width, height = image_size(file.content)
    return {"photo": [{**file.as_json(), "width": width, "height": height}]}


def sent_file(call: Call, name: str, folder: str) -> StoredFile:
    """The uploaded file of that field, `attach://…`, or one sent before by its file_id."""
    value = call.text(name)
    upload = call.files.get(value.removeprefix("attach://") if value.startswith("attach://") else name)
    if upload:
        if not upload.content:
            raise bad_request("file must be non-empty")
        return call.world.files.add(folder, upload)
    if not value:
        raise bad_request(f"there is no {name} in the request")
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = call.world.files.by_id.get(value)
    if stored is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return stored


ACTIONS = (
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
)


@method("sendChatAction", "chat_id", "action", "message_thread_id", "business_connection_id")
def send_chat_action(call: Call) -> bool:
    chat, action = call.open_chat(), call.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    call.world.happened("action", chat, None, {"action": action}, by_bot=True)
    return True
