"""Pictures of what is said about texts that tell too much."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import VisitKind
from desktop.services import text_remarks, visits
from desktop.services.geography import areas
from desktop.ui.forms.form import Form
from desktop.ui.screens.review.items import Group
from desktop.ui.screens.review.screen import ReviewScreen

if TYPE_CHECKING:
    from desktop.app.workplace import Workplace

_NOTE = (
    "Koffie gedronken met de naaigroep. Fatima is moslima en zoekt een rustige plek. "
    "Karim heeft schulden, hij belt terug op 0470 12 34 56."
)


def _note(work: Workplace) -> None:
    """Keep a note that nobody real is in, in a profile that is thrown away."""
    ward = WardCode(areas.wards(work.desk)[0].code)
    visits.log_visit(
        work.desk, start=work.desk.now(), kind=VisitKind.STREET_ROUND, ward=ward, note=_NOTE
    )
    text_remarks.screen(work.desk)
    work.news.tell(Changes.VISITS | Changes.TEXTS)


def _list(work: Workplace) -> None:
    work.window.go("review")
    for screen in work.window.findChildren(ReviewScreen):
        group = screen.side.group
        group.setCurrentIndex(group.findData(Group.TEXTS.value))


def _open(work: Workplace) -> None:
    (found,) = text_remarks.telling(work.desk, limit=1).rows
    if found.open_id is not None:
        place = found.field, found.remarks[0].mark
        work.forms.open_text(found.open_kind, found.open_id, place)


def _show(work: Workplace) -> None:
    for form in work.window.findChildren(Form):
        if "note" in form.texts:
            form.fields.unfold("note")
            form.frame.scroll.ensureWidgetVisible(form.texts["note"].line)


TEXT_POSES: Mapping[str, Sequence[Callable[[Workplace], QWidget | None]]] = {
    "review-texts": (_note, _list, _list),
    "visit-form-text": (_note, _open, _show),
}
