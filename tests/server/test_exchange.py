"""Streams, forks, cursors, epochs and rights: who is told what, and when nothing is merged."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.server.cursor import Cursor, read_cursor, write_cursor
from desktop.server.erasure import erase
from desktop.server.exchange import begin_epoch
from desktop.sync.checksum import total
from desktop.sync.protocol import EPOCH, Op, Pushed, Role
from tests.server.office import CITY, OTHER_TEAM, TEAM, VISIT, Laptop, Office, Paper, outcome_of


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def an(office: Office) -> Laptop:
    return office.laptop("an")


def _visits(laptop: Laptop, many: int) -> list[Op]:
    return [laptop.op("visit", laptop.office.new_id(), VISIT) for _ in range(many)]


def test_a_push_that_comes_twice_is_merged_once(office: Office, an: Laptop) -> None:
    ops = _visits(an, 3)
    assert an.push(*ops) == Pushed(last_n=3)
    state = str(office.books.__dict__)
    assert an.push(*ops, prev_op=None) == Pushed(last_n=3)
    assert str(office.books.__dict__) == state


def test_a_repeated_push_says_again_what_was_refused(an: Laptop) -> None:
    wrong = an.op("visit", an.office.new_id(), VISIT | {"duration": -5})
    first = an.push(wrong)
    assert first.results[0].reason == "end_before_start"
    assert an.push(wrong, prev_op=None) == first


def test_what_overlaps_is_merged_from_where_it_is_new(office: Office, an: Laptop) -> None:
    ops = _visits(an, 5)
    an.push(*ops[:3])
    assert an.push(*ops[1:]) == Pushed(last_n=5)
    assert len(office.books.logged) == 5


def test_a_hole_in_the_stream_is_told(office: Office, an: Laptop) -> None:
    ops = _visits(an, 5)
    an.push(*ops[:2])
    assert an.push(*ops[3:], prev_op=ops[2].op) == Pushed(last_n=2, gap=True)
    assert an.push(ops[2], ops[4], prev_op=ops[1].op).gap
    assert an.push(*_visits(an, 501)).gap
    assert len(office.books.logged) == 2


def test_another_operation_at_a_place_that_is_taken_is_a_fork(an: Laptop) -> None:
    ops = _visits(an, 3)
    an.push(*ops)
    an.n = 1
    assert an.push(*_visits(an, 1), prev_op=ops[0].op) == Pushed(last_n=3, fork=True)
    an.n = 3
    assert an.push(*_visits(an, 1), prev_op=ops[1].op).fork
    assert an.push(*ops, prev_op=None) == Pushed(last_n=3)


def test_hello_tells_a_restored_laptop_that_its_stream_went_on(an: Laptop) -> None:
    ops = _visits(an, 3)
    an.push(*ops)
    assert not an.hello().fork
    assert an.hello(last_n=2, last_op=ops[1].op).fork
    assert an.hello(last_n=3, last_op=ops[1].op).fork
    assert an.hello(last_n=7, last_op=an.office.new_id(), sent_n=3, sent_op=ops[1].op).fork
    assert not an.hello(last_n=7, last_op=an.office.new_id(), sent_n=3, sent_op=ops[2].op).fork


def test_a_stream_of_another_device_is_a_fork(office: Office, an: Laptop) -> None:
    an.push(*_visits(an, 1))
    thief = office.laptop("bo")
    thief.stream = an.stream
    assert thief.hello().fork
    assert thief.hello().last_n == 0
    assert thief.push(*_visits(thief, 1)).fork


def test_known_operations_in_a_new_stream_are_dropped(office: Office, an: Laptop) -> None:
    ops = _visits(an, 2)
    an.push(*ops)
    copy = office.laptop("an")
    copy.caller = an.caller
    copy.n = 2
    new = _visits(copy, 1)
    answer = copy.push(*ops, *new)
    assert [result.outcome for result in answer.results] == ["known", "known"]
    assert len(office.books.stored) == 3
    assert copy.push(*ops, *new, prev_op=None).last_n == 3


def test_versions_rise_and_places_are_dense(office: Office, an: Laptop) -> None:
    bo = office.laptop("bo")
    for laptop in (an, bo, an):
        laptop.push(*_visits(laptop, 4))
    stored = list(office.books.stored.values())
    versions = [record.ver for record in stored]
    assert versions == sorted(set(versions))
    assert [record.seq - EPOCH for record in stored] == list(range(1, 13))


def test_pages_bring_everything_once_and_end_with_the_checksum(office: Office, an: Laptop) -> None:
    ops = _visits(an, 25)
    ids = {op.id for op in ops}
    an.push(*ops)
    an.make("place")
    bo = office.laptop("bo")
    sizes = []
    while True:
        page = bo.pull(limit=10)
        sizes.append(page.count)
        if not page.more:
            break
    assert sizes == [10, 10, 6]
    assert ids < bo.rows.keys()
    for scope, checksum in page.checksums.items():
        mine = [(row.id, row.ver) for row in bo.rows.values() if row.scope == scope]
        assert total(mine) == checksum
    assert bo.pull().count == 0


def test_a_reader_reads_and_changes_nothing(office: Office, an: Laptop) -> None:
    id_ = an.make("visit")
    reader = office.laptop("reader", team=Role.READER)
    assert reader.pull().count == 1
    assert reader.edit(id_, duration=5) == "denied: scope"
    assert "duration" not in office.record(id_).body
    assert len(office.books.quarantined) == 1


def test_what_counts_is_where_the_record_is_not_what_is_said(office: Office, an: Laptop) -> None:
    id_ = an.make("visit")
    other = office.laptop("eve", other=Role.ADMIN)
    op = other.op("visit", id_, {"duration": 5}, base=9, scope=OTHER_TEAM)
    assert outcome_of(other.push(op)) == "denied: scope"
    assert other.history(id_) == []
    assert other.pull().count == 0
    op = other.op("visit", office.new_id(), VISIT, scope=TEAM)
    assert outcome_of(other.push(op)) == "denied: scope"
    op = an.op("visit", id_, {"duration": 5}, moved_to=OTHER_TEAM)
    assert outcome_of(an.push(op)) == "denied: scope"
    op = an.op("visit", office.new_id(), VISIT, scope=1)
    assert outcome_of(an.push(op)) == "denied: scope"


def test_personal_records_never_get_into_the_shared_scope(office: Office, an: Laptop) -> None:
    op = an.op("visit", office.new_id(), VISIT, scope=CITY)
    assert outcome_of(an.push(op)) == "refused: scope"


def test_who_left_may_push_into_the_quarantine_and_then_wipes(office: Office, an: Laptop) -> None:
    id_ = an.make("visit")
    an.caller = msgspec.structs.replace(an.caller, has_left=True)
    op = an.op("visit", id_, {"duration": 5})
    assert not an.hello().wipe
    assert outcome_of(an.push(op)) == "denied: left"
    assert an.hello().wipe
    assert an.pull().count == 0


def test_history_says_who_changed_what(office: Office, an: Laptop) -> None:
    id_ = an.make("visit", duration=5)
    office.laptop("bo").edit(id_, duration=6)
    made, changed = an.history(id_)
    assert made.fields["duration"] is None
    assert (changed.user, changed.fields) == ("bo", {"duration": [5, 6]})


def test_an_operation_of_an_old_program_is_kept_aside(office: Office, an: Laptop) -> None:
    op = an.op("visit", office.new_id(), VISIT, schema=0)
    assert outcome_of(an.push(op)) == "refused: schema"
    assert not an.hello(schema=0).can_pull


def test_a_newer_program_keeps_its_fields_and_codes(office: Office, an: Laptop) -> None:
    fields = VISIT | {"kind": "by_bicycle", "weather": {"sky": "blue"}, "tags": {"add": ["x"]}}
    op = an.op("visit", office.new_id(), fields, schema=2)
    assert an.push(op).results == []
    assert office.record(op.id).body["weather"] == {"sky": "blue"}
    assert an.edit(op.id, schema=2, tags={"add": ["y"]}) == "applied"
    assert an.edit(op.id, duration=5) == "applied"
    body = office.record(op.id).body
    assert (body["kind"], body["tags"], body["duration"]) == ("by_bicycle", ["x", "y"], 5)


# Cursors and epochs


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
    reader = office.laptop("reader", team=Role.READER)
    assert reader.salvage(msgspec.structs.replace(lost, ver=EPOCH + 600)).accepted == []
