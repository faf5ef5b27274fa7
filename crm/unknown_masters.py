"""Masters who are named and have never been heard of: a slip, or somebody new."""

from crm.absences import LATELY, working
from crm.doer import Doer
from crm.masters import same_master
from crm.outcomes import WhichMaster
from crm.wishes import BookVisit, MoveVisit, RecordVisit
from storage.book import Book

FEWEST = 2
"""Masters whom a company has told of before one that it has not is surprising."""
ToMaster = BookVisit | MoveVisit | RecordVisit
"""Wishes that say to which master somebody comes."""


async def unknown_master(wish: ToMaster, book: Book, doer: Doer) -> WhichMaster | None:
    """Who works here, when the master of the wish is none of them and nobody has said that they are new."""
    if wish.master is None or wish.new_master:
        return None
    lately, absences = await book.visits.masters(doer.now - LATELY), await book.absences.since(doer.today)
    at_work = working(lately, absences)
    if len(at_work) < FEWEST:
        return None
    colleagues = [member.name for member in await book.members.active()]
    known = {*lately, *colleagues, *(absence.master for absence in absences)}
    return None if any(same_master(name, wish.master) for name in known) else WhichMaster(wish, wish.master, at_work)
