"""Ties, agreements and meetings of the demo's organisations. None of them exists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.organisation import Organisation
from desktop.domain.period import day_of
from desktop.domain.record import OrganisationId
from desktop.domain.tie import Tie
from desktop.domain.vocabulary import (
    AgreementKind,
    OrganisationKind,
    Regularity,
    Theme,
    TieFlow,
)
from desktop.services.demo.cast import Cast

_TIES_A_HOUSE = 2
_FLOWS = {
    TieFlow.KNOWLEDGE: 8.0,
    TieFlow.COMMUNICATION: 5.0,
    TieFlow.REFERRAL: 4.0,
    TieFlow.INFRASTRUCTURE: 3.0,
    TieFlow.MONEY: 3.0,
    TieFlow.STAFF: 1.0,
}
_FROM_THE_CITY = (TieFlow.MONEY, TieFlow.KNOWLEDGE, TieFlow.INFRASTRUCTURE, TieFlow.STAFF)
_THEMES = (Theme.YOUTH, Theme.SENIORS, Theme.LANGUAGE, Theme.DIGITAL, Theme.SOCIO_ECONOMIC)
_SOURCES = ("", "", "jaarverslag", "website", "gehoord op het overleg")
_AGREEMENTS = (
    ("Werkingssubsidie buurtwerk", AgreementKind.OPERATING_SUBSIDY, 24_000),
    ("Projectsubsidie taal en ontmoeting", AgreementKind.PROJECT_SUBSIDY, 6_500),
    ("Samenwerkingsovereenkomst zaal delen", AgreementKind.COOPERATION, None),
    ("Detachering straathoekwerk", AgreementKind.SECONDMENT, 31_000),
    ("Diversiteitsclausule sport", AgreementKind.DIVERSITY_CLAUSE, None),
    ("Structureel overleg", AgreementKind.CONSULTATION, None),
)
_OBLIGATIONS = (
    "De ene geeft de sleutel, de andere poetst.",
    "Twee verslagen per jaar, een gesprek in het najaar.",
    "Iedereen brengt eigen deelnemers mee.",
)
_PURPOSES = (
    ("Wijkoverleg", "Samen een kalender maken."),
    ("Overleg taal", "Oefenkansen op zaterdag zoeken."),
    ("Overleg jeugd", "Het plein openhouden in de vakantie."),
    ("Partneroverleg", "Wie doorverwijst, belt eerst."),
)
_YEAR = 365


def ties(cast: Cast, houses: Sequence[Organisation]) -> Iterator[Tie]:
    """Yield two ties a house: the city gives to many, some hear of nobody."""
    city = _city(houses)
    known = houses[: max(2, len(houses) * 4 // 5)]
    seen: set[tuple[UUID, UUID, TieFlow]] = set()
    for _ in range(_TIES_A_HOUSE * len(houses) * 4 if len(houses) > 1 else 0):
        if len(seen) >= _TIES_A_HOUSE * len(houses):
            return
        from_city = city is not None and cast.chance.happens(0.4)
        giver = city if from_city and city is not None else cast.chance.choice(known)
        taker = cast.chance.choice(known)
        flow = cast.chance.choice(_FROM_THE_CITY) if from_city else _flow(cast)
        if giver.id != taker.id and (giver.id, taker.id, flow) not in seen:
            seen.add((giver.id, taker.id, flow))
            yield _tie(cast, giver, taker, flow)


def agreements(cast: Cast, houses: Sequence[Organisation]) -> Iterator[Agreement]:
    """Yield what some houses agreed with the city or each other, some of it to look at soon."""
    city = _city(houses)
    others = [house for house in houses if city is not None and house.id != city.id]
    if city is None or not others:
        return
    today = day_of(cast.now)
    for number in range(max(3, len(houses) // 3)):
        title, kind, amount = _AGREEMENTS[number % len(_AGREEMENTS)]
        house = others[number % len(others)]
        parties = {city.id, house.id}
        if cast.chance.happens(0.3):
            parties.add(cast.chance.choice(others).id)
        clause = kind is AgreementKind.DIVERSITY_CLAUSE or cast.chance.happens(0.2)
        began = date(today.year - 1 - number % 3, 1, 1)
        yield cast.begin(
            Agreement,
            title=f"{title} {house.name}",
            kind=kind,
            from_on=began,
            to_on=date(today.year + number % 3, 12, 31),
            review_on=today + timedelta(days=cast.chance.randrange(-30, 200)),
            amount=amount,
            fte=0.5 if kind is AgreementKind.SECONDMENT else None,
            obligations=cast.chance.choice(_OBLIGATIONS),
            clause_signed_on=began if clause else None,
            clause_practice="Elke ploeg krijgt een buddy." if clause else "",
            parties=frozenset(OrganisationId(each) for each in parties),
        )


def meetings(cast: Cast, houses: Sequence[Organisation]) -> Iterator[Meeting]:
    """Yield meetings of the last year, of two to five houses."""
    for number in range(len(houses) // 2):
        purpose, decided = _PURPOSES[number % len(_PURPOSES)]
        days = cast.chance.randrange(1, _YEAR)
        some = cast.chance.sample(list(houses), min(len(houses), cast.chance.randrange(2, 6)))
        yield cast.begin(
            Meeting,
            purpose=purpose,
            held_on=day_of(cast.now - timedelta(days=days)),
            minutes=cast.chance.choice((60, 90, 120)),
            decisions=decided,
            organisations=frozenset(OrganisationId(each.id) for each in some),
        )


def _city(houses: Sequence[Organisation]) -> Organisation | None:
    return next((one for one in houses if one.kind is OrganisationKind.CITY_SERVICE), None)


def _flow(cast: Cast) -> TieFlow:
    return cast.chance.choices(list(_FLOWS), list(_FLOWS.values()))[0]


def _tie(cast: Cast, giver: Organisation, taker: Organisation, flow: TieFlow) -> Tie:
    chance, today = cast.chance, day_of(cast.now)
    began = date(today.year - chance.randrange(0, 9), 1, 1) if chance.happens(0.7) else None
    fields: dict[str, Any] = {
        "from_id": OrganisationId(giver.id),
        "to_id": OrganisationId(taker.id),
        "flow": flow,
        "regularity": Regularity.OCCASIONAL if chance.happens(0.3) else Regularity.STRUCTURAL,
        "mutual": flow in {TieFlow.KNOWLEDGE, TieFlow.COMMUNICATION} and chance.happens(0.6),
        "from_on": began,
        "to_on": date(today.year - 1, 12, 31) if chance.happens(0.1) else None,
        "strength": chance.choice((None, 1, 2, 2, 3)),
        "one_person": chance.happens(0.15),
        "source": chance.choice(_SOURCES),
        "themes": frozenset({chance.choice(_THEMES)}) if chance.happens(0.7) else frozenset(),
    }
    if fields["from_on"] and fields["to_on"] and fields["to_on"] < fields["from_on"]:
        fields["to_on"] = None
    return cast.begin(Tie, **fields)
