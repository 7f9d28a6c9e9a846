"""What every form must do: names, Tab order, large text, drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.listing import Draft
from desktop.domain.organisation import Network, Organisation
from desktop.domain.person import KeyFigure
from desktop.domain.record import PersonId
from desktop.domain.vocabulary import (
    OrganisationKind,
)
from desktop.ui.forms.assessment import AssessmentForm
from desktop.ui.forms.consent import ConsentForm
from desktop.ui.forms.form import Form
from desktop.ui.forms.key_figure import KeyFigureForm, KeyFigureFormPorts
from desktop.ui.forms.network import NetworkForm
from desktop.ui.forms.organisation import OrganisationForm
from desktop.ui.forms.person import PersonForm
from desktop.ui.forms.place import PlaceForm
from desktop.ui.forms.ports import (
    NetworkFormPorts,
    OrganisationFormPorts,
    PersonFormPorts,
    PlaceFormPorts,
    SaidFormPorts,
)
from desktop.ui.forms.referral import NeedForm, ReferralForm
from desktop.ui.forms.service import ServiceForm, ServiceFormPorts
from desktop.ui.forms.site import SiteForm
from desktop.ui.forms.tie import TieForm
from desktop.ui.forms.visit import VisitForm
from desktop.ui.theme import wear
from desktop.ui.widgets.entry import NoteEntry
from desktop.ui.widgets.options import option_of
from tests.ui.cabinet import ALI, Cabinet, Open, fill, person_cabinet, place_cabinet
from tests.ui.fakes import DirectRunner
from tests.ui.hands import Doorkeeper
from tests.ui.paper import NOW, SIGNED, TABLE, Archive, a_place, a_visit


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Form], Any]:
    def open_form(form: Form) -> Any:
        qtbot.addWidget(form)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return open_form


def person_form() -> Form:
    figure = KeyFigure(id=uuid4(), person_id=PersonId(ALI.id), **SIGNED)
    cabinet = person_cabinet(key_figure_of=figure)
    return PersonForm(cabinet.ports(PersonFormPorts), DirectRunner(), ALI)


def organisation_form() -> Form:
    organisation = Organisation(id=uuid4(), name="X", kind=OrganisationKind.SCHOOL, **SIGNED)
    return OrganisationForm(Cabinet().ports(OrganisationFormPorts), DirectRunner(), organisation)


def network_form() -> Form:
    network = Network(id=uuid4(), name="Y", **SIGNED)
    return NetworkForm(Cabinet().ports(NetworkFormPorts), DirectRunner(), network)


def places() -> PlaceFormPorts:
    ports: PlaceFormPorts = place_cabinet().ports(PlaceFormPorts)
    return ports


def persons() -> PersonFormPorts:
    ports: PersonFormPorts = person_cabinet().ports(PersonFormPorts)
    return ports


A_HOUSE = Organisation(id=uuid4(), name="X", kind=OrganisationKind.SCHOOL, **SIGNED)


def said() -> SaidFormPorts:
    ports: SaidFormPorts = Cabinet(answers={"needs_of": []}).ports(SaidFormPorts)
    return ports


def key_figure_form() -> Form:
    cabinet = Cabinet(answers={"needs_explicit_consent": True})
    return KeyFigureForm(cabinet.ports(KeyFigureFormPorts), DirectRunner(), a_visit())


def sensitive_tie() -> Form:
    ports = person_cabinet(target_is_sensitive=True).ports(PersonFormPorts)
    form = TieForm(ports, DirectRunner(), ALI)
    fill(form, target=option_of(TABLE), ground="public")
    return form


FORMS: list[Callable[[], Form]] = [
    lambda: VisitForm(Archive().ports(), DirectRunner()),
    lambda: VisitForm(Archive().ports(), DirectRunner(), a_visit()),
    lambda: PlaceForm(places(), DirectRunner()),
    lambda: PlaceForm(places(), DirectRunner(), a_place()),
    lambda: AssessmentForm(places(), DirectRunner(), a_place()),
    lambda: TieForm(persons(), DirectRunner(), ALI),
    sensitive_tie,
    key_figure_form,
    lambda: ServiceForm(Cabinet().ports(ServiceFormPorts), DirectRunner()),
    lambda: SiteForm(Cabinet().ports(OrganisationFormPorts), DirectRunner(), A_HOUSE),
    lambda: NeedForm(said(), DirectRunner(), a_visit()),
    lambda: ReferralForm(said(), DirectRunner(), a_visit()),
    lambda: ConsentForm(persons(), DirectRunner(), ALI),
    organisation_form,
    network_form,
    person_form,
]
ROLES = QAccessible.Role
CONTROLS = {ROLES.EditableText, ROLES.PushButton, ROLES.ComboBox, ROLES.CheckBox, ROLES.ButtonMenu}


def accessible(widget: QWidget) -> Iterator[Any]:
    waiting = [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        each = waiting.pop()
        yield each
        waiting += [each.child(place) for place in range(each.childCount())]


@pytest.mark.parametrize("make", FORMS)
def test_every_control_of_every_form_has_a_name(opened: Open, make: Callable[[], Form]) -> None:
    form = opened(make())
    unnamed = [
        each.object()
        for each in accessible(form)
        if each.role() in CONTROLS
        and not each.state().invisible
        and not each.text(QAccessible.Text.Name).strip()
    ]

    assert not unnamed


def test_opening_a_form_shows_one_window_and_no_loose_parts(
    qapp: QApplication, opened: Open
) -> None:
    """A part that is shown before it has its place flashes up as a window of its own."""
    keeper = Doorkeeper()
    qapp.installEventFilter(keeper)
    try:
        forms = [opened(make()) for make in FORMS]
    finally:
        qapp.removeEventFilter(keeper)

    assert set(keeper.seen) == set(forms)


@pytest.mark.parametrize("make", FORMS)
def test_tab_goes_through_every_form_from_top_to_bottom(
    opened: Open, make: Callable[[], Form]
) -> None:
    form = opened(make())
    for fold in form.findChildren(QWidget):
        if hasattr(fold, "unfold"):
            fold.unfold()
    QApplication.processEvents()
    wanted = {each.entry for each in form.fields.all() if each.isVisibleTo(form)}
    seen: list[QWidget] = []
    start = QApplication.focusWidget()
    for _step in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break

    reached = [entry for each in seen for entry in wanted if entry in (each, each.parentWidget())]
    assert wanted == set(reached)
    tops = [entry.mapTo(form, entry.rect().topLeft()).y() for entry in dict.fromkeys(reached)]
    first = tops.index(min(tops))
    turned = tops[first:] + tops[:first]
    assert turned == sorted(turned)


def test_every_form_fits_at_200_percent_text(qapp: QApplication, opened: Open) -> None:
    sheet, font = qapp.styleSheet(), qapp.font()
    wear(qapp, "light", 200)
    try:
        for make in FORMS:
            form = opened(make())
            inner = form.frame.scroll.widget()
            screen = form.screen().availableSize()
            assert inner.minimumSizeHint().width() <= form.frame.scroll.viewport().width()
            assert form.width() <= screen.width()
            assert form.height() <= screen.height()
            form.close()
    finally:
        wear(qapp, "light", 100)
        qapp.setStyleSheet(sheet)
        qapp.setFont(font)


@pytest.mark.parametrize("make", FORMS)
def test_every_form_comes_back_from_its_draft(opened: Open, make: Callable[[], Form]) -> None:
    form = opened(make())
    for each in form.fields.all():
        if isinstance(each.entry, NoteEntry):
            each.entry.type_in("\u202e👩‍👩‍👧 <i>")
    stood = form.fields.typed()
    draft = Draft(id=UUID(int=1), form=form.name, record_id=None, fields=stood, saved_at=NOW)

    again = opened(make())
    again.go_on_with(draft)

    assert again.fields.typed() == stood
