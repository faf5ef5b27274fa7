"""Reading a request: query, urlencoded form, JSON or multipart, as the Bot API takes them all."""

import json
import re
from typing import Any
from urllib.parse import parse_qsl, unquote

from starlette.requests import Request

from bot.demo.errors import ApiError, bad_request
from bot.demo.files import Upload

Fields = dict[str, Any]
Files = dict[str, Upload]

LARGEST_REQUEST = 51 * 1024 * 1024
BOUNDARY = re.compile(r'boundary="?([^";]+)"?')
NAME = re.compile(r'\bname="((?:[^"\\]|\\.)*)"')
FILE_NAME = re.compile(r'\bfilename="((?:[^"\\]|\\.)*)"')
FILE_NAME_UTF8 = re.compile(r"\bfilename\*=utf-8''(\S+)", re.IGNORECASE)


async def read_form(request: Request) -> tuple[Fields, Files]:
    """Fields and files of a request; ApiError when its body cannot be read."""
    query = request.scope["query_string"]
    fields: Fields = urlencoded(query) if query else {}
    body = await request.body()
    if not body:
        return fields, {}
    if len(body) > LARGEST_REQUEST:
        raise ApiError(413, "Request Entity Too Large")
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        more, files = multipart(body, kind)
        return fields | more, files
    if kind.startswith("application/json"):
        return fields | json_object(body), {}
    return fields | urlencoded(body), {}


def urlencoded(body: bytes) -> Fields:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict"))
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def json_object(body: bytes) -> Fields:
    try:
        found = json.loads(body)
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(found, dict):
        raise bad_request("can't parse JSON object")
    return found


def multipart(body: bytes, kind: str) -> tuple[Fields, Files]:
    boundary = BOUNDARY.search(kind)
    if not boundary:
        raise bad_request("boundary not found in the content type")
    fields: Fields = {}
    files: Files = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary[1].encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        put_part(head.decode("utf-8", "replace"), content, fields, files)
    return fields, files


def put_part(head: str, content: bytes, fields: Fields, files: Files) -> None:
    name = NAME.search(head)
    if not name:
        return
    file_name = name_of_file(head)
    if file_name is None:
        fields[name[1]] = content.decode("utf-8", "replace")
    else:
        kind = re.search(r"content-type:\s*(\S+)", head, re.IGNORECASE)
        files[name[1]] = Upload(file_name, kind[1] if kind else "application/octet-stream", content)


def name_of_file(head: str) -> str | None:
    if match := FILE_NAME_UTF8.search(head):
        return unquote(match[1])
    match = FILE_NAME.search(head)
    return unquote(match[1]) if match else None
