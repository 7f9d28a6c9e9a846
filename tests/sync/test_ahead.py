"""Reading a page ahead brings the same pages, never a stale one, and hides no error."""

from __future__ import annotations

from threading import Event
from uuid import uuid4

import pytest

from desktop.errors import ServerSlow
from desktop.sync.ahead import reading_ahead
from desktop.sync.engine import synchronise
from desktop.sync.protocol import Hello, Page, Pull
from tests.sync.ends import SCOPE, Central, Laptop


class Watched(Central):
    """A server that notes what it is asked, and may be slow once."""

    def __init__(self, feed: int, slow_at: int = -1) -> None:
        super().__init__(feed=feed)
        self.messages: list[Pull] = []
        self.slow_at = slow_at
        self.asked_twice = Event()

    def pull(self, message: Pull) -> Page:
        self.messages.append(message)
        if len(self.messages) == self.slow_at:
            raise ServerSlow
        page = super().pull(message)
        if len(self.messages) > 1:
            self.asked_twice.set()
        return page


def first(limit: int = 10) -> Pull:
    return Pull(stream=uuid4(), epoch=3, cursors={SCOPE: ""}, limit=limit)


def behind(asked: Pull, page: Page) -> Pull:
    return Pull(stream=asked.stream, epoch=asked.epoch, cursors=page.cursors, limit=asked.limit)


def test_a_whole_sync_reads_the_same() -> None:
    plain, ahead, central = Laptop(), Laptop(), Watched(feed=2500)
    synchronise(plain, Central(feed=2500), clock=lambda: 0.0)
    with reading_ahead(central) as server:
        report = synchronise(ahead, server, clock=lambda: 0.0)
    assert report.is_done
    assert report.received == 2500
    assert len({message.cursors[SCOPE] for message in central.messages}) == len(central.messages)


def test_the_next_page_is_asked_for_at_once() -> None:
    central, asked = Watched(feed=30), first()
    with reading_ahead(central) as server:
        page = server.pull(asked)
    assert [message.cursors for message in central.messages] == [asked.cursors, page.cursors]


def test_after_the_last_page_nothing_is_asked() -> None:
    central = Watched(feed=5)
    with reading_ahead(central) as server:
        assert not server.pull(first()).more
    assert len(central.messages) == 1


def test_any_other_call_makes_the_page_stale() -> None:
    central, asked = Watched(feed=15), first()
    with reading_ahead(central) as server:
        page = server.pull(asked)
        central.asked_twice.wait(5)
        central.feed = 30
        server.hello(Hello(stream=asked.stream, clock=0, last_n=0))
        assert server.pull(behind(asked, page)).more


def test_an_error_reaches_the_call_that_wanted_the_page_and_the_next_asks_anew() -> None:
    central, asked = Watched(feed=30, slow_at=2), first()
    with reading_ahead(central) as server:
        page = server.pull(asked)
        with pytest.raises(ServerSlow):
            server.pull(behind(asked, page))
        assert server.pull(behind(asked, page)).count == 10
