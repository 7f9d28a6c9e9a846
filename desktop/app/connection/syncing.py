"""Background syncing, tied to the window: its deeds, its dialogs, and leaving."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from desktop.app.connection.connecting import connect_jobs
from desktop.app.connection.sync import BY_HAND, Sync
from desktop.app.connection.sync_ports import Haste, sync_jobs
from desktop.app.duplicates import Screening
from desktop.app.entry.ports import Work
from desktop.app.text_review import TextScreening
from desktop.domain.syncing.sync_report import SyncReport
from desktop.errors import OpenedToRead
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.safety import profile
from desktop.services.safety.profile import Unlocked, as_registered
from desktop.services.sending import helpdesk_report
from desktop.ui.errors import show_error
from desktop.ui.sync.connect import ConnectDialog
from desktop.ui.sync.leaving import LeavingDialog
from desktop.ui.sync.ports import SyncDeeds
from desktop.ui.sync.report import SyncReportDialog
from desktop.ui.sync.signed_out import SignedOutDialog
from desktop.ui.widgets.alive import while_alive
from desktop.words.leaving import farewell, not_wiped
from desktop.words.sync_report import report_lines, summary

D = TypeVar("D", bound=QDialog)
_HOUR_MS = 3_600_000


class Seat(Work, Protocol):
    """One open profile at work, that can take another desk."""

    opened: Unlocked

    def take_desk(self, desk: Desk) -> None:
        """Go on as the colleague that the server knows."""


class Syncing:
    """Everything about synchronising that one window does.

    Args:
        work: The open profile at work.
    """

    def __init__(self, work: Seat) -> None:
        self._work = work
        self._is_leaving = False
        self.sync = Sync(sync_jobs(work.desk), work.tasks, work.news)
        self.sync.ended.connect(self._ended)
        self.sync.failed.connect(lambda error: show_error(error, work.window))
        self.sync.wiped.connect(self._wipe)
        self._hourly = QTimer(self.sync)
        self._hourly.timeout.connect(self.look_up_role)
        self._hourly.timeout.connect(self.sync.read_state)

    def follow(self) -> None:
        """Let the window show where this laptop stands, and look after what comes in."""
        work = self._work
        Screening(lambda: work.desk, work.tasks, work.news, self.sync)
        TextScreening(lambda: work.desk, work.tasks, work.news, self.sync)
        self.sync.changed.connect(self._work.window.show_sync)
        self._work.window.show_sync(self.sync.state)
        self._hourly.start(_HOUR_MS)

    def deeds(self) -> SyncDeeds:
        """Return what the window can do about synchronising."""
        return SyncDeeds(
            state=lambda: self.sync.state,
            now=self._work.desk.now,
            sync_now=self.sync_by_hand,
            set_offline=self.set_offline,
            connect=self.offer_to_connect,
            show_report=self.show_report,
            show_review=lambda: self._work.window.go("review"),
            may_close=self.may_close,
        )

    def let_go(self) -> None:
        """Let the window close at once; what waits is sent another time."""
        self._is_leaving = True

    def stop(self) -> None:
        """Start nothing more, and let the window close."""
        self._is_leaving = True
        self.sync.changed.disconnect()
        self.sync.stop()
        self.sync.deleteLater()

    def sync_by_hand(self) -> None:
        """Sync now; a laptop that was never connected is offered to be."""
        if self._work.desk.read_only:
            show_error(OpenedToRead(), self._work.window)
        elif not self.sync.state.server:
            self.connect()
        else:
            self.sync.sync_now(BY_HAND)

    def set_offline(self, chosen: bool) -> None:
        """Work offline, or online again."""
        if self._work.desk.read_only:
            show_error(OpenedToRead(), self._work.window)
        else:
            self.sync.set_offline(chosen)

    def offer_to_connect(self) -> None:
        """Ask for a server, if what it says could be kept."""
        if self._work.desk.read_only:
            show_error(OpenedToRead(), self._work.window)
        else:
            self.connect()

    def connect(self) -> ConnectDialog:
        """Ask for server, name and password; return the open dialog."""
        jobs = connect_jobs(self._work.desk, self.sync.state)
        dialog = ConnectDialog(jobs, self._work.tasks, self._work.window)
        dialog.connected.connect(self._connected)
        dialog.over.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def show_report(self) -> None:
        """Make the report for a helpdesk and show it."""
        desk, window = self._work.desk, self._work.window
        self._work.tasks.start(
            lambda _report: report_lines(helpdesk_report(desk)),
            on_done=lambda lines: _put_up(SyncReportDialog(lines, window)),
        )

    def may_close(self) -> bool:
        """Return whether to close at once; else the last changes are sent first."""
        if self._is_leaving or self._work.desk.read_only or not self.sync.is_worth_waiting:
            return True
        dialog = LeavingDialog(self.sync.state.waiting, self._work.window)
        dialog.left.connect(self._leave)
        self.sync.ended.connect(dialog.leave)
        dialog.finished.connect(dialog.deleteLater)
        dialog.wait()
        self.sync.sync_now(Haste(hurried=True))
        return False

    def _leave(self) -> None:
        self._is_leaving = True
        # Not now: the window may be in the middle of being told to close.
        QTimer.singleShot(0, self._work.window, self._work.window.close)

    def _connected(self, city: str) -> None:
        said = translate("sync", "Connected to {city}. The first sync runs now.")
        self._work.window.say(said.format(city=city))
        self._work.tasks.start(
            lambda _report: as_registered(self._work.desk), on_done=self._start_first
        )

    def _start_first(self, desk: Desk) -> None:
        self._work.take_desk(desk)
        self.sync.read_state()
        self._work.tasks.start(
            lambda _report: None, on_done=lambda _none: self.sync.sync_now(Haste())
        )

    def _ended(self, report: SyncReport | None, by_hand: bool) -> None:
        if report is not None and by_hand:
            self._work.window.say(summary(report))
        if report is not None:
            self.look_up_role()

    def look_up_role(self) -> None:
        """Go on as who the server says one is, and as the lease allows.

        Only after the first sync the scopes for new records are known; after any other the role
        may be another one, and with time alone the lease ends.
        """
        if self._is_leaving:
            return
        self._work.tasks.start(
            lambda _report: as_registered(self._work.desk),
            on_done=while_alive(self.sync, self._work.take_desk),
        )

    def _wipe(self, report: SyncReport) -> None:
        """Carry out what the server ordered, then tell, then close: nothing else is possible.

        What is shown goes first: a laptop that is in other hands shows nobody meanwhile.
        """
        self._is_leaving = True
        window = self._work.window
        others = [each for each in QApplication.topLevelWidgets() if each is not window]
        for shown in (window.centralWidget(), *others):
            if shown is not None:
                shown.hide()
        self._work.tasks.start(
            lambda _report: profile.wipe(self._work.opened),
            on_done=lambda _none: self._tell_wiped(farewell(report)),
            on_error=lambda _error: self._tell_wiped([not_wiped()]),
        )

    def _tell_wiped(self, paragraphs: Sequence[str]) -> None:
        dialog = SignedOutDialog(paragraphs, self._work.window)
        dialog.finished.connect(lambda _code: self._work.window.close())
        _put_up(dialog)


def _put_up(dialog: D) -> D:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
