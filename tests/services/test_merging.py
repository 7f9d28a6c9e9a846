"""Making two records one, and taking them apart again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.duplicates.merge_fields import Side
from desktop.domain.duplicates.merge_story import Two
from desktop.domain.person import Affiliation, Consent, KeyFigure, Person
from desktop.domain.record import OrganisationId, WardCode
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.tie import Tie
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import (
    ConsentPurpose,
    KeyFigureKind,
    OrganisationKind,
    PlaceKind,
    TieFlow,
    VisitKind,
)
from desktop.errors import InvalidEntry
from desktop.services import (
    bin as rubbish,
)
from desktop.services import persons, places, search, visits
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.merging import (
    latest_merges,
    merge,
    merged_from,
    preview,
    preview_by_default,
    preview_split,
    split,
)
from desktop.services.organising import networks, organisations
from desktop.storage import records
from desktop.storage.registry import SHAPES
from tests.conftest import NOW

_SIGNED = {"updated_at", "updated_by", "created_at"}


def person(desk: Desk, name: str, **fields: Any) -> UUID:
    return persons.add_person(desk, display_name=name, **fields)[0].id


def visit(desk: Desk, **fields: Any) -> UUID:
    made = visits.log_visit(
        desk, start=NOW, kind=VisitKind.KEY_FIGURE_TALK, ward=WardCode("12025W02"), **fields
    )
    return made[0].id


def consent(desk: Desk, who: UUID, **fields: Any) -> UUID:
    purpose = {"purpose": ConsentPurpose.SPECIAL_CATEGORY}
    return persons.give_consent(desk, who, **(purpose | fields))[0].id


def get(desk: Desk, kind: type[Any], id_: UUID) -> Any:
    with desk.store.reading() as session:
        return records.get(session, kind, id_)


def everything(desk: Desk) -> Mapping[UUID, Any]:
    """Return all that is in use, without who signed it when."""
    found: dict[UUID, Any] = {}
    with desk.store.reading() as session:
        for shape in SHAPES:
            if shape.kind in {"merge_record", "not_duplicate"}:
                continue
            ids = session.scalars(shape.table.select().with_only_columns(shape.table.c.id)).all()
            for record in records.get_many(session, shape.record, ids).values():
                if not record.is_deleted:
                    told = {name: getattr(record, name) for name in (*shape.columns, *shape.sets)}
                    found[record.id] = {n: v for n, v in told.items() if n not in _SIGNED}
    return found


def test_a_person_takes_ties_visits_tasks_consents_and_profile_along(desk: Desk) -> None:
    stays, goes = person(desk, "Fatima El Amrani"), person(desk, "Fatma Elamrani", phone="015 1")
    network = networks.add_network(desk, name="Vrouwen van de Linde")[0].id
    tie = persons.tie(desk, goes, "network", network, role="trekker", from_on=date(2024, 1, 1))[0]
    seen = visit(desk, persons={goes})
    task = tasks.add_task(desk, title="Bellen", person_id=goes)[0].id
    given = consent(desk, goes, purpose=ConsentPurpose.KEEP_IN_TOUCH)
    figure = persons.save_key_figure(desk, goes, kind=KeyFigureKind.KEY_FIGURE, offers="koffie")[0]

    told = preview(desk, Two("person", stays, goes))
    merge(desk, Two("person", stays, goes))

    assert told.moves == {"affiliation": 1, "visit": 1, "task": 1, "consent": 1, "key_figure": 1}
    assert not told.refused
    moved = get(desk, Affiliation, tie.id)
    assert (moved.person_id, moved.role, moved.from_on) == (stays, "trekker", date(2024, 1, 1))
    assert get(desk, Visit, seen).persons == {stays}
    assert tasks.get_task(desk, task).person_id == stays
    assert get(desk, Consent, given).person_id == stays
    assert get(desk, KeyFigure, figure.id).person_id == stays
    kept = get(desk, Person, stays)
    assert (kept.display_name, kept.phone) == ("Fatima El Amrani", "015 1")
    assert get(desk, Person, goes).is_deleted


def test_a_preview_stores_nothing(desk: Desk) -> None:
    stays, goes = person(desk, "A B"), person(desk, "A C")
    visit(desk, persons={goes})
    before = everything(desk)

    preview_by_default(desk, "person", stays, goes)

    assert everything(desk) == before
    assert not latest_merges(desk)


def test_the_record_that_more_points_to_stays_by_default(desk: Desk) -> None:
    one, other = person(desk, "A B"), person(desk, "A C")
    visit(desk, persons={other})

    assert preview_by_default(desk, "person", one, other).winner.id == other


def test_taking_apart_gives_everything_back(desk: Desk) -> None:
    stays = person(desk, "Fatima El Amrani", phone="015 2", languages={"nl"})
    goes = person(desk, "Fatma Elamrani", phone="015 20 20 20", note="koffie", languages={"ar"})
    network = networks.add_network(desk, name="Linde")[0].id
    for who in (stays, goes):
        persons.tie(desk, who, "network", network, role="lid")
        persons.save_key_figure(desk, who, offers=f"van {who}")
        visit(desk, persons={who})
    visit(desk, persons={stays, goes})
    before = everything(desk)

    made = merge(desk, Two("person", stays, goes))[0]
    told = preview_split(desk, made.id)
    split(desk, made.id)

    assert everything(desk) == before
    assert told.back["visit"] == 2
    assert not latest_merges(desk)


def test_what_was_changed_and_added_since_stays(desk: Desk) -> None:
    stays, goes = (
        person(desk, "A B"),
        person(desk, "A C", phone="015 20 20 20", email="a@b.example"),
    )
    old = visit(desk, persons={goes})
    made = merge(desk, Two("person", stays, goes))[0]

    persons.change_person(desk, stays, phone="0470 00 00 00")
    new = visit(desk, persons={stays})
    told = preview_split(desk, made.id)
    split(desk, made.id)

    assert set(told.kept) == {"phone"}
    kept = get(desk, Person, stays)
    assert (kept.phone, kept.email) == ("+32470000000", "")
    assert get(desk, Visit, old).persons == {goes}
    assert get(desk, Visit, new).persons == {stays}


def test_a_merged_id_keeps_working(desk: Desk) -> None:
    stays, goes = person(desk, "A B"), person(desk, "A C")
    merge(desk, Two("person", stays, goes))

    seen = visit(desk, persons={goes})
    persons.change_person(desk, goes, phone="015 20 20 20")

    assert persons.get_person(desk, goes).id == stays
    assert persons.get_person(desk, stays).phone == "+3215202020"
    assert get(desk, Visit, seen).persons == {stays}
    assert merge(desk, Two("person", person(desk, "A D"), goes))[0].loser_id == stays


def test_search_finds_the_one_who_stayed_by_the_name_that_went(desk: Desk) -> None:
    stays, goes = person(desk, "Fatima El Amrani"), person(desk, "Fatoumata Diallo")
    made = merge(desk, Two("person", stays, goes))[0]

    (hit,) = search.search(desk, "fatoum dial")
    assert (hit.id, hit.title, hit.context) == (stays, "Fatima El Amrani", "Fatoumata Diallo")
    assert [each.id for each in search.suggest(desk, "person", "diallo")] == [stays]
    assert not search.search(desk, "diallo", kinds=("place",))
    split(desk, made.id)
    assert [each.id for each in search.search(desk, "diallo")] == [goes]


def test_a_tie_to_a_place_that_was_merged_leads_to_the_one_that_stayed(desk: Desk) -> None:
    hall, twin = (
        places.add_place(desk, name="Zaal", kind=PlaceKind.OTHER, ward="12025W02")[0].id
        for _ in range(2)
    )
    one, other = person(desk, "A B"), person(desk, "A C")
    merge(desk, Two("place", hall, twin))
    merge(desk, Two("person", one, other))

    made = persons.tie(desk, other, "place", twin)[0]

    assert (made.person_id, made.target_id) == (one, hall)


def test_what_was_merged_is_not_in_the_bin_for_anybody_to_take_out(desk: Desk) -> None:
    stays, goes = person(desk, "A B"), person(desk, "A C")
    merge(desk, Two("person", stays, goes))

    assert not rubbish.binned(desk)
    with pytest.raises(InvalidEntry):
        rubbish.restore(desk, "person", goes)


def test_the_cautious_side_wins(desk: Desk) -> None:
    stays = person(desk, "A B", review_on=date(2027, 5, 1))
    goes = person(desk, "A C", do_not_contact=True, review_on=date(2026, 5, 1))

    told = preview(desk, Two("person", stays, goes), {})
    merge(desk, Two("person", stays, goes))

    choices = {row.field: list(row.choices) for row in told.rows}
    assert choices["do_not_contact"] == choices["review_on"] == [Side.LOSER]
    kept = get(desk, Person, stays)
    assert kept.do_not_contact
    assert kept.review_on == date(2026, 5, 1)
    with pytest.raises(ValueError, match="do_not_contact"):
        preview(desk, Two("person", person(desk, "A D"), stays), {"do_not_contact": Side.WINNER})


def test_a_number_that_gives_way_stays_a_channel(desk: Desk) -> None:
    stays, goes = (
        person(desk, "A B", phone="015 20 20 20"),
        person(desk, "A C", phone="015 30 30 30"),
    )

    merge(desk, Two("person", stays, goes))

    kept = get(desk, Person, stays)
    assert kept.phone == "+3215202020"
    assert kept.more_channels == {"tel:+3215303030"}


def test_somebody_chooses_field_by_field(desk: Desk) -> None:
    stays, goes = person(desk, "A B", note="een"), person(desk, "A C", note="twee")

    merge(desk, Two("person", stays, goes), {"display_name": Side.LOSER, "note": Side.BOTH})

    kept = get(desk, Person, stays)
    assert (kept.display_name, kept.note) == ("A C", "een\n\ntwee")


def organisation(desk: Desk, name: str, **fields: Any) -> UUID:
    given = {"kind": OrganisationKind.NON_PROFIT} | fields
    return organisations.add_organisation(desk, name=name, **given)[0].id


def tie_between(desk: Desk, one: UUID, other: UUID) -> UUID:
    made = Tie(
        id=desk.new_id(),
        created_at=NOW,
        created_by="l",
        updated_at=NOW,
        updated_by="l",
        from_id=OrganisationId(one),
        to_id=OrganisationId(other),
        flow=TieFlow.KNOWLEDGE,
        strength=2,
        source="de website",
    )
    with desk.store.writing() as session:
        records.insert(session, made)
    return made.id


def test_a_tie_between_the_two_goes_to_the_bin_and_comes_back(desk: Desk) -> None:
    stays, goes, third = (organisation(desk, name) for name in ("ROJM", "ROJM vzw", "Stad"))
    between, beside = tie_between(desk, stays, goes), tie_between(desk, goes, third)
    before = everything(desk)

    told = preview(desk, Two("organisation", stays, goes))
    made = merge(desk, Two("organisation", stays, goes))[0]

    assert told.between == 1
    assert get(desk, Tie, between).is_deleted
    moved = get(desk, Tie, beside)
    assert (moved.from_id, moved.strength, moved.source) == (stays, 2, "de website")
    split(desk, made.id)
    assert everything(desk) == before


def test_a_rhythm_keeps_the_id_that_tells_what_it_is_about(desk: Desk) -> None:
    stays, goes = organisation(desk, "ROJM"), organisation(desk, "ROJM vzw")
    rhythm = ContactRhythm(
        id=rhythm_id(goes),
        created_at=NOW,
        created_by="lies",
        updated_at=NOW,
        updated_by="lies",
        organisation_id=OrganisationId(goes),
        every_days=30,
    )
    with desk.store.writing() as session:
        records.insert(session, rhythm)
    before = everything(desk)

    made = merge(desk, Two("organisation", stays, goes))[0]

    assert get(desk, ContactRhythm, rhythm_id(stays)).every_days == 30
    assert get(desk, ContactRhythm, rhythm_id(goes)).is_deleted
    split(desk, made.id)
    assert everything(desk) == before


def test_chains_are_taken_apart_from_the_end(desk: Desk) -> None:
    one, two, three = (person(desk, f"A {name}") for name in "BCD")
    seen = [visit(desk, persons={who}) for who in (one, two, three)]
    before = everything(desk)
    first = merge(desk, Two("person", two, one))[0]
    second = merge(desk, Two("person", three, two))[0]

    assert persons.get_person(desk, one).id == three
    assert all(get(desk, Visit, each).persons == {three} for each in seen)
    assert [each.id for each in merged_from(desk, three)] == [second.id]
    assert preview_split(desk, first.id).refused == "merged_on"
    with pytest.raises(InvalidEntry):
        split(desk, first.id)
    split(desk, second.id)
    split(desk, first.id)

    assert everything(desk) == before
    with pytest.raises(InvalidEntry):
        split(desk, first.id)
