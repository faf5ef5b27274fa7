"""Questions about chats and their members."""

from typing import Any

from bot.demo.calls import Call, method
from bot.demo.chats import Chat
from bot.demo.errors import bad_request

Json = dict[str, Any]

RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)


@method("getChat", "chat_id")
def get_chat(call: Call) -> Json:
    chat = call.chat()
    extra = {} if chat.is_private else {"permissions": {"can_send_messages": True}}
    return chat.json | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts()} | extra


def gifts() -> Json:
    kinds = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return dict.fromkeys(kinds, False)


@method("getChatMember", "chat_id", "user_id")
def get_chat_member(call: Call) -> Json:
    chat, user_id = call.chat(), call.integer("user_id")
    here = people(chat).get(user_id)
    if here:
        return member(chat, here)
    if user_id not in call.world.users:
        raise bad_request("invalid user_id specified")
    return {"user": call.world.users[user_id].json, "status": "left"}


@method("getChatAdministrators", "chat_id")
def get_chat_administrators(call: Call) -> list[Json]:
    chat = call.chat()
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    return [member(chat, user) for user in people(chat).values() if user["id"] in chat.administrators]


def people(chat: Chat) -> dict[int, Json]:
    return {one.id: one.json for one in chat.users} | {one.id: one.json for one in chat.bots}


def member(chat: Chat, user: Json) -> Json:
    """A ChatMember: the first user owns a group."""
    if not chat.is_private and user["id"] == chat.users[0].id:
        return {"user": user, "status": "creator", "is_anonymous": False}
    if user["id"] in chat.administrators:
        return {"user": user, "status": "administrator", **dict.fromkeys(RIGHTS, False)}
    return {"user": user, "status": "member"}
