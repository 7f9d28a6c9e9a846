"""What rides along with a hello, over a real socket."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from msgspec.structs import asdict, replace

from desktop.server.database import Database
from desktop.sync.along import Opened, Opening, state_of
from desktop.sync.protocol import Op, Page, Pull, Welcome
from tests.server.web import Web, hello, open_web, push, visit


@pytest.fixture
def web(owner: Database, database: Database, tmp_path: Path) -> Iterator[Web]:
    with open_web(owner, database, tmp_path) as web:
        yield web


def test_what_rides_along_is_done_and_where_it_is_refused_the_hello_is_answered(web: Web) -> None:
    web.add("anna", "North")
    anna, stream = web.sign_in("anna"), uuid4()
    welcome = web.ask("/v1/sync/hello", hello(stream), Welcome, token=anna.access)
    whole = Pull(stream=stream, epoch=1, cursors=dict.fromkeys((g.scope for g in anna.grants), ""))
    cursors = web.ask("/v1/sync/pull", whole, Page, token=anna.access).cursors
    first = visit(1, scope=welcome.home)
    endless: dict[str, Any] = {f"f{n}": n for n in range(201)}
    second = visit(2, scope=welcome.home, **endless)

    def opening(*ops: Op, prev: UUID | None) -> Opened:
        said = asdict(hello(stream, cursors=cursors, last_n=ops[-1].n, last_op=ops[-1].op))
        asked = Opening(**said, push=replace(push(stream, *ops, prev=prev), cursors=cursors))
        return web.ask("/v1/sync/hello", asked, Opened, token=anna.access)

    done, left_out = opening(first, prev=None), opening(second, prev=first.op)

    assert done.pushed is not None
    assert (done.last_n, done.pushed.last_n) == (0, 1)
    assert done.pushed.receipt is not None
    assert (left_out.last_n, left_out.pushed) == (1, None)
    alone = push(stream, second, prev=first.op)
    assert web.call("/v1/sync/push", alone, token=anna.access).status_code == 422
    news = Opening(**asdict(hello(stream, cursors=cursors, last_n=1, last_op=first.op)))
    news = replace(news, pull=replace(whole, cursors=cursors))
    page = web.ask("/v1/sync/hello", news, Opened, token=anna.access).page
    assert page is not None
    assert [row.id for row in page.rows] == [first.id]


def test_an_answer_that_tells_nothing_is_left_out(web: Web) -> None:
    web.add("anna", "North")
    anna, stream = web.sign_in("anna"), uuid4()
    welcome = web.ask("/v1/sync/hello", hello(stream), Welcome, token=anna.access)
    asked = Opening(**asdict(hello(stream)), state=state_of(welcome))

    empty = web.call("/v1/sync/hello", asked, token=anna.access)
    assert (empty.status_code, empty.content) == (204, b"")
    assert empty.headers["x-state"] == asked.state
    web.let("anna", "North", None)
    told = web.ask("/v1/sync/hello", asked, Opened, token=anna.access)
    assert told.grants != welcome.grants
