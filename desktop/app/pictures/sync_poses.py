"""Poses about synchronising: made-up colleagues, conflicts and states in a throw-away profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy import select

from desktop.app.workplace import Workplace
from desktop.domain.conflict import Conflict, ConflictKind
from desktop.domain.syncing.review import FieldChange, HistoryStep, Meanwhile
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import SyncState
from desktop.domain.visit import Visit
from desktop.errors import SignInRefused
from desktop.services.sending import sync_state
from desktop.storage import rows
from desktop.storage.driver import driver
from desktop.storage.pending.link import change_link
from desktop.storage.registry import shape_named, shape_of
from desktop.storage.tables.columns import milliseconds
from desktop.ui.details.pane import DetailPane
from desktop.ui.forms.form import Form
from desktop.ui.screens.review.screen import ReviewScreen
from desktop.ui.status import StatusBar
from desktop.ui.sync.connect import ConnectDialog
from desktop.ui.sync.connect_ports import ConnectJobs
from desktop.ui.sync.leaving import LeavingDialog
from desktop.ui.sync.signed_out import SignedOutDialog
from desktop.ui.theme import dress, sizes
from desktop.words.leaving import farewell

Step = Callable[[Workplace], QWidget | None]
_SERVER = "https://weefsel.mechelen.example"
_ME, _SARA, _FATIMA = "demo", "s.peeters", "f.bakkali"


def _quarrel(work: Workplace) -> None:
    """Tie the profile to a server and put one conflict of each kind in it, once."""
    desk = work.desk
    if sync_state(desk).server:
        return
    now = desk.now()
    ids = {kind: _first(work, kind) for kind in ("place", "visit", "person")}
    with desk.store.writing() as session:
        change_link(session, address=_SERVER, tenant="Mechelen", account=_ME, stream=desk.new_id())
        change_link(session, succeeded_at=now - timedelta(minutes=12), sent_n=10**9)
        made = [_conflict(work, ids, facts) for facts in _QUARRELS]
        rows.insert_rows(session, shape_of(Conflict), made)
        for outcome, reason, fields in _REFUSED:
            driver(session).execute(
                "INSERT INTO attention (op, n, entity, id, outcome, reason, at, edited_at, fields)"
                " VALUES (?, 1, 'visit', ?, ?, ?, ?, ?, ?)",
                (
                    desk.new_id().bytes,
                    ids["visit"].bytes,
                    outcome,
                    reason,
                    *[milliseconds(now - timedelta(hours=3))] * 2,
                    fields,
                ),
            )
    work.syncing.sync.read_state()


def _first(work: Workplace, kind: str) -> UUID:
    with work.desk.store.reading() as session:
        table = shape_named(kind).table
        found: UUID = session.scalars(select(table.c.id).order_by(table.c.id).limit(1)).one()
    return found


def _conflict(work: Workplace, ids: Mapping[str, UUID], facts: Mapping[str, Any]) -> Conflict:
    now = work.desk.now()
    given: dict[str, Any] = {
        "entity": "place",
        "standing_by": _FATIMA,
        "standing_at": now - timedelta(hours=2),
        "aside_by": _ME,
        "aside_at": now - timedelta(minutes=40),
    } | dict(facts)
    return Conflict(
        id=work.desk.new_id(),
        record_id=ids[given["entity"]],
        created_at=now,
        created_by=_FATIMA,
        updated_at=now,
        updated_by=_FATIMA,
        **given,
    )


_LONG = (
    "De oefentafel zit vol. Twee moeders willen zelf een tweede tafel trekken, maar de zaal is op "
    "woensdag bezet. "
)
_QUARRELS: Sequence[Mapping[str, Any]] = (
    {
        "kind": ConflictKind.TEXT,
        "field": "opening_hours",
        "before": "ma – vr 9 – 17 u",
        "standing": "ma – do 9 – 17 u",
        "aside": "ma – vr 9 – 17 u\nza 10 – 13 u",
    },
    {
        "kind": ConflictKind.VALUE,
        "field": "capacity",
        "before": 30,
        "standing": 40,
        "aside": 60,
    },
    {
        "entity": "visit",
        "kind": ConflictKind.MERGED_TEXT,
        "field": "note",
        "before": f"{_LONG}Sleutel vragen aan de stad.",
        "standing": f"{_LONG}Sleutel gevraagd aan de stad op 12/11. Marc belt woensdag terug.",
        "aside": f"{_LONG}Sleutel gevraagd aan de stad op 12/11.",
        "aside_by": _SARA,
    },
    {
        "kind": ConflictKind.RESTORED,
        "field": "deleted_at",
        "standing_by": _ME,
        "aside": 1_790_000_000_000,
        "aside_by": _SARA,
    },
    {
        "entity": "person",
        "kind": ConflictKind.CAUTIOUS,
        "field": "do_not_contact",
        "before": False,
        "standing": True,
        "aside": False,
        "aside_by": _SARA,
    },
    {
        "entity": "visit",
        "kind": ConflictKind.IMPOSSIBLE,
        "field": "reached_new",
        "before": 4,
        "standing": 4,
        "aside": 18,
    },
)
_REFUSED = (
    ("refused", "gate", '{"note": "Gesproken aan de deur.", "duration": 45}'),
    ("denied", "scope", '{"reached_total": 18}'),
)


def _review(row: int) -> Step:
    def step(work: Workplace) -> None:
        screen = work.window.go("review")
        assert isinstance(screen, ReviewScreen)  # noqa: S101 - what the sidebar's entry makes
        screen.side.cards.setCurrentRow(row)

    return step


def _decide(work: Workplace) -> None:
    screen = work.window.go("review")
    assert isinstance(screen, ReviewScreen)  # noqa: S101 - what the sidebar's entry makes
    screen.panel.press(1)


def _undo(work: Workplace) -> None:
    work.window.toast.undo()


def _nothing_left(work: Workplace) -> None:
    screen = work.window.go("review")
    assert isinstance(screen, ReviewScreen)  # noqa: S101 - what the sidebar's entry makes
    screen.side.fill([])


def _change_meanwhile(work: Workplace) -> None:
    """Let a colleague change the visit whose form is open, in a field that was changed here too."""
    form = next(form for form in work.window.findChildren(Form) if form.isVisible())
    record = form.record
    assert isinstance(record, Visit)  # noqa: S101 - the form was opened by the step before
    note: Any = form.fields["note"].entry
    note.show_value("De oefentafel zit vol.")
    note.changed.emit()
    at = record.updated_at + timedelta(minutes=1)
    present = replace(
        record, note="Sleutel gevraagd.", duration=90, updated_by=_FATIMA, updated_at=at
    )
    changes = [
        FieldChange("duration", record.duration, present.duration),
        FieldChange("note", record.note, present.note),
    ]
    step = HistoryStep(op=record.id, at=at, by=_FATIMA, device="", outcome="sent", changes=changes)
    form.meantime.tell(Meanwhile(record=present, step=step))


def _save(work: Workplace) -> None:
    next(form for form in work.window.findChildren(Form) if form.isVisible()).save()


def _open_visit(work: Workplace) -> None:
    work.forms.open("visit", _first(work, "visit"))


def unfold_history(work: Workplace) -> None:
    """Unfold the history in the pane at the right."""
    for pane in work.window.findChildren(DetailPane):
        if pane.isVisible() and pane.history is not None:
            pane.history.unfold()


def _popup(work: Workplace) -> QWidget:
    return work.window.status.open_popup()


def _never_connected(work: Workplace) -> QWidget:
    popup = work.window.status.open_popup()
    popup.show_state(SyncState())
    return popup


def _connect(work: Workplace) -> QWidget:
    return _shown(ConnectDialog(_jobs(), work.tasks, work.window))


def _connect_wrong(work: Workplace) -> QWidget:
    def refuse(_entered: object, _report: object) -> str:
        raise SignInRefused

    dialog = ConnectDialog(replace(_jobs(), connect=refuse), work.tasks, work.window)
    dialog.address.entry.setText(_SERVER)
    dialog.password.entry.setText("verkeerd")
    dialog.code.show()
    dialog.code.entry.setText("123456")
    dialog.more.unfold()
    dialog.try_it()
    return _shown(dialog)


def _connect_empty(work: Workplace) -> QWidget:
    dialog = ConnectDialog(_jobs(), work.tasks, work.window)
    dialog.try_it()
    return _shown(dialog)


def _sign_in_again(work: Workplace) -> QWidget:
    return _shown(
        ConnectDialog(replace(_jobs(), address=_SERVER, is_again=True), work.tasks, work.window)
    )


def _jobs() -> ConnectJobs:
    return ConnectJobs(connect=lambda _entered, _report: "", login=_ME, device="laptop-wijken-4")


def _report(work: Workplace) -> None:
    work.syncing.show_report()


def _leaving(work: Workplace) -> QWidget:
    return _shown(LeavingDialog(3, work.window))


def _signed_out(work: Workplace) -> QWidget:
    ended = round(work.desk.now().timestamp() * 1000)
    done = SyncReport(end=End.REVOKED, sent=3, left_at=ended, wipe=True)
    return _shown(SignedOutDialog(farewell(done), work.window))


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


def _all_states(work: Workplace) -> QWidget:
    """Show every line that the status bar can have, below each other."""
    now = work.desk.now()
    known = SyncState(server=_SERVER, account=_ME, last_success=now - timedelta(minutes=12))
    states = (
        SyncState(),
        known,
        replace(known, waiting=3),
        replace(known, running=True, waiting=3),
        replace(known, conflicts=2, refused=1, waiting=1),
        replace(known, failure=End.UNREACHABLE, failed_at=now, waiting=3),
        replace(known, working_offline=True, waiting=12),
        replace(known, failure=End.SIGN_IN, failed_at=now, waiting=3),
        replace(known, failure=End.UNTRUSTED, failed_at=now),
        replace(known, failure=End.UPGRADE, failed_at=now),
        replace(known, failure=End.REVOKED, failed_at=now),
        replace(known, left_at=now, waiting=3),
        replace(known, failure=End.REFUSED, failed_at=now),
    )
    holder = dress(QWidget(), "page")
    layout = QVBoxLayout(holder)
    for state in states:
        deeds = replace(work.syncing.deeds(), state=partial(_given, state))
        layout.addWidget(StatusBar(_ME, "weefsel", deeds))
    holder.resize(110 * sizes().unit, holder.sizeHint().height())
    return _shown(holder)


def _given(state: SyncState) -> SyncState:
    return state


def _look(work: Workplace) -> None:
    work.window.go("visits")


_KINDS = ("refused", "denied", "text", "value", "merged", "restored", "cautious", "impossible")
SYNC_POSES: Mapping[str, Sequence[Step]] = {
    "sync-never": (_never_connected,),
    "connect": (_connect,),
    "connect-empty": (_connect_empty,),
    "connect-wrong": (_connect_wrong,),
    "connect-again": (_sign_in_again,),
    "sync-leaving": (_leaving,),
    "sync-signed-out": (_signed_out,),
    "sync-states": (_all_states,),
    **{f"review-{kind}": (_quarrel, _review(row)) for row, kind in enumerate(_KINDS)},
    "review-decided": (_quarrel, _review(0), _review(2), _decide),
    "review-undone": (_quarrel, _review(0), _review(2), _decide, _undo),
    "review-empty": (_nothing_left,),
    "visit-meanwhile": (_open_visit, _change_meanwhile),
    "visit-both-changed": (_open_visit, _change_meanwhile, _save),
    "sync-popup": (_quarrel, _look, _popup),
    "sync-report": (_quarrel, _report),
}
"""Name of each picture, and the steps towards it."""
