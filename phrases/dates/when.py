"""What a message says of a moment, before anybody knows which moment that is."""

from dataclasses import dataclass, replace
from datetime import timedelta

from crm.rules.repeats import DAYS
from phrases.dates.days import Away, Day, EndOf, OnDate, OnDayOfMonth, OnWeekday, StartOf


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `exact` False: only a part of the day was named («утром»)."""

    hour: int
    minute: int = 0
    exact: bool = True


EVENING = Clock(18, exact=False)


@dataclass(frozen=True, slots=True)
class Repeat:
    """A rule of RFC 5545; the weekdays it falls on, empty when it says none."""

    rule: str
    weekdays: frozenset[int] = frozenset()

    def on(self, day: Day | None) -> "Repeat | None":
        """«щомісяця 5 числа», «каждый год 5 марта»: the day belongs to the rule; None when it does not."""
        if "BY" in self.rule:
            return None
        if isinstance(day, OnDayOfMonth) and self.rule.startswith("FREQ=MONTHLY"):
            return Repeat(f"{self.rule};BYMONTHDAY={day.day}")
        if isinstance(day, OnWeekday) and day.weeks is None and self.rule.startswith("FREQ=WEEKLY"):
            return Repeat(f"{self.rule};BYDAY={DAYS[day.weekday]}", frozenset({day.weekday}))
        if isinstance(day, OnDate) and day.year is None and self.rule.startswith("FREQ=YEARLY"):
            return Repeat(f"{self.rule};BYMONTH={day.month};BYMONTHDAY={day.day}")
        return None

    def narrowed(self, other: "Repeat") -> "Repeat | None":
        """«раз в две недели» + «по четвергам»: the interval of one and the weekdays of the other."""
        every, days = (self, other) if other.weekdays else (other, self)
        if every.weekdays or not days.weekdays or not every.rule.startswith("FREQ=WEEKLY"):
            return None
        return Repeat(f"{every.rule};{days.rule.rpartition(';')[2]}", days.weekdays)


@dataclass(frozen=True, slots=True)
class When:
    """Parts of one moment said at `tokens[start:end]`. All empty: only something vague («на днях»)."""

    start: int
    end: int
    day: Day | None = None
    clock: Clock | None = None
    elapsed: timedelta | None = None
    deadline: bool = False
    repeat: Repeat | None = None
    ago: bool = False
    """Said as past, whatever the verb: «вчера», «2 дня назад»."""
    shift: bool = False
    """«на неделю», «на час позже»: a distance a task is moved by, no date anywhere else."""
    lead: bool = False
    """«за неделю»: a distance before a day that was said earlier, if there was one (F21)."""
    echo: bool = False
    """The words of a correction, whose value has gone to the moment it corrects (D9)."""
    impossible: bool = False
    """A date the calendar does not have («30 февраля»)."""

    @property
    def vague(self) -> bool:
        said = (self.day, self.clock, self.elapsed, self.repeat)
        return self.impossible or all(part is None for part in said)

    @property
    def day_only(self) -> bool:
        """«на воскресенье»: without an hour or a part of the day."""
        return self.clock is None and self.elapsed is None

    @property
    def hour_only(self) -> bool:
        """«на 13»: without a day."""
        return self.clock is not None and self.day is None and self.elapsed is None and self.repeat is None

    @property
    def period(self) -> bool:
        """«баланс за 9 мес»: what something covers."""
        return self.lead and self.vague

    @property
    def surely_ahead(self) -> bool:
        """«завтра», «через неделю», «до пятницы», «в следующую субботу»: ahead of the message whatever the verb."""
        away = isinstance(self.day, Away) and (self.day.days or self.day.months) > 0
        away = away or (isinstance(self.day, OnWeekday) and (self.day.weeks or 0) > 0)
        away = away or (isinstance(self.day, StartOf | EndOf) and self.day.ahead > 0)
        return away or self.deadline or self.repeat is not None or (self.elapsed is not None and not self.ago)

    @property
    def stands_apart(self) -> bool:
        """Never one moment with a neighbour."""
        return self.lead or self.shift or self.vague

    def joined(self, other: "When") -> "When | None":
        """Both as one moment («завтра» + «в 11»), or None when they speak of the same part of it."""
        if self.stands_apart or other.stands_apart:
            return None
        if self.elapsed or other.elapsed or (self.clock and other.clock):
            return None
        if self.repeat and other.repeat and not (repeat := self.repeat.narrowed(other.repeat)):
            return None
        if self.day and other.day:
            return self._by_evening(other)
        return self._with(other, repeat if self.repeat and other.repeat else self.repeat or other.repeat)

    def _by_evening(self, other: "When") -> "When | None":
        """«завтра до конца дня»: of two days one is the end of the other."""
        if self.day != EndOf("day") and other.day != EndOf("day"):
            return None
        day = self.day if other.day == EndOf("day") else other.day
        clock = self.clock or (None if other.clock else EVENING)
        return replace(self, day=None, clock=clock).joined(replace(other, day=day))

    def _with(self, other: "When", repeat: "Repeat | None") -> "When":
        day = self.day or other.day
        whole = repeat.on(day) if repeat else None
        return replace(
            self,
            start=min(self.start, other.start),
            end=max(self.end, other.end),
            day=None if whole else day,
            clock=self.clock or other.clock,
            deadline=self.deadline or other.deadline,
            repeat=whole or repeat,
            ago=self.ago or other.ago,
        )
