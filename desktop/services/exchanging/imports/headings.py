"""Which column is which field, in the languages people keep their lists in.

Rule R2: a list of persons may not bring along what Weefsel does not keep about a person.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.traces.forbidden import forbidden_heading
from desktop.errors import FileUnreadable
from desktop.services.exchanging.imports.rows import bare
from desktop.words.names import field_name

FIRST_NAME, LAST_NAME = "first_name", "last_name"
MORE_CHANNELS = "more_channels"
SEVERAL = {"person": frozenset({"phone", "email"})}
"""Fields that several columns may fill: people have more than one number."""
_NOTE = ("opmerking", "opmerkingen", "nota", "notitie", "notities", "note", "notes", "remark")
_PHONE = (
    *("telefoon", "tel", "telefoonnummer", "gsm", "gsmnummer", "mobiel", "phone", "phonenumber"),
    *("mobile", "mobilephone", "telephone", "portable", "numerodetelephone", "mobielnummer"),
    *("mobilenumber", "homephone", "workphone", "businessphone", "primaryphone", "mainphone"),
    *("mobieletelefoon", "telefoonthuis", "telefoonwerk", "telefoonopwerk", "telephonemobile"),
    *("telmobile", "teldomicile", "telephonedomicile", "telbureau", "telephonebureau"),
    *("businessphone2", "homephone2", "otherphone", "anderetelefoon", "vastetelefoon", "vast"),
)
_EMAIL = (
    *("email", "emailadres", "mail", "mailadres", "emailaddress", "courriel", "adressemail"),
    *("email2address", "email3address", "primaryemail", "secondaryemail", "adressedemessagerie"),
    *("emailadres2", "emailadres3", "adressedemessagerie2", "additionalemail", "eposta"),
)
_WARD = ("wijk", "buurt", "deelgemeente", "ward", "district", "neighbourhood", "quartier")
_KIND = ("soort", "type", "kind", "categorie", "category", "sorte", "genre")
_ADDRESS = ("adres", "straat", "address", "street", "adresse", "rue", "straatennummer")
_LAT = ("breedtegraad", "latitude", "lat", "y")
_LON = ("lengtegraad", "longitude", "lon", "lng", "long", "x")
_OWNER = ("opvolger", "eigenaar", "contactvan", "collega", "owner", "followedby", "suivipar")
_THEMES = ("thema", "themas", "theme", "themes")
_NAME = ("naam", "name", "nom", "benaming", "titel", "title")
_HOURS = ("openingsuren", "uren", "openinghours", "hours", "horaire", "heures")
_LANGUAGES = ("taal", "talen", "contacttaal", "contacttalen", "language", "languages", "langue")

HEADINGS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "person": {
        "display_name": (
            *(*_NAME, "volledigenaam", "contact", "contactpersoon", "fullname", "displayname"),
            *("weergavenaam", "nomcomplet", "nomaffiche"),
        ),
        FIRST_NAME: ("voornaam", "firstname", "givenname", "prenom"),
        LAST_NAME: (
            *("achternaam", "familienaam", "lastname", "surname", "familyname"),
            *("nomdefamille",),
        ),
        "email": _EMAIL,
        "phone": _PHONE,
        MORE_CHANNELS: ("meernummers", "anderenummers", "morechannels", "autresnumeros"),
        "channel": ("kanaal", "voorkeurkanaal", "channel", "preferredchannel", "canal"),
        "ward": _WARD,
        "owner": _OWNER,
        "stage": ("fase", "relatie", "stage", "relationship", "etape"),
        "legal_basis": ("grondslag", "rechtsgrond", "legalbasis", "baselegale"),
        "review_on": ("herzienop", "herbekijken", "reviewon", "reviewdate", "arevoirle"),
        "do_not_contact": ("nietcontacteren", "donotcontact", "nepascontacter"),
        "languages": (*_LANGUAGES, "langues"),
        "note": (*_NOTE, "remarque", "remarques"),
    },
    "place": {
        "name": (*_NAME, "plek", "plaats", "locatie", "place", "lieu"),
        "kind": _KIND,
        "ward": _WARD,
        "status": ("status", "toestand", "statut"),
        "address": _ADDRESS,
        "lat": _LAT,
        "lon": _LON,
        "capacity": ("capaciteit", "plaatsen", "capacity", "capacite"),
        "opening_hours": _HOURS,
        "under_used": ("onderbenut", "underused", "sousutilise"),
        "themes": _THEMES,
        "welcome_languages": (*_LANGUAGES, "onthaaltalen", "langues"),
        "note": (*_NOTE, "remarque"),
    },
    "organisation": {
        "name": (*_NAME, "organisatie", "vereniging", "organisation", "association"),
        "kind": _KIND,
        "level": ("niveau", "level"),
        "status": ("status", "toestand", "statut"),
        "ward": _WARD,
        "address": _ADDRESS,
        "website": ("website", "site", "web", "url", "siteweb"),
        "email": _EMAIL,
        "phone": _PHONE,
        "external_id": ("kbo", "ondernemingsnummer", "kbonummer", "registernumber", "bce"),
        "opening_hours": _HOURS,
        "lat": _LAT,
        "lon": _LON,
        "note": (*_NOTE, "remarque"),
    },
    "network": {
        "name": (*_NAME, "netwerk", "gemeenschap", "network", "community", "reseau"),
        "description": ("beschrijving", "omschrijving", "description"),
        "channels": ("kanalen", "channels", "canaux"),
        "needs": ("noden", "vragen", "behoeften", "needs", "besoins"),
        "reach": ("bereik", "reach", "portee"),
        "owner": _OWNER,
        "themes": _THEMES,
        "wards": (*_WARD, "wijken", "wards", "quartiers"),
    },
}
"""Kind of record → field → headings, folded, letters and digits only."""

_NUMBERED = {
    "phone": ("phone", "value"),
    "email": ("email", "value"),
}
"""Headings with a number in them: ``Phone 2 - Value``, ``E-mail 1 - Value``."""
_NAMES = frozenset({"name", "display_name", FIRST_NAME, LAST_NAME})


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column of a file becomes.

    Args:
        fields: Place of the column → field.
        passed_over: Headings of columns that are not read.
        forbidden: Place of a column that is not read because of what it would tell of a person
            → what that is, a key of :data:`desktop.domain.traces.forbidden.HEADINGS`.
    """

    fields: Mapping[int, str]
    passed_over: Sequence[str]
    forbidden: Mapping[int, str]


Asked = Mapping[str, str | None]


def proposed(kind: str, headings: Sequence[str], asked: Asked) -> Columns:
    """Return what the columns are likely to be; a heading that is not known is passed over.

    Args:
        asked: Heading → field as somebody decided, ``None`` = pass over; goes before what is
            recognised. A forbidden column stays forbidden.
    """
    fields: dict[int, str] = {}
    forbidden: dict[int, str] = {}
    for place, heading in enumerate(headings):
        told = forbidden_heading(heading) if kind == "person" else None
        if told is not None:
            forbidden[place] = told
            continue
        field = asked[heading] if heading in asked else recognised(kind, heading)
        if field is not None and (may_repeat(kind, field) or field not in fields.values()):
            fields[place] = field
    passed_over = [
        heading
        for place, heading in enumerate(headings)
        if heading and place not in fields and place not in forbidden
    ]
    return Columns(fields, passed_over, forbidden)


def recognise(name: str, kind: str, headings: Sequence[str], asked: Asked) -> Columns:
    """Return which column is which field, or refuse what leaves room for doubt.

    Args:
        name: Of the file, for the error.
        kind: ``person``, ``place``, ``organisation`` or ``network``.
        headings: The first row of the list.
        asked: As for :func:`proposed`.

    Raises:
        FileUnreadable: ``forbidden_column`` (rule R2: one that was asked for), ``no_name_column``,
            ``twice_a_column``, ``unknown_column`` or ``unknown_field`` (the last two: of
            ``asked``).
    """
    _check_asked(name, kind, headings, asked)
    columns = proposed(kind, headings, asked)
    for place, heading in enumerate(headings):
        if place in columns.forbidden and asked.get(heading):
            raise FileUnreadable(name, "forbidden_column", heading)
        wanted = asked[heading] if heading in asked else recognised(kind, heading)
        if wanted and place not in columns.fields and place not in columns.forbidden:
            raise FileUnreadable(name, "twice_a_column", heading)
    if not _NAMES & set(columns.fields.values()):
        raise FileUnreadable(name, "no_name_column")
    return columns


def fields_of(kind: str) -> Sequence[str]:
    """Return the fields that a column can be read as."""
    return tuple(HEADINGS[kind])


def may_repeat(kind: str, field: str) -> bool:
    """Return whether several columns may fill a field."""
    return field in SEVERAL.get(kind, ())


def recognised(kind: str, heading: str) -> str | None:
    """Return the field that a heading usually means."""
    written = bare(heading)
    if not written:
        return None
    for field, names in HEADINGS[kind].items():
        if written in names or written in {bare(field), bare(field_name(field))}:
            return field
    if kind in SEVERAL:
        return next((field for field in SEVERAL[kind] if _is_numbered(field, written)), None)
    return None


def _check_asked(name: str, kind: str, headings: Sequence[str], asked: Asked) -> None:
    for heading, field in asked.items():
        if heading not in headings:
            raise FileUnreadable(name, "unknown_column", heading)
        if field is not None and field not in HEADINGS[kind]:
            raise FileUnreadable(name, "unknown_field", f"{field} ({', '.join(HEADINGS[kind])})")


def _is_numbered(field: str, written: str) -> bool:
    start, end = _NUMBERED[field]
    number = written.removeprefix(start).removesuffix(end)
    return written.startswith(start) and number.isdigit()
