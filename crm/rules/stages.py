"""The stages of the funnel, and the one that a deal stands on."""

from collections.abc import Sequence

from storage.tables import Deal, Stage

STAGES = ("new", "negotiation", "proposal", "contract", "won", "lost")
"""The funnel of every new workspace."""


def stage_of(deal: Deal, stages: Sequence[Stage]) -> Stage:
    """The stage a deal stands on, of all stages of its workspace."""
    return next(stage for stage in stages if stage.id == deal.stage_id)
