"""The cards of a team."""

from collections.abc import Iterator

from cards import team
from cards.card import Card
from cards.voice import Voice
from storage.tables import Invite, Member
from tests.cards.cast import DAY, NOW, OWNER, workspace


def _member(number: int, name: str, role: str = "rep", *, active: bool = True) -> Member:
    return Member(
        id=number, workspace_id=1, telegram_id=number, name=name, role=role, active=active, created_at=NOW - 11 * DAY
    )


IRINA, OLEG = _member(2, "Ирина", "manager"), _member(3, "Олег <Антонов> & Ко")
GONE = _member(4, "Анна", active=False)
INVITE = Invite(id=7, workspace_id=1, code="Zk3_-a", role="rep", created_by=1, expires_at=NOW + 7 * DAY)
TEAM, KEPT = [OWNER, IRINA, OLEG, GONE], team.Portfolio(12, 3)


def cards_of_the_team(voice: Voice) -> Iterator[tuple[str, Card]]:
    company, salon = workspace(), workspace("salon")
    yield "the team as its owner sees it", team.team(OWNER, company, TEAM, [INVITE], voice)
    yield "the team as a rep sees it", team.team(OLEG, company, TEAM, [INVITE], voice)
    yield "the team of a salon", team.team(OWNER, salon, TEAM, [], voice)
    yield "a colleague", team.colleague(OWNER, OLEG, company, KEPT, voice)
    yield "a colleague who is suspended", team.colleague(IRINA, GONE, company, KEPT, voice)
    yield "who is to be removed", team.asks_to_remove(OLEG, KEPT, voice)
    yield "who is to leave", team.asks_to_leave(company, KEPT, voice)
    yield "an invite: as what", team.asks_role(OWNER, salon, voice)
    yield "an invite: for how long", team.asks_days("rep", salon, voice)
    yield "an invite", team.invite_made(INVITE, "pomni_bot", company, voice)
    for why in ("used", "expired", "revoked", "needless", "suspended"):
        yield f"an invite refused: {why}", team.invite_refused(why, voice.language)
    yield "somebody came", team.joined(OLEG, company, voice, "Олег", elsewhere=False)
    yield "somebody came from elsewhere", team.joined(IRINA, salon, voice, "Ирина", elsewhere=True)
    yield "told: somebody came", team.has_joined(OLEG, company, voice)
    yield "told: another role", team.told_of_role(IRINA, company, voice)
    for why in ("suspended", "restored", "removed", "left", "you-left"):
        yield f"told: {why}", team.told_of_end(why, company, voice, OLEG.name)
    yield "told: somebody left clients behind", team.has_left(OLEG, company, KEPT, voice)
    other = company.model_copy(update={"id": 2, "name": "Рога & <Копыта>"})
    yield "several companies", team.companies([company, other], company, voice)
    yield "one company", team.companies([company], company, voice)
    yield "said about another company", team.in_company(Card("👌"), other, voice)
