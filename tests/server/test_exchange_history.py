"""Cursors, epochs, and rows of a lost history: what tells that the books were put back."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.roles.role import Role
from desktop.server.cursor import Cursor, read_cursor, write_cursor
from desktop.server.erasure import erase
from desktop.server.exchange import begin_epoch
from desktop.sync.checksum import total
from desktop.sync.protocol import EPOCH, Op
from tests.server.office import CITY, OTHER_TEAM, TEAM, VISIT, Laptop, Office, Paper


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def an(office: Office) -> Laptop:
    return office.laptop("an")


def _visits(laptop: Laptop, many: int) -> list[Op]:
    return [laptop.op("visit", laptop.office.new_id(), VISIT) for _ in range(many)]


@given(st.binary(max_size=100) | st.text(max_size=100))
def test_nobody_else_can_make_a_cursor(raw: bytes | str) -> None:
    token = raw.decode("latin-1") if isinstance(raw, bytes) else raw
    assert read_cursor(token, key=b"k" * 32, tenant="mechelen") is None


def test_a_cursor_is_of_one_tenant_one_key_and_one_scope(office: Office, an: Laptop) -> None:
    cursor = Cursor(TEAM, EPOCH + 5, EPOCH + 9, 77)
    token = write_cursor(cursor, key=b"k" * 32, tenant="mechelen")
    assert read_cursor(token, key=b"k" * 32, tenant="mechelen") == cursor
    assert read_cursor(token, key=b"k" * 32, tenant="gent") is None
    assert read_cursor(token, key=b"x" * 32, tenant="mechelen") is None
    changed = token[:5] + ("A" if token[5] != "A" else "B") + token[6:]
    assert read_cursor(changed, key=b"k" * 32, tenant="mechelen") is None


def test_a_forged_cursor_starts_no_epoch(office: Office, an: Laptop) -> None:
    future = Cursor(TEAM, 9 * EPOCH, 9 * EPOCH, 5)
    for token in ("x", write_cursor(future, key=b"z" * 32, tenant="mechelen")):
        an.cursors = {TEAM: token}
        welcome = an.hello()
        assert (welcome.epoch, welcome.bad_scopes) == (1, [TEAM])
        assert an.pull().reset == [TEAM]
        assert an.push(*_visits(an, 1)).reset


def test_a_server_put_back_unnoticed_begins_one_new_epoch(office: Office, an: Laptop) -> None:
    an.make("visit")
    an.pull()
    bo = office.laptop("bo")
    bo.pull()
    earlier = office.books.snapshot()
    an.make("visit")
    an.pull()
    bo.pull()
    office.books.restore(earlier)
    other = office.laptop("cy")
    other.make("visit")
    assert an.pull().reset == [TEAM]
    op = _visits(an, 1)
    assert an.push(*op).reset
    welcome = an.hello()
    assert (welcome.epoch, welcome.bad_scopes, welcome.last_n) == (2, [TEAM], 1)
    assert bo.hello().epoch == 2
    assert an.hello().epoch == 2
    del an.cursors[TEAM], bo.cursors[TEAM]
    assert an.pull().count == 2
    assert an.hello().bad_scopes == []
    assert bo.push(*_visits(bo, 1)).last_n == 1
    assert min(record.ver for record in list(office.books.stored.values())[-1:]) > 2 * EPOCH


def test_an_epoch_is_above_every_one_that_was_seen(office: Office, an: Laptop) -> None:
    earlier = office.books.snapshot()
    for _ in range(3):
        begin_epoch(office.books, nonce=office.number())
    an.make("visit")
    an.pull()
    office.books.restore(earlier)
    assert an.hello().epoch == 5


def test_a_cursor_of_an_older_epoch_whose_anchor_is_known_stays_good(
    office: Office, an: Laptop
) -> None:
    an.make("visit")
    an.pull()
    begin_epoch(office.books, nonce=office.number())
    assert an.hello().bad_scopes == []
    bo = office.laptop("bo")
    bo.make("visit")
    assert an.pull().count == 1


def test_a_message_of_another_epoch_is_reset(office: Office, an: Laptop) -> None:
    assert an.push(*_visits(an, 1), epoch=2).reset
    assert not office.books.stored


# Salvage


def test_rows_of_a_lost_history_are_taken_back(office: Office, an: Laptop) -> None:
    first = an.make("visit", duration=5)
    earlier = office.books.snapshot()
    an.edit(first, duration=6)
    second = an.make("visit")
    bo = office.laptop("bo")
    bo.pull()
    office.books.restore(earlier)
    begin_epoch(office.books, nonce=office.number())
    before = office.books.counter
    accepted = bo.salvage(*bo.rows.values()).accepted
    assert set(accepted) == {first, second}
    assert office.record(first).body["duration"] == 6
    assert office.record(second).body["created_by"] == "an"
    assert bo.salvage(*bo.rows.values()).accepted == []
    assert office.books.counter == before
    cy = office.laptop("cy")
    page = cy.pull()
    assert page.checksums[TEAM] == total((row.id, row.ver) for row in cy.rows.values())


def test_salvage_ties_nobody_erased_and_passes_the_gate(office: Office, an: Laptop) -> None:
    person = an.make("person")
    mosque = an.make("place", kind="house_of_worship")
    consent = {"purpose": "special_category", "given_on": "2026-01-05"}
    before = office.books.snapshot()
    an.make("consent", person_id=str(person), **consent)
    target = {"target_kind": "place", "target_id": str(mosque)}
    an.make("affiliation", person_id=str(person), **target)
    an.pull()
    rows = {row.entity: row for row in an.rows.values() if row.entity in {"consent", "affiliation"}}
    office.books.restore(before)
    begin_epoch(office.books, nonce=office.number())
    again = office.books.snapshot()
    assert an.salvage(rows["affiliation"]).accepted == []
    assert len(an.salvage(rows["affiliation"], rows["consent"]).accepted) == 2
    office.books.restore(again)
    erase(office.books, person, ledger=Paper([]), reason="request", occasion=office.occasion())
    assert an.salvage(rows["affiliation"], rows["consent"]).accepted == []


def test_what_was_written_between_roll_back_and_salvage_is_not_lost(
    office: Office, an: Laptop
) -> None:
    id_ = an.make("visit", duration=5)
    bo = office.laptop("bo")
    earlier = office.books.snapshot()
    for value in (6, 7):
        an.edit(id_, duration=value, themes={"add": [("youth", "seniors")[value - 6]]})
    an.pull()
    row = an.rows[id_]
    office.books.restore(earlier)
    bo.edit(id_, duration=90, themes={"add": ["digital"]})
    begin_epoch(office.books, nonce=office.number())
    assert an.salvage(row).accepted == [id_]
    assert office.record(id_).body["themes"] == ["digital", "seniors", "youth"]
    (conflict,) = office.conflicts()
    assert (conflict["standing"], conflict["aside"]) == (7, 90)


def test_an_older_operation_that_comes_again_puts_what_was_salvaged_aside(
    office: Office, an: Laptop
) -> None:
    id_ = an.make("visit", duration=5)
    seen = office.record(id_).ver
    earlier = office.books.snapshot()
    first = an.op("visit", id_, {"duration": 6}, base=seen)
    second = an.op("visit", id_, {"duration": 7}, base=seen)
    an.push(first, second)
    bo = office.laptop("bo")
    bo.pull()
    office.books.restore(earlier)
    begin_epoch(office.books, nonce=office.number())
    bo.salvage(bo.rows[id_])
    lost = office.books.snapshot()
    sent = office.books.streams[an.stream].last_op
    an.push(first, second, prev_op=sent)
    assert (office.record(id_).body["duration"], office.conflicts()) == (7, [])
    office.books.restore(lost)
    an.push(first, prev_op=sent)
    assert office.record(id_).body["duration"] == 6
    assert office.conflicts()[0]["aside"] == 7


def test_a_new_epoch_has_an_anchor_of_its_own(office: Office, an: Laptop) -> None:
    before = office.books.heads([TEAM])[TEAM].nonce
    begin_epoch(office.books, nonce=77)
    head = office.books.heads([TEAM])[TEAM]
    assert (head.seq, head.nonce) == (2 * EPOCH, 77)
    assert before != 77


def test_salvage_takes_no_conflict_about_what_was_erased_meanwhile(
    office: Office, an: Laptop
) -> None:
    id_ = an.make("visit", duration=5)
    bo = office.laptop("bo")
    bo.pull()
    earlier = office.books.snapshot()
    an.edit(id_, duration=6)
    bo.edit(id_, base=bo.rows[id_].ver, duration=7)
    bo.pull()
    conflict = next(row for row in bo.rows.values() if row.entity == "conflict")
    office.books.restore(earlier)
    begin_epoch(office.books, nonce=office.number())
    erase(office.books, id_, ledger=Paper([]), reason="request", occasion=office.occasion())
    assert bo.salvage(conflict).accepted == []
    assert office.conflicts() == []


def test_salvage_takes_no_row_of_now_of_others_or_against_the_rules(
    office: Office, an: Laptop
) -> None:
    id_ = an.make("visit")
    an.pull()
    row = an.rows[id_]
    new = office.new_id()
    assert an.salvage(row).accepted == []
    begin_epoch(office.books, nonce=office.number())
    lost = msgspec.structs.replace(row, id=new, ver=EPOCH + 500)
    for wrong in (
        {"ver": 2 * EPOCH + 1},
        {"ver": 5},
        {"scope": OTHER_TEAM},
        {"scope": CITY},
        {"entity": "nonsense"},
        {"body": row.body | {"duration": -1}},
        {"body": {"note": "only this"}},
        {"fv": {"note": (3 * EPOCH, new)}},
    ):
        assert an.salvage(msgspec.structs.replace(lost, **wrong)).accepted == [], wrong
    assert an.salvage(lost).accepted == [new]
    stranger = office.laptop("eve", other=Role.ADMIN)
    mine = msgspec.structs.replace(lost, ver=EPOCH + 600, scope=OTHER_TEAM)
    assert stranger.salvage(mine).accepted == []
    reader = office.laptop("reader", team=Role.STEERING_READER)
    assert reader.salvage(msgspec.structs.replace(lost, ver=EPOCH + 600)).accepted == []
