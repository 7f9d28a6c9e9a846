"""Keys and copies of an open profile: their pages, their dialogs, and copying by itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop.app.entry.ports import Work
from desktop.domain.changes import Changes
from desktop.domain.privacy.safekeeping import Standing
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.safety import restoring, safety_copies, unlocking
from desktop.services.safety.profile import Unlocked, change_passphrase, renew_recovery_key
from desktop.ui.passphrase_job import Ended, JobWords, PassphraseJob
from desktop.ui.screens.care.copies import CopiesPage, CopyDeeds
from desktop.ui.screens.care.keys import KeyDeeds, KeysPage
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.widgets.alive import while_alive
from desktop.words.copies import fit_told, gone_back_told, last_told, trial_told, what_is_in_it

D = TypeVar("D", bound=QDialog)
Clock = Callable[[], datetime]
Errand = Callable[[Runner], object]
"""Something to do between closing the profile and asking for the passphrase."""

FIRST_LOOK_MS = 90_000
"""Not while somebody has just come in and waits for a first screen."""
LOOK_EVERY_MS = 300_000


class KeyHolder(Work, Protocol):
    """One open profile at work, with all that belongs to its keys."""

    opened: Unlocked

    def make_recovery_key(self) -> QDialog:
        """Offer to make a recovery key."""

    def leave_for(self, errand: Errand) -> None:
        """Close the profile, do something with it, and ask for the passphrase."""


class Copying(QObject):
    """Makes copies while somebody works, and says calmly when there has been none for long.

    Args:
        desk: Returns the desk of now.
        tell: Gets what to say in the bar at the bottom; empty = all is well.
    """

    def __init__(
        self,
        desk: Callable[[], Desk],
        tasks: Runner,
        tell: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._tell = desk, tasks, tell
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(FIRST_LOOK_MS, self, self.begin)

    def begin(self) -> None:
        """Look now, and every few minutes from now on."""
        self._timer.start(LOOK_EVERY_MS)
        self.look()

    def look(self) -> None:
        """Make a copy if it is time; beside the lane of the screens, so nobody waits for it."""
        desk = self._desk()
        if desk.read_only:
            return
        self._tasks.start(
            lambda _report: _copied(desk),
            on_done=while_alive(self, self._told),
            on_error=lambda _error: None,  # nobody asked for it; the next look tries again
            lane=Lane.FREE,
        )

    def _told(self, stands: Standing) -> None:
        last = stands.last
        is_late = stands.is_old or (last is None and bool(stands.problem))
        self._tell(last_told(last.made_at if last else None, is_old=False) if is_late else "")


def _copied(desk: Desk) -> Standing:
    safety_copies.copy_by_itself(desk)
    return safety_copies.standing(desk)


def keys_page(work: Work) -> QWidget:
    """Return the page of keys for an open profile."""
    holder, folder = cast("KeyHolder", work), _folder(work)
    page = KeysPage(
        KeyDeeds(
            ways=lambda: unlocking.ways(folder),
            change=lambda: _then(_offer_change(holder), page),
            print_key=lambda: _then(holder.make_recovery_key(), page),
            add_store=lambda: _then(_offer_store(holder), page),
            drop_store=lambda: work.tasks.start(
                lambda _report: unlocking.drop_key_store(folder),
                on_done=lambda _none: page.refresh(Changes.NONE),
                lane=Lane.FREE,
            ),
            renew=lambda: holder.leave_for(partial(renew_key, folder, work.desk.now)),
        ),
        work.tasks,
    )
    return page


def copies_page(work: Work) -> QWidget:
    """Return the page of backups for an open profile."""
    holder, folder = cast("KeyHolder", work), _folder(work)
    return CopiesPage(
        CopyDeeds(
            standing=lambda: safety_copies.standing(work.desk),
            make=lambda report: safety_copies.copy_now(work.desk, report=report),
            choose=lambda chosen: safety_copies.choose_folder(work.desk, chosen),
            look_into=lambda file: _offer_look(holder, file),
            try_out=lambda file: _offer_trial(holder, file),
            go_back=lambda file: holder.leave_for(partial(go_back, folder, file, work.desk.now)),
            say=work.window.say,
        ),
        work.tasks,
    )


def renew_key(folder: Path, now: Clock, tasks: Runner) -> None:
    """Offer a new key for a profile that is closed; return when that is over."""
    words = JobWords(
        title=translate("keys", "New key for everything"),
        explained=translate(
            "keys",
            "Everything is encrypted with a new key now. That takes some seconds, or a minute with "
            "very many visits, and may be stopped at any moment without loss. Type your "
            "passphrase to begin.",
        ),
        deed=translate("keys", "&Make the new key"),
        working=translate("keys", "Making the new key"),
    )
    PassphraseJob(words, partial(_renewed, folder, now), tasks, profile=folder.name).exec()


def go_back(folder: Path, file: Path, now: Clock, tasks: Runner) -> None:
    """Offer to go back to a backup in a profile that is closed; return when that is over."""
    words = JobWords(
        title=translate("copies", "Go back to a backup"),
        explained=translate(
            "copies",
            "The profile becomes as it was in {name}. Changes that were not sent to a server are "
            "put on top of it, so none of them is lost. How it is now is kept as a copy.",
        ).format(name=file.name),
        deed=translate("copies", "&Go back"),
        working=translate("copies", "Going back to the backup"),
    )
    PassphraseJob(words, partial(_gone_back, folder, file, now=now), tasks).exec()


def _renewed(folder: Path, now: Clock, passphrase: str, report: Report) -> Ended:
    fresh = unlocking.renew_key(folder, passphrase=passphrase, now=now(), report=report)
    lines = [translate("keys", "Everything is encrypted with a new key. Your passphrase stays.")]
    if fresh.recovery_key:
        lines.append(
            translate(
                "keys",
                "This is your new recovery key. It is shown once and kept nowhere: print it, or "
                "copy it by hand. The old one opens nothing any more.",
            )
        )
    if fresh.key_store_lost:
        lines.append(
            translate("keys", "The key store did not answer and opens the profile no more.")
        )
    return Ended(lines=lines, recovery_key=fresh.recovery_key)


def _gone_back(folder: Path, file: Path, passphrase: str, report: Report, *, now: Clock) -> Ended:
    told = restoring.go_back(folder, file, passphrase=passphrase, now=now(), report=report)
    return Ended(lines=list(gone_back_told(told)))


def offer_recovery_key(holder: KeyHolder) -> PassphraseJob:
    """Offer to make a recovery key, which is shown once and printed; return the open dialog."""
    words = JobWords(
        title=translate("recovery", "Recovery key"),
        explained=translate(
            "recovery",
            "With a recovery key you open this profile when you forget the passphrase. Print "
            "it and put it away where only you, or your team lead, can find it. A key that "
            "you made before opens nothing any more.",
        ),
        deed=translate("recovery", "&Make a key"),
    )
    folder, now = _folder(holder), holder.desk.now
    return _put_up(
        PassphraseJob(
            words,
            lambda passphrase, _report: key_made(
                renew_recovery_key(folder, passphrase=passphrase, now=now())
            ),
            holder.tasks,
            profile=folder.name,
            parent=holder.window,
        )
    )


def key_made(key: str) -> Ended:
    """Return what is said of a new recovery key."""
    said = translate(
        "recovery",
        "This is the key. It is shown once and kept nowhere: print it, or copy it by hand.",
    )
    return Ended(lines=[said], recovery_key=key)


def _offer_change(holder: KeyHolder) -> PassphraseJob:
    words = JobWords(
        title=translate("keys", "Change the passphrase"),
        explained=translate(
            "keys",
            "The new passphrase opens the profile and the copies that Weefsel made; the old one "
            "opens them no more. Backups that you made yourself keep the passphrase of their day.",
        ),
        deed=translate("keys", "&Change it"),
    )

    def change(passphrase: str, _report: Report) -> Ended:
        now = holder.desk.now()
        change_passphrase(_folder(holder), old=passphrase, new=dialog.chosen, now=now)
        return Ended()

    dialog = PassphraseJob(words, change, holder.tasks, again=True, parent=holder.window)
    dialog.succeeded.connect(
        lambda: holder.window.say(translate("keys", "The new passphrase counts from now on."))
    )
    return _put_up(dialog)


def _offer_store(holder: KeyHolder) -> PassphraseJob:
    words = JobWords(
        title=translate("keys", "Key store of this computer"),
        explained=translate(
            "keys",
            "Weefsel then opens by itself for whoever is signed in on this laptop as you. Use it "
            "only if nobody else signs in with your account.",
        ),
        deed=translate("keys", "&Use the key store"),
    )

    def add(passphrase: str, _report: Report) -> Ended:
        now = holder.desk.now()
        unlocking.add_key_store(_folder(holder), passphrase=passphrase, now=now)
        return Ended()

    return _put_up(PassphraseJob(words, add, holder.tasks, parent=holder.window))


def _offer_look(holder: KeyHolder, file: Path) -> PassphraseJob:
    def look(passphrase: str, report: Report) -> Ended:
        held = restoring.look_into(_folder(holder), file, passphrase, report=report)
        here = restoring.holding(holder.desk)
        return Ended(lines=[*_fit(holder, file, passphrase), *what_is_in_it(held, here)])

    words = JobWords(
        title=translate("copies", "What is in a backup"),
        explained=translate(
            "copies", "{name} is only read. Nothing changes, here nor in it."
        ).format(name=file.name),
        deed=translate("copies", "&Show it"),
        working=translate("copies", "Reading the backup"),
        asked=_asked(holder, file),
    )
    return _put_up(PassphraseJob(words, look, holder.tasks, parent=holder.window))


def _offer_trial(holder: KeyHolder, file: Path) -> PassphraseJob:
    words = JobWords(
        title=translate("copies", "Try a backup"),
        explained=translate(
            "copies",
            "{name} is restored to a place apart, checked from end to end, and thrown away there. "
            "Nothing changes here.",
        ).format(name=file.name),
        deed=translate("copies", "&Try it"),
        working=translate("copies", "Reading the backup"),
        asked=_asked(holder, file),
    )

    def try_it(passphrase: str, report: Report) -> Ended:
        checked = restoring.try_out(_folder(holder), file, passphrase, report=report)
        return Ended(lines=[trial_told(checked.problems), *_fit(holder, file, passphrase)])

    return _put_up(PassphraseJob(words, try_it, holder.tasks, parent=holder.window))


def _fit(holder: KeyHolder, file: Path, passphrase: str) -> list[str]:
    """Return a line that a backup is of another profile, if it is."""
    fits = restoring.fits(holder.opened, file, passphrase)
    return [said] if (said := fit_told(file.name, fits=fits)) else []


def _asked(holder: KeyHolder, file: Path) -> str:
    """Return which passphrase is asked, where it need not be the one of now."""
    if safety_copies.is_ours(holder.desk, file):
        return ""
    return translate("unlock", "Passphrase of the backup")


def _folder(work: Work) -> Path:
    return cast("KeyHolder", work).opened.folder


def _then(dialog: QDialog, page: KeysPage) -> QDialog:
    """Read the page again when a dialog is over."""
    dialog.finished.connect(while_alive(page, lambda _code: page.refresh(Changes.NONE)))
    return dialog


def _put_up(dialog: D) -> D:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
