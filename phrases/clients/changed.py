"""What has changed about a client: «новый номер Ильи …», «теперь в компании Вектор»."""

from crm.wishes import ChangeClient, Mention
from names.forms import Part
from phrases.clauses.clause import Clause
from phrases.clients.birthdays import birthday_in
from phrases.clients.contact_persons import (
    PersonSaid,
    born_said,
    named_by_role,
    person_of_him,
    person_said,
    relative_said,
)
from phrases.clients.establishments import establishment_at
from phrases.clients.naming import (
    IN_COMPANY,
    as_named,
    company_words_at,
    from_legal_form,
    shows_company,
)
from phrases.clients.new_places import is_kind_of_place
from phrases.clients.newcomers import doubt_unread
from phrases.clients.renaming import new_name
from phrases.entities.contacts import unread_number
from phrases.lexicon.heads import Mood
from phrases.thread import Thread
from phrases.words.dictionaries import in_dictionary
from phrases.words.small_words import small_words
from phrases.words.tokens import Kind, word_at

AT_COMPANY = small_words("newcomers", "at_company")
SHORT_OF_PLACE = 3
"""Letters of «мск», «спб»."""


def change_client(clause: Clause, thread: Thread) -> bool:
    """«новый номер Ильи …», «у Гусевой др 7 мая», «Хасанов теперь в компании Вектор»."""
    scene = clause.scene
    phone, email = (
        scene.contact(Kind.PHONE, clause.start, clause.end),
        scene.contact(Kind.EMAIL, clause.start, clause.end),
    )
    birthday = birthday_in(scene, clause.start)[0] if clause.has("birthday") else None
    company, name = _new_company(clause), new_name(clause)
    unread = unread_number(scene, clause.start, clause.end, asked=True) if clause.has("phone") else None
    if not any((phone, email, birthday, company, name, unread)) or (
        thread.last and thread.last.new and not clause.people
    ):
        return False
    contacted = clause.first("call", "write", "send", "meet", "visit", moods=(Mood.PAST, Mood.PLAN))
    if contacted is not None and not clause.has("change", "new"):
        return False
    of_him = person_of_him(clause)
    of_somebody = (phone or email or birthday) and not company
    person = of_him or (_person_told(clause, born=birthday is not None) if of_somebody else None)
    change = {
        "phone": phone and phone.value,
        "email": email and email.value,
        "birthday": birthday,
        "company": company,
        "name": name,
        "person": person.name if person else None,
        "position": person.position if person else None,
        "unread": unread,
    }
    doubt_unread(unread, thread)
    if person is not None and not person.sure:
        thread.doubt("whose phone, e-mail or birthday is it?")
    if _may_be_somebody_new(clause):
        thread.doubt("a new place is told of, perhaps not the client named")
    if of_him is None and _may_be_a_namesake(clause, thread):
        thread.doubt("only a given name is said, beside another client")
    named = () if of_him else thread.whom(clause, clause.heads[0] if clause.heads else None)
    whose = named or thread.carried(clause) or (Mention(),)
    for client in whose[:1] if person is not None and person.sure else whose:
        of_person = {"person": client.name} if client.person is not None and (phone or email or birthday) else {}
        _add_change(clause.start, ChangeClient(client=client, **change | of_person), thread)
    return True


def _may_be_somebody_new(clause: Clause) -> bool:
    """«новая аптека ромашка плюс 8 923 …», where Ромашка is a client."""
    new = clause.first("new", moods=(Mood.THING,))
    return new is not None and new.start == clause.start and is_kind_of_place(clause.scene, new.end)


def _add_change(place: int, change: ChangeClient, thread: Thread) -> None:
    """«новый телефон …, днюха 3 ноября»: what goes on about the same client is one change."""
    last = thread.wishes[-1][1] if thread.wishes else None
    told = change.model_dump(exclude_none=True, exclude={"client"})
    goes_on = isinstance(last, ChangeClient) and last.client.ids == change.client.ids and not last.person
    if goes_on and last is not None and not told.keys() & {"person", *last.model_dump(exclude_none=True)} - {"kind"}:
        thread.put(len(thread.wishes) - 1, last.model_copy(update=told))
    else:
        thread.add(place, change, "something about a client has changed")


def _may_be_a_namesake(clause: Clause, thread: Thread) -> bool:
    """«встретил Громова, познакомил с партнёром Сергеем, +7…»: Sergei may be anybody's."""
    by_given = [all(one.parts <= {Part.GIVEN} for one in said.candidates) for said in clause.people]
    return bool(by_given) and all(by_given) and thread.last is not None


def _person_told(clause: Clause, *, born: bool) -> PersonSaid | None:
    """Whose phone or e-mail it is; a birthday only of somebody who surely is at the client, or of a relative."""
    person = person_said(clause)
    if person is not None and person.sure:
        return person
    return named_by_role(clause) or relative_said(clause) or (born_said(clause) if born else person)


def _new_company(clause: Clause) -> str | None:
    """«теперь в компании Вектор», «перешла в Ромашку», «now works at Acme»."""
    if not clause.has("change"):
        return None
    scene = clause.scene
    place = _place_of_company(clause)
    if place is None:
        return None
    if (found := establishment_at(scene, place)) is not None:
        return found.name
    words, _ = company_words_at(scene, place)
    named = from_legal_form(words)
    inside = word_at(scene.tokens, place - 1) in IN_COMPANY
    return as_named(named, inside)


def _is_unheard_of(clause: Clause, place: int) -> bool:
    """«теперь в фарм плюс, тел …»: a word no dictionary has behind the change, and other details beside it."""
    token = clause.scene.tokens[place]
    changed = any(head.means("change") and head.end == place - 1 for head in clause.heads)
    detailed = clause.has("phone", "mail", "birthday")
    plain = token.kind is Kind.WORD and len(token.word) > SHORT_OF_PLACE and not token.word.isascii()
    return changed and detailed and plain and not in_dictionary(token.word)


def _place_of_company(clause: Clause) -> int | None:
    """Where its name begins: behind «работает в», or where it shows itself by its form («теперь в ООО Свет»)."""
    scene, head = clause.scene, clause.first("company")
    if head is None:
        inside = [
            place for place in range(clause.start + 1, clause.end) if word_at(scene.tokens, place - 1) in AT_COMPANY
        ]
        return next((place for place in inside if shows_company(scene, place) or _is_unheard_of(clause, place)), None)
    place = head.end
    while word_at(scene.tokens, place) in AT_COMPANY:
        place += 1
    return place
