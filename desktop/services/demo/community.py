"""Organisations, networks and encounter places of the demo. None of them exists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import cycle

from desktop.domain.organisation import Network, Organisation
from desktop.domain.place import ACCESSIBILITY, CRITERIA, Place, PlaceAssessment
from desktop.domain.record import OrganisationId, PlaceId
from desktop.domain.vocabulary import (
    OrganisationKind,
    OrganisationLevel,
    PlaceKind,
    PlaceStage,
    PlaceStatus,
    Reach,
    Theme,
)
from desktop.services.demo.cast import Cast
from desktop.services.demo.scenery import Ward

_ORGANISATIONS = (
    ("De Brugwachters", OrganisationKind.NON_PROFIT),
    ("FC Dijlezonen", OrganisationKind.SPORTS_CLUB),
    ("Jeugdwerking De Klos", OrganisationKind.YOUTH_WORK),
    ("Basisschool De Spoel", OrganisationKind.SCHOOL),
    ("Moedergroep De Schering", OrganisationKind.INFORMAL_ASSOCIATION),
    ("Geloofsgemeenschap De Open Deur", OrganisationKind.FAITH_COMMUNITY),
    ("Zorghuis De Inslag", OrganisationKind.CARE_AND_WELFARE),
    ("Fietsatelier Het Wiel", OrganisationKind.COMPANY),
    ("Loket Samenleven", OrganisationKind.CITY_SERVICE),
    ("Theaterclub Zilverdraad", OrganisationKind.INFORMAL_ASSOCIATION),
    ("Taalhuis De Draad", OrganisationKind.NON_PROFIT),
    ("Leerhuis Kantwerk", OrganisationKind.KNOWLEDGE_INSTITUTION),
)
_NETWORKS = (
    ("Ouders aan de schoolpoort", {Theme.YOUTH, Theme.LANGUAGE}),
    ("Grijs en wijs", {Theme.SENIORS}),
    ("Regenboogtafel", {Theme.RAINBOW}),
    ("Vrouwen aan het woord", {Theme.GENDER}),
    ("Nieuw in de stad", {Theme.NEWCOMERS, Theme.LANGUAGE}),
    ("Jongeren van de pleinen", {Theme.YOUTH}),
    ("Prikkelarm samen", {Theme.NEURODIVERSITY}),
    ("Koken zonder grenzen", {Theme.ETHNO_CULTURAL}),
    ("Klik voor klik", {Theme.DIGITAL, Theme.SENIORS}),
    ("Rondkomen", {Theme.SOCIO_ECONOMIC}),
)
_PLACES = (
    ("Buurthuis {street}", PlaceKind.COMMUNITY_HOUSE),
    ("Dienstencentrum Het Getouw, {street}", PlaceKind.SERVICE_CENTRE),
    ("Jeugdhuis De Spil, {street}", PlaceKind.YOUTH_CENTRE),
    ("Plein aan {street}", PlaceKind.SQUARE_OR_PARK),
    ("Theehuis De Lus, {street}", PlaceKind.SHOP_OR_CAFE),
    ("Leeshoek {street}", PlaceKind.LIBRARY),
    ("Sportveld {street}", PlaceKind.SPORTS_FIELD),
    ("Kruidenier Samen, {street}", PlaceKind.SOCIAL_GROCERY),
    ("Oefenplek Nederlands {street}", PlaceKind.DUTCH_PRACTICE),
    ("Gebedshuis De Lamp, {street}", PlaceKind.HOUSE_OF_WORSHIP),
    ("Clublokaal {street}", PlaceKind.CLUB_HOUSE),
)
_HOURS = ("ma-vr 9-17 u", "wo en za 13-18 u", "di en do 10-16 u", "elke dag tot zonsondergang")
_LANGUAGES = ("nl", "fr", "en", "ar", "tr", "uk", "ti", "ps", "pl", "es")


def organisations(cast: Cast, count: int) -> Iterator[Organisation]:
    """Yield ``count`` organisations."""
    for number, (name, kind) in zip(range(count), cycle(_ORGANISATIONS), strict=False):
        ward = cast.ward()
        street = cast.chance.choice(ward.scene.streets)
        series = number // len(_ORGANISATIONS)
        yield cast.begin(
            Organisation,
            name=f"{name} {series + 1}" if series else name,
            kind=kind,
            level=cast.chance.choice((OrganisationLevel.GRASSROOTS, OrganisationLevel.LOCAL)),
            ward=ward.code,
            address=f"{street} {cast.chance.randrange(901, 999)}",
            email=f"info{number}@vereniging.example",
        )


def networks(cast: Cast, count: int) -> Iterator[Network]:
    """Yield ``count`` networks; a network has no member list."""
    for number, (name, themes) in zip(range(count), cycle(_NETWORKS), strict=False):
        series = number // len(_NETWORKS)
        yield cast.begin(
            Network,
            name=f"{name} {series + 1}" if series else name,
            description="Losse groep die elkaar vindt rond een gedeelde vraag.",
            channels=cast.chance.choice(("Berichtengroep", "Elke eerste vrijdag", "Mond aan mond")),
            needs=cast.chance.choice(("Een lokaal met keuken", "Een tolk af en toe", "")),
            reach=cast.chance.choice(list(Reach)),
            owner=cast.colleague(),
            themes=frozenset(themes),
            wards=frozenset(cast.ward().code for _ in range(2)),
        )


def places(cast: Cast, count: int, managers: Sequence[Organisation]) -> Iterator[Place]:
    """Yield ``count`` places: one in every ward first, the rest where the team comes most."""
    for number, (name, kind) in zip(range(count), cycle(_PLACES), strict=False):
        ward = cast.wards[number] if number < len(cast.wards) else cast.ward()
        yield _place(cast, ward, kind, name=name, managers=managers)


def assessments(cast: Cast, place: Place) -> Iterator[PlaceAssessment]:
    """Yield how a place stood, a year ago and lately; most places grow."""
    stages = list(PlaceStage)
    stage = cast.chance.randrange(3)
    for days_ago in (400, 60):
        yield cast.begin(
            PlaceAssessment,
            place_id=PlaceId(place.id),
            assessed_on=(cast.now - timedelta(days=days_ago + cast.chance.randrange(40))).date(),
            stage=stages[stage],
            threshold=cast.chance.randrange(1, 6),
            criteria=frozenset(CRITERIA[: 2 * stage + 1]),
            accessibility=frozenset(cast.chance.sample(ACCESSIBILITY, 3)),
        )
        stage = min(stage + cast.chance.randrange(2), len(stages) - 1)


def _place(
    cast: Cast, ward: Ward, kind: PlaceKind, *, name: str, managers: Sequence[Organisation]
) -> Place:
    chance = cast.chance
    street = chance.choice(ward.scene.streets)
    lat, lon = ward.point(chance) if chance.happens(0.85) else (None, None)
    manager = chance.choice(managers) if managers and chance.happens(0.6) else None
    return cast.begin(
        Place,
        name=name.format(street=street),
        kind=kind,
        ward=ward.code,
        status=PlaceStatus.TEMPORARILY_CLOSED if chance.happens(0.06) else PlaceStatus.OPEN,
        lat=lat,
        lon=lon,
        address=f"{street} {chance.randrange(901, 999)}",
        organisation_id=OrganisationId(manager.id) if manager else None,
        capacity=chance.choice((None, 20, 40, 80, 150)),
        opening_hours=chance.choice(_HOURS),
        under_used=chance.happens(0.2),
        themes=frozenset(chance.sample((Theme.YOUTH, Theme.SENIORS, Theme.LANGUAGE), 1)),
        welcome_languages=frozenset(chance.sample(_LANGUAGES, 2)) | {"nl"},
    )
