"""The first screen, bound to the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import UUID

from desktop.app.entry.ports import Work
from desktop.app.plan_export import offer_plan
from desktop.app.planning import due_tasks, take_step
from desktop.app.privacy.retention import waiting_line
from desktop.app.privacy.rights import waiting_line as asked_line
from desktop.app.relations import show_asked_much
from desktop.domain.agenda import RhythmRow
from desktop.domain.listing import Hit
from desktop.domain.privacy.access import Way
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import VisitStatus
from desktop.services import contact_load, visits
from desktop.services.consent import consents
from desktop.services.following import claims, keeping_in_touch, tasks, today
from desktop.services.privacy.shown import telling
from desktop.services.safety import drafts
from desktop.ui.screens.planning.plan import DONE
from desktop.ui.screens.relations.rhythms import SCREEN as RHYTHMS
from desktop.ui.screens.today.ports import TodayJobs
from desktop.ui.screens.today.screen import TodayScreen


def today_screen(work: Work) -> TodayScreen:
    """Return the first screen, connected to everything it asks for."""
    desk = work.desk
    seen = partial(telling, desk, Way.AGENDA)
    jobs = TodayJobs(
        today=desk.today,
        drafts=seen(partial(drafts.drafts, desk)),
        due=seen(partial(due_tasks, desk)),
        promises=seen(partial(tasks.promises, desk, assignees=(desk.author, ""))),
        planned=partial(today.planned_visits, desk),
        recent=partial(today.last_visits, desk),
        asked=partial(asked_line, desk),
        consents=seen(partial(consents.to_ask_again, desk, owners=(desk.author, ""))),
        due_to_go=partial(waiting_line, desk),
        writes=desk.may(Deed.LOG_VISITS),
        **_beside(work),
    )
    screen = TodayScreen(jobs, work.tasks, desk.now)
    screen.open_requested.connect(work.pages.open)
    screen.draft_requested.connect(work.forms.go_on)
    screen.planning_requested.connect(lambda: work.window.go("planning"))
    screen.visits_requested.connect(lambda: _show_planned(work))
    screen.rhythms_requested.connect(lambda: work.window.go(RHYTHMS))
    screen.relations_requested.connect(partial(show_asked_much, work))
    screen.persons_requested.connect(lambda: work.window.go("persons"))
    screen.calendar_requested.connect(partial(offer_plan, work))
    screen.rights_requested.connect(lambda: work.window.go_inside("care", "rights"))
    screen.retention_requested.connect(lambda: work.window.go_inside("care", "retention"))
    screen.log_requested.connect(partial(work.forms.open, "visit", None))
    screen.done_requested.connect(partial(_note_done, work))
    screen.contact_requested.connect(partial(_log_contact, work))
    return screen


def _beside(work: Work) -> Mapping[str, Any]:
    """Return what colleagues plan, and with whom to be in touch, as far as the role shows it."""
    desk = work.desk
    jobs: dict[str, Callable[[], Any]] = {}
    seen = partial(telling, desk, Way.AGENDA)
    if desk.may(Deed.SEE_TEAM):
        jobs["claims"] = partial(claims.claims_on_mine, desk)
    if desk.may(Deed.SEE_PERSONS):
        mine = (desk.author, "")
        jobs["rhythms"] = seen(partial(keeping_in_touch.due_rhythms, desk, assignees=mine))
        jobs["heavy"] = seen(lambda: contact_load.heavy_loads(desk, work.contact_limit()))
    return jobs


def _note_done(work: Work, kind: str, record_id: UUID) -> None:
    """Finish a task, or say that a planned visit took place; both can be undone."""
    if kind == "task":
        take_step(work, DONE, (record_id,))
        return
    final = {"status": VisitStatus.FINAL}
    work.tasks.start(
        lambda _report: visits.get_visit(work.desk, record_id),
        on_done=lambda visit: work.forms.change("visit", visit, final),
    )


def _log_contact(work: Work, row: RhythmRow) -> None:
    work.forms.log_with(Hit(kind=row.kind, id=row.record_id, title=row.name, context=row.ward_name))


def _show_planned(work: Work) -> None:
    screen: Any = work.window.go("visits")
    screen.show_filtered({"statuses": [VisitStatus.PLANNED.value], "period": ""})
