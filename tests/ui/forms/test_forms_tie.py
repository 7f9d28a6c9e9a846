"""The form of a tie: three ways through the gate, in plain words, and nothing by accident."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.person import Affiliation, Consent
from desktop.domain.record import PersonId
from desktop.domain.vocabulary import ConsentPurpose
from desktop.errors import GateClosed
from desktop.ui.forms.form import Form
from desktop.ui.forms.ports import PersonFormPorts
from desktop.ui.forms.tie import TieForm
from desktop.ui.widgets.options import option_of
from tests.ui.cabinet import ALI, Cabinet, Open, fill, person_cabinet
from tests.ui.fakes import DirectRunner
from tests.ui.paper import SIGNED, TABLE, TODAY

HELD = Consent(
    id=uuid4(),
    person_id=PersonId(ALI.id),
    purpose=ConsentPurpose.SPECIAL_CATEGORY,
    given_on=date(2026, 3, 3),
    **SIGNED,
)
CHAIR = Affiliation(
    id=uuid4(),
    person_id=PersonId(ALI.id),
    target_kind="network",
    target_id=TABLE.id,
    role="chair",
    public_role=True,
    public_source="website",
    **SIGNED,
)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Form], Any]:
    def open_form(form: Form) -> Any:
        qtbot.addWidget(form)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return open_form


def tie_form(opened: Open, cabinet: Cabinet, *, choose: bool = True, **more: Any) -> Any:
    form = opened(TieForm(cabinet.ports(PersonFormPorts), DirectRunner(), ALI, **more))
    if choose:
        fill(form, target=option_of(TABLE))
    return form


def sensitive(**answers: Any) -> Cabinet:
    return person_cabinet(target_is_sensitive=True, **answers)


def is_seen(form: Form, name: str) -> bool:
    return form.fields[name].isVisibleTo(form)


def test_a_tie_to_something_harmless_asks_for_no_ground(opened: Open) -> None:
    cabinet = person_cabinet(target_is_sensitive=False)
    form = tie_form(opened, cabinet)
    fill(form, role="volunteer", from_on=date(2025, 1, 1))
    form.save()

    assert not is_seen(form, "ground")
    args, entries = cabinet.called("tie")[-1]
    assert args == (ALI.id, "network", TABLE.id)
    assert entries == {"role": "volunteer", "from_on": date(2025, 1, 1)}


def test_something_sensitive_asks_for_one_of_three_ways(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet)
    form.save()

    assert list(form.ground.ways.buttons) == ["public", "consent", "count"]
    assert form.fields["ground"].is_wrong
    assert not cabinet.called("tie")


def test_a_public_role_wants_its_source(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet)
    fill(form, ground="public")
    assert is_seen(form, "public_source")
    assert not is_seen(form, "how_given")
    form.save()
    assert form.fields["public_source"].is_wrong

    fill(form, public_source="website")
    form.save()

    assert cabinet.called("tie")[-1][1] == {"public_role": True, "public_source": "website"}


def test_consent_that_is_given_now_is_stored_with_the_tie(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet)
    fill(form, ground="consent")
    form.save()
    assert form.fields["how_given"].is_wrong

    fill(form, how_given="aloud, at the table")
    form.save()

    given = {"how_given": "aloud, at the table", "given_on": TODAY}
    (entries,) = cabinet.called("tie")[-1][1].values()
    assert given.items() <= entries.items()
    assert (entries["wording_version"], entries["wording_language"]) == (1, "nl")
    assert entries["wording"] in form.ground.asked.text.text(), "the words that were shown"


def test_consent_on_file_needs_no_more_words(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet, consents=[HELD])
    fill(form, ground="consent")
    form.save()

    assert cabinet.called("tie")[-1][1] == {}


@pytest.mark.parametrize(
    "ended",
    [{"withdrawn_on": TODAY}, {"expires_on": date(2026, 11, 20)}, {"given_on": date(2027, 1, 1)}],
)
def test_consent_that_does_not_hold_is_no_consent_on_file(
    opened: Open, ended: dict[str, Any]
) -> None:
    form = tie_form(opened, sensitive(), consents=[replace(HELD, **ended)])
    fill(form, ground="consent")

    assert is_seen(form, "how_given")


def test_keeping_the_count_only_keeps_nothing_about_the_person(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet)
    told: list[tuple[Any, Changes]] = []
    form.saved.connect(lambda record, changes: told.append((record, changes)))
    fill(form, ground="count", role="chair")
    assert form._save_button.accessibleName() == "Keep the count only"
    form.save()

    assert told == [(None, Changes.NONE)]
    assert not cabinet.called("tie")


def test_another_target_lifts_the_question_again(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet)
    fill(form, ground="count")
    cabinet.answers["target_is_sensitive"] = False
    fill(form, target=option_of(TABLE))

    assert not is_seen(form, "ground")
    assert form._save_button.accessibleName() == "Save tie"


def test_a_gate_that_closes_all_the_same_is_explained_and_nothing_is_lost(opened: Open) -> None:
    """The target became sensitive between choosing it and saving, or at the server."""
    cabinet = person_cabinet(target_is_sensitive=False)
    cabinet.errors["tie"] = GateClosed("network")
    form = tie_form(opened, cabinet)
    fill(form, role="chair")
    form.save()

    assert "consent" in form.frame.message.text.text()
    assert form.fields["role"].entry.typed() == "chair"
    assert is_seen(form, "ground")
    assert form.ground.ways.buttons["public"].hasFocus()


def test_a_tie_is_changed_without_asking_again(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet, choose=False, tie=CHAIR)
    assert not form.fields["target"].entry.isEnabled()
    assert form.fields["ground"].entry.typed() == "public"
    fill(form, to_on=date(2026, 10, 1))
    form.save()

    ((args, entries),) = cabinet.called("change_tie")
    assert args == (CHAIR.id,)
    assert entries == {"seen": CHAIR, "to_on": date(2026, 10, 1)}


def test_a_ground_can_move_from_a_public_role_to_consent(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet, choose=False, tie=CHAIR)
    fill(form, ground="consent", how_given="on paper")
    form.save()

    entries = cabinet.called("change_tie")[-1][1]
    given = {"how_given": "on paper", "given_on": TODAY}
    assert given.items() <= entries["consented"].items()
    assert entries["public_role"] is False


def test_keeping_the_count_of_an_existing_tie_takes_it_away(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet, choose=False, tie=CHAIR)
    fill(form, ground="count")
    form.save()

    assert cabinet.called("untie") == [((CHAIR.id,), {})]


def test_a_draft_of_a_tie_comes_back_with_its_ground(opened: Open) -> None:
    cabinet = sensitive()
    form = tie_form(opened, cabinet)
    fill(form, ground="public", public_source="website")
    form.close()
    (draft,) = cabinet.archive.kept.values()

    again: QWidget = tie_form(opened, cabinet, choose=False, draft=draft)
    assert isinstance(again, TieForm)
    assert again.fields["ground"].entry.typed() == "public"
    assert again.fields["public_source"].entry.typed() == "website"
