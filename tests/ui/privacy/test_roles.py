"""What the window offers each role: what it may not use is not there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox

from desktop.app.privacy.care_roles import roles_page
from desktop.app.review import review_jobs
from desktop.domain.changes import Changes
from desktop.domain.conflict import Resolution
from desktop.domain.listing import Order, VisitFilter
from desktop.domain.roles.lease import Lease
from desktop.domain.roles.role import Role
from desktop.domain.syncing.sync_state import SyncState
from desktop.errors import NotAllowed
from desktop.services.desk import Desk
from desktop.services.figures.publishing import lines_of, list_published, publish_quarter
from desktop.services.visits import get_visit, list_visits
from desktop.ui.forms.visit_parts import VisitParts
from desktop.ui.guide import Guide
from desktop.ui.lists.screen import ListScreen
from tests.conftest import NOW

SCREENS = {
    Role.STEERING_READER: {"figures", "care", "settings"},
    Role.FIELD_WORKER: {
        *("today", "visits", "organisations", "networks", "places", "services", "planning"),
        *("review", "care", "bin", "settings"),
    },
    Role.ADMIN: {
        *("organisations", "networks", "places", "services", "fabric", "care", "bin", "settings"),
    },
}
HIDDEN = {
    Role.STEERING_READER: {"log_visit", "add_person", "import_list", "export", "add_place"},
    Role.FIELD_WORKER: {"add_person", "add_place", "import_list", "export", "ward_atlas"},
    Role.CONSULTANT: set[str](),
    Role.DPO: {"log_visit", "add_person", "import_list"},
    Role.ADMIN: {"log_visit", "add_person", "import_list", "export"},
}


@pytest.mark.parametrize("role", [*Role])
def test_every_screen_of_a_role_opens_and_shows_its_first_row(open_as: Any, role: Role) -> None:
    work = open_as(role)
    listed = {place.name for place in work.window._listed()}
    if role in SCREENS:
        assert listed == SCREENS[role]
    for name in sorted(listed - {"map", "fabric"}):
        screen = work.window.go(name)
        if isinstance(screen, ListScreen) and screen.model.rowCount():
            screen.table.selectRow(0)
            assert "Fatma" not in texts_of(screen) or role not in SCREENS, name


def texts_of(widget: Any) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def test_every_screen_says_who_has_it(open_as: Any) -> None:
    """A screen that nobody put in the table of roles is not there for any."""
    seen = {place.name for role in Role for place in open_as(role).window._places.values()}
    assert seen >= {place.name for place in open_as(None).window._places.values()} - {"figures"}


@pytest.mark.parametrize("role", [*HIDDEN])
def test_commands_that_a_role_may_not_use_are_not_there(open_as: Any, role: Role) -> None:
    work = open_as(role)
    actions = work.window.actions_by_name.by_name
    gone = {name for name, action in actions.items() if not action.isVisible()}
    assert gone >= HIDDEN[role]
    assert all(not actions[name].isEnabled() for name in gone), "nor their shortcuts"
    titles = {command.title for command in work.window.commands()}
    assert not titles & {actions[name].text().replace("&", "") for name in gone}
    assert work.window.topbar.log.isHidden() is ("log_visit" in gone)


def test_a_steering_reader_sees_what_a_lead_published(open_as: Any, filled: Desk) -> None:
    published, changes = publish_quarter(replace(filled, role=Role.TEAM_LEAD))
    work = open_as(Role.STEERING_READER)
    screen = work.window.go("figures")
    assert screen.publish.isHidden()
    assert screen.choice.count() == 1
    assert screen.table.rowCount() == len(lines_of(published))
    assert "5" in screen.about.text()
    assert changes & Changes.FIGURES


def test_a_lead_is_asked_before_figures_are_published(open_as: Any, filled: Desk) -> None:
    work = open_as(Role.TEAM_LEAD)
    screen = work.window.go("figures")
    assert screen.choice.count() == 0
    screen.publish.click()
    box = work.window.findChild(QMessageBox)
    next(each for each in box.buttons() if each.text() == "Publish").click()
    assert screen.choice.count() == 1
    assert list_published(filled)


def test_a_profile_without_a_server_has_everything(open_as: Any) -> None:
    work = open_as(None)
    assert {"today", "persons", "map", "bin"} <= {place.name for place in work.window._listed()}
    assert all(action.isVisible() for action in work.window.actions_by_name.by_name.values())


def test_a_role_that_changes_closes_what_it_does_not_allow(open_as: Any) -> None:
    work = open_as(Role.CONSULTANT)
    work.forms.open("person")
    work.forms.open("visit")
    forms = {kind: some[0] for kind, some in work.forms._new.items() if some}
    forms["person"].fields["display_name"].entry.setText("Zilverberk")

    work.take_desk(replace(work.desk, role=Role.FIELD_WORKER))

    assert not forms["person"].isVisible()
    assert forms["visit"].isVisible()
    assert "persons" not in {place.name for place in work.window._listed()}
    assert work.window.here == "today"
    with pytest.raises(NotAllowed):
        work.forms._kinds["person"].get(forms["person"].keeper.draft_id)
    forms["visit"].close()


def test_a_field_worker_changes_a_visit_without_being_asked_for_what_they_do_not_see(
    open_as: Any, filled: Desk
) -> None:
    work = open_as(Role.FIELD_WORKER)
    mine = list_visits(work.desk, VisitFilter(), Order(column="day")).rows[0]
    work.forms.open("visit", mine.id)
    form: Any = work.forms._open["visit", mine.id]
    assert "persons" not in form.fields
    assert form.findChildren(VisitParts), "what people asked during it is theirs too"
    assert not form.frame.message.isVisible(), "nothing was refused while it opened"
    form.fields["note"].entry.setPlainText("later")
    form.save()
    assert get_visit(filled, mine.id).note == "later"
    assert get_visit(filled, mine.id).persons, "nothing is lost"
    assert not form.isVisible()


HINTS = {
    Role.STEERING_READER: "nothing",
    Role.FIELD_WORKER: "your visits",
    Role.CONSULTANT: "people",
    Role.ADMIN: "organisations",
}


@pytest.mark.parametrize("role", [*HINTS])
def test_the_search_field_names_what_it_finds(open_as: Any, role: Role) -> None:
    search = open_as(role).window.search
    assert HINTS[role] in search.placeholderText()
    assert search.isEnabled() is (role is not Role.STEERING_READER)


def test_a_data_protection_officer_reads_conflicts_and_is_not_asked_to_decide(
    open_as: Any,
) -> None:
    """The server takes that from the team only."""
    jobs = {
        role: review_jobs(open_as(role).desk, None)  # type: ignore[arg-type]
        for role in (Role.DPO, Role.CONSULTANT)
    }
    conflict: Any = SimpleNamespace(reason="", aside="x")
    assert jobs[Role.DPO].choices(conflict) == ()
    with pytest.raises(NotAllowed):
        jobs[Role.DPO].decide(uuid4(), Resolution.ASIDE)


@pytest.mark.parametrize("role", [Role.FIELD_WORKER, Role.TEAM_LEAD])
def test_whoever_looks_for_sharing_finds_why_there_is_none(open_as: Any, role: Role) -> None:
    work = open_as(role)
    found = [command for command in work.window.commands() if "police" in command.title]
    assert len(found) == 1
    found[0].run()
    assert "give nothing and call" in texts_of(work.window.screens[work.window.here])
    help_page = Guide(work.window)
    assert "cannot share" in texts_of(help_page)
    help_page.close()


def test_the_page_on_roles_lists_what_lies_here(open_as: Any) -> None:
    said = texts_of(roles_page(open_as(Role.FIELD_WORKER)))
    here, _, beside = said.partition("Not on this laptop")
    assert "Contact" in beside
    assert "Visit" in here.partition("only what is yours")[2]
    assert "Contacts stay open" not in said, "they never were"


def test_the_page_on_roles_names_each_team_of_somebody_in_several(open_as: Any) -> None:
    work = open_as(Role.CONSULTANT)
    teams = (("North", Role.CONSULTANT), ("South", Role.FIELD_WORKER))
    work.desk = replace(work.desk, teams=teams)
    said = texts_of(roles_page(work))
    assert "North: Network consultant" in said
    assert "South: Field worker" in said


@pytest.mark.parametrize("role", [None, *Role])
def test_the_page_on_roles_says_what_and_why(open_as: Any, role: Role | None) -> None:
    said = texts_of(roles_page(open_as(role)))
    assert "police" in said
    assert said.count("You ") >= 1


def test_the_banner_warns_and_then_says_that_contacts_are_locked(open_as: Any) -> None:
    window = open_as(Role.CONSULTANT).window
    states = {}
    for days in (1, 12, 15):
        lease = Lease(contact_at=NOW, at=NOW + timedelta(days=days))
        window.show_sync(SyncState(server="https://x.example", lease=lease))
        states[days] = (window.banner.isHidden(), window.banner.text.text())
    assert states[1] == (True, "")
    assert "2 day" in states[12][1]
    assert "locked" in states[15][1]
    assert not states[15][0]
    assert "locked" in window.status.kept.accessibleName()
