"""Parts: of a record that lies here, what changed is enough; where it does not, all of it comes."""

from __future__ import annotations

import hmac
import struct
from base64 import urlsafe_b64encode
from contextlib import nullcontext
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as with_

from desktop.domain.syncing.sync_report import End
from desktop.domain.vocabulary import OrganisationLevel
from desktop.server.books import Stored
from desktop.server.cursor import Cursor, read_cursor
from desktop.server.exchange.ending import SERVER_STREAM
from desktop.server.exchange.partly import part_of
from desktop.server.merge import MET, apply
from desktop.storage import records
from desktop.storage.driver import driver
from desktop.storage.engine import Store
from desktop.storage.registry import kinds
from desktop.storage.shown import states_of
from desktop.storage.syncing.arrivals import bases
from desktop.storage.syncing.completing import Part, completed, lie_here
from desktop.sync.engine import synchronise
from desktop.sync.protocol import Page, Row
from tests.server.every_kind import whole_set
from tests.sync.ends import SCOPE, Central, Laptop, row
from tests.sync.simulation.colleague import Colleague
from tests.sync.simulation.mutants import MUTANTS
from tests.sync.test_receipts import as_stored, sync, team
from tests.sync.test_scenarios import Team, change, seen

__all__ = ["team"]
READ = Cursor(SCOPE, 9, 9, 1, seen=100, time=50)
A, B = UUID(int=1), UUID(int=2)


def as_row(record: Stored) -> Row:
    body, fv = dict(record.body), dict(record.fv)
    return Row(id=A, entity="visit", scope=SCOPE, seq=record.ver, ver=record.ver, fv=fv, body=body)


def pages_of(laptop: Colleague) -> list[Page]:
    """Return the pages that a laptop gets from now on."""
    pages: list[Page] = []
    pulled = laptop.replica.pulled

    def noted(page: Page) -> bool:
        pages.append(page)
        return pulled(page)

    laptop.replica.pulled = noted  # type: ignore[method-assign, assignment]
    return pages


EDITS = st.lists(
    st.tuples(
        st.dictionaries(st.sampled_from("abcde"), st.integers(0, 9) | st.none(), min_size=1),
        st.integers(1, 30),
        st.sampled_from([A, B, SERVER_STREAM]),
        st.integers(0, 300),
    ),
    min_size=1,
    max_size=8,
)


@given(EDITS, st.integers(0, 300), st.data())
def test_whoever_has_the_base_or_later_has_the_whole_with_the_part(
    edits: list[tuple[dict[str, Any], int, UUID, int]], guessed: int, data: st.DataObject
) -> None:
    """Whatever the server guesses that the laptop has seen."""
    record = Stored(id=A, entity="visit", scope=SCOPE, fv={}, body={})
    apply(record, {"created_at": 1, "a": 0, "b": 0, "updated_at": 0}, ver=7, stream=A)
    history, ver = [as_row(record)], 7
    for fields, more, stream, before in edits:
        ver += more
        apply(record, dict(fields), ver=ver, stream=stream, seen=before)
        record.body["updated_at"] = ver
        history.append(as_row(record))
    now = history[-1]

    part = part_of(now, READ._replace(seen=guessed))

    if part.base is None:
        assert part == now
        return
    for had in history:
        if had.ver >= part.base:
            body = {n: v for n, v in {**had.body, **part.body}.items() if v is not None}
            assert body == now.body
            assert {**had.fv, **part.fv} == now.fv


def a_changed_row(**other: Any) -> Row:
    fv = {"note": (120, A), "duration": (80, B)}
    body = {"note": "new", "duration": 5, "created_at": 1, "updated_at": 9, "updated_by": "an"}
    return with_(row(3), ver=120, fv=fv, body=body | other)


def test_a_part_holds_what_changed_behind_the_cursor_and_who_did_it() -> None:
    part = part_of(a_changed_row(), READ)
    assert part.body == {"note": "new", "updated_at": 9, "updated_by": "an"}
    assert (part.fv, part.base) == ({"note": (120, A)}, 80)


def test_a_change_that_was_met_unseen_goes_along() -> None:
    """Else a laptop that offers the record after a lost history would hide the conflict."""
    changed = a_changed_row()
    met = with_(changed, fv=changed.fv | {MET: (70, B)})
    assert part_of(met, READ).fv == {"note": (120, A), MET: (70, B)}
    assert part_of(met, READ).base == 80


@pytest.mark.parametrize(
    "whole",
    [
        pytest.param(with_(a_changed_row(), ver=90), id="stored later than its version says"),
        pytest.param(with_(a_changed_row(), fv={}), id="made since"),
        pytest.param(a_changed_row(created_at=51_000), id="written down as made since"),
        pytest.param(
            with_(a_changed_row(), fv={"note": (120, A), "duration": (80, SERVER_STREAM)}),
            id="taken back out of a lost history",
        ),
    ],
)
def test_where_it_is_not_sure_what_a_laptop_has_the_record_is_whole(whole: Row) -> None:
    assert part_of(whole, READ) is whole


def test_a_colleague_gets_what_changed_and_has_the_same(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, name="beter", note="")
    sync(team, team.an)
    passed = pages_of(team.bo)

    report = sync(team, team.bo)

    assert (report.received, report.lacked) == (1, 0)
    assert [sorted(each.body) for each in passed[0].rows] == [["name", "updated_at", "updated_by"]]
    assert as_stored(team.an, club) == as_stored(team.bo, club)
    assert team.broken() == []


def test_a_part_comes_below_a_change_of_our_own_that_waits(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, name="van an")
    sync(team, team.an)
    change(team.bo, club, note="van bo")

    assert sync(team, team.bo).lacked == 0

    assert (seen(team.bo, club).name, seen(team.bo, club).note) == ("van an", "van bo")
    sync(team, team.an)
    assert as_stored(team.an, club) == as_stored(team.bo, club)
    assert team.broken() == []


def test_the_base_of_a_change_that_waits_is_what_the_server_has(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, name="van an")
    sync(team, team.an)
    change(team.bo, club, note="wacht nog")
    asked = team.bo.replica.next_pull(9)
    assert asked is not None

    page = team.line(team.bo).pull(asked)

    assert [each.base is None for each in page.rows] == [False]
    assert team.bo.replica.pulled(page)
    assert (seen(team.bo, club).name, seen(team.bo, club).note) == ("van an", "wacht nog")
    with team.bo.store.reading() as session:
        (below,) = bases(driver(session), [club.id.bytes])
    assert (below.body["name"], below.body.get("note")) == ("van an", "")


def test_a_laptop_of_before_gets_whole_records(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, name="van an")
    sync(team, team.an)
    asked = team.bo.replica.next_pull(9)
    assert asked is not None
    page = team.line(team.bo).pull(with_(asked, parts=False))
    assert [(each.base, each.body["kind"]) for each in page.rows] == [(None, club.kind)]


def test_a_cursor_of_before_is_read_and_tells_of_no_version() -> None:
    key, place = bytes(32), struct.pack(">4Q", 2, 9, 9, 77)
    mac = hmac.digest(key, b"mechelen\x00" + place, "sha256")[:16]
    token = urlsafe_b64encode(place + mac).decode()
    assert read_cursor(token, key=key, tenant="mechelen") == Cursor(2, 9, 9, 77, seen=0, time=0)


@pytest.mark.parametrize(
    "spoilt",
    [
        "DELETE FROM organisation; DELETE FROM search_entry",
        "UPDATE organisation SET ver = ver - 1",
        "INSERT INTO unread SELECT id, 'organisation', team_id, ver, '{}', '{}' FROM organisation",
    ],
)
def test_who_lacks_the_record_or_has_it_older_reads_it_whole(team: Team, spoilt: str) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    change(team.an, club, name="eerst")
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, note="daarna")
    sync(team, team.an)
    with team.bo.store.writing() as session:
        driver(session).execute("INSERT INTO applying (one) VALUES (1)")
        for statement in (*spoilt.split("; "), "DELETE FROM applying"):
            driver(session).execute(statement)

    report = sync(team, team.bo)

    assert report.lacked == 1
    assert as_stored(team.an, club) == as_stored(team.bo, club)


@pytest.mark.parametrize("mutant", ["", "part on anything", "parts whatever lies here"])
def test_without_a_base_an_older_record_would_stay_wrong(team: Team, mutant: str) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    change(team.an, club, name="eerst")
    sync(team, team.an)
    sync(team, team.bo)
    with team.bo.store.writing() as session:
        driver(session).execute("UPDATE organisation SET name = 'oud', ver = ver - 1")
    change(team.an, club, note="daarna")
    sync(team, team.an)

    with MUTANTS[mutant]() if mutant else nullcontext():
        sync(team, team.bo)

    assert seen(team.bo, club).name == ("oud" if mutant else "eerst")


@pytest.mark.parametrize("mutant", ["", "plain forgets who"])
def test_a_plain_field_that_changed_lies_there_as_with_its_author(team: Team, mutant: str) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, level=OrganisationLevel.FEDERAL)
    sync(team, team.an)
    with MUTANTS[mutant]() if mutant else nullcontext():
        sync(team, team.bo)
    assert (as_stored(team.an, club) == as_stored(team.bo, club)) is not bool(mutant)


@pytest.mark.parametrize("mutant", ["", "plain over waiting"])
def test_a_plain_field_that_changed_goes_below_what_waits(team: Team, mutant: str) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    change(team.an, club, level=OrganisationLevel.FEDERAL)
    sync(team, team.an)
    change(team.bo, club, level=OrganisationLevel.FLEMISH)
    asked = team.bo.replica.next_pull(9)
    assert asked is not None
    with MUTANTS[mutant]() if mutant else nullcontext():
        assert team.bo.replica.pulled(team.line(team.bo).pull(asked))
    shows = seen(team.bo, club).level
    assert shows is (OrganisationLevel.FEDERAL if mutant else OrganisationLevel.FLEMISH)


def test_nothing_of_a_page_is_applied_whose_parts_do_not_fit(team: Team) -> None:
    club = team.organisation(team.an)
    sync(team, team.an)
    sync(team, team.bo)
    with team.bo.store.reading() as session:
        before = states_of(session, "organisation", [club.id.bytes])[0]
    part = Row(
        id=club.id,
        entity="organisation",
        scope=before.scope,
        seq=1,
        ver=before.ver + 9,
        base=before.ver + 1,
        body={"name": "nooit"},
    )
    page = Page(count=1, rows=[part], cursors={before.scope: "moved"})

    assert not team.bo.replica.pulled(page)

    assert seen(team.bo, club).name != "nooit"
    asked = team.bo.replica.next_pull(9)
    assert asked is not None
    assert "moved" not in asked.cursors.values()


def test_no_parts_are_asked_for_while_records_are_in_doubt(team: Team) -> None:
    sync(team, team.an)
    with team.an.store.writing() as session:
        driver(session).execute("INSERT INTO sweep VALUES (x'00', 'visit', 2)")
    asked = team.an.replica.next_pull(9)
    assert asked is not None
    assert not asked.parts


@pytest.mark.parametrize("more", [False, True])
def test_parts_that_nobody_asked_for_are_not_of_our_server(*, more: bool) -> None:
    page = Page(count=1, rows=[with_(row(1), base=0)], cursors={SCOPE: "1"}, more=more)
    laptop = Laptop(rows=[UUID(int=1)])
    report = synchronise(laptop, Central(odd={"pull": [page]}), clock=lambda: 0.0)
    assert (report.end, report.reason) == (End.UNREACHABLE, "not_our_server")


def test_every_kind_is_made_whole_as_it_lies_here(store: Store) -> None:
    with store.writing() as session:
        for each in whole_set():
            records.insert(session, each)
        db = driver(session)
        lying = {
            kind: list(db.execute(f'SELECT id FROM "{kind}"'))  # noqa: S608 - our own names
            for kind in kinds()
        }
        db.execute("INSERT INTO applying (one) VALUES (1)")
        for kind in kinds():
            statement = f'UPDATE "{kind}" SET ver = 5, extra = ?'  # noqa: S608 - our own names
            db.execute(statement, ('{"newer":[1]}',))
        db.execute("DELETE FROM applying")
        for kind, ids in lying.items():
            whole = {s.id: s for s in states_of(session, kind, [id_ for (id_,) in ids])}
            parts = [Part(replace(state, ver=6, fv={}, body={}), 5) for state in whole.values()]
            assert lie_here(db, parts)
            made = completed(db, parts)
            assert made == [replace(whole[each.id], ver=6) for each in made], kind
            assert len(made) == len(ids)
    assert sum(map(len, lying.values())) > 25
