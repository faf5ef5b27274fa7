"""Keyboards below messages: what Telegram accepts, and how it complains."""

import re
from typing import Any

from bot.demo.errors import bad_request

Json = dict[str, Any]

ACTIONS = (
    "callback_data",
    "url",
    "copy_text",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "callback_game",
    "pay",
)
STYLES = (None, "primary", "success", "danger")
MOST_BUTTONS = 100
MOST_IN_ROW = 8
GOOD_URL = re.compile(
    r"(?:https?|ton)://[^\s/]+\.[^\s/]+\S*$|https?://(?:localhost|[\d.]+)(?::\d+)?(?:/\S*)?$|tg://\S+$"
)


def checked(markup: Json | None) -> Json | None:
    """The markup itself when Telegram would take it, else ApiError 400; None for an empty one."""
    if not markup:
        return None
    if "inline_keyboard" in markup:
        check_inline(rows_of(markup, "inline_keyboard"))
        return markup if any(markup["inline_keyboard"]) else None
    if "keyboard" in markup:
        check_reply(rows_of(markup, "keyboard"))
    elif not (markup.get("remove_keyboard") or markup.get("force_reply")):
        raise bad_request("object expected as reply markup")
    return markup


def rows_of(markup: Json, name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be of type Array of Arrays')
    return rows


def check_inline(rows: list[list[Any]]) -> None:
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_ROW for row in rows):
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for row in rows:
        for button in row:
            check_inline_button(button)


def check_inline_button(button: Any) -> None:
    where = "can't parse inline keyboard button"
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"]:
        raise bad_request(f'{where}: Can\'t find field "text"')
    actions = [name for name in ACTIONS if button.get(name) not in (None, "")]
    if not actions:
        raise bad_request(f"{where}: Text buttons are unallowed in the inline keyboard")
    if button.get("style") not in STYLES:
        raise bad_request(f"{where}: invalid button style specified")
    check_action(actions[0], button[actions[0]])


def check_action(kind: str, value: Any) -> None:
    if kind == "callback_data" and len(str(value).encode()) > 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if kind == "copy_text" and not 1 <= len(value.get("text", "")) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")
    if kind == "url" and not GOOD_URL.match(value):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: {why_bad(value)}")


def why_bad(url: str) -> str:
    return "Unsupported URL protocol" if "://" in url and not url.startswith("http") else "Wrong HTTP URL"


def check_reply(rows: list[list[Any]]) -> None:
    for row in rows:
        for button in row:
            text = button if isinstance(button, str) else button.get("text")
            if not text:
                raise bad_request("can't parse keyboard button: Can't find field \"text\"")


def inline_only(markup: Json | None) -> Json | None:
    """Only inline keyboards are part of a message; the others change what the person types with."""
    return markup if markup and "inline_keyboard" in markup else None
