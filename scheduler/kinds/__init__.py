"""The kinds of reminders: one file each, and the one road they all go."""

from scheduler.kinds.birthday import BIRTHDAY
from scheduler.kinds.kind import Kind
from scheduler.kinds.return_visit import RETURN_VISIT
from scheduler.kinds.stalled import STALLED
from scheduler.kinds.task import TASK
from scheduler.kinds.visit import NO_SHOW, VISIT_ASKED

KINDS: dict[str, Kind] = {kind.name: kind for kind in (TASK, BIRTHDAY, STALLED, RETURN_VISIT, VISIT_ASKED, NO_SHOW)}
