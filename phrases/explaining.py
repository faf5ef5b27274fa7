"""How a message was understood, line by line: for `understand --explain` and for whoever extends the lexicon."""

from collections.abc import Iterator

from crm.wishes import Wish
from phrases.clauses.clause import Clause
from phrases.clauses.cutting import cut
from phrases.directory import Directory
from phrases.frame import Frame
from phrases.lexicon.heads import Head
from phrases.reading import read
from phrases.scene import Scene, Span, look_at
from phrases.text import cleaned


async def explain(text: str, frame: Frame, directory: Directory) -> tuple[str, ...]:
    """Tokens, entities, clauses with their heads, wishes and the reason for each, as lines to print."""
    scene = await look_at(cleaned(text), frame, directory)
    found = await read(text, frame, directory)
    return (
        "tokens   " + " · ".join(token.text for token in scene.tokens),
        *_entities(scene),
        *(line for clause in cut(scene) for line in _clause(clause)),
        *(f"wish     {_wish(wish)}" for wish in found.wishes),
        *(f"reason   {reason}" for reason in found.reasons),
        f"sure     {'yes' if found.sure else 'no: shown as a draft'}",
    )


def _entities(scene: Scene) -> Iterator[str]:
    named: tuple[tuple[str, tuple[Span, ...]], ...] = (
        ("client", scene.people),
        ("stranger", scene.strangers),
        ("moment", scene.moments),
        ("sum", scene.sums),
    )
    for kind, spans in named:
        for span in spans:
            yield f"{kind:<9}{scene.said(span.start, span.end)}"


def _clause(clause: Clause) -> Iterator[str]:
    yield f"clause   {clause.text}"
    for head in clause.heads:
        yield f"  head   {clause.scene.said(head.start, head.end)}: {_head(head)}"


def _head(head: Head) -> str:
    meanings = ", ".join(sorted(head.meanings)) or "not in the lexicon"
    return f"{head.mood}{' negated' if head.negated else ''} ({meanings})"


def _wish(wish: Wish) -> str:
    told = wish.model_dump(exclude_none=True, exclude_defaults=True, exclude={"kind"}, mode="json")
    return f"{wish.kind} {told}"
