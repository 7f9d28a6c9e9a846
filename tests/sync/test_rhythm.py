"""When the laptop syncs by itself, told by the clock, by chance and by what happened."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.syncing.sync_report import End
from desktop.sync.rhythm import AFTER_SAVING, EVERY, FARTHEST, LONGEST_WAIT, SOON, Rhythm

NOON = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)  # a Wednesday
MONDAY = datetime(2026, 3, 2, 7, 30, tzinfo=UTC)  # half past eight in Mechelen
MINUTE = timedelta(minutes=1)


def rhythm(chance: float = 0.5) -> Rhythm:
    return Rhythm(chance=lambda: chance)


def after(end: End, *, chance: float = 0.5, retry_after: float = 0) -> timedelta | None:
    beat = rhythm(chance)
    beat.ended(NOON, end, retry_after=retry_after)
    return beat.waits(NOON)


def test_the_first_sync_comes_soon_after_the_window_can_be_used() -> None:
    beat = rhythm()
    beat.started(NOON)
    assert not beat.is_due(NOON)
    assert beat.is_due(NOON + SOON)


@pytest.mark.parametrize("chance", [0.0, 0.25, 1.0])
def test_on_monday_morning_the_first_syncs_are_spread(chance: float) -> None:
    beat = rhythm(chance)
    beat.started(MONDAY)
    assert beat.waits(MONDAY) == SOON + chance * timedelta(minutes=10)


@pytest.mark.parametrize("end", [End.DONE, End.CANCELLED, End.UPGRADE])
def test_the_next_one_comes_in_a_quarter_of_an_hour_more_or_less(end: End) -> None:
    assert after(end, chance=0) == EVERY * 0.8
    assert after(end) == EVERY
    assert after(end, chance=1) == EVERY * 1.2


@pytest.mark.parametrize("end", [End.SIGN_IN, End.REVOKED])
def test_what_a_person_must_mend_is_not_tried_again(end: End) -> None:
    beat = rhythm()
    beat.ended(NOON, end)
    beat.saved(NOON)
    beat.network_returned(NOON)
    assert beat.waits(NOON) is None
    beat.enable(NOON, on=True)
    assert beat.is_due(NOON + SOON)


@pytest.mark.parametrize("end", [End.UNREACHABLE, End.UNTRUSTED, End.REFUSED, End.LOCAL])
def test_after_failures_the_waits_grow_up_to_an_hour(end: End) -> None:
    beat, waits = rhythm(), []
    for _ in range(9):
        beat.ended(NOON, end)
        waits.append(beat.waits(NOON))
    assert waits[:4] == [MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE]
    assert waits[-1] == LONGEST_WAIT


def test_a_network_that_came_back_is_tried_at_once_also_after_a_portal() -> None:
    beat = rhythm()
    for _ in range(9):
        beat.ended(NOON, End.UNTRUSTED)
    beat.network_returned(NOON)
    wait = beat.waits(NOON)
    assert wait is not None
    assert wait <= 2 * SOON


def test_a_busy_server_is_left_alone_as_long_as_it_asked_within_reason() -> None:
    assert after(End.BUSY, retry_after=1800) == timedelta(minutes=30)
    assert after(End.BUSY, retry_after=10**7) == FARTHEST


def test_a_change_is_sent_within_two_minutes_however_much_is_typed() -> None:
    beat = rhythm()
    beat.ended(NOON, End.DONE)
    for seconds in range(0, 119, 10):
        beat.saved(NOON + timedelta(seconds=seconds))
    assert beat.waits(NOON) == AFTER_SAVING


def test_saving_does_not_hurry_a_server_that_is_down() -> None:
    beat = rhythm()
    for _ in range(4):
        beat.ended(NOON, End.UNREACHABLE)
    beat.saved(NOON)
    assert beat.waits(NOON) == 8 * MINUTE


def test_working_offline_stops_everything_until_it_is_switched_off() -> None:
    beat = rhythm()
    beat.started(NOON)
    beat.enable(NOON, on=False)
    beat.saved(NOON)
    beat.network_returned(NOON)
    beat.ended(NOON, End.DONE)  # one that was running when the switch was thrown
    assert beat.waits(NOON) is None
    beat.enable(NOON, on=True)
    assert beat.is_due(NOON + SOON)


def test_a_clock_that_was_set_back_delays_nothing() -> None:
    beat = rhythm()
    beat.ended(NOON, End.DONE)
    assert beat.is_due(NOON - timedelta(days=3650))


def test_a_laptop_that_slept_syncs_when_it_wakes() -> None:
    beat = rhythm()
    beat.ended(NOON, End.DONE)
    assert beat.is_due(NOON + timedelta(days=30))


EVENTS = st.one_of(
    st.sampled_from(["started", "saved", "network_returned"]), st.sampled_from(list(End))
)


@given(st.lists(st.tuples(EVENTS, st.integers(0, 10**6)), max_size=30), st.floats(0, 1))
def test_whatever_happens_the_next_one_is_never_far(
    events: list[tuple[str, int]], chance: float
) -> None:
    beat, now = rhythm(chance), NOON
    for event, seconds in events:
        now += timedelta(seconds=seconds)
        if isinstance(event, End):
            beat.ended(now, event, retry_after=seconds)
            if event in {End.SIGN_IN, End.REVOKED}:
                assert beat.due is None
        else:
            getattr(beat, event)(now)
    wait = beat.waits(now)
    assert wait is None or timedelta() <= wait <= FARTHEST
