"""The map at work in the window: log a visit from it, point at it, load its borders."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.mapping.borders import offer_borders
from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.listing import Draft, Order, VisitFilter
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, VisitKind
from desktop.services import persons, places, visits
from desktop.services.desk import Desk
from desktop.services.geography import areas
from desktop.services.safety import drafts
from desktop.ui.forms.form import Form
from desktop.ui.screens.map.screen import MapScreen
from desktop.ui.screens.today.screen import TodayScreen
from tests.conftest import NOW
from tests.ui.map.test_borders import squares


def the_map(work: Workplace, *, can_draw: bool = False) -> MapScreen:
    screen = work.window.go("map")
    assert isinstance(screen, MapScreen)
    screen.board.is_available = can_draw
    return screen


def last_visits(work: Workplace) -> str:
    screen = work.window.go("today")
    assert isinstance(screen, TodayScreen)
    return " ".join(row.text() for row in screen.recent.rows)


def form_named(name: str) -> Form:
    return next(
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, Form) and widget.name == name and widget.isVisible()
    )


def test_logging_from_the_map_starts_in_that_ward(work: Workplace, desk: Desk) -> None:
    the_map(work).log_asked.emit("12025W02")
    form: Any = form_named("visit")
    assert form.entry.where.text() == "Battel"
    form.keeper.keep_now()
    assert not drafts.drafts(desk)  # nothing was typed yet

    form.entry.kind.show_value(VisitKind.EVENT)
    form.save()

    (row,) = visits.list_visits(desk, VisitFilter(), Order(column="day")).rows
    assert row.ward == WardCode("12025W02")


def test_a_saved_visit_reaches_today_visits_and_map(work: Workplace, desk: Desk) -> None:
    for name in ("today", "map"):
        work.window.go(name)
    figures: list[Any] = []
    the_map(work).feed.figures_came.connect(figures.append)
    listed: Any = work.window.go("visits")
    assert listed.model.rowCount() == 0
    result = visits.log_visit(desk, start=NOW, kind=VisitKind.EVENT, ward=WardCode("12025W02"))

    work.forms._saved("visit", None, *result)

    assert listed.model.rowCount() == 1
    assert len(figures) == 1
    assert "Battel" in last_visits(work)
    work.window.toast.undo()
    assert len(figures) == 2
    assert "Battel" not in last_visits(work)
    work.window.go("visits")
    assert listed.model.rowCount() == 0


def test_pointing_hides_the_form_and_brings_it_back_with_point_and_ward(
    work: Workplace, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(areas, "locate", lambda _desk, _lat, _lon: SimpleNamespace(code="12025W02"))
    screen = the_map(work, can_draw=True)
    work.forms.open("place")
    form: Any = form_named("place")
    form.fields["point"].entry.on_map.trigger()
    assert screen.pointing.isVisible()
    assert not form.isVisible()

    screen.board.bridge.point_picked.emit(51.03, 4.46)

    assert form.isVisible()
    assert screen.pointing.isHidden()
    assert form.fields["point"].entry.value() == (51.03, 4.46)
    assert form.fields["ward"].entry.value() == "12025W02"
    form.discard()


def test_point_in_another_ward_is_told_and_changes_nothing(
    work: Workplace, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(areas, "locate", lambda _desk, _lat, _lon: SimpleNamespace(code="12025W02"))
    place, _changes = places.add_place(
        desk,
        name="De Spoel",
        kind=PlaceKind.LIBRARY,
        ward=WardCode("12025W04"),
        lat=51.02,
        lon=4.49,
    )
    screen = the_map(work, can_draw=True)
    marked: list[str] = []
    screen.board.bridge.mark.connect(marked.append)
    work.forms.open("place", place.id)
    form: Any = form_named("place")
    form.fields["point"].entry.on_map.trigger()
    assert marked == ["[51.02, 4.49]"]

    screen.board.bridge.point_picked.emit(51.03, 4.46)

    assert form.fields["ward"].entry.value() == "12025W04"
    assert "Battel" in form.fields["ward"].hint.text()
    assert marked[-1] == "null"
    form.discard()


@pytest.mark.parametrize("leaving", ["escape", "elsewhere", "no map"])
def test_form_comes_back_as_it_was_when_somebody_gives_up(work: Workplace, leaving: str) -> None:
    screen = the_map(work, can_draw=leaving != "no map")
    work.forms.open("place")
    form: Any = form_named("place")
    form.fields["point"].entry.on_map.trigger()
    if leaving == "escape":
        screen.board.bridge.pointing_stopped.emit()
    elif leaving == "elsewhere":
        work.window.go("visits")

    assert form.isVisible()
    assert not screen.is_pointing
    assert form.fields["point"].entry.text() == ""
    form.discard()


def test_borders_from_a_file_show_up_and_places_move_by_leave(
    work: Workplace, desk: Desk, tmp_path: Path
) -> None:
    areas.ensure_areas(desk)
    place, _changes = places.add_place(
        desk,
        name="De Spoel",
        kind=PlaceKind.LIBRARY,
        ward=WardCode("12025W04"),
        lat=51.02,
        lon=4.416,
    )
    heard: list[Changes] = []
    work.news.data_changed.connect(heard.append)
    dialog = offer_borders(work)
    dialog.fields.file.line.setText(str(squares(tmp_path / "wards.geojson", 4.41)))
    dialog.fields.edition.setText("Official")
    dialog.load()

    assert dialog.problem.text() == ""
    edition = areas.current_edition(desk)
    assert edition is not None
    assert edition.name == "Official"
    assert any(changes & Changes.AREAS for changes in heard)
    assert dialog.report.ticked() == [place.id]

    dialog.move_places()
    assert places.get_place(desk, place.id).ward == "12025W01"

    work.window.toast.undo()
    assert places.get_place(desk, place.id).ward == "12025W04"


def test_a_bad_file_says_why_and_changes_nothing(
    work: Workplace, desk: Desk, tmp_path: Path
) -> None:
    before = areas.editions(desk)
    dialog = offer_borders(work)
    for name, content in (("none.geojson", None), ("empty.zip", b""), ("odd.geojson", b"{]")):
        file = tmp_path / name
        if content is not None:
            file.write_bytes(content)
        dialog.fields.file.line.setText(str(file))
        dialog.load()
        assert dialog.problem.isVisible(), name
        assert areas.editions(desk) == before
    dialog.reject()


def _draft(desk: Desk, form: str, record_id: UUID, **entries: Any) -> Draft:
    return drafts.keep_draft(desk, draft_id=None, form=form, record_id=record_id, fields=entries)


@pytest.mark.parametrize("name", ["new_affiliation", "consent", "assessment"])
def test_draft_of_something_that_belongs_to_a_record_opens_its_form(
    work: Workplace, desk: Desk, name: str
) -> None:
    person, _changes = persons.add_person(desk, display_name="Els Van Dijck")
    place, _changes = places.add_place(
        desk, name="De Spoel", kind=PlaceKind.LIBRARY, ward=WardCode("12025W04")
    )
    owner = place.id if name == "assessment" else person.id
    field = {"new_affiliation": "role", "consent": "how_given", "assessment": "note"}[name]

    work.forms.go_on(_draft(desk, name, owner, **{field: "half typed"}))

    form = form_named(name)
    assert form.fields[field].entry.typed() == "half typed"
    form.discard()
    assert not drafts.drafts(desk)


def test_today_offers_what_was_left_unfinished(work: Workplace) -> None:
    today = work.window.go("today")
    assert isinstance(today, TodayScreen)
    work.forms.open("place")
    form: Any = form_named("place")
    form.fields["name"].entry.setText("Plein")
    form.fields["name"].entry.changed.emit()
    form.close()
    assert len(today.drafts.rows) == 1


def test_what_is_saved_inside_a_form_is_told(work: Workplace, desk: Desk) -> None:
    place, _changes = places.add_place(
        desk, name="De Spoel", kind=PlaceKind.LIBRARY, ward=WardCode("12025W04")
    )
    heard: list[Changes] = []
    work.news.data_changed.connect(heard.append)
    work.forms.open("place", place.id)
    form = form_named("place")
    form.related_saved.emit(Changes.PLACES)
    assert heard == [Changes.PLACES]
    form.close()
