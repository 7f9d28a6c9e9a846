"""The count below which figures are hidden, as the DPO sets it for the whole city."""

from __future__ import annotations

from desktop.domain.figures.aggregate import LEAST_THRESHOLD, MOST_THRESHOLD
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.storage.pending.link import change_link, read_link


def set_threshold(desk: Desk, threshold: int) -> int:
    """Hide counts below ``threshold`` in all figures of this profile from now on; return it.

    Once the profile is connected, the server says it, for all laptops alike
    (``weefsel-server city threshold``).

    Raises:
        InvalidEntry: ``out_of_range`` or ``set_by_server``.
    """
    desk.require(Deed.SET_RULES)
    if not LEAST_THRESHOLD <= threshold <= MOST_THRESHOLD:
        limit = f"{LEAST_THRESHOLD}-{MOST_THRESHOLD}"
        raise InvalidEntry(Problem("least_count", "out_of_range", limit))
    with desk.store.writing() as session:
        if read_link(session).stream is not None:
            raise InvalidEntry(Problem("least_count", "set_by_server"))
        change_link(session, threshold=threshold)
    return threshold
