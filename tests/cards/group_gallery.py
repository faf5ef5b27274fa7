"""Cards of a company's groups, leads and summaries, hung with their titles."""

from collections.abc import Iterator

from cards import groups
from cards.card import Card
from cards.clients import Dossier, client_card
from cards.voice import Voice
from crm.groups import NEWS
from storage.tables import GroupChat
from tests.cards.cast import MARIA, NOW, POINTS, event, workspace

GROUP = GroupChat(
    id=1,
    workspace_id=1,
    chat_id=-100,
    title="Отдел",
    wants=list(NEWS[:3]),
    thread_id=7,
    connected_by=1,
    connected_at=NOW,
)


def cards_in_groups(voice: Voice) -> Iterator[tuple[str, Card]]:
    company = workspace()
    company.group_shows = "words"
    yield "a group", groups.group_card(GROUP, company, voice)
    yield "a group offered", groups.group_offered("Свет & точка", voice)
    yield "a group nobody connected", groups.group_unknown(voice)
    yield "a group left", groups.group_left(voice)
    yield "help in a group", groups.group_help("pomni_bot", voice)
    yield "what is private", groups.in_private("pomni_bot", voice)
    yield "how to connect a group", groups.add_to_group("pomni_bot", voice)
    told = event(text="просит набрать +7 912 345-67-89 или maria@romashka.ru после 1 234 567 ₽")
    known = Dossier(MARIA, points=POINTS, events=[told])
    shown = client_card(groups.discreet(known, company), voice)
    yield "a client in a group", groups.for_group(shown, company)
    for key in ("group-not-yours", "group-taken"):
        yield f"said: {key}", Card(voice(key))
