"""Fetching what people have sent."""

from typing import Any

from bot.demo.calls import Call, method
from bot.demo.errors import bad_request

LARGEST_DOWNLOAD = 20 * 1024 * 1024


@method("getFile", "file_id")
def get_file(call: Call) -> dict[str, Any]:
    file = call.world.files.by_id.get(call.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {**file.as_json(), "file_path": file.path}
