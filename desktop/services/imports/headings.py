"""Which column is which field, in the languages people keep their lists in.

Rule R2: a list of persons may not bring along what Weefsel does not keep about a person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.domain.text import fold
from desktop.errors import FileUnreadable
from desktop.words.names import field_name

FIRST_NAME, LAST_NAME = "first_name", "last_name"
_NOTE = ("opmerking", "opmerkingen", "nota", "notitie", "notities", "note", "notes", "remark")
_PHONE = (
    *("telefoon", "tel", "telefoonnummer", "gsm", "gsmnummer", "mobiel", "phone", "phonenumber"),
    *("mobile", "mobilephone", "telephone", "portable", "numerodetelephone"),
)
_EMAIL = ("email", "emailadres", "mail", "mailadres", "emailaddress", "courriel", "adressemail")
_WARD = ("wijk", "buurt", "deelgemeente", "ward", "district", "neighbourhood", "quartier")
_KIND = ("soort", "type", "kind", "categorie", "category", "sorte", "genre")
_ADDRESS = ("adres", "straat", "address", "street", "adresse", "rue")
_LAT = ("breedtegraad", "latitude", "lat", "y")
_LON = ("lengtegraad", "longitude", "lon", "lng", "long", "x")
_OWNER = ("opvolger", "eigenaar", "contactvan", "collega", "owner", "followedby", "suivipar")
_THEMES = ("thema", "themas", "theme", "themes")
_NAME = ("naam", "name", "nom", "benaming", "titel", "title")
_LANGUAGES = ("taal", "talen", "contacttaal", "contacttalen", "language", "languages", "langue")

HEADINGS: Mapping[str, Mapping[str, Sequence[str]]] = {
    "person": {
        "display_name": (*_NAME, "volledigenaam", "contact", "contactpersoon", "fullname"),
        FIRST_NAME: ("voornaam", "firstname", "givenname", "prenom"),
        LAST_NAME: ("achternaam", "familienaam", "lastname", "surname", "familyname"),
        "email": _EMAIL,
        "phone": _PHONE,
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
        "opening_hours": ("openingsuren", "uren", "openinghours", "hours", "horaire", "heures"),
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

_NOT_ABOUT_PERSONS = frozenset(
    (
        *("nationaliteit", "nationality", "nationalite", "herkomst", "afkomst", "origine"),
        *("origin", "etniciteit", "ethnicity", "ethnie", "etnisch", "ethnic", "ras", "race"),
        *("geboorteland", "huidskleur", "verblijfsstatus", "verblijf", "geloof", "religie"),
        *("godsdienst", "belief", "religion", "levensbeschouwing", "faith", "croyance"),
        *("geaardheid", "orientatie", "orientation", "seksualiteit", "gezondheid", "health"),
        *("sante", "ziekte", "illness", "maladie", "handicap", "beperking", "disability"),
        *("diagnose", "diagnosis", "medisch", "medical", "politiek", "politics", "politique"),
        *("vakbond", "union", "syndicat", "geslacht", "gender", "sexe", "sex", "genre"),
        *("geboortedatum", "geboorte", "birthdate", "birthday", "birth", "naissance"),
        *("leeftijd", "age", "rijksregisternummer", "rijksregister", "insz", "rrn", "niss"),
        *("gezin", "gezinssituatie", "family", "famille", "kinderen", "children", "enfants"),
        *("strafblad", "iban", "rekeningnummer"),
    )
)

_STARTS = ("nationali", "geboorte", "leeftijd", "religi", "seksu", "etni", "ethni", "gezondheid")
"""Beginnings of words that give the same away in any compound: *leeftijdsgroep*."""


class Columns(NamedTuple):
    """What each column of a file becomes.

    Args:
        fields: Place of the column → field.
        passed_over: Headings of columns that are not read.
    """

    fields: Mapping[int, str]
    passed_over: Sequence[str]


def recognise(
    name: str, kind: str, headings: Sequence[str], asked: Mapping[str, str | None] | None
) -> Columns:
    """Return which column is which field.

    Args:
        name: Of the file, for the error.
        kind: ``person``, ``place``, ``organisation`` or ``network``.
        headings: The first row of the file.
        asked: Heading → field as somebody decided, ``None`` = pass over; goes before what is
            recognised.

    Raises:
        FileUnreadable: ``forbidden_column`` (rule R2), ``no_name_column``, ``twice_a_column``,
            ``unknown_column`` or ``unknown_field`` (the last two: of ``asked``).
    """
    decided = _decided(name, kind, headings, asked or {})
    fields: dict[int, str] = {}
    passed_over = []
    for place, heading in enumerate(headings):
        field = decided[heading] if heading in decided else _recognised(kind, heading)
        if kind == "person" and (field or heading not in decided) and _tells_too_much(heading):
            raise FileUnreadable(name, "forbidden_column", heading)
        if field is None:
            passed_over += [heading] if heading else []
        elif field in fields.values():
            raise FileUnreadable(name, "twice_a_column", heading)
        else:
            fields[place] = field
    if not {"name", "display_name", FIRST_NAME, LAST_NAME} & set(fields.values()):
        raise FileUnreadable(name, "no_name_column")
    return Columns(fields, passed_over)


def _decided(
    name: str, kind: str, headings: Sequence[str], asked: Mapping[str, str | None]
) -> Mapping[str, str | None]:
    for heading, field in asked.items():
        if heading not in headings:
            raise FileUnreadable(name, "unknown_column", heading)
        if field is not None and field not in HEADINGS[kind]:
            raise FileUnreadable(name, "unknown_field", f"{field} ({', '.join(HEADINGS[kind])})")
    return asked


def _recognised(kind: str, heading: str) -> str | None:
    written = _bare(heading)
    if not written:
        return None
    for field, names in HEADINGS[kind].items():
        if written in names or written in {_bare(field), _bare(field_name(field))}:
            return field
    return None


def _tells_too_much(heading: str) -> bool:
    words = re.split(r"[^a-z0-9]+", fold(heading))
    return bool(_NOT_ABOUT_PERSONS & {*words, _bare(heading)}) or any(
        word.startswith(_STARTS) for word in words
    )


def _bare(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalnum())
