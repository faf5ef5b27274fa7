"""The kinds of reminders: one file each, and the one road they all go."""

from scheduler.kinds.anniversary import ANNIVERSARY
from scheduler.kinds.asked_overdue import ASKED_OVERDUE
from scheduler.kinds.birthday import BIRTHDAY, BIRTHDAY_AHEAD, PERSON_BIRTHDAY, PERSON_BIRTHDAY_AHEAD
from scheduler.kinds.closing import CLOSING
from scheduler.kinds.contract import CONTRACT
from scheduler.kinds.digest import DIGEST
from scheduler.kinds.kind import Kind
from scheduler.kinds.meeting import MEETING_AFTER, MEETING_AHEAD
from scheduler.kinds.overdue import OVERDUE
from scheduler.kinds.quote import QUOTE
from scheduler.kinds.return_visit import RETURN_VISIT
from scheduler.kinds.stalled import STALLED
from scheduler.kinds.task import TASK
from scheduler.kinds.touch import TOUCH, TOUCH_VIP
from scheduler.kinds.visit import NO_SHOW, VISIT_ASKED

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        TASK,
        OVERDUE,
        ASKED_OVERDUE,
        MEETING_AHEAD,
        MEETING_AFTER,
        BIRTHDAY,
        BIRTHDAY_AHEAD,
        PERSON_BIRTHDAY,
        PERSON_BIRTHDAY_AHEAD,
        ANNIVERSARY,
        CONTRACT,
        TOUCH_VIP,
        TOUCH,
        QUOTE,
        STALLED,
        RETURN_VISIT,
        VISIT_ASKED,
        NO_SHOW,
        DIGEST,
        CLOSING,
    )
}
