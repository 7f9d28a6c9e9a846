"""The engine over a small laptop and a small server, both made for this test."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop import errors
from desktop.domain.sync_report import End, SyncReport
from desktop.sync.engine import MOST_HELLOS, synchronise
from desktop.sync.protocol import (
    Hello,
    Limits,
    Mark,
    Op,
    Outcome,
    Page,
    Pull,
    Push,
    Pushed,
    Result,
    Row,
    Salvage,
    Salvaged,
    Welcome,
)

SERVER = UUID(int=7)
SCOPE = 2


def operation(n: int) -> Op:
    return Op(
        n=n,
        op=UUID(int=n),
        entity="visit",
        id=UUID(int=1000 + n),
        scope=SCOPE,
        base_ver=0,
        fields={"note": "x"},
        edited_at=0,
    )


def row(seq: int) -> Row:
    return Row(id=UUID(int=seq), entity="visit", scope=SCOPE, seq=seq, ver=seq, body={})


@dataclass
class Laptop:
    """A replica in memory: the rules of the contract and nothing else."""

    waiting: int = 0
    arrived: int = 0
    stream: UUID = field(default_factory=uuid4)
    cursor: str = ""
    erased: int = 0
    lost_rows: list[Row] = field(default_factory=list)
    rows: list[UUID] = field(default_factory=list)
    results: list[Result] = field(default_factory=list)
    differs: list[list[int]] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)

    def greeting(self) -> Hello:
        self.steps.append("greeting")
        return Hello(stream=self.stream, clock=0, last_n=self.waiting, erased=self.erased)

    def welcomed(self, answer: Welcome) -> None:
        self.erased = answer.erased
        self.arrived = min(self.arrived, answer.last_n)
        if answer.fork:
            self._fork()
        if answer.bad_scopes:
            self.cursor = ""

    def _fork(self) -> None:
        self.stream, self.arrived = uuid4(), 0

    def next_push(self, most: int) -> Push | None:
        ops = [operation(n) for n in range(self.arrived + 1, self.waiting + 1)][:most]
        if not ops:
            return None
        before = UUID(int=ops[0].n - 1) if ops[0].n > 1 else None
        return Push(stream=self.stream, epoch=1, prev_op=before, ops=ops)

    def pushed(self, sent: Push, answer: Pushed) -> None:
        self.steps.append(f"pushed {len(sent.ops)}")
        if answer.fork:
            self._fork()
        elif not (answer.reset or answer.gap):
            self.arrived = max(self.arrived, min(answer.last_n, sent.ops[-1].n))
            self.results += answer.results

    def next_pull(self, most: int) -> Pull | None:
        return Pull(stream=self.stream, epoch=1, cursors={SCOPE: self.cursor}, limit=most)

    def pulled(self, answer: Page) -> None:
        self.steps.append(f"pulled {answer.count}")
        self.rows += [one.id for one in answer.rows]
        self.cursor = answer.cursors.get(SCOPE, self.cursor)

    def next_salvage(self, most: int) -> Salvage | None:
        if not self.lost_rows:
            return None
        return Salvage(stream=self.stream, epoch=1, rows=self.lost_rows[:most])

    def salvaged(self, sent: Salvage, answer: Salvaged) -> None:
        self.steps.append(f"salvaged {len(sent.rows)}")
        self.lost_rows = self.lost_rows[len(sent.rows) :]

    def mismatched(self) -> Sequence[int]:
        if not self.differs:
            return []
        self.cursor = ""
        return self.differs.pop(0)


@dataclass
class Central:
    """A server in memory. ``odd`` holds answers to give instead of the right ones, by call."""

    feed: int = 0
    limits: Limits = field(default_factory=Limits)
    odd: dict[str, list[object]] = field(default_factory=dict)
    known: dict[UUID, int] = field(default_factory=dict)
    received: list[int] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)

    def _odd(self, call: str) -> object:
        answers = self.odd.get(call, [])
        answer = answers.pop(0) if answers else None
        if isinstance(answer, Exception):
            raise answer
        return answer

    def hello(self, message: Hello) -> Welcome:
        if isinstance(odd := self._odd("hello"), Welcome):
            return odd
        last = self.known.get(message.stream, 0)
        return Welcome(server=SERVER, epoch=3, last_n=last, limits=self.limits, clock_ahead=61_000)

    def push(self, message: Push) -> Pushed:
        if isinstance(odd := self._odd("push"), Pushed):
            return odd
        last = self.known.get(message.stream, 0)
        self.received += [op.n for op in message.ops if op.n > last]
        self.known[message.stream] = max(last, message.ops[-1].n)
        return Pushed(last_n=self.known[message.stream])

    def pull(self, message: Pull) -> Page:
        self.asked.append(message.limit)
        if isinstance(odd := self._odd("pull"), Page):
            return odd
        since = int(message.cursors[SCOPE] or 0)
        last = min(self.feed, since + message.limit)
        rows = [row(seq) for seq in range(since + 1, last + 1)]
        more = last < self.feed
        return Page(count=len(rows), rows=rows, cursors={SCOPE: str(last)}, more=more)

    def salvage(self, message: Salvage) -> Salvaged:
        return Salvaged(accepted=[one.id for one in message.rows[:1]])


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


def test_batches_begin_small_and_grow_to_what_the_server_allows() -> None:
    laptop, central = Laptop(waiting=700), Central(limits=Limits(operations=300))
    assert run(laptop, central).sent == 700
    assert laptop.steps[1:-1] == [
        "pushed 50",
        "pushed 100",
        "pushed 200",
        "pushed 300",
        "pushed 50",
    ]
    assert central.received == list(range(1, 701))


def test_slow_batches_do_not_grow() -> None:
    laptop, clock = Laptop(waiting=150), iter(range(0, 1000, 5))
    synchronise(laptop, Central(), clock=lambda: float(next(clock)))
    assert laptop.steps[1:-1] == ["pushed 50"] * 3


def test_a_batch_that_took_too_long_is_halved_until_it_arrives() -> None:
    laptop = Laptop(waiting=50)
    central = Central(odd={"push": [errors.ServerSlow(), errors.ServerSlow()]})
    report = run(laptop, central)
    assert laptop.steps[1] == "pushed 12"
    assert report.is_done
    assert (report.slow, report.sent) == (2, 50)


def test_a_line_too_slow_for_the_smallest_batch_ends_the_sync() -> None:
    central = Central(odd={"push": [errors.ServerSlow()] * 50})
    report = run(Laptop(waiting=50), central)
    assert (report.end, report.reason) == (End.UNREACHABLE, "timeout")
    assert report.slow == 4


def test_a_page_that_took_too_long_is_asked_smaller() -> None:
    central = Central(feed=300, odd={"pull": [errors.ServerSlow()]})
    assert run(Laptop(), central).received == 300
    assert central.asked == [200, 100, 200]


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
    assert laptop.steps[1:4] == ["salvaged 50", "salvaged 10", "pushed 1"]
    assert (report.offered, report.taken) == (60, 2)


def test_a_scope_that_differs_is_read_once_more_and_only_once() -> None:
    laptop = Laptop(differs=[[SCOPE], [SCOPE], [SCOPE]])
    report = run(laptop, Central(feed=4))
    assert (report.end, report.received, report.unequal) == (End.DONE, 8, 1)


def test_a_program_too_old_to_read_still_sends() -> None:
    old = Welcome(server=SERVER, epoch=1, last_n=0, can_pull=False)
    laptop = Laptop(waiting=2)
    report = run(laptop, Central(feed=5, odd={"hello": [old]}))
    assert (report.end, report.sent, laptop.rows) == (End.UPGRADE, 2, [])


def test_an_order_to_wipe_ends_it_before_anything_else() -> None:
    laptop = Laptop(waiting=2)
    wipe = Welcome(server=SERVER, epoch=1, last_n=0, wipe=True)
    report = run(laptop, Central(odd={"hello": [wipe]}))
    assert (report.end, report.reason, laptop.steps) == (End.REVOKED, "", ["greeting"])


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
