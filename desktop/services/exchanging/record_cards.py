"""What address cards and open data say of persons and houses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.organisation import Organisation
from desktop.domain.person import Person
from desktop.i18n import translate
from desktop.reports.cards import CardFacts
from desktop.reports.oslo import HouseFacts, SiteFacts
from desktop.words.labels import label


def cards_of(records: Iterable[Any], *, notes: bool) -> Iterator[CardFacts]:
    """Yield a card for each person or organisation.

    Who asked not to be contacted keeps a name and the mark, and no number or address: a phone
    that has them will offer to dial.
    """
    for record in records:
        yield _person(record, notes) if isinstance(record, Person) else _house(record, notes)


def houses_of(organisations: Sequence[Organisation], sites: Sequence[Any]) -> Iterator[HouseFacts]:
    """Yield what open data say of organisations: of the houses, and of nobody in them."""
    by_house: dict[UUID, list[SiteFacts]] = {}
    for site in sorted(sites, key=lambda each: (each.name, each.id)):
        by_house.setdefault(site.organisation_id, []).append(
            SiteFacts(
                id=site.id,
                name=site.name,
                address=site.address,
                phone=site.phone,
                opening_hours=site.opening_hours,
            )
        )
    for house in organisations:
        yield HouseFacts(
            id=house.id,
            name=house.name,
            kind=label(house.kind),
            address=house.address,
            website=house.website,
            email=house.email,
            phone=house.phone,
            number=house.external_id,
            opening_hours=house.opening_hours,
            sites=by_house.get(house.id, ()),
        )


def _person(person: Person, notes: bool) -> CardFacts:
    if person.do_not_contact:
        mark = translate("report", "Asked not to be contacted.")
        return CardFacts(id=person.id, name=person.display_name, note=mark)
    more = sorted(person.more_channels)
    phones = [way.removeprefix("tel:") for way in more if way.startswith("tel:")]
    mails = [way.removeprefix("mailto:") for way in more if way.startswith("mailto:")]
    return CardFacts(
        id=person.id,
        name=person.display_name,
        phones=[*filter(None, [person.phone]), *phones],
        emails=[*filter(None, [person.email]), *mails],
        languages=sorted(person.languages),
        note=person.note if notes else "",
    )


def _house(house: Organisation, notes: bool) -> CardFacts:
    return CardFacts(
        id=house.id,
        name=house.name,
        phones=[*filter(None, [house.phone])],
        emails=[*filter(None, [house.email])],
        is_house=True,
        address=house.address,
        website=house.website,
        note=house.note if notes else "",
        lat=house.lat,
        lon=house.lon,
    )
