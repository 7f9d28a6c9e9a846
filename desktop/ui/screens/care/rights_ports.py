"""What the page and the dialogs about the rights of persons ask for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from desktop.domain.listing import Hit
from desktop.domain.privacy.erasure import Erased, Progress
from desktop.domain.rights import RightsRequest


class RequestLine(NamedTuple):
    """A request as the page lists it; see :class:`desktop.services.privacy.rights.RequestRow`."""

    request: RightsRequest
    person_name: str
    days_left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsJobs:
    """Where the page gets what it shows. All but ``progress`` run in the database lane.

    Args:
        requests: Open ones first.
        doubted: Contacts who may be somebody that asked to be forgotten.
        done: Erasures of this laptop, where there is no server.
        progress: Asks the server; runs in the lane of the network.
        is_alone: Whether there is no server.
        may_agree: Whether the role allows to agree with an erasure.
        today: The day it is.
    """

    requests: Callable[[], Sequence[RequestLine]]
    doubted: Callable[[], Sequence[Hit]]
    done: Callable[[], Sequence[Erased]]
    progress: Callable[[], Progress]
    is_alone: Callable[[], bool]
    may_agree: bool
    today: Callable[[], date]


class Subject(NamedTuple):
    """Whom a dialog is about."""

    id: UUID
    name: str
