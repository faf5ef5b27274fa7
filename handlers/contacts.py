"""Shared contacts: a Telegram contact, or a vCard file, becomes clients."""

from datetime import date

import vobject
from telegram import Update

from cards.card import Card
from crm.wishes import CreateClient
from handlers.carrying import carry
from handlers.context import Context
from handlers.desk import Desk
from handlers.pending import from_message
from handlers.sentences import on_sentence
from phrases import read_phone
from storage.tables import Job

VCARD = ("text/vcard", "text/x-vcard", "text/directory")
NO_YEAR = "1604"
"""How iPhones write a birthday without a year."""
LARGEST = 1024 * 1024
MOST_CARDS = 50
"""Made in one transaction, while others wait: a large address book is an import, not a contact."""


async def on_contact(update: Update, context: Context) -> None:
    """A contact of the phone's address book."""
    message, desk = update.message, context.desk
    if message is None or message.contact is None:
        return
    contact = message.contact
    name = " ".join(part for part in (contact.first_name, contact.last_name) if part)
    phone = phone_of(contact.phone_number, desk.workspace.country)
    known = clients_in(contact.vcard, desk.workspace.country) if contact.vcard else []
    wishes = known or [CreateClient(name=name, phone=phone)]
    await carry(desk, from_message(desk, message.message_id, name).wanting(*wishes))


def phone_of(number: str, country: str) -> str | None:
    """E.164, whether the phone kept the number with or without a plus, in the national way or not."""
    return read_phone(number, country) or read_phone(f"+{number.lstrip('+')}", country)


async def on_document(update: Update, context: Context) -> None:
    """A file: one of contacts is fetched after the commit, for that needs the network; of others the words are read."""
    message, desk = update.message, context.desk
    if message is None or message.document is None:
        return
    document = message.document
    named = (document.file_name or "").lower().endswith((".vcf", ".vcard"))
    if not (named or document.mime_type in VCARD) or (document.file_size or 0) > LARGEST:
        await (on_sentence(update, context) if message.caption else desk.say(Card(desk.voice("file-unknown"))))
        return
    await desk.ask_job("vcard", {"file_id": document.file_id}, message.message_id)
    await desk.say(Card(desk.voice("vcard-reading")), reply_to=message.message_id)


async def on_vcard_fetched(content: bytes, job: Job, desk: Desk) -> None:
    """The file has come: those who are known already are named, the others are made."""
    wishes = clients_in(content.decode("utf-8", errors="replace"), desk.workspace.country)
    if len(wishes) > MOST_CARDS:
        said = desk.voice("vcard-too-many", count=len(wishes), most=MOST_CARDS)
        await desk.say(Card(said), reply_to=job.message_id)
        return
    if not wishes:
        await desk.say(Card(desk.voice("vcard-broken")), reply_to=job.message_id)
        return
    pending = from_message(desk, job.message_id or 0, "")
    if await desk.book.changes.made(pending.source):
        return
    await carry(desk, pending.wanting(*wishes))


def clients_in(text: str, country: str) -> list[CreateClient]:
    """The people of a vCard file; what cannot be read is left out."""
    try:
        cards = list(vobject.readComponents(text, ignoreUnreadable=True))
    except (vobject.base.ParseError, UnicodeError, ValueError):
        return []
    return [wish for card in cards if (wish := _client(card, country)) is not None]


def _client(card: vobject.base.Component, country: str) -> CreateClient | None:
    company = _company(card)
    name = _value(card, "fn") or _parts_of_name(card) or company
    if not name:
        return None
    phone = _value(card, "tel")
    return CreateClient(
        name=name[:200],
        company=company if company != name else None,
        phone=read_phone(phone, country) if phone else None,
        email=_value(card, "email"),
        birthday=_birthday(_value(card, "bday")),
    )


def _value(card: vobject.base.Component, field: str) -> str | None:
    found = getattr(card, field, None)
    return str(found.value).strip() or None if found is not None else None


def _parts_of_name(card: vobject.base.Component) -> str | None:
    """Version 2.1 of the format, which older phones write, asks only for the parts: family name, given, patronymic."""
    found = getattr(card, "n", None)
    parts = [found.value.given, found.value.additional, found.value.family] if found is not None else []
    return " ".join(part for part in parts if isinstance(part, str) and part.strip()).strip() or None


def _company(card: vobject.base.Component) -> str | None:
    found = getattr(card, "org", None)
    parts = found.value if found is not None and isinstance(found.value, list) else []
    return " ".join(part for part in parts if part).strip() or None


def _birthday(written: str | None) -> str | None:
    """From `1988-03-12`, `19880312` or `--0312` (RFC 6350, 6.2.5)."""
    digits = "".join(letter for letter in (written or "") if letter.isdigit())
    if len(digits) >= 8 and digits[:4] == NO_YEAR:
        digits, written = digits[4:8], "--"
    if written and written.startswith("--") and len(digits) == 4:
        return _day(f"2000{digits}", f"--{digits[:2]}-{digits[2:]}")
    return _day(digits[:8], f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}") if len(digits) >= 8 else None


def _day(digits: str, shown: str) -> str | None:
    """The birthday, when there is such a day."""
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
    return shown
