"""Cards of erasure: what would go, that it is for good, how it goes, what stays all the same."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup

from cards.card import Button, Card, rows
from cards.clients import found, named, told_apart
from cards.presses import press
from cards.voice import Voice
from storage.tables import Client
from storage.tables.erasure import Weight

STEPS = ("ask", "file", "sure", "yes", "no")


def asks_to_erase(client: Client, weight: Weight, voice: Voice) -> Card:
    """What would go, and the way to have it as a file before."""
    lines = [voice("erase-ask", name=named(client)), _weight(weight, voice), voice("erase-for-good")]
    return Card(
        "\n".join(lines),
        (
            (_button("file", client, voice),),
            (_button("sure", client, voice),),
            (_button("no", client, voice),),
        ),
    )


def asks_whether_sure(client: Client, voice: Voice) -> Card:
    """The second question, with the one button that does it."""
    text = voice("erase-sure", name=named(client))
    return Card(text, ((_button("yes", client, voice),), (_button("no", client, voice),)))


def _button(step: str, client: Client, voice: Voice) -> Button:
    return Button(voice(f"erase-button-{step}"), press("er", client.id, step))


def _weight(weight: Weight, voice: Voice) -> str:
    parts = [voice(f"erase-{name}", count=count) for name, count in weight._asdict().items() if count]
    return voice("erase-weight", parts=Markup(", ").join(parts))


def kept(voice: Voice) -> Card:
    return Card(voice("erase-kept"))


def erasing(voice: Voice) -> Card:
    """Under way; without the name from here on."""
    return Card(voice("erase-going"))


def erased(weight: Weight, voice: Voice) -> Card:
    """What is gone, and what could not be reached."""
    return Card("\n".join([voice("erase-done"), _weight(weight, voice), voice("erase-stays")]))


def was_here(voice: Voice) -> Card:
    """In place of a message that showed the client."""
    return Card(voice("erase-was-here"))


def file_of(name: str, content: str, voice: Voice) -> dict[str, object]:
    """The fields of sendDocument, but for the chat; `instead`: what is said when it cannot be delivered."""
    document = {"name": name, "text": content, "instead": file_failed(voice).payload()}
    return {"caption": str(voice("erase-file")), "document": document}


def file_failed(voice: Voice) -> Card:
    return Card(voice("erase-file-failed"))


def asks_whom(query: str, clients: Sequence[Client], limit: int, voice: Voice) -> Card:
    """Several are called so."""
    opens = [Button(label, press("er", one.id, "ask")) for label, one in told_apart(clients, voice)]
    return replace(found(query, clients, limit, voice), buttons=rows(opens, 1))


def nobody(query: str, voice: Voice) -> Card:
    return Card(voice("erase-nobody", query=query))


def refused(voice: Voice) -> Card:
    return Card(voice("erase-not-yours"))
