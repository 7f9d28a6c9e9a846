"""Fields of a team's own in the window: defined in a dialog, filled in from a page."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop.app.record_pages.own_fields import offer_own_fields
from desktop.app.workplace import Workplace
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import CustomType, PlaceKind
from desktop.services.custom_fields import add_field, entries_of, fields_of, fill_in
from desktop.services.desk import Desk
from desktop.services.places import add_place
from tests.ui.cabinet import fill


def form_named(name: str) -> Any:
    (form,) = [
        each
        for each in QApplication.topLevelWidgets()
        if getattr(each, "name", "") == name and each.isVisible()
    ]
    return form


def test_a_field_is_defined_in_the_dialog_and_changed_there(work: Workplace, desk: Desk) -> None:
    dialog = offer_own_fields(work)
    dialog.lists["place"].add_button.click()
    form = form_named("custom_field")
    assert not form.fields["choices"].isVisibleTo(form)
    fill(form, extends="place", label="Vloer", type=CustomType.CHOICE, choices="Hout\nBeton")
    assert form.fields["choices"].isVisibleTo(form)
    form.save()
    texts = [label.text() for label in dialog.lists["place"].findChildren(QLabel)]
    assert "Vloer" in texts

    (change,) = [
        each
        for each in dialog.lists["place"].findChildren(QPushButton)
        if each.accessibleName() == "Change: Vloer"
    ]
    change.click()
    form = form_named("custom_field")
    (away,) = [each for each in form.findChildren(QPushButton) if each.text() == "Take away"]
    away.click()
    assert not fields_of(desk, "place")
    work.window.toast.undo()
    assert [field.label for field in fields_of(desk, "place")] == ["Vloer"]
    dialog.close()


def test_a_label_that_smells_is_marked_with_the_reason(work: Workplace, desk: Desk) -> None:
    work.forms.open("custom_field")
    form = form_named("custom_field")
    fill(form, extends="person", label="Geloof")
    form.save()

    assert "no field may ask for it" in form.fields["label"].error.text()
    assert not fields_of(desk, "person")
    form.discard()


def test_own_fields_are_filled_in_from_the_page(work: Workplace, desk: Desk) -> None:
    place = add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=WardCode("12025W02"))[0]
    work.pages.open("place", place.id)
    book: Any = work.window.screens["page"]
    assert not book.page.sections["own"].isVisible()

    fields = {
        kind: add_field(desk, extends="place", label=str(kind), type=kind, choices="Hout\nBeton")[0]
        for kind in CustomType
    }
    fill_in(desk, "place", place.id, {fields[CustomType.DAY].id: "2026-01-05"})
    book.page.sections["own"].load()
    assert "Mon 5 Jan 2026 · day" in book.page.sections["own"].text()
    book.page.sections["own"].row_buttons()[0].click()
    form = form_named("own_place")
    assert form.fields[str(fields[CustomType.DAY].id)].entry.value() == date(2026, 1, 5)
    entered = {"number": "2,5", "yes_no": "1", "choice": "Hout"}
    fill(form, **{str(fields[CustomType(kind)].id): said for kind, said in entered.items()})
    form.save()

    said = {str(each.field.type): each.value for each in entries_of(desk, "place", place.id)}
    assert said == {
        "text": "",
        "number": "2.5",
        "day": "2026-01-05",
        "yes_no": "1",
        "choice": "Hout",
    }
    assert "Yes" in book.page.sections["own"].text()


def test_a_wrong_entry_is_marked_at_its_field(work: Workplace, desk: Desk) -> None:
    place = add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=WardCode("12025W02"))[0]
    field = add_field(desk, extends="place", label="Hoogte", type=CustomType.NUMBER)[0]
    work.forms.add_to("own_place", place)
    form = form_named("own_place")
    fill(form, **{str(field.id): "hoog"})
    form.save()

    assert form.fields[str(field.id)].is_wrong
    form.discard()
