"""The list screens, each bound to its services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from desktop.domain.listing import VisitFilter
from desktop.domain.privacy.access import Way
from desktop.services import persons, places, views, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.organising import networks, organisations, services_offered
from desktop.services.privacy.shown import counting, tell, telling
from desktop.ui.lists.choices import Wards
from desktop.ui.lists.model import ListJobs
from desktop.ui.lists.plan import ListPlan, ScreenJobs
from desktop.ui.lists.views import ViewJobs
from desktop.ui.screens.networks.plan import networks_plan
from desktop.ui.screens.organisations.plan import organisations_plan
from desktop.ui.screens.persons.plan import persons_plan
from desktop.ui.screens.places.plan import places_plan
from desktop.ui.screens.planning.plan import planning_plan
from desktop.ui.screens.services.chips import Around
from desktop.ui.screens.services.plan import services_plan
from desktop.ui.screens.visits.plan import totals_in_words, visits_plan


def list_screens(
    desk: Desk, wards: Wards, period: str, around: Around
) -> Sequence[tuple[ListPlan, ScreenJobs]]:
    """Return what every list screen is and where its rows come from.

    Args:
        wards: Returns the wards known now.
        period: Name of the period that the list of visits opens with.
        around: Returns for each ward those that lie against it.
    """
    return (
        (
            visits_plan(wards, desk.today, period),
            _jobs(
                desk,
                "visits",
                ListJobs(partial(visits.list_visits, desk), partial(visits.count_visits, desk)),
                partial(_totals, desk),
            ),
        ),
        (
            persons_plan(wards, desk.today),
            _jobs(
                desk,
                "persons",
                ListJobs(
                    telling(desk, Way.LIST, partial(persons.list_persons, desk)),
                    counting(desk, Way.LIST, partial(persons.count_persons, desk)),
                ),
            ),
        ),
        (
            organisations_plan(wards, desk.today),
            _jobs(
                desk,
                "organisations",
                ListJobs(
                    partial(organisations.list_organisations, desk),
                    partial(organisations.count_organisations, desk),
                ),
            ),
        ),
        (
            networks_plan(wards, desk.today),
            _jobs(
                desk,
                "networks",
                ListJobs(
                    partial(networks.list_networks, desk), partial(networks.count_networks, desk)
                ),
            ),
        ),
        (
            places_plan(wards, desk.today),
            _jobs(
                desk,
                "places",
                ListJobs(partial(places.list_places, desk), partial(places.count_places, desk)),
            ),
        ),
        (
            services_plan(wards, desk.today, around),
            _jobs(
                desk,
                "services",
                ListJobs(
                    partial(services_offered.list_services, desk),
                    partial(services_offered.count_services, desk),
                ),
            ),
        ),
        (
            planning_plan(wards, desk.today),
            _jobs(
                desk,
                "planning",
                ListJobs(
                    telling(desk, Way.AGENDA, partial(tasks.list_tasks, desk)),
                    partial(tasks.count_tasks, desk),
                ),
            ),
        ),
    )


def _jobs(
    desk: Desk,
    screen: str,
    rows: ListJobs,
    totals: Callable[[VisitFilter], str] | None = None,
) -> ScreenJobs:
    return ScreenJobs(
        rows,
        ViewJobs(
            load=partial(views.views_of, desk, screen),
            save=partial(views.save_view, desk, screen),
            drop=partial(views.drop_view, desk),
        ),
        totals,
        partial(tell, desk, Way.CLIPBOARD),
    )


def _totals(desk: Desk, wanted: VisitFilter) -> str:
    return totals_in_words(visits.visit_totals(desk, wanted))
