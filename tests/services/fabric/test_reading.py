"""What is read from the database for the network, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.agreement import Agreement, Meeting
from desktop.domain.network.fabric import Contact, Lens
from desktop.domain.network.findings import FindingKind
from desktop.domain.record import Record, WardCode
from desktop.domain.service import Service
from desktop.domain.tie import Tie
from desktop.domain.vocabulary import (
    AgreementKind,
    ConsentPurpose,
    OrganisationKind,
    OrganisationStatus,
    Theme,
    TieFlow,
    VisitKind,
)
from desktop.services import bin as rubbish
from desktop.services import persons, places, ties, visits
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.organising import organisations
from desktop.services.organising.fabric.findings import find
from desktop.services.organising.fabric.reading import keep_places, kept_places, read_fabric
from desktop.storage import records
from tests.services.fabric.thesis import CITY, INTRO, YEAR, thesis

BATTEL = WardCode("12025W02")


def put(desk: Desk, record: type[Record], /, **fields: Any) -> Any:
    """Store a record without the rules of its service."""
    made = begin(desk, record, desk.new_id(), fields)
    with desk.store.writing() as session:
        records.insert(session, made)
    return made


def organisation(desk: Desk, name: str, **fields: Any) -> UUID:
    known = {"name": name, "kind": OrganisationKind.NON_PROFIT} | fields
    return organisations.add_organisation(desk, **known)[0].id


def test_ties_come_with_their_themes_and_only_between_organisations_in_use(desk: Desk) -> None:
    one, other, gone = (organisation(desk, name) for name in ("De Brug", "De Spoel", "Weg"))
    kept = put(
        *(desk, Tie),
        from_id=one,
        to_id=other,
        flow=TieFlow.MONEY,
        strength=2,
        themes=frozenset({Theme.YOUTH}),
    )
    put(desk, Tie, from_id=one, to_id=gone, flow=TieFlow.KNOWLEDGE)
    rubbish.delete(desk, "organisation", gone)

    fabric = read_fabric(desk)

    (link,) = fabric.links
    assert (link.id, link.from_id, link.to_id, link.flow) == (kept.id, one, other, TieFlow.MONEY)
    assert (link.strength, link.themes) == (2, frozenset({Theme.YOUTH}))
    assert [node.name for node in fabric.nodes.values()] == ["De Brug", "De Spoel"]


def test_who_stopped_is_there_with_its_ties_only(desk: Desk) -> None:
    stopped = {"status": OrganisationStatus.STOPPED}
    organisation(desk, "Zonder band", **stopped)
    one, other = organisation(desk, "Met band", **stopped), organisation(desk, "De Brug")
    put(desk, Tie, from_id=one, to_id=other, flow=TieFlow.MONEY)

    assert [node.name for node in read_fabric(desk).nodes.values()] == ["De Brug", "Met band"]


def test_contacts_are_the_last_visit_and_the_last_meeting_up_to_the_year(desk: Desk) -> None:
    one = organisation(desk, "De Brug")
    for day in (desk.today() - timedelta(days=500), desk.today() - timedelta(days=3)):
        visits.log_visit(
            desk,
            start=desk.now() - (desk.today() - day),
            kind=VisitKind.ORGANISATION_VISIT,
            ward=BATTEL,
            organisation_id=one,
        )
    put(desk, Meeting, purpose="Overleg", held_on=date(2024, 5, 1), organisations=frozenset({one}))

    now, then = read_fabric(desk), read_fabric(desk, 2024)

    assert now.contacts[one] == Contact(desk.today() - timedelta(days=3), date(2024, 5, 1))
    assert then.contacts[one].last_visit == desk.today() - timedelta(days=500)
    assert then.day == date(2024, 12, 31)


def test_services_and_places_say_where_an_organisation_works(desk: Desk) -> None:
    one = organisation(desk, "De Brug")
    youth = frozenset({Theme.YOUTH})
    put(desk, Service, organisation_id=one, name="Huiswerkklas", themes=youth)
    places.add_place(
        desk,
        name="Jeugdhuis",
        kind="youth_centre",
        ward="12025W02",
        organisation_id=one,
        themes=youth,
    )

    found = {each.name: each.wards for each in read_fabric(desk).activities}

    assert found == {"Huiswerkklas": frozenset(), "Jeugdhuis": frozenset({BATTEL})}


def test_key_figures_are_off_and_come_only_with_a_public_role_or_consent(desk: Desk) -> None:
    school = organisation(desk, "De Esdoorn", kind=OrganisationKind.SCHOOL)
    names = ("Publieke rol", "Toestemming", "Geen grond")
    ids = [persons.add_person(desk, display_name=name)[0].id for name in names]
    for identity in ids:
        persons.save_key_figure(desk, identity)
    ties.give_consent(desk, ids[1], purpose=ConsentPurpose.SPECIAL_CATEGORY)
    ties.tie(desk, ids[0], "organisation", school, public_role=True, public_source="website")
    ties.tie(desk, ids[1], "organisation", school)
    ties.tie(desk, ids[2], "organisation", school, role="Ouder")

    assert not any(node.is_person for node in read_fabric(desk).nodes.values())
    shown = read_fabric(desk, persons=True)
    assert {n.name for n in shown.nodes.values() if n.is_person} == {"Publieke rol", "Toestemming"}
    assert {link.from_id for link in shown.links} == set(ids[:2])


def test_places_of_the_drawing_are_kept_on_this_laptop(desk: Desk) -> None:
    one, other = UUID(int=1), UUID(int=2)

    keep_places(desk, {one: (1.5, -2.0)})
    keep_places(desk, {one: (1.5, -2.0), other: (0.25, 3.0)})

    assert kept_places(desk) == {one: (1.5, -2.0), other: (0.25, 3.0)}


def test_the_thesis_reads_the_same_from_the_database(desk: Desk) -> None:
    book = thesis()
    ids = {
        key: organisation(desk, node.name, kind=OrganisationKind(node.kind))
        for key, node in book.nodes.items()
    }
    for link in book.links:
        fields = link._asdict() | {"from_id": ids[link.from_id], "to_id": ids[link.to_id]}
        put(desk, Tie, **{name: value for name, value in fields.items() if name != "id"})
    for agreed in book.instruments:
        put(
            *(desk, Agreement),
            title="Afspraak",
            kind=AgreementKind(agreed.kind),
            from_on=agreed.from_on,
            parties=frozenset(ids[each] for each in agreed.parties),
        )

    read = replace(read_fabric(desk, YEAR), contacts={})
    found = find(read, Lens(YEAR), report=lambda _done, _total: None)

    assert [row.names for row in found.of(FindingKind.GATEKEEPER)] == [(CITY,)]
    assert [row.names for row in found.of(FindingKind.FORGOTTEN)] == [(INTRO,)]
