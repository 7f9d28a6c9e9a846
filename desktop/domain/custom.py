"""Fields that a team adds itself: few, typed, and looked at by the DPO first."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid5

from desktop.domain.record import NetworkId, OrganisationId, PersonId, PlaceId, Record
from desktop.domain.vocabulary import CustomType
from desktop.errors import InvalidEntry, Problem

CUSTOM_KINDS = ("person", "organisation", "network", "place")
MOST_FIELDS = 8
"""Fields a kind of record; more of them is a form that nobody fills."""
LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField(Record):
    """A field of a team's own, for all records of one kind.

    Args:
        extends: One of :data:`CUSTOM_KINDS`.
        choices: For a choice: one a line.
        approved: The DPO looked at it. Until then nobody can fill it for persons.
        rank: Where it stands among its like, from 0.
    """

    extends: str
    label: str
    type: CustomType
    choices: str = ""
    approved: bool = False
    rank: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomValue(Record):
    """What one record says in one field. Its id comes from :func:`value_id`.

    Args:
        value: As text: a number with a point, a day as ISO, yes or no as ``1`` or ``0``.
    """

    field_id: UUID
    person_id: PersonId | None = None
    organisation_id: OrganisationId | None = None
    network_id: NetworkId | None = None
    place_id: PlaceId | None = None
    value: str = ""


def value_id(subject: UUID, field: UUID) -> UUID:
    """Return the id of what a record says in a field."""
    return uuid5(subject, str(field))


def check_custom_value(said: CustomValue) -> CustomValue:
    """Return ``said`` unchanged if it may be stored; the field's own type is looked at elsewhere.

    Raises:
        InvalidEntry: ``required`` or ``only_one``.
    """
    subjects = [kind for kind in CUSTOM_KINDS if getattr(said, f"{kind}_id") is not None]
    if len(subjects) != 1:
        raise InvalidEntry(Problem("about", "only_one" if subjects else "required"))
    return said


def check_custom_field(field: CustomField) -> CustomField:
    """Return ``field`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text`` or ``not_a_choice``.
    """
    problems = []
    if field.extends not in CUSTOM_KINDS:
        problems.append(Problem("extends", "not_a_choice"))
    if not field.label.strip():
        problems.append(Problem("label", "required"))
    if len(field.label) > LONGEST_LABEL:
        problems.append(Problem("label", "too_long_text", str(LONGEST_LABEL)))
    if field.type is CustomType.CHOICE and not field.choices.strip():
        problems.append(Problem("choices", "required"))
    if problems:
        raise InvalidEntry(*problems)
    return field
