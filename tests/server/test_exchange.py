"""Streams, forks, cursors, epochs and rights: who is told what, and when nothing is merged."""

from __future__ import annotations

import msgspec
import pytest

from desktop.domain.kinds import SCHEMA
from desktop.domain.roles.role import Role
from desktop.sync.checksum import total
from desktop.sync.protocol import EPOCH, Op, Pushed
from tests.server.office import CITY, OTHER_TEAM, TEAM, VISIT, Laptop, Office, outcome_of

DAY = 86_400_000
YEAR = 365 * DAY


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def an(office: Office) -> Laptop:
    return office.laptop("an")


def _visits(laptop: Laptop, many: int) -> list[Op]:
    return [laptop.op("visit", laptop.office.new_id(), VISIT) for _ in range(many)]


@pytest.mark.parametrize("greets", [True, False])
def test_a_server_whose_clock_was_put_back_takes_the_visits_of_today(
    office: Office, an: Laptop, greets: bool
) -> None:
    an.hello()
    an.push(*_visits(an, 1))
    today, office.now = office.now, office.now - 20 * YEAR
    if greets:
        an.hello(clock=today + 3 * DAY)
    later = today + (3 * DAY if greets else 0)
    visit = an.op("visit", office.new_id(), VISIT | {"start": later - 1000})
    assert an.push(visit).results == []


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


def test_a_set_gets_a_receipt_only_if_it_became_what_was_asked(an: Laptop) -> None:
    an.pull()
    fields = VISIT | {"consultants": {"add": ["els"]}, "goals": {"add": ["1.1", "2.1"]}}
    answer = an.push(an.op("visit", an.office.new_id(), fields))
    assert answer.receipt is not None
    an.cursors |= answer.receipt.cursors

    fields = VISIT | {"consultants": {"add": ["  els "]}}  # cleaned here, and not on the laptop

    assert an.push(an.op("visit", an.office.new_id(), fields)).receipt is None


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


def test_the_dpo_reads_visits_and_changes_none(office: Office, an: Laptop) -> None:
    id_ = an.make("visit")
    reader = office.laptop("reader", team=Role.DPO)
    assert reader.pull().count == 1
    assert reader.edit(id_, duration=5) == "denied: role"
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
    op = an.op("visit", office.new_id(), fields, schema=SCHEMA + 1)
    assert an.push(op).results == []
    assert office.record(op.id).body["weather"] == {"sky": "blue"}
    assert an.edit(op.id, schema=SCHEMA + 1, tags={"add": ["y"]}) == "applied"
    assert an.edit(op.id, duration=5) == "applied"
    body = office.record(op.id).body
    assert (body["kind"], body["tags"], body["duration"]) == ("by_bicycle", ["x", "y"], 5)


# Cursors and epochs


def test_who_gives_tasks_about_contacts_hears_to_whom_they_never_come(
    office: Office, an: Laptop
) -> None:
    office.books.submitting = {TEAM: {"omar", "fien"}, OTHER_TEAM: {"piet"}}
    assert an.hello().submitters == ["fien", "omar"]
    for role in (Role.FIELD_WORKER, Role.DPO, Role.ADMIN, Role.STEERING_READER):
        assert office.laptop("bo", city=role, team=role).hello().submitters == []
