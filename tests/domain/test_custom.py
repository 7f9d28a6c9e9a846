"""Fields of a team's own: none of them asks of contacts what the law protects (R1, R2)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from desktop.domain.custom import CustomField, CustomValue, check_custom_field, check_custom_value
from desktop.domain.vocabulary import CustomType
from desktop.errors import InvalidEntry

NOW = datetime(2026, 3, 4, tzinfo=UTC)
MADE: dict[str, Any] = {
    "id": UUID(int=1),
    "created_at": NOW,
    "created_by": "an",
    "updated_at": NOW,
    "updated_by": "an",
}


def rules(**fields: Any) -> set[tuple[str, str]]:
    usual = {"extends": "person", "label": "Beste moment", "type": CustomType.TEXT}
    try:
        check_custom_field(CustomField(**MADE, **{**usual, **fields}))
    except InvalidEntry as refused:
        return {(problem.field, problem.rule) for problem in refused.problems}
    return set()


@pytest.mark.parametrize("label", ["Nationaliteit", "geloof", "Religion", "Orientatie", "Geslacht"])
def test_no_field_of_contacts_asks_for_a_special_category(label: str) -> None:
    assert rules(label=label) == {("label", "special_category")}
    assert rules(label=label, extends="place") == set()


def test_a_choice_needs_choices_and_a_kind_that_has_fields() -> None:
    assert rules() == set()
    assert rules(type=CustomType.CHOICE) == {("choices", "required")}
    assert rules(extends="visit", label=" ") == {
        ("extends", "not_a_choice"),
        ("label", "required"),
    }


def test_an_entry_is_about_one_record() -> None:
    both: dict[str, Any] = {"person_id": uuid4(), "place_id": uuid4()}
    cases: tuple[tuple[dict[str, Any], str], ...] = (({}, "required"), (both, "only_one"))
    for about, rule in cases:
        with pytest.raises(InvalidEntry) as caught:
            check_custom_value(CustomValue(**MADE, field_id=uuid4(), **about))
        assert [problem.rule for problem in caught.value.problems] == [rule]
