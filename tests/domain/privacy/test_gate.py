"""The inference gate as a rule: which ties need a ground, and which grounds count."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.person import Consent
from desktop.domain.privacy.gate import Grounds, check_tie, holds, is_sensitive
from desktop.domain.record import PersonId
from desktop.domain.vocabulary import (
    ART9_THEMES,
    ConsentPurpose,
    OrganisationKind,
    PlaceKind,
    Theme,
)
from desktop.errors import GateClosed

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)
CONSENT = Consent(
    id=UUID(int=1),
    created_at=NOW,
    created_by="lies",
    updated_at=NOW,
    updated_by="lies",
    person_id=PersonId(UUID(int=2)),
    purpose=ConsentPurpose.SPECIAL_CATEGORY,
    given_on=TODAY,
)


@given(st.frozensets(st.sampled_from(Theme)))
def test_one_sensitive_theme_makes_the_target_sensitive(themes: frozenset[Theme]) -> None:
    assert is_sensitive(themes=themes) is any(theme in ART9_THEMES for theme in themes)


def test_houses_of_worship_and_faith_communities_are_sensitive() -> None:
    assert is_sensitive(kind=PlaceKind.HOUSE_OF_WORSHIP)
    assert is_sensitive(kind=OrganisationKind.FAITH_COMMUNITY)
    assert not is_sensitive(kind=PlaceKind.LIBRARY)


def test_an_ordinary_tie_needs_no_ground() -> None:
    check_tie("network", sensitive=False, grounds=Grounds())


@pytest.mark.parametrize(
    "grounds",
    [Grounds(consent=True), Grounds(public_role=True, public_source="https://example.org/bestuur")],
)
def test_consent_or_a_sourced_public_role_opens_the_gate(grounds: Grounds) -> None:
    check_tie("network", sensitive=True, grounds=grounds)


@pytest.mark.parametrize(
    "grounds",
    [
        Grounds(),
        Grounds(public_role=True),
        Grounds(public_role=True, public_source="  "),
        Grounds(public_source="https://example.org"),
    ],
)
def test_less_than_that_keeps_it_closed(grounds: Grounds) -> None:
    with pytest.raises(GateClosed) as refused:
        check_tie("visit", sensitive=True, grounds=grounds)
    assert refused.value.target == "visit"


def test_consent_holds_on_its_first_and_last_day() -> None:
    assert holds(replace(CONSENT, expires_on=TODAY), today=TODAY)


@pytest.mark.parametrize(
    "ended",
    [
        replace(CONSENT, given_on=TODAY + timedelta(days=1)),
        replace(CONSENT, expires_on=TODAY - timedelta(days=1)),
        replace(CONSENT, withdrawn_on=TODAY),
        replace(CONSENT, deleted_at=NOW),
        replace(CONSENT, purpose=ConsentPurpose.KEEP_IN_TOUCH),
    ],
)
def test_consent_that_ended_or_is_for_something_else_opens_nothing(ended: Consent) -> None:
    assert not holds(ended, today=TODAY)
