"""A visit as a sheet, with the names of what it points to: for the pane and for its page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import UUID

from desktop.app.entry.form_ports import hit_of, needs_of, referrals_of
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import VisitStatus
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.ui.details.services import with_said
from desktop.ui.details.sheet import Names, Sheet
from desktop.ui.details.visits import visit_sheet

WardNames = Callable[[], Mapping[WardCode, str]]


def load_visit(desk: Desk, wards: WardNames, record_id: UUID) -> Sheet:
    """Return a visit with what people asked and where they were led to.

    Raises:
        NotFound: There is no such visit.
    """
    visit = visits.get_visit(desk, record_id)
    pointed = [
        ("place", visit.place_id),
        ("organisation", visit.organisation_id),
        *(("network", each) for each in visit.networks),
        *(("person", each) for each in visit.persons),
    ]
    sheet = visit_sheet(visit, names_of(desk, wards, pointed))
    return with_said(
        sheet,
        needs_of(desk, record_id),
        referrals_of(desk, record_id),
        adds=visit.status is VisitStatus.FINAL,
    )


def names_of(desk: Desk, wards: WardNames, pointed: Iterable[tuple[str, Any]]) -> Names:
    """Return the names of the wards, and of records given as kind and id; ``None`` has none."""
    found = (hit_of(desk, kind, record_id) for kind, record_id in pointed if record_id)
    return Names(wards=wards(), titles={hit.id: hit.title for hit in found if hit})
