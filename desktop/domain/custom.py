"""Fields that a team adds itself: few, typed, and looked at by the DPO first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from math import isfinite
from uuid import UUID, uuid5

from desktop.domain.record import NetworkId, OrganisationId, PersonId, PlaceId, Record
from desktop.domain.text import LONGEST_LINE, fold
from desktop.domain.traces.forbidden import forbidden_heading, forbidden_values
from desktop.domain.vocabulary import CustomType
from desktop.errors import InvalidEntry, Problem

CUSTOM_KINDS = ("person", "organisation", "network", "place")
MOST_FIELDS = 8
"""Fields a kind of record; more of them is a form that nobody fills."""
LONGEST_LABEL = 60
_SMELLS = (
    *("hoofddoek", "moskee", "mosquee", "mosque", "kerkgan", "gebed", "priere", "halal", "kosher"),
    *("ramadan", "gelovig", "geloofs", "croyant", "asiel", "asile", "asylum", "vluchteling"),
    *("refugi", "refugee", "migra", "allochto", "autochto", "inburger", "psych", "depress"),
    *("autis", "dement", "verslav", "addict", "zwanger", "enceinte", "pregnan", "invalid"),
    *("transgen", "lesb", "homoseks", "homosex", "biseks", "bisex", "huwelij", "getrouwd"),
    *("gescheid", "divorc", "detentie", "gevangen", "crimin", "gerecht", "veroorde"),
)
"""Beginnings of words that ask for what is not kept about persons, beside the headings of lists."""


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


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """A field, and what one record says in it; empty = nothing."""

    field: CustomField
    value: str


def value_id(subject: UUID, field: UUID) -> UUID:
    """Return the id of what a record says in a field."""
    return uuid5(subject, str(field))


def choices_of(field: CustomField) -> list[str]:
    """Return what can be chosen in a field, without empty lines."""
    return [line.strip() for line in field.choices.splitlines() if line.strip()]


def asks_too_much(text: str) -> bool:
    """Return whether a label or a choice smells of what is not kept about persons (rule R1).

    In Dutch, French and English. It looks at words, so it knows the common ones and no detour:
    that is why the DPO looks at each field too.
    """
    words = re.findall(r"[a-z]+", fold(text))
    return bool(
        forbidden_heading(text)
        or forbidden_values([text], today=date.max)
        or any(word.startswith(_SMELLS) for word in words)
    )


def read_own(field: CustomField, text: str) -> str:
    """Return what is stored of an entry in a field; empty for an empty one.

    Raises:
        InvalidEntry: ``not_a_number``, ``not_a_day``, ``not_a_choice`` or ``too_long_text``; the
            problem names the id of the field.
    """
    said, name = text.strip(), str(field.id)
    if not said:
        return ""
    match field.type:
        case CustomType.NUMBER:
            return _number(said, name)
        case CustomType.DAY:
            return _day(said, name)
        case CustomType.YES_NO if said not in {"0", "1"}:
            raise InvalidEntry(Problem(name, "not_a_choice"))
        case CustomType.CHOICE if said not in choices_of(field):
            raise InvalidEntry(Problem(name, "not_a_choice"))
        case _ if len(said) > LONGEST_LINE:
            raise InvalidEntry(Problem(name, "too_long_text", str(LONGEST_LINE)))
        case _:
            return said


def _number(said: str, name: str) -> str:
    try:
        number = float(said.replace(" ", "").replace(",", "."))
    except ValueError:
        raise InvalidEntry(Problem(name, "not_a_number")) from None
    if not isfinite(number):
        raise InvalidEntry(Problem(name, "not_a_number"))
    return f"{number:g}" if abs(number) < 1e6 else f"{number:.0f}"


def _day(said: str, name: str) -> str:
    try:
        return date.fromisoformat(said).isoformat()
    except ValueError:
        raise InvalidEntry(Problem(name, "not_a_day")) from None


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
        InvalidEntry: ``required``, ``too_long_text``, ``not_a_choice``, or ``special_category``:
            for contacts, a label or a choice that asks for what rule R1 keeps away.
    """
    problems = []
    if field.extends not in CUSTOM_KINDS:
        problems.append(Problem("extends", "not_a_choice"))
    if not field.label.strip():
        problems.append(Problem("label", "required"))
    if len(field.label) > LONGEST_LABEL:
        problems.append(Problem("label", "too_long_text", str(LONGEST_LABEL)))
    if field.extends == "person" and asks_too_much(field.label):
        problems.append(Problem("label", "special_category"))
    if field.extends == "person" and any(map(asks_too_much, choices_of(field))):
        problems.append(Problem("choices", "special_category"))
    if field.type is CustomType.CHOICE and not field.choices.strip():
        problems.append(Problem("choices", "required"))
    if problems:
        raise InvalidEntry(*problems)
    return field
