"""What rides along with the hello: done at once where the hello changes nothing about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest
from msgspec.structs import asdict, replace

from desktop.domain.roles.role import Role
from desktop.domain.syncing.sync_report import End
from desktop.errors import ServerSlow, ServerUnreachable
from desktop.storage.pending.link import change_link
from desktop.sync.along import Opened, Opening, opened, rides, state_of, tells_nothing
from desktop.sync.engine import synchronise
from desktop.sync.protocol import Grant, Hello, Limits, Page, Pushed, Welcome
from tests.sync.ends import SCOPE, SERVER, Central, Laptop
from tests.sync.lines import server_behind
from tests.sync.simulation.network import Line
from tests.sync.test_receipts import team
from tests.sync.test_scenarios import Team, change, seen
from tests.sync.wires import http

__all__ = ["team"]
HELLO = Hello(stream=SERVER, clock=0, cursors={SCOPE: "1"})
PLAIN = Welcome(
    server=SERVER,
    epoch=1,
    last_n=0,
    grants=[Grant(scope=SCOPE, name="", role=Role.CONSULTANT)],
)
IN_BETWEEN: tuple[dict[str, Any], ...] = (
    {"fork": True},
    {"wipe": True},
    {"left_at": 5},
    {"more_erasures": True},
    {"bad_scopes": [SCOPE]},
    {"erasures": [UUID(int=1)]},
    {"cleared": [UUID(int=1)]},
    {"can_pull": False},
    {"grants": []},
    {"grants": [*PLAIN.grants, Grant(scope=9, name="", role=Role.CONSULTANT)]},
)


@dataclass
class Doing(Central):
    """A server that does what rides along, and notes what it was asked by itself."""

    calls: list[str] = field(default_factory=list)

    def hello(self, message: Hello) -> Welcome:
        self.calls.append("hello")
        answer = super().hello(message)
        if not isinstance(message, Opening):
            return answer
        return opened(message, answer, push=super().push, pull=super().pull)

    def push(self, message: Any, **named: Any) -> Pushed:
        self.calls.append("push")
        return super().push(message, **named)

    def pull(self, message: Any, **named: Any) -> Page:
        self.calls.append("pull")
        return super().pull(message, **named)


def sync(laptop: Laptop, server: Central) -> Any:
    return synchronise(laptop, server, clock=lambda: 0.0)


@pytest.mark.parametrize("said", IN_BETWEEN, ids=lambda said: next(iter(said)))
def test_nothing_rides_where_the_answer_changes_what_the_laptop_would_do(
    said: dict[str, Any],
) -> None:
    assert rides(HELLO, PLAIN)
    assert not rides(HELLO, replace(PLAIN, **said))


def test_a_few_changes_are_sent_with_the_hello() -> None:
    laptop, server = Laptop(waiting=3, along=True), Doing(at_end=True)
    report = sync(laptop, server)
    assert (report.end, report.sent, report.batches) == (End.DONE, 3, 1)
    assert server.received == [1, 2, 3]
    assert server.calls == ["hello", "pull"]  # without a receipt all is read


def test_what_is_left_behind_the_first_batch_is_sent_as_always() -> None:
    laptop, server = Laptop(waiting=250, along=True), Doing(at_end=True)
    assert sync(laptop, server).sent == 250
    assert server.received == list(range(1, 251))
    assert server.calls == ["hello", "push", "pull"]


def test_what_is_new_comes_with_the_answer() -> None:
    laptop, server = Laptop(along=True), Doing(feed=5)
    assert sync(laptop, server).received == 5
    assert server.calls == ["hello"]


def test_pages_behind_the_first_are_read_as_always() -> None:
    laptop, server = Laptop(along=True), Doing(feed=900)
    assert sync(laptop, server).received == 900
    assert laptop.rows == [UUID(int=seq) for seq in range(1, 901)]
    assert server.calls == ["hello", "pull", "pull"]


def test_an_older_server_is_asked_as_always() -> None:
    laptop, server = Laptop(waiting=3, along=True), Central(feed=2)
    assert (sync(laptop, server).sent, len(laptop.rows)) == (3, 2)


def test_a_hello_that_takes_too_long_is_said_alone() -> None:
    laptop, server = Laptop(waiting=3, along=True), Doing(odd={"hello": [ServerSlow()]})
    report = sync(laptop, server)
    assert (report.end, report.sent, report.slow) == (End.DONE, 3, 1)
    assert server.calls[:3] == ["hello", "hello", "push"]


def test_a_hello_that_takes_too_long_alone_ends_the_sync() -> None:
    laptop, server = Laptop(along=True), Doing(odd={"hello": [ServerSlow(), ServerSlow()]})
    assert sync(laptop, server).end is End.UNREACHABLE


def test_a_page_does_not_count_once_the_hello_made_it_another_question() -> None:
    class Anew(Laptop):
        def welcomed(self, answer: Welcome) -> bool:
            self.cursor = ""
            return super().welcomed(answer)

    laptop = Anew(cursor="3", along=True)
    assert sync(laptop, Doing(feed=5)).received == 5


@pytest.mark.parametrize("field", ["pushed", "page"])
def test_an_answer_to_what_nobody_asked_changes_nothing(field: str) -> None:
    pushed, page = Pushed(last_n=9, reset=True), Page(count=0, reset=[SCOPE])
    odd = Opened(server=SERVER, epoch=3, last_n=0, at_end=True)
    odd = replace(odd, **{field: {"pushed": pushed, "page": page}[field]})
    laptop, server = Laptop(), Central(odd={"hello": [odd]})
    assert sync(laptop, server).end is End.DONE


@pytest.mark.parametrize(
    "said",
    [
        *IN_BETWEEN,
        *({"last_n": 1}, {"epoch": 2}, {"server": UUID(int=3)}, {"durable_n": 1}),
        *({"at_end": True}, {"home": 2}, {"user": "bo"}, {"threshold": 9}, {"retention": "x"}),
        {"submitters": ["fien"]},
        *({"limits": Limits(rows=9)}, {"erased": 4}, {"barred": [3]}, {"barred_key": b"k"}),
        *({"cleared_at": [4]}, {"grants": [replace(PLAIN.grants[0], role=Role.TEAM_LEAD)]}),
    ],
    ids=lambda said: next(iter(said)),
)
def test_an_answer_is_told_whatever_is_new_in_it(said: dict[str, Any]) -> None:
    asked = Opening(**asdict(HELLO), state=state_of(PLAIN))
    assert tells_nothing(asked, Opened(**asdict(PLAIN)))
    assert not tells_nothing(asked, Opened(**asdict(replace(PLAIN, **said))))


def test_every_field_of_an_answer_is_in_its_digest_but_the_clock() -> None:
    assert "clock_ahead" in Welcome.__struct_fields__
    assert state_of(replace(PLAIN, clock_ahead=9)) == state_of(PLAIN)
    other = Grant(scope=1, name="", role=Role.CONSULTANT)
    either = [replace(PLAIN, grants=[*PLAIN.grants, other]), replace(PLAIN, grants=[other])]
    turned = replace(PLAIN, grants=[other, *PLAIN.grants])
    assert state_of(either[0]) == state_of(turned) != state_of(either[1])


@pytest.mark.parametrize(("ahead", "told"), [(60_000, False), (65_000, False), (65_001, True)])
def test_a_clock_that_drifted_is_told(ahead: int, told: bool) -> None:
    asked = Opening(**asdict(HELLO), state=state_of(PLAIN), clock_ahead=60_000)
    assert tells_nothing(asked, Opened(**asdict(replace(PLAIN, clock_ahead=ahead)))) is not told


@pytest.mark.parametrize("brings", [{"pushed": Pushed(last_n=1)}, {"page": Page(count=0)}])
def test_what_came_along_is_told(brings: dict[str, Any]) -> None:
    asked = Opening(**asdict(HELLO), state=state_of(PLAIN))
    assert not tells_nothing(asked, Opened(**asdict(PLAIN), **brings))


def test_a_laptop_knows_the_answer_that_tells_nothing(team: Team) -> None:
    team.organisation(team.an)
    team.sync()
    line = team.line(team.an)
    asked = team.an.replica.opening(9, 9)
    assert line.hello(asked) is None
    whole = line.hello(replace(asked, state=""))
    assert whole is not None
    assert state_of(whole) == state_of(team.an.replica.expected())
    team.organisation(team.bo)
    team.sync(team.bo)
    assert line.hello(team.an.replica.opening(9, 9)) is not None


@pytest.mark.parametrize("echo", ["", "AAAAAAAAAAA"])
def test_an_empty_answer_counts_only_with_the_digest_that_was_told(echo: str) -> None:
    asked = Opening(**asdict(HELLO), state=state_of(PLAIN))
    wrong, right = (
        server_behind(lambda _asked, said=said: http(204, x_state=said))  # type: ignore[misc]
        for said in (echo, asked.state)
    )
    with wrong as (server, _wire), pytest.raises(ServerUnreachable):
        server.hello(asked)
    with right as (server, _wire):
        assert server.hello(asked) is None
        with pytest.raises(ServerUnreachable):
            server.hello(HELLO)


def test_nothing_goes_along_before_what_has_to_be_done_first(team: Team) -> None:
    team.organisation(team.an)
    assert team.an.replica.opening(9, 9).push is not None
    for first in ({"salvaged": ""}, {"salvaged": None, "erased": -1}):
        with team.an.store.writing() as session:
            change_link(session, **first)
        asked = team.an.replica.opening(9, 9)
        assert (asked.push, asked.pull) == (None, None)


def test_who_gets_another_role_reads_anew_whatever_came_along(team: Team) -> None:
    club = team.organisation(team.an)
    team.sync()
    change(team.an, club, name="nieuw")
    team.sync(team.an)
    team.central.role_of["bo"] = Role.FIELD_WORKER
    requests: list[Any] = []
    line = Line(team.world.exchange(team.bo), chance=team.world.chance, heard=requests)
    team.sync(team.bo, line=line)

    assert [each.call for each in requests] == ["hello", "pull"]
    assert seen(team.bo, club).name == "nieuw"
    assert team.broken() == []
