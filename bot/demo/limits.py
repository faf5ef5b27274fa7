"""How fast a bot may speak: token buckets per private chat, per group, and for unprompted messages in all.

Telegram publishes only rough figures (1 message a second in a chat, 20 a minute in a group, 30 a second in
bulk) and lets short bursts through. The defaults stand just above the fastest pace the bot's own delivery
allows itself, its two lanes added up, so that a bot which paces itself is never refused.
"""

import math
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Rate:
    """At most `burst` messages at once, then `per_second` of them."""

    burst: int
    per_second: float


@dataclass(frozen=True)
class Limits:
    """The buckets in force; None switches one off. `bulk` counts what no person's act has just asked for."""

    private: Rate | None = Rate(burst=24, per_second=2.0)
    group: Rate | None = Rate(burst=22, per_second=20 / 60)
    bulk: Rate | None = Rate(burst=40, per_second=30.0)
    hurried_polls: bool = True  # the server slows a getUpdates that repeats its offset within 3 s


UNLIMITED = Limits(private=None, group=None, bulk=None, hurried_polls=False)


@dataclass(slots=True)
class Bucket:
    """Tokens of one chat (or of all); `at` is the moment they were counted, in seconds."""

    rate: Rate
    tokens: float
    at: float

    def refill(self, now: float) -> None:
        self.tokens = min(self.rate.burst, self.tokens + max(0.0, now - self.at) * self.rate.per_second)
        self.at = now

    def wait(self) -> float:
        """Seconds until the next message may go; 0 when it may go now."""
        return 0.0 if self.tokens >= 1 else (1 - self.tokens) / self.rate.per_second


@dataclass
class Buckets:
    """The buckets of one bot."""

    _by_key: dict[tuple[str, int], Bucket] = field(default_factory=dict)

    def take(self, wanted: list[tuple[str, int, Rate]], now: float) -> int:
        """Take one token of every wanted bucket, or none; returns retry_after in seconds, 0 when taken."""
        buckets = [self._bucket(name, key, rate, now) for name, key, rate in wanted]
        wait = max((bucket.wait() for bucket in buckets), default=0.0)
        if wait:
            return max(1, math.ceil(wait))
        for bucket in buckets:
            bucket.tokens -= 1
        return 0

    def _bucket(self, name: str, key: int, rate: Rate, now: float) -> Bucket:
        bucket = self._by_key.get((name, key))
        if bucket is None or bucket.rate is not rate:
            bucket = self._by_key[name, key] = Bucket(rate, rate.burst, now)
        bucket.refill(now)
        return bucket
