"""How fast one may speak: answers from a bucket per chat, pushes one a second per chat and thirty in all.

Telegram's figures are soft; these keep clear of them (FAQ «My bot is hitting limits»).
"""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

ANSWER_BURST, PUSH_BURST, ALL_PUSHES, GROUP_BURST = 20.0, 1.0, 30.0, 20.0
GROUP_REFILL = 20.0 / 60.0
TOGETHER = timedelta(seconds=1)
"""Refusals of several chats within this time are meant for the whole bot."""
FREE = frozenset({"answerCallbackQuery", "setMessageReaction", "sendChatAction", "deleteMessage"})
"""Calls that put no message into a chat."""


@dataclass
class Bucket:
    """Holds up to `size` tokens and gets `refill` of them a second."""

    size: float
    refill: float
    level: float = field(init=False)
    at: datetime | None = None

    def __post_init__(self) -> None:
        self.level = self.size

    def wait(self, now: datetime) -> float:
        """Seconds until one token is there; 0: take it."""
        if self.at is not None:
            gained = max(0.0, (now - self.at).total_seconds()) * self.refill
            self.level = min(self.size, self.level + gained)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.refill

    def take(self) -> None:
        self.level -= 1

    def is_full(self, now: datetime) -> bool:
        return self.wait(now) == 0 and self.level >= self.size


class Pace:
    """Asks for every call whether it may leave now."""

    def __init__(self) -> None:
        self._answers: dict[int, Bucket] = defaultdict(lambda: Bucket(ANSWER_BURST, 1.0))
        self._pushes: dict[int, Bucket] = defaultdict(lambda: Bucket(PUSH_BURST, 1.0))
        self._groups: dict[int, Bucket] = defaultdict(lambda: Bucket(GROUP_BURST, GROUP_REFILL))
        self._all_pushes = Bucket(ALL_PUSHES, ALL_PUSHES)
        self._held: dict[int, datetime] = {}
        self._all_held: datetime | None = None
        self._last_refusal: tuple[int, datetime] | None = None

    def wait(self, chat_id: int, method: str, *, push: bool, now: datetime) -> float:
        """Seconds until this call may leave; 0: it may, and is counted."""
        held = self._held.get(chat_id)
        if held is not None and held > now:
            return (held - now).total_seconds()
        if method in FREE:
            return 0.0
        buckets = self._buckets(chat_id, push=push)
        longest = max(bucket.wait(now) for bucket in buckets)
        if longest <= 0:
            for bucket in buckets:
                bucket.take()
        return longest

    def wait_for_all(self, now: datetime) -> float:
        """Seconds until anything at all may leave."""
        return max(0.0, (self._all_held - now).total_seconds()) if self._all_held is not None else 0.0

    def wait_for_pushes(self, now: datetime) -> float:
        """Seconds until any push may leave."""
        return self._all_pushes.wait(now)

    def _buckets(self, chat_id: int, *, push: bool) -> list[Bucket]:
        per_chat = self._groups if chat_id < 0 else self._pushes if push else self._answers
        return [per_chat[chat_id], self._all_pushes] if push else [per_chat[chat_id]]

    def refused(self, chat_id: int, retry_after: float, now: datetime) -> None:
        """A 429: this chat is held; several chats within a second hold all."""
        until = now + timedelta(seconds=retry_after)
        self._held[chat_id] = until
        last = self._last_refusal
        if last is not None and last[0] != chat_id and now - last[1] <= TOGETHER:
            self.hold(until)
        self._last_refusal = (chat_id, now)

    def hold(self, until: datetime) -> None:
        """Nothing leaves before that."""
        self._all_held = max(until, self._all_held or until)

    def forget_idle(self, now: datetime) -> None:
        """Drop the buckets that are full again: memory stays flat however many chats there are."""
        for buckets in (self._answers, self._pushes, self._groups):
            for chat in [chat for chat, bucket in buckets.items() if bucket.is_full(now)]:
                del buckets[chat]
        self._held = {chat: until for chat, until in self._held.items() if until > now}

    @property
    def remembered(self) -> int:
        """How many chats it has something about."""
        return len(self._answers) + len(self._pushes) + len(self._groups) + len(self._held)
