"""«какой телефон у Громова», «на какой стадии Громов», «когда я звонил ему последний раз»: one thing of one client."""

from functools import cache

from crm.wishes import Channel, Mention, TellFact
from phrases.clauses.clause import Clause
from phrases.clauses.people import mention_of
from phrases.questions.asked import table, words
from phrases.questions.work import speaker, whom
from phrases.scene import Scene, places
from phrases.thread import Thread
from phrases.words.tokens import Kind

LONGEST, SHORT = 10, 3
"""Words of such a question, and of one that is a client's name and a detail's («Гусева телефон»)."""
DETAILS = {"phone", "email", "birthday"}
IN_PERSON = (Channel.MEETING, Channel.VISIT)
WRITTEN = (Channel.MESSAGE, Channel.EMAIL)
CHANNELS = {"call": (Channel.CALL,), "meeting": IN_PERSON, "visit": IN_PERSON, "message": WRITTEN, "email": WRITTEN}
"""By what was done; whoever was met may have been visited, and who was written to, by mail."""
BY_ITSELF = {"phone", "email", "birthday", "stage", "amount", "next"}
"""What may be asked for by its name and the client's alone."""


def ask_fact(scene: Scene, thread: Thread) -> bool:
    """A question of which every word asks for one thing, or is the client's name."""
    if scene.vocabulary.isdisjoint(_openings()):
        return False
    said = [token.word for token in scene.tokens if token.kind is not Kind.MARK]
    if len(said) > LONGEST:
        return False
    if scene.sums or _has_contact(scene):
        return False
    return _ask_last(scene, thread) or _ask_thing(scene, thread, said)


@cache
def _openings() -> frozenset[str]:
    return words("facts") | words("last_said") | words("when")


def _ask_thing(scene: Scene, thread: Thread, said: list[str]) -> bool:
    fact = _fact(frozenset(said))
    client, named = _client(scene, thread, frozenset())
    if fact is None or client is None or not _is_asked(scene, thread, said, fact):
        return False
    known = frozenset([*table("facts").get(fact, []), *table("fact_things").get(fact, [])]) | words("fact_aside")
    known |= words("fact_sends") if fact in DETAILS else frozenset()
    return _told(scene, thread, TellFact(client=client, fact=fact), named, known | words("ends"))


def _fact(said: frozenset[str]) -> str | None:
    """The first that is named; of a contract it is asked until when it lasts, of a contact that is planned, when."""
    found = (name for name, forms in table("facts").items() if not said.isdisjoint(forms))
    name = next((one for one in found if one != "contract" or said & words("ends")), None)
    planned = said & words("when") and said & words("contact_things") and not said & words("contact_deeds")
    return "next" if name is None and planned else name


def _is_asked(scene: Scene, thread: Thread, said: list[str], fact: str) -> bool:
    """By a word of asking, a sign, in reply to a client's card; «телефон Громова» and "Smith's phone" as well."""
    if sends := [place for place, token in enumerate(scene.tokens) if token.word in words("fact_sends")]:
        return fact in DETAILS and _is_for_me(scene, sends[0], fact)
    if said[0] in words("fact_orders") and any(one.start == 1 and not _possesses(scene, 2) for one in scene.people):
        return False
    if said[0] in words("fact_asks") or scene.tokens[-1].text == "?" or thread.about is not None:
        return True
    if fact in DETAILS and len(said) <= SHORT and scene.people and scene.people[0].start == 0:
        return True
    return fact in BY_ITSELF and (_possesses(scene, 1) or (said[0] in words("facts") and not said[0].isascii()))


def _is_for_me(scene: Scene, sends: int, fact: str) -> bool:
    """«Гусевой скинь мне номер», «дай номер Гусевой»; «дай Гусевой номер» may be for her."""
    named = [one.start for one in scene.people]
    asked = scene.tokens[sends].word in words("fact_orders")
    behind = asked and any(scene.tokens[start - 1].word in table("facts")[fact] for start in named if start)
    return behind or not scene.vocabulary.isdisjoint(words("to_me")) or bool(named and named[0] < sends)


def _possesses(scene: Scene, end: int) -> bool:
    return any(token.word.endswith("'s") for token in scene.tokens[:end])


def _ask_last(scene: Scene, thread: Thread) -> bool:
    """When somebody was in touch with the client last, in some way or any; «звонил не» asks for something else."""
    said = scene.vocabulary
    asks = words("last_said") | words("when")
    if not said & asks or (scene.tokens[0].word not in asks | words("fact_asks") and scene.tokens[-1].text != "?"):
        return False
    kind = _kind(said)
    if kind is None:
        return False
    whose = whom(scene, thread.frame.colleagues)
    client, named = _client(scene, thread, whose.places)
    if client is None or not whose.known:
        return False
    doer = whose.mention or speaker(said, thread.frame.colleagues)
    wish = TellFact(client=client, fact="last", channels=CHANNELS.get(kind, ()), whose=doer)
    known = words("contact_deeds") | words("contact_things") | words("last_said") | words("times")
    known |= words("contact_aside") | words("when")
    return _told(scene, thread, wish, named | whose.places, known)


def _kind(said: frozenset[str]) -> str | None:
    """What is named before what is done: «когда был последний звонок»; a thing alone may be one that is planned."""
    for section in ("contact_things", "contact_deeds"):
        if section == "contact_things" and not said & words("last_said"):
            continue
        for kind, forms in table(section).items():
            if not said.isdisjoint(forms):
                return kind
    return None


def _client(scene: Scene, thread: Thread, others: frozenset[int]) -> tuple[Mention | None, frozenset[int]]:
    """The only one named; else whom a card replied to is about, or whom «у него», «там» means."""
    named = [one for one in scene.people if not places([one]) <= others]
    if any(not places([one]) <= others for one in scene.strangers):
        return None, frozenset()
    if named:
        clause = Clause(scene, 0, len(scene.tokens))
        meant = {mention.ids: mention for mention in (mention_of(clause, one, None) for one in named)}
        return (next(iter(meant.values())) if len(meant) == 1 else None), places(named)
    spoken_of = any(token.word in words("there") for token in scene.tokens)
    return thread.about or (Mention() if spoken_of else None), frozenset()


def _told(scene: Scene, thread: Thread, wish: TellFact, named: frozenset[int], known: frozenset[str]) -> bool:
    rest = (token for place, token in enumerate(scene.tokens) if place not in named)
    if not all(token.kind is Kind.MARK or token.word in known for token in rest):
        return False
    thread.add(0, wish, f"the {wish.fact} of a client is asked")
    return True


def _has_contact(scene: Scene) -> bool:
    return bool(scene.contact(Kind.PHONE) or scene.contact(Kind.EMAIL))
