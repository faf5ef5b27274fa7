"""Cards of enquiries: what a colleague asks."""

from cards.card import Button, Card
from cards.deals import open_client
from cards.presses import press
from cards.voice import Voice
from storage.tables import Client


def asked(asker: str, text: str, client: Client | None, question_id: int, voice: Voice) -> Card:
    """Answered by a reply, or by whatever is written behind the button."""
    reply = (Button(voice("enquiry-button-reply"), press("q", question_id, "reply")),)
    opener = (open_client(client, voice),) if client is not None else ()
    return Card(voice("enquiry-asked", asker=asker, text=voice.words(text)), (reply, opener))
