"""Organisations and networks: the collective side of who is in a neighbourhood."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.point import point_problems
from desktop.domain.record import OrganisationId, Record, WardCode
from desktop.domain.vocabulary import (
    OrganisationKind,
    OrganisationLevel,
    OrganisationStatus,
    Reach,
    Theme,
)
from desktop.errors import InvalidEntry, Problem

LONGEST_NAME = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """A service, school, association or company.

    Args:
        email, phone: General ones of the house, not those of a person.
        external_id: Number in a public register, for instance of the Crossroads Bank.
        opening_hours: As people would say it, free text.
    """

    name: str
    kind: OrganisationKind
    level: OrganisationLevel = OrganisationLevel.LOCAL
    status: OrganisationStatus = OrganisationStatus.ACTIVE
    ward: WardCode | None = None
    address: str = ""
    lat: float | None = None
    lon: float | None = None
    website: str = ""
    email: str = ""
    phone: str = ""
    external_id: str = ""
    opening_hours: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site(Record):
    """Another address at which an organisation works."""

    organisation_id: OrganisationId
    name: str
    ward: WardCode | None = None
    address: str = ""
    lat: float | None = None
    lon: float | None = None
    phone: str = ""
    opening_hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Network(Record):
    """A network or community as a whole. It has no member list.

    Args:
        channels: Where the network meets or talks, free text.
        needs: What it asks for, free text.
        owner: Account name of the colleague who follows it.
    """

    name: str
    description: str = ""
    channels: str = ""
    needs: str = ""
    reach: Reach = Reach.UNKNOWN
    owner: str = ""
    themes: frozenset[Theme] = frozenset()
    wards: frozenset[WardCode] = frozenset()


def check_organisation(organisation: Organisation) -> Organisation:
    """Return ``organisation`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``incomplete_point``, ``out_of_range``,
            ``not_an_email``.
    """
    problems = _name_problems(organisation.name)
    problems.extend(point_problems(organisation.lat, organisation.lon))
    if organisation.email and not looks_like_email(organisation.email):
        problems.append(Problem("email", "not_an_email"))
    if problems:
        raise InvalidEntry(*problems)
    return organisation


def check_site(site: Site) -> Site:
    """Return ``site`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required``, ``too_long_text``, ``incomplete_point``, ``out_of_range``.
    """
    problems = _name_problems(site.name)
    problems.extend(point_problems(site.lat, site.lon))
    if problems:
        raise InvalidEntry(*problems)
    return site


def check_network(network: Network) -> Network:
    """Return ``network`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``required`` or ``too_long_text``.
    """
    if problems := _name_problems(network.name):
        raise InvalidEntry(*problems)
    return network


def looks_like_email(text: str) -> bool:
    """Return whether mail could be sent there; only an answer proves that it can."""
    name, at, domain = text.strip().rpartition("@")
    return bool(name and at and "." in domain.strip(".")) and not any(
        map(str.isspace, text.strip())
    )


def _name_problems(name: str) -> list[Problem]:
    if not name.strip():
        return [Problem("name", "required")]
    if len(name) > LONGEST_NAME:
        return [Problem("name", "too_long_text", str(LONGEST_NAME))]
    return []
