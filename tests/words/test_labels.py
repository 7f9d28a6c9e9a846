"""Every code that a person can meet has a label."""

from __future__ import annotations

import inspect
from enum import StrEnum

import pytest

from desktop.domain import vocabulary
from desktop.domain.figures import coverage
from desktop.domain.goal import GOALS
from desktop.domain.place import ACCESSIBILITY, CRITERIA
from desktop.domain.vocabulary import OrganisationKind, PlaceKind, VisitKind
from desktop.words import names
from desktop.words.labels import LABELS, label

VOCABULARIES = [
    each
    for module in (vocabulary, coverage)
    for _, each in inspect.getmembers(module, inspect.isclass)
    if issubclass(each, StrEnum) and each is not StrEnum
]


@pytest.mark.parametrize("kind", VOCABULARIES)
def test_every_code_has_a_label_of_its_own(kind: type[StrEnum]) -> None:
    written = [label(code) for code in kind]

    assert set(LABELS[kind]) == set(kind)
    assert all(written)
    assert len(set(written)) == len(written)


def test_equal_codes_of_two_lists_keep_their_own_label() -> None:
    assert LABELS[PlaceKind] is not LABELS[OrganisationKind]
    assert label(VisitKind.STREET_ROUND) == "Street round"


def test_a_code_of_a_newer_program_is_shown_as_it_is() -> None:
    class Later(StrEnum):
        NEW = "brand_new"

    assert label(Later.NEW) == "brand_new"


def test_criteria_accessibility_and_goals_have_names() -> None:
    assert set(names.CRITERIA_NAMES) == set(CRITERIA)
    assert set(names.ACCESSIBILITY_NAMES) == set(ACCESSIBILITY)
    assert all(names.goal_name(code).startswith(f"{code} ") for code in GOALS)
    assert names.goal_name("9.9") == "9.9"
    assert names.language_name("nl") == "Dutch"


def test_every_field_of_a_record_has_a_name() -> None:
    from dataclasses import fields

    from desktop.domain import organisation, person, place, record, target, task, visit

    kinds = (
        *(visit.Visit, place.Place, place.PlaceAssessment, person.Person, person.KeyFigure),
        *(person.Affiliation, person.Consent, organisation.Organisation, organisation.Network),
        *(task.Task, target.Target),
    )
    shared = {field.name for field in fields(record.Record)}
    shown = {field.name for kind in kinds for field in fields(kind)} - shared
    inner = {"person_id", "target_kind", "target_id"}

    assert not {name for name in shown - inner if name not in names.FIELDS}
