"""What looking at texts asks of the outside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from desktop.domain.traces.lint import Remark


@dataclass(frozen=True, slots=True)
class Seen:
    """A remark, and the consent of that person that covers it, if there is one.

    Args:
        given_on: Day of that consent.
    """

    remark: Remark
    consent_id: UUID | None = None
    given_on: date | None = None


@dataclass(frozen=True, slots=True)
class TextPorts:
    """Functions that run in a lane; nothing of what they are given leaves the laptop.

    Args:
        look: ``look(text, about)``: what a text tells too much. ``about`` is the name of the
            person whose record holds it, or empty. In the free lane.
        teach: ``teach(remark, consent_id)``: this is no problem, or covered by a consent.
        unteach: ``unteach(mark)`` takes that back.
    """

    look: Callable[[str, str], Sequence[Seen]]
    teach: Callable[[Remark, UUID | None], object]
    unteach: Callable[[int], object]
