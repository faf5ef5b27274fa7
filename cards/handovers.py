"""Cards of hand-overs: to whom, what goes with it, how far it has come, what was done."""

from collections.abc import Sequence

from cards.card import Button, Card, rows
from cards.clients import named, told_apart
from cards.fitting import shorten
from cards.presses import press
from cards.undo import undo_button
from cards.voice import Voice
from crm.handovers import HandingOver
from names.address import bend
from names.forms import Case
from storage.tables import Client, Member
from storage.tables.handover import Weight

MOST_NAMED = 5
MOST_BUTTONS = 30
SLAVIC = ("ru", "uk")


def in_case(member: Member, case: Case, voice: Voice) -> str:
    """«Олегу», where the language bends names."""
    return bend(member.name, case, voice.language) if voice.language in SLAVIC else member.name


def asks_to_whom(colleagues: Sequence[Member], question_id: int, voice: Voice) -> Card:
    """Who is to have it; `t` before the number tells the answer from the others."""
    if not colleagues:
        return Card(voice("handover-nobody"))
    return _asks(voice("handover-to-whom"), "t", [(one.name, one.id) for one in colleagues], question_id, voice)


def asks_whose(colleagues: Sequence[Member], question_id: int, voice: Voice) -> Card:
    return _asks(voice("handover-whose"), "w", [(one.name, one.id) for one in colleagues], question_id, voice)


def asks_which(name: str, clients: Sequence[Client], question_id: int, voice: Voice) -> Card:
    """Several clients are called so."""
    choices = [(label, client.id) for label, client in told_apart(clients, voice)]
    return _asks(voice("ask-which-client", name=name), "c", choices, question_id, voice)


def _asks(text: str, kind: str, choices: Sequence[tuple[str, int]], question_id: int, voice: Voice) -> Card:
    buttons = [Button(label, press("q", question_id, f"{kind}{number}")) for label, number in choices[:MOST_BUTTONS]]
    return Card(text, (*rows(buttons, 1), (_cancel(question_id, voice),)))


def _cancel(question_id: int, voice: Voice) -> Button:
    return Button(voice("ask-cancel"), press("q", question_id, "no"))


def asks_to_hand_over(
    to: Member, whose: Member | None, clients: Sequence[Client], weight: Weight, question_id: int, voice: Voice
) -> Card:
    """What goes with it is said before."""
    if whose is not None:
        text = voice("handover-ask-all", to=in_case(to, Case.DATIVE, voice), whose=in_case(whose, Case.GENITIVE, voice))
    else:
        text = voice("handover-ask-some", to=in_case(to, Case.DATIVE, voice), names=_names(clients, voice))
    yes = Button(voice("handover-yes"), press("q", question_id, "yes"))
    return Card(f"{text}\n{weighed(weight, voice)}\n{voice('handover-keeps')}", ((yes, _cancel(question_id, voice)),))


def _names(clients: Sequence[Client], voice: Voice) -> str:
    shown = ", ".join(named(client) for client in clients[:MOST_NAMED])
    more = len(clients) - MOST_NAMED
    return shorten(shown, 300) + (f" {voice('handover-more', count=more)}" if more > 0 else "")


def weighed(weight: Weight, voice: Voice) -> str:
    visits = f", {voice('handover-visits', count=weight.visits)}" if weight.visits else ""
    return voice("handover-weight", clients=weight.clients, deals=weight.deals, tasks=weight.tasks) + visits


def nothing_to_hand_over(to: Member, voice: Voice) -> Card:
    return Card(voice("handover-nothing", to=in_case(to, Case.GENITIVE, voice)))


def unknown(name: str, voice: Voice) -> Card:
    return Card(voice("handover-unknown", name=name))


def refused(voice: Voice) -> Card:
    return Card(voice("handover-not-yours"))


def going(to: Member, work: HandingOver, voice: Voice) -> Card:
    """How far it has come."""
    text = voice("handover-going", to=in_case(to, Case.DATIVE, voice), done=work.weight.all, all=work.all)
    return Card(text, ((undo_button(work.change, voice),),))


def done(to: Member, work: HandingOver, voice: Voice, *, to_read: int = 0) -> Card:
    """`to_read`: of how many clients whoever took them for themselves is to be told."""
    text = voice("handover-done", to=in_case(to, Case.DATIVE, voice))
    read = (Button(voice("briefing-begin", count=to_read), press("bf", work.change)),) if to_read else ()
    return Card(f"{text}\n{weighed(work.weight, voice)}", (read, (undo_button(work.change, voice),)))


def going_back(work: HandingOver, voice: Voice) -> Card:
    return Card(voice("handover-going-back", done=work.weight.all))


def back(work: HandingOver, voice: Voice) -> Card:
    """It was given back, all but what somebody gave on since."""
    left = f"\n{voice('handover-left', count=work.left)}" if work.left else ""
    return Card(f"{voice('handover-back')}\n{weighed(work.weight, voice)}{left}")


def yours_now(giver: Member, work: HandingOver, voice: Voice, *, others: bool) -> Card:
    """The first words to whoever looks after them from now on; `others`: there is a list to be looked through."""
    button = Button(voice("briefing-others"), press("bo", work.change))
    text = f"{voice('handover-yours', giver=giver.name)}\n{weighed(work.weight, voice)}"
    return Card(text, ((button,),) if others else ())


def yours_no_more(work: HandingOver, voice: Voice) -> Card:
    return Card(f"{voice('handover-yours-no-more')}\n{weighed(work.weight, voice)}")


def given_away(giver: Member, to: Member, clients: Sequence[Client], voice: Voice) -> Card:
    """To whoever looked after them; no clients: all of theirs."""
    what = voice("handover-some", names=_names(clients, voice)) if clients else voice("handover-everything")
    if giver.id == to.id:
        return Card(voice("handover-taken", giver=giver.name, what=what))
    return Card(voice("handover-given-away", giver=giver.name, to=in_case(to, Case.DATIVE, voice), what=what))


def yours_again(voice: Voice) -> Card:
    return Card(voice("handover-yours-again"))
