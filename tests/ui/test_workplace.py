"""The window on a real profile: what is saved shows up, can be undone, and comes back."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.workplace import Workplace
from desktop.domain.contact_load import LoadLimit
from desktop.domain.listing import Hit
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import VisitKind, VisitStatus
from desktop.services import bin as rubbish
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.services.safety import drafts
from desktop.settings import Settings
from desktop.ui.lists.screen import ListScreen
from tests.conftest import NOW


def log(desk: Desk, **fields: Any) -> Any:
    return visits.log_visit(
        desk,
        start=NOW,
        kind=VisitKind.EVENT,
        ward=WardCode("12025W02"),
        **fields,
    )


def shown(work: Workplace) -> ListScreen:
    screen = work.window.go("visits")
    assert isinstance(screen, ListScreen)
    return screen


def test_saved_visit_shows_up_and_can_be_undone(work: Workplace, desk: Desk) -> None:
    screen = shown(work)
    assert screen.model.rowCount() == 0

    work.forms._saved("visit", None, *log(desk))
    assert screen.model.rowCount() == 1

    work.window.toast.undo()
    assert screen.model.rowCount() == 0
    assert len(rubbish.binned(desk)) == 1


def test_change_is_undone_by_putting_the_former_values_back(work: Workplace, desk: Desk) -> None:
    before, _changes = log(desk, note="eerst", reached_total=4)
    after = visits.change_visit(desk, before.id, note="later", reached_total=9)
    work.forms._saved("visit", before, *after)

    work.window.toast.undo()

    again = visits.get_visit(desk, before.id)
    assert (again.note, again.reached_total) == ("eerst", 4)


def test_binned_visit_comes_back_from_the_toast(work: Workplace, desk: Desk) -> None:
    visit, _changes = log(desk)
    screen = shown(work)
    work.forms.move_to_bin("visit", (visit.id,))
    assert screen.model.rowCount() == 0

    work.window.toast.undo()
    assert screen.model.rowCount() == 1


def test_planned_visit_takes_place_in_one_step(work: Workplace, desk: Desk) -> None:
    visit, _changes = log(desk, status=VisitStatus.PLANNED)
    work.forms.change("visit", visit, {"status": VisitStatus.FINAL})
    assert visits.get_visit(desk, visit.id).status is VisitStatus.FINAL

    work.window.toast.undo()
    assert visits.get_visit(desk, visit.id).status is VisitStatus.PLANNED


def test_details_of_the_selected_visit_open_beside_the_list(work: Workplace, desk: Desk) -> None:
    log(desk, note="De oefentafel zit vol.")
    screen = shown(work)
    screen.table.selectRow(0)
    pane: Any = screen.splitter.widget(1)
    assert pane.sheet.record.note == "De oefentafel zit vol."


@pytest.mark.parametrize("kind", ["visit", "place", "person", "organisation", "network", "task"])
def test_every_kind_has_a_form(work: Workplace, kind: str) -> None:
    work.forms.open(kind)
    form = next(
        widget for widget in QApplication.topLevelWidgets() if getattr(widget, "name", "") == kind
    )
    form.close()


def new_forms(kind: str) -> list[Any]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if getattr(widget, "name", "") == kind and widget.isVisible()
    ]


def test_a_new_form_that_is_open_comes_up_again(work: Workplace) -> None:
    work.forms.open("visit")
    (form,) = new_forms("visit")
    form.fields["note"].entry.show_value("De zaal is bezet.")
    form.fields["note"].entry.changed.emit()

    work.forms.open("visit")
    work.forms.log_in(Hit(kind="ward", id=UUID(int=0), title="Battel", context=""))
    assert new_forms("visit") == [form]
    assert form.fields["note"].entry.value() == "De zaal is bezet."
    assert form.fields["where"].entry.value() is None, (
        "what is being typed stays about its own place"
    )

    form.close()
    work.forms.open("visit")
    (fresh,) = new_forms("visit")
    assert fresh is not form
    fresh.close()


def test_a_draft_that_is_being_typed_comes_up_again(work: Workplace, desk: Desk) -> None:
    draft = drafts.keep_draft(
        desk, draft_id=None, form="visit", record_id=None, fields={"note": "De zaal is bezet."}
    )
    work.forms.go_on(draft)
    work.forms.go_on(draft)
    (form,) = new_forms("visit")
    form.close()


def test_wards_reach_the_command_palette(work: Workplace) -> None:
    titles = [command.title for command in work.window.commands()]
    assert "Visits in Battel" in titles


def test_every_screen_opens_on_an_empty_profile(work: Workplace) -> None:
    for name in ("today", "persons", "organisations", "networks", "places", "bin", "settings"):
        assert work.window.go(name).isVisible()


def test_a_limit_that_cannot_be_is_passed_over(work: Workplace) -> None:
    work.program.settings = Settings(contact_times=0, contact_days=10**12)  # type: ignore[misc]
    assert work.contact_limit() == LoadLimit()
    work.program.settings = Settings(contact_times=3, contact_days=14)  # type: ignore[misc]
    assert work.contact_limit() == LoadLimit(3, 14)
