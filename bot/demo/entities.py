"""From what was written to what Telegram keeps: clean text and its entities, counted in UTF-16 units."""

import re
from typing import Any

from bot.demo import utf16
from bot.demo.errors import bad_request
from bot.demo.markup import parse_html

Json = dict[str, Any]

ZONES = "com|ru|ua|org|net|io|me|app|dev|info|biz|рф|укр|de|uk|pl|by|kz|eu|shop|store|online|site|pro|su"
FOUND = re.compile(
    r"(?P<email>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})"
    r"|(?P<url>(?:https?|tg)://[^\s<>\"«»]+"
    rf"|(?<![\w@.])(?:[\w-]+\.)+(?:{ZONES})(?![\w.-]*\w)(?:[/?#][^\s<>\"«»]*)?)"
    r"|(?P<bot_command>(?<![\w/@<>#])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z0-9_]{3,32}(?!\w))"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d])\w{1,255})"
    r"|(?P<phone_number>(?<![\w+])(?:\+\d|\b8)(?:[ ()-]{0,2}\d){9,13}(?![\w-]))",
    re.IGNORECASE,
)
HINT = re.compile(r"[/@#.:+]|8\D{0,2}\d")
TRAILING = ".,:;!?)]}'\"…"
CONTROL = {code: " " for code in range(32) if chr(code) not in "\n\r"} | {ord("\r"): None}


def clean(text: str) -> str:
    """Text as Telegram keeps it: control characters become spaces, the edges are stripped."""
    return text.translate(CONTROL).strip()


def found_entities(text: str) -> list[Json]:
    """Links, commands, mentions, hashtags, e-mails and phones that the server sees by itself."""
    if not HINT.search(text):
        return []
    return [entity(match, text) for match in FOUND.finditer(text)]


def entity(match: re.Match[str], text: str) -> Json:
    kind = match.lastgroup or "url"
    shown = match[0].rstrip(TRAILING) if kind == "url" else match[0]
    offset = utf16.length(text[: match.start()])
    return {"offset": offset, "length": utf16.length(shown), "type": kind}


def formatted(text: str, parse_mode: str, entities: list[Json] | None) -> tuple[str, list[Json]]:
    """What a bot's text looks like once sent; `entities` count only without a parse mode.

    Raises ApiError 400 for a mode other than HTML or for malformed markup.
    """
    text = text.translate(CONTROL)
    if parse_mode:
        if parse_mode.lower() != "html":
            raise bad_request(f"unsupported parse_mode: this server reads HTML only, not {parse_mode}")
        text, given = parse_html(text) if "<" in text or "&" in text else (text, [])
    else:
        given = [dict(one) for one in entities or ()]
    text, given = stripped(text, given)
    return text, with_found(given, found_entities(text))


def stripped(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Both without the white space at the edges; an entity of nothing else goes."""
    bare = text.strip()
    if not entities or len(bare) == len(text):
        return bare, entities
    lead = utf16.length(text[: len(text) - len(text.lstrip())])
    size = utf16.length(bare)
    moved = [clipped(one, lead, size) for one in entities]
    return bare, [one for one in moved if one["length"] > 0]


def clipped(one: Json, lead: int, size: int) -> Json:
    begin = max(0, one["offset"] - lead)
    end = min(size, one["offset"] + one["length"] - lead)
    return one | {"offset": begin, "length": end - begin}


def with_found(given: list[Json], found: list[Json]) -> list[Json]:
    """The given entities and those found ones that lie outside links and code."""
    if not given:
        return found
    closed = [
        range(one["offset"], one["offset"] + one["length"])
        for one in given
        if one["type"] in ("text_link", "text_mention", "code", "pre", "url", "custom_emoji")
    ]
    free = [one for one in found if not any(one["offset"] in span for span in closed)]
    return sorted(given + free, key=lambda one: (one["offset"], -one["length"]))
