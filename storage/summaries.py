"""What a company's people did in a day, and what that led to: one set of counts, each over an index."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import exists, func, select
from sqlmodel import col

from storage.shelf import Shelf
from storage.tables import Deal, Interaction, Task
from storage.tables.score import Score


class Summaries(Shelf):
    async def between(
        self, members: Collection[int], since: datetime, until: datetime, quiet_since: datetime
    ) -> dict[int, Score]:
        """What these members did from `since` on and before `until`, and what is overdue and stands still by then."""
        scores: dict[int, Score] = defaultdict(Score)
        for number, count in await self._counted(_contacts(members, since, until)):
            scores[number].contacts = count
        for number, count in await self._counted(_tasks_done(members, since, until)):
            scores[number].tasks = count
        for number, count in await self._counted(_overdue(members, until)):
            scores[number].overdue = count
        for number, count in await self._counted(_stalled(members, quiet_since, until)):
            scores[number].stalled = count
        for number, status, currency, count, total in await self._counted(self._closed(since, until)):
            score = scores[number]
            setattr(score, status, getattr(score, status) + count)
            score.sums[status, currency] = int(total or 0)
        return scores

    async def _counted(self, query: Any) -> list[Any]:
        return list(await self._execute(query))

    def _closed(self, since: datetime, until: datetime) -> Any:
        closed_at = col(Deal.closed_at)
        mine = (col(Deal.workspace_id) == self._scope.workspace_id, closed_at >= since, closed_at < until)
        group = (col(Deal.owner_id), col(Deal.status), col(Deal.currency))
        return select(*group, func.count(), func.sum(col(Deal.amount))).where(*mine).group_by(*group)


def _contacts(members: Collection[int], since: datetime, until: datetime) -> Any:
    """Contacts that took place: notes and attempts are none."""
    mine = (col(Interaction.member_id).in_(members), col(Interaction.happened_at) >= since)
    real = (col(Interaction.happened_at) < until, col(Interaction.reached), col(Interaction.channel) != "note")
    return select(col(Interaction.member_id), func.count()).where(*mine, *real).group_by(col(Interaction.member_id))


def _tasks_done(members: Collection[int], since: datetime, until: datetime) -> Any:
    done = (col(Task.assignee_id).in_(members), col(Task.done_at) >= since, col(Task.done_at) < until)
    return select(col(Task.assignee_id), func.count()).where(*done).group_by(col(Task.assignee_id))


def _overdue(members: Collection[int], until: datetime) -> Any:
    late = (col(Task.assignee_id).in_(members), col(Task.closed_at).is_(None), col(Task.due_at) < until)
    return select(col(Task.assignee_id), func.count()).where(*late).group_by(col(Task.assignee_id))


def _stalled(members: Collection[int], quiet_since: datetime, until: datetime) -> Any:
    """Open, quiet for too long, and nothing planned ahead with the client."""
    ahead = exists().where(
        col(Task.client_id) == col(Deal.client_id), col(Task.closed_at).is_(None), col(Task.due_at) > until
    )
    still = (col(Deal.owner_id).in_(members), col(Deal.status) == "open", col(Deal.quiet_since) <= quiet_since)
    return select(col(Deal.owner_id), func.count()).where(*still, ~ahead).group_by(col(Deal.owner_id))
