"""The referral directory in the window: what is near, and that somebody made sure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from desktop.app.entry.ports import Work
from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.geography.areas import wards_around
from desktop.services.organising.services_offered import change_service, check_again, get_service
from desktop.ui.lists.screen import ListScreen
from desktop.ui.screens.services.plan import CHECKED
from desktop.ui.tasks import Lane

Before = Sequence[tuple[UUID, date | None]]
"""Services, and when somebody made sure of each before."""


class WardsAround:
    """Knows which wards lie against which, once somebody wants to know.

    Args:
        work: Where the borders are.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._known: Mapping[WardCode, frozenset[WardCode]] = {}

    def __call__(self) -> Mapping[str, frozenset[str]]:
        """Return what is known now; nothing until it was read."""
        return {str(code): frozenset(map(str, beside)) for code, beside in self._known.items()}

    def follow(self, screen: ListScreen) -> None:
        """Read it, and let a list that was narrowed down meanwhile ask again."""
        desk = self._work.desk

        def keep(found: Mapping[WardCode, frozenset[WardCode]]) -> None:
            self._known = found
            if screen.filters.is_active():
                screen.filters.changed.emit()

        self._work.tasks.start(lambda _report: wards_around(desk), on_done=keep, lane=Lane.FREE)


def connect_directory(screen: ListScreen, work: Work, around: WardsAround) -> None:
    """Let the list of services do what only it can."""
    if screen.plan.screen == "services":
        around.follow(screen)
        screen.deed_requested.connect(partial(_do, work))


def note_checked(work: Work, ids: tuple[UUID, ...]) -> None:
    """Note that somebody made sure today that services are still so, and offer to undo it."""

    def check() -> Before:
        before = [(each, get_service(work.desk, each).checked_on) for each in ids]
        for each in ids:
            check_again(work.desk, each)
        return before

    work.tasks.start(lambda _report: check(), on_done=partial(_checked, work))


def _do(work: Work, name: str, ids: tuple[UUID, ...]) -> None:
    if name == CHECKED:
        note_checked(work, ids)


def _checked(work: Work, before: Before) -> None:
    work.news.tell(Changes.SERVICES | Changes.OUTBOX)
    said = translate("services", "%n offer(s) checked today", "", len(before))
    work.window.say(said, partial(_undo, work, before))


def _undo(work: Work, before: Before) -> None:
    def back(desk: Desk) -> None:
        for service_id, day in before:
            change_service(desk, service_id, checked_on=day)

    work.tasks.start(
        lambda _report: back(work.desk),
        on_done=lambda _none: work.news.tell(Changes.SERVICES | Changes.OUTBOX),
    )
