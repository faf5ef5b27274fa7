"""The menu of commands, by scope and language."""

import re
from typing import Any

from bot.demo.calls import Call, method
from bot.demo.errors import bad_request

Json = dict[str, Any]

NAME = re.compile(r"[a-z0-9_]{1,32}$")
SCOPES = (
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
)


@method("setMyCommands", "commands", "scope", "language_code")
def set_my_commands(call: Call) -> bool:
    commands = call.json("commands", "commands") or []
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        check(one)
    call.bot.commands[key(call)] = commands
    return True


def check(command: Json) -> None:
    if not NAME.match(command.get("command", "")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(command.get("description", "")) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


@method("getMyCommands", "scope", "language_code")
def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(key(call), [])


@method("deleteMyCommands", "scope", "language_code")
def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(key(call), None)
    return True


def key(call: Call) -> tuple[str, str]:
    """`scope` as "type[:chat_id[:user_id]]", and the language ("" for all)."""
    scope = call.json("scope", "bot command scope") or {"type": "default"}
    if scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: invalid type specified")
    parts = (scope["type"], scope.get("chat_id"), scope.get("user_id"))
    return ":".join(str(part) for part in parts if part is not None), call.text("language_code")
