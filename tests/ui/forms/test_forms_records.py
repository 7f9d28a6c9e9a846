"""Forms of places, contacts, organisations and networks; and what all forms must do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.listing import PersonTie
from desktop.domain.person import Affiliation, Consent
from desktop.domain.place import PlaceAssessment
from desktop.domain.privacy.consent import Consequences
from desktop.domain.record import PersonId, PlaceId
from desktop.domain.vocabulary import (
    ConsentPurpose,
    KeyFigureKind,
    OrganisationKind,
    PlaceStage,
    RelationshipStage,
)
from desktop.errors import DiskFull
from desktop.ui.forms.assessment import AssessmentForm
from desktop.ui.forms.consent import ConsentForm
from desktop.ui.forms.form import Form
from desktop.ui.forms.network import NetworkForm
from desktop.ui.forms.organisation import OrganisationForm
from desktop.ui.forms.person import PersonForm
from desktop.ui.forms.person_parts import PersonParts
from desktop.ui.forms.place import PlaceForm
from desktop.ui.forms.ports import (
    NetworkFormPorts,
    OrganisationFormPorts,
    PersonFormPorts,
    PlaceFormPorts,
)
from desktop.ui.forms.withdrawal import WithdrawalDialog
from tests.ui.cabinet import ALI, Cabinet, Open, fill, person_cabinet, place_cabinet
from tests.ui.fakes import DirectRunner
from tests.ui.paper import SIGNED, SPOEL, TABLE, TODAY, a_place


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Form], Any]:
    def open_form(form: Form) -> Any:
        qtbot.addWidget(form)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return open_form


def test_a_place_is_added_with_a_point_from_the_map_that_brings_its_ward(opened: Open) -> None:
    cabinet = place_cabinet(ward_at="12025W02")
    ports = replace(
        cabinet.ports(PlaceFormPorts), pick_point=lambda _now, chosen: chosen((51.03, 4.46))
    )
    form = opened(PlaceForm(ports, DirectRunner(), name="Plein"))
    form.fields["point"].entry.on_map.trigger()
    fill(form, kind="square_or_park")
    form.save()

    ((_, added),) = cabinet.called("add")
    assert (added["name"], added["ward"]) == ("Plein", "12025W02")
    assert (added["lat"], added["lon"]) == (51.03, 4.46)
    assert not form.isVisible()


def test_a_place_without_a_name_or_ward_is_marked(opened: Open) -> None:
    cabinet = place_cabinet()
    form = opened(PlaceForm(cabinet.ports(PlaceFormPorts), DirectRunner()))
    form.save()

    assert form.fields["name"].is_wrong
    assert form.fields["ward"].is_wrong
    assert not cabinet.called("add")


def test_changing_a_place_sends_only_what_changed(opened: Open) -> None:
    cabinet = place_cabinet()
    place = a_place(lat=51.02, lon=4.47, welcome_languages=frozenset({"nl", "ar"}))
    form = opened(PlaceForm(cabinet.ports(PlaceFormPorts), DirectRunner(), place))
    fill(form, capacity=60)
    form.save()

    assert cabinet.called("change") == [((place.id,), {"seen": place, "capacity": 60})]


def test_an_assessment_is_added_and_shown_in_the_history(opened: Open) -> None:
    made = PlaceAssessment(
        id=uuid4(),
        place_id=PlaceId(SPOEL.id),
        assessed_on=TODAY,
        stage=PlaceStage.SAFE,
        **SIGNED,
    )
    cabinet = place_cabinet()
    form = opened(AssessmentForm(cabinet.ports(PlaceFormPorts), DirectRunner(), a_place()))
    fill(form, stage=PlaceStage.SAFE, criteria=["groups_mix"], accessibility=["toilet"])
    form.save()
    ((args, added),) = cabinet.called("add_assessment")
    assert args == (SPOEL.id,)
    assert added["criteria"] == {"groups_mix"}
    assert added["assessed_on"] == TODAY

    cabinet.answers["assessments_of"] = [made]
    place = opened(PlaceForm(cabinet.ports(PlaceFormPorts), DirectRunner(), a_place()))
    assert any("Safe" in text for text in texts(place))


def test_an_assessment_made_by_mistake_is_taken_away(opened: Open) -> None:
    made = PlaceAssessment(
        id=uuid4(),
        place_id=PlaceId(SPOEL.id),
        assessed_on=TODAY,
        stage=PlaceStage.SAFE,
        **SIGNED,
    )
    cabinet = place_cabinet(assessments_of=[made])
    form = opened(PlaceForm(cabinet.ports(PlaceFormPorts), DirectRunner(), a_place()))
    cabinet.answers["assessments_of"] = []
    (taken,) = [
        each for each in form.findChildren(QPushButton) if "Take away" in each.accessibleName()
    ]
    taken.click()

    assert cabinet.called("remove_assessment") == [((made.id,), {})]
    assert "Not assessed yet." in list(texts(form))


def texts(widget: QWidget) -> Iterator[str]:
    from PySide6.QtWidgets import QLabel

    for label in widget.findChildren(QLabel):
        yield label.text()


def test_an_organisation_and_a_network_are_added(opened: Open) -> None:
    cabinet = Cabinet()
    organisation = opened(OrganisationForm(cabinet.ports(OrganisationFormPorts), DirectRunner()))
    fill(organisation, name="Sportclub", kind=OrganisationKind.SPORTS_CLUB)
    organisation.save()
    network = opened(NetworkForm(cabinet.ports(NetworkFormPorts), DirectRunner()))
    fill(network, name="Oefentafel", wards=["12025W02"], themes=["language"])
    network.save()

    (_, first), (_, second) = cabinet.called("add")
    assert (first["name"], first["level"]) == ("Sportclub", "local")
    assert "ward" not in first
    assert second["wards"] == {"12025W02"}


def test_the_draft_of_a_saved_record_is_dropped(opened: Open) -> None:
    cabinet = Cabinet()
    form = opened(NetworkForm(cabinet.ports(NetworkFormPorts), DirectRunner()))
    fill(form, name="Oefentafel")
    form.keeper.keep_now()
    assert len(cabinet.archive.kept) == 1
    form.save()

    assert not cabinet.archive.kept


def test_a_contact_becomes_a_key_figure_in_one_save(opened: Open) -> None:
    cabinet = person_cabinet()
    form = opened(PersonForm(cabinet.ports(PersonFormPorts), DirectRunner()))
    fill(form, display_name="Ali Voorbeeld", figure_kind=KeyFigureKind.BRIDGE_FIGURE, offers="X")
    form.save()

    ((_, added),) = cabinet.called("add")
    ((_, figure),) = cabinet.called("save_key_figure")
    assert added["review_on"] == date(2027, 11, 21)
    assert "kind" not in added
    assert (figure["kind"], figure["offers"]) == (KeyFigureKind.BRIDGE_FIGURE, "X")


def test_a_contact_is_not_added_twice_when_the_second_half_fails(opened: Open) -> None:
    cabinet = person_cabinet()
    cabinet.errors["save_key_figure"] = DiskFull()
    cabinet.answers["add"] = (ALI, Changes.PERSONS)
    cabinet.answers["change"] = (ALI, Changes.PERSONS)
    form = opened(PersonForm(cabinet.ports(PersonFormPorts), DirectRunner()))
    fill(form, display_name="Ali Voorbeeld", figure_kind=KeyFigureKind.VOLUNTEER)
    form.save()
    assert form.isVisible()

    del cabinet.errors["save_key_figure"]
    form.save()

    assert len(cabinet.called("add")) == 1
    assert not form.isVisible()


def test_dormant_is_derived_and_cannot_be_chosen(opened: Open) -> None:
    cabinet = person_cabinet()
    form = opened(PersonForm(cabinet.ports(PersonFormPorts), DirectRunner(), ALI))
    offered = [option.value for option in form.fields["stage"].entry.finder.options]

    assert RelationshipStage.DORMANT not in offered


def test_the_form_of_a_person_has_no_sensitive_field(opened: Open) -> None:
    cabinet = person_cabinet()
    form = opened(PersonForm(cabinet.ports(PersonFormPorts), DirectRunner(), ALI))
    words = " ".join(form.fields.typed())

    assert not {"theme", "gender", "birth", "origin", "nationality", "belief", "health"} & set(
        words.replace("_", " ").split()
    )


def test_ties_and_consents_are_listed_and_can_be_ended(opened: Open) -> None:
    tie = Affiliation(
        id=uuid4(),
        person_id=PersonId(ALI.id),
        target_kind="network",
        target_id=TABLE.id,
        role="chair",
        **SIGNED,
    )
    consent = Consent(
        id=uuid4(),
        person_id=PersonId(ALI.id),
        purpose=ConsentPurpose.INTRODUCE,
        given_on=TODAY,
        **SIGNED,
    )
    cabinet = person_cabinet(
        ties_of=[PersonTie(affiliation=tie, target_name="Oefentafel")],
        consents_of=[consent],
        preview_withdrawal=Consequences(consent=consent),
        withdraw_consent=(Consequences(consent=consent), Changes.PERSONS),
    )
    form = opened(PersonForm(cabinet.ports(PersonFormPorts), DirectRunner(), ALI))
    (parts,) = form.findChildren(PersonParts)
    press(parts, "Take away: Oefentafel · chair")
    press(parts, "Withdraw: Introduce to others")
    (dialog,) = form.findChildren(WithdrawalDialog)
    assert not cabinet.called("withdraw_consent"), "first it says what would end"
    assert "rests on this consent" in dialog.lines.text()
    dialog.withdraw_button.click()

    assert cabinet.called("untie") == [((tie.id,), {})]
    assert cabinet.called("withdraw_consent") == [((consent.id,), {})]


def press(widget: QWidget, name: str) -> None:
    named = [each for each in widget.findChildren(QPushButton) if each.accessibleName() == name]
    named[-1].click()


def test_a_consent_is_given(opened: Open) -> None:
    cabinet = person_cabinet()
    form = opened(ConsentForm(cabinet.ports(PersonFormPorts), DirectRunner(), ALI))
    fill(form, purpose=ConsentPurpose.STORY)
    assert "verhaal" in form.asked.text.text()
    fill(form, wording="You may tell it.\nAll of it.")
    form.save()

    ((args, entries),) = cabinet.called("give_consent")
    assert args == (ALI.id,)
    assert (entries["purpose"], entries["given_on"]) == (ConsentPurpose.STORY, TODAY)
    assert entries["wording"] == "You may tell it.\nAll of it."
    assert "wording_version" not in entries, "it is not the text of the team"


def test_a_consent_keeps_the_words_that_were_shown(opened: Open) -> None:
    cabinet = person_cabinet()
    form = opened(ConsentForm(cabinet.ports(PersonFormPorts), DirectRunner(), ALI))
    fill(form, purpose=ConsentPurpose.STORY)
    form.save()

    ((_args, entries),) = cabinet.called("give_consent")
    assert entries["wording"].startswith("Mogen wij uw verhaal vertellen")
    assert (entries["wording_version"], entries["wording_language"]) == (1, "nl")
