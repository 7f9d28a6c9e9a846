"""Contact rhythm and contact load on the sheet of a record."""

from __future__ import annotations

from desktop.domain.contact_load import LoadLimit
from desktop.services import contact_load
from desktop.services.desk import Desk
from desktop.services.following import keeping_in_touch
from desktop.ui.details.follow_up import with_follow_up
from desktop.ui.details.sheet import Sheet


def sheet_with_follow_up(desk: Desk, sheet: Sheet, limit: LoadLimit) -> Sheet:
    """Return a sheet with its contact rhythm and, of a person, what was asked lately."""
    if sheet.kind not in keeping_in_touch.KINDS:
        return sheet
    row = keeping_in_touch.rhythm_row_of(desk, sheet.id)
    loads = contact_load.loads_of(desk, [sheet.id], limit) if sheet.kind == "person" else ()
    return with_follow_up(sheet, row, loads[0] if loads else None, desk.today())
