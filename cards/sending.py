"""What a card of a ready text holds to send it with: whom it reaches, the text, a copy of it, the messengers."""

from collections.abc import Sequence
from urllib.parse import quote

from markupsafe import Markup

from cards.card import LONGEST_COPY, Button
from cards.voice import Voice
from storage.tables import Client, ContactPerson, ContactPoint

LONGEST_DRAFT = 1800
"""Bytes of a text inside a link: Telegram takes URLs of about 2,000, and Cyrillic is six bytes a letter there."""


def reached_at(client: Client | ContactPerson, points: Sequence[ContactPoint], voice: Voice) -> list[Markup]:
    """By which phone or name the client, or the contact person, is written to."""
    shown = [point for point in points if point.kind in {"phone", "telegram"}]
    if not shown:
        return [voice("invite-no-points", client=client.name)]
    return [voice(f"invite-{point.kind}", value=point.value) for point in shown]


def ready_text(text: str, voice: Voice) -> Markup:
    """The text to be sent; one that no button can copy is copied by a tap on itself."""
    return voice("invite-text" if len(text) <= LONGEST_COPY else "invite-text-long", text=text)


def sending(points: Sequence[ContactPoint], text: str, voice: Voice) -> tuple[tuple[Button, ...], ...]:
    """To copy it, and to write it in a messenger."""
    copy = (Button(voice("invite-button-copy"), copy=text),) if 0 < len(text) <= LONGEST_COPY else ()
    return copy, tuple(_links(points, text, voice))


def _links(points: Sequence[ContactPoint], text: str, voice: Voice) -> list[Button]:
    """WhatsApp by the phone; Telegram by the name, else by the phone."""
    phone = next((point.value for point in points if point.kind == "phone"), None)
    name = next((point.value for point in points if point.kind == "telegram"), None)
    digits = phone.lstrip("+") if phone else ""
    draft = f"?text={quote(text)}" if len(quote(text)) <= LONGEST_DRAFT else ""
    buttons = []
    if digits:
        buttons.append(Button(voice("invite-button-whatsapp"), url=f"https://wa.me/{digits}{draft}"))
    if name or digits:
        where = name.lstrip("@") if name else f"+{digits}"
        buttons.append(Button(voice("invite-button-telegram"), url=f"https://t.me/{where}{draft}"))
    return buttons
