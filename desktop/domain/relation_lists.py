"""What lists of ties, agreements, meetings, services, needs and referrals ask for and get."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from desktop.domain.record import OrganisationId, WardCode
from desktop.domain.vocabulary import (
    AgreementKind,
    NeedState,
    ReferralKind,
    ReferralOutcome,
    Regularity,
    ServiceStatus,
    Theme,
    TieFlow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TieFilter:
    """Which ties. An empty set or ``None`` means: no restriction.

    Args:
        organisation_id: At either end.
        on: Only those that hold on this day.
        one_person: Only those that run through one person.
        text: Searched in source and note, and in the names of both organisations.
        deleted: Only what is in the bin; otherwise only what is not.
    """

    organisation_id: OrganisationId | None = None
    flows: frozenset[TieFlow] = frozenset()
    regularities: frozenset[Regularity] = frozenset()
    themes: frozenset[Theme] = frozenset()
    on: date | None = None
    one_person: bool = False
    text: str = ""
    deleted: bool = False


class TieLine(NamedTuple):
    """A tie as a list shows it."""

    id: UUID
    from_id: OrganisationId
    from_name: str
    to_id: OrganisationId
    to_name: str
    flow: TieFlow
    regularity: Regularity
    mutual: bool
    from_on: date | None
    to_on: date | None
    strength: int | None
    one_person: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementFilter:
    """Which agreements. An empty set or ``None`` means: no restriction.

    Args:
        organisation_id: Among the parties.
        on: Only those that hold on this day.
        review_by: To be looked at again on this day or before.
        clause: Only those with a diversity clause that was signed.
    """

    organisation_id: OrganisationId | None = None
    kinds: frozenset[AgreementKind] = frozenset()
    on: date | None = None
    review_by: date | None = None
    clause: bool = False
    text: str = ""
    deleted: bool = False


class AgreementLine(NamedTuple):
    """An agreement as a list shows it; ``parties`` are names."""

    id: UUID
    title: str
    kind: AgreementKind
    parties: tuple[str, ...]
    from_on: date | None
    to_on: date | None
    review_on: date | None
    amount: int | None
    fte: float | None
    clause_signed_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFilter:
    """Which meetings; ``first`` and ``last`` are days, both included."""

    organisation_id: OrganisationId | None = None
    first: date | None = None
    last: date | None = None
    text: str = ""
    deleted: bool = False


class MeetingLine(NamedTuple):
    """A meeting as a list shows it; ``organisations`` are names."""

    id: UUID
    purpose: str
    held_on: date
    minutes: int | None
    organisations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFilter:
    """Which services. An empty set or ``None`` means: no restriction.

    Args:
        wards: Meant for one of these wards, or for the whole city.
        around: Wards that lie against these: what is meant for them counts too, and comes after
            what is meant for, or is found in, ``wards`` themselves; the whole city comes last.
        languages: People are helped in one of these.
        free: It costs nothing, as far as somebody said so.
        unchecked_since: Nobody made sure since this day that it is still so.
    """

    organisation_id: OrganisationId | None = None
    statuses: frozenset[ServiceStatus] = frozenset()
    themes: frozenset[Theme] = frozenset()
    wards: frozenset[WardCode] = frozenset()
    around: frozenset[WardCode] = frozenset()
    languages: frozenset[str] = frozenset()
    free: bool = False
    unchecked_since: date | None = None
    text: str = ""
    deleted: bool = False


class ServiceLine(NamedTuple):
    """A service as a list shows it.

    Args:
        ward_names: Names of the wards it is meant for; empty = the whole city.
        referred: How many people were led there.
        languages: ISO 639-1 codes of those in which people are helped.
    """

    id: UUID
    name: str
    organisation_id: OrganisationId
    organisation_name: str
    status: ServiceStatus
    ward_names: tuple[str, ...]
    cost: str
    checked_on: date | None
    referred: int
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedFilter:
    """Which questions; ward and days are those of the visit during which they came up.

    Args:
        made_by: Account name of who wrote it down: the role of the reader shows no others.
    """

    visit_id: UUID | None = None
    states: frozenset[NeedState] = frozenset()
    themes: frozenset[Theme] = frozenset()
    wards: frozenset[WardCode] = frozenset()
    first: date | None = None
    last: date | None = None
    text: str = ""
    made_by: str = ""
    deleted: bool = False


class NeedLine(NamedTuple):
    """A question as a list shows it."""

    id: UUID
    summary: str
    count: int  # type: ignore[assignment]  # how many people; nobody counts in a row
    state: NeedState
    visit_id: UUID
    day: date | None
    ward_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralFilter:
    """Which referrals; ward and days are those of the visit.

    Args:
        organisation_id: To it, or to one of its services.
        made_by: Account name of who wrote it down: the role of the reader shows no others.
    """

    visit_id: UUID | None = None
    need_id: UUID | None = None
    service_id: UUID | None = None
    organisation_id: OrganisationId | None = None
    kinds: frozenset[ReferralKind] = frozenset()
    outcomes: frozenset[ReferralOutcome] = frozenset()
    wards: frozenset[WardCode] = frozenset()
    first: date | None = None
    last: date | None = None
    made_by: str = ""
    deleted: bool = False


class ReferralLine(NamedTuple):
    """A referral as a list shows it.

    Args:
        service_name, organisation_name: Where to; of a service, its organisation.
    """

    id: UUID
    visit_id: UUID
    need_id: UUID | None
    day: date | None
    ward_name: str
    service_name: str
    organisation_name: str
    kind: ReferralKind
    count: int  # type: ignore[assignment]  # how many people; nobody counts in a row
    outcome: ReferralOutcome
