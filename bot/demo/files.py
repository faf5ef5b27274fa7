"""Files that people and bots have sent, kept in memory."""

import secrets
from dataclasses import dataclass
from itertools import count

IMAGES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"RIFF")


@dataclass(frozen=True, slots=True)
class Upload:
    """What came with a request."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as the server keeps it; `path` is what getFile gives."""

    id: str
    unique_id: str
    path: str
    name: str
    content_type: str
    content: bytes

    def as_json(self) -> dict[str, object]:
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.content)}


class FileStore:
    """All files of a world, by id and by path."""

    def __init__(self) -> None:
        self.by_id: dict[str, StoredFile] = {}
        self.by_path: dict[str, StoredFile] = {}
        self._numbers = count()

    def add(self, folder: str, upload: Upload) -> StoredFile:
        """Keep an upload below `folder` (documents, photos, voice …)."""
        number = next(self._numbers)
        ending = f".{upload.name.rpartition('.')[2]}" if "." in upload.name else ""
        stored = StoredFile(
            id=f"BQAC{secrets.token_urlsafe(24)}",
            unique_id=f"AgAD{secrets.token_urlsafe(8)}",
            path=f"{folder}/file_{number}{ending}",
            name=upload.name,
            content_type=upload.content_type,
            content=upload.content,
        )
        self.by_id[stored.id] = self.by_path[stored.path] = stored
        return stored


def is_image(content: bytes) -> bool:
    """Whether Telegram would take it as a photo, by its first bytes."""
    return content.startswith(IMAGES)


def image_size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG in pixels; a usual size for other kinds."""
    if content.startswith(IMAGES[0]) and len(content) >= 24:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    return 800, 600
