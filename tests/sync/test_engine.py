"""The engine over a small laptop and a small server, both made for this test."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop import errors
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.sync.beside import Work
from desktop.sync.engine import MOST_HELLOS, synchronise
from desktop.sync.protocol import (
    Limits,
    Mark,
    Outcome,
    Page,
    Pull,
    Push,
    Pushed,
    Result,
    Welcome,
)
from tests.sync.ends import SCOPE, SERVER, Central, Laptop, row


def run(laptop: Laptop, central: Central) -> SyncReport:
    return synchronise(laptop, central, clock=lambda: 0.0)


def test_everything_is_sent_before_anything_is_read() -> None:
    laptop, central = Laptop(waiting=3), Central(feed=2)
    report = run(laptop, central)
    assert laptop.steps == ["greeting", "pushed 3", "pulled 2"]
    assert report.is_done
    assert (report.sent, report.received, report.hellos) == (3, 2, 1)
    assert (report.epoch, report.clock_ahead) == (3, 61)


def test_nothing_to_do_takes_one_hello_and_one_empty_page() -> None:
    laptop = Laptop()
    assert run(laptop, Central()).is_done
    assert laptop.steps == ["greeting", "pulled 0"]


def test_nothing_new_and_nothing_sent_needs_no_reading() -> None:
    laptop = Laptop()
    assert run(laptop, Central(at_end=True)).is_done
    assert laptop.steps == ["greeting"]


def test_what_was_sent_or_is_not_settled_is_read_to_the_end_all_the_same() -> None:
    sender, unsettled = Laptop(waiting=1), Laptop(settled=False)
    run(sender, Central(at_end=True))
    run(unsettled, Central(at_end=True))
    assert sender.steps == ["greeting", "pushed 1", "pulled 0"]
    assert unsettled.steps == ["greeting", "pulled 0"]


def test_batches_begin_small_and_grow_to_what_the_server_allows() -> None:
    laptop, central = Laptop(waiting=700), Central(limits=Limits(operations=300))
    assert run(laptop, central).sent == 700
    assert laptop.steps[1:-1] == ["pushed 100", "pushed 100", "pushed 300", "pushed 200"]
    assert central.received == list(range(1, 701))


def test_an_answer_is_written_while_the_server_has_the_next_message() -> None:
    laptop = Laptop(waiting=200)
    central = Central(feed=1200, odd={"pull": [None]})
    merge, read = central.push, central.pull

    def push(message: Push, *, beside: Work) -> Pushed:
        beside()
        laptop.steps.append(f"merged {message.ops[-1].n}")
        return merge(message)

    def pull(message: Pull, *, beside: Work) -> Page:
        beside()
        laptop.steps.append(f"read from {message.cursors[SCOPE]}")
        return read(message)

    central.push, central.pull = push, pull  # type: ignore[method-assign, assignment]
    assert run(laptop, central).is_done
    assert laptop.steps == [
        "greeting",
        "merged 100",
        "pushed 100",
        "merged 200",
        "pushed 100",
        "read from ",
        "pulled 200",
        "read from 200",
        "pulled 800",
        "read from 1000",
        "pulled 200",
    ]


def test_an_answer_is_kept_when_the_next_call_fails() -> None:
    laptop = Laptop(waiting=200)
    lost = errors.ServerUnreachable()
    report = run(laptop, Central(odd={"push": [Pushed(last_n=100), lost]}))
    assert (report.end, laptop.arrived) == (End.UNREACHABLE, 100)


def test_an_error_beside_a_call_ends_the_sync_with_its_own_name() -> None:
    laptop, written = Laptop(waiting=200), Laptop.pushed

    def pushed(sent: Push, answer: Pushed) -> bool:
        if sent.ops[0].n == 1:
            raise errors.DiskFull
        return written(laptop, sent, answer)

    laptop.pushed = pushed  # type: ignore[method-assign]
    report = run(laptop, Central())
    assert (report.end, report.error, laptop.arrived) == (End.LOCAL, "DiskFull", 0)


def test_slow_batches_do_not_grow() -> None:
    laptop, clock = Laptop(waiting=300), iter(range(0, 1000, 5))
    synchronise(laptop, Central(), clock=lambda: float(next(clock)))
    assert laptop.steps[1:-1] == ["pushed 100"] * 3


def test_a_batch_that_took_too_long_is_halved_until_it_arrives() -> None:
    laptop = Laptop(waiting=50)
    central = Central(odd={"push": [errors.ServerSlow(), errors.ServerSlow()]})
    report = run(laptop, central)
    assert laptop.steps[1] == "pushed 25"
    assert report.is_done
    assert (report.slow, report.sent) == (2, 50)


def test_a_line_too_slow_for_the_smallest_batch_ends_the_sync() -> None:
    central = Central(odd={"push": [errors.ServerSlow()] * 50})
    report = run(Laptop(waiting=50), central)
    assert (report.end, report.reason) == (End.UNREACHABLE, "timeout")
    assert report.slow == 5


def test_a_page_that_took_too_long_is_asked_smaller() -> None:
    central = Central(feed=300, odd={"pull": [errors.ServerSlow()]})
    assert run(Laptop(), central).received == 300
    assert central.asked == [200, 100, 400]


def test_a_lost_answer_sends_nothing_twice_into_the_merge() -> None:
    laptop = Laptop(waiting=40)
    central = Central(known={laptop.stream: 30}, received=list(range(1, 31)))
    assert run(laptop, central).is_done
    assert central.received == list(range(1, 41))


@pytest.mark.parametrize("answer", [Pushed(last_n=0, reset=True), Pushed(last_n=0, gap=True)])
def test_a_server_with_another_history_is_greeted_again(answer: Pushed) -> None:
    laptop = Laptop(waiting=2)
    report = run(laptop, Central(odd={"push": [answer]}))
    assert laptop.steps.count("greeting") == 2
    assert report.is_done
    assert report.sent == 2


def test_a_fork_seen_at_a_push_begins_a_new_stream_and_sends_all_again() -> None:
    laptop = Laptop(waiting=3, arrived=2)
    first = laptop.stream
    central = Central(known={first: 3}, odd={"push": [Pushed(last_n=3, fork=True)]})
    report = run(laptop, central)
    assert laptop.stream != first
    assert central.known[laptop.stream] == 3
    assert (report.forks, report.sent) == (1, 3)


def test_a_fork_seen_at_hello_is_followed_by_a_hello_of_the_new_stream() -> None:
    central = Central(odd={"hello": [Welcome(server=SERVER, epoch=1, last_n=9, fork=True)]})
    report = run(Laptop(waiting=1), central)
    assert (report.end, report.hellos, report.forks) == (End.DONE, 2, 1)


def test_erasures_that_do_not_fit_one_answer_are_all_carried_out_first() -> None:
    many = [
        Welcome(server=SERVER, epoch=1, last_n=0, erasures=[uuid4()], erased=n, more_erasures=n < 3)
        for n in (1, 2, 3)
    ]
    laptop = Laptop()
    report = run(laptop, Central(odd={"hello": list(many)}))
    assert laptop.steps == ["greeting"] * 3 + ["pulled 0"]
    assert (report.erased, laptop.erased) == (3, 3)


def test_rows_of_a_lost_history_are_offered_before_anything_is_sent() -> None:
    laptop = Laptop(waiting=1, lost_rows=[row(n) for n in range(1, 61)])
    report = run(laptop, Central())
    assert laptop.steps[1:3] == ["salvaged 60", "pushed 1"]
    assert (report.offered, report.taken) == (60, 1)


def test_a_scope_that_differs_is_read_once_more_and_only_once() -> None:
    laptop = Laptop(differs=[[SCOPE], [SCOPE], [SCOPE]])
    report = run(laptop, Central(feed=4))
    assert (report.end, report.received, report.unequal) == (End.DONE, 8, 1)


def test_a_program_too_old_to_read_still_sends() -> None:
    old = Welcome(server=SERVER, epoch=1, last_n=0, can_pull=False)
    laptop = Laptop(waiting=2)
    report = run(laptop, Central(feed=5, odd={"hello": [old]}))
    assert (report.end, report.sent, laptop.rows) == (End.UPGRADE, 2, [])


def test_a_laptop_that_was_stolen_says_hello_and_no_more() -> None:
    laptop = Laptop(waiting=2)
    report = run(laptop, Central(odd={"hello": [errors.DeviceRevoked(wipe=True)]}))
    assert (report.end, report.wipe, laptop.steps) == (End.REVOKED, True, ["greeting"])


def test_what_was_refused_is_counted_and_blocks_nothing() -> None:
    refused = Result(n=1, op=UUID(int=1), outcome=Outcome.REFUSED, reason="gate")
    laptop = Laptop(waiting=2)
    report = run(laptop, Central(odd={"push": [Pushed(last_n=2, results=[refused])]}))
    assert report.is_done
    assert dict(report.outcomes) == {"refused": 1}


CUT = Page(count=2, rows=[row(1)], cursors={SCOPE: "2"})
STRANGE = Page(count=0, cursors={99: "1"})
STANDSTILL = Page(count=0, cursors={SCOPE: ""}, more=True)


@pytest.mark.parametrize(
    ("page", "reason"),
    [(CUT, "cut_short"), (STRANGE, "not_our_server"), (STANDSTILL, "no_progress")],
)
def test_a_page_that_cannot_be_right_moves_no_cursor(page: Page, reason: str) -> None:
    laptop = Laptop()
    report = run(laptop, Central(odd={"pull": [page]}))
    assert (report.end, report.reason) == (End.UNREACHABLE, reason)
    assert (laptop.cursor, laptop.rows) == ("", [])


def test_a_page_without_its_history_is_read_after_another_hello() -> None:
    central = Central(feed=1, odd={"pull": [Page(count=0, reset=[SCOPE])]})
    report = run(Laptop(), central)
    assert (report.end, report.hellos, report.received) == (End.DONE, 2, 1)


@pytest.mark.parametrize(
    "odd",
    [
        {"push": [Pushed(last_n=0, reset=True)] * 99},
        {"push": [Pushed(last_n=0)] * 99},
        {"pull": [Page(count=0, reset=[SCOPE])] * 99},
        {"hello": [Welcome(server=SERVER, epoch=1, last_n=0, fork=True)] * 99},
        {"hello": [Welcome(server=SERVER, epoch=1, last_n=0, more_erasures=True)] * 99},
    ],
)
def test_a_server_that_never_lets_us_on_does_not_keep_us(odd: dict[str, list[object]]) -> None:
    report = run(Laptop(waiting=1), Central(odd=odd))
    assert report.hellos <= MOST_HELLOS


@pytest.mark.parametrize(
    ("error", "end"),
    [
        (errors.ServerUnreachable(), End.UNREACHABLE),
        (errors.ServerBusy(5), End.BUSY),
        (errors.SignInNeeded(), End.SIGN_IN),
        (errors.CertificateRefused("expired"), End.UNTRUSTED),
        (errors.DiskFull(), End.LOCAL),
    ],
)
def test_an_expected_error_ends_it_with_its_name_only(
    error: errors.ExpectedError, end: End
) -> None:
    report = run(Laptop(waiting=1), Central(odd={"push": [error]}))
    assert (report.end, report.error) == (end, type(error).__name__)


def test_a_bug_is_not_dressed_up_as_no_network() -> None:
    with pytest.raises(ZeroDivisionError):
        run(Laptop(waiting=1), Central(odd={"push": [ZeroDivisionError()]}))


def stop_after(steps: int) -> Callable[[int, int], None]:
    left = iter(range(steps))

    def report(done: int, total: int) -> None:
        assert done >= 0
        assert total == 0 or done <= total
        if next(left, None) is None:
            raise errors.Cancelled

    return report


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 120),
    st.integers(0, 500),
    st.lists(st.integers(0, 6), max_size=8),
)
def test_stopping_between_any_two_steps_loses_and_doubles_nothing(
    waiting: int, feed: int, stops: list[int]
) -> None:
    laptop, central = Laptop(waiting=waiting), Central(feed=feed)
    for steps in stops:
        synchronise(laptop, central, report=stop_after(steps), clock=lambda: 0.0)
    assert run(laptop, central).is_done
    assert central.received == list(range(1, waiting + 1))
    assert [one.int for one in laptop.rows] == list(range(1, feed + 1))


def test_marks_count_as_part_of_a_page() -> None:
    mark = Mark(id=uuid4(), scope=SCOPE, seq=1)
    page = Page(count=2, departed=[mark], erased=[mark], cursors={SCOPE: "1"})
    report = run(Laptop(), Central(odd={"pull": [page]}))
    assert (report.end, report.departed, report.erased) == (End.DONE, 1, 1)
