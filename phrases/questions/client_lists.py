"""«список клиентов», «вип клиенты», «кому я давно не звонил»: many clients are asked for, and none by name."""

from crm.wishes import ShowReport
from phrases.questions.asked import words
from phrases.scene import Scene
from phrases.thread import Thread
from phrases.words.tokens import Kind


def ask_clients(scene: Scene, thread: Thread) -> bool:
    """A question of which every word is one of asking for a list of clients."""
    if scene.people or scene.sums or thread.about:
        return False
    said = frozenset(token.word for token in scene.tokens if token.kind is not Kind.MARK)
    name = _list_of(said)
    if name is not None:
        thread.add(0, ShowReport(name=name), "a list of clients is asked for")
    return name is not None


def _list_of(said: frozenset[str]) -> str | None:
    if not said & words("whom") and not said & words("clients") and not said & words("vip"):
        return None
    talk = words("whom") | words("long") | words("nobody") | words("talked") | words("talk_aside")
    if said <= talk and all(said & words(part) for part in ("whom", "long", "nobody", "talked")):
        return "no_visit"
    known = words("clients") | words("vip") | words("lists") | words("own") | words("list_aside")
    if not said <= known or not said & (words("clients") | words("vip")):
        return None
    if said & words("vip"):
        return "vip"
    if said & {"client", "customer"} and not said & words("lists"):
        return None
    return "own_clients" if said & words("own") else "clients"
