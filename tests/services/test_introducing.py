"""From a visit to a key figure: all of it or nothing, and never past the gate."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.domain.changes import Changes
from desktop.domain.listing import PersonFilter
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import ConsentPurpose, KeyFigureKind, Theme, VisitKind
from desktop.errors import GateClosed, InvalidEntry
from desktop.services import persons, ties, visits
from desktop.services.desk import Desk
from desktop.services.introducing import introduce_key_figure, needs_explicit_consent
from tests.conftest import NOW

WARD = WardCode("12025W02")
EXPLICIT = {"purpose": ConsentPurpose.SPECIAL_CATEGORY, "how_given": "aloud"}


def log(desk: Desk, **fields: Any) -> Any:
    return visits.log_visit(desk, start=NOW, kind=VisitKind.EVENT, ward=WARD, **fields)[0]


def test_contact_profile_consent_and_visit_are_stored_together(desk: Desk) -> None:
    visit = log(desk)
    person, changes = introduce_key_figure(
        desk,
        visit.id,
        figure={"kind": KeyFigureKind.BRIDGE_FIGURE, "offers": "tolkt"},
        consents=[{"purpose": ConsentPurpose.KEEP_IN_TOUCH, "how_given": "aloud"}],
        display_name="An Voorbeeld",
        phone="0470 00 00 00",
    )

    figure = persons.key_figure_of(desk, person.id)
    assert figure is not None
    assert (figure.kind, figure.offers) == (KeyFigureKind.BRIDGE_FIGURE, "tolkt")
    assert (person.ward, person.owner, person.phone) == (WARD, "lies", "+32470000000")
    (consent,) = ties.consents_of(desk, person.id)
    assert (consent.purpose, consent.given_on) == (ConsentPurpose.KEEP_IN_TOUCH, NOW.date())
    assert visits.get_visit(desk, visit.id).persons == {person.id}
    assert Changes.VISITS in changes
    assert persons.last_contact_of(desk, person.id) == NOW.date()


def test_a_sensitive_visit_wants_explicit_consent(desk: Desk) -> None:
    visit = log(desk, themes=frozenset({Theme.BELIEF}))
    assert needs_explicit_consent(desk, visit)
    with pytest.raises(GateClosed):
        introduce_key_figure(desk, visit.id, figure={}, display_name="An")

    person, _ = introduce_key_figure(
        desk, visit.id, figure={}, consents=[EXPLICIT], display_name="An"
    )
    assert visits.get_visit(desk, visit.id).persons == {person.id}


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"display_name": " "}, InvalidEntry),
        ({"display_name": "An", "ward": "12025W99"}, InvalidEntry),
        ({"display_name": "An", "email": "geen adres"}, InvalidEntry),
    ],
)
def test_what_cannot_be_stored_leaves_nothing_behind(
    desk: Desk, fields: dict[str, Any], error: type[Exception]
) -> None:
    visit = log(desk)
    with pytest.raises(error):
        introduce_key_figure(desk, visit.id, figure={}, consents=[EXPLICIT], **fields)

    assert persons.count_persons(desk, PersonFilter()) == 0
    assert visits.get_visit(desk, visit.id) == visit


def test_a_closed_gate_leaves_nothing_behind(desk: Desk) -> None:
    visit = log(desk, themes=frozenset({Theme.RAINBOW}))
    with pytest.raises(GateClosed):
        introduce_key_figure(
            desk,
            visit.id,
            figure={},
            consents=[{"purpose": ConsentPurpose.KEEP_IN_TOUCH, "how_given": "aloud"}],
            display_name="An",
        )

    assert persons.count_persons(desk, PersonFilter()) == 0


def test_a_visit_with_a_point_names_nobody(desk: Desk) -> None:
    visit = log(desk, lat=51.03, lon=4.48)
    person, changes = introduce_key_figure(desk, visit.id, figure={}, display_name="An")

    assert visits.get_visit(desk, visit.id) == visit
    assert Changes.VISITS not in changes
    assert persons.key_figure_of(desk, person.id) is not None
    assert not needs_explicit_consent(desk, visit)
