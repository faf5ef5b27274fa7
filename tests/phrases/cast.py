"""The frame and the clients that the sentences of these tests are read with."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.understand import CaseDirectory
from crm.messages.read import Read
from crm.wishes import Mention, Wish
from phrases import Frame, Intent, Stage, read

MOSCOW = ZoneInfo("Europe/Moscow")
KYIV = ZoneInfo("Europe/Kyiv")
NEW_YORK = ZoneInfo("America/New_York")

STAGES = tuple(
    Stage(id=stage, name=name, other_names=others)
    for stage, name, others in [
        ("new", "Новая", ("Нова", "New")),
        ("negotiation", "Переговоры", ("Переговори", "Negotiation")),
        ("proposal", "КП отправлено", ("КП надіслано", "Proposal")),
        ("contract", "Договор", ("Договір", "Contract")),
        ("won", "Успешно", ("Успішно", "Won")),
        ("lost", "Отказ", ("Відмова", "Lost")),
    ]
)
CLIENTS = CaseDirectory(
    (
        ("ivanov", "Иван Иванов", None),
        ("petrova", "Анна Петрова", "ООО «Ромашка»"),
        ("demchenko", "Илья Демченко", "СтройГарант"),
        ("guseva", "Лариса Гусева", None),
        ("popov", "Сергей Попов", None),
        ("popova", "Ольга Попова", None),
        ("panchuk_m", "Олег Панчук", None),
        ("panchuk_f", "Ірина Панчук", None),
        ("kovalchuk", "Олена Ковальчук", "ТОВ «Агросвіт»"),
        ("smith", "John Smith", "Acme"),
        ("connolly", "Sarah Connolly", "Bluebird Cafe"),
    )
)


def frame(
    moment: str = "2026-06-10T11:20", zone: ZoneInfo = MOSCOW, language: str = "ru", country: str = "RU"
) -> Frame:
    """Wednesday, 10 June 2026, 11:20 in Moscow, unless told otherwise."""
    at = datetime.fromisoformat(moment).replace(tzinfo=zone)
    return Frame(moment=at, zone=zone, country=country, currency="RUB", stages=STAGES, language=language)


async def said(
    text: str, at: Frame | None = None, *, intent: Intent | None = None, about: Mention | None = None
) -> Read:
    """A message read in the usual frame with the usual clients."""
    return await read(text, at or frame(), CLIENTS, intent=intent, about=about)


def short(wish: Wish) -> str:
    """A wish as one line: its kind, whom it is about, and the fields that say most."""
    client = getattr(wish, "client", None)
    whom = "" if client is None else "new" if client.new else "|".join(map(str, client.ids)) or f"?{client.name}"
    return " ".join(part for part in (wish.kind, whom, *_details(wish)) if part)


def _details(wish: Wish) -> list[str]:
    told = wish.model_dump(mode="python", exclude_none=True)
    found = [
        str(told[name]) for name in ("channel", "direction", "stage", "query", "phone", "birthday") if name in told
    ]
    if (amount := getattr(wish, "amount", None)) is not None:
        found.append(f"{amount.amount:.0f} {amount.currency}")
    if (due := getattr(wish, "due_at", None)) is not None:
        found.append(f"{due:%d.%m %H:%M}")
    name = told.get("name") if wish.kind in {"show_report", "create_client", "change_client"} else None
    return [*([name] if name else []), *found]
