"""Which record type lives in which table: the one list that the generic core goes by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import Any, cast

from sqlalchemy import Column, Table
from sqlalchemy.types import TypeEngine

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.attachment import OWNERS, Attachment
from desktop.domain.conflict import Conflict
from desktop.domain.custom import CUSTOM_KINDS, CustomField, CustomValue
from desktop.domain.figures.published import PublishedFigures
from desktop.domain.merging import MergeRecord, NotDuplicate
from desktop.domain.organisation import Network, Organisation, Site
from desktop.domain.period import day_of
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.phone import phone_forms
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import Record
from desktop.domain.referral import Need, Referral
from desktop.domain.retained import SUBJECTS as KEPT
from desktop.domain.retained import Retained
from desktop.domain.rhythm import SUBJECTS, ContactRhythm
from desktop.domain.rights import RightsRequest
from desktop.domain.service import Service
from desktop.domain.target import Target
from desktop.domain.task import SUBJECT_FIELDS, UNTOLD, Task
from desktop.domain.text import duplicate_key, fold
from desktop.domain.tie import Tie
from desktop.domain.visit import Visit
from desktop.domain.wording import Wording
from desktop.storage import models


@dataclass(frozen=True)
class Found:
    """What a record is found by: its name, and whatever else was written about it."""

    title: str
    body: str


def _nothing(_record: Any) -> Mapping[str, Any]:
    return {}


def _not_searched(_record: Any) -> Found | None:
    return None


@dataclass(frozen=True)
class Shape:
    """How one type of record is kept.

    Args:
        record: The frozen dataclass.
        table: One row a record; its name is the kind of record.
        sets: Field that holds a set → its link table (owner first, then member). Joined in
            this order and left in the reverse one, so that the gate (rule R3) meets persons
            last and never judges a state in between.
        refers: Field that holds an id → kind of record it must point to when it is written
            here. A set of ids counts too.
        derive: Columns that follow from the fields.
        derived_from: The fields that these follow from.
        found_by: Texts for the search index, or ``None`` when there is nothing to find.
        found_by_sets: Whether these are also in sets.
    """

    record: type[Record]
    table: Table
    sets: dict[str, Table] = field(default_factory=dict)
    refers: Mapping[str, str] = field(default_factory=dict)
    derive: Callable[[Any], Mapping[str, Any]] = _nothing
    derived_from: tuple[str, ...] = ()
    found_by: Callable[[Any], Found | None] = _not_searched
    found_by_sets: bool = False

    @property
    def kind(self) -> str:
        """The name under which the record is known in operations and in the bin."""
        return str(self.table.name)  # SQLAlchemy's own type of text cannot go on the wire

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Fields that are columns of the row."""
        return tuple(f.name for f in fields(self.record) if f.name not in self.sets)

    def type_of(self, name: str) -> TypeEngine[Any]:
        """Return the column type of a field; of a set, that of its members."""
        return member(self.sets[name]).type if name in self.sets else self.table.c[name].type


def owner(table: Table) -> Column[Any]:
    """Return the column of a link table that points to the record."""
    return table.columns[0]


def member(table: Table) -> Column[Any]:
    """Return the column of a link table that holds the member."""
    return table.columns[1]


def _table(row: type[models.Base]) -> Table:
    return cast("Table", row.__table__)


def _named(*texts: str, by: str = "name") -> Callable[[Any], Found]:
    """Return what finds a record by the name in field ``by`` and by these texts."""

    def found_by(record: Any) -> Found:
        said = filter(None, (getattr(record, text) for text in texts))
        return Found(getattr(record, by), "\n".join(said))

    return found_by


def _name_forms(name: str) -> Mapping[str, Any]:
    return {"name_key": duplicate_key(name), "name_sort": fold(name)}


def _visit_found(visit: Visit) -> Found | None:
    return Found("", visit.note) if visit.note.strip() else None


def _task_found(task: Task) -> Found | None:
    title = "" if task.title == UNTOLD else task.title
    return Found(title, task.note) if title or task.note else None


def _person_found(person: Person) -> Found:
    more = (channel.partition(":")[2] for channel in sorted(person.more_channels))
    numbers = [phone_forms(each) for each in (person.phone, *more) if each]
    said = filter(None, (person.email, *numbers, person.note))
    return Found(person.display_name, "\n".join(said))


def _tie_found(tie: Tie) -> Found | None:
    """A tie has no name; those of its organisations find these themselves."""
    said = "\n".join(filter(None, (tie.source, tie.note)))
    return Found("", said) if said else None


def _need_found(need: Need) -> Found | None:
    return None if need.summary == UNTOLD else Found(need.summary, "")


def _pointing(*names: str) -> dict[str, str]:
    """Return field → kind of record, of fields that are named after the kind."""
    return {name: name.removesuffix("_id") for name in names}


SHAPES: tuple[Shape, ...] = (
    Shape(
        Visit,
        _table(models.VisitRow),
        sets={
            "networks": models.visit_network,
            "goals": models.visit_goal,
            "outcomes": models.visit_outcome,
            "consultants": models.visit_consultant,
            "themes": models.visit_theme,
            "persons": models.visit_person,
        },
        refers={
            "place_id": "place",
            "organisation_id": "organisation",
            "networks": "network",
            "persons": "person",
        },
        derive=lambda visit: {"day": day_of(visit.start)},
        derived_from=("start",),
        found_by=_visit_found,
    ),
    Shape(
        Place,
        _table(models.PlaceRow),
        sets={"themes": models.place_theme, "welcome_languages": models.place_language},
        refers={"organisation_id": "organisation"},
        derive=lambda record: _name_forms(record.name),
        derived_from=("name",),
        found_by=_named("address", "note"),
    ),
    Shape(
        PlaceAssessment,
        _table(models.AssessmentRow),
        sets={
            "criteria": models.assessment_criterion,
            "accessibility": models.assessment_accessibility,
        },
        refers={"place_id": "place"},
    ),
    Shape(
        Organisation,
        _table(models.OrganisationRow),
        derive=lambda record: _name_forms(record.name),
        derived_from=("name",),
        found_by=_named("address", "website", "email", "phone", "external_id", "note"),
    ),
    Shape(
        Network,
        _table(models.NetworkRow),
        sets={"themes": models.network_theme, "wards": models.network_ward},
        derive=lambda record: _name_forms(record.name),
        derived_from=("name",),
        found_by=_named("description", "channels", "needs"),
    ),
    Shape(
        Person,
        _table(models.PersonRow),
        sets={
            "languages": models.person_language,
            "more_channels": models.person_channel,
            "purposes": models.person_purpose,
        },
        derive=lambda person: _name_forms(person.display_name),
        derived_from=("display_name",),
        found_by=_person_found,
        found_by_sets=True,
    ),
    Shape(KeyFigure, _table(models.KeyFigureRow), refers={"person_id": "person"}),
    Shape(
        Affiliation,
        _table(models.AffiliationRow),
        refers={"person_id": "person", "consent_id": "consent"},
    ),
    Shape(
        Consent,
        _table(models.ConsentRow),
        refers={"person_id": "person", "evidence_id": "attachment"},
    ),
    Shape(
        Task,
        _table(models.TaskRow),
        refers={name: kind.value for kind, name in SUBJECT_FIELDS.items()},
        found_by=_task_found,
    ),
    Shape(Target, _table(models.TargetRow)),
    Shape(
        Site,
        _table(models.SiteRow),
        refers=_pointing("organisation_id"),
        derive=lambda site: _name_forms(site.name),
        derived_from=("name",),
        found_by=_named("address", "phone"),
    ),
    Shape(
        Service,
        _table(models.ServiceRow),
        sets={
            "themes": models.service_theme,
            "wards": models.service_ward,
            "languages": models.service_language,
            "accessibility": models.service_accessibility,
        },
        refers=_pointing("organisation_id"),
        derive=lambda service: _name_forms(service.name),
        derived_from=("name",),
        found_by=_named("description", "target_group", "how_to_apply", "cost"),
    ),
    Shape(
        Tie,
        _table(models.TieRow),
        sets={"themes": models.tie_theme},
        refers={"from_id": "organisation", "to_id": "organisation"},
        found_by=_tie_found,
    ),
    Shape(
        Agreement,
        _table(models.AgreementRow),
        sets={"parties": models.agreement_party},
        refers={"parties": "organisation"},
        found_by=_named("obligations", "clause_practice", "note", by="title"),
    ),
    Shape(
        Meeting,
        _table(models.MeetingRow),
        sets={"organisations": models.meeting_organisation},
        refers={"organisations": "organisation"},
        found_by=_named("decisions", "outcome", by="purpose"),
    ),
    Shape(
        Need,
        _table(models.NeedRow),
        sets={"themes": models.need_theme},
        refers=_pointing("visit_id"),
        found_by=_need_found,
    ),
    Shape(
        Referral,
        _table(models.ReferralRow),
        refers=_pointing("visit_id", "need_id", "service_id", "organisation_id"),
    ),
    Shape(ContactRhythm, _table(models.RhythmRow), refers=_pointing(*SUBJECTS)),
    Shape(MergeRecord, _table(models.MergeRow)),
    Shape(NotDuplicate, _table(models.NotDuplicateRow)),
    Shape(
        Attachment,
        _table(models.AttachmentRow),
        refers=_pointing(*OWNERS),
        found_by=_named(),
    ),
    Shape(CustomField, _table(models.CustomFieldRow)),
    Shape(
        CustomValue,
        _table(models.CustomValueRow),
        refers={"field_id": "custom_field"} | _pointing(*(f"{kind}_id" for kind in CUSTOM_KINDS)),
    ),
    Shape(RightsRequest, _table(models.RightsRow), refers=_pointing("person_id")),
    Shape(Wording, _table(models.WordingRow)),
    Shape(PublishedFigures, _table(models.PublicationRow)),
    Shape(Retained, _table(models.RetainedRow), refers=_pointing(*KEPT)),
    Shape(Conflict, _table(models.ConflictRow)),
)
_BY_RECORD = {shape.record: shape for shape in SHAPES}
_BY_KIND = {shape.kind: shape for shape in SHAPES}


def shape_of(record: type[Record]) -> Shape:
    """Return how records of this type are kept."""
    return _BY_RECORD[record]


def shape_named(kind: str) -> Shape:
    """Return how records of this kind (``visit``, ``place``, …) are kept.

    Raises:
        KeyError: There is no such kind.
    """
    return _BY_KIND[kind]


def kinds() -> Set[str]:
    """Return the kinds of records that travel."""
    return _BY_KIND.keys()
