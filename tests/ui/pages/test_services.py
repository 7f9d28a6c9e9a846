"""The referral directory in the window: its list, form and page, and who was led where."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.workplace import Workplace
from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.record import OrganisationId, WardCode
from desktop.domain.relation_lists import NeedFilter, ReferralFilter, ServiceFilter
from desktop.domain.vocabulary import (
    AreaLevel,
    OrganisationKind,
    ReferralOutcome,
    TieFlow,
    VisitKind,
)
from desktop.services import bin as rubbish
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.services.organising import organisations, referrals, relations, services_offered
from desktop.ui.lists.screen import ListScreen
from desktop.ui.pages.page import RecordPage
from desktop.ui.screens.services.chips import NearChip
from desktop.ui.widgets.options import option_of
from tests.conftest import NOW
from tests.ui.cabinet import fill

WARD = WardCode("12025W02")
TODAY = NOW.date()


def form_named(name: str) -> Any:
    (form,) = [
        each
        for each in QApplication.topLevelWidgets()
        if getattr(each, "name", "") == name and each.isVisible()
    ]
    return form


def page_of(work: Workplace) -> RecordPage:
    book: Any = work.window.screens["page"]
    assert isinstance(book.page, RecordPage)
    return book.page


def house(desk: Desk, name: str = "Sociaal Huis") -> OrganisationId:
    made, _ = organisations.add_organisation(desk, name=name, kind=OrganisationKind.SCHOOL)
    return OrganisationId(made.id)


def offer(desk: Desk, **fields: Any) -> Any:
    owner = fields.pop("owner", None) or house(desk)
    return services_offered.add_service(desk, owner, **({"name": "Taalcafé"} | fields))[0]


def log(desk: Desk) -> Any:
    return visits.log_visit(desk, start=NOW, kind=VisitKind.EVENT, ward=WARD)[0]


def listed(work: Workplace) -> ListScreen:
    screen: Any = work.window.go("services")
    assert isinstance(screen, ListScreen)
    screen.refresh(Changes.SERVICES)
    return screen


def test_a_chip_near_a_ward_takes_those_around_it_along(qtbot: QtBot) -> None:
    areas = [
        Area(code=code, name=code, level=AreaLevel.WARD, edition="2025", schematic=True)
        for code in "abc"
    ]
    chip = NearChip(lambda: areas, lambda: {"a": frozenset("b"), "b": frozenset("ac")})
    qtbot.addWidget(chip)
    assert chip.values() == {"wards": frozenset(), "around": frozenset()}
    chip.pick(frozenset("a"))
    assert chip.values() == {"wards": frozenset("a"), "around": frozenset("b")}
    chip.pick(frozenset("ab"))
    assert chip.values() == {"wards": frozenset("ab"), "around": frozenset("c")}
    assert chip.text().startswith("Near a, b")


def test_a_service_is_added_through_its_form_and_found_in_the_list(
    work: Workplace, desk: Desk
) -> None:
    owner = house(desk)
    work.pages.open("organisation", owner)
    page_of(work).sections["services"].deed_buttons["add_service"].click()
    form = form_named("service")
    fill(form, name="Taalcafé", cost="gratis", how_to_apply="Kom langs", languages=["nl", "tr"])
    form.save()

    (row,) = services_offered.list_services(desk, ServiceFilter()).rows
    assert (row.name, row.organisation_name, row.cost) == ("Taalcafé", "Sociaal Huis", "gratis")
    assert row.checked_on == TODAY
    assert "Taalcafé" in page_of(work).sections["services"].text()
    assert listed(work).model.rowCount() == 1


def test_a_service_is_changed_and_the_rest_stays(work: Workplace, desk: Desk) -> None:
    made = offer(desk, cost="€ 2", checked_on=date(2025, 1, 1), wards=frozenset({WARD}))
    work.forms.open("service", made.id)
    form = form_named("service")
    assert form.fields["organisation_id"].entry.text() == "Sociaal Huis"
    fill(form, cost="gratis")
    form.save()

    after = services_offered.get_service(desk, made.id)
    assert (after.cost, after.checked_on, after.wards) == (
        "gratis",
        date(2025, 1, 1),
        frozenset({WARD}),
    )
    work.window.toast.undo()
    assert services_offered.get_service(desk, made.id).cost == "€ 2"


def test_what_was_checked_long_ago_is_marked_and_checked_with_one_key(
    work: Workplace, desk: Desk
) -> None:
    made = offer(desk, checked_on=date(2024, 1, 1))
    screen = listed(work)
    (checked,) = [each for each in screen.plan.columns if each.name == "checked_on"]
    assert checked.icon is not None
    assert checked.icon(screen.model.record_at(0)) == "error"
    screen.deed_requested.emit("still_so", (made.id,))

    assert services_offered.get_service(desk, made.id).checked_on == TODAY
    work.window.toast.undo()
    assert services_offered.get_service(desk, made.id).checked_on == date(2024, 1, 1)


def test_the_page_of_a_service_tells_what_is_missing_and_who_was_led_there(
    work: Workplace, desk: Desk
) -> None:
    made, visit = offer(desk), log(desk)
    referrals.add_referral(desk, visit.id, service_id=made.id, count=3)
    work.pages.open("service", made.id)
    page = page_of(work)

    assert "Never checked" in page.sections["missing"].text()
    assert "3 person(s)" in page.sections["referrals"].text()
    page.buttons["still_so"].click()
    assert "Never checked" not in page.sections["missing"].text()


def test_the_page_of_an_organisation_tells_its_addresses_and_with_whom_it_works(
    work: Workplace, desk: Desk
) -> None:
    one, other = house(desk, "Groep"), house(desk, "Stad")
    relations.add_tie(desk, other, one, TieFlow.MONEY, one_person=True)
    work.pages.open("organisation", one)
    page = page_of(work)
    assert "from Stad" in page.sections["organisation_ties"].text()
    assert "runs through one person" in page.sections["organisation_ties"].text()

    page.sections["sites"].deed_buttons["new_site"].click()
    form = form_named("new_site")
    fill(form, name="Loket", phone="015 29 40 50", opening_hours="ma 9-12 u")
    form.save()
    assert "015 29 40 50 · ma 9-12 u" in page.sections["sites"].text()

    work.forms.open("site", services_offered.sites_of(desk, one)[0].id)
    form = form_named("site")
    fill(form, name="Balie")
    form.save()
    assert "Balie" in page.sections["sites"].text()
    _edit, away = page.sections["sites"].row_buttons()
    away.click()
    assert page.sections["sites"].text() == ""


def test_questions_and_referrals_of_a_visit_are_counts_without_a_field_for_names(
    work: Workplace, desk: Desk
) -> None:
    visit, made = log(desk), offer(desk)
    work.forms.add_to("new_need", visit)
    form = form_named("new_need")
    assert set(form.fields.typed()) == {"summary", "count", "state", "themes"}
    fill(form, summary="Waar kan ik Nederlands oefenen?", count=4)
    form.save()
    (need,) = referrals.list_needs(desk, NeedFilter(visit_id=visit.id)).rows
    assert need.count == 4

    work.forms.add_to("new_referral", visit)
    form = form_named("new_referral")
    assert set(form.fields.typed()) == {"to", "kind", "count", "need_id", "outcome"}
    (hit,) = form._suggest("taalc")
    fill(form, to=option_of(hit), count=3, need_id=need.id)
    form.save()
    (led,) = referrals.list_referrals(desk, ReferralFilter(visit_id=visit.id)).rows
    assert (led.service_name, led.count, led.need_id) == (made.name, 3, need.id)


def test_what_came_of_it_is_told_afterwards_from_the_form_of_the_visit(
    work: Workplace, desk: Desk
) -> None:
    visit, made = log(desk), offer(desk)
    led = referrals.add_referral(desk, visit.id, service_id=made.id, count=2)[0]
    work.forms.open("visit", visit.id)
    form = form_named("visit")
    texts = [label.text() for label in form.findChildren(QLabel)]
    assert any("Taalcafé" in text for text in texts)
    (outcome,) = [
        each for each in form.findChildren(type(form._buttons[0])) if "What came" in each.text()
    ]
    outcome.click()
    inner = form_named("referral")
    assert inner.fields["to"].entry.text() == "Taalcafé"
    fill(inner, outcome=ReferralOutcome.HELPED)
    inner.save()

    assert referrals.get_referral(desk, led.id).outcome is ReferralOutcome.HELPED
    assert referrals.get_referral(desk, led.id).service_id == made.id
    form.discard()


def test_a_question_noted_by_mistake_is_taken_away(work: Workplace, desk: Desk) -> None:
    visit = log(desk)
    need = referrals.add_need(desk, visit.id, summary="Vergissing")[0]
    work.forms.open("visit", visit.id)
    form = form_named("visit")
    (change,) = [
        each for each in form.findChildren(type(form._buttons[0])) if each.text() == "Change"
    ]
    change.click()
    inner = form_named("need")
    (away,) = [
        each for each in inner.findChildren(type(form._buttons[0])) if each.text() == "Take away"
    ]
    away.click()

    assert [each.id for each in rubbish.binned(desk)] == [need.id]
    assert not referrals.list_needs(desk, NeedFilter(visit_id=visit.id)).rows
    form.discard()
