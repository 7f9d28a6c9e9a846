"""What comes over the line and is not a whole answer of our server is no network."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from uuid import UUID

import msgspec
import pytest
import zstandard

from desktop import errors
from desktop.domain.syncing.sync_report import End
from desktop.sync import phrases
from desktop.sync.codec import Unreadable, unpack
from desktop.sync.protocol import MOST_BYTES, Failure, Page
from tests.sync.ends import SERVER, Central, Laptop, row
from tests.sync.lines import HELLO, PAGE, PULL, PUSH, server_behind, sync
from tests.sync.wires import Asked, Site, http, ours

HTML = b"<html><body>Welcome to the free WiFi! Accept the terms.</body></html>"
NOT_OURS = {
    "a sign-in page": http(200, HTML, content_type="text/html"),
    "a page that says it is JSON": http(
        200, HTML, content_type="application/json", x_sync_protocol="1", x_server=str(SERVER)
    ),
    "a redirect": http(302, b"", location="http://login.example/", content_type="text/html"),
    "network authentication required": http(511, HTML, content_type="text/html"),
    "an empty success": http(200),
    "an empty success in JSON": http(
        200, b"", content_type="application/json", x_sync_protocol="1", x_server=str(SERVER)
    ),
    "no content": http(204),
    "no content from a server like ours": http(
        204, content_type="application/json", x_sync_protocol="1", x_server=str(SERVER)
    ),
    "JSON of something else": http(200, b'{"status":"ok"}', content_type="application/json"),
    "JSON of another shape under our headers": http(
        200,
        b'{"status":"ok"}',
        content_type="application/json",
        x_sync_protocol="1",
        x_server=str(SERVER),
    ),
    "an array": http(
        200, b"[]", content_type="application/json", x_sync_protocol="1", x_server=str(SERVER)
    ),
    "our answer without the protocol": ours(PAGE, x_sync_protocol=""),
    "another protocol": ours(PAGE, x_sync_protocol="99"),
    "another server": ours(PAGE, x_server=str(UUID(int=8))),
    "no server": ours(PAGE, x_server=""),
    "our answer as text": ours(PAGE, content_type="text/plain"),
    "fewer rows than counted": ours(Page(count=2, rows=[row(1)], cursors={2: "1"})),
    "an encoding nobody asked for": ours(PAGE, content_encoding="br"),
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "nothing": None,
    "another length, too long": ours(PAGE, content_length="5000")[:-2],
    "another length, too short": ours(PAGE, content_length="12"),
    "garbage as zstd": ours(PAGE, content_encoding="zstd"),
    "garbage as gzip": ours(PAGE, content_encoding="gzip"),
}
AWAY = {
    "a fault of a proxy": http(500, HTML, content_type="text/html"),
    "an apology of a proxy": http(502, HTML, content_type="text/html"),
    "a proxy without a server": http(503, HTML, content_type="text/html", retry_after="86400"),
    "a timeout of a proxy": http(504, b"upstream timed out", content_type="text/plain"),
}


@pytest.mark.parametrize("name", AWAY)
def test_a_proxy_whose_server_is_away_is_no_sign_in_page_and_is_asked_again(name: str) -> None:
    laptop = Laptop(waiting=1, cursor="")
    report = sync(laptop, Site(Central(feed=3), odd={PULL: [AWAY[name]] * 9}))
    assert (report.end, report.reason) == (End.UNREACHABLE, "failing")
    assert (laptop.rows, laptop.cursor) == ([], "")
    site = Site(Central(feed=3), odd={HELLO: [AWAY[name]]})
    assert sync(Laptop(cursor=""), site, attempts=2).is_done


@pytest.mark.parametrize("name", NOT_OURS)
@pytest.mark.parametrize("path", [HELLO, PUSH, PULL])
def test_what_is_not_our_answer_is_no_network_and_changes_nothing(name: str, path: str) -> None:
    laptop, site = Laptop(waiting=1, cursor=""), Site(Central(feed=3))
    report = sync(laptop, Site(site.central, odd={path: [NOT_OURS[name]]}))
    assert report.end is End.UNREACHABLE
    assert (laptop.rows, laptop.cursor) == ([], "")
    assert laptop.arrived == (1 if path == PULL else 0)


def test_a_server_of_a_later_protocol_is_no_sign_in_page() -> None:
    refused = Failure(code="other_protocol", message="This server speaks 2")
    later = ours(refused, status=426, x_sync_protocol="2")
    laptop = Laptop(waiting=1, cursor="")
    report = sync(laptop, Site(Central(feed=3), odd={HELLO: [later]}))
    assert (report.end, report.reason) == (End.UPGRADE, "other_protocol")
    assert (laptop.rows, laptop.arrived) == ([], 0)


def pages_as_sent() -> dict[str, bytes]:
    page = Page(count=60, rows=[row(n) for n in range(1, 61)], cursors={2: "60"})
    plain = msgspec.json.encode(page)
    packed = {
        "": plain,
        "zstd": zstandard.ZstdCompressor().compress(plain),
        "gzip": gzip.compress(plain),
        phrases.NAME: phrases.pack(plain),
    }
    common = {
        "content_type": "application/json",
        "x_sync_protocol": "1",
        "x_server": str(SERVER),
    }
    chunked = b"".join(
        f"{len(plain[at : at + 100]):x}\r\n".encode() + plain[at : at + 100] + b"\r\n"
        for at in range(0, len(plain), 100)
    )
    sent = {
        name or "plain": bytes(http(200, body, content_encoding=name, **common))
        for name, body in packed.items()
    }
    head = http(200, b"", content_length="", transfer_encoding="chunked", **common)
    closing = {"content_length": "", "connection": "close", **common}
    sent["chunked"] = bytes(head) + chunked + b"0\r\n\r\n"
    for name, body in packed.items():
        head = http(200, b"", content_encoding=name, **closing)
        sent[f"{name or 'plain'} without a length"] = bytes(head) + body
    return sent


SENT = pages_as_sent()


@pytest.mark.parametrize("way", SENT)
def test_an_answer_cut_anywhere_is_no_network_and_moves_no_cursor(way: str) -> None:
    whole = SENT[way]
    cuts = sorted({len(whole) * part // 50 for part in range(50)} | {len(whole) - 1})
    answers = iter([whole[:cut] for cut in cuts])
    laptop = Laptop()
    with server_behind(lambda _asked: next(answers)) as (server, _):
        for cut in cuts:
            asked = laptop.next_pull(100)
            assert asked is not None
            with pytest.raises(errors.ServerUnreachable) as caught:
                server.pull(asked)
            assert caught.value.reason in {"cut_short", "not_our_server"}, cut


@pytest.mark.parametrize("way", SENT)
def test_the_same_answer_whole_is_taken(way: str) -> None:
    laptop = Laptop()
    with server_behind(lambda _asked: SENT[way]) as (server, _):
        asked = laptop.next_pull(100)
        assert asked is not None
        assert server.pull(asked).count == 60


def zstd_bomb(size: int) -> bytes:
    compressor = zstandard.ZstdCompressor().compressobj(size=size)
    block = bytes(1 << 20)
    parts = [compressor.compress(block) for _ in range(size >> 20)]
    return b"".join(parts) + compressor.flush()


def gzip_bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    block = bytes(1 << 20)
    return b"".join(packer.compress(block) for _ in range(size >> 20)) + packer.flush()


@pytest.mark.parametrize(
    ("bomb", "encoding"),
    [
        (zstd_bomb(256 << 20), "zstd"),
        (zstd_bomb(256 << 20), phrases.NAME),
        (gzip_bomb(64 << 20), "gzip"),
    ],
)
def test_a_bomb_is_not_unfolded(bomb: bytes, encoding: str) -> None:
    import tracemalloc

    assert len(bomb) < 100_000
    tracemalloc.start()
    with pytest.raises(Unreadable):
        unpack(bomb, encoding)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4 * MOST_BYTES


def test_an_answer_that_does_not_end_is_given_up_at_the_limit() -> None:
    def endless(_asked: Asked) -> Iterator[bytes]:
        yield ours(PAGE, content_length=str(1 << 40)).partition(b"{")[0]
        for _ in range(10_000):
            yield b"x" * 65_536

    report = sync(Laptop(), endless)
    assert (report.end, report.reason) == (End.UNREACHABLE, "not_our_server")
