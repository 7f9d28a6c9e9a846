"""What the buttons on a page do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from desktop.app.access import show_reads_of
from desktop.app.duplicates import offer_merge, offer_split
from desktop.app.entry.ports import Work
from desktop.app.planning import take_step
from desktop.app.record_pages.details import pane_acts
from desktop.app.record_pages.page_files import file_deeds
from desktop.app.record_pages.page_rights import rights_deeds
from desktop.domain.listing import Hit
from desktop.domain.person import Consent, Person
from desktop.domain.privacy.consent import Consequences
from desktop.domain.visit import Visit
from desktop.services import places, visits
from desktop.services.consent import withdrawals
from desktop.ui.details.sheet import Sheet
from desktop.ui.forms.withdrawal import WithdrawalDialog
from desktop.ui.pages.content import Deed
from desktop.ui.screens.planning.plan import DONE


def page_deeds(work: Work, deed: Deed, sheet: Sheet) -> Mapping[str, Callable[[], object]]:
    """Return what can be done from the page of a record, by the name of the deed."""
    return {
        **pane_acts(work, sheet),
        **file_deeds(work, deed, sheet),
        **rights_deeds(work, deed, sheet),
        "done": lambda: take_step(work, DONE, (deed.payload,)),
        "log_visit": partial(_log_visit, work, sheet),
        "add_tie": partial(work.forms.add_to, "new_affiliation", sheet.record),
        "change_tie": lambda: work.forms.open("affiliation", deed.payload.id),
        "fill_in": partial(work.forms.add_to, f"own_{sheet.kind}", sheet.record),
        "add_service": lambda: work.forms.add_service(_hit(sheet)),
        "add_organisation_tie": lambda: work.forms.add_organisation_tie((_hit(sheet),)),
        "change_organisation_tie": lambda: work.forms.open("tie", deed.payload),
        "new_site": partial(work.forms.add_to, "new_site", sheet.record),
        "remove_site": lambda: work.forms.move_to_bin("site", (deed.payload,)),
        "remove_assessment": partial(_remove_assessment, work, deed.payload),
        "add_consent": partial(work.forms.add_to, "consent", sheet.record),
        "withdraw": partial(_withdraw, work, sheet, deed.payload),
        "give_notice": partial(work.forms.add_to, "notice", sheet.record),
        "merge": partial(offer_merge, work, sheet.kind, sheet.id, deed.payload),
        "show_reads": partial(show_reads_of, work, sheet.kind, sheet.id),
        "split": partial(offer_split, work, deed.payload),
    }


def _hit(sheet: Sheet) -> Hit:
    record: Any = sheet.record
    ward = getattr(record, "ward", None)
    return Hit(kind=sheet.kind, id=sheet.id, title=sheet.title, context="", ward=ward)


def _log_visit(work: Work, sheet: Sheet) -> None:
    record, hit = sheet.record, _hit(sheet)
    if sheet.kind == "person":
        work.forms.log_with(hit, partial(_spoken_with, work, record))
    else:
        work.forms.log_with(hit)


def _spoken_with(work: Work, person: Person, visit: Visit) -> None:
    """Note that a visit was with this contact; the form of a new one asks for no names (R4)."""
    work.tasks.start(
        lambda _report: visits.change_visit(
            work.desk, visit.id, persons=visit.persons | {person.id}
        ),
        on_done=lambda result: work.news.tell(result[1]),
    )


def _remove_assessment(work: Work, assessment_id: UUID) -> None:
    work.tasks.start(
        lambda _report: places.remove_assessment(work.desk, assessment_id),
        on_done=lambda result: work.news.tell(result[1]),
    )


def _withdraw(work: Work, sheet: Sheet, consent: Consent) -> None:
    offer_withdrawal(work, sheet.title, consent.id)


def offer_withdrawal(work: Work, name: str, consent_id: UUID) -> None:
    """Show what would end with a consent, and let somebody carry it out.

    Args:
        name: Of the person.
    """
    desk = work.desk

    def show(told: Consequences) -> None:
        carry_out = partial(withdrawals.withdraw, desk, consent_id)
        dialog = WithdrawalDialog(name, told, carry_out, work.tasks, parent=work.window)
        dialog.withdrawn.connect(work.news.tell)
        dialog.open()

    work.tasks.start(lambda _report: withdrawals.preview_withdrawal(desk, consent_id), on_done=show)
