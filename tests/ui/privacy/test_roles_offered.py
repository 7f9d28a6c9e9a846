"""Pages, lists, forms and screens offer each role what it may do, and no more."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

import desktop
from desktop.app.allowed_deeds import KNOWN, allows
from desktop.app.workplace import Workplace
from desktop.domain.listing import Hit, Order, PersonFilter, PlaceFilter
from desktop.domain.record import OrganisationId
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import LegalBasis, OrganisationKind, VisitKind
from desktop.errors import NotAllowed
from desktop.services import bin as rubbish
from desktop.services.consent.wordings import list_texts
from desktop.services.desk import Desk
from desktop.services.files import add_file
from desktop.services.following.tasks import add_task
from desktop.services.informing import give_notice
from desktop.services.organising.networks import add_network
from desktop.services.organising.organisations import add_organisation
from desktop.services.organising.referrals import add_need, add_referral
from desktop.services.organising.services_offered import add_service
from desktop.services.persons import change_person, get_person, list_persons
from desktop.services.places import list_places
from desktop.services.visits import log_visit
from desktop.services.walls import may_change, open_fields, shows, shows_own
from desktop.storage.pending.link import change_link
from tests.conftest import NOW
from tests.services.test_files import PDF
from tests.ui.privacy.conftest import BATTEL
from tests.ui.privacy.test_roles import SCREENS, texts_of


@pytest.fixture
def one_of_each(filled: Desk) -> dict[str, UUID]:
    """Something of each kind that has a page, with what stands on it."""
    club = add_organisation(filled, name="Kring", kind=OrganisationKind.NON_PROFIT)[0].id
    visit = log_visit(filled, start=NOW, kind=VisitKind.EVENT, ward=BATTEL)[0].id
    service = add_service(filled, OrganisationId(club), name="Koor")[0].id
    add_referral(filled, visit, service_id=service)
    add_need(filled, visit, summary="Where to sing")
    add_task(filled, about="visit", record_id=visit, title="Call back")
    place = list_places(filled, PlaceFilter(), Order(column="name")).rows[0].id
    for kind, id_ in (("place", place), ("visit", visit)):
        add_file(filled, kind, id_, name="a.pdf", content=PDF)
        add_task(filled, about=kind, record_id=id_, title="Look again")
    network = add_network(filled, name="Buren")[0].id
    return {
        "visit": visit,
        "service": service,
        "organisation": club,
        "place": place,
        "network": network,
    }


@pytest.mark.parametrize("role", [*SCREENS, Role.DPO])
def test_a_page_shows_and_offers_what_the_role_has(
    open_as: Any, one_of_each: dict[str, UUID], role: Role
) -> None:
    work = open_as(role)
    for kind, record_id in one_of_each.items():
        is_shown = shows(work.desk, kind) or shows_own(work.desk, kind)
        assert is_shown or role in {Role.STEERING_READER, Role.ADMIN}
        if not is_shown:
            work.pages.open(kind, record_id)
            assert "page" not in work.window.screens
            continue
        work.pages.show(kind, record_id)
        page: Any = work.window.screens["page"]
        _check_page(work, kind, page.page)


def test_every_button_says_which_roles_have_it() -> None:
    """One that nobody put in the table is offered to everybody, and refused to some."""
    rooms = (Path(desktop.__file__).parent / name for name in ("ui/pages", "ui/details", "app"))
    sources = [path.read_text(encoding="utf-8") for room in rooms for path in room.rglob("*.py")]
    named = {name for text in sources for name in re.findall(r'\b(?:Deed|Action)\("(\w+)"', text)}
    assert len(named) > 20
    assert named <= KNOWN


def _check_page(work: Workplace, kind: str, page: Any) -> None:
    assert page.sheet is not None, "it was read"
    for section in page.sections.values():
        assert "may not" not in texts_of(section), section.plan.name
    assert ("edit" in page.buttons) is (open_fields(work.desk, kind) != frozenset())
    offered = set(page.buttons) | {n for s in page.sections.values() for n in s.deed_buttons}
    assert offered <= KNOWN
    assert all(allows(work.desk, name, kind) for name in offered)


@pytest.mark.parametrize("role", [Role.FIELD_WORKER, Role.DPO, Role.ADMIN])
def test_lists_offer_and_tell_no_more_than_the_role_has(open_as: Any, role: Role) -> None:
    """The bin by its key and in the menu of a row; columns that count the visits of the team."""
    work = open_as(role)
    listed = {place.name for place in work.window._listed()}
    for name in {"places", "organisations", "networks", "services", "relations"} & listed:
        screen: Any = work.window.go(name)
        changes = may_change(work.desk, screen.plan.kind)
        assert screen.plan.can_bin is changes, name
        screen.table.selectRow(0)
        entries = [action.text() for action in screen.table.row_menu().actions()]
        assert ("Move to the bin" in entries) is changes, name
        columns = {column.name for column in screen.plan.columns}
        assert (columns & {"visits", "last_visit"} == set()) or shows(work.desk, "visit"), name


def test_who_only_looks_is_offered_nothing_to_do_on_the_first_screen(
    open_as: Any, filled: Desk
) -> None:
    add_task(filled, about="ward", ward=BATTEL, title="Look", due_on=NOW.date(), assignee="an")
    for role, is_there in ((Role.DPO, False), (Role.FIELD_WORKER, True)):
        screen = open_as(role).window.go("today")
        assert screen.tasks.rows, role
        assert (screen.tasks.rows[0].done is not None) is is_there
        assert screen.calendar.isHidden() is not is_there


def test_the_network_offers_an_administrator_no_tasks_files_or_key_figures(open_as: Any) -> None:
    for role, hidden in ((Role.ADMIN, True), (Role.CONSULTANT, False)):
        screen = open_as(role).window.go("fabric")
        for button in (screen.findings.task_button, screen.choices.persons):
            assert button.isHidden() is hidden
        assert screen.findings.tie_button.isHidden() is False


def test_who_reads_a_task_and_may_not_change_it_gets_a_form_that_only_shows(
    open_as: Any, filled: Desk
) -> None:
    task = add_task(filled, about="ward", ward=BATTEL, title="Look", due_on=NOW.date())[0]
    for role, changes in ((Role.DPO, False), (Role.CONSULTANT, True)):
        work = open_as(role)
        work.pages.open("task", task.id)
        form: Any = work.forms._open["task", task.id]
        title = form.fields["title"].entry
        assert title.isReadOnly() is not changes
        assert form.fields["due_on"].entry.isEnabled() is changes
        assert any(not each.isHidden() for each in form._buttons) is changes
        assert ("role does not change" in form.frame.kept.text()) is not changes
        assert (
            form.windowTitle() == form.frame.title.text() == ("Change task" if changes else "Task")
        )
        form.save()
        form.close()


def testtexts_of_and_the_search_for_contacts_are_where_they_lead_somewhere(open_as: Any) -> None:
    for role, is_there in ((Role.FIELD_WORKER, False), (Role.DPO, True)):
        work = open_as(role)
        inside = {each.name for each in work.window._places["care"].inside()}
        assert ("texts" in inside) is is_there
        assert log_page_of(work).person.isHidden() is not is_there
        with pytest.raises(NotAllowed):
            list_texts(replace(work.desk, role=Role.STEERING_READER))


def log_page_of(work: Workplace) -> Any:
    """Return the page about who read what."""
    screen: Any = work.window.go_inside("care", "log")
    return screen.pages["log"]


def test_what_lies_in_the_bin_is_put_back_by_who_may(open_as: Any, filled: Desk) -> None:
    task = add_task(filled, about="ward", ward=BATTEL, title="Look", due_on=NOW.date())[0]
    rubbish.delete(filled, "task", task.id)
    for role, may in ((Role.DPO, False), (Role.FIELD_WORKER, True)):
        screen = open_as(role).window.go("bin")
        screen.table.selectRow(0)
        assert screen.restore_button.isEnabled() is may
        assert len(screen.table.row_menu().actions()) == 2, "no way to the bin from the bin"


def test_giving_a_task_to_who_never_sees_it_is_told_at_once(open_as: Any, filled: Desk) -> None:
    with filled.store.writing() as session:
        change_link(session, submitters="fien")
    work = open_as(Role.CONSULTANT)
    person = list_persons(filled, PersonFilter(), Order(column="display_name")).rows[0]
    work.forms.add_task(
        Hit(kind="person", id=person.id, title=person.display_name, context="", ward=None)
    )
    form: Any = work.forms._new["task"][0]
    for name, is_told in (("fien", True), ("an", False)):
        form.fields.show({"assignee": name})
        form.unseen.look()
        assert ("does not reach fien" in form.unseen.text.text()) is is_told
        assert form.unseen.isHidden() is not is_told
    form.discard()


def test_a_dpo_decides_on_what_ground_somebody_is_on_file_and_changes_no_more(
    open_as: Any, filled: Desk
) -> None:
    person = list_persons(filled, PersonFilter(), Order(column="display_name")).rows[0].id
    work = open_as(Role.DPO)
    work.pages.show("person", person)
    page: Any = work.window.screens["page"]
    offered = set(page.page.buttons)
    offered |= {name for each in page.page.sections.values() for name in each.deed_buttons}
    assert {"edit", "give_notice"} <= offered
    assert not offered & {"delete", "add_consent", "add_tie"}
    work.forms.open("person", person)
    form: Any = work.forms._open["person", person]
    assert form.fields["display_name"].entry.isReadOnly()
    assert not form.fields["stage"].entry.isEnabled()
    assert form._parts.isHidden()
    assert "Legal basis" in form.free.text()
    assert "Name" not in form.free.text()
    form.fields.type_in({"review_on": "2027-01-31"})
    form.save()
    assert get_person(filled, person).review_on == date(2027, 1, 31)
    desk = work.desk
    changed, _ = change_person(desk, person, legal_basis=LegalBasis.CONSENT)
    assert changed.legal_basis is LegalBasis.CONSENT
    assert give_notice(desk, person, language="nl")[0].informed_on == NOW.date()
    with pytest.raises(NotAllowed):
        change_person(desk, person, review_on=date(2028, 1, 1), display_name="Other")
