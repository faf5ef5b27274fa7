"""What a bot is and says about itself."""

from typing import Any

from bot.demo.calls import Call, method
from bot.demo.errors import bad_request

Json = dict[str, Any]


@method("getMe")
def get_me(call: Call) -> Json:
    return call.bot.json | {
        "can_join_groups": True,
        "can_read_all_group_messages": not call.bot.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("setMyName", "name", "language_code")
def set_my_name(call: Call) -> bool:
    return keep(call, "name", 64)


@method("setMyDescription", "description", "language_code")
def set_my_description(call: Call) -> bool:
    return keep(call, "description", 512)


@method("setMyShortDescription", "short_description", "language_code")
def set_my_short_description(call: Call) -> bool:
    return keep(call, "short_description", 120)


def keep(call: Call, field: str, longest: int) -> bool:
    """Remember a text by language; an empty one takes it away."""
    text, key = call.text(field), (field, call.text("language_code"))
    if len(text) > longest:
        raise bad_request(f"bot {field.replace('_', ' ')} is too long")
    call.bot.texts[key] = text
    return True


@method("getMyName", "language_code")
def get_my_name(call: Call) -> Json:
    return {"name": kept(call, "name") or call.bot.first_name}


@method("getMyDescription", "language_code")
def get_my_description(call: Call) -> Json:
    return {"description": kept(call, "description")}


@method("getMyShortDescription", "language_code")
def get_my_short_description(call: Call) -> Json:
    return {"short_description": kept(call, "short_description")}


def kept(call: Call, field: str) -> str:
    texts = call.bot.texts
    return texts.get((field, call.text("language_code"))) or texts.get((field, ""), "")


@method("setChatMenuButton", "chat_id", "menu_button")
def set_chat_menu_button(call: Call) -> bool:
    button = call.json("menu_button", "menu button") or {"type": "default"}
    if button.get("type") not in ("commands", "web_app", "default"):
        raise bad_request("can't parse menu button: unsupported menu button type specified")
    call.bot.menu_buttons[call.integer("chat_id")] = button
    return True


@method("getChatMenuButton", "chat_id")
def get_chat_menu_button(call: Call) -> Json:
    buttons = call.bot.menu_buttons
    return buttons.get(call.integer("chat_id")) or buttons.get(0) or {"type": "default"}


@method("close")
def close(call: Call) -> bool:
    call.bot.updates.interrupt()
    return True


@method("logOut")
def log_out(call: Call) -> bool:
    call.bot.updates.interrupt()
    return True
