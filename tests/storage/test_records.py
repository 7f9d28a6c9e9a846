"""A save is row, sets, search entry and operation together; a change holds what changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from uuid_utils.compat import uuid7

from desktop.domain.person import Person
from desktop.domain.place import Place
from desktop.domain.record import Record
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import Outcome, Theme, VisitKind
from desktop.errors import InvalidEntry, Problem
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.models import VisitRow
from desktop.storage.operation import Operation
from desktop.storage.pending import outbox
from tests.conftest import NOW
from tests.storage.examples import (
    a_consent,
    a_key_figure,
    a_network,
    a_person,
    a_place,
    a_tie,
    a_visit,
    an_assessment,
    an_organisation,
    edited,
)


def save(store: Store, *new: Record) -> None:
    with store.writing() as session:
        records.insert(session, *new)


def operations(store: Store) -> list[Operation]:
    with store.reading() as session:
        return list(outbox.operations(session))


def one_of_each() -> Sequence[Record]:
    person, network, organisation = a_person(), a_network(), an_organisation()
    place = a_place(
        lat=51.028,
        lon=4.48,
        organisation_id=organisation.id,
        themes=frozenset({Theme.YOUTH, Theme.BELIEF}),
        welcome_languages=frozenset({"ar", "nl"}),
    )
    visit = a_visit(
        reached_total=12,
        reached_new=0,
        note="Koffie, 3 × “hallo” in het Ελληνικά 👋",
        themes=frozenset({Theme.YOUTH, Theme.GENDER}),
        goals=frozenset({"1.1", "4.4"}),
        outcomes=frozenset({Outcome.QUESTION}),
        networks=frozenset({network.id}),
        consultants=frozenset({"an", "jo"}),
        persons=frozenset({person.id}),
    )
    assessment = an_assessment(place.id, criteria=frozenset({"groups_mix"}), threshold=4)
    consent = a_consent(person, expires_on=date(2027, 1, 1))
    tie = a_tie(person, organisation, consent_id=consent.id, from_on=date(2020, 2, 29))
    figure = a_key_figure(person.id, offers="tolken")
    return [person, network, organisation, place, visit, assessment, consent, tie, figure]


def test_every_kind_comes_back_as_it_was_saved(store: Store) -> None:
    saved = one_of_each()
    save(store, *saved)
    with store.reading() as session:
        assert [records.get(session, type(each), each.id) for each in saved] == list(saved)


def test_every_save_is_an_operation_in_order(store: Store) -> None:
    saved = one_of_each()
    save(store, *saved)
    queued = operations(store)
    assert [operation.n for operation in queued] == list(range(1, len(saved) + 1))
    assert [operation.id for operation in queued] == [record.id for record in saved]
    assert len({operation.op for operation in queued}) == len(saved)


def test_change_holds_only_what_changed(store: Store) -> None:
    visit = a_visit(themes=frozenset({Theme.YOUTH, Theme.GENDER}), note="regen")
    save(store, visit)
    with store.writing() as session:
        after = edited(visit, reached_total=5, themes=frozenset({Theme.YOUTH, Theme.SENIORS}))
        assert records.update(session, visit, after)
    change = operations(store)[-1]
    assert change.fields == {
        "reached_total": 5,
        "themes": {"add": ["seniors"], "remove": ["gender"]},
    }
    assert change.edited_at == after.updated_at
    with store.reading() as session:
        assert records.get(session, Visit, visit.id) == after


def test_change_of_nothing_is_none(store: Store) -> None:
    visit = a_visit()
    save(store, visit)
    with store.writing() as session:
        assert not records.update(session, visit, edited(visit, updated_by="jo"))
    assert len(operations(store)) == 1


def test_bin_and_back(store: Store) -> None:
    person = a_person()
    save(store, person)
    later = NOW + timedelta(minutes=5)
    with store.writing() as session:
        binned = records.set_deleted(session, person, deleted=True, at=later, by="jo")
    assert binned.deleted_at == later
    assert binned.updated_by == "jo"
    with store.writing() as session:
        back = records.set_deleted(session, binned, deleted=False, at=later, by="jo")
        assert records.get(session, Person, person.id) == back
    assert not back.is_deleted


def test_day_is_that_of_brussels(store: Store) -> None:
    late = a_visit(start=datetime(2026, 3, 3, 23, 30, tzinfo=UTC))
    save(store, late)
    with store.writing() as session:
        assert session.get_one(VisitRow, late.id).day == date(2026, 3, 4)
        records.update(session, late, edited(late, start=late.start - timedelta(hours=1)))
    with store.reading() as session:
        assert session.get_one(VisitRow, late.id).day == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"reached_total": 10**9}, Problem("reached_total", "out_of_range")),
        ({"reached_total": -1}, Problem("reached_total", "out_of_range")),
        ({"duration": 0}, Problem("duration", "out_of_range")),
        (
            {"reached_total": 2, "reached_new": 3},
            Problem("reached_new", "more_new_than_reached"),
        ),
        ({"start": datetime(1970, 1, 1, tzinfo=UTC)}, Problem("start", "too_long_ago")),
        ({"lat": 51.0}, Problem("lat", "incomplete_point")),
        ({"lat": 91.0, "lon": 4.0}, Problem("lat", "out_of_range")),
        ({"place_id": UUID(int=7)}, Problem("place_id", "unknown")),
        ({"persons": frozenset({UUID(int=7)})}, Problem("persons", "unknown")),
    ],
)
def test_impossible_visit_leaves_no_trace(
    store: Store, fields: dict[str, Any], problem: Problem
) -> None:
    with pytest.raises(InvalidEntry) as caught:
        save(store, a_visit(**fields))
    assert caught.value.problems == (problem,)
    assert operations(store) == []


def test_place_that_was_deleted_meanwhile_is_refused_but_an_old_one_may_stay(
    store: Store,
) -> None:
    place = a_place()
    old = a_visit(place_id=place.id)
    save(store, place, old)
    with store.writing() as session:
        records.set_deleted(session, place, deleted=True, at=NOW, by="an")
    with pytest.raises(InvalidEntry) as caught:
        save(store, a_visit(place_id=place.id))
    assert caught.value.problems == (Problem("place_id", "deleted"),)
    with store.writing() as session:
        assert records.update(session, old, edited(old, note="later aangevuld"))


def test_code_of_a_newer_program_survives_an_edit(store: Store) -> None:
    visit = a_visit(themes=frozenset({Theme.YOUTH}))
    save(store, visit)
    with store.writing() as session:
        session.execute(text("UPDATE visit SET kind = 'drone_round'"))
        session.execute(text("INSERT INTO visit_theme SELECT id, 'climate' FROM visit"))
    with store.writing() as session:
        found = records.get_many(session, Visit, [visit.id])[visit.id]
        assert found.kind not in set(VisitKind)
        records.update(session, found, edited(found, note="x"))
    with store.reading() as session:
        again = records.get(session, Visit, visit.id)
    assert again is not None
    assert str(again.kind) == "drone_round"
    assert set(map(str, again.themes)) == {"climate", "youth"}


def test_many_are_read_in_the_order_asked(store: Store) -> None:
    visits = [a_visit() for _ in range(1200)]
    save(store, *visits)
    wanted = [visit.id for visit in reversed(visits)]
    with store.reading() as session:
        found = records.get_many(session, Visit, [*wanted, uuid7()])
    assert list(found) == wanted


def test_failed_transaction_leaves_neither_row_nor_operation(store: Store) -> None:
    def save_and_fail() -> None:
        with store.writing() as session:
            records.insert(session, a_place())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        save_and_fail()
    save(store, a_place())
    assert [operation.n for operation in operations(store)] == [1]
    with store.reading() as session:
        count = session.scalar(text("SELECT count(*) FROM place"))
    assert count == 1


def test_missing_record_is_none(store: Store) -> None:
    with store.reading() as session:
        assert records.get(session, Place, uuid7()) is None


def test_many_go_to_the_bin_as_each_would_alone(store: Store) -> None:
    alone, many = a_person(languages=frozenset({"nl"})), [a_person(), a_person()]
    save(store, alone, *many)
    later = NOW + timedelta(minutes=1)
    with store.writing() as session:
        records.set_deleted(session, alone, deleted=True, at=later, by="jo")
        records.put_into_bin(session, many, at=later, by="jo")
        records.put_into_bin(session, [], at=later, by="jo")

    *_, one, two, three = operations(store)
    assert one.fields == two.fields == three.fields
    assert {one.base_ver, two.base_ver} == {0}
    with store.reading() as session:
        for before in (alone, *many):
            found = records.get(session, Person, before.id)
            assert found == edited(before, deleted_at=later, updated_by="jo")
        kept = session.scalars(text("SELECT count(*) FROM search_entry")).one()
    assert kept == 0
