"""Two colleagues changed the same: nothing is lost, and one of them decides."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from uuid_utils.compat import uuid7

from desktop.domain.conflict import Conflict, ConflictKind, Resolution
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import VisitKind
from desktop.errors import InvalidEntry, NotFound
from desktop.services import bin as waste
from desktop.services.conflicts import (
    choices_of,
    decide,
    put_aside,
    refused,
    to_check,
    try_again,
    undo,
)
from desktop.services.desk import Desk
from desktop.services.history import WAITING, local_history
from desktop.services.sending import sync_state, work_offline
from desktop.services.visits import change_visit, get_visit, log_visit
from desktop.storage import records, rows
from desktop.storage.pending import attention
from desktop.storage.registry import shape_of
from tests.conftest import NOW

BATTEL = WardCode("12025W02")


@pytest.fixture
def visit(desk: Desk) -> UUID:
    made, _ = log_visit(
        desk,
        start=NOW - timedelta(hours=2),
        kind=VisitKind.STREET_ROUND,
        ward=BATTEL,
        note="Rustig.",
    )
    return made.id


def conflict_about(desk: Desk, visit: UUID, field: str, **facts: Any) -> UUID:
    """Put a conflict into the database as the feed would bring it."""
    conflict = Conflict(
        id=uuid7(),
        created_at=NOW,
        created_by="sara",
        updated_at=NOW,
        updated_by="sara",
        entity="visit",
        record_id=visit,
        field=field,
        **({"kind": ConflictKind.VALUE, "standing_by": "sara", "aside_by": "lies"} | facts),
    )
    with desk.store.writing() as session:
        rows.insert_rows(session, shape_of(Conflict), [conflict])
    return conflict.id


def test_the_list_shows_what_it_is_about_and_whose_value_was_put_aside(
    desk: Desk, visit: UUID
) -> None:
    change_visit(desk, visit, duration=45)
    conflict_about(desk, visit, "duration", standing=45, aside=60, before=30)

    (item,) = to_check(desk)
    assert item.title == "Battel 04/03/2026"
    assert item.is_mine_aside
    assert item.concerns_me
    assert sync_state(desk).conflicts == 1


def test_taking_the_value_put_aside_writes_it_and_can_be_undone(desk: Desk, visit: UUID) -> None:
    change_visit(desk, visit, duration=45)
    id_ = conflict_about(desk, visit, "duration", standing=45, aside=60)

    decided, _ = decide(desk, id_, Resolution.ASIDE)
    assert get_visit(desk, visit).duration == 60
    assert to_check(desk) == []

    undo(desk, decided)
    assert get_visit(desk, visit).duration == 45
    assert len(to_check(desk)) == 1


def test_leaving_what_stands_changes_only_the_conflict(desk: Desk, visit: UUID) -> None:
    id_ = conflict_about(desk, visit, "duration", standing=None, aside=60)
    waiting = sync_state(desk).waiting

    decide(desk, id_, Resolution.STANDING)
    assert get_visit(desk, visit).duration is None
    assert sync_state(desk).waiting == waiting + 1


def test_both_texts_stand_in_the_order_in_which_they_were_written(desk: Desk, visit: UUID) -> None:
    change_visit(desk, visit, note="Markt was leeg.")
    id_ = conflict_about(
        desk,
        visit,
        "note",
        kind=ConflictKind.TEXT,
        standing="Markt was leeg.",
        standing_at=NOW,
        aside="Veel regen.",
        aside_at=NOW - timedelta(hours=1),
    )
    decide(desk, id_, Resolution.BOTH)
    assert get_visit(desk, visit).note == "Veel regen.\n\nMarkt was leeg."


def test_where_three_met_each_item_shows_what_the_record_has_now(desk: Desk, visit: UUID) -> None:
    change_visit(desk, visit, duration=62)
    first = conflict_about(
        desk, visit, "duration", standing=31, standing_by="an", aside=93, aside_by="cas"
    )
    conflict_about(desk, visit, "duration", standing=62, standing_by="bo", aside=31, aside_by="an")

    shown = [each.conflict for each in to_check(desk)]
    assert [(each.standing, each.standing_by) for each in shown] == [(62, "bo"), (62, "bo")]
    assert [(each.aside, each.aside_by) for each in shown] == [(93, "cas"), (31, "an")]

    decide(desk, first, Resolution.ASIDE)
    (left,) = [each.conflict for each in to_check(desk)]
    assert (left.standing, left.standing_by, left.aside) == (93, desk.author, 31)
    decide(desk, left.id, Resolution.STANDING)
    assert get_visit(desk, visit).duration == 93


def test_both_texts_are_what_is_there_now_and_what_was_put_aside(desk: Desk, visit: UUID) -> None:
    id_ = conflict_about(
        desk, visit, "note", kind=ConflictKind.TEXT, standing="Toen.", aside="Regen.", aside_at=NOW
    )
    decide(desk, id_, Resolution.BOTH)
    assert set(get_visit(desk, visit).note.split("\n\n")) == {"Rustig.", "Regen."}


def test_what_was_kept_although_somebody_deleted_it_can_be_deleted_after_all(
    desk: Desk, visit: UUID
) -> None:
    at = int(NOW.timestamp() * 1000)
    id_ = conflict_about(desk, visit, "deleted_at", kind=ConflictKind.RESTORED, aside=at)
    decided, _ = decide(desk, id_, Resolution.ASIDE)
    assert get_visit(desk, visit).is_deleted

    undo(desk, decided)
    assert not get_visit(desk, visit).is_deleted


def test_a_conflict_is_decided_once_and_only_as_its_kind_allows(desk: Desk, visit: UUID) -> None:
    id_ = conflict_about(desk, visit, "note", kind=ConflictKind.MERGED_TEXT, standing="a b")
    with pytest.raises(InvalidEntry, match="not_in_list"):
        decide(desk, id_, Resolution.ASIDE)
    decide(desk, id_, Resolution.SEEN)
    with pytest.raises(InvalidEntry, match="decided"):
        decide(desk, id_, Resolution.SEEN)
    with pytest.raises(NotFound):
        decide(desk, uuid7(), Resolution.SEEN)


def test_a_value_that_does_not_fit_any_more_changes_nothing(desk: Desk, visit: UUID) -> None:
    change_visit(desk, visit, reached_total=5)
    id_ = conflict_about(
        desk, visit, "reached_new", kind=ConflictKind.IMPOSSIBLE, standing=None, aside=7
    )
    with pytest.raises(InvalidEntry):
        decide(desk, id_, Resolution.ASIDE)
    assert get_visit(desk, visit).reached_new is None
    assert len(to_check(desk)) == 1


def test_only_texts_can_have_both(desk: Desk, visit: UUID) -> None:
    conflict_about(desk, visit, "duration", standing=45, aside=60)
    assert Resolution.BOTH not in choices_of(to_check(desk)[0].conflict)


def refuse(desk: Desk, op: UUID) -> None:
    with desk.store.writing() as session:
        attention.keep_refusal(session, op, ("refused", "gate"), at=NOW)


def test_a_refused_change_is_told_and_can_be_tried_again_or_put_aside(
    desk: Desk, visit: UUID
) -> None:
    change_visit(desk, visit, duration=50)
    op = local_history(desk, visit)[-1].op
    refuse(desk, op)
    (item,) = refused(desk)
    assert (item.title, item.reason, item.fields["duration"]) == ("Battel 04/03/2026", "gate", 50)

    change_visit(desk, visit, duration=20)
    try_again(desk, op)
    assert get_visit(desk, visit).duration == 50
    assert refused(desk) == []

    refuse(desk, op)
    put_aside(desk, op)
    assert refused(desk) == []
    with pytest.raises(NotFound):
        try_again(desk, op)


def test_history_tells_what_this_laptop_did_and_what_waits(desk: Desk, visit: UUID) -> None:
    change_visit(desk, visit, duration=45)
    change_visit(desk, visit, duration=60)
    waste.delete(desk, "visit", visit)

    steps = local_history(desk, visit)
    assert [step.is_creation for step in steps] == [True, False, False, False]
    assert {step.outcome for step in steps} == {WAITING}
    assert [(each.before, each.after) for each in steps[2].changes] == [(45, 60)]
    assert [each.field for each in steps[3].changes] == ["deleted_at"]


def test_the_switch_to_work_offline_is_kept(desk: Desk) -> None:
    work_offline(desk, chosen=True)
    assert sync_state(desk).working_offline
    work_offline(desk, chosen=False)
    assert not sync_state(desk).working_offline


def test_a_conflict_about_a_record_that_is_not_here_says_so(desk: Desk) -> None:
    id_ = conflict_about(desk, uuid7(), "duration", standing=45, aside=60)
    assert to_check(desk)[0].title == ""
    with pytest.raises(NotFound):
        decide(desk, id_, Resolution.ASIDE)
    decide(desk, id_, Resolution.STANDING)
    with desk.store.reading() as session:
        found = records.get(session, Conflict, id_)
    assert found is not None
    assert found.updated_by == "lies"
