"""Cards of the company's own texts to clients."""

from cards.card import Button, Card
from cards.letters import said
from cards.presses import press
from cards.undo import undo_button
from cards.voice import Voice
from storage.tables import Change

PLACES = {
    "return_visit": ("name", "elapsed", "service", "usual"),
    "no_show": ("name", "missed"),
    "birthday": ("name",),
    "anniversary": ("name", "years"),
}
"""What may stand open in which text."""


def template_card(kind: str, own_text: str | None, language: str, question_id: int, voice: Voice) -> Card:
    """The text as it is now, and what may stand in it."""
    places = ", ".join(f"[{said(language, f'place-{place}')}]" for place in PLACES[kind])
    own = (Button(voice("template-own"), press("q", question_id, "own")),) if own_text else ()
    shown = voice(
        "template-title",
        kind=voice(f"template-button-{kind}"),
        text=own_text or said(language, f"text-{kind}"),
        tongue=voice(f"language-{language}"),
        places=places,
    )
    return Card(shown, (own, (Button(voice("ask-cancel"), press("q", question_id, "no")),)))


def template_kept(change: Change, shown: str, voice: Voice) -> Card:
    """The new text as a client would get it."""
    return Card(voice("template-saved", text=shown), ((undo_button(change.id, voice),),))


def template_forgotten(change: Change, voice: Voice) -> Card:
    return Card(voice("template-reset"), ((undo_button(change.id, voice),),))
