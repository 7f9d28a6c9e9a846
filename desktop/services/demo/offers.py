"""Services of the demo, what people asked, where they were led to, and rhythms of contact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from desktop.domain.organisation import Organisation, Site
from desktop.domain.period import day_of
from desktop.domain.person import Person
from desktop.domain.record import OrganisationId
from desktop.domain.referral import Need, Referral
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.service import Service
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    NeedState,
    OrganisationKind,
    ReferralKind,
    ReferralOutcome,
    ServiceStatus,
    Theme,
    VisitStatus,
)
from desktop.services.demo.cast import Cast
from desktop.services.demo.people import Stage

_SERVICES = (
    ("Praattafel Nederlands", Theme.LANGUAGE, "Praten en koffie, elke week.", "gratis"),
    ("Digipunt", Theme.DIGITAL, "Hulp met gsm, mail en formulieren.", "gratis"),
    ("Huiswerkklas", Theme.YOUTH, "Samen huiswerk maken na school.", "€ 1 per keer"),
    ("Samen eten", Theme.SENIORS, "Warme maaltijd aan een lange tafel.", "€ 4"),
    ("Budgetspreekuur", Theme.SOCIO_ECONOMIC, "Samen papieren en rekeningen bekijken.", "gratis"),
    ("Fietsles voor volwassenen", Theme.GENDER, "Leren fietsen op een rustig plein.", "€ 10"),
    ("Open sportuur", Theme.YOUTH, "Gewoon komen, schoenen lenen kan.", "gratis"),
    ("Buurtbabbel", Theme.SENIORS, "Op de koffie bij wie niet buiten raakt.", ""),
)
_APPLY = ("Gewoon binnenlopen.", "Bellen voor een plaats.", "Via het loket, breng je kaart mee.")
_HOURS = ("ma 9-12", "wo 13.30-16", "di en do 19-21", "za 10-12")
_LANGUAGES = ("nl", "fr", "en", "ar", "tr")
_ACCESSIBLE = ("step_free", "toilet", "public_transport", "plain_language", "childcare")
_NEEDS = (
    ("waar Nederlands oefenen", Theme.LANGUAGE),
    ("hulp met een formulier", Theme.DIGITAL),
    ("betaalbare opvang na school", Theme.YOUTH),
    ("een plek om samen te koken", Theme.SENIORS),
    ("wie helpt met de energiefactuur", Theme.SOCIO_ECONOMIC),
)
_VISITS_A_NEED = 25
_MOST_NEEDS = 80
_EVERY = (30, 60, 90, 180)
_NEVER_CHECKED = 0.15


def services(cast: Cast, houses: Sequence[Organisation]) -> Iterator[Service]:
    """Yield what houses offer, one or two each, in some wards or in all."""
    open_ = [house for house in houses if house.kind is not OrganisationKind.FAITH_COMMUNITY]
    for number, house in enumerate(open_):
        for part in range(1 + number % 2):
            name, theme, description, cost = _SERVICES[(number + 3 * part) % len(_SERVICES)]
            days = cast.chance.randrange(5, 700)
            checked = None if cast.chance.happens(_NEVER_CHECKED) else cast.now - timedelta(days)
            wards = {cast.ward().code for _ in range(cast.chance.randrange(0, 4))}
            yield cast.begin(
                Service,
                organisation_id=OrganisationId(house.id),
                name=name,
                status=ServiceStatus.PAUSED if cast.chance.happens(0.1) else ServiceStatus.ACTIVE,
                description=description,
                how_to_apply=cast.chance.choice(_APPLY),
                target_group="iedereen",
                cost=cost,
                opening_hours=cast.chance.choice(_HOURS),
                checked_on=None if checked is None else day_of(checked),
                themes=frozenset({theme}),
                wards=frozenset(wards),
                languages=frozenset({"nl", cast.chance.choice(_LANGUAGES)}),
                accessibility=frozenset(cast.chance.sample(_ACCESSIBLE, 2)),
            )


def sites(cast: Cast, houses: Sequence[Organisation]) -> Iterator[Site]:
    """Yield another address of every fourth house."""
    for house in houses[::4]:
        ward = cast.ward()
        yield cast.begin(
            Site,
            organisation_id=OrganisationId(house.id),
            name=f"Antenne {ward.scene.name}",
            ward=ward.code,
            opening_hours=cast.chance.choice(_HOURS),
        )


def needs(cast: Cast, visits: Sequence[Visit]) -> Iterator[Need]:
    """Yield questions that came up during visits that took place."""
    held = [visit for visit in visits if visit.status is VisitStatus.FINAL]
    count = min(_MOST_NEEDS, len(visits) // _VISITS_A_NEED, len(held))
    for visit in cast.chance.sample(held, count):
        summary, theme = cast.chance.choice(_NEEDS)
        yield cast.begin(
            Need,
            at=min(visit.start + timedelta(hours=3), cast.now),
            visit_id=visit.id,
            summary=summary,
            count=cast.chance.randrange(1, 7),
            state=cast.chance.choice((NeedState.OPEN, NeedState.ANSWERED, NeedState.NO_OFFER)),
            themes=frozenset({theme}),
        )


def referrals(cast: Cast, asked: Sequence[Need], offered: Sequence[Service]) -> Iterator[Referral]:
    """Yield where people were led to who asked something that is offered."""
    for need in asked:
        fitting = [service for service in offered if service.themes & need.themes]
        if fitting and need.state is NeedState.ANSWERED:
            service = cast.chance.choice(fitting)
            yield cast.begin(
                Referral,
                at=need.created_at,
                visit_id=need.visit_id,
                need_id=need.id,
                service_id=service.id,
                organisation_id=service.organisation_id,
                kind=cast.chance.choice(tuple(ReferralKind)),
                count=cast.chance.randrange(1, need.count + 1),
                outcome=cast.chance.choice(tuple(ReferralOutcome)),
            )


def rhythms(cast: Cast, stage: Stage, persons: Sequence[Person]) -> Iterator[ContactRhythm]:
    """Yield with whom the team wants to be in touch: some of everything."""
    willing = [person for person in persons if not person.do_not_contact]
    for pointer, records in (
        ("person_id", willing),
        ("network_id", stage.networks),
        ("place_id", stage.places),
        ("organisation_id", stage.organisations),
    ):
        for record in records[::5]:
            made = cast.begin(
                ContactRhythm,
                at=cast.now - timedelta(days=cast.chance.randrange(10, 200)),
                **{pointer: record.id},
                every_days=cast.chance.choice(_EVERY),
                assignee=cast.desk.author if cast.chance.happens(0.4) else cast.colleague(),
            )
            yield replace(made, id=rhythm_id(record.id))
