"""Organisations and how to reach them as JSON-LD, in the terms of OSLO.

OSLO is the Flemish standard for exchanging data between governments. Its profile for
organisations takes the organisation and the site of W3C's ``org``, the contact point of
``schema.org``, the address of ``locn`` and registered numbers of ``regorg`` and ``adms``; only
that a site consists of an address is a term of its own. Persons have no place here: a contact
point belongs to a house.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.reports.files import Report, counted, whole_file
from desktop.reports.texts import plain

CONTEXT: Mapping[str, Any] = {
    "org": "http://www.w3.org/ns/org#",
    "schema": "http://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "locn": "http://www.w3.org/ns/locn#",
    "regorg": "http://www.w3.org/ns/regorg#",
    "adms": "http://www.w3.org/ns/adms#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "Organisatie": "org:Organization",
    "Vestiging": "org:Site",
    "ContactPunt": "schema:ContactPoint",
    "Adres": "locn:Address",
    "Identificator": "adms:Identifier",
    "voorkeursnaam": "skos:prefLabel",
    "classificatie": "org:classification",
    "contactinfo": {"@id": "schema:contactPoint", "@container": "@set"},
    "heeftPrimaireVestiging": "org:hasPrimarySite",
    "heeftVestiging": {"@id": "org:hasSite", "@container": "@set"},
    "bestaatUit": "https://data.vlaanderen.be/ns/organisatie#bestaatUit",
    "volledigAdres": "locn:fullAddress",
    "email": "schema:email",
    "telefoon": "schema:telephone",
    "openingsuren": "schema:openingHours",
    "website": {"@id": "foaf:page", "@type": "@id"},
    "registratie": "regorg:registration",
    "notatie": "skos:notation",
    "aangemaakt": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
}
"""Terms in Dutch, as OSLO names them → where they are defined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFacts:
    """An address at which an organisation works."""

    id: UUID
    name: str = ""
    address: str = ""
    phone: str = ""
    opening_hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseFacts:
    """An organisation.

    Args:
        kind: In words.
        number: In the Crossroads Bank for Enterprises.
        email, phone: General ones of the house.
    """

    id: UUID
    name: str
    kind: str = ""
    address: str = ""
    website: str = ""
    email: str = ""
    phone: str = ""
    number: str = ""
    opening_hours: str = ""
    sites: Sequence[SiteFacts] = ()


def write_jsonld(
    houses: Iterable[HouseFacts], out: Path, *, made_at: datetime, total: int, report: Report
) -> Path:
    """Write organisations and their contact points.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    head = {"@context": CONTEXT, "aangemaakt": made_at.isoformat(timespec="seconds")}
    with whole_file(out) as draft, draft.open("w", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(head, ensure_ascii=False, indent=1)[:-2] + ',\n "@graph": [')
        for place, house in enumerate(counted(houses, total, report)):
            text = json.dumps(_organisation(house), ensure_ascii=False)
            file.write(f"{',' if place else ''}\n  {text}")
        file.write("\n ]\n}\n")
    return out


def _organisation(house: HouseFacts) -> Mapping[str, Any]:
    main = SiteFacts(id=house.id, address=house.address, opening_hours=house.opening_hours)
    return _told(
        {
            "@id": _urn(house.id),
            "@type": "Organisatie",
            "voorkeursnaam": house.name,
            "classificatie": house.kind,
            "registratie": _told({"@type": "Identificator", "notatie": house.number}),
            "website": house.website if _is_address(house.website) else "",
            "contactinfo": list(_contact_points(house.email, house.phone, house.opening_hours)),
            "heeftPrimaireVestiging": _site(main, with_id=False),
            "heeftVestiging": [_site(site, with_id=True) for site in house.sites],
        }
    )


def _contact_points(email: str, phone: str, opening_hours: str) -> Iterator[Mapping[str, Any]]:
    point = _told(
        {
            "@type": "ContactPunt",
            "email": email,
            "telefoon": phone,
            "openingsuren": opening_hours if email or phone else "",
        }
    )
    if point:
        yield point


def _site(site: SiteFacts, *, with_id: bool) -> Mapping[str, Any]:
    return _told(
        {
            "@id": _urn(site.id) if with_id else "",
            "@type": "Vestiging",
            "voorkeursnaam": site.name,
            "bestaatUit": _told({"@type": "Adres", "volledigAdres": site.address}),
            "contactinfo": list(_contact_points("", site.phone, site.opening_hours)),
        }
    )


def _told(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a thing says; nothing at all when it says no more than what it is."""
    said = {
        name: plain(value) if isinstance(value, str) else value
        for name, value in fields.items()
        if value not in ("", [], {}, None)
    }
    return said if said.keys() - {"@type", "@id"} else {}


def _urn(id_: UUID) -> str:
    return f"urn:uuid:{id_}"


def _is_address(text: str) -> bool:
    return text.startswith(("https://", "http://")) and not any(map(str.isspace, text))
