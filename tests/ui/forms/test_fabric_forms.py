"""Forms of ties, agreements and meetings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.changes import Changes
from desktop.domain.listing import Hit
from desktop.domain.record import OrganisationId
from desktop.domain.tie import Tie
from desktop.domain.vocabulary import AgreementKind, Regularity, Theme, TieFlow
from desktop.ui.forms.agreement import AgreementForm, AgreementFormPorts
from desktop.ui.forms.form import Form
from desktop.ui.forms.meeting import MeetingForm, MeetingFormPorts
from desktop.ui.forms.organisation_tie import OrganisationTieForm, TieFormPorts
from desktop.ui.widgets.options import option_of
from tests.ui.cabinet import Cabinet, Open, fill
from tests.ui.fakes import DirectRunner
from tests.ui.paper import SIGNED

CITY, CLUB = uuid4(), uuid4()
NAMES = {CITY: "Dienst Samenleven", CLUB: "FC Voorbeeld"}


def hit(identity: UUID) -> Hit:
    return Hit(kind="organisation", id=identity, title=NAMES[identity], context="")


def cabinet() -> Cabinet:
    return Cabinet(answers={"make_tasks": Changes.TASKS})


def ports_of(kind: Callable[..., Any], drawer: Cabinet) -> Any:
    return replace(drawer.ports(kind), hit_of=lambda _kind, identity: hit(identity))


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Form], Any]:
    def open_form(form: Form) -> Any:
        qtbot.addWidget(form)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return open_form


def test_a_tie_says_who_gives_what_to_whom(opened: Open) -> None:
    drawer = cabinet()
    form = opened(
        OrganisationTieForm(
            ports_of(TieFormPorts, drawer), DirectRunner(), ends=(hit(CITY), hit(CLUB))
        )
    )
    form.fields.show(
        {"flow": TieFlow.MONEY, "strength": 3, "one_person": True, "themes": [Theme.YOUTH]}
    )
    form.fields["source"].entry.setText("jaarverslag 2025")
    form.save()

    ((_, added),) = drawer.called("add")
    assert (added["from_id"], added["to_id"], added["flow"]) == (CITY, CLUB, TieFlow.MONEY)
    assert (added["strength"], added["one_person"], added["mutual"]) == (3, True, False)
    assert (added["regularity"], added["themes"]) == (
        Regularity.STRUCTURAL,
        frozenset({Theme.YOUTH}),
    )


def test_a_tie_without_ends_is_marked(opened: Open) -> None:
    form = opened(OrganisationTieForm(ports_of(TieFormPorts, cabinet()), DirectRunner()))
    form.save()

    assert form.fields["from_id"].is_wrong
    assert form.fields["flow"].is_wrong


def test_of_a_tie_only_what_changed_is_saved(opened: Open) -> None:
    drawer = cabinet()
    tie = Tie(
        id=uuid4(),
        from_id=OrganisationId(CITY),
        to_id=OrganisationId(CLUB),
        flow=TieFlow.KNOWLEDGE,
        strength=2,
        **SIGNED,
    )
    form = opened(OrganisationTieForm(ports_of(TieFormPorts, drawer), DirectRunner(), tie))
    fill(form, to_on=date(2026, 12, 31))
    form.save()

    ((args, changed),) = drawer.called("change")
    assert args == (tie.id,)
    assert changed == {"to_on": date(2026, 12, 31), "seen": tie}


def test_an_agreement_holds_parties_money_and_the_clause(opened: Open) -> None:
    drawer = cabinet()
    form = opened(AgreementForm(ports_of(AgreementFormPorts, drawer), DirectRunner()))
    form.fields.show(
        {"kind": AgreementKind.COOPERATION, "parties": [option_of(hit(CITY)), option_of(hit(CLUB))]}
    )
    fill(
        form,
        title="Samenwerking",
        review_on=date(2027, 6, 1),
        amount=2500,
        fte=0.5,
        clause_practice="twee vormingen",
    )
    form.save()

    ((_, added),) = drawer.called("add")
    assert added["parties"] == frozenset({CITY, CLUB})
    assert (added["amount"], added["fte"], added["review_on"]) == (2500, 0.5, date(2027, 6, 1))
    assert added["clause_practice"] == "twee vormingen"


def test_half_a_person_is_shown_as_people_write_it(opened: Open) -> None:
    agreement = Agreement(
        id=uuid4(),
        title="X",
        kind=AgreementKind.SECONDMENT,
        fte=0.5,
        amount=1000,
        parties=frozenset({OrganisationId(CITY), OrganisationId(CLUB)}),
        **SIGNED,
    )
    form = opened(AgreementForm(ports_of(AgreementFormPorts, cabinet()), DirectRunner(), agreement))

    assert form.fields["fte"].entry.text() == "0,5"
    assert {option.title for option in form.fields["parties"].entry.options} == set(NAMES.values())
    form.fields["fte"].entry.setText("a lot")
    form.save()
    assert form.fields["fte"].is_wrong


def test_a_meeting_puts_what_is_to_do_in_the_planning(opened: Open) -> None:
    drawer = cabinet()
    made = SimpleNamespace(id=uuid4())
    drawer.answers["add"] = (made, Changes.AGREEMENTS)
    form = opened(
        MeetingForm(ports_of(MeetingFormPorts, drawer), DirectRunner(), organisations=(hit(CLUB),))
    )
    told: list[Any] = []
    form.saved.connect(lambda _record, changes: told.append(changes))
    fill(form, purpose="Stuurgroep", minutes=90, to_do="Zaal zoeken\n\n Folder nalezen ")
    form.save()

    ((_, added),) = drawer.called("add")
    assert (added["minutes"], added["organisations"]) == (90, frozenset({CLUB}))
    assert "to_do" not in added
    assert drawer.called("make_tasks") == [((made, ["Zaal zoeken", "Folder nalezen"]), {})]
    assert told == [Changes.AGREEMENTS | Changes.TASKS]


def test_of_a_meeting_the_outcome_can_be_noted_later(opened: Open) -> None:
    drawer = cabinet()
    meeting = Meeting(
        id=uuid4(),
        purpose="Stuurgroep",
        held_on=date(2026, 3, 1),
        organisations=frozenset({OrganisationId(CLUB)}),
        **SIGNED,
    )
    drawer.answers["change"] = (meeting, Changes.AGREEMENTS)
    form = opened(MeetingForm(ports_of(MeetingFormPorts, drawer), DirectRunner(), meeting))
    fill(form, outcome="De zaal is er.")
    form.save()

    ((_, changed),) = drawer.called("change")
    assert changed == {"outcome": "De zaal is er.", "seen": meeting}


def test_every_field_has_a_name_for_assistive_technology(opened: Open) -> None:
    for form in (
        OrganisationTieForm(ports_of(TieFormPorts, cabinet()), DirectRunner()),
        AgreementForm(ports_of(AgreementFormPorts, cabinet()), DirectRunner()),
        MeetingForm(ports_of(MeetingFormPorts, cabinet()), DirectRunner()),
    ):
        opened(form)
        for field in form.fields.all():
            entry: Any = field.entry
            assert entry.accessibleName() or entry.text()
