"""Attachments over lines that break."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from uuid import UUID

import pytest
import stamina

from desktop import errors
from desktop.sync.blobs import Attachment, fetch_blob, send_blob
from desktop.sync.parts import BLOB_PART, MOST_BLOB_BYTES, Part
from desktop.sync.protocol import Failure
from tests.sync.ends import SERVER
from tests.sync.lines import server_behind
from tests.sync.wires import Answer, Asked, Whole, http, ours

CONTENT = b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(3 * BLOB_PART)
SIGNED = {"x_sync_protocol": "1", "x_server": str(SERVER)}


def attachment(content: bytes = CONTENT) -> Attachment:
    return Attachment(id=UUID(int=5), scope=2, size=len(content), digest=sha256(content).digest())


def quiet(_done: int, _total: int) -> None: ...


@pytest.fixture(autouse=True)
def _without_waiting() -> Iterator[None]:
    with stamina.set_testing(True, attempts=10, cap=True):
        yield


@dataclass
class Shelf:
    """Where a server keeps one attachment. ``breaks`` says which answers get lost or cut."""

    held: bytearray = field(default_factory=bytearray)
    breaks: set[int] = field(default_factory=set)
    cut_at: int = 100_000
    requests: int = 0
    taken: int = 0

    def __call__(self, asked: Asked) -> Answer:
        self.requests += 1
        answer = self._answer(asked)
        if self.requests not in self.breaks:
            return answer
        return bytes(answer)[: self.cut_at] if asked.method == "GET" else None

    def _answer(self, asked: Asked) -> Whole:
        if asked.method == "HEAD":
            status = 200 if self.held else 404
            return http(status, b"", upload_offset=str(len(self.held)), **SIGNED)
        if asked.method == "GET":
            return self._hand_out(asked)
        if int(asked.headers["upload-offset"]) == len(self.held):
            self.held += asked.body
            self.taken += 1
        total = int(asked.headers["upload-length"])
        return ours(Part(offset=len(self.held), done=len(self.held) == total))

    def _hand_out(self, asked: Asked) -> Whole:
        if not self.held:
            return ours(Failure(code="not_found", message=""), status=404)
        first = int(asked.headers["range"].removeprefix("bytes=").removesuffix("-"))
        status = 206 if first else 200
        return http(status, bytes(self.held[first:]), content_type="image/png", **SIGNED)


def test_an_attachment_is_sent_in_parts_and_fetched_whole() -> None:
    shelf, heard, held = Shelf(), [], BytesIO()
    with server_behind(shelf) as (server, _):
        send_blob(server, attachment(), BytesIO(CONTENT), report=lambda done, _: heard.append(done))
        fetch_blob(server, attachment(), held, report=quiet)
    assert bytes(shelf.held) == CONTENT == held.getvalue()
    assert (shelf.taken, heard[0], heard[-1]) == (4, 0, len(CONTENT))


@pytest.mark.parametrize("breaks", [{1}, {2}, {3}, {2, 3, 5}, {4, 5, 6}])
def test_a_line_that_breaks_sends_no_part_into_the_file_twice(breaks: set[int]) -> None:
    shelf = Shelf(breaks=breaks)
    with server_behind(shelf, attempts=5) as (server, _):
        send_blob(server, attachment(), BytesIO(CONTENT), report=quiet)
    assert bytes(shelf.held) == CONTENT
    assert shelf.taken == 4


def test_what_arrived_before_is_not_sent_again() -> None:
    shelf = Shelf(held=bytearray(CONTENT[: 2 * BLOB_PART]))
    with server_behind(shelf) as (server, _):
        send_blob(server, attachment(), BytesIO(CONTENT), report=quiet)
    assert bytes(shelf.held) == CONTENT
    assert shelf.taken == 2


def test_a_cut_answer_is_continued_where_it_broke_off() -> None:
    shelf, held = Shelf(held=bytearray(CONTENT), breaks={1, 2}), BytesIO()
    with server_behind(shelf, attempts=5) as (server, wire):
        fetch_blob(server, attachment(), held, report=quiet)
    assert held.getvalue() == CONTENT
    starts = [asked.headers["range"] for asked in wire.asked]
    assert starts[0] == "bytes=0-"
    assert len(set(starts)) == 3


def test_content_that_does_not_fit_its_hash_is_thrown_away() -> None:
    shelf, held = Shelf(held=bytearray(b"x" * len(CONTENT))), BytesIO(b"\x89PNG")
    with server_behind(shelf) as (server, _), pytest.raises(errors.ServerUnreachable) as caught:
        fetch_blob(server, attachment(), held, report=quiet)
    assert caught.value.reason == "cut_short"
    assert held.getvalue() == b""


def test_a_server_that_keeps_nothing_does_not_hold_us() -> None:
    with (
        server_behind(lambda _asked: ours(Part(offset=0))) as (server, _),
        pytest.raises(errors.ServerUnreachable) as caught,
    ):
        send_blob(server, attachment(), BytesIO(CONTENT), report=quiet)
    assert caught.value.reason == "no_progress"


def test_a_portal_is_not_an_attachment() -> None:
    portal = http(200, b"<html>", content_type="text/html")
    with server_behind(lambda _asked: portal) as (server, _):
        for work in (send_blob, fetch_blob):
            held = BytesIO()
            with pytest.raises(errors.ServerUnreachable):
                work(server, attachment(), held, report=quiet)
            assert held.getvalue() == b""


def test_an_attachment_longer_than_announced_is_not_taken_in() -> None:
    shelf, held = Shelf(held=bytearray(CONTENT + b"more")), BytesIO()
    with server_behind(shelf) as (server, _), pytest.raises(errors.ServerUnreachable):
        fetch_blob(server, attachment(), held, report=quiet)
    assert len(held.getvalue()) <= MOST_BLOB_BYTES


def test_what_the_server_does_not_have_is_refused() -> None:
    with server_behind(Shelf()) as (server, _), pytest.raises(errors.RequestRefused) as caught:
        fetch_blob(server, attachment(), BytesIO(), report=quiet)
    assert (caught.value.status, caught.value.code) == (404, "not_found")


def test_a_person_can_stop_it_and_go_on_later() -> None:
    def stop(done: int, _total: int) -> None:
        if done > BLOB_PART:
            raise errors.Cancelled

    shelf = Shelf()
    with server_behind(shelf) as (server, _):
        with pytest.raises(errors.Cancelled):
            send_blob(server, attachment(), BytesIO(CONTENT), report=stop)
        assert shelf.taken == 2
        send_blob(server, attachment(), BytesIO(CONTENT), report=quiet)
    assert (shelf.taken, bytes(shelf.held)) == (4, CONTENT)
