"""Logging a visit with the keyboard, and never losing a word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.vocabulary import Outcome, Theme, VisitKind, VisitStatus
from desktop.errors import DiskFull, GateClosed, InvalidEntry, NotFound, Problem
from tests.ui.fakes import HeldRunner
from tests.ui.hands import STRANGE, Hands, Key, choose_place, error_of, fill, opened
from tests.ui.paper import BATTEL, NOW, SPOEL, TABLE, Archive, a_visit


def test_a_typical_visit_takes_at_most_25_keys_beyond_its_text(qtbot: QtBot) -> None:
    archive, hands = Archive(), Hands()
    form = opened(qtbot, archive)

    hands.write("buur sp")
    hands.press(Key.Key_Tab)
    hands.write("18")
    for _field in ("of which new", "duration", "themes"):
        hands.press(Key.Key_Tab)
    for theme in ("lang", "older"):
        hands.write(theme)
        hands.press(Key.Key_Return)
    hands.press(Key.Key_Tab)
    hands.write("De oefentafel zit vol.")
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Tab)
    hands.write("1.2")
    hands.press(Key.Key_Tab)
    hands.write("trust")
    hands.press(Key.Key_Return, ctrl=True)

    assert hands.presses <= 25
    (visit,) = archive.logged
    assert visit.place_id == SPOEL.id
    assert visit.start == NOW
    assert visit.kind is VisitKind.PLACE_VISIT
    assert visit.reached_total == 18
    assert visit.themes == {Theme.LANGUAGE, Theme.SENIORS}
    assert visit.goals == {"1.2"}
    assert visit.outcomes == {Outcome.TRUST_GROWING}
    assert visit.note == "De oefentafel zit vol."
    assert not form.isVisible()


def test_start_kind_and_ward_are_enough(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    choose_place(form, "batt")

    with qtbot.waitSignals([form.saved, form.closed]):
        QTest.keyClick(form.entry.where, Key.Key_Return)

    (visit,) = archive.logged
    assert (visit.place_id, visit.ward) == (None, BATTEL.ward)
    assert visit.reached_total is None


def test_nothing_filled_in_marks_the_place_and_goes_there(qtbot: QtBot) -> None:
    form = opened(qtbot, Archive(last_kind=None))

    form.save()

    assert error_of(form, "where")
    assert error_of(form, "kind")
    assert form.entry.kind.hasFocus()


def test_what_is_typed_too_fast_still_finds_its_place(qtbot: QtBot) -> None:
    archive, runner = Archive(), HeldRunner()
    form = opened(qtbot, archive, runner=runner)
    runner.let_all_go()
    QTest.keyClicks(form.entry.where, "spo")
    QTest.keyClick(form.entry.where, Key.Key_Tab)
    form.save()
    runner.let_all_go()

    assert [visit.place_id for visit in archive.logged] == [SPOEL.id]


def test_pressing_save_twice_saves_once(qtbot: QtBot) -> None:
    archive, runner = Archive(), HeldRunner()
    form = opened(qtbot, archive, runner=runner)
    runner.let_all_go()
    form.use_place(SPOEL)

    form.save()
    form.save()
    runner.let_all_go()

    assert len(archive.logged) == 1


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("day", "1/5/1970"),
        ("day", "31/02"),
        ("day", "1/5/2199"),
        ("time", "25:00"),
        ("duration", "09:00"),
        ("duration", "forever"),
        ("reached_total", "1000000000"),
        ("reached_total", "-3"),
        ("reached_total", "a few"),
        ("reached_new", "5"),
        ("kind", "picnic"),
        ("where", "nowhere"),
    ],
)
def test_an_impossible_entry_is_marked_and_kept(qtbot: QtBot, field: str, typed: str) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    if field != "where":
        choose_place(form)
    fill(form, field, typed)

    form.save()

    assert not archive.logged
    assert error_of(form, field)
    assert form.fields[field].entry.accessibleDescription().startswith(error_of(form, field))
    entry: Any = form.fields[field].entry
    assert entry.text() in {typed, "Fri 1 May 1970", "Mon 1 May 2199", "Wed 1 May 2199"}
    assert form.isVisible()


def test_a_mark_goes_away_when_the_entry_is_mended(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    choose_place(form)
    fill(form, "reached_total", "a few")
    form.save()

    fill(form, "reached_total", "12")
    assert not error_of(form, "reached_total")
    form.save()

    assert archive.logged[0].reached_total == 12


def test_a_planned_visit_may_lie_ahead_and_a_final_one_may_not(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    choose_place(form)
    fill(form, "day", "24/11/2026")
    form.save()
    assert error_of(form, "day")

    form.save_as(VisitStatus.PLANNED)

    assert archive.logged[0].status is VisitStatus.PLANNED


@pytest.mark.parametrize("note", STRANGE)
def test_any_text_is_stored_as_it_was_typed(qtbot: QtBot, note: str) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    choose_place(form)
    form.fields["note"].entry.type_in(note)

    form.save()

    assert archive.logged[0].note == note


@pytest.mark.parametrize(
    "error",
    [
        DiskFull(),
        GateClosed("network"),
        NotFound("place"),
        InvalidEntry(Problem("place_id", "deleted")),
        InvalidEntry(Problem("networks", "unknown")),
        InvalidEntry(Problem("lat", "incomplete_point")),
    ],
)
def test_a_refused_save_keeps_everything_and_can_be_tried_again(
    qtbot: QtBot, error: Exception
) -> None:
    archive = Archive(error=error)
    form = opened(qtbot, archive)
    choose_place(form)
    form.fields["note"].entry.type_in("Kept")
    before = form.fields.typed()

    form.save()

    assert form.isVisible()
    assert form.fields.typed() == before
    marked = [name for name in ("where", "networks", "setting") if error_of(form, name)]
    assert marked or form.frame.message.isVisible()
    archive.error = None
    form.save()
    assert archive.logged[0].note == "Kept"


def test_a_place_that_does_not_exist_yet_can_be_made_on_the_way(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    fill(form, "where", "Nieuw plein")
    QTest.keyClick(form.entry.where, Key.Key_Return)

    form.save()

    assert archive.made_places == ["Nieuw plein"]
    assert archive.logged[0].place_id is not None


def test_the_quick_form_asks_for_no_names_and_the_full_one_may(qtbot: QtBot) -> None:
    quick, full = opened(qtbot, Archive()), opened(qtbot, Archive(), a_visit())

    assert "persons" not in quick.fields.typed()
    assert "persons" in full.fields.typed()


def test_changing_a_visit_sends_only_what_changed(qtbot: QtBot) -> None:
    archive = Archive()
    visit = a_visit(
        note="Old", themes=frozenset({Theme.YOUTH}), networks=frozenset({TABLE.id}), duration=45
    )
    form = opened(qtbot, archive, visit)
    fill(form, "note", "New")

    form.save()

    assert archive.changes == [(visit.id, {"note": "New"})]


def test_a_planned_visit_takes_place_in_one_step(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive, a_visit(status=VisitStatus.PLANNED))

    form.save_as(VisitStatus.FINAL)

    assert archive.changes[0][1] == {"status": VisitStatus.FINAL}


def test_a_refused_step_leaves_the_status_for_the_next_save(qtbot: QtBot) -> None:
    later = datetime(2026, 11, 25, 9, tzinfo=UTC)
    archive = Archive(stored=a_visit(status=VisitStatus.PLANNED, start=later))
    form = opened(qtbot, archive, archive.stored)
    form.save_as(VisitStatus.FINAL)
    assert error_of(form, "day")

    fill(form, "note", "Bring the key")
    form.save()

    assert archive.changes[0][1] == {"note": "Bring the key"}


def test_a_place_in_the_bin_is_told_and_kept(qtbot: QtBot) -> None:
    archive = Archive(hits=[BATTEL])
    form = opened(qtbot, archive, a_visit())
    assert error_of(form, "where")

    fill(form, "note", "Still true")
    form.save()

    assert archive.changes[0][1] == {"note": "Still true"}


def test_an_end_means_as_many_minutes(qtbot: QtBot) -> None:
    archive = Archive()
    form = opened(qtbot, archive)
    choose_place(form)
    fill(form, "time", "9u")
    fill(form, "duration", "tot 9u45")
    assert "09:45" in form.fields["duration"].hint.text()

    form.save()

    assert archive.logged[0].duration == 45
    assert archive.logged[0].start == NOW - timedelta(hours=1, minutes=15)
