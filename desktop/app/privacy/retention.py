"""The page about how long things are kept, and rules that work by themselves, in the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.app.entry.ports import Work
from desktop.app.privacy.retention_rules import offer_rule
from desktop.app.privacy.rights import offer_erasure
from desktop.domain.changes import Changes
from desktop.domain.privacy.access import Way
from desktop.domain.privacy.retention import Due
from desktop.domain.privacy.retention_report import Carried, Preview, Standing
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.persons import get_person
from desktop.services.privacy import retention
from desktop.services.privacy.shown import telling
from desktop.ui.screens.care.deciding import KeepDialog, LetGoDialog
from desktop.ui.screens.care.ports import RetentionJobs
from desktop.ui.screens.care.retention import RetentionPage
from desktop.words.retention import standing_line

_HALF_A_YEAR = timedelta(days=182)
_OPENED_BY = frozenset({"visit", "person", "task", "need", "meeting"})
_SETTLED_MS = 8_000
"""So long after the window is there rules begin: nobody waits for them."""
_BREATHE_MS = 400
_DAY_MS = 24 * 3600 * 1000
_PIECE = 50
"""Records a job: what somebody saves meanwhile waits behind one of them at most."""


def retention_page(work: Work) -> RetentionPage:
    """Return the page for an open profile."""
    page = RetentionPage(retention_jobs(work), work.tasks)
    page.keep_requested.connect(partial(offer_keep, work))
    page.carry_out_requested.connect(partial(offer_let_go, work))
    page.rule_requested.connect(partial(offer_rule, work))
    page.open_requested.connect(partial(_open, work))
    return page


def retention_jobs(work: Work) -> RetentionJobs:
    """Return what the page asks of the services."""
    desk = work.desk
    return RetentionJobs(
        due=telling(desk, Way.LIST, partial(retention.due, desk)),
        standing=partial(retention.standing, desk),
        rules=partial(retention.rules, desk),
        runs=partial(retention.last_runs, desk),
        keep=partial(retention.keep, desk),
        take_back=partial(retention.take_back, desk),
        preview=partial(retention.preview, desk),
        carry_out=lambda rows, report: retention.carry_out(
            desk, rows, report=report, busy=work.forms.open_records()
        ),
        rule_history=partial(retention.rule_history, desk),
        may_decide=desk.may(Deed.DECIDE_RETENTION),
        may_set=desk.may(Deed.SET_RULES),
        acts_from=partial(retention.acts_from, desk),
        today=desk.today,
        ward_names=work.ward_names,
    )


def waiting_line(desk: Desk) -> str:
    """Return how much waits for a decision; empty when nothing does, or others decide."""
    if not desk.may(Deed.DECIDE_RETENTION):
        return ""
    waiting = retention.to_decide(desk)
    return standing_line(Standing(due=waiting, announced={}))


def offer_keep(work: Work, rows: Sequence[Due]) -> KeepDialog:
    """Ask why and until when rows are kept; return the open dialog."""
    desk = work.desk
    until = desk.today() + _HALF_A_YEAR
    dialog = KeepDialog(rows, until, desk.today, work.tasks, parent=work.window)
    dialog.set_job(
        lambda values: retention.keep(desk, rows, reason=values["reason"], until=values["until"])
    )
    dialog.done_with.connect(partial(_kept, work))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def offer_let_go(work: Work, rows: Sequence[Due]) -> None:
    """Find out what letting rows go would do, then ask once.

    With a server two people decide about a contact, each by itself: the first of them is asked
    about as on its own page, which also shows where the name stands in texts.
    """
    work.tasks.start(
        lambda _report: retention.is_connected(work.desk),
        on_done=partial(_offer_let_go, work, rows),
    )


def _offer_let_go(work: Work, rows: Sequence[Due], is_connected: bool) -> None:
    contacts = [row for row in rows if row.kind == "person"]
    if is_connected and contacts:
        work.tasks.start(
            lambda _report: get_person(work.desk, contacts[0].record_id),
            on_done=partial(offer_erasure, work),
        )
        return
    work.tasks.start(
        lambda _report: retention.preview(work.desk, rows),
        on_done=partial(_ask_let_go, work, rows),
    )


def _ask_let_go(work: Work, rows: Sequence[Due], preview: Preview) -> LetGoDialog:
    dialog = LetGoDialog(rows, preview, work.ward_names(), work.tasks, parent=work.window)
    jobs = retention_jobs(work)
    dialog.set_long_job(lambda _values, report: jobs.carry_out(rows, report))
    dialog.done_with.connect(partial(_let_go, work))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _kept(work: Work, answer: tuple[Any, Changes]) -> None:
    kept, changes = answer

    def undo() -> None:
        work.tasks.start(
            lambda _report: retention.take_back(work.desk, kept), on_done=work.news.tell
        )

    work.news.tell(changes)
    work.window.say(translate("retention", "Kept longer: %n", "", kept.count), undo)


def _let_go(work: Work, answer: tuple[Carried, Changes]) -> None:
    carried, changes = answer
    work.news.tell(changes)
    said = [translate("retention", "Let go: %n", "", carried.total)]
    if any(why == "needs_server" for _row, why in carried.left):
        said.append(
            translate("retention", "Contacts go after two people agreed: ask for it on their page.")
        )
    elif carried.left:
        said.append(translate("retention", "%n stayed", "", len(carried.left)))
    work.window.say(" · ".join(said))


def _open(work: Work, kind: str, record_id: Any) -> None:
    if kind in _OPENED_BY:
        work.pages.open(kind, record_id)


class Keeper(QObject):
    """Carries out automatic rules once a day, in small pieces, while nobody notices.

    It lives as long as the window: a lock or the end of the program stops it between two
    pieces.

    Args:
        work: The open profile.
    """

    def __init__(self, work: Work) -> None:
        super().__init__(work.window)
        self._work = work
        self._done = 0
        self._unchanged = True
        self._daily = QTimer(self)
        self._daily.setInterval(_DAY_MS)
        self._daily.timeout.connect(self.run)

    def begin(self) -> None:
        """Run soon, and once a day from then on."""
        QTimer.singleShot(_SETTLED_MS, self, self.run)
        self._daily.start()

    def run(self) -> None:
        """Carry out one piece; the next one follows by itself."""
        if not self._work.desk.may(Deed.LOG_VISITS):
            return
        busy = self._work.forms.open_records()
        self._work.tasks.start(
            lambda report: retention.run(self._work.desk, report=report, busy=busy, most=_PIECE),
            on_done=self._take,
        )

    def _take(self, answer: tuple[Carried, Changes]) -> None:
        carried, changes = answer
        self._done += carried.total
        self._unchanged &= carried.unchanged
        self._work.news.tell(changes)
        if carried.more:
            QTimer.singleShot(_BREATHE_MS, self, self.run)
        elif self._done:
            self._tell()

    def _tell(self) -> None:
        said = translate(
            "retention", "%n thing(s) went by themselves: their time was over.", "", self._done
        )
        figures = (
            translate("retention", "No figure changed.")
            if self._unchanged
            else translate("retention", "Some figures changed. Tell the administrator.")
        )
        where = translate("retention", "See Privacy and safety.")
        self._work.window.say(f"{said} {figures} {where}")
        self._done = 0
