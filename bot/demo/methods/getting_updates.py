"""Long polling, and the state of a webhook."""

from typing import Any

from bot.demo.calls import Call, method
from bot.demo.errors import bad_request, conflict

Json = dict[str, Any]

WEBHOOK_IS_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@method("getUpdates", "offset", "limit", "timeout", "allowed_updates")
async def get_updates(call: Call) -> list[Json]:
    if call.bot.webhook:
        raise conflict(WEBHOOK_IS_SET)
    allow(call)
    return await call.bot.updates.poll(call.integer("offset"), call.integer("limit", 100), call.integer("timeout"))


def allow(call: Call) -> None:
    """The list stays in force until another one is given."""
    if "allowed_updates" in call.fields:
        kinds = call.json("allowed_updates", "allowed updates")
        call.bot.updates.allow(kinds if isinstance(kinds, list) else ())


@method(
    "setWebhook",
    "url",
    "certificate",
    "ip_address",
    "max_connections",
    "allowed_updates",
    "drop_pending_updates",
    "secret_token",
)
def set_webhook(call: Call) -> bool:
    url = call.text("url")
    if not url:
        return delete_webhook(call)
    if not url.startswith(("https://", "http://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    allow(call)
    call.bot.webhook = {"url": url, "max_connections": call.integer("max_connections", 40)}
    call.bot.updates.interrupt(conflict("terminated by setWebhook request"))
    return drop_pending(call)


@method("deleteWebhook", "drop_pending_updates")
def delete_webhook(call: Call) -> bool:
    call.bot.webhook = {}
    return drop_pending(call)


def drop_pending(call: Call) -> bool:
    if call.flag("drop_pending_updates"):
        call.bot.updates.drop_pending()
    return True


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    allowed = call.bot.updates.allowed
    return {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.bot.updates),
        **call.bot.webhook,
        **({"allowed_updates": allowed} if allowed else {}),
    }
