"""Too many, too slow, too often: what a real server does when it cannot serve everybody."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
import msgspec
import pytest

from desktop.server.api.app import make_app
from desktop.server.api.bounds import Bounds
from desktop.server.api.door import BEGINNING
from desktop.server.database import Busy, Database
from desktop.server.passwords import Passwords
from desktop.server.serving import Serving, parts_of
from desktop.sync.protocol import Pull
from tests.server.web import Web, open_web, serving, until


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        yield web


def short_tempered(web: Web, stack: ExitStack, **bounds: Any) -> str:
    """Serve the same database again, with little patience; return the address."""
    given = replace(Bounds(), **bounds)
    parts = _parts(web, given)
    return stack.enter_context(serving(make_app(parts), given, until))


def _parts(web: Web, bounds: Bounds) -> Any:
    given = Serving(database="", blobs=web.folder, bounds=bounds)
    return parts_of(given, web.owner, passwords=Passwords(), now=web.clock)


def test_slow_senders_are_cut_off_and_hold_nobody_up(web: Web) -> None:
    head = b"POST /v1/sync/push HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n"
    with ExitStack() as stack:
        url = short_tempered(web, stack, heads=0.5, grace=0.5, pace=100_000)
        port = int(url.rpartition(":")[2])
        lines = [
            stack.enter_context(socket.create_connection(("127.0.0.1", port), 30))
            for _ in range(200)
        ]
        for number, line in enumerate(lines):
            line.sendall((b"", head, head + b"\r\n", head + b"\r\n{")[number % 4])
        assert httpx2.get(f"{url}/ready", timeout=30).status_code == 200

        for line in lines:
            assert _ends(line)


def _ends(line: socket.socket) -> bool:
    """Wait until the other end closed a connection."""
    try:
        while line.recv(4096):
            pass
    except ConnectionResetError:
        pass
    return True


def test_a_head_without_an_end_is_cut_off(web: Web) -> None:
    with ExitStack() as stack:
        url = short_tempered(web, stack)
        line = stack.enter_context(
            socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])), 10)
        )
        line.sendall(b"GET / HTTP/1.1\r\nX: ")
        with pytest.raises((ConnectionResetError, BrokenPipeError)):
            line.sendall(b"y" * (64 << 20))


def test_when_all_is_full_others_are_sent_away_and_the_process_still_answers(web: Web) -> None:
    go_on = threading.Event()
    bounds = replace(Bounds(), working=1, waiting=2, patience=0.3)
    parts = replace(_parts(web, bounds), standing=lambda: _wait(go_on))
    with serving(make_app(parts), bounds, until) as url, ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(httpx2.get, f"{url}/ready", timeout=20) for _ in range(8)]
        until(lambda: sum(call.done() for call in calls) == 7)
        assert httpx2.get(f"{url}/health").status_code == 200
        go_on.set()
        answers = [call.result() for call in calls]

    assert sorted(answer.status_code for answer in answers) == [200] + [503] * 7
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert refused.json()["code"] == "overloaded"
    assert int(refused.headers["Retry-After"]) >= 1


def test_who_began_to_sync_goes_before_who_begins(web: Web) -> None:
    came, go_on = threading.Event(), threading.Event()
    bounds = replace(Bounds(), working=1, beginning=1)

    def stay() -> None:
        came.set()
        _wait(go_on)

    parts = replace(_parts(web, bounds), standing=stay)
    with serving(make_app(parts), bounds, until) as url, ThreadPoolExecutor(5) as pool:
        pool.submit(httpx2.get, f"{url}/ready", timeout=20)
        assert came.wait(10)
        beginning = [pool.submit(httpx2.post, f"{url}{BEGINNING}", timeout=20) for _ in range(3)]
        until(lambda: sum(call.done() for call in beginning) == 2)
        begun = pool.submit(httpx2.post, f"{url}/v1/sync/push", timeout=20)
        go_on.set()
        statuses = sorted(call.result().status_code for call in beginning)

    assert statuses == [415, 503, 503]  # who came in is told that this was no JSON
    assert begun.result().status_code == 415


def _wait(event: threading.Event) -> None:
    assert event.wait(10)


def test_who_calls_too_often_is_told_to_slow_down(web: Web) -> None:
    with ExitStack() as stack:
        url = short_tempered(web, stack, calls_per_minute=5)
        answers = [httpx2.get(f"{url}/ready") for _ in range(6)]

    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    assert answers[-1].headers["Retry-After"] == "30"


def test_a_made_up_token_with_each_call_gives_no_more_calls(web: Web) -> None:
    with ExitStack() as stack:
        url = short_tempered(web, stack, calls_per_minute=5)
        answers = [
            httpx2.post(f"{url}{path}", json={}, headers={"Authorization": f"Bearer a7.{n}"})
            for n, path in enumerate(["/v1/device/register", "/v1/token"] * 4)
        ]

    assert [answer.status_code for answer in answers] == [426] * 5 + [429] * 3


def test_a_body_for_which_there_is_no_room_is_sent_away(web: Web) -> None:
    with ExitStack() as stack:
        url = short_tempered(web, stack, buffered=1000)
        answer = httpx2.post(f"{url}/v1/sync/push", content=b"x" * 2000)

    assert (answer.status_code, answer.json()["code"]) == (503, "overloaded")


def test_on_a_standby_nobody_syncs(web: Web) -> None:
    web.add("anna", "North")
    signed = web.sign_in("anna")
    parts = _parts(web, Bounds())
    standby = _Standby(web.owner.engine)
    desk = replace(parts.desk, database=standby, identities=dict(parts.desk.identities))
    parts = replace(parts, desk=desk, standing=_stand_by)
    with serving(make_app(parts), Bounds(), until) as url:
        ready = httpx2.get(f"{url}/ready")
        headers = {
            "Authorization": f"Bearer {signed.access}",
            "Content-Type": "application/json",
            "X-Sync-Protocol": "1",
        }
        asked = msgspec.json.encode(Pull(stream=uuid4(), epoch=1, cursors={3: ""}))
        pulled = httpx2.post(f"{url}/v1/sync/pull", content=asked, headers=headers)

    for answer in (ready, pulled):
        assert (answer.status_code, answer.json()["code"]) == (503, "standby")
        assert answer.headers["Retry-After"]


class _Standby(Database):
    """A database that turned out to be one."""

    def attempt(self, work: Callable[[], Any]) -> Any:
        raise Busy("standby")

    def reading(self, tenant: int, scopes: Any = ()) -> Any:
        raise Busy("standby")


def _stand_by() -> None:
    raise Busy("standby")
