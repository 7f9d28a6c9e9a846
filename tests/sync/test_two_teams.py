"""One colleague in two teams, in another role in each; and a team that is lost while offline."""

from __future__ import annotations

from desktop.domain.roles.role import Deed, Role
from desktop.services.conflicts import refused
from desktop.services.persons import add_person
from desktop.services.safety.profile import as_registered
from desktop.services.visits import get_visit
from desktop.storage.models import PersonRow
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.sync.test_end_to_end import Laptop, laptops, web  # noqa: F401 - the same


def test_somebody_in_two_teams_has_each_role_where_it_counts(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
) -> None:
    anna, bart = laptops
    anna.synced()
    bart.web.let("bart", "North", None)
    bart.web.let("bart", "South", Role.CONSULTANT)
    bart.synced()
    add_person(as_registered(bart.desk), display_name="Wilg Voorbeeld")
    bart.synced()

    anna.web.let("anna", "South", Role.FIELD_WORKER)
    report = anna.sync()

    worker = as_registered(anna.desk)
    assert report.regranted
    assert worker.role is Role.CONSULTANT
    assert worker.teams == (("North", Role.CONSULTANT), ("South", Role.FIELD_WORKER))
    assert not worker.may(Deed.READ_LOG)
    with anna.desk.store.reading() as session:
        assert not session.query(PersonRow).count(), "South shows a field worker nobody"

    anna.web.give_second_factor("anna")
    anna.web.let("anna", "South", Role.DPO)
    anna.synced()
    officer = as_registered(anna.desk)
    assert officer.may(Deed.READ_LOG), "the log is the city's, not a team's"
    assert officer.role is Role.CONSULTANT


def test_a_team_that_was_lost_meanwhile_takes_its_records_and_says_what_became_of_changes(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
) -> None:
    anna, _ = laptops
    anna.synced()
    anna.web.let("anna", "South", Role.CONSULTANT)
    anna.synced()
    at_north = Laptop(as_registered(anna.desk), anna.web, anna.device)
    add_person(at_north.desk, display_name="Wilg Voorbeeld")
    at_north.log()
    anna.web.let("anna", "North", None)

    report = anna.sync()

    assert (report.sent, dict(report.outcomes)) == (2, {"denied": 2})
    assert report.changed_records, "though nothing was received"
    desk = as_registered(anna.desk)
    assert desk.teams == (("South", Role.CONSULTANT),)
    assert all(each.is_elsewhere for each in refused(desk))
    with anna.desk.store.reading() as session:
        assert not session.query(PersonRow).count()
    made = Laptop(desk, anna.web, anna.device).log()
    anna.synced()
    assert get_visit(desk, made).team_id == desk.home, "work goes on in the other team"
