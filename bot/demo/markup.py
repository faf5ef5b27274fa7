"""HTML parse mode: the text and entities it stands for, or Telegram's own complaint.

The grammar and the wording of errors follow parse_html of tdlib/td, which the real server runs.
"""

import html
import re
from dataclasses import dataclass
from typing import Any

from bot.demo import utf16
from bot.demo.errors import ApiError, bad_request

Json = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}

PIECE = re.compile(r"[^<&]+|&(?:#\d+|#[xX][0-9a-fA-F]+|lt|gt|amp|quot);?|[<&]")
TAG = re.compile(r"<(/?)([^\s>]*)\s*")
ATTRIBUTE_NAME = re.compile(r"([^\s=>]*)\s*")
ATTRIBUTE_VALUE = re.compile(r"""=\s*("[^"]*"?|'[^']*'?|[A-Za-z0-9.-]*)""")
LINK = re.compile(r"(?:(?:https?|tg|ton|tonsite)://)?[^\s/.]+(?:\.[^\s/.]+)*(?:[/?#]\S*)?$", re.IGNORECASE)


@dataclass(slots=True)
class OpenTag:
    """A start tag whose end has not come yet; `offset` in UTF-16 units, `piece` in pieces of text."""

    name: str
    attributes: dict[str, str]
    offset: int
    piece: int


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Text and entities of `source`; ApiError 400 "can't parse entities: …" when it is malformed."""
    return Parser(source).run()


class Parser:
    """One pass over one text."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[OpenTag] = []
        self.entities: list[Json] = []

    def run(self) -> tuple[str, list[Json]]:
        while match := PIECE.match(self.source, self.at):
            if match[0] == "<":
                self._tag()
            else:
                self.at = match.end()
                self._text(match[0])
        if self.open:
            raise complaint(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.pieces), self.entities

    def _text(self, piece: str) -> None:
        if piece[0] == "&" and len(piece) > 1:
            piece = html.unescape(piece if piece[-1] == ";" else piece + ";")
        self.pieces.append(piece)
        self.offset += utf16.length(piece)

    def _tag(self) -> None:
        begin, match = self.at, TAG.match(self.source, self.at)
        assert match, "called at a <"  # noqa: S101 - the pattern matches every "<"
        self.at = match.end()
        if match[1]:
            self._end_tag(match[2].lower(), begin)
        else:
            self._start_tag(match[2].lower(), begin)

    def _start_tag(self, name: str, begin: int) -> None:
        if self.at >= len(self.source):
            raise self._complaint("Unclosed start tag", begin)
        if name not in KINDS:
            raise self._complaint(f'Unsupported start tag "{name}"', begin)
        attributes = self._attributes(name, begin)
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._complaint('Tag "span" must have class "tg-spoiler"', begin)
        self.open.append(OpenTag(name, attributes, self.offset, len(self.pieces)))

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        found: dict[str, str] = {}
        while not self.source.startswith(">", self.at):
            name = self._take(ATTRIBUTE_NAME)[1]
            if not name:
                raise self._complaint(f'Empty attribute name in the tag "{tag}"', begin)
            if tag == "blockquote" and name == "expandable" and not self.source.startswith("=", self.at):
                found[name] = ""
            else:
                found[name] = self._attribute_value(tag, begin)
            if self.at >= len(self.source):
                raise self._complaint("Unclosed start tag", begin)
        self.at += 1
        return found

    def _attribute_value(self, tag: str, begin: int) -> str:
        if not self.source.startswith("=", self.at):
            text = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
            raise self._complaint(text, begin)
        match = self._take(ATTRIBUTE_VALUE)
        value = match[1]
        if value[:1] in ('"', "'"):
            self._skip_space()
            return html.unescape(value[1:-1] if value[-1] == value[0] else value[1:])
        if self.at < len(self.source) and not re.match(r"[\s>]", self.source[self.at]):
            raise self._complaint("Unexpected end of name token", match.start(1))
        self._skip_space()
        return value.lower()

    def _end_tag(self, name: str, begin: int) -> None:
        if not self.open:
            raise self._complaint("Unexpected end tag", begin)
        if not self.source.startswith(">", self.at):
            raise self._complaint("Unclosed end tag", begin)
        self.at += 1
        tag = self.open.pop()
        if name and name != tag.name:
            at = self._byte(begin)
            raise complaint(f'Unmatched end tag at byte offset {at}, expected "</{tag.name}>", found "</{name}>"')
        if self.offset > tag.offset:
            self._close(tag)

    def _close(self, tag: OpenTag) -> None:
        entity = {"type": KINDS[tag.name], "offset": tag.offset, "length": self.offset - tag.offset}
        details = self._details(tag, entity)
        if details is not None:
            self.entities.append(entity | details)

    def _details(self, tag: OpenTag, entity: Json) -> Json | None:
        """What a kind has beside its place; None when the tag leaves no entity of its own."""
        match tag.name:
            case "a":
                return link(tag.attributes.get("href") or "".join(self.pieces[tag.piece :]))
            case "tg-emoji":
                return custom_emoji(tag.attributes.get("emoji-id", ""))
            case "tg-time":
                return date_time(tag.attributes)
            case "blockquote" if "expandable" in tag.attributes:
                entity["type"] = "expandable_blockquote"
            case "pre":
                return self._language_inside(entity)
            case "code" if tag.attributes.get("class", "").startswith("language-"):
                return {"language": tag.attributes["class"].removeprefix("language-")}
        return {}

    def _language_inside(self, pre: Json) -> Json:
        """A pre around one code of the same length is one block in that code's language."""
        code = {"type": "code", "offset": pre["offset"], "length": pre["length"]}
        last = self.entities[-1] if self.entities else {}
        if "language" not in last or last != code | {"language": last["language"]}:
            return {}
        return {"language": self.entities.pop()["language"]}

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self.source, self.at)
        assert match, "matches also nothing"  # noqa: S101 - each pattern here can be empty
        self.at = match.end()
        return match

    def _skip_space(self) -> None:
        while self.source[self.at : self.at + 1].isspace():
            self.at += 1

    def _byte(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _complaint(self, text: str, at: int) -> ApiError:
        return complaint(f"{text} at byte offset {self._byte(at)}")


def complaint(text: str) -> ApiError:
    return bad_request(f"can't parse entities: {text}")


def link(address: str) -> Json | None:
    """The link as Telegram keeps it; None when it is no link: then only the text stays."""
    address = address.strip()
    if not LINK.match(address) or ("://" not in address and "." not in address):
        return None
    if "://" not in address:
        address = f"http://{address}"
    return {"url": address if "/" in address.split("://")[1] or address.startswith("tg") else f"{address}/"}


def custom_emoji(emoji_id: str) -> Json:
    if not emoji_id.isdecimal() or not int(emoji_id):
        raise complaint("Invalid custom emoji identifier specified")
    return {"custom_emoji_id": emoji_id}


def date_time(attributes: dict[str, str]) -> Json:
    """A moment shown in each reader's own zone (`<tg-time unix="…" format="…">`)."""
    if not attributes.get("unix", "").isdecimal():
        raise complaint("Invalid date specified")
    details: Json = {"unix_time": int(attributes["unix"])}
    return details | ({"date_time_format": attributes["format"]} if "format" in attributes else {})
