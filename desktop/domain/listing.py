"""What a list asks for (filter, order, page) and what it gets back.

The database filters, sorts and pages; these are the questions and answers in plain data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Generic, NamedTuple, TypeVar
from uuid import UUID

from desktop.domain.person import Affiliation
from desktop.domain.record import (
    NetworkId,
    OrganisationId,
    PersonId,
    PlaceId,
    WardCode,
)
from desktop.domain.vocabulary import (
    KeyFigureKind,
    OrganisationKind,
    OrganisationLevel,
    Outcome,
    PlaceKind,
    PlaceStage,
    PlaceStatus,
    Reach,
    RelationshipStage,
    Theme,
    VisitKind,
    VisitStatus,
)

RowT_co = TypeVar("RowT_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """By which column of the row, and in which direction. Ties fall back to the id."""

    column: str
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[RowT_co]):
    """Rows ``offset`` … of a list. ``total`` is counted separately: it can cost more."""

    rows: Sequence[RowT_co]
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFilter:
    """Which visits. An empty set or ``None`` means: no restriction.

    Args:
        first, last: Days in Brussels, both included.
        made_by: Account name of who logged it: the role of the reader shows no others.
        text: Searched in note, place and organisation, accents folded.
        deleted: Only what is in the bin; otherwise only what is not.
    """

    first: date | None = None
    last: date | None = None
    wards: frozenset[WardCode] = frozenset()
    kinds: frozenset[VisitKind] = frozenset()
    themes: frozenset[Theme] = frozenset()
    goals: frozenset[str] = frozenset()
    outcomes: frozenset[Outcome] = frozenset()
    statuses: frozenset[VisitStatus] = frozenset()
    consultant: str = ""
    made_by: str = ""
    place_id: PlaceId | None = None
    organisation_id: OrganisationId | None = None
    network_id: NetworkId | None = None
    person_id: PersonId | None = None
    text: str = ""
    deleted: bool = False


class VisitRow(NamedTuple):
    """A visit as a list shows it. A tuple: it is made in a quarter of the time, for each row.

    Columns to sort by: day, ward, kind, place, reached_total, reached_new, duration, status.
    """

    id: UUID
    start: datetime
    kind: VisitKind
    status: VisitStatus
    ward: WardCode
    ward_name: str
    place_name: str
    organisation_name: str
    duration: int | None
    reached_total: int | None
    reached_new: int | None
    themes: Sequence[Theme]
    consultants: Sequence[str]
    note_start: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFilter:
    """Which places."""

    wards: frozenset[WardCode] = frozenset()
    kinds: frozenset[PlaceKind] = frozenset()
    statuses: frozenset[PlaceStatus] = frozenset()
    stages: frozenset[PlaceStage] = frozenset()
    under_used: bool | None = None
    pinned: bool | None = None
    organisation_id: OrganisationId | None = None
    text: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """A place as a list shows it.

    Columns to sort by: name, kind, ward, status, stage, visits, last_visit.
    """

    id: UUID
    name: str
    kind: PlaceKind
    ward: WardCode
    ward_name: str
    status: PlaceStatus
    stage: PlaceStage | None
    under_used: bool
    pinned: bool
    visits: int
    last_visit: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonFilter:
    """Which contact persons."""

    wards: frozenset[WardCode] = frozenset()
    stages: frozenset[RelationshipStage] = frozenset()
    figure_kinds: frozenset[KeyFigureKind] = frozenset()
    key_figures_only: bool = False
    owner: str = ""
    text: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A person as a list shows it.

    Columns to sort by: display_name, ward, stage, figure, last_contact, review_on, owner.
    """

    id: UUID
    display_name: str
    ward: WardCode | None
    ward_name: str
    stage: RelationshipStage
    figure: KeyFigureKind | None
    phone: str
    email: str
    owner: str
    last_contact: date | None
    review_on: date
    do_not_contact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFilter:
    """Which organisations."""

    wards: frozenset[WardCode] = frozenset()
    kinds: frozenset[OrganisationKind] = frozenset()
    levels: frozenset[OrganisationLevel] = frozenset()
    text: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationRow:
    """An organisation as a list shows it.

    Columns to sort by: name, kind, level, ward, status, visits, last_visit.
    """

    id: UUID
    name: str
    kind: OrganisationKind
    level: OrganisationLevel
    ward: WardCode | None
    ward_name: str
    status: str
    visits: int
    last_visit: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFilter:
    """Which networks."""

    wards: frozenset[WardCode] = frozenset()
    themes: frozenset[Theme] = frozenset()
    reaches: frozenset[Reach] = frozenset()
    text: str = ""
    deleted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkRow:
    """A network as a list shows it.

    Columns to sort by: name, reach, owner, visits, last_visit.
    """

    id: UUID
    name: str
    reach: Reach
    owner: str
    themes: Sequence[Theme]
    ward_names: Sequence[str]
    visits: int
    last_visit: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One answer of the search over everything, or of a type-ahead field.

    Args:
        kind: ``visit``, ``place``, ``person``, ``organisation`` or ``network``.
        title: What to show first: the name; of a visit the place, or else the ward.
        context: What tells it apart: name of the ward; of a visit the start of the note.
        day: Of a visit.
    """

    kind: str
    id: UUID
    title: str
    context: str
    ward: WardCode | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhereHit(Hit):
    """A ward or a place as an answer to *where was it?*; what tells it apart as data.

    Args:
        id: Of the place; of a ward a fixed one made from its code, only for telling apart.
        context: Name of the ward; for a ward itself empty.
        visits: Final visits there so far; of a ward not counted, ``None``.
        last_visit: Day of the last final visit at this place.
    """

    visits: int | None = None
    last_visit: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTotals:
    """Totals for the head of a list.

    Args:
        reached: Encounters, not unique persons; visits without a count add nothing.
        counted: How many of the visits have a count of people reached.
    """

    visits: int
    reached: int
    counted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePin:
    """A place with a point, for the map."""

    id: PlaceId
    name: str
    kind: PlaceKind
    ward: WardCode
    lat: float
    lon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTie:
    """A tie of a person, with the name of what the person is tied to."""

    affiliation: Affiliation
    target_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TiedPerson:
    """A tie of a person, seen from what the person is tied to."""

    affiliation: Affiliation
    person_name: str
    do_not_contact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Form entries that are not saved as a record yet. Stays on this laptop.

    Args:
        form: Which form, for instance ``visit``.
        record_id: The record being edited, or ``None`` for a new one.
        fields: Raw entries as typed, also impossible ones.
    """

    id: UUID
    form: str
    record_id: UUID | None
    fields: Mapping[str, Any]
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedView:
    """A list set up as somebody likes it: filter, columns, order. Stays on this laptop."""

    id: UUID
    screen: str
    name: str
    setup: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Binned:
    """Something in the bin.

    Args:
        title: The name; of a visit the place, or else the ward.
        day: Of a visit.
    """

    kind: str
    id: UUID
    title: str
    deleted_at: datetime
    deleted_by: str
    day: date | None = None
