"""From a profile folder to an open window, and back."""

from __future__ import annotations

import gc
import getpass
import logging
import os
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import logs, paths
from desktop.app.anew import Left
from desktop.app.guard import LOCKED, Guard
from desktop.app.stay import Stay
from desktop.i18n import use_language
from desktop.settings import Settings
from desktop.storage.profiles.key_file import is_profile, names_way
from desktop.ui import recent_folders, theme
from desktop.ui.collecting import Collector
from desktop.ui.curtain import drawn_curtain
from desktop.ui.doorbell import NO_SOCKET, Doorbell, is_home, offer_other_window
from desktop.ui.errors import show_error
from desktop.ui.first_start import FirstStartDialog, NewProfile
from desktop.ui.qt_texts import word_qt
from desktop.ui.tasks import Lane, Report, Runner, TaskRunner
from desktop.ui.unlock import UnlockDialog

if TYPE_CHECKING:
    from desktop.app.workplace import Workplace
    from desktop.domain.privacy.safekeeping import Repaired
    from desktop.services.safety.profile import Unlocked

logger = logging.getLogger(__name__)

_WORKPLACE = "desktop.app.workplace"
"""Brings the services and SQLAlchemy along, more than a second: read while somebody types
the passphrase, not before the dialog is there."""
_BREATHE_MS = 100
"""Until the dialog is drawn: reading would take turns with that."""
_KEY_STORE = "keyring"


class Program:
    """One start of the window.

    Args:
        folder: Of the profile.
        settings_file: Where the choices of the person are kept.
        left: What the process before this one left when it was locked.
        anew: Replaces this process by a fresh one after a lock, and does not return; without
            it, or if it does return, the passphrase is asked in this process.
    """

    def __init__(
        self,
        folder: Path,
        settings_file: Path | None = None,
        *,
        left: Left | None = None,
        anew: Callable[[Left], None] | None = None,
    ) -> None:
        self.folder = folder
        self.settings_file = settings_file or paths.settings_file()
        self.settings = Settings.load(self.settings_file)
        self.app = make_application()
        self.dress()
        self.tasks = TaskRunner(show_error)
        self.collector = Collector()
        self._left, self._anew = left, anew
        self.here = left.here if left else ""
        self.was_opened = left is not None
        self._bell: Doorbell | None = None
        self._raise: Callable[[], None] = bring_up
        self._errand: Callable[[Runner], object] | None = None

    def dress(self) -> None:
        """Take language, colours and text size from the settings."""
        use_language(self.settings.language, paths.texts_folder())
        word_qt(self.app, self.settings.language)
        theme.wear(self.app, self.settings.theme, self.settings.text_percent)

    def run(self, passphrase: str | None = None) -> int:
        """Open the profile, show the window, and close everything when it is closed."""
        if self._left is None and is_home(self.folder):
            offer_other_window(self.folder)
            return 0
        kept = self._left.bell if self._left else NO_SOCKET
        self._bell = Doorbell(self.folder, self._answer, kept=kept)
        self.app.setQuitOnLastWindowClosed(False)
        stay = Stay(self.app, lambda: self._stay(passphrase))
        try:
            return stay.run()
        finally:
            self._bell.close()
            self.app.setQuitOnLastWindowClosed(True)

    def _stay(self, passphrase: str | None) -> int:
        """Open the profile and show the window, again and again as long as it gets locked."""
        code = LOCKED
        while code == LOCKED:
            opened = self._opened(passphrase)
            passphrase = None  # it opens the profile once
            if opened is None:
                break
            self.was_opened = True
            code = self._work(opened)
            if code == LOCKED and self._errand is None:
                self._begin_anew()
            del opened
            self.tasks.deleteLater()
            self.tasks = TaskRunner(show_error)
            forget()
            self._run_errand()
        self.tasks.shut_down()
        self.collector.stop()
        return 0 if code == LOCKED else code

    def _work(self, opened: Unlocked) -> int:
        """Show the window until it is closed, or locked; then close everything of the profile."""
        from desktop.app.workplace import Workplace

        log = logs.start_log(paths.log_folder(opened.folder))
        workplace = Workplace(self, opened)
        loop = QEventLoop()
        self.app.lastWindowClosed.connect(loop.quit)
        guard = Guard(
            self.app,
            minutes=self.settings.lock_minutes,
            is_busy=lambda: self.tasks.is_busy,
            hide=workplace.hide,
            end=loop.exit,
        )
        workplace.guard(guard)
        self._raise = workplace.raise_window
        code = 0
        try:
            workplace.open(self.here)
            with logs.unforeseen_logged():
                code = loop.exec()
            return code
        finally:
            self.app.lastWindowClosed.disconnect(loop.quit)
            guard.stop()
            with drawn_curtain() if code == LOCKED else nullcontext():
                self._leave(workplace, is_locked=code == LOCKED)
                opened.close()
            logs.stop_log(log)

    def _leave(self, workplace: Workplace, *, is_locked: bool) -> None:
        """Take down the window, and save what was still to be saved."""
        self.here = workplace.window.here
        self._raise = bring_up
        workplace.leave()
        if is_locked and self._anew is not None:
            self.tasks.save_and_leave()
        else:
            self.tasks.shut_down()

    def after_closing(self, errand: Callable[[Runner], object]) -> None:
        """Do something once the profile is closed, before the passphrase is asked again."""
        self._errand = errand

    def _run_errand(self) -> None:
        errand, self._errand = self._errand, None
        if errand is not None:
            errand(self.tasks)
            self._begin_anew()

    def _answer(self) -> None:
        """Show what is open, because a second start asked for it."""
        self._raise()

    def _begin_anew(self) -> None:
        """Go on as another process, whose memory holds nothing; return if that cannot be."""
        if self._anew is not None and self._bell is not None:
            self._anew(Left(here=self.here, bell=self._bell.socket))

    @property
    def account(self) -> str:
        """Name under which records are signed."""
        return self.settings.account or getpass.getuser()

    def keep(self, settings: Settings) -> None:
        """Keep what somebody chose, and show it."""
        self.settings = settings
        settings.save(self.settings_file)
        self.dress()

    def _opened(self, passphrase: str | None) -> Unlocked | None:
        if passphrase is not None:
            return self._unlock(passphrase)
        QTimer.singleShot(_BREATHE_MS, self.tasks, self._read_ahead)
        if is_profile(self.folder):
            asking = UnlockDialog(
                self._unlock,
                self.tasks,
                self.folder.name,
                by_store=self._by_store(),
                mend=self._mend,
                mend_from=self._mend_from,
                note_fault=self._note_fault,
            )
            asking.exec()
            return cast("Unlocked | None", asking.opened)
        starting = FirstStartDialog(self._make, self.tasks, self.account, restore=self._restore)
        starting.exec()
        return cast("Unlocked | None", starting.opened)

    def _read_ahead(self) -> None:
        self.tasks.start(
            lambda _report: import_module(_WORKPLACE),
            on_done=lambda _module: None,
            lane=Lane.FREE,
        )

    def _unlock(self, passphrase: str) -> Unlocked:
        from desktop.services.safety.profile import unlock

        return unlock(
            self.folder,
            passphrase,
            account=self.account,
            now=now,
            waiting=paths.waiting_folder(),
            erased=paths.erased_file(),
        )

    def _by_store(self) -> Callable[[], Unlocked] | None:
        """Return what opens the profile by the key store; a lock asks who is there, so not then."""
        if self.was_opened or not names_way(self.folder, _KEY_STORE):
            return None
        return self._unlock_by_store

    def _unlock_by_store(self) -> Unlocked:
        from desktop.services.safety.profile import unlock_by_key_store

        return unlock_by_key_store(
            self.folder,
            account=self.account,
            now=now,
            waiting=paths.waiting_folder(),
            erased=paths.erased_file(),
        )

    def _mend(self, passphrase: str, anew: bool, report: Report) -> Repaired:
        from desktop.services.safety.restoring import mend

        return mend(self.folder, passphrase=passphrase, now=now(), anew=anew, report=report)

    def _mend_from(self, passphrase: str, file: Path, report: Report) -> Repaired:
        from desktop.services.safety.restoring import go_back

        return go_back(self.folder, file, passphrase=passphrase, now=now(), report=report)

    def _restore(self, file: Path, passphrase: str, report: Report) -> Unlocked:
        from desktop.services.safety.profile import restore

        restore(self.folder, file, passphrase, report=report)
        return self._unlock(passphrase)

    def _note_fault(self, error: Exception) -> None:
        """Log what nobody foresaw while the profile is not open, so that it can be sent along."""
        log = logs.start_log(paths.log_folder(self.folder))
        logger.error("Unforeseen error while opening", exc_info=error)
        logs.stop_log(log)

    def _make(self, new: NewProfile, report: Report) -> Unlocked:
        from desktop.services.safety.profile import create

        made = create(
            self.folder,
            new.passphrase,
            account=new.name or self.account,
            now=now,
            erased=paths.erased_file(),
        )
        if new.name:
            self.settings = replace(self.settings, account=new.name)
            self.settings.save(self.settings_file)
        if new.with_demo:
            from desktop.services.demo import fill

            fill(made.desk, report=report)
        return made


def make_application() -> QApplication:
    """Return the one application of this process."""
    recent_folders.keep_none()
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if getattr(os, "geteuid", lambda: 1)() == 0:
        # Chromium ends the whole process rather than run as root inside its sandbox. The
        # map shows pages of our own only, from a scheme that reaches no network.
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(["weefsel"])
    app.setApplicationName("Weefsel")
    app.setDesktopFileName("weefsel")
    return app


def bring_up() -> None:
    """Bring the dialogs that are open to the front."""
    for shown in QApplication.topLevelWidgets():
        if shown.isVisible():
            shown.raise_()
            shown.activateWindow()


def forget() -> None:
    """Let go of what a closed profile left in objects that only hold each other."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def now() -> datetime:
    """Return the time: the one clock of the window."""
    return datetime.now(UTC)
