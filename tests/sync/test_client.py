"""The client over real sockets: portals, cut answers, bombs, tokens, busy servers."""

from __future__ import annotations

import gzip
import json
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import msgspec
import pytest
import stamina
import zstandard

from desktop import errors
from desktop.domain.sync_report import End, SyncReport
from desktop.sync.client import HttpServer
from desktop.sync.codec import Unreadable, unpack
from desktop.sync.engine import synchronise
from desktop.sync.line import Line, open_http
from desktop.sync.protocol import MOST_BYTES, Hello, Page, Tokens
from desktop.sync.tokens import Credentials
from tests.sync.ends import SERVER, Central, Laptop, row
from tests.sync.wires import Answer, Asked, Site, Wire, http, listening, ours, refused

PULL = "/v1/sync/pull"
HELLO = "/v1/sync/hello"
PUSH = "/v1/sync/push"
TOKEN = "/v1/token"


@dataclass
class Pocket:
    """Tokens in memory."""

    held: Credentials = field(
        default_factory=lambda: Credentials("a7.first", "r7.first", fresh=True)
    )
    kept: list[Tokens] = field(default_factory=list)

    def read(self) -> Credentials:
        return self.held

    def keep(self, tokens: Tokens) -> None:
        self.kept.append(tokens)
        self.held = Credentials(tokens.access, tokens.refresh, fresh=True)

    def alone(self) -> nullcontext[None]:
        return nullcontext()


@pytest.fixture(autouse=True)
def _without_waiting() -> Iterator[None]:
    with stamina.set_testing(True, attempts=10, cap=True):
        yield


@contextmanager
def server_behind(
    answers: Callable[[Asked], Answer],
    *,
    pocket: Pocket | None = None,
    attempts: int = 1,
    timeout: float = 5.0,
    longest: float = 5.0,
) -> Iterator[tuple[HttpServer, Wire]]:
    with listening(answers) as wire, open_http(wire.url, timeout=timeout) as client:
        line = Line(client, SERVER, longest=longest)
        yield HttpServer(line, pocket or Pocket(), attempts=attempts, patience=5.0), wire


def sync(laptop: Laptop, answers: Callable[[Asked], Answer], **more: object) -> SyncReport:
    with server_behind(answers, **more) as (server, _):  # type: ignore[arg-type]
        return synchronise(laptop, server)


def test_a_whole_sync_goes_over_one_connection() -> None:
    site = Site(Central(feed=300))
    laptop = Laptop(waiting=120)
    with server_behind(site) as (server, wire):
        report = synchronise(laptop, server)
    assert (report.end, report.sent, report.received) == (End.DONE, 120, 300)
    assert wire.connections == 1
    assert {asked.method for asked in wire.asked} == {"POST"}


def test_requests_are_packed_and_carry_nothing_in_their_address() -> None:
    with server_behind(Site()) as (server, wire):
        synchronise(Laptop(waiting=50), server)
    push = next(asked for asked in wire.asked if asked.path == PUSH)
    assert push.headers["content-encoding"] == "zstd"
    assert push.headers["x-sync-protocol"] == "1"
    assert push.headers["content-type"] == "application/json"
    assert all("?" not in asked.path for asked in wire.asked)


HTML = b"<html><body>Welcome to the free WiFi! Accept the terms.</body></html>"
PAGE = Page(count=1, rows=[row(1)], cursors={2: "1"})
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
    "an apology of a proxy": http(502, HTML, content_type="text/html"),
    "a timeout of a proxy": http(504, b"upstream timed out", content_type="text/plain"),
    "an encoding nobody asked for": ours(PAGE, content_encoding="br"),
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n",
    "nothing": None,
    "another length, too long": ours(PAGE, content_length="5000")[:-2],
    "another length, too short": ours(PAGE, content_length="12"),
    "garbage as zstd": ours(PAGE, content_encoding="zstd"),
    "garbage as gzip": ours(PAGE, content_encoding="gzip"),
}


@pytest.mark.parametrize("name", NOT_OURS)
@pytest.mark.parametrize("path", [HELLO, PUSH, PULL])
def test_what_is_not_our_answer_is_no_network_and_changes_nothing(name: str, path: str) -> None:
    laptop, site = Laptop(waiting=1, cursor=""), Site(Central(feed=3))
    report = sync(laptop, Site(site.central, odd={path: [NOT_OURS[name]]}))
    assert report.end is End.UNREACHABLE
    assert (laptop.rows, laptop.cursor) == ([], "")
    assert laptop.arrived == (1 if path == PULL else 0)


def pages_as_sent() -> dict[str, bytes]:
    page = Page(count=60, rows=[row(n) for n in range(1, 61)], cursors={2: "60"})
    plain = msgspec.json.encode(page)
    packed = {
        "": plain,
        "zstd": zstandard.ZstdCompressor().compress(plain),
        "gzip": gzip.compress(plain),
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
    ("bomb", "encoding"), [(zstd_bomb(256 << 20), "zstd"), (gzip_bomb(64 << 20), "gzip")]
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


def test_an_answer_that_drips_is_given_up_as_a_whole() -> None:
    enough = threading.Event()

    def dripping(_asked: Asked) -> Iterator[bytes]:
        yield ours(PAGE, content_length="100000").partition(b"{")[0]
        for _ in range(400):
            yield b" "
            enough.wait(0.01)

    report = sync(Laptop(), dripping, longest=0.1)
    assert (report.end, report.reason) == (End.UNREACHABLE, "timeout")


def test_a_server_that_says_nothing_is_given_up_in_time() -> None:
    enough = threading.Event()

    def silent(_asked: Asked) -> Answer:
        enough.wait(2)
        return None

    with server_behind(silent, timeout=0.1, attempts=3) as (server, wire):
        with pytest.raises(errors.ServerSlow):
            server.hello(Hello(stream=uuid4(), clock=0))
        enough.set()
        assert len(wire.asked) == 1


def test_a_slow_push_is_repeated_smaller_and_merged_once() -> None:
    enough = threading.Event()

    def late(asked: Asked) -> Answer:
        if asked.path == PUSH and not enough.is_set():
            site(asked)  # it arrives, and the answer comes too late
            enough.wait(0.5)
            enough.set()
            return None
        return site(asked)

    laptop, site = Laptop(waiting=50), Site()
    report = sync(laptop, late, timeout=0.3)
    assert (report.end, report.slow) == (End.DONE, 1)
    assert site.central.received == list(range(1, 51))


@pytest.mark.parametrize("path", [HELLO, PUSH, PULL])
def test_a_lost_answer_is_asked_for_again(path: str) -> None:
    laptop, site = Laptop(waiting=5), Site(Central(feed=5), lost=[path])
    assert sync(laptop, site, attempts=3).is_done
    assert site.central.received == [1, 2, 3, 4, 5]
    assert len(laptop.rows) == 5


def test_a_token_that_runs_out_in_mid_sync_is_renewed_without_a_word() -> None:
    laptop, pocket = Laptop(waiting=120), Pocket()
    site = Site(odd={PUSH: [refused(401, "token_expired")]})
    assert sync(laptop, site, pocket=pocket).is_done
    assert [tokens.access for tokens in pocket.kept] == ["a7.1"]


def test_a_lost_answer_to_a_renewal_does_not_sign_anybody_out() -> None:
    pocket = Pocket(Credentials("", "r7.first", fresh=False))
    site = Site(lost=[TOKEN, TOKEN])
    assert sync(Laptop(waiting=1), site, pocket=pocket, attempts=4).is_done
    assert site.renewals == 3
    assert len(pocket.kept) == 1


def test_a_renewal_shows_which_city_it_is_for() -> None:
    pocket = Pocket(Credentials("", "r7.first", fresh=False))
    with server_behind(Site(), pocket=pocket) as (server, wire):
        server.hello(Hello(stream=uuid4(), clock=0))
    assert wire.asked[0].path == TOKEN
    assert wire.asked[0].token == "r7.first"


def test_a_token_that_is_never_good_enough_ends_the_sync() -> None:
    site = Site(odd={HELLO: [refused(401, "token_expired")] * 9})
    report = sync(Laptop(), site)
    assert (report.end, report.reason) == (End.UNREACHABLE, "failing")
    assert site.renewals == 1


@pytest.mark.parametrize(
    ("answer", "end", "error"),
    [
        (refused(401, "sign_in_needed"), End.SIGN_IN, "SignInNeeded"),
        (refused(401, "stolen", wipe=True), End.REVOKED, "DeviceRevoked"),
        (refused(426, "upgrade_required"), End.UPGRADE, "UpgradeRequired"),
        (refused(429, "too_many_calls", retry_after=600), End.BUSY, "ServerBusy"),
        (refused(503, "overloaded", retry_after=600), End.BUSY, "ServerBusy"),
        (refused(500, "fault"), End.UNREACHABLE, "ServerUnreachable"),
        (refused(422, "malformed"), End.REFUSED, "RequestRefused"),
    ],
)
def test_what_the_server_refuses_has_its_own_end(answer: bytes, end: End, error: str) -> None:
    report = sync(Laptop(waiting=1), Site(odd={PUSH: [answer]}))
    assert (report.end, report.error) == (end, error)


@pytest.mark.parametrize("server", ["", str(UUID(int=8))])
def test_nobody_else_may_order_a_wipe(server: str) -> None:
    from desktop.sync.protocol import Failure

    order = Failure(code="stolen", message="", wipe=True)
    report = sync(Laptop(), Site(odd={HELLO: [ours(order, status=401, x_server=server)]}))
    assert (report.end, report.reason) == (End.UNREACHABLE, "not_our_server")


def test_a_busy_server_is_asked_again_when_it_says_so() -> None:
    site = Site(odd={HELLO: [refused(503, "overloaded", retry_after=1)]})
    assert sync(Laptop(), site, attempts=2).is_done


def test_a_wait_in_the_header_counts_too() -> None:
    from desktop.sync.protocol import Failure

    busy = ours(Failure(code="overloaded", message=""), status=503, retry_after="77")
    with (
        server_behind(Site(odd={HELLO: [busy]})) as (server, _),
        pytest.raises(errors.ServerBusy) as caught,
    ):
        server.hello(Hello(stream=uuid4(), clock=0))
    assert caught.value.seconds == 77


def test_a_server_that_is_not_there_is_no_network() -> None:
    with listening(lambda _asked: None) as wire:
        gone = wire.url
    with open_http(gone) as client:
        server = HttpServer(Line(client, SERVER), Pocket(), attempts=2)
        assert synchronise(Laptop(), server).reason == "no_network"


def test_no_error_and_no_log_line_tells_a_token_or_an_address(
    caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level("DEBUG")
    with (
        server_behind(lambda _asked: None, attempts=2) as (server, wire),
        pytest.raises(errors.ServerUnreachable) as caught,
    ):
        server.hello(Hello(stream=uuid4(), clock=0))
    told = repr(caught.value) + caplog.text + json.dumps(capsys.readouterr())
    assert "a7.first" not in told
    assert str(wire.port) not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert not capsys.readouterr().out


def test_an_address_that_is_none_is_told_as_such() -> None:
    with pytest.raises(errors.SyncAddressWrong):
        open_http("https://[::1")
